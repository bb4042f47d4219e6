"""A text of which parts are marked: what is marked, when it is seen, where it stands, and what is put right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from manim import Mobject

from cuereel.scene.marking.forms import form_of, spelt
from cuereel.scene.marking.history import history_of
from cuereel.scene.marking.parts import parts_of, pieces_of
from cuereel.scene.marking.step import Mark
from tests.scenes.closely import closely
from tests.scenes.watching import watch


def parts(scene: Any) -> Mapping[str, Mobject]:
    """The type, and each mark."""
    if not hasattr(scene, "_pen"):
        return {}
    marks = {f"mark {number}": each.body for number, each in enumerate(scene._drawn)}
    return {"text": scene._writing.body, **marks}


@pytest.mark.parametrize(
    ("text", "target", "read"),
    [
        ("Get it for free", "free", ["free"]),
        ("A cart in the car", "car", ["car"]),
        ("Gratis Ongkir", "gratis", ["Gratis"]),
        ("She walks home", "walk", ["walk"]),
        ("ana@mail.com", "after @", ["mail.com"]),
        ("ana@mail.com today", "after at sign", ["mail.com"]),
        ("ana@mail.com", "before @", ["ana"]),
        ("https://toko.id/menu", "front", ["https"]),
        ("toko.id/menu", "front", ["toko.id"]),
        ("https://toko.id/menu", "domain", ["toko.id"]),
        ("https://toko.id/menu", "path", ["/menu"]),
        ("https://toko.id/menu", "ending", [".id"]),
        ("8991234", "last digit", ["4"]),
        ("0812-3456", "first 4 digit", ["0812"]),
        ("one two three", "last 2 words", ["two three"]),
        ("a1b22", "digits", ["1", "22"]),
        ("one\ntwo", "it", ["two"]),
        ("one two", "four", []),
        ("toko.id", "path", []),
    ],
)
def test_a_part_is_found_by_what_it_is_called(text: str, target: str, read: list[str]) -> None:
    assert [text[low:high] for low, high in parts_of(text, target)] == read


@pytest.mark.parametrize(
    ("text", "count", "read"),
    [
        ("10.0.7.42", 4, ["10", "0", "7", "42"]),
        ("0812-3456-7890", 3, ["0812", "3456", "7890"]),
        ("07/09", 2, ["07", "09"]),
        ("123456", 3, ["12", "34", "56"]),
    ],
)
def test_a_text_is_parted_at_its_signs(text: str, count: int, read: list[str]) -> None:
    assert [text[low:high] for low, high in pieces_of(text, count)] == read


def test_what_is_put_right_takes_the_place_of_what_was_marked() -> None:
    done = history_of("He walk home", [Mark(strike="walk"), Mark(fix="walks"), Mark(add="now")])
    assert [done.text(number) for number in range(3)] == ["He walk home", "He walks home", "He walks home now"]
    assert "".join(done.letters[sign] for sign in done.gone[1]) == "walk"


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("tea", [{"circle": "coffee"}]),
        ("tea", [{"fix": "coffee"}]),
        ("", [{"circle": "it"}, {"strike": "it", "fix": "x"}]),
    ],
)
def test_what_cannot_be_shown_is_refused(text: str, steps: list[dict[str, str]]) -> None:
    with pytest.raises(ValueError):
        watch("marked_text", {"text": text, "steps": steps}, frames=2)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("ana@mail.com", "mail"),
        ("toko.id/menu", "bar"),
        ("10.0.7.42", "tiles"),
        ("4 + 6 x 3", "sum"),
        ("We go home.", "sheet"),
        ("", "page"),
    ],
)
def test_what_it_stands_on_goes_by_what_it_is(text: str, form: str) -> None:
    assert form_of(text, "") == form


def test_a_sum_is_set_with_its_signs() -> None:
    assert spelt("4 + 6 x 3 = x^2", "sum") == "4 + 6 × 3 = x²"


def test_a_colour_alone_is_that_of_the_mark_before_it() -> None:
    scene, _ = closely(
        "marked_text", {"text": "tea", "steps": [{"circle": "tea"}, {"colour": "green"}]}, parts, frames=2
    )
    assert [(step.verb, step.colour) for step in scene.params.steps] == [("circle", "green")]


STEPS: list[dict[str, Any]] = [{"underline": "free"}, {"highlight": "today"}]


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("text", ["Get it free today", "www.free-today.com/offers", "free 12 today 34"])
def test_marks_come_on_their_words_and_all_of_it_stays_in_the_text_box(text: str, format_name: str) -> None:
    moments = {"text": 4, "underline": 40, "highlight": 55}
    scene, seen = closely(
        "marked_text", {"text": text, "steps": STEPS}, parts, moments=moments, frames=75, format_name=format_name
    )
    for number, frame in enumerate((40, 55)):
        first = seen.first_seen(f"mark {number}")
        assert first is not None and frame - 3 <= first <= frame
    assert seen.boxes["text"][0] is not None
    assert all(seen.is_within(name, scene.stage.clear, slack=0.25) for name in ("text", "mark 0", "mark 1"))
    assert seen.is_within("text", scene.stage.clear)


def test_the_text_is_read_before_anything_is_done_to_it() -> None:
    scene, _ = closely(
        "marked_text", {"text": "tea or milk", "steps": [{"circle": "milk"}]}, parts, moments={"text": 40, "circle": 40}
    )
    assert scene._writing.turns[0] + scene._writing.written <= 38


@pytest.mark.parametrize(
    "params",
    [
        {"text": "10.0.7.42", "steps": [{"split": 4}]},
        {"text": "07/09", "steps": [{"label": "day"}, {"label": "month"}]},
        {"text": "tea1", "form": "password", "steps": [{"cross": "it"}, {"next": "T3a!"}, {"check": "it"}]},
        {"form": "receipt", "steps": [{"circle": "it"}]},
        {"text": "4 + 6 x 3", "steps": [{"highlight": "6 x 3"}, {"add": "= 22"}]},
    ],
)
def test_in_any_length_it_plays_to_the_end_and_never_stands_still(params: dict[str, Any]) -> None:
    for frames in (1, 5):
        assert watch("marked_text", params, frames=frames).frames == frames
    assert watch("marked_text", params, frames=160).longest_rest < 60


def test_only_the_words_that_are_others_are_put_right_and_keep_the_mark() -> None:
    history = history_of("He go home", [Mark(underline="it"), Mark(fix="He goes home")])
    assert history.text(1) == "He goes home"
    assert "".join(history.letters[sign] for sign in history.gone[1]).strip() == "go"


def test_what_a_sum_comes_to_is_on_the_next_line_where_one_is_too_short() -> None:
    params = {"text": "10 juta x 50% = 5 juta", "steps": [{"strike": "50%"}, {"fix": "30%"}]}
    scene, _ = closely("marked_text", params, parts, frames=2)
    places, letters = scene._set.places[-1], scene._history.letters
    rows = {letters[sign]: place.line for sign, place in places.items()}
    assert rows["="] == max(rows.values()) > rows["×"] and scene._set.size >= 80
