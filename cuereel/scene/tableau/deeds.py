"""A step and those who take part -> what changes: their tracks, their swings, and what is seen besides."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from cuereel.scene.base import ANTICIPATION
from cuereel.scene.motion import ease_in, ease_in_out, overshoot
from cuereel.scene.stage import PX
from cuereel.scene.tableau.counting import course
from cuereel.scene.tableau.cue import Cue
from cuereel.scene.tableau.gestures import gesture
from cuereel.scene.tableau.journey import goes_to
from cuereel.scene.tableau.looks import tile, toned
from cuereel.scene.tableau.marks import mark
from cuereel.scene.tableau.moods import falls, glows, grows, rises, shakes, shrinks, spins
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.persons import face_of
from cuereel.scene.tableau.pointing import arrow
from cuereel.scene.tableau.ringing import circle
from cuereel.scene.tableau.story import number_before
from cuereel.scene.tableau.swing import Swing
from cuereel.scene.tableau.travel import bump, comes, comes_out_of, frames, goes_into, joins, leaves
from cuereel.scene.tableau.wording import count, note, say, worded
from cuereel.scene.track import Track, elapsed

_pop = overshoot(1.5)


def becomes(cue: Cue) -> None:
    """It gives a start, goes through a puff, and is the other one in its place."""
    part = cue.part
    if cue.step.text and part.name in cue.troupe.notes and part.name not in cue.troupe.inside:
        named(cue)  # it stays, and other words are on it
        return
    new = cue.other or worded(cue.troupe, part, cue.step.text)
    if new is part:
        return
    start = cue.start
    if part.name in cue.troupe.inside:
        # what went into another comes out of it as what it has become
        holder = cue.troupe.inside.pop(part.name)
        new.seen.to(0.0, start - 1, 1)
        comes_out_of(replace(cue, part=new, other=holder))
        cue.troupe.rename(part, new)
        return
    bump(part, start - 1, cue.fps, -0.09)
    x, y = part.x.at(start + 2), part.y.at(start + 2)
    gathered = bool(part.orbit and part.orbit(start)) and part.count > 1
    if part.orbit is not None and part.count == 1:
        new.orbit = part.orbit
    if gathered:
        spot = part.orbit(start)[0] if part.orbit else (x, y)
        _gather(cue, part, spot)
        x, y = spot
    late = 7 if gathered else 3
    new.x.to(x, start, 1)
    new.y.to(y, start, 1)
    part.seen.to(0.0, start + late - 1, 2)
    new.seen.to(0.0, start - 1, 1).to(1.0, start + late - 1, 2)
    new.size.to(0.55, start, 1).to(1.0, start + late - 1, 10, _pop)
    cue.troupe.puff(new, start + late - 3)
    cue.troupe.rename(part, new)


def _gather(cue: Cue, part: Part, spot: tuple[float, float]) -> None:
    """All of a ring run to one place of it."""
    before, start = part.orbit, cue.start

    def orbit(frame: int) -> list[tuple[float, float]]:
        places = before(frame) if before else []
        share = ease_in(elapsed(frame - start + 1, 8))
        return [(x + (spot[0] - x) * share, y + (spot[1] - y) * share) for x, y in places]

    part.orbit = orbit


def turns(cue: Cue) -> None:
    """It flips over, and shows its new colour, if it is to have one."""
    part, start = cue.part, cue.start
    if cue.step.colour:
        cue.troupe.tint(part, cue.step.colour, start)
        bump(part, start - 1, cue.fps, 0.08, 0.8)
        return
    lasts = frames(cue, 0.7)

    def act(frame: int) -> Swing:
        share = ease_in_out(elapsed(frame - start + 1, lasts))
        flip = math.cos(2 * math.pi * share) if 0 < share < 1 else 1.0
        return Swing(flip=flip if abs(flip) > 0.04 else 0.04)

    part.acts.append(act)


def crossed(cue: Cue) -> None:
    """A cross is drawn over it."""
    mark(cue.troupe, cue.part, "cross", cue.start, cue.room, cue.step.place)
    bump(cue.part, cue.start + 5, cue.fps, 0.05)


def checked(cue: Cue) -> None:
    """A tick is drawn at it."""
    mark(cue.troupe, cue.part, "check", cue.start, cue.room, cue.step.place)
    bump(cue.part, cue.start + 5, cue.fps, 0.05, 0.5)


def multiplies(cue: Cue) -> None:
    """More of it come out of those that are there, one after another."""
    part = cue.part
    more = max(1, cue.step.count - part.count)
    stagger = max(1, min(4, (min(cue.room, 60) - 8) // more)) if cue.room > 12 else 1
    part.regroup(cue.step.count, cue.start, 10, stagger)
    bump(part, cue.start - 1, cue.fps, 0.05)


def points_to(cue: Cue) -> None:
    """An arrow is drawn from it to the other, which gives a start; one that is there turns to a colour that is told."""
    drawn = cue.troupe.ties.get(frozenset((cue.part.name, cue.needed.name)))
    colour = toned(cue.troupe.theme, cue.step.colour) if cue.step.colour else ""
    if drawn is not None and colour:
        drawn.turn(colour, cue.start)
        return
    headed = cue.step.does == "points to"
    arrow(cue.troupe, cue.part, cue.needed, cue.step.text, cue.start, cue.room, headed=headed, colour=colour)
    bump(cue.needed, cue.start + 9, cue.fps, 0.05, 0.4)


def cut(cue: Cue) -> None:
    """The line between it and the other parts in the middle, in red or the colour told."""
    drawn = cue.troupe.ties.get(frozenset((cue.part.name, cue.needed.name)))
    if drawn is not None:
        drawn.turn(toned(cue.troupe.theme, cue.step.colour or "bad"), cue.start)
        drawn.part(cue.start)
        bump(cue.part, cue.start + 2, cue.fps, 0.05, 0.5)
        bump(cue.needed, cue.start + 2, cue.fps, 0.05, 0.5)


def vanishes(cue: Cue) -> None:
    """It swells a little and is gone, where it is, in a puff."""
    part, start = cue.part, cue.start
    bump(part, start - 1, cue.fps, 0.09, 0.4)
    part.size.to(0.3, start + 3, 6, ease_in)
    part.seen.to(0.0, start + 6, 3)
    cue.troupe.puff(part, start + 5)
    for each in cue.troupe.riders(part):
        each.seen.to(0.0, start + 5, 3)


def named(cue: Cue) -> None:
    """It is called by its text from now on: a plate pops below it, a tile shows it."""
    part, troupe = cue.part, cue.troupe
    if troupe.lettered(part):
        wide, high = part.box.width / PX, part.box.height / PX
        troupe.words[part.name] = cue.step.text
        again = part.guise(tile(troupe.theme, cue.step.text, wide, high, troupe.tones[part.name]).picture)
        if troupe.row:
            troupe.change(part, again, cue.start)
        else:
            _flip(part, again, cue.start)
    else:
        note(troupe, part, cue.step.text, cue.start, keeps=True)
    bump(part, cue.start - 1, cue.fps, 0.05, 0.5)


def _flip(part: Part, again: Track, start: int) -> None:
    """It turns over, and shows its new face when it comes round."""
    half = FLIPS // 2
    for track in part.guises[:-1]:
        if track.at(start) > 0:
            track.to(0.0, start + half - 1, 1)
    again.to(1.0, start + half - 1, 1)

    def act(frame: int) -> Swing:
        share = elapsed(frame - start + 1, FLIPS)
        flip = abs(math.cos(math.pi * ease_in_out(share))) if 0 < share < 1 else 1.0
        return Swing(flip=max(0.04, flip))

    part.acts.append(act)


FLIPS = 10
"""Frames in which a lettered tile turns over."""


def circles(cue: Cue) -> None:
    """It goes round the other, until it stops or becomes something."""
    circle(cue.troupe, cue.part, cue.needed, cue.start, cue.until)


def breaks(cue: Cue) -> None:
    """It breaks into pieces, or several fly apart."""
    cue.troupe.shatter(cue.part, cue.start)


def says(cue: Cue) -> None:
    """It says a text in a bubble, or shows it where it is a tile."""
    say(cue.troupe, cue.part, cue.step.text, cue.start, cue.until_says)
    bump(cue.part, cue.start - 1, cue.fps, -0.05)


def empties(cue: Cue) -> None:
    """Its outline is left, in dashes, and little more."""
    cue.troupe.hollow(cue.part, cue.start)
    bump(cue.part, cue.start - 1, cue.fps, 0.06)


def stops(cue: Cue) -> None:
    """It comes to rest with a start."""
    bump(cue.part, cue.start, cue.fps, 0.05)


def counts(cue: Cue) -> None:
    """The number on its plate runs, and stops on the word."""
    steps = cue.troupe.steps
    number = next(at for at, step in enumerate(steps) if step is cue.step)
    first = cue.step.start or number_before(cue.step, cue.troupe.things, steps[:number])
    latest = min(cue.start + cue.room, cue.troupe.frames - 6)
    run = course(cue.start + ANTICIPATION, cue.earliest, latest, cue.fps, first, cue.step.text)
    count(cue.troupe, cue.part, run)
    bump(cue.part, run.end - 1, cue.fps, 0.06, 0.5)


def acts(cue: Cue) -> None:
    """A person does what the pose is of: goes on the spot, shakes a hand, speaks up, or lifts what is held."""
    figure = cue.troupe.figures.get(cue.part.name)
    if figure is not None:
        cue.part.acts.append(gesture(figure.pose, cue.start, cue.until, cue.fps))


def feels(cue: Cue) -> None:
    """The face changes."""
    figure = cue.troupe.figures.get(cue.part.name)
    if figure is None:
        return
    face = cue.part.guise(face_of(figure, cue.part.box.width / PX, cue.step.text))
    cue.troupe.change(cue.part, face, cue.start)
    bump(cue.part, cue.start - 1, cue.fps, -0.05)


DEEDS: dict[str, Callable[[Cue], None]] = {
    "comes": comes,
    "goes to": goes_to,
    "goes into": goes_into,
    "comes out of": comes_out_of,
    "becomes": becomes,
    "turns": turns,
    "leaves": leaves,
    "is crossed out": crossed,
    "is checked": checked,
    "grows": grows,
    "shrinks": shrinks,
    "shakes": shakes,
    "spins": spins,
    "glows": glows,
    "falls": falls,
    "rises": rises,
    "multiplies": multiplies,
    "points to": points_to,
    "joins": joins,
    "circles": circles,
    "breaks": breaks,
    "says": says,
    "empties": empties,
    "stops": stops,
    "counts": counts,
    "vanishes": vanishes,
    "is named": named,
    "connects to": points_to,
    "is cut from": cut,
    "acts": acts,
    "feels": feels,
}
"""What each step does, by its name."""


__all__ = ["DEEDS"]
