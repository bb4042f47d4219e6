"""A step that a thing does by itself -> how it swings, and how large it gets: it shakes, spins, falls, grows."""

from __future__ import annotations

import math

import numpy as np

from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.tableau.cue import GROWN, Cue
from cuereel.scene.tableau.marks import turn_of
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.room import aside as aside_of
from cuereel.scene.tableau.room import within
from cuereel.scene.tableau.swing import Swing
from cuereel.scene.tableau.travel import frames
from cuereel.scene.track import Track, elapsed, recoil

_pop = overshoot(1.5)

DRAWN_IN = 0.84
"""How large a thing is while it spins, for its corners then reach farther."""

SHAKES = 24.0, 7.0
"""px and degrees by which a thing shakes to each side."""

BEAT = 0.11
"""How much larger a heart is as it beats."""

TIPPED, LEANS = 72.0, 6.0
"""Degrees by which a thing tips over, and by which one that has fallen leans."""


def shakes(cue: Cue) -> None:
    """It shakes, or beats where it is a heart, until something else is told of it."""
    start, fps, until = cue.start, cue.fps, cue.until
    if cue.troupe.beats(cue.part):
        beats(cue.part, start, until, fps)
        return

    def act(frame: int) -> Swing:
        since = (frame - start + 1) / fps
        if since <= 0:
            return Swing()
        hard = (0.4 + 0.6 * math.exp(-since / 0.5)) * _ebb(frame, until)
        return Swing(x=SHAKES[0] * hard * math.sin(47 * since), turn=SHAKES[1] * hard * math.sin(55 * since + 1))

    cue.part.acts.append(act)
    if cue.part.count == 1:
        cue.troupe.tremor(cue.part, start, until)


def beats(part: Part, start: int, until: int, fps: int) -> None:
    """A heart: two beats and a rest, over and over, until it stops."""

    def act(frame: int) -> Swing:
        since = (frame - start + 1) / fps
        if since <= 0:
            return Swing()
        phase = since / 0.8 % 1
        beat = math.exp(-(((phase - 0.12) / 0.07) ** 2)) + 0.7 * math.exp(-(((phase - 0.34) / 0.07) ** 2))
        return Swing(size=1 + BEAT * beat * _ebb(frame, until, 4))

    part.acts.append(act)


def _ebb(frame: int, until: int, lasts: int = 7) -> float:
    """1 until a frame, and then quickly nothing."""
    return 1 - elapsed(frame - until + 1, lasts)


def spins(cue: Cue) -> None:
    """It gathers speed and spins until something else is told of it, and comes to rest upright."""
    start, fps, until = cue.start, cue.fps, cue.until

    def turned(seconds: float) -> float:
        return seconds**2 / (seconds + 0.3) / 1.15 if seconds > 0 else 0.0

    whole = turned((until - start) / fps)
    rest = math.ceil(whole + 0.35)

    part = cue.part
    across = part.large(start) * math.hypot(part.box.width, part.box.height)
    small = min(DRAWN_IN, cue.troupe.area.height / across)
    reach = 0.5 * small * across
    off = within(cue.troupe.area, part.where(start), (reach, reach)) * 120

    def act(frame: int) -> Swing:
        away = ease_out(elapsed(frame - start + 1, 8)) * (1 - ease_out(elapsed(frame - until + 1, 22)))
        size, x, y = 1 - (1 - small) * away, off[0] * away, off[1] * away
        if frame < until:
            return Swing(turn=-360 * turned((frame - start + 1) / fps), size=size, x=x, y=y)
        share = ease_out(elapsed(frame - until + 1, 22))
        return Swing(turn=-360 * (whole + (rest - whole) * share), size=size, x=x, y=y)

    cue.part.acts.append(act)


def glows(cue: Cue) -> None:
    """It shines and breathes in its light; several do so one after another."""
    start, fps = cue.start, cue.fps
    if cue.part.count > 1:
        _in_turn(cue)
        return

    def act(frame: int) -> Swing:
        since = (frame - start + 1) / fps
        if since <= 0:
            return Swing()
        light = ease_out(elapsed(since, 0.15)) * (0.78 + 0.22 * math.cos(2 * math.pi * since / 0.9))
        return Swing(glow=light, size=1 + 0.13 * recoil(since, 0.5, 0.25))

    cue.part.acts.append(act)
    cue.troupe.shine(cue.part, start)


