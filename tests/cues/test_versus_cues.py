"""Cues for two sides against each other: what stands on each, how they are judged, and what is left to others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ: dict[str, dict[str, Any]] = {
    "Owl vs eagle": {"sides": [{"title": "Owl"}, {"title": "eagle"}], "between": "vs"},
    "comparison between a train and a plane": {"sides": [{"title": "train"}, {"title": "plane"}], "between": "vs"},
    "perbandingan kereta dan pesawat": {"sides": [{"title": "kereta"}, {"title": "pesawat"}], "between": "vs"},
    "left side a candle, right side a lamp": {"sides": [{"title": "candle"}, {"title": "lamp"}], "between": "line"},
    "pear on the left and lemon on the right": {"sides": [{"title": "pear"}, {"title": "lemon"}], "between": "line"},
    "layar dibagi dua, kiri sapi, kanan kambing": {
        "sides": [{"title": "sapi"}, {"title": "kambing"}],
        "between": "line",
    },
    'Split screen, left "SLOW" with 9 hours and a sad face, right "FAST" with 2 hours and a happy face': {
        "sides": [
            {"title": "SLOW", "text": "9 hours", "mark": "sad face"},
            {"title": "FAST", "text": "2 hours", "mark": "happy face"},
        ],
        "between": "line",
    },
    "before and after: muddy shoes, polished shoes": {
        "sides": [{"title": "Before", "text": "muddy shoes"}, {"title": "After", "text": "polished shoes"}],
        "between": "arrow",
    },
    "sebelum: kamar berantakan, sesudah: kamar rapi": {
        "sides": [{"title": "Sebelum", "text": "kamar berantakan"}, {"title": "Sesudah", "text": "kamar rapi"}],
        "between": "arrow",
    },
    "do: read the manual, don't: hope": {
        "sides": [
            {"title": "Do", "text": "read the manual", "mark": "check"},
            {"title": "Don't", "text": "hope", "mark": "cross"},
        ],
        "between": "line",
    },
    'Two paths compared, left "wake -> run -> eat" right "wake -> eat -> run"': {
        "sides": [{"title": "wake -> run -> eat"}, {"title": "wake -> eat -> run"}],
        "between": "line",
    },
    'Dua jalur, kiri "bangun -> lari" kanan "bangun -> makan"': {
        "sides": [{"title": "bangun -> lari"}, {"title": "bangun -> makan"}],
        "between": "line",
    },
    "bus $3 vs taxi $20, a check on the bus and a cross on the taxi": {
        "sides": [{"title": "bus", "text": "$3"}, {"title": "taxi", "text": "$20"}],
        "between": "vs",
        "checked": ["bus"],
        "crossed": ["taxi"],
    },
    "sepeda Rp2 juta vs mobil Rp90 juta, centang di sepeda": {
        "sides": [{"title": "sepeda", "text": "Rp2 juta"}, {"title": "mobil", "text": "Rp90 juta"}],
        "between": "vs",
        "checked": ["sepeda"],
    },
    "On the left: a candle>\n<On the right: a lamp": {
        "sides": [{"title": "candle"}, {"title": "lamp"}],
        "between": "line",
    },
    "Owl vs eagle, then the left one gets crossed out": {
        "sides": [{"title": "Owl"}, {"title": "eagle"}],
        "between": "vs",
        "crossed": ["left"],
    },
    "sapi vs kambing, lalu yang kanan dicentang": {
        "sides": [{"title": "sapi"}, {"title": "kambing"}],
        "between": "vs",
        "checked": ["right"],
    },
}


@pytest.mark.parametrize("cue", READ)
def test_what_a_cue_names_is_on_the_two_sides(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("versus", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


def test_a_later_cue_judges_a_side(tmp_path: Path, cache: Path) -> None:
    film = directed("Owl vs eagle>\n<the right one gets a green check>\n<the left one is crossed out", tmp_path, cache)
    params = cued(film).params
    assert (params["checked"], params["crossed"]) == (["right"], ["left"])


@pytest.mark.parametrize(
    ("cue", "untold"),
    [
        ("Split screen, owl vs eagle, both with the same drum", "drum"),
        ("kiri sapi, kanan kambing, keduanya dengan lonceng", "lonceng"),
    ],
)
def test_what_is_told_of_both_sides_is_no_name_of_one(cue: str, untold: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert panel.scene == "versus" and untold not in str(panel.params)
    assert any(untold in d.message for d in film.diagnostics if d.code == "partly-read")


def test_the_third_of_three_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("comparison of a pear, a lemon and a melon", tmp_path, cache)
    told = [d.message for d in film.diagnostics if d.severity > Severity.INFO]
    assert any("melon" in message for message in told)


@pytest.mark.parametrize(
    "cue",
    [
        "comparison of two bars",
        "letters unsorted on the left, sorted on the right",
        "on the right a red car",
        "On the left: a candle",
        "sun next to moon",
        "three cards: fast, safe, cheap",
        "a client and a server side by side",
        "icons of an owl, an eagle and a duck",
    ],
)
def test_what_asks_for_something_else_is_left_to_others(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "versus"


def test_each_side_is_lit_on_its_words(tmp_path: Path, cache: Path) -> None:
    said = "The candle is warm and the lamp is bright."
    film = directed("left side a candle, right side a lamp", tmp_path, cache, said)
    assert film.script is not None
    words = {moment.name: film.script.words[moment.word].text for moment in cued(film).moments}
    assert words == {"side-1": "candle", "side-2": "lamp"}
