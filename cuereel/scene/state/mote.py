"""A little drawing and a way -> what is seen at a thing: a Z that rises, a flame that licks, a star that turns.

Places are px from the middle of the thing, times are seconds since its state is first seen.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from PIL import Image

from cuereel.scene.motion import overshoot
from cuereel.scene.rig import HERE, Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import px
from cuereel.scene.track import elapsed
from cuereel.theme import Theme

LARGEST = 1080
"""Pixels of a drawing's width at the most."""

SHARP = 1.2
"""Pixels of a drawing for each px."""

_pop = overshoot(1.7)


class At(NamedTuple):
    """Where a mote is, how large beside itself (`tall` for its height alone), how far turned (radians), how seen."""

    x: float = 0.0
    y: float = 0.0
    size: float = 1.0
    turn: float = 0.0
    seen: float = 1.0
    tall: float = 1.0


Way = Callable[[float], At]


@dataclass(frozen=True, slots=True)
class Mote:
    """One drawing on its way; `behind` the thing or before it. A `piece` of the thing itself is always seen."""

    rig: Rig
    way: Way
    behind: bool = False
    piece: bool = False

    def pose(self, seconds: float, at: Pose, seen: float) -> None:
        """As it is after so many seconds, at a thing that is posed so."""
        here = self.way(max(0.0, seconds))
        size = max(here.size, 1e-3)
        self.rig.pose(then(scaled(size, size * here.tall), turned(here.turn), shifted(px(here.x), px(here.y)), at))
        self.rig.fade(min(1.0, max(0.0, here.seen * seen)) if seconds > 0 or self.piece else 0.0)


@dataclass(frozen=True, slots=True)
class Room:
    """The thing that is in a state: px of its width and height, and the look of the film.

    `corner` is where it is painted farthest to its upper left, in px from its middle.
    """

    wide: float
    high: float
    theme: Theme
    corner: tuple[float, float] = (0.0, 0.0)

    @property
    def unit(self) -> float:
        """The mean of its sides: by it all that is seen at it is sized."""
        return math.sqrt(self.wide * self.high)


Recast = Callable[[Picture], Picture]
Cut = Callable[[Sprite], tuple[Mote, ...]]
Body = Callable[[float], Pose]


def _still(seconds: float) -> Pose:
    return HERE


@dataclass(frozen=True, slots=True)
class Look:
    """How a state looks: its motes, how the thing moves in it (about its middle), how its picture is changed.

    `cut` gives the pieces that stand for the thing, which is about the origin, from then on. `above` and
    `aside` are the room that the motes need over it and at each side, as shares of its unit.
    """

    motes: tuple[Mote, ...] = ()
    body: Body = _still
    recast: Recast | None = None
    above: float = 0.0
    aside: float = 0.0
    cut: Cut | None = None


def drawn(body: str, wide: float, high: float, width: float) -> Sprite:
    """The body of an SVG of `wide` x `high` units, as a sprite `width` px wide about the origin."""
    return Sprite(_picture(body, wide, high, min(LARGEST, max(8, round(SHARP * width)))), width)


@lru_cache(maxsize=256)
def _picture(body: str, wide: float, high: float, across: int) -> Picture:
    import resvg_py

    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}">{body}</svg>'
    data = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=across))
    return Picture.of(Image.open(BytesIO(data)))


def mote(body: str, size: tuple[float, float], width: float, way: Way, *, behind: bool = False) -> Mote:
    """A mote of the body of an SVG of that size, `width` px wide."""
    return Mote(Rig(drawn(body, *size, width)), way, behind)


def round_of(seconds: float, period: float, share: float = 0.0) -> float:
    """How far (0 to 1) a thing is in its round, of which it is `share` ahead."""
    return (seconds / period + share) % 1.0


def swell(phase: float, edge: float = 0.2) -> float:
    """From 0 up to 1 and back to 0 over a round: what comes and goes without a seam."""
    return min(1.0, phase / edge, (1 - phase) / edge)


def popped(seconds: float, late: float = 0.0, lasts: float = 0.35) -> float:
    """How large what pops up is: it overshoots, and stays."""
    share = elapsed(seconds - late, lasts)
    return max(0.0, _pop(share)) if share > 0 else 0.0


def swings(seconds: float, period: float, share: float = 0.0) -> float:
    """A swing (-1 to 1)."""
    return math.sin(2 * math.pi * (seconds / period + share))


__all__ = ["At", "Body", "Cut", "Look", "Mote", "Recast", "Room", "Way"]
__all__ += ["drawn", "mote", "popped", "round_of", "swell", "swings"]
