"""A pane and what is said of its lines -> ticks, crosses and strokes on them, which go with their line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.base import CueScene
from cuereel.scene.coding.history import History
from cuereel.scene.coding.pane import Pane
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import px
from cuereel.scene.verdict import disc

RADIUS, LARGE = 0.66, 104.0
"""Radius of a sign beside a line, in ems, and of one that is for all of the code, in px."""

STROKES = ("strike", "underline")
"""What is said of a line by a stroke along it."""

BELOW, WAVE = 0.62, 0.42
"""How far below the middle of a row's capitals it is underlined, and how long one wave is, in ems."""

LANDS, STRIKES, DIM = 9, 9, 0.5
"""Frames in which a sign lands and a line is struck out, and what of its letters stays then."""


@dataclass
class _Note:
    """What is said of a line of a version from a frame on; `ended` is the version that takes it back."""

    verb: str
    start: int
    line: int | None
    version: int
    ended: int | None
    body: Mobject
    rig: Rig


class Notes:
    """All that stands on and beside the lines of a pane; `body` shows it."""

    def __init__(self, scene: CueScene, pane: Pane, history: History) -> None:
        self.scene, self.pane, self.history = scene, pane, history
        self.body = Group()
        self._notes: list[_Note] = []

    def add(self, verb: str, line: int | None, version: int, start: int, role: str = "bad") -> None:
        """A line is ticked ("check"), crossed ("cross"), struck out ("strike") or underlined ("underline") in a colour.

        None is all of the code.
        """
        ended = self.history.ends(line, version) if line is not None else None
        if line is None and version + 1 < len(self.history.versions):
            ended = version + 1
        for note in self._notes:
            if note.line == line and {note.verb, verb} == {"check", "cross"} and note.ended is None:
                note.ended = -start  # the one takes the place of the other
        body = self._stroke(role) if verb in STROKES else self._sign(verb == "check", line)
        self._notes.append(_Note(verb, start, line, version, ended, body, Rig(body)))
        self.body.add(body)

    def pose(self, frame: int) -> None:
        """How everything stands on a frame; after the pane itself."""
        version, share = self.pane.version_at(frame)
        for note in self._notes:
            seen = self._seen(note, frame, version, share)
            if note.verb in STROKES:
                self._pose_stroke(note, frame, version, share, seen)
            else:
                self._pose_sign(note, frame, version, share, seen)

    def _seen(self, note: _Note, frame: int, version: int, share: float) -> float:
        """How much of it is seen: nothing before its start, and less and less once its line is another."""
        if frame < note.start:
            return 0.0
        if note.ended is not None and note.ended < 0:
            return 1 - float(np.clip((frame + note.ended + 1) / 5, 0, 1))
        if note.ended is None or version < note.ended:
            return 1.0
        return 1 - float(np.clip(2.5 * share, 0, 1)) if version == note.ended else 0.0

    def _pose_sign(self, note: _Note, frame: int, version: int, share: float, seen: float) -> None:
        landed = float(np.clip((frame - note.start + 1) / LANDS, 0, 1))
        large = overshoot(2.2)(landed) if landed < 1 else 1.0
        at = self._corner() if note.line is None else self._beside(note, version, share)
        note.rig.pose(then(scaled(max(0.01, large)), shifted(at[0], at[1])))
        note.rig.fade(seen)

    def _pose_stroke(self, note: _Note, frame: int, version: int, share: float, seen: float) -> None:
        along = ease_in_out(float(np.clip((frame - note.start + 1) / STRIKES, 0, 1)))
        shown = min(version, (note.ended or version + 1) - 1)
        line = self._line(note, shown)
        rows = self.pane.rows_of(line, shown) if line is not None else []
        assert isinstance(note.body, VGroup)
        lift = self._lift(note, version, share)
        for stroke, row in zip(note.body, rows, strict=False):
            start, end = self.pane.span_of(row, shown)
            y = self.pane.middle(row) + lift
            stroke.set_stroke(opacity=seen if along > 0 and frame >= note.start else 0.0)
            if note.verb == "underline":
                self._wave(stroke, start, start + max(0.01, along) * (end - start), y - px(BELOW * self.pane.size))
                continue
            y, left, right = y - px(0.06 * self.pane.size), start - px(14), end + px(14)
            tip = left + max(0.01, along) * (right - left)
            stroke.set_points_as_corners([np.array([left, y - px(3), 0.0]), np.array([tip, y + px(3) * along, 0.0])])
            self._dim(row, shown, 1 - DIM * along * seen) if seen else None

    def _wave(self, stroke: VMobject, left: float, right: float, y: float) -> None:
        """The wave that an editor draws under what is wrong, from its first sign to a point."""
        across = np.arange(left, right + px(1), px(0.045 * self.pane.size))
        up = px(0.07 * self.pane.size) * np.sin((across - left) / px(WAVE * self.pane.size) * 2 * np.pi)
        points = [np.array([x, y + high, 0.0]) for x, high in zip(across, up, strict=True)]
        stroke.set_points_as_corners(points if len(points) > 1 else [*points, *points])

    def _dim(self, row: int, version: int, share: float) -> None:
        for piece in self.pane.pieces:
            if piece.places.get(version, (None,))[0] == row:
                for glyph in piece.glyphs:
                    glyph.set_fill(opacity=share * float(glyph.fill_rgbas[0, 3]))

    def _line(self, note: _Note, version: int) -> int | None:
        if note.line is None or version < note.version:
            return note.line
        return self.history.later(note.line, note.version, version)

    def _lift(self, note: _Note, version: int, share: float) -> float:
        """What a stroke lacks of its row while the rows move."""
        now, before = self._line(note, version), self._line(note, version - 1) if version > note.version else None
        if now is None or before is None or share >= 1:
            return 0.0
        rows = self.pane.rows_of(before, version - 1)[0] - self.pane.rows_of(now, version)[0]
        return -rows * self.pane.pitch * (1 - ease_out(share))

    def _beside(self, note: _Note, version: int, share: float) -> np.ndarray:
        """Where a sign stands: behind the last row of its line, which it goes with."""
        shown = min(version, (note.ended or version + 1) - 1) if (note.ended or 0) >= 0 else version
        line = self._line(note, max(shown, note.version))
        here = self._end(line if line is not None else 0, max(shown, note.version))
        if shown > note.version and share < 1 and (before := self._line(note, shown - 1)) is not None:
            there = self._end(before, shown - 1)
            here = there + (here - there) * ease_out(share)
        return here

    def _end(self, line: int, version: int) -> np.ndarray:
        rows = self.pane.rows_of(line, version)
        radius = px(RADIUS * self.pane.size)
        row = rows[-1] if rows else 0
        x = self.pane.span_of(row, version)[1] + px(0.5 * self.pane.size) + radius
        return np.array([min(x, self.pane.right - radius), self.pane.middle(row), 0.0])

    def _corner(self) -> np.ndarray:
        """Where a sign stands that is for all of the code: on the window's lower corner."""
        return np.array([self.pane.right - px(0.5 * LARGE), self.pane.box.bottom + px(0.2 * LARGE), 0.0])

    def _sign(self, good: bool, line: int | None) -> Group:
        radius = LARGE if line is None else RADIUS * self.pane.size
        return disc(self.scene, good, radius, 0.21 * radius)

    def _stroke(self, role: str) -> VGroup:
        strokes = VGroup()
        for _ in range(4):  # rows that a line may be broken over
            stroke = VMobject().set_stroke(self.scene.colour(role), px(max(10.0, 0.13 * self.pane.size)) * 100, 0)
            strokes.add(stroke.set_cap_style(CapStyleType.ROUND))
        return strokes


__all__ = ["Notes"]
