"""A place on a stage -> the lit stand that something is shown on there, and the ground below it.

Each stand is a round column on steps; its light comes on when something lands on it.
Numbers are px of the reference frame.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Ellipse, Group, Mobject, Polygon, Rectangle, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rgba, rounded, shaded
from cuereel.scene.light import fading, glow
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

FLATTENED = 0.17
"""How high a circle on a stand is seen, for its width."""

UNDER, REACHES = 14, 24
"""px from the rim of a stand down to its plate, and by which the plate of one alone reaches below its box."""

STEPS = ((2.55, 330.0, 110.0, 0.72), (1.8, 170.0, 70.0, 0.5), (1.34, 30.0, 24.0, 0.15), (1.16, 4.0, 26.0, 0.0))
"""The steps of one alone: how wide they are for its top, how far below its wall they lie and how high they are (px),
and how dim they are (0 to 1)."""

RING = 16
"""Frames in which a ring of light runs outwards when something lands."""


@dataclass(frozen=True)
class Place:
    """Where a stand is: the middle of its top face, its half width, its plate, and the room above it (px)."""

    center: np.ndarray
    radius: float
    plate: tuple[float, float]
    room: tuple[float, float]
    base: float
    """How far its wall reaches below the rim."""
    low: float
    """How far below the middle of its top face the middle of its plate is."""
    flat: float = FLATTENED
    """How high a circle on it is seen, for its width: less where it is seen from lower down."""

    @property
    def plate_center(self) -> np.ndarray:
        return np.asarray(self.center - np.array([0, px(self.low), 0]))

    @property
    def foot(self) -> float:
        """The height (scene units) at which the foot of what stands on it is seen."""
        return float(self.center[1] - px(0.5 * self.radius * self.flat))

    @property
    def back(self) -> float:
        """The height (scene units) at which the far side of its rim is seen: what is above that covers none of it."""
        return float(self.center[1] + px(self.radius * self.flat))


def alone(box: Box, flat: float) -> Place:
    """A broad stand in a box, its plate on its front; what is on it may be as high as the box above it."""
    wide, high = box.width / PX, box.height / PX
    radius, plate = min(0.58 * wide, 0.53 * high), min(98.0, 0.14 * high)
    deep = radius * flat
    up = deep + UNDER + plate - REACHES
    center = np.array([box.center[0], box.bottom + px(up), 0.0])
    room = wide, high - up + 0.5 * deep
    return Place(center, radius, (0.9 * radius, plate), room, plate + 2 * UNDER, deep + UNDER + plate / 2, flat)


class Stand:
    """One stand: `body` stands still, `behind` is its beam of light, `rim` the light on it."""

    def __init__(self, place: Place, stage: Stage, theme: Theme, colour: str) -> None:
        self._center = place.center
        dark = is_dark(theme)
        light = mix(colour, "#FFFFFF", 0.3 if dark else 0.0)
        self.body: Mobject = baked(_body(place, theme)).shift(place.center)
        self._beam = Rig(_beam(place, stage, colour, dark).shift(place.center))
        radius = place.radius
        rim = Ellipse(width=px(2 * radius), height=px(2 * radius) * place.flat).set_fill(opacity=0)
        face = glow(radius * 0.98, radius * 0.98 * place.flat, light, 0.75 if dark else 0.5)
        pool = glow(radius * 1.5, radius * 0.5, colour, 0.5 if dark else 0.26)
        lit = baked(Group(pool, face), detail=0.25)
        self._rim = Rig(Group(lit, rim.set_stroke(light, px(6) * 100, 1)).shift(place.center))
        ring = Ellipse(width=px(2 * radius), height=px(2 * radius) * place.flat).set_fill(opacity=0)
        self._ring = Rig(ring.set_stroke(light, px(7) * 100, 0.9).shift(place.center))
        self.behind = self._beam.mobject
        self.rim = Group(self._rim.mobject, self._ring.mobject)

    def pose(self, light: float, since: float | None) -> None:
        """Lit by `light` (0 to 1), so many frames after something landed on it (None: nothing has)."""
        self._beam.fade(0.3 + 0.7 * light)
        self._rim.fade(0.25 + 0.75 * light)
        share = 1.0 if since is None else float(np.clip((since + 1) / RING, 0, 1))
        self._ring.pose(scaled(1.02 + 0.55 * (1 - (1 - share) ** 3), about=self._center))
        self._ring.fade(1 - share)


def ground(stage: Stage, theme: Theme, place: Place, colour: str) -> Group:
    """The floor that a stand is on: it fills the frame from a horizon down."""
    frame, dark, base = stage.frame, is_dark(theme), theme.colour("background")
    top = place.center[1] + px(0.6 * place.flat * place.radius)
    near, far = mix(base, colour, 0.2 if dark else 0.26), mix(base, "#000000", 0.4) if dark else mix(base, colour, 0.08)
    face = hall(stage, top, near, far)
    foot = np.array([0.0, place.center[1] - px(place.base), 0.0])
    spread = abs(place.center[0]) + px(place.radius)
    # it lies before the broad steps of the stand
    pool = glow(1.9 * spread / PX, 0.62 * spread / PX, colour, 0.4 if dark else 0.26).move_to(foot)
    pool.shift((0, -0.6 * spread, 0))
    seen = Box(frame.left, frame.bottom, frame.right, top)
    return Group(baked(Group(face, pool, _paved(place, top, stage, colour)), within=seen))


def hall(stage: Stage, top: float, near: str, far: str) -> Painted:
    """A bare floor from a height (scene units) down to the lower edge of the frame."""
    frame = stage.frame
    face = Painted(stroke_width=0, fill_opacity=1, fill_color=near)
    floor = Rectangle(width=frame.width + px(40), height=top - frame.bottom + px(40))
    face.points = floor.move_to((0, (top + frame.bottom - px(40)) / 2, 0)).points.copy()
    stops = (
        (0.0, rgba(near, 0.0)),
        (0.08, rgba(near, 0.95)),
        (0.5, rgba(mix(near, far, 0.45))),
        (1.0, rgba(mix(near, far, 0.8))),
    )
    return face.set_paint(Paint("linear", stops), np.array([(0, top, 0), (0, frame.bottom, 0), (1, top, 0)]))


def _paved(place: Place, horizon: float, stage: Stage, colour: str) -> VGroup:
    """The lines of a floor that runs from a horizon towards the viewer, about a place on it."""
    low, reach = stage.frame.bottom - px(20), stage.frame.width
    vanishing, lines = np.array([place.center[0], horizon + 0.5 * (horizon - low), 0.0]), VGroup()
    start, end = np.array([0.0, horizon, 0.0]), np.array([0.0, low, 0.0])
    for number in range(-9, 10):
        foot = np.array([place.center[0] + number * reach / 6, low, 0.0])
        upper = vanishing + (foot - vanishing) * (vanishing[1] - horizon) / (vanishing[1] - low)
        aside = np.array([px(1), 0, 0])
        ray = Polygon(upper - aside, upper + aside, foot + 2.5 * aside, foot - 2.5 * aside)
        lines.add(fading(ray, start, end, ((0.0, 0.0), (0.25, 0.1), (0.75, 0.26), (1.0, 0.14)), colour))
    for number in range(1, 12):
        y = vanishing[1] - (vanishing[1] - low) / (1 + 0.17 * (11 - number))
        if y < horizon:
            bar = Rectangle(width=2 * reach, height=px(1.5 + 3 * (horizon - y) / (horizon - low)), stroke_width=0)
            lines.add(
                fading(bar.move_to((place.center[0], y, 0)), start, end, ((0.0, 0.0), (0.25, 0.1), (1.0, 0.24)), colour)
            )
    return lines


def _body(place: Place, theme: Theme) -> Group:
    """The column about the middle of its top face: its steps, wall and top, unlit."""
    dark, base = is_dark(theme), theme.colour("raised")
    shade = "#000000" if dark else theme.colour("cool")
    radius, foot, flat = place.radius, place.base, place.flat
    out = Group()
    for more, below, tall, dim in STEPS:
        low, face = foot + below, mix(base, theme.colour("background"), dim)
        out.add(_wall(radius * more, low, low + tall, face, shade, flat), _top(radius * more, low, face, shade, flat))
    out.add(_wall(radius, 0, foot, base, shade, flat))
    out.add(_top(radius, 0, base, shade, flat))
    return out


def plate(place: Place, theme: Theme, colour: str) -> Group:
    """What a name stands on."""
    wide, high = place.plate
    sunk = mix(theme.colour("background"), "#000000", 0.35) if is_dark(theme) else theme.colour("surface")
    rim = mix(colour, theme.colour("raised"), 0.35)
    return Group(
        *[
            rounded(wide + grown, high + grown, 22 + grown / 2, tone, mix(tone, "#000000", 0.12))
            for grown, tone in ((8.0, rim), (0.0, sunk))
        ]
    )


def _wall(radius: float, top: float, foot: float, base: str, shade: str, flat: float) -> Painted:
    """The side of a round step from `top` px down to `foot` px, rounded by the light across it."""
    across, angles = px(radius), np.linspace(np.pi, 2 * np.pi, 40)
    lower = [(across * np.cos(a), across * flat * np.sin(a) - px(foot), 0) for a in angles]
    shape = Polygon((-across, -px(top), 0), *lower, (across, -px(top), 0))
    wall = Painted(stroke_width=0, fill_opacity=1, fill_color=base)
    wall.points = shape.points.copy()
    dim, mid, lit = mix(base, shade, 0.62), mix(base, shade, 0.22), mix(base, "#FFFFFF", 0.16)
    stops = ((0.0, rgba(dim)), (0.3, rgba(lit)), (0.62, rgba(mid)), (1.0, rgba(mix(base, shade, 0.72))))
    frame = np.array([(-across, 0, 0), (across, 0, 0), (-across, 1, 0)])
    return wall.set_paint(Paint("linear", stops), frame)


def _top(radius: float, down: float, base: str, shade: str, flat: float) -> VGroup:
    """The upper face of a round step, and the edge that catches the light."""
    face = Ellipse(width=px(2 * radius), height=px(2 * radius) * flat).shift(np.array([0, -px(down), 0]))
    edge = face.copy().set_fill(opacity=0).set_stroke(mix(base, "#FFFFFF", 0.4), px(3) * 100, 0.9)
    return VGroup(shaded(face, mix(base, shade, 0.3), mix(base, "#FFFFFF", 0.12)), edge)


def _beam(place: Place, stage: Stage, colour: str, dark: bool) -> Mobject:
    """The cone of light from above the frame, soft at its sides."""
    low, up = px(place.radius) * 0.8, stage.frame.top - place.center[1]
    shape = Polygon((-1.25 * low, up, 0), (1.25 * low, up, 0), (low, 0, 0), (-low, 0, 0))
    strength = 0.5 if dark else 0.34
    cone = fading(shape, (0, up, 0), (0, 0, 0), ((0.0, 0.0), (0.5, 0.5 * strength), (1.0, strength)), colour)
    return baked(cone, detail=0.25, blur=0.14 * place.radius)


def hovering(radius: float, colour: str, dark: bool, flat: float = FLATTENED) -> Group:
    """The light and the shadow that a thing throws on the stand above which it floats, about the origin."""
    tone = mix(colour, "#FFFFFF", 0.45 if dark else 0.1)
    return Group(
        glow(1.15 * radius, 1.3 * radius * flat, tone, 0.85 if dark else 0.5), shadow(0.62 * radius, dark, flat)
    )


def shadow(radius: float, dark: bool, flat: float = FLATTENED) -> Mobject:
    """What a thing throws on the stand that it touches, about the origin."""
    return glow(radius, radius * flat, "#01030C", 0.6 if dark else 0.35)


__all__ = ["FLATTENED", "Place", "Stand", "alone", "ground", "hall", "hovering", "plate", "shadow"]
