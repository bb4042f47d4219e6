"""A fragment of a cue -> the words in it that its scene does not show, though it was read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cuereel.artwork.coverage import Coverage
from cuereel.artwork.phrase import about, filmed, is_hollow, is_set_phrase, opens_tail
from cuereel.artwork.vocabulary import DESCRIBING, MEASURES, NOUNS_IN_ING, PLAIN, VERBS
from cuereel.artwork.words import is_root, one_of, split
from cuereel.catalog import SceneEntry
from cuereel.direct.entries import asides, named_entries, split_quoted
from cuereel.direct.match import READ_ON_SCREEN
from cuereel.direct.nearest import literals
from cuereel.direct.phrases import Fragment
from cuereel.direct.slot_forms import WRITTEN
from cuereel.direct.tokens import tells_how
from cuereel.direct.words import STOP, fold, stems
from cuereel.schema import required

DIRECTIONS = frozenset(
    """recap summary rekap rangkuman back again goes now same way each everyone everything tiap setiap garis
    zoom highlight cut circle put fade pan toggle add remove move make flip split compare comparison diagram table
    counter timer terminal chart graph list all two three four five six seven eight nine ten many several some any
    loop request code page screen stack row line bar scene text word it they this that
    tabel baris layar halaman kode teks dua tiga empat lima semua banyak beberapa sorot perbesar hapus pindah""".split()
)
"""Words that open a cue without naming the one thing that it is about."""


PEOPLE = frozenset(
    "person man woman guy girl boy lady kid child baby orang anak pria wanita cowok cewek ibu bapak kakek nenek "
    "ibu-ibu bapak-bapak anak-anak".split()
)
"""Whoever does something is drawn, and what is done is told."""

PICTURES = frozenset("gambar foto ilustrasi lukisan sketsa".split())
"""Words for a picture that Indonesian puts right before what is in it."""

COUNTED = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6,
    **{str(number): number for number in range(2, 7)},
}  # fmt: skip
COUNTING = frozenset({*COUNTED, "seven", "eight"})
"""How many of a thing a cue opens with: where one of them stands for all, the number is told."""

COUNT, SOME = "count", 3
"""The parameter of a scene type that can show several of a thing; and how many are shown where no number is said."""

NAMING = frozenset("named called titled labelled labeled marked bernama berlabel bertuliskan berjudul".split())
"""Words after which it is told what a thing is called."""

LONGEST_INITIALS = 3
"""Letters of a name in capitals that may be the kind of a thing ("a wall AC"): the longer ones are texts as often."""

_BRIEF_WORDS = frozenset(
    "yes no ok go now new off on in out up hot top max min buy win wow bye hi hey ya ayo rp".split()
)
"""Words as short that are lettered in capitals."""

_TINT = re.compile(r"\b(?:in|warna|berwarna)\s+([\w-]+)$")
"""The colour at the end of a list ("bread, milk and eggs in red"), if it is one."""

_QUOTED = re.compile("“[^”]*”")


def unshown(fragment: Fragment, scene: SceneEntry) -> tuple[str, ...]:
    """What was passed over that the scene's phrases never speak of, and how a thing looks that is only lettered."""
    known = frozenset().union(*(literals(phrase.patterns) for phrase in scene.phrases))
    telling = [word for word in fragment.passed if fold(word) not in STOP]
    passed = tuple(word for word in telling if tells_how(fold(word)) or not stems(fold(word)) & known)
    tinted = tuple(
        match.group(1) for _, value in fragment.slots for match in _TINT.finditer(value) if match.group(1) in DESCRIBING
    )
    told = [word for _, value in fragment.slots for part in asides(split_quoted(value)) for word in part.split()]
    named = {fold(word) for _, value in fragment.slots for part in named_entries(value) for word in part.split()}
    aside = tuple(fold(word) for word in told if fold(word) not in STOP | named)
    beside = tuple(word for name, value in fragment.slots if name in READ_ON_SCREEN for word in _read_out(value)[1])
    lettered = tuple(word for text in _labels(fragment, scene) for word in looks(text))
    return passed + tinted + aside + beside + lettered + _doings(fragment, scene)


def looks(text: str) -> tuple[str, ...]:
    """The words of a label that tell how something looks, unless it is a name: nobody letters "red" to show it."""
    quoted = _QUOTED.search(text)
    words = _QUOTED.sub(" ", text).split()
    named = len(words) + bool(quoted) < 2 or (not quoted and all(word[0].isupper() for word in words))
    return () if named else tuple(word for word in words if fold(word) in DESCRIBING)


def _doings(fragment: Fragment, scene: SceneEntry) -> tuple[str, ...]:
    """What those do whom a scene letters by all that is told of them: "a plant growing" is lettered, and does not."""
    if not any(path.partition(".")[0] in required(scene.schema) for path in scene.lettered):
        return ()
    told = (value.split() for name, value in fragment.slots if name not in READ_ON_SCREEN and "“" not in value)
    last = [words[-1] for words in told if len(words) > 1 and words[-1].islower()]
    return tuple(word for word in last if len(word) > SHORT_NOUN and _is_ing(fold(word)))


SHORT_NOUN = 5
"""Letters up to which a word in "-ing" is a noun: a ring, a wing, a king."""


def _is_ing(word: str) -> bool:
    return word.endswith("ing") and word not in NOUNS_IN_ING


def without_looks(text: str) -> str:
    """A label without how the thing looks, if anything else is said."""
    told = looks(text)
    if "“" in text:
        return text if not told else str(_QUOTED.findall(text)[0])
    return " ".join(word for word in text.split() if word not in told) or text


