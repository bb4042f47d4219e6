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


@pytest.mark.parametrize(
    ("cue", "name", "meant"),
    [
        ("radio wave of 98 MHz beside an antenna", "wave", "light wave"),
        ("a wave rolls up the beach", "wave", "wave"),
        ("a wave", "wave", "wave"),
        ("a lamp on the bedside table", "table", "desk"),
        ("a table with three columns", "table", "table"),
        ("a knight moves past the pawn", "knight", "chess knight"),
        ("the leaf nodes of a binary tree", "tree", "tree structure"),
        ("rocks fall on the tectonic plate", "plate", ""),
        ("sunset turns orange at the end", "orange", ""),
        ("stripes in olive, red and white", "olive", ""),
        ("an olive falls into a glass", "olive", "olive"),
        ("colors: lime, rose, teal", "rose", ""),
        ("a rose turns into dust", "rose", "rose"),
        ("a huge arrow from the hand to the head", "arrow", "arrow"),
        ("an archer with a bow takes an arrow", "arrow", "bow and arrow"),
        ("a terminal with a blinking cursor", "cursor", ""),
        ("bubbles rise in hot oil", "bubbles", ""),
        ("a face that looks confused", "face", "confused face"),
        ("a bored face", "bored face", "bored face"),
        ("a stamp on an envelope", "stamp", ""),
        ("Steam comes out of the dough", "Steam", ""),
        ("he falls over laughing", "laughing", ""),
        ("the seats of a plane from above", "seats", "airplane seats"),
    ],
)
def test_the_words_of_its_own_cue_tell_it_first(cue: str, name: str, meant: str) -> None:
    assert senses(f"The ocean is large and the ship is old.\n<{cue}>\n").of(name, "en") == meant


@pytest.mark.parametrize(
    ("said", "cue", "name", "meant"),
    [
        ("Aplikasi meminta data.", "api menjawab permintaan server", "api", "integrasi"),
        ("Hutan itu kering.", "api membakar kayu", "api", "api"),
        ("Cicilan dibayar.", "bulan dan gaji", "bulan", ""),
        ("Malam itu terang.", "bulan di langit", "bulan", "bulan"),
        ("Langit senja.", "langit berubah jadi oranye", "oranye", ""),
    ],
)
def test_so_they_do_in_indonesian(said: str, cue: str, name: str, meant: str) -> None:
    assert senses(f"---\nlanguage: id\n---\n{said} Dan itu yang kita lihat.\n<{cue}>\n").of(name, "id") == meant


@pytest.mark.parametrize(
    ("said", "word", "sure"),
    [
        ("A harbor at dawn.", "harbor", True),
        ("We talk about it.", "bank", False),
        ("The loan comes from a bank.", "bank", True),
        ("The flood left the bank of the river.", "bank", False),
    ],
)
def test_a_word_of_several_senses_is_sure_only_where_the_film_tells(said: str, word: str, sure: bool) -> None:
    assert senses(f"{said}\n").is_sure(word, "en") is sure


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
    for code, words in _senses().items():
        meant = {each.means for known in words.values() for each in known.senses if each.means}
        bad = [name for name in meant if index.find(name, code) is None or not index.coverage(name, code).head]
        assert bad == []
