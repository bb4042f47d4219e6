"""A place, words and art -> a row of a list: a slot that waits, a plate that folds out of it, and its tick.

It is posed by the frame. A row that is being said is lit and stands forward; one that is done has settled.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.polyline import first_of
from cuereel.scene.rig import Pose, Rig, moved, scaled, shifted, then
from cuereel.scene.stage import Box, px
from cuereel.scene.struck import CROSSES, Struck
from cuereel.scene.ticked_look import RowLook
from cuereel.scene.ticked_room import FORWARD, LARGEST, LARGEST_BOX, divided
from cuereel.scene.track import recoil
from cuereel.theme import Theme

FOLD = 7
"""Frames in which a plate folds out, where the next one leaves it that long."""

STROKE = 6
"""Frames in which the tick is drawn."""

STRUCK = 0.5
"""How far the words of a row are still seen once they are crossed out."""

TICK = ((-0.25, 0.02), (-0.06, -0.18), (0.27, 0.21))
"""The corners of a tick, for a box of 1."""


class Ticked:
    """Row `number` (from 1) of a list in `place`; its words and art keep within `span` (scene units).

    `slot` is what waits for it, `mobject` the row itself, `ring` what its tick throws out; `box` is the tick's place.
    """

    def __init__(
        self,
        theme: Theme,
        place: Box,
        span: tuple[float, float],
        number: int,
        words: str,
        icon: Mobject | None,
        largest: float = LARGEST,
        side: float = LARGEST_BOX,
    ) -> None:
        room = divided(theme, place, span, words, icon is not None, side)
        look = RowLook(theme, place, room)
        self._place, self.side, self.box = place, room.side, look.box
        self.corners = self.box + np.array([[x, y, 0.0] for x, y in TICK]) * px(self.side)
        self._outward, self._spot, self._inner = look.outward, look.spot, look.inner
        calm, lit = look.plates()
        pane = calm[1]
        dark, bright = look.lettered(words, largest)
        self.slot = look.recess(number, dark)
        self._read = Rig(look.reading())
        art = look.pictured(icon, pane) if icon is not None and room.reach else Group()
        strip = look.strip(pane)
        self._shadow = Rig(look.cast())
        self._calm, self._lit = Rig(calm), Rig(lit)
        self._words, self._bright = Rig(dark), Rig(bright)
        self._art, self._sheen = Rig(art), Rig(strip)
        self._open, self._full = Rig(look.empty()), Rig(look.filled())
        self._tick = look.line()
        self.line = Struck(theme, dark)
        flash = glow(1.5 * self.side, 1.5 * self.side, theme.colour("good"), 0.7)
        self._circle, self._burst = Rig(look.shock()), Rig(flash)
        self.mobject = Group(
            self._shadow.mobject, calm, lit, strip, self._words.mobject, bright, art, self._open.mobject
        )
        self.mobject.add(self._read.mobject, self._burst.mobject, self._full.mobject, self._tick, self.line.mobject)
        self.ring: Mobject = self._circle.mobject
        self.lit = 0.0

    def pose(
        self,
        frame: int,
        start: int,
        said: int,
        marks: tuple[int, int],
        following: int | None,
        fps: int,
        again: float,
    ) -> None:
        """As it is at a frame: it comes on `start`, is said until `said`, and yields to the row `following` it.

        `marks` are the frames on which it is ticked and on which it is crossed out; what never happens has one beyond
        the shot. `again` (0 to 1) lights it once more, when all have been said.
        """
        since = frame - start + 1
        done, struck = (max(0, frame - mark + 1) for mark in marks)
        frames = FOLD if following is None else max(3, min(FOLD, following - start))
        come = float(np.clip(since / frames, 0, 1))
        seen = 1.0 if since > 0 else 0.0
        leaves = max(said + 10, start + 4) if following is None else following
        own = float(np.clip(since / 2, 0, 1)) * (1 - ease_out(float(np.clip((frame - leaves + 1) / 7, 0, 1))))
        self.lit = max(own, again, 1 - ease_out(float(np.clip((struck - CROSSES) / 12, 0, 1))) if struck else 0.0)
        whole = self._whole(come, done or max(0, struck - CROSSES // 2), fps)
        for rig, share in ((self._shadow, 0.5 + 0.5 * self.lit), (self._calm, 1.0), (self._lit, self.lit)):
            rig.pose(whole)
            rig.fade(seen * share)
        late = shifted(-px(36) * (1 - ease_out(float(np.clip(since / 10, 0, 1)))))
        # ink gives way to ink at once: in between neither could be read
        bright = self.lit > 0.5
        for rig, shown in ((self._words, not bright), (self._bright, bright)):
            rig.pose(then(late, whole))
            rig.fade(seen * (1 - (1 - STRUCK) * float(np.clip(struck / CROSSES, 0, 1))) if shown else 0.0)
        self.line.pose(then(late, whole), struck / CROSSES)
        grown = overshoot(2.2)(float(np.clip((since - 2) / 9, 0, 1)))
        self._art.pose(then(scaled(0.5 + 0.5 * grown, about=self._spot), whole))
        self._art.fade(seen)
        swept = float(np.clip((since - 4) / 20, 0, 1))
        self._sheen.pose(then(shifted(swept * (self._place.width + px(520))), whole))
        self._sheen.fade(seen if 0 < swept < 1 else 0.0)
        self._open.pose(whole)
        self._open.fade(seen)
        told = float(np.clip(since / max(1, said - start), 0.001, 1))
        self._read.pose(then(scaled(told, 1.0, about=(self._inner, 0.0)), whole))
        self._read.fade(0.55 * seen * own)
        self._pose_tick(whole, done, fps)

    def _whole(self, come: float, done: int, fps: int) -> Pose:
        """The plate folds out from its upper edge, stands forward while it is lit, and is struck down by its tick."""
        about = self._place.center
        fold = max(0.06, overshoot(1.5)(come)) if come < 1 else 1.0
        struck = recoil(done / fps, 0.36, 0.12)
        size = 1 + FORWARD * self.lit - 0.012 * struck
        return then(
            scaled(1.0, fold, about=(about[0], self._place.top)),
            scaled(size, about=about),
            shifted(0.0, -px(13) * struck),
        )

    def _pose_tick(self, whole: Pose, done: int, fps: int) -> None:
        come = float(np.clip(done / 5, 0, 1))
        land = 1 + 0.55 * (1 - overshoot(1.1)(come))
        press = 1 - 0.1 * recoil((done - 3) / fps, 0.26, 0.1)
        self._full.pose(then(scaled(land * press, about=self.box), whole))
        self._full.fade(min(1.0, 2.5 * come))
        share = float(np.clip(done / STROKE, 0, 1))
        line = first_of(self.corners, max(share, 0.01))
        self._tick.set_points_as_corners([*(moved(whole, point) for point in line)])
        self._tick.set_stroke(opacity=1.0 if done > 0 else 0.0)
        out = float(np.clip((done - 2) / 13, 0, 1))
        self._circle.pose(scaled(1 + (self._outward - 1) * ease_out(out), about=self.box))
        self._circle.fade((1 - out) ** 1.5 if out > 0 else 0.0)
        flash = float(np.exp(-max(0, done - 2) / 6)) if done > 0 else 0.0
        self._burst.pose(shifted(self.box[0], self.box[1]))
        self._burst.fade(flash)


__all__ = ["STROKE", "Ticked"]
