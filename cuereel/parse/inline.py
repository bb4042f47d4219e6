"""A stretch of narration -> its marks (emphasis, code, links, quotes), with their signs and all glosses taken out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cuereel.model import Mark
from cuereel.parse.page import GLUE, Page
from cuereel.parse.shield import INLINE_CODE


@dataclass(frozen=True, slots=True)
class InlineMark:
    """Characters `start` to `end` under a mark."""

    mark: Mark
    start: int
    end: int
    target: str = ""


_LINK = re.compile(
    r"\[([^\[\]\n]{0,300})\]"
    r"(?:\(([^()\s]{0,900}(?:\([^()\s]{0,300}\)[^()\s]{0,300})?)(?:\s+[\"'][^\"'\n]{0,300}[\"'])?\)|\[([^\[\]\n]{0,300})\])"
)
_ADDRESS = re.compile(r"<?(https?://(?:www\.)?|www\.|mailto:)([^\s<>()\ue000]*[^\s<>().,;:!?\"'\ue000])>?")
_STARS = re.compile(r"(\*{1,3})(?=[^\s*])(.{1,600}?)(?<=[^\s*])\1(?!\*)", re.DOTALL)
_BARS = re.compile(r"(?<![^\W_])(_{1,3})(?=[^\s_])(.{1,600}?)(?<=[^\s_])\1(?![^\W_])", re.DOTALL)
_STRUCK = re.compile(r"~~(?=\S)(.{1,600}?)(?<=\S)~~", re.DOTALL)
_EMPHASISED_GLOSS = re.compile(r"(?<=\S)\s+(?:([*_]{1,3})\([^()\n]{1,40}\)\1|\(([*_]{1,3})[^()\n]{1,40}\2\))")
_PLAIN_GLOSS = re.compile(r"(?<=\w)\s+\(([^()\n]{2,40})\)")
_STRAY = re.compile(r"\\(?=[!-/:-@\[-`{-~])|(?<!\S)\*{1,3}(?=\w)|(?<=\w)\*{1,3}(?!\S)")
_QUOTES = re.compile(r"\"([^\"]+)\"|“([^”]+)”|„([^”“]+)[”“]|«([^»]+)»")


def read_inline(page: Page, start: int, end: int, is_gloss: Callable[[str], bool]) -> list[InlineMark]:
    """Take the markup out of a stretch. `is_gloss` says whether "(developing)" only repeats the word before it."""
    marks = [*_code(page, start, end), *_links(page, start, end)]
    _glosses(page, start, end, is_gloss)
    for pattern in (_STARS, _BARS, _STRUCK):
        marks += _paired(page, start, end, pattern)
    _escapes(page, start, end)
    marks += _quotes(page, start, end)
    return sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.mark))


def _matches(page: Page, start: int, end: int, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], int]]:
    for match in pattern.finditer(page.view(start, end)):
        yield match, start


def _code(page: Page, start: int, end: int) -> Iterator[InlineMark]:
    for match, base in _matches(page, start, end, INLINE_CODE):
        page.glue(base + match.start(), base + match.start(2))
        page.glue(base + match.end(2), base + match.end())
        yield InlineMark(Mark.CODE, base + match.start(2), base + match.end(2))


def _links(page: Page, start: int, end: int) -> Iterator[InlineMark]:
    for match, base in _matches(page, start, end, _LINK):
        page.glue(base + match.start(), base + match.start(1))
        page.glue(base + match.end(1), base + match.end())
        yield InlineMark(Mark.LINK, base + match.start(1), base + match.end(1), match[2] or match[3] or "")
    for match, base in _matches(page, start, end, _ADDRESS):
        page.glue(base + match.start(), base + match.start(2))
        page.glue(base + match.end(2), base + match.end())
        target = match.group().strip("<>")
        yield InlineMark(Mark.LINK, base + match.start(2), base + match.end(2), target)


def _glosses(page: Page, start: int, end: int, is_gloss: Callable[[str], bool]) -> None:
    for match, base in _matches(page, start, end, _EMPHASISED_GLOSS):
        page.glue(base + match.start(), base + match.end())
    for match, base in _matches(page, start, end, _PLAIN_GLOSS):
        if is_gloss(match[1]):
            page.glue(base + match.start(), base + match.end())


def _paired(page: Page, start: int, end: int, pattern: re.Pattern[str]) -> Iterator[InlineMark]:
    for match, base in _matches(page, start, end, pattern):
        inside = len(pattern.groupindex) or pattern.groups
        page.glue(base + match.start(), base + match.start(inside))
        page.glue(base + match.end(inside), base + match.end())
        if pattern is not _STRUCK:
            yield InlineMark(Mark.EMPHASIS, base + match.start(inside), base + match.end(inside))


def _escapes(page: Page, start: int, end: int) -> None:
    """Take out backslashes before signs, and lone emphasis signs at the edge of a word."""
    for match, base in _matches(page, start, end, _STRAY):
        page.glue(base + match.start(), base + match.end())


def _quotes(page: Page, start: int, end: int) -> Iterator[InlineMark]:
    for match, base in _matches(page, start, end, _QUOTES):
        if match.group().replace(GLUE, "").strip():
            yield InlineMark(Mark.QUOTE, base + match.start(), base + match.end())
