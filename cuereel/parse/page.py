"""A source -> a page: its lines and blocks, with everything that is not spoken painted over, one sign for one sign.

Offsets on the page are offsets in the source, so whatever is found on it has its span already.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from cuereel.diagnostics import Source, Span

GLUE = "\ue000"
"""Stands for markup inside a word (`_user_.`): not spoken, and no gap."""

_CONTROLS = {code: " " for code in [*range(0x20), *range(0x7F, 0xA0)] if chr(code) not in "\n\t"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line's characters `start` to `end`, without its margin and its line end, and the block that it stands in."""

    start: int
    end: int
    block: int


class Page:
    """The part of a source that may be spoken, from `start` to `end`; it lives only while its script is parsed.

    `margin` is the indentation that a sheet gives to each line; `first_block` numbers the first blank-line-separated
    block.
    """

    def __init__(self, source: Source, start: int, end: int, margin: int = 0, first_block: int = 0) -> None:
        self.source = source
        self.start = start
        self.end = end
        self._signs = list(source.text.translate(_CONTROLS))
        self.lines = tuple(self._divide(margin, first_block))
        self._starts = [line.start for line in self.lines]

    def _divide(self, margin: int, block: int) -> Iterator[Line]:
        at, written = self.start, False
        for text in self.source.text[self.start : self.end].split("\n"):
            cut = min(margin, len(text) - len(text.lstrip(" ")))
            block += written and not text.strip()
            written = bool(text.strip())
            yield Line(at + cut, at + max(len(text.rstrip("\r")), cut), block)
            at += len(text) + 1

    def look(self, line: Line) -> str:
        """What is left of a line to be spoken, of the same length as what is written."""
        return self.view(line.start, line.end)

    def written(self, line: Line) -> str:
        return self.source.text[line.start : line.end]

    def view(self, start: int, end: int) -> str:
        return "".join(self._signs[start:end])

    def hide(self, start: int, end: int) -> None:
        """Take out what separates the words on its two sides."""
        self.paint(start, "".join(sign if sign == "\n" else " " for sign in self._signs[start:end]))

    def glue(self, start: int, end: int) -> None:
        """Take out what stands inside or at the edge of a word."""
        self.paint(start, GLUE * (end - start))

    def paint(self, start: int, signs: str) -> None:
        self._signs[start : start + len(signs)] = signs

    def span(self, start: int, end: int) -> Span:
        return Span(self.source.id, start, end)

    def block_at(self, offset: int) -> int:
        """The block of the line that holds an offset."""
        return self.lines[max(bisect_right(self._starts, offset) - 1, 0)].block


def spoken(look: str) -> bool:
    """Whether anything is left to say."""
    return any(sign.isalnum() for sign in look)


def plain_key(text: str) -> str:
    """What two texts must share to be the same line: letters and digits, whatever their case."""
    return " ".join(re.findall(r"\w+", text.replace(GLUE, "").casefold()))
