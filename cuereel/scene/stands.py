"""What a picture is of -> what it stands on and against: a plinth under a spotlight, an alcove, or a shelf in the sun.

Which one it is is told by the picture's name alone: the same thing always stands so, and two that follow each other
seldom stand alike.
"""

from __future__ import annotations

from typing import Protocol
from zlib import crc32

import numpy as np
from manim import PI, Arc, Circle, Group, Polygon, VMobject

from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.light import fading, glow
from cuereel.scene.plinth import Plinth
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.scenery import Floor
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

_SWAY, _ROUND = 0.05, 5.0
"""By how much light turns to either side, in radians, and seconds for there and back."""


class Stand(Protocol):
    """What bears a thing: `back` is behind that, its front edge `rim` px below the middle of its top."""

    back: Group
    rim: float

    def pose(self, light: float, pulse: float, seconds: float = 0.0) -> None:
        """`light` (0 to 1) is up so far, something struck `pulse` seconds ago; its light turns with the `seconds`."""


class _Wall:
    """What an alcove and a shelf have alike: a floor far below, a wall behind, rings that ripple, a beam that turns."""

    _light: list[Rig]
    _ripples: list[tuple[Rig, int]]
    _hub: np.ndarray
    _floor: Floor
    _beam: Rig

    def pose(self, light: float, pulse: float, seconds: float = 0.0) -> None:
        self._floor.pose(1.0, 0.4 + 0.6 * light)
        for rig in self._light:
            rig.fade(0.25 + 0.75 * light)
        away = shifted(-self._hub[0], -self._hub[1])
        home = shifted(self._hub[0], self._hub[1])
        self._beam.pose(then(away, turned(swayed(seconds)), home))
        self._beam.fade(light)
        for rig, number in self._ripples:
            age = pulse - 0.07 * number
            wave = float(np.exp(-age / 0.35)) if age > 0 else 0.0
            rig.pose(then(away, scaled(1 + 0.045 * wave), home))
            rig.fade(0.75 + 2.2 * wave)


def swayed(seconds: float) -> float:
    """The angle of light that turns slowly from side to side, after some seconds."""
    return _SWAY * float(np.sin(2 * np.pi * seconds / _ROUND))


class Alcove(_Wall):
    """A round-headed niche in a wall, lit from within, with a step on which the thing stands."""

    def __init__(self, stage: Stage, theme: Theme, top: float, width: float) -> None:
        colours, dark = theme.colours, is_dark(theme)
        half, foot = px(width * 0.62), top - px(width * 0.13)
        self._hub = np.array((0.0, top + px(width * 0.62), 0.0))
        plum = mix(colours.bad, colours.cool, 0.5)
        deep = mix(colours.background, plum, 0.5 if dark else 0.4)
        low = mix(colours.background, plum, 0.16 if dark else 0.14)
        niche = shaded(_arch(half, foot, self._hub[1]), deep, low)
        inner = fading(_arch(half * 0.9, foot, self._hub[1]), (0, self._hub[1] + half, 0), (0, foot, 0),
                       ((0, 0.0), (1, 0.3)), mix(plum, "#FFFFFF", 0.4))  # fmt: skip
        ink = mix(colours.accent, "#FFFFFF", 0.35)
        edge = _arch(half, foot, self._hub[1]).set_fill(opacity=0).set_stroke(ink, width=px(5) * 100, opacity=0.75)
        rings = Group(*[_line(half * share, foot, self._hub[1], ink, 0.3) for share in (1.1, 1.22, 1.36)])
        beam = _rays(self._hub + np.array((0, half, 0)), half, foot, mix(colours.accent, "#FFFFFF", 0.6))
        lit = mix(colours.raised, plum, 0.3)
        step = rounded(width * 1.34, width * 0.13, 14, mix(lit, "#FFFFFF", 0.3), mix(lit, colours.background, 0.4))
        step.move_to((0, top - px(width * 0.065), 0))
        lower = rounded(width * 1.62, width * 0.11, 14, mix(lit, "#FFFFFF", 0.12), mix(lit, colours.background, 0.55))
        lower.move_to((0, foot - px(width * 0.055), 0))
        shadow = glow(width * 0.9, 60, "#01030C" if dark else colours.ink, 0.6 if dark else 0.25)
        shadow.shift((0, foot - px(width * 0.12), 0))
        pool = glow(width * 0.5, 26, mix(colours.accent, "#FFFFFF", 0.62), 0.7).shift((0, top, 0))
        self._floor = Floor(stage, theme, foot + px(width * 0.02), ((0.0, colours.accent, 0.28),))
        self.back = Group(rings, niche, inner, beam, edge, self._floor.mobject, shadow, lower, step, pool)
        self._light = [Rig(inner), Rig(pool)]
        self._ripples = [(Rig(ring), number) for number, ring in enumerate(rings)]
        self._beam = Rig(beam)
        self.rim = width * 0.05


