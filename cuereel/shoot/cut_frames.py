"""A kind of cut -> how many frames of the shots on its two sides it lays something over (at 30 frames a second)."""

from __future__ import annotations

from collections.abc import Mapping

COVERING, UNCOVERING = 4, 8
"""Frames in which a wipe covers the picture, and lays it free again (0.13 and 0.27 s): what a shot comes to in the end
is seen for as long as can be."""

SINKING, RISING = 4, 8
"""Frames in which the line that a shot ends on lights up, and in which it goes over into what the next begins with."""

BEFORE: Mapping[str, int] = {
    "cut": 0,
    "match": SINKING,
    "wipe": COVERING,
    "loop": COVERING + UNCOVERING + 1,
}
"""Frames at the end of the shot that is left."""

BEHIND: Mapping[str, int] = {"cut": 0, "match": RISING, "wipe": UNCOVERING, "loop": 0}
"""Frames at the start of the shot that is cut to."""
