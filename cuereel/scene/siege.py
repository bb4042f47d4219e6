"""Where a shield stands -> the ground of a duel: red lanes run up to it out of the dark, and waves stop them.

When the attack is over the lanes are the shield's own: they run out from it, in its colours, over the whole ground.
"""

from __future__ import annotations

import numpy as np
from manim import Arc, Group, Polygon
from manim.constants import CapStyleType

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix
from cuereel.scene.landing import Landing
from cuereel.scene.light import fading, glow
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

SIDE, FOOT = (0.1, 0.26, 0.42), (0.1, 0.4, 0.75)
"""Where lanes come from: on the frame's left side (below its middle), and along its foot, of its sides."""

BROAD, FINE = 26, 5
"""px of half a lane at its ends."""

KEPT, VIOLET = (0.48, 0.16), "#7C5CFF"
"""Where the shield's lanes leave the frame's foot, of its width from the middle to one side; and the colour of every
second one, beside the emblem's own."""

POOL = (0.6, 0.16)
"""The size of the light on the ground before the viewer, as shares of the frame's width and height."""

RUNS = 30
"""Frames in which what is thrown runs along a lane."""

WAVES, LAP = (1.2, 1.62, 2.1), 84
"""The waves' radii, in radii of the emblem, and the frames from one to the next."""

FACING = np.radians((152, 150))
"""From where on a wave is seen, and how far round: it faces those who attack."""


class Siege:
    """The lanes, what runs along them, and the waves round the shield, which is `guarded` where it stands at first."""

    def __init__(self, stage: Stage, theme: Theme, colour: str, landing: Landing, guarded: np.ndarray) -> None:
        bad, center, radius = theme.colour("bad"), landing.center, landing.radius
        self._center, self._away = center, guarded - center
        strength = 1.0 if is_dark(theme) else 0.6
        self._ways = _ways(stage, guarded, px(radius * WAVES[0]))
        lanes = [_lane(way, bad, strength) for way in self._ways]
        self._lanes = Rig(baked(Group(_dusk(stage, bad, 0.5 * strength), *lanes), detail=0.5))
        tone = mix(bad, "#FFFFFF", 0.35)
        self._runners = [Rig(glow(46, 46, tone, 0.95)) for _ in self._ways]
        self._kept = _kept(stage, center, px(radius * WAVES[0]))
        tones = [colour if number % 2 else VIOLET for number in range(len(self._kept))]
        ground = [_lane(way, each, 1.5 * strength) for way, each in zip(self._kept, tones, strict=True)]
        self._own = Rig(baked(Group(_pool(stage, VIOLET, 0.42 * strength), *ground), detail=0.5))
        self._sent = [Rig(glow(46, 46, mix(each, "#FFFFFF", 0.45), 0.95)) for each in tones]
        self._waves = []
        for number, size in enumerate(WAVES):
            wave = Arc(px(radius * size), FACING[0], FACING[1], arc_center=center).set_fill(opacity=0)
            wave.set_cap_style(CapStyleType.ROUND)
            self._waves.append(Rig(wave.set_stroke(colour, px(9 - 2 * number) * 100, 0.6 * strength)))
        moving = [rig.mobject for rig in (*self._waves, *self._runners, *self._sent)]
        self.mobject = Group(self._lanes.mobject, self._own.mobject, *moving)

    def pose(self, frame: int, quiet: float) -> None:
        """As it is at a frame; `quiet` (0 to 1) is how far the attack is over."""
        self._lanes.fade(1 - quiet)
        self._own.fade(quiet)
        for number, (rig, (start, end)) in enumerate(zip(self._sent, self._kept, strict=True)):
            along = (frame / RUNS + 0.382 * number) % 1.0
            at = end + (start - end) * along
            rig.pose(shifted(at[0], at[1]))
            rig.fade(min(1.0, 5 * along) * quiet)
        for number, (rig, (start, end)) in enumerate(zip(self._runners, self._ways, strict=True)):
            along = (frame / RUNS + 0.382 * number) % 1.0
            at = start + (end - start) * along
            rig.pose(shifted(at[0], at[1]))
            rig.fade(min(1.0, 5 * (1 - along)) * (1 - quiet))
        for number, rig in enumerate(self._waves):
            seen = (frame / LAP + number / len(self._waves)) % 1.0
            away = self._away * (1 - quiet)
            rig.pose(then(scaled(0.88 + 0.3 * seen, about=self._center), shifted(away[0], away[1])))
            rig.fade(float(np.sin(np.pi * seen)))


def _ways(stage: Stage, center: np.ndarray, off: float) -> list[tuple[np.ndarray, np.ndarray]]:
    """Where lanes begin, beyond the frame, and where they end: so far off what stands at `center` (scene units)."""
    frame, out = stage.frame, px(40)
    starts = [np.array([frame.left - out, -share * frame.height, 0.0]) for share in SIDE]
    starts += [np.array([frame.left + share * frame.width, frame.bottom - out, 0.0]) for share in FOOT]
    ways = [(start, start - center) for start in starts]
    return [(start, center + way / np.linalg.norm(way) * off) for start, way in ways]


def _kept(stage: Stage, center: np.ndarray, off: float) -> list[tuple[np.ndarray, np.ndarray]]:
    """The lanes of a shield at `center`: where they leave the frame, on both sides, and where they begin."""
    frame, out = stage.frame, px(40)
    low = frame.bottom - out
    middle = float(frame.center[0])
    starts = [np.array([middle + side * share * frame.width, low, 0.0]) for side in (-1, 1) for share in KEPT]
    starts += [np.array([middle + side * (frame.width / 2 + out), -0.2 * frame.height, 0.0]) for side in (-1, 1)]
    ways = [(start, start - center) for start in starts]
    return [(start, center + way / np.linalg.norm(way) * off) for start, way in ways]


def _lane(way: tuple[np.ndarray, np.ndarray], colour: str, strength: float) -> Painted:
    """A lane, broad and bright at its outer end, fine and gone where it ends."""
    start, end = way
    along = end - start
    aside = np.array([-along[1], along[0], 0.0]) / np.linalg.norm(along)
    broad, fine = aside * px(BROAD), aside * px(FINE)
    lane = Polygon(start + broad, start - broad, end - fine, end + fine)
    stops = ((0.0, min(1.0, 0.5 * strength)), (0.6, 0.3 * strength), (1.0, 0.0))
    return fading(lane, tuple(start), tuple(end), stops, colour)


def _pool(stage: Stage, colour: str, alpha: float) -> Painted:
    """The light on the ground before the viewer."""
    frame = stage.frame
    light = glow(POOL[0] * frame.width / PX, POOL[1] * frame.height / PX, colour, alpha)
    return light.shift((frame.center[0], frame.bottom, 0))


def _dusk(stage: Stage, colour: str, alpha: float) -> Painted:
    """The light in the corner that the attack comes from."""
    frame = stage.frame
    light = glow(0.85 * frame.width / PX, 0.33 * frame.height / PX, colour, alpha)
    return light.shift((frame.left, frame.bottom, 0))


__all__ = ["Siege"]
