"""Cues for a number with stops, with what it is of, and on what it stands."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ: dict[str, dict[str, Any]] = {
    "Angka jalan dari 80% turun ke 6%": {"start": "80%", "end": "6%"},
    'Counter going from 0 to 40 with text "per minute"': {"start": "0", "end": "40", "caption": "per minute"},
    "number runs 3 min to 50 min": {"start": "3 min", "end": "50 min"},
    'timer from 10 seconds to 0 with text "hurry"': {"start": "10 seconds", "end": "0 seconds", "caption": "hurry"},
    "suhu naik dari 20 ke 35 derajat": {"start": "20°", "end": "35°"},
    "counter 3, 9, 27, 81": {"start": "3", "stops": ["9", "27"], "end": "81"},
    "number 700, then 650, then 600": {"start": "700", "stops": ["650"], "end": "600"},
    "angka naik 15, 30, 45 menit": {"start": "15 menit", "stops": ["30 menit"], "end": "45 menit"},
    "wallet goes from 800 to 35": {"thing": "wallet", "start": "800", "end": "35"},
    "saldo dompet turun dari Rp90.000 ke Rp4.000": {"thing": "wallet", "start": "Rp90.000", "end": "Rp4.000"},
    "stopwatch drops from 9 s to 0.5 s": {"thing": "stopwatch", "start": "9 s", "end": "0.5 s"},
}


@pytest.mark.parametrize("cue", READ)
def test_a_number_is_read_with_its_stops_and_what_it_is_of(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("counter", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize(
    "cue",
    [
        "three messages 900, 850, 800",
        "numbers 1, 2, 3 on cards",
        "HELLO, then WORLD, then BYE",
        "the clock goes from the wall to the floor",
        "The score is 3 to 5",
        "a wallet with 500 dollars",
    ],
)
def test_what_does_not_run_is_left_to_others(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "counter"
