"""A fragment of a cue -> the words in it that its scene does not show, though it was read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cuereel.artwork.phrase import about, is_set_phrase, opens_tail
from cuereel.artwork.vocabulary import DESCRIBING
from cuereel.artwork.words import split
from cuereel.catalog import SceneEntry
from cuereel.direct.nearest import literals
from cuereel.direct.pattern import READ_ON_SCREEN, tells_how
from cuereel.direct.phrases import Fragment
from cuereel.direct.words import STOP, fold, stems
from cuereel.schema import required

DIRECTIONS = frozenset(
    """zoom highlight cut circle put fade pan toggle add remove move make flip split compare comparison diagram table
    counter timer terminal chart graph list all two three four five six seven eight nine ten many several some any
    loop request code page screen stack row line bar scene text word it they this that
    tabel baris layar halaman kode teks dua tiga empat lima semua banyak beberapa sorot perbesar hapus pindah""".split()
)
"""Words that open a cue without naming the one thing that it is about."""


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
    return passed + tinted + tuple(word for text in _labels(fragment, scene) for word in looks(text))


def looks(text: str) -> tuple[str, ...]:
    """The words of a label that tell how something looks, unless it is a name: nobody letters "red" to show it."""
    quoted = _QUOTED.search(text)
    words = _QUOTED.sub(" ", text).split()
    named = len(words) + bool(quoted) < 2 or (not quoted and all(word[0].isupper() for word in words))
    return () if named else tuple(word for word in words if fold(word) in DESCRIBING)


def without_looks(text: str) -> str:
    """A label without how the thing looks, if anything else is said."""
    told = looks(text)
    if "“" in text:
        return text if not told else str(_QUOTED.findall(text)[0])
    return " ".join(word for word in text.split() if word not in told) or text


def plainly(fragment: Fragment, scene: SceneEntry) -> tuple[tuple[str, str], ...]:
    """The slots of a fragment; labels without how the things look that they are for."""
    labels = set(_labels(fragment, scene))
    return tuple((name, without_looks(value) if value in labels else value) for name, value in fragment.slots)


def _labels(fragment: Fragment, scene: SceneEntry) -> Iterator[str]:
    """What slots took that the scene letters, though nobody asked it to."""
    asked = {root for path in (*scene.lettered, *scene.art) if (root := path.partition(".")[0])}
    drawn = {root for root in asked if root in required(scene.schema)}
    for name, value in fragment.slots:
        if name not in READ_ON_SCREEN and name not in asked and not drawn:
            yield value


def foremost(text: str) -> str:
    """The thing that a text opens with, before what is told of it; nothing where that is not one thing."""
    words = re.split(r"[,;:]|->|→", text, maxsplit=1)[0].split()
    if not words or fold(words[0]) in DIRECTIONS or fold(words[0]).isdigit():
        return ""
    core = about(_until_told(words)).split()
    while len(core) > 1 and fold(core[0]) in DESCRIBING and not is_set_phrase(split(" ".join(core))):
        core.pop(0)
    found = " ".join(core)
    return found if len(found) > 1 and core != text.split() else ""


def _until_told(words: Sequence[str]) -> str:
    """The words up to a number, a text in capitals or a quotation mark, or a verb of what the thing does."""
    for at, word in enumerate(words[1:], start=1):
        shouted = word.isupper() and len(word) > 1
        if shouted or word[0] in '"“' or not word[0].isalpha() or opens_tail(word, words[at - 1]):
            return " ".join(words[:at])
    return " ".join(words)
