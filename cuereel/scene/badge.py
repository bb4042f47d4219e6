"""A theme -> the round plate that an emblem is set into, and the dial of marks that turns about it.

Everything is about the origin; `radius` is the plate's in px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Line, Mobject, VGroup

from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.light import glow
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme


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


def dial(theme: Theme, radius: float) -> VGroup:
    """Sixty marks in a ring, every fifth longer: the empty place that waits for an emblem."""
    marks = VGroup()
    for number in range(60):
        angle, long = 2 * np.pi * number / 60, number % 5 == 0
        way = np.array([np.cos(angle), np.sin(angle), 0])
        mark = Line(way * px(radius), way * px(radius * (1.085 if long else 1.04)))
        mark.set_stroke(theme.colour("cool" if long else "line"), px(7 if long else 4) * 100, 0.9 if long else 0.75)
        marks.add(mark)
    return marks


def aura(theme: Theme, radius: float, colour: str) -> Mobject:
    """The light that the emblem stands in."""
    return glow(radius * 1.75, radius * 1.75, colour, 0.42 if is_dark(theme) else 0.3)
