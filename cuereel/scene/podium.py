"""A stage and a theme -> a lit podium with a beam of light above it, on which one thing is shown at a time.

`behind` stands at the back of what is shown, `front` before it. It is posed by the frame: small squares circle round
it, and a ring of light runs outwards when something lands. Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Ellipse, Group, Polygon, RoundedRectangle, VGroup, VMobject

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.field import floor, mesh
from cuereel.scene.light import glow
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

LAP = 210
"""Frames in which a square circles the podium once: 7 s, slow enough not to draw the eye from what is shown."""

FLATTENED = 0.16
"""How high a circle on the podium is seen, for its width."""


class Podium:
    """`center` is the middle of its top face; `radius` (px) the half width of that face."""

    def __init__(self, stage: Stage, theme: Theme, center: np.ndarray, radius: float, colour: str) -> None:
        self.center, self.radius, self._theme = center, radius, theme
        dark = is_dark(theme)
        base = theme.colour("raised")
        light = mix(colour, "#FFFFFF", 0.25 if dark else 0.0)
        steps = [_disc(radius * r, h, base, light, theme) for r, h in ((1.36, 24.0), (1.18, 20.0), (1.0, 18.0))]
        for step, down in zip(steps, (42, 21, 0), strict=True):
            step.shift(center - np.array([0, px(down), 0]))
        self._halo = glow(radius * 2.0, radius * 0.7, colour, 0.5 if dark else 0.3).move_to(
            center - np.array([0, px(42), 0])
        )
        self._beam = _beam(center, radius, stage, colour, dark)
        self._ring = Ellipse(width=1, height=FLATTENED).set_fill(opacity=0)
        self._ring.set_stroke(light, px(6) * 100, 0)
        self._squares = [_square(size, theme.colour("accent"), theme) for size in (26.0, 20.0, 16.0)]
        self.behind = Group(mesh(stage, theme), floor(stage, theme, colour), self._halo, self._beam, *steps, self._ring)
        self.front = Group(*self._squares, *_corners(stage.frame, theme, dark))
        self.pose(0, None)

    @property
    def depth(self) -> float:
        """How far (px) below `center` the podium reaches."""
        return 42 + 24 + self.radius * 1.36 * FLATTENED

    def pose(self, frame: int, since: int | None) -> None:
        """As it is at a frame, so many frames after something has landed (None: nothing has)."""
        for number, square in enumerate(self._squares):
            angle = 2 * np.pi * (frame / LAP + number / len(self._squares))
            reach = px(self.radius * 1.62)
            place = np.array([np.cos(angle) * reach, -px(44) + np.sin(angle) * reach * FLATTENED * 1.15, 0])
            near = 0.75 - 0.25 * np.sin(angle)
            square.shift(self.center + place - square.get_center())
            for part, full in zip(square, (0.25, 1.0), strict=True):
                # those at the back pass behind the podium
                part.fill_rgbas[:, 3] = full * near * float(np.clip(0.6 - 2.4 * np.sin(angle), 0, 1))
        share = 1.0 if since is None else min(1.0, since / 16)
        eased = 1 - (1 - share) ** 3
        across = px(self.radius * (1.1 + 1.6 * eased)) * 2
        self._ring.stretch_to_fit_width(across).stretch_to_fit_height(across * FLATTENED)
        self._ring.move_to(self.center)
        self._ring.set_stroke(opacity=0.9 * (1 - share))


def _disc(radius: float, height: float, base: str, light: str, theme: Theme) -> VGroup:
    """A round step: its wall, its top, the light along its edge."""
    across, up = px(radius), px(radius) * FLATTENED
    angles = np.linspace(np.pi, 2 * np.pi, 40)
    lower = [(across * np.cos(a), up * np.sin(a) - px(height), 0) for a in angles]
    wall = Polygon((-across, 0, 0), *lower, (across, 0, 0))
    dark = "#000000" if is_dark(theme) else theme.colour("cool")
    top = Ellipse(width=2 * across, height=2 * up)
    edge = top.copy().set_fill(opacity=0).set_stroke(light, px(4) * 100, 0.9)
    return VGroup(
        shaded(wall, mix(base, dark, 0.12), mix(base, dark, 0.5 if is_dark(theme) else 0.3)),
        shaded(top, mix(base, dark, 0.22), mix(base, "#FFFFFF", 0.14)),
        edge,
    )


def _beam(center: np.ndarray, radius: float, stage: Stage, colour: str, dark: bool) -> VMobject:
    low, high = px(radius) * 0.86, px(radius) * 1.5
    top = stage.frame.top
    points = [(-high, top - center[1], 0), (high, top - center[1], 0), (low, 0, 0), (-low, 0, 0)]
    return shaded(Polygon(*points), colour, colour, alpha=(0.0, 0.34 if dark else 0.22)).shift(center)


def _square(size: float, colour: str, theme: Theme) -> VGroup:
    tile = RoundedRectangle(width=px(size), height=px(size), corner_radius=px(size * 0.24))
    halo = Circle(radius=px(size), stroke_width=0, fill_color=colour, fill_opacity=0.25)
    return VGroup(halo, shaded(tile, mix(colour, "#FFFFFF", 0.35), colour))


def _corners(frame: Box, theme: Theme, dark: bool) -> list[VMobject]:
    """Two things so near the camera that they are only light: they frame the view."""
    wide = frame.width / PX
    left = glow(0.16 * wide, 0.16 * wide, theme.colour("cool"), 0.42 if dark else 0.3)
    right = glow(0.12 * wide, 0.12 * wide, theme.colour("accent"), 0.38 if dark else 0.28)
    left.move_to((frame.left + px(0.02 * wide), frame.bottom + 0.27 * frame.height, 0))
    right.move_to((frame.right - px(0.01 * wide), frame.bottom + 0.33 * frame.height, 0))
    return [left, right]
