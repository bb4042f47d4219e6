"""Cues for a thing whose text turns into another: the thing stays, and what else is asked is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cues.directed import cued, directed


def _thing(art: str, was: str, now: str, name: str = "", does: str = "is named") -> dict[str, object]:
    drawn = {"art": art} if art else {}
    name = name or art
    return {
        "things": [{"name": name, **drawn, "label": was}],
        "steps": [{"who": name, "does": does, "text": now}],
    }


READ = {
    'Picture of a suitcase with the name "Wira", then the name is corrected to "Wirya"': ("suitcase", "Wira", "Wirya"),
    "a mug that says MINE, which flips to OURS": ("mug", "MINE", "OURS"),
    'Sebuah topi dengan tulisan "Tim A", lalu tulisannya diganti jadi "Tim B"': ("topi", "Tim A", "Tim B"),
    "Amplop dengan nama Sari, lalu dibenerin jadi Sri": ("Amplop", "Sari", "Sri"),
    "a price tag of 90 that changes to 45": ("price tag", "90", "45"),
    "Label harga 30.000 yang berubah jadi 12.000": ("label harga", "30.000", "12.000"),
}


@pytest.mark.parametrize("cue", READ)
def test_the_thing_stays_and_its_text_turns(cue: str, tmp_path: Path, cache: Path) -> None:
    panel = cued(directed(cue, tmp_path, cache))
    assert (panel.scene, panel.params) == ("tableau", _thing(*READ[cue]))
    assert not panel.partly


@pytest.mark.parametrize(
    ("cue", "was", "now"),
    [
        ("a shop sign HOT that flips to COLD", "HOT", "COLD"),
        ('Papan "Isi", lalu dibalik jadi "Kosong"', "Isi", "Kosong"),
    ],
)
def test_a_sign_is_what_is_read_on_it(cue: str, was: str, now: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).params == _thing("", was, now, "sign")


def test_a_name_that_nothing_draws_is_put_on_what_bears_one(tmp_path: Path, cache: Path) -> None:
    panel = cued(directed("Picture of a suitcase with Wira text overlayed, then it change to Wirya", tmp_path, cache))
    assert panel.params == _thing("suitcase", "Wira", "Wirya", does="becomes")
    assert not panel.partly


@pytest.mark.parametrize(
    ("cue", "sign"),
    [
        ("A ball goes into a bucket and changes to the number 4", "4"),
        ("Sebuah bola masuk ke ember lalu berubah jadi angka 4", "4"),
    ],
)
def test_what_went_in_comes_out_as_a_sign(cue: str, sign: str, tmp_path: Path, cache: Path) -> None:
    steps = cued(directed(cue, tmp_path, cache)).params["steps"]
    assert [(step["does"], step.get("text", "")) for step in steps] == [("goes into", ""), ("becomes", sign)]


@pytest.mark.parametrize(
    "cue",
    [
        'a mug with "Hot", then it changes to a kettle and whistles',
        'a suitcase with the text "One", which turns red and then changes to "Two"',
        "a suitcase with the name Wira that turns into gold",
    ],
)
def test_what_turns_besides_is_no_text(cue: str, tmp_path: Path, cache: Path) -> None:
    panel = cued(directed(cue, tmp_path, cache))
    assert panel.scene == "placeholder" or panel.partly or len(panel.params.get("things", ())) > 1
