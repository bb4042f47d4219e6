"""Words with more than one sense: each language answers for its own, and an art of one sense for no other."""

from __future__ import annotations

import pytest

from cuereel.artwork import ArtIndex


@pytest.mark.parametrize(
    ("word", "english", "indonesian"),
    [
        ("pot", "phosphor:cooking-pot", "emoji:1FAB4"),
        ("air", None, "emoji:1F4A7"),
        ("ember", None, "emoji:1FAA3"),
        ("jam", None, "phosphor:clock"),
        ("ban", None, "phosphor:tire"),
        ("cat", "emoji:1F431", None),
        ("pin", None, "phosphor:password"),
    ],
)
def test_a_word_is_looked_up_in_its_own_language(index: ArtIndex, word: str, english: str, indonesian: str) -> None:
    found = [index.find(word, language) for language in ("en", "id")]
    assert [pick and pick.art for pick in found] == [english, indonesian]


@pytest.mark.parametrize("name", ["ring", "rings", "chips", "end", "soon", "mouse"])
def test_a_narrow_sense_answers_no_word_of_many(index: ArtIndex, name: str) -> None:
    pick = index.find(name, "en")
    assert pick is None or not index.coverage(name, "en").head


@pytest.mark.parametrize("name", ["hash", "two hashes", "at", "drone footage", "rekaman drone", "aerial view"])
def test_neither_a_sign_nor_a_way_of_filming_is_the_thing(index: ArtIndex, name: str) -> None:
    assert index.find(name, "en") is None


def test_what_is_filmed_in_some_way_is_the_thing(index: ArtIndex) -> None:
    coverage = index.coverage("drone shot of a bridge")
    assert (coverage.head, coverage.missing) == (True, ("drone",))


@pytest.mark.parametrize(
    ("name", "language", "art"),
    [
        ("wedding ring", "en", "emoji:1F48D"),
        ("graph", "en", "emoji:1F4CA"),
        ("node graph", "en", "phosphor:graph"),
        ("falling graph", "en", "emoji:1F4C9"),
        ("sailing ships", "en", "emoji:26F5"),
        ("palu hakim", "id", "phosphor:gavel"),
        ("storm cloud", "en", "emoji:26C8"),
        ("puskesmas", "id", "emoji:1F3E5"),
    ],
)
def test_each_sense_has_its_own_art(index: ArtIndex, name: str, language: str, art: str) -> None:
    pick = index.find(name, language)
    assert pick is not None and pick.art == art


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("plate of cake", ("plate",)),
        ("bowl of rice", ()),
        ("doctor and nurse", ("nurse",)),
        ("shoping cart", ()),
        ("kulit kedelai", ("kulit", "kedelai")),
        ("kotor", ("kotor",)),
    ],
)
def test_what_holds_a_thing_and_what_stands_beside_it_are_told(
    index: ArtIndex, name: str, missing: tuple[str, ...]
) -> None:
    assert index.coverage(name, "id" if name.startswith("k") else "en").missing == missing


@pytest.mark.parametrize(
    ("feeling", "language", "art"),
    [
        ("bored", "en", "1F612"),
        ("sulky", "en", "2639"),
        ("excited", "en", "1F929"),
        ("sleepy", "en", "1F62A"),
        ("nervous", "en", "1F630"),
        ("love-struck", "en", "1F60D"),
        ("cool", "en", "1F60E"),
        ("cemberut", "id", "2639"),
        ("ngantuk", "id", "1F62A"),
        ("berbinar", "id", "1F929"),
        ("keringetan", "id", "1F613"),
        ("jatuh cinta", "id", "1F60D"),
        ("malu", "id", "1F633"),
        ("mikir", "id", "1F914"),
    ],
)
def test_a_face_is_found_by_what_it_feels(index: ArtIndex, feeling: str, language: str, art: str) -> None:
    ways = ("muka {}", "wajah yang {}", "emoji {}") if language == "id" else ("{} face", "a {} face", "{} emoji")
    found = {pick and pick.art for way in ways for pick in [index.find(way.format(feeling), language)]}
    assert found == {f"emoji:{art}"}


@pytest.mark.parametrize(
    ("name", "language", "art"),
    [
        ("phone", "en", "emoji:1F4F1"),
        ("telepon", "id", "emoji:1F4F1"),
        ("telepon rumah", "id", "emoji:260E"),
        ("landline phone", "en", "emoji:260E"),
        ("arrow", "en", "phosphor:arrow-fat-right"),
        ("panah ke bawah", "id", "phosphor:arrow-fat-down"),
        ("diagram garis", "id", "phosphor:chart-line"),
        ("garis", "id", None),
        ("lan cable", "en", "solid:ethernet"),
        ("Open source logo", "en", "brand:opensourceinitiative"),
        ("final_fix", "en", None),
    ],
)
def test_what_people_mean_by_it_today_is_drawn(index: ArtIndex, name: str, language: str, art: str | None) -> None:
    pick = index.find(name, language)
    assert (pick and pick.art) == art


def test_among_icons_a_phone_has_no_receiver(index: ArtIndex) -> None:
    assert index.one_style(["cpu", "phone"])["phone"] == "phosphor:device-mobile"
