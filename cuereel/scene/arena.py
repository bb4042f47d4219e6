"""A stand and a stage -> the broad round steps up to it: they fill the frame down to its lower edge.

Numbers are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import Group, VMobject

from cuereel.scene.card import is_dark, mix, rgba, shaded
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.stage import Stage, px
from cuereel.theme import Theme

FIRST, WIDER = 2.15, 1.55
"""Radius of the uppermost step for the stand's, and how much wider each is than the one on it."""

TALL, TALLER = 44.0, 1.4
"""Height of the uppermost step, and how much higher each is than the one on it: it is nearer."""

OUT, DEEP = 24, 200
"""px that a step reaches out of the frame at its sides, and at its lower edge: the camera may go down."""

SLIVER = 80
"""px that must be seen of a step for it to be there."""


def arena(
    center: np.ndarray, radius: float, flat: float, foot: float, stage: Stage, theme: Theme, colour: str
) -> Group:
    """The steps about a stand of a `radius` whose top face is at `center`, from `foot` px below that down.

    `flat` is how high a circle is seen, for its width. The lowest step goes on below the frame.
    """
    out, number = Group(), 0
    wide, low, tall = FIRST * radius, foot, TALL
    while True:
        last = center[1] - px(low + tall + wide * flat) < stage.frame.bottom + px(SLIVER)
        high = tall + (DEEP + SLIVER if last else 0)
        out.add_to_back(_step(center, wide, low, high, flat, number, stage, theme, colour))
        if last:
            return out
        wide, low, tall, number = wide * WIDER, low + tall, tall * TALLER, number + 1


def _step(
    center: np.ndarray,
    wide: float,
    low: float,
    tall: float,
    flat: float,
    number: int,
    stage: Stage,
    theme: Theme,
    colour: str,
) -> Group:
    dark, far = is_dark(theme), min(1.0, 0.2 * number)
    base = mix(theme.colour("raised"), colour, 0.14 if dark else 0.2)
    base = mix(base, theme.colour("background"), 0.25 + 0.4 * far)
    shade = "#000000" if dark else mix(colour, theme.colour("ink"), 0.3)
    half = min(px(wide), stage.frame.width / 2 + px(OUT))
    across = np.linspace(-half, half, 64)
    away = px(wide) * flat * np.sqrt(np.clip(1 - (across / px(wide)) ** 2, 0, 1))

    def arc(side: float, down: float) -> np.ndarray:
        points = np.stack([center[0] + across, center[1] - px(down) + side * away, np.zeros_like(across)], axis=1)
        return np.asarray(np.maximum(points, [-np.inf, stage.frame.bottom - px(DEEP), 0.0]))

    top = _shape(np.concatenate([arc(1, low), arc(-1, low)[::-1]]))
    wall = _shape(np.concatenate([arc(-1, low), arc(-1, low + tall)[::-1]]))
    face = shaded(top, mix(base, shade, 0.34 if dark else 0.1), mix(base, "#FFFFFF", 0.05 if dark else 0.4))
    side = Painted(stroke_width=0, fill_opacity=1, fill_color=base)
    side.points = wall.points
    dim, lit = mix(base, shade, 0.7 if dark else 0.34), mix(base, shade, 0.25 if dark else 0.1)
    ends = np.array([(center[0] - half, 0, 0), (center[0] + half, 0, 0), (center[0] - half, 1, 0)])
    side.set_paint(Paint("linear", ((0.0, rgba(dim)), (0.42, rgba(lit)), (1.0, rgba(dim)))), ends)
    edge = VMobject().set_points_as_corners(arc(-1, low))
    edge.set_fill(opacity=0).set_stroke(mix(colour, "#FFFFFF", 0.2), px(4 + number) * 100, 0.75 - 0.45 * far)
    return Group(face, side, edge)


def _shape(corners: np.ndarray) -> VMobject:
    return VMobject().set_points_as_corners(np.concatenate([corners, corners[:1]]))


__all__ = ["arena"]
