"""A picture in the project's own assets is meant by its name."""

from __future__ import annotations

from pathlib import Path

from tests.cues.directed import cued, directed


def test_a_picture_of_the_users_own_is_shown_whatever_its_name_may_mean(tmp_path: Path, cache: Path) -> None:
    (tmp_path / "assets").mkdir()
    square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#c33"/></svg>'
    (tmp_path / "assets" / "conveyor belt.svg").write_text(square, encoding="utf-8")
    assert cued(directed("Picture of a conveyor belt", tmp_path, cache)).scene == "picture"
