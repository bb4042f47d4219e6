"""Lines of code and a part of them that turns into another -> the lines as they are then; nothing else changes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

COMMENT = "comment"
"""The part that is what a comment says."""

_SIGN = re.compile(r"^(\s*(?:#+|//+|/\*|--)\s*)(.*?)(\s*\*/)?$")
_FIGURE = re.compile(r"(?:Rp\.? ?|[$€£¥])?\d[\d.,]*%?")
_TEXT = re.compile(r"""(["'`]).*?\1""")
_NAME = re.compile(r"[^\W\d]\w*")
_OPERATORS = "<>=!+*/%&|^~-"
_CONDITION = re.compile(r"\b(?:if|elif|while|when)\b.*")
"""The sign of a comment and what that says, a figure, a text, a name, the signs that operators are made of, and what
decides."""


def turned(lines: Sequence[str], part: str, into: str, spoken: int | None = None) -> list[str] | None:
    """The lines with a part turned into another; None where it is not there, or nobody could tell which one is meant.

    A name is another everywhere. Of other parts that are there more than once, it is the one in the line that was
    spoken of, or in a condition.
    """
    part, into = part.strip().strip("`"), into.strip().strip("`")
    into = into.replace(" ", "") if not set(into) - {*_OPERATORS, " "} else into
    if part == COMMENT:
        return _commented(lines, into)
    places = [(at, found) for at, line in enumerate(lines) for found in _places(line, part)]
    if not _NAME.fullmatch(part) and len(places) > 1:
        places = _meant(lines, places, spoken)
    if not places or part == into:
        return None
    out = list(lines)
    for at, start in reversed(places):
        out[at] = out[at][:start] + into + out[at][start + len(part) :]
    return out


def _places(line: str, part: str) -> Iterator[int]:
    """Where a part stands in a line by itself: no piece of a longer name, number or operator, and none of a text."""
    texts = [] if _TEXT.fullmatch(part) else [found.span() for found in _TEXT.finditer(line)]
    ends = "\\w" if part[:1].isalnum() or part[:1] in "_$" else re.escape(_OPERATORS) if part[:1] in _OPERATORS else ""
    before, after = (f"(?<![{ends}])", f"(?![{ends}])") if ends else ("", "")
    if part[:1].isdigit():
        before, after = r"(?<![\w.])", r"(?!\w|\.\d)"
    for found in re.finditer(f"{before}{re.escape(part)}{after}", line):
        if not any(low <= found.start() < high for low, high in texts):
            yield found.start()


def _meant(lines: Sequence[str], places: list[tuple[int, int]], spoken: int | None) -> list[tuple[int, int]]:
    """The one of several places that is spoken of; none where that cannot be told."""
    near = [place for place in places if place[0] == spoken] if spoken is not None else []
    decides = [place for place in places if (found := _CONDITION.search(lines[place[0]])) and place[1] > found.start()]
    return next((each for each in (near, decides) if len(each) == 1), [])


def _commented(lines: Sequence[str], into: str) -> list[str] | None:
    """The lines with another comment: a figure takes the place of its one figure, a text that of all it says."""
    for at, line in enumerate(lines):
        found = _SIGN.match(line)
        if not found:
            continue
        said = found[2]
        figures = list(_FIGURE.finditer(said))
        if _FIGURE.fullmatch(into) and figures:
            alike = [each for each in figures if each.group().endswith("%") == into.endswith("%")]
            if len(alike) != 1:
                return None
            said = said[: alike[0].start()] + into + said[alike[0].end() :]
        else:
            said = into
        changed = f"{found[1]}{said}{found[3] or ''}"
        return None if changed == line else [*lines[:at], changed, *lines[at + 1 :]]
    return None


__all__ = ["COMMENT", "turned"]
