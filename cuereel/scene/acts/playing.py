"""A drawing of a film set and the words of its shot -> what everybody on it does by the frame, part by part.

The actor speaks, and waves as somebody looks; the boom follows, the director nods; each of the makers does something of
his own as he is lit, and the clapperboard claps on its word.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from cuereel.scene.acts.act import Call
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.scene.track import Track, recoil

CLAPPED = frozenset("camera cameras kamera kameranya action aksi rolling clap clapper klap take shoot".split())
"""Words on which a clapperboard claps."""

LOOKED = frozenset("melihat lihat menonton nonton see sees seen watch watches look looks".split())
"""Words on which an actor waves to the lens."""

ACTING = ("neck", "head", "eye", "mouth", "shoulder", "arm", "elbow", "forearm")
"""The layers of an actor that move by themselves: the head about the neck, an arm about the shoulder and the elbow."""

_RAISED, _RISE, _FALL = -0.12, 6, 2
"""How far (as a share of how far it stands open) its arm is raised before, and the frames in which it rises and falls.
"""

_SOON = 9
"""Frames after which it claps where no word is for it."""

_AJAR = 0.62
"""How far it stays shut after that."""

_DOLLY, _ROLL, _LIFT, _CALL = 9.0, 12.0, 20.0, 0.075
"""Px by which the camera goes in by itself, by which it is rolled on as its operator is lit and by which the boom is
lifted, and how far (radians) the director leans into the megaphone.
"""

_TALK, _BLINK, _SHUT = 3.1, 2.3, 0.13
"""How often an actor's mouth opens in a second, the seconds from blink to blink, and those that one takes."""

_LIFTED, _WAVES, _WAVED, _CLEAR = 0.50, 0.34, 2.9, 0.8
"""How far (radians) a waving arm is lifted and its forearm turned to both sides, how often it is in a second, and how
far it is turned away from the face for that.
"""

_GESTURE, _TILT = 0.15, 0.07
"""How far (radians) an arm goes with what is said, and how far a head goes back as its owner waves."""

_HELLO, _AFTER = 1.2, 0.35
"""Seconds for which an actor waves, and after which where no word is for it."""


