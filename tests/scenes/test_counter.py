"""The number that runs: written alike on its way, in step with its slope, landed on its word, inside its box."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from closely import closely
from watching import watch

from cuereel.scene.count.figure import Span, figure_in
from cuereel.scene.count.slope import climbed

FORMATS = ["shorts", "ads", "square", "wide"]
FILM = {"start": "Rp1.000.000", "end": "Rp2.500.000"}


@pytest.mark.parametrize(
    ("start", "end", "half"),
    [
        ("Rp1.000.000", "Rp2.500.000", "Rp1.750.000"),
        ("0", "100,000,000,000+", "50,000,000,000+"),
        ("$40", "$12", "$26"),
        ("$1, 200", "$1, 000", "$1,100"),
        ("3:00", "0:00", "1:30"),
        ("3:00", "0", "1:30"),
        ("5%", "80%", "42%"),
        ("-5°C", "12.5°C", "3.7°C"),
        ("0", "Rp1.000.000", "Rp500.000"),
        ("Rp5.000.000", "0", "Rp2.500.000"),
        ("900 thousand", "2 million", "1.4 million"),
        ("1", "5 million", "3 million"),
        ("100", "5K", "2.5K"),
        ("0", "2026", "1013"),
        ("1:59:00", "2:00:10", "1:59:35"),
        ("5000 K", "3000 K", "4000 K"),
    ],
)
def test_every_value_is_written_as_the_last_one_is(start: str, end: str, half: str) -> None:
    span = Span(start, end)
    assert span.at(0.5) == half
    values = [figure_in(span.at(share)) for share in np.linspace(0, 1, 30)]
    numbers = [value.value for value in values if value is not None]
    assert len(numbers) == 30 and numbers == sorted(numbers, reverse=not span.rises)


def test_the_last_value_is_shown_only_at_the_end() -> None:
    assert [Span("10", "0").at(share) for share in (0, 0.09, 0.11, 0.99, 1)] == ["10", "10", "9", "1", "0"]
    assert Span("Rp5.000.000", "0").at(1) == "Rp0"


def test_what_has_no_figure_is_simply_shown() -> None:
    assert [Span("full", "5%").at(share) for share in (0, 0.4, 0.6, 1)] == ["full", "full", "5%", "5%"]
    assert Span("", "?").at(1) == "?"


@pytest.mark.parametrize("steps", [5, 1000])
def test_the_slope_never_goes_back(steps: int) -> None:
    heights = [climbed(share, steps) for share in np.linspace(0, 1, 200)]
    assert heights[0] == 0 and abs(heights[-1] - 1) < 1e-9 and heights == sorted(heights)


def parts(scene: Any) -> dict[str, Any]:
    return {"number": scene._digits.mobject, "square": scene._slope._riding.mobject, "wall": scene._slope._front}


def test_it_runs_and_lands_on_its_words() -> None:
    film, moments = {"start": "0", "end": "5"}, {"run": 20, "land": 80}
    scene, seen = closely("counter", film, parts, moments=moments, frames=120)
    assert 17 <= (seen.first_change("wall") or 0) <= 21
    assert scene._digits._texts[78] == "4" and scene._digits._texts[79] == "5"
    number = seen.looks["number"]
    assert number[77] == number[78] != number[79], "the last value comes on its word"
    assert number[95] != number[79]


@pytest.mark.parametrize("film", [FILM, {"start": "60%", "end": "5%"}])
def test_the_square_rides_up_or_down_with_the_value(film: dict[str, str]) -> None:
    scene, seen = closely("counter", film, parts, moments={"run": 10, "land": 70}, frames=110)
    tops = [box[3] for box in seen.boxes["wall"] if box]
    ends = [scene._slope.tip(share)[1] for share in (0.0, 1.0)]
    assert (ends[1] > ends[0]) == (film is FILM)
    first, last = seen.boxes["square"][0], seen.boxes["square"][-1]
    assert first and last and (last[3] > first[3]) == (film is FILM) and last[0] > first[2]
    assert max(tops) == pytest.approx(max(ends), abs=0.05)


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("end", ["5", "Rp2.500.000", "100,000,000,000+", "123,456,789 kilometer per hour", "12%"])
def test_the_number_stays_in_the_text_box_and_clear_of_the_slope(end: str, format_name: str) -> None:
    film = {"start": "0", "end": end}
    scene, seen = closely("counter", film, parts, moments={"run": 6, "land": 40}, frames=60, format_name=format_name)
    assert seen.is_within("number", scene.stage.text, slack=0.12)
    for number, square in zip(seen.boxes["number"], seen.boxes["square"], strict=True):
        assert number and square and number[1] > square[3] - 0.9
    assert scene.stage.frame.left < seen.boxes["square"][-1][0] < scene.stage.lower.right


@pytest.mark.parametrize("end", ["100", "Rp2.500.000", "100,000,000,000+"])
def test_the_number_is_as_wide_as_it_can_be(end: str) -> None:
    scene, seen = closely("counter", {"end": end}, parts, moments={"run": 2, "land": 20}, frames=50)
    box = seen.boxes["number"][-1]
    assert box and box[2] - box[0] >= 0.6 * scene.stage.frame.width


def test_it_turns_into_its_colour_on_its_way() -> None:
    scene, _ = closely("counter", FILM | {"tone": "bad"}, parts, moments={"run": 2, "land": 20}, frames=50)
    covers = [layers[1].fill_opacity for layers in scene._digits._slots]
    assert covers == [1.0] * len(covers)
    plain, _ = closely("counter", FILM, parts, frames=50)
    assert all(len(layers) == 1 for layers in plain._digits._slots)


def test_few_faces_are_drawn() -> None:
    scene, _ = closely("counter", FILM | {"tone": "good"}, parts, frames=20)
    assert sum(len(faces) for faces in scene._digits._faces) <= 40


@pytest.mark.parametrize(
    "film", [FILM, {"start": "full", "end": "empty"}, {"end": "\U0001f600"}, {"start": "", "end": "7"}]
)
def test_without_moments_and_in_any_length_it_plays_to_the_end(film: dict[str, str]) -> None:
    for frames in (1, 4, 18, 60):
        assert watch("counter", film, frames=frames).frames == frames


@pytest.mark.parametrize("moments", [{"run": 40, "land": 10}, {"run": 30, "land": 30}, {"land": 0}, {"run": 59}])
def test_moments_in_any_order_land_in_the_shot(moments: dict[str, int]) -> None:
    scene, seen = closely("counter", FILM, parts, moments=moments, frames=60)
    assert scene._digits._texts[-1] == "Rp2.500.000" and seen.frames == 60


def test_a_long_shot_goes_on_moving() -> None:
    assert watch("counter", FILM, moments={"run": 10, "land": 40}, frames=240).longest_rest < 45
    assert watch("counter", FILM, moments={"run": 180, "land": 220}, frames=240).longest_rest < 45
