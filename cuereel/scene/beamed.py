"""The outline of a word and a vanishing point -> solid letters, whose sides run back into beams of light from there.

A side is kept as points on the letters and how far back each lies, so that the eye may move.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, Polygon, VGroup, VMobject

from cuereel.scene.card import is_dark, mix, rgba, shaded
from cuereel.scene.light import fading
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import px
from cuereel.theme import Theme

SOLID = 0.085
"""How far back (0 on the letters, 1 at the vanishing point) what is solid of a letter goes."""

BEAM = 0.94
"""How far back its beams begin."""

MIRROR = 0.85
"""How high a letter's image in the floor is, for its own height."""


class Back:
    """A shape between the letters and what lies behind them: `shares` tell how far back each point lies."""

    def __init__(self, shape: VMobject, front: np.ndarray, shares: np.ndarray) -> None:
        self.shape, self._front, self._shares = shape, front, shares[:, None]
        self._alpha = float(shape.fill_rgbas[0, 3])

    def pose(self, vanish: np.ndarray, camera: Pose, own: Pose, share: float) -> None:
        """The letters posed by `own` stand before the eye's `vanish`; `share` (0 to 1) of the opacity is seen."""
        self.shape.fill_rgbas[:, 3] = self._alpha * share
        if share > 0:
            front = _posed(self._front, own)
            self.shape.points = _posed(front * (1 - self._shares) + vanish * self._shares, camera)


def _posed(points: np.ndarray, pose: Pose) -> np.ndarray:
    out: np.ndarray = points @ np.array([[pose[0, 0], pose[1, 0], 0], [pose[0, 1], pose[1, 1], 0], [0, 0, 1]])
    out[:, :2] += pose[:2, 2]
    return out


