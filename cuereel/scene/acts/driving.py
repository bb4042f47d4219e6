"""A drawing with wheels -> it drives onto the set and stops on its word; the stamped words stand above its roof.

Until then it waits at the edge, a dark shape that creeps nearer, and its lamps go on before it comes.
"""

from __future__ import annotations

from collections.abc import Sequence

from manim import Group, VGroup

from cuereel.scene.acts.act import Call, landing
from cuereel.scene.card import is_dark
from cuereel.scene.mirror import mirrored
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.road import FAR, Road
from cuereel.scene.scenery import Approach
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.stamp import CONTACT, Stamp, place
from cuereel.scene.svg import Drawing
from cuereel.scene.track import Track
from cuereel.scene.vehicle import ROLL, Vehicle
from cuereel.theme import Theme

_HANG = 0.045
"""How far the ground lies above the captions, as a share of the clear box's height."""

_DRIFT = 46.0
"""Px by which the camera drifts along the road as it comes to rest before what drove in."""

_WAIT = 15.0
"""Px a second by which it drifts before, while it waits."""

_BEFORE = 0.55
"""Seconds before it sets out by which its lamps are on at the latest."""

_ROLL = 0.8
"""Seconds that it takes to come where its word leaves it the time."""

_SIDELIGHT = 0.62
"""How bright its lamps are while it waits."""

_PEEP = 0.64
"""The share of its length that is seen of it while it waits."""

_CREEP = (300.0, 0.95)
"""Px by which it is farther off at first while it waits, and the seconds in which it makes up for 2/3 of that."""

_ASIDE = 16
"""Px that a plate keeps from the sides of the text box."""

_INSET = 74
"""Px by which its lamps lie behind its nose."""

_WHOLE, _HIGH = 0.93, 0.56
"""How long it is at the most, as a share of the frame's width, so that all of it is seen; and how high, as one of the
clear box's."""

STOOD = 60.0
"""Seconds after which nothing of an entrance is still going on."""

_EARLY = 13
"""Frames before its word in which all of it is there and rolls on slowly, where it has the time to come before; on the
word it stops, the last of it is lit, and its lamps flash."""

_LIFT, _DROP = 96.0, 4
"""Px above the roof at which a plate waits that came down before its word, and the frames in which it drops onto it."""

_DRAWN, _DRAW = 1.15, 3
"""How high, for that, it is drawn up before it drops, and the frames in which it is."""

_GIVE = 0.15
"""How far its springs give as a plate lands on its roof (scene units, as drawn)."""

_GONE = 8
"""Frames before the end in which the lights that pass fade: what is cut to shows the same road, and stands still."""

_MIRROR = (0.8, 620.0)
"""How much of it the wet road gives back at its wheels, and the px below them at which that has gone."""

_OVER = (-30.0, 58.0)
"""Px that a plate stands above a roof: where there is no room above it, and where there is, clear of the roof."""


def ground_of(stage: Stage) -> float:
    """The height at which wheels stand (scene units)."""
    return stage.clear.bottom + _HANG * stage.clear.height


def horizon_of(stage: Stage) -> float:
    """The height at which the road ends (scene units)."""
    return ground_of(stage) + px(FAR)


def size_of(stage: Stage, drawing: Drawing) -> float:
    """How large a vehicle is shown: whole, as long or as high as is let."""
    body = _body(drawing)
    return float(min(_WHOLE * stage.frame.width / body.width, _HIGH * stage.clear.height / body.height))


def stop_of(stage: Stage, drawing: Drawing) -> float:
    """Where the origin of a drawing comes to stand, so that what is drawn stands in the frame's middle."""
    return float(stage.frame.center[0] - size_of(stage, drawing) * _body(drawing).get_center()[0])


def _body(drawing: Drawing) -> VGroup:
    return VGroup(*(layer for name, layer in drawing.layers.items() if not name.startswith("shadow")))


def park(stage: Stage, drawing: Drawing, light: str, dark: Theme | None = None) -> Vehicle:
    """The vehicle at the place and in the size in which it comes to stand; where it first waits, it does so `dark`."""
    size = size_of(stage, drawing)
    return Vehicle(
        drawing,
        size=size,
        ground=ground_of(stage),
        stop=stop_of(stage, drawing),
        edge=stage.frame.left,
        light=light,
        peep=_PEEP * min(drawing.width * size, stage.frame.width),
        dark=dark,
    )


def plates(stage: Stage, theme: Theme, texts: Sequence[str]) -> list[Stamp]:
    """The plates of words that are to rest on a vehicle's roof."""
    size = 112 if len(texts) <= 1 else 88
    width = min(stage.text.width / PX - 20, 900)
    return [Stamp(theme, text, width=width, size=size, tilt=-3.5, within=landing(stage)) for text in texts]


def on_roof(stage: Stage, vehicle: Vehicle, stamps: Sequence[Stamp], number: int) -> tuple[float, float]:
    """The middle (scene units) of a plate that rests over the roof, above those before it."""
    below = sum(stamp.height_px + 14 for stamp in stamps[:number])
    roof = float(vehicle.roof[1])
    free = (stage.clear.top - roof) / PX - sum(stamp.height_px + 14 for stamp in stamps)
    up = roof + px(stamps[number].height_px / 2 + min(_OVER[1], max(_OVER[0], free)) + below)
    aside = max(0.0, stage.text.width / 2 - px(stamps[number].width_px / 2 + _ASIDE))
    return min(aside, max(-aside, float(vehicle.roof[0]))), up


