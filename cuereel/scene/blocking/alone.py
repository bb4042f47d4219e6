"""What one thing does by itself -> how it stands at any time of it.

A deed is told the seconds since its moment (less than 0 before it), those from its moment to the end of the shot, and
the room: how far in px the sides of the frame are from the middle of the set, and how high a thing may be lifted.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from cuereel.scene.blocking.actor import Stance
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.track import elapsed, recoil


@dataclass(frozen=True, slots=True)
class Room:
    """Px from the middle of the set at which a thing is out of sight, and by which it may be lifted; and its size."""

    aside: float
    lift: float
    wide: float
    tall: float

    @property
    def peep(self) -> float:
        """Px from the middle of the set at which half of a thing is seen, so that no empty set is shown before it."""
        return self.aside - self.wide


Deed = Callable[[float, float, Room], Stance]

SMALL = 0.4
"""How large a thing is before it grows, and when it has shrunk."""

NEAREST, WAY = 2.6, 1.3
"""How many times as large a thing is at the most as the camera has come near it, and the seconds that this takes."""

FALL, HOP, TURN = 0.36, 0.52, 1.15
"""Seconds that a fall takes, a hop, and a turn."""

_snap = overshoot(1.2)


def _bob(seconds: float, by: float = 10.0) -> float:
    """Px by which what hovers goes up and down."""
    return by * math.sin(2.4 * seconds)


def _on_its_edge(turn: float, room: Room) -> float:
    """Px by which the foot of what is turned by so many degrees is lifted, so that no corner goes below the floor."""
    angle = math.radians(turn)
    return max(0.0, 0.5 * (room.wide * abs(math.sin(angle)) + room.tall * (abs(math.cos(angle)) - 1)))


def falls(since: float, left: float, room: Room) -> Stance:
    """It hangs high, drops, and bounces."""
    if since < 0:
        return Stance(y=room.lift + _bob(since), turn=3 * math.sin(2 * since), hung=True)
    height = room.lift * (1 - elapsed(since, FALL) ** 2)
    after = since - FALL
    hop = 0.16 * room.lift * abs(math.sin(math.pi * after / 0.3)) * math.exp(-after / 0.16) if after > 0 else 0.0
    return Stance(y=height + hop, turn=7 * recoil(after, 0.5, 0.25), squash=0.12 * recoil(after, 0.34, 0.15))


def rises(since: float, left: float, room: Room) -> Stance:
    """It crouches and goes up, and hovers there."""
    crouch = 0.10 * math.sin(math.pi * elapsed(since + 0.12, 0.24))
    share = ease_out(elapsed(since - 0.06, 0.9))
    return Stance(y=room.lift * share + _bob(since) * share, squash=crouch - 0.05 * math.sin(math.pi * share))


def shakes(since: float, left: float, room: Room) -> Stance:
    """It shakes, hard at first, and does not stop."""
    if since < 0:
        return Stance()
    hard = 0.45 + 0.55 * math.exp(-since / 0.5)
    return Stance(x=13 * hard * math.sin(47 * since), turn=4.5 * hard * math.sin(55 * since + 1))


def spins(since: float, left: float, room: Room) -> Stance:
    """It turns about its middle, faster and faster at first."""
    turns = since**2 / (since + 0.3) / TURN if since > 0 else 0.0
    return Stance(y=_on_its_edge(360 * turns, room), turn=-360 * turns, hung=True)


def bounces(since: float, left: float, room: Room) -> Stance:
    """It hops up and down."""
    if since < 0:
        return Stance()
    phase = since / HOP % 1
    return Stance(y=0.5 * room.lift * 4 * phase * (1 - phase), squash=0.09 * math.cos(2 * math.pi * phase) ** 5)


def grows(since: float, left: float, room: Room) -> Stance:
    """It is small, and swells to its full size."""
    return Stance(size=SMALL + (1 - SMALL) * _snap(elapsed(since, 0.55)) if since > 0 else SMALL)


def nears(since: float, left: float, room: Room) -> Stance:
    """The camera comes near until it fills the frame: it keeps its middle, and never stands quite still."""
    full = min(NEAREST, max(1.3, 2.1 * room.peep / room.wide))
    share = ease_in_out(elapsed(since, min(WAY, max(0.5, left - 0.3))))
    size = 1 + (full - 1) * share + (0.02 * max(0.0, since - WAY))
    return Stance(y=-0.42 * room.tall * (size - 1), size=size)


def shrinks(since: float, left: float, room: Room) -> Stance:
    """It is large, and shrinks."""
    return Stance(size=1 - (1 - SMALL) * _snap(elapsed(since, 0.55)) if since > 0 else 1.0)


def glows(since: float, left: float, room: Room) -> Stance:
    """A light goes up round it, and pulses."""
    if since < 0:
        return Stance()
    light = ease_out(elapsed(since, 0.15)) * (0.72 + 0.28 * math.cos(2 * math.pi * since / 0.6))
    return Stance(glow=light, size=1 + 0.05 * recoil(since, 0.5, 0.25))


def arrives(since: float, left: float, room: Room) -> Stance:
    """It looks in from the left until it comes."""
    share = ease_out(elapsed(since + 0.3, 0.6))
    return Stance(x=-room.peep * (1 - share), turn=-6 * (1 - share) + 4 * recoil(since - 0.25, 0.5, 0.2))


def leaves(since: float, left: float, room: Room) -> Stance:
    """It draws back and goes off to the right, for as long as there is to see of it."""
    if since < 0:
        return Stance()
    back = math.sin(math.pi * elapsed(since, 0.3))
    away = elapsed(since - 0.15, min(2.2, max(0.45, left - 0.25))) ** 2
    hop = 24 * abs(math.sin(9 * since)) * min(1.0, 6 * away)
    return Stance(x=room.aside * away - 46 * back * (1 - away), y=hop, turn=4 * back - 7 * min(1.0, 4 * away))


def rolls(since: float, left: float, room: Room) -> Stance:
    """It looks in from the left, rolls in, and on slowly."""
    share = ease_out(elapsed(since + 0.45, 0.9))
    x = -room.peep * (1 - share) + 26 * max(0.0, since)
    turn = -math.degrees(2 * x / room.wide)
    return Stance(x=x, y=_on_its_edge(turn, room), turn=turn, hung=True)


def vanishes(since: float, left: float, room: Room) -> Stance:
    """It flares up and is gone, but for a trace."""
    share = ease_in_out(elapsed(since, min(0.9, max(0.3, left - 0.2))))
    return Stance(seen=1 - 0.9 * share, size=1 + 0.08 * share, glow=math.sin(math.pi * share))


def stays(since: float, left: float, room: Room) -> Stance:
    """It stands there, as what is to do something with another thing that nobody names."""
    return Stance()


ALONE: dict[str, Deed] = {
    deed.__name__: deed
    for deed in (falls, rises, shakes, spins, bounces, grows, nears, shrinks, glows, arrives, leaves, rolls, vanishes)
}
"""What a thing does by itself, by its name."""


__all__ = ["ALONE", "Deed", "Room", "stays"]
