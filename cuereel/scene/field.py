"""What lies behind and below the one thing that a shot shows: a quiet pattern of its own kind, a lit floor, and dust.

A pattern fills the picture box, thin and dim, so that the subject stays alone in focus.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Line, Polygon, Rectangle, RegularPolygon, Square, VGroup

from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import fading, glow
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme


def field(kind: str, stage: Stage, theme: Theme) -> VGroup:
    """The pattern for a field of work: squared paper for data, cells for security, else a web."""
    return {"data": squares, "security": cells}.get(kind, mesh)(stage, theme)


def mesh(stage: Stage, theme: Theme) -> VGroup:
    """A web of far nodes."""
    chance = np.random.default_rng(5)
    box, step = stage.picture, px(235)
    nodes = []
    for row in range(int(box.height / step) + 1):
        for column in range(int(box.width / step) + 1):
            jitter = chance.uniform(-0.34, 0.34, 2) * step
            nodes.append(np.array([box.left + column * step + jitter[0], box.top - row * step + jitter[1], 0.0]))
    colour, alpha = _tone(theme)
    out = VGroup()
    for number, one in enumerate(nodes):
        for other in nodes[number + 1 :]:
            if np.linalg.norm(one - other) < step * 1.05:
                out.add(Line(one, other).set_stroke(colour, px(2) * 100, alpha * 0.55))
    for place in nodes:
        size = px(chance.uniform(4, 9))
        out.add(Circle(radius=size, stroke_width=0, fill_color=colour, fill_opacity=alpha).move_to(place))
    return out


def squares(stage: Stage, theme: Theme) -> VGroup:
    """Squared paper."""
    box, step = stage.frame, px(120)
    colour, alpha = _tone(theme)
    out = VGroup()
    for number in range(-int(box.width / step / 2) - 1, int(box.width / step / 2) + 2):
        x = number * step
        out.add(Line((x, box.bottom, 0), (x, box.top, 0)).set_stroke(colour, px(2) * 100, alpha * 0.32))
    for number in range(-int(box.height / step / 2) - 1, int(box.height / step / 2) + 2):
        y = number * step
        out.add(Line((box.left, y, 0), (box.right, y, 0)).set_stroke(colour, px(2) * 100, alpha * 0.32))
    return out


def cells(stage: Stage, theme: Theme) -> VGroup:
    """Six-sided cells, some of them filled."""
    chance = np.random.default_rng(9)
    box, radius = stage.frame, px(104)
    colour, alpha = _tone(theme)
    across, up = radius * np.sqrt(3), radius * 1.5
    out = VGroup()
    for row in range(int(box.height / up) + 2):
        for column in range(int(box.width / across) + 2):
            x = box.left + (column + 0.5 * (row % 2)) * across
            cell = RegularPolygon(6, start_angle=np.pi / 6, radius=radius * 0.94).move_to((x, box.top - row * up, 0))
            filled = 0.16 if chance.random() < 0.16 else 0.0
            out.add(cell.set_fill(colour, filled * alpha).set_stroke(colour, px(2) * 100, alpha * 0.34))
    return out


def floor(stage: Stage, theme: Theme, colour: str) -> VGroup:
    """A floor of tiles that runs towards the viewer below all that is said, and the light of the subject on it."""
    frame = stage.frame
    horizon = frame.bottom + 0.3 * frame.height
    near, wide = frame.bottom - px(40), frame.width
    tone, _ = _tone(theme)
    line, dark = mix(tone, colour, 0.35), is_dark(theme)
    middle = (frame.left + frame.right) / 2
    out = VGroup()
    for number in range(-6, 7):
        foot, top = middle + number * 0.3 * wide, middle + number * 0.085 * wide
        thick = px(5)
        ray = Polygon(
            (top - thick / 6, horizon, 0), (top + thick / 6, horizon, 0), (foot + thick, near, 0), (foot, near, 0)
        )
        out.add(fading(ray, (0, horizon, 0), (0, near, 0), ((0.0, 0.0), (0.45, 0.3), (1.0, 0.75)), line))
    for number in range(1, 8):
        # rows of equal depth crowd towards the horizon
        y = horizon - (horizon - near) * (number / 7) ** 2
        band = Rectangle(width=wide, height=px(1 + 3 * number / 7)).move_to((middle, y, 0))
        seen = 0.75 * (number / 7)
        ends = ((0.0, seen * 0.25), (0.5, seen), (1.0, seen * 0.25))
        out.add(fading(band, (frame.left, y, 0), (frame.right, y, 0), ends, line))
    pool = glow(0.46 * wide / PX, 0.1 * frame.height / PX, colour, 0.36 if dark else 0.24)
    core = glow(0.26 * wide / PX, 0.04 * frame.height / PX, mix(colour, "#FFFFFF", 0.35), 0.3 if dark else 0.2)
    low = frame.bottom + 0.13 * frame.height
    return out.add(pool.move_to((middle, low, 0)), core.move_to((middle, low, 0)))


class Dust:
    """Grains that are drawn in from all over the frame to a circle, one after another, until a frame.

    None is seen above `ceiling` (scene units).
    """

    COUNT = 60

    def __init__(self, stage: Stage, theme: Theme, center: np.ndarray, reach: float, ceiling: float = np.inf) -> None:
        chance = np.random.default_rng(17)
        self._center, self._reach, self._ceiling = center, reach, ceiling
        far = 0.5 * float(np.hypot(stage.frame.width, stage.frame.height))
        angles = np.arange(self.COUNT) * 2.39996
        starts = chance.uniform(0.62, 1.0, self.COUNT) * far
        self._from = np.stack([np.cos(angles) * starts, np.sin(angles) * starts, 0 * angles], axis=1)
        self._delay = chance.permutation(self.COUNT) / self.COUNT
        tones = [theme.colour("cool"), theme.colour("accent"), mix(theme.colour("ink"), theme.colour("cool"), 0.4)]
        self.mobject = VGroup()
        for number in range(self.COUNT):
            grain = (
                Square(side_length=px(chance.uniform(10, 24)))
                if number % 3
                else Circle(radius=px(chance.uniform(6, 12)))
            )
            self.mobject.add(grain.set_stroke(width=0).set_fill(tones[number % 3], 0.0).rotate(float(angles[number])))

    def pose(self, frame: int, until: int) -> None:
        """As it is at a frame, when the last grain arrives on frame `until`."""
        for grain, start, delay in zip(self.mobject, self._from, self._delay, strict=True):
            # each has 45 % of the time for its way; those that set out first were on their way before the first frame
            share = float(np.clip((frame / max(1, until) - delay * 0.72 + 0.17) / 0.45, 0, 1))
            length = float(np.linalg.norm(start))
            place = start * (1 - share**1.6 * (1 - self._reach / length))
            grain.shift(self._center + place - grain.get_center())
            below = float(np.clip((self._ceiling - (self._center + place)[1]) / px(60), 0, 1))
            grain.fill_rgbas[:, 3] = 0.85 * below * min(1.0, share * 5) * min(1.0, (1 - share) * 6)


def _tone(theme: Theme) -> tuple[str, float]:
    return theme.colour("line"), 0.75 if is_dark(theme) else 0.8


__all__ = ["Dust", "cells", "field", "floor", "mesh", "squares"]
