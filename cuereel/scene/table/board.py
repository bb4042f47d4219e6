"""A grid and the room for it -> the board of a table: its place, its columns, its heads, and its grooves."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from manim import Circle, Group, Mobject, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import card, is_dark, mix, rounded
from cuereel.scene.haze import haze
from cuereel.scene.lettering import fit_text, fitting_size, letter, width_of
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.table.cells import UNTOLD, Grid, mark_of
from cuereel.scene.table.row import PAD
from cuereel.theme import Theme

BORDER, GAP, HEAD, TALLEST = 26.0, 16.0, 124.0, 270.0
"""px from the board's edge to its rows, between two rows, of the heads, and of a row at most."""

LARGEST, MARKED = 108.0, 2.4
"""px of the type at most, and the width of a mark or of dots, in ems."""

SIGNED = 6.4
"""The width of a row of signs, in ems."""


@dataclass(frozen=True)
class Cut:
    """How a board is divided: the box of the whole, of its heads and of each row, and the sides of its columns."""

    whole: Box
    head: Box
    rows: tuple[Box, ...]
    edges: tuple[float, ...]
    size: float
    rail: float


def cut(theme: Theme, grid: Grid, room: Box, aside: float, signed: tuple[int, ...]) -> Cut:
    """The board in a room, with the largest type in which all cells fit their columns; some hold a row of signs.

    Nothing is read beyond `aside` (x), where the rail is.
    """
    count = max(1, len(grid.rows))
    head = px(HEAD) if grid.heads else 0.0
    fixed = 2 * px(BORDER) + head + (px(GAP) if head else 0.0) + (count - 1) * px(GAP)
    high = min(px(TALLEST), (room.height - fixed) / count)
    tall = fixed + count * high
    top = room.top - 0.45 * (room.height - tall)
    whole = Box(room.left, top - tall, room.right, top)
    left, right = whole.left + px(BORDER), aside - px(20)
    edges, size = _columns(theme, grid, (left, right), signed)
    y = top - px(BORDER)
    heads = Box(left, y - head, right, y)
    y -= head + (px(GAP) if head else 0.0)
    rows = [Box(left, y - high - at * (high + px(GAP)), right, y - at * (high + px(GAP))) for at in range(count)]
    return Cut(whole, heads, tuple(rows), edges, min(size, 0.46 * high / PX), (aside + whole.right) / 2)


def _columns(
    theme: Theme, grid: Grid, sides: tuple[float, float], signed: tuple[int, ...]
) -> tuple[tuple[float, ...], float]:
    """The sides of the columns, which share the width by what stands in them, and the type that fits them all."""
    family, (left, right) = theme.fonts["words"], sides
    needs = []
    for at in range(grid.columns):
        cells = [row[at] for row in grid.rows]
        widths = [
            (SIGNED if at in signed else MARKED)
            if cell == UNTOLD
            else MARKED
            if mark_of(cell)
            else width_of(cell, 1.0, family, "heavy")
            for cell in cells
        ]
        title = 0.8 * width_of(grid.heads[at], 1.0, family, "heavy") if grid.heads else 0.0
        needs.append(max([2.2, title, *widths]))
    free = (right - left) / PX - 2 * PAD * grid.columns
    ems = [min(each, 9.0) for each in needs]
    size = min(LARGEST, free / sum(ems))
    edges = [left]
    for each in ems:
        edges.append(edges[-1] + px(2 * PAD + free * each / sum(ems)))
    fits = [free * em / sum(ems) / need for em, need in zip(ems, needs, strict=True)]
    return tuple(edges), min(size, *fits) if fits else size


def drawn(theme: Theme, grid: Grid, made: Cut) -> Mobject:
    """The board with its heads, and a groove for each row that is still to come."""
    whole, dark = made.whole, is_dark(theme)
    wide, high = whole.width / PX, whole.height / PX
    light = haze(0.8 * wide, 0.75 * high, theme.colour("cool"), 0.36 if dark else 0.18).move_to(whole.center)
    body = card(theme, wide, high, face="surface", radius=40, lift=34).shift(whole.center)
    tone = mix(theme.colour("background"), "#000000", 0.22) if dark else theme.colour("raised")
    out = VGroup()
    for row in made.rows:
        groove = rounded(row.width / PX, row.height / PX, 24, tone, mix(tone, theme.colour("line"), 0.3))
        out.add(groove.move_to(row.center))
        for left, right in pairwise(made.edges):
            blank = rounded(0.34 * (right - left) / PX, 16, 8, mix(tone, theme.colour("line"), 0.75))
            out.add(blank.move_to(((left + right) / 2, row.center[1], 0)))
    return Group(light, body, baked(VGroup(out, _rail(theme, made))), _heads(theme, grid, made))


def _heads(theme: Theme, grid: Grid, made: Cut) -> Mobject:
    if not grid.heads:
        return Group()
    head, accent = made.head, theme.colour("accent")
    plate = rounded(head.width / PX, head.height / PX, 24, mix(accent, "#FFFFFF", 0.14), accent).move_to(head.center)
    family, weight = theme.fonts["words"], "heavy"
    rooms = [(right - left) / PX - 2 * PAD + 12 for left, right in pairwise(made.edges)]
    sizes = [
        fitting_size(title, room, 0.84 * HEAD, largest=72, smallest=34, family=family, weight=weight, max_lines=2)
        for title, room in zip(grid.heads, rooms, strict=True)
    ]
    titles = [_title(theme, title, made, at, min(sizes), rooms[at]) for at, title in enumerate(grid.heads)]
    return baked(Group(plate, *titles))


def _title(theme: Theme, title: str, made: Cut, at: int, size: float, room: float) -> VGroup:
    """A head on the line on which the others stand; one of two lines about its middle."""
    family, colour = theme.fonts["words"], theme.colour("on_accent")
    middle = np.array([(made.edges[at] + made.edges[at + 1]) / 2, made.head.center[1], 0.0])
    if width_of(title, size, family, "heavy") <= room:
        line = letter(title, size, colour=colour, family=family, weight="heavy")
        return line.shift(middle - np.array([line.advance / 2, px(0.34 * size), 0.0]))
    words = fit_text(
        title,
        room,
        0.84 * HEAD,
        colour=colour,
        largest=size,
        smallest=min(size, 30.0),
        family=family,
        weight="heavy",
        leading=1.0,
        max_lines=2,
    )
    return words.move_to(middle)


def _rail(theme: Theme, made: Cut) -> VGroup:
    """The way beside the rows on which the square goes from one to the next."""
    tone = mix(theme.colour("line"), theme.colour("background"), 0.2 if is_dark(theme) else 0.0)
    places = [row.center[1] for row in made.rows]
    way = rounded(10, (places[0] - places[-1]) / PX + 10, 5, tone)
    way.move_to((made.rail, (places[0] + places[-1]) / 2, 0))
    stops = [Circle(radius=px(13), stroke_width=0).set_fill(tone, 1).move_to((made.rail, y, 0)) for y in places]
    return VGroup(way, *stops)


__all__ = ["Cut", "cut", "drawn"]
