"""The composition of a tableau: whatever the cast, it fills the stage, nothing hides another, and words can be read."""

from __future__ import annotations

import random
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from test_tableau_layout import inside, overlaps, stage_box
from test_tableau_truth import middle, watched

from cuereel.scene.stage import PX, Box
from cuereel.scene.tableau.counting import course
from cuereel.scene.tableau.crowd import crowd_shape, spots
from cuereel.scene.tableau.heads import Head, head_in, put_on
from cuereel.scene.tableau.layout import Plan, plan
from cuereel.scene.tableau.plates import TYPE, lines_among, lines_of
from cuereel.scene.tableau.story import Step, Thing, mistakes, number_before

Names = list[dict[str, Any]]

WIDE = 1080 * PX

LARGE = {1: 0.5, 2: 0.28, 3: 0.23, 4: 0.20, 5: 0.14, 6: 0.14}
"""The root of a thing's area at the least, as a share of the frame's width, by how many there are: for the most awkward
shapes, twice as wide as high or less than half as wide."""

USUAL = {1: 0.62, 2: 0.36, 3: 0.33, 4: 0.32, 5: 0.23, 6: 0.22}
"""The longer side of a thing at the least, where it is about as wide as high."""

COPY = 0.15
"""How wide each of up to six copies is at the least, where there are no more than two kinds of things."""

LABELS = ("", "", "$120", "Rent", "Twelve dollars")


def cast(chance: random.Random, kind: str, shapes: list[float]) -> tuple[Plan, list[Thing], list[float], Box]:
    """A random cast, set out."""
    count = chance.randint(1, 6)
    things = [
        Thing(
            name=f"t{n}",
            art="x",
            label=chance.choice(LABELS) if kind == "labels" else "",
            count=chance.choice((1, 3, 6)) if kind == "copies" else 1,
        )
        for n in range(count)
    ]
    steps = []
    if kind in ("goes to", "goes into", "points to") and count > 1:
        who, to = chance.sample(range(count), 2)
        steps = [Step.model_validate({"who": f"t{who}", "does": kind, "to": f"t{to}"})]
    each = [chance.choice(shapes) for _ in things]
    own = {thing.name: crowd_shape(thing.count, shape) for thing, shape in zip(things, each, strict=True)}
    bends = {
        thing.name: (max(0.5, shape / thing.count), min(4.6, shape * thing.count))
        for thing, shape in zip(things, each, strict=True)
        if thing.count > 2
    }
    box = stage_box("shorts")
    return plan(things, steps, own, box, bends, floor=kind == "floor"), things, each, box


@pytest.mark.parametrize("kind", ["stand", "floor", "labels", "copies", "goes to", "goes into", "points to"])
def test_any_cast_fills_the_stage_and_nothing_hides_another(kind: str) -> None:
    chance = random.Random(kind)
    for _ in range(60):
        found, _, shapes, box = cast(chance, kind, [0.45, 0.6, 0.8, 1.0, 1.0, 1.2, 1.5, 2.0])
        assert all(inside(own, box) for own in (*found.boxes.values(), *found.plates.values())), shapes
        assert not any(overlaps(*pair, 0.03) for pair in combinations(found.boxes.values(), 2)), shapes
        assert not any(overlaps(plate, own, 0.03) for plate in found.plates.values() for own in found.boxes.values()), (
            shapes
        )


@pytest.mark.parametrize("kind", ["stand", "floor"])
def test_any_cast_is_large(kind: str) -> None:
    chance = random.Random(kind)
    for _ in range(60):
        found, things, shapes, _ = cast(chance, kind, [0.45, 0.6, 0.8, 1.0, 1.5, 2.0])
        assert all((own.width * own.height) ** 0.5 >= LARGE[len(things)] * WIDE for own in found.boxes.values()), shapes
        found, things, shapes, _ = cast(chance, kind, [0.85, 1.0, 1.15])
        assert all(max(own.width, own.height) >= USUAL[len(things)] * WIDE for own in found.boxes.values()), shapes


def test_copies_are_large() -> None:
    chance = random.Random(3)
    for _ in range(60):
        found, things, shapes, _ = cast(chance, "copies", [0.85, 1.0, 1.15])
        if len(things) < 3:
            for thing, shape in zip(things, shapes, strict=True):
                own = found.boxes[thing.name]
                assert spots(thing.count, shape, own.width, own.height)[0][2] >= COPY * WIDE, shapes


def test_feet_of_a_row_are_on_one_line_whatever_words_stand_below() -> None:
    things = [Thing(name="a", art="x", label="One"), Thing(name="b", art="x", label="Two lines of words")]
    found = plan(things, [], {"a": 1.0, "b": 1.4}, stage_box("shorts"))
    assert abs(found.boxes["a"].bottom - found.boxes["b"].bottom) < 0.01


def test_words_are_not_set_small_but_left_out() -> None:
    assert lines_of("Rent", 300) == ("Rent",)
    assert len(lines_of("Twelve thousand dollars", 330)) == 3
    assert lines_of("Incomprehensibilities", 300) == ()
    assert lines_of("A very long label that nobody reads in time at all", 330) == ()
    assert TYPE >= 52
    assert lines_among(2) > lines_among(5) >= 1


# -- where what goes somewhere lands

PAIR: Names = [{"name": "computer", "art": "computer"}, {"name": "letter", "art": "letter"}]


