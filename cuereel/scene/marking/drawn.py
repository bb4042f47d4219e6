"""A step about some signs -> what is drawn for it, which goes with the signs: a marker's stroke, a ring, a line.

Each is drawn from its frame `on`; `tip` is where the pen is that draws it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject, VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.base import CueScene
from cuereel.scene.marking.history import Signs
from cuereel.scene.marking.ink import Ink
from cuereel.scene.marking.step import Mark
from cuereel.scene.marking.writing import Strip, Writing
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import px
from cuereel.scene.verdict import disc

FRAMES = {"highlight": 9, "circle": 13, "underline": 8, "strike": 8, "turn": 8, "blink": 4, "check": 9, "cross": 9}
"""Frames in which each is drawn."""

BLINK = 9
"""Frames for which what blinks is lit, and then is not."""

MOST = 6
"""Lines that one mark may run over."""

PADS = {"highlight": 0.12, "blink": 0.12, "circle": 0.14, "underline": 0.02, "strike": 0.1}
"""Ems that a mark reaches beyond its signs."""


class Drawn:
    """One mark on groups of signs; `body` shows it, `behind` the text or over it."""

    def __init__(self, step: Mark, about: Sequence[Signs], on: int, ink: Ink, limits: tuple[float, float]) -> None:
        self.verb, self.about, self.on = step.verb, about, on
        self.frames, self._limits = FRAMES[step.verb], limits
        self.behind = step.verb in ("highlight", "blink")
        self.pen, self.marker = ink.pen(step.verb, step.colour), ink.marker(step.verb, step.colour)
        self.signs = frozenset(sign for group in about for sign in group)
        self.body = VGroup(*(VMobject() for _ in range(MOST)))
        self._strips: list[Strip] = []

    def share(self, frame: int) -> float:
        """How much of it is drawn."""
        return float(np.clip((frame - self.on + 1) / self.frames, 0, 1))

    def lit(self, frame: int) -> bool:
        """Whether what blinks is lit."""
        return frame >= self.on and ((frame - self.on) // BLINK) % 2 == 0

    def covers(self, sign: int, writing: Writing, frame: int) -> bool:
        """Whether it has come to a sign."""
        if sign not in self.signs or frame < self.on:
            return False
        if any(sign in group and sign not in self._still(group, writing, frame) for group in self.about):
            return False
        every = [each for group in self.about for each in group]
        return self.share(frame) * len(every) >= every.index(sign) + (0.5 if len(every) > 1 else 0)

    def pose(self, frame: int, writing: Writing) -> None:
        about = [self._still(group, writing, frame) for group in self.about] if frame >= self.on else []
        strips = [strip for group in about for strip in writing.strips(group, frame)]
        self._strips = strips[:MOST]
        along = ease_in_out(self.share(frame)) * max(1, len(self._strips))
        for number, stroke in enumerate(self.body):
            own = float(np.clip(along - number, 0, 1)) if number < len(self._strips) else 0.0
            if own <= 0:
                stroke.set_stroke(opacity=0).set_fill(opacity=0)
                continue
            self._draw(stroke, self._strips[number], own, frame)

    @staticmethod
    def _still(signs: Signs, writing: Writing, frame: int) -> Signs:
        """The signs that it is at: where some have been put right, only those that were wrong."""
        wrong = tuple(sign for sign in signs if writing.is_gone(sign, frame))
        return wrong or signs

    def _draw(self, stroke: VMobject, strip: Strip, share: float, frame: int) -> None:
        left, right = self._sides(strip)
        if self.verb in ("highlight", "blink"):
            deep = 0.27 if strip.low else 0.17
            low, high = strip.base - px(deep * strip.size), strip.base + px(0.87 * strip.size)
            tip, lean = left + (right - left) * share, px(0.05 * strip.size)
            corners = ((left, low), (tip - lean, low), (tip, high), (left + lean, high), (left, low))
            stroke.set_points_as_corners([np.array([x, y, 0.0]) for x, y in corners])
            shown = 1.0 if self.verb == "highlight" or self.lit(frame) else 0.0
            stroke.set_stroke(width=0).set_fill(self.marker, shown)
        elif self.verb == "circle":
            stroke.set_points_smoothly(self._ring(strip, left, right))
            stroke.pointwise_become_partial(stroke.copy(), 0, max(0.02, share))
            self._inked(stroke, max(9.0, 0.085 * strip.size))
        elif self.verb in ("underline", "strike"):
            stroke.set_points_as_corners(self._line(strip, left, left + (right - left) * max(0.02, share)))
            self._inked(stroke, max(10.0, (0.11 if self.verb == "underline" else 0.13) * strip.size))

    def _inked(self, stroke: VMobject, width: float) -> None:
        stroke.set_fill(opacity=0).set_stroke(self.pen, px(width) * 100, 1).set_cap_style(CapStyleType.ROUND)
        stroke.joint_type = LineJointType.ROUND

    def _sides(self, strip: Strip) -> tuple[float, float]:
        pad = px(PADS.get(self.verb, 0.0) * strip.size)
        return max(self._limits[0], strip.left - pad), min(self._limits[1], strip.right + pad)

    def _line(self, strip: Strip, left: float, tip: float) -> list[np.ndarray]:
        if self.verb == "strike":
            y, rise = strip.base + px(0.3 * strip.size), px(0.05 * strip.size)
        else:
            y, rise = strip.base - px((0.36 if strip.low else 0.2) * strip.size), 0.0
        return [np.array([left, y - rise, 0.0]), np.array([tip, y + rise, 0.0])]

    @staticmethod
    def _ring(strip: Strip, left: float, right: float) -> list[np.ndarray]:
        """As one would draw it with a pen: it begins above, and runs past its beginning."""
        low = strip.base - px((0.36 if strip.low else 0.24) * strip.size)
        high = strip.base + px(0.97 * strip.size)
        middle = np.array([(left + right) / 2, (low + high) / 2, 0.0])
        half = np.array([(right - left) / 2, (high - low) / 2, 0.0])
        out = []
        for turn, grown in zip(np.linspace(0.62 * np.pi, -1.5 * np.pi, 44), np.linspace(0, 0.05, 44), strict=True):
            squared = [np.sign(at) * abs(at) ** 0.55 for at in (np.cos(turn), np.sin(turn))]
            out.append(middle + (half + px(grown * strip.size)) * np.array([*squared, 0.0]))
        return out

    def tip(self, frame: int) -> np.ndarray | None:
        """Where the pen is that draws it; None before anything is drawn."""
        if not self._strips:
            return None
        along = ease_in_out(self.share(frame)) * len(self._strips)
        number = min(len(self._strips) - 1, int(along))
        strip, own = self._strips[number], min(1.0, along - number)
        left, right = self._sides(strip)
        if self.verb == "circle":
            ring = self._ring(strip, left, right)
            return ring[min(len(ring) - 1, int(own * (len(ring) - 1)))]
        y = self._line(strip, left, right)[1][1] if self.verb in ("underline", "strike") else strip.base
        return np.array([left + (right - left) * own, y, 0.0])


class Verdict:
    """A tick or a cross behind the line that it is about, within the `limits`."""

    def __init__(self, scene: CueScene, step: Mark, about: Signs, on: int, size: float, right: float) -> None:
        self.good, self.about, self.on, self._right = step.verb == "check", about, on, right
        self.radius = min(64.0, max(38.0, 0.46 * size))
        self.body: Mobject = Group(disc(scene, self.good, self.radius, 0.21 * self.radius))
        self._rig = Rig(self.body)
        self._place = np.zeros(3)

    def pose(self, frame: int, writing: Writing) -> None:
        strips = writing.strips(self.about, frame)
        if strips:
            last = strips[-1]
            x = min(last.right + px(0.32 * last.size + self.radius), self._right - px(self.radius))
            self._place = np.array([x, last.base + px(0.34 * last.size), 0.0])
        share = float(np.clip((frame - self.on + 1) / FRAMES["check"], 0, 1))
        large = overshoot(2.2)(share) if share < 1 else 1.0
        self._rig.pose(then(scaled(max(0.01, large)), shifted(self._place[0], self._place[1])))
        self._rig.fade(float(share > 0))

    def tip(self, frame: int) -> np.ndarray | None:
        return None if frame < self.on else self._place - np.array([0.0, px(1.5 * self.radius), 0.0])


__all__ = ["Drawn", "Verdict"]
