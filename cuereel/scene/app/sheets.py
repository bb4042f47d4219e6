"""The page that comes in place of another: large words, what went well with a tick, what went wrong in red."""

from __future__ import annotations

import re

import numpy as np
from manim import Circle, Group, Mobject

from cuereel.scene.app.device import COLUMN, Device, place
from cuereel.scene.app.overlays import Overlay
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import cross, lettered, tick
from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, then
from cuereel.scene.shop.screens import status
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

TURNED = 8
"""Frames in which a page comes over the one before it."""

DISC = 276
"""px across the disc with the mark."""


class Sheet(Overlay):
    """A page with one thing to say, from frame `start` on: its `kind` is show, succeed or fail."""

    def __init__(self, theme: Theme, tones: Tones, device: Device, kind: str, words: str, start: int, end: int) -> None:
        wide, high = device.wide, device.high
        good = {"succeed": theme.colour("good"), "fail": theme.colour("bad"), "show": theme.colour("accent")}[kind]
        self.kind = kind
        middle = device.top + (device.fold - device.top) * 0.5
        ground = rounded(wide, high, 1, mix(tones.top, good, 0.06), mix(tones.foot, good, 0.26))
        shine = glow(560, 420, good, 0.34).move_to((0, -px(middle - 40), 0))
        parts: list[Mobject] = [ground.move_to((0, -px(high / 2), 0)), shine]
        if device.top > 88:
            parts += [Group(*status(tones.ink)).shift((0, -px(2150 / 2), 0))]
        self._ground = Rig(baked(Group(*parts)))
        numbered = re.match(r"(?:error\s+)?(\d{3})\b[\s:,.-]*(.*)$", words, re.IGNORECASE) if kind == "fail" else None
        mark, text = self._made(theme, tones, kind, words, numbered, good)
        # a disc counts without its shadow
        tall = 0.0 if kind == "show" else mark.height * 120 if numbered else DISC
        low = text.height * 120
        gap = 44 if tall and low else 0
        top = max(device.top + 24, middle - (tall + gap + low) / 2)
        self._places = top + tall / 2, top + tall + gap + low / 2
        self._mark, self._text = Rig(mark), Rig(text)
        super().__init__(device, Group(self._ground.mobject, self._mark.mobject, self._text.mobject), start, end)

    @staticmethod
    def _made(
        theme: Theme, tones: Tones, kind: str, words: str, numbered: re.Match[str] | None, colour: str
    ) -> tuple[Mobject, Mobject]:
        """What is above, and what is below it."""
        if numbered:
            red = mix(colour, "#B00020", 0.35)
            mark: Mobject = lettered(numbered[1], COLUMN, 330, colour=red, size=310, weight="heavy")
            said = numbered[2] or "Error"
        elif kind == "show":
            mark, said = Group(), words
        else:
            deep = mix(colour, "#0A1030", 0.22)
            disc = shaded(Circle(radius=px(DISC / 2)), mix(colour, "#FFFFFF", 0.22), deep)
            sign = tick(74, "#FFFFFF") if kind == "succeed" else cross(54, "#FFFFFF")
            mark = Group(shadow_sprite(DISC, DISC, DISC / 2, 34, colour, 0.55), disc, sign)
            said = words
        size = 132 if kind == "show" else 92
        text: Mobject = Group()
        if said:
            ink = mix(colour, "#7A0016", 0.55) if kind == "fail" and tones.ink < "#808080" else tones.ink
            text = lettered(
                said, COLUMN - 10, 420 if kind == "show" else 240, colour=ink, size=size, weight="heavy", lines=3
            )
        return mark, text

    def pose(self, frame: int, view: Pose) -> None:
        since, seen = frame - self.start, float(self.seen(frame))
        come = ease_out(self.come(frame, TURNED))
        way = then(place(self.device.wide * (1 - come), 0), view)
        self._ground.pose(way)
        self._ground.fade(seen)
        pop = overshoot(1.9)(float(np.clip((since - 1) / 11, 0, 1)))
        shaken = 26 * recoil((since - 8) / 30, 0.16, 0.2) if self.kind == "fail" else 0.0
        self._mark.pose(then(scaled(max(0.05, pop)), place(shaken, self._places[0]), way))
        self._mark.fade(seen * float(since >= 1))
        low = ease_out(float(np.clip((since - (0 if self.kind == "show" else 3)) / 9, 0, 1)))
        self._text.pose(then(scaled(0.86 + 0.14 * low), place(shaken * 0.6, self._places[1] + 50 * (1 - low)), way))
        self._text.fade(seen * low)


__all__ = ["Sheet"]
