"""A number -> a solid one: its face lit from above, its depth going back to the lower right."""

from __future__ import annotations

import numpy as np
from manim import Group, VGroup

from cuereel.scene.card import mix, shaded
from cuereel.scene.lettering import letter
from cuereel.scene.stage import px

LAYERS = 16
"""Layers of which its depth is made."""

BACK = (4.4, -3.6)
"""px from one of them to the next, for digits of 900 px."""


def extruded(text: str, family: str, colour: str, ground: str) -> Group:
    """Digits of 900 px in a face of the `family`; their depth darkens towards the colour of the `ground`."""
    face = letter(text, 900, colour=colour, family=family, weight="heavy")
    layers = VGroup()
    for step in range(LAYERS, 0, -1):
        shade = mix(mix(colour, "#5A1E00", 0.55), ground, 0.25 + 0.6 * step / LAYERS)
        layers.add(*face.copy().set_fill(shade).shift(np.array([px(BACK[0] * step), px(BACK[1] * step), 0.0])))
    top = VGroup(*(shaded(glyph, mix(colour, "#FFFFFF", 0.45), mix(colour, "#FF5A3C", 0.28)) for glyph in face))
    return Group(layers, top)


__all__ = ["extruded"]