class Word:
    """A word of solid letters: dim until it is said, then lit in `tone`, its beams with it.

    `beams`, `body` and `mirror` are to be drawn in this order of depth: the beams and sides of what is farther from the
    vanishing point first. `right` is where the word ends. Its image is seen in a `floor`, where there is one.
    """

    def __init__(
        self, theme: Theme, outline: VMobject, tone: str, vanish: np.ndarray, floor: float | None, *, beams: bool
    ) -> None:
        self._theme, self._tone, self._dark = theme, tone, is_dark(theme)
        points = outline.points
        low, high = points.min(axis=0), points.max(axis=0)
        self._foot = np.array([(low[0] + high[0]) / 2, low[1], 0.0])
        self.right, self.wide = float(high[0]), float(high[0] - low[0])
        self._reach = float(np.linalg.norm(points[:, :2] - vanish[:2], axis=1).max())
        self._sides = self._solid(_edges(points, vanish, 3), vanish)
        coarse = _edges(points, vanish, 1)
        self._rays = [self._beam(coarse, vanish, *look) for look in self._looks()] if beams else []
        faces = self._lettering(outline)
        self._faces = [Rig(face) for face in faces]
        strip = Rig(self._strip(low, high))
        clip_to(strip.mobject, faces[0][0])
        self._sweep = strip
        self.beams: Mobject = Group(*(back.shape for back in self._rays))
        self.body: Mobject = Group(
            *(back.shape for back in self._sides), *(face.mobject for face in self._faces), strip.mobject
        )
        self._mirrors = [] if floor is None else [Rig(image) for image in self._images(outline, floor)]
        self.mirror: Mobject = Group(*(image.mobject for image in self._mirrors))

    # -- what is drawn

    def _looks(self) -> tuple[tuple[str, float], tuple[str, float]]:
        """The colours and strengths of the beams: before the word is said, and after."""
        cool = self._theme.colour("cool")
        return (mix(cool, self._theme.colour("line"), 0.5), 0.34), (self._tone, 0.62 if self._dark else 0.4)

    def _beam(self, edges: np.ndarray, vanish: np.ndarray, colour: str, alpha: float) -> Back:
        front, shares = _bands(edges, BEAM)
        shape = Painted(stroke_width=0, fill_opacity=1, fill_color=colour)
        shape.points = front * (1 - shares[:, None]) + vanish * shares[:, None]
        stops = tuple((at, rgba(colour, alpha * at**1.7)) for at in (0.0, 0.1, 0.25, 0.5, 0.75, 1.0))
        r = self._reach
        shape.set_paint(Paint("radial", stops), vanish + np.array([[0, 0, 0], [r, 0, 0], [0, r, 0]]))
        return Back(shape, front, shares)

    def _solid(self, edges: np.ndarray, vanish: np.ndarray) -> list[Back]:
        """The sides of the letters: those that look up are lighter than those that look aside; unlit, then lit."""
        theme = self._theme
        deep = mix(theme.colour("background"), "#000000", 0.35) if self._dark else theme.colour("line")
        along = edges[:, 1] - edges[:, 0]
        level = np.abs(along[:, 0]) > np.abs(along[:, 1])
        stone = mix(theme.colour("line"), theme.colour("cool"), 0.2)
        warm = mix(self._tone, "#5A1E00" if self._tone == theme.colour("accent") else "#0A2C66", 0.5)
        warm = warm if self._dark else mix(self._tone, "#FFFFFF", 0.42)
        out = []
        for colour in (stone, warm):
            deep = deep if self._dark or colour == stone else mix(self._tone, "#FFFFFF", 0.12)
            for which, share in ((~level, 0.55), (level, 0.18)):
                front, shares = _bands(edges[which], SOLID)
                shape = VMobject(stroke_width=0, fill_opacity=1, fill_color=mix(colour, deep, share))
                shape.points = front * (1 - shares[:, None]) + vanish * shares[:, None]
                out.append(Back(shape, front, shares))
        return [back for back in out if len(back.shape.points)]

    def _lettering(self, outline: VMobject) -> list[VGroup]:
        """The faces of the letters: unlit, and lit."""
        theme = self._theme
        cool, base = theme.colour("cool"), theme.colour("line")
        rim = outline.copy().set_fill(opacity=0)
        if self._dark:
            plain = shaded(outline, mix(mix(base, cool, 0.5), "#FFFFFF", 0.5), mix(base, cool, 0.42))
            edge = rim.copy().set_stroke(mix(theme.colour("cool"), "#FFFFFF", 0.45), px(3.5) * 100, 0.9)
        else:
            plain = shaded(outline, mix(base, cool, 0.42), mix(base, cool, 0.72))
            edge = rim.copy().set_stroke("#FFFFFF", px(3.5) * 100, 0.9)
        warm = self._tone == theme.colour("accent")
        end = mix(self._tone, "#FF5A3C", 0.24) if warm else mix(self._tone, theme.colour("cool"), 0.3)
        start = mix(self._tone, "#FFFFFF", 0.42 if self._dark and warm else 0.06)
        full = shaded(outline, start, end)
        gleam = rim.copy().set_stroke("#FFFFFF", px(2.5) * 100, 0.7 if self._dark else 0.4)
        return [VGroup(plain, edge), VGroup(full, gleam)]

    def _strip(self, low: np.ndarray, high: np.ndarray) -> Painted:
        """A bar of light that leans, at the word's left; it runs over the letters."""
        tall, wide = high[1] - low[1], px(150)
        corners = ((-wide, low[1]), (wide, low[1]), (wide + 0.4 * tall, high[1]), (-wide + 0.4 * tall, high[1]))
        bar = Polygon(*((low[0] - 2.2 * wide - 0.4 * tall + x, y, 0.0) for x, y in corners))
        left, right = float(bar.get_left()[0]), float(bar.get_right()[0])
        stops = ((0.0, 0.0), (0.42, 0.2), (0.5, 0.75), (0.58, 0.2), (1.0, 0.0))
        return fading(bar, (left, 0, 0), (right, -0.4 * tall, 0), stops, "#FFFFFF")

    def _images(self, outline: VMobject, floor: float) -> list[Painted]:
        """What the floor gives back of the letters: unlit, and lit."""
        image = outline.copy()
        image.points = image.points * np.array([1.0, -MIRROR, 1.0]) + np.array([0.0, floor * (1 + MIRROR), 0.0])
        top, low = floor, float(image.points[:, 1].min())
        out = []
        for colour in (mix(self._theme.colour("line"), self._theme.colour("cool"), 0.3), self._tone):
            out.append(fading(image, (0, top, 0), (0, low, 0), ((0.0, 0.5), (1.0, 0.0)), colour))
        return out

    # -- what moves

    def pose(self, frame: int, start: int, vanish: np.ndarray, camera: Pose, sweep: float) -> None:
        """As it is at a frame; it is said from frame `start` on, and `sweep` (px) is how far light has run over it."""
        since = frame - start + 1
        lit = float(np.clip(since / 3, 0, 1))
        hit = float(np.exp(-max(0, since - 2) / 5)) * lit
        own = scaled(1 + 0.05 * hit, 1 + 0.13 * hit, about=self._foot)
        half = len(self._sides) // 2
        for number, back in enumerate(self._sides):
            back.pose(vanish, camera, own, (1.0 if lit < 1 else 0.0) if number < half else lit)
        for ray, share in zip(self._rays, (1 - lit, lit * min(1.0, 0.62 + hit)), strict=False):
            ray.pose(vanish, camera, own, share)
        whole = then(own, camera)
        for rig, share in ((self._faces[0], 1.0 if lit < 1 else 0.0), (self._faces[1], lit)):
            rig.pose(whole)
            rig.fade(share)
        along = px(sweep)
        shown = -px(400) < along < self.wide + px(700)
        self._sweep.fade((0.9 if lit < 1 else 0.65) if shown else 0.0)
        self._sweep.pose(then(shifted(along), whole))
        for number, image in enumerate(self._mirrors):
            image.pose(camera)
            image.fade(lit if number else 1 - lit)


