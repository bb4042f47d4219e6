"""A cue, which may be written in another language than the script -> the language in which its names are looked up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from cuereel.artwork.vocabulary import FALSE_FRIENDS
from cuereel.artwork.words import is_root
from cuereel.direct.words import fold
from cuereel.model import Script

_TELLING = {
    "en": frozenset(
        "a an the of with and on in at to into is are then that showing shows from by for his her their under picture "
        "image photo icon icons text saying someone".split()
    ),
    "id": frozenset(
        "di dan yang dengan ke dari lalu untuk sebuah seorang seekor pada kemudian sedang sambil gambar foto ikon "
        "tulisan teks muncul berubah jadi menjadi ada orang bertuliskan".split()
    ),
}
"""Words that only one of the languages has."""


def tongue_of(text: str, usual: str) -> str:
    """The language of a text: the one that most of its little words are of; the `usual` one where they do not tell.

    Two words and half of all that are roots of Indonesian tell as well.
    """
    words = Counter(fold(word) for word in text.split())
    counts = {code: sum(words[word] for word in telling) for code, telling in _TELLING.items()}
    best = max(sorted(counts), key=lambda code: counts[code])
    roots = sum(map(is_root, words))
    if not any(counts.values()) and roots > 1 and 2 * roots >= len(words):
        return "id"
    return best if list(counts.values()).count(counts[best]) == 1 else usual


def tongues(script: Script) -> tuple[str, ...]:
    """The language of each cue; one that does not tell is written as most others are."""
    return _tongues(tuple(cue.text for cue in script.cues), script.language)


@lru_cache(maxsize=8)  # it is asked again for every name in a script
def _tongues(cues: tuple[str, ...], language: str) -> tuple[str, ...]:
    told = Counter(tongue_of(text, "") for text in cues)
    known = [code for code in sorted(_TELLING) if told[code]]
    usual = max(known, key=lambda code: told[code], default=language)
    return tuple(tongue_of(text, _opening(language, text) or usual) for text in cues)


def _opening(language: str, text: str) -> str:
    """The script's language, where that is Indonesian and a cue opens with one of its roots ("Kalender")."""
    first = fold(text.split()[0]) if text.split() else ""
    return language if language == "id" and is_root(first) and first not in FALSE_FRIENDS else ""


def spoken_in(script: Script, cues: Sequence[int], name: str) -> str:
    """The language of a name in a panel: that of the cue that says it, else the narration's."""
    said = tongues(script)
    found = [said[index] for index in cues if name.casefold() in script.cues[index].text.casefold()]
    return found[0] if found else script.language
