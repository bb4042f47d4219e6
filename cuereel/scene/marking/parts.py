"""A text and what a part of it is called -> where that part stands in the text. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise

Span = tuple[int, int]
"""The first character of a part, and the one behind its last."""

SIGNS = {
    **{"at": "@", "at sign": "@", "et": "@", "dot": ".", "period": ".", "titik": ".", "slash": "/", "colon": ":"},
    **{
        "titik dua": ":",
        "dash": "-",
        "hyphen": "-",
        "strip": "-",
        "comma": ",",
        "koma": ",",
        "equals": "=",
        "plus": "+",
    },
    **{"equals sign": "=", "sama dengan": "=", "garis miring": "/", "underscore": "_", "space": " ", "spasi": " "},
}
"""Signs by their names."""

ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "last": -1}

UNITS = {
    "word": r"[^\s.,;:!?\"“”()]+",
    "letter": r"[^\W\d_]",
    "digit": r"\d",
    "number": r"\d+(?:[.,]\d+)*",
    "character": r"\S",
    "sign": r"[^\w\s]",
    "part": r"[^\s./@:,;_-]+",
    "sentence": r"[^.!?]+[.!?]*",
}
"""What a text can be counted in."""

KINDS = {"digits": r"\d+", "letters": r"[^\W\d_]+", "capitals": r"[^\W\d_a-z]+", "symbols": r"[^\w\s]+"}
"""Parts of a kind, of which a text may have several."""

ADDRESS = re.compile(
    r"(?:(?P<scheme>\w+)://)?(?:(?P<user>[\w.+-]+)@)?(?P<domain>[\w-]+(?:\.[\w-]+)*(?P<ending>\.[a-z]{2,})|localhost)"
    r"(?P<port>:\d+)?(?P<path>/[^\s?#]*)?(?P<query>\?[^\s#]*)?",
    re.IGNORECASE,
)
"""A web or mail address, by what its parts are called."""

_COUNTED = re.compile(rf"({'|'.join(ORDINALS)})(?: (\d))? ({'|'.join(UNITS)})s?")
_BESIDE = re.compile(r"(after|before) (.+)")
_LINE = re.compile(r"line (\d)")

ALIKE = 0.75
"""Likeness of a word of the text to one that is asked for, from which it is taken for that."""


def parts_of(text: str, target: str) -> list[Span]:
    """Where a part stands that is called so; several places for a kind of sign, none where it is not there."""
    said = " ".join(target.split())
    low = said.casefold()
    if low in ("it", "all", ""):
        return [_last_line(text)]
    if found := _read(text, said):
        return [found]
    if low in KINDS:
        return [match.span() for match in re.finditer(KINDS[low], text)]
    if low in ("lines", "last line"):
        return _lines(text)[0 if low == "lines" else -1 :]
    if line := _LINE.fullmatch(low):
        spans = _lines(text)
        return spans[int(line[1]) - 1 : int(line[1])]
    if (address := ADDRESS.search(text)) and low == "front":
        low = "scheme" if address["scheme"] else "user" if address["user"] else "domain"
    if address and low in ADDRESS.groupindex:
        return [address.span(low)] if address.span(low)[0] >= 0 else []
    if counted := _COUNTED.fullmatch(low):
        return _counted(text, ORDINALS[counted[1]], int(counted[2] or 1), UNITS[counted[3]])
    if beside := _BESIDE.fullmatch(said):
        return _beside(text, beside[1], SIGNS.get(beside[2].casefold(), beside[2]))
    return _like(text, said)


def pieces_of(text: str, count: int) -> list[Span]:
    """So many parts of the last line: those between its signs, where they are so many, else equal ones."""
    start, end = _last_line(text)
    line = text[start:end]
    for sign in (r"\s+", r"\.", "-", "/", ":", "@", ",", r"[\s./@:,_-]+"):
        gaps = [match.span() for match in re.finditer(sign, line)]
        if len(gaps) == count - 1 and all(low > 0 and high < len(line) for low, high in gaps):
            edges = [0, *(edge for gap in gaps for edge in gap), len(line)]
            return [(start + low, start + high) for low, high in zip(edges[::2], edges[1::2], strict=True)]
    if len(line) < count:
        return []
    cuts = [start + round(len(line) * number / count) for number in range(count + 1)]
    return list(pairwise(cuts))


def pieces_count(text: str) -> int:
    """Of how many parts the last line is, by its signs."""
    start, end = _last_line(text)
    return len(re.findall(UNITS["part"], text[start:end]))


def _last_line(text: str) -> Span:
    return _lines(text)[-1]


def _lines(text: str) -> list[Span]:
    ends = [match.start() for match in re.finditer(r"\n", text)]
    return list(zip([0, *(end + 1 for end in ends)], [*ends, len(text)], strict=True))


def _read(text: str, said: str) -> Span | None:
    """Where it reads so: as whole words if it can be, in its own letters if they are there."""
    for pattern in (rf"(?<!\w){re.escape(said)}(?!\w)", re.escape(said)):
        for flags in (re.NOFLAG, re.IGNORECASE):
            if found := re.search(pattern, text, flags):
                return found.span()
    return None


def _counted(text: str, number: int, count: int, unit: str) -> list[Span]:
    every = [match.span() for match in re.finditer(unit, text)]
    if count > len(every) or not -len(every) <= number < len(every):
        return []
    chosen: Sequence[Span] = every[-count:] if number < 0 else every[number : number + count]
    return [(chosen[0][0], chosen[-1][1])]


def _beside(text: str, side: str, sign: str) -> list[Span]:
    """What stands before or after a sign, up to a space where it is one of an address."""
    at = text.casefold().find(sign.casefold())
    if at < 0:
        return []
    if side == "after":
        low, high = at + len(sign), len(text.rstrip())
        inside = re.search(r"\s", text[low:]) if sign in "@:/." else None
        span = (low + len(text[low:]) - len(text[low:].lstrip()), low + inside.start() if inside else high)
    else:
        span = (text[:at].rfind(" ") + 1 if sign in "@:/." else 0, len(text[:at].rstrip()))
    return [span] if span[0] < span[1] else []


def _like(text: str, said: str) -> list[Span]:
    """The word that is most like the one that is asked for: it may be written in another form there."""
    if " " in said:
        return []
    words = [match.span() for match in re.finditer(UNITS["word"], text)]
    rated = [(SequenceMatcher(None, text[low:high].casefold(), said.casefold()).ratio(), low) for low, high in words]
    best = max(rated, default=(0.0, 0))
    return [span for span in words if best[0] >= ALIKE and span[0] == best[1]]


__all__ = ["Span", "parts_of", "pieces_count", "pieces_of"]
