"""A web address and a box -> a browser's address bar: the address is typed into it, a button beside it goes there.

Sizes are px of the reference frame.
"""

from __future__ import annotations

import re

import numpy as np
from manim import RIGHT, Circle, Ellipse, Group, Line, Mobject, VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.rig import Rig, scaled, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

TYPING = 9
"""Frames in which the address is typed, where it is not known how long its word is being said."""

SPELLED = 2.6
"""How long a sign or a letter that is spelled out is said, for 1 of a letter that is read as a part of a word."""

LAST = 2
"""Frames before the end of an address from which its last letter is seen."""

LARGEST, SMALLEST = 92.0, 44.0
"""px of the letters of an address."""


def bare_address(address: str) -> str:
    """An address as people say it: without its scheme, "www." and a closing slash."""
    return re.sub(r"^(https?://)?(www\.)?|/+$", "", address.strip())


def spoken(address: str) -> np.ndarray:
    """When each sign of an address begins to be said, as shares (0 to 1) of the whole: "sh" is said letter by letter.

    A part without a vowel is spelled out, and all that is no letter is said as a word.
    """
    weights: list[float] = []
    for part in re.findall(r"[^\W_]+|.", address):
        read = part.isalnum() and re.search(r"[aeiouyäöüéáíóú]", part.lower())
        weights += [1.0 if read else SPELLED] * len(part)
    ends = np.cumsum([0.0, *weights])
    return np.asarray(ends[:-1] / max(1.0, ends[-1]))


class AddressBar:
    """A bar that fills a box. `button` is where it is pressed to go, `field` where its address stands (scene units)."""

    def __init__(self, theme: Theme, box: Box, address: str, mark: Mobject | None) -> None:
        self.theme, dark = theme, is_dark(theme)
        width, tall = box.width / PX, box.height / PX
        accent, ink = theme.colour("accent"), theme.colour("ink")
        face = mix(theme.colour("background"), "#000000", 0.25) if dark else "#FFFFFF"
        lit = shadow_sprite(width, tall, tall / 2, 22, accent, 0.55).move_to(box.center)
        pill = rounded(width, tall, tall / 2, face, mix(face, theme.colour("surface"), 0.6)).move_to(box.center)
        rim = frame_ring(width, tall, tall / 2, 4, theme.colour("line")).move_to(box.center)
        bright = frame_ring(width, tall, tall / 2, 7, accent).move_to(box.center)
        self._lit = Rig(Group(lit, bright))
        radius = tall * 0.38
        self.button = np.array([box.right - px(tall / 2), box.center[1], 0.0])
        round_ = shaded(Circle(radius=px(radius)), mix(accent, "#FFFFFF", 0.3), accent).move_to(self.button)
        arrow = _arrow(theme.colour("on_accent"), radius * 0.5).move_to(self.button)
        self._button = Rig(Group(round_, arrow))
        ring = Circle(radius=px(radius)).set_fill(opacity=0).set_stroke(mix(accent, "#FFFFFF", 0.4), px(8) * 100, 1)
        self._ring = Rig(ring.move_to(self.button))
        seat = np.array([box.left + px(tall * 0.52), box.center[1], 0.0])
        sign = mark if mark is not None else _globe(theme.colour("cool"), tall * 0.25)
        size = px(tall * (0.56 if mark is not None else 0.5))
        sign.scale(size / max(sign.width, sign.height)).move_to(seat)
        left = seat[0] + px(tall * 0.42)
        room = (self.button[0] - px(radius + 30) - left) / PX
        self._glyphs = self._lettered(address, room, left, float(box.center[1]), ink)
        self._begun = np.array([0.0])
        self.say(TYPING)
        self.field = np.array([left + px(min(room, 220.0)), box.center[1], 0.0])
        self._left = left
        self._caret = rounded(7, self._size * 1.02, 3, accent).move_to((left, box.center[1], 0))
        letters = VGroup(*self._glyphs)
        self.mobject = Group(lit, pill, rim, bright, sign, letters, self._caret, ring, self._button.mobject)

    def _lettered(self, address: str, room: float, left: float, middle: float, ink: str) -> list[VMobject]:
        """The glyphs of the address at the size that fits; the path after the host is quieter, and cut if need be."""
        content, family = bare_address(address), self.theme.fonts["words"]
        while len(content) > 4 and width_of(content, SMALLEST, family) > room:
            content = content.rstrip("…")[:-1] + "…"
        self._size = min(LARGEST, LARGEST * room / max(1.0, width_of(content, LARGEST, family)))
        line = letter(content, self._size, colour=ink, family=family, weight="bold")
        # capitals or not, all addresses stand on the same line
        line.shift(np.array([left, middle - px(self._size * 0.29), 0]))
        self._shares = spoken(re.sub(r"\s", "", content))
        host = len(re.sub(r"\s", "", content.partition("/")[0]))
        for glyph in line[host:]:
            glyph.set_fill(self.theme.colour("muted"))
        return list(line)

    def say(self, frames: int) -> None:
        """The address is typed as it is said, in so many frames: each sign as it begins."""
        count = len(self._glyphs)
        shares = self._shares if len(self._shares) == count else np.arange(count) / max(1, count)
        # the last one is seen as the word ends, however long it is said
        self._begun, self._saying = np.rint(shares / max(1e-6, shares[-1]) * max(1, frames - LAST)), frames

    def pose(self, frame: int, typed: int, focus: float, pressed: int) -> None:
        """So many frames after typing began, how far it has the focus, and so many frames after its button's press."""
        count = len(self._glyphs)
        shown = min(count, int(np.sum(self._begun <= typed))) if typed >= 0 else 0
        for number, glyph in enumerate(self._glyphs):
            glyph.set_fill(opacity=1.0 if number < shown else 0.0)
        end = self._glyphs[shown - 1].get_right()[0] + px(12) if shown else self._left
        self._caret.shift((end - self._caret.get_center()[0]) * RIGHT)
        blinking = frame // 15 % 2 == 0 or 0 <= typed < self._saying + 8
        self._caret.set_fill(opacity=1.0 if blinking and pressed < 0 else 0.0)
        self._lit.fade(focus)
        down = float(np.interp(pressed, [-2, 0, 2, 6, 9], [0, 1, 0.9, -0.5, 0]))
        self._button.pose(scaled(1 - 0.16 * down, about=self.button))
        self._button.fade(0.55 + 0.45 * float(typed >= 0))
        out = min(1.0, pressed / 14) if pressed >= 0 else 1.0
        self._ring.pose(scaled(1 + 0.75 * (1 - (1 - out) ** 3), about=self.button))
        self._ring.fade(1 - out)


