"""Words -> lines of set type, one group a word, so that each can land by itself; and the boxes they are set to fill."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from manim import VGroup

from cuereel.scene.lettering import covers, letter, width_of
from cuereel.scene.stage import PX, Box, px

SPACE = 0.27
"""A space between words, in ems."""


@dataclass(frozen=True)
class Row:
    """Words on one line: their texts, colour, weight, and the largest size (px) that they may take."""

    words: tuple[str, ...]
    colour: str
    size: float
    weight: str = "bold"


class SetRow(VGroup):
    """A line as set: one child a word. `size` is its px on the em, `advance` its width in scene units."""

    def __init__(self) -> None:
        super().__init__()
        self.size = 0.0
        self.advance = 0.0


def drawable(text: str, family: str) -> str:
    """A text without the characters that the face cannot draw (an emoji in a line of words, say)."""
    return "".join(char for char in text if covers(char, family))


def row_width(row: Row, family: str) -> float:
    """A line's width in ems."""
    return sum(width_of(word, 1.0, family, row.weight) for word in row.words) + SPACE * (len(row.words) - 1)


def set_row(row: Row, family: str, width: float) -> SetRow:
    """A line at its largest size that fits `width` px: one child a word, baseline on y = 0, starting at x = 0."""
    size = min(row.size, width / max(row_width(row, family), 0.1))
    line = SetRow()
    pen = 0.0
    for word in row.words:
        lettered = letter(word, size, colour=row.colour, family=family, weight=row.weight)
        line.add(lettered.shift(np.array([pen, 0.0, 0.0])))
        pen += lettered.advance + SPACE * size * PX
    line.size, line.advance = size, pen - SPACE * size * PX
    return line


def set_rows(rows: Sequence[Row], family: str, box: Box, align: float = 0.0, leading: float = 1.08) -> list[SetRow]:
    """Lines that fill a box as far as their sizes allow, centred in its height.

    `align` runs from 0 (left) over 0.5 to 1 (right). The pitch between two lines is `leading` times the mean of what
    their sizes ask for.
    """
    width, height = box.width / PX, box.height / PX
    shrink = 1.0
    for _ in range(12):
        lines = [set_row(Row(row.words, row.colour, row.size * shrink, row.weight), family, width) for row in rows]
        pitches = [leading * (0.62 * below.size + 0.5 * above.size) for above, below in pairwise(lines)]
        tall = sum(pitches) + 0.72 * lines[0].size + 0.22 * lines[-1].size
        if tall <= height:
            break
        shrink *= max(0.7, height / tall)
    y = float(box.center[1]) + px(tall) / 2 - px(0.72 * lines[0].size)
    for index, line in enumerate(lines):
        line.shift(np.array([box.left + align * (box.width - line.advance), y, 0.0]))
        y -= px(pitches[index]) if index < len(pitches) else 0
    return lines
