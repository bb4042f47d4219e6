"""Cues for small pieces of code and what happens to them: read by their parts, and nothing swallowed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

CROSS, CHECK = {"cross": "it"}, {"check": "it"}

READ: dict[str, dict[str, Any]] = {
    "if stock > 0 gets a red cross, then it becomes if stock >= 0 with a green check": {
        "code": "if stock > 0",
        "steps": [CROSS, {"fix": "if stock >= 0"}, CHECK],
    },
    "kode poin < 75 dikasih silang merah, lalu diperbaiki jadi poin <= 75 dicentang hijau": {
        "code": "poin < 75",
        "steps": [CROSS, {"fix": "poin <= 75"}, CHECK],
    },
    "if (done = true) struck through, replaced with if (done == true)": {
        "code": "if (done = true)",
        "steps": [{"strike": "it"}, {"fix": "if (done == true)"}],
    },
    "code: if level != 3": {"code": "if level != 3"},
    "code snippet level != 3": {"code": "level != 3"},
    "SELECT title FROM films typed out, four rows appear": {
        "code": "SELECT title FROM films",
        "language": "sql",
        "typed": True,
        "steps": [{"rows": 4}],
    },
    "kueri SELECT judul FROM film diketik, lalu keluar dua baris satu per satu": {
        "code": "SELECT judul FROM film",
        "language": "sql",
        "typed": True,
        "steps": [{"rows": 2}],
    },
    "DELETE FROM orders; every row disappears, then a WHERE is added": {
        "code": "DELETE FROM orders;",
        "language": "sql",
        "steps": [{"vanish": "all"}, {"add": "WHERE id = 2;"}],
    },
    "code with a missing bracket": {"code": "print(total", "language": "python", "steps": [{"cross": 1}]},
    "kode yang kurang tanda kurung, terus diperbaiki": {
        "code": "print(total",
        "language": "python",
        "steps": [{"cross": 1}, {"fix": "print(total)"}, {"check": 1}],
    },
    "the line with the function is highlighted": {"steps": [{"mark": "function", "colour": "accent"}]},
    "sorot baris yang ada kondisinya": {"steps": [{"mark": "condition", "colour": "accent"}]},
    "the third line turns yellow": {"steps": [{"mark": 3, "colour": "warn"}]},
    "baris terakhir dicoret": {"steps": [{"strike": "last"}]},
    "a line of code disappears": {"steps": [{"delete": "it"}]},
    "the console output changes from NaN to 42": {"code": "", "steps": [{"output": "NaN"}, {"output": "42"}]},
    'snippet greet("hi") typed, output shows hi': {"code": 'greet( "hi" )', "typed": True, "steps": [{"output": "hi"}]},
    "kode css color: blue diketik": {"code": "color: blue", "language": "css", "typed": True},
}


@pytest.mark.parametrize("cue", READ)
def test_code_is_read_by_its_parts(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("editor", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


ADDED: dict[str, dict[str, Any]] = {
    "the second line is crossed out": {"strike": 2},
    "baris kedua dihapus": {"delete": 2},
    "the line return b is added": {"add": "return b"},
    'the line "b = 1" turns red': {"mark": "b = 1", "colour": "bad"},
    "with a green check": {"check": "it"},
    "then the output shows ready": {"output": "ready"},
}


@pytest.mark.parametrize("cue", ADDED)
def test_what_follows_is_done_to_the_code_before(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(f"the code shows b = 1>\n<{cue}", tmp_path, cache)
    assert cued(film).params == {"code": "b = 1", "steps": [ADDED[cue]]}


TOLD = {
    "if stock > 0 with a purple frog": "purple",
    "the second line turns red next to a purple frog": "purple",
    "kode css color: blue diketik, terus tombolnya goyang": "tombolnya",
    "the output changes from 1 to 2 while a purple frog jumps": "frog",
    "snippet go(1) typed, output shows 7, a frog sings": "frog",
}


@pytest.mark.parametrize("cue", TOLD)
def test_what_is_not_drawn_is_told(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    told = " ".join(d.message for d in film.diagnostics if d.severity > Severity.INFO)
    assert cued(film).scene == "editor" and TOLD[cue] in told


OTHERS = (
    "if you sleep less, you gain weight",
    "the code of the door",
    "a red cross",
    "the second line of the poem",
    "all rows of seats are empty",
    "two rows of chairs appear",
    "a dress code sign",
    "snippet of a song",
)


@pytest.mark.parametrize("cue", OTHERS)
def test_one_that_is_about_no_code_is_none(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "editor"


RUNS: dict[str, list[dict[str, Any]]] = {
    "three green checks appear one by one in a terminal": [{"check": ""}] * 3,
    "terminal nunjukin lima centang hijau satu per satu": [{"check": ""}] * 5,
    "tests running in a terminal, all green, then the last one turns red": [
        {"type": "run tests"},
        *[{"check": ""}] * 4,
        {"turn": "last"},
    ],
    "tiga tes jalan di terminal, semuanya lolos, lalu satu gagal": [
        {"type": "run tests"},
        *[{"check": ""}] * 3,
        {"turn": 3},
    ],
}


@pytest.mark.parametrize("cue", RUNS)
def test_a_test_run_of_which_nobody_says_what_it_tests(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert (cued(film).scene, cued(film).params) == ("terminal", {"steps": RUNS[cue]})
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


def test_what_stands_beside_a_test_run_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("green checks pop up in a terminal next to a purple frog", tmp_path, cache)
    assert cued(film).scene == "terminal"
    assert any("frog" in d.message for d in film.diagnostics)
