"""A stage and a theme -> the set that a thing stands on: a road at dusk, with a sky, a skyline and a kerb in front.

Everything is drawn in the theme's colours and posed by the frame, so that the set is there from frame 0 and drifts as
a camera would see it. Numbers are px of the reference frame unless they say otherwise.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Polygon, Rectangle, VGroup

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.light import glow
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme


def _skyline(width: float, tall: float, colour: str, *, edge: str, light: str, seed: int) -> VGroup:
    """A row of houses standing on y = 0, from -width / 2 on, with some lit windows."""
    chance = np.random.default_rng(seed)
    houses = VGroup()
    at = -width / 2
    while at < width / 2:
        across = float(chance.integers(70, 150))
        up = tall * float(chance.uniform(0.35, 1.0))
        block = Rectangle(width=px(across), height=px(up)).move_to((px(at + across / 2), px(up / 2), 0))
        houses.add(shaded(block, mix(colour, edge, 0.22), colour))
        for _ in range(int(chance.integers(1, 4))):
            x = at + 18 + float(chance.integers(0, 3)) * (across - 36) / 2
            y = up * float(chance.uniform(0.35, 0.88))
            pane = Rectangle(width=px(12), height=px(18)).move_to((px(x), px(y), 0))
            houses.add(pane.set_stroke(width=0).set_fill(light, float(chance.uniform(0.25, 0.7))))
        at += across + float(chance.integers(0, 26))
    return houses


class Road:
    """A road at dusk: `ground` is the height (scene units) at which wheels stand."""

    def __init__(self, stage: Stage, theme: Theme, ground: float) -> None:
        colours = theme.colours
        dark = is_dark(theme)
        frame = stage.frame
        wide = frame.width / PX
        horizon = ground + px(74)
        sky = mix(colours.background, colours.cool, 0.42 if dark else 0.30)
        disc_radius = min(0.40 * wide, 0.36 * frame.height / PX)
        disc_centre = np.array((0.0, horizon + px(disc_radius * 0.62), 0))
        disc = shaded(Circle(radius=px(disc_radius)), mix(colours.cool, sky, 0.35), sky, alpha=(0.85, 0.10))
        self._halo = glow(disc_radius * 1.75, disc_radius * 1.5, colours.cool, 0.34 if dark else 0.22)
        near = mix(colours.background, "#000000", 0.25) if dark else mix(colours.raised, colours.cool, 0.30)
        far = mix(colours.background, colours.cool, 0.16) if dark else mix(colours.raised, colours.cool, 0.14)
        window = colours.warn if dark else "#FFFFFF"
        edge = colours.cool
        self._far = _skyline(wide * 1.3, disc_radius * 0.62, far, edge=edge, light=window, seed=3)
        self._far.shift((0, horizon, 0))
        self._near = _skyline(wide * 1.3, disc_radius * 0.34, near, edge=edge, light=window, seed=8)
        self._near.shift((0, horizon, 0))
        asphalt_top = mix(colours.background, "#000000", 0.30) if dark else mix(colours.ink, colours.background, 0.62)
        asphalt_end = colours.background if dark else mix(colours.ink, colours.background, 0.80)
        road = shaded(_band(frame.left, frame.right, horizon, frame.bottom), asphalt_top, asphalt_end)
        verge = shaded(
            _band(frame.left, frame.right, horizon + px(7), horizon - px(5)), mix(colours.cool, "#FFFFFF", 0.3), sky
        )
        pool = glow(0.62 * wide, 120, mix(colours.cool, "#FFFFFF", 0.4), 0.26 if dark else 0.35)
        pool.shift((0, ground - px(14), 0))
        paint = colours.ink if dark else "#FFFFFF"
        dashes = VGroup(*[_dash(x, ground - px(120), wide / 5, paint) for x in range(-3, 4)])
        disc.move_to(disc_centre)
        self._halo.move_to(disc_centre)
        self.mobject = Group(self._halo, disc, self._far, self._near, road, verge, dashes, pool)
        self._rigs = [(Rig(self._far), 0.35), (Rig(self._near), 1.0)]

    def pose(self, drift: float) -> None:
        """Let the camera have gone so many px to the right: what is far moves less."""
        for rig, share in self._rigs:
            rig.pose(shifted(-px(drift * share)))


def _band(left: float, right: float, top: float, bottom: float) -> Polygon:
    return Polygon((left, top, 0), (right, top, 0), (right, bottom, 0), (left, bottom, 0))


def _dash(number: int, y: float, pitch: float, colour: str) -> Painted:
    """A lane mark, seen at a flat angle: its nearer edge is longer."""
    x, half, lean = px(number * pitch), px(pitch * 0.30), px(number * 9)
    wide, low = half * 1.05, y - px(22)
    shape = Polygon((x - half, y, 0), (x + half, y, 0), (x + wide + lean, low, 0), (x - wide + lean, low, 0))
    return shaded(shape, colour, colour, alpha=(0.16, 0.34))
