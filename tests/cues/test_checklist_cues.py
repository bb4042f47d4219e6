"""Cues for lists: their own entries, which of them are ticked, crossed out or left, and what is no entry."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cues.directed import cued, directed

READ: dict[str, dict[str, Any]] = {
    "Show a long checklist: Buy paper, Fill the printer": {"items": ["Buy paper", "Fill the printer"]},
    "Checklist: Topi, Senter, Kompor. Dua yang pertama dicentang, Kompor dicoret": {
        "items": ["Topi", "Senter", "Kompor"],
        "steps": [{"check": "first 2"}, {"strike": "Kompor"}],
    },
    "Checklist: soap ✓, rope ✗": {"items": ["soap", "rope"], "steps": [{"check": "soap"}, {"strike": "rope"}]},
    "checklist with 3 items, the second gets crossed out": {
        "items": [{"text": ""}] * 3,
        "steps": [{"strike": "2"}],
    },
    "Checklist: Salt, Rice><then it all gets crossed out": {"items": ["Salt", "Rice"], "steps": [{"strike": "all"}]},
    "daftar tugas: cuci, masak. masak dicentang, lalu cuci dicentang": {
        "items": ["cuci", "masak"],
        "steps": [{"check": "masak"}, {"check": "cuci"}],
    },
    "checklist: tent, rope, map, all ticked except rope": {
        "items": ["tent", "rope", "map"],
        "steps": [{"check": "all but rope"}],
    },
    'checklist "Call mum", "Pay rent", nothing is ticked': {"items": ["Call mum", "Pay rent"], "ticked": False},
    "packing list: tent, rope. Both are ticked": {
        "items": ["tent", "rope"],
        "title": "Packing list",
        "steps": [{"check": "all"}],
    },
    "Checklist: apples, pears, plums, only the last one is ticked": {
        "items": ["apples", "pears", "plums"],
        "steps": [{"check": "last"}],
    },
    "to-do list with 2 tasks": {"items": [{"text": ""}] * 2, "title": "To-do list"},
    "Checklist: Riset dan Desain sudah dicentang, Koding belum": {
        "items": ["Riset", "Desain"],
        "steps": [{"check": "Riset"}, {"check": "Desain"}, {"leave": "Koding"}],
    },
    "checklist: garam, beras><checklist tadi dicoret semua": {
        "items": ["garam", "beras"],
        "steps": [{"strike": "all"}],
    },
    "daftar bawaan: tenda, tali dicentang satu per satu": {"items": ["tenda", "tali"], "title": "bawaan"},
}


@pytest.mark.parametrize("cue", READ)
def test_entries_and_their_marks_are_read(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("checklist", READ[cue])
    assert [d.message for d in film.diagnostics if d.code == "partly-read"] == []


def test_what_stands_beside_a_list_is_told_and_no_entry(tmp_path: Path, cache: Path) -> None:
    for cue in (
        "checklist: tent, rope and a lamp next to it",
        "checklist: tent, rope, rope ticked, and a lamp beside it",
    ):
        film = directed(cue, tmp_path, cache)
        assert cued(film).params["items"] == ["tent", "rope"]
        assert any("lamp" in d.message for d in film.diagnostics if d.code == "partly-read")


@pytest.mark.parametrize("cue", ["a kite, crossed out", "two birds, the first is crossed out", "a list on the wall"])
def test_a_mark_without_a_list_makes_none(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "checklist"
