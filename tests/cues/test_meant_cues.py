"""Cues that say in few words what is meant: letters, numbers, states, and what is asked of each of several."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from cuereel.film import Film
from tests.cues.directed import cued, directed

DRAWN: dict[str, tuple[str, dict[str, Any]]] = {
    "Letter A, then it changes to 65": (
        "tableau",
        {
            "things": [{"name": "A", "label": "A"}, {"name": "65", "label": "65"}],
            "steps": [{"who": "A", "does": "becomes", "to": "65"}],
        },
    ),
    'Kata "kecil" berubah jadi "BESAR"': (
        "tableau",
        {
            "things": [{"name": "kecil", "label": "kecil"}, {"name": "BESAR", "label": "BESAR"}],
            "steps": [{"who": "kecil", "does": "becomes", "to": "BESAR"}],
        },
    ),
    "Big 75% text popping up": ("text_card", {"text": "75%"}),
    "Price tag going from 12.000 to 21.000": (
        "counter",
        {"thing": "price tag", "start": "12.000", "end": "21.000"},
    ),
    "Ikon laptop, kamera dan awan berjajar": ("icons", {"items": ["laptop", "kamera", "awan"]}),
    "Icons of a kettle, a camera and a cloud side by side": ("icons", {"items": ["kettle", "camera", "cloud"]}),
    "Ikon bulan": ("icons", {"items": ["bulan"]}),
    "Gambar payung bolong": ("picture", {"image": "payung", "state": "with a hole"}),
    "Gambar payung robek": ("picture", {"image": "payung"}),
}
TOLD = {
    "Gambar payung robek": "robek",
    "Picture of a bottle with no labels": "labels",
    "An up arrow pops up on each icon": "each icon",
    "Show an invoice, then the total rises": "rises",
}


def told(film: Film) -> str:
    """What the author is warned of."""
    return " ".join(each.message for each in film.diagnostics if each.severity > Severity.INFO)


@pytest.mark.parametrize("cue", DRAWN)
def test_what_is_drawn(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache, "Selama tiga bulan terakhir ini hasilnya seperti itu saja.")
    scene, params = DRAWN[cue]
    panel = cued(film)
    assert (panel.scene, panel.params) == (scene, params)
    assert cue in TOLD or "nothing shows" not in told(film)


@pytest.mark.parametrize("cue", TOLD)
def test_what_is_not_drawn_is_told(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert TOLD[cue] in told(film)
    assert "pops" not in str(cued(film).params)


def test_degrees_are_read_beside_a_thing_and_nobody_stands_to_himself(tmp_path: Path, cache: Path) -> None:
    film = directed("A cloud with 31 degrees next to it", tmp_path, cache)
    assert "31°" in str(cued(film).params) or "31" in told(film)
    film = directed("A market stall and five people queueing infront of it", tmp_path, cache)
    for thing in cued(film).params.get("things", []):
        assert thing.get("to") != thing["name"]


def test_what_a_thing_becomes_bears_its_own_text(tmp_path: Path, cache: Path) -> None:
    film = directed('A car with "old" text, then it becomes a bus with "new" text overlayed', tmp_path, cache)
    assert [thing["label"] for thing in cued(film).params["things"]] == ["old", "new"]
