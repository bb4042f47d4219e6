"""One thing's pictures and tracks -> the thing on the stage, posed by the frame: where, how large, in which guise."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np
from manim import Group

from cuereel.scene.bake import twin
from cuereel.scene.haze import haze
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.state.aura import Aura
from cuereel.scene.tableau.crowd import spots
from cuereel.scene.tableau.one import One
from cuereel.scene.tableau.swing import Act, Carrier, Orbit, Swing, together
from cuereel.scene.track import Track
from cuereel.theme import Theme

CASTS = 10
"""Up to so many of one thing each throw a shadow."""

SETTLED, STAGGER = 5, 0.23
"""Frames after it is first seen from which it is in its state; seconds by which each of several is ahead in it."""

BACK, FRONT = -1, 1
"""Before and behind the others, as Manim counts it."""


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
        self.acts: list[Act] = []
        self.guises = [Track(1.0)]
        self.orbit: Orbit | None = None
        self.levels: list[tuple[int, int]] = []
        self.carrier: Carrier | None = None
        self.dim = -1
        self.hands: Rig | None = None
        self.auras: list[Aura] = []
        self._clock = (30, 0)
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
        for one in self.ones if counts[1] > 1 else ():
            side = 0.95 * max(1.0, 1 / shape) * float(self.ones[-1].wide.at(0)) / PX
            one.halo = Rig(haze(side, side, lit, 0.9))
        self.mobject = Group()
        self.assemble()

    def assemble(self) -> None:
        """Put all that it is made of into its group; again, after a guise was added."""
        casts = [one.cast.mobject for one in self.ones if one.cast]
        halos = [one.halo.mobject for one in self.ones if one.halo]
        self.mobject.submobjects = [
            self._halo.mobject,
            *halos,
            *casts,
            *[aura.behind for aura in self.auras],
            *[rig.mobject for one in self.ones for rig in one.rigs],
            *[aura.front for aura in self.auras],
        ]

    def put_in_state(self, state: str, theme: Theme, fps: int, frames: int) -> None:
        """Be seen in a state for as long as it is there; each of several is."""
        self._clock = fps, frames
        for one in self.ones:
            aura = Aura(state, self.sprite, theme)
            shown = one.rigs[0].mobject
            assert isinstance(shown, Sprite)
            shown.picture = aura.recast(self.sprite.picture)
            self.auras.append(aura)
        self.assemble()

    @cached_property
    def _comes(self) -> int:
        """The frame on which it is first seen."""
        return next((frame for frame in range(self._clock[1]) if self.seen.at(frame) > 0.5), 0)

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

    def level(self, depth: int, frame: int) -> None:
        """Stand before (1) or behind (-1) the others, or among them (0), from a frame on."""
        self.levels.append((frame, depth))

    def _stand_at(self, frame: int) -> None:
        depth = next((depth for start, depth in reversed(self.levels) if frame >= start), 0)
        for leaf in self.mobject.get_family():
            if leaf.z_index != depth:
                leaf.z_index = depth

    def where(self, frame: int) -> np.ndarray:
        """Where its middle is."""
        swing = self.swung(frame)
        if self.count == 1 and (places := self._ring(frame)):
            return np.array([*places[0], 0.0])
        here: np.ndarray = self._at(frame) + np.array([px(swing.x), px(swing.y), 0.0])
        return here

    def _at(self, frame: int) -> np.ndarray:
        """Where it stands, with what carries it."""
        here = np.array([self.x.at(frame), self.y.at(frame), 0.0])
        return here + self.carrier(frame)[0] if self.carrier else here

    def where_one(self, number: int, frame: int) -> np.ndarray:
        """Where the middle of one of them is."""
        if places := self._ring(frame):
            return np.array([*places[min(number, len(places) - 1)], 0.0])
        one, size = self.ones[number], self.large(frame)
        return self.where(frame) + size * np.array([one.x.at(frame), one.y.at(frame), 0.0])

    def _ring(self, frame: int) -> list[tuple[float, float]]:
        """Where each is, of what goes round another."""
        return self.orbit(frame) if self.orbit else []

    def _gather(self, frame: int) -> None:
        """Leave a ring as a crowd, from a frame on."""
        before = self._ring(frame - 1)
        middle = np.mean(before, axis=0)
        self.x.to(float(middle[0]), frame - 1, 1)
        self.y.to(float(middle[1]), frame - 1, 1)
        ring = self.orbit
        self.orbit = lambda at: ring(at) if ring and at < frame - 1 else []
        room = 1.7 if self.count > 1 else 1.0
        close = spots(self.count, self.shape, room * self.box.width, room * self.box.height)
        for one, place, spot in zip(self.ones, before, close, strict=False):
            one.x.to(place[0] - float(middle[0]), frame - 1, 1).to(spot[0], frame, 14)
            one.y.to(place[1] - float(middle[1]), frame - 1, 1).to(spot[1], frame, 14)
            one.wide.to(spot[2], frame, 14)

    def set_down(self, frame: int) -> None:
        """Stay where it has been carried to, from a frame on."""
        if self._ring(frame - 1):
            self._gather(frame)
        if self.carrier is None:
            return
        here = self._at(frame - 1)
        self.x.to(float(here[0]), frame - 1, 1)
        self.y.to(float(here[1]), frame - 1, 1)
        before, size = self.carrier, self.carrier(frame - 1)[1]
        self.carrier = lambda at: before(at) if at < frame - 1 else (np.zeros(3), size)

    def large(self, frame: int) -> float:
        """How large it is beside its box, without its swings."""
        own = self.size.at(frame) * self.grown.at(frame)
        return own * self.carrier(frame)[1] if self.carrier else own

    def swung(self, frame: int) -> Swing:
        """All swings together."""
        return together([act(frame) for act in self.acts])

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
            shifted(self._at(frame)[0] + px(swing.x), self._at(frame)[1] + px(swing.y)),
        )
        self._stand_at(frame)
        around = self.orbit(frame) if self.orbit else None
        shares = [track.at(frame) for track in self.guises]
        for number, one in enumerate(self.ones):
            self._pose_one(one, number, frame, own, around, camera)
            here = seen * one.seen.at(frame)
            for at_guise, (rig, share) in enumerate(zip(one.rigs, shares, strict=True)):
                rig.fade(here * (1 - one.lit.at(frame) if at_guise == self.dim else share))
            if one.halo:
                at = self.where_one(number, frame)
                one.halo.pose(then(scaled(size), shifted(at[0], at[1]), camera))
                one.halo.fade(one.light.at(frame) * here)
            if one.cast:
                one.cast.fade(here * shares[0])
        self._pose_state(frame, seen)
        middle = self.where(frame)
        self._halo.pose(then(scaled(size), shifted(middle[0], middle[1]), camera))
        self._halo.fade(swing.glow * seen)

    def _pose_state(self, frame: int, seen: float) -> None:
        """What is seen at it for its state: at the thing as it is, no longer once it became another."""
        seconds = (frame - self._comes - SETTLED) / self._clock[0]
        for number, (one, aura) in enumerate(zip(self.ones, self.auras, strict=False)):
            sprites = [rig.mobject for rig in one.rigs if isinstance(rig.mobject, Sprite)]
            aura.follow(sprites, seconds + STAGGER * number, seen * one.seen.at(frame) * self.guises[0].at(frame))

    def _pose_one(
        self, one: One, number: int, frame: int, own: Pose, around: list[tuple[float, float]] | None, camera: Pose
    ) -> None:
        own_size = scaled(one.wide.at(frame) / self._natural)
        if around and len(around) > number:
            x, y = around[number]
            here = self._at(frame)
            pose = then(own_size, own, shifted(x - here[0], y - here[1]), camera)
        else:
            pose = then(own_size, shifted(one.x.at(frame), one.y.at(frame)), own, camera)
        for rig in (*one.rigs, *([self.hands] if self.hands else [])):
            rig.pose(pose)
        if one.cast:
            one.cast.pose(then(pose, shifted(0.0, -px(10 + 0.035 * self.box.height / PX))))


class Hands:
    """The hands of a person, over what they hold: they go where the person goes, and are seen as that is."""

    def __init__(self, part: Part) -> None:
        self._part = part
        assert part.hands is not None
        self._rig = part.hands
        self.mobject = part.hands.mobject

    def pose(self, frame: int, camera: Pose) -> None:
        """As they are on a frame, once the person is posed."""
        self._rig.fade(max(0.0, min(1.0, self._part.seen.at(frame))))


__all__ = ["BACK", "FRONT", "Hands", "Part"]
