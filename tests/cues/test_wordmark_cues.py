"""Cues for the sign of a trade mark that there is no art for: its name is set in type, and that is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cues.directed import cued, directed


@pytest.mark.parametrize(
    ("cue", "name"),
    [("Zorvex logo", "Zorvex"), ("Logo PQRI", "PQRI"), ("Zenta Prima logo", "Zenta Prima")],
)
def test_its_name_is_set_in_type(cue: str, name: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert (cued(film).scene, cued(film).params) == ("text_card", {"text": name})
    assert any("its name is set in type" in each.message for each in film.diagnostics)
    assert cued(film).partly


@pytest.mark.parametrize("cue", ["Picture of a gnorb", "a gnorb logo"])
def test_what_has_no_name_is_none(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene == "placeholder"
