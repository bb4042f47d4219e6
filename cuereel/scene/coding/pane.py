"""A box and versions of some code -> an editor's pane: its window, the line numbers, the code, and marks behind it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import LEFT, Group, Mobject, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import rounded
from cuereel.scene.code import CELL, lettered
from cuereel.scene.coding.measure import LEADING, Measure, measure
from cuereel.scene.coding.pieces import Piece, cell, pieces, spans
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.terminal.window import BAR, LIGHTS, Window
from cuereel.scene.track import Track

PADDING, ABOVE = 44, 26
"""px between the window's sides and what is in it, and above and below that."""

SWAPS, WAITS = 8, 3
"""Frames in which a change is made, and for which what is to change is lit before."""

TURNS = 7
"""Frames in which its light turns."""

HINTED = ((0.0, 0.62), (0.0, 0.44), (0.1, 0.5), (0.1, 0.34), (0.0, 0.52), (0.1, 0.42))
"""Where a row that is only hinted at starts, and how long it is, as shares of the width."""


class Pane:
    """One window of an editor. `mobject` is all of it; `fixes` are the frames on which it is changed."""

    def __init__(
        self,
        scene: CueScene,
        box: Box,
        right: float,
        versions: Sequence[Sequence[str]],
        *,
        first: int,
        marks: Sequence[int],
        language: str,
        title: str,
        largest: float = 999.0,
        beside: float = 0.0,
    ) -> None:
        self.scene, self.theme, self.box, self.first = scene, scene.theme, box, first
        self.window = Window(self.theme, box, title=title)
        left = max(scene.stage.text.left + px(8), box.left + px(PADDING))
        right = min(right, box.right - px(PADDING))
        self._inside = Box(left, box.bottom + px(ABOVE), right, box.top - px(BAR + ABOVE))
        numbered = language != "text"
        self.measure = measure(
            versions, first, marks, self._inside.width / PX, self._inside.height / PX, beside, numbered
        )
        self.size = min(self.measure.size, largest)
        self._place()
        self.pieces = [piece.draw(self.size, self.theme) for piece in pieces(self.measure.versions, language)]
        self.fixes: list[int] = []
        self.swaps = [self._swap(version) for version in range(len(versions) - 1)]
        self.bands: list[tuple[int, VGroup, float]] = []
        self.caret = rounded(self.size * 0.14, self.size * 1.04, 3, self.theme.colour("accent"))
        self._bands = Group()
        code = VGroup(*(piece.glyphs for piece in self.pieces))
        pads = Group(*(pad for swap in self.swaps for side in swap for pad in side))
        self.lights = {role: Track(float(role == LIGHTS[0])) for role in LIGHTS}
        self._moved = np.zeros(3)
        self._numbers: list[tuple[int, VGroup]] = []
        self.mobject = Group(self.window.mobject, self._bands, pads, self._gutter(), code, self.caret)

    @property
    def needs(self) -> float:
        """px that its window must be high for what is in it."""
        rows = self.measure.above + self.measure.rows + self.measure.below
        return (rows * LEADING + 0.4) * self.size + BAR + 2 * ABOVE

    @property
    def letters(self) -> int:
        """The cells of its code, in the order in which they are typed."""
        return sum(len(piece.text) for piece in self.pieces if 0 in piece.places)

    @property
    def right(self) -> float:
        """The x up to which it may be filled."""
        return self._inside.right

    @property
    def pitch(self) -> float:
        """From one row to the next, in scene units."""
        return LEADING * self.size * PX

    def shine(self, role: str, start: int) -> None:
        """Its light turns to a colour, from a frame on."""
        for name, track in self.lights.items():
            track.to(float(name == role), start, TURNS)

    def rows_of(self, line: int, version: int) -> list[int]:
        """The rows that a line of a version is set in, counted from 0."""
        out: list[int] = []
        for row, (number, _) in enumerate(self.measure.versions[version]):
            if number == line or (out and number is None and out[-1] == row - 1):
                out.append(row)
        return out

    def span_of(self, row: int, version: int) -> tuple[float, float]:
        """The x at which the code of a row starts, and at which it ends."""
        text = self.measure.versions[version][row][1]
        indent = len(text) - len(text.lstrip())
        left, em = float(self._origin[0]), CELL * self.size * PX
        return left + indent * em, left + len(text) * em

    def mark(self, line: int, role: str, start: int, version: int = 0) -> None:
        """Light a line of a version, counted from 0, from a frame on."""
        row = self._row_of(line, version)
        if row is None:
            return
        width, tall = self.box.width / PX - 8, (LEADING - 0.06) * self.size
        bar = rounded(width, tall, 4, self.theme.colour(role))
        edge = rounded(14, tall, 4, self.theme.colour(role))
        middle = np.array([float(self.box.center[0]), self.middle(row), 0.0])
        bar.move_to(middle)
        self.bands.append((start, VGroup(bar, edge.move_to(bar, aligned_edge=LEFT)), width))
        self._bands.add(self.bands[-1][1])

    def pose(self, frame: int, typed: float, caret: float, at: np.ndarray, flash: float = 0.0) -> None:
        """At a frame: so much of the code is typed (0 to 1), and the pane is moved by `at`."""
        self.mobject.shift(-self._moved)
        self.window.behind.shift(-self._moved)
        self._pose_bands(frame)
        self._pose_numbers(frame)
        self._pose_pieces(frame, round(typed * self.letters))
        self._pose_pads(frame)
        end = self._end(frame, round(typed * self.letters))
        self.caret.move_to(end + np.array([px(6), px(0.34 * self.size), 0.0]), aligned_edge=LEFT)
        self.caret.set_fill(opacity=caret)
        self.window.shine({role: track.at(frame) for role, track in self.lights.items()}, flash)
        self._moved = at
        self.mobject.shift(at)
        self.window.behind.shift(at)

    # -- how it is set

    def _place(self) -> None:
        """Where the first cell of the first line is: all rows stand in the middle of the pane's height."""
        made: Measure = self.measure
        pitch = LEADING * self.size * PX
        tall = (made.above + made.rows + made.below - 1) * pitch + px(0.72 * self.size)
        top = float(self._inside.center[1]) + tall / 2 - px(0.72 * self.size)
        left = self._inside.left + made.gutter * CELL * self.size * PX
        if not made.gutter:  # words for themselves stand in the middle, the sign beside them included
            wide = max(len(text) for rows in made.versions for _, text in rows) + made.beside
            left += max(0.0, (self._inside.width - wide * CELL * self.size * PX) / 2)
        self._origin = np.array([left, top - made.above * pitch, 0.0])

    def middle(self, row: float) -> float:
        """The y of the middle of a row's capitals."""
        return float(self._origin[1]) - row * LEADING * self.size * PX + px(0.34 * self.size)

    def _row_of(self, at: int, version: int) -> int | None:
        """The row of a line of a version, hinted rows around it included."""
        rows = [number for number, _ in self.measure.versions[version]]
        if at in rows:
            return rows.index(at)
        last = max(number for number in rows if number is not None)
        if at < 0:
            return at if -at <= self.measure.above else None
        return len(rows) + at - last - 1 if at - last <= self.measure.below else None

    def _gutter(self) -> VGroup:
        """The numbers of the lines, and bars for the code around them that nobody quotes."""
        out, made = VGroup(), self.measure
        if not made.gutter:
            return out
        rows = max(made.versions, key=len)
        numbers = [(row, self.first + number) for row, (number, _) in enumerate(rows) if number is not None]
        own, last = len(numbers), numbers[-1][1]
        numbers += [(-at, self.first - at) for at in range(1, made.above + 1)]
        numbers += [(len(rows) + at, last + 1 + at) for at in range(made.below)]
        width = self._inside.right - float(self._origin[0])
        for at, (row, number) in enumerate(numbers):
            digits = f"{number:>{int(made.gutter - 1.2)}}"
            label = lettered(digits, self.size, self.theme.colour("muted"), self.theme)
            start = self._origin + np.array([-made.gutter * CELL * self.size * PX, 0.0, 0.0])
            label.shift(cell(start, row, 0, self.size, LEADING)).set_fill(opacity=0.95 if at < own else 0.5)
            out.add(label)
            if at < own:
                self._numbers.append((row, label))
            if at >= own:
                indent, share = HINTED[number % len(HINTED)]
                bar = rounded(share * width / PX, 0.34 * self.size, 0.17 * self.size, self.theme.colour("line"))
                left = float(self._origin[0]) + indent * width
                out.add(bar.move_to(np.array([left, self.middle(row), 0.0]), aligned_edge=LEFT).set_fill(opacity=0.55))
        return out

    def _swap(self, version: int) -> tuple[list[Mobject], list[Mobject]]:
        """The pads behind what goes in a change, and behind what comes."""
        sides: list[list[Mobject]] = []
        for held, other, role in ((version, version + 1, "bad"), (version + 1, version, "good")):
            pads: list[Mobject] = []
            for row, start, end in spans(self.pieces, held, other):
                pad = rounded((end - start) * CELL * self.size + 26, 1.28 * self.size, 16, self.theme.colour(role))
                left = cell(self._origin, row, (start + end) / 2, self.size, LEADING)
                pads.append(pad.move_to(left + np.array([0.0, px(0.34 * self.size), 0.0])).set_fill(opacity=0.0))
            sides.append(pads)
        return sides[0], sides[1]

    # -- what moves

    def version_at(self, frame: int) -> tuple[int, float]:
        """The change that is under way or was made last (0: none), and how far it is."""
        done = [at for at, start in enumerate(self.fixes, start=1) if frame >= start]
        if not done:
            return 0, 1.0
        since = frame - self.fixes[done[-1] - 1] - WAITS + 1
        return done[-1], float(np.clip(since / SWAPS, 0, 1))

    def _pose_pieces(self, frame: int, typed: int) -> None:
        version, share = self.version_at(frame)
        cells = 0
        for piece in self.pieces:
            before, after = (piece.places.get(each) for each in (max(0, version - 1), version))
            if version == 0:
                seen = typed - cells if after else 0
                cells += len(piece.text) if after else 0
                self._show(piece, after, 1.0 if after else 0.0, seen=seen)
            elif before and after:
                way = ease_out(share)
                self._show(piece, tuple(a + (b - a) * way for a, b in zip(before, after, strict=True)), 1.0)
            elif after:
                drop = 1 - overshoot(1.6)(share)
                self._show(piece, (after[0] - 0.7 * drop, after[1]), min(1.0, 2 * share) if share > 0.2 else 0.0)
            else:
                self._show(piece, before and (before[0] + 0.6 * share, before[1]), max(0.0, 1 - 2.5 * share))

    def _show(self, piece: Piece, place: Sequence[float] | None, alpha: float, seen: int = 9999) -> None:
        if place is not None:
            piece.put(cell(self._origin, place[0], place[1], self.size, LEADING))
        shown = [at for at, sign in enumerate(piece.text) if not sign.isspace()]
        many = len(piece.glyphs) / max(1, len(shown))
        for at, glyph in enumerate(piece.glyphs):
            column = shown[min(len(shown) - 1, int(at / many))]
            glyph.set_fill(opacity=alpha if place is not None and column < seen else 0.0)

    def _pose_pads(self, frame: int) -> None:
        for number, (goes, comes) in enumerate(self.swaps, start=1):
            start = self.fixes[number - 1] if number <= len(self.fixes) else frame + 999
            lit = float(np.clip((frame - start + 1) / WAITS, 0, 1))
            swapped = float(np.clip((frame - start - WAITS + 1) / SWAPS, 0, 1))
            over = any(frame >= later for later in self.fixes[number:])
            shorter = len(self.measure.versions[number]) < len(self.measure.versions[number - 1])
            # where a line goes, those below it come up over its place
            left = max(0.0, 1 - 3 * swapped) if shorter else 1 - swapped
            for pad in goes:
                pad.set_fill(opacity=0.55 * lit * left)
            for pad in comes:
                pad.set_fill(opacity=0.0 if over else 0.38 * swapped)

    def _pose_numbers(self, frame: int) -> None:
        """A line that is not there has no number."""
        version, share = self.version_at(frame)
        now, before = (len(self.measure.versions[each]) for each in (version, max(0, version - 1)))
        for row, label in self._numbers:
            seen = (share if row >= before else 1.0) if row < now else (1 - share if row < before else 0.0)
            label.set_fill(opacity=0.95 * seen)

    def _pose_bands(self, frame: int) -> None:
        for start, band, width in self.bands:
            share = ease_out(float(np.clip((frame - start + 1) / 7, 0, 1)))
            mended = min((fix for fix in self.fixes if fix > start), default=1 << 20)
            kept = 1 - float(np.clip((frame - mended) / SWAPS, 0, 1))
            bar, edge = band
            bar.points = rounded(max(20.0, width * share), bar.height / PX, 4, "#000000").points
            bar.move_to(edge, aligned_edge=LEFT).set_fill(opacity=0.28 * kept if share else 0.0)
            edge.set_fill(opacity=kept if share else 0.0)

    def _end(self, frame: int, typed: int) -> np.ndarray:
        """Where the caret stands: behind the last letter that is typed, or that there is."""
        version, share = self.version_at(frame)
        version = version if share > 0.3 else max(0, version - 1)
        rows = self.measure.versions[version]
        if version or typed >= self.letters:
            return cell(self._origin, len(rows) - 1, len(rows[-1][1]), self.size, LEADING)
        left = typed
        for piece in (piece for piece in self.pieces if 0 in piece.places):
            row, column = piece.places[0]
            if left <= len(piece.text):
                return cell(self._origin, row, column + left, self.size, LEADING)
            left -= len(piece.text)
        return self._origin


__all__ = ["Pane"]
