"""The chapters of a film and the one that begins -> a groove with a place for each, along which the request runs."""

from __future__ import annotations

import numpy as np

from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.shop.network import request
from cuereel.scene.solid import Body
from cuereel.scene.stage import PX, Stage, px
from cuereel.scene.terrace import Step
from cuereel.theme import Theme

MOST_PLACES = 12
"""Chapters at most for which the groove has a place each."""

LEAST, MOST = 60, 116
"""px of the request's side."""

RUN, LEAST_RUN, CALM = 16, 6, 4
"""Frames in which the request runs from the last chapter's place to this one's, at most and at least, and those at the
end in which it stands."""


class Groove:
    """Cut into the front of a foundation's step, on its `body`; `runner` is the request, the `place`th of `total`.

    Zero for either of them, where that is not told: then the request runs along the whole of it during the shot.
    """

    def __init__(self, stage: Stage, theme: Theme, body: Body, front: Step, place: int, total: int) -> None:
        text, lower = stage.text, stage.lower
        self._y = (front.box.top + front.box.bottom) / 2
        side = float(np.clip(0.42 * front.box.height / PX, LEAST, MOST))
        left, right = text.left + px(30), min(text.right, lower.right) - px(30)
        dark = is_dark(theme)
        cut = mix(theme.colour("background" if dark else "line"), "#000000" if dark else theme.colour("ink"), 0.4)
        groove = rounded((right - left) / PX, 14, 7, cut)
        body.flat(groove.move_to(np.array([(left + right) / 2, self._y, 0.0])), front.depth)
        self._counted = bool(place and total)
        self._start, self._end = float(left), float(right)
        places = np.linspace(left, right, total + 2)[1:-1] if 1 < total <= MOST_PLACES and place else np.array([])
        if len(places):
            for number, x in enumerate(places, start=1):
                tone = theme.colour("accent") if number < place else mix(cut, theme.colour("muted"), 0.55)
                mark = rounded(0.7 * side, 0.7 * side, 0.18 * side, tone).move_to(np.array([x, self._y, 0.0]))
                body.flat(mark, front.depth)
            here = min(max(place, 1), total) - 1
            self._start, self._end = float(places[here - 1] if here else text.left + px(side) / 2), float(places[here])
        self._rig = Rig(request(theme, side=side))
        self.runner = self._rig.mobject

    def pose(self, frame: int, frames: int, landed: int, away: tuple[float, float]) -> None:
        """On a frame of a shot of `frames`, the last block at its place from `landed` on: that sets the request going.

        The foundation is `away` from its place (x, y, scene units).
        """
        if self._counted:
            begun = max(0, landed)
            run = max(LEAST_RUN, min(RUN, frames - begun - CALM))
            share = ease_out(float(np.clip((frame - begun + 1) / run, 0, 1)))
        else:
            share = ease_out(float(np.clip(frame / max(frames, 60), 0, 1)))
        self._rig.pose(shifted(self._start + (self._end - self._start) * share + away[0], self._y + away[1]))


__all__ = ["Groove"]