def _edges(points: np.ndarray, vanish: np.ndarray, steps: int) -> np.ndarray:
    """The pieces (n x 2 x 3) of an outline whose side can be seen from before the vanishing point, the farthest first.

    Outlines run clockwise about what is filled; a curve is cut into so many `steps`.
    """
    curves = points[: len(points) // 4 * 4].reshape(-1, 4, 3)
    pieces = []
    for a, b, c, d in curves:
        chord = np.linalg.norm(d - a)
        bent = np.linalg.norm(b - a) + np.linalg.norm(c - b) + np.linalg.norm(d - c) > 1.004 * chord
        t = np.linspace(0, 1, 1 + (steps if bent else 1))[:, None]
        line = a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t**2 * (1 - t) + d * t**3
        pieces.append(np.stack([line[:-1], line[1:]], axis=1))
    edges = np.concatenate(pieces) if pieces else np.zeros((0, 2, 3))
    along = edges[:, 1] - edges[:, 0]
    away = vanish - edges.mean(axis=1)
    seen = -along[:, 1] * away[:, 0] + along[:, 0] * away[:, 1] > 1e-9
    edges = edges[seen]
    order = np.argsort(-np.linalg.norm(vanish - edges.mean(axis=1), axis=1), kind="stable")
    return np.asarray(edges[order])


def _bands(edges: np.ndarray, depth: float) -> tuple[np.ndarray, np.ndarray]:
    """The sides behind edges as closed cubic curves: each point's place on the letters, and how far back it lies."""
    corners = np.stack([edges[:, 0], edges[:, 1], edges[:, 1], edges[:, 0]], axis=1)
    shares = np.tile(np.array([0.0, 0.0, depth, depth]), (len(edges), 1))
    t = np.arange(4) / 3
    following, after = np.roll(corners, -1, axis=1), np.roll(shares, -1, axis=1)
    line = corners[:, :, None] + (following - corners)[:, :, None] * t[None, None, :, None]
    depths = shares[:, :, None] + (after - shares)[:, :, None] * t
    return line.reshape(-1, 3), depths.reshape(-1)


__all__ = ["Back", "Word"]
