"""Cues for a row of icons that they count and do not name, which the narration names; and lines that fan out."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.film import Film
from cuereel.model import Json, Panel
from tests.cues.directed import cued, directed


def told_of(film: Film, code: str) -> list[str]:
    return [each.message for each in film.diagnostics if each.code == code]


def names(panel: Panel) -> list[str]:
    return [str(each.get("label") or each["name"]) for each in _mappings(panel.params.get("things"))]


def steps(panel: Panel) -> list[str]:
    keys = ("who", "does", "to")
    return [" ".join(str(step[key]) for key in keys if key in step) for step in _mappings(panel.params.get("steps"))]


def _mappings(value: Json) -> list[dict[str, Json]]:
    assert isinstance(value, list)
    return [each for each in value if isinstance(each, dict)]


ROWS = {
    ("Bring four things: a key, a lamp, an umbrella and a chair.", "A row of 4 icons, a check pops up on each one"): [
        "Key", "Lamp", "Umbrella", "Chair",
    ],
    ("Bawa tiga hal: kunci, payung, sama kursi.", "Deretan 3 ikon, centang muncul satu per satu"): [
        "Kunci", "Payung", "Kursi",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("said", "cue"), ROWS)
def test_a_counted_row_is_named_by_what_the_narration_lists(said: str, cue: str, tmp_path: Path, cache: Path) -> None:
    panel = cued(directed(cue, tmp_path, cache, said))
    assert panel.scene == "tableau" and names(panel) == ROWS[said, cue]
    assert steps(panel) == [f"{name.casefold()} is checked" for name in ROWS[said, cue]]


def test_longer_names_are_a_list_and_that_is_told(tmp_path: Path, cache: Path) -> None:
    said = "Yang dicek cuma tiga: atap, pagar, sama saluran air hujan belakang."
    film = directed("A row of 3 icons, a check pops up one by one", tmp_path, cache, said)
    panel = cued(film)
    assert panel.scene == "checklist"
    assert panel.params["items"] == ["atap", "pagar", "saluran air hujan belakang"]
    assert told_of(film, "partly-drawn")


def test_a_row_of_as_many_as_nobody_lists_is_numbered_and_told(tmp_path: Path, cache: Path) -> None:
    film = directed(
        "A row of 5 icons, a check pops up on each one", tmp_path, cache, "Bring a key, a lamp and a chair."
    )
    assert names(cued(film)) == ["1", "2", "3", "4", "5"]
    assert told_of(film, "nothing-listed")


def test_who_gets_the_other_mark_never_gets_the_first(tmp_path: Path, cache: Path) -> None:
    cue = "A row of 3 kites, a check pops up on each kite one after the other, the last one gets a red cross"
    panel = cued(directed(cue, tmp_path, cache))
    assert steps(panel) == ["first kite is checked", "second kite is checked", "third kite is crossed out"]


def test_lines_between_three_have_three_ends(tmp_path: Path, cache: Path) -> None:
    panel = cued(directed("Lines going back and forth between key, lamp logo and chair icon", tmp_path, cache))
    assert names(panel) == ["key", "lamp", "chair"]
    assert steps(panel) == ["key connects to lamp", "key connects to chair", "lamp connects to chair"]


FANS = {
    "Lines going from the lamp icon to three kites": ["lamp", "first kite", "second kite", "third kite"],
    "Lines going from a lamp to a kite in Oslo and a kite in Rome": ["lamp", "Oslo", "Rome"],
    "Garis dari kunci ke tiga payung": ["kunci", "payung pertama", "payung kedua", "payung ketiga"],
}


@pytest.mark.parametrize("cue", FANS)
def test_lines_fan_out_to_new_ones(cue: str, tmp_path: Path, cache: Path) -> None:
    panel = cued(directed(cue, tmp_path, cache))
    assert panel.scene == "tableau" and names(panel) == FANS[cue]
    assert len(steps(panel)) == 2 * (len(FANS[cue]) - 1)


def test_what_has_no_picture_turns_as_tiles(tmp_path: Path, cache: Path) -> None:
    film = directed("Show a nickname, then it changes to a street address", tmp_path, cache)
    assert steps(cued(film)) == ["nickname becomes street address"]
    assert len(told_of(film, "no-art")) == 2
