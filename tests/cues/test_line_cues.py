"""Lines between two things that a cue names, rows of icons that come, and names of two words that are one icon."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cues.directed import cued, directed


def _steps(panel: Any) -> list[tuple[str, str, str]]:
    return [(step["who"], step["does"], step.get("to", "")) for step in panel.params["steps"]]


@pytest.mark.parametrize(
    "cue",
    [
        "A line going back and forth between a kettle icon and a clock icon",
        "A line goes back and forth between a kettle and a clock",
    ],
)
def test_a_line_that_goes_back_and_forth_goes_both_ways(cue: str, tmp_path: Path, cache: Path) -> None:
    panel = cued(directed(cue, tmp_path, cache))
    assert panel.scene == "tableau"
    one, other = (thing["name"] for thing in panel.params["things"])
    assert _steps(panel) == [(one, "points to", other), (other, "points to", one)]
    assert not panel.partly


@pytest.mark.parametrize(
    ("cue", "items"),
    [
        ("Whale icon, and then a gold coin icon", ["Whale", "gold coin"]),
        ("Deretan ikon, kunci, payung, lonceng, muncul satu per satu", ["kunci", "payung", "lonceng"]),
        ("A row of icons, a key, an umbrella and a bell", ["key", "umbrella", "bell"]),
    ],
)
def test_icons_are_those_that_are_named(cue: str, items: list[str], tmp_path: Path, cache: Path) -> None:
    panel = cued(directed(cue, tmp_path, cache, said="A key, an umbrella, and a bell: kunci, payung, lonceng."))
    assert (panel.scene, panel.params) == ("icons", {"items": items})


def test_a_ring_is_no_doing(tmp_path: Path, cache: Path) -> None:
    film = directed("A wedding ring icon", tmp_path, cache)
    assert not cued(film).partly


def test_checks_stand_in_a_server_only_where_one_is_spoken_of(tmp_path: Path, cache: Path) -> None:
    cue = "A row of icons, a key, an umbrella and a bell, a check pops up one by one"
    assert cued(directed(cue, tmp_path, cache, said="We buy a key, an umbrella and a bell.")).scene == "tableau"
