"""A stage and a number of things -> the lit stands that they are shown on, one or a whole row, and the ground below.

Each stand is a round column; a plate folds out on its front for a name, its light comes on when something lands on it.
Numbers are px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Ellipse, Group, Mobject, Polygon, Rectangle, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rgba, rounded, shaded
from cuereel.scene.light import fading, glow
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.rig import HERE, Pose, Rig, scaled
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

FLATTENED = 0.17
"""How high a circle on a stand is seen, for its width."""

ROWED = 1.25
"""Width to height from which things stand in one row; in a narrower box they stand in two."""

LEAST = 230
"""px that each takes at least in a row: its name could not be read on less."""

MARGIN = 20
"""px between the rim of a stand and its plate."""

LIFTED = 8
"""px from the foot of a single thing up to the lower edge of its plate."""

FADED = 0.42
"""The part of the floor in front of the stands over which its rays fade out."""

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


def places(count: int, box: Box, *, together: bool, flat: float = FLATTENED) -> list[Place]:
    """Where things stand in a box: all on one stand, or `together`, each on its own, those at the back first."""
    wide, high = box.width / PX, box.height / PX
    if not together:
        return [_alone(box, flat)]
    rows = [count] if wide > max(ROWED * high, LEAST * count) else [count // 2, count - count // 2]
    across, up = wide / max(rows), high / len(rows)
    plate = float(np.clip(0.17 * up, 70, 96))
    radius = min(0.45 * across, 0.42 * up, 200.0)
    rim = radius * flat
    board = max(1.72 * radius, min(0.94 * across, LEAST))
    room = (min(across, 2.4 * radius), up - plate - MARGIN - rim - 34)
    out = []
    for number, row in enumerate(rows):
        bottom = box.bottom + px(up) * (len(rows) - 1 - number)
        y = bottom + px(plate + MARGIN + rim)
        pitch = px(min(1.15 * across, wide / row))
        base = plate + 2 * MARGIN if number == len(rows) - 1 else up
        for place in range(row):
            x = box.center[0] + (place - (row - 1) / 2) * pitch
            low = rim + MARGIN + plate / 2
            out.append(Place(np.array([x, y, 0.0]), radius, (board, plate), room, base, low, flat))
    return out


def _alone(box: Box, flat: float) -> Place:
    """A broad stand; what is on it may be as high as the box, and has its plate before its foot."""
    wide, high = box.width / PX, box.height / PX
    radius, plate = min(0.58 * wide, 0.53 * high), min(116.0, 0.14 * high)
    up = 0.5 * radius * flat
    center = np.array([box.center[0], box.bottom + px(up), 0.0])
    board, low = min(0.6 * wide, 1.04 * radius), up - plate / 2 - LIFTED
    return Place(center, radius, (board, plate), (wide, high), 0.3 * radius, low, flat)


class Stand:
    """One stand: `body` stands still, `behind` is its beam of light, `lit` its plate, its rim's light, its ring."""

    def __init__(self, place: Place, stage: Stage, theme: Theme, colour: str, *, plated: bool) -> None:
        self.place = place
        dark = is_dark(theme)
        light = mix(colour, "#FFFFFF", 0.3 if dark else 0.0)
        self._body = Rig(baked(_body(place, theme)).shift(place.center))
        self.body = self._body.mobject
        self._plate = Rig(plate(place, theme, colour).move_to(place.plate_center) if plated else Group())
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
        self.lit = Group(self._plate.mobject, self._rim.mobject, self._ring.mobject)

    def pose(self, light: float, since: float | None, named: float, seen: float = 1.0, tilt: Pose = HERE) -> None:
        """Lit by `light` (0 to 1), so many frames after something landed on it (None: nothing has).

        Its plate is folded out so far as what is on it is `named` (0 to 1). It is `seen` so far, in the pose `tilt`.
        """
        self._body.pose(tilt)
        self._body.fade(seen)
        out = float(np.clip(2 * named, 0, 1))
        self._plate.pose(scaled(0.6 + 0.4 * out, max(0.01, out), about=self.place.plate_center))
        self._plate.fade(out * seen)
        self._beam.fade((0.3 + 0.7 * light) * seen)
        self._rim.pose(tilt)
        self._rim.fade((0.25 + 0.75 * light) * seen)
        share = 1.0 if since is None else float(np.clip((since + 1) / RING, 0, 1))
        self._ring.pose(scaled(1.02 + 0.55 * (1 - (1 - share) ** 3), about=self.place.center))
        self._ring.fade((1 - share) * seen)


