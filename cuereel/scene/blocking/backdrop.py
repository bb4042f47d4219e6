"""A stage and a theme -> the set of an action: a floor, a round backdrop, and the light behind it."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.haze import haze
from cuereel.scene.scenery import Floor
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

BACK = 84
"""Px by which the floor reaches on behind those who act."""

DISC = (0.46, 0.54)
"""The backdrop's radius, and how high above the floor its middle is, as shares of the set's height."""

TONES = ("cool", "accent", "good", "bad")
"""What colours it may have."""


def backdrop(stage: Stage, theme: Theme, foot: float, wide: float, tall: float, number: int) -> Group:
    """The set behind those who stand at height `foot` (scene units); `wide` and `tall` px large.

    `number` chooses its colour: the same for the same thing throughout a film.
    """
    ground, tone = theme.colour("background"), theme.colour(TONES[number % len(TONES)])
    x = float(stage.clear.center[0])
    middle = np.array((x, foot + px(DISC[1] * tall), 0))
    radius = px(DISC[0] * tall)
    halo = haze(0.75 * wide, 0.66 * tall, theme.colour("cool"), 0.45 if is_dark(theme) else 0.3)
    face = shaded(Circle(radius=radius), mix(ground, tone, 0.62), mix(ground, tone, 0.16))
    ring = Circle(radius=1.09 * radius).set_fill(opacity=0)
    ring.set_stroke(mix(ground, tone, 0.7), width=px(4) * 100, opacity=0.4)
    floor = Floor(stage, theme, foot + px(BACK), ((x, theme.colour("accent"), 0.34),))
    return Group(*(part.move_to(middle) for part in (halo, face, ring)), floor.mobject)


__all__ = ["backdrop"]
