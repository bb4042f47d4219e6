"""The road through the years: stops rise on their words, the square is there on time, words keep to the text box."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from closely import closely
from watching import watch

from cuereel.scene.figures import dated

LONG = "May 2020 everything that had been open was closed for a very long time"


def parts(scene: Any) -> dict[str, Any]:
    words = {f"words {number}": stop.words for number, stop in enumerate(scene._stops, start=1)}
    discs = {f"stop {number}": stop.standing for number, stop in enumerate(scene._stops, start=1)}
    return words | discs | {"request": scene._request.mobject, "road": scene._lit[0]}


def spoken(count: int, gap: int) -> dict[str, int]:
    return {f"stop-{number}": 12 + gap * (number - 1) for number in range(1, count + 1)}


@pytest.mark.parametrize("format_name", ["shorts", "wide"])
@pytest.mark.parametrize("gap", [5, 30])
@pytest.mark.parametrize("count", [2, 6])
def test_stops_rise_on_their_words_and_the_square_is_there(count: int, gap: int, format_name: str) -> None:
    moments = spoken(count, gap)
    items = [f"19{number}0 entry" for number in range(count)]
    scene, seen = closely(
        "timeline", {"items": items}, parts, moments=moments, frames=40 + gap * count, format_name=format_name
    )
    for number, stop in enumerate(scene._stops, start=1):
        wanted = moments[f"stop-{number}"]
        for part in ("words", "stop"):
            first = seen.first_seen(f"{part} {number}")
            assert first is not None and wanted - 3 <= first <= wanted + 1
        box = seen.boxes["request"][wanted]
        assert box is not None
        middle = np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])
        assert np.abs(middle - stop.at[:2]).max() < stop.reach + 0.3


def test_the_road_is_drawn_as_far_as_the_square_has_come() -> None:
    _, seen = closely("timeline", {"items": ["1 a", "2 b", "3 c"]}, parts, moments=spoken(3, 30), frames=110)
    for before, after in ((0, 11), (30, 41), (60, 71)):
        ends = seen.boxes["road"][before], seen.boxes["road"][after]
        assert ends[0] and ends[1] and ends[1][1] < ends[0][1] - 0.5


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [2, 3, 6])
def test_words_stay_in_the_text_box_and_clear_of_the_captions(count: int, format_name: str) -> None:
    items = [LONG, "1858 unknown", "Great fire", *["2005 rocket"] * 3][:count]
    scene, seen = closely(
        "timeline", {"items": items}, parts, moments=spoken(count, 8), frames=90, format_name=format_name
    )
    for number in range(1, count + 1):
        # they come from 46 px to the left and 30 px below
        assert seen.is_within(f"words {number}", scene.stage.clear, slack=0.4)
        box = seen.boxes[f"words {number}"][-1]
        room = scene.stage.clear
        assert box and box[0] >= room.left and box[1] >= room.bottom - 0.02 and box[3] <= room.top + 0.02
        assert box[2] <= (scene.stage.lower.right if scene.stage.portrait else room.right) + 0.02


def test_no_two_entries_overlap_however_many_there_are() -> None:
    for format_name in ("shorts", "square", "wide"):
        for count in (2, 4, 6):
            items = ["1958 packet", "1971 a cup of gypsy", "2005 rocket"] * 2
            _, seen = closely("timeline", {"items": items[:count]}, parts, frames=90, format_name=format_name)
            boxes = [seen.boxes[f"words {number}"][-1] for number in range(1, count + 1)]
            for number, one in enumerate(boxes):
                for other in boxes[number + 1 :]:
                    assert one and other
                    assert one[2] <= other[0] or one[1] >= other[3], (format_name, count)


def test_three_short_entries_are_set_large() -> None:
    scene, _ = closely("timeline", {"items": ["1958 packet", "1971 cup", "2005 rocket"]}, parts, frames=20)
    assert all(stop.type_size >= 90 for stop in scene._stops)


@pytest.mark.parametrize("language", ["en", "id"])
def test_without_moments_and_in_any_length_it_plays_to_the_end(language: str) -> None:
    for frames in (1, 4, 18, 60):
        assert watch("timeline", {"items": ["1 a", "2 b", "3 c"]}, frames=frames, language=language).frames == frames
    assert watch("timeline", {"items": []}, frames=4).frames == 4


def test_a_long_shot_goes_on_moving_after_the_last_stop() -> None:
    assert watch("timeline", {"items": ["1 a", "2 b"]}, moments=spoken(2, 12), frames=400).longest_rest < 90


@pytest.mark.parametrize(
    ("entry", "when", "what"),
    [
        ("1854 Map", "1854", "Map"),
        ("1858: Great Stink", "1858", "Great Stink"),
        ("17 Agustus 1945 merdeka", "17 Agustus 1945", "merdeka"),
        ("May 2020 Lockdown", "May 2020", "Lockdown"),
        ("1914-1918 war", "1914-1918", "war"),
        ("1990s web", "1990s", "web"),
        ("09:00 wake up", "09:00", "wake up"),
        ("Great fire", "", "Great fire"),
    ],
)
def test_an_entry_is_parted_after_the_date_that_it_begins_with(entry: str, when: str, what: str) -> None:
    parted = dated(entry)
    assert (parted.when, parted.what) == (when, what)
