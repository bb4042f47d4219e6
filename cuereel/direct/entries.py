"""The value of a slot -> its entries: "A, B and then C" is three; what was quoted is never taken apart."""

from __future__ import annotations

import re

from cuereel.direct.words import fold

_JOINTS = re.compile(
    r"\s*(?:,\s*)?(?:,(?!\d)|;|(?<=\s)/(?=\s)|\b(?:and|dan|serta|then|lalu|kemudian|terus)\b|&)\s*(?:(?:and|dan|then|lalu)\b\s*)*",
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
    parts = split_outside_quotes(_JOINTS, text)
    bare = [re.sub(r"^(?:a|an|the|sebuah)\s+", "", part.strip(), flags=re.IGNORECASE) for part in parts]
    return [unquoted(part) for part in bare if part]


ICON = frozenset("icon icons logo logos ikon".split())
"""Words that ask for an icon, and are no part of its name."""


def without_icon(name: str) -> str:
    """A name without the word "icon" or "logo" beside it ("GitHub logo", "ikon hati"), if more is said."""
    words = name.split()
    while len(words) > 1 and fold(words[-1]) in ICON:
        words.pop()
    while len(words) > 1 and fold(words[0]) in ICON:
        words.pop(0)
    return " ".join(words)
