"""A word in its sentence -> whether it is what is done rather than a thing: "the line ends", "it ticks", "book a room".

English writes many verbs as it writes nouns; the words beside one tell. What tells nothing stays a thing.
"""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.artwork.vocabulary import NOUNS_IN_ING, PLAIN, VERBS
from cuereel.artwork.words import one_of
from cuereel.direct.hues import THINGS_TOO
from cuereel.direct.words import UNTOLD

DONE = frozenset(
    """act add age aim air alarm anchor answer back bag bake balance balloon bank bark bat bear beat bend bite blast
    bleed blink block bloom blossom blow board boil bolt bomb book boom boot bounce bowl box brake branch break
    breathe bridge broadcast bubble bug build bump burn burst button call camp care cart cash cast catch chain
    change charge chart chase chat check cheer chime chip circle clap clash click climb clip clock close cloud
    comment cook cool copy cost cough count cover crack crash crawl cross crowd crown cry curl cut cycle dance
    dart date deal deliver dial dig dip dive dock dot double draw dream dress drift drill drink drip drive drop
    drum dry duck dust echo end enter exit explode eye face fade fail fall fan farm fear feed field fight file
    fill film filter fire fish fit fix flag flame flash flicker flip float flood flow fly focus fold follow fork
    form frame freeze fry fuel glow glue grade grill grip grow guard guess guide hack hail hammer hand handle
    hang hatch head heat help hide hike hit hold honk hook host house hug hunt ice iron jam jog join joke judge
    jump keep kick kiss knock knot label land laugh launch lead leak lean leap leave level lift light like line
    link list load lock log look loop lose love lower mail man map march mark mask master match matter measure
    meet melt merge mine mirror miss mix model monitor mount move mow mug nail name need nest note offer open
    orbit order own pack page paint park part pass paste patch pause pay peel pen phone photograph pick pile
    pilot pin pipe pitch place plan plant play plow plug plunge point poke pop post pour power pray press print
    process program project promise pull pump punch push queue quiz race rain ram rank reach read record reject
    release rent rest reward rewind ride ring ripple rise risk roar rob rock rocket roll rope round row ruin
    rule run rush sail save saw scale scan scatter score scream screen screw scroll seal search see seed sell
    send sense serve set sew shade shake shape share shed shelter shield shift shine ship shock shoot shop shout
    shovel show shower shrink sign signal sink sit skate sketch ski skip slam sleep slice slide slip slow smash
    smell smile smoke snail snake snap sneeze snow soak soar sort sound spark speak speed spell spill spin
    splash split sponge spot spray spread spring sprout squeeze stack staff stain stall stamp stand star stare
    start starve state stay steam step stick sting stir stop store storm strain stream stress stretch strike
    study support surf surprise swap sweat sweep swell swim swing switch tag tail take talk tap tape target
    taste teach tear telephone tell test text thank think thread throw tick tie time tip tire toast top touch
    tour tower trace track trade trail train transport trap travel trick trigger trip trumpet trust try tunnel
    turn twist type unlock update view visit voice vote wait wake walk wall want warm warn wash waste watch
    water wave wear weather weave wed weigh weld whip whistle win wink wipe wire wish wonder work worm worry
    wrap wreck wrestle write yawn yell zip zoom""".split()
)
"""English verbs, many of which are nouns as well."""

_NOUN_FOLLOWS = frozenset(
    """a an the this that these those my your his her its our their whose each every another no any some many few
    several both all one two three four five six seven eight nine ten dozens of in on at for with from by into
    onto under over above below beside between behind near inside through across along around about during
    before after without like as than and or plus versus vs -> → + & is are was were be been being has have had
    gets get becomes big more most other same different next last first second third own new""".split()
)
"""Words after which a noun stands, or may."""

_VERB_FOLLOWS = frozenset(
    """i you we they he she it who can could will would should must may might cannot can't won't don't didn't doesn't
    let's please does do did never always suddenly slowly quickly finally then gently quietly just also still
    everyone everybody someone somebody nobody everything something nothing which""".split()
)
"""Words after which a verb stands."""

_AFTER_VERB = frozenset(
    """a an the this that these those my your his her its our their it them him me us up down out off in on at to into
    onto away back over through across along around from by for with under between behind past toward towards
    until when while as before after and then but so again forever together apart twice once there here inside
    outside open shut left right too soon now today later early late""".split()
)
"""Words that may follow a verb."""

