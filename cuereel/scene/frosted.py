"""A box -> a pane of frosted glass that comes down before what is in it, and a struck-out eye on it: not to be seen."""

from __future__ import annotations

import numpy as np
from manim import Arc, Circle, Group, Line, Polygon, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.crossing import Crossing
from cuereel.scene.light import glow
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled, shifted
from cuereel.scene.shop.phone import frame_ring, joined
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

FALL = 7
"""Frames in which the pane comes down."""

STRUCK = 9
"""Frames after which the eye on it is struck out."""

LIGHTS = ("#46D2FF", "#3DDC97", "#FFB224")
"""Colours of the lights on a server."""


class Frosted:
    """A pane that fills a box. Lights behind it are told by `lights`: places at which it glows softly."""

    def __init__(self, theme: Theme, box: Box, lights: list[tuple[np.ndarray, str]]) -> None:
        self.box = box
        dark = is_dark(theme)
        width, tall = box.width / PX, box.height / PX
        cool = theme.colour("cool")
        tint = mix("#8FB4FF", theme.colour("background"), 0.62) if dark else mix("#FFFFFF", cool, 0.16)
        edge = mix(cool, "#FFFFFF", 0.55 if dark else 0.2)
        shadow = shadow_sprite(width, tall, 30, 26, "#01030C" if dark else "#26418A", 0.4)
        pane = rounded(width, tall, 30, tint, mix(tint, "#0A1138" if dark else "#FFFFFF", 0.25)).set_fill(opacity=0.7)
        window = pane.copy().set_fill(opacity=0)
        spots = VGroup(*[glow(52, 44, colour, 0.55).move_to(place - box.center) for place, colour in lights])
        streaks = []
        chance = np.random.default_rng(8)
        for _ in range(26):
            long = float(chance.uniform(0.2, 0.6)) * tall
            x, y = chance.uniform(-0.48, 0.48) * width, chance.uniform(-0.5, 0.5) * (tall - long)
            streaks.append(rounded(float(chance.uniform(2, 5)), long, 2, "#FFFFFF").shift((px(x), px(y), 0)))
        frost = joined(streaks).set_fill("#FFFFFF", 0.07 if dark else 0.35)
        lean = 0.16 * tall
        bands = [
            Polygon(
                *[
                    (px(x), px(y), 0)
                    for x, y in (
                        (at - lean, -tall / 2),
                        (at - lean + wide, -tall / 2),
                        (at + lean + wide, tall / 2),
                        (at + lean, tall / 2),
                    )
                ]
            )
            for at, wide in ((-0.06 * width, 0.09 * width), (0.06 * width, 0.03 * width))
        ]
        self._sheen = Rig(
            clip_to(joined([band.set_stroke(width=0) for band in bands]).set_fill("#FFFFFF", 0.13), window)
        )
        rim = frame_ring(width, tall, 30, 5, edge).set_fill(opacity=0.9)
        body = Group(shadow, pane, window, clip_to(spots, window), clip_to(frost, window), self._sheen.mobject, rim)
        ink = "#F5F7FF" if dark else theme.colour("ink")
        eye, stroke = _eye(ink, theme.colour("bad"), min(0.3 * tall, 0.2 * width, 92.0))
        body.shift(box.center)
        place = np.array([box.center[0], box.bottom + 0.64 * box.height, 0])
        self._body = Rig(body)
        self._eye, self._stroke = Rig(eye.shift(place)), Rig(stroke.shift(place))
        self._sheen = Rig(self._sheen.mobject)
        self._place = place
        self.mobject = Group(body, eye, stroke)

    def pose(self, since: float, above: float) -> None:
        """So many frames after it began to come down (below 0: unseen) from a height (scene units) above its place."""
        seen = float(since >= 0)
        down = float(np.clip((since + 1) / FALL, 0, 1))
        drop = above * (1 - overshoot(0.7)(down))
        self._body.pose(shifted(0, drop))
        self._body.fade(seen * min(1.0, 0.4 + down))
        # light wanders over the glass for as long as it stands
        wander = (since / 110) % 1.6 - 0.8
        self._sheen.pose(shifted(wander * self.box.width, drop))
        self._sheen.fade(seen)
        open_ = float(np.clip((since - 2) / 5, 0, 1))
        self._eye.pose(scaled(max(1e-3, 0.5 + 0.5 * overshoot(2)(open_)), max(1e-3, open_), about=self._place))
        self._eye.fade(seen * min(1.0, 2 * open_))
        struck = float(np.clip((since - STRUCK) / 4, 0, 1))
        self._stroke.pose(scaled(max(1e-3, overshoot(1.2)(struck)), about=self._place + self._way()))
        self._stroke.fade(float(struck > 0))

    def _way(self) -> np.ndarray:
        low, high = self._stroke.bounds()
        return np.array([low[0] - high[0], high[1] - low[1], 0]) / 2


def _eye(ink: str, bad: str, radius: float) -> tuple[VGroup, VGroup]:
    """An eye about the origin, and the stroke through it."""
    wide = px(radius)
    arcs = [Arc(radius=wide * 1.25, start_angle=np.pi / 2 - 0.927, angle=1.854).shift((0, -wide * 0.75, 0))]
    arcs.append(arcs[0].copy().rotate(np.pi, about_point=np.zeros(3)))
    lines = VGroup(*arcs)
    for line in lines:
        _thick(line, ink, radius * 0.13)
    iris = Circle(radius=wide * 0.34).set_fill(ink, 1).set_stroke(width=0)
    strokes = VGroup()
    for colour, thick in (("#0B1130", 0.34), (bad, 0.19)):
        line = Line((-wide * 0.95, wide * 0.85, 0), (wide * 0.95, -wide * 0.85, 0))
        strokes.add(_thick(line, colour, radius * thick))
    strokes[0].set_stroke(opacity=0.5)
    return VGroup(lines, iris), strokes


def _thick(line: VMobject, colour: str, thick: float) -> VMobject:
    """A line as a round stroke."""
    line.set_fill(opacity=0).set_stroke(colour, px(thick) * 100, 1)
    return line.set_cap_style(CapStyleType.ROUND)


def pane_before(theme: Theme, hero: Box, plan: Crossing) -> Frosted:
    """The pane before a crossing's servers, through which the lights of the middle one, `hero`, are seen."""
    racks = plan.racks
    low = racks.bottom - 0.085 * plan.room.height
    box = Box(racks.left + px(16), low, racks.right - px(16), racks.top - 0.1 * racks.height)
    spots = []
    for row in range(5):
        for column, colour in enumerate(LIGHTS):
            y = hero.bottom + (0.24 + 0.14 * row) * hero.height
            x = hero.left + (0.13 + 0.3 * ((column + row) % 3)) * hero.width
            spots.append((np.array([x, y, 0]), colour))
    return Frosted(theme, box, spots)


__all__ = ["Frosted", "pane_before"]
