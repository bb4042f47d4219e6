"""Cues for price lists, receipts and tables: each entry is one row as it is written, and nothing else is lettered."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ = {
    "List dengan harga, muncul satu per satu: Kopi 2.500, Susu 3.000, Gula aren 1.500": [
        "Kopi 2.500",
        "Susu 3.000",
        "Gula aren 1.500",
    ],
    "price list: coffee $2, tea $1.50, cake $4": ["coffee $2", "tea $1.50", "cake $4"],
    "Price list appearing one by one: Coffee $2 and Tea $3": ["Coffee $2", "Tea $3"],
    "Tabel 3 baris: Single 3x, Menikah 6x, Punya anak 12x, muncul satu-satu": [
        "Single 3x",
        "Menikah 6x",
        "Punya anak 12x",
    ],
    "Table with 3 rows: Rent 50%, Food 30%, Fun 20%": ["Rent 50%", "Food 30%", "Fun 20%"],
    "receipt: milk 2.000, sugar 1.500, TOTAL 3.500": ["milk 2.000", "sugar 1.500", "TOTAL 3.500"],
    "struk: Roti 12.000, Telur 28.000, Total 40.000": ["Roti 12.000", "Telur 28.000", "Total 40.000"],
    "struk belanja: Roti 12.000, Telur 28.000": ["Roti 12.000", "Telur 28.000"],
    "daftar harga: Kopi 15rb, Teh 8rb": ["Kopi 15rb", "Teh 8rb"],
    "receipt: milk 1, sugar 2, eggs 3, bread 4, cheese 5, apples 6, pears 7, TOTAL 28": [
        "milk 1",
        "sugar 2",
        "eggs 3",
        "bread 4",
        "cheese 5",
        "apples 6",
        "pears 7",
        "TOTAL 28",
    ],
}


@pytest.mark.parametrize("cue", READ)
def test_the_entries_of_a_cue_are_the_rows(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("ledger", {"items": READ[cue]})
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize("cue", ["a price list", "daftar harga warung", "the receipt of the shop", "a table"])
def test_one_that_names_no_entries_is_none(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "ledger"


def test_a_list_without_figures_is_still_ticked(tmp_path: Path, cache: Path) -> None:
    assert cued(directed("checklist: coffee, tea, cake", tmp_path, cache)).scene == "checklist"


def test_each_row_turns_on_its_words(tmp_path: Path, cache: Path) -> None:
    said = "The coffee is two dollars, the tea is one fifty and the cake is four."
    film = directed("price list: coffee $2, tea $1.50, cake $4", tmp_path, cache, said)
    panel = cued(film)
    assert film.script is not None
    words = {moment.name: film.script.words[moment.word].text for moment in panel.moments}
    assert words == {"row-1": "coffee", "row-2": "tea", "row-3": "cake"}
