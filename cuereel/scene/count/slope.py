"""A share of the way that a number has run -> the slope below it: a solid wall whose edge climbs or falls in step."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject, VMobject
from manim.constants import LineJointType

from cuereel.scene.card import is_dark, mix, rgba
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.shop.network import request
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

FEW = 12
"""Up to so many values a number is counted evenly; else it runs the faster, the farther it is."""

LEAD, REACH = 0.13, 0.8
"""Where, in its widths, the slope begins to climb or fall, and where it ends."""

NEAREST = 0.42
"""How high, in its height, the lower end is at most: the slope is always seen to climb."""

BACK = (46.0, 30.0)
"""px by which the wall's far edge is seen farther right and higher than its near one."""

SIDE = 92.0
"""px of the square that rides the tip."""

MIRRORED = 220.0
"""px of the wall that are seen in the floor."""

DASH = 5
"""Points of the way ahead for a dash, and for the gap after it."""

POINTS = 48
"""Points along the slope."""

RING, PULSE, SWEEP = 16, 54, 20
"""Frames in which a ring spreads from the tip as the number lands, from one to the next after that, and for which a
light then runs along the edge before each."""


def climbed(share: float, steps: int) -> float:
    """How far (0 to 1) a number has run when a share of the time is over; it never goes back."""
    if steps <= FEW:
        return share
    return 0.3 * share + 0.7 * share**2 - 0.02 * float(np.sin(4 * np.pi * share))


