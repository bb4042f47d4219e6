"""Pages that speak of a great many: the one request square bursts into as many as the frame holds."""

from __future__ import annotations

import numpy as np
from manim import Rectangle, VMobject

from cuereel.scene.card import mix
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.sheet import Desk, Sheet, lay
from cuereel.scene.kinetic.word import rising, stretching
from cuereel.scene.motion import ease_out
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Pose, scaled
from cuereel.scene.sense import many_said
from cuereel.scene.stage import px

PITCH = 118.0
"""px from one square to the next."""


class Multitude:
    """Squares all over the frame, which fly out of a point, ring after ring, from frame `on`, and then drift apart."""

    def __init__(self, desk: Desk, origin: np.ndarray, on: int, span: int) -> None:
        frame, theme = desk.stage.frame, desk.theme
        self._on, self._origin, self._span = on, origin, max(8, span)
        pitch = px(PITCH)
        rings: dict[int, list[np.ndarray]] = {}
        for row in range(-int(frame.height / pitch) - 1, int(frame.height / pitch) + 2):
            for column in range(-int(frame.width / pitch) - 1, int(frame.width / pitch) + 2):
                at = origin + np.array([(column + 0.5 * (row % 2)) * pitch, 0.9 * row * pitch, 0.0])
                if abs(at[0]) < frame.width / 2 + pitch and abs(at[1]) < frame.height / 2 + pitch:
                    far = int(np.hypot(*(at - origin)[:2]) / (1.6 * pitch))
                    side = px(26 + 4 * min(far, 9))
                    square = Rectangle(width=side, height=side).move_to(at)
                    rings.setdefault(far, []).append(square.points)
        self.mobject = VMobject()
        self._rings: list[tuple[Posed, int]] = []
        base = theme.colour("background")
        for far in sorted(rings):
            role = ("cool", "cool", "accent")[far % 3]
            shape = Painted(stroke_width=0, fill_opacity=0.32 + 0.045 * min(far, 9))
            shape.set_fill(mix(base, theme.colour(role), 0.55 if role == "cool" else 0.7))
            shape.points = np.concatenate(rings[far])
            self.mobject.add(shape)
            self._rings.append((Posed(shape), far))

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        pace = min(2.4, max(0.5, (self._span - 8) / max(1, len(self._rings))))
        for ring, far in self._rings:
            share = float(np.clip((frame - self._on + 1 - far * pace * 0.6) / 9, 0, 1))
            drift = 0.0012 * max(0, frame - self._on) if share >= 1 else 0.0
            size = 0.25 + 0.75 * ease_out(share) + drift
            own = scaled(size, about=self._origin)
            ring.set(own, camera, seen * min(1.0, 1.6 * share))


def spread(desk: Desk, sheet: Sheet) -> None:
    """The words in the middle of a field of squares that bursts out on the word that speaks of so much."""
    many = many_said(desk.words, sheet.page.first, sheet.page.last)
    assert many is not None
    box = desk.box
    origin = np.array([box.center[0], box.at(0, 0.62)[1], 0.0])
    on = desk.on(many)
    sheet.beyond.append(Multitude(desk, origin, on, sheet.until - on))
    lay(
        desk,
        sheet,
        desk.shown(sheet.page),
        sorted({many, *(key for key in sheet.page.keys if key != many)})[:2] if sheet.page.key != many else [many],
        box.part(0.0, 0.96),
        desk.voice(align=0.5, key=330),
        entrance=rising,
        key_entrance=stretching,
    )
    sheet.turn = "out"
    sheet.focus = origin


__all__ = ["Multitude", "spread"]
