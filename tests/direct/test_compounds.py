"""Set phrases and what is done: neither is drawn by a word of it, in a cue or unasked."""

from __future__ import annotations

import pytest

from cuereel.artwork import ArtIndex
from cuereel.artwork.sources import open_sources
from cuereel.diagnostics import Source
from cuereel.direct.compounds import ANY, _compounds, compounds_in
from cuereel.direct.doing import is_done
from cuereel.direct.senses import Senses, senses_in
from cuereel.direct.unasked import may_be_shown
from cuereel.parse import parse
from cuereel.project import builtin


def senses(*cues: str, language: str = "en") -> Senses:
    said = "We look at it for a while." if language == "en" else "Kita lihat dulu sebentar saja."
    text = "\n".join(f"{said}\n<{cue}>\n" for cue in cues)
    script, _ = parse(Source("film.txt", f"---\nlanguage: {language}\n---\n{text}"))
    assert script is not None
    return senses_in(script)


@pytest.mark.parametrize(
    ("cue", "name", "meant"),
    [
        ("a conveyor belt brings jars", "conveyor belt", "conveyor belt"),
        ("a conveyor belt brings jars", "belt", ""),
        ("two small conveyor belts", "small conveyor belts", "small conveyor belts"),
        ("a decision tree grows", "decision tree", "tree structure"),
        ("a wall of text", "wall", ""),
        ("a big wall of text", "a big wall of text", ""),
        ("a wall of bricks", "wall", "wall"),
        ("a radio wave of 98 MHz", "wave", "light wave"),
        ("a traffic light for ants", "traffic light", "traffic light"),
    ],
)
def test_a_set_phrase_is_drawn_whole_or_not_at_all(cue: str, name: str, meant: str) -> None:
    assert senses(cue).of(name, "en") == meant


@pytest.mark.parametrize(
    ("cue", "name", "meant"),
    [
        ("mesin kopi di dapur", "mesin", ""),
        ("kunci jawaban bocor", "kunci", ""),
        ("kepala sekolah datang", "kepala sekolah", ""),
        ("rumah sakit penuh", "rumah sakit", "rumah sakit"),
        ("tamu datang lalu masuk", "masuk", ""),
    ],
)
def test_so_it_is_in_indonesian(cue: str, name: str, meant: str) -> None:
    assert senses(cue, language="id").of(name, "id") == meant


def test_a_head_alone_is_what_it_is_elsewhere_in_the_film() -> None:
    film = senses("an asteroid belt turns", "the belt around his waist")
    assert film.of("belt", "en") == ""
    assert senses("the belt around his waist").of("belt", "en") == "belt"


@pytest.mark.parametrize(
    ("cue", "name"),
    [
        ("the old clock ticks", "ticks"),
        ("a line ends at noon", "ends"),
        ("x = 2 + 3", "x"),
        ("3 * 4 dogs", "4 dogs"),
        ("3 * 4 dogs", "3 * 4 dogs"),
        ("the door marks the spot", "marks"),
        ("a guest checks in", "checks in"),
    ],
)
def test_neither_what_is_done_nor_a_sum_is_a_thing(cue: str, name: str) -> None:
    assert senses(cue).of(name, "en") == ""


@pytest.mark.parametrize(
    ("text", "word", "done"),
    [
        ("the clock ticks", "ticks", True),
        ("a child ships a box", "ships", True),
        ("cats play", "play", True),
        ("you can book a room", "book", True),
        ("book the room", "book", True),
        ("three ships", "ships", False),
        ("a row of ships", "ships", False),
        ("a man drops car keys and marks", "marks", False),
        ("the wedding rings on a table", "rings", False),
        ("an orders list", "list", False),
        ("book and pen", "book", False),
    ],
)
def test_the_words_beside_one_tell_a_verb(text: str, word: str, done: bool) -> None:
    words = text.split()
    assert is_done(words, words.index(word)) is done


@pytest.mark.parametrize(
    ("text", "word", "shown"),
    [
        ("it moves on a conveyor belt today", "belt", False),
        ("he lost his belt today", "belt", True),
        ("the clock stops soon", "stops", False),
    ],
)
def test_a_part_of_a_set_phrase_is_not_shown_unasked(text: str, word: str, shown: bool) -> None:
    words = text.split()
    assert may_be_shown(words, words.index(word), "en") is shown


def test_the_longest_stands_and_what_is_written_out_goes_first() -> None:
    found = compounds_in("a bird's eye view of a wall of bricks".split(), "en")
    assert [" ".join(each.compound.words) for each in found] == ["bird's eye view", "wall of bricks"]


def test_there_is_art_for_every_compound_that_says_so() -> None:
    index = ArtIndex(open_sources([builtin("assets") / "art"]), lambda texts: (_ for _ in ()).throw(AssertionError))
    for code, entries in _compounds().items():
        meant = {each.art for all_of in entries.values() for each in all_of if each.art and ANY not in each.art}
        named = {
            art for art in meant if not any(" ".join(each.words) == art for each in entries.get(art.split()[0], ()))
        }
        assert [name for name in named if index.find(name, code) is None] == []
