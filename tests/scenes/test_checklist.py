"""The list that is ticked: rows come on their words, ticks on the words' ends, and nothing leaves its place."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import pytest
from closely import closely, some_art
from watching import watch

from cuereel.scene.base import Brief
from cuereel.scene.list_times import list_times
from cuereel.scene.marked import which
from cuereel.scene.ticked import STROKE

LONG = "Memahami cara menggunakan perangkat maupun berseluncur di dunia internet"


def parts(scene: Any) -> dict[str, Any]:
    rows = {f"row {number}": row._calm.mobject for number, row in enumerate(scene._rows, start=1)}
    ticks = {f"tick {number}": row._full.mobject for number, row in enumerate(scene._rows, start=1)}
    words = {f"words {number}": row._words.mobject for number, row in enumerate(scene._rows, start=1)}
    return rows | ticks | words | {"pen": scene._pen.mobject}


def spoken(count: int, gap: int) -> dict[str, int]:
    starts = {f"item-{number}": 12 + gap * (number - 1) for number in range(1, count + 1)}
    return starts | {f"tick-{number}": 12 + gap * number - 4 for number in range(1, count + 1)}


@pytest.mark.parametrize("gap", [9, 30])
@pytest.mark.parametrize("count", [2, 3, 8])
def test_rows_and_ticks_come_on_their_words(count: int, gap: int) -> None:
    moments = spoken(count, gap)
    items = [f"entry {number}" for number in range(count)]
    _, seen = closely("checklist", {"items": items}, parts, moments=moments, frames=50 + gap * count)
    for number in range(1, count + 1):
        row, tick = seen.first_seen(f"row {number}"), seen.first_seen(f"tick {number}")
        assert row is not None and moments[f"item-{number}"] - 3 <= row <= moments[f"item-{number}"] + 1
        assert tick is not None and moments[f"tick-{number}"] - 3 <= tick <= moments[f"tick-{number}"] + 1
        final, soon = seen.boxes[f"row {number}"][-1], seen.boxes[f"row {number}"][row + 9]
        assert final and soon and max(abs(a - b) for a, b in zip(final, soon, strict=True)) < 0.5


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [1, 3, 8])
def test_words_stay_in_the_text_box_and_clear_of_the_captions(count: int, format_name: str) -> None:
    items: list[Any] = [LONG, "Kopi", {"text": "unknown", "icon": "unknown"}] * 3
    film = {"items": items[:count], "title": LONG if count == 3 else ""}
    scene, seen = closely("checklist", film, parts, moments=spoken(count, 10), frames=130, format_name=format_name)
    for number in range(1, count + 1):
        assert seen.is_within(f"words {number}", scene.stage.clear, slack=0.12), number
        assert seen.is_within(f"words {number}", scene._rows[number - 1]._place, slack=0.12), number


def test_three_entries_are_set_in_type_of_sixty_px_or_more() -> None:
    items = ["Laptop yang bisa menjalankan kode", "Akses internet", "Rasa ingin tahu"]
    scene, _ = closely("checklist", {"items": items}, parts, moments=spoken(3, 20), frames=80)
    for row in scene._rows:
        assert min(line.size for line in row._words.mobject) >= 60


def test_long_entries_are_set_in_body_type_and_their_boxes_stand_in_a_column() -> None:
    items = [LONG, "Akses internet", LONG]
    scene, _ = closely("checklist", {"items": items}, parts, moments=spoken(3, 20), frames=40, captioned=False)
    for row in scene._rows:
        assert min(line.size for line in row._words.mobject) >= 52
        assert row.box[0] == pytest.approx(scene._rows[0].box[0])


def test_a_row_that_waits_shows_its_words_and_one_that_is_said_is_never_still() -> None:
    film = watch("checklist", {"items": ["a", "b"]}, moments={"item-1": 6, "tick-1": 190, "item-2": 200}, frames=220)
    assert film.longest_rest < 45
    (row, *_) = film.scene._rows
    assert len(row.slot.submobjects[2]) == len(row._words.mobject)


def test_the_request_stands_in_each_box_as_it_is_ticked() -> None:
    moments = spoken(3, 30)
    scene, seen = closely("checklist", {"items": ["a", "b", "c"]}, parts, moments=moments, frames=140)
    for number, row in enumerate(scene._rows, start=1):
        box = seen.boxes["pen"][moments[f"tick-{number}"]]
        assert box is not None
        middle = np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])
        assert np.abs(middle - row.box[:2]).max() < 0.6 * row.side / 120


@pytest.mark.parametrize("language", ["en", "id"])
def test_without_moments_and_in_any_length_it_plays_to_the_end(language: str) -> None:
    for frames in (1, 4, 15, 60):
        assert watch("checklist", {"items": ["a", "b"]}, frames=frames, language=language).frames == frames
    assert watch("checklist", {"items": ["a"]}, moments={"item": 5, "tick": 12}, frames=30).lands(12)


def test_a_long_shot_goes_on_moving_after_the_last_tick() -> None:
    film = watch("checklist", {"items": ["a", "b", "c"]}, moments=spoken(3, 12), frames=400)
    assert film.longest_rest < 90


def test_art_that_there_is_not_leaves_the_row_to_its_words() -> None:
    for name in ("unknown", "known"):
        scene, _ = closely("checklist", {"items": [name, "b"]}, parts, frames=20, draw=some_art)
        assert bool(len(scene._rows[0]._art.mobject)) == (name == "known")


def test_numbered_keys_become_the_rows() -> None:
    def keys(scene: Any) -> dict[str, Any]:
        flying = {f"key {number}": rig.mobject for number, rig in enumerate(scene._keys._keys, start=1)}
        return flying | {f"slot {number}": row.slot for number, row in enumerate(scene._rows, start=1)}

    film = {"items": ["a", "b", "c"]}
    scene, seen = closely("checklist", film, keys, moments=spoken(3, 20), frames=60, captioned=False)
    for number, row in enumerate(scene._rows, start=1):
        begun, landed = seen.boxes[f"key {number}"][0], scene._keys.landed(number - 1)
        slot = seen.first_seen(f"slot {number}")
        assert begun is not None and begun[3] < 0, "it stands in the lower half at first"
        there = seen.boxes[f"key {number}"][landed]
        assert there is not None and there[0] < row.box[0] < there[2] and there[1] < row.box[1] < there[3]
        assert slot is not None and landed - 3 <= slot <= landed, "the row unrolls from it"
        assert seen.boxes[f"key {number}"][landed + 6] is None


def marks(scene: Any) -> dict[str, Any]:
    lines = {f"line {number}": row.line.mobject for number, row in enumerate(scene._rows, start=1)}
    return parts(scene) | lines


def test_only_the_entries_that_are_told_are_ticked_and_crossed_out_each_in_time() -> None:
    told = {"items": ["hat", "rope", "map", "stove"], "steps": [{"check": "first 2"}, {"strike": "stove"}]}
    moments = spoken(4, 20) | {"check": 110, "strike": 150}
    _, seen = closely("checklist", told, marks, moments=moments, frames=200)
    first, second = seen.first_seen("tick 1"), seen.first_seen("tick 2")
    assert first is not None and 107 <= first <= 111 and second is not None and first < second < 120
    struck = seen.first_seen("line 4")
    assert struck is not None and 147 <= struck <= 151
    assert all(seen.first_seen(name) is None for name in ("tick 3", "tick 4", "line 1", "line 2", "line 3"))
    through, words = seen.boxes["line 4"][-1], seen.boxes["words 4"][-1]
    assert through and words and through[0] < words[0] and words[2] < through[2] and words[1] < through[1] < words[3]


def test_all_that_was_ticked_is_crossed_out_in_turn_and_what_is_left_stays_open() -> None:
    told: dict[str, Any] = {"items": ["a", "b", "c"], "steps": [{"leave": "b"}, {"strike": "all"}]}
    _, seen = closely("checklist", told, marks, moments=spoken(3, 20) | {"strike": 100}, frames=150)
    assert [seen.first_seen(f"tick {number}") is None for number in (1, 2, 3)] == [False, True, False]
    lines = [seen.first_seen(f"line {number}") or 0 for number in (1, 2, 3)]
    assert lines == sorted(lines) and 97 <= lines[0] <= 101
    _, open_ = closely("checklist", {"items": ["a", "b"], "ticked": False}, marks, moments=spoken(2, 20), frames=90)
    assert open_.first_seen("tick 1") is None and open_.first_seen("tick 2") is None


def test_an_entry_that_only_a_mark_names_is_one_of_the_list_and_one_without_words_is_a_bar() -> None:
    told: dict[str, Any] = {"items": ["a", {"text": ""}], "steps": [{"strike": "tent"}]}
    scene, seen = closely("checklist", told, marks, frames=90)
    assert len(scene._rows) == 3 and seen.first_seen("line 3") is not None
    assert seen.first_seen("words 2") is not None


def test_targets_of_marks() -> None:
    words = ["Red hat", "Rope", "Map", "Hat"]
    named = {"rope": [1], "hat": [3], "red": [0], "2": [1], "first 2": [0, 1], "last 2": [2, 3], "last": [3]}
    named |= {"all": [0, 1, 2, 3], "all but map": [0, 1, 3], "tent": [], "9": []}
    assert {target: which(target, words) for target in named} == named


@pytest.mark.parametrize("frames", [60, 120])
def test_the_last_tick_is_drawn_and_stands_before_the_cut_however_late_it_is_said(frames: int) -> None:
    late = {"item-1": 4, "tick-1": 30, "item-2": frames - 20, "tick-2": frames - 9, "item-3": frames - 6}
    moments, nothing = late | {"tick-3": frames - 1}, cast(Any, None)
    brief = Brief({}, nothing, nothing, "en", moments, frames, (), nothing)
    times = list_times(brief, ["a", "b", "c"], [], ticked=True)
    assert times.starts == sorted(times.starts) and times.ticks == sorted(set(times.ticks))
    assert max(times.ticks) + STROKE + 15 <= frames


@pytest.mark.parametrize("typed", ["git push", "npm run dev", "ls"])
def test_a_command_is_lettered_as_it_is_typed(typed: str) -> None:
    scene, _ = closely("checklist", {"items": [typed, "buy milk"]}, parts, frames=20)
    assert scene._listed()[1] == [typed, "Buy milk"]
