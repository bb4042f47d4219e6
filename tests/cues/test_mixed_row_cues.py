"""Cues that act upon different icons which stand already, or which they list themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cues.test_row_cues import panels, steps, told, whole

NEXT = {
    ("Drum icon, then another drum, then a kite", "A line going from the first drum to the other two"): [
        "drum 2 comes",
        "kite comes",
        "Drum connects to drum 2",
        "Drum connects to kite",
    ],
    ("Cat icon, dog icon and fish icon", "Lines going from a wallet to each of the icons"): [
        "dog comes",
        "fish comes",
        "wallet comes",
        "wallet connects to Cat",
        "wallet connects to dog",
        "wallet connects to fish",
    ],
    ("Ikon kucing, ikon anjing, ikon ikan", "Muncul centang di bawah masing-masing", "Ikon anjing-nya hilang"): [
        "anjing comes",
        "ikan comes",
        "kucing is checked below",
        "anjing is checked below",
        "ikan is checked below",
        "anjing vanishes",
    ],
    ("Ikon kucing, ikon anjing, ikon ikan", "Ikon kucing menyala", "Dua yang lain jadi abu-abu"): [
        "anjing comes",
        "ikan comes",
        "kucing glows",
        "anjing turns grey",
        "ikan turns grey",
    ],
    ("A row of icons, a cat, a dog, a fish", "the middle one lights up"): ["dog comes", "fish comes", "dog glows"],
    ("Icons of a cat, a dog and a fish, a check pops up on each one",): [
        "dog comes",
        "fish comes",
        "cat is checked",
        "dog is checked",
        "fish is checked",
    ],
    ("Tiga balon lalu berubah jadi satu",): [
        "balon pertama goes into balon kedua",
        "balon ketiga goes into balon kedua",
    ],
}


@pytest.mark.parametrize("cues", NEXT)
def test_icons_that_stand_already_are_acted_upon(cues: tuple[str, ...], tmp_path: Path, cache: Path) -> None:
    film = told(list(cues), tmp_path, cache)
    (panel,) = panels(film)
    assert panel.scene == "tableau" and panel.params["row"] is True
    assert steps(panel) == NEXT[cues]
    assert whole(film)


def test_where_nothing_acts_they_stay_icons(tmp_path: Path, cache: Path) -> None:
    film = told(["Cat icon, dog icon and fish icon", "A mountain"], tmp_path, cache)
    assert [panel.scene for panel in panels(film)] == ["icons", "picture"]


def test_another_of_a_noun_is_called_by_the_noun(tmp_path: Path, cache: Path) -> None:
    (panel,) = panels(told(["Drum icon, then another drum, then a kite"], tmp_path, cache))
    assert panel.params["items"] == ["Drum", "drum", "kite"]


def test_checks_go_into_a_server_only_where_there_is_one(tmp_path: Path, cache: Path) -> None:
    cue = "Deretan ikon orang, telepon, surat, dan file, centang muncul satu per satu"
    (panel,) = panels(told([cue], tmp_path, cache))
    assert panel.scene == "tableau" and steps(panel)[-1] == "file is checked"


def test_a_text_put_on_a_thing_is_no_thing(tmp_path: Path, cache: Path) -> None:
    (panel,) = panels(told(["A box moves out, with my share text on it"], tmp_path, cache))
    assert panel.params["things"] == [{"name": "box", "art": "box", "label": "my share"}]


def test_a_text_on_what_nobody_can_draw_is_told(tmp_path: Path, cache: Path) -> None:
    film = told(["one blorp moves out, with my share text on it"], tmp_path, cache)
    assert not whole(film)


def test_doors_open_and_who_walks_in_is_seen(tmp_path: Path, cache: Path) -> None:
    film = told(["Three doors opening, then a person walks in"], tmp_path, cache)
    (panel,) = panels(film)
    assert steps(panel) == ["person goes into doors"]
    assert panel.params["things"][0]["state"] == "opening"
    assert not [each.message for each in film.diagnostics if each.code == "partly-read"]
