"""Three or more things -> each plugged into its own bay on its own word, and all of them into one hub."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Group, Mobject

from cuereel.scene.bake import baked
from cuereel.scene.base import CueScene
from cuereel.scene.exhibit import name_plate, name_size
from cuereel.scene.icon.arrival import FRAMES, Arrival
from cuereel.scene.icon.bay import Bay, Frame, carded
from cuereel.scene.icon.dais import Dais, bays
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.stage import Box, px
from cuereel.scene.track import Track

NAMED, BESIDE = 60, 40
"""px that a name is large at most, and that are free beside it."""

NEARING = 12
"""Frames in which the ghost of what comes next gets brighter."""

WAVE, PACE, GLINT = 48, 5, 11
"""Frames from one wave through the row to the next, from one bay to its neighbour, and that a ghost is lit by it."""

WAY = 22
"""Frames that a wave's pulse takes along a cable."""

QUIET = 0.45
"""How brightly the frame of a bay is lit, when it is another's turn."""


@dataclass
class Shown:
    """A thing in its bay: what shows it, its name, and how it comes."""

    bay: Bay
    frame: Frame
    real: Arrival
    name: Rig
    land: int
    before: int
    named: Track


class Row:
    """The `items` of a scene in a box, each there from the frame that `lands` says."""

    def __init__(self, scene: CueScene, items: Sequence[str], lands: Sequence[int], box: Box) -> None:
        cool = scene.colour("cool")
        rows = bays(len(items), scene.stage, box)
        places = [bay for row in rows for bay in row]
        self.dais = Dais(scene.stage, scene.theme, rows, list(lands), cool)
        narrow = min(places, key=lambda bay: bay.named)
        size = name_size(scene, items, narrow.label, NAMED, BESIDE)
        self.shown: list[Shown] = []
        for number, (item, land, bay) in enumerate(zip(items, lands, places, strict=True)):
            real = Arrival(*carded(scene, item, bay), cool, number)
            name = Rig(name_plate(scene, item, bay.label, size))
            before = lands[number - 1] if number else -NEARING
            frame = Frame(bay, scene.theme, cool)
            self.shown.append(Shown(bay, frame, real, name, land, before, Track(0.0).to(1.0, land + 2, 5)))
        still = baked(Group(*[one.frame.still for one in self.shown]))
        self.mobjects: list[Mobject] = [self.dais.mobject, still, *[one.frame.mobject for one in self.shown]]
        for one in self.shown:
            self.mobjects += [one.real.mobject, one.name.mobject]

    def pose(self, frame: int) -> None:
        """Set everything as it is at a frame."""
        self.dais.pose(frame, [self._wave(number, frame) for number in range(len(self.shown))])
        for number, one in enumerate(self.shown):
            since, named = frame - one.land, one.named.at(frame)
            near = float(np.clip((frame - one.before) / NEARING, 0, 1))
            one.real.pose(since, max(near, self._glint(number, frame)))
            one.name.pose(shifted(0, -px(14) * (1 - named)))
            one.name.fade(float(np.clip(named, 0, 1)))
            turn = since < 0 or number + 1 == len(self.shown) or frame < self.shown[number + 1].land
            one.frame.pose(QUIET * near if since < 0 else 1.0 if turn else QUIET)

    @staticmethod
    def _glint(number: int, frame: int) -> float:
        """How brightly (0 to 1) the ghost in a bay is lit by the light that runs through those that wait."""
        return float(np.clip(1 - ((frame - PACE * number) % WAVE) / GLINT, 0, 1))

    def _wave(self, number: int, frame: int) -> float:
        """How far (0 to 1) a pulse is along a cable, in the waves that run to the hub once the row is whole."""
        begun = max(one.land for one in self.shown) + 2 * FRAMES + 4
        return 0.0 if frame < begun else ((frame - begun) % WAVE - PACE * number) / WAY


__all__ = ["Row", "Shown"]
