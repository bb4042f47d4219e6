"""English verbs in cues that no tableau acts out: they part a clause in two, and are told to the author."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from cuereel.artwork.words import singular
from cuereel.direct.staging.lexicon import HOW, is_article, is_pronoun, number_at, relation_at

BASES = frozenset(
    """
    pull push press tap click type swipe scroll drag grab catch kick hit punch bite chew lick cut slice chop split snap
    tear rip fold unfold wrap unwrap peel squeeze crush smash bend twist stretch tie lock unlock open close shut slam
    fill pour spill drip leak splash soak wash wipe sweep scrub dry cook boil fry bake stir mix blend melt burn
    light ignite extinguish paint draw write erase sign stamp print scan copy paste save delete load upload download
    follow chase lead guide carry lift lower raise hang hold hug kiss shake wave nod bow kneel climb crawl dig bury
    plant water pick harvest feed hunt shoot aim throw toss hurl juggle balance tilt tip lean rest sleep wake
    yawn stretch laugh smile cry weep scream whisper shout sing dance clap knock ring buzz beep tick watch stare look
    read study learn teach explain count measure weigh compare sort rank pay buy sell trade earn spend waste borrow
    lend steal rob hide seek search find lose drop miss choose vote win beat lose fight attack defend block guard
    protect shield cover uncover reveal show display present wear remove replace repair fix break build assemble
    connect disconnect plug unplug attach detach glue stick link chain trap escape free release launch land dock park
    drive ride steer brake crash swerve overtake pass cross enter exit leave return arrive wait stop start pause
    continue repeat rewind flip swap switch toggle turn rotate roll bounce hop skip slip trip stumble fall drown sink
    float drift flow stream rush spread shrink expand stretch split divide multiply add subtract merge collide
    scatter gather collect stack pile sprinkle spray blow breathe inhale exhale cough sneeze sweat blush wink blink
    point aim reach touch poke scratch rub tickle pat pet stroke massage heal bleed swell itch ache hurt
    absorb reflect refract bend block filter attract repel charge discharge drain recharge cool heat freeze thaw
    try want need think dream wonder worry panic relax meditate pray celebrate cheer argue agree refuse reject accept
    approve deny ignore forget remember remind warn alert call text reply answer ask beg offer hand serve deliver
    receive send forward share post like comment subscribe vibrate wobble swing sway dangle hover orbit
    glance peek peer zoom pan track become keep stay remain
    fly flies cook surround circle squeeze gobble munch sip gulp swallow slurp nibble devour mash mashes flick
    hatch sprout bloom wither wilt rot decay rust fade glow flicker flash sparkle shine dim darken brighten
    march sprint jog stroll sneak tiptoe slither wriggle wag flap peck growl roar bark meow purr
    """.split()
)
"""What things and people do in cues, in the form without an ending."""

PARTICLES = frozenset("shut open closed apart off over free tight".split())
"""Words that belong to the verb before them."""

_NO_VERB = frozenset("rings lights ways glasses clothes stairs news plants waters cooks guards docks parks".split())
"""Forms that name things at least as often, wherever they stand."""


@cache
def is_third_person(word: str) -> bool:
    """Whether a word is what one does: "pulls", "watches", "tries"."""
    if not word.endswith("s") or word.endswith("ss") or word in _NO_VERB:
        return False
    one = singular(word)
    forms = {word[:-1], one, word[:-2] if word.endswith("es") else ""}
    return bool(forms & BASES)


def acts_at(keys: Sequence[str], at: int) -> bool:
    """Whether a word in the middle of a clause is a verb there: what follows opens a name, a place or nothing more."""
    if not at or not is_third_person(keys[at]) or is_article(keys[at - 1]):
        return False
    if number_at(tuple(keys), at - 1)[0] or relation_at(tuple(keys), at - 1)[0]:
        return False
    after = tuple(keys[at + 1 :])
    if not after or is_article(after[0]) or is_pronoun(after[0]):
        return True
    if after[0] in PARTICLES | HOW or after[0].endswith("ly") or after[0] in ("with", "by"):
        return True
    return bool(relation_at(after, 0)[0] not in ("", "of") or number_at(after, 0)[0])
