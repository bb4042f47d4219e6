"""A list that goes on -> the view moves on: the request asks for unnamed tiles, and the rest stand in a row, ticked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.base import CueScene
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.moves import Move
from cuereel.scene.rig import scaled, shifted, then
from cuereel.scene.shop.dashes import Dashes
from cuereel.scene.shop.layout import Plan
from cuereel.scene.shop.tile import Tile
from cuereel.scene.stage import px

DWELL = 0.7
"""The share of a step in which the request stands at a socket."""

ASKED, TICKED = 0.72, 0.66
"""The shares of its stay at which its question is answered, and at which the tick begins that is whole in the end."""

PACE = 0.8
"""Seconds that a step takes at least, if there is time: a question is seen to go out and to come back."""

FANNING, SMALL, SPREAD, DIM = 0.4, 0.46, 0.52, 0.8
"""Of the tiles that are not come to: the seconds in which they spread out in the end, their size and how far apart they
then are (as shares of a tile), and how much is seen of them.
"""

APPEARS = 60.0
"""Px above the captions over which a tile that comes up from below comes into sight."""

LEAVES = 90.0
"""Px beyond the upper end within which a tile goes out of sight."""

MOST = 10
"""So many tiles go by at most."""


def ghosts_for(seconds: float) -> int:
    """For how many tiles there is room to be made in so many seconds: one or more, and one for the rest."""
    return 1 + max(1, min(MOST, int(seconds / PACE)))


class Onward(Group):
    """Tiles of what is not named, the `rest` of them, and the `errand`, the line on which the request asks."""

    def __init__(
        self,
        scene: CueScene,
        layout: Plan,
        named: Sequence[Tile],
        ghosts: Sequence[Tile],
        rest: Sequence[Tile],
        lines: Sequence[Dashes],
        errand: Dashes,
    ) -> None:
        self.plan, self._named, self._ghosts, self._lines, self._errand = layout, named, ghosts, lines, errand
        self._rest = rest
        self._clear, self._axis = scene.stage.clear, 1 if layout.down else 0
        self._home = errand.start.copy()
        super().__init__(errand, *rest, *ghosts)
        for ghost in (*ghosts, *rest):
            ghost.mist = 0.0
            ghost.lay()

    def run(self, request: Mobject, seconds: float, *, returns: bool) -> Move:
        """Move on for so many seconds. With `returns` the view is back where it was in the end."""
        start = request.get_center()
        focus = start.copy()
        focus[self._axis] = self._clear.center[self._axis]
        column = np.array([start, *(ghost.hub for ghost in self._ghosts)])[:, self._axis]
        away = _away(seconds, returns=returns)
        count, step = self._steps(away)

        def pose(t: float) -> None:
            now = min(t * seconds, away)
            back = 1 - ease_in_out((t * seconds - away) / (seconds - away)) if t * seconds > away else 1.0
            whole, part = divmod(now / step, 1.0)
            going = min(1.0, part / (1 - DWELL))
            there = min(count, whole + _glide(going)) * back
            here = start + (focus - start) * _glide(min(1.0, now / step)) * back
            request.move_to(here)
            along = here[self._axis] - float(np.interp(there, range(len(column)), column))
            self._shift(along)
            self._fan(along, ease_out(min(1.0, max(0.0, (now - away + FANNING) / FANNING))))
            self._ask(here, (part - 1 + DWELL) / (ASKED * DWELL) if going >= 1 else -1.0)
            for number, tile in enumerate(self._ghosts[:count], start=1):
                self._turn_of(tile, now - (number - DWELL) * step, DWELL * step)

        return Move(Group(self, request), pose, seconds, lambda t: t)

    def asked(self, seconds: float, *, returns: bool) -> list[float]:
        """The seconds after its start at which each question is at the server."""
        count, step = self._steps(_away(seconds, returns=returns))
        return [(number + 1 - DWELL + 0.5 * ASKED * DWELL) * step for number in range(count)]

    def _steps(self, seconds: float) -> tuple[int, float]:
        """How many tiles are come to in so many seconds, and how long each of them takes."""
        count = max(1, len(self._ghosts))
        return count, seconds / count

    def _shift(self, by: float) -> None:
        """Move the view along the tiles by so many scene units."""
        view = shifted(*((0.0, by) if self.plan.down else (by, 0.0)))
        for tile in (*self._named, *self._ghosts):
            tile.view, tile.mist = view, self._seen(tile, by)
            if tile in self._ghosts:
                tile.swell = scaled(0.82 + 0.18 * tile.mist, about=tile.box.center[:2])
            tile.lay()
        gone = min(1.0, abs(by) * 2)
        for dashes in self._lines:
            if dashes.strength > 0:
                dashes.offset, dashes.strength = view[:, 2] * [1, 1, 0], 1 - gone
                dashes.run(1.0, 0.0, home=True, dim=0.55)

    def _fan(self, by: float, share: float) -> None:
        """A share of the way that the rest takes: out from behind the last that was come to, and apart."""
        if not self._rest:
            return
        side = self._rest[0].box.height if self._axis else self._rest[0].box.width
        home = self._ghosts[-1].box.center if self._ghosts else self._rest[0].box.center
        for number, tile in enumerate(self._rest):
            apart = number - (len(self._rest) - 1) / 2
            middle, off = tile.box.center, np.zeros(3)
            off[self._axis] = (-1 if self._axis else 1) * apart * SPREAD * side
            here = (home - middle) * (1 - share) + off * share
            here[self._axis] += by
            small = scaled(SMALL, about=middle[:2])
            tile.view, tile.mist = then(small, shifted(*here[:2])), DIM * share * self._seen(tile, by)
            tile.shown = {"veil": 0.3, "active": 0.0, "done": share, "badge": share}
            tile.lay()

    def _seen(self, tile: Tile, by: float) -> float:
        """How much of a tile is seen: none where it is beyond the ends of the clear box.

        What comes up from below is unseen until it is clear of the captions.
        """
        axis, clear = self._axis, self._clear
        half = (tile.box.height if axis else tile.box.width) / 2
        centre = tile.box.center[axis] + by
        low, high = (clear.bottom, clear.top) if axis else (clear.left, clear.right)
        # they come from the far end: from below, or from the right
        if axis and tile not in self._named:
            come = (centre - half - low) / px(APPEARS)
        else:
            come = ((centre - low if axis else high - centre) / half + 0.5) / 1.2
        above, beside = 1 - (centre + half - high - px(2)) / px(LEAVES), ((centre - low) / half + 1.2) / 1.2
        going = above if axis else beside
        return float(np.clip(come, 0, 1) * np.clip(going, 0, 1))

    def _ask(self, here: np.ndarray, share: float) -> None:
        """The line from the request to the server and back: drawn at 0, home at 1, gone otherwise."""
        errand = self._errand
        if not 0 <= share <= 1:
            errand.run(0.0, 0.0)
            return
        errand.offset = np.zeros(3)
        errand.offset[self._axis] = here[self._axis] - self._home[self._axis]
        errand.run(min(1.0, 3 * share + 0.2), 2 * share, 1 - abs(2 * share - 1), home=share > 0.5)

    def _turn_of(self, tile: Tile, seconds: float, dwell: float) -> None:
        """Show a tile so many seconds after the request has come to it, where it stays for `dwell` seconds."""
        near, left = min(1.0, max(0.0, (seconds + 0.12) / 0.12)), seconds - TICKED * dwell
        done = min(1.0, max(0.0, left / min(0.26, (1 - TICKED) * dwell)))
        tile.shown = {"veil": 1 - near, "active": near * (1 - done), "done": done, "badge": min(1.0, 5 * done)}
        tile.stamp = scaled(max(0.01, 0.35 + 0.65 * overshoot(2.6)(done)), about=tile.hub[:2])
        tile.lay()


def _away(seconds: float, *, returns: bool) -> float:
    """The seconds that are left for going on where the view returns in the end."""
    return seconds - min(0.35, 0.3 * seconds) if returns else seconds


def _glide(t: float) -> float:
    """Off at once, softly in."""
    return t * t * (3 - 2 * t) * 0.6 + (1 - (1 - t) ** 2) * 0.4
