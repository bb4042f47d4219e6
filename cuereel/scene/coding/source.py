"""Code as written in a cue or a fence -> its lines, the language that it is read as, and its lines once changed."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from cuereel.scene.lettering import covers

_SPLIT = (
    (re.compile(r"([+\-*/%!<>]) =(?!=)"), r"\1="),
    (re.compile(r"= >"), "=>"),
    (re.compile(r"([=!]=) ="), r"\1="),
    (re.compile(r'([(\[]) "'), r'\1"'),
    (re.compile(r'" ([)\],;.])'), r'"\1'),
)
"""Signs that belong together, and what parted them when a cue was read word by word."""

_JAVASCRIPT = re.compile(r"[;{}]|=>|===|\b(?:const|let|var|function|null|true|false|console)\b|//")


def lines_of(code: str, family: str) -> list[str]:
    """The lines of a text, without the signs that a face cannot draw; at least one, which may be empty."""
    text = code.expandtabs(4).rstrip()
    if "\n" not in text:
        for parted, joined in _SPLIT:
            text = parted.sub(joined, text)
    return ["".join(sign for sign in line if covers(sign, family)).rstrip() for line in text.split("\n")]


def language_of(code: str, named: str) -> str:
    """The language that an author names, or else the likelier of two."""
    return named or ("javascript" if _JAVASCRIPT.search(code) else "python")


def changed(lines: list[str], fix: list[str]) -> list[str]:
    """The lines after a change: one line takes the place of the line that is most like it."""
    if len(fix) != 1 or len(lines) == 1:
        return fix
    alike = [SequenceMatcher(None, line.strip(), fix[0].strip(), autojunk=False).ratio() for line in lines]
    at = alike.index(max(alike))
    indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
    return [*lines[:at], indent + fix[0].lstrip(), *lines[at + 1 :]]


__all__ = ["changed", "language_of", "lines_of"]
