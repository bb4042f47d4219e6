"""A drawing of a film set -> first only what the lens sees, then the camera pulls back and shows who makes it.

It has a `camera` layer, and an `actor` or a `set` before its lens. With two words, the first goes to what is seen, the
second to those who make it; a word that names one side goes there. The light goes with the first, comes back to the
makers one by one, and with the last, where that is theirs, it is on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from manim import Group, Rectangle, VGroup

from cuereel.scene.acts.act import Call, middle
from cuereel.scene.acts.into_screen import IntoScreen, carried, has_room
from cuereel.scene.acts.lighting import Lighting
from cuereel.scene.acts.playing import ACTING, Playing
from cuereel.scene.acts.role_plates import RolePlates
from cuereel.scene.acts.soundstage import Soundstage
from cuereel.scene.card import is_dark, mix
from cuereel.scene.haze import haze
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.pages import bare
from cuereel.scene.rig import HERE, Pose, Rig, moved, scaled, shifted, then
from cuereel.scene.sides import side_role
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.svg import Drawing
from cuereel.scene.track import Track, recoil
from cuereel.scene.viewfinder import BLINK, SEEKS, FocusMark, Viewfinder

PULL, RECORDS, AT_ONCE = 0.4, 0.4, 4
"""Seconds in which the camera pulls back, and those for which the lens's picture is to be made out before that where
its word comes within so many frames of the cut."""

LENS = 36
"""Px by which a viewfinder lies within the clear box."""

_LONG = 1.6
"""How long a viewfinder is at the most, beside its height."""

_DIM = 0.5
"""How dark the half is that is not spoken of."""

OPENING, OPENS = 0.97, 5
"""How large the frame is as the shot begins, about a face: a window that glows where the shot before had its middle.
The frames in which it opens.
"""

_HUNT, _NEARER, _NEAREST = -0.05, 0.025, 0.06
"""How far the frame draws in on the subject at first, and how much nearer the lens goes close up: in a second, in all.
"""

_UNLETTERED = 16.0
"""How much sooner than the view is wide the letters of the frame are gone."""

_ROOM = 28
"""Px of room above a head, close up."""

_BELOW = (24, -26)
"""Px below the foot of the clear box at which the foremost feet stand, beside the captions; the same in a low frame."""

_HEADS = 112
"""Px by which the heads of people and machines stay below the top of the clear box: words hang above them."""

_BACKDROP = 1.28
"""How wide what hangs behind is, as a share of the frame's width, so that it leaves the frame at both sides."""

_BEYOND = 0.18
"""How much of the set stays in sight beyond its actor, as a share of the actor's width; the rest may leave the frame.
"""

_CROPPED = 0.18
"""The share of the width of what is seen that may, where there is no actor."""

_BLED = 14
"""Px by which the outermost maker may leave the frame at its side."""

_BOARD, _BOARD_AT = (20, 0.84), 0.70
"""Px that a clapperboard keeps from the captions and how high it is, as a share of the room below these, where it is
nearest to the viewer, whole; and where its middle is, as a share of the frame's width.
"""

_DRIFT, _DRIFTED = 0.010, 0.02
"""How much nearer the camera goes in a second while what is seen is spoken of, and in all."""

_PUSH = 0.03
"""How much nearer it goes, from the word for them to the end."""

_FLIES, _LIFTS = 3, 1.4
"""Frames in which words leave upwards as the camera goes into its screen, and how they gather speed."""

_EARLY = 4
"""Frames before the whole set stands still on which what is seen is called by a word that nobody says."""

_SEEN = ("actor", "set")
_MAKERS = ("camera", "operator", "director", "crew")

SCREEN = "viewer"
"""The layer of the screen on the camera."""

_IN_SIGHT = ("backdrop", "floor", "set", "light-cone", "actor", *ACTING)
"""Layers that a lens may see; all else is behind it, and is not there before it is pulled back."""


