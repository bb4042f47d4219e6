"""A phone -> what comes up from it where its user is pleased: a smiling face on a card, and five stars one by one.

Lengths are px of the card, which is `SIZE` before it is scaled to its room.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, Group, Mobject, Polygon

from cuereel.scene.bake import baked, twin
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.light import glow
from cuereel.scene.lined import lined
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.shop.phone import BEZEL, Phone, frame_ring
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, Stage, px
from cuereel.theme import Theme

SIZE, FOOT = (620.0, 148.0), 22.0
"""The card's width and height, and how far the tip below it reaches down to the phone."""

FACE, STAR, FIRST, APART = (50.0, -226.0), 74.0, -118.0, 88.0
"""The face's radius and place, the size of a star, the place of the first, and the way from one to the next."""

LEAST, HIGH = 0.62, 170
"""How small the card may be at the least, and px of the frame's top that stay free."""

MARKER = 262
"""Px from the frame's left that are the chapter's marker's, with what stays free beside it."""

COMES, FILLS = 7, 5
"""Frames in which the card pops up, and in which a star does."""

GOLD = "#FFB224"


def room_for(stage: Stage, phone: Phone) -> Box | None:
    """Where above a phone there is room for the card, clear of the chapter's marker; None where there is none."""
    foot = float(phone.window.get_top()[1]) + px(BEZEL) * phone.unit
    size = min(1.0, (stage.frame.top - px(HIGH) - foot) / px(SIZE[1] + FOOT))
    if size < LEAST:
        return None
    half, low = px(SIZE[0] / 2) * size, foot + px(FOOT) * size
    middle = float(phone.window.get_center()[0])
    if stage.marked:
        middle = max(middle, stage.frame.left + px(MARKER) + half)
    if middle + half > stage.text.right:
        return None
    return Box(middle - half, low, middle + half, low + px(SIZE[1]) * size)


class Rating(Group):
    """The card in its room; `stars` are the frames, from when it comes, on which the five stars are given."""

    def __init__(self, theme: Theme, room: Box, stars: Sequence[int]) -> None:
        self._stars, size = stars, room.width / px(SIZE[0])
        self._tip = np.array([room.center[0], room.bottom - px(FOOT) * size])
        card, empty, full = _card(theme), _star(mix(theme.colour("muted"), theme.colour("surface"), 0.55)), _star(GOLD)
        places = [room.center + px(FIRST + number * APART) * size * np.array([1.0, 0.0, 0.0]) for number in range(5)]
        parts: list[Mobject] = [baked(card.scale(size, about_point=np.zeros(3)).shift(room.center))]
        waiting, given = (baked(star.scale(size)) for star in (empty, full))
        parts += [twin(waiting).shift(place) for place in places]
        face = baked(_face().scale(size, about_point=np.zeros(3)))
        face.shift(room.center + px(FACE[1]) * size * np.array([1.0, 0.0, 0.0]))
        shine = glow(SIZE[0] * 0.62 * size, SIZE[1] * 0.9 * size, GOLD, 0.5).shift(room.center)
        lit = [twin(given).shift(place) for place in places]
        names = {"face": face, "shine": shine} | {f"star-{number}": star for number, star in enumerate(lit)}
        super().__init__(shine, *parts, face, *lit)
        self._rig = Rig(self, names)
        self.pose(0)

    def pose(self, frame: int) -> None:
        """As it is so many frames after it has begun to come."""
        there = float(np.clip((frame + 1) / COMES, 0, 1))
        poses = {}
        for number, at in enumerate(self._stars):
            given = float(np.clip((frame - at + 1) / FILLS, 0, 1))
            poses[f"star-{number}"] = scaled(
                max(0.01, overshoot(2.2)(given)), about=self._rig.centre(f"star-{number}")[:2]
            )
        since = frame - max(self._stars)
        nods = float(np.interp(since, [-1, 1, 4, 8], [0, 1, -0.35, 0]))
        poses["face"] = scaled(1 + 0.14 * nods, about=self._rig.centre("face")[:2])
        self._rig.pose(scaled(max(0.01, overshoot(1.6)(there)) * (1 + 0.04 * nods), about=self._tip), poses)
        self._rig.fade(min(1.0, 3 * there))
        self._rig.fade(float(np.clip((since + 1) / 4, 0, 1)), "shine")
        for number, at in enumerate(self._stars):
            self._rig.fade(float(frame >= at), f"star-{number}")


def _card(theme: Theme) -> Group:
    """The card about the origin, its tip below it."""
    wide, high = SIZE
    dark, cool = is_dark(theme), theme.colour("cool")
    top = mix(theme.colour("raised"), cool, 0.14) if dark else "#FFFFFF"
    low = theme.colour("surface") if dark else mix(cool, "#FFFFFF", 0.9)
    shade, strength = shadow_of(theme)
    tip = Polygon(*[(px(x), px(y), 0) for x, y in ((-26, -high / 2 + 4), (26, -high / 2 + 4), (0, -high / 2 - FOOT))])
    tip.set_stroke(width=0).set_fill(cool, 1)
    shadow = shadow_sprite(wide, high, 46, 20, shade, strength).shift((0, -px(10), 0))
    return Group(shadow, tip, rounded(wide, high, 46, top, low), frame_ring(wide, high, 46, 5, cool))


def _star(colour: str) -> Mobject:
    return prop("star", colour=colour).scale_to_fit_height(px(STAR)).move_to(np.zeros(3))


def _face() -> Group:
    """A smiling face about the origin."""
    radius, ink = FACE[0], "#4A2A00"
    disc = rounded(2 * radius, 2 * radius, radius, "#FFE07A", "#FFB224")
    eyes = [
        Circle(radius=px(6.5), stroke_width=0, fill_color=ink, fill_opacity=1).shift((px(x), px(11), 0))
        for x in (-17, 17)
    ]
    turn = np.linspace(np.radians(205), np.radians(335), 25)
    smile = np.array([[px(25) * np.cos(a), px(25) * np.sin(a), 0.0] for a in turn])
    return Group(disc, *eyes, lined(smile, 7, ink, 1.0))


__all__ = ["Rating", "room_for"]
