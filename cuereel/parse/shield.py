"""A page -> its cues and rests, and the page without them, nor comments, code fences, images and tags."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction

from cuereel.diagnostics import Diagnostic, warning
from cuereel.parse.brackets import Bracket, Kind, angle_brackets, round_brackets, square_brackets, tags
from cuereel.parse.page import Line, Page

CUE_LINES = 3
"""A cue may go on over this many lines, if the last of them ends with its `>`."""

INLINE_CODE = re.compile(r"(?<!`)(`{1,3})(?!`)([^\n]{1,300}?)(?<!`)\1(?!`)")

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_IMAGE = re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,900}\)|\[\^[^\]\s]{1,50}\]:?")
_APART = re.compile(r"</?(?:br|hr|p|div|li|td|th|tr|h\d)\b")


@dataclass(frozen=True, slots=True)
class FoundCue:
    """A cue with its brackets, what stands inside them, and the code fence that follows it, if any; offsets."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    code: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class FoundRest:
    start: int
    end: int
    seconds: Fraction


@dataclass
class Shielded:
    cues: list[FoundCue] = field(default_factory=list)
    rests: list[FoundRest] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def shield(page: Page) -> Shielded:
    """Find and hide, in this order: comments, code fences, images, brackets. Inline code stays, out of their way."""
    found = Shielded()
    _hide_all(page, _COMMENT)
    fences = _fences(page)
    for start, end in fences:
        page.hide(start, end)
    _hide_all(page, _IMAGE)
    code = _cover_code(page)
    done = -1
    for index, line in enumerate(page.lines):
        if line.start > done:
            done = _brackets(page, index, found)
    for start, text in code:
        page.paint(start, text)
    found.cues = [_with_code(page, cue, fences) for cue in sorted(found.cues, key=lambda cue: cue.start)]
    found.rests.sort(key=lambda rest: rest.start)
    return found


def _hide_all(page: Page, pattern: re.Pattern[str]) -> None:
    for match in pattern.finditer(page.view(page.start, page.end)):
        page.hide(page.start + match.start(), page.start + match.end())


def _cover_code(page: Page) -> list[tuple[int, str]]:
    """Put letters where inline code stands (`List<int>` is no cue); what they cover, to be painted back."""
    covered = [
        (page.start + match.start(), match.group()) for match in INLINE_CODE.finditer(page.view(page.start, page.end))
    ]
    for start, text in covered:
        page.paint(start, "x" * len(text))
    return covered


def _fences(page: Page) -> list[tuple[int, int]]:
    """The code fences, from their opening line's start to their closing line's end."""
    fences, opening, mark = [], 0, ""
    for line in page.lines:
        look = page.look(line).strip()
        if mark and look.startswith(mark) and not look.strip(mark[0]):
            fences.append((opening, line.end))
            mark = ""
        elif not mark and (match := re.match(r"(`{3,}|~{3,})[^`]*$", look)):
            opening, mark = line.start, match[1]
    if mark:
        fences.append((opening, page.lines[-1].end))
    return fences


def _brackets(page: Page, index: int, found: Shielded) -> int:
    """Take the brackets out of a line; the offset up to which lines are dealt with."""
    line = page.lines[index]
    for bracket in list(tags(page.look(line))):
        _take(page, line, bracket, found)
    for bracket in list(angle_brackets(page.look(line))):
        if bracket.closed:
            _take(page, line, bracket, found)
        else:
            whole, line = _continued(page, index, bracket, found)
            _take(page, line, whole, found)
    for bracket in list(square_brackets(page.look(line))):
        _take(page, line, bracket, found)
    for bracket in list(round_brackets(page.look(line))):
        _take(page, line, bracket, found)
    return line.end


def _continued(page: Page, index: int, bracket: Bracket, found: Shielded) -> tuple[Bracket, Line]:
    """A cue without its `>`: it goes on if one of the next lines ends with it, else its own line closes it."""
    line = page.lines[index]
    for last in page.lines[index + 1 : index + CUE_LINES]:
        look = page.look(last)
        if not look.strip() or "<" in look:
            break
        if look.rstrip().endswith(">"):
            end = last.start + len(look.rstrip()) - line.start
            whole = Bracket(Kind.CUE, bracket.start, end, bracket.inner_start, end - 1)
            return whole, Line(line.start, last.end, line.block)
    span = page.span(line.start + bracket.start, line.start + bracket.end)
    message = "this cue has no `>`; it is taken to end with its line"
    found.diagnostics.append(warning("open-cue", message, span, "close it with `>`"))
    return bracket, line


def _take(page: Page, line: Line, bracket: Bracket, found: Shielded) -> None:
    start, end = line.start + bracket.start, line.start + bracket.end
    if bracket.seconds is not None:
        found.rests.append(FoundRest(start, end, bracket.seconds))
    elif bracket.kind is Kind.CUE:
        found.cues.append(FoundCue(start, end, line.start + bracket.inner_start, line.start + bracket.inner_end))
    elif not _APART.match(page.view(start, end)) and page.view(start, start + 1) == "<":
        page.glue(start, end)
        return
    page.hide(start, end)


def _with_code(page: Page, cue: FoundCue, fences: list[tuple[int, int]]) -> FoundCue:
    for start, end in fences:
        if start >= cue.end and not page.source.text[cue.end : start].strip(" \t\r\n*_"):
            return FoundCue(cue.start, cue.end, cue.inner_start, cue.inner_end, (start, end))
    return cue
