"""`scenes`: what a creator can ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conftest import Run


def test_every_scene_type_is_listed_with_what_it_answers_to(run: Run) -> None:
    ran = run("scenes")
    assert ran.code == 0
    assert "picture: " in ran.out and "    <" in ran.out


def test_one_scene_type_is_told_in_full(run: Run) -> None:
    ran = run("scenes", "picture")
    assert ran.code == 0
    assert all(part in ran.out for part in ("answers to", "parameters", "image", "moments", "example"))


def test_a_mistyped_scene_type_names_the_one_that_was_meant(run: Run) -> None:
    ran = run("scenes", "pictur")
    assert ran.code == 2
    assert 'did you mean "picture"?' in ran.err
