"""A written word becomes its core, without the quotes and punctuation that cling to it, and the pause after it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_OPENERS = "([{\"'“‘«„`*_~"
_CLOSERS = ")]}\"'”’»`*_~"
_PAUSES = ".,!?:;…"
_WHOLE = re.compile(r"[<>=!&|+*/^%-]+=?|[A-Za-z](?:\+\+|#)|\.[A-Z][a-zA-Z]+|~\d.*|\w+\(\)")
_SOUNDING_SYMBOLS = "°"
_DASHES = frozenset(("-", "--", "---", "–", "—"))


@dataclass(frozen=True, slots=True)
class Token:
    """One written word in its sentence.

    `core` is what is to be said, without clinging punctuation; `full` still has its closing points ("dll."). `pause` is
    one of , . ! ? : ; or nothing. `before` and `after` are the cores of the neighbours, and `amount_before` is
    the word before with a currency that stands apart ("Rp 5" -> "Rp5"). `shouted` says that the sentence
    is all in capitals. `number` is the chapter's number where this word is that number.
    """

    core: str
    full: str
    pause: str
    language: str
    before: str = ""
    after: str = ""
    amount_before: str = ""
    shouted: bool = False
    number: int | None = None


def split(text: str) -> tuple[str, str, str]:
    """The core of a word, the core with its closing points, and its pause."""
    text = silent_removed(text)
    if text in _DASHES:
        return "", "", ","
    bare = text.lstrip(_OPENERS) if not _WHOLE.fullmatch(text) else text
    bare = bare.strip("¡¿")
    if _WHOLE.fullmatch(bare):
        return bare, bare, ""
    core = bare.rstrip(_PAUSES + _CLOSERS)
    tail = bare[len(core) :]
    if core and tail.startswith(")") and "(" in core:
        core, tail = core + ")", tail[1:]
    points = re.match(r"\.?", tail)
    return core, core + (points[0] if points else ""), pause_of(tail)


def pause_of(tail: str) -> str:
    """The strongest sign of a word's closing punctuation; three points are a comma's pause."""
    for sign in "?!":
        if sign in tail:
            return sign
    if "…" in tail or ".." in tail or tail[:1] == ")":
        return ","
    return next((sign for sign in tail if sign in _PAUSES), "")


def silent_removed(text: str) -> str:
    """A word without its emoji, their joiners and other pictures, which nobody reads aloud."""
    text = unicodedata.normalize("NFC", text).replace("’", "'")
    return "".join(
        char
        for char in text
        if char in _SOUNDING_SYMBOLS
        or unicodedata.category(char) not in ("So", "Sk", "Cf", "Cs", "Co", "Cn", "Mn", "Me")
    )


def is_shouted(words: tuple[str, ...]) -> bool:
    """Whether a sentence is all in capitals: two words or more with letters, and no small letter among them."""
    lettered = [word for word in words if sum(char.isalpha() for char in word) > 1]
    return len(lettered) > 1 and all(word == word.upper() for word in lettered)
