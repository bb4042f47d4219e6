"""Lines of code and a sign that is taken from or added to them -> the lines as they are then."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_QUOTES = re.compile(r"""["'`“”]""")
_NUMBERED = re.compile(r"""(["'`])(-?\d[\d.]*)\1""")
_CALLED = re.compile(r"\((\s*)([^()\"'`=,]+?)(\s*)\)")
_SET = re.compile(r"((?<![=!<>])=(?!=)\s*)([^\"'`=;]+?)(;?)$")
_PAIRS = {"(": ")", "[": "]", "{": "}"}


def mended(lines: Sequence[str], verb: str, sign: str, spoken: int | None = None) -> list[str] | None:
    """The lines with the sign dropped ("drop") or inserted; None where it cannot be told where that would be.

    Of several lines it is the one that was spoken of, or else the first that it can be done to.
    """
    order = [spoken] if spoken is not None and 0 <= spoken < len(lines) else []
    for at in dict.fromkeys([*order, *range(len(lines))]):
        line = _RULES[verb, sign](lines[at])
        if line is not None and line != lines[at]:
            return [*lines[:at], line, *lines[at + 1 :]]
    return None


def with_ahead(lines: Sequence[str], word: str, spoken: int | None = None) -> list[str] | None:
    """The lines with a word in front of the one that was spoken of, or of the only one.

    What makes a value of its own ("await") stands before that, behind what it is set to.
    """
    at = spoken if spoken is not None else 0 if len(lines) == 1 else None
    if at is None or not 0 <= at < len(lines):
        return None
    line = lines[at]
    start = len(line) - len(line.lstrip())
    if word in _OF_A_VALUE and (found := re.match(r"\s*(?:.*?(?<![=!<>])=(?!=)|return\b)\s*", line)):
        start = found.end()
    gap = "" if word == "!" else " "
    return (
        None
        if line[start:].startswith(word)
        else [*lines[:at], line[:start] + word + gap + line[start:], *lines[at + 1 :]]
    )


_OF_A_VALUE = ("await", "new", "not", "!", "typeof", "yield")


def _without_quotes(line: str) -> str | None:
    """Numbers lose theirs first: a text beside them may be meant as one."""
    return _NUMBERED.sub(r"\2", line) if _NUMBERED.search(line) else _QUOTES.sub("", line)


def _with_quotes(line: str) -> str | None:
    """Around what a call is given, or what is set; where one mark stands alone, its other half."""
    marks = _QUOTES.findall(line)
    if len(marks) % 2:
        return re.sub(r"(\s*[)\]};]*)$", rf"{marks[-1]}\1", line, count=1)
    if marks:
        return None
    for rule in (_CALLED, _SET):
        if found := rule.search(line):
            before, words, after = found.groups()
            text = f'({before}"{words}"{after})' if rule is _CALLED else f'{before}"{words}"{after}'
            return line[: found.start()] + text + line[found.end() :]
    return None


def _with_semicolon(line: str) -> str | None:
    bare = line.rstrip()
    return None if not bare or bare.endswith((";", "{", "}", ":", ",")) else f"{bare};"


def _without_semicolon(line: str) -> str | None:
    bare = line.rstrip()
    return bare[:-1] if bare.endswith(";") else None


def _with_colon(line: str) -> str | None:
    bare = line.rstrip()
    return None if not bare or bare.endswith((";", "{", "}", ":", ",")) else f"{bare}:"


def _without_colon(line: str) -> str | None:
    bare = line.rstrip()
    return bare[:-1] if bare.endswith(":") else None


def _open(line: str) -> tuple[list[str], bool]:
    """The brackets that are still to be closed, and whether one is closed that nobody opened."""
    wanted: list[str] = []
    for char in re.sub(r"""(["'`]).*?\1""", "", line):
        if char in _PAIRS:
            wanted.append(_PAIRS[char])
        elif char in _PAIRS.values() and (not wanted or wanted.pop() != char):
            return wanted, True
    return wanted, False


def _with_bracket(line: str) -> str | None:
    wanted, over = _open(re.sub(r"[\s;:{]+$", "", line))
    if not wanted or over:
        return None
    return re.sub(r"(\s*[;:{]*)$", "".join(reversed(wanted)) + r"\1", line, count=1)


def _without_bracket(line: str) -> str | None:
    """The last one that closes what nobody opened."""
    if not _open(line)[1]:
        return None
    at = max(line.rfind(char) for char in _PAIRS.values())
    return line[:at] + line[at + 1 :]


_RULES: dict[tuple[str, str], Callable[[str], str | None]] = {
    ("drop", "quotes"): _without_quotes,
    ("insert", "quotes"): _with_quotes,
    ("drop", "semicolon"): _without_semicolon,
    ("insert", "semicolon"): _with_semicolon,
    ("drop", "colon"): _without_colon,
    ("insert", "colon"): _with_colon,
    ("drop", "bracket"): _without_bracket,
    ("insert", "bracket"): _with_bracket,
}

__all__ = ["mended"]
