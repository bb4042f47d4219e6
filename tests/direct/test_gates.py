"""Which patterns a cue's words open."""

from __future__ import annotations

import pytest

from cuereel.build import storyboard
from cuereel.catalog import Catalog
from cuereel.direct.gates import gates_of, needs
from cuereel.direct.match import matches, sieve
from cuereel.direct.pattern import compile_pattern
from cuereel.direct.tokens import tokens
from cuereel.film import Order


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    script = tmp_path_factory.mktemp("gates") / "satu.txt"
    script.write_text("Satu hal.\n", encoding="utf-8")
    return storyboard(Order(script)).catalog


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        ("picture of {image}", [{"picture"}, {"of"}]),
        ("(picture|big photo) of [a|the] {image}", [{"of"}, {"picture", "big"}]),
        ("[a|the] {image}", []),
        ("({image}|photo) [of it]", []),
        ("((a|b)|c [d]) {image}", [{"a", "b", "c"}]),
    ],
)
def test_sets_of_words_of_which_a_pattern_needs_one(pattern: str, sets: list[set[str]]) -> None:
    assert [set(each) for each in needs(pattern)] == sets


CUES = (
    "Picture of a ferrari",
    "A Row of Icons, a square moving slowly to do checks and then",
    "Show a task to display number from 1-3 but it only show 1-2 then it fix the bug which is changing < to <=",
    "Animastion of a buy button being clicked",
    "Grafik batang naik dari 10 ke 40, terus turun",
    "Terminal nunjukin 3 tes, yang terakhir merah",
)


@pytest.mark.parametrize("cue", CUES)
def test_no_pattern_that_matches_is_behind_a_closed_gate(catalog: Catalog, cue: str) -> None:
    words = tokens(cue)
    gates = gates_of(catalog)
    opened = {gates.openings[place][2] for place in gates.opened(words)}
    matching = {
        pattern
        for entry in catalog.values()
        for phrase in entry.phrases
        for pattern in phrase.patterns
        if any(next(matches(compile_pattern(pattern), words, at), None) for at in range(len(words)))
    }
    assert matching
    assert matching <= opened
    assert len(opened) < sum(len(phrase.patterns) for entry in catalog.values() for phrase in entry.phrases) / 4
    assert all(sieve(words)(pattern) for pattern in matching)