class Playing:
    """The people on a film set; `turns` are the frames on which its makers are lit, at `end` all of it is in view."""

    def __init__(self, call: Call, rig: Rig, end: int, turns: Sequence[int], *, seen_right: bool) -> None:
        self.call, self._rig, self._end, self._seen_right = call, rig, end, seen_right
        self._turns = list(turns) if len(turns) == 3 else []
        self._hinge, self._opened = self._clapper()
        looked = call.said(LOOKED)
        self._looked = looked if looked is not None else round(_AFTER * call.fps)
        self._hello = Track(0.0).to(1.0, self._looked, 6, overshoot(1.3))
        self._hello.to(0.0, self._looked + round(_HELLO * call.fps), round(0.4 * call.fps))
        first = call.said(CLAPPED, end + 4)
        last = max((line.start for line in call.stamps), default=end)
        times = [first if first is not None else end + _SOON]
        times += [last] if last > times[0] + call.fps else []
        self._claps = Track(0.0)
        for time in times:
            self._claps.to(_RAISED, max(end, time - _RISE), _RISE).to(1.0, time, _FALL, lambda t: t * t)
            self._claps.to(_AJAR, time + 9, round(0.5 * call.fps))

    def _clapper(self) -> tuple[np.ndarray, float]:
        """Where the hinge of a clapperboard's arm is drawn, and how far (radians) the arm stands open."""
        if "clapper-arm" not in self._rig.parts:
            return np.zeros(3), 0.0
        points = np.concatenate([self._rig.leaves[number].points for number in self._rig.parts["clapper-arm"]])
        spread = points[:, :2] - points[:, :2].mean(axis=0)
        along = np.linalg.svd(spread, full_matrices=False)[2][0]
        return self._rig.bounds("clapper-arm")[0], float(np.arctan(along[1] / along[0]))

    def arm(self, frame: int) -> float:
        """How far (radians) the arm of the clapperboard is turned from where it is drawn."""
        return -self._opened * self._claps.at(frame)

    def poses(self, frame: int, near: float) -> dict[str, Pose]:
        """The poses of the drawing's parts; `near` (0 to 1) is how close the lens is to what is seen."""
        seconds = max(0.0, self.call.since(self._end, frame))
        calm = min(1.0, seconds / 0.6)
        moves = self._makers(frame, seconds, calm)
        moves["actor"] = self._speaking(max(calm, near), seconds or self.call.since(0, frame))
        moves |= self._acting(frame, moves["actor"])
        moves["clapper-arm"] = turned(self.arm(frame), self._hinge)
        return {name: pose for name, pose in moves.items() if name in self._rig.parts}

    def _makers(self, frame: int, seconds: float, calm: float) -> dict[str, Pose]:
        """The camera moves in, the boom follows the actor, the director nods; and what each does as he is lit."""
        knock = sum(recoil(self.call.since(line.start + 3, frame), 0.4, 0.16) for line in self.call.stamps)
        swing = math.sin(2 * math.pi * seconds / 2.3)
        call_out = math.sin(2 * math.pi * seconds / 1.4) + 0.5 * math.sin(2 * math.pi * seconds / 0.6)
        rolled, lifted, called = self._lit(frame)
        way = 1 if self._seen_right else -1
        dolly = shifted(way * px(_DOLLY * (1 - math.exp(-seconds / 2.2)) + _ROLL * rolled))
        moves = {name: dolly for name in self._rig.parts if name.startswith(("camera", "operator"))}
        boom = turned(math.radians(2.2 * calm * swing), self._foot("boom"))
        moves["boom"] = then(boom, shifted(0.0, px(_LIFT) * lifted))
        nod = math.radians(-1.6 * knock - 1.7 * calm * call_out) - _CALL * called
        moves["director"] = turned(way * nod, self._foot("director"))
        return moves

    def _lit(self, frame: int) -> tuple[float, float, float]:
        """How far the camera has been rolled on, the boom lifted, the director leant forward, since each was lit."""
        if not self._turns:
            return 0.0, 0.0, 0.0
        rolled, lifted, called = (max(0.0, self.call.since(turn, frame)) for turn in self._turns)
        return 1 - math.exp(-rolled / 0.3), recoil(lifted, 1.6, 0.6), recoil(called, 0.9, 0.5)

    def _speaking(self, calm: float, seconds: float) -> Pose:
        """The actor leans into what is said, and comes up again."""
        lean = math.sin(2 * math.pi * seconds / 1.7) * calm
        rise = 0.012 * calm * math.sin(2 * math.pi * seconds / 0.85)
        foot = self._foot("actor")
        return then(scaled(1 - 0.5 * rise, 1 + rise, foot), turned(math.radians(1.7 * lean), foot))

    def _acting(self, frame: int, actor: Pose) -> dict[str, Pose]:
        """What an actor's parts do on one who leans so, those that hang on others after these."""
        seconds, hello, parts = self.call.since(0, frame), self._hello.at(frame), self._rig.parts
        way = -1 if self._seen_right else 1
        said = math.sin(2 * math.pi * seconds / 1.3) * (1 - hello)
        moves: dict[str, Pose] = {}
        if "neck" in parts:
            nod = _TILT * hello + 0.4 * _GESTURE * math.sin(2 * math.pi * seconds / 1.1)
            moves["head"] = then(turned(way * nod, self._rig.centre("neck")), actor)
        moves |= {name: then(own, moves.get("head", actor)) for name, own in self._face(frame, seconds).items()}
        if "shoulder" in parts and "elbow" in parts:
            lift = way * (_LIFTED * hello + _GESTURE * said)
            moves["arm"] = then(turned(lift, self._rig.centre("shoulder")), actor)
            waving = math.sin(2 * math.pi * _WAVED * self.call.since(self._looked, frame))
            bend = way * (_WAVES * hello * (waving - _CLEAR) + 1.5 * _GESTURE * said)
            moves["forearm"] = then(turned(bend, self._rig.centre("elbow")), moves["arm"])
        return moves

    def _face(self, frame: int, seconds: float) -> dict[str, Pose]:
        """An actor's mouth and eye, where they are drawn apart: one speaks, the other blinks now and again."""
        moves: dict[str, Pose] = {}
        if "mouth" in self._rig.parts:
            said = abs(math.sin(math.pi * _TALK * seconds)) * (0.75 + 0.25 * math.sin(2.3 * seconds))
            moves["mouth"] = scaled(1.0, 0.35 + 0.8 * said, self._rig.bounds("mouth")[1])
        if "eye" in self._rig.parts:
            winks = 0 <= self.call.since(self._looked, frame) - _SHUT < _SHUT
            blinks = winks or (seconds + 1.2) % _BLINK < _SHUT
            moves["eye"] = scaled(1.0, 0.15 if blinks else 1.0, self._rig.centre("eye"))
        return moves

    def _foot(self, part: str) -> tuple[float, float]:
        """Where a part stands on the floor, as drawn."""
        if part not in self._rig.parts:
            return 0.0, 0.0
        low, high = self._rig.bounds(part)
        # Who holds a boom stands at its lower end, away from what is seen.
        share = 0.5 if part != "boom" else 0.2 if self._seen_right else 0.8
        return float(low[0] + share * (high[0] - low[0])), float(low[1])


__all__ = ["CLAPPED", "Playing"]
