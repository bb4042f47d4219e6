"""The seconds that a shot has -> how far a skin is off and a camera has gone in: both begin at once."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.scene.stamp import CONTACT

STRIP, PUSH = 0.20, 0.37
"""Seconds in which the skin comes off, and in which the camera goes in."""

_MOST, _LEAST = 0.6, 0.33
"""The share of a shot that all of it takes at the most, and the seconds that it takes at the least though a word comes.
"""

_RAMP = 0.22
"""The share of the way in that the camera takes to get up to its speed, and to lose it."""


def travelled(share: float) -> float:
    """Even travel with a short start and a short stop, as an easing: nothing jumps where it is fastest."""
    if share > 0.5:
        return 1 - travelled(1 - share)
    return share * share / (2 * _RAMP * (1 - _RAMP)) if share < _RAMP else (share - _RAMP / 2) / (1 - _RAMP)


@dataclass(frozen=True, slots=True)
class WayIn:
    """Going in within `seconds` of the first sight of it; all that it consists of is as much shorter as the whole."""

    seconds: float = PUSH

    @classmethod
    def within(cls, left: float, before: float) -> WayIn:
        """The way in of a shot with `left` seconds whose first word is stamped after `before`: in as that touches down.

        A shot that is short is for what is inside at its full size.
        """
        return cls(min(PUSH, _MOST * left, max(_LEAST, before + CONTACT)))

    def _pace(self) -> float:
        return max(1e-3, self.seconds) / PUSH

    def stripped(self, seconds: float) -> float:
        """How far the skin is off (0 to 1)."""
        return _share(seconds, 0.0, STRIP * self._pace())

    def lit(self, seconds: float) -> float:
        """How far what is inside is seen (0 to 1): all of it before the skin is off."""
        return _share(self.stripped(seconds), 0.3, 0.55)

    def entered(self, seconds: float) -> float:
        """How much of the way the camera has gone (0 to 1)."""
        return travelled(_share(seconds, 0.0, self.seconds))


def _share(value: float, start: float, end: float) -> float:
    return min(1.0, max(0.0, (value - start) / max(1e-6, end - start)))


__all__ = ["PUSH", "STRIP", "WayIn"]
