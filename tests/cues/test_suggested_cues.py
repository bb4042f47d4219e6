"""Cues for the list that an editor opens under its caret: its entries, or some that nobody names."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cues.directed import cued, directed


@pytest.mark.parametrize(
    ("cue", "entries"),
    [
        ("A code editor, a dropdown opens with tea, sugar and milk", ["tea", "sugar", "milk"]),
        ("Editor kode, muncul saran teh, gula, susu", ["teh", "gula", "susu"]),
        ("An IDE with an autocomplete list: sum, max", ["sum", "max"]),
        ("A code editor where a dot is typed and then a suggestion list pops up", ["", "", ""]),
    ],
)
def test_the_list_has_the_entries_that_are_named(cue: str, entries: list[str], tmp_path: Path, cache: Path) -> None:
    panel = cued(directed(cue, tmp_path, cache))
    steps = [{"suggest": each} for each in entries]
    assert (panel.scene, panel.params) == ("editor", {"code": "user.", "typed": True, "steps": steps})
    assert not panel.partly


def test_what_else_happens_there_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("A code editor, a dropdown opens with tea and milk, the milk turns red", tmp_path, cache)
    assert cued(film).scene == "placeholder" or cued(film).partly