@pytest.mark.parametrize("base", ["computer", "cpu"])
def test_what_goes_to_another_is_smaller_there_and_does_not_hide_it(base: str) -> None:
    things = [{"name": base, "art": base}, PAIR[1]]
    _, seen = watched(things, [{"who": "letter", "does": "goes to", "to": base}])
    letter, goal = (Box(*box) for box in (seen.boxes["letter"][-1], seen.boxes[base][-1]) if box)
    across = min(letter.right, goal.right) - max(letter.left, goal.left)
    up = min(letter.top, goal.top) - max(letter.bottom, goal.bottom)
    assert max(0.0, across) * max(0.0, up) < 0.12 * goal.width * goal.height
    assert letter.width * letter.height < goal.width * goal.height


def test_what_is_worn_goes_from_head_to_head() -> None:
    things: Names = [{"name": name, "art": name} for name in ("king", "queen", "crown")]
    steps = [{"who": "crown", "does": "goes to", "to": name} for name in ("king", "queen")]
    _, seen = watched(things, steps, (20, 60), 120)
    for name, frame in (("king", 54), ("queen", -1)):
        crown, head = (Box(*box) for box in (seen.boxes["crown"][frame], seen.boxes[name][frame]) if box)
        assert abs(crown.center[0] - head.center[0]) < 0.1 * head.width
        assert crown.top > head.top and 0 <= head.top - crown.bottom < 0.35 * head.height
        assert crown.width < 1.2 * head.width


def test_a_head_is_what_is_above_the_neck() -> None:
    pixels = np.zeros((100, 60, 4), dtype=np.uint8)
    pixels[5:40, 20:40, 3] = 255
    pixels[40:46, 27:33, 3] = 255
    pixels[46:, 5:55, 3] = 255
    found = head_in(pixels)
    assert abs(found.x - 0.5) < 0.02 and abs(found.wide - 20 / 60) < 0.03 and 0.3 < found.high < 0.48
    worn = put_on(Box(0, 0, 2, 1), "hat", Box(0, 0, 6, 10), Head(0.5, 1.0, 0.5, 0.4))
    assert worn.width > 3 and 8.5 < worn.bottom < 9.5


def test_what_goes_into_another_and_becomes_something_comes_out_of_it() -> None:
    things: Names = [{"name": "bottle", "art": "bottle"}, {"name": "oven", "art": "oven"}]
    things += [{"name": "shirt", "art": "shirt"}]
    steps = [{"who": "bottle", "does": "goes into", "to": "oven"}, {"who": "bottle", "does": "becomes", "to": "shirt"}]
    _, seen = watched(things, steps, (20, 60), 120)
    assert all(box is None for box in seen.boxes["bottle"][50:])
    first = next(frame for frame, box in enumerate(seen.boxes["shirt"]) if box)
    assert 57 <= first <= 61
    oven = seen.boxes["oven"][first]
    assert oven and oven[0] < middle(seen.boxes["shirt"][first])[0] < oven[2]


# -- numbers that run

TAG: Names = [{"name": "tag", "art": "tag", "label": "$200"}, {"name": "coat", "art": "coat"}]


def test_a_number_runs_and_stops_on_its_word() -> None:
    scene, _ = watched(TAG, [{"who": "tag", "does": "counts", "text": "$120"}], (50,))
    running = scene._troupe.notes["tag"]
    shown = [running.shows(frame) for frame in range(100)]
    last = max(shown)
    assert shown[20] == 0 and shown[49] < last and shown[50] == last
    assert sum(0 < number < last for number in shown) >= 16


@pytest.mark.parametrize(("start", "earliest", "begin", "end"), [(60, 12, 33, 60), (20, 12, 12, 39), (12, 12, 12, 39)])
def test_a_number_has_its_time_to_run(start: int, earliest: int, begin: int, end: int) -> None:
    run = course(start, earliest, 200, 30, "0", "9")
    assert (run.begin, run.end) == (begin, end)


def test_a_number_counts_on_from_where_it_was() -> None:
    things = [Thing(**thing) for thing in TAG]
    steps = [Step(who="tag", does="counts", text="$120"), Step(who="tag", does="counts", text="$90")]
    assert not list(mistakes(things, steps))
    assert number_before(steps[0], things, []) == "$200"
    assert number_before(steps[1], things, steps[:1]) == "$120"
    assert any("from which" in told for told in mistakes(things, [Step(who="coat", does="counts", text="3")]))
    assert any("to another one" in told for told in mistakes(things, [Step(who="tag", does="counts", text="less")]))


def test_a_new_number_is_not_crossed_out() -> None:
    steps = [{"who": "tag", "does": "is crossed out"}, {"who": "tag", "does": "counts", "text": "$120"}]
    scene, _ = watched(TAG, steps, (10, 70), 110)
    (mark,) = scene._marks
    seen = [max(leaf.get_fill_opacity() for leaf in mark.mobject.get_family() if len(leaf.points)) for _ in (0,)]
    assert seen == [0]


# -- what is to be seen from afar


def test_a_lamp_is_dark_until_it_lights_up() -> None:
    scene, _ = watched([{"name": "bulb", "art": "light bulb"}], [{"who": "bulb", "does": "glows"}])
    (one,) = scene._troupe.parts["bulb"].ones
    assert one.lit.at(5) == 0 and one.lit.at(60) == 1
    scene, _ = watched([{"name": "cup", "art": "trophy"}], [{"who": "cup", "does": "glows"}])
    assert scene._troupe.parts["cup"].dim < 0


def test_the_camera_ends_on_what_is_still_there() -> None:
    things: Names = [{"name": "house", "art": "house"}, {"name": "dog", "art": "dog"}]
    _, seen = watched(things, [{"who": "dog", "does": "leaves"}], (20,), 110)
    first, last = (Box(*box) for box in (seen.boxes["house"][15], seen.boxes["house"][-1]) if box)
    assert last.width > 1.2 * first.width
    assert abs(last.center[0]) < 0.5
