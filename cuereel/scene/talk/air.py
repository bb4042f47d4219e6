"""What is behind a talk: large faint bubbles, out of focus, that rise past each other all through the shot."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.stage import PX, Stage, px
from cuereel.scene.talk.bubble import Cut, dots, outline
from cuereel.theme import Theme

LAYERS = ((0.28, 7.0, 0.4, 0.34, 4), (0.5, 3.0, 0.9, 0.5, 3))
"""From far to near: a bubble's width in the frame's shorter side, px of blur, px a frame that it rises, how strongly
it is seen, and how many there are."""

GOLDEN = 0.618
"""The share of the height from one to the next: so none of them stand in a row."""


class Air:
    """Two layers of bubbles, the nearer ones larger and faster."""

    def __init__(self, theme: Theme, stage: Stage) -> None:
        chance = np.random.default_rng(23)
        frame = stage.frame
        short = min(frame.width, frame.height) / PX
        wide = max(1, round(frame.width / frame.height))
        self.mobject: Mobject = Group()
        self._rigs: list[tuple[Rig, float, float, float]] = []
        for width, blur, speed, seen, count in LAYERS:
            for number in range(count * wide):
                size = width * short * float(chance.uniform(0.8, 1.2))
                side = -1 if (number + count) % 2 else 1
                sprite = baked(self._bubble(theme, size, side), detail=0.5, blur=blur).set_opacity(seen)
                x = frame.left + frame.width * ((number + 0.5 + chance.uniform(-0.2, 0.2)) / (count * wide))
                y = len(self._rigs) * GOLDEN % 1
                self._rigs.append((Rig(sprite), float(x), y, px(speed)))
                self.mobject.add(sprite)
        self._low, self._high = frame.bottom - px(0.5 * short), frame.top + px(0.5 * short)

    @staticmethod
    def _bubble(theme: Theme, size: float, side: int) -> Mobject:
        base, line = theme.colour("background"), theme.colour("line")
        light = mix(base, line, 0.75) if is_dark(theme) else mix(line, theme.colour("cool"), 0.1)
        cut = Cut(size, 0.58 * size, 0.2 * size, 0.14 * size, 0, side)
        face = shaded(outline(cut), light, mix(light, base, 0.55))
        return Group(face, dots(mix(light, base, 0.6), 0.9 * cut.height))

    def pose(self, frame: int) -> None:
        high = self._high - self._low
        for rig, x, start, speed in self._rigs:
            rig.pose(shifted(x, self._low + (start * high + speed * frame) % high))


__all__ = ["Air"]