_GOING = frozenset("is are was were be been keep keeps start starts begin begins stop stops while over still".split())
"""Words after which one in -ing is what somebody does."""

_ARTICLES = frozenset("a an the this that these those my your his her its our their it them".split())

_ATTRIBUTES = frozenset(
    """sports news sales savings customs arms clothes goods glass business physics mathematics politics economics games
    series species wedding engagement traffic street water rain phone car ear coffee light sound radio sea ocean
    heat check tick question exclamation bar pie price credit stock sun bus""".split()
)
"""Nouns that stand before another as often as before a verb: their compounds are no sentences."""

DONE_ID = frozenset(
    """masuk keluar tidur lari berlari belajar menangis menulis mengetik memasak masak meledak terbakar membersihkan
    memperbaiki menghapus hapus memuat merancang menguap menyusui mengurutkan mengunduh mengunggah unduh unggah ketuk
    klik berpikir berfikir berhitung berkemah berkilau berlangganan bersin berciuman berenang ngoding ngantuk nguap
    ngiler sunting setuju ketawa tertawa ngakak cemberut ngambek""".split()
)
"""Indonesian verbs that art is called by, for who does them."""

_LISTED = frozenset("dan atau & ikon gambar foto orang seorang".split())
"""Words after which such a verb names a picture."""

_HEADS = frozenset("list log queue box board map stack line card book file pile trend track page feed chart".split())
"""Nouns that are told of several ("an orders list"), more often than what several do."""


def is_done_in(words: Sequence[str], at: int, stops: Sequence[bool], language: str) -> bool:
    """Whether the word at a place of a cue in a language is a verb there."""
    if language == "en":
        return is_done(words, at, stops)
    # alone, or alone between commas, it is what a picture is asked of
    opens = at == 0 or stops[at - 1]
    return words[at] in DONE_ID and not opens and words[at - 1] not in _LISTED


def is_done(words: Sequence[str], at: int, stops: Sequence[bool] = ()) -> bool:
    """Whether the word at a place of an English sentence is a verb there, by the folded words around it.

    `stops` says which words punctuation stands after.
    """
    word = words[at]
    if word.endswith("ing") and at and not (stops and stops[at - 1]) and words[at - 1] in _GOING:
        return word not in NOUNS_IN_ING  # "he falls over laughing"
    verb = _verb_of(word)
    if not verb:
        return False
    opens = at == 0 or bool(stops and stops[at - 1])
    before = "" if opens else words[at - 1]
    after = "" if at + 1 == len(words) or (stops and stops[at]) else words[at + 1]
    bare = word == verb
    if opens:
        return bare and after in _ARTICLES
    if before in _VERB_FOLLOWS:
        return True
    if before == "to":
        return bare and after in _ARTICLES
    if before in _NOUN_FOLLOWS or before in PLAIN or before in THINGS_TOO or before in UNTOLD or not before.isalpha():
        return False
    follows = not after or after in _AFTER_VERB or after.endswith("ly") or not after.isalpha()
    if before in _ATTRIBUTES or not follows or _has_verb(words, at, stops):
        return False
    # one does, several do
    return bool(one_of(before)) and word not in _HEADS if bare else not one_of(before)


def _has_verb(words: Sequence[str], at: int, stops: Sequence[bool]) -> bool:
    """Whether another verb stands before a word in its clause."""
    for place in range(at - 1, -1, -1):
        if words[place] in ("and", "then", "but", "while", "when", "->", "→", "which", "that", "who"):
            return False
        if stops and stops[place]:
            return False
        if words[place] in VERBS or words[place] in ("is", "are", "was", "were", "has", "have"):
            return True
    return False


def _verb_of(word: str) -> str:
    """The verb that a word may be a form of."""
    if word in DONE:
        return word
    for ending in ("es", "s"):
        if word.endswith(ending) and word.removesuffix(ending) in DONE:
            return word.removesuffix(ending)
    if word.endswith("ies") and f"{word[:-3]}y" in DONE:
        return f"{word[:-3]}y"
    return ""


__all__ = ["DONE", "DONE_ID", "is_done", "is_done_in"]
