"""Cues for charts that tell a story: swings, screens, longer spans, signs at a spot, two lines, bars by their sizes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

LINE = {"kind": "line"}
ARROW = {"sign": "arrow", "sign_colour": "red"}

READ: dict[str, dict[str, Any]] = {
    "A phone screen with a graph going up, then down, then up again": {
        **LINE,
        "device": "phone",
        "way": ["up", "down", "up"],
    },
    "layar ponsel dengan grafik turun naik": {**LINE, "device": "phone", "way": ["down", "up"]},
    "a red graph on a laptop screen going down": {**LINE, "device": "laptop", "colour": "red", "way": ["down"]},
    "grafik di layar laptop naik": {**LINE, "device": "laptop", "way": ["up"]},
    "The graph zooms out from 1 week to 3 years, and the line is going up": {
        **LINE,
        "spans": ["1 weeks", "3 years"],
        "way": ["wider", "up"],
    },
    "grafiknya zoom out dari 1 minggu jadi 3 tahun dan garisnya turun": {
        **LINE,
        "spans": ["1 minggu", "3 tahun"],
        "way": ["wider", "down"],
    },
    "a line going up quickly and then flat": {**LINE, "way": ["fast up", "flat"]},
    "garis naik perlahan lalu meledak": {**LINE, "way": ["slow up", "fast up"]},
    "graph of rain going up slowly, then crashes": {**LINE, "label": "rain", "way": ["slow up", "fast down"]},
    "a blue line going up, then turning red as it falls": {
        **LINE,
        "colour": "blue",
        "way": ["up", "down"],
        "turns": "red",
    },
    "a line chart with a red arrow pointing at the peak": {**LINE, **ARROW, "marks": ["peak"], "way": ["up", "down"]},
    "grafik garis turun lalu naik, titik terendah ditandai panah merah": {
        **LINE,
        **ARROW,
        "marks": ["lowest"],
        "way": ["down", "up"],
    },
    "two lines, rain going up and sun staying flat": {"kind": "lines", "items": ["rain", "sun"], "way": ["up", "flat"]},
    "dua garis, hujan naik, panas turun": {"kind": "lines", "items": ["hujan", "panas"], "way": ["up", "down"]},
    "A green line goes up while a red line goes down": {
        "kind": "lines",
        "colours": ["green", "red"],
        "way": ["up", "down"],
    },
    "bar chart: fig small, plum medium, pear big": {
        "kind": "bars",
        "items": ["fig", "plum", "pear"],
        "sizes": ["small", "medium", "big"],
    },
    "three bars, the second bar is the tallest": {"kind": "bars", "count": 3, "tallest": "second"},
    "grafik dengan tiga batang, batang kedua paling tinggi": {"kind": "bars", "count": 3, "tallest": "second"},
    "bar chart: figs 10, plums 20, pears 15, the last bar turns red": {
        "kind": "bars",
        "items": ["figs 10", "plums 20", "pears 15"],
        "turned": ["last"],
        "turns": "red",
    },
    "a bar chart with 3 bars: 15%, 55%, 30%": {"kind": "bars", "items": ["15%", "55%", "30%"]},
    "bars growing one by one, walk, run, swim": {"kind": "bars", "items": ["walk", "run", "swim"]},
    "a pie chart where a quarter is red": {"kind": "pie", "items": ["1/4"], "colours": ["red"]},
    "diagram lingkaran 60/40 dengan label hujan, panas": {"kind": "pie", "items": ["hujan 60", "panas 40"]},
}


@pytest.mark.parametrize("cue", READ)
def test_a_chart_is_read_with_its_story(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("chart", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize(
    "cue",
    [
        "a phone screen with a chart",
        "a line going from the cloud to the phone",
        "an arrow pointing at the peak of a mountain",
        "zoom out and show the whole earth",
        "target, pie chart, clock",
        "a monkey goes up and then down",
    ],
)
def test_what_tells_of_no_course_is_left_to_others(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "chart"


def test_what_a_screen_does_not_show_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("A phone screen with a red graph going down, a parrot cries", tmp_path, cache)
    assert cued(film).scene == "chart"
    assert any("parrot" in d.message for d in film.diagnostics if d.severity > Severity.INFO)
