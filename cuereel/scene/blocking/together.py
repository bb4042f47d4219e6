"""What one thing does with another -> how both stand at any time of it.

Each deed says how large both are, where the other one stands, which of them is in front, and how the first one moves:
told the seconds since its moment and both actors, it gives the stances of the two.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from cuereel.scene.blocking.actor import Actor, Stance
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.track import elapsed, recoil

Stances = tuple[Stance, Stance]

_DROP, _GO, _UP = 0.34, 0.75, 0.5
"""Seconds in which a thing drops onto or into another, goes to it, and comes up out of it."""

_SUNK = 0.06
"""How deep a thing stands in the upper edge of what it stands on, as a share of the height of that."""

_up = overshoot(1.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """How large the two are at the most: shares of the set's width and height, first of the one that acts."""

    subject: tuple[float, float]
    partner: tuple[float, float]
    behind: bool = False


STACKED = Scale((0.62, 0.46), (0.72, 0.42))
ABREAST = Scale((0.44, 0.60), (0.46, 0.62))
SUNK = Scale((0.44, 0.36), (0.70, 0.50), behind=True)
ALIKE = Scale((0.66, 0.68), (0.66, 0.68), behind=True)


def stands_on(since: float, one: Actor, other: Actor) -> Stances:
    """It drops onto the other, which gives."""
    top = (1 - _SUNK) * other.tall
    falling = elapsed(since + _DROP, _DROP) ** 2
    after = since
    give = 0.07 * recoil(after, 0.34, 0.16)
    one_is = Stance(y=top * (1 - give) + (1 - falling) * 420, squash=0.08 * recoil(after, 0.3, 0.15), seen=_seen(since))
    return one_is, Stance(squash=give)


def hovers_over(since: float, one: Actor, other: Actor) -> Stances:
    """It comes down to a hand's breadth over the other, and hovers there."""
    near = ease_out(elapsed(since + 0.25, 0.5))
    bob = 12 * math.sin(2.6 * since)
    one_is = Stance(y=other.tall + 54 + bob + (1 - near) * 380, turn=3 * math.sin(1.7 * since), seen=_seen(since))
    return one_is, Stance()


def stands_beside(since: float, one: Actor, other: Actor) -> Stances:
    """It slides in beside the other, and both stand as close as they may."""
    near = ease_out(elapsed(since + 0.2, 0.45))
    gap = (one.wide + other.wide) / 2 + 26
    shove = 10 * recoil(since - 0.2, 0.4, 0.18)
    return Stance(x=-gap / 2 - (1 - near) * 620, seen=_seen(since)), Stance(x=gap / 2 + shove)


def goes_to(since: float, one: Actor, other: Actor) -> Stances:
    """It goes from the left edge to the other, in hops, and is met by it."""
    gap = (one.wide + other.wide) / 2 + 18
    way = ease_in_out(elapsed(since + 0.1, _GO))
    hop = 34 * abs(math.sin(3 * math.pi * way)) if way < 1 else 0.0
    far = -gap / 2 - (1 - way) * 330
    return Stance(x=far, y=hop, turn=-4 * math.sin(math.pi * way)), Stance(
        x=gap / 2, squash=0.05 * recoil(since - _GO + 0.1, 0.36, 0.16)
    )


def goes_into(since: float, one: Actor, other: Actor) -> Stances:
    """It flies over the other in an arc and drops into it, and is seen no more."""
    over = elapsed(since + 0.25, 0.4)
    inside = elapsed(since - 0.12, 0.3) ** 2
    high = other.tall + 60
    x = -0.62 * other.wide * (1 - ease_out(over))
    y = high + 120 * math.sin(math.pi * over) * (1 - inside)
    deep = max(0.0, other.tall * 0.5 - one.tall * 0.3)
    size = 1 - 0.38 * inside
    one_is = Stance(x=x, y=y + (deep - high) * inside, turn=-28 * over * (1 - inside), size=size, seen=1 - inside**6)
    return one_is, Stance(squash=0.09 * recoil(since - 0.36, 0.34, 0.17))


def comes_out_of(since: float, one: Actor, other: Actor) -> Stances:
    """The other gives a start, and it comes up out of it and hovers above."""
    way = _up(elapsed(since, _UP)) if since > 0 else 0.0
    deep = max(0.0, other.tall * 0.5 - one.tall * 0.3)
    bob = 10 * math.sin(2.5 * (since - _UP)) if since > _UP else 0.0
    one_is = Stance(y=deep + (other.tall + 26 - deep) * way + bob, size=0.6 + 0.4 * way, seen=min(1.0, 6 * way))
    return one_is, Stance(squash=0.08 * recoil(since + 0.1, 0.34, 0.2))


def sits_in(since: float, one: Actor, other: Actor) -> Stances:
    """It comes up in the other, which hides the lower half of it."""
    way = _up(elapsed(since + 0.1, _UP)) if since > -0.1 else 0.0
    rest = other.tall - 0.45 * one.tall
    deep = max(0.0, rest - 0.62 * one.tall)
    return Stance(y=deep + (rest - deep) * way, seen=min(1.0, 6 * way)), Stance(squash=0.05 * recoil(since, 0.34, 0.2))


def hides_behind(since: float, one: Actor, other: Actor) -> Stances:
    """It rises behind the other and looks over it, a little aside."""
    way = _up(elapsed(since + 0.1, _UP)) if since > -0.1 else 0.0
    rest = other.tall - 0.5 * one.tall
    return Stance(x=0.16 * other.wide, y=rest * way, turn=-4 * way, seen=min(1.0, 6 * way)), Stance()


def becomes(since: float, one: Actor, other: Actor) -> Stances:
    """It gives a start, and is the other in the same place: as large, of another colour."""
    change = elapsed(since, 0.4)
    start = 0.06 * recoil(since, 0.36, 0.2)
    light = math.sin(math.pi * change)
    return Stance(squash=start, seen=float(change < 1)), Stance(squash=start, seen=change, glow=light)


def _seen(since: float) -> float:
    """What comes on its moment is not seen long before it."""
    return elapsed(since + 0.4, 0.08)


@dataclass(frozen=True, slots=True)
class Joint:
    """A deed of two: how large they are, and how they move."""

    scale: Scale
    move: Callable[[float, Actor, Actor], Stances]


TOGETHER: dict[str, Joint] = {
    "stands on": Joint(STACKED, stands_on),
    "hovers over": Joint(STACKED, hovers_over),
    "stands beside": Joint(ABREAST, stands_beside),
    "goes to": Joint(ABREAST, goes_to),
    "goes into": Joint(SUNK, goes_into),
    "comes out of": Joint(SUNK, comes_out_of),
    "sits in": Joint(SUNK, sits_in),
    "becomes": Joint(ALIKE, becomes),
    "hides behind": Joint(SUNK, hides_behind),
}
"""What a thing does with another one, by its name."""


__all__ = ["TOGETHER", "Joint"]
