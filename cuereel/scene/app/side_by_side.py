"""Buttons that are alike, side by side, each on a card of its own: all of them are pressed at once."""

from __future__ import annotations

from manim import Circle, Group, Mobject

from cuereel.scene.app.device import COLUMN
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import Widget, bar
from cuereel.scene.app.widgets import SUNK, Push
from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.rig import Pose, shifted, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

BETWEEN, EDGE, HIGH = 24.0, 20.0, 560.0
"""px between two cards, from a card's side to its button, and how high a card is."""

LATER = 3
"""Frames by which the second card comes after the first."""


class SideBySide(Widget):
    """Two cards with the same button; `touches` are where these are pressed, in px from the middle, x right, y down."""

    def __init__(self, theme: Theme, tones: Tones, words: str) -> None:
        self.words = words
        wide = (COLUMN - BETWEEN) / 2
        self._cards: list[tuple[Widget, Push, float]] = []
        self.touches: list[tuple[float, float]] = []
        low = HIGH / 2 - EDGE - 112 / 2 - SUNK
        for number, side in enumerate((-1, 1)):
            at = side * (wide + BETWEEN) / 2
            push = Push(theme, tones, words, wide - 2 * EDGE)
            self._cards.append((Widget(_card(theme, tones, wide, number), HIGH), push, at))
            # a hand comes from its own side, and leaves the words to be read
            push.touch = side * (wide / 2 - EDGE - 46)
            self.touches.append((at + push.touch, low + 34))
        self._low = low
        super().__init__(Group(*(each.mobject for card in self._cards for each in card[:2])), HIGH)

    def press(self, frame: int) -> None:
        """Both are pressed on a frame."""
        for _, push, _ in self._cards:
            push.press(frame)

    def pose(self, frame: int, at: Pose) -> None:
        for number, (card, push, x) in enumerate(self._cards):
            card.begins = push.begins = self.begins + LATER * number
            card.pose(frame, then(shifted(px(x), 0), at))
            push.pose(frame, then(shifted(px(x), -px(self._low)), at))


def _card(theme: Theme, tones: Tones, wide: float, number: int) -> Mobject:
    """A card with a picture, of which the button is to be pressed."""
    colour = theme.colour(("cool", "accent")[number])
    face = rounded(wide, HIGH, 40, mix(tones.face, "#FFFFFF", 0.3), tones.face)
    edge = frame_ring(wide, HIGH, 40, 3, tones.line).set_fill(opacity=0.7)
    high = 250.0
    view = rounded(wide - 2 * EDGE, high, 28, mix(colour, "#FFFFFF", 0.66), mix(colour, "#FFFFFF", 0.34))
    hills: list[Mobject] = []
    for x, y, radius in ((-50, -150, 120), (70, -170, 170)):
        hill = shaded(Circle(radius=px(radius)), mix(colour, "#FFFFFF", 0.3), mix(colour, "#101840", 0.1))
        hills.append(hill.move_to((px(x), px(y), 0)))
    sun = shaded(Circle(radius=px(30)), "#FFFFFF", mix(theme.colour("warn"), "#FFFFFF", 0.5))
    sun.move_to((px(-62 if number else 62), px(48), 0))
    half = (wide - 2 * EDGE) / 2
    scene = baked(Group(sun, *hills), within=Box(-px(half), -px(high / 2), px(half), px(high / 2)))
    Group(view, scene).shift((0, px(HIGH / 2 - EDGE - high / 2), 0))
    top = -HIGH / 2 + EDGE + high
    print_ = [
        bar(-half + 8, top + 46, 1.5 * half, 28, tones.soft),
        bar(-half + 8, top + 94, half, 22, tones.line),
    ]
    return Group(baked(Group(face, edge, view, *print_)), scene)


__all__ = ["SideBySide"]
