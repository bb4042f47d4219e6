"""What is seen besides the things: the puff in which one becomes another, pieces that fly, words that stand at one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, Group

from cuereel.scene.card import is_dark, mix
from cuereel.scene.lettering import fit_text, fitting_size
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, moved, scaled, shifted, then, turned
from cuereel.scene.setting import drawable
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.tableau.part import Part
from cuereel.scene.talk.bubble import Bubble, Cut
from cuereel.scene.track import Track
from cuereel.theme import Theme

LASTS = 15
"""Frames for which a puff is seen."""


class Puff:
    """A ring that opens about a part, and sparks that fly from it, from a frame on."""

    def __init__(self, theme: Theme, part: Part, start: int, tone: str, strength: float) -> None:
        self._part, self._start, self._strength = part, start, strength
        self._reach = max(part.box.width, part.box.height) / 2
        ring = Circle(radius=1.0).set_fill(opacity=0).set_stroke(tone, px(9) * 100, 1)
        light = mix(tone, "#FFFFFF", 0.6 if is_dark(theme) else 0.1)
        self._ring = Rig(ring)
        self._sparks = [Rig(glow(34, 34, light, 0.9)) for _ in range(10)]
        self._flash = Rig(glow(100, 100, light, 0.85))
        self.mobject = Group(self._flash.mobject, ring, *[spark.mobject for spark in self._sparks])

    def pose(self, frame: int, camera: Pose) -> None:
        share = (frame - self._start + 1) / LASTS
        on = 0 < share < 1
        out = ease_out(float(np.clip(share, 0, 1)))
        middle = moved(camera, self._part.where(frame))
        self._ring.pose(then(scaled(self._reach * (0.45 + 0.75 * out)), shifted(middle[0], middle[1])))
        self._ring.fade(self._strength * (1 - share) ** 1.3 if on else 0.0)
        self._flash.pose(then(scaled(self._reach / px(100) * (0.8 + 0.5 * out)), shifted(middle[0], middle[1])))
        self._flash.fade(self._strength * (1 - share) ** 2 if on else 0.0)
        for number, spark in enumerate(self._sparks):
            angle = 2 * np.pi * (number + 0.3 * (number % 3)) / len(self._sparks)
            far = self._reach * (0.5 + (0.62 + 0.16 * (number % 2)) * out)
            spark.pose(
                then(scaled(1 - 0.6 * out), shifted(middle[0] + far * np.cos(angle), middle[1] + far * np.sin(angle)))
            )
            spark.fade(self._strength * (1 - share) if on else 0.0)


class Shatter:
    """A part in pieces from a frame on: they start apart at once, and lie about the place, a little lower."""

    def __init__(
        self, part: Part, pieces: Sequence[tuple[Sprite, np.ndarray]], start: int, off: np.ndarray, fit: float
    ) -> None:
        self.part, self.start, self.off, self.fit = part, start, off, fit
        self._pieces = [(Rig(piece), way) for piece, way in pieces]
        self._scale = part.ones[0].wide.at(start) / float(part.sprite.width)
        reach = 0.5 * max(part.box.width, part.box.height) / PX
        self._core = Rig(Group(glow(reach, reach, "#FF8A2B", 0.75), glow(0.45 * reach, 0.45 * reach, "#FFE7A8", 0.9)))
        self.mobject = Group(self._core.mobject, *[rig.mobject for rig, _ in self._pieces])

    def pose(self, frame: int, camera: Pose) -> None:
        part, since = self.part, frame - self.start + 1
        share = float(np.clip(since / 16, 0, 1))
        out = ease_out(share)
        middle, seen = part.where(frame) + self.off * out, part.seen.at(frame) if since > 0 else 0.0
        fit = 1 - (1 - self.fit) * out
        reach = 0.5 * fit * min(part.box.width, part.box.height)
        drift = 1 + 0.05 * max(0, since - 16) / 60
        self._core.pose(then(scaled(0.6 + 0.4 * out), shifted(middle[0], middle[1]), camera))
        self._core.fade(seen * (0.35 + 0.65 * (1 - share)))
        for number, (rig, way) in enumerate(self._pieces):
            low, high = rig.bounds()
            own = (low + high) / 2
            far = reach * (0.24 + 0.08 * (number % 3)) * out * drift
            hop = reach * 0.5 * np.sin(np.pi * share) * (0.4 + 0.2 * (number % 4))
            spin = (1 if number % 2 else -1) * (0.25 + 0.12 * (number % 4)) * out * drift
            rig.pose(
                then(
                    turned(spin, own),
                    scaled(fit * self._scale * part.large(frame)),
                    shifted(middle[0] + way[0] * far, middle[1] + way[1] * far + hop - 0.1 * reach * out),
                    camera,
                )
            )
            rig.fade(seen)


def moved_by(box: Box, off: np.ndarray) -> Box:
    """A box moved by x, y."""
    return Box(box.left + float(off[0]), box.bottom + float(off[1]), box.right + float(off[0]), box.top + float(off[1]))


class Note:
    """Words on a plate that goes where its part goes, while `seen` says so."""

    def __init__(self, part: Part, sprite: Sprite, box: Box) -> None:
        self._part, self._rig, self._box = part, Rig(sprite), box
        self._off = box.center - part.box.center
        self._home = part.box.center
        self.seen, self.pop, self._gone = Track(0.0), Track(1.0), Track(1.0)
        self.mobject = sprite

    def fade_from(self, start: int) -> None:
        """Make way for other words."""
        self._gone.to(0.0, start, 3)

    def box_at(self, frame: int) -> Box | None:
        """Where it is seen on a frame."""
        if self.seen.at(frame) * self._gone.at(frame) * self._part.seen.at(frame) < 0.5:
            return None
        return moved_by(self._box, self._part.where(frame) - self._home)

    def pose(self, frame: int, camera: Pose) -> None:
        part = self._part
        size = min(1.0, part.size.at(frame))
        at = part.where(frame) + self._off * np.array([size, size, 0.0])
        self._rig.pose(then(scaled(max(0.2, self.pop.at(frame)) * (0.45 + 0.55 * size)), shifted(at[0], at[1]), camera))
        self._rig.fade(self.seen.at(frame) * self._gone.at(frame) * min(1.0, part.seen.at(frame)))


class Speech:
    """A bubble over a part, its tail at the part, from a frame on until another."""

    def __init__(self, theme: Theme, part: Part, words: str, box: Box, start: int, end: int) -> None:
        self._part, self._start, self._end = part, start, end
        family = theme.fonts["words"]
        shown = drawable(words, family).strip() or "?"
        wide = min(box.width / PX, 760.0)
        room = wide - 96, max(64.0, box.height / PX - 100)
        size = fitting_size(shown, *room, largest=96, smallest=44, family=family, weight="heavy", max_lines=3)
        held = fit_text(
            shown, *room, colour="#FFFFFF", largest=size, smallest=40, family=family, weight="heavy", max_lines=3
        )
        face = mix(theme.colour("cool"), "#0B1130", 0.42) if is_dark(theme) else theme.colour("cool")
        width, height = held.width / PX + 92, held.height / PX + 56
        side = 1 if box.center[0] > part.box.center[0] + px(10) else -1
        cut = Cut(width, height, 46, 40, 12, side)
        held.move_to((0, 0, 0))
        self._bubble = Bubble(theme, cut, face, face, held)
        self.mobject = self._bubble.mobject
        aim = part.box.center[0] + side * 0.06 * part.box.width
        low, high = box.left - cut.tip[0] + px(width / 2), box.right - cut.tip[0] - px(width / 2)
        self._tip = np.array(
            [
                float(np.clip(aim, min(low, high) + 2 * cut.tip[0], max(low, high) + 2 * cut.tip[0])),
                box.bottom + px(10),
                0.0,
            ]
        )
        self._off = self._tip - part.box.center
        self._box = box

    def box_at(self, frame: int) -> Box | None:
        """Where it is seen on a frame."""
        if not self._start <= frame < self._end or self._part.seen.at(frame) < 0.5:
            return None
        return moved_by(self._box, self._part.where(frame) - self._part.box.center)

    def pose(self, frame: int, camera: Pose) -> None:
        since = frame - self._start + 1
        pop = overshoot(1.5)(float(np.clip(since / 9, 0, 1))) if since > 0 else 0.0
        gone = float(np.clip((frame - self._end + 1) / 5, 0, 1))
        seen = float(np.clip(since / 2, 0, 1)) * (1 - gone) * min(1.0, self._part.seen.at(frame))
        tip = moved(camera, self._part.where(frame) + self._off)
        self._bubble.pose(tip, max(0.2, pop) * camera[0, 0], seen=seen)


__all__ = ["Note", "Puff", "Shatter", "Speech"]
