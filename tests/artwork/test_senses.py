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
