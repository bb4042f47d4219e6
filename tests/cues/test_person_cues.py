"""Cues of persons and what they do: who is drawn in which posture, what is held, and what is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cues.directed import cued, directed

SCENES = {
    "A man is holding a box": ("man:carries box@man", "man acts"),
    "Ibu memegang payung": ("ibu:lifts payung@ibu", "ibu acts"),
    "A girl holding a sign that says OPEN": ("girl:shows OPEN@girl", "girl acts"),
    "Two men holding laptops": ("man 1:carries laptop 1@man 1 man 2:carries laptop 2@man 2", "man 1 acts man 2 acts"),
    "Pelajar duduk di depan laptop sambil keringetan": ("pelajar:codes/sweating laptop@pelajar", "pelajar acts"),
    "A nurse reading a book at a table": ("nurse:studies book@nurse", "nurse acts"),
    "A doctor pointing at a globe": ("doctor:points globe@doctor", "doctor acts"),
    "A chef and a farmer shaking hands": ("chef:shakes hands", "chef acts"),
    "Seorang nenek menelepon, lalu wajahnya jadi sedih": ("nenek:calls", "nenek acts nenek feels"),
    "Two women chatting": ("woman 1:talks woman 2:talks", "woman 1 acts woman 2 acts"),
    "A boy pushing a shopping cart": ("boy:pushes shopping cart@boy", "boy acts"),
    "A man with a guitar in his hands": ("man:holds guitar@man", "man acts"),
}


@pytest.mark.parametrize("cue", SCENES)
def test_a_person_is_drawn_in_a_posture_with_what_is_held(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    things, steps = panel.params["things"], panel.params["steps"]
    assert panel.scene == "tableau" and not film.diagnostics
    assert isinstance(things, list) and isinstance(steps, list)
    seen = " ".join(_short(each) for each in things if isinstance(each, dict))
    done = " ".join(f"{each['who']} {each['does']}" for each in steps if isinstance(each, dict))
    assert (seen, done) == SCENES[cue]


def _short(thing: dict[str, object]) -> str:
    pose = f":{thing['pose']}" if "pose" in thing else ""
    face = f"/{thing['face']}" if "face" in thing else ""
    return f"{thing['name']}{pose}{face}" + (f"@{thing['to']}" if "to" in thing else "")


def test_a_line_goes_between_what_two_persons_hold(tmp_path: Path, cache: Path) -> None:
    panel = cued(directed("Two boys holding phones, a line goes from the first phone to the second", tmp_path, cache))
    steps = panel.params["steps"]
    assert isinstance(steps, list) and steps[-1] == {"who": "phone 1", "does": "points to", "to": "phone 2"}


def test_what_of_a_person_is_not_drawn_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("A man holding a box in the rain", tmp_path, cache)
    assert [each for each in film.diagnostics if "rain" in each.message]


def test_each_of_several_has_its_label(tmp_path: Path, cache: Path) -> None:
    panel = cued(directed("Four small cups labelled P, Q, R and S", tmp_path, cache))
    things = panel.params["things"]
    assert isinstance(things, list) and [each["label"] for each in things if isinstance(each, dict)] == list("PQRS")
