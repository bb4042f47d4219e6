"""The action: a thing stands ready, does what it is to do on its word, and stays in the frame unless it is to leave."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely
from manim import Mobject

from cuereel.scene.blocking.alone import ALONE
from cuereel.scene.blocking.together import TOGETHER

WORD, FRAMES = 40, 110

GOES = ("leaves", "vanishes", "goes into", "becomes")
"""What is out of sight at the end."""


def things(scene: Any) -> dict[str, Mobject]:
    """The one that acts, and the other one."""
    cast = {"one": scene._ones[0].thing, "last": scene._ones[-1].thing}
    return cast | ({"other": scene._other.thing} if scene._other else {})


def played(does: str, format_name: str = "shorts", count: int = 1) -> tuple[Any, Any]:
    params = {"subject": "ball", "does": does, "count": count}
    params |= {"partner": "basket"} if does in TOGETHER else {}
    moments = {"show": 8, "partner": 14, "act": WORD}
    return closely("action", params, things, moments=moments, frames=FRAMES, format_name=format_name)


@pytest.mark.parametrize("does", [*ALONE, *TOGETHER])
def test_it_acts_on_its_word(does: str) -> None:
    _, seen = played(does)
    boxes = seen.boxes["one"]
    before, after = boxes[WORD - 16], boxes[min(WORD + 20, FRAMES - 1)]
    assert before != after
    if does not in GOES:
        assert boxes[-1] is not None


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("does", [*ALONE, *TOGETHER])
def test_it_stays_in_the_frame(does: str, format_name: str) -> None:
    scene, seen = played(does, format_name)
    frame, clear = scene.stage.frame, scene.stage.clear
    for name, boxes in seen.boxes.items():
        if name != "other" and does in ("leaves", "nears"):
            continue  # one goes beyond the frame, the other fills it
        left, bottom, right, top = boxes[-1] or boxes[0] or pytest.fail("never seen")
        assert frame.left - 0.01 <= left and right <= frame.right + 0.01
        assert clear.bottom - 0.01 <= bottom and top <= frame.top + 0.01


@pytest.mark.parametrize("does", [does for does in TOGETHER if does != "becomes"])
def test_the_other_is_there_from_the_first_frame(does: str) -> None:
    _, seen = played(does)
    assert seen.first_seen("other") == 0


def test_what_goes_into_another_is_seen_no_more() -> None:
    _, seen = played("goes into")
    assert seen.boxes["one"][-1] is None and seen.boxes["other"][-1] is not None


def test_what_becomes_another_is_never_unseen() -> None:
    _, seen = played("becomes")
    one, other = seen.boxes["one"], seen.boxes["other"]
    assert all(first or second for first, second in zip(one, other, strict=True))
    assert one[WORD - 6] and not other[WORD - 6] and other[-1] and not one[-1]


@pytest.mark.parametrize("does", ["falls", "bounces", "shakes", "rises"])
@pytest.mark.parametrize("count", [2, 3, 6])
def test_several_stand_side_by_side_in_the_frame(does: str, count: int) -> None:
    scene, seen = played(does, count=count)
    first, last = seen.boxes["one"][-1], seen.boxes["last"][-1]
    assert first and last and first[2] < last[0]
    assert scene.stage.frame.left < first[0] and last[2] < scene.stage.frame.right


def test_without_the_other_it_only_stands() -> None:
    _, seen = closely("action", {"subject": "ball", "does": "goes into"}, things, moments={"act": WORD}, frames=FRAMES)
    assert seen.boxes["one"][WORD] and seen.boxes["one"][-1]
