"""Parts of a film slate: its stick of hazard stripes, its lamp, and a small one that lies over spoken type."""

from __future__ import annotations

import numpy as np
from manim import DOWN, LEFT, RIGHT, UP, Circle, Group, Polygon, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import card, mix, rounded
from cuereel.scene.setting import drawable
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, Box, px

STRIPE = 78
"""From one hazard stripe to the next, in px."""

TRAVEL, FURTHEST = 0.7, 12.0
"""Stripes by which a stick's stripes travel in a second, and in all."""

STICK = 46.0
"""Height of the small slate's stick, in px."""

TYPE, LINES = 46, 4
"""px of the type in which the small slate quotes the cue, and the most lines of it."""

SWELL, SWELLS = 0.5, 12
"""How much larger the lamp gets as the cue's word is said, and in how many frames it does that and is back."""


def stick(scene: CueScene, width: float, height: float) -> Group:
    """A bar of hazard stripes, in px: its ground, and the stripes, clipped to it."""
    ground = rounded(width, height, 14, mix(scene.colour("warn"), "#FFFFFF", 0.1), scene.colour("warn"))
    w, h, lean = px(width) / 2, px(height) / 2, px(height) * 0.7
    stripes = VGroup()
    count = int(width / STRIPE / 2) + 10
    for number in range(-8, count):
        x = -w + px(number * 2 * STRIPE)
        corners = ((x, -h), (x + px(STRIPE), -h), (x + px(STRIPE) + lean, h), (x + lean, h))
        stripe = Polygon(*((*corner, 0.0) for corner in corners))
        stripes.add(stripe.set_fill("#0B0E1A", opacity=1).set_stroke(width=0))
    clip_to(stripes, ground)
    return Group(ground, stripes)


def lamp(scene: CueScene, radius: float) -> Group:
    """The red light that says that this take is not the final one; `radius` in px."""
    bulb = Circle(px(radius), stroke_width=0, fill_opacity=1, color=scene.colour("bad"))
    halo = Circle(px(1.7 * radius), stroke_width=0, fill_opacity=0.25, color=scene.colour("bad"))
    return Group(halo, bulb)


def not_drawn(scene: CueScene) -> str:
    return scene.by_language(en="NOT DRAWN", id="BELUM DIGAMBAR")


def quoted(scene: CueScene, cue: str) -> str:
    return "\u201c" + (drawable(cue, scene.theme.fonts["words"]).strip() or "?") + "\u201d"


class SmallSlate:
    """The slate at the head of a frame: its stripes travel, and its lamp swells with the cue's word on frame `on`.

    `foot` is the y where it ends, in scene units: what is below is free.
    """

    def __init__(self, scene: CueScene, room: Box, cue: str, on: int) -> None:
        self._fps, self._on = scene.fps, on
        width = room.width / PX
        title = scene.text(
            scene.by_language(en="NOT DRAWN", id="BELUM DIGAMBAR"),
            width - 150,
            60,
            size=50,
            role="warn",
            weight="heavy",
        )
        words = scene.text(quoted(scene, cue), width - 76, 260, size=TYPE, weight="medium", align=LEFT, max_lines=LINES)
        top = room.top - px(STICK + 8)
        title.move_to(np.array([room.left + px(38), top - px(30), 0]), aligned_edge=UP + LEFT)
        words.next_to(title, DOWN, buff=px(26), aligned_edge=LEFT)
        self.foot = float(words.get_bottom()[1]) - px(34)
        board = card(scene.theme, width, (top - self.foot) / PX, radius=22, lift=22, rim="line")
        board.shift(Box(room.left, self.foot, room.right, top).center)
        self._stripes = stick(scene, width, STICK).shift(np.array([room.center[0], room.top - px(STICK / 2), 0]))
        self._lamp = lamp(scene, 17).move_to(np.array([room.right - px(58), title.get_center()[1], 0]))
        self.mobject = Group(board, self._stripes, title, words, self._lamp)
        self._gone, self._size = 0.0, 1.0

    def pose(self, frame: int) -> None:
        """Its stripes and its lamp on a frame of the shot."""
        gone = px(STRIPE * min(frame / self._fps * TRAVEL, FURTHEST))
        self._stripes[1].shift(RIGHT * (gone - self._gone))
        share = (frame - self._on) / SWELLS
        size = 1 + SWELL * float(np.sin(np.pi * share)) if 0 <= share <= 1 else 1.0
        self._lamp.scale(size / self._size)
        self._gone, self._size = gone, size
