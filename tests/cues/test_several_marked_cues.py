"""Several on a paper or a page: each is marked, or one by its place; values change, long pages stop and light up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cues.directed import cued, directed

READ: dict[str, tuple[str, dict[str, Any]]] = {
    "A note with 3 points, a check pops up next to each one": (
        "marked_text",
        {"form": "sheet", "lines": 3, "steps": [{"check": "lines"}]},
    ),
    "Nota dengan empat baris, baris kedua dicoret": (
        "marked_text",
        {"form": "receipt", "lines": 4, "steps": [{"strike": "line 2"}]},
    ),
    "A booking form with five fields, the third field gets a red cross": (
        "screen",
        {"page": "form", "fields": 5, "steps": [{"reject": "3"}]},
    ),
    "Formulir dengan 3 isian, centang muncul di tiap isian": (
        "screen",
        {"page": "form", "fields": 3, "steps": [{"accept": "all"}]},
    ),
    "Settings page, the brightness goes from 10 to 90": (
        "screen",
        {"page": "settings", "parts": [{"setting": "brightness", "value": "10"}], "steps": [{"set": "90"}]},
    ),
    "Halaman pengaturan, angka 4 berubah jadi 9": (
        "screen",
        {"page": "settings", "parts": [{"setting": "", "value": "4"}], "steps": [{"set": "9"}]},
    ),
    "A privacy policy scrolling fast, then it stops and the dates light up": (
        "screen",
        {
            "page": "terms",
            "device": "phone",
            "steps": [{"scroll": True, "fast": True}, {"stop": True}, {"light": "date"}],
        },
    ),
    "The word never changes to always": ("marked_text", {"text": "never", "steps": [{"become": "always"}]}),
    "Rp90.000, then Rp45.000": ("marked_text", {"text": "Rp90.000", "steps": [{"become": "Rp45.000"}]}),
    "The price 9K turns into 12K": ("marked_text", {"text": "9K", "steps": [{"become": "12K"}]}),
    "Two order buttons clicked at the same moment": (
        "screen",
        {"parts": [{"button": "order", "twice": True}], "steps": [{"press": "order"}]},
    ),
    "Dua tombol pesan ditekan serentak": (
        "screen",
        {"parts": [{"button": "pesan", "twice": True}], "steps": [{"press": "pesan"}]},
    ),
}


@pytest.mark.parametrize("cue", READ)
def test_what_is_marked_or_changed_is_read(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == READ[cue]
    assert [d.message for d in film.diagnostics if d.code == "partly-read"] == []


@pytest.mark.parametrize(
    "cue",
    [
        "Price tag showing 20K, then it changes to 90K",
        "Clock showing 8:00, then it changes to 9:00",
        "Price board of 20K turns into 30K",
        "Label harga menunjukkan 20rb, lalu berubah jadi 90rb",
        "Text box changes to a table",
    ],
)
def test_a_thing_that_shows_a_text_is_no_text(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "marked_text"
