"""One thing's pictures and tracks -> the thing on the stage, posed by the frame: where, how large, in which guise."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from manim import Group

from cuereel.scene.bake import twin
from cuereel.scene.haze import haze
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.tableau.crowd import spots
from cuereel.scene.track import Track


@dataclass(frozen=True, slots=True)
class Swing:
    """What is added to how a thing stands: px aside and up, degrees to the left, shares of its size, its light."""

    x: float = 0.0
    y: float = 0.0
    turn: float = 0.0
    squash: float = 0.0
    size: float = 1.0
    flip: float = 1.0
    glow: float = 0.0


Act = Callable[[int], Swing]

CASTS = 10
"""Up to so many of one thing each throw a shadow."""

BACK, FRONT = -1, 1
"""Before and behind the others, as Manim counts it."""


class One:
    """One of a thing: a sprite for each guise, its shadow, and where it stands among the others."""

    def __init__(self, guises: list[Sprite], cast: Sprite | None, spot: tuple[float, float, float]) -> None:
        self.rest = guises[0].points.copy()
        self.rigs = [Rig(guise) for guise in guises]
        self.cast = Rig(cast) if cast is not None else None
        self.x, self.y, self.wide = (Track(value) for value in spot)
        self.seen = Track(1.0)

    def add(self, picture: Picture) -> Sprite:
        """One more guise, exactly over the others."""
        sprite = Sprite(picture)
        sprite.points = self.rest.copy()
        self.rigs.append(Rig(sprite))
        return sprite


class Part:
    """A thing on the stage. Its `x`, `y` (scene units), `size`, `grown`, `seen`, `turn` are tracks; `acts` swing it.

    `guises` are how far each of its guises is seen, the first of which is the thing as it is.
    """

    def __init__(
        self, name: str, sprite: Sprite, cast: Sprite, box: Box, counts: tuple[int, int], shape: float, lit: str
    ) -> None:
        self.name, self.box, self.sprite, self.shape = name, box, sprite, shape
        self.x, self.y = Track(float(box.center[0])), Track(float(box.center[1]))
        self.size, self.grown = Track(1.0), Track(1.0)
        self.seen, self.turn = Track(1.0), Track(0.0)
        self.ghost = Track(0.0)
        self.acts: list[Act] = []
        self.guises = [Track(1.0)]
        self.orbit: Callable[[int], list[tuple[float, float]]] | None = None
        self.count = counts[0]
        first = spots(counts[0], shape, box.width, box.height)
        full = spots(counts[1], shape, box.width, box.height)
        self.ones = [
            One(
                [twin(sprite)],
                twin(cast) if counts[1] <= CASTS else None,
                first[number] if number < counts[0] else full[number],
            )
            for number in range(counts[1])
        ]
        for one in self.ones[counts[0] :]:
            one.seen = Track(0.0)
        self._natural = float(sprite.width)
        half = max(box.width, box.height) / PX
        self._halo = Rig(haze(0.8 * half, 0.8 * half, lit, 0.8))
        self.mobject = Group()
        self.assemble()

    def assemble(self) -> None:
        """Put all that it is made of into its group; again, after a guise was added."""
        casts = [one.cast.mobject for one in self.ones if one.cast]
        self.mobject.submobjects = [self._halo.mobject, *casts, *[rig.mobject for one in self.ones for rig in one.rigs]]

    def guise(self, picture: Picture) -> Track:
        """One more guise, unseen until its track says so."""
        for one in self.ones:
            one.add(picture)
        self.guises.append(Track(0.0))
        self.assemble()
        return self.guises[-1]

    def regroup(self, count: int, frame: int, frames: int, stagger: int) -> None:
        """Have so many from a frame on: those that are there draw together, the others come out of them in turn."""
        place = spots(count, self.shape, self.box.width, self.box.height)
        for number, one in enumerate(self.ones[:count]):
            begin = frame
            if number >= self.count:
                begin = frame + stagger * (number - self.count)
                source = self.ones[number % max(1, self.count)]
                one.x, one.y = Track(source.x.at(frame)), Track(source.y.at(frame))
                one.wide = Track(0.3 * place[number][2])
                one.seen.to(1.0, begin, 2)
            one.x.to(place[number][0], begin, frames)
            one.y.to(place[number][1], begin, frames)
            one.wide.to(place[number][2], begin, frames)
        self.count = max(self.count, count)

    def level(self, depth: int) -> None:
        """Stand before (1) or behind (-1) the others, or among them (0)."""
        for leaf in self.mobject.get_family():
            if leaf.z_index != depth:
                leaf.z_index = depth

    def where(self, frame: int) -> np.ndarray:
        """Where its middle is."""
        swing = self.swung(frame)
        if self.orbit and self.count == 1:
            return np.array([*self.orbit(frame)[0], 0.0])
        return np.array([self.x.at(frame) + px(swing.x), self.y.at(frame) + px(swing.y), 0.0])

    def large(self, frame: int) -> float:
        """How large it is beside its box, without its swings."""
        return self.size.at(frame) * self.grown.at(frame)

    def swung(self, frame: int) -> Swing:
        """All swings together."""
        swings = [act(frame) for act in self.acts]
        return Swing(
            sum(each.x for each in swings),
            sum(each.y for each in swings),
            sum(each.turn for each in swings),
            sum(each.squash for each in swings),
            math.prod(each.size for each in swings),
            math.prod(each.flip for each in swings),
            max((each.glow for each in swings), default=0.0),
        )

    def pose(self, frame: int, camera: Pose) -> None:
        """As it is on a frame."""
        swing = self.swung(frame)
        size = self.large(frame) * swing.size
        seen = max(0.0, min(1.0, self.seen.at(frame)))
        foot = -self.box.height / 2
        own = then(
            scaled((1 + swing.squash) * swing.flip, 1 - swing.squash, about=(0.0, foot)),
            scaled(size),
            turned(math.radians(self.turn.at(frame) + swing.turn)),
            shifted(self.x.at(frame) + px(swing.x), self.y.at(frame) + px(swing.y)),
        )
        ghost = self.ghost.at(frame)
        around = self.orbit(frame) if self.orbit else None
        shares = [track.at(frame) for track in self.guises]
        for number, one in enumerate(self.ones):
            self._pose_one(one, number, frame, own, around, camera)
            here = seen * one.seen.at(frame)
            shown = here if here > 0.01 else ghost
            for rig, share in zip(one.rigs, shares, strict=True):
                rig.fade(shown * share)
            if one.cast:
                one.cast.fade(here * shares[0])
        middle = self.where(frame)
        self._halo.pose(then(scaled(size), shifted(middle[0], middle[1]), camera))
        self._halo.fade(swing.glow * seen)

    def _pose_one(
        self, one: One, number: int, frame: int, own: Pose, around: list[tuple[float, float]] | None, camera: Pose
    ) -> None:
        own_size = scaled(one.wide.at(frame) / self._natural)
        if around and len(around) > number:
            x, y = around[number]
            pose = then(own_size, own, shifted(x - self.x.at(frame), y - self.y.at(frame)), camera)
        else:
            pose = then(own_size, shifted(one.x.at(frame), one.y.at(frame)), own, camera)
        for rig in one.rigs:
            rig.pose(pose)
        if one.cast:
            one.cast.pose(then(pose, shifted(0.0, -px(10 + 0.035 * self.box.height / PX))))


__all__ = ["BACK", "FRONT", "Act", "Part", "Swing"]
