"""The picture of a cover: a thing that is half seen through, whole within its rows, on a floor that mirrors it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from closely import ROOT, some_art
from manim import Mobject
from watching import Watcher, watch

from cuereel.formats import formats
from cuereel.scene import Stage
from cuereel.scene.cover import Cover
from cuereel.scene.svg import Drawing, read_svg

ROWS = {"shorts": (280, 890), "square": (40, 417), "wide": (40, 407)}


def _art(name: str) -> Mobject:
    path = {"a car": "sports-car", "an engine": "engine"}.get(name)
    return read_svg(Path(ROOT / f"assets/art/{path}.svg").read_text(encoding="utf-8")) if path else some_art(name)


def _drawn(thing: str, format_name: str = "shorts") -> Cover:
    top, foot = ROWS[format_name]
    params = {"thing": thing, "inside": "an engine", "top": top, "foot": foot}
    brief = watch("title_card", {"text": "x"}, frames=1).scene.brief
    scene = Cover(replace(brief, params=params, stage=Stage(formats()[format_name]), frames=1, draw=_art), Watcher())
    scene.frame_number = 0
    scene.construct()
    return scene


@pytest.mark.parametrize("format_name", ROWS)
def test_the_thing_is_whole_between_its_rows_and_as_large_as_it_may_be(format_name: str) -> None:
    scene = _drawn("a car", format_name)
    stage, (top, foot) = scene.stage, ROWS[format_name]
    car = next(part for part in scene.mobjects if isinstance(part, Drawing))
    assert stage.frame.left < car.get_left()[0] and car.get_right()[0] < stage.frame.right
    assert stage.point(0, foot)[1] < car.layers["wheel-rear"].get_bottom()[1]
    assert car.get_top()[1] < stage.point(0, top)[1]
    rows = (foot - top) / 120
    assert car.width > 0.95 * stage.frame.width or car.height > 0.7 * rows


def test_what_has_no_outline_is_no_picture_for_a_cover() -> None:
    with pytest.raises(ValueError, match="cannot be seen through"):
        _drawn("a box")
