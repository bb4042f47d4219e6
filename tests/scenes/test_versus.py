"""Two sides: each is lit on its words while the other recedes, and is judged at last; words keep to their room."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from closely import Closely, closely, some_art
from watching import watch

from cuereel.scene.versus.facing import apart, side_called
from cuereel.scene.versus.side import NEVER

SIDES: list[Any] = [
    {"title": "CHEAP", "text": "5 dollars", "mark": "happy face"},
    {"title": "PRICEY", "text": "90 dollars", "mark": "sad face"},
]
SAID = {"side-1": 20, "text-1": 40, "side-2": 70, "text-2": 90}
LONG = "Pengembangan perangkat lunak berkelanjutan"


def parts(scene: Any) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, side in zip(("left", "right"), scene._sides, strict=True):
        out |= {name: side._thing[1].mobject, f"{name} veil": side._veil.mobject}
        out |= {f"{name} mark {number}": mark.mobject for number, mark in enumerate(side._marks)}
        # the words of a title as it waits and as it is lit
        out |= {f"{name} title {number}": rig.mobject for number, rig in enumerate(side._plates[2:])}
        out |= {f"{name} foot": side._foot.mobject} if side._foot else {}
    return out


def played(sides: list[Any], more: dict[str, Any] | None = None, **options: Any) -> tuple[Any, Closely]:
    return closely("versus", {"sides": sides, "between": "vs", **(more or {})}, parts, **options)


def test_each_side_is_lit_on_its_words_while_the_other_recedes() -> None:
    _, seen = played(SIDES, moments=SAID, frames=110)
    for name, at in (("left", 20), ("right", 70)):
        first = seen.first_seen(name)
        assert first is not None and at - 3 <= first <= at
        assert seen.first_seen(f"{name} foot") in range(at + 17, at + 22)
    assert seen.first_seen("right veil") in range(17, 23)
    wide = [box[2] - box[0] if box else 0.0 for box in seen.boxes["left"]]
    assert wide[60] > 1.2 * wide[100], "it is larger while it is lit"


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("sides", [SIDES, [LONG, "unknown"], [{"title": "Do", "text": LONG}, "Kopi"]])
def test_what_is_lettered_stays_in_the_text_box_and_clear_of_the_captions(sides: list[Any], format_name: str) -> None:
    scene, seen = played(sides, moments=SAID, frames=130, format_name=format_name)
    lettered = [name for name in seen.boxes if "title" in name or "foot" in name]
    # in the narrowest room long words are on their boards only
    assert lettered or format_name == "ads"
    for name in lettered:
        assert seen.is_within(name, scene.stage.clear, 0.06), name
    feet = [box for name in lettered if "foot" in name for box in seen.boxes[name]]
    if scene.stage.portrait:
        assert all(box is None or box[2] <= scene.stage.lower.right + 0.01 for box in feet)


def test_a_side_of_which_there_is_no_picture_has_its_words_on_a_board() -> None:
    scene, seen = played([{"title": "unknown", "text": "unknown thing"}, {"title": "Tea", "text": "2"}], frames=60)
    left, right = scene._sides
    assert not left.told.footed and left._foot is None
    assert right.told.footed and right._foot is not None
    assert seen.boxes["left"][-1] is not None


def test_what_only_words_name_is_drawn_where_both_sides_have_a_picture() -> None:
    def art(name: str) -> Any:
        if name in ("Before", "After", "messy desk"):
            raise KeyError(name)
        return some_art(name)

    one = [{"title": "Before", "text": "messy desk"}, {"title": "After", "text": "clean desk"}]
    scene, _ = played(one, frames=5, draw=art)
    assert [side.told.thing for side in scene._sides] == [None, None]
    both = [{"title": "Before", "text": "desk"}, {"title": "After", "text": "table"}]
    scene, _ = played(both, frames=5, draw=art)
    assert all(side.told.thing is not None and side.told.footed for side in scene._sides)


def test_marks_that_judge_tell_the_tints_and_else_they_are_cool_and_warm() -> None:
    scene, _ = played(SIDES, frames=5)
    assert [side.tone for side in scene._sides] == [scene.colour("good"), scene.colour("bad")]
    scene, _ = played(["tea", "coffee"], frames=5)
    assert [side.tone for side in scene._sides] == [scene.colour("cool"), scene.colour("accent")]


def test_a_side_is_crossed_out_and_the_other_checked_on_their_moments() -> None:
    moments = {"side-1": 10, "side-2": 30, "crossed-1": 60, "checked-1": 80}
    _, seen = played(["tea", "coffee"], {"crossed": ["right"], "checked": ["left"]}, moments=moments, frames=120)
    assert seen.first_seen("right mark 0") in range(57, 62)
    assert seen.first_seen("left mark 0") in range(77, 82)
    assert seen.boxes["right"][100] is None, "what is crossed out has lost its colours"


def test_the_one_that_wins_gets_a_check_and_the_other_loses_its_colours() -> None:
    moments = {"side-1": 10, "side-2": 30, "wins-1": 60}
    _, seen = played(["tea", "coffee"], {"wins": ["left"]}, moments=moments, frames=100)
    assert seen.first_seen("left mark 0") in range(57, 62)
    assert seen.boxes["right"][50] is not None and seen.boxes["right"][-1] is None


@pytest.mark.parametrize("between", ["line", "vs", "arrow"])
def test_without_moments_and_in_any_length_it_plays_to_the_end_and_never_rests_long(between: str) -> None:
    for frames in (1, 4, 18):
        assert watch("versus", {"sides": ["a", "b"], "between": between}, frames=frames).frames == frames
    assert watch("versus", {"sides": SIDES, "between": between}, frames=260).longest_rest < 10


def chips(scene: Any) -> dict[str, Any]:
    return {
        f"{name} {number}": chip[1].mobject
        for name, side in zip(("left", "right"), scene._sides, strict=True)
        for number, chip in enumerate(side._steps._chips, start=1)
    }


def test_steps_light_up_one_after_another_and_all_are_lit_at_last() -> None:
    sides = [{"title": "wake -> run -> eat"}, {"title": "B", "steps": ["wake", "eat"]}]
    moments = {"side-1": 20, "side-2": 80}
    params = {"sides": sides, "between": "line"}
    scene, seen = closely("versus", params, chips, moments=moments, frames=150)
    first = [seen.first_seen(f"left {number}") for number in (1, 2, 3)]
    assert first[0] in range(17, 21) and all(b - a >= 8 for a, b in pairwise(filter(None, first)))
    assert seen.first_seen("right 1") in range(77, 81)
    tops = [seen.boxes[f"left {number}"][-1] for number in (1, 2, 3)]
    assert all(tops) and [box[3] for box in tops if box] == sorted((box[3] for box in tops if box), reverse=True)
    assert scene._sides[0]._plates == [] and scene._sides[1]._plates != []


def test_figures_stand_under_their_titles_and_sides_are_judged_by_name() -> None:
    sides = [apart("new phone $800"), apart("Rail -> road"), apart("tea cups")]
    assert [(side.title, side.text, side.steps) for side in sides] == [
        ("new phone", "$800", ()),
        ("", "", ("Rail", "road")),
        ("tea cups", "", ()),
    ]
    pair = [apart("new phone $800"), apart("new battery $60")]
    assert [side_called(name, pair) for name in ("phone", "the batteries", "left", "new", "dragon")] == [
        0,
        None,
        0,
        None,
        None,
    ]
    judged = {"checked": ["coffee"], "crossed": ["the other"]}
    scene, _ = played(["tea", "coffee"], judged, frames=90)
    assert [side.told.checked < NEVER for side in scene._sides] == [False, True]
    assert [side.told.crossed < NEVER for side in scene._sides] == [True, False]


def test_a_title_that_has_no_room_on_its_plate_is_what_it_is_about_or_left_out() -> None:
    long = "cat with a bandage around its head at the vet"
    scene, _ = played([long, "unknown house of which nobody has ever seen any picture"], frames=3, draw=some_art)
    left, right = scene._sides
    assert left._lettered_title() == "Cat" and right._lettered_title() == ""
