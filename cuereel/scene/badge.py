"""A theme -> the round plate that an emblem is set into, and what is round it: its dial, its light, the rays it throws.

Everything is about the origin unless a centre is given; `radius` is the plate's in px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Arc, Circle, Group, Line, Mobject, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.light import glow
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

MOST_LINES = 40
"""Outlines that a blueprint has at most."""


def plate(theme: Theme, radius: float, colour: str) -> Group:
    """The plate: its shadow, a rim of metal lit from above, the sunk face, and a fine ring of light."""
    tone, opacity = shadow_of(theme)
    shadow = shadow_sprite(2 * radius, 2 * radius, radius, 36, tone, opacity).shift(np.array([0, -px(30), 0]))
    dark = is_dark(theme)
    ground = theme.colour("surface")
    rim = shaded(Circle(radius=px(radius)), mix(colour, "#FFFFFF", 0.62), mix(colour, "#000000", 0.45))
    groove = shaded(
        Circle(radius=px(radius * 0.93)), mix(colour, "#000000", 0.62), mix(colour, "#FFFFFF", 0.12 if dark else 0.5)
    )
    face = shaded(
        Circle(radius=px(radius * 0.905)),
        mix(ground, theme.colour("background"), 0.5) if dark else "#FFFFFF",
        mix(ground, colour, 0.22) if dark else mix(ground, colour, 0.16),
    )
    fine = Circle(radius=px(radius * 0.86)).set_fill(opacity=0).set_stroke(colour, px(3) * 100, 0.5)
    return Group(shadow, rim, groove, face, fine)


def dial(theme: Theme, radius: float, kind: str = "") -> VGroup:
    """The ring that turns about an emblem's place, of its own kind: broken arcs, beads on a line, or sixty marks."""
    if kind == "security":
        return _broken(theme, radius)
    if kind == "network":
        return _beads(theme, radius)
    marks = VGroup()
    for number in range(60):
        angle, long = 2 * np.pi * number / 60, number % 5 == 0
        way = np.array([np.cos(angle), np.sin(angle), 0])
        mark = Line(way * px(radius), way * px(radius * (1.085 if long else 1.04)))
        mark.set_stroke(theme.colour("cool" if long else "line"), px(7 if long else 4) * 100, 0.9 if long else 0.75)
        marks.add(mark)
    return marks


def _broken(theme: Theme, radius: float) -> VGroup:
    arcs = VGroup()
    for number in range(6):
        long, role = number % 2 == 0, "accent" if number % 2 == 0 else "line"
        arc = Arc(radius=px(radius * 1.05), start_angle=number * np.pi / 3, angle=0.82 if long else 0.5)
        arcs.add(arc.set_stroke(theme.colour(role), px(9 if long else 5) * 100, 0.85).set_cap_style(CapStyleType.ROUND))
    return arcs


def _beads(theme: Theme, radius: float) -> VGroup:
    ring = Circle(radius=px(radius * 1.05)).set_fill(opacity=0).set_stroke(theme.colour("line"), px(4) * 100, 0.9)
    beads = VGroup(ring)
    for number in range(10):
        way = np.array([np.cos(np.pi * number / 5), np.sin(np.pi * number / 5), 0]) * px(radius * 1.05)
        tone = theme.colour("good" if number % 5 == 0 else "cool")
        beads.add(
            Circle(radius=px(13 if number % 5 == 0 else 8), stroke_width=0, fill_color=tone, fill_opacity=0.95).shift(
                way
            )
        )
    return beads


def blueprint(shapes: Sequence[Mobject], theme: Theme, least: float) -> VGroup:
    """The outlines of shapes, thin: what stands where they are still to come. Those under `least` px are left out."""
    colour = mix(theme.colour("line"), theme.colour("cool"), 0.35)
    leaves = [
        leaf for shape in shapes for leaf in shape.get_family() if isinstance(leaf, VMobject) and len(leaf.points)
    ]
    large = [leaf for leaf in leaves if max(leaf.width, leaf.height) > px(least) and _is_strong(leaf)]
    large.sort(key=lambda leaf: -(leaf.width + leaf.height))
    lines = VGroup()
    for leaf in large[:MOST_LINES]:
        line = VMobject().set_fill(opacity=0).set_stroke(colour, px(4) * 100, 0.75)
        line.points = leaf.points.copy()
        lines.add(line)
    return lines


def _is_strong(leaf: VMobject) -> bool:
    return bool(leaf.fill_rgbas[:, 3].max() > 0.6 or (leaf.stroke_width and leaf.stroke_rgbas[:, 3].max() > 0.6))


class Burst:
    """Rays that shoot out from round an emblem as it closes, except below it, where its name stands."""

    COUNT, FRAMES = 30, 14

    def __init__(self, center: np.ndarray, radius: float, colour: str) -> None:
        self._center = center
        rays = VGroup()
        for number in range(self.COUNT):
            # 250 degrees from one side of the name round to the other
            angle = np.radians(-35 + 250 * number / (self.COUNT - 1))
            way = np.array([np.cos(angle), np.sin(angle), 0.0])
            far = 1.16 if number % 2 else 1.24
            ray = Line(way * px(radius * 1.02), way * px(radius * far)).shift(center)
            rays.add(ray.set_stroke(colour, px(11 if number % 2 else 7) * 100, 1).set_cap_style(CapStyleType.ROUND))
        self._rig = Rig(rays)
        self.mobject = rays

    def pose(self, since: int) -> None:
        """As it is so many frames after the emblem has begun to close (below 0: nothing is seen)."""
        share = min(1.0, since / self.FRAMES) if since >= 0 else 1.0
        eased = 1 - (1 - share) ** 3
        self._rig.pose(scaled(0.82 + 0.36 * eased, about=self._center))
        self._rig.fade(min(1.0, 1.8 * (1 - share)))


def aura(theme: Theme, radius: float, colour: str) -> Mobject:
    """The light that the emblem stands in."""
    return glow(radius * 1.75, radius * 1.75, colour, 0.42 if is_dark(theme) else 0.3)
