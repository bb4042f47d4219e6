"""A story and its drawings -> the troupe on its stage, each thing in its place, and all that its steps change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zlib import crc32

from cuereel.scene.stage import PX, Box, Stage
from cuereel.scene.state.looks import LOOKS
from cuereel.scene.state.mote import Room
from cuereel.scene.tableau.casting import Casting
from cuereel.scene.tableau.crowd import spots
from cuereel.scene.tableau.cue import Cue
from cuereel.scene.tableau.deeds import DEEDS
from cuereel.scene.tableau.ground import kind_of
from cuereel.scene.tableau.heads import has_head, head_in, is_worn, put_on
from cuereel.scene.tableau.holding import POINTS_UP, is_one_of
from cuereel.scene.tableau.layout import Plan, plan
from cuereel.scene.tableau.looks import pictured, shadow, tile, type_size
from cuereel.scene.tableau.marks import replaced
from cuereel.scene.tableau.opening import carry, make_room, nod, pop_up, sway
from cuereel.scene.tableau.part import Hands, Part
from cuereel.scene.tableau.persons import hands_of, mirrored, own_picture, pictured_person, turned_over
from cuereel.scene.tableau.ringing import orbit
from cuereel.scene.tableau.story import COUNTS, SPEAKS, WITH_ANOTHER, Step, Thing, entrances, most
from cuereel.scene.tableau.troupe import Troupe
from cuereel.scene.tableau.wording import note
from cuereel.scene.track import Track
from cuereel.theme import Theme

REST = 10
"""Frames for which all is at rest before the cut."""

GOES = ("goes to", "goes into", "comes out of", "leaves", "joins", "falls", "rises")
"""With what a thing leaves the one that it stands on, or goes round."""

EARLY = 12
"""Frames after a step at which what comes next may be prepared."""

LEAVES_AGAIN = ("goes to", "leaves", "rises", "falls", "joins", "multiplies")
"""With what a thing is out of the one that it went into."""

APART = 6
"""The least frames from one step to the next."""

MOVES = (
    "stops",
    "spins",
    "shakes",
    "circles",
    "falls",
    "rises",
    "goes to",
    "goes into",
    "becomes",
    "breaks",
    "leaves",
    "joins",
)
"""What ends a movement that goes on until then."""


def assembled(casting: Casting, stage: Stage, theme: Theme, area: Box, fps: int, length: int) -> Troupe:
    """Everything in its place, before any step."""
    things, steps = casting.things, casting.steps
    names = [f"{thing.name} {thing.art}" for thing in things]
    floor = kind_of(names, tiles=casting.tiled, rows=1, people=bool(casting.figures)) == "floor"
    where = plan(things, steps, casting.shapes, area, casting.bends, floor=floor, row=casting.row)
    troupe = Troupe(stage, theme, where, area, fps, length, steps, things, row=casting.row)
    order = sorted(things, key=lambda thing: (thing.name in where.front) - (thing.name in where.behind))
    tones = [theme.colour(role) for role in ("accent", "cool", "good", "warn")]
    order = sorted(order, key=lambda thing: _is_put_on(thing, where))
    even = _even(casting, where.boxes, theme)
    for thing in order:
        # those of a row are of one colour: what one of them turns to is seen
        number = 1 if casting.row else [each.name for each in things].index(thing.name)
        if _is_put_on(thing, where):
            _put_on(troupe, thing)
        _add(troupe, casting, thing, tones[number % len(tones)], even)
    for name in where.rings:
        part = troupe.parts[name]
        if part.count > 1:
            part.orbit = orbit(fps, where.rings[name], part.count, 0.4, length, length)
    return troupe


def _is_put_on(thing: Thing, where: Plan) -> bool:
    """Whether a thing is worn by the one on whom it stands."""
    return is_worn(f"{thing.name} {thing.art}") and where.rests.get(thing.name, ("", ""))[1] == "top"


def _put_on(troupe: Troupe, thing: Thing) -> None:
    """What is worn sits on the head of whoever wears it."""
    base = troupe.parts[troupe.rests[thing.name][0]]
    if base.count == 1 and has_head(troupe.words[base.name]) and not troupe.lettered(base):
        words, boxes = f"{thing.name} {thing.art}", troupe.plan.boxes
        boxes[thing.name] = put_on(boxes[thing.name], words, base.box, head_in(base.sprite.picture.pixels))


def _even(casting: Casting, boxes: Mapping[str, Box], theme: Theme) -> float:
    """The px of type that goes on all tiles; a long one among them may be smaller, and does not make all of them so."""
    sizes = [
        type_size(words, boxes[name].width / PX, boxes[name].height / PX, theme.fonts["words"])
        for name, words in casting.words.items()
        if most({each.name: each for each in casting.things}[name], casting.steps) == 1
    ]
    return max(min(sizes), 0.72 * max(sizes)) if sizes else 200.0


def _roomier(troupe: Troupe, thing: Thing) -> None:
    """Have a thing in a state stand smaller, so that there is room about it for what is seen at it.

    What others stand to keeps its size: they would hang in the air.
    """
    box = troupe.plan.boxes[thing.name]
    if any(each.to == thing.name for each in troupe.things) or thing.name in troupe.plan.rings or thing.count > 1:
        return
    look = LOOKS[thing.state](Room(box.width / PX, box.height / PX, troupe.theme))
    share = 1 / (1 + max(1.3 * look.aside, 0.7 * look.above))
    x, half = float(box.center[0]), share * box.width / 2
    troupe.plan.boxes[thing.name] = Box(x - half, box.bottom, x + half, box.bottom + share * box.height)


def _add(troupe: Troupe, casting: Casting, thing: Thing, tone: str, even: float) -> None:
    if thing.state:
        _roomier(troupe, thing)
    theme, box = troupe.theme, troupe.plan.boxes[thing.name]
    shape, count = casting.each[thing.name], most(thing, casting.steps)
    if count == 1 and thing.name in casting.words:
        shape = box.width / box.height
    ring = thing.name in troupe.plan.rings
    wide, tall = _largest(box, shape, 1 if ring else thing.count)
    hands = None
    if thing.name in casting.figures:
        figure = casting.figures[thing.name]
        sprite, hands = pictured_person(figure, wide), hands_of(figure, wide)
        troupe.figures[thing.name] = figure
        troupe.words[thing.name] = f"{thing.name} {thing.art}"
    elif thing.name in casting.own:
        sprite = own_picture(thing, troupe.things, wide, theme)
        troupe.words[thing.name] = f"{thing.name} {thing.art}"
    elif thing.name in casting.art:
        sprite = pictured(casting.art[thing.name], wide, tall, theme, tone)
        sprite = turned_over(sprite) if mirrored(thing, troupe.things) else sprite
        troupe.words[thing.name] = f"{thing.name} {thing.art}"
    else:
        words = casting.words[thing.name]
        sprite = tile(theme, words, wide, tall, tone, even)
        troupe.words[thing.name], troupe.tones[thing.name] = words, tone
    lit = theme.colour("accent")
    part = Part(thing.name, sprite, shadow(sprite, theme), box, (thing.count, count), shape, lit)
    if ring:
        for one in part.ones:
            one.x, one.y, one.wide = Track(0.0), Track(0.0), Track(float(box.width))
    troupe.parts[thing.name] = part
    if thing.state:
        part.put_in_state(thing.state, theme, troupe.fps, troupe.frames)
    if hands is not None and any(each.how == "held" and each.to == thing.name for each in troupe.things):
        part.hands = hands
        troupe.above.append(Hands(part))
    if is_one_of(thing, POINTS_UP) and any(
        step.does in ("goes into", "goes to") and step.who == thing.name for step in casting.steps
    ):
        part.turn = Track(180.0)
    if thing.label and (thing.name in casting.art or (thing.name in casting.figures)):
        note(troupe, part, thing.label, None)


def _largest(box: Box, shape: float, count: int) -> tuple[float, float]:
    """How large one of a thing is drawn at the most, in px."""
    wide = spots(count, shape, box.width, box.height)[0][2] / PX
    return wide, wide / shape


def played(troupe: Troupe, casting: Casting, starts: Sequence[int], named: Mapping[str, int], length: int) -> None:
    """Write all that happens into the tracks: first who is there, then step by step."""
    things, steps = casting.things, casting.steps
    first = entrances(things, steps)
    pop_up(troupe, things, first)
    for name, start in named.items():
        if first[name] < 0:
            nod(troupe.parts[name], start, troupe.fps)
    carry(troupe)
    make_room(troupe, things, steps)
    sway(troupe, steps, starts)
    for number, step in enumerate(steps):
        following = min((start for start in starts[number + 1 :] if start > starts[number]), default=length - REST)
        following = min(following, length - REST)
        cast = [troupe.now(step.who)] if step.who else _present(troupe, things, step, starts[number])
        for late, part in enumerate(cast):
            _play(troupe, step, number, part, starts, starts[number] + 2 * late, following - starts[number])


def _play(troupe: Troupe, step: Step, number: int, part: Part, starts: Sequence[int], start: int, room: int) -> None:
    other = troupe.now(step.to) if step.to else None
    if other is part:
        other = troupe.parts[step.to] if troupe.parts[step.to] is not part else None
    needs = step.does in WITH_ANOTHER
    if needs and other is None:
        return
    if step.does in GOES:
        part.set_down(start)
    if part.name in troupe.inside and step.does in LEAVES_AGAIN:
        troupe.inside.pop(part.name)
        part.seen.to(1.0, start, 3)
        part.size.to(1.0, start, 8)
    steps = troupe.steps
    until = _until(steps, starts, number, MOVES, troupe.frames)
    until_says = _until(steps, starts, number, ("says",), troupe.frames + 99)
    earliest = starts[number - 1] + EARLY if number else EARLY
    DEEDS[step.does](
        Cue(step, part, other, start, min(earliest, start), max(3, room), until, until_says, troupe.fps, troupe)
    )
    if step.does == "comes":
        replaced(troupe, part, start)
    if step.text and step.does not in (*SPEAKS, COUNTS, "is named"):
        note(troupe, part, step.text, start)


def _until(steps: Sequence[Step], starts: Sequence[int], number: int, kinds: Sequence[str], end: int) -> int:
    """The frame of the next step of the same thing that is of certain kinds."""
    who = steps[number].who
    later = (
        starts[at]
        for at in range(number + 1, len(steps))
        if steps[at].does in kinds and (steps[at].who in (who, "") or not who)
    )
    return next(later, end)


def _present(troupe: Troupe, things: Sequence[Thing], step: Step, start: int) -> list[Part]:
    """All that there are for a step of all: those that are seen, or those that are to come."""
    parts = list(dict.fromkeys(troupe.now(thing.name).name for thing in things))
    found = [troupe.parts[name] for name in parts if name != step.to]
    if step.does in ("comes", "comes out of"):
        return found
    return [part for part in found if part.seen.at(start) > 0.5]


def number_of(things: Sequence[Thing]) -> int:
    """A number that is always the same for the same things: it chooses the colour of the set."""
    return crc32(" ".join(thing.name for thing in things).encode())


__all__ = ["APART", "assembled", "number_of", "played"]
