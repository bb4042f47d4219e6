"""The parts of a text -> the plates on which they part, and the names that arrows give them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Line, VGroup
from manim.constants import CapStyleType

from cuereel.scene.base import CueScene
from cuereel.scene.card import mix, rounded
from cuereel.scene.lettering import width_of
from cuereel.scene.marking.history import Signs
from cuereel.scene.marking.ink import Ink
from cuereel.scene.marking.writing import Writing
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px

LANDS = 9
"""Frames in which a plate or a label comes."""

TONES = ("cool", "accent", "good", "warn", "bad")
"""The parts of a text, one after another."""

LARGEST, LEAST = 84.0, 44.0
"""px of the words of a label."""


class Plates:
    """A plate behind each part of a text, from frame `on`."""

    def __init__(self, scene: CueScene, pieces: Sequence[Signs], on: int, ink: Ink, version: int) -> None:
        self.pieces, self.on, self._version, self._scene, self._ink = pieces, on, version, scene, ink
        self.body = Group()
        self._rigs: list[Rig] | None = None

    def pose(self, frame: int, writing: Writing) -> None:
        if self._rigs is None:
            self._make(writing)
        assert self._rigs is not None
        for number, (rig, piece) in enumerate(zip(self._rigs, self.pieces, strict=True)):
            strips = writing.strips(piece, frame)
            share = float(np.clip((frame - self.on - 2 * number + 1) / LANDS, 0, 1))
            if strips:
                x, y = (strips[0].left + strips[0].right) / 2, strips[0].base + px(0.35 * writing.size)
                large = overshoot(1.6)(share) if share < 1 else 1.0
                rig.pose(then(scaled(max(0.01, large)), shifted(x, y)))
            rig.fade(float(share > 0 and bool(strips)))

    def _make(self, writing: Writing) -> None:
        self._rigs = []
        settled = writing.turns[self._version] + 40
        for number, piece in enumerate(self.pieces):
            strips = writing.strips(piece, settled)
            wide = (strips[0].right - strips[0].left) / PX if strips else 10.0
            tone = self._scene.colour(TONES[number % len(TONES)])
            paper = "#FFFDF6" if self._ink.paper else self._scene.colour("surface")
            face = mix(tone, paper, 0.62 if self._ink.paper else 0.55)
            size = writing.size
            plate = rounded(wide + 0.4 * size, 1.36 * size, 0.2 * size, mix(face, "#FFFFFF", 0.1), face)
            foot = rounded(wide + 0.4 * size, 0.11 * size, 0.05 * size, tone).shift((0, -px(0.6 * size), 0))
            self._rigs.append(Rig(Group(plate, foot)))
            self.body.add(self._rigs[-1].mobject)


class Labels:
    """The names of parts, set below the text in a box, each with an arrow up to its part."""

    def __init__(self, scene: CueScene, named: Sequence[tuple[str, Signs, int]], box: Box, ink: Ink) -> None:
        self._named, self._box = named, box
        family = scene.theme.fonts["words"]
        longest = max((width_of(words, 1.0, family) for words, _, _ in named), default=1.0)
        rows = 1 if len(named) < 2 else 2
        self._size = min(LARGEST, max(LEAST, 0.62 * box.width / PX / max(1.0, longest)))
        self._rows = rows
        self._tones = [scene.colour(TONES[number % len(TONES)]) for number in range(len(named))]
        self._rigs, self._arrows = [], []
        self.body = Group()
        for (words, _, _), tone in zip(named, self._tones, strict=True):
            text = scene.text(words, size=self._size, max_lines=1, width=box.width / PX - 60)
            wide = text.width / PX + 0.9 * self._size
            text.set_fill(scene.colour("on_accent"))
            plate = rounded(wide, 1.5 * self._size, 0.75 * self._size, mix(tone, "#FFFFFF", 0.12), tone)
            self._rigs.append(Rig(Group(plate, text.move_to(plate))))
            self._arrows.append(VGroup(*(Line((0, 0, 0), (0.1, 0, 0)) for _ in range(3))))
            self.body.add(self._arrows[-1], self._rigs[-1].mobject)

    def pose(self, frame: int, writing: Writing) -> None:
        for number, ((_, signs, on), rig) in enumerate(zip(self._named, self._rigs, strict=True)):
            share = float(np.clip((frame - on + 1) / LANDS, 0, 1))
            strips = writing.strips(signs, frame)
            rig.fade(float(share > 0 and bool(strips)))
            self._arrows[number].set_stroke(opacity=0)
            if not share or not strips:
                continue
            goal = np.array([(strips[0].left + strips[0].right) / 2, strips[0].base - px(0.5 * writing.size), 0.0])
            low, high = rig.bounds()
            half = (high - low)[0] / 2
            x = float(np.clip(goal[0], self._box.left + half, max(self._box.left + half, self._box.right - half)))
            row = number % self._rows
            y = (
                self._box.top
                - px(0.75 * self._size)
                - row * (self._box.height - px(1.5 * self._size)) / max(1, self._rows - 1)
            )
            large = overshoot(1.6)(share) if share < 1 else 1.0
            rig.pose(then(scaled(large), shifted(x, y)))
            self._point(self._arrows[number], np.array([goal[0], y + px(0.75 * self._size), 0.0]), goal, share, number)

    def _point(self, arrow: VGroup, start: np.ndarray, goal: np.ndarray, share: float, number: int) -> None:
        tip = start + (goal - start) * ease_out(share)
        head = px(26)
        ends = (
            (start, tip),
            (tip, tip + head * np.array([-0.8, -1.0, 0.0])),
            (tip, tip + head * np.array([0.8, -1.0, 0.0])),
        )
        for line, (one, other) in zip(arrow, ends, strict=True):
            line.set_points_as_corners([one, other])
            line.set_stroke(self._tones[number], px(10) * 100, 1).set_cap_style(CapStyleType.ROUND)


__all__ = ["Labels", "Plates"]
