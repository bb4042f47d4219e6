"""A story's things -> those among them who are drawn persons: who each is, what is wrong, the picture, the hands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import get_args
from zlib import crc32

from cuereel.scene.bake import sprite_at
from cuereel.scene.person.board import board_picture
from cuereel.scene.person.company import Company
from cuereel.scene.person.extras import laptop_back
from cuereel.scene.person.figure import Figure, Piece
from cuereel.scene.person.looks import look_of
from cuereel.scene.person.pen import Pen
from cuereel.scene.person.places import PLACES, SHAPES, place_pen
from cuereel.scene.person.posture import POSTURES
from cuereel.scene.person.wares import draw_ware
from cuereel.scene.rig import Rig
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX, Box
from cuereel.scene.tableau.companies import company_of, guests, host_of, is_sheet
from cuereel.scene.tableau.holding import words_of
from cuereel.scene.tableau.story import Felt, Step, Thing
from cuereel.theme import Theme

SHARP = 1.15
"""Pixels of a picture for each px at its usual size."""

FACING = frozenset({"holds", "talks", "shouts", "points", "calls", "stands", "walks", "waves"})
"""Postures in which the last of several turns to those before."""

LAPTOPS = frozenset("laptop notebook macbook".split())
HANDLED = frozenset("cart trolley stroller pram gerobak troli keranjang".split())
"""What has its handle at the right in its picture."""

BOARDS = frozenset("blackboard whiteboard chalkboard papan board".split())
LID_SHAPE, BOARD_SHAPE = 380 / 250, 0.92

FULL = 8
"""As many, persons and things, as have room at a piece of furniture."""


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
    return out | _at_furniture(things, out)


def _at_furniture(things: Sequence[Thing], people: Mapping[str, Figure]) -> dict[str, Figure]:
    """Each piece of furniture that has guests, and those in their places at it."""
    out: dict[str, Figure] = {}
    for piece in things:
        found = guests(piece, things)
        if not found:
            continue
        here = [people[each.name] for each in found if each.pose]
        at = company_of(piece, things, [each.look for each in here])
        out[piece.name] = Piece(look_of(piece.name, 0), "stands", at=at)
        out |= {name: replace(people[name], seat=seat, flipped=False) for name, seat in at.seats.items()}
    return out


def _company_of(thing: Thing, things: Sequence[Thing]) -> Company:
    """The company in which something on a table is."""
    host = host_of(thing, things)
    assert host is not None
    piece = figures(things)[host.name]
    assert isinstance(piece, Piece) and piece.at is not None
    return piece.at


def person_mistakes(things: Sequence[Thing], steps: Sequence[Step]) -> Iterator[str]:
    """What is wrong with the persons of a story, said so that its editor can mend it."""
    posed = {thing.name: thing for thing in things if thing.pose}
    for thing in things:
        holder = posed.get(thing.to)
        seated = holder is not None and host_of(holder, things) is not None
        if thing.how == "held" and not seated and (holder is None or POSTURES[holder.pose].held is None):
            yield f"{thing.name!r} is held by {thing.to!r}, who has no pose to hold anything"
        if (thing.face or thing.partner) and not thing.pose:
            yield f"{thing.name!r} has a face or a partner, but no pose"
        if thing.pose and thing.count > 1:
            yield f"{thing.name!r} has a pose: name each of the {thing.count} by itself"
        if bool(thing.partner) != (thing.pose == "shakes hands"):
            yield f"{thing.name!r}: who shakes hands has a partner, and nobody else"
    yield from _crowded(things)
    for number, step in enumerate(steps, start=1):
        if step.does in ("acts", "feels") and step.who not in posed:
            yield f"step {number}: only a person with a pose {step.does}"
        if step.does == "feels" and step.text not in get_args(Felt)[1:]:
            yield f"step {number}: {step.text!r} is no feeling: {', '.join(get_args(Felt)[1:])}"


def _crowded(things: Sequence[Thing]) -> Iterator[str]:
    """What is wrong with the furniture: more stands there than there is room for, or on what nothing can stand."""
    for piece in things:
        found = guests(piece, things)
        if len(found) > FULL:
            yield f"{len(found)} at {piece.name!r}: {FULL} have room there"
        art = [each.name for each in found if not each.pose and not is_sheet(each, things)]
        if len(art) > 1:
            yield f"one thing with art has room on {piece.name!r}: let a person hold {art[1]!r} ('held')"
    lying = {thing.name for thing in things if not thing.pose and host_of(thing, things) is not None}
    yield from (f"{thing.name!r} stands to {thing.to!r}, on a table" for thing in things if thing.to in lying)


def own_shape(thing: Thing, things: Sequence[Thing]) -> float | None:
    """How wide something is for its height that is drawn for a person: a laptop's lid, a board; None for all else."""
    if _is_lid(thing, things):
        return LID_SHAPE
    if is_sheet(thing, things):
        return _company_of(thing, things).shape
    if place := _place_of(thing, things):
        return SHAPES[place]
    return BOARD_SHAPE if is_board(thing, things) else None


def own_picture(thing: Thing, things: Sequence[Thing], wide: float, theme: Theme) -> Sprite:
    """What is drawn for a person, so many px wide."""
    if _is_lid(thing, things):
        return _sprite(Picture(laptop_back(round(SHARP * wide / LID_SHAPE)).pixels()), wide)
    if is_sheet(thing, things):
        return _sprite(_ware_picture(thing, things, wide, theme), wide)
    if place := _place_of(thing, things):
        return _sprite(Picture(place_pen(place, round(SHARP * wide / SHAPES[place])).pixels()), wide)
    return board_picture(theme, thing.label, wide, wide / BOARD_SHAPE)


def _ware_picture(thing: Thing, things: Sequence[Thing], wide: float, theme: Theme) -> Picture:
    """Something on a table, on a sheet as large as its company's."""
    at = _company_of(thing, things)
    pen = Pen(at.frame, round(SHARP * wide / at.shape))
    draw_ware(pen, thing.name, thing.label, at.wares[thing.name], theme)
    return Picture(pen.pixels())


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
