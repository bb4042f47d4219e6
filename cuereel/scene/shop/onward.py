"""A list that goes on -> the camera draws back from the row: the request asks for more, and the rest are ticked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.base import CueScene
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.moves import Move
from cuereel.scene.rig import scaled, shifted, then
from cuereel.scene.shop.dashes import Dashes
from cuereel.scene.shop.layout import Plan
from cuereel.scene.shop.tile import Tile
from cuereel.scene.shop.turns import WAITS

DWELL = 0.7
"""The share of a step in which the request stands at a socket."""

ASKED, TICKED = 0.72, 0.66
"""The shares of its stay at which its question is answered, and at which the tick begins that is whole in the end."""

PACE = 0.8
"""Seconds that a step takes at least, if there is time: a question is seen to go out and to come back."""

REST = 2
"""How many tiles are not come to any more: they are ticked in the end, one after the other."""

BACK = 0.5
"""Seconds at most in which the camera draws back, until several tiles stand in the frame."""

MOST = 10
"""So many tiles go by at most."""


def ghosts_for(seconds: float) -> int:
    """To how many tiles there is time to come in so many seconds: one or more."""
    return max(1, min(MOST, int(seconds / PACE)))


class Onward(Group):
    """Tiles of what is not named, the last of which are not come to, and the `errand`, the line for the questions."""

    def __init__(
        self, scene: CueScene, layout: Plan, named: Sequence[Tile], ghosts: Sequence[Tile], errand: Dashes
    ) -> None:
        self.plan, self._ghosts, self._errand = layout, ghosts, errand
        self._row = (*named, *ghosts)
        self._middle = float(scene.stage.clear.center[0])
        self._rail, self._home = float(layout.rail[0][1]), float(errand.start[0])
        super().__init__(errand, *ghosts)
        for ghost in ghosts:
            ghost.mist, ghost.grown = 0.0, WAITS
            ghost.lay()

    def run(self, request: Mobject, view: float, lines: Sequence[Dashes], seconds: float, *, returns: bool) -> Move:
        """Move on for so many seconds, from where the camera has the tiles moved by `view` (scene units).

        The `lines` to tiles that are left behind go. With `returns` the view is back where it was in the end.
        """
        start = float(request.get_center()[0])
        row = np.array([start - view, *(float(ghost.hub[0]) for ghost in self._ghosts)])
        were = [tile.grown for tile in self._row]
        away = _away(seconds, returns=returns)
        count, step = self._steps(away)

        def pose(t: float) -> None:
            now = min(t * seconds, away)
            kept = 1 - ease_in_out((t * seconds - away) / (seconds - away)) if t * seconds > away else 1.0
            whole, part = divmod(now / step, 1.0)
            going = min(1.0, part / (1 - DWELL))
            there = min(count, whole + _glide(going)) * kept
            gone = _glide(min(1.0, now / min(BACK, step))) * kept
            here = start + (self._middle - start) * gone
            request.move_to((here, self._rail, 0.0))
            self._look(float(np.interp(there, range(len(row)), row)), here, gone, were)
            for dashes in lines:
                dashes.strength = 1 - gone
                dashes.run(1.0, 0.0, home=True, dim=0.55)
            self._ask(here, (part - 1 + DWELL) / (ASKED * DWELL) if going >= 1 else -1.0)
            for number, tile in enumerate(self._ghosts[:count], start=1):
                self._turn_of(tile, now - (number - DWELL) * step, DWELL * step)
            each = (1 - TICKED) * DWELL * step / (REST + 1)
            for number, tile in enumerate(self._ghosts[count:]):
                self._turn_of(tile, now - away + (REST - number) * each, each, ticked=0.0)

        return Move(Group(self, request), pose, seconds, lambda t: t)

    def asked(self, seconds: float, *, returns: bool) -> list[float]:
        """The seconds after its start at which each question is at the server."""
        count, step = self._steps(_away(seconds, returns=returns))
        return [(number + 1 - DWELL + 0.5 * ASKED * DWELL) * step for number in range(count)]

    def _steps(self, seconds: float) -> tuple[int, float]:
        """How many tiles are come to in so many seconds, and how long each of them takes."""
        count = max(1, len(self._ghosts) - REST)
        return count, seconds / count

    def _look(self, at: float, here: float, gone: float, were: Sequence[float]) -> None:
        """See the place `at` of the row where the request is `here`, from as far back as it has `gone` (0 to 1).

        The tiles, which `were` so large, are equally large from there.
        """
        size = 1 - (1 - self.plan.back) * gone
        view = then(scaled(size, about=(at, self._rail)), shifted(here - at))
        for tile, was in zip(self._row, were, strict=True):
            tile.view, tile.grown = view, was + (1 - was) * gone
            tile.mist = min(1.0, 4 * gone) if tile in self._ghosts else 1.0
            tile.lay()

    def _ask(self, here: float, share: float) -> None:
        """The line from the request to the server and back: drawn at 0, home at 1, gone otherwise."""
        errand = self._errand
        if not 0 <= share <= 1:
            errand.run(0.0, 0.0)
            return
        errand.offset = np.array([here - self._home, 0.0, 0.0])
        errand.run(min(1.0, 3 * share + 0.2), 2 * share, 1 - abs(2 * share - 1), home=share > 0.5)

    def _turn_of(self, tile: Tile, seconds: float, dwell: float, ticked: float = TICKED) -> None:
        """Show a tile so many seconds after its turn has come, which lasts for `dwell` seconds."""
        near, left = min(1.0, max(0.0, (seconds + 0.12) / 0.12)), seconds - ticked * dwell
        done = min(1.0, max(0.0, left / min(0.26, (1 - ticked) * dwell)))
        tile.shown = {"veil": 1 - near, "active": near * (1 - done), "done": done, "badge": min(1.0, 5 * done)}
        tile.stamp = scaled(max(0.01, 0.35 + 0.65 * overshoot(2.6)(done)), about=tile.hub[:2])
        tile.lay()


def _away(seconds: float, *, returns: bool) -> float:
    """The seconds that are left for going on where the view returns in the end."""
    return seconds - min(0.35, 0.3 * seconds) if returns else seconds


def _glide(t: float) -> float:
    """Off at once, softly in."""
    return t * t * (3 - 2 * t) * 0.6 + (1 - (1 - t) ** 2) * 0.4
