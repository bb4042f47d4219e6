"""Words as shapes: text is shaped by HarfBuzz and drawn from the font's own outlines, one shape a glyph.

No system font or layout engine takes part, so the same words give the same points on every machine. Sizes are px of the
reference frame, measured on the em. A glyph that the face lacks raises `MissingGlyph`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import uharfbuzz as hb
from manim import LEFT, ORIGIN, RIGHT, VGroup, VMobject

from cuereel.scene.stage import PX

FACES = {
    "poppins": ("fontpkg_poppins", "Poppins"),
    "ibm-plex-mono": ("fontpkg_ibm_plex_mono", "IBMPlexMono"),
}
"""Font packages: the package, and how its files begin."""

WEIGHTS = {"regular": "Regular", "medium": "Medium", "semibold": "SemiBold", "bold": "Bold", "heavy": "ExtraBold"}


class MissingGlyph(ValueError):
    """The face has no drawing for a character."""


class Lettering(VGroup):
    """A line of text: one child a visible glyph. `ascent` and `pitch` (scene units) serve to set lines below it."""

    def __init__(self, content: str, *glyphs: VMobject, size: float = 0, advance: float = 0) -> None:
        super().__init__(*glyphs)
        self.content = content
        self.size = size
        self.advance = advance


@cache
def _face(family: str, weight: str) -> tuple[hb.Font, int]:
    package, prefix = FACES[family]
    style = "Bold" if (family, weight) == ("ibm-plex-mono", "heavy") else WEIGHTS[weight]
    data = files(package).joinpath(f"files/{prefix}-{style}.ttf").read_bytes()
    face = hb.Face(data)
    return hb.Font(face), face.upem


class _Outline:
    """Collects a glyph's contours as cubic curves, four points each."""

    def __init__(self) -> None:
        self.curves: list[tuple[float, float]] = []
        self.start = self.pen = (0.0, 0.0)

    def move_to(self, x: float, y: float) -> None:
        self.start = self.pen = (x, y)

    def line_to(self, x: float, y: float) -> None:
        (x0, y0) = self.pen
        third = ((x - x0) / 3, (y - y0) / 3)
        self._add((x0 + third[0], y0 + third[1]), (x - third[0], y - third[1]), (x, y))

    def quadratic_to(self, cx: float, cy: float, x: float, y: float) -> None:
        (x0, y0) = self.pen
        near = (x0 + 2 / 3 * (cx - x0), y0 + 2 / 3 * (cy - y0))
        far = (x + 2 / 3 * (cx - x), y + 2 / 3 * (cy - y))
        self._add(near, far, (x, y))

    def cubic_to(self, ax: float, ay: float, bx: float, by: float, x: float, y: float) -> None:
        self._add((ax, ay), (bx, by), (x, y))

    def close(self) -> None:
        if self.pen != self.start:
            self.line_to(*self.start)

    def _add(self, near: tuple[float, float], far: tuple[float, float], end: tuple[float, float]) -> None:
        self.curves += [self.pen, near, far, end]
        self.pen = end


@cache
def _glyph_points(family: str, weight: str, glyph: int) -> np.ndarray:
    """A glyph's cubic points (n x 3) in em units, y up."""
    font, upem = _face(family, weight)
    outline = _Outline()
    draw = hb.DrawFuncs()
    draw.set_move_to_func(lambda x, y, data: data.move_to(x, y))
    draw.set_line_to_func(lambda x, y, data: data.line_to(x, y))
    draw.set_quadratic_to_func(lambda cx, cy, x, y, data: data.quadratic_to(cx, cy, x, y))
    draw.set_cubic_to_func(lambda ax, ay, bx, by, x, y, data: data.cubic_to(ax, ay, bx, by, x, y))
    draw.set_close_path_func(lambda data: data.close())
    font.draw_glyph(glyph, draw, outline)
    flat = np.array(outline.curves, dtype=float).reshape(-1, 2) / upem
    return np.column_stack([flat, np.zeros(len(flat))])


def _shape(content: str, family: str, weight: str) -> tuple[list[tuple[int, float, float]], float]:
    """Glyphs with their x, y in em units, and the whole advance."""
    font, upem = _face(family, weight)
    buffer = hb.Buffer()
    buffer.add_str(content)
    buffer.guess_segment_properties()
    features = {"kern": True, "liga": False, "calt": False, "dlig": False}
    hb.shape(font, buffer, features)
    placed, pen = [], 0.0
    for glyph, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        if glyph.codepoint == 0:
            raise MissingGlyph(f"{FACES[family][1]} has no {content[glyph.cluster]!r}")
        placed.append((glyph.codepoint, (pen + position.x_offset) / upem, position.y_offset / upem))
        pen += position.x_advance
    return placed, pen / upem


def covers(content: str, family: str) -> bool:
    """Whether a face has a glyph for every character."""
    font, _ = _face(family, "bold")
    return all(char.isspace() or font.get_nominal_glyph(ord(char)) for char in content)


