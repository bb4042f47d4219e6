"""Cues for a number that runs: what it starts and ends with, and what it turns into, are read as they are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ = {
    "Number going up from Rp1.000.000 to Rp2.500.000, turning red": ("Rp1.000.000", "Rp2.500.000", "bad"),
    "Angkanya naik pelan-pelan dari Rp25.000 sampe Rp750.000": ("Rp25.000", "Rp750.000", ""),
    '"100,000,000,000+" counting up': (None, "100,000,000,000+", ""),
    "counter from 0 to 100": ("0", "100", ""),
    "number counting down from 10 to 0": ("10", "0", ""),
    "a number counting down to 0 from 10": ("10", "0", ""),
    "price drops from $40 to $12": ("$40", "$12", ""),
    "angka turun dari 60 ke 5": ("60", "5", ""),
    "timer counting down from 3:00 to 0:00": ("3:00", "0:00", ""),
    '"3:00" counting down': ("3:00", "0", ""),
    "percentage rises from 5% to 80%": ("5%", "80%", ""),
    "a counter going up to 1,000,000": (None, "1,000,000", ""),
    "Harganya naik dari Rp 10.000 jadi Rp 25.000, berubah jadi merah": ("Rp10.000", "Rp25.000", "bad"),
    "saldo turun dari Rp5.000.000 jadi 0": ("Rp5.000.000", "0", ""),
    "angka naik dari 5 juta ke 10 juta, jadi hijau": ("5 juta", "10 juta", "good"),
    "the number goes from 5 km to 80 km": ("5 km", "80 km", ""),
    "a number growing to 2.5 million in green": (None, "2.5 million", "good"),
    "hitung mundur dari 10 sampai 1": ("10", "1", ""),
    "Big counter: 0 to 100": ("0", "100", ""),
    "Counter: 1 → 100": ("1", "100", ""),
    "counter 0-100": ("0", "100", ""),
    "Angka di layar naik dari 0 sampai 100": ("0", "100", ""),
    "Nominal uang turun perlahan dari Rp500.000 ke Rp0, berubah merah": ("Rp500.000", "Rp0", "bad"),
    "counter number ticking up to 10K, with a rising curve behind it": (None, "10K", ""),
}


@pytest.mark.parametrize("cue", READ)
def test_a_number_that_runs_is_read_with_its_ends_and_its_colour(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    start, end, tone = READ[cue]
    wanted = {"start": start, "end": end, "tone": tone}
    assert (panel.scene, panel.params) == ("counter", {key: value for key, value in wanted.items() if value})
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize(
    "cue",
    [
        "battery going from green full to red 5%",
        "speedometer needle falling from 60 to 5",
        "Bar chart naik dari Januari sampai Desember",
        "Show a loop from 1-5 but it only show 1-4",
        "a man going from home to work",
        "price moves from Monday to Friday",
        "price drops to $12",
        "people counting money",
        "a counter at a bank",
        "Grafik naik",
        "Number 7 in big red letters",
        'AC icon turns into a fan with price tag "Rp 4.000.000"',
        "Price list appearing one by one: Coffee $2, Tea $1.50 and Cake $4",
    ],
)
def test_what_is_no_number_that_runs_is_left_to_others(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "counter"


def test_a_colour_of_something_else_is_still_told(tmp_path: Path, cache: Path) -> None:
    film = directed('Big text "HELLO WORLD" in red', tmp_path, cache)
    assert cued(film).scene != "counter"
    assert any(d.code in ("partly-read", "partly-drawn") for d in film.diagnostics)


@pytest.mark.parametrize(
    ("cue", "untold"),
    [("red number going up to 100", "red"), ("harga kopi naik dari Rp15.000 ke Rp30.000", "kopi")],
)
def test_what_is_not_drawn_of_the_number_is_told(cue: str, untold: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert cued(film).scene == "counter"
    assert any(untold in d.message.rpartition(":")[2] for d in film.diagnostics if d.code == "partly-read")


def test_it_runs_from_the_word_for_its_start_and_lands_on_that_for_its_end(tmp_path: Path, cache: Path) -> None:
    said = "Harganya itu naik terus dari Rp25.000 sekarang sudah jadi Rp750.000 dan kita cuma bisa bengong saja."
    film = directed("Angkanya naik dari Rp25.000 sampe Rp750.000", tmp_path, cache, said)
    assert film.script is not None
    words = {moment.name: film.script.words[moment.word].text for moment in cued(film).moments}
    assert (words["run"], words["land"]) == ("Rp25.000", "Rp750.000")


def test_a_number_that_nobody_says_lands_after_two_thirds(tmp_path: Path, cache: Path) -> None:
    panel = cued(directed("counter from 0 to 100", tmp_path, cache, "one two three four five six seven eight nine."))
    at = {moment.name: moment.word for moment in panel.moments}
    assert (at["run"], at["land"]) == (0, 6)
