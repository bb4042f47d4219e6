"""The rounds of an exchange -> what is on its way: the request, its answer, and the words for the two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.courier import HOP, LEAST, SIDE, Square, Tag, Way, answer, asking
from cuereel.scene.exchange_times import Times
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Pose, moved
from cuereel.scene.rounds import Round, share_done, through
from cuereel.scene.stage import Box, Stage, px
from cuereel.theme import Theme

POPPED = 0.05
"""The share of the way at which a request that is sent, but not named yet, waits above its button."""

SWELLS = 1.3
"""By how much larger the answer is at last, over its page."""

GREEN = "#3DDC97"
"""The colour of an answer's trail."""


class Traffic:
    """All that runs over a `way`; past each of `bounds` (shares of it, the gate's first) it is drawn further back.

    `layers` are from the nearest to the farthest, `trails` lie on the road, `tags` are the words by what they are for
    ("request", "response"): those of them that are not empty are seen in the first round. The answer ends on `page`.
    """

    def __init__(
        self,
        stage: Stage,
        theme: Theme,
        way: Way,
        times: Times,
        bounds: Sequence[float],
        words: Mapping[str, str],
        page: np.ndarray,
    ) -> None:
        self._way, self._times = way, times
        self._home = Way(way.road, page, way.dock, way.page_size)
        self._middle = stage.frame.center[0]
        self.gated = 1 - bounds[0]
        self.asked = Square(way, asking(theme), theme.colour("cool"), bounds)
        self.answered = Square(self._home, answer(0), GREEN, bounds)
        squares = [self.asked, self.answered]
        self.trails = [square.trail for square in squares]
        self.layers: list[Mobject] = [
            Group(*[square.layers[depth] for square in squares]) for depth in range(len(bounds) + 1)
        ]
        text, clear = stage.text, stage.clear
        room = Box(text.left, clear.bottom + px(20), text.right, clear.top)
        roles = (("request", "cool"), ("response", "good"))
        self.tags = {name: Tag(theme, words[name], role, room) for name, role in roles if words[name]}

    def pose(self, frame: int, now: Round, view: Pose) -> None:
        """On a frame of the round that is under way, with the world as it is seen in a view."""
        first = now is self._times.rounds[0]
        out = self._gone(frame, now)
        if first and self._times.sent <= frame < now.out[0]:
            out = POPPED * overshoot(1.6)(float(np.clip((frame - self._times.sent + 1) / 8, 0, 1)))
        zoom = float(view[0, 0])
        self.asked.pose(out, frame, 1, 1.0 if out is None else min(1.0, 0.55 + 6 * out), zoom)
        back = self.returned(frame, now)
        # off the road it grows to what the page is filled with, and is gone in that
        left = 1 - (back or 0.0)
        into = float(np.clip(1 - left / HOP, 0, 1))
        self.answered.pose(None if back is None else left, frame, -1, 1 + SWELLS * into, zoom, 1 - into**3)
        if first:
            self._pose_tags(frame, now, out or 0.0, back, view)

    def returned(self, frame: int, now: Round) -> float | None:
        """The share of its way back that the answer of a round has done; None before it and after."""
        own = through(now.back, self.gated, self._times.passing, frame) if now is self._times.rounds[0] else frame
        return share_done(own, now.back)

    def _gone(self, frame: int, now: Round) -> float | None:
        """The share of its way that the request of a round has gone; the first has popped up before it sets out."""
        out = share_done(frame, now.out)
        popped = now is self._times.rounds[0] and self._times.sent < now.out[0]
        return POPPED + (1 - POPPED) * out if popped and out is not None else out

    def spot(self, frame: int, now: Round) -> np.ndarray | None:
        """Where in the world the request or its answer is on its way on a frame; None where neither is."""
        out, back = self._gone(frame, now), self.returned(frame, now)
        share = out if out is not None else 1 - back if back is not None else None
        way = self._way if out is not None else self._home
        return None if share is None else way.at(share)[0]

    def _pose_tags(self, frame: int, now: Round, at: float, back: float | None, view: Pose) -> None:
        """The words for the request and for the answer go with what they name."""
        if "request" in self.tags:
            tag = self.tags["request"]
            where = at if frame <= now.out[1] else 1.0
            tag.pose(self._beside(max(where, POPPED), tag, view), frame - now.out[0], now.out[1] + 3 - frame)
        if "response" in self.tags:
            tag = self.tags["response"]
            where = 0.0 if back is None and frame > now.back[1] else 1 - min(1.0, back or 0.0)
            gated = self._times.at.get("through", 0)
            end = gated if gated > now.back[0] + 8 else now.back[1] + 3
            tag.pose(self._beside(max(0.3, where), tag, view), frame - now.back[0], end - frame)

    def _beside(self, share: float, tag: Tag, view: Pose) -> np.ndarray:
        spot, size = self._way.at(share)
        reach = max(LEAST, SIDE * size * float(view[0, 0])) * 0.62 + tag.size[0] / 2 + 12
        seen = moved(view, spot)
        # where there is more room: the square itself is never covered
        side = 1 if seen[0] < self._middle else -1
        return np.asarray(seen + np.array([side * px(reach), 0, 0]))


__all__ = ["Traffic"]
