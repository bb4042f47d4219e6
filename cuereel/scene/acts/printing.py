"""A photo -> a big print, thrown onto a pile of prints with a flash and slowly moved in on; its words are stuck on."""

from __future__ import annotations

import math

import numpy as np
from manim import Group, Rectangle

from cuereel.scene.acts.act import Call, landing
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.light import glow
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import Sprite, clip_to, shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.stamp import CONTACT, Stamp, place
from cuereel.scene.track import Track, recoil

_THROW = 0.27
"""Seconds in which the print flies in."""

_EARLY, _LATE = 0.2, 0.4
"""Where its word comes later than so many seconds, the seconds after which the print flies in: an empty table shows
nothing. Its word then lifts it once more, in a flash."""

_LIFT = 0.05
"""How much nearer it comes as it is lifted."""

_BORDER = 26
"""Width in px of the white border."""


def is_photo(art: object) -> bool:
    """Whether art is a picture without any see-through part."""
    return isinstance(art, Sprite) and int(art.picture.pixels[::8, ::8, 3].min()) == 255


class Printing:
    """The act of a photo."""

    def __init__(self, call: Call, photo: Sprite) -> None:
        self.call = call
        stage, theme = call.stage, call.theme
        clear = stage.clear
        room = 0.86 * clear.height - 2 * px(_BORDER)
        size = min(0.90 * stage.frame.width / photo.width, room / photo.height)
        photo.scale(size)
        self._half = (photo.width / 2, photo.height / 2)
        across, tall = photo.width / PX + 2 * _BORDER, photo.height / PX + 2 * _BORDER
        window = Rectangle(width=photo.width, height=photo.height).set_stroke(width=0)
        flash = Rectangle(width=photo.width, height=photo.height).set_stroke(width=0).set_fill("#FFFFFF", 1.0)
        shade, opacity = shadow_of(theme)
        shadow = shadow_sprite(across, tall, 12, 30, shade, opacity).shift((px(6), -px(26), 0))
        self._window = Rig(window)
        self._photo = Rig(clip_to(photo, window))
        self._flash = Rig(flash)
        paper = rounded(across, tall, 12, "#FFFFFF", "#E9EDF7")
        self._print = Rig(Group(shadow, paper))
        self._centre = clear.center + np.array((0.0, px(12), 0))
        width = min(across, stage.text.width / PX - 20, 860)
        self.stamps = [
            Stamp(theme, line.text, width=width, size=112, tilt=-4, within=landing(stage)) for line in call.stamps
        ]
        light = glow(stage.frame.width / PX * 0.75, tall * 0.85, theme.colours.cool, 0.30 if is_dark(theme) else 0.35)
        light.move_to(self._centre)
        pile = Group(*[self._blank(across, tall, turn) for turn in (7.0, -5.5)])
        self.mobject = Group(light, *self._strewn(across, tall), pile, shadow, paper, photo, flash, *self.stamps)
        self._thrown = call.show if call.show <= _LATE * call.fps else round(_EARLY * call.fps)
        landed = self._thrown + round(_THROW * call.fps)
        self._nearer = Track(1.02).to(1.12, landed, max(1, call.frames - landed), lambda t: t)

    def _strewn(self, across: float, tall: float) -> tuple[Group, Group]:
        """More prints on the table below the pile, reaching out of the frame."""
        frame = self.call.stage.frame
        low = frame.bottom + px(0.16 * tall)
        left, right = self._blank(across, tall, -19.0), self._blank(across, tall, 24.0)
        left.move_to((frame.left + px(0.18 * across), low, 0))
        right.move_to((frame.right - px(0.10 * across), low + px(60), 0))
        return left, right

    def _blank(self, across: float, tall: float, turn: float) -> Group:
        """A print that lies below, seen from behind."""
        theme = self.call.theme
        shade, opacity = shadow_of(theme)
        face = mix(theme.colours.raised, theme.colours.cool, 0.10)
        paper = rounded(across, tall, 12, mix(face, "#FFFFFF", 0.10), face)
        blank = Group(shadow_sprite(across, tall, 12, 24, shade, opacity).shift((0, -px(16), 0)), paper)
        return blank.rotate(math.radians(turn)).move_to(self._centre)

    @property
    def subject(self) -> Box:
        half, centre = self._half, self._centre
        return Box(centre[0] - half[0], centre[1] - half[1], centre[0] + half[0], centre[1] + half[1])

    def pose(self, frame: int) -> None:
        call = self.call
        seconds = call.since(self._thrown, frame)
        named = call.since(call.show, frame) if self._thrown < call.show else -1.0
        come = overshoot(0.9)(min(1.0, max(0.0, seconds / _THROW)))
        knock = max((call.since(line.start + round(CONTACT * call.fps), frame) for line in call.stamps), default=-1.0)
        jolt = 0.012 * recoil(knock, 0.3, 0.14)
        way = np.array([call.stage.frame.width * 0.62, -call.stage.frame.height * 0.30])
        lie = then(
            scaled(1.25 - 0.25 * come - jolt + _LIFT * (recoil(named, 0.4, 0.18) if named > 0 else 0.0)),
            turned(math.radians(-2.2 - 16 * (1 - come))),
            shifted(self._centre[0] + way[0] * (1 - come), self._centre[1] + way[1] * (1 - come)),
        )
        shown = 1.0 if seconds > 0 else 0.0
        for rig in (self._print, self._window, self._photo, self._flash):
            rig.pose(lie if rig is not self._photo else then(scaled(self._nearer.at(frame)), lie))
            rig.fade(shown)
        self._window.fade(0.0)
        flash = 0.9 * math.exp(-max(0.0, seconds - _THROW * 0.6) / 0.09) * (seconds > _THROW * 0.6)
        again = 0.5 * math.exp(-named / 0.09) if named > 0 else 0.0
        self._flash.fade(shown * max(flash, again))
        for number, (stamp, line) in enumerate(zip(self.stamps, call.stamps, strict=True)):
            foot = self._centre[1] - self._half[1] + px(20 + number * (stamp.height_px + 16))
            stamp.place = place(0.0, foot)
            stamp.strike(call.since(line.start, frame))


__all__ = ["Printing", "is_photo"]
