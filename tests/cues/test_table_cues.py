"""Cues for tables: heads, rows and what is lit are read as they are written, and what nobody told stays untold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ: dict[str, dict[str, Any]] = {
    "Table with 2 accounts, Sari and Tono": {"heads": ["accounts"], "rows": ["Sari", "Tono"]},
    "a table with columns fruit and price: fig 5, plum 7": {"heads": ["fruit", "price"], "rows": ["fig 5", "plum 7"]},
    "table with columns fruit, price and left: fig 5 few, plum 7 many": {
        "heads": ["fruit", "price", "left"],
        "rows": ["fig 5 few", "plum 7 many"],
    },
    "Tabel dengan kolom buah dan harga: apel 5, salak 7": {"heads": ["buah", "harga"], "rows": ["apel 5", "salak 7"]},
    "Table with 2 users: Sari and Tono, row by row": {"heads": ["users"], "rows": ["Sari", "Tono"]},
    "table with columns name and score": {"heads": ["name", "score"]},
    "Table with 3 rows: Sun 50%, Rain 30%, Snow 20%, the second row is highlighted in red": {
        "rows": ["Sun 50%", "Rain 30%", "Snow 20%"],
        "marks": [{"row": 2, "colour": "red"}],
    },
    "Table with columns day and rain: Mon 5, Tue 7, the second column turns blue": {
        "heads": ["day", "rain"],
        "rows": ["Mon 5", "Tue 7"],
        "marks": [{"column": 2, "colour": "blue"}],
    },
    "tabel dengan 2 akun: Sari dan Tono, baris 2 berwarna hijau": {
        "heads": ["akun"],
        "rows": ["Sari", "Tono"],
        "marks": [{"row": 2, "colour": "green"}],
    },
    "Table with 3 users and their passwords in plain text>\n<then all three rows turn red": {
        "heads": ["users", "passwords"],
        "rows": ["user1", "user2", "user3"],
        "plain": True,
        "marks": [{"every": True, "colour": "red"}],
    },
    "Tabel 2 akun dengan sandi>\n<lalu semua baris berubah hijau": {
        "heads": ["akun", "sandi"],
        "rows": ["akun1", "akun2"],
        "marks": [{"every": True, "colour": "green"}],
    },
    "Table with columns day and rain: Mon 5, Tue 7>\n<a highlight goes down row by row, the last one turns green": {
        "heads": ["day", "rain"],
        "rows": ["Mon 5", "Tue 7"],
        "marks": [{"sweep": True}, {"row": -1, "colour": "green"}],
    },
    "Tabel produk: teh 5, kopi 8>\n<sorotan turun baris demi baris, yang terakhir jadi hijau": {
        "heads": ["produk"],
        "rows": ["teh 5", "kopi 8"],
        "marks": [{"sweep": True}, {"row": -1, "colour": "green"}],
    },
    "departure board, the second row flips from ON TIME to CANCELLED in red": {
        "heads": ["Departures", "Status"],
        "rows": ["|", "|", "|", "|"],
        "flips": [{"row": 2, "before": "ON TIME", "after": "CANCELLED", "colour": "red"}],
    },
    'papan keberangkatan, baris kedua berubah dari "TEPAT" jadi "BATAL"': {
        "heads": ["Keberangkatan", "Status"],
        "rows": ["|", "|", "|", "|"],
        "flips": [{"row": 2, "before": "TEPAT", "after": "BATAL"}],
    },
    "table with 2 accounts, Sari and Tono, both passwords are the same, then the two passwords become different "
    "and turn green": {
        "heads": ["accounts", "passwords", "passwords"],
        "rows": ["Sari", "Tono"],
        "values": ["same", "different"],
        "marks": [{"colour": "green"}],
    },
}


@pytest.mark.parametrize("cue", READ)
def test_a_table_is_read_with_its_heads_its_rows_and_what_is_lit(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("table", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize(
    "cue",
    [
        "Table with 3 rows: Sun 50%, Rain 30%, Snow 20%",
        "price list: fig $2, plum $1.50",
        "a table",
        "departure board",
        "table with 3 legs and their shoes",
        "dinner table with candles",
        "a man at a table with 2 users, eating and drinking",
        "table of contents",
        "the leaf turns green",
    ],
)
def test_price_lists_and_furniture_are_left_to_others(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "table"


def test_what_a_table_does_not_show_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("Table with 2 users, Sari and Tono, with a dragon", tmp_path, cache)
    assert any("dragon" in d.message for d in film.diagnostics if d.code == "partly-read")


def test_a_cue_after_it_lights_a_row_of_it(tmp_path: Path, cache: Path) -> None:
    script = "Table with columns day and rain: Monday 5, Tuesday 7>\n<row 2 turns green"
    film = directed(script, tmp_path, cache, "On Monday it rains a little, on Tuesday a lot.")
    panel = cued(film)
    assert (panel.scene, panel.params["marks"]) == ("table", [{"row": 2, "colour": "green"}])
    assert film.script is not None
    rows = {moment.name: film.script.words[moment.word].text for moment in panel.moments if "row" in moment.name}
    assert rows == {"row-1": "Monday", "row-2": "Tuesday"}