def reflection(vehicle: Vehicle, theme: Theme) -> Sprite:
    """What the wet road gives back of a vehicle that stands where it stops."""
    vehicle.pose_at(STOOD)
    layers = [layer for name, layer in vehicle.drawing.layers.items() if name not in ("shadow", "outline")]
    strength, reach = _MIRROR
    strength *= 1.0 if is_dark(theme) else 0.7
    return mirrored(VGroup(*layers), vehicle.ground, strength=strength, reach=reach)


class Driving:
    """The act of a vehicle."""

    def __init__(self, call: Call, drawing: Drawing) -> None:
        self.call = call
        theme, stage = call.theme, call.stage
        self.road = Road(stage, theme, ground_of(stage))
        self.vehicle = park(stage, drawing, theme.colours.cool, theme)
        self.vehicle.give, self.vehicle.creep = _GIVE, _CREEP
        lamp = ground_of(stage) + 0.36 * (float(self.vehicle.roof[1]) - ground_of(stage))
        self._approach = Approach(stage, ground_of(stage), lamp)
        self.stamps = plates(stage, theme, [line.text for line in call.stamps])
        self._mirrored = Rig(reflection(self.vehicle, theme))
        self.mobject = Group(self.road.mobject, self._mirrored.mobject, self.vehicle.mobject)
        self.mobject.add(self._approach.mobject, *self.stamps)
        ready = max(0, call.show - _EARLY)
        roll = min(_ROLL, max(ROLL, ready / call.fps))
        self.vehicle.roll = roll
        rolling = round(roll * call.fps)
        self._sets_out = max(0, ready - rolling)
        self._dropped = max(call.show, self._sets_out + rolling)
        self.vehicle.coast = (self._dropped - self._sets_out - rolling) / call.fps
        self.vehicle.beams = self.vehicle.lighting = call.since(self._sets_out, call.show)
        self._hung = Track(1.0).to(_DRAWN, self._dropped - _DRAW, _DRAW).to(0.0, self._dropped, _DROP, lambda t: t * t)
        self._lamps = self._lighting()
        # The camera is carried along by what drives in, and comes to rest with it.
        waiting = _DRIFT + _WAIT * self._sets_out / call.fps
        self._drift = Track(-waiting).to(-_DRIFT, 0, self._sets_out, lambda t: t)
        self._drift.to(0.0, self._sets_out, round(0.5 * call.fps))

    @property
    def subject(self) -> Box:
        half, stop = self.vehicle.length / 2, float(self.call.stage.frame.center[0])
        return Box(stop - half, self.vehicle.ground, stop + half, float(self.vehicle.roof[1]))

    def pose(self, frame: int) -> None:
        call = self.call
        self.road.pose(self._drift.at(frame))
        self.road.pass_by(call.since(0, frame), min(1.0, (call.frames - 1 - frame) / _GONE))
        self._come(frame)
        down = round(CONTACT * call.fps)
        # A word that came down before the vehicle stood under it strikes it as it drops onto the roof.
        landed = self._dropped + _DROP - 1
        knocks = [max(line.start + down, landed) for line in call.stamps]
        last = max((knock for knock in knocks if knock <= frame), default=frame + 1)
        since = call.since(self._sets_out, frame)
        self.vehicle.pose_at(since, call.since(last, frame))
        self._mirrored.pose(shifted(self.vehicle.x_at(since) - self.vehicle.stop))
        self._mirrored.fade(max(0.0, 1.6 * self.vehicle.lit(since) - 0.6))
        for number, (stamp, line) in enumerate(zip(self.stamps, call.stamps, strict=True)):
            x, y = on_roof(call.stage, self.vehicle, self.stamps, number)
            # What has landed on the roof rides on the springs with it.
            dip = self.vehicle.dip(call.since(last, frame)) if frame >= knocks[number] else 0.0
            hung = self._hung.at(frame) if line.start + down <= self._dropped else 0.0
            room = (call.stage.text.top - y) / PX - stamp.height_px / 2
            stamp.place = place(x, y + px(min(_LIFT, max(0.0, room))) * hung - dip)
            stamp.strike(call.since(line.start, frame))

    def _come(self, frame: int) -> None:
        """The light of its lamps: dim at first, up with the first word or before it sets out, gone at the stop."""
        seconds = self.call.since(self._sets_out, frame)
        strength = min(1.0, max(0.0, 1.25 - seconds / self.vehicle.roll)) if self.vehicle.lamps else 0.0
        self._approach.pose(self._lamps.at(frame), self.vehicle.nose_at(seconds) - px(_INSET), strength)

    def _lighting(self) -> Track:
        fps, call = self.call.fps, self.call
        on = max(0, self._sets_out - round(_BEFORE * fps))
        earlier = [line.start for line in call.stamps if line.start < on]
        return Track(_SIDELIGHT).to(1.0, min([on, *earlier]), round(0.17 * fps))


__all__ = ["STOOD", "Driving", "ground_of", "horizon_of", "on_roof", "park", "plates", "reflection", "size_of"]
