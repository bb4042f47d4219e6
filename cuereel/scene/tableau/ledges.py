"""Where things stand that stand on no floor -> ledges under their feet, which come and go with who stands on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Group

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.haze import haze
from cuereel.scene.rig import Pose, Rig
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.tableau.ground import ALOFT, SPACE
from cuereel.scene.tableau.holding import words_of
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.troupe import Troupe
from cuereel.theme import Theme

THICK, OUT, REACH = 20.0, 26.0, 96.0
"""px that a ledge is thick, and that it is longer than what stands on it at each end; two that are nearer to each other
than the last are one."""

LEVEL = 14.0
"""px by which the feet of two may differ that stand on one ledge."""

AWAY = 0.9
"""Scene units from its place at which a thing stands on its ledge no more."""


@dataclass
class Spot:
    """A place on a ledge: the feet of a part while it is at `at`."""

    part: Part
    at: np.ndarray
    left: float
    right: float
    foot: float

    def taken(self, frame: int) -> float:
        """How far the part stands there."""
        gone = float(np.linalg.norm(self.part.where(frame)[:2] - self.at[:2]))
        return max(0.0, min(1.0, self.part.seen.at(frame))) * max(0.0, min(1.0, 2 * (1 - gone / AWAY)))


class Ledge:
    """A ledge under one or several, as far as anybody stands on it."""

    def __init__(self, theme: Theme, spots: Sequence[Spot]) -> None:
        self._spots = spots
        left = min(spot.left for spot in spots) / PX - OUT
        right = max(spot.right for spot in spots) / PX + OUT
        foot = spots[0].foot
        wide, dark = right - left, is_dark(theme)
        tone, ink = theme.colour("cool"), theme.colour("background")
        top = mix(mix(ink, tone, 0.52), "#FFFFFF", 0.10 if dark else 0.5)
        low = mix(ink, tone, 0.26 if dark else 0.34)
        slab = rounded(wide, THICK, 9, top, low)
        edge = rounded(wide - 10, 4, 2, mix(tone, "#FFFFFF", 0.55), mix(tone, "#FFFFFF", 0.55))
        edge.shift((0, px(THICK / 2 - 3), 0))
        under = haze(0.5 * wide, 40, "#01030C" if dark else mix(ink, theme.colour("ink"), 0.5), 0.55 if dark else 0.3)
        under.shift((0, -px(THICK / 2 + 12), 0))
        whole = Group(under, baked(Group(slab, edge)))
        whole.shift((px((left + right) / 2), foot - px(THICK / 2 - 5), 0))
        self._rig = Rig(whole)
        self.mobject = whole

    def pose(self, frame: int, camera: Pose) -> None:
        self._rig.pose(camera)
        self._rig.fade(max(spot.taken(frame) for spot in self._spots))


def home_spot(part: Part) -> Spot:
    box = part.box
    return Spot(part, box.center, box.left, box.right, box.bottom)


def end_spot(part: Part, frame: int) -> Spot | None:
    """Where a thing stands at last, where that is not where it was."""
    at, large = part.where(frame), part.large(frame)
    if part.seen.at(frame) < 0.5 or np.linalg.norm(at[:2] - part.box.center[:2]) < AWAY:
        return None
    half = large * part.box.width / 2
    return Spot(part, at, float(at[0] - half), float(at[0] + half), float(at[1] - large * part.box.height / 2))


def ledges(theme: Theme, standing: Sequence[Part], movers: Sequence[Part], last: int) -> list[Ledge]:
    """Ledges under those that stand, and under those that come to stand beside them."""
    rows: list[list[Spot]] = []
    for spot in sorted(map(home_spot, standing), key=lambda each: (each.foot, each.left)):
        row = next((row for row in rows if _joins(row, spot)), None)
        if row is None:
            rows.append([spot])
        else:
            row.append(spot)
    feet = [row[0].foot for row in rows]
    ends = [found for part in movers if (found := end_spot(part, last)) is not None]
    rows += [[_level(spot, foot)] for spot in ends for foot in feet if abs(spot.foot - foot) < px(LEVEL)]
    return [Ledge(theme, row) for row in rows]


def standing(troupe: Troupe) -> list[Part]:
    """Those who stand by themselves and are neither words, nor what hangs in the air."""
    out = []
    for name in troupe.plan.leads:
        part = troupe.parts[name]
        hangs = words_of(troupe.words[name]) & (ALOFT | SPACE) or troupe.lettered(part) or troupe.plan.rings
        if not hangs:
            out.append(part)
    return out


def _level(spot: Spot, foot: float) -> Spot:
    return Spot(spot.part, spot.at, spot.left, spot.right, foot)


def _joins(row: Sequence[Spot], spot: Spot) -> bool:
    near = min(max(spot.left - other.right, other.left - spot.right) for other in row)
    return abs(row[0].foot - spot.foot) < px(LEVEL) and near < px(REACH)


def reach_of(part: Part, frame: int) -> Box:
    """The box that a thing fills on a frame, however it leans."""
    swing, large = part.swung(frame), part.large(frame)
    angle = np.radians(part.turn.at(frame) + swing.turn)
    cos, sin = abs(np.cos(angle)), abs(np.sin(angle))
    wide, high = large * swing.size * part.box.width, large * swing.size * part.box.height
    wide, high = cos * wide + sin * high, sin * wide + cos * high
    x, y = part.where(frame)[:2]
    return Box(float(x - wide / 2), float(y - high / 2), float(x + wide / 2), float(y + high / 2))


__all__ = ["Ledge", "ledges", "reach_of", "standing"]