class Shelf(_Wall):
    """A board on a wall before the disc of a low sun, with rays that turn."""

    def __init__(self, stage: Stage, theme: Theme, top: float, width: float) -> None:
        colours, dark = theme.colours, is_dark(theme)
        radius = width * 0.6
        self._hub = np.array((0.0, top + px(radius * 0.78), 0.0))
        good = mix(colours.good, colours.cool, 0.35)
        face = mix(colours.background, good, 0.62 if dark else 0.42)
        sun = shaded(Circle(radius=px(radius)).move_to(self._hub), face, mix(colours.background, good, 0.16))
        ink = mix(good, "#FFFFFF", 0.35)
        rings = Group(*[
            Circle(radius=px(radius * share)).move_to(self._hub).set_fill(opacity=0)
            .set_stroke(ink, width=px(3) * 100, opacity=0.3) for share in (1.1, 1.24, 1.4)
        ])  # fmt: skip
        beam = Group()
        for number in range(12):
            angle = 2 * PI * number / 12
            out = [(radius * far, angle + off) for far, off in ((0.3, -0.03), (1.9, -0.09), (1.9, 0.09), (0.3, 0.03))]
            ray = Polygon(*[self._hub + px(far) * np.array((np.cos(a), np.sin(a), 0)) for far, a in out])
            ray.set_stroke(width=0)
            beam.add(ray.set_fill(ink, opacity=0.09))
        wood = mix(colours.raised, good, 0.3)
        board = rounded(width * 1.46, width * 0.1, 16, mix(wood, "#FFFFFF", 0.34), mix(wood, colours.background, 0.45))
        board.move_to((0, top - px(width * 0.05), 0))
        bright = rounded(width * 1.42, 7, 3, mix(wood, "#FFFFFF", 0.75)).move_to((0, top - px(6), 0))
        struts = Group()
        for side in (-1, 1):
            x, y = side * px(width * 0.5), top - px(width * 0.09)
            strut = Polygon((x - px(16), y, 0), (x + px(16), y, 0), (x + px(16), y - px(width * 0.2), 0),
                            (x - px(16), y - px(width * 0.14), 0))  # fmt: skip
            struts.add(shaded(strut, mix(wood, colours.background, 0.35), mix(wood, colours.background, 0.7)))
        shade = glow(width * 0.74, 50, "#01030C" if dark else colours.ink, 0.6 if dark else 0.22)
        shade.shift((0, top - px(width * 0.13), 0))
        pool = glow(width * 0.44, 22, mix(good, "#FFFFFF", 0.6), 0.7).shift((0, top, 0))
        self._floor = Floor(stage, theme, top - px(width * 0.42), ((0.0, good, 0.26),))
        self.back = Group(rings, sun, beam, self._floor.mobject, shade, struts, board, bright, pool)
        self._light = [Rig(pool)]
        self._ripples = [(Rig(ring), number) for number, ring in enumerate(rings)]
        self._beam = Rig(beam)
        self.rim = width * 0.04


def _arch(half: float, foot: float, spring: float) -> VMobject:
    """A door's shape with a round head, from a height up to where the arc springs and over it."""
    arc = Arc(radius=half, start_angle=0, angle=PI).shift((0, spring, 0))
    shape = VMobject()
    shape.start_new_path(np.array((half, foot, 0)))
    shape.add_line_to(arc.points[0])
    shape.append_points(arc.points)
    shape.add_line_to(np.array((-half, foot, 0)))
    shape.add_line_to(np.array((half, foot, 0)))
    return shape


def _line(half: float, foot: float, spring: float, colour: str, opacity: float) -> VMobject:
    return _arch(half, foot, spring).set_fill(opacity=0).set_stroke(colour, width=px(3) * 100, opacity=opacity)


def _rays(source: np.ndarray, half: float, foot: float, colour: str) -> Group:
    """Light that falls from the head of an arch to its foot."""
    rays = Group()
    for side, alpha in ((-0.52, 0.2), (0.0, 0.3), (0.52, 0.2)):
        near, wide = side * half * 0.2, half * 0.22
        shape = Polygon(source + np.array((near - px(26), 0, 0)), source + np.array((near + px(26), 0, 0)),
                        (side * half + wide, foot, 0), (side * half - wide, foot, 0))  # fmt: skip
        rays.add(fading(shape, tuple(source), (0.0, foot, 0.0), ((0, alpha), (1, 0.03)), colour))
    return rays


_STANDS = (Plinth, Alcove, Shelf)


def stand_for(name: str, stage: Stage, theme: Theme, top: float, width: float) -> Stand:
    """The stand of a picture of that name, its top at a height (scene units), `width` px across; "" has a plinth."""
    number = (crc32(name.casefold().encode()) >> 8) % len(_STANDS) if name else 0
    return _STANDS[number](stage, theme, top, width)


__all__ = ["Alcove", "Shelf", "Stand", "stand_for", "swayed"]
