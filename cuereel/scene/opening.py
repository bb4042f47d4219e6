"""A title without a number -> its first picture: giant solid letters that a tile of light throws at the viewer."""

from __future__ import annotations

from typing import Any

import numpy as np
from manim import Mobject, VMobject

from cuereel.scene.base import ANTICIPATION, CueScene
from cuereel.scene.beamed import Word
from cuereel.scene.corridor import Corridor, Tile
from cuereel.scene.headline import HeadRow, headline
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.setting import SPACE
from cuereel.scene.shop.network import request
from cuereel.scene.stage import PX, px

SWAY = 60.0
"""px by which the eye moves to a side over four seconds."""

NEARER = 0.045
"""By how much all grows over the shot."""

SWEEP = (1500.0, 70)
"""px that the light runs over the letters, and the frames from one such run to the next."""

BEAMED = 2
"""Rows that throw beams: those of more rows would be hidden behind them."""

BLINK = 15
"""Frames for which the cursor is on, then off."""


class Opening:
    """`words` are set on the `starts`; `keys` are the places of those that are made much of."""

    def __init__(
        self,
        scene: CueScene,
        words: list[str],
        keys: list[int],
        times: tuple[list[int], list[int]],
        art: Mobject | None,
    ) -> None:
        self._scene, self._keys = scene, keys
        stage, theme = scene.stage, scene.theme
        family = theme.fonts["words"]
        self._starts = [start - ANTICIPATION for start in times[0]]
        self._ends = times[1]
        self._head = head = headline(stage, family, words)
        self._corridor = Corridor(stage, theme, head)
        picture: Any = art
        self._tile = Tile(theme, head, picture, self._starts)
        self._words: list[Word] = []
        self._lines = [self._row(row, words, family, row is head.rows[-1]) for row in head.rows]
        side = float(np.clip(0.44 * head.rows[-1].size, 56, 96))
        self._cursor, self._side = Rig(request(theme, side=side)), side
        scene.add(self._corridor.behind.mobject, self._corridor.squares)
        lines = list(reversed(self._lines))
        scene.add(*[word.mirror for word in lines[0]])
        scene.add(*[word.beams for line in lines for word in line], self._tile.mobject)
        scene.add(*[word.body for line in lines for word in line], self._cursor.mobject)

    def _row(self, row: HeadRow, words: list[str], family: str, last: bool) -> list[Word]:
        theme, head = self._scene.theme, self._head
        x, out = row.left, []
        floor, beams = head.floor if last else None, row in head.rows[:BEAMED]
        for at in row.words:
            tone = theme.colour("accent" if at in self._keys else "ink")
            glyphs = letter(words[at], row.size, colour=tone, family=family, weight="heavy")
            shape = VMobject(stroke_width=0, fill_opacity=1, fill_color=tone)
            shape.points = np.concatenate([glyph.points for glyph in glyphs]) * np.array([1.0, head.taller, 1.0])
            shape.shift(np.array([x, row.base, 0.0]))
            out.append(Word(theme, shape, tone, head.vanish, floor, beams=beams))
            x += px(row.size * (width_of(words[at], 1.0, family, "heavy") + SPACE))
        self._words += out
        return out

    def pose(self, frame: int) -> None:
        share = ease_out(min(1.0, frame / max(self._scene.brief.frames, 60)))
        head = self._head
        camera = scaled(1 - NEARER * (1 - share), about=head.vanish)
        vanish = head.vanish + np.array([px(SWAY) * np.sin(frame / 50), 0.0, 0.0])
        self._corridor.pose(frame, camera)
        self._tile.pose(frame, self._scene.fps, camera)
        run, lap = SWEEP
        left = head.rows[0].left
        light = (frame % lap) / lap * run * 1.6 + 240
        for line in self._lines:
            for word in line:
                begins = (word.right - word.wide - left) / PX
                at = self._words.index(word)
                word.pose(frame, self._starts[at], vanish, camera, light - begins)
        self._pose_cursor(frame, camera)

    def _pose_cursor(self, frame: int, camera: np.ndarray) -> None:
        """The request waits at the end of the row that is said, leaps with each word, and blinks after the last."""
        said = sum(start <= frame for start in self._starts)
        since = frame - self._starts[said - 1] + 1 if said else 99
        come = ease_out(float(np.clip(since / 6, 0, 1)))
        before, here = self._stop(said - 1), self._stop(said)
        hop = px(26) * max(0.0, float(np.sin(np.pi * np.clip(since / 7, 0, 1))))
        place = before + (here - before) * come + np.array([0.0, hop, 0.0])
        ended = max(self._ends[-1], self._starts[-1] + 8)
        waits = frame if said == 0 else frame - ended if said == len(self._starts) else -1
        self._cursor.pose(then(scaled(1 + 0.25 * (1 - come)), shifted(place[0], place[1]), camera))
        self._cursor.fade(1.0 if waits < 0 or (waits // BLINK) % 2 == 0 else 0.0)

    def _stop(self, said: int) -> np.ndarray:
        """Where the cursor stands when so many words have been said: before the first, behind the last row."""
        rows = self._head.rows
        row = rows[-1] if said < 1 else next(row for row in rows if said - 1 in row.words)
        edge = self._scene.stage.frame.right - px(0.5 * self._side + 20)
        return np.array([min(row.right + px(0.5 * self._side + 12), edge), row.base + px(0.5 * self._side), 0.0])


__all__ = ["Opening"]