def ground(stage: Stage, theme: Theme, stands: Sequence[Place], colour: str) -> Group:
    """The floor that the stands are on: it fills the frame from a horizon down, with rings of light about them."""
    frame, dark, base = stage.frame, is_dark(theme), theme.colour("background")
    front = max(stands, key=lambda place: -place.center[1])
    top = (
        max(place.center[1] for place in stands)
        if len(stands) > 1
        else front.center[1] + px(0.6 * front.flat * front.radius)
    )
    near, far = mix(base, colour, 0.2 if dark else 0.26), mix(base, "#000000", 0.4) if dark else mix(base, colour, 0.08)
    face = Painted(stroke_width=0, fill_opacity=1, fill_color=near)
    floor = Rectangle(width=frame.width + px(40), height=top - frame.bottom + px(40))
    face.points = floor.move_to((0, (top + frame.bottom - px(40)) / 2, 0)).points.copy()
    stops = (
        (0.0, rgba(near, 0.0)),
        (0.08, rgba(near, 0.95)),
        (0.5, rgba(mix(near, far, 0.45))),
        (1.0, rgba(mix(near, far, 0.8))),
    )
    face.set_paint(Paint("linear", stops), np.array([(0, top, 0), (0, frame.bottom, 0), (1, top, 0)]))
    foot = np.array([0.0, front.center[1] - px(front.base), 0.0])
    spread = max(abs(place.center[0]) for place in stands) + px(front.radius)
    pool = glow(1.9 * spread / PX, 0.62 * spread / PX, colour, 0.4 if dark else 0.26).move_to(foot)
    if len(stands) == 1:
        # it lies before the broad steps of a single stand
        pool.shift((0, -0.6 * spread, 0))
        seen = Box(frame.left, frame.bottom, frame.right, top)
        return Group(baked(Group(face, pool, _paved(front, top, stage, colour)), within=seen))
    rings = VGroup()
    for number in range(6):
        half = spread * 1.24 * 1.36**number
        ring = Ellipse(width=2 * half, height=2 * half * 0.3).move_to(foot)
        rings.add(ring.set_fill(opacity=0).set_stroke(colour, px(4 + number) * 100, 0.5 - 0.06 * number))
    # they are gone well above the lower edge: where one ended it would stand in the air
    faded = foot - np.array([0.0, FADED * (foot[1] - frame.bottom), 0.0])
    rays = VGroup()
    for angle in np.linspace(1.08 * np.pi, 1.92 * np.pi, 9):
        way = np.array([np.cos(angle), 0.3 * np.sin(angle), 0.0])
        start, end = foot + way * spread * 1.3, foot + way * spread * 9
        aside = np.array([-way[1], way[0], 0.0]) / np.linalg.norm(way)
        ray = Polygon(start - aside * px(1), start + aside * px(1), end + aside * px(18), end - aside * px(18))
        rays.add(fading(ray, foot, faded, ((0.0, 0.42), (0.4, 0.36), (1.0, 0.0)), colour))
    lines = clip_to(VGroup(*rings, *rays), face)
    return Group(face, pool, lines)


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
    for more, low, tall in ((1.34, foot + 30, 24.0), (1.16, foot + 4, 26.0)):
        out.add(_wall(radius * more, low, low + tall, base, shade, flat), _top(radius * more, low, base, shade, flat))
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


__all__ = ["FLATTENED", "Place", "Stand", "ground", "hovering", "places", "plate", "shadow"]
