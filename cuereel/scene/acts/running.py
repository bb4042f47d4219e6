"""A drawing with pistons -> an engine that starts and runs; its words are stamped over it, its parts pointed out.

Where it is the inside of a picture, that picture stands there first: its skin is stripped to an outline, the engine is
seen at its place in it and starts, and the camera goes in at once until it fills the frame.
"""

from __future__ import annotations

import math

import numpy as np
from manim import Group, Mobject, VGroup

from cuereel.scene.acts.act import Call, landing, middle
from cuereel.scene.acts.outside import LIFTS, Outside
from cuereel.scene.acts.pointing import pointers
from cuereel.scene.acts.through import Through
from cuereel.scene.acts.way_in import WayIn
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.haze import haze
from cuereel.scene.labels import Label, beside, framing, row_heights
from cuereel.scene.light import glow
from cuereel.scene.mirror import mirrored
from cuereel.scene.motion import overshoot
from cuereel.scene.motor import Motor
from cuereel.scene.rig import HERE, Pose, Rig, Where, moved, scaled, shifted, then
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.stamp import BESIDE, CONTACT, Stamp, place
from cuereel.scene.svg import Drawing
from cuereel.scene.track import Track, recoil
from cuereel.scene.workshop import Workshop

_SOONER = 2
"""Frames by which its skin is off sooner than its word would have it: what lies under it is seen on that word."""

_TOP, _GAP, _OVER = 14, 58, 34
"""Px above the first plate, between two so that a tilted one clears the next, and of the last over the engine."""

_CLEAR = 70
"""Px that it stands above the foot of the clear box, so that its stand too keeps clear of a caption."""

_PLATE, _LOW, _WITHIN = 84.0, 0.115, 0.52
"""Px on the em of a single plate at the most, and as a share of the clear box's height; and how wide it is at the most,
as a share of the frame's width."""

_ON, _BRIM = 0.045, 2
"""The share of the engine's height by which a single plate lies on its head, and the px that the plate keeps from the
top of the clear box."""

_FIRST_IN = 0.6
"""Seconds after its start at which the first thing goes in at the intake of an engine that no word is stamped on."""

_MIRROR, _BLUR = (0.55, 560.0), 6.0
"""How much of it the floor gives back at its feet and the px below them at which that has gone; and how softly (px)."""

_SIDE = 340
"""Px that a label takes beside an engine."""

_SETTLES = 8
"""Frames for which it stands in its place before parts of it are pointed at."""

_UP = 0.3
"""Seconds in which an engine that is alone comes up to the viewer."""

_GHOST = 0.22
"""Opacity of an engine that stands still and waits for its word."""

_FIRST = 0.17
"""The share of going in after which it starts, as the skin comes off."""

_ROARS, _BEFORE, _GLOWS = 4, 14, 16
"""Frames after it has come to its place from which on it roars with the next word, those that this keeps from the word
that is stamped on it, and those for which it then glows."""

_IDLE, _FULL, _RUN_UP = 0.8, 1.9, 0.6
"""Turns of the crank in a second at first and when run up (more would flicker), and the seconds for two thirds."""


def crank_angle(seconds: float) -> float:
    """The angle of the crank (radians) so many seconds after the start: it runs up from idle to full speed."""
    if seconds <= 0:
        return 0.0
    lag = (_FULL - _IDLE) * _RUN_UP * (1 - math.exp(-seconds / _RUN_UP))
    return 2 * math.pi * (_FULL * seconds - lag)


