"""A place in a row -> the bay that a thing is plugged into there: its frame, its card, its name; a cable leaves it.

Numbers are px of the reference frame.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.bake import baked, ghosted
from cuereel.scene.base import CueScene
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.hero import hero
from cuereel.scene.names import in_full
from cuereel.scene.podium import Place
from cuereel.scene.rig import Rig
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import Sprite, shadow_sprite
from cuereel.scene.stage import px
from cuereel.scene.token import CORNER, coloured, is_flat, mark_token, word_token
from cuereel.theme import Theme

MARGIN = 14.0
"""px between the frame of a bay and the card in it."""

STRIP = 86.0
"""px below the card in which its name stands."""

EDGE = 12.0
"""px that a bay is thick."""

RIM = 5.0
"""px of its frame."""

FILLED = 0.82
"""How large what is no mark is at most, for the room that a card has."""


@dataclass(frozen=True)
class Bay:
    """Where a bay is: its middle (scene units), its size (px), and how wide its name may be (px)."""

    center: np.ndarray
    wide: float
    high: float
    named: float

    @property
    def card(self) -> tuple[float, float]:
        """How large the card in it is, in px."""
        return self.wide - 2 * MARGIN, self.high - MARGIN - STRIP

    @property
    def card_center(self) -> np.ndarray:
        return np.asarray(self.center + np.array([0.0, px((STRIP - MARGIN) / 2), 0.0]))

    @property
    def corner(self) -> float:
        """px of its corners: they run about those of the card."""
        return CORNER * self.card[1] + MARGIN

    @property
    def foot(self) -> np.ndarray:
        """Where its cable leaves it."""
        return np.asarray(self.center - np.array([0.0, px(self.high / 2), 0.0]))

    @property
    def label(self) -> Place:
        """Where its name stands."""
        low = self.foot + np.array([0.0, px(STRIP / 2 + 2), 0.0])
        return Place(low, self.wide / 2, (self.named, STRIP - 10), self.card, 0.0, 0.0)


class Frame:
    """What is seen of an empty bay, and the light on its frame while something is in it."""

    def __init__(self, bay: Bay, theme: Theme, colour: str) -> None:
        dark = is_dark(theme)
        face = mix(theme.colour("background"), "#000000", 0.3) if dark else theme.colour("surface")
        tone, opacity = shadow_of(theme)
        edge = mix(theme.colour("raised"), colour, 0.35 if dark else 0.5)
        drop = np.array([0.0, -px(EDGE), 0.0])
        parts = Group(
            rounded(bay.wide, bay.high, bay.corner, mix(edge, "#000000", 0.3)).shift(drop),
            rounded(bay.wide, bay.high, bay.corner, mix(edge, "#FFFFFF", 0.12), edge),
            rounded(bay.wide - 2 * RIM, bay.high - 2 * RIM, bay.corner - RIM, face, mix(face, colour, 0.08)),
        )
        shadow = shadow_sprite(bay.wide, bay.high, bay.corner, 26, tone, opacity).shift(2 * drop)
        self.still = Group(shadow, parts).shift(bay.center)
        bright = mix(colour, "#FFFFFF", 0.3) if dark else colour
        self._light = Rig(frame_ring(bay.wide, bay.high, bay.corner, RIM + 1, bright).move_to(bay.center))
        self.mobject: Mobject = self._light.mobject

    def pose(self, light: float) -> None:
        """Its frame lit so far (0 to 1)."""
        self._light.fade(light)


def carded(scene: CueScene, item: str, bay: Bay) -> tuple[Sprite, Sprite]:
    """What stands for an item in its bay, and the ghost of it: its mark or its name on a card, or its drawing."""
    wide, high = bay.card
    theme, dark, cool = scene.theme, is_dark(scene.theme), scene.colour("cool")
    bright = mix(cool, "#FFFFFF", 0.2 if dark else 0.0)
    try:
        art = scene.art(item)
    except KeyError:
        shape = word_token(in_full(item), wide, high, theme)
    else:
        if not isinstance(art, VMobject) or not is_flat(art):
            picture = _in(bay, Group(*hero(art, FILLED * wide, FILLED * high, theme, cool)[1:]))
            return picture, ghosted(picture, mix(cool, "#000000", 0.5), bright)
        shape = mark_token(coloured(art, item), wide, high, theme)
    picture = _in(bay, shape)
    # of a card that is not there yet only what will be on it is seen
    return picture, ghosted(baked(shape[-1][-1]), bright, bright)


def _in(bay: Bay, shape: Group) -> Sprite:
    low, high = Rig(shape[-1]).bounds()
    return baked(shape.shift(bay.card_center - (low + high) / 2))


__all__ = ["Bay", "Frame", "carded"]
