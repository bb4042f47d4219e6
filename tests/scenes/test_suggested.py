"""The list of an editor's suggestions: under the code and above the captions, each entry on its word."""

from __future__ import annotations

from typing import Any

import pytest
from closely import ROOT, closely
from pydantic import ValidationError

from cuereel.scene.load import load_scene


def parts(scene: Any) -> dict[str, Any]:
    rows = {f"row {number}": row.mobject for number, row in enumerate(scene._list._rows, start=1)}
    return {"plate": scene._list._plate.mobject, **rows}


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("words", [["name", "email"], ["", "", ""], ["a", "b", "c", "d", "a_rather_long_name"]])
def test_each_entry_comes_on_its_word_and_all_stand_clear(words: list[str], format_name: str) -> None:
    params = {"code": "user.", "steps": [{"suggest": each} for each in words]}
    moments = {f"suggest-{number}": 20 + 12 * number for number in range(1, len(words) + 1)}
    scene, seen = closely("editor", params, parts, moments=moments, frames=100, format_name=format_name)
    for number in range(1, len(words) + 1):
        looks = seen.looks[f"row {number}"]
        first = next(at for at in range(1, 100) if looks[at] != looks[at - 1])
        assert -3 <= first - moments[f"suggest-{number}"] <= 1
    plate = scene._list._plate.mobject
    assert plate[1].get_bottom()[1] >= scene.stage.clear.bottom
    assert plate[1].get_left()[0] >= scene.stage.frame.left
    assert plate[1].get_right()[0] <= scene.stage.frame.right


def test_a_list_opens_below_one_line_alone() -> None:
    params = load_scene(ROOT / "scenes" / "editor.py").Params
    for told in (
        {"code": "a.\nb.", "steps": [{"suggest": "x"}]},
        {"code": "a.", "steps": [{"suggest": "x"}, {"mark": 1}]},
    ):
        with pytest.raises(ValidationError, match="below one line"):
            params.model_validate(told)
