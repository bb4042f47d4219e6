"""A cross or a check on a thing -> one on each of several, in turn; the later one takes the place of the other."""

from __future__ import annotations

import numpy as np
from manim import VMobject

from cuereel.scene.acts.act import Call, Line
from cuereel.scene.acts.marking import Marking
from cuereel.scene.rig import Pose
from cuereel.scene.stage import Box, px
from cuereel.scene.tableau.desk import MARK, MARK_FREE, MARKED
from cuereel.scene.tableau.holding import CHECKS, CROSSES, words_of
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.troupe import Troupe
from cuereel.scene.track import elapsed

SMALLER, HIGHER = 0.62, 0.24
"""How large the mark on one of several is, and how far over its middle, as a share of its height."""

IN_ROW = 0.78
"""How large the mark on one of a row is: it is not to reach the next one."""

RAISED = 0.55
"""By how much of its size the room of a mark below overlaps what is above: the stroke is in the lower part of it."""

NAMED = 0.05
"""The same where a plate is above it, which would hide the stroke."""

WIPED = 4
"""Frames in which a mark goes that no longer holds."""

DRY = 14
"""Frames after which a mark no longer changes."""


def turn_of(count: int, room: int) -> int:
    """Frames from one of several to the next, so that all have had their turn in so many frames."""
    return max(1, min(7, (room - 12) // count)) if count > 1 else 0


def mark(troupe: Troupe, part: Part, kind: str, start: int, room: int, place: str = "") -> None:
    """A mark over a thing, or over each of several in turn; what is itself the other mark gives way to it.

    With `place` "below" it stands there.
    """
    if place == "below" and part.count == 1:
        troupe.marked_below.add(part.name)
    other = CROSSES if kind == "check" else CHECKS
    if words_of(troupe.words.get(part.name, "")) & other and not troupe.lettered(part):
        part.guises[0].to(0.0, start, 4)
    gap, epoch = turn_of(part.count, room), len(troupe.wiped.get(part.name, ()))
    for number in range(part.count):
        troupe.marks.setdefault((part.name, number, epoch), []).append(Line(kind, start + gap * number))


def replaced(troupe: Troupe, part: Part, start: int) -> None:
    """A cross that comes on what has a check is put in its place, and the other way round."""
    base = troupe.rests.get(part.name, ("", ""))[0]
    words = words_of(troupe.words.get(part.name, ""))
    other = CROSSES if words & CHECKS else CHECKS if words & CROSSES else frozenset()
    for each in troupe.parts.values():
        here = base and each is not part and troupe.rests.get(each.name, ("", ""))[0] == base
        if here and words_of(troupe.words.get(each.name, "")) & other:
            each.seen.to(0.0, start, 3)


class Mark:
    """What is painted over one of a thing: it goes where that goes."""

    def __init__(self, troupe: Troupe, name: str, number: int, epoch: int) -> None:
        self.lines = tuple(troupe.marks[name, number, epoch])
        wiped = troupe.wiped.get(name, [])
        self._until = wiped[epoch] if epoch < len(wiped) else troupe.frames + 1
        self._part, self._number = troupe.parts[name], number
        self._start = self.lines[0].start
        self._troupe = troupe
        self._at = self._part.where_one(number, self._start)
        call = Call(troupe.theme, troupe.stage, troupe.fps, troupe.frames, 0, (), (), ())
        self._marking = Marking(call, self.lines, self._subject())
        self.mobject = self._marking.mobject
        self._still: list[tuple[VMobject, np.ndarray, float]] = []
        self._hidden = False

    def _below(self, room: Box, under: Box | None) -> Box:
        """Below the thing, and below its words."""
        part = self._part
        side = min(MARK * room.width, px(MARKED))
        if under is not None and under.height > 0:
            top = under.bottom + NAMED * side
        else:
            top = part.box.bottom - (1 + 3 * MARK_FREE - RAISED) * side
        x = part.box.center[0]
        return Box(x - side / 2, top - side, x + side / 2, top)

    def _subject(self) -> Box:
        part, start = self._part, self._start
        if part.name in self._troupe.marked_below:
            plan = self._troupe.plan
            return self._below(plan.rooms.get(part.name, part.box), plan.plates.get(part.name))
        wide = part.box.width if part.count == 1 else part.ones[self._number].wide.at(start + 12)
        high = part.box.height if part.count == 1 else wide / part.shape
        side = min(max(wide, high), 1.45 * min(wide, high))
        if self._troupe.row and part.count == 1:
            side = min(side, _usual(self._troupe))
        half = part.large(start) / 2 * side
        x, y = self._at[:2]
        if self._troupe.row and part.count == 1:
            half *= IN_ROW
        if part.count > 1:
            half *= SMALLER
            y += part.large(start) * HIGHER * high
        return Box(x - half, y - half, x + half, y + half)

    def pose(self, frame: int, camera: Pose) -> None:
        """As it is on a frame. Before its time and once it is dry nothing of it is painted again."""
        if frame < self._start - 1 and self._hidden:
            return
        if frame < self.lines[-1].start + DRY or not self._still:
            self._marking.pose(frame)
            self._still = [
                (leaf, leaf.points, float(leaf.get_fill_opacity()))
                for leaf in self.mobject.get_family()
                if isinstance(leaf, VMobject) and len(leaf.points)
            ]
        self._hidden = frame < self._start - 1
        off = self._part.where_one(self._number, frame) - self._at
        seen = max(0.0, self._part.seen.at(frame)) * (1 - elapsed(frame - self._until + 1, WIPED))
        for leaf, points, opacity in self._still:
            moved = points + off
            moved[:, :2] = moved[:, :2] @ camera[:2, :2].T + camera[:2, 2]
            leaf.points = moved
            leaf.set_fill(opacity=opacity * min(1.0, seen))


def _usual(troupe: Troupe) -> float:
    """How large what stands in a row is, but for the largest: marks are of one size, or smaller."""
    sides = sorted(max(part.box.width, part.box.height) for part in troupe.parts.values() if part.count == 1)
    return sides[len(sides) // 2] if len(sides) > 1 else float("inf")


__all__ = ["Mark", "mark", "replaced", "turn_of"]
