"""A screen that is part of a drawing -> the camera goes into it at the end, and what it shows is the next shot's first
frame: the cut is not seen.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject
from PIL import Image, ImageFilter

from cuereel.raster import Raster
from cuereel.scene.acts.act import Call
from cuereel.scene.card import rounded
from cuereel.scene.light import glow
from cuereel.scene.rig import HERE, Pose, Rig, scaled
from cuereel.scene.sprite import Picture, Sprite, clip_to
from cuereel.scene.stage import PX

GOES, LEAST = 12, 5
"""Frames in which the camera goes in, and at the least: in fewer nobody sees where it goes."""

READ = 8
"""Frames that a word has to itself before that: it is read while nothing moves."""

WAY, SEEN = 9, 3
"""Frames that the way in takes where there is little time, and those that its word has to itself even then."""

LIGHTS = 5
"""Frames before that in which the screen shows what comes."""

_GATHERS, _SETTLES = 1.6, 3.0
"""How gently the camera sets out and how gently it comes to rest: its last step is so small that no cut is seen."""

_CORNER = 0.05
"""How round the corners of the screen are, for its height."""

_NEARER, _FROM = 1.9, 0.72
"""How much larger on the screen is what it shows, before the camera goes in, and how far down that grows from: what
comes is made out while the screen is small."""

_SOFT = 160
"""px over which the edges of a picture are softened where they are drawn out."""


class IntoScreen:
    """The way into a screen between two corners (scene units, as it stands with nothing moved) that shows a picture.

    `start` is the frame on which the camera sets out; `mobject` is what the screen shows, and its light.
    """

    def __init__(self, call: Call, low: np.ndarray, high: np.ndarray, ahead: Raster) -> None:
        frame = call.stage.frame
        across, up = (float(side) for side in (high - low)[:2])
        self._size = max(frame.width / across, frame.height / up)
        self._from, self._to = (low + high) / 2, np.asarray(frame.center)
        self.start = starts(call)
        self._frames = call.frames - self.start
        wide = across * self._size / frame.width
        tall = up * self._size / frame.height
        shown = Sprite(Picture(_widened(ahead, wide, tall)), across / PX)
        shown.move_to(self._from)
        screen = rounded(across / PX, up / PX, _CORNER * up / PX, "#000000").set_fill(opacity=0).move_to(self._from)
        clip_to(shown, screen)
        light = glow(1.5 * across / PX, 1.5 * up / PX, call.theme.colours.cool, 0.9).move_to(self._from)
        self._rig = Rig(Group(light, screen, shown), {"light": light, "shown": shown})
        self._grows = (float(self._from[0]), float(high[1]) - _FROM * up)
        self.mobject: Mobject = self._rig.mobject

    def way(self, frame: int) -> Pose:
        """How the camera has come nearer on a frame: all the way on the first one of the next shot."""
        share = self.share(frame)
        if share <= 0:
            return HERE
        size = self._size**share
        # about the one point that stays where it is as the screen comes to fill the frame
        about = (self._size * self._from - self._to) / (self._size - 1)
        return scaled(size, about=about)

    def share(self, frame: int) -> float:
        """How much of the way is done on a frame, 0 to 1."""
        gone = float(np.clip((frame - self.start + 1) / (self._frames + 1), 0, 1))
        return float(1 - (1 - gone**_GATHERS) ** _SETTLES)

    def pose(self, frame: int, view: Pose) -> None:
        """Show it as on a frame, its drawing moved by a `view` from where it stands."""
        lit = float(np.clip((frame - self.start + LIGHTS + 1) / LIGHTS, 0, 1))
        left = 1 - self.share(frame)
        self._rig.pose(view, {"shown": scaled(_NEARER**left, about=self._grows)})
        self._rig.fade(lit)
        self._rig.fade(lit * float(np.clip(1 - (frame - self.start) / 4, 0, 1)), "light")


def starts(call: Call) -> int:
    """The frame on which the camera sets out into a screen: late, but no later than leaves it the time."""
    return sets_out(call.frames, max((line.start for line in call.stamps), default=0))


def sets_out(frames: int, last: int) -> int:
    """The frame on which the camera sets out, in a shot of so many of which the last word comes on frame `last`."""
    return max(frames - GOES, min(last + READ, max(last + SEEN, frames - WAY)))


def has_time(frames: int, start: int) -> bool:
    """Whether who sets out on a frame of a shot of so many is seen to go, and the shot is not all going."""
    return frames - start >= LEAST and frames >= 4 * GOES


def has_room(call: Call) -> bool:
    """Whether a shot has the time to go into a screen after its words."""
    return has_time(call.frames, starts(call))


def carried(mobject: Mobject, view: Pose) -> None:
    """Move what has just been posed as a camera sees it."""
    if view is HERE:
        return
    turn = np.array([[view[0, 0], view[1, 0], 0], [view[0, 1], view[1, 1], 0], [0, 0, 1]])
    for leaf in mobject.get_family():
        if len(leaf.points):
            leaf.points = leaf.points @ turn
            leaf.points[:, :2] += view[:2, 2]


def _widened(pixels: Raster, wide: float, tall: float) -> Raster:
    """A frame with its edges drawn out, softly, until it is so much wider and taller."""
    height, width = pixels.shape[:2]
    aside, above = (max(0, round(side * (by - 1) / 2)) for side, by in ((width, wide), (height, tall)))
    out = np.pad(pixels, ((above, above), (aside, aside), (0, 0)), mode="edge")
    soft = np.array(Image.fromarray(np.ascontiguousarray(out[..., :3])).filter(ImageFilter.BoxBlur(_SOFT)))
    inside = slice(above, above + height), slice(aside, aside + width)
    kept = out[inside].copy()
    out[..., :3], out[..., 3] = soft, 255
    out[inside] = kept
    return out


__all__ = ["IntoScreen", "carried", "has_room", "starts"]
