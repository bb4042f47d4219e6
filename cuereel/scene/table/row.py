"""The cells of a row and its place -> a plate that unfolds on its word, its cells one after another, and its lights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from manim import Group, Mobject, RoundedRectangle

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.table.cells import UNTOLD, mark_of
from cuereel.scene.table.marks import Signs, dots, mark
from cuereel.theme import Theme

UNFOLDS, CELL, STAGGER, LIGHTS = 11, 9, 4, 12
"""Frames in which a row unfolds, in which a cell comes, from one to the next, and in which a light sweeps over."""

TURNS, LEAVES, NEVER = 10, 6, 10**6
"""Frames in which a cell turns over, those in which a light leaves that only passes, and a frame that never comes."""

PAD, READ = 22.0, 46.0
"""px between a cell's edge and what is in it, and of type below which words are rather set in two lines."""


@dataclass(frozen=True)
class Lit:
    """A light that comes on a frame, over a cell's column, or over the whole row where `column` is None.

    On the frame `until` it leaves.
    """

    start: int
    colour: str
    column: int | None = None
    until: int = NEVER


@dataclass(frozen=True)
class Turned:
    """What a cell reads from a frame on, as it has turned over."""

    start: int
    column: int
    text: str


class TableRow:
    """A row in its place; `edges` are the x of its columns' sides (scene units). It comes on `start`."""

    def __init__(
        self,
        theme: Theme,
        place: Box,
        edges: Sequence[float],
        cells: Sequence[str],
        size: float,
        start: int,
        lights: Sequence[Lit],
        signs: Mapping[int, tuple[int, ...]],
        changes: Sequence[int],
        turned: Sequence[Turned] = (),
    ) -> None:
        self._theme, self._place, self._start = theme, place, start
        self._lights, self._changes = lights, list(changes)
        self._dark = is_dark(theme)
        self._shadow, self._plate = Rig(self._cast()), Rig(baked(self._made()))
        self._lamps = [Rig(baked(_lamp(theme, self._span(each, edges), each.colour))) for each in lights]
        self._spans = [self._span(each, edges) for each in lights]
        self._rim = Rig(baked(self._edge()))
        self._cells: list[Rig | Signs] = []
        for at, cell in enumerate(cells):
            self._cells.append(_cell(theme, self._cell_room(at, edges), cell, size, signs.get(at), first=at == 0))
        self._turned = {each.column: each for each in turned}
        self._after = {
            each.column: Rig(baked(_words(theme, self._cell_room(each.column, edges), each.text, size)))
            for each in turned
        }
        self._middles = [np.array([(a + b) / 2, place.center[1], 0.0]) for a, b in pairwise(edges)]
        self.mobject: Mobject = Group(self._shadow.mobject, self._plate.mobject)
        self.mobject.add(*[lamp.mobject for lamp in self._lamps], self._rim.mobject)
        self.mobject.add(*[cell.mobject for cell in self._cells], *[rig.mobject for rig in self._after.values()])

    def pose(self, frame: int, again: float) -> None:
        """As it is at a frame; `again` (0 to 1) is how far it is passed by later."""
        since = frame - self._start + 1
        come = float(np.clip(since / UNFOLDS, 0, 1))
        seen = 1.0 if since > 0 else 0.0
        struck = max((self._struck(frame, each) for each in self._lights), default=0.0)
        whole = self._whole(come, again, struck)
        for rig, share in ((self._shadow, 0.8 + 0.2 * again), (self._plate, 1.0), (self._rim, 0.25 + 0.75 * again)):
            rig.pose(whole)
            rig.fade(seen * share)
        for lamp, light, span in zip(self._lamps, self._lights, self._spans, strict=True):
            along = ease_out(float(np.clip((frame - light.start + 1) / LIGHTS, 0, 1)))
            lamp.pose(then(scaled(max(0.02, along), 1.0, about=(span.left, span.center[1])), whole))
            leaves = float(np.clip((frame - light.until + 1) / LEAVES, 0, 1))
            lamp.fade(seen * (1 - leaves) if frame >= light.start else 0.0)
        for at, (cell, middle) in enumerate(zip(self._cells, self._middles, strict=True)):
            along = float(np.clip((since - 3 - STAGGER * at) / CELL, 0, 1))
            if isinstance(cell, Signs):
                cell.pose(whole, along, [frame - change for change in self._changes], seen)
                continue
            popped = 0.7 + 0.3 * overshoot(1.7)(along)
            whole_cell = then(scaled(popped, about=middle), whole)
            over = self._turn(at, frame, whole_cell, seen)
            cell.pose(then(scaled(1.0, max(0.02, 1 - 2 * over), about=middle), whole_cell))
            cell.fade(min(1.0, 3 * along) * seen * float(over < 0.5))

    def _turn(self, at: int, frame: int, come: Pose, seen: float) -> float:
        """How far a cell has turned over (0 to 1); its other side is seen from the middle on."""
        if at not in self._turned:
            return 0.0
        share = float(np.clip((frame - self._turned[at].start + 1) / TURNS, 0, 1))
        high = max(0.02, overshoot(1.5)(max(0.0, 2 * share - 1)))
        self._after[at].pose(then(scaled(1.0, high, about=self._middles[at]), come))
        self._after[at].fade(seen * float(share >= 0.5))
        return share

    def _cell_room(self, at: int, edges: Sequence[float]) -> Box:
        return Box(edges[at] + px(PAD), self._place.bottom, edges[at + 1] - px(PAD), self._place.top)

    def _whole(self, come: float, again: float, struck: float) -> Pose:
        place = self._place
        fold = max(0.06, overshoot(1.4)(come)) if come < 1 else 1.0
        size = 1 + 0.012 * again + 0.022 * struck
        return then(scaled(1.0, fold, about=(place.center[0], place.top)), scaled(size, about=place.center))

    def _struck(self, frame: int, light: Lit) -> float:
        at = float(np.clip((frame - light.start + 1) / 14, 0, 1))
        return float(np.sin(np.pi * at))

    def _span(self, light: Lit, edges: Sequence[float]) -> Box:
        place = self._place
        if light.column is None:
            return place
        return Box(edges[light.column], place.bottom, edges[light.column + 1], place.top)

    # -- what is drawn

    def _cast(self) -> Mobject:
        colour, opacity = shadow_of(self._theme)
        width, height = self._place.width / PX, self._place.height / PX
        shadow = shadow_sprite(width, height, 24, 18, colour, opacity)
        return Group(shadow.move_to(self._place.center - np.array([0.0, px(14), 0.0])))

    def _made(self) -> Mobject:
        theme = self._theme
        base = theme.colour("raised") if self._dark else "#FFFFFF"
        cool = theme.colour("cool")
        plate = _plate(self._place)
        deep = mix(theme.colour("background"), "#000000", 0.2) if self._dark else theme.colour("line")
        thick = shaded(plate.copy().shift(np.array([0.0, -px(9), 0.0])), deep, deep)
        return Group(thick, shaded(plate, mix(base, cool, 0.14), mix(base, cool, 0.02)))

    def _edge(self) -> Mobject:
        tone = mix(self._theme.colour("line"), self._theme.colour("cool"), 0.6)
        return _plate(self._place, 2).set_fill(opacity=0).set_stroke(tone, px(4) * 100, 1)