def lens_of(stage: Stage) -> Box:
    """What a viewfinder shows of a stage: no more of its width than a lens sees."""
    box = stage.clear.inset(LENS)
    half = min(box.width, _LONG * box.height) / 2
    return Box(box.center[0] - half, box.bottom, box.center[0] + half, box.top)


def is_filming(art: object) -> bool:
    """Whether art shows a camera and what stands before it."""
    return isinstance(art, Drawing) and "camera" in art.layers and any(name in art.layers for name in _SEEN)


class Filming:
    """The act of a film set."""

    def __init__(self, call: Call, drawing: Drawing) -> None:
        call = self.call = _called(call)
        stage, theme = call.stage, call.theme
        self.rig = Rig(drawing)
        self._set_up()
        self._board = self._foremost()
        self._unseen = [name for name in drawing.layers if name not in _IN_SIGHT]
        self._seen = self._bounds(_SEEN)
        self._makers = self._bounds(_MAKERS)
        self._focus, self._close = self._close_up(next(name for name in _SEEN if name in drawing.layers))
        self.viewfinder = Viewfinder(theme, lens_of(stage))
        lens = moved(self._rest, self.rig.centre("camera"))
        self._lens = np.asarray(lens)
        # grey over people looks dirty in a light picture: there the shade is of the room's own blue
        shade = theme.colours.background if is_dark(theme) else mix(theme.colours.ink, theme.colours.cool, 0.5)
        self._shades = [self._shade(self._seen, shade), self._shade(self._makers, shade)]
        strength = 0.55 if is_dark(theme) else 0.34
        light = haze(stage.frame.width / PX * 0.75, 640, theme.colours.cool, strength).move_to(self._home.center)
        self._of_seen = [self._is_seen(number) for number in range(len(call.stamps))]
        seen, makers = self._shades
        self.lighting = Lighting(call, self.rig, drawing, makers, shade, self._of_seen)
        self.floor = Soundstage(call, self.rig, drawing, self._rest, self._seen, self._makers)
        self.plates = RolePlates(
            call, self._seen, self._makers, self._of_seen, self.lighting.lamp_at(self._rest), self._bounds(("camera",))
        )
        self.stamps = self.plates.stamps
        self.mobject = Group(light, self.floor.mobject, drawing, self.lighting.mobject, seen.mobject)
        self._tally = Rig(VGroup(glow(44, 44, theme.colours.bad, 0.9), glow(15, 15, "#FFFFFF", 0.8)))
        self.mobject.add(self._tally.mobject)
        pulls = _pulls(call)
        heard = [line.start for line in call.spoken if OPENS < line.start <= pulls - 2 * SEEKS]
        self._finds = heard[0] if heard and "head" in self.rig.parts else call.frames
        self._mark = FocusMark(theme) if self._finds < call.frames else None
        self.mobject.add(*([self._mark.mobject] if self._mark else []), self.viewfinder.mobject, self.plates.mobject)
        end = pulls + round(PULL * call.fps)
        self._zoom = Track(1.0).to(0.0, pulls, end - pulls, ease_in_out)
        self._later = self._push(end)
        self._seen_dark = self._emphasis()
        right = self._seen.center[0] > self._makers.center[0]
        self.playing = Playing(call, self.rig, end, self.lighting.turns, seen_right=right)
        if "backdrop" in self.rig.parts:
            low, high = self.rig.bounds("backdrop")
            reach = _BACKDROP * stage.frame.width / (self._size * float(high[0] - low[0]))
            self._truss = {"backdrop": scaled(max(1.0, reach), 1.0, self.rig.centre("backdrop"))}
        else:
            self._truss = {}
        self._into = self._way_on()
        if self._into is not None:
            self.mobject.add(self._into.mobject)

    def _way_on(self) -> IntoScreen | None:
        """The way into what the camera's own screen shows, where a shot follows that it may lead to."""
        call = self.call
        if call.ahead is None or SCREEN not in self.rig.parts or not has_room(call):
            return None
        rolled = self.playing.poses(call.frames, 0.0).get("camera", HERE)
        whole = then(rolled, self._rest, self._nearing(call.frames))
        self._stood = np.linalg.inv(whole).astype(np.float64)
        low, high = (moved(whole, corner) for corner in self.rig.bounds(SCREEN))
        return IntoScreen(call, low, high, call.ahead())

    def _set_up(self) -> None:
        """Give both halves their size and their place: whole but for the outer part of what is seen."""
        stage, clear = self.call.stage, self.call.stage.clear
        low, high = self._corners((*_SEEN, *_MAKERS))
        near, far = self._corners(_SEEN)
        self._way = 1 if near[0] > self._corners(_MAKERS)[0][0] else -1
        cropped = self._beyond(near, far)
        heads = float(self._corners(("actor", *_MAKERS))[1][1])
        foot = clear.bottom - px(_BELOW[0 if stage.portrait else 1])
        across, tall = stage.frame.width + px(_BLED), clear.top - px(_HEADS) - foot
        self._size = float(min(across / (high[0] - low[0] - cropped), tall / (heads - low[1])))
        self._home = Box(stage.frame.left, foot, stage.frame.right, foot + (high[1] - low[1]) * self._size)
        # Where there is room to spare, all of it is shown, in the middle.
        free = stage.frame.width - (high[0] - low[0]) * self._size
        aside = self._way * max(0.0, -px(_BLED) - free / 2)
        self._rest = then(shifted(-(low[0] + high[0]) / 2, -low[1]), scaled(self._size), shifted(aside, foot))

    def _beyond(self, near: np.ndarray, far: np.ndarray) -> float:
        """How much of the width of what is seen, as drawn between two corners, may run out of the frame at its side."""
        if "actor" not in self.rig.parts:
            return _CROPPED * float(far[0] - near[0])
        low, high = self.rig.bounds("actor")
        beyond = far[0] - high[0] if self._way > 0 else low[0] - near[0]
        return max(0.0, float(beyond - _BEYOND * (high[0] - low[0])))

    def _foremost(self) -> Pose:
        """Where a clapperboard stands that is nearest to the viewer, from where it is drawn: below the captions."""
        stage = self.call.stage
        if "clapper" not in self.rig.parts or not stage.portrait:
            return HERE
        low, high = self.rig.bounds("clapper")
        room = stage.caption.bottom - px(_BOARD[0]) - stage.frame.bottom
        size = _BOARD[1] * room / (float(high[1] - low[1]) * self._size)
        at = np.array((stage.frame.left + _BOARD_AT * stage.frame.width, stage.frame.bottom + room))
        x, y, _ = moved(np.linalg.inv(self._rest).astype(np.float64), at)
        return then(shifted(-(low[0] + high[0]) / 2, -high[1]), scaled(size), shifted(x, y))

    def _corners(self, names: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
        found = [self.rig.bounds(name) for name in names if name in self.rig.parts]
        return np.min([low for low, _ in found], axis=0), np.max([high for _, high in found], axis=0)

    def _bounds(self, names: tuple[str, ...]) -> Box:
        """The box of some layers, where they come to rest."""
        low, high = (moved(self._rest, corner) for corner in self._corners(names))
        return Box(float(low[0]), float(low[1]), float(high[0]), float(high[1]))

    def _close_up(self, name: str) -> tuple[np.ndarray, float]:
        """Where the lens looks and how closely: from the hips up, and as little as can be of the makers' place."""
        low, high = (moved(self._rest, corner) for corner in self.rig.bounds(name))
        focus = np.array([(low[0] + high[0]) / 2, low[1] + 0.70 * (high[1] - low[1]), 0.0])
        makers = self._makers.right if self._seen.center[0] > self._makers.center[0] else self._makers.left
        beside = max(abs(float(focus[0]) - makers), px(60))
        zoom = 0.9 * self.call.stage.clear.height / float(high[1] - low[1])
        zoom = min(4.0, max(1.5, zoom, self.call.stage.text.width / 2 / beside))
        # A head is seen whole, with some room above it.
        above = self.call.stage.clear.height / 2 - px(LENS + _ROOM)
        return focus, min(zoom, above / float(high[1] - focus[1]))

    def _push(self, end: int) -> Track:
        """How near the camera is from when all is in view: it drifts, and pushes in with the word for the makers."""
        call = self.call
        turn = max(end, min([*self.lighting.turns, call.frames]))
        drifted = 1.0 + min(_DRIFTED, _DRIFT * (turn - end) / call.fps)
        near = Track(1.0).to(drifted, end, max(1, turn - end), lambda t: t)
        return near.to(drifted + _PUSH, turn, call.frames - turn, ease_in_out) if turn < call.frames else near

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
        dim = _DIM if is_dark(self.call.theme) else 0.6 * _DIM
        stops = ((0.0, 0.0), (soft, dim), (1.0, dim)) if on_right else ((0.0, dim), (1 - soft, dim), (1.0, 0.0))
        return Rig(VGroup(fading(cover, (left, 0, 0), (right, 0, 0), stops, colour)))

    def _is_seen(self, number: int) -> bool:
        """Whether a word is for what is seen: the first, third, ... are, but where a word names a side, that counts."""
        named = [side_role(line.text) for line in self.call.stamps]
        if len(named) == 2 and named[0] != named[1]:
            return (named[number] or ("cool" if "accent" in named else "accent")) == "cool"
        return number % 2 == 0

    def _emphasis(self) -> Track:
        """How dark what is seen is: a first word for its makers leaves it so until the last one."""
        dark = Track(0.0)
        quick = round(0.2 * self.call.fps)
        if len(self.call.stamps) == 2:
            (first, number), (second, _) = sorted((line.start, n) for n, line in enumerate(self.call.stamps))
            if not self._of_seen[number]:
                dark.to(1.0, first, quick).to(0.0, second, quick)
        return dark

    @property
    def subject(self) -> Box:
        return middle(self.call.stage)

    def pose(self, frame: int) -> None:
        call = self.call
        near = self._zoom.at(frame)
        zoom = self._close**near * (1 + near * min(_NEAREST, _NEARER * call.since(0, frame)))
        onward = HERE if self._into is None else self._into.way(frame)
        whole = then(self._rest, self._nearing(frame), self._camera(zoom, near), onward)
        play = self._parts(frame, near)
        self.rig.pose(whole, play)
        if self._into is not None:
            self._into.pose(frame, then(self._stood, play.get("camera", HERE), whole))
        wide = 1 - min(1.0, near * 2.5)
        for name in self._unseen:
            self.rig.fade(0.0 if near >= 1 else 1.0, name)
        self.lighting.pose(whole, frame, wide)
        camera = then(self._camera(zoom, near), onward)
        lit = wide * (1 - self.lighting.darkness(frame))
        self.floor.pose(camera, then(self._nearing(frame), camera), wide * (1 - self._seen_dark.at(frame)), lit)
        self._shades[0].fade(self._seen_dark.at(frame))
        self._record(whole, play, frame, wide)
        shown = min(1.0, near * 2.2)
        shrink = 0.14 + 0.86 * near
        middle = call.stage.clear.center
        way = (self._lens - middle) * (1 - near)
        shrink *= 1 + _HUNT * recoil(call.since(0, frame), 0.3, 0.07) * near
        face = middle
        if self.rig.parts.get("head"):
            face = moved(then(play.get("head", HERE), whole), self.rig.centre("head"))
        if self._mark is not None:
            self._mark.pose(frame - self._finds, face, zoom / self._close, max(0.0, 1 - 4 * (1 - near)))
        shut = max(0.0, 1 - frame / OPENS)
        opened = scaled(OPENING + (1 - OPENING) * overshoot(1.1)(1 - shut), about=(face[0], face[1]))
        framed = then(opened, scaled(shrink, about=(middle[0], middle[1])), shifted(way[0], way[1]))
        # its letters are gone before the camera comes to stand behind them
        lettered = max(0.0, 1 - _UNLETTERED * (1 - near))
        self.viewfinder.pose(framed, shown, call.since(0, frame), shut, lettered)
        hung = then(self._rest, self._nearing(frame), self._camera(zoom, near))
        truss = moved(hung, self.rig.bounds("backdrop")[0])[1] if "backdrop" in self.rig.parts else None
        self.plates.pose(frame, None if truss is None else float(truss))
        self._fly_out(frame)

    def _fly_out(self, frame: int) -> None:
        """The words over both halves leave together, upwards, as the camera goes on: the frame's side cuts neither."""
        gone = 0.0 if self._into is None else min(1.0, max(0.0, (frame - self._into.start + 1) / _FLIES))
        if gone > 0 and self.stamps:
            high = self.call.stage.frame.top - float(min(stamp.get_bottom()[1] for stamp in self.stamps))
            carried(self.plates.mobject, shifted(0.0, high * gone**_LIFTS))

    def _parts(self, frame: int, near: float) -> dict[str, Pose]:
        """The poses of the drawing's parts; the clapperboard's arm goes where the board is."""
        play = {"clapper": self._board} | self.playing.poses(frame, near) | self._truss
        if "clapper-arm" in play:
            play["clapper-arm"] = then(play["clapper-arm"], self._board)
        return play

    def _record(self, whole: Pose, play: Mapping[str, Pose], frame: int, shown: float) -> None:
        """The lamp on the camera blinks while it records, and is seen in the dark too."""
        on = "tally" in self.rig.parts and self.call.since(0, frame) % (2 * BLINK) < BLINK
        if on:
            at = moved(then(play.get("camera", HERE), whole), self.rig.centre("tally"))
            self._tally.pose(shifted(at[0], at[1]))
        self._tally.fade(shown if on else 0.0)

    def _nearing(self, frame: int) -> Pose:
        """The slow way of the camera towards all of them, their heads where they are."""
        return scaled(self._later.at(frame), about=(float(self.call.stage.frame.center[0]), self._makers.top))

    def _camera(self, zoom: float, near: float) -> Pose:
        """The view: at `near` 1 what the lens sees is in the middle, at 0 everything stands where it rests."""
        if abs(zoom - 1) < 1e-6 and near <= 0:
            return HERE
        middle = self.call.stage.clear.center
        focus = self._focus + (self._home.center - self._focus) * (1 - near)
        to = focus + (middle - focus) * near
        return then(shifted(-focus[0], -focus[1]), scaled(zoom), shifted(to[0], to[1]))


def _pulls(call: Call) -> int:
    """The frame on which it pulls back: on its word; where the cut is on that, once what it records is seen."""
    if call.show > AT_ONCE:
        return call.show
    first = min((line.start for line in call.stamps), default=call.frames)
    room = first - round(PULL * call.fps)
    return max(call.show, min(round(RECORDS * call.fps), room))


def _called(call: Call) -> Call:
    """The same, a first word that nobody says put on as soon as all of the set is there: not later, on another word."""
    if len(call.stamps) < 2 or not call.spoken:
        return call
    first, whole = call.stamps[0], _pulls(call) + round(PULL * call.fps) - _EARLY
    heard = {bare(line.text) for line in call.spoken}
    if whole >= first.start or {bare(word) for word in first.text.split()} & heard:
        return call
    return replace(call, stamps=(replace(first, start=whole), *call.stamps[1:]))


__all__ = ["Filming", "is_filming", "lens_of"]
