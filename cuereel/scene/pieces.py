"""The parts of an emblem and the frames of its stages -> each part posed: from where, when and how it comes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from manim import Rectangle, VMobject

from cuereel.scene.cloud import POINTS
from cuereel.scene.motif import TOGETHER, Part
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import clip_to
from cuereel.scene.track import Track

STANDING = ("axes", "shield", "rack", "drawer", "unit")
"""How parts begin that stand there from the first frame, and only stir as the first stage begins."""

FIRST = 3
"""Every so many points of a chart one is there from the first frame."""

DROP = 0.5
"""How far of its way a lock drops onto a shield: above that is the marker of the chapter."""

DROPS = 11
"""Frames in which a lock drops onto its shield, at most."""

LATER = 8
"""Frames by which a curve comes after its points are seen, where there is time."""

OPEN, SWUNG = 0.05, np.radians(25)
"""How far (in radii) a shackle stands open until the second stage, and how far it is turned about its right leg."""

SPRINGY = 20
"""Frames up to which a part springs into its place; what has longer comes up to it gently."""


@dataclass
class Piece:
    """A part, posed: its number, its rig, where it comes from and its coming; `unit` is the emblem's radius.

    `whole` is the full line of one that draws itself; `window` is what one is seen through that is uncovered.
    """

    part: Part
    number: int
    rig: Rig
    whole: Rig | None
    unit: float
    come: Track
    window: Rectangle | None

    @property
    def stands(self) -> bool:
        """Whether it is there from the first frame."""
        return self.part.name.startswith(STANDING)

    def entering(self, frame: int, closed: float, center: np.ndarray) -> Pose:
        """How far it is from its place in the motif about `center`; `closed` (0 to 1) is how far a lock is."""
        come, name, entry = self.come.at(frame), self.part.name, self.part.entry
        low, high = self.rig.bounds()
        middle = (low + high) / 2
        if self.stands and not name.startswith("axes"):
            return scaled(0.86 + 0.14 * come, about=middle if name.startswith("shield") else center)
        if entry == "grow":
            return scaled(1, max(0.02, come), (middle[0], low[1]))
        if entry in ("pop", "spread"):
            return scaled(max(0.05, come), about=middle if entry == "pop" else center)
        if entry == "wipe":
            return scaled(1)
        way = np.array(self.part.start) * self.unit * (1 - come) * (DROP if name.startswith(TOGETHER) else 1)
        if entry == "close":
            # it turns back over the lock first, then drops in and springs up a little
            turn = 1 - ease_out(min(1.0, closed / 0.4))
            lift = float(np.interp(closed, [0, 0.25, 0.55, 0.8, 1], [1, 1, -0.45, 0.12, 0]))
            leg = (high[0] - 0.12 * (high[0] - low[0]), low[1])
            return then(turned(-SWUNG * turn, leg), shifted(way[0], way[1] + OPEN * self.unit * lift))
        return shifted(way[0], way[1])


def planned(parts: Sequence[Part], stages: Mapping[int, int], named: int, unit: float) -> list[Piece]:
    """The parts in the order in which they are drawn; `stages` and `named` are the frames on which each begins."""
    pieces: list[Piece] = []
    numbers = {id(part): number for number, part in enumerate(parts)}
    for stage in (1, 2):
        own = [part for part in parts if part.stage == stage]
        span = (stages[2] if stage == 1 else named) - stages[stage]
        comings = _comings(own, stage, stages[stage], span)
        # a lock stands open through the first stage, and shuts as the second begins
        open_in = min(DROPS, max(2, stages[2] - stages[1] - 3))
        comings = [
            Track(0.0).to(1.0, stages[1], open_in, ease_out) if part.name.startswith(TOGETHER) else come
            for part, come in zip(own, comings, strict=True)
        ]
        pieces += [_piece(part, numbers[id(part)], come, unit) for part, come in zip(own, comings, strict=True)]
    return sorted(pieces, key=lambda piece: piece.number)


def _comings(parts: Sequence[Part], stage: int, start: int, span: int) -> list[Track]:
    """How the parts of a stage come, one by one over most of the time that there is."""
    turns = _turns(parts)
    frames = min(12, max(2, span - 2))
    gap = float(np.clip((span - frames - 4) / max(1, max(turns, default=0)), 0, 9))
    if stage == 1:
        # the last of the first stage only lands as the second begins, so that it never looks finished
        frames = min(max(frames, round(1.6 * span / max(1, len(set(turns))))), max(2, span))
        gap = (span - frames) / max(1, max(turns, default=0))
    out = []
    for part, turn in zip(parts, turns, strict=True):
        wide = 2 * frames if part.entry in ("wipe", "draw") and span > 34 else frames
        wide = min(wide, max(2, round(span - turn * gap))) if stage == 1 else wide
        springs = part.entry in ("grow", "pop", "spread") and wide <= SPRINGY
        ease = overshoot(1.6) if springs else ease_out if wide <= SPRINGY or stage == 2 else _gently
        come = Track(0.0).to(1.0, start + round(turn * gap), wide, ease)
        if part.name.startswith("curve") and span > 3 * LATER:
            come = Track(0.0).to(1.0, start + LATER, min(wide, span - LATER - 4), ease)
        if part.name.startswith(POINTS) and turn % FIRST == 1:
            come = Track(1.0)
        out.append(come)
    return out


def _piece(part: Part, number: int, come: Track, unit: float) -> Piece:
    if part.entry == "draw" and isinstance(part.mobject, VMobject):
        return Piece(part, number, Rig(part.mobject), Rig(part.mobject.copy()), unit, come, None)
    window = None
    if part.entry == "wipe" and not part.name.startswith(STANDING):
        window = Rectangle(width=part.mobject.width * 3, height=part.mobject.height * 3)
        clip_to(part.mobject, window)
    return Piece(part, number, Rig(part.mobject), None, unit, come, window)


def _turns(parts: Sequence[Part]) -> list[int]:
    """Whose turn it is to come, from 0: one after another, but those that belong together at once."""
    turns: list[int] = []
    at_once = (*TOGETHER, "link")
    for number, part in enumerate(parts):
        together = part.name.startswith(at_once) and any(before.name.startswith(at_once) for before in parts[:number])
        turn = max(turns, default=-1) + (0 if together else 1)
        racks = [at for before, at in zip(parts, turns, strict=False) if before.name == "rack"]
        turns.append(racks[0] if racks and part.name == "drawer" else turn)
    return turns


def _gently(share: float) -> float:
    return float(1 - (1 - share) ** 1.5)


__all__ = ["Piece", "planned"]
