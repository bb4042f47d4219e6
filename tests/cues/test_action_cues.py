"""Cues for what a thing does: who acts, what it does and with what; what is no deed, or has no art, is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

DOES = {
    "A football falls into a bucket": ("football", "goes into", "bucket"),
    "An apple falling down": ("apple", "falls", ""),
    "Rocket taking off": ("Rocket", "rises", ""),
    "a robot that is shaking": ("robot", "shakes", ""),
    "a spinning globe": ("globe", "spins", ""),
    "A balloon getting bigger and bigger": ("balloon", "grows", ""),
    "A bird flies away": ("bird", "leaves", ""),
    "A ghost disappears": ("ghost", "vanishes", ""),
    "A cat sitting on a chair": ("cat", "stands on", "chair"),
    "Satellite floating above the earth": ("Satellite", "hovers over", "earth"),
    "A bear hiding behind a tree": ("bear", "hides behind", "tree"),
    "A rabbit jumps out of a box": ("rabbit", "comes out of", "box"),
    "A fish in a bowl": ("fish", "sits in", "bowl"),
    "A dog running to a house": ("dog", "goes to", "house"),
    "Kucing duduk di atas kursi": ("Kucing", "stands on", "kursi"),
    "Roket meluncur ke bulan": ("Roket", "goes to", "bulan"),
    "Balon yang makin besar": ("Balon", "grows", ""),
    "robot yang bergetar": ("robot", "shakes", ""),
    "Kunci jatuh ke dalam ember": ("Kunci", "goes into", "ember"),
    "kelinci keluar dari topi": ("kelinci", "comes out of", "topi"),
}


@pytest.mark.parametrize("cue", DOES)
def test_who_acts_does_it_with_what(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    subject, does, partner = DOES[cue]
    asked = {"subject": subject, "does": does} | ({"partner": partner} if partner else {})
    assert (panel.scene, panel.params) == ("action", asked)
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize(
    "cue", ["a shooting star", "water drop", "a salt shaker", "a flying saucer", "a cat and a dog jumping"]
)
def test_a_name_that_holds_a_verb_is_no_deed(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "action"


@pytest.mark.parametrize(
    ("cue", "untold"),
    [
        ("A robot shaking in the rain", "rain"),
        ("A dog running to a marquee", "marquee"),
        ("An apple falling down at night", "night"),
        ("A striped cat sitting on a chair", "striped"),
    ],
)
def test_what_it_does_not_do_is_told(cue: str, untold: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert any(untold in d.message.rpartition(":")[2] for d in film.diagnostics if d.severity > Severity.INFO)


def test_it_is_the_thing_before(tmp_path: Path, cache: Path) -> None:
    script = "A phone is on my desk.\n<A phone>\n\nAnd then there is a call.\n<then it shakes>"
    film = directed("A robot", tmp_path, cache, said=script)
    assert film.storyboard is not None
    acts = [panel.params for panel in film.storyboard.panels if panel.scene == "action"]
    assert acts == [{"subject": "phone", "does": "shakes"}]


@pytest.mark.parametrize(
    ("cue", "before", "after"),
    [
        ("A leaf turns brown", "leaf", "brown leaf"),
        ("daun menjadi kuning", "daun", "daun kuning"),
        ("A red balloon turning blue", "red balloon", "blue balloon"),
        ("A car turns red", "grey car", "red car"),  # it is drawn in red as it comes
    ],
)
def test_what_turns_to_a_colour_is_the_same_thing_in_two(
    cue: str, before: str, after: str, tmp_path: Path, cache: Path
) -> None:
    panel = cued(directed(cue, tmp_path, cache))
    assert panel.params == {"subject": before, "does": "becomes", "partner": after}
    assert len(set(panel.art.values())) == 2


@pytest.mark.parametrize(
    ("cue", "subject", "count"),
    [
        ("Two dogs running away", "dogs", 2),
        ("five balloons rising up", "balloons", 5),
        ("Keys falling into a jar", "Keys", 3),
        ("tiga burung terbang ke langit", "burung", 3),
    ],
)
def test_as_many_act_as_are_named(cue: str, subject: str, count: int, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    params = cued(film).params
    assert (params["subject"], params["count"]) == (subject, count)
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


def test_more_than_can_be_shown_are_told(tmp_path: Path, cache: Path) -> None:
    film = directed("eight cats jumping", tmp_path, cache)
    assert any("eight" in d.message for d in film.diagnostics)
