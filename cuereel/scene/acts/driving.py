"""A drawing with wheels -> it drives onto the set and stops on its word; the stamped words stand above its roof.

Until then it waits at the edge, a dark shape that creeps nearer, and its lamps go on before it comes.
"""

from __future__ import annotations

from collections.abc import Sequence

from manim import Group, VGroup

from cuereel.scene.acts.act import Call, landing
from cuereel.scene.light import glow
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.scenery import Approach, Road
from cuereel.scene.stage import PX, Stage, px
from cuereel.scene.stamp import CONTACT, Stamp, place
from cuereel.scene.svg import Drawing
from cuereel.scene.track import Track
from cuereel.scene.vehicle import ROLL, Vehicle
from cuereel.theme import Theme

_HANG = 0.06
"""How far the ground lies above the captions, as a share of the clear box's height."""

DRIFT = 46.0
"""Px by which the camera drifts along the road as it comes to rest after what drove in."""

_WAIT = 15.0
"""Px a second by which it drifts before, while it waits."""

_BEFORE = 0.55
"""Seconds before it sets out by which its lamps are on at the latest."""

_ROLL = 0.8
"""Seconds that it takes to come where its word leaves it the time."""

_SIDELIGHT = 0.62
"""How bright its lamps are while it waits."""

_PEEP = 0.50
"""The share of its length that is seen of it while it waits."""

_SOFT = 2
"""Frames before its standstill at which it seems to stand."""

_ASIDE = 16
"""Px that a plate keeps from the sides of the text box."""

_INSET = 74
"""Px by which its lamps lie behind its nose."""

_LARGE, _NOSE = 1.16, 30.0
"""Its length as a share of the frame's width where it may leave it at the rear, and the px before its nose then."""

_OVER = (-30.0, -18.0)
"""Px that a plate stands above a roof: where there is no room above it, and where there is; it is set down on it."""


def ground_of(stage: Stage) -> float:
    """The height at which wheels stand (scene units)."""
    return stage.clear.bottom + _HANG * stage.clear.height


def size_of(stage: Stage, drawing: Drawing) -> float:
    """How large a vehicle is shown: wider than the frame, and half as high as the clear box at most."""
    return min(_LARGE * stage.frame.width / drawing.width, 0.5 * stage.clear.height / drawing.height)


def stop_of(stage: Stage, drawing: Drawing) -> float:
    """Where the middle of a vehicle comes to stand: in the frame's middle, or its nose in sight and its rear not."""
    half = drawing.width * size_of(stage, drawing) / 2
    return min(-px(4), stage.frame.right - px(_NOSE) - half)


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


def reflection(drawing: Drawing, length: float) -> VGroup:
    """What the wet road gives back of its paint: a pool of that colour under the origin, broken by ripples."""
    shapes = drawing.layers.get("body", drawing).family_members_with_points()
    side = max(shapes, key=lambda shape: float(shape.width * shape.height))
    colour = side.get_fill_color().to_hex()
    half = length / PX / 2
    out = VGroup(glow(0.92 * half, 120, colour, 0.55).shift((0, -px(64), 0)))
    for share, down, aside in ((0.70, 36, 30), (0.52, 70, -30), (0.60, 104, 20), (0.36, 142, -20)):
        out.add(glow(share * half, 7, colour, 0.55).shift((px(aside), -px(down), 0)))
    return out


class Driving:
    """The act of a vehicle."""

    def __init__(self, call: Call, drawing: Drawing) -> None:
        self.call = call
        theme, stage = call.theme, call.stage
        self.road = Road(stage, theme, ground_of(stage))
        self.vehicle = park(stage, drawing, theme.colours.cool, theme)
        lamp = ground_of(stage) + 0.36 * (float(self.vehicle.roof[1]) - ground_of(stage))
        self._approach = Approach(stage, ground_of(stage), lamp)
        self.stamps = plates(stage, theme, [line.text for line in call.stamps])
        self._mirrored = Rig(reflection(drawing, self.vehicle.length))
        self.mobject = Group(self.road.mobject, self._mirrored.mobject, self.vehicle.mobject)
        self.mobject.add(self._approach.mobject, *self.stamps)
        roll = min(_ROLL, max(ROLL, call.show / call.fps))
        self.vehicle.roll = roll
        rolling = round(roll * call.fps)
        # It brakes so softly in the end that it seems to stand a little before it does.
        self._sets_out = max(0, call.show - rolling + _SOFT)
        self._stopped = self._sets_out + rolling
        self._lamps = self._lighting()
        # The camera is carried along by what drives in, and comes to rest with it.
        waiting = -_WAIT * self._sets_out / call.fps
        self._drift = Track(waiting).to(0.0, 0, self._sets_out, lambda t: t)
        self._drift.to(DRIFT, self._sets_out, round(0.5 * call.fps))

    def pose(self, frame: int) -> None:
        call = self.call
        self.road.pose(self._drift.at(frame))
        self._come(frame)
        down = round(CONTACT * call.fps)
        # A word that came down before the vehicle stood under it struck nothing.
        knocks = [line.start + down for line in call.stamps if line.start + down > self._stopped]
        last = max((knock for knock in knocks if knock <= frame), default=frame + 1)
        since = call.since(self._sets_out, frame)
        self.vehicle.pose_at(since, call.since(last, frame))
        self._mirrored.pose(shifted(self.vehicle.x_at(since), ground_of(call.stage)))
        self._mirrored.fade(min(1.0, max(0.0, 2 * since / self.vehicle.roll)))
        for number, (stamp, line) in enumerate(zip(self.stamps, call.stamps, strict=True)):
            stamp.place = place(*on_roof(call.stage, self.vehicle, self.stamps, number))
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


__all__ = ["DRIFT", "Driving", "ground_of", "on_roof", "park", "plates", "reflection", "size_of"]
