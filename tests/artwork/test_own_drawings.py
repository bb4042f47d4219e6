"""The drawings that come with cuereel are shapes within their frame, and are found by what they are called."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from cuereel.artwork import ArtIndex
from cuereel.artwork.mobject import drawable

FOLDER = Path(__file__).parents[2] / "assets/art"
DRAWINGS = sorted(FOLDER.glob("*.svg"))


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_made_of_named_layers_of_shapes(path: Path) -> None:
    svg = path.read_text(encoding="utf-8")
    assert drawable(svg) and "<text" not in svg
    assert re.search(r'<g id="[a-z0-9-]+"', svg)


def test_no_name_stands_for_two_drawings() -> None:
    listed = yaml.safe_load((FOLDER / "index.yaml").read_text(encoding="utf-8"))
    for language in ("en", "id"):
        names = [name for notes in listed.values() for name in notes.get(language, ())]
        assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize(
    ("name", "language", "art"),
    [
        ("basket of eggs", "en", "own:egg-basket"),
        ("sekeranjang telur", "id", "own:egg-basket"),
        ("stack of paper", "en", "own:paper-stack"),
        ("setumpuk kertas", "id", "own:paper-stack"),
        ("jembatan kayu", "id", "own:wooden-bridge"),
        ("a conveyor belt", "en", "own:conveyor-belt"),
        ("gerbang tol", "id", "own:toll-gate"),
        ("warung", "id", "own:food-stall"),
        ("gerobak bakso", "id", "own:food-cart"),
        ("bioskop", "id", "own:cinema"),
        ("layar bioskop", "id", "own:cinema-screen"),
        ("kulkas", "id", "own:refrigerator"),
        ("antrean orang di loket", "id", "own:queue-of-people"),
        ("people waiting in line", "en", "own:queue-of-people"),
        ("a pay slip", "en", "own:payslip"),
        ("buku tabungan", "id", "own:bank-book"),
        ("amplop berisi uang", "id", "own:envelope-with-money"),
        ("a waste bin with a lid", "en", "own:waste-bin"),
        ("health bar", "en", "own:health-bar"),
        ("director's chair", "en", "own:directors-chair"),
        ("rak piala", "id", "own:trophy-shelf"),
        ("candi", "id", "own:stone-temple"),
        ("helm", "id", "own:motorcycle-helmet"),
        ("metal detector on a beach", "en", "own:beach-metal-detector"),
        ("airport metal detector", "en", "own:metal-detector-arch"),
        ("antrean supermarket", "id", "own:supermarket-queue"),
        ("polisi tidur", "id", "own:speed-bump"),
        ("polisi lalu lintas", "id", "own:traffic-police"),
        ("denah rumah", "id", "own:floor-plan"),
        ("formulir", "id", "own:application-form"),
        ("pos ronda", "id", "own:guard-post"),
        ("pintu air", "id", "own:sluice-gate"),
        ("nasi goreng", "id", "own:fried-rice"),
        ("house of cards", "en", "own:house-of-cards"),
        ("a bucket with a hole", "en", "own:leaking-bucket"),
        ("car dashboard", "en", "own:car-dashboard"),
        ("lunch box", "en", "emoji:1F371"),
        ("stasiun kereta", "id", "emoji:1F689"),
    ],
)
def test_what_explainers_name_is_found_whole(index: ArtIndex, name: str, language: str, art: str) -> None:
    pick = index.find(name, language)
    assert pick is not None and pick.art == art
    assert index.coverage(name, language).nearly_all


@pytest.mark.parametrize(
    ("name", "language", "art"),
    [
        ("angry old man", "en", "own:angry-old-man"),
        ("angry old lady", "en", "own:angry-old-woman"),
        ("nenek marah", "id", "own:angry-old-woman"),
        ("ibu-ibu marah", "id", "own:angry-woman"),
        ("kakek tua", "id", "emoji:1F474"),
        ("old lady", "en", "emoji:1F475"),
        ("pemuda", "id", "own:young-man"),
        ("remaja", "id", "own:teenager"),
        ("petugas bank", "id", "own:bank-teller"),
        ("penjual sayur", "id", "own:seller"),
        ("sopir angkot", "id", "own:car-driver"),
    ],
)
def test_people_are_of_the_age_the_mood_and_the_work_that_is_said(
    index: ArtIndex, name: str, language: str, art: str
) -> None:
    pick = index.find(name, language)
    assert pick is not None and pick.art == art
    assert not index.coverage(name, language).missing


@pytest.mark.parametrize(
    "name",
    [
        "driver",
        "port",
        "gate",
        "stage",
        "cell",
        "spring",
        "socket",
        "postman",
        "pillow",
        "crate",
        "forest",
        "scaffolding",
        "playground",
        "form",
    ],
)
def test_what_is_said_of_software_too_is_nothing_of_a_house_or_a_street(index: ArtIndex, name: str) -> None:
    assert not index.is_surely(name)


@pytest.mark.parametrize(
    ("name", "art"),
    [
        ("envelope", "emoji:2709"),
        ("coins", "emoji:1FA99"),
        ("plate", "emoji:1F37D"),
        ("box", "own:package"),
        ("shop", "emoji:1F3EA"),
        ("bridge", "emoji:1F309"),
        ("window", "emoji:1FA9F"),
        ("screen", "emoji:1F5A5"),
    ],
)
def test_a_plain_name_keeps_its_plain_picture(index: ArtIndex, name: str, art: str) -> None:
    pick = index.find(name)
    assert pick is not None and pick.art == art