class Pointer:
    """The arrow of a mouse, its tip on the place that it is held at."""

    def __init__(self, theme: Theme, tall: float = 128.0) -> None:
        outline = [(0, 0), (0, -1), (0.235, -0.78), (0.385, -1.13), (0.535, -1.065), (0.39, -0.725), (0.7, -0.7)]
        corners = [np.array([x, y, 0.0]) * px(tall) for x, y in outline]
        shape = VGroup()
        for colour, width in (("#0B1130", 26.0), ("#FFFFFF", 10.0)):
            arrow = Line(corners[0], corners[1]).set_points_as_corners([*corners, corners[0]])
            arrow.set_fill(colour, 1).set_stroke(colour, px(width) * 100, 1)
            arrow.joint_type = LineJointType.ROUND
            shape.add(arrow)
        shade = shadow_sprite(tall * 0.5, tall * 0.8, 30, 14, "#000416", 0.5).move_to(
            (px(tall * 0.34), -px(tall * 0.62), 0)
        )
        self.mobject = Group(shade, shape)
        self._rig = Rig(self.mobject)

    def pose(self, place: np.ndarray, pressed: float, seen: float) -> None:
        """With its tip at a place (scene units), `pressed` and `seen` from 0 to 1."""
        shift = np.eye(3)
        shift[:2, 2] = place[:2]
        self._rig.pose(then(scaled(1.06 - 0.2 * pressed), shift))
        self._rig.fade(seen)


def _arrow(colour: str, reach: float) -> VGroup:
    tip, tail = np.array([px(reach), 0, 0]), np.array([-px(reach), 0, 0])
    wings = [tip + px(reach) * np.array([-0.72, side * 0.72, 0]) for side in (1, -1)]
    lines = VGroup(Line(tail, tip), *[Line(wing, tip) for wing in wings])
    lines.set_stroke(colour, px(max(6.0, reach * 0.34)) * 100, 1).set_cap_style(CapStyleType.ROUND)
    return lines


def _globe(colour: str, radius: float) -> VGroup:
    """The sign for a place on the web."""
    unit = px(radius)
    lines = VGroup(Circle(radius=unit), Ellipse(width=unit * 0.9, height=2 * unit), Line((-unit, 0, 0), (unit, 0, 0)))
    for side in (1, -1):
        y, half = side * unit * 0.5, unit * 0.86
        lines.add(Line((-half, y, 0), (half, y, 0)))
    return lines.set_fill(opacity=0).set_stroke(colour, px(max(3.0, radius * 0.13)) * 100, 1)


__all__ = ["TYPING", "AddressBar", "Pointer", "bare_address", "spoken"]
