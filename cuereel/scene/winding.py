"""A box -> a road that winds over land to the horizon, as a walker sees it: where things stand, and what lies there.

Depth is a height in the picture: `v` is 0 at the horizon, 1 where the nearest stop stands, and more before that.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Ellipse, Group, Mobject, Polygon, Rectangle, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.light import fading, glow
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

STOPS = ((0.24, 1.0), (0.74, 0.5), (0.36, 0.28), (0.62, 0.14))
"""Where the stops are, the nearest first: a share of the width, and their depth."""

SKY, NEAREST = 0.14, 0.81
"""Where the horizon and the nearest stop lie, as shares of the way down what is in view."""

FLAT = 0.42
"""How high a thing lying on the land is seen, for 1 of its width."""

HALF = 118.0
"""px of half the road's width at the nearest stop."""

NIGHT = 0.62
"""How strongly the dark covers land without a road."""

LARGE = 645.0
"""px of what is in view at which all is drawn at its size."""


class Winding:
    """The road in a box of which the part down to `seen` (scene units) is in view.

    `size` is how large things are drawn, for 1 where there is room enough.
    """

    def __init__(self, theme: Theme, box: Box, seen: float, count: int) -> None:
        self.theme, self._box, self._dark = theme, box, is_dark(theme)
        self._view = box.top - seen
        self.size = float(np.clip(self._view / PX / LARGE, 0.3, 1.2))
        self._sky = box.top - SKY * self._view
        self._drop = (NEAREST - SKY) * self._view
        self.deepest = (self._sky - box.bottom) / self._drop
        stops = STOPS[:count]
        # it swings from stop to stop, and on to the middle of the frame's foot
        knots = [(0.56, 0.0), *stops[::-1], (0.58, 2.1), (0.5, max(3.0, self.deepest))]
        self._across, self._depths = (np.array([knot[axis] for knot in knots]) for axis in (0, 1))
        self.stops = [v for _, v in stops]

    def at(self, v: float) -> np.ndarray:
        """The middle of the road at a depth."""
        part = int(np.clip(np.searchsorted(self._depths, v) - 1, 0, len(self._depths) - 2))
        start, end = self._depths[part : part + 2]
        share = float(np.clip((v - start) / (end - start), 0, 1))
        eased = share * share * (3 - 2 * share)
        x = self._across[part] + (self._across[part + 1] - self._across[part]) * eased
        return np.array([self._box.left + x * self._box.width, self._sky - v * self._drop, 0.0])

    def scale(self, v: float) -> float:
        """How large something that stands at a depth is seen: what is far is not lost."""
        return float(self.size * max(v, 0.02) ** 0.55)

    def strip(self, start: float, end: float, half: float, steps: int = 60) -> np.ndarray:
        """The outline of a band along the road between two depths, `half` for 1 of the road's half width."""
        depths = np.linspace(np.sqrt(max(start, 0.004)), np.sqrt(max(end, 0.008)), steps) ** 2
        middle = np.array([self.at(float(v)) for v in depths])
        along = np.gradient(middle, axis=0)
        # its width lies flat on the land
        normal = np.stack([-along[:, 1] / FLAT, along[:, 0] * FLAT], axis=1)
        normal /= np.linalg.norm(np.stack([normal[:, 0], normal[:, 1] / FLAT], axis=1), axis=1, keepdims=True) + 1e-9
        wide = (px(HALF * self.size) * half * (0.05 + 0.95 * depths))[:, None]
        aside = np.concatenate([normal * wide, np.zeros((len(depths), 1))], axis=1)
        return np.concatenate([middle + aside, (middle - aside)[::-1], (middle + aside)[:1]])

    # -- what is drawn

    def depth(self, y: float) -> float:
        """The depth that lies at a height (scene units)."""
        return (self._sky - y) / self._drop

    def land(self) -> Sprite:
        """The land without a road, and hills at its end, as one still picture."""
        theme, box = self.theme, self._box
        cool, ground = theme.colour("cool"), theme.colour("background")
        far, near = self._tones()
        field = Rectangle(width=box.width, height=self._sky - box.bottom, stroke_width=0)
        field.move_to((box.center[0], (self._sky + box.bottom) / 2, 0))
        air = Rectangle(width=box.width, height=box.top - self._sky + px(4), stroke_width=0)
        air.move_to((box.center[0], (self._sky + box.top) / 2, 0))
        light = glow(0.5 * box.width / PX, 0.26 * self._view / PX, cool, 0.5 if self._dark else 0.3)
        parts: list[Mobject] = [
            shaded(air, mix(far, ground, 0.7), mix(far, cool, 0.25)),
            light.move_to((self.at(0.0)[0], self._sky, 0)),
            *self._hills(far),
            shaded(field, far, near),
            *self._furrows(far),
            *self._trees(far),
        ]
        low = fading(field, (0, self._sky - 1.25 * self._drop, 0), (0, box.bottom, 0), ((0.0, 0.0), (1.0, 0.85)), near)
        return baked(Group(*parts, low))

    def road(self) -> Sprite:
        """The road as one still picture."""
        return baked(Group(*self._road(*self._tones())))

    def night(self) -> Rectangle:
        """The dark over land that nothing leads through yet."""
        box = self._box
        tone = mix(self.theme.colour("background"), "#000000", 0.4) if self._dark else self.theme.colour("surface")
        return Rectangle(width=box.width, height=box.height, stroke_width=0).move_to(box.center).set_fill(tone, NIGHT)

    def up_to(self, v: float) -> Rectangle:
        """All of the box that is nearer than a depth."""
        box = self._box
        high = max(px(1), self._sky - v * self._drop - box.bottom)
        bare = Rectangle(width=box.width, height=high, stroke_width=0).set_fill(opacity=0)
        return bare.move_to((box.center[0], box.bottom + high / 2, 0))

    def _tones(self) -> tuple[str, str]:
        """The colour of the land at the horizon, and before the viewer."""
        theme, cool = self.theme, self.theme.colour("cool")
        far = mix(theme.colour("surface"), cool, 0.2 if self._dark else 0.24)
        dark = mix(theme.colour("background"), "#000000", 0.28)
        return far, dark if self._dark else mix(theme.colour("raised"), cool, 0.1)

    def _hills(self, far: str) -> list[Mobject]:
        box = self._box
        hills: list[Mobject] = []
        cool = self.theme.colour("cool")
        for number, (x, wide, high) in enumerate(((0.1, 0.3, 0.6), (0.86, 0.34, 0.72), (0.34, 0.24, 0.36))):
            tone = mix(far, cool, (0.22, 0.12, 0.3)[number])
            hill = Ellipse(width=2 * wide * box.width, height=2 * high * (box.top - self._sky))
            hills.append(shaded(hill.move_to((box.left + x * box.width, self._sky, 0)), mix(tone, cool, 0.2), far))
        return hills

    def _furrows(self, far: str) -> list[Mobject]:
        """Lines across the land, which close up towards the horizon."""
        line = mix(self.theme.colour("line"), far, 0.3)
        lines: list[Mobject] = []
        for v in (0.04, 0.1, 0.19, 0.32, 0.5, 0.74, 1.05, 1.45, 1.95):
            y, high = self._sky - v * self._drop, px(2 + 3 * v)
            bar = Rectangle(width=self._box.width, height=high, stroke_width=0)
            lines.append(bar.move_to((self._box.center[0], y, 0)).set_fill(line, 0.45))
        return lines

    def _road(self, far: str, near: str) -> list[Mobject]:
        theme = self.theme
        tone = mix(theme.colour("raised"), theme.colour("line"), 0.5)
        if not self._dark:
            tone = mix(theme.colour("ink"), theme.colour("cool"), 0.45)
        edge = mix(theme.colour("cool"), "#FFFFFF", 0.25)
        end = max(self.deepest, 1.2)
        shade = Polygon(*self.strip(0.0, end, 1.28, 160)).set_stroke(width=0).set_fill(mix(near, "#000000", 0.5), 0.5)
        rim = Polygon(*self.strip(0.0, end, 1.08, 160)).set_stroke(width=0).set_fill(edge, 0.75)
        road = shaded(Polygon(*self.strip(0.0, end, 1.0, 160)), mix(tone, far, 0.4), mix(tone, near, 0.45))
        dashes, v = VGroup(), 0.03
        while v < end:
            dash = Polygon(*self.strip(v, v * 1.09 + 0.01, 0.07, 6)).set_stroke(width=0)
            dashes.add(dash.set_fill(mix(tone, "#FFFFFF", 0.55), 0.8))
            v = v * 1.22 + 0.02
        return [shade, rim, road, dashes]

    def _trees(self, far: str) -> list[Mobject]:
        """Small trees beside the road, in clumps, the farthest first."""
        cool = self.theme.colour("cool")
        trees: list[Mobject] = []
        leaf = mix(far, self.theme.colour("good"), 0.45 if self._dark else 0.6)
        for x, v in ((0.16, 0.09), (0.9, 0.13), (0.22, 0.2), (0.12, 0.24), (0.94, 0.4), (0.07, 0.62), (0.14, 0.55),
                     (0.93, 1.5), (0.12, 1.62), (0.04, 1.5), (0.9, 2.1)):  # fmt: skip
            tall = px(150) * self.scale(v)
            foot = np.array([self._box.left + x * self._box.width, self._sky - v * self._drop, 0.0])
            if foot[1] < self._box.bottom:
                continue
            shade = Ellipse(width=0.7 * tall, height=0.18 * tall, stroke_width=0).set_fill("#000000", 0.3)
            trees.append(shade.move_to(foot))
            for lift, wide in ((0.12, 0.6), (0.42, 0.46), (0.7, 0.3)):
                half, low = wide * tall / 2, foot + np.array([0.0, lift * tall, 0.0])
                corners = [low + np.array([x, y, 0.0]) for x, y in ((-half, 0), (half, 0), (0, 0.42 * tall))]
                trees.append(shaded(Polygon(*corners), mix(leaf, cool, 0.3), mix(leaf, "#000000", 0.25)))
        return trees

    def pad(self, v: float, tone: str) -> Group:
        """A lit round stand on the road."""
        wide = px(2 * 92) * self.scale(v)
        place, face = self.at(v), mix(tone, "#FFFFFF", 0.3)
        low = shaded(Ellipse(width=wide, height=FLAT * wide), mix(face, "#000000", 0.5), mix(face, "#000000", 0.65))
        top = shaded(Ellipse(width=wide, height=FLAT * wide), face, tone)
        rim = Ellipse(width=0.74 * wide, height=0.74 * FLAT * wide).set_fill(opacity=0)
        rim.set_stroke("#FFFFFF", px(6 * self.scale(v)) * 100, 0.8)
        parts: list[Mobject] = [low.move_to(place - (0, 0.07 * wide, 0)), top.move_to(place), rim.move_to(place)]
        shine = glow(0.95 * wide / PX, 0.5 * wide / PX, tone, 0.75)
        return Group(shine.move_to(place), *parts)

    def beacon(self) -> Group:
        """The light at the end of the road."""
        place, accent = self.at(0.0), self.theme.colour("accent")
        heart = Circle(radius=px(9 * self.size), stroke_width=0).set_fill("#FFFFFF", 0.9).move_to(place)
        return Group(glow(190 * self.size, 90 * self.size, accent, 0.9).move_to(place), heart)


__all__ = ["STOPS", "Winding"]
