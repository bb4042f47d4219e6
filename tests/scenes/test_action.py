"""The action: a thing stands ready, does what it is to do on its word, and stays in the frame unless it is to leave."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely
from manim import Mobject

from cuereel.scene.blocking.alone import ALONE
from cuereel.scene.blocking.together import TOGETHER

WORD, FRAMES = 40, 110

GOES = ("leaves", "vanishes", "goes into")
"""What is out of sight at the end."""


def things(scene: Any) -> dict[str, Mobject]:
    """The one that acts, and the other one."""
    cast = {"one": scene._one.thing}
    return cast | ({"other": scene._other.thing} if scene._other else {})


def played(does: str, format_name: str = "shorts") -> tuple[Any, Any]:
    params = {"subject": "ball", "does": does} | ({"partner": "basket"} if does in TOGETHER else {})
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
        if name == "one" and does == "leaves":
            continue
        left, bottom, right, top = boxes[-1] or boxes[0] or pytest.fail("never seen")
        assert frame.left - 0.01 <= left and right <= frame.right + 0.01
        assert clear.bottom - 0.01 <= bottom and top <= frame.top + 0.01


@pytest.mark.parametrize("does", TOGETHER)
def test_the_other_is_there_from_the_first_frame(does: str) -> None:
    _, seen = played(does)
    assert seen.first_seen("other") == 0


def test_what_goes_into_another_is_seen_no_more() -> None:
    _, seen = played("goes into")
    assert seen.boxes["one"][-1] is None and seen.boxes["other"][-1] is not None
