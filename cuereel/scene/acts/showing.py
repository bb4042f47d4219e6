"""A single drawing -> it drops onto a plinth under a spotlight, and the light comes up; its words are the nameplate.

Where its word comes late, it stands there from the start, and the light is on it soon: nobody looks long at a dark
shape. Its word then makes it leap in a ring of light.
"""

from __future__ import annotations

import math

from manim import Circle, Group, Mobject, VGroup

from cuereel.scene.acts.act import Call, landing
from cuereel.scene.card import mix
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.silhouette import silhouette
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.stamp import CONTACT, Stamp, place
from cuereel.scene.stands import stand_for
from cuereel.scene.track import Track, recoil

_FOOT, _WIDE, _TALL = 0.235, 0.80, 0.66
"""How far above the foot of the clear box the top of the plinth is, and how high the thing is at the most, as shares of
that box's height; and how wide the thing is at the most, as a share of the frame's width.
"""

_PLATE, _SHORT, _MARGIN = 88.0, 108.0, 90
"""Px on the em of a single plate at the most, and of one with three letters or less; and by how many px the plinth is
wider than a plate, so that it bears it.
"""

_ABOVE = 22
"""Px between the plates and the foot of the clear box, at the least."""

_FALL = 0.17
"""Seconds from the first sight of the thing to its touching the plinth."""

_LATE = 0.4
"""Seconds of the shot before its word, from which on it is not waited for on an empty plinth."""

_DARK, _REVEAL = 0.3, 0.16
"""Seconds after which what stands in the dark is lit at the latest, and those in which it is."""

_RIPPLE, _CALM = 1.6, 0.55
"""Seconds from one ripple of the light behind what waits for its word to the next, and those before the word that have
none."""

_RING, _REACH = 0.55, (0.62, 1.3)
"""Seconds for which the ring of light about it is seen on its word, and how large that is, for its larger side, at
first and at last."""

_COVERED = 0.94
"""How dark it is before, and how much a picture is seen then that has no shape to darken."""

_GHOST = 0.20

_LEAP = 46.0
"""Px by which it leaps up as it is lit."""

_EACH, _NOD = 1.5, 0.03
"""Seconds from which on what stands there answers another word, and by how much it gives as it does."""


