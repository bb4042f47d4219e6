"""Cues for what fills, for parts in their colours, for shapes of a line, and for a bar of pieces."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ: dict[str, dict[str, Any]] = {
    "An updater progress bar stuck at 98%": {
        "kind": "level",
        "vessel": "bar",
        "label": "updater",
        "levels": ["98%"],
        "stuck": True,
    },
    "A loading bar": {"kind": "level", "vessel": "bar", "levels": ["100%"]},
    "Upload bar stuck at 42%": {"kind": "level", "vessel": "bar", "levels": ["42%"], "stuck": True},
    'loading bar stuck at 3%, with text "two more weeks"': {
        "kind": "level",
        "vessel": "bar",
        "levels": ["3%"],
        "stuck": True,
        "label": "two more weeks",
    },
    "stress bar fills from green to red": {
        "kind": "level",
        "vessel": "bar",
        "label": "stress",
        "from_colour": "green",
        "colour": "red",
    },
    "bar energi turun dari 70% ke 20%, lalu jadi merah": {
        "kind": "level",
        "vessel": "bar",
        "label": "energi",
        "levels": ["70%", "20%"],
        "colour": "red",
    },
    "battery at 4% turning red": {"kind": "level", "vessel": "battery", "levels": ["4%"], "colour": "red"},
    "baterai turun dari 90% ke 12%": {"kind": "level", "vessel": "battery", "levels": ["90%", "12%"]},
    "thermometer from 20 to 35 then red": {
        "kind": "level",
        "vessel": "thermometer",
        "levels": ["20", "35"],
        "colour": "red",
    },
    "jar fills to half": {"kind": "level", "vessel": "jar", "levels": ["50%"]},
    "Cangkir teh penuh, lalu isinya turun jadi setengah": {
        "kind": "level",
        "vessel": "glass",
        "content": "tea",
        "levels": ["100%", "50%"],
    },
    "Pie chart 15% kaca warna biru, sisanya abu-abu": {
        "kind": "pie",
        "items": ["15% kaca", "sisanya"],
        "colours": ["blue", "grey"],
    },
    'Pie chart 80% yellow "sand" 20% blue "sea"': {
        "kind": "pie",
        "items": ["80% sand", "20% sea"],
        "colours": ["yellow", "blue"],
    },
    "pie chart: half rice, half beans": {"kind": "pie", "items": ["1/2 rice", "1/2 beans"], "colours": ["own", "own"]},
    "pie chart showing a third in green": {"kind": "pie", "items": ["1/3"], "colours": ["green"]},
    "rainfall graph rises quickly and then flattens": {
        "kind": "line",
        "label": "rainfall",
        "way": ["fast up", "flat"],
    },
    "grafik turis naik pelan lalu meledak": {"kind": "line", "label": "turis", "way": ["slow up", "fast up"]},
    "an S-curve": {"kind": "line", "way": ["s-curve"]},
    "exponential curve of rabbits": {"kind": "line", "label": "rabbits", "way": ["exponential"]},
    "dua grafik, kiri tanpa pupuk garisnya rendah, kanan pakai pupuk garisnya tinggi": {
        "kind": "pair",
        "items": ["tanpa pupuk", "pakai pupuk"],
        "way": ["slight up", "up"],
    },
    'A morning bar: 30 min run, then a small red 5 min piece labelled "shower"': {
        "kind": "stack",
        "label": "morning",
        "items": ["run 30 min", "shower 5 min"],
        "colours": ["own", "red"],
    },
    "Bars: jam 08.00 90 ml, jam 12.00 40 ml": {"kind": "bars", "items": ["jam 08.00 90 ml", "jam 12.00 40 ml"]},
}


@pytest.mark.parametrize("cue", READ)
def test_what_is_told_is_what_is_drawn(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("chart", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize(
    "cue",
    [
        "a glass of water on the table",
        "battery icon",
        "bar of chocolate",
        "the man drops 3 coins into the jar",
        "half a pizza",
        "health bar",
        "phone at 5% battery",
        "two graphs side by side",
    ],
)
def test_what_fills_nothing_is_left_to_others(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "chart"


@pytest.mark.parametrize(
    ("cue", "untold"),
    [
        ("the loading bar is stuck at 50%, then a man throws the laptop", "laptop"),
        ("A jar fills up to 75% with marbles", "marbles"),
    ],
)
def test_what_no_chart_shows_is_told(cue: str, untold: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert cued(film).scene == "chart"
    assert any(untold in d.message for d in film.diagnostics if d.severity > Severity.INFO)
