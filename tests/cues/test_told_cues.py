"""Cues that ask for more than their picture: what only the author has, and what is named twice, is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cues.directed import cued, directed


def told(cue: str, folder: Path, cache: Path) -> str:
    film = directed(cue, folder, cache)
    return " ".join(d.message.rpartition(":")[2] for d in film.diagnostics if d.code in ("partly-read", "unknown-cue"))


@pytest.mark.parametrize(
    ("cue", "untold"),
    [
        ("Photo of my father", "my father"),
        ("picture of our house", "our house"),
        ("Foto nenek saya", "nenek saya"),
        ("Jam di kamar berhenti, jam di dapur jalan terus", "more than one jam"),
    ],
)
def test_what_one_drawing_cannot_be_is_told(cue: str, untold: str, tmp_path: Path, cache: Path) -> None:
    assert untold in told(cue, tmp_path, cache)


@pytest.mark.parametrize("cue", ["Photo of a cat", "One apple", "Foto kucing", "red rose, red"])
def test_what_it_is_is_not(cue: str, tmp_path: Path, cache: Path) -> None:
    assert not {"more", "photo", "one", "foto"} & set(told(cue, tmp_path, cache).casefold().split())


@pytest.mark.parametrize(("said", "drawn"), [("The bridge hangs on it.", False), ("Plug the charger in.", True)])
def test_a_cable_is_no_plug_on_a_bridge(said: str, drawn: bool, tmp_path: Path, cache: Path) -> None:
    panel = cued(directed("Picture of a cable", tmp_path, cache, said=said))
    assert (panel.scene == "picture") is drawn


@pytest.mark.parametrize("cue", ["A", "The", "and lalu", "5% the é", "—", "kotak, A text"])
def test_a_cue_of_next_to_nothing_breaks_nothing(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert film.storyboard is not None
