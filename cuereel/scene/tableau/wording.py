"""Words and the thing that has them -> a plate below it, a number that runs there, a bubble over it, a tile instead."""

from __future__ import annotations

import numpy as np

from cuereel.scene.motion import overshoot
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.tableau.bearing import Borne
from cuereel.scene.tableau.counting import Course, Running
from cuereel.scene.tableau.effects import Note, Speech
from cuereel.scene.tableau.looks import plate, shadow, tile, tile_shape
from cuereel.scene.tableau.part import Part
from cuereel.scene.tableau.plates import TYPE, high_of, lines_of, name_type, words_at
from cuereel.scene.tableau.room import over
from cuereel.scene.tableau.story import bears, texts_on
from cuereel.scene.tableau.troupe import Troupe
from cuereel.scene.track import Track


def worded(troupe: Troupe, part: Part, text: str) -> Part:
    """A tile with words in the place of a thing; the thing itself, with new words, where it is a tile."""
    box, shape = part.box, tile_shape(text)
    shape = box.width / box.height if troupe.lettered(part) else shape
    high = min(px(340), max(px(200), box.height, box.width / shape), 0.86 * troupe.area.width / shape)
    high = box.height if troupe.lettered(part) else high
    wide = high * shape
    x = float(np.clip(box.center[0], troupe.area.left + wide / 2, troupe.area.right - wide / 2))
    y = float(box.center[1])
    tone = troupe.tones.get(part.name, troupe.theme.colour("accent"))
    sprite = tile(troupe.theme, text, wide / PX, high / PX, tone)
    new = Part(
        f"{part.name} > {text}", sprite, shadow(sprite, troupe.theme),
        Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2), (1, 1), shape, tone,
    )  # fmt: skip
    new.seen = Track(0.0)
    troupe.parts[new.name], troupe.words[new.name], troupe.tones[new.name] = new, text, tone
    return new


def hush(troupe: Troupe, part: Part, start: int) -> None:
    """Take the words below a thing away, which would stand on what it goes to."""
    if part.name in troupe.notes:
        troupe.notes[part.name].fade_from(start)


def say(troupe: Troupe, part: Part, text: str, start: int, until: int) -> None:
    """A bubble with what a thing says, from a frame until another; a tile shows the words ittroupe."""
    if troupe.lettered(part):
        again = tile(troupe.theme, text, part.box.width / PX, part.box.height / PX, troupe.tones[part.name])
        troupe.words[part.name] = text
        troupe.change(part, part.guise(again.picture), start)
        return
    box = troupe.plan.bubbles.get(part.name) or over(part, troupe.area)
    troupe.over.append(Speech(troupe.theme, part, text, box, start, until))


def note(troupe: Troupe, part: Part, text: str, start: int | None, *, keeps: bool = False) -> None:
    """Words on the plate below a thing, in place of those that stand there; none where they do not fit.

    It `keeps` its marks where only its name is told.
    """
    if _on_it(troupe, part, text, start):
        return
    box = troupe.plan.plates.get(part.name)
    size = _type(troupe) if troupe.row else TYPE
    lines = lines_of(text, round(box.width / PX, 1), size) if box else ()
    if start is not None and not keeps:
        unmark(troupe, part, start)
    if box is None or not lines or (high := px(high_of(lines, size))) > box.height + px(2):
        return
    own = Box(box.left, box.top - high, box.right, box.top) if box.top <= part.box.center[1] else box
    note = Note(part, plate(troupe.theme, lines, size, box.width / PX, troupe.theme.colour("cool")), own)
    before = troupe.notes.get(part.name)
    if start is None:
        note.seen = part.seen
    else:
        note.seen.to(1.0, start, 2)
        note.pop.to(0.4, start - 1, 1).to(1.0, start, 8, overshoot(1.6))
        if before is not None:
            before.fade_from(start)
    troupe.notes[part.name] = note
    troupe.over.append(note)


def _on_it(troupe: Troupe, part: Part, text: str, start: int | None) -> bool:
    """Whether the words are on the thing itself: those it begins with are put there, others turn up on it."""
    thing = next((each for each in troupe.things if each.name == part.name), None)
    if thing is None or not bears(thing, troupe.steps, row=troupe.row):
        return False
    borne = troupe.notes.get(part.name)
    if isinstance(borne, Borne) and start is not None:
        borne.turn(text, start)
    elif borne is None:
        borne = Borne(troupe.theme, part, texts_on(thing, troupe.steps), troupe.area)
        troupe.notes[part.name] = borne
        troupe.over.append(borne)
    return True


def _type(troupe: Troupe) -> float:
    """The px of type on the plates of a row: one for all."""
    plates = troupe.plan.plates
    sizes = (
        name_type(text, round(plates[thing.name].width / PX, 1))
        for thing in troupe.things
        if thing.name in plates
        for text in words_at(thing, troupe.steps)
    )
    return min(sizes, default=TYPE)


def count(troupe: Troupe, part: Part, run: Course) -> None:
    """A number on the plate of a thing, which runs."""
    box = troupe.plan.plates.get(part.name)
    if box is None:
        return
    before = troupe.notes.get(part.name)
    running = Running(troupe.theme, part, box, run)
    if before is not None:
        running.seen = Track(0.0).to(1.0, run.begin, 1)
        before.fade_from(run.begin)
    unmark(troupe, part, run.begin)
    troupe.notes[part.name] = running
    troupe.over.append(running)


def unmark(troupe: Troupe, part: Part, start: int) -> None:
    """Take the marks off a thing that is not any more what was marked."""
    epoch = len(troupe.wiped.setdefault(part.name, []))
    if any(name == part.name and when == epoch for name, _, when in troupe.marks):
        troupe.wiped[part.name].append(start)


__all__ = ["count", "hush", "note", "say", "unmark", "worded"]