def plainly(fragment: Fragment, scene: SceneEntry) -> tuple[tuple[str, str], ...]:
    """The slots of a fragment; labels without how the things look that they are for."""
    labels = set(_labels(fragment, scene))
    return tuple(
        (name, without_looks(value) if value in labels else _read_out(value)[0] if name in READ_ON_SCREEN else value)
        for name, value in fragment.slots
    )


def _read_out(value: str) -> tuple[str, tuple[str, ...]]:
    """What is to be read of a slot, and how it is to look: 'a big red "SOLD OUT"' is lettered "SOLD OUT"."""
    quoted, rest = _QUOTED.findall(value), _QUOTED.sub(" ", value).split()
    if len(quoted) != 1 or len(split_quoted(value)) > 1:
        return value, ()
    return str(quoted[0]), tuple(word for word in rest if fold(word) not in STOP)


def _labels(fragment: Fragment, scene: SceneEntry) -> Iterator[str]:
    """What slots took that the scene letters, though nobody asked it to; code is written as it is."""
    asked = {root for path in (*scene.lettered, *scene.art) if (root := path.partition(".")[0])}
    drawn = {root for root in asked if root in required(scene.schema)}
    for name, value in fragment.slots:
        if name not in READ_ON_SCREEN | WRITTEN and name not in asked and not drawn:
            yield value


def only_one(covered: Coverage) -> tuple[str, ...]:
    """What is told where art shows one of several."""
    return (f"more than one {covered.one}",) if covered.one else ()


def openings(text: str) -> Iterator[str]:
    """What a text may open with, before what is told of it, the fullest first; nothing where that is not one thing.

    The words as they stand ("segelas air"), what they are about ("coffee" of "a cup of hot coffee"), and the measure
    that they begin with ("bowl" of "a bowl of dough").
    """
    words = re.split(r"[,;:]|->|→", text, maxsplit=1)[0].split()
    words = words[filmed(words) :]
    words = words[1:] if len(words) > 1 and fold(words[0]) in PICTURES else words
    if not words or fold(words[0]) in DIRECTIONS or words[0].rstrip(".").isdigit():
        return
    told = _until_told(words).split()
    ways = [told, about(" ".join(told)).split(), told[: _measured(told)], told[: _is_indonesian(told)]]
    ways += [words[:1]] if fold(words[0]) in PEOPLE else []
    ways += [ways[1][:1]] if len(ways[1]) > 1 and is_root(fold(ways[1][0])) and fold(ways[1][1]) in DESCRIBING else []
    seen = set()
    for way in ways:
        bare = way
        while len(bare) > 1 and _describes(bare) and not is_set_phrase(split(" ".join(bare))):
            bare = bare[1:]
        for found in (" ".join(bare), " ".join(way)):
            if len(found) > 1 and found not in seen:
                seen.add(found)
                yield found


def _describes(words: Sequence[str]) -> bool:
    """Whether words open with how the thing looks that they then name ("black", "and white")."""
    return fold(words[0]) in DESCRIBING or (fold(words[0]) in ("and", "dan") and fold(words[1]) in DESCRIBING)


def is_described(name: str) -> bool:
    """Whether a name opens with how the thing looks ("green apple")."""
    words = name.split()
    return len(words) > 1 and fold(words[0]) in DESCRIBING


def _is_done_by(several: str, word: str) -> bool:
    """Whether a word is what several things do ("penguins dance")."""
    forms = {f"{word}s", f"{word}es", f"{word[:-1]}ies"}
    return bool(one_of(several)) and not forms.isdisjoint(VERBS)


def goes_on_doing(part: str, before: str) -> bool:
    """Whether a part of a cue tells what the thing in the part before it does next ("and stops at the door")."""
    words, earlier = part.split(), before.split()
    does = bool(words) and fold(words[0]) in VERBS
    return does and (len(words) > 1 or any(fold(word) in VERBS for word in earlier[1:]))


def _is_indonesian(words: Sequence[str]) -> int:
    """1 where words begin with an Indonesian noun, which its own name comes after ("grafik harga"), else 0.

    Not where the two mean another thing, or what the first may mean leaves the second to tell it.
    """
    pair = [fold(word) for word in words[:2]]
    return int(len(pair) == 2 and all(map(is_root, pair)) and not is_hollow(pair[0]) and not is_set_phrase(tuple(pair)))


def _measured(words: Sequence[str]) -> int:
    """The place of the "of" after the measure that words begin with; 0 where they begin with none."""
    return next((at for at, word in enumerate(words) if at and fold(word) == "of"), 0)


def _is_short_form(word: str) -> bool:
    """Whether a word in capitals is what a thing is called ("AC", "TV"), and no text to be read ("NO", "SALE")."""
    return 1 < len(word) <= LONGEST_INITIALS and word.casefold() not in STOP | PLAIN | _BRIEF_WORDS


def _until_told(words: Sequence[str]) -> str:
    """The words up to a number, a text in capitals or a quotation mark, or a verb of what the thing does."""
    for at, word in enumerate(words[1:], start=1):
        after = words[at + 1] if at + 1 < len(words) else ""
        if fold(word) in ("and", "dan") and fold(words[at - 1]) in DESCRIBING and fold(after) in DESCRIBING:
            continue
        # "a STOP sign" and "a TV set" are named by their capitals, "a door CLOSED" is lettered with them
        shouted = word.isupper() and len(word) > 1 and not (after.islower() and not opens_tail(after, word))
        shouted = shouted and not _is_short_form(word)
        measured = fold(word) == "of" and fold(words[at - 1]) in MEASURES
        does = opens_tail(word, words[at - 1]) or _is_done_by(fold(words[at - 1]), fold(word))
        told = fold(word) in NAMING or tells_how(fold(word)) or (does and not measured)
        if shouted or word[0] in '"“' or not word[0].isalpha() or told:
            return " ".join(words[:at])
    return " ".join(words)