def _in_turn(cue: Cue) -> None:
    """Each of several lights up at a time of its own."""
    gap = turn_of(cue.part.count, cue.room)
    cue.troupe.dim(cue.part)
    for number, one in enumerate(cue.part.ones[: cue.part.count]):
        begin = cue.start + gap * number
        one.lit = Track(0.0).to(1.0, begin, 4)
        wide = one.wide.at(begin)
        one.light.to(1.0, begin, 4)
        one.wide.to(1.1 * wide, begin, 4).to(wide, begin + 4, 7)


def falls(cue: Cue) -> None:
    """It drops to the lower edge and bounces; what is there already tips over."""
    part, start, fps = cue.part, cue.start, cue.fps
    base, seat = cue.troupe.rests.get(part.name, ("", ""))
    ground = cue.troupe.parts[base].box.top if seat == "above" else cue.troupe.low
    drop = (part.y.at(start) - part.box.height / 2 - ground) * 120
    drop -= 60 * part.box.width * math.sin(math.radians(LEANS)) if seat != "above" else 0.0
    lasts = 0.36
    tip = drop < (60 if seat != "above" else -99)
    way = -1 if part.x.at(start) > 0.3 else 1
    lain = part.large(start) * np.array(lying(part.box.width, part.box.height))
    fit = min(1.0, cue.troupe.area.height / lain[1])
    aside_lain = within(cue.troupe.area, part.where(start), (fit * lain[0] / 2, 0.0))[0] * 120
    down = (fit * lain[1] - part.large(start) * part.box.height) * 60
    aside = 0.0 if seat == "above" else aside_of(part, cue.troupe.parts.values(), cue.troupe.area, start)

    def act(frame: int) -> Swing:
        since = (frame - start + 1) / fps
        if since <= 0:
            return Swing()
        share = elapsed(since, lasts) ** 2
        after = since - lasts
        if tip:
            return Swing(
                turn=-way * (TIPPED * share + 6 * recoil(after, 0.4, 0.2)),
                x=aside_lain * share,
                y=down * share,
                size=1 - (1 - fit) * share,
            )
        hop = 0.12 * drop * abs(math.sin(math.pi * after / 0.3)) * math.exp(-after / 0.16) if after > 0 else 0.0
        return Swing(
            x=aside * elapsed(since, lasts),
            y=-drop * share + hop,
            squash=0.12 * recoil(after, 0.34, 0.15),
            turn=LEANS * share + 4 * recoil(after, 0.4, 0.2),
        )

    part.acts.append(act)


def lying(wide: float, high: float) -> tuple[float, float]:
    """How wide and how high what has tipped over is."""
    angle = math.radians(TIPPED)
    return (
        high * math.sin(angle) + wide * math.cos(angle),
        wide * math.sin(angle) + high * math.cos(angle),
    )


def rises(cue: Cue) -> None:
    """It crouches, goes up as far as there is room, and hovers there."""
    part, start, fps = cue.part, cue.start, cue.fps
    lift = max(0.0, min(190.0, (cue.troupe.area.top - part.y.at(start) - part.box.height / 2) * 120 - 14))

    def act(frame: int) -> Swing:
        since = (frame - start + 1) / fps
        crouch = 0.10 * math.sin(math.pi * elapsed(since + 0.04, 0.2))
        share = ease_out(elapsed(since - 0.06, 0.8))
        return Swing(
            y=lift * share + 9 * math.sin(2.4 * since) * share, squash=crouch - 0.05 * math.sin(math.pi * share)
        )

    part.acts.append(act)


def grows(cue: Cue) -> None:
    """It grows, up to the size of its place."""
    now = cue.part.grown.at(cue.start - 1)
    cue.part.grown.to(min(1.0, now / GROWN), cue.start, frames(cue, 0.5), _pop)


def shrinks(cue: Cue) -> None:
    """It shrinks."""
    now = cue.part.grown.at(cue.start - 1)
    cue.part.grown.to(now * GROWN, cue.start, frames(cue, 0.5), overshoot(1.1))


__all__ = ["beats", "falls", "glows", "grows", "rises", "shakes", "shrinks", "spins"]
