"""Persons at furniture: all in one frame, to one scale, each in his own place."""

from __future__ import annotations

import numpy as np
import pytest

from cuereel.scene.person.company import Member, company
from cuereel.scene.person.figure import Piece
from cuereel.scene.tableau.persons import figures, own_shape, person_mistakes
from cuereel.scene.tableau.story import Thing

HIGH = 240


def _things(kind: str, how: str) -> list[Thing]:
    people = [Thing(name=name, pose="sits", to=kind, how=how) for name in ("guru", "anak")]
    return [*people, Thing(name=kind), Thing(name="kopi", to=kind, how="on")]


@pytest.mark.parametrize(("kind", "how"), [("meja", "behind"), ("sofa", "on"), ("gate", "on"), ("pintu", "on")])
def test_all_have_a_sheet_of_one_frame(kind: str, how: str) -> None:
    things = _things(kind, how)
    cast = figures(things)
    assert {*cast} == {"guru", "anak", kind} and len({each.frame for each in cast.values()}) == 1
    assert all(each.pixels(HIGH)[..., 3].max() == 255 for each in cast.values())


def test_what_lies_on_a_table_has_the_scale_of_those_at_it() -> None:
    things = _things("meja", "behind")
    assert own_shape(things[-1], things) == pytest.approx(figures(things)["guru"].shape)


def test_who_sits_at_a_table_looks_over_its_top() -> None:
    cast = figures(_things("meja", "behind"))
    table, person = (cast[name].pixels(HIGH)[..., 3] > 0 for name in ("meja", "guru"))
    assert np.flatnonzero(person.any(axis=1)).min() < 0.3 * np.flatnonzero(table.any(axis=1)).min()


def test_nobody_is_in_the_place_of_another() -> None:
    people = [Member(name, "sits") for name in "abcd"]
    places = sorted(seat.x for seat in company("table", people).seats.values())
    assert min(np.diff(places)) > 200


def _ward() -> list[Thing]:
    return [
        Thing(name="nurse", pose="stands", to="hospital bed", how="behind"),
        Thing(name="hospital bed"),
        Thing(name="man", pose="sits", to="hospital bed", how="in"),
        Thing(name="bill", to="hospital bed", how="on"),
    ]


def test_who_is_in_a_bed_lies_under_its_cover_and_the_others_stand_behind_it() -> None:
    cast = figures(_ward())
    man, nurse, bed = (cast[name] for name in ("man", "nurse", "hospital bed"))
    assert man.seat and man.seat.posture == "lies" and man.seat.turn < 0
    assert nurse.seat and nurse.seat.posture == "stands" and nurse.seat.x > man.seat.x
    lying, standing, frame = (each.pixels(HIGH)[..., 3] > 0 for each in (man, nurse, bed))
    assert lying.any(axis=0).sum() > 2 * standing.any(axis=0).sum()
    assert frame.any(axis=0).mean() > 0.9


def test_what_is_at_the_bedside_is_on_a_stand_and_alone_in_a_bed_there_is_none() -> None:
    with_bill = figures(_ward())["hospital bed"]
    without = figures(_ward()[:3])["hospital bed"]
    assert isinstance(with_bill, Piece) and with_bill.at and isinstance(without, Piece) and without.at
    assert with_bill.at.wares["bill"][0] > with_bill.at.seats["nurse"].x
    assert with_bill.shape > without.shape


def test_only_one_thing_with_art_has_room() -> None:
    things = [
        *_things("meja", "behind"),
        *(Thing(name=name, art=name, to="meja", how="on") for name in ("cat", "cake")),
    ]
    assert len(list(person_mistakes(things, ()))) == 1
    assert isinstance(figures(things)["meja"], Piece)
