"""A stage -> where a title's number and its words stand, the floor that runs away under these, and the light behind."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import RIGHT, UP, Circle, Mobject, VGroup

from cuereel.scene.card import is_dark, mix, rgba, rounded, shaded
from cuereel.scene.field import floor
from cuereel.scene.paint import Paint
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

LEAN = -0.07
"""How far the floor's edge leans (radians)."""

BAND, BELOW = 0.36, 0.372
"""Over what stands below: the share of the text box's height for the number and what leads up, and where the key words
begin."""


@dataclass(frozen=True)
class TitleSet:
    """`number` is where the number stands; `words` where the words do, or, where there are `keys`, those that lead up.

    With `keys` what the title names stands below all words, else beside the number.
    """

    number: Box
    words: Box
    keys: Box | None = None

    @property
    def edge(self) -> float:
        """The height of the floor's edge: between the boxes, or near the foot of both where they are side by side."""
        number, words = self.number, self.words
        if words.top <= number.bottom:
            return words.top + max(0.02 * words.height, px(22))
        return number.bottom + px(34)


def title_set(stage: Stage) -> TitleSet:
    """The number above the words, or in a wide frame beside them."""
    text, lower = stage.text, stage.lower
    if stage.format.width > stage.format.height:
        middle = text.left + 0.5 * text.width
        left = Box(text.left, text.bottom, middle - px(30), text.top)
        return TitleSet(left, Box(middle + px(30), text.bottom, text.right, text.top))
    top, bottom = text.part(0.01, 0.54), text.part(0.575, 1.0)
    words = Box(max(bottom.left, lower.left), bottom.bottom, min(bottom.right, lower.right), bottom.top)
    return TitleSet(top, words)


def stacked_set(stage: Stage) -> TitleSet:
    """The number and what leads up to the key words side by side, these below over the full width."""
    text, half = stage.text, 0.5 * stage.text.width
    band = text.part(0.0, BAND)
    number = Box(text.left, band.bottom, text.left + half, band.top)
    return TitleSet(number, band, text.part(BELOW, 0.62))


def light_behind(stage: Stage, theme: Theme, number: Box) -> Mobject:
    """The light behind the number."""
    accent, reach = theme.colour("accent"), stage.frame.width * 0.62
    light = shaded(Circle(reach, stroke_width=0), accent, accent)
    at = number.at(0.36, 0.55)
    light.shift(at)
    stops = ((0.0, rgba(accent, 0.34 if is_dark(theme) else 0.22)), (1.0, rgba(accent, 0.0)))
    light.set_paint(Paint("radial", stops), np.array([at, at + RIGHT * reach, at + UP * reach]))
    return light


def leaning_floor(stage: Stage, theme: Theme, edge: float, *, solid: bool = False, lean: float = LEAN) -> list[Mobject]:
    """The floor below the height of its edge, from the back to the front; a `solid` one hides what is below it."""
    frame, cool = stage.frame, theme.colour("cool")
    width, height = frame.width / PX * 1.3, (edge - frame.bottom) / PX + 200
    slab = rounded(width, height, 0, mix(theme.colour("raised"), cool, 0.1), theme.colour("background"))
    hinge = np.array([0.0, edge, 0.0])
    slab.set_fill(opacity=1.0 if solid else 0.7).move_to(np.array([0.0, edge - px(height) / 2, 0.0]))
    slab.rotate(lean, about_point=hinge)
    rim = rounded(width, 6, 3, cool).set_fill(opacity=0.5).move_to(hinge).rotate(lean)
    return [slab, rim, floor(stage, theme, cool) if stage.portrait else VGroup()]


__all__ = ["LEAN", "TitleSet", "leaning_floor", "light_behind", "stacked_set", "title_set"]
