"""A text -> a thick speech bubble with a short tail, and the smaller one with dots that stands while it is typed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Circle, Group, Mobject, VGroup, VMobject

from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

ROUND = 0.66
"""How far the handles of a corner reach, in its radius: a corner a little squarer than a circle's (0.55)."""

TAIL = slice(5, 7)
"""Those of an outline's curves that are its tail, to its tip and back."""

BEAT = 20
"""Frames of one wave through the dots."""


@dataclass(frozen=True)
class Cut:
    """A bubble's measures in px: its body, the corners' radius, its tail's length, how thick it is, and its side.

    `side` is -1 where the tail points down to the left, 1 where it does to the right.
    """

    width: float
    height: float
    corner: float
    tail: float
    deep: float
    side: int

    @property
    def radius(self) -> float:
        return min(self.corner, 0.46 * self.height, 0.46 * self.width)

    @property
    def reach(self) -> float:
        """How far to its side the tail ends, from the middle of the body."""
        return self.width / 2 - self.radius + 0.55 * self.tail

    @property
    def tip(self) -> np.ndarray:
        """Where the tail ends, from the middle of the body, in scene units."""
        return np.array([px(self.side * self.reach), px(-self.height / 2 - self.tail), 0.0])


def outline(cut: Cut) -> VMobject:
    """The body and its tail as one outline, the body's middle on the origin."""
    right, top, radius = cut.width / 2, cut.height / 2, cut.radius
    near, wide = right - radius, 1.25 * cut.tail
    far = max(near - wide, -near)
    tip = cut.reach
    shape = VMobject(stroke_width=0)
    shape.start_new_path(_at(-right, top - radius))

    def corner(x: float, y: float, across: int, up: int, *, turns: bool) -> None:
        """Round the corner at x, y; with `turns` it is entered along its upright side."""
        upright, level = _at(x, y - up * radius), _at(x - across * radius, y)
        handles = _at(x, y - up * radius * (1 - ROUND)), _at(x - across * radius * (1 - ROUND), y)
        if turns:
            shape.add_cubic_bezier_curve_to(*handles, level)
        else:
            shape.add_cubic_bezier_curve_to(handles[1], handles[0], upright)

    corner(-right, top, -1, 1, turns=True)
    shape.add_line_to(_at(right - radius, top))
    corner(right, top, 1, 1, turns=False)
    shape.add_line_to(_at(right, radius - top))
    corner(right, -top, 1, -1, turns=True)
    # the tail hangs from the lower edge and sweeps outwards
    end = _at(tip, -top - cut.tail)
    shape.add_cubic_bezier_curve_to(
        _at(near, -top - 0.45 * cut.tail), _at(tip - 0.3 * cut.tail, -top - 0.8 * cut.tail), end
    )
    shape.add_cubic_bezier_curve_to(
        _at(near - 0.3 * wide, -top - cut.tail), _at(far + 0.35 * wide, -top - 0.7 * cut.tail), _at(far, -top)
    )
    shape.add_line_to(_at(radius - right, -top))
    corner(-right, -top, -1, -1, turns=False)
    shape.add_line_to(_at(-right, top - radius))
    if cut.side < 0:
        shape.points = shape.points * np.array([-1.0, 1.0, 1.0])
    return shape


