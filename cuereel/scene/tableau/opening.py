"""A troupe in its places -> how it is before its steps: who pops up and who is to come, who is carried, who sways."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np

from cuereel.scene.motion import overshoot
from cuereel.scene.tableau.cue import GROWN
from cuereel.scene.tableau.moods import beats
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.story import Step, Thing
from cuereel.scene.tableau.swing import Swing
from cuereel.scene.tableau.troupe import Troupe
from cuereel.scene.track import Track, elapsed, recoil

POPS, LATER = 8, 2
"""Frames in which what is there from the start pops up, and from one thing to the next."""

NOD = 0.06
"""How far a thing stretches as it is named."""

CARRIED = ("top", "face", "inside", "open", "front", "hand")
"""How what goes along rides on what goes."""


def pop_up(troupe: Troupe, things: Sequence[Thing], first: Mapping[str, int]) -> None:
    """What is there pops up; what is to come, `first` on a step from 0, is not seen."""
    there = [thing.name for thing in things if first[thing.name] < 0]
    for number, name in enumerate(there):
        begin = min(LATER * number, 8)
        troupe.parts[name].size = Track(0.9).to(1.0, begin, POPS, overshoot(1.6))
    for thing in things:
        if first[thing.name] >= 0:
            troupe.parts[thing.name].seen = Track(0.0)


def nod(part: Part, start: int, fps: int) -> None:
    """What is there stretches a little as it is named."""

    def act(frame: int) -> Swing:
        return Swing(squash=-NOD * recoil((frame - start + 1) / fps, 0.4, 0.18))

    part.acts.append(act)


def carry(troupe: Troupe) -> None:
    """What stands on another goes where that goes."""
    for name, (base, seat) in troupe.rests.items():
        if seat in CARRIED:
            under, part = troupe.parts[base], troupe.parts[name]
            moved = _in_hand if seat == "hand" else _moved
            part.carrier = partial(moved, under, part.box.center - under.box.center)


def _moved(under: Part, off: np.ndarray, frame: int) -> tuple[np.ndarray, float]:
    large = under.large(frame)
    return under.where(frame) - under.box.center + (large - 1) * off, large


def _in_hand(under: Part, off: np.ndarray, frame: int) -> tuple[np.ndarray, float]:
    """What is held stays in the hands of one who stretches."""
    shift, large = _moved(under, off, frame)
    up = large * (float(off[1]) + under.box.height / 2)
    return shift - np.array([0.0, up * under.swung(frame).squash, 0.0]), large


def make_room(troupe: Troupe, things: Sequence[Thing], steps: Sequence[Step]) -> None:
    """What is to grow begins so small that it then fills its place."""
    for thing in things:
        size, largest = 1.0, 1.0
        for step in steps:
            if step.who in (thing.name, "") and step.does in ("grows", "shrinks"):
                size *= 1 / GROWN if step.does == "grows" else GROWN
                largest = max(largest, size)
        troupe.parts[thing.name].grown = Track(1 / largest)


def sway(troupe: Troupe, steps: Sequence[Step], starts: Sequence[int]) -> None:
    """What stops without having been set in motion sways until then."""
    for number, step in enumerate(steps):
        moving = any(
            before.who in (step.who, "") and before.does in ("spins", "circles", "shakes", "rises", "glows")
            for before in steps[:number]
        )
        if step.does == "stops" and step.who and not moving:
            part = troupe.parts[step.who]
            if troupe.beats(part):
                beats(part, 0, starts[number], troupe.fps)
            else:
                _swing(part, starts[number], troupe.fps)


def _swing(part: Part, until: int, fps: int) -> None:
    def act(frame: int) -> Swing:
        still = 1 - overshoot(1.4)(elapsed(frame - until + 1, 10))
        seconds = min(frame, until + 6) / fps
        return Swing(x=24 * math.sin(4.2 * seconds) * still, turn=5 * math.sin(4.2 * seconds + 0.8) * still)

    part.acts.append(act)


__all__ = ["carry", "make_room", "nod", "pop_up", "sway"]
