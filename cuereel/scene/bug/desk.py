"""The stage of a bug -> what stands around it: another window far behind, a keyboard in the foreground."""

from __future__ import annotations

import numpy as np
from manim import DOWN, LEFT, Animation, Group, Polygon, Transform, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.base import CueScene
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.score import Planned, Score
from cuereel.scene.stage import PX, Box, px

ROWS = ((1470.0, 9), (1576.0, 8), (1692.0, 7), (1820.0, 6))
"""The upper edge of each row of keys, in px from the top, and how many keys are seen in it."""

SLANT = 0.16
"""How much wider the keyboard is at the lower edge of a row of keys than at its upper one, per 100 px."""

PLAYED = ((0, 3), (1, 5), (0, 6), (1, 2), (2, 4), (0, 4), (1, 3), (0, 2), (1, 4), (2, 2))
"""The keys that the code is typed with, by row and place in it, in their order."""

ENTER = (1, 6)
"""The key that starts the program."""

PACE = 4
"""Frames from one key to the next."""

TRAVEL = 10
"""Px by which a key goes down."""


def window_behind(scene: CueScene, box: Box) -> Group:
    """Another window far behind, askew: the rest of the program."""
    width, height = box.width / PX * 1.02, box.height / PX * 1.7
    face = mix(scene.colour("surface"), scene.colour("line"), 0.35)
    back = rounded(width, height, scene.theme.radius * 1.4, face, scene.colour("surface")).set_fill(opacity=0.5)
    bars = VGroup()
    for row, (indent, length) in enumerate(((0, 0.5), (1, 0.62), (2, 0.4), (2, 0.55), (1, 0.3), (0, 0.18), (0, 0.44))):
        bar = rounded(length * width * 0.8, 26, 13, scene.colour("line")).set_fill(opacity=0.5)
        bar.move_to(np.array([px(indent * 60 - width / 2 + 70), px(height / 2 - 60 - row * height / 7.4), 0]), LEFT)
        bars.add(bar)
    return Group(back, bars).rotate(0.16).move_to(box.center + np.array([px(70), px(30), 0.0]))


class Keyboard:
    """The keys that the code is typed on, seen from where one sits, in a tall frame's foreground; `body` shows them."""

    def __init__(self, scene: CueScene) -> None:
        self.scene, self.body = scene, Group()
        self._keys: dict[tuple[int, int], VGroup] = {}
        size = scene.stage.format
        if size.height <= ROWS[0][0]:
            return
        still = VGroup()
        for number, (top, count) in enumerate(ROWS):
            height = (ROWS[number + 1][0] if number + 1 < len(ROWS) else size.height + 30) - top
            pitch, middle = size.width / (count - 0.6), size.width / 2 + (0.25 if number % 2 else -0.1) * 60
            for at in range(count + 1):
                key = _key(scene, at - count / 2, pitch, middle, top, height - 16)
                if (number, at) in (*PLAYED, ENTER):
                    self._keys[number, at] = key
                else:
                    still.add(key)
        self.body = Group(baked(still), *self._keys.values())

    def plays(self, score: Score, start: int, end: int) -> None:
        """Keys go down one after another, as long as the code is typed; the last one starts the program."""
        if not self._keys:
            return
        for number, frame in enumerate(range(start, end - PACE, PACE)):
            score.at(frame, self._press(self._keys[PLAYED[number % len(PLAYED)]]))
        score.at(max(start, end - 2), self._press(self._keys[ENTER]))

    def strikes(self, score: Score, frame: int) -> None:
        """One key goes down: the one that puts the code right."""
        if self._keys:
            score.at(frame, self._press(self._keys[PLAYED[0]]))

    def _press(self, key: VGroup) -> Planned:
        face, lit = key[1], mix(self.scene.colour("raised"), self.scene.colour("cool"), 0.45)

        def press() -> Animation:
            down = shaded(face, lit, mix(lit, self.scene.colour("background"), 0.3)).shift(px(TRAVEL) * DOWN)
            return Transform(face, down, run_time=2 * PACE / self.scene.fps, rate_func=_down_and_up)

        return press


def _down_and_up(share: float) -> float:
    """Down at once, up more slowly."""
    return share / 0.25 if share < 0.25 else (1 - share) / 0.75


def _key(scene: CueScene, at: float, pitch: float, middle: float, top: float, height: float) -> VGroup:
    """A key cap: its side, and the face above it."""
    wider = 1 + SLANT * height / 100 * 0.6
    face = mix(scene.colour("raised"), scene.colour("background"), 0.35)
    dark = mix(scene.colour("raised"), scene.colour("background"), 0.7)

    def cap(low: float, inset: float) -> Polygon:
        left, right = at * pitch + 7 + inset, (at + 1) * pitch - 7 - inset
        corners = ((left, top), (right, top), (right * wider, top + low), (left * wider, top + low))
        return Polygon(*(scene.stage.point(middle + x, y) for x, y in corners))

    side = shaded(cap(height, 0), mix(dark, "#000000", 0.2), mix(dark, "#000000", 0.4))
    return VGroup(side, shaded(cap(height - 18, 5), face, dark))
