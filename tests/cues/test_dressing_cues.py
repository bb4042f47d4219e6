"""Cues that list what stands on a stage: tied to another, between two, on each side, in a pile, in a state."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.film import Film
from tests.cues.directed import cued, directed

IN_ROWS = {
    "A goat with a suitcase tied to it": ["goat", "suitcase"],
    "Kura-kura, roket yang diikat di belakangnya, dan bendera": ["bendera", "kura-kura", "roket"],
    "Picture of a castle with a tree on each side": ["tree", "castle", "tree"],
    "Gunung dengan pohon di kiri dan kanan": ["pohon", "gunung", "pohon"],
    "Camera icon, then printer icon, with a wall rising between them": ["camera", "wall", "printer"],
    "Two hands reaching for one key": ["rightwards hand", "key", "leftwards hand"],
}
LAID = {
    "a huge pile of apples": ("apple", "pile"),
    "dinding penuh jam": ("jam", "wall"),
    "a shelf full of bottles": ("bottle", "shelf"),
    "segunung surat": ("surat", "pile"),
}
STATES = {
    "Robot icon, and then a car on fire": {"car": "burning"},
    "Ikon kamera, lalu ikon pintu yang terbuka": {"pintu": "opening"},
    "A sleeping moon icon, then a ringing phone": {"moon": "sleeping", "phone": "ringing"},
}
ALONE = {
    "a clock ticking": "ticking",
    "a clock with its hands spinning": "hands spinning",
    "es krim meleleh": "melting",
    "a door closing": "closing",
}
POSES = {
    "A woman waving": ("waves", ""),
    "Orang berpikir": ("thinks", "thinking"),
    "A man crying": ("stands", "crying"),
    "Orang lari membawa kotak": ("runs with", ""),
}
TOLD = {
    "a wardrobe closing": "closing",
    "a ticking suitcase": "ticking",
    "A goat with a zorbulator tied to it": "zorbulator",
}


def told(film: Film) -> str:
    return " ".join(each.message for each in film.diagnostics if each.code.startswith(("partly", "no-art", "unknown")))


def things(film: Film) -> list[Any]:
    panel = cued(film)
    assert panel.scene == "tableau"
    return list(panel.params["things"])


@pytest.mark.parametrize("cue", IN_ROWS)
def test_who_is_next_to_whom_is_seen_in_one_line(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert [thing["art"] for thing in things(film)] == IN_ROWS[cue]
    assert cued(film).params["row"] is True
    assert not told(film)


@pytest.mark.parametrize("cue", LAID)
def test_many_of_a_thing_are_laid(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.params["image"], panel.params["laid"]) == LAID[cue]
    assert not told(film)


@pytest.mark.parametrize("cue", STATES)
def test_icons_that_turn_are_seen_in_their_states(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert {thing["name"]: thing["state"] for thing in things(film) if "state" in thing} == STATES[cue]
    assert cued(film).params["steps"][0]["does"] == "becomes"
    assert not told(film)


@pytest.mark.parametrize("cue", ALONE)
def test_what_a_thing_does_all_the_time_is_a_state(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert cued(film).params["state"] == ALONE[cue]
    assert not told(film)


@pytest.mark.parametrize("cue", POSES)
def test_whoever_does_something_alone_is_drawn_so(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    person = next(thing for thing in things(film) if "pose" in thing)
    assert (person["pose"], person.get("face", "")) == POSES[cue]
    assert not told(film)


@pytest.mark.parametrize("cue", TOLD)
def test_what_is_not_seen_is_told(cue: str, tmp_path: Path, cache: Path) -> None:
    assert TOLD[cue] in told(directed(cue, tmp_path, cache))


def test_a_bucket_is_full(tmp_path: Path, cache: Path) -> None:
    bucket, coins = things(directed("A bucket full of coins", tmp_path, cache))
    assert (coins["to"], coins["how"], coins["laid"]) == (bucket["name"], "in", "pile")
