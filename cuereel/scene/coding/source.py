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

_NAME = re.compile(r"[A-Za-z_][\w.]*")
_CALL = re.compile(r"[A-Za-z_][\w.]*\([^()]*\)")
_COMPARES = re.compile(r"[\w.]+ *(?:[<>]=?|[=!]==?) *(?:[\w.]+|'[^']*'|\"[^\"]*\")")
"""A name, a call, and what compares: pieces of a line."""

ALIKE = 0.6
"""How like a piece of a line what takes its place is at least."""

_JAVASCRIPT = re.compile(r"[;{}]|=>|===|\b(?:const|let|var|function|null|true|false|console)\b|//")


_SQL = re.compile(r"\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER)\s")


def lines_of(code: str, family: str) -> list[str]:
    """The lines of a text, without the signs that a face cannot draw; at least one, which may be empty."""
    text = code.expandtabs(4).rstrip()
    if "\n" not in text and text.startswith("`") and text.endswith("`"):
        text = text.strip("`")  # marks of code, as a text has marks of quotation
    if "\n" not in text:
        for parted, joined in _SPLIT:
            text = parted.sub(joined, text)
    return ["".join(sign for sign in line if covers(sign, family)).rstrip() for line in text.split("\n")]


def language_of(code: str, named: str) -> str:
    """The language that an author names, or else the likeliest."""
    if not named and _SQL.match(code):
        return "sql"
    return named or ("javascript" if _JAVASCRIPT.search(code) else "python")


def changed(lines: list[str], fix: list[str], spoken: int | None = None) -> list[str]:
    """The lines after a change: one line takes the place of the line that is most like it.

    Of lines that are equally like it, it is the one that was spoken of.
    """
    if len(fix) == 1 and (mended := _mended(lines, fix[0].strip())):
        return mended
    if len(fix) != 1 or len(lines) == 1:
        return fix
    alike = [SequenceMatcher(None, line.strip(), fix[0].strip(), autojunk=False).ratio() for line in lines]
    likest = spoken is not None and spoken < len(lines) and alike[spoken] == max(alike)
    at = spoken if likest and spoken is not None else alike.index(max(alike))
    indent = lines[at][: len(lines[at]) - len(lines[at].lstrip())]
    return [*lines[:at], indent + fix[0].lstrip(), *lines[at + 1 :]]


def _mended(lines: list[str], piece: str) -> list[str] | None:
    """The lines with one name or call in the place of the one that is most like it; None where there is none."""
    kind = next((kind for kind in (_NAME, _CALL, _COMPARES) if kind.fullmatch(piece)), None)
    if kind is None:
        return None
    there = [(at, found) for at, line in enumerate(lines) for found in kind.finditer(line)]
    others = [(at, found) for at, found in there if found.group() != lines[at].strip().rstrip(";")]
    if not others:
        return None
    alike = [SequenceMatcher(None, found.group(), piece, autojunk=False).ratio() for _, found in others]
    if max(alike) < ALIKE:
        return None
    at, found = others[alike.index(max(alike))]
    line = lines[at]
    return [*lines[:at], line[: found.start()] + piece + line[found.end() :], *lines[at + 1 :]]


__all__ = ["changed", "language_of", "lines_of"]
