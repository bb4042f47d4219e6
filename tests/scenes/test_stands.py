"""What a picture stands on is told by its name; its light turns, and it answers words while it stands there."""

from __future__ import annotations

import numpy as np
import pytest
from manim import Mobject, Square

from cuereel.formats import formats
from cuereel.scene.acts.act import Call, Line
from cuereel.scene.acts.showing import Showing
from cuereel.scene.plinth import Plinth
from cuereel.scene.stage import Stage
from cuereel.scene.stands import Alcove, Shelf, stand_for
from tests.scenes.test_picture import NAVY


def _points(mobject: Mobject) -> np.ndarray:
    return np.concatenate([each.points for each in mobject.family_members_with_points()])


def test_the_same_thing_always_stands_so_and_not_all_stand_alike() -> None:
    stage = Stage(formats()["shorts"])
    names = ("teapot", "wallet", "bell", "house", "book", "clock")
    kinds = [type(stand_for(name, stage, NAVY, 0.0, 500)) for name in names]
    assert kinds == [type(stand_for(name.upper(), stage, NAVY, 0.0, 500)) for name in names]
    assert len(set(kinds)) > 1
    assert isinstance(stand_for("", stage, NAVY, 0.0, 500), Plinth)


@pytest.mark.parametrize("frame", ["shorts", "square", "wide"])
@pytest.mark.parametrize("kind", [Alcove, Shelf, Plinth])
def test_its_light_turns_slowly(frame: str, kind: type[Alcove | Shelf | Plinth]) -> None:
    stand = kind(Stage(formats()[frame]), NAVY, 0.0, 500)
    stand.pose(1.0, 9.0, 0.0)
    before = _points(stand.back)
    stand.pose(1.0, 9.0, 1.0)
    assert np.abs(_points(stand.back) - before).max() > 0.02


def test_it_gives_a_little_on_a_word_after_a_while_and_on_none_too_soon() -> None:
    spoken = tuple(Line("word", start) for start in (20, 30, 60, 66, 110))
    act = Showing(Call(NAVY, Stage(formats()["shorts"]), 30, 150, 2, spoken=spoken), Square())
    assert act._beats == (60, 110)
