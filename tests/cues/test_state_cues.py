"""Cues that say what a thing is like: it is seen so on any art, and what is not seen is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.film import Film
from tests.cues.directed import cued, directed

ALONE = {
    "a kettle ringing": ("kettle", "ringing"),
    "burning suitcase": ("suitcase", "burning"),
    "kamera yang terbakar": ("kamera", "burning"),
    "a sleeping robot": ("robot", "sleeping"),
    "robot lagi pusing": ("robot", "dizzy"),
    "an expensive guitar": ("guitar", "expensive"),
    "lemari terkunci": ("lemari", "locked"),
    "the camera is broken": ("camera", "cracked"),
    "sepatu basah kuyup": ("sepatu", "wet"),
}
BESIDE = {
    "a kettle on a burning table": {"table": "burning"},
    "a sleeping dog on a bed": {"dog": "sleeping"},
}
LEFT_TO_ART = ("a broken heart", "a house on fire", "a full moon")
TOLD = {
    "a torn suitcase": "torn",
    "a kettle with smoking chimneys": "chimneys",
    "an empty suitcase": "empty",
}


def told(film: Film) -> str:
    return " ".join(each.message for each in film.diagnostics)


def states(params: Any) -> dict[str, str]:
    return {thing["name"]: thing["state"] for thing in params.get("things", []) if "state" in thing}


@pytest.mark.parametrize("cue", ALONE)
def test_a_thing_is_seen_in_its_state_and_nothing_of_that_is_told(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    image, state = ALONE[cue]
    assert panel.scene == "picture"
    assert image in str(panel.params["image"])
    assert panel.params["state"] == state
    assert "nothing shows" not in told(film)


@pytest.mark.parametrize("cue", BESIDE)
def test_a_state_is_that_of_the_thing_that_it_stands_at(cue: str, tmp_path: Path, cache: Path) -> None:
    assert states(cued(directed(cue, tmp_path, cache)).params) == BESIDE[cue]


@pytest.mark.parametrize("cue", LEFT_TO_ART)
def test_what_the_art_shows_is_left_to_it(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert "state" not in str(cued(film).params)
    assert "nothing shows" not in told(film)


@pytest.mark.parametrize("cue", TOLD)
def test_what_is_no_state_of_the_thing_is_told(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert TOLD[cue] in told(film) or cued(film).scene == "placeholder"


@pytest.mark.parametrize("cue", ["hujan berat", "a smoking room", "an old man", "makanan cepat saji"])
def test_a_word_of_another_name_is_no_state(cue: str, tmp_path: Path, cache: Path) -> None:
    assert "state" not in cued(directed(cue, tmp_path, cache)).params


def test_so_many_of_a_thing_are_seen_and_each_in_its_state(tmp_path: Path, cache: Path) -> None:
    (thing,) = cued(directed("two kettles of soup", tmp_path, cache)).params["things"]
    assert thing["count"] == 2
    (thing,) = cued(directed("three burning suitcases", tmp_path, cache)).params["things"]
    assert (thing["count"], thing["state"]) == (3, "burning")
