"""Cues for levels and states: from which to which, in which colours, and nothing that is not drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

FULL, HALF, EMPTY = {"to": "full"}, {"to": "half"}, {"to": "empty"}
RED, YELLOW, GREEN = {"colour": "red"}, {"colour": "yellow"}, {"colour": "green"}

READ: dict[str, dict[str, Any]] = {
    "laptop battery fading from green to orange to red": {
        "form": "battery",
        "begins": GREEN,
        "steps": [{"colour": "orange"}, RED],
    },
    "ikon baterai hp dari hijau ke kuning lalu merah": {"form": "battery", "begins": GREEN, "steps": [YELLOW, RED]},
    "the phone battery icon drops from 80% to 9% and turns red": {
        "form": "battery",
        "begins": {"to": "80%"},
        "steps": [{"to": "9%"}, RED],
    },
    "a battery runs out": {"form": "battery", "steps": [EMPTY]},
    "baterai ponsel hampir habis": {"form": "battery", "steps": [{"to": "almost empty"}]},
    "screen brightness dragged from 90% to 10%": {
        "form": "slider",
        "what": "brightness",
        "begins": {"to": "90%"},
        "steps": [{"to": "10%"}],
    },
    "volume slider pulled all the way down": {"form": "slider", "what": "volume", "steps": [{"to": "low"}]},
    "slider volume dinaikkan dari 20 ke 70": {
        "form": "slider",
        "what": "volume",
        "begins": {"to": "20"},
        "steps": [{"to": "70"}],
    },
    "thermometer climbs and turns red": {"form": "thermometer", "steps": [{"to": "high"}, RED]},
    "termometer turun": {"form": "thermometer", "steps": [{"to": "low"}]},
    "speedometer needle jumps to the right": {"form": "dial", "what": "speed", "steps": [FULL]},
    "speedometer goes from 20 to 90 km/h": {
        "form": "dial",
        "what": "speed",
        "begins": {"to": "20 km/h"},
        "steps": [{"to": "90 km/h"}],
    },
    "gas gauge running low": {"form": "dial", "what": "fuel", "steps": [{"to": "almost empty"}]},
    "bensin mau habis": {"form": "dial", "what": "fuel", "steps": [{"to": "almost empty"}]},
    "a gauge swings from green to yellow to red": {
        "form": "dial",
        "begins": {"to": "low"},
        "steps": [HALF, {"to": "high"}],
    },
    "phone signal drops from four bars to one": {"form": "signal", "begins": {"to": "4"}, "steps": [{"to": "1"}]},
    "sinyal hp dari penuh jadi dua batang": {"form": "signal", "begins": FULL, "steps": [{"to": "2"}]},
    "wifi bars disappear one after another": {"form": "wifi", "steps": [EMPTY]},
    "gelas diisi air sampai penuh": {"form": "glass", "what": "water", "begins": EMPTY, "steps": [FULL]},
    "coins dropping into a jar": {"form": "jar", "what": "coins", "begins": EMPTY, "steps": [FULL]},
    "a stoplight changes from green to yellow to red": {
        "form": "traffic light",
        "begins": GREEN,
        "steps": [YELLOW, RED],
    },
    "a bulb switches on": {"form": "bulb", "steps": [{"to": "on"}]},
    "bohlam nyala terus mati": {"form": "bulb", "begins": {"to": "on"}, "steps": [{"to": "off"}]},
    "a switch flips from on to off": {"form": "switch", "begins": {"to": "on"}, "steps": [{"to": "off"}]},
    "saklar dimatikan": {"form": "switch", "begins": {"to": "on"}, "steps": [{"to": "off"}]},
}


@pytest.mark.parametrize("cue", READ)
def test_what_is_told_is_what_is_drawn(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("level", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize(
    "cue",
    [
        "battery icon, clock icon",
        "a phone and a battery",
        "a glass of water on a table",
        "a jar",
        "harga bensin naik",
        "traffic light",
        "a light bulb above his head",
        "one meter to the left",
        "wifi icon",
        "battery at 40%",
        "the needle of a compass",
    ],
)
def test_what_has_no_change_of_level_is_left_to_others(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "level"


@pytest.mark.parametrize(
    ("cue", "untold"),
    [
        ("signal bars drop to one bar, then a man shouts", "shouts"),
        ("brightness slider goes from 100% to 50% in a submarine", "submarine"),
    ],
)
def test_what_no_level_shows_is_told(cue: str, untold: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert cued(film).scene == "level"
    assert any(untold in d.message for d in film.diagnostics if d.severity > Severity.INFO)