class Running:
    """The act of an engine, alone or inside what `outer` shows."""

    def __init__(self, call: Call, drawing: Drawing, outer: Mobject | None = None, plate: str = "") -> None:
        self.call = call
        stage, theme = call.stage, call.theme
        clear = stage.clear
        self.motor = Motor(drawing)
        across, tall = (float(side) for side in (self.motor.high - self.motor.low)[:2])
        # A single plate lies on the engine's head; of more, the last stands over it.
        self._over = len(call.stamps) == 1 and not call.callouts
        width = min(stage.text.width / PX - 40, 860)
        if self._over:
            width = min(width, _WITHIN * stage.frame.width / PX)
        size = min(_PLATE, _LOW * clear.height / PX) if len(call.stamps) <= 1 else 84
        # What lies on an engine's head leaves the mouth of its intake free.
        tilt = 3 if self._over else -3
        self.stamps = [
            Stamp(theme, line.text, width=width, size=size, tilt=tilt, within=landing(stage), large=BESIDE)
            for line in call.stamps
        ]
        plates_px = sum(stamp.height_px + _GAP for stamp in self.stamps)
        above = px(_TOP + plates_px - _GAP - _OVER) if self.stamps else 0.0
        if self._over:
            above = px(_BRIM + self.stamps[0].reach_px)
            above -= (clear.height - px(_CLEAR) - above) * _ON / (1 - _ON)
        room = Box(clear.left, clear.bottom + px(_CLEAR), clear.right, clear.top - above)
        self._size = min(0.92 * stage.frame.width / across, room.height / tall)
        self._middle = (self.motor.low + self.motor.high) / 2
        self._centre = room.center
        foot = float(self._centre[1]) - 0.5 * tall * self._size
        self.workshop = Workshop(stage, theme, room.center, room.height / 2, foot + 0.17 * tall * self._size)
        self._stand = Rig(self._make_stand(across, tall))
        self.outside = Outside(call, outer, plate) if outer is not None else None
        if self.outside:
            self.outside.behind(self.workshop.mobject)
        self._start = max(0, call.show - _SOONER) if self.outside else call.show
        left, before = call.since(self._start, call.frames - 1), [line.start for line in call.stamps]
        soonest = min((start for start in before if start > call.show), default=call.frames)
        self.way_in = WayIn.within(left, call.since(self._start, soonest))
        ember = haze(tall / PX * 1.5, tall / PX * 1.25, theme.colours.accent, 1.0)
        self._ember = Rig(ember)
        first = min((line.start for line in call.callouts), default=call.frames)
        self._roars = self._roaring()
        self._yielded = Track(0.0).to(1.0, first - 3, round(0.27 * call.fps))
        self._aside = (self._size, self._centre)
        self.through = Through(call, self.motor, self._first_in(), self._size)
        self.motor.keep_still(self._size)
        self._mirrored = Rig(self._reflection())
        self.labels = self._make_labels(room, across * self._size, tall)
        there = self._start + round(self.way_in.seconds * call.fps if self.outside else _UP * call.fps)
        self.pointers = [] if self.labels else pointers(call, self._anchors(), there + _SETTLES, self._pointing(room))
        self.mobject = Group(self.workshop.mobject, self._mirrored.mobject)
        rays = Group(*(stamp.lines for stamp in self.stamps))
        if self.outside:
            self.mobject.add(self.outside.back, rays, ember, self._stand.mobject)
            self.mobject.add(self.motor.mobject, self.through.mobject, self.outside.front)
        else:
            self.mobject.add(rays, self._stand.mobject, self.motor.mobject, self.through.mobject)
        self.mobject.add(*(label.mobject for label in self.labels), *(each.mobject for each, _ in self.pointers))
        self.mobject.add(*(stamp.plate for stamp in self.stamps))

    def _roaring(self) -> int:
        """The frame on which it roars: with a word, where there is time for it between its coming and the stamp."""
        first = min((line.start for line in self.call.stamps), default=self.call.frames)
        there = self._start + round((self.way_in.seconds if self.outside else _UP) * self.call.fps)
        times = [line.start for line in self.call.spoken if there + _ROARS <= line.start <= first - _BEFORE]
        return times[0] if times else self.call.frames

    def _first_in(self) -> int:
        """The frame on which something goes in at the intake: as the last word is down, the engine in its place."""
        fps, stamps = self.call.fps, [line.start for line in self.call.stamps]
        there = self._start + math.ceil(self.way_in.seconds * fps) if self.outside else self._start
        down = max(stamps) + round(CONTACT * fps) if stamps else self._start + round(_FIRST_IN * fps)
        return max(there, down)

    def _make_labels(self, room: Box, across: float, tall: float) -> list[Label]:
        """Labels at the sides of the engine where there is room, else above and below it: then it yields to them."""
        theme, stage = self.call.theme, self.call.stage
        texts = [line.text for line in self.call.callouts]
        if room.width - across < px(2 * _SIDE):
            box = Box(stage.lower.left, room.bottom + px(8), stage.lower.right, room.top)
            above, below = row_heights(theme, texts, box)
            left = Box(room.left, box.bottom + below, room.right, room.top - above)
            self._aside = (min(self._size, left.height / tall), left.center)
            return framing(theme, texts, self._anchors(), box)
        half = across / 2 + px(_SIDE)
        left_edge, right_edge = max(stage.lower.left, -half), min(stage.lower.right, half)
        return beside(theme, texts, self._anchors(), Box(left_edge, room.bottom, right_edge, room.top))

    def _pointing(self, room: Box) -> Box:
        """What pointers stay in, from side to side."""
        frame = self.call.stage.frame
        return Box(frame.left + px(40), room.bottom, frame.right - px(40), room.top)

    def _make_stand(self, across: float, tall: float) -> VGroup:
        """The stand that it is bolted to, as the engine is drawn: two posts, a beam, feet, and one shadow under all."""
        colours = self.call.theme.colours
        steel = mix(colours.cool, "#0A1024", 0.62)
        low, middle = float(self.motor.low[1]), float(self._middle[0])
        parts = VGroup(glow(across / PX * 0.58, 40, "#01030C", 0.85).shift((middle, low - px(8), 0)))
        for way in (-1, 1):
            post = rounded(0.05 * across / PX, 0.20 * tall / PX, 8, mix(steel, "#FFFFFF", 0.22), steel)
            parts.add(post.shift((middle + way * 0.40 * across, low + 0.09 * tall, 0)))
            foot = rounded(0.16 * across / PX, 26, 9, mix(steel, "#FFFFFF", 0.16), mix(steel, "#000000", 0.45))
            parts.add(foot.shift((middle + way * 0.40 * across, low - px(3), 0)))
        beam = rounded(0.92 * across / PX, 30, 10, mix(steel, "#FFFFFF", 0.30), mix(steel, "#000000", 0.25))
        return parts.add(beam.shift((middle, low + 0.035 * tall, 0)))

    def _reflection(self) -> Sprite:
        """What the floor gives back of the engine that stands in its place."""
        rest = self._placed(self._size, self._centre)
        self.motor.pose(rest, 0.0, 1.0)
        self._stand.pose(rest)
        _, *steel = self._stand.leaves
        foot = min(float(part.get_bottom()[1]) for part in steel)
        strength, reach = _MIRROR
        strength *= 1.0 if is_dark(self.call.theme) else 0.7
        return mirrored(Group(self.motor.mobject, *steel), foot, strength=strength, reach=reach, blur=_BLUR)

    def _anchors(self) -> list[np.ndarray]:
        """The points worth pointing at, where they are once the engine has yielded to its labels."""
        return [moved(self._placed(*self._aside), anchor) for anchor in self.motor.anchors()]

    def _stand_at(self, size: float, at: Where, shown: float) -> None:
        """The stand, and what the floor gives back of all that is on it, for an engine so large at a point."""
        self._stand.pose(self._placed(size, at))
        self._stand.fade(shown)
        about = (float(self._centre[0]), float(self._centre[1]))
        away = shifted(float(at[0]) - about[0], float(at[1]) - about[1])
        self._mirrored.pose(then(scaled(size / self._size, about=about), away))
        self._mirrored.fade(shown)

    def _placed(self, size: float, at: Where) -> Pose:
        return then(shifted(-self._middle[0], -self._middle[1]), scaled(size), shifted(at[0], at[1]))

    @property
    def subject(self) -> Box:
        return middle(self.call.stage)

    def pose(self, frame: int) -> None:
        call = self.call
        seconds = call.since(self._start, frame)
        ignition = seconds - (_FIRST * self.way_in.seconds if self.outside else 0.0)
        angle = crank_angle(ignition)
        beat = max(self.motor.firing(angle, cylinder) for cylinder in range(4)) if ignition > 0 else 0.0
        knock = max((self._since_knock(line.start, frame) for line in call.stamps), default=-1.0)
        roar = call.since(self._roars, frame)
        jolt = shifted(0, -px(16) * recoil(knock, 0.34, 0.14) + px(10) * recoil(roar, 0.2, 0.16))
        self._glowing = max(0.0, 1 - roar * call.fps / _GLOWS) ** 2 if roar > 0 else 0.0
        yielded, (size, centre) = self._yielded.at(frame), self._aside
        rest = (self._size + (size - self._size) * yielded, self._centre + (centre - self._centre) * yielded)
        if self.outside:
            self._go_in(self.outside, rest, frame, angle, beat, jolt)
        else:
            self._start_up(rest, frame, angle, jolt)
            self.workshop.pose(1.0, min(1.0, max(0.0, seconds / _UP)), beat)
        self._pose_words(frame)

    def _since_knock(self, start: int, frame: int) -> float:
        since = self.call.since(start + round(CONTACT * self.call.fps), frame)
        return since if since > 0 else -1.0

    def _run(self, whole: Pose, angle: float, shown: float, frame: int) -> None:
        """The engine posed so, its crank at an angle, and what goes through it."""
        self.motor.pose(whole, angle, shown)
        self.through.pose(whole, frame)

    def _start_up(self, rest: tuple[float, np.ndarray], frame: int, angle: float, jolt: Pose) -> None:
        """It is there as a ghost; on its word it comes up to the viewer, solid and running."""
        seconds = self.call.since(self._start, frame)
        come = overshoot(1.2)(min(1.0, max(0.0, seconds / _UP)))
        size = rest[0] * (0.86 + 0.14 * come)
        shown = _GHOST + (1 - _GHOST) * min(1.0, max(0.0, seconds / 0.12))
        self._run(then(self._placed(size, rest[1]), jolt), angle, shown, frame)
        self._stand_at(size, rest[1], shown)

    def _go_in(
        self, outside: Outside, rest: tuple[float, np.ndarray], frame: int, angle: float, beat: float, jolt: Pose
    ) -> None:
        """The skin comes off, the engine starts in its place, and the camera goes in to it."""
        seconds = self.call.since(self._start, frame)
        way = self.way_in.entered(seconds)
        small = outside.height / float(self.motor.high[1] - self.motor.low[1])
        deepest = rest[0] / small
        zoom = deepest**way
        bay = outside.bay
        at = bay + (rest[1] - bay) * (zoom - 1) / (deepest - 1)
        camera = then(shifted(-bay[0], -bay[1]), scaled(zoom), shifted(at[0], at[1])) if way > 0 else HERE
        gone = min(1.0, max(0.0, (way - 0.2) / 0.65))
        lifts = max(1, self._start - LIFTS)
        lifted = min(1.0, max(0.0, (frame + 1 - lifts) / (LIFTS + 1)))
        outside.pose(camera, self.way_in.stripped(seconds), gone, lifted)
        seen = self.way_in.lit(seconds)
        self.workshop.pose(1.0 if outside.wiped else gone, gone, beat)
        self._ember.pose(then(scaled(small * zoom), shifted(at[0], at[1])))
        self._ember.fade(max(seen * (1 - gone), self._glowing))
        # What is struck in the end is not shaken before it is all that is seen.
        shaken = then(self._placed(small * zoom, at), jolt) if way >= 1 else self._placed(small * zoom, at)
        self._run(shaken, angle, seen, frame)
        self._stand_at(small * zoom, at, gone)

    def _pose_words(self, frame: int) -> None:
        call = self.call
        for label, line in zip(self.labels, call.callouts, strict=True):
            label.pose(call.since(line.start, frame))
        for pointer, start in self.pointers:
            pointer.pose(call.since(start, frame))
        if self._over:
            self._pose_over(self.stamps[0], call.since(call.stamps[0].start, frame))
            return
        top = call.stage.clear.top - px(_TOP)
        for stamp, line in zip(self.stamps, call.stamps, strict=True):
            stamp.place = place(0.0, top - px(stamp.height_px / 2))
            top -= px(stamp.height_px + _GAP)
            stamp.strike(call.since(line.start, frame))

    def _pose_over(self, stamp: Stamp, seconds: float) -> None:
        """The plate lies on the engine's head."""
        stamp.place = place(float(self._centre[0]), self.call.stage.clear.top - px(_BRIM + stamp.reach_px / 2))
        stamp.strike(seconds)


__all__ = ["Running", "crank_angle"]
