"""Cues for rows that become more or fewer, whose marks change, and to which lines lead from one thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cues.test_row_cues import panels, steps, told, whole

NEXT = {
    ("One lamp becomes three lamps",): ["first lamp comes out of lamp", "third lamp comes out of lamp"],
    ("Tiga balon, lalu jadi lima",): ["balon keempat comes", "balon kelima comes"],
    ("Four kites in a row", "It goes down to two"): ["third kite vanishes", "fourth kite vanishes"],
    ("Picture of a cake", "The cake splits into two small cakes, each one with a label, ours, theirs"): [
        "cake becomes first cake",
        "second cake comes out of first cake",
        "first cake is named ours",
        "second cake is named theirs",
    ],
    ("Two kites in a row, a red cross on each", "The crosses change to checks one by one"): [
        "first kite is crossed out",
        "second kite is crossed out",
        "first kite is checked",
        "second kite is checked",
    ],
    ("Deretan dua balon dengan centang di tiap balon", "Centangnya berubah jadi silang satu per satu"): [
        "balon pertama is checked",
        "balon kedua is checked",
        "balon pertama is crossed out",
        "balon kedua is crossed out",
    ],
    ("Lamp in the middle, lines going out to three kites", "The line to the second kite disappears"): [
        "lamp connects to first kite",
        "lamp connects to second kite",
        "lamp connects to third kite",
        "lamp is cut from second kite",
    ],
    ("A row of three kites, a line going back and forth to each one",): [
        "dot points to first kite",
        "first kite points to dot",
        "dot points to second kite",
        "second kite points to dot",
        "dot points to third kite",
        "third kite points to dot",
    ],
    ("Garis bolak-balik antara ikon lampu dan ikon kucing",): ["lampu points to kucing", "kucing points to lampu"],
    ("A row of kite icons, the names change one by one: up, down",): [
        "first kite is named up",
        "second kite is named down",
    ],
    ("Tiga ikon berjejer, kucing, lampu, dan kunci, lalu lampu dan kunci dicoret",): [
        "lampu comes",
        "kunci comes",
        "lampu is crossed out",
        "kunci is crossed out",
    ],
    ("A row of icons, a check on 12, and a cross on 15 and 18",): [
        "12 is checked below",
        "15 comes",
        "15 is crossed out below",
        "18 comes",
        "18 is crossed out below",
    ],
}


@pytest.mark.parametrize("cues", NEXT)
def test_a_row_grows_and_shrinks_and_its_marks_change(cues: tuple[str, ...], tmp_path: Path, cache: Path) -> None:
    film = told(list(cues), tmp_path, cache)
    (panel,) = panels(film)
    assert panel.scene == "tableau" and panel.params["row"] is True
    assert steps(panel) == NEXT[cues]
    assert whole(film)


@pytest.mark.parametrize(
    "cues",
    [
        ("One lamp becomes three things",),
        ("Three kites in a row", "The cats become five"),
        ("Three kites in a row", "The crosses change to checks"),
        ("Lamp in the middle, lines going out to three kites", "The line to the moon disappears"),
    ],
)
def test_what_the_row_cannot_become_is_told(cues: tuple[str, ...], tmp_path: Path, cache: Path) -> None:
    film = told(list(cues), tmp_path, cache)
    codes = {each.code for each in film.diagnostics}
    assert not whole(film) or "nothing-to-modify" in codes
