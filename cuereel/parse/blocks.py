"""A page's lines -> stretches of narration: title, headings, list items, passages.

What is never spoken (tables, rules, hashtag lines, labels) is hidden on the way. Brackets have been hidden before, so a
line of cues is silent but does not end a passage.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from cuereel.model import Role
from cuereel.parse.page import Line, Page, plain_key, spoken
from cuereel.parse.vocabulary import BODY_LABELS, PARTS

HEADING_WORDS = 9
"""The longest numbered line that counts as a heading for the prose below it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` that make one beat, if no rest divides them; the other fields are the beat's."""

    role: Role
    start: int
    end: int
    block: int
    level: int = 0
    number: int | None = None


_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(\S.*)")
_NUMBERED = re.compile(r"[\s*_]*(\d{1,3})[.):]\s+(\S.*)")
_PART = re.compile(rf"[\s*_]*(?:{'|'.join(sorted(PARTS))})\s*#?\s*(\d{{1,3}})\s*(?:[.):–—-]+\s*(\S.*)|)", re.IGNORECASE)
_BULLET = re.compile(r"\s*[-*+•–]\s+(?:\[[ xX]\]\s+)?(?=\S)")
_RULE = re.compile(r"\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,}|~{3,}|#+)\s*")
_TABLE = re.compile(r"\s*\|.*\|\s*")
_HASHTAGS = re.compile(r"\s*(?:#[^\W\d]\w*[\s,]*)+")
_QUOTED = re.compile(r"\s*(?:>(?!=)\s?)+")
_LABEL = re.compile(rf"[\s*_]*(?:{'|'.join(sorted(BODY_LABELS))})[\s*_]*:[\s*_]*", re.IGNORECASE)


def lay_out(page: Page, title: str) -> tuple[list[Stretch], list[str]]:
    """The stretches in order, and the hashtags found. `title` is the one that the opening gave, or ""."""
    divider = _Divider(page, title)
    for index, line in enumerate(page.lines):
        divider.read(index, line)
    return divider.stretches, divider.tags


def shouted(text: str) -> bool:
    """Whether a line is written in capitals: "RANAHNYA LUAS" (one letter in twenty may be small)."""
    letters = [sign for sign in text if sign.isalpha()]
    return len(letters) > 2 and sum(sign.isupper() for sign in letters) >= 0.95 * len(letters)


@dataclass
class _Divider:
    page: Page
    title: str
    titled: bool = False
    open_block: int | None = None
    stretches: list[Stretch] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)

    def read(self, index: int, line: Line) -> None:
        quoted = _QUOTED.match(self.page.look(line))
        if quoted:
            self.page.hide(line.start, line.start + quoted.end())
        look = self.page.look(line)
        if self._unspoken(look):
            self.tags += re.findall(r"#(\w+)", look) if _HASHTAGS.fullmatch(look) else []
            self.page.hide(line.start, line.end)
            self.open_block = None
        elif spoken(look):
            self._spoken(index, line, look)

    def _unspoken(self, look: str) -> bool:
        under_table_head = "|" in look and "--" in look and not look.strip(" \t|:-")
        return under_table_head or any(kind.fullmatch(look) for kind in (_RULE, _TABLE, _HASHTAGS, _LABEL))

    def _spoken(self, index: int, line: Line, look: str) -> None:
        heading, numbered, bullet = _HEADING.fullmatch(look), _NUMBERED.fullmatch(look), _BULLET.match(look)
        part = _PART.fullmatch(look)
        if heading:
            self.page.hide(line.start, line.start + heading.start(2))
            self._heading(line, heading[2], len(heading[1]))
        elif self._is_title(look):
            self._add(Stretch(Role.TITLE, line.start, line.end, line.block, level=1))
        elif part and self._heads_prose(index, line, part[2] or ""):
            self._add(Stretch(Role.CHAPTER, line.start, line.end, line.block, 2, int(part[1])))
        elif numbered:
            is_heading = shouted(numbered[2]) or self._heads_prose(index, line, numbered[2])
            role, level = (Role.CHAPTER, 2) if is_heading else (Role.ITEM, 0)
            self._add(Stretch(role, line.start, line.end, line.block, level, int(numbered[1])))
        elif bullet:
            self.page.hide(line.start, line.start + bullet.end())
            self._add(Stretch(Role.ITEM, line.start, line.end, line.block))
        elif self._continues(line, look):
            self.stretches.append(replace(self.stretches.pop(), end=line.end))
        else:
            self._add(Stretch(Role.PASSAGE, line.start, line.end, line.block))

    def _heading(self, line: Line, words: str, depth: int) -> None:
        closing = re.search(r"(?<=\S)\s+#+\s*$", words)
        if closing:
            self.page.hide(line.end - len(closing.group()), line.end)
        numbered = _NUMBERED.match(words) or _PART.fullmatch(words)
        opens = depth == 1 and not self.titled and not self.stretches
        if opens or self._is_title(words):
            self.titled = True
            self._add(Stretch(Role.TITLE, line.start, line.end, line.block, level=1))
        else:
            number = int(numbered[1]) if numbered else None
            self._add(Stretch(Role.CHAPTER, line.start, line.end, line.block, max(2, depth), number))

    def _is_title(self, look: str) -> bool:
        """Whether a line is the title that the opening gave, or, without one, a first line in capitals."""
        if self.titled:
            return False
        if self.title:
            self.titled = plain_key(look) == plain_key(self.title)
        else:
            self.titled = not self.stretches and shouted(look) and not _NUMBERED.match(look)
        return self.titled

    def _continues(self, line: Line, look: str) -> bool:
        """Whether a plain line goes on with the passage or the item above it.

        Below an item, a line at the margin that begins with a capital is new.
        """
        if self.open_block != line.block:
            return False
        return self.stretches[-1].role is Role.PASSAGE or not look.lstrip("\"'“*_")[:1].isupper()

    def _heads_prose(self, index: int, line: Line, words: str) -> bool:
        """A short numbered line without a full stop, between lines without numbers, is a heading and not an item."""
        words = words.strip(" \t*_")
        if self.open_block == line.block or len(words.split()) > HEADING_WORDS or words[-1:] in (".", ",", ";", ":"):
            return False
        above, below = self._near(index, -1), self._near(index, 1)
        if below is None or below[:1].isspace() or _NUMBERED.match(below) or _BULLET.match(below):
            return False
        return above is None or not _NUMBERED.match(above)

    def _near(self, index: int, step: int) -> str | None:
        """The nearest line above (-1) or below (1) that says something."""
        stop = len(self.page.lines) if step > 0 else -1
        looks = (self.page.look(self.page.lines[at]) for at in range(index + step, stop, step))
        return next((look for look in looks if spoken(look)), None)

    def _add(self, stretch: Stretch) -> None:
        self.stretches.append(stretch)
        self.open_block = stretch.block if stretch.role in (Role.PASSAGE, Role.ITEM) else None
