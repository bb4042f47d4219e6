"""A line -> its brackets: cues, pauses, and markup that is neither.

`<...>` is a cue unless it is HTML, a comparison or a heart. It ends at the last `>` before the end of the line or
before `><`, so that `<change < to <= >` is one cue; where narration goes on behind it, it ends at its first real `>`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction

from cuereel.parse.vocabulary import BODY_LABELS, DIRECTIONS, HTML_NAMES, NOTHING, PAUSES, SECTIONS

DEFAULT_REST = Fraction(4, 5)
"""Seconds of a `[jeda]` that does not say how long: a breath and a half."""


class Kind(Enum):
    CUE = "cue"
    REST = "rest"
    MARKUP = "markup"


@dataclass(frozen=True, slots=True)
class Bracket:
    """Characters `start` to `end` of a line, and what stands inside; `closed` is False where the closing sign misses.

    `seconds` is the length of a rest.
    """

    kind: Kind
    start: int
    end: int
    inner_start: int
    inner_end: int
    seconds: Fraction | None = None
    closed: bool = True


def _any_of(words: frozenset[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_XML = re.compile(r"</?([A-Za-z][\w:-]*)((?:\s+[\w:@.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))*)\s*/?>")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>]*>|[\w.+-]+@[\w-]+\.[\w.]+>")
_OPENER = re.compile(r"<(?![\s<>=\-])(?=.)|(?<![^>])<(?=\s+[^\W\d_][^<>]*>\s*(?:<|$))")
"""A `<` that something follows closely; at the start of a line or behind a `>`, also one with a space and its `>`."""

_UNCLOSED = re.compile(r"(?<!\w)<[^\W\d_](?:[^\W\d_]| [^\W\d_]{2})")
_REST = re.compile(
    rf"(?:{_any_of(PAUSES)})\b[\s:,]*(?:(\d{{1,4}}(?:[.,]\d{{1,3}})?)\s*(ms|s|secs?|seconds?|detik|dtk)?)?",
    re.IGNORECASE,
)
_DIRECTION = re.compile(rf"(?:the |an? |on )?(?:{_any_of(DIRECTIONS)})\b", re.IGNORECASE)
_LABEL = re.compile(r"[^\W\d_][\w /+-]{1,24}:\s*\S")
_MOMENT = r"\d{1,2}(?::\d\d)?\s*(?:s|sec|seconds|detik|min|menit)?"
_TIME = rf"\(?{_MOMENT}(?:\s*[-–—]\s*{_MOMENT})?\)?"
_PART = re.compile(
    rf"\s*(?:{_TIME}|(?:{_any_of(SECTIONS)}|{_any_of(BODY_LABELS)}|{_any_of(NOTHING)})\W*(?:{_TIME})?|/.*)\s*",
    re.IGNORECASE,
)


def tags(line: str) -> Iterator[Bracket]:
    """Every `<...>` of a line that is markup, from left to right; `<pause duration="1s"/>` is a rest.

    They are found, and hidden, before the cues, which may have some inside.
    """
    for match in _XML.finditer(line):
        bracket = _tag(line, match)
        if bracket:
            yield bracket


def angle_brackets(line: str) -> Iterator[Bracket]:
    """Every `<...>` of a line without tags that is a cue or a rest, from left to right."""
    at = 0
    while opener := _OPENER.search(line, at):
        bracket = _angle(line, opener.start())
        at = bracket.end if bracket else opener.end()
        if bracket:
            yield bracket


def square_brackets(line: str) -> Iterator[Bracket]:
    """`[...]`: a pause anywhere; a cue where it has its line to itself, or says so by its first word or its label."""
    pairs = list(_nested(line, "[", "]"))
    alone = not _outside(line, pairs).strip(" \t*_.>")
    for start, end in pairs:
        inner = line[start + 1 : end - 1]
        rest = rest_seconds(inner)
        if rest is not None:
            yield Bracket(Kind.REST, start, end, start + 1, end - 1, rest)
        elif line[end : end + 1] in ("(", "[") or line[start - 1 : start] == "!":
            continue
        elif (_PART.fullmatch(inner) and not line[:start][-1:].isalnum()) or f"[/{inner}]" in line:
            yield Bracket(Kind.MARKUP, start, end, start + 1, end - 1)
        elif re.search(r"[^\W\d_]{2}", inner) and (alone or _DIRECTION.match(inner) or _LABEL.match(inner)):
            yield Bracket(Kind.CUE, start, end, start + 1, end - 1)


def round_brackets(line: str) -> Iterator[Bracket]:
    """`(...)` with its line to itself and the words of a direction or a pause, and times like "(0:00-0:20)"."""
    for start, end in _nested(line, "(", ")"):
        inner = line[start + 1 : end - 1]
        alone = not (line[:start] + line[end:]).strip(" \t*_.")
        rest = rest_seconds(inner) if alone else None
        if rest is not None:
            yield Bracket(Kind.REST, start, end, start + 1, end - 1, rest)
        elif re.fullmatch(_TIME, inner) and (":" in inner or alone):
            yield Bracket(Kind.MARKUP, start, end, start + 1, end - 1)
        elif alone and (_DIRECTION.match(inner) or _LABEL.match(inner)):
            yield Bracket(Kind.CUE, start, end, start + 1, end - 1)


def rest_seconds(inner: str) -> Fraction | None:
    """The length of `jeda`, `pause 2s`, `beat`; None for anything else."""
    match = _REST.fullmatch(inner.strip())
    if not match:
        return None
    if not match[1]:
        return DEFAULT_REST
    number = Fraction(match[1].replace(",", "."))
    return number / 1000 if match[2] == "ms" else number


def _tag(line: str, match: re.Match[str]) -> Bracket | None:
    """HTML, and other markup by its shape: attributes, or a slash before the name. `<asset id="x" />` is a cue."""
    start, end = match.span()
    name, closing, alone = match[1], line[start + 1] == "/", line[end - 2] == "/"
    if name.lower() in PAUSES and match[2]:
        length = re.search(r"=\s*[\"']?([\d.]+\s*m?s?)", match[2])
        seconds = rest_seconds(f"pause {length[1]}") if length else None
        return Bracket(Kind.REST, start, end, start + 1, end - 1, seconds or DEFAULT_REST)
    named = name.lower() in HTML_NAMES and (name.islower() or bool(match[2]))
    if closing or named or (match[2] and not alone):
        return Bracket(Kind.MARKUP, start, end, start + 1, end - 1)
    return None


def _angle(line: str, start: int) -> Bracket | None:
    if _ADDRESS.match(line, start + 1):
        return None
    close = _close(line, start, _segment_end(line, start))
    if close is None:
        unclosed = _UNCLOSED.match(line, start)
        end = len(line.rstrip())
        return Bracket(Kind.CUE, start, end, start + 1, end, closed=False) if unclosed else None
    inner = line[start + 1 : close]
    if not re.search(r"[^\W\d_]", inner) and not (re.search(r"\d", inner) and _stands_alone(line, start, close)):
        return None
    rest = rest_seconds(inner)
    kind = Kind.CUE if rest is None else Kind.REST
    return Bracket(kind, start, close + 1, start + 1, close, rest)


def _stands_alone(line: str, start: int, close: int) -> bool:
    """Whether a bracket has its line to itself, or shares it with others only ("<2 + 2 = 4>" is no comparison then)."""
    before, after = line[:start].rstrip(), line[close + 1 :].strip(" \t.,;:!?*_")
    return before[-1:] in ("", ">") and after[:1] in ("", "<")


def _segment_end(line: str, start: int) -> int:
    """Where the next bracket opens, after something that may have closed this one; else the end of the line."""
    closed = line.find(">", start)
    opener = _OPENER.search(line, closed) if closed >= 0 else None
    return opener.start() if opener else len(line)


def _close(line: str, start: int, limit: int) -> int | None:
    first = line.find(">", start + 1, limit)
    if first < 0:
        return None
    last = line.rfind(">", first, limit)
    if not line[last + 1 : limit].strip(" \t.,;:!?*_"):
        return last
    signs = (index for index in range(first, last + 1) if line[index] == ">")
    real = next((index for index in signs if not _is_comparison(line, index)), None)
    is_direction = _UNCLOSED.match(line, start) is not None
    return first if real is None and is_direction else real


def _is_comparison(line: str, index: int) -> bool:
    before, after = line[index - 1], line[index + 1 : index + 2]
    if after == "=" or before in "-=":
        return True
    return (after.isalnum() and (before.isalnum() or before == " ")) or before == after == " "


def _outside(line: str, pairs: list[tuple[int, int]]) -> str:
    ends = [0, *(end for _, end in pairs)]
    starts = [*(start for start, _ in pairs), len(line)]
    return "".join(line[end:start] for end, start in zip(ends, starts, strict=True))


def _nested(line: str, opening: str, closing: str) -> Iterator[tuple[int, int]]:
    """The outermost pairs, from the opening sign to behind the closing one."""
    depth, start = 0, 0
    for index, sign in enumerate(line):
        if sign == opening:
            start = index if depth == 0 else start
            depth += 1
        elif sign == closing and depth:
            depth -= 1
            if depth == 0:
                yield start, index + 1
