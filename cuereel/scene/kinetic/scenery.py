"""A page's words -> what stands behind them: the key word as large as the frame, rows of it, a flood of colour.

All of it is scenery: it may be cut by the frame's edge, and is never what is read.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Rectangle, VMobject

from cuereel.scene.card import is_dark, mix, rgba, rounded, shaded
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_out
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.rig import HERE, Pose, shifted, then, turned
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

BALL = 5.0
"""Radius of the ground's ball in widths of the frame: so flat that what is wide stands on it, not over its edge."""

LANES = ((0.16, 54, 5, 0.30), (0.42, 78, 7, 0.24), (0.80, 112, 10, 0.18))
"""Rows of marks on the ground: how far down, px of a mark's length and thickness, how strongly it is seen."""


def outline(text: str, size: float, family: str) -> VMobject:
    """The letters of a text as one shape, its line on y = 0, from x = 0 on."""
    lettered = letter(text, size, colour="#FFFFFF", family=family, weight="heavy")
    shape = VMobject(stroke_width=0)
    shape.points = np.concatenate([glyph.points for glyph in lettered]) if len(lettered) else np.zeros((0, 3))
    return shape


class Echo(Posed):
    """A word so large that the frame cuts it: it comes up from behind the ground on frame `on`, and drifts past."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        stage: Stage,
        on: int,
        *,
        way: float,
        share: float = 0.46,
        faces: tuple[str, str] | None = None,
    ) -> None:
        frame, family = stage.frame, theme.fonts["words"]
        self._on, self._speed = on, way * px(2.0)
        least = 1.3 * frame.width / PX / max(0.1, width_of(text, 1.0, family, "heavy"))
        size = max(0.24 * frame.height / PX, min(share * frame.height / PX, least))
        shape = outline(text, size, family)
        foot = horizon(stage) - px(0.03 * size)
        shape.shift((-float(shape.get_center()[0]), foot, 0))
        self._tall = float(shape.height)
        self._from = -way * max((float(shape.width) - 0.86 * frame.width) / 2, 0.0)
        dark, cool, base = is_dark(theme), theme.colour("cool"), theme.colour("background")
        top, end = mix(base, cool, 0.42 if dark else 0.3), mix(base, cool, 0.12 if dark else 0.1)
        super().__init__(shaded(shape, *(faces or (top, end))))

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        up = ease_out(float(np.clip((frame - self._on + 1) / 14, 0, 1))) if self._on >= 0 else 1.0
        drift = self._from + self._speed * max(0, frame - self._on)
        self.set(shifted(drift, -self._tall * (1 - up)), camera, seen * (1.0 if up > 0 else 0.0))


class Rows:
    """Rows of a word, drawn in outline, that run past each other all over the frame from frame `on`."""

    def __init__(self, theme: Theme, text: str, stage: Stage, on: int, colour: str, *, rows: int = 7) -> None:
        frame, family = stage.frame, theme.fonts["words"]
        self._on = on
        pitch = frame.height / rows
        size = 0.98 * pitch / PX
        one = px(width_of(text + " ", size, family, "heavy"))
        copies = int(np.ceil(frame.width / one)) + 2
        self.mobject = VMobject()
        self._rows: list[tuple[Posed, float, float]] = []
        # the marker of the chapter stands where the first one would
        self._hidden = int(stage.marked)
        for number in range(self._hidden, rows):
            shape = outline(" ".join([text] * copies), size, family)
            shape.set_stroke(colour, px(3.4) * 100, 0.75).set_fill(opacity=0)
            shape.shift(np.array([frame.left - one * (0.35 + 0.37 * number % 1), 0, 0]))
            shape.shift(np.array([0, frame.top - (number + 0.86) * pitch, 0]))
            row = Posed(shape)
            self._rows.append((row, px(3.2) * (1 if number % 2 else -1), one))
            self.mobject.add(shape)
        self._middle = (rows - 1) / 2

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        for number, (row, speed, one) in enumerate(self._rows, start=self._hidden):
            start = self._on + abs(number - self._middle) * 1.2
            share = float(np.clip((frame - start + 1) / 5, 0, 1))
            row.set(shifted((speed * frame) % one), camera, seen * share)


class Flood:
    """The whole frame in the accent colour, which drops like a sheet from frame `on` and goes with the page.

    It has a horizon of its own.
    """

    FRAMES = 7

    def __init__(self, theme: Theme, stage: Stage, on: int) -> None:
        frame = stage.frame
        accent, deep = theme.colour("accent"), mix(theme.colour("accent"), "#FF5A3C", 0.35)
        self._on = on
        self._drop = frame.height + px(60)
        face = rounded(frame.width / PX + 60, frame.height / PX + 60, 0, mix(accent, "#FFFFFF", 0.12), deep)
        self._face = Posed(face)
        radius = BALL * frame.width
        top = horizon(stage)
        land = _cap(np.array([0.0, top - radius, 0.0]), radius, frame)
        self._land = Posed(shaded(land, mix(deep, "#B0321E", 0.42), mix(deep, "#7A1E1A", 0.5)))
        self.mobject = Group(face, self._land.mobject)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        share = float(ease_out(float(np.clip((frame - self._on + 1) / self.FRAMES, 0, 1)))) if self._on >= 0 else 1.0
        own = then(shifted(0.0, self._drop * (1 - share)), camera)
        shown = seen * (1.0 if share > 0 else 0.0)
        self._face.set(HERE, own, shown)
        self._land.set(HERE, own, shown)


class Panel(Posed):
    """One part of the frame in a colour of its own, which slides in from `way` from frame `on`."""

    def __init__(self, box: Box, on: int, way: np.ndarray, top: str, end: str, lean: float = 0.0) -> None:
        self._on, self._way = on, way
        shape = VMobject()
        corners = [
            np.array([box.left, box.bottom, 0.0]),
            np.array([box.right, box.bottom, 0.0]),
            np.array([box.right, box.top + lean, 0.0]),
            np.array([box.left, box.top - lean, 0.0]),
        ]
        shape.set_points_as_corners([*corners, corners[0]])
        super().__init__(shaded(shape, top, end))

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        share = float(ease_out(float(np.clip((frame - self._on + 1) / 8, 0, 1))))
        away = self._way * (1 - share)
        self.set(shifted(away[0], away[1]), camera, seen * (1.0 if share > 0 else 0.0))


class Air:
    """What lies behind all pages: a lit horizon, and two lights in the sky that the camera passes slowly.

    `land` is in front of what stands behind the horizon, `sky` behind it. The ground is a great ball that turns as the
    pages do, with rows of quiet marks on it. Its horizon is at `top` (scene units), else where pages have it.
    """

    PERIOD = np.radians(6.4)

    def __init__(self, theme: Theme, stage: Stage, turn: int, top: float | None = None) -> None:
        frame, dark = stage.frame, is_dark(theme)
        side = 1 if turn % 2 else -1
        reach = 0.6 * max(frame.width, 0.7 * frame.height) / PX
        self._span = frame.height + px(2.2 * reach)
        lights = (
            ("cool", 0.34 if dark else 0.2, (0.42 * side, 0.26), reach, 0.16),
            ("accent", 0.15 if dark else 0.14, (-0.48 * side, -0.06), 0.86 * reach, 0.24),
        )
        self._lights = []
        self.sky, self.land = VMobject(), VMobject()
        for role, alpha, (x, y), size, depth in lights:
            light = glow(size, size, theme.colour(role), alpha)
            self.sky.add(light)
            self._lights.append((Posed(light), np.array([x * frame.width, y * frame.height, 0.0]), depth))
        self._radius = BALL * frame.width
        self.top = horizon(stage) if top is None else top
        self._centre = np.array([0.0, self.top - self._radius, 0.0])
        self._add_ball(theme, stage)

    def _add_ball(self, theme: Theme, stage: Stage) -> None:
        frame, dark, cool = stage.frame, is_dark(theme), theme.colour("cool")
        base = theme.colour("background")
        deep = px(0.34 * frame.height / PX)
        halo = glow(0.62 * frame.width / PX, 150, cool, 0.5 if dark else 0.3).move_to((0, self.top - px(8), 0))
        near = mix(base, cool, 0.30 if dark else 0.22)
        far = mix(base, "#000000", 0.35) if dark else mix(base, cool, 0.10)
        ball = _cap(self._centre, self._radius, frame)
        face = Painted(stroke_width=0, fill_opacity=1, fill_color=near)
        face.points = ball.points.copy()
        stops = ((0.0, rgba(near)), (0.22, rgba(mix(near, far, 0.62))), (1.0, rgba(far)))
        down = np.array([(0, self.top, 0), (0, self.top - deep, 0), (1, self.top, 0)])
        face.set_paint(Paint("linear", stops), down)
        rim = _cap(self._centre, self._radius, frame, thick=px(5))
        bright = mix(cool, "#FFFFFF", 0.35)
        left, right = (frame.left, 0, 0), (frame.right, 0, 0)
        edge = fading(rim, left, right, ((0.0, 0.15), (0.5, 0.95), (1.0, 0.15)), bright)
        marks = self._marks(mix(cool, near, 0.35))
        self._marks_rig = Posed(marks)
        self.sky.add(halo)
        self.land.add(face, marks, edge)

    def _marks(self, colour: str) -> VMobject:
        """Marks that lie on the ball in rows, evenly, the nearer the larger."""
        marks = VMobject()
        for number, (down, wide, thick, strength) in enumerate(LANES):
            row = Painted(stroke_width=0, fill_color=colour, fill_opacity=strength)
            points = []
            for turn in range(-6, 7):
                place = self._centre + np.array([0.0, self._radius - px(40 + 330 * down**1.3), 0.0])
                mark = Rectangle(width=px(wide), height=px(thick)).move_to(place)
                angle = (turn + 0.5 * (number % 2)) * self.PERIOD / 2
                points.append(mark.rotate(angle, about_point=self._centre).points)
            row.points = np.concatenate(points)
            marks.add(row)
        return marks

    def pose(self, gone: np.ndarray) -> None:
        """`gone` is how far the camera has moved the pages (scene units)."""
        for light, home, depth in self._lights:
            at = home + depth * gone
            reach = self._span / 2
            at[1] = (at[1] + reach) % self._span - reach
            at[0] = (at[0] + reach) % self._span - reach
            light.set(HERE, shifted(at[0], at[1]), 1.0)
        turned_by = (0.35 * gone[0] - 0.35 * gone[1]) / self._radius
        self._marks_rig.set(turned(-float(turned_by % self.PERIOD), self._centre), HERE, 1.0)


def horizon(stage: Stage) -> float:
    """The height of the ground in the middle of the frame (scene units)."""
    return stage.text.bottom if stage.portrait else stage.frame.bottom + 0.13 * stage.frame.height


def ground_of(stage: Stage) -> float:
    """The height at which what is on the ground stands, a little before the horizon (scene units)."""
    return max(horizon(stage) - 0.04 * stage.frame.height, stage.picture.bottom)


def _cap(centre: np.ndarray, radius: float, frame: Box, thick: float = 0.0) -> VMobject:
    """What is seen of a ball whose top stands in the frame; with `thick`, only its rim."""
    reach = np.arcsin(min(1.0, 0.54 * frame.width / radius))
    angles = np.linspace(-reach, reach, 13)
    rim = [centre + radius * np.array([np.sin(angle), np.cos(angle), 0.0]) for angle in angles]
    if thick:
        low = [centre + (radius - thick) * np.array([np.sin(angle), np.cos(angle), 0.0]) for angle in angles]
        corners = low[::-1]
    else:
        foot = frame.bottom - px(40)
        corners = [np.array([rim[-1][0], foot, 0.0]), np.array([rim[0][0], foot, 0.0])]
    shape = VMobject()
    shape.set_points_as_corners([*rim, *corners, rim[0]])
    return shape


__all__ = ["Air", "Echo", "Flood", "Panel", "Rows", "ground_of", "horizon", "outline"]
