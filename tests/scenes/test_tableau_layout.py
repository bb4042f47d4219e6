"""The layout of a tableau: whatever the story is, nothing overlaps, nothing leaves the box, and all of it is large."""

from __future__ import annotations

from itertools import combinations, product
from typing import Any

import pytest

from cuereel.formats import formats
from cuereel.scene.stage import PX, Box, Stage
from cuereel.scene.tableau.crowd import spots
from cuereel.scene.tableau.layout import Plan, plan
from cuereel.scene.tableau.story import Step, Thing, heirs, mistakes

FORMATS = ("shorts", "ads", "square", "wide")

SHAPES = (1.0, 0.5, 1.7, 0.8, 2.4, 1.0, 1.3, 0.7)

LEAST = 215
"""px that a thing is large at least, by its longer side, where there are no more than five."""


def stage_box(format_name: str, *, marked: bool = True) -> Box:
    return Stage(formats()[format_name], marked=marked).clear.inset(16)


def laid(things: list[dict[str, Any]], steps: list[dict[str, Any]], box: Box, shape: float | None = None) -> Plan:
    cast, told = [Thing(**thing) for thing in things], [Step(**step) for step in steps]
    assert not list(mistakes(cast, told))
    shapes = {thing.name: shape or SHAPES[number] for number, thing in enumerate(cast)}
    return plan(cast, told, shapes, box)


def overlaps(one: Box, other: Box, slack: float = 0.02) -> bool:
    return (
        min(one.right, other.right) - max(one.left, other.left) > slack
        and min(one.top, other.top) - max(one.bottom, other.bottom) > slack
    )


def inside(box: Box, area: Box, slack: float = 0.03) -> bool:
    return (
        box.left >= area.left - slack
        and box.right <= area.right + slack
        and box.bottom >= area.bottom - slack
        and box.top <= area.top + slack
    )


def named(count: int, **more: Any) -> list[dict[str, Any]]:
    return [{"name": f"t{number}", "art": "dog", **more} for number in range(count)]


def chain(count: int, text: str = "") -> list[dict[str, Any]]:
    return [{"who": f"t{n}", "does": "points to", "to": f"t{n + 1}", "text": text} for n in range(count - 1)]


STORIES: dict[str, tuple[list[dict[str, Any]], list[dict[str, Any]]]] = {
    **{f"{count} things": (named(count), []) for count in range(1, 9)},
    **{f"{count} with plates": (named(count, label="Words"), []) for count in range(1, 6)},
    **{f"a flow of {count}": (named(count), chain(count)) for count in range(2, 9)},
    "a flow with words": (named(3), chain(3, "5 km")),
    "a journey": (named(2), [{"who": "t0", "does": "goes to", "to": "t1"}]),
    "a small one": ([{"name": "t0", "size": "small"}, *named(3)[1:]], []),
    "one at the top": ([{"name": "a", "at": "top"}], []),
    "left and right": ([{"name": "a", "at": "left"}, {"name": "b", "at": "right"}], []),
    "over and under": ([{"name": "a", "at": "top"}, {"name": "b", "at": "bottom"}], []),
    "one that speaks": (named(2), [{"who": "t1", "does": "says", "text": "Hello"}]),
    "between": ([*named(2), {"name": "c", "to": "t0", "how": "between"}], []),
    "a ring": ([{"name": "hub"}, *({"name": f"r{n}", "to": "hub", "how": "around"} for n in range(5))], []),
    "four about one": ([{"name": "hub"}, *({"name": f"r{n}", "to": "hub", "how": "around"} for n in range(4))], []),
    "in and out": (
        named(3),
        [{"who": "t0", "does": "goes into", "to": "t1"}, {"who": "t2", "does": "comes out of", "to": "t1"}],
    ),
    "three out of one": (named(4), [{"who": f"t{n}", "does": "comes out of", "to": "t0"} for n in (1, 2, 3)]),
    "above and below": (
        [{"name": "a"}, {"name": "b", "to": "a", "how": "above"}, {"name": "c", "to": "a", "how": "below"}],
        [],
    ),
}


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("story", STORIES)
def test_nothing_overlaps_and_nothing_leaves_the_box(story: str, format_name: str) -> None:
    box = stage_box(format_name)
    things, steps = STORIES[story]
    shares = heirs([Step(**step) for step in steps])
    found = laid(things, steps, box)
    for name, own in found.boxes.items():
        assert inside(own, box), f"{name} leaves the box"
    for one, other in combinations(found.boxes, 2):
        shared = {one, other} & set(shares) or (story == "in and out" and {one, other} == {"t0", "t2"})
        assert shared or not overlaps(found.boxes[one], found.boxes[other]), f"{one} and {other} overlap"
    for name, plate in found.plates.items():
        assert inside(plate, box)
        assert not any(overlaps(plate, other) for who, other in found.boxes.items()), f"the plate of {name} is on one"


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("count", range(1, 6))
def test_up_to_five_things_are_large(count: int, format_name: str) -> None:
    found = laid(named(count), [], stage_box(format_name), 1.0)
    assert all(max(box.width, box.height) / PX >= LEAST for box in found.boxes.values())


