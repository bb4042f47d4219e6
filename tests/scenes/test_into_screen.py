"""The way into a screen: it ends on what follows, and only where there is the time."""

from __future__ import annotations

import numpy as np
import pytest

from cuereel.formats import formats
from cuereel.project import builtin
from cuereel.scene.acts.act import Call, Line
from cuereel.scene.acts.into_screen import GOES, LEAST, READ, SEEN, WAY, IntoScreen, has_room, starts
from cuereel.scene.rig import HERE, moved
from cuereel.scene.stage import Stage
from cuereel.theme import read_theme

THEME = read_theme((builtin("assets") / "themes" / "navy.yaml").read_text(encoding="utf-8"))
LOW, HIGH = np.array([-1.0, 3.0, 0.0]), np.array([0.2, 3.8, 0.0])


def _call(word: int, frames: int = 90, frame: str = "shorts") -> Call:
    return Call(THEME, Stage(formats()[frame]), 30, frames, 0, (Line("backend", word),))


@pytest.mark.parametrize("frame", ["shorts", "wide"])
def test_the_next_shot_begins_where_it_ends(frame: str) -> None:
    call = _call(40, frame=frame)
    way = IntoScreen(call, LOW, HIGH, np.full((96, 54, 4), 255, np.uint8))
    assert np.allclose(way.way(way.start - 1), HERE)
    end, whole = way.way(call.frames), call.stage.frame
    low, high = moved(end, LOW), moved(end, HIGH)
    assert np.allclose((low + high) / 2, whole.center, atol=1e-6)
    assert low[0] <= whole.left + 1e-6 and high[0] >= whole.right - 1e-6
    assert low[1] <= whole.bottom + 1e-6 and high[1] >= whole.top - 1e-6
    sizes = [way.way(at)[0, 0] for at in range(way.start, call.frames)]
    assert sizes == sorted(sizes)
    assert end[0, 0] / sizes[-1] < 1.03, "it has come to rest: the cut is not seen"


def test_in_the_least_time_it_comes_to_rest_as_well() -> None:
    call = _call(90 - LEAST - SEEN)
    way = IntoScreen(call, LOW, HIGH, np.full((96, 54, 4), 255, np.uint8))
    assert call.frames - way.start == LEAST
    assert way.way(call.frames)[0, 0] / way.way(call.frames - 1)[0, 0] < 1.06


def test_it_sets_out_late_and_leaves_the_last_word_its_time() -> None:
    assert starts(_call(40)) == 90 - GOES
    assert starts(_call(90 - LEAST - READ)) == 90 - WAY
    assert has_room(_call(90 - LEAST - READ)) and not has_room(_call(90 - LEAST)) and not has_room(_call(5, frames=30))
