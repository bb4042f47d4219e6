"""A part of what stands in a terminal -> a loupe over it, or a ring round it where it is too wide for a loupe."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Animation, Group, RoundedRectangle, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.code import CELL
from cuereel.scene.loupe import Loupe
from cuereel.scene.motion import draw
from cuereel.scene.score import Score
from cuereel.scene.stage import Box, px
from cuereel.scene.terminal.plan import Timed
from cuereel.scene.terminal.sheet import LEADING, Sheet

RADIUS = 196.0
"""px of the loupe's glass."""

WIDEST = 4
"""Letters that a loupe shows at most; what is longer is ringed."""


def looked_at(scene: CueScene, score: Score, sheet: Sheet, at: int, steps: Sequence[Timed], box: Box) -> None:
    """Write into a score that a step's words are looked at, until the next step that is no look."""
    each = steps[at]
    found = sheet.find(each.step.words.strip(), at)
    rows = [row for row in sheet.rows if row.step < at]
    if found is None and not rows:
        return
    row, first, last = found or (rows[-1], 0, len(rows[-1].text))
    following = next((later.start for later in steps[at + 1 :]), None)
    wide = (last - first) * CELL * sheet.size

    def ringed() -> Animation:
        middle = _middle(row.glyphs, row.columns, first, last)
        ring = RoundedRectangle(
            width=px(wide + 46), height=px(LEADING * sheet.size * 1.02), corner_radius=px(0.42 * sheet.size)
        )
        ring.set_fill(opacity=0).set_stroke(scene.colour("accent"), px(10) * 100).move_to(middle)
        if following is not None:
            score.cut(following, away=ring)
        return draw(ring, 0.3)

    def magnified() -> Animation:
        middle = _middle(row.glyphs, row.columns, first, last)
        subject = VGroup(*(glyph.copy() for each_row in rows for glyph in each_row.glyphs))
        power = float(np.clip(1.5 * RADIUS / max(1.0, wide), 1.35, 3.0))
        loupe = Loupe(scene.theme, subject, RADIUS, power, LEADING * sheet.size * power).place(middle)
        if following is not None:
            score.at(following - 2, loupe.shrinks)
        return loupe.grows(0.27)

    score.at(each.start, ringed if last - first > WIDEST else magnified)


def _middle(glyphs: VGroup, columns: Sequence[int], first: int, last: int) -> np.ndarray:
    """The middle of the glyphs between two columns, where they stand now."""
    seen = Group(*(glyph for glyph, column in zip(glyphs, columns, strict=True) if first <= column < last))
    return np.asarray((seen if len(seen) else glyphs).get_center())


__all__ = ["looked_at"]