class Showing:
    """The act of a thing that has no parts of its own to move; its `name` tells what it stands on."""

    def __init__(self, call: Call, thing: Mobject, name: str = "") -> None:
        self.call = call
        stage, theme = call.stage, call.theme
        clear = stage.clear
        self._top = clear.bottom + _FOOT * clear.height
        self.rig = Rig(thing)
        low, high = self.rig.bounds()
        across, tall = (max(float(length), 1e-6) for length in (high - low)[:2])
        self._size = min(_WIDE * stage.frame.width / across, _TALL * clear.height / tall)
        self._middle, self._foot = float(low[0] + high[0]) / 2, float(low[1])
        self.stamps = self._make_stamps()
        borne = max((stamp.width_px + _MARGIN for stamp in self.stamps), default=0.0)
        wide = max(0.42 * clear.height, min(1.0 * across * self._size, 0.80 * stage.frame.width)) / PX
        wide = max(wide, min(borne, 0.80 * stage.frame.width / PX))
        self.plinth = stand_for(name, stage, theme, self._top, wide)
        self._shadow = glow(wide * 0.46, wide * 0.06, "#01030C", 0.6)
        self._shadow_rig = Rig(self._shadow)
        self.covered = call.show > _LATE * call.fps
        self._lit = min(call.show, round(_DARK * call.fps))
        self._cover = self._make_cover(thing) if self.covered and isinstance(thing, VGroup) else None
        covers = [self._cover.mobject] if self._cover else []
        self._ring = self._make_ring() if self.covered else None
        rings = [self._ring.mobject] if self._ring else []
        self.mobject = Group(self.plinth.back, self._shadow, *rings, thing, *covers, *self.stamps)
        landed = call.show + round(_FALL * call.fps)
        self._nearer = Track(1.0)
        if self.covered:
            self._nearer.to(1.02, self._lit, max(1, landed - self._lit), lambda t: t)
        self._nearer.to(1.06, landed, max(1, call.frames - landed), lambda t: t)
        self._landed = landed
        self._beats = _beats(call, landed)

    @property
    def subject(self) -> Box:
        low, high = self.rig.bounds()
        across, tall = (self._size * (high - low)[:2]).tolist()
        return Box(-across / 2, self._top, across / 2, self._top + tall)

    def _make_stamps(self) -> list[Stamp]:
        stage, stamps = self.call.stage, self.call.stamps
        size = 76.0 if len(stamps) > 1 else _SHORT if len("".join(line.text for line in stamps)) <= 3 else _PLATE
        size = min(size, 0.12 * stage.clear.height / PX)
        width = min(stage.lower.width / PX - 40, 780)
        texts = [line.text for line in stamps]
        return [Stamp(self.call.theme, text, width=width, size=size, tilt=-2, within=landing(stage)) for text in texts]

    def _make_cover(self, thing: VGroup) -> Rig:
        return Rig(silhouette(thing, self.call.theme)[0])

    def _make_ring(self) -> Rig:
        """The ring of light, of the size of the thing, about the middle of the frame of reference."""
        low, high = self.rig.bounds()
        radius = 0.5 * float(max((high - low)[:2])) * self._size
        bright = mix(self.call.theme.colours.accent, "#FFFFFF", 0.35)
        ring = Group()
        for width, opacity in ((30, 0.25), (10, 1.0)):
            circle = Circle(radius=radius).set_fill(opacity=0)
            ring.add(circle.set_stroke(bright, width=px(width) * 100, opacity=opacity))
        return Rig(ring)

    def pose(self, frame: int) -> None:
        call = self.call
        seconds = call.since(call.show, frame)
        after = call.since(self._landed, frame)
        lit = call.since(self._lit, frame) if self.covered else after
        self.plinth.pose(
            1 - math.exp(-max(0.0, lit) / 0.18),
            self._pulse(lit, seconds, self._since_beat(frame, after)),
            frame / call.fps,
        )
        if self._ring:
            share = min(1.0, max(0.0, seconds / _RING))
            grown = _REACH[0] + (_REACH[1] - _REACH[0]) * ease_out(share)
            middle = (self.subject.bottom + self.subject.top) / 2
            self._ring.pose(then(scaled(grown), shifted(0, middle)))
            self._ring.fade(1 - share if seconds > 0 else 0.0)
        self._pose_thing(frame, seconds, after)
        for number, (stamp, line) in enumerate(zip(self.stamps, call.stamps, strict=True)):
            stamp.place = place(*self._plate(number))
            stamp.strike(call.since(line.start, frame))

    def _pulse(self, lit: float, seconds: float, after: float) -> float:
        """The seconds since the light behind it last rippled: as it lands, and now and then while it waits."""
        if not self.covered or lit <= 0 or seconds > 0:
            return after
        return lit % _RIPPLE if -seconds > _CALM else -1.0

    def _since_beat(self, frame: int, after: float) -> float:
        """The seconds since the word that was last answered, or since it landed."""
        return min((since for beat in self._beats if (since := self.call.since(beat, frame)) > 0), default=after)

    def _pose_thing(self, frame: int, seconds: float, after: float) -> None:
        fallen = 1.0 if self.covered else min(1.0, max(0.0, seconds / _FALL))
        height = px(900) * (1 - fallen**1.6)
        if self.covered and 0 < seconds < _FALL:
            height = px(_LEAP) * math.sin(math.pi * seconds / _FALL)
        squash = 0.10 * recoil(after, 0.36, 0.15)
        knock = max((self._since_knock(line.start, frame) for line in self.call.stamps), default=-1.0)
        squash += 0.035 * recoil(knock, 0.34, 0.15)
        squash += _NOD * recoil(self._since_beat(frame, -1.0), 0.4, 0.16)
        lean = math.radians(5) * (1 - fallen) + math.radians(2.4) * recoil(after - 0.05, 0.5, 0.2)
        size = self._size * self._nearer.at(frame)
        squashed = scaled(size * (1 + squash), size * (1 - squash))
        stand = then(shifted(-self._middle, -self._foot), squashed, turned(lean))
        whole = then(stand, shifted(0, self._top + height - px(14)))
        self.rig.pose(whole)
        dark = 1 - ease_out(min(1.0, max(0.0, self.call.since(self._lit, frame) / _REVEAL)))
        self.rig.fade(self._seen(seconds, dark))
        if self._cover:
            self._cover.pose(whole)
            self._cover.fade(_COVERED * dark)
        self._shadow_rig.pose(then(scaled(0.5 + 0.5 * fallen), shifted(0, self._top - px(6))))
        self._shadow_rig.fade(fallen**2 if seconds > 0 or self.covered else 0.0)

    def _seen(self, seconds: float, dark: float) -> float:
        """How much of the thing itself is seen."""
        if not self.covered:
            return 1.0 if seconds > 0 else 0.0
        return 1.0 if self._cover else 1 - (1 - _GHOST) * dark

    def _since_knock(self, start: int, frame: int) -> float:
        since = self.call.since(start + round(CONTACT * self.call.fps), frame)
        return since if since > 0 else -1.0

    def _plate(self, number: int) -> tuple[float, float]:
        """Plates stand on the front of the plinth, the first on top, all of them above the captions."""
        below = sum(stamp.reach_px + 4 for stamp in self.stamps[number + 1 :])
        first = sum(stamp.reach_px + 4 for stamp in self.stamps[:number])
        half = px(self.stamps[number].reach_px / 2)
        up = self._top - px(self.plinth.rim + first) - half
        return 0.0, max(up, self.call.stage.clear.bottom + px(_ABOVE + below) + half)


def _beats(call: Call, landed: int) -> tuple[int, ...]:
    """The frames of the words that are answered after it has landed: not too many, and none as a plate comes down."""
    out, last = [], landed
    gap = round(_EACH * call.fps)
    struck = [line.start for line in call.stamps]
    for line in call.spoken:
        if line.start >= last + gap and all(abs(line.start - each) > gap // 2 for each in struck):
            out.append(line.start)
            last = line.start
    return tuple(out)


__all__ = ["Showing"]
