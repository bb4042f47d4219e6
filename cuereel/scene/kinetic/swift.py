"""Pages that speak of speed: arrows run to a place that waits, and the request shoots in on the word and stops dead."""

from __future__ import annotations

import re

import numpy as np
from manim import Group, Mobject, Polygon, RoundedRectangle, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.card import mix, shadow_of
from cuereel.scene.kinetic.actor import Actor, Posed
from cuereel.scene.kinetic.cursor import Stop
from cuereel.scene.kinetic.pictured import art_rooms, type_room
from cuereel.scene.kinetic.replied import RISE, Reply
from cuereel.scene.kinetic.sheet import Desk, Sheet, lay
from cuereel.scene.kinetic.stored import Drum
from cuereel.scene.kinetic.turning import start_of
from cuereel.scene.kinetic.word import rising, slamming
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Pose, scaled, shifted, then, turned
from cuereel.scene.sense import fast_said
from cuereel.scene.shop.network import request
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import recoil

RUN = 5
"""Frames in which it crosses the frame (0.17 s at 30 a second)."""

LINES = ((0.72, 0.5, 0), (0.5, 1.0, 2), (0.28, 0.7, 1), (0.9, 0.36, 3), (0.1, 0.42, 2))
"""Lines of its wake: how high on the square, how long for the longest, frames by which one dies later."""


REPLY = re.compile(r"\W*(jawab|balas|respon|answer|repl(y|ies))")
"""What a word that tells of an answer begins with: then that comes, out of the drum with the data."""

ARROWS, WAVE = 4, 18
"""Arrows on the way to the place, and the frames in which a light runs over them."""


class Dash:
    """The request in a box: it comes over the left edge from frame `on`, and shakes to a stand.

    Until then its place is seen in outline, and arrows that lead there.
    """

    def __init__(self, desk: Desk, box: Box, begin: int, on: int) -> None:
        theme, frame = desk.theme, desk.stage.frame
        self._begin, self._on, self._fps = begin, on, desk.scene.fps
        side = min(0.44 * frame.width, 0.72 * box.height, 0.66 * box.width)
        self._foot = np.array(
            [min(box.right - 0.6 * side, frame.center[0] + (0.2 if desk.tall else 0.5) * frame.width), box.bottom, 0.0]
        )
        self._rest = self._foot + np.array([0.0, side / 2, 0.0])
        # out of the frame until its word: half of it at the edge would look like a mistake
        self._back = np.array([frame.left - 0.9 * side - self._rest[0], 0.0, 0.0])
        self._square = Posed(request(theme, side=side / PX).shift(self._rest))
        cool = mix(theme.colour("cool"), "#FFFFFF", 0.25)
        long = self._rest[0] - (frame.left if desk.tall else box.left)
        self._wake: list[tuple[Posed, int]] = []
        for up, share, late in LINES:
            y, right = box.bottom + up * side, self._rest[0] - 0.46 * side
            left, thick = right - share * long, 0.05 * side
            bar = Polygon((left, y, 0), (right, y + thick / 2, 0), (right, y - thick / 2, 0))
            self._wake.append((Posed(fading(bar, (left, y, 0), (right, y, 0), ((0.0, 0.0), (1.0, 0.95)), cool)), late))
        mouth = glow(0.5 * side / PX, 1.0 * side / PX, cool, 0.85)
        self._mouth_at = np.array([frame.left, self._rest[1], 0.0])
        self._mouth = Posed(mouth.move_to(self._mouth_at))
        shade, alpha = shadow_of(theme)
        self._shadow = Posed(glow(0.6 * side / PX, 40, shade, min(1.0, 1.4 * alpha)).move_to(self._foot))
        self._light = Posed(glow(1.1 * side / PX, 1.0 * side / PX, cool, 0.55).move_to(self._rest))
        slot = RoundedRectangle(width=1.06 * side, height=1.06 * side, corner_radius=0.26 * side).move_to(self._rest)
        self._slot = Posed(slot.set_fill(cool, 0.07).set_stroke(cool, px(7) * 100, 1))
        self._ring = Posed(slot.copy().set_fill(opacity=0).set_stroke("#FFFFFF", px(9) * 100, 1))
        first = max(frame.left + 0.05 * frame.width, self._rest[0] - 0.62 * frame.width)
        # beside words they keep clear of these
        first = first if desk.tall else max(first, box.left)
        last = self._rest[0] - 0.53 * side
        self._arrows = []
        for number in range(ARROWS):
            x = first + (number + 0.5) * (last - first) / ARROWS
            arrow = VMobject().set_points_as_corners([(-0.06 * side, 0.15 * side, 0), (0.06 * side, 0, 0),
                                                      (-0.06 * side, -0.15 * side, 0)])  # fmt: skip
            arrow.set_fill(opacity=0).set_stroke(cool, px(14) * 100, 1).set_cap_style(CapStyleType.ROUND)
            arrow.joint_type = LineJointType.ROUND
            self._arrows.append(Posed(arrow.shift((x, self._rest[1], 0))))
        ahead = [self._slot.mobject, *(arrow.mobject for arrow in self._arrows)]
        wakes = [wake.mobject for wake, _ in self._wake]
        self.mobject: Mobject = Group(
            self._mouth.mobject, self._light.mobject, self._shadow.mobject, *ahead, *wakes,
            self._ring.mobject, self._square.mobject,
        )  # fmt: skip

    @property
    def rest(self) -> np.ndarray:
        """The middle of the place where it stops."""
        return np.asarray(self._rest)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        since = frame - self._on + 1
        share = ease_out(float(np.clip(since / RUN, 0, 1)))
        # not before its word: as its page comes in, it would be seen beside the one that goes
        there = float(since > 0)
        waits = float(np.clip((frame - self._begin + 1) / 8, 0, 1)) if self._begin > 0 else 1.0
        away = self._back * (1 - share)
        stop = recoil((since - RUN + 1) / self._fps, 0.3, 0.16)
        stretch = 0.5 * float(np.sin(np.pi * share)) - 0.07 * stop
        lean = 0.10 * float(np.sin(np.pi * share)) - 0.11 * stop
        own = then(scaled(1 + stretch, 1 - 0.3 * stretch, about=self._rest), turned(-lean, self._foot))
        drift = px(10) * float(np.sin(0.08 * max(0, since - RUN)))
        self._square.set(then(own, shifted(away[0] + drift, 0.0)), camera, seen * there)
        self._shadow.set(shifted(away[0]), camera, seen * there)
        self._light.set(shifted(away[0]), camera, seen * share)
        nears = 0.55 + 0.45 * float(np.clip((since + 14) / 14, 0, 1))
        throb = 1 + 0.12 * float(np.sin(0.35 * frame))
        self._mouth.set(scaled(throb, about=self._mouth_at), camera, seen * waits * nears * (1 - share))
        self._pose_way(frame, since, camera, seen * waits)
        for wake, late in self._wake:
            left = float(np.clip(1 - (since - RUN - late) / 16, 0.16, 1)) if since > 0 else 0.0
            own = scaled(max(1e-3, share * left), 1.0, about=(self._rest[0] + away[0], 0.0))
            wake.set(own, camera, seen * left * min(1.0, 2 * share))

    def _pose_way(self, frame: int, since: int, camera: Pose, seen: float) -> None:
        """The place that waits, and the light that runs over the arrows to it."""
        before = float(since <= 0)
        beat = 0.5 + 0.5 * float(np.cos(2 * np.pi * (frame - self._begin) / WAVE))
        self._slot.set(np.eye(3), camera, seen * before * (0.55 + 0.4 * beat))
        for number, arrow in enumerate(self._arrows):
            behind = ((frame - self._begin) / WAVE - number / ARROWS) % 1.0
            arrow.set(np.eye(3), camera, seen * before * (0.2 + 0.75 * (1 - behind) ** 2))
        out = float(np.clip((since - RUN) / 12, 0, 1))
        self._ring.set(scaled(1 + 0.35 * ease_out(out), about=self._rest), camera, seen * (1 - out) * float(out > 0))


