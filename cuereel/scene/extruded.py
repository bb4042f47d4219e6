"""A number -> a solid one: its face lit from above, its depth swept back to the lower right as walls of one piece."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from manim import Group, VGroup, VMobject

from cuereel.scene.card import mix, shaded
from cuereel.scene.lettering import letter
from cuereel.scene.stage import px

BACK = np.array([px(84), px(-66), 0.0])
"""How far the back lies from the face, for digits of 900 px."""

PARTS = 12
"""Straight walls that stand for a curve of the outline."""

TONES = 18
"""Tones of the walls, from those that face the side to those that face down."""

LIP = 4.0
"""px of the light along the face's edge."""


def extruded(text: str, family: str, colour: str, ground: str) -> Group:
    """Digits of 900 px in a face of the `family`; their walls darken towards the colour of the `ground`."""
    face = letter(text, 900, colour=colour, family=family, weight="heavy")
    brown = mix(colour, "#5A1E00", 0.5)
    tones = [mix(mix(brown, colour, 0.2), ground, 0.05 + 0.68 * tone / (TONES - 1)) for tone in range(TONES)]
    walls = VGroup()
    # below the walls lies their whole sweep in a middling tone, so that no light comes through where two of them meet
    under = [wall for glyph in face for wall, _ in _walls(glyph)]
    if under:
        walls.add(_filled(under, tones[TONES // 2]))
    for glyph in face:
        for tone, run in _runs(glyph):
            walls.add(_filled(run, tones[tone]))
    top = VGroup(*(shaded(glyph, mix(colour, "#FFFFFF", 0.45), mix(colour, "#FF5A3C", 0.28)) for glyph in face))
    for glyph in top:
        glyph.set_stroke(mix(colour, "#FFFFFF", 0.62), px(LIP) * 100, 0.9)
    return Group(walls, top)


def _runs(glyph: VMobject) -> list[tuple[int, list[np.ndarray]]]:
    """Neighbouring walls of one tone (4 x 3 each), those first that others stand before."""
    runs: list[tuple[int, list[np.ndarray]]] = []
    for wall, tone in _walls(glyph):
        if runs and runs[-1][0] == tone and np.allclose(runs[-1][1][-1][1], wall[0]):
            runs[-1][1].append(wall)
        else:
            runs.append((tone, [wall]))
    return sorted(runs, key=lambda run: float(np.mean([wall[0] @ BACK for wall in run[1]])))


def _walls(glyph: VMobject) -> Iterator[tuple[np.ndarray, int]]:
    """The walls of an outline that are seen, all round the same way, each with its tone."""
    along = np.linspace(0, 1, PARTS + 1)[:, None]
    curves = glyph.points.reshape(-1, 4, 3)
    for start, near, far, end in curves:
        bent = np.abs(np.cross(np.stack([near - start, far - start]), end - start)).max()
        share = along if bent > 1e-9 else along[[0, -1]]
        left = 1 - share
        points = left**3 * start + 3 * left**2 * share * near + 3 * left * share**2 * far + share**3 * end
        for first, last in pairwise(points):
            step = last - first
            # outlines of the fonts run clockwise: what is filled lies to their right
            outward = np.array([-step[1], step[0], 0.0])
            length = float(np.linalg.norm(outward))
            if length and outward @ BACK > 0:
                down = -float(outward[1]) / length
                tone = round(float(np.clip(0.5 + 0.5 * down, 0, 1)) * (TONES - 1))
                yield np.array([first, last, last + BACK, first + BACK]), tone


def _filled(walls: list[np.ndarray], colour: str) -> VMobject:
    """Walls as one shape."""
    shape = VMobject(stroke_width=0, fill_opacity=1, fill_color=colour)
    share = np.linspace(0, 1, 4)[None, :, None]
    sides = [corner[:, None, :] * (1 - share) + np.roll(corner, -1, axis=0)[:, None, :] * share for corner in walls]
    shape.points = np.concatenate([side.reshape(-1, 3) for side in sides])
    return shape


__all__ = ["extruded"]
