"""Three or more things -> each on its own lit stand, a ghost at first, real on its own word, all on one ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Mobject

from cuereel.scene.bake import baked
from cuereel.scene.base import CueScene
from cuereel.scene.exhibit import LARGER, exhibit, name_plate, name_size
from cuereel.scene.icon.arrival import FRAMES, Arrival
from cuereel.scene.icon.dais import COVERED, Dais, places
from cuereel.scene.motion import ease_in_out
from cuereel.scene.podium import Stand
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.stage import Box, px
from cuereel.scene.track import Track

NEARING = 12
"""Frames in which the ghost of what comes next gets brighter."""

WAVE, PACE, GLINT = 48, 5, 11
"""Frames from one wave through the row to the next, from one stand to its neighbour, and that a ghost is lit by it."""


@dataclass
class Shown:
    """A thing on its stand: what shows it, its name, and how it comes."""

    stand: Stand
    real: Arrival
    name: Rig
    land: int
    before: int
    size: Track
    named: Track


class Row:
    """The `items` of a scene in a box, each there from the frame that `lands` says."""

    def __init__(self, scene: CueScene, items: Sequence[str], lands: Sequence[int], box: Box) -> None:
        cool = scene.colour("cool")
        self.places = places(len(items), scene.stage, box)
        self.dais = Dais(scene.stage, scene.theme, self.places, list(lands), cool)
        self.stands = [Stand(place, scene.stage, scene.theme, cool, plated=True) for place in self.places]
        narrow = min(self.places, key=lambda place: place.plate[0])
        size = name_size(scene, items, narrow, together=True)
        self.shown: list[Shown] = []
        for number, (item, land) in enumerate(zip(items, lands, strict=True)):
            following = lands[number + 1] if number + 1 < len(lands) else land + 2 * FRAMES
            grown = Track(1.0).to(LARGER, land, FRAMES).to(1.0, following, 10, ease_in_out)
            stand = self.stands[number]
            icon, _, _ = exhibit(scene, item, stand.place, together=True, covered=COVERED)
            real = Arrival(baked(icon, detail=LARGER), scene.theme, cool, number)
            name = Rig(name_plate(scene, item, stand.place, size))
            before = lands[number - 1] if number else -NEARING
            self.shown.append(Shown(stand, real, name, land, before, grown, Track(0.0).to(1.0, land + 2, 6)))
        self.mobjects: list[Mobject] = [self.dais.mobject, *[stand.behind for stand in self.stands]]
        for stand, one in zip(self.stands, self.shown, strict=True):
            self.mobjects += [stand.body, stand.rim, one.real.mobject, stand.plate, one.name.mobject]

    def pose(self, frame: int) -> None:
        """Set everything as it is at a frame."""
        self.dais.pose(frame)
        for number, one in enumerate(self.shown):
            since, named = frame - one.land, one.named.at(frame)
            near = max(float(np.clip((frame - one.before) / NEARING, 0, 1)), self._glint(number, frame))
            one.real.pose(since, near, one.size.at(frame), self._hop(number, frame))
            one.name.pose(shifted(0, -px(16) * (1 - named)))
            one.name.fade(float(np.clip(named, 0, 1)))
            light = 0.35 * near if since < 0 else max(0.35, min(1.0, (since + 1) / 4))
            one.stand.pose(light, None if since < 0 else since, named)

    @staticmethod
    def _glint(number: int, frame: int) -> float:
        """How brightly (0 to 1) the ghost on a stand is lit by the light that runs through those that wait."""
        return float(np.clip(1 - ((frame - PACE * number) % WAVE) / GLINT, 0, 1))

    def _hop(self, number: int, frame: int) -> float:
        """px by which a thing is off its stand, in the waves that run through the row once it is whole."""
        begun = max(one.land for one in self.shown) + 2 * FRAMES + 4
        if frame < begun:
            return 0.0
        age = (frame - begun) % WAVE - PACE * number
        return 26 * float(np.sin(np.pi * np.clip(age / 11, 0, 1)))


__all__ = ["Row", "Shown"]
