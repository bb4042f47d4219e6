"""A window on a clapperboard and the seconds since the clap -> the red figures of the time of the take in it."""

from __future__ import annotations

import numpy as np
from manim import Group, VMobject

from cuereel.scene.lettering import letter
from cuereel.scene.rig import Pose
from cuereel.theme import Theme

_FORM = "{minutes:02}:{seconds:02}:{frames:02}"

_ROOM = 0.90
"""How much of the window's width the figures take."""


class TakeClock:
    """Minutes, seconds and frames within a window, given by its corners as drawn (scene units)."""

    def __init__(self, theme: Theme, low: np.ndarray, high: np.ndarray, fps: int) -> None:
        self._fps = fps
        blank = _FORM.format(minutes=0, seconds=0, frames=0)
        line = letter(blank, 100, colour=theme.colours.bad, family=theme.fonts["code"], weight="bold")
        size = _ROOM * float(high[0] - low[0]) / line.advance
        self._figures = {figure: self._shape(theme, figure, 100 * size) for figure in "0123456789:"}
        self._pen = line.advance * size / len(blank)
        tall = float(self._figures["0"][:, 1].max())
        self._start = np.array(
            [float(low[0] + high[0]) / 2 - self._pen * len(blank) / 2, (low[1] + high[1] - tall) / 2]
        )
        self._slots = [VMobject(stroke_width=0, fill_opacity=1, fill_color=theme.colours.bad) for _ in blank]
        self.mobject = Group(*self._slots)

    @staticmethod
    def _shape(theme: Theme, figure: str, size: float) -> np.ndarray:
        glyphs = letter(figure, size, colour=theme.colours.bad, family=theme.fonts["code"], weight="bold")
        return np.concatenate([np.asarray(glyph.points) for glyph in glyphs])

    def pose(self, whole: Pose, seconds: float, shown: float) -> None:
        """Show so many seconds, with the board posed as `whole`."""
        frames = max(0, round(seconds * self._fps))
        minutes, rest = divmod(frames, 60 * self._fps)
        told = _FORM.format(minutes=minutes % 60, seconds=rest // self._fps, frames=rest % self._fps)
        for number, (slot, figure) in enumerate(zip(self._slots, told, strict=True)):
            at = self._figures[figure][:, :2] + self._start + np.array([number * self._pen, 0.0])
            slot.points = np.column_stack([at @ whole[:2, :2].T + whole[:2, 2], np.zeros(len(at))])
            slot.set_fill(opacity=shown)


__all__ = ["TakeClock"]
