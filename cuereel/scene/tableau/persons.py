"""A story's things -> those among them who are drawn persons: who each is, what is wrong, the picture, the hands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import get_args
from zlib import crc32

from cuereel.scene.bake import sprite_at
from cuereel.scene.person.board import board_picture
from cuereel.scene.person.extras import laptop_back
from cuereel.scene.person.figure import Figure
from cuereel.scene.person.looks import look_of
from cuereel.scene.person.places import PLACES, SHAPES, place_pen
from cuereel.scene.person.posture import POSTURES
from cuereel.scene.rig import Rig
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX, Box
from cuereel.scene.tableau.holding import words_of
from cuereel.scene.tableau.story import Felt, Step, Thing
from cuereel.theme import Theme

SHARP = 1.15
"""Pixels of a picture for each px at its usual size."""

FACING = frozenset({"holds", "talks", "shouts", "points", "calls", "stands", "walks"})
"""Postures in which the last of several turns to those before."""

LAPTOPS = frozenset("laptop notebook macbook".split())
HANDLED = frozenset("cart trolley stroller pram gerobak troli keranjang".split())
"""What has its handle at the right in its picture."""

BOARDS = frozenset("blackboard whiteboard chalkboard papan board".split())
LID_SHAPE, BOARD_SHAPE = 380 / 250, 0.92


def figures(things: Sequence[Thing], steps: Sequence[Step] = ()) -> dict[str, Figure]:
    """The drawn persons by name; the last ones of several turn to the first, and all to what they point at."""
    people = [thing for thing in things if thing.pose]
    order = [thing.name for thing in things]
    first = crc32(people[0].name.encode()) if people else 0
    out = {}
    for number, thing in enumerate(people):
        goals = [step.to for step in steps if step.who == thing.name and step.to in order]
        goals += [each.name for each in things if each.to == thing.name and each.how == "beside" and not each.pose]
        back = len(people) > 1 and number >= len(people) / 2 and thing.pose in FACING
        back = order.index(goals[0]) < order.index(thing.name) if goals else back
        back = thing.at == "right" if thing.at in ("left", "right") and not goals else back
        other = look_of(thing.partner, first + number + 1) if thing.partner else None
        out[thing.name] = Figure(look_of(thing.name, first + number), thing.pose, thing.face, back, other)
    return out


def person_mistakes(things: Sequence[Thing], steps: Sequence[Step]) -> Iterator[str]:
    """What is wrong with the persons of a story, said so that its editor can mend it."""
    posed = {thing.name: thing for thing in things if thing.pose}
    for thing in things:
        holder = posed.get(thing.to)
        if thing.how == "held" and (holder is None or POSTURES[holder.pose].held is None):
            yield f"{thing.name!r} is held by {thing.to!r}, who has no pose to hold anything"
        if (thing.face or thing.partner) and not thing.pose:
            yield f"{thing.name!r} has a face or a partner, but no pose"
        if thing.pose and thing.count > 1:
            yield f"{thing.name!r} has a pose: name each of the {thing.count} by itself"
        if bool(thing.partner) != (thing.pose == "shakes hands"):
            yield f"{thing.name!r}: who shakes hands has a partner, and nobody else"
    for number, step in enumerate(steps, start=1):
        if step.does in ("acts", "feels") and step.who not in posed:
            yield f"step {number}: only a person with a pose {step.does}"
        if step.does == "feels" and step.text not in get_args(Felt)[1:]:
            yield f"step {number}: {step.text!r} is no feeling: {', '.join(get_args(Felt)[1:])}"


def own_shape(thing: Thing, things: Sequence[Thing]) -> float | None:
    """How wide something is for its height that is drawn for a person: a laptop's lid, a board; None for all else."""
    if _is_lid(thing, things):
        return LID_SHAPE
    if place := _place_of(thing, things):
        return SHAPES[place]
    return BOARD_SHAPE if is_board(thing, things) else None


def own_picture(thing: Thing, things: Sequence[Thing], wide: float, theme: Theme) -> Sprite:
    """What is drawn for a person, so many px wide."""
    if _is_lid(thing, things):
        return _sprite(Picture(laptop_back(round(SHARP * wide / LID_SHAPE)).pixels()), wide)
    if place := _place_of(thing, things):
        return _sprite(Picture(place_pen(place, round(SHARP * wide / SHAPES[place])).pixels()), wide)
    return board_picture(theme, thing.label, wide, wide / BOARD_SHAPE)


def is_board(thing: Thing, things: Sequence[Thing]) -> bool:
    """Whether something is a board on which words stand, beside a drawn person."""
    here = any(each.pose for each in things)
    return here and bool(thing.label) and bool(words_of(f"{thing.name} {thing.art}") & BOARDS)


def _place_of(thing: Thing, things: Sequence[Thing]) -> str:
    """The place that is drawn for persons, where a thing without art is one; "" where it is none."""
    here = any(each.pose for each in things) and not thing.art and not thing.label
    return next((PLACES[word] for word in sorted(words_of(thing.name)) if word in PLACES), "") if here else ""


def _is_lid(thing: Thing, things: Sequence[Thing]) -> bool:
    sits = any(each.name == thing.to and each.pose == "codes" for each in things)
    return thing.how == "held" and sits and bool(words_of(f"{thing.name} {thing.art}") & LAPTOPS)


def mirrored(thing: Thing, things: Sequence[Thing]) -> bool:
    """Whether something that is pushed is seen from its other side, so that its handle is at the hands."""
    pushed = any(each.name == thing.to and each.pose == "pushes" for each in things)
    return thing.how == "held" and pushed and bool(words_of(f"{thing.name} {thing.art}") & HANDLED)


def turned_over(sprite: Sprite) -> Sprite:
    """The same seen from the other side."""
    return sprite_at(Picture(sprite.picture.pixels[:, ::-1]), sprite.width / PX, sprite.get_center())


def pictured_person(figure: Figure, wide: float) -> Sprite:
    """A person so many px wide, about the origin."""
    return _sprite(face_of(figure, wide), wide)


def face_of(figure: Figure, wide: float, felt: str | None = None) -> Picture:
    """The picture of a person so many px wide, with another feeling than the first if one is given."""
    return Picture(figure.pixels(max(8, round(SHARP * wide / figure.shape)), felt))


def hands_of(figure: Figure, wide: float) -> Rig | None:
    """The hands that lie over what is held, for a person so many px wide."""
    pixels = figure.hands(max(8, round(SHARP * wide / figure.shape)))
    return Rig(_sprite(Picture(pixels), wide)) if pixels is not None else None


def _sprite(picture: Picture, wide: float) -> Sprite:
    return sprite_at(picture, wide, Box(0, 0, 0, 0).center)


def held_box(figure: Figure, base: Box, shape: float) -> Box:
    """Where something so wide for its height is that a person in a box holds."""
    left, top, right, bottom = figure.held(shape)
    return Box(
        base.left + left * base.width,
        base.top - bottom * base.height,
        base.left + right * base.width,
        base.top - top * base.height,
    )


__all__ = [
    "face_of",
    "figures",
    "hands_of",
    "held_box",
    "is_board",
    "mirrored",
    "own_picture",
    "own_shape",
    "person_mistakes",
]
__all__ += ["pictured_person", "turned_over"]
