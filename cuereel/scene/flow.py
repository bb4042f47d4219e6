"""A server's box and the frame's sides -> requests that queue on its left, run through it and come out answered."""

from __future__ import annotations

from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.courier import SIDE, answer, asking
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

LANES = (0.26, 0.52, 0.78)
"""How high lanes run through the server, of its height."""

LARGE, APART = 112.0, 168.0
"""px of a square's side, and from one to the next."""

PACE, GATHERS = 23.0, 12
"""px that they go on a frame, and the frames in which they get so fast."""

CREEP = 0.5
"""px that they go on a frame while they queue."""


class Flow:
    """Runs from one of `ends` (scene x) to the other; `mobject` is to stand behind the server."""

    def __init__(self, theme: Theme, box: Box, ends: tuple[float, float]) -> None:
        self._box, self._ends = box, ends
        cool, dark = theme.colour("cool"), is_dark(theme)
        size = min(LARGE, 0.2 * box.height / PX)
        self._size, self._apart = size, px(APART * size / LARGE)
        length = ends[1] - ends[0] + 2 * px(size)
        many = max(3, int(length / self._apart))
        self._length = many * self._apart
        tone = mix(theme.colour("line"), cool, 0.35)
        self._heights = [box.bottom + share * box.height for share in LANES]
        lanes = [
            rounded(length / PX, 0.26 * size, 0.13 * size, mix(theme.colour("background"), tone, 0.45 if dark else 0.3))
            for _ in LANES
        ]
        for groove, y in zip(lanes, self._heights, strict=True):
            groove.move_to(((ends[0] + ends[1]) / 2, y, 0))
        self._lanes = [Rig(groove) for groove in lanes]
        ask, answered = baked(asking(theme)), [baked(answer(number)) for number in range(3)]
        trail = rounded(1.5 * size, 0.34 * size, 0.17 * size, cool).set_opacity(0.35)
        self._asks: list[list[Rig]] = []
        self._answers: list[list[Rig]] = []
        self._trails: list[list[Rig]] = []
        for lane in range(len(LANES)):
            self._asks.append([Rig(ask.copy()) for _ in range(many)])
            self._answers.append([Rig(answered[(n + lane) % 3].copy()) for n in range(many)])
            self._trails.append([Rig(trail.copy()) for _ in range(many)])
        parts: list[Mobject] = [*lanes]
        for rigs in (self._trails, self._asks, self._answers):
            parts += [rig.mobject for row in rigs for rig in row]
        self.mobject = Group(*parts)

    def pose(self, frame: int, since: int, there: float = 1.0) -> None:
        """As it is at a frame, so many frames after it was let run, and how far it is `there` (0 to 1) at all."""
        for groove in self._lanes:
            groove.fade(there)
        gone = CREEP * min(frame, frame - max(0, since))
        speed = 0.0
        if since > 0:
            speed = ease_out(min(1.0, since / GATHERS))
            gone += PACE * (since - 0.5 * min(since, GATHERS) * (1 - 0.5 * speed))
        door = self._box.left - 0.5 * px(self._size)
        for row, y in enumerate(self._heights):
            for number, (ask, done, trail) in enumerate(
                zip(self._asks[row], self._answers[row], self._trails[row], strict=True)
            ):
                # the head of a queue waits at the door, each row's a little apart
                first = door - px(20 + 46 * (row % 2)) - number * self._apart
                run = first + px(gone)
                x = self._ends[1] + px(self._size) - (self._ends[1] + px(self._size) - run) % self._length
                waits = since <= 0
                seen = float(x < self._box.center[0])
                shown = there if not waits or x <= door else 0.0
                if waits and run < self._ends[0] - px(self._size):
                    shown = 0.0
                own = then(scaled(self._size / SIDE), shifted(x, y))
                ask.pose(own)
                ask.fade(seen * shown)
                done.pose(own)
                done.fade((1 - seen) * shown * float(not waits))
                trail.pose(then(scaled(max(1e-3, speed), 1), shifted(x - px(0.8 * self._size), y)))
                trail.fade(speed * shown)


__all__ = ["Flow"]
