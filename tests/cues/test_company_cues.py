"""Cues of persons at furniture: who is where, with what, and what of it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cues.directed import cued, directed

COMPANIES = {
    "A lawyer and two clients at a desk with a contract": (
        "lawyer<behind desk client 1<behind desk client 2<behind desk desk contract<on desk"
    ),
    "Ayah dan cucu duduk di sofa": "sofa ayah<on sofa cucu<on sofa",
    "A soldier in front of the gate": "gate soldier<on gate",
    "Dosen di depan papan tulis dengan dua mahasiswa": (
        "papan tulis dosen<on papan tulis mahasiswa 1<below papan tulis mahasiswa 2<below papan tulis"
    ),
    "A boy lying in a hospital bed, a doctor and a letter beside him": (
        "doctor<behind hospital bed hospital bed boy<in hospital bed letter<on hospital bed"
    ),
    "Seorang kakek terbaring di kasur, perawat dan secangkir teh di sampingnya": (
        "perawat<behind kasur kasur kakek<in kasur secangkir teh<on kasur"
    ),
    "A mother beside a girl in a bed": "mother<behind bed bed girl<in bed",
    "Seorang barista di balik konter dan seorang pelanggan": "barista<behind konter konter pelanggan<below konter",
}


@pytest.mark.parametrize("cue", COMPANIES)
def test_persons_are_at_their_furniture(cue: str, tmp_path: Path, cache: Path) -> None:
    panel = cued(directed(cue, tmp_path, cache))
    things = panel.params["things"]
    assert panel.scene == "tableau" and isinstance(things, list)
    told = [each for each in things if isinstance(each, dict)]
    seen = " ".join(
        f"{each['name']}<{each['how']} {each['to']}" if "to" in each else f"{each['name']}" for each in told
    )
    assert seen == COMPANIES[cue]


def test_what_of_a_company_is_not_drawn_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("A judge at a round desk with a silver cup in the snow", tmp_path, cache)
    message = " ".join(each.message for each in film.diagnostics)
    assert all(word in message for word in ("round", "silver", "snow"))