def width_of(content: str, px_size: float, family: str = "poppins", weight: str = "bold") -> float:
    """The advance width of a line, in px."""
    return _shape(content, family, weight)[1] * px_size


def letter(
    content: str,
    px_size: float,
    *,
    colour: str,
    family: str = "poppins",
    weight: str = "bold",
    **style: Any,
) -> Lettering:
    """A line of text with its baseline on y = 0 and its pen starting at x = 0."""
    unit = px_size * PX
    placed, advance = _shape(content, family, weight)
    glyphs = []
    for glyph, x, y in placed:
        points = _glyph_points(family, weight, glyph)
        if not len(points):
            continue
        shape = VMobject(stroke_width=0, fill_opacity=1, fill_color=colour, **style)
        shape.points = (points + np.array([x, y, 0.0])) * unit
        glyphs.append(shape)
    return Lettering(content, *glyphs, size=px_size, advance=advance * unit)


def letter_lines(
    lines: Sequence[str],
    px_size: float,
    *,
    colour: str,
    family: str = "poppins",
    weight: str = "bold",
    leading: float = 1.18,
    align: np.ndarray = ORIGIN,
) -> VGroup:
    """Lines of text `leading` ems apart, set to `LEFT`, `ORIGIN` or `RIGHT`, and as a whole centred on the origin."""
    block = VGroup()
    for number, content in enumerate(lines):
        line = letter(content, px_size, colour=colour, family=family, weight=weight)
        offset = {-1.0: 0.0, 0.0: line.advance / 2, 1.0: line.advance}[float(np.sign(align[0]))]
        line.shift(np.array([-offset, -number * leading * px_size * PX, 0.0]))
        block.add(line)
    return block.move_to(ORIGIN)


def break_lines(
    content: str, px_size: float, max_width: float, *, family: str = "poppins", weight: str = "bold"
) -> list[str]:
    """Break a text into the fewest lines of at most `max_width` px, as even as they can be (least squares of slack)."""
    words = content.split()
    widths = [width_of(word, px_size, family, weight) for word in words]
    space = width_of("n n", px_size, family, weight) - width_of("nn", px_size, family, weight)
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]  # lines, badness, where the last line starts
    for end in range(1, len(words) + 1):
        choices = []
        for start in range(end):
            length = sum(widths[start:end]) + space * (end - start - 1)
            if length <= max_width or end - start == 1:
                lines, badness, _ = best[start]
                choices.append((lines + 1, badness + (max_width - length) ** 2, start))
        best.append(min(choices))
    out: list[str] = []
    end = len(words)
    while end:
        start = best[end][2]
        out.insert(0, " ".join(words[start:end]))
        end = start
    return out


def fit_text(
    content: str,
    max_width: float,
    max_height: float,
    *,
    colour: str,
    largest: float = 130,
    smallest: float = 40,
    family: str = "poppins",
    weight: str = "bold",
    leading: float = 1.18,
    align: np.ndarray = ORIGIN,
    max_lines: int = 6,
) -> VGroup:
    """The text at the largest size (px) at which its even lines fit `max_width` x `max_height` px.

    At `smallest` it is scaled down as a whole if it still does not fit, so it never overflows.
    """
    lines, size, fits = _fitted(content, max_width, max_height, largest, smallest, family, weight, leading, max_lines)
    block = letter_lines(lines, size, colour=colour, family=family, weight=weight, leading=leading, align=align)
    if not fits:
        block.scale(min(1.0, max_width * PX / block.width, max_height * PX / block.height))
    return block


def fitting_size(
    content: str,
    max_width: float,
    max_height: float,
    *,
    largest: float = 130,
    smallest: float = 40,
    family: str = "poppins",
    weight: str = "bold",
    leading: float = 1.18,
    max_lines: int = 6,
) -> float:
    """The px at which `fit_text` would set the text."""
    return _fitted(content, max_width, max_height, largest, smallest, family, weight, leading, max_lines)[1]


def _fitted(
    content: str,
    max_width: float,
    max_height: float,
    largest: float,
    smallest: float,
    family: str,
    weight: str,
    leading: float,
    max_lines: int,
) -> tuple[list[str], float, bool]:
    """The even lines, their size, and whether they fit."""
    size = largest
    while True:
        lines = break_lines(content, size, max_width, family=family, weight=weight)
        widest = max((width_of(line, size, family, weight) for line in lines), default=0)
        tall = ((len(lines) - 1) * leading + 1.0) * size
        fits = widest <= max_width and tall <= max_height and len(lines) <= max_lines
        if fits or size <= smallest:
            return lines, size, fits
        size = max(smallest, size * 0.94)


__all__ = ["LEFT", "ORIGIN", "RIGHT", "Lettering", "MissingGlyph", "break_lines", "covers", "fit_text"]
__all__ += ["fitting_size", "letter", "letter_lines", "width_of"]
