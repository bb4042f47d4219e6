"""The value of a slot -> its entries: "A, B and then C" is three; what was quoted is never taken apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.artwork.vocabulary import VERBS
from cuereel.direct.words import fold

_JOINTS = re.compile(
    r"\s*(?:,\s*)?(?:,(?!\d)|;|(?<=\s)/(?=\s)|\b(?:and|dan|serta|then|lalu|kemudian|terus)\b|&|(?<=_)\s+sama\s+(?=_))\s*"
    r"(?:(?:and|dan|then|lalu|sama)\b(?!\s+(?:dengan|persis|sekali|saja|aja|lain))\s*)*",
    re.IGNORECASE,
)


NAMES_JOINED = re.compile(r"\s*,\s*(?:and |dan )?|\s+(?:and|dan)\s+")
"""What joins names that a cue lists and tells nothing else of."""

_SAMA = re.compile(r"\s+sama\s+(?!dengan|persis|sekali|saja|aja|lain|satu)", re.IGNORECASE)


_ASIDE = re.compile(
    r"^[^“]*\b(?:between|around|under(?:neath)?|below|above|over|behind|beside|next\s+to|inside|through|connecting|joining)"
    r"\s+(?:them|it|each|all|both)\b|^(?:they|each|both|all)\s+(?!of\b)[^“]*\b(?:with|has|have|gets?|are|is)\b"
    r"|^(?:masing-masing|semuanya)\b|^[^“]*\bdi\s+antara(?:nya|\s+mereka|\s+keduanya)\b"
    r"|^(?:all|both|each)\s+(?:of\s+them\s+)?\w+(?:ed|ing)\b|^(?:half|setengah|they|mereka)\s"
    r"|^(?:each|every|se)?\s*(?:time|tiap|kali)\s"
    r"|^(?:but|except|with|tapi|tetapi|kecuali|dengan)\s|^(?:numbered|ticked|checked|crossed\s+out|bernomor)$"
    r"|^(?:first|second|third|middle|last|left|right|other)\s+(?:ones?|two|three|card|icon|item|entry|row|line)\b"
    r"|^yang\s+(?:pertama|kedua|ketiga|tengah|terakhir|kiri|kanan|lain)\b|^yang\s+\w+\s+(?:di|ter|ber)\w{3,}",
    re.IGNORECASE,
)
"""An entry that is none: it tells of those named before it."""

_PICTURED = re.compile(
    r"“([^”]+)” (?:with|beside|next to|dengan|sama|beserta) (?:an? |the |sebuah )?"
    r"((?:(?:icon|picture|drawing|ikon|gambar) (?:of )?(?:an? |the )?)?[^“”]+)",
    re.IGNORECASE,
)


def split_outside_quotes(pattern: re.Pattern[str], text: str) -> list[str]:
    """The parts of a text between the matches of a pattern; what is quoted stays whole."""
    hidden = re.sub(r'["“][^"”]*["”]', lambda quoted: "_" * len(quoted.group()), text)
    ends = [0, *(edge for match in pattern.finditer(hidden) for edge in match.span()), len(text)]
    return [text[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True)]


def unquoted(text: str) -> str:
    """A slot's value without the marks around what was quoted."""
    return re.sub("[“”]", "", text)


def split_entries(text: str) -> list[str]:
    """The entries of a list; a comma within a number, or within quotation marks, parts nothing."""
    return [unquoted(part) for part in split_quoted(text)]


def split_quoted(text: str) -> list[str]:
    """The entries of a list, each with the marks around what was quoted in it."""
    *earlier, last = split_outside_quotes(_JOINTS, text)
    # "sama" is "with", and joins the last of several; of two things, the one may be the same as the other
    parts = [*earlier, *(split_outside_quotes(_SAMA, last) if earlier else [last])]
    bare = [re.sub(r"^(?:a|an|the|sebuah)\s+", "", part.strip(), flags=re.IGNORECASE) for part in parts]
    return [part for part in bare if part and fold(part) not in _ONLY]


_ONLY = frozenset("only just but cuma hanya tapi saja".split())
"""Words that tell which of the entries are meant: "..., only the last is ticked"."""


def asides(parts: Sequence[str]) -> list[str]:
    """The parts of a list that only tell of its entries: "arrows between them", "each with a star"."""
    opening = parts[0].split()[0] if parts else ""
    told = [part for part in parts[1:] if _ASIDE.search(part) and fold(part.split()[0]) != fold(opening)]
    return told + [part for at, part in enumerate(parts) if part not in told and _goes_on(part, parts[:at])]


def _goes_on(part: str, earlier: Sequence[str]) -> bool:
    """Whether a part tells what one of the entries before it does: "the lock opens" after "a lock"."""
    words = [fold(word) for word in part.split()]
    names = {" ".join(map(fold, unquoted(each).split())) for each in earlier}
    does = next((at for at, word in enumerate(words) if at and word in VERBS), 0)
    return (bool(does) and " ".join(words[:does]) in names) or (
        len(words) > 1 and words[0] in {f"{n}nya" for n in names}
    )


def without_asides(parts: Sequence[str]) -> list[str]:
    """The parts of a list that are its entries."""
    told = asides(parts)
    return [part for part in parts if part not in told]


def named_entries(text: str) -> list[str]:
    """The entries of a list without those that only tell of the others, and without marks of quotation."""
    return list(map(unquoted, without_asides(split_quoted(text))))


def text_and_icon(part: str) -> tuple[str, str] | None:
    """What is lettered and what is pictured in '“Fast” with a rocket'; None for an entry of another form."""
    found = _PICTURED.fullmatch(part)
    return (found[1], found[2]) if found else None


ICON = frozenset("icon icons logo logos emoji emojis emoticon ikon emot".split())
"""Words that ask for an icon, and are no part of its name."""


def without_icon(name: str) -> str:
    """A name without the word "icon" or "logo" beside it ("GitHub logo", "ikon hati"), if more is said."""
    words = name.split()
    while len(words) > 1 and fold(words[-1]) in ICON:
        words.pop()
    while len(words) > 1 and fold(words[0]) in ICON:
        words.pop(0)
    return " ".join(words)