def _plate(place: Box, by: float = 0.0) -> RoundedRectangle:
    width, height = place.width - px(2 * by), place.height - px(2 * by)
    radius = min(px(24), 0.4 * height)
    return RoundedRectangle(width=width, height=height, corner_radius=radius).move_to(place.center)


def _lamp(theme: Theme, span: Box, colour: str) -> Mobject:
    """A coloured plate, dark or light enough for the words on it, with an edge in the full colour."""
    other = theme.colour("background") if is_dark(theme) else "#FFFFFF"
    top, low = (mix(colour, other, share) for share in ((0.5, 0.62) if is_dark(theme) else (0.66, 0.76)))
    rim = _plate(span, 4).set_fill(opacity=0).set_stroke(colour, px(8) * 100, 1)
    return Group(shaded(_plate(span), top, low), rim)


def _cell(
    theme: Theme, room: Box, cell: str, size: float, signs: tuple[int, ...] | None, *, first: bool
) -> Rig | Signs:
    """What stands in a cell: a row of signs, a check or a cross, dots, or its words."""
    high, wide = room.height / PX, room.width / PX
    if signs is not None and cell == UNTOLD:
        return Signs(theme, room.center, wide, min(high, 130.0), signs)
    kind = mark_of(cell)
    if kind:
        return Rig(baked(mark(theme, kind, min(0.66 * high, 92.0)).move_to(room.center)))
    if cell == UNTOLD:
        return Rig(baked(dots(theme, min(0.8 * high, 92.0)).move_to(room.center)))
    return Rig(baked(_words(theme, room, cell, size, first=first)))


def _words(theme: Theme, room: Box, cell: str, size: float, *, first: bool = False) -> Mobject:
    words = fit_text(
        cell,
        room.width / PX,
        0.84 * room.height / PX,
        colour=theme.colour("ink"),
        largest=max(size, READ),
        smallest=32,
        family=theme.fonts["words"],
        weight="heavy" if first else "bold",
        leading=1.05,
        max_lines=1 if size >= READ else 2,
    )
    return words.move_to(room.center)


__all__ = ["NEVER", "Lit", "TableRow", "Turned"]
