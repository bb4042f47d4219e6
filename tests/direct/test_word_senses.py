"""Words of several senses: what a film speaks of elsewhere tells which is meant, and then that one is looked up."""

from __future__ import annotations

import pytest

from cuereel.artwork import ArtIndex
from cuereel.artwork.sources import open_sources
from cuereel.diagnostics import Source
from cuereel.direct.senses import _senses, senses_in
from cuereel.parse import parse
from cuereel.project import builtin
from tests.direct.library import staged


def senses(text: str):
    script, _ = parse(Source("film.txt", text))
    assert script is not None
    return senses_in(script)


@pytest.mark.parametrize(
    ("text", "name", "meant"),
    [
        ("The roots need soil.\n", "small pots", "small flower pots"),
        ("Boil the pasta in it.\n", "a pot", "a cooking pot"),
        ("Nothing tells.\n", "a pot", "a pot"),
        ("The roots need soil.\n", "coffee pot", "coffee pot"),
        ("The cat waits for cheese.\n", "two mice", "two house mice"),
        ("Your flight leaves at noon.\n", "missed connection", ""),
    ],
)
def test_the_rest_of_the_film_tells_the_sense(text: str, name: str, meant: str) -> None:
    assert senses(text).of(name, "en") == meant


def test_each_language_has_its_own_words() -> None:
    film = senses("Tabungan di bank dapat bunga tiap bulan.\n")
    assert film.of("bunga", "id") == ""
    assert film.of("bunga", "en") == "bunga"


def test_art_of_another_sense_is_not_drawn() -> None:
    cue = "Picture of a crane"
    _, (panel, *_), _ = staged(f"The bird folds its wings and sleeps.\n<{cue}>\n", art={"crane"})
    assert panel.scene == "placeholder"
    _, (panel, *_), _ = staged(f"The builders lift a wall.\n<{cue}>\n", art={"crane"})
    assert (panel.scene, panel.art) == ("picture", {"crane": "own:crane"})


def test_there_is_art_for_every_sense_that_says_so() -> None:
    folders = [builtin("assets") / "art"]
    index = ArtIndex(open_sources(folders), lambda texts: (_ for _ in ()).throw(AssertionError(texts)))
    meant = [each.means for known in _senses()["en"].values() for each in known if each.means]
    assert [name for name in meant if index.find(name) is None or not index.coverage(name).head] == []
