"""How much of a name its art shows, and which words of the narration are surely pictured."""

from __future__ import annotations

import pytest

from cuereel.artwork import ArtIndex


@pytest.mark.parametrize(
    ("name", "language", "missing"),
    [
        ("owl", "en", ()),
        ("big owl", "en", ("big",)),
        ("cup of tea", "en", ()),
        ("owl wearing a scarf", "en", ("wearing", "scarf")),
        ("three owls", "en", ("three",)),
        ("group of farmers", "en", ("group",)),
        ("happy dog", "en", ("happy",)),
        ("queue of farmers", "en", ("queue",)),
        ("antrean petani", "id", ("antrean",)),
        ("green check", "en", ()),
        ("golden key", "en", ()),
        ("person still lying in bed", "en", ()),
        ("chef with a hat", "en", ()),
        ("petani di sawah", "id", ("sawah",)),
        ("kucing di atas meja", "id", ("meja",)),
    ],
)
def test_words_that_the_art_does_not_show_are_named(index: ArtIndex, name: str, language: str, missing: tuple) -> None:
    coverage = index.coverage(name, language)
    assert coverage.head
    assert coverage.missing == missing


@pytest.mark.parametrize("name", ["bellhop", "coffee shop", "soldiers in a trench", "queue"])
def test_a_sign_of_a_thing_does_not_show_it(index: ArtIndex, name: str) -> None:
    assert index.find(name) is not None
    assert not index.coverage(name).head


@pytest.mark.parametrize(
    ("name", "language", "one"),
    [
        ("owls", "en", "owl"),
        ("wolves", "en", "wolf"),
        ("three happy children", "en", "child"),
        ("anak-anak", "id", "anak"),
        ("bacteria", "en", "bacterium"),
        ("teeth", "en", "tooth"),
        ("people", "en", ""),
        ("owl", "en", ""),
        ("books", "en", ""),
        ("buku-buku", "id", ""),
        ("glasses", "en", ""),
        ("kupu-kupu", "id", ""),
    ],
)
def test_art_of_one_does_not_show_several(index: ArtIndex, name: str, language: str, one: str) -> None:
    assert index.coverage(name, language).one == one


@pytest.mark.parametrize("name", ["small owl", "kucing kecil", "huge mountain"])
def test_a_size_is_told_and_takes_no_picture_away(index: ArtIndex, name: str) -> None:
    coverage = index.coverage(name, "en")
    assert len(coverage.missing) == 1 and coverage.nearly_all


def test_what_is_drawn_in_a_thing_is_known(index: ArtIndex) -> None:
    assert index.coverage("wallet").holds == "money"
    assert index.coverage("bucket").holds == ""


def test_art_of_a_part_is_asked_what_it_shows_of_all(index: ArtIndex) -> None:
    coverage = index.coverage("bread loaf on a big wooden table", "en", "loaf")
    assert (coverage.head, coverage.missing) == (True, ("big", "wooden", "table"))


@pytest.mark.parametrize(
    ("name", "language"),
    [("cabinet", "en"), ("helmet", "en"), ("bowl", "en"), ("night sky", "en"), ("pot", "id"), ("panah", "id")],
)
def test_common_things_are_found(index: ArtIndex, name: str, language: str) -> None:
    assert index.coverage(name, language).nearly_all


@pytest.mark.parametrize("name", ["net", "pasar modal", "kabel usb"])
def test_neither_a_mark_nor_a_sign_passes_for_a_thing(index: ArtIndex, name: str) -> None:
    assert not index.coverage(name, "id").head


@pytest.mark.parametrize("name", ["no coffee", "phone off", "bukan sepeda"])
def test_what_is_not_there_is_not_shown(index: ArtIndex, name: str) -> None:
    assert index.find(name) is None


def test_art_of_the_whole_wins_over_that_of_a_single_word(index: ArtIndex) -> None:
    pick = index.find("person lying in a soft bed near the window")
    assert pick is not None
    assert pick.art == "emoji:1F6CC"


def test_an_english_name_in_an_indonesian_script_is_read_as_english(index: ArtIndex) -> None:
    pick = index.find("electric motor", "id")
    assert pick is None or pick.art != "emoji:1F3CD"


@pytest.mark.parametrize("word", ["GitHub", "Node.js", "Docker", "rocket", "mesinnya", "cars", "aplikasi"])
def test_the_very_name_of_a_thing_is_surely_pictured(index: ArtIndex, word: str) -> None:
    assert index.is_surely(word, "id")


@pytest.mark.parametrize("word", ["hal", "Hal", "HAL", "tujuannya", "bagus", "docker", "Go", "Rust", "zwork"])
def test_a_mere_word_is_not(index: ArtIndex, word: str) -> None:
    assert not index.is_surely(word, "id")


def test_a_countrys_flag_is_known_by_its_people_and_shown_whole(index):
    for name, language in (("Spanish flag", "en"), ("flag of Spain", "en"), ("bendera Spanyol", "id")):
        pick = index.find(name, language)
        assert pick is not None and pick.art == "emoji:1F1EA-1F1F8"
        assert index.coverage(name, language).missing == ()


def test_no_calendar_tells_a_date_of_its_own(index):
    for name in ("calendar", "tear off calendar", "wall calendar"):
        pick = index.find(name)
        assert pick is None or pick.art.startswith("phosphor:")


def test_an_amount_makes_a_note_of_a_bill(index):
    picks = [index.find(name) for name in ("$5 bill", "€20 note", "bill")]
    assert [pick.art if pick else None for pick in picks] == ["emoji:1F4B5", "emoji:1F4B6", "emoji:1F9FE"]
