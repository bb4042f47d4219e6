"""Cues for a thing and a number at it that runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cues.directed import cued, directed

READ: dict[str, dict[str, Any]] = {
    "Calendar icon, the rent figure creeping up beside it: 40rb, 65rb, 90rb": {
        "start": "40rb",
        "stops": ["65rb"],
        "end": "90rb",
        "thing": "Calendar",
        "caption": "Rent",
    },
    "A wallet with a number going down from 90 to 15 next to it": {"start": "90", "end": "15", "thing": "wallet"},
    "Price tag showing 8.000 then 14.000": {"start": "8.000", "end": "14.000", "thing": "Price tag"},
    "Baterai dengan angka turun dari 90% ke 10% di sebelahnya": {"start": "90%", "end": "10%", "thing": "Baterai"},
    "a score of 2, then it turns into 9": {"start": "2", "end": "9", "caption": "Score"},
    "Poin 40 lalu berubah jadi 75": {"start": "40", "end": "75", "caption": "Poin"},
    "Label harga nunjukin 8.000 terus 14.000": {"start": "8.000", "end": "14.000", "thing": "Label harga"},
}


@pytest.mark.parametrize("cue", READ)
def test_a_thing_and_its_number_are_read_whole(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("counter", READ[cue])
    assert not any(each.code in ("partly-read", "partly-drawn") for each in film.diagnostics)


@pytest.mark.parametrize(
    "cue",
    [
        "A wallet with a number going up from 90 to 15",
        "A wallet next to a cat, the number goes from 90 to 15 under the cat",
        "Price tag showing 8.000",
        "A gnorb with a number going down from 90 to 15",
    ],
)
def test_what_is_not_so_is_left_to_others(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert panel.scene != "counter" or any(each.code == "partly-read" for each in film.diagnostics)
