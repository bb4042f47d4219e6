"""Three or more things -> each on its own lit stand, sketched while the one before is named, real on its own word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Mobject

from cuereel.scene.bake import baked
from cuereel.scene.base import CueScene
from cuereel.scene.exhibit import LARGER, exhibit, name_plate, name_size, unshaded
from cuereel.scene.motion import ease_in_out
from cuereel.scene.podium import Stand, ground, places
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.sketch import Real, Sketch
from cuereel.scene.stage import Box, px
from cuereel.scene.track import Track

LAND = 8
"""Frames in which a thing is there."""

WAVE, PACE = 48, 5
"""Frames from one wave through the row to the next, and from one stand to its neighbour."""


@dataclass
class Shown:
    """A thing on its stand: its sketch, what shows it, its name, and how it comes."""

    stand: Stand
    real: Real
    sketch: Sketch
    name: Rig
    land: int
    sketched: int
    size: Track
    named: Track


class Row:
    """The `items` of a scene in a box, each there from the frame that `lands` says."""

    def __init__(self, scene: CueScene, items: Sequence[str], lands: Sequence[int], box: Box) -> None:
        cool = scene.colour("cool")
        self.places = places(len(items), box, together=True)
        self.stands = [Stand(place, scene.stage, scene.theme, cool, plated=True) for place in self.places]
        size = name_size(scene, items, self.places[0], together=True)
        self.shown: list[Shown] = []
        for number, (item, land) in enumerate(zip(items, lands, strict=True)):
            following = lands[number + 1] if number + 1 < len(lands) else land + 2 * LAND
            grown = Track(1.0).to(LARGER, land, LAND).to(1.0, following, 10, ease_in_out)
            stand = self.stands[number]
            icon, shape, _ = exhibit(scene, item, stand.place, together=True)
            picture = baked(icon, detail=LARGER)
            sketch, real = Sketch(unshaded(shape), picture, scene.theme, cool), Real(picture, cool)
            name = Rig(name_plate(scene, item, stand.place, size))
            sketched = lands[number - 1] + 2 if number else 0
            self.shown.append(Shown(stand, real, sketch, name, land, sketched, grown, Track(0.0).to(1.0, land + 1, 6)))
        self.mobjects: list[Mobject] = [ground(scene.stage, scene.theme, self.places, cool)]
        self.mobjects += [stand.behind for stand in self.stands]
        for stand, one in zip(self.stands, self.shown, strict=True):
            self.mobjects += [stand.body, stand.lit, one.sketch.mobject, one.real.mobject, one.name.mobject]

    def pose(self, frame: int) -> None:
        """Set everything as it is at a frame."""
        for number, one in enumerate(self.shown):
            since, named = frame - one.land, one.named.at(frame)
            drawn = _drawn(one, frame)
            one.sketch.pose(drawn, since)
            one.real.pose(since, 1.0, one.size.at(frame), self._hop(number, frame))
            one.name.pose(shifted(0, -px(16) * (1 - named)))
            one.name.fade(float(np.clip(named, 0, 1)))
            waiting = 0.35 if drawn >= 0 else 0.0
            light = waiting if since < 0 else max(waiting, min(1.0, (since + 1) / 4))
            one.stand.pose(light, None if since < 0 else since, named)

    def _hop(self, number: int, frame: int) -> float:
        """px by which a thing is off its stand, in the waves that run through the row once it is whole."""
        begun = max(one.land for one in self.shown) + 2 * LAND + 4
        if frame < begun:
            return 0.0
        age = (frame - begun) % WAVE - PACE * number
        return 26 * float(np.sin(np.pi * np.clip(age / 11, 0, 1)))


def _drawn(one: Shown, frame: int) -> float:
    """How far (0 to 1) a sketch is on its way to the real thing; below 0 where it is not begun."""
    if frame < one.sketched:
        return -1.0
    return (frame - one.sketched) / max(1, one.land - 1 - one.sketched)


__all__ = ["Row", "Shown"]