class Slope:
    """Its edge runs through a box; `shares` are the heights that it passes there, `steps` how many values.

    It stands on a `foot` below the box. The way ahead is dashed. It is drawn in the first of two `colours`, which
    goes over to the second as far as that is asked for.
    """

    def __init__(
        self, theme: Theme, box: Box, foot: float, shares: tuple[float, ...], steps: int, colours: tuple[str, str]
    ) -> None:
        self._box, self._foot, self._steps, self._colours = box, foot, steps, colours
        low, high = min(shares), max(shares)
        lowest = min(low, NEAREST)
        self._heights = [1 - (1 - lowest) * (high - each) / max(high - low, 1e-9) for each in shares]
        self._ground = theme.colour("background")
        self._dark = is_dark(theme)
        self._mirror, self._side, self._top, self._front = (Painted(stroke_width=0, fill_opacity=1) for _ in range(4))
        self._edge = VMobject().set_fill(opacity=0)
        self._edge.joint_type = LineJointType.ROUND
        self._ring = Circle(radius=px(SIDE * 0.7)).set_fill(opacity=0)
        self._spreading, self._riding = Rig(self._ring), Rig(request(theme, side=SIDE))
        self._shining = Rig(haze(330, 330, theme.colour("cool"), 0.5 if self._dark else 0.3))
        self._running = Rig(haze(120, 60, "#FFFFFF" if self._dark else theme.colour("cool"), 0.9))
        parts = (self._mirror, self._side, self._top, self._front, self._edge, self._running.mobject)
        lights = (self._shining.mobject, *parts, self._ring, self._riding.mobject)
        self.mobject: Mobject = Group(*self._ahead(theme), *lights)

    def tip(self, share: float) -> np.ndarray:
        """Where the edge ends when so much of the time is over."""
        across = LEAD + (REACH - LEAD) * share
        made = climbed(share, self._steps) if len(self._heights) == 2 else share
        high = float(np.interp(made, np.linspace(0, 1, len(self._heights)), self._heights))
        return np.array([self._box.left + across * self._box.width, self._box.bottom + high * self._box.height, 0.0])

    def _ahead(self, theme: Theme) -> tuple[VMobject, VMobject]:
        """The whole of the wall as it will be, faint, and its edge in dashes."""
        run = np.array([self.tip(at) for at in np.linspace(0, 1, 2 * POINTS)])
        ghost = Painted(stroke_width=0, fill_opacity=1)
        corners = np.concatenate([run, [[run[-1][0], self._foot, 0.0], [run[0][0], self._foot, 0.0]]])
        line, strength = theme.colour("line"), 0.42 if self._dark else 0.5
        _fill(ghost, corners, (self._box.top, self._foot), line, line, (strength, 0.3 * strength))
        dashes = VMobject().set_fill(opacity=0)
        for number in range(0, len(run) - DASH, 2 * DASH):
            dashes.start_new_path(run[number])
            dashes.add_points_as_corners(list(run[number + 1 : number + DASH]))
        tone = mix(line, theme.colour("ink"), 0.35)
        return ghost, dashes.set_stroke(tone, px(5) * 100, 0.8)

    def pose(self, share: float, toned: float, frame: int, landed: int) -> None:
        """As it is when a share of the time is over; `landed` are the frames since it was (negative before)."""
        run = np.array([self.tip(share * at) for at in np.linspace(0, 1, POINTS)])
        edge = np.concatenate([[[self._box.left, run[0][1], 0.0]], run])
        self._wall(edge, mix(*self._colours, toned))
        self._ride(run, share, frame, landed)

    def _wall(self, edge: np.ndarray, colour: str) -> None:
        foot, tip = self._foot, edge[-1]
        back = np.array([px(BACK[0]), px(BACK[1]), 0.0])
        light, deep = mix(colour, "#FFFFFF", 0.55), mix(colour, self._ground, 0.78)
        below = np.array([tip[0], foot, 0.0])
        front = np.concatenate([edge, [below, [edge[0][0], foot, 0.0]]])
        high, top = float(edge[:, 1].max()), self._box.top
        _fill(self._front, front, (high, foot), mix(colour, self._ground, 0.04), deep)
        _fill(self._top, np.concatenate([edge, (edge + back)[::-1]]), (top, foot), light, mix(light, colour, 0.5))
        shade = mix(colour, self._ground, 0.5) if self._dark else mix(colour, "#000000", 0.28)
        _fill(self._side, np.array([tip, tip + back, below + back, below]), (high, foot), shade, mix(deep, shade, 0.2))
        seen = front * np.array([1.0, -1.0, 1.0]) + np.array([0.0, 2 * foot, 0.0])
        seen[:, 1] = np.maximum(seen[:, 1], foot - px(MIRRORED))
        ends = (0.5, 0.0) if self._dark else (0.32, 0.0)
        _fill(self._mirror, seen, (foot, foot - px(MIRRORED)), deep, deep, ends)
        self._edge.set_points_as_corners(list(edge))
        self._edge.set_stroke(mix(colour, "#FFFFFF", 0.72), px(9) * 100, 1.0)

    def _ride(self, run: np.ndarray, share: float, frame: int, landed: int) -> None:
        """The square stands on the tip, leans with the slope, and hops as the number lands."""
        tip, along = run[-1], run[-1] - run[-4]
        lean = 0.55 * float(np.arctan2(along[1], along[0])) if share > 0 else 0.0
        hop = 0.0
        if landed >= 0:
            lean *= 1 - overshoot(2.0)(min(1.0, (landed + 1) / 9))
            hop = px(36) * float(np.sin(np.pi * min(1.0, landed / 9)))
        size = 1.0 + 0.25 * float(np.clip(1 - landed / 8, 0, 1)) if landed >= 0 else 1.0
        middle = tip + np.array([0.0, px(0.5 * SIDE) * size + hop, 0.0])
        self._riding.pose(then(turned(lean), scaled(size), shifted(middle[0], middle[1])))
        self._shining.pose(then(scaled(0.9 + 0.1 * float(np.sin(frame / 9.0))), shifted(middle[0], middle[1])))
        self._signal(middle, share, frame, landed)

    def _signal(self, middle: np.ndarray, share: float, frame: int, landed: int) -> None:
        """A ring spreads from the square as the number lands, then again and again after a light has run there.

        Before the number runs, the light shows the way ahead.
        """
        since = landed % PULSE
        out = ease_out(min(1.0, (since + 1) / RING)) if landed >= 0 else 1.0
        wide = 1.5 if landed < PULSE else 0.9
        self._spreading.pose(then(scaled(1 + wide * out), shifted(middle[0], middle[1])))
        self._ring.set_stroke("#FFFFFF" if self._dark else self._colours[1], px(8) * 100, 0.9 * (1 - out))
        waits = frame % PULSE if share == 0 else 0
        along = (since - PULSE + SWEEP if landed >= 0 else waits) / SWEEP
        at = self.tip(float(np.clip(along, 0, 1)))
        self._running.pose(shifted(at[0], at[1]))
        self._running.fade(min(1.0, 5 * along, 5 * (1 - along)) if 0 < along < 1 else 0.0)


def _fill(
    shape: Painted,
    corners: np.ndarray,
    heights: tuple[float, float],
    top: str,
    foot: str,
    alpha: tuple[float, float] = (1.0, 1.0),
) -> None:
    """Give a shape corners, and a colour that runs from one height down to another."""
    steps = np.roll(corners, -1, axis=0) - corners
    shape.points = np.stack([corners + steps * part / 3 for part in range(4)], axis=1).reshape(-1, 3)
    high, low = heights
    frame = np.array([(0.0, high, 0.0), (0.0, min(low, high - px(1)), 0.0), (1.0, high, 0.0)])
    shape.set_paint(Paint("linear", ((0.0, rgba(top, alpha[0])), (1.0, rgba(foot, alpha[1])))), frame)


__all__ = ["Slope", "climbed"]
