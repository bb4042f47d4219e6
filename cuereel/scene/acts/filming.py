"""A drawing of a film set -> first only what the lens sees, then the camera pulls back and shows who makes it.

It has a `camera` layer, and an `actor` or a `set` before its lens. With two words, the first goes to what is seen, the
second to those who make it; the light goes with the words.
"""

from __future__ import annotations

import numpy as np
from manim import Group, Rectangle, VGroup

from cuereel.scene.acts.act import Call
from cuereel.scene.card import is_dark
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import HERE, Pose, Rig, moved, scaled, shifted, then, turned
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.stamp import Stamp, place
from cuereel.scene.svg import Drawing
from cuereel.scene.track import Track
from cuereel.scene.viewfinder import Viewfinder

PULL = 0.45
"""Seconds in which the camera pulls back."""

_SEEN = ("actor", "set")
_MAKERS = ("camera", "operator", "director", "crew")


def is_filming(art: object) -> bool:
    """Whether art shows a camera and what stands before it."""
    return isinstance(art, Drawing) and "camera" in art.layers and any(name in art.layers for name in _SEEN)


class Filming:
    """The act of a film set."""

    def __init__(self, call: Call, drawing: Drawing) -> None:
        self.call = call
        stage, theme = call.stage, call.theme
        clear = stage.clear
        self.rig = Rig(drawing)
        self._home = Box(stage.frame.left, clear.bottom - px(30), stage.frame.right, clear.top - 0.10 * clear.height)
        low, high = self._corners((*_SEEN, *_MAKERS))
        self._size = min(0.96 * self._home.width / (high[0] - low[0]), self._home.height / drawing.height)
        centre, middle = self._home.center, (low[0] + high[0]) / 2
        self._rest = then(shifted(-middle, 0.0), scaled(self._size), shifted(centre[0], centre[1]))
        self._seen = self._bounds(_SEEN)
        self._makers = self._bounds(_MAKERS)
        self._focus, self._close = self._close_up(next(name for name in _SEEN if name in drawing.layers))
        self.viewfinder = Viewfinder(theme, clear.inset(36))
        lens = moved(self._rest, self.rig.centre("camera"))
        self._lens = np.asarray(lens)
        shade = theme.colours.background if is_dark(theme) else theme.colours.ink
        self._shades = [self._shade(self._seen, shade), self._shade(self._makers, shade)]
        light = glow(stage.frame.width / PX * 0.7, 560, theme.colours.cool, 0.34).move_to(centre)
        self.stamps = self._make_stamps()
        shades = [rig.mobject for rig in self._shades]
        self.mobject = Group(light, drawing, *shades, self.viewfinder.mobject, *self.stamps)
        end = call.show + round(PULL * call.fps)
        self._zoom = Track(1.0).to(0.0, call.show, end - call.show, ease_out)
        self._later = Track(1.035).to(1.0, end, round(3.0 * call.fps), lambda t: t)
        self._dark = self._emphasis()
        self._clapper = self._clap() if "clapper-arm" in self.rig.parts else None
        self._shut = Track(0.0).to(1.0, end - 5, 3).to(0.35, end + 4, round(0.5 * call.fps))

    def _corners(self, names: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
        found = [self.rig.bounds(name) for name in names if name in self.rig.parts]
        return np.min([low for low, _ in found], axis=0), np.max([high for _, high in found], axis=0)

    def _bounds(self, names: tuple[str, ...]) -> Box:
        """The box of some layers, where they come to rest."""
        low, high = (moved(self._rest, corner) for corner in self._corners(names))
        return Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))

    def _close_up(self, name: str) -> tuple[np.ndarray, float]:
        """Where the lens looks and how closely: head and shoulders, and nothing of the makers beside them."""
        low, high = (moved(self._rest, corner) for corner in self.rig.bounds(name))
        focus = np.array([(low[0] + high[0]) / 2, low[1] + 0.70 * (high[1] - low[1]), 0.0])
        makers = self._makers.right if self._seen.center[0] > self._makers.center[0] else self._makers.left
        beside = max(abs(float(focus[0]) - makers), px(60))
        zoom = 0.9 * self.call.stage.clear.height / float(high[1] - low[1])
        return focus, min(4.0, max(1.5, zoom, self.call.stage.text.width / 2 / beside))

    def _clap(self) -> tuple[np.ndarray, float]:
        """Where the hinge of a clapperboard's arm is drawn, and how far (radians) the arm stands open."""
        points = np.concatenate([self.rig.leaves[number].points for number in self.rig.parts["clapper-arm"]])
        spread = points[:, :2] - points[:, :2].mean(axis=0)
        along = np.linalg.svd(spread, full_matrices=False)[2][0]
        return self.rig.bounds("clapper-arm")[0], float(np.arctan(along[1] / along[0]))

    def _shade(self, half: Box, colour: str) -> Rig:
        """A darkness over one half of the picture, with a soft edge towards the other."""
        frame = self.call.stage.frame
        other = self._makers if half is self._seen else self._seen
        edge = (self._seen.left + self._makers.right) / 2
        if self._seen.center[0] < self._makers.center[0]:
            edge = (self._seen.right + self._makers.left) / 2
        on_right = half.center[0] > other.center[0]
        left, right = (edge - px(110), frame.right) if on_right else (frame.left, edge + px(110))
        cover = Rectangle(width=right - left, height=frame.height).move_to(((left + right) / 2, 0, 0))
        soft = px(220) / (right - left)
        stops = ((0.0, 0.0), (soft, 0.72), (1.0, 0.72)) if on_right else ((0.0, 0.72), (1 - soft, 0.72), (1.0, 0.0))
        return Rig(VGroup(fading(cover, (left, 0, 0), (right, 0, 0), stops, colour)))

    def _make_stamps(self) -> list[Stamp]:
        text = self.call.stage.text
        many = len(self.call.stamps)
        width = (text.width / PX - 30) / 2 if many > 1 else text.width / PX - 40
        size = 78 if many > 1 else 116
        stamps = []
        for number, line in enumerate(self.call.stamps):
            role, tilt = ("cool", 2.5) if many > 1 and number % 2 == 0 else ("accent", -3.0)
            stamps.append(Stamp(self.call.theme, line.text, width=width, size=size, role=role, tilt=tilt))
        return stamps

    def _emphasis(self) -> list[Track]:
        """How dark the seen half and the makers' half are: each is lit while its word is the last one said."""
        seen, makers = Track(0.0), Track(0.0)
        quick = round(0.2 * self.call.fps)
        if len(self.call.stamps) == 2:
            first, second = sorted((line.start, number) for number, line in enumerate(self.call.stamps))
            for start, number in (first, second):
                seen.to(0.0 if number == 0 else 1.0, start, quick)
                makers.to(1.0 if number == 0 else 0.0, start, quick)
            seen.to(0.0, second[0] + round(1.3 * self.call.fps), round(0.5 * self.call.fps))
        return [seen, makers]

    def pose(self, frame: int) -> None:
        call = self.call
        near = self._zoom.at(frame)
        zoom = self._close**near * (self._later.at(frame) if near <= 0 else 1 + 0.035 * (1 - near))
        parts = {}
        if self._clapper:
            hinge, opened = self._clapper
            parts["clapper-arm"] = turned(-opened * self._shut.at(frame), hinge)
        self.rig.pose(then(self._rest, self._camera(zoom, near)), parts)
        for rig, track in zip(self._shades, self._dark, strict=True):
            rig.fade(track.at(frame))
        shown = min(1.0, near * 2.2)
        shrink = 0.14 + 0.86 * near
        middle = call.stage.clear.center
        way = (self._lens - middle) * (1 - near)
        self.viewfinder.pose(
            then(scaled(shrink, about=(middle[0], middle[1])), shifted(way[0], way[1])), shown, call.since(0, frame)
        )
        for number, (stamp, line) in enumerate(zip(self.stamps, call.stamps, strict=True)):
            stamp.place = self._label(number)
            stamp.strike(call.since(line.start, frame))

    def _camera(self, zoom: float, near: float) -> Pose:
        """The view: at `near` 1 what the lens sees is in the middle, at 0 everything stands where it rests."""
        if abs(zoom - 1) < 1e-6 and near <= 0:
            return HERE
        middle = self.call.stage.clear.center
        focus = self._focus + (self._home.center - self._focus) * (1 - near)
        to = focus + (middle - focus) * near
        return then(shifted(-focus[0], -focus[1]), scaled(zoom), shifted(to[0], to[1]))

    def _label(self, number: int) -> Pose:
        """The first word stands over what is seen, the second over the makers, others above."""
        text, stamp = self.call.stage.text, self.stamps[number]
        half_width, half_height = px(stamp.width_px / 2), px(stamp.height_px / 2 + 14)
        if len(self.stamps) == 1:
            return place(text.center[0], text.top - half_height)
        on_right = (self._seen.center[0] > self._makers.center[0]) == (number % 2 == 0)
        x = text.right - half_width if on_right else text.left + half_width
        return place(x, text.top - half_height - (number // 2) * 2 * half_height)


__all__ = ["Filming", "is_filming"]
