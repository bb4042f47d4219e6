"""The tableau: each step changes something on its word, what comes was not there before, and all stays in the frame."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, get_args

import pytest
from closely import Closely, closely
from manim import Mobject
from pydantic import ValidationError

from cuereel.scene.tableau.deeds import DEEDS
from cuereel.scene.tableau.ledges import Ledge
from cuereel.scene.tableau.rays import Rays
from cuereel.scene.tableau.story import WITH_ANOTHER, Does

WORD, FRAMES = 40, 110

STORY: list[dict[str, Any]] = [{"name": "ball", "art": "ball"}, {"name": "basket", "art": "basket"}]

GOES = ("goes into", "becomes", "leaves", "vanishes", "joins", "breaks")
"""After which the thing itself is seen no more."""


def cast(scene: Any) -> Mapping[str, Mobject]:
    """Each thing in all its guises, without its light and its shadow; and all that is seen besides."""
    troupe = scene._troupe
    shown: dict[str, Mobject] = {}
    for name, part in troupe.parts.items():
        group = Mobject()
        group.submobjects = [rig.mobject for one in part.ones for rig in one.rigs]
        shown[name] = group
    extra = Mobject()
    besides = (each for each in (*troupe.below, *troupe.above, *troupe.over) if not isinstance(each, Ledge | Rays))
    extra.submobjects = [each.mobject for each in besides]
    extra.submobjects += [marking.mobject for marking in scene._marks]
    return {**shown, "besides": extra}


def played(
    things: list[dict[str, Any]],
    steps: list[dict[str, Any]],
    starts: tuple[int, ...] = (WORD,),
    format_name: str = "shorts",
    *,
    row: bool = False,
) -> tuple[Any, Closely]:
    moments = {f"step-{number}": start for number, start in enumerate(starts, start=1)}
    moments |= {f"thing-{number}": 4 for number in range(1, len(things) + 1)}
    params = {"things": things, "steps": steps} | ({"row": True} if row else {})
    return closely("tableau", params, cast, moments=moments, frames=FRAMES, format_name=format_name)


ALONE = [does for does in get_args(Does) if does not in ("is cut from", "acts", "feels")]
"""What needs no step before it, and no person."""


def step(does: str) -> dict[str, Any]:
    """A whole step in which the ball does something."""
    more: dict[str, Any] = {"to": "basket"} if does in (*WITH_ANOTHER, "becomes") else {}
    more |= {"text": "Hi"} if does in ("says", "is named") else {"count": 9} if does == "multiplies" else {}
    more |= {"start": "$9", "text": "$3"} if does == "counts" else {}
    return {"who": "ball", "does": does, **more}


def test_each_deed_has_a_drawing() -> None:
    assert set(get_args(Does)) == set(DEEDS)


@pytest.mark.parametrize("does", [does for does in ALONE if does not in ("circles", "becomes")])
def test_something_changes_on_the_word(does: str) -> None:
    _, seen = played(STORY, [step(does)])
    changed = [seen.first_change(name, WORD - 4) for name in seen.looks if not (does == "becomes" and name == "basket")]
    pushed = [name for name, looks in seen.looks.items() if looks[WORD - 1] != looks[WORD + 8]]
    assert pushed and min(each for each in changed if each is not None) <= WORD + 1
    if does in GOES:
        assert seen.boxes["ball"][-1] is None
    else:
        assert seen.boxes["ball"][-1] is not None


@pytest.mark.parametrize("does", ["comes", "comes out of"])
def test_what_comes_was_not_there_before(does: str) -> None:
    _, seen = played(STORY, [step(does)])
    first = seen.first_seen("ball")
    assert first is not None and WORD - 3 <= first <= WORD + 1
    assert seen.first_seen("basket") == 0


def test_what_another_becomes_takes_its_place_and_neither_leaves_it_empty() -> None:
    _, seen = played(STORY, [step("becomes")])
    ball, basket = seen.boxes["ball"], seen.boxes["basket"]
    assert all(one or other for one, other in zip(ball, basket, strict=True))
    assert basket[WORD - 4] is None and basket[-1] is not None and ball[-1] is None


def test_what_circles_goes_round() -> None:
    _, seen = played(STORY, [step("circles")])
    before, after = seen.boxes["ball"][WORD - 4], seen.boxes["ball"][-1]
    assert before and after and abs(before[0] - after[0]) + abs(before[1] - after[1]) > 1


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("does", [does for does in ALONE if does != "leaves"])
def test_all_stays_in_the_frame_and_above_the_captions(does: str, format_name: str) -> None:
    scene, seen = played(STORY, [step(does)], format_name=format_name)
    frame, clear = scene.stage.frame, scene.stage.clear
    for name, boxes in seen.boxes.items():
        left, bottom, right, top = boxes[-1] or (0.0, clear.center[1], 0.0, 0.0)
        assert frame.left - 0.01 <= left and right <= frame.right + 0.01, name
        assert clear.bottom - 0.25 <= bottom and top <= frame.top, name


def test_a_stage_on_which_all_is_to_come_is_not_empty() -> None:
    things = [{"name": "ball", "art": "ball"}, {"name": "box", "art": "unknown"}]
    _, seen = played(things, [{"who": "ball", "does": "comes"}, {"who": "box", "does": "comes"}], (30, 60))
    assert seen.first_seen("ball") == 0
    box = seen.first_seen("box")
    assert box is not None and 57 <= box <= 60


def test_without_art_it_is_lettered() -> None:
    scene, seen = played([{"name": "Pay"}, {"name": "thing", "art": "unknown", "label": "Shop"}], [])
    assert set(scene._troupe.tones) == {"Pay", "thing"}
    assert seen.boxes["Pay"][-1] and seen.boxes["thing"][-1]


def test_steps_that_fall_on_one_word_come_one_after_another() -> None:
    steps = [{"who": "ball", "does": "shakes"}, {"who": "basket", "does": "grows"}, {"who": "ball", "does": "glows"}]
    scene, _ = played(STORY, steps, (WORD, WORD, WORD))
    starts = scene._starts()
    assert starts == sorted(starts) and starts[0] == WORD - 1
    assert all(later - sooner >= 12 for sooner, later in pairwise(starts))


def test_what_is_done_to_one_that_has_changed_is_done_to_what_it_is_now() -> None:
    steps = [{"who": "ball", "does": "becomes", "text": "Done"}, {"who": "ball", "does": "leaves"}]
    scene, seen = played([STORY[0]], steps, (30, 70))
    new = "ball > Done"
    assert new in scene._troupe.parts
    assert seen.boxes[new][60] is not None and seen.boxes[new][-1] is None


def test_as_many_as_it_is_to_be() -> None:
    scene, _ = played([STORY[0]], [{"who": "ball", "does": "multiplies", "count": 22}])
    ones = scene._troupe.parts["ball"].ones
    assert len(ones) == 22 and all(one.seen.at(FRAMES) == 1 for one in ones)
    assert sum(one.seen.at(WORD - 5) for one in ones) == 1


def test_a_story_that_cannot_be_told_is_refused() -> None:
    with pytest.raises(ValidationError, match="no thing called"):
        played(STORY, [{"who": "dog", "does": "comes"}])