class Bubble:
    """A bubble that is scaled about the tip of its tail; what it holds is scaled with it.

    Its face is of one colour, its side below that of another (`thick`).
    """

    def __init__(self, theme: Theme, cut: Cut, colour: str, thick: str, held: Mobject) -> None:
        self.cut = cut
        shade = "#000000" if is_dark(theme) else theme.colour("ink")
        shape = outline(cut)
        tint, opacity = shadow_of(theme)
        shadow = shadow_sprite(cut.width, cut.height, cut.radius, 30 + cut.deep, tint, opacity)
        shadow.shift((0.0, -px(26 + 1.4 * cut.deep), 0.0))
        side = [shaded(each, mix(thick, shade, 0.3), mix(thick, shade, 0.45)) for each in _sides(shape, cut)]
        rim = shaded(shape, mix(colour, "#FFFFFF", 0.85), mix(colour, "#FFFFFF", 0.3))
        face = shaded(_within(shape, 5), mix(colour, "#FFFFFF", 0.16), mix(colour, shade, 0.12))
        haze = mix(theme.colour("background"), theme.colour("line"), 0.6)
        veil = shaded(shape.copy(), haze, haze)
        self.mobject: Mobject = Group(shadow, *side, rim, face, held, veil)
        parts: dict[str, Mobject] = {f"held-{number}": part for number, part in enumerate(held.submobjects)}
        self._rig = Rig(self.mobject, {**parts, "veil": veil})
        self.face, self.held = face, held

    def pose(self, tip: np.ndarray, size: float, *, seen: float = 1.0, veil: float = 0.0) -> None:
        """Put the tip of its tail on a point, at a size, as far as it is seen, and as far as it is dimmed."""
        self._pose(tip, size, [0.0] * len(self._rig.named("held-")))
        self._rig.fade(seen)
        self._rig.fade(seen * veil, "veil")

    def type(self, tip: np.ndarray, size: float, frame: int, *, seen: float = 1.0) -> None:
        """As `pose`, with a wave through the dots that it holds."""
        count = len(self._rig.named("held-"))
        waves = [max(0.0, float(np.sin(2 * np.pi * (frame / BEAT - 0.16 * number)))) for number in range(count)]
        self._pose(tip, size, [px(0.1 * self.cut.height) * wave for wave in waves])
        self._rig.fade(seen)
        self._rig.fade(0.0, "veil")

    def _pose(self, tip: np.ndarray, size: float, lifts: list[float]) -> None:
        own = self.cut.tip
        whole = then(shifted(-own[0], -own[1]), scaled(size), shifted(tip[0], tip[1]))
        self._rig.pose(whole, {f"held-{number}": shifted(0.0, lift) for number, lift in enumerate(lifts) if lift})


def dots(colour: str, height: float) -> VGroup:
    """Three dots for a bubble so many px high."""
    radius = px(0.115 * height)
    out = VGroup(*[Circle(radius=radius, stroke_width=0, fill_color=colour, fill_opacity=1) for _ in range(3)])
    for number, dot in enumerate(out):
        dot.shift(np.array([(number - 1) * 3.0 * radius, -px(0.05 * height), 0.0]))
    return out


def _sides(shape: VMobject, cut: Cut) -> list[VMobject]:
    """What the outline covers on its way down to the bubble's depth: its end, a step on the way, and its sharp tip."""
    down = np.array([0.0, -px(cut.deep), 0.0])
    inner, outer = shape.points.reshape(-1, 4, 3)[TAIL]
    middle = (inner[::-1] + outer) / 2
    tip = VMobject(stroke_width=0).start_new_path(middle[0])
    tip.add_cubic_bezier_curve_to(*middle[1:]).add_line_to(middle[-1] + down)
    tip.add_cubic_bezier_curve_to(*(middle[2::-1] + down)).add_line_to(middle[0])
    return [shape.copy().shift(down), shape.copy().shift(down / 2), tip]


def _within(shape: VMobject, rim: float) -> VMobject:
    """The outline drawn in by so many px on all sides."""
    out = shape.copy()
    low, high = out.points.min(axis=0), out.points.max(axis=0)
    middle = (low + high) / 2
    share = 1 - 2 * px(rim) / np.maximum(high - low, px(4 * rim))
    out.points = middle + (out.points - middle) * np.array([share[0], share[1], 1.0])
    return out


def _at(x: float, y: float) -> np.ndarray:
    return np.array([px(x), px(y), 0.0])


__all__ = ["Bubble", "Cut", "dots", "outline"]
