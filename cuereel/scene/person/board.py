"""Words -> a board on which they are written in chalk."""

from __future__ import annotations

from manim import Group

from cuereel.scene.bake import baked
from cuereel.scene.card import rounded
from cuereel.scene.lettering import fit_text
from cuereel.scene.setting import drawable
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

BOARD = 0.6
"""How much of the height is the board; the rest are its legs."""

RIM = 0.045
"""How broad the frame is, as a share of the width."""


def board_picture(theme: Theme, words: str, wide: float, high: float) -> Sprite:
    """A blackboard on its stand, `wide` x `high` px, with words as large as they go."""
    rim, whole = RIM * wide, high
    high = BOARD * whole
    frame = rounded(wide, high, 0.6 * rim, "#C98B52", "#9A6233")
    face = rounded(wide - 2 * rim, high - 2 * rim, 0.25 * rim, "#2F6B57", "#24523F")
    ledge = rounded(0.5 * wide, 0.5 * rim, 0.2 * rim, "#E3B07B", "#B97F47")
    ledge.move_to((0, -px(high / 2 - 0.45 * rim), 0))
    text = fit_text(
        drawable(words, theme.fonts["words"]).strip() or "?", wide - 5 * rim, high - 5 * rim, colour="#F4F8F2",
        largest=0.42 * high, smallest=40, family=theme.fonts["words"], weight="heavy", max_lines=3, leading=1.1,
    )  # fmt: skip
    legs = Group()
    for side in (-1, 1):
        leg = rounded(0.9 * rim, whole, 0.3 * rim, "#A76E3B", "#7A4E28")
        legs.add(leg.move_to((side * px(0.32 * wide), px((high - whole) / 2), 0)))
    foot = rounded(0.74 * wide, 0.8 * rim, 0.3 * rim, "#B97F47", "#8A592E")
    foot.move_to((0, px(high / 2 - 0.86 * whole), 0))
    return baked(Group(legs, foot, frame, face, ledge, text), detail=1.15).move_to((0, 0, 0))


__all__ = ["board_picture"]