def swift(desk: Desk, sheet: Sheet) -> None:
    """The words above, the lane below them (or beside them in a wide frame)."""
    fast = fast_said(desk.words, sheet.page.first, sheet.page.last)
    assert fast is not None
    room = type_room(desk, 0.5)
    voice = desk.voice(key=270, other=170, anchor=0.0 if desk.tall else 0.4, fill=0.92, gap=26, level=True)
    words: list[Actor] = []
    sheet.actors, words = words, sheet.actors
    shown = desk.shown(sheet.page)
    placed = lay(desk, sheet, shown, [fast], room, voice, entrance=rising, key_entrance=slamming)
    sheet.actors, words = words, sheet.actors
    low = min((word.base for word in placed), default=desk.box.top)
    stand = art_rooms(desk, low, 1)[0]
    said = desk.words[sheet.page.first : sheet.page.last]
    replied = any(REPLY.match(word.lower()) for word in said)
    sheet.turn = "fold"
    if replied:
        _reply(desk, sheet, stand, desk.on(fast))
        sheet.actors += words
        return
    stand = Box(stand.left, stand.bottom, min(stand.right, desk.stage.lower.right), stand.top)
    dash = Dash(desk, stand, 0 if sheet.first else sheet.begin, desk.on(fast))
    sheet.actors.append(dash)
    # the square that led from word to word is the one that has come
    sheet.stops = [stop for stop in sheet.stops if stop.on < desk.on(fast)]
    sheet.stops.append(Stop(desk.on(fast), dash.rest, 1.0))
    sheet.actors += words


def _reply(desk: Desk, sheet: Sheet, stand: Box, on: int) -> None:
    """An answer comes out of the drum with the data: the one of the page before, where that has one."""
    right = min(stand.right, desk.stage.lower.right)
    left = max(stand.left, desk.box.left) if desk.tall else stand.left
    room = Box(left, stand.bottom, right, stand.top - px(30))
    kept = next((actor for actor in sheet.before.actors if isinstance(actor, Drum)), None) if sheet.before else None
    begin = 0 if sheet.first else sheet.begin
    if kept is not None and sheet.before is not None:
        sheet.before.handed.append(kept)
        begin = start_of(max(word.on for word in sheet.before.words), begin)
    said = [at for at in desk.shown(sheet.page) if REPLY.match(desk.words[at].lower())]
    up = desk.on(said[0])
    reply = Reply(desk, room, begin, up if up <= on - RISE else max(begin, on - RISE), on, kept)
    sheet.actors.append(reply)
    sheet.taken.append(reply)
    # what answers is on its way now, and no request
    sheet.stops = [Stop(begin, reply.drum.rim, 1.0)]


__all__ = ["Dash", "swift"]