def test_one_thing_alone_fills_most_of_the_width() -> None:
    box = stage_box("shorts")
    only = laid(named(1), [], box, 1.0).boxes["t0"]
    assert only.width >= 0.66 * box.width
    assert abs(only.center[0] - box.center[0]) < 0.01


@pytest.mark.parametrize("count", range(2, 6))
@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_an_arrow_has_room(count: int, format_name: str) -> None:
    """Between two things of a flow are 100 px at least, measured from middle to middle less their halves."""
    found = laid(named(count), chain(count), stage_box(format_name), 1.0)
    for first in range(count - 1):
        one, other = found.boxes[f"t{first}"], found.boxes[f"t{first + 1}"]
        across = max(one.left, other.left) - min(one.right, other.right)
        up = max(one.bottom, other.bottom) - min(one.top, other.top)
        assert max(across, 0.0) + max(up, 0.0) >= 100 * PX


def test_a_flow_goes_from_left_to_right_in_a_wide_frame_and_down_in_a_high_one() -> None:
    wide = laid(named(3), chain(3), stage_box("wide")).boxes
    assert wide["t0"].right < wide["t1"].left and wide["t1"].right < wide["t2"].left
    high = laid(named(3), chain(3), stage_box("shorts")).boxes
    assert high["t0"].center[1] > high["t1"].center[1] > high["t2"].center[1]


def test_things_stand_where_they_are_asked_to() -> None:
    for format_name in FORMATS:
        box = stage_box(format_name)
        sides = laid(*STORIES["left and right"], box).boxes
        assert sides["a"].right < sides["b"].left
        over = laid(*STORIES["over and under"], box).boxes
        assert over["a"].bottom > over["b"].top
        between = laid(*STORIES["between"], box).boxes
        xs, ys = ([between[name].center[axis] for name in ("t0", "c", "t1")] for axis in (0, 1))
        assert xs[0] < xs[1] < xs[2] or ys[0] > ys[1] > ys[2]


def test_what_stands_on_another_touches_it_and_what_is_in_it_is_half_hidden() -> None:
    for how, shape in product(("on", "in", "behind"), (0.6, 1.0, 1.8)):
        things = [{"name": "base"}, {"name": "rider", "to": "base", "how": how}]
        box = stage_box("shorts")
        found = laid(things, [], box, shape)
        base, rider = found.boxes["base"], found.boxes["rider"]
        assert inside(base, box) and inside(rider, box)
        assert base.bottom < rider.bottom < base.top < rider.top
        assert (how == "on") == ("rider" not in found.behind)
        if how == "on":
            assert base.top - rider.bottom < 0.1 * base.height


def test_what_another_becomes_takes_its_place() -> None:
    found = laid(named(3), [{"who": "t0", "does": "becomes", "to": "t2"}], stage_box("shorts"))
    new, old = found.boxes["t2"], found.boxes["t0"]
    assert abs(new.center[0] - old.center[0]) < 0.01 and abs(new.bottom - old.bottom) < 0.01
    assert not overlaps(found.boxes["t2"], found.boxes["t1"])


@pytest.mark.parametrize("shape", [0.4, 1.0, 2.2])
def test_as_many_as_can_be_told_apart_fill_their_room(shape: float) -> None:
    for count in range(1, 25):
        boxes = [
            Box(x - wide / 2, y - wide / shape / 2, x + wide / 2, y + wide / shape / 2)
            for x, y, wide in spots(count, shape, 7.0, 5.0)
        ]
        assert len(boxes) == count
        assert all(inside(each, Box(-3.5, -2.5, 3.5, 2.5)) for each in boxes)
        assert not any(overlaps(*pair) for pair in combinations(boxes, 2))


@pytest.mark.parametrize(
    ("things", "steps", "said"),
    [
        ([{"name": "a"}, {"name": "a"}], [], "two things"),
        ([{"name": "a", "to": "b", "how": "on"}], [], "no other thing"),
        ([{"name": "a", "how": "on"}], [], "say to what"),
        ([{"name": "a"}], [{"who": "b", "does": "comes"}], "no thing called"),
        ([{"name": "a"}], [{"who": "a", "does": "goes to"}], "needs another thing"),
        ([{"name": "a"}], [{"who": "a", "does": "becomes"}], "one of them"),
        ([{"name": "a"}], [{"who": "a", "does": "says"}], "what is said"),
        ([{"name": "a"}], [{"who": "a", "does": "multiplies"}], "how many"),
        ([{"name": "a"}], [{"who": "a", "does": "comes", "count": 3}], "only what multiplies"),
        ([{"name": "a"}, {"name": "b"}], [{"who": "a", "does": "shakes", "to": "b"}], "alone"),
        ([{"name": "a"}], [{"does": "grows", "text": "much"}], "say who"),
    ],
)
def test_what_cannot_be_shown_is_told(things: list[dict[str, Any]], steps: list[dict[str, Any]], said: str) -> None:
    found = list(mistakes([Thing(**thing) for thing in things], [Step(**step) for step in steps]))
    assert any(said in each for each in found), found
