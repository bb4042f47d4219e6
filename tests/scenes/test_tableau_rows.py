"""A row on the stage: all of one size, on one line up to four, and what happens to one happens to that alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.scenes.test_tableau import WORD, played


def row_of(count: int, *more: dict[str, Any]) -> list[dict[str, Any]]:
    return [*({"name": f"ball {number}", "art": "ball"} for number in range(1, count + 1)), *more]


@pytest.mark.parametrize(("count", "rows"), [(3, 1), (4, 1), (5, 2), (6, 2)])
def test_a_row_is_one_up_to_four_and_all_of_it_is_of_one_size(count: int, rows: int) -> None:
    scene, _ = played(row_of(count), [], row=True)
    boxes = [part.box for part in scene._troupe.parts.values()]
    assert len({round(box.bottom, 2) for box in boxes}) == rows
    assert max(box.width for box in boxes) < 1.01 * min(box.width for box in boxes)
    ordered = sorted(boxes, key=lambda box: (-round(box.bottom, 1), box.left))
    assert ordered == boxes


def test_what_all_lead_to_stands_between_two_rows_or_below_one() -> None:
    hub = {"name": "basket", "art": "basket", "at": "middle"}
    lines = [{"who": f"ball {number}", "does": "connects to", "to": "basket"} for number in range(1, 6)]
    scene, _ = played(row_of(5, hub), lines, tuple(range(WORD, WORD + 25, 5)), row=True)
    boxes = {name: part.box for name, part in scene._troupe.parts.items()}
    assert boxes["ball 1"].bottom > boxes["basket"].top and boxes["basket"].bottom > boxes["ball 5"].top


def test_a_mark_below_stands_below_and_what_vanishes_stays_in_its_place() -> None:
    steps = [
        {"who": "ball 1", "does": "is checked", "place": "below"},
        {"who": "ball 3", "does": "vanishes"},
    ]
    scene, seen = played(row_of(3), steps, (WORD, WORD + 12), row=True)
    assert scene._marks[0]._subject().center[1] < scene._troupe.parts["ball 1"].box.bottom
    last = [box for box in seen.boxes["ball 3"] if box][-1]
    own = scene._troupe.parts["ball 3"].box
    assert abs((last[0] + last[2]) / 2 - own.center[0]) < 0.6 and seen.boxes["ball 3"][-1] is None


def test_a_line_turns_and_is_cut() -> None:
    steps = [
        {"who": "ball 1", "does": "connects to", "to": "ball 2"},
        {"who": "ball 1", "does": "connects to", "to": "ball 2", "colour": "red"},
        {"who": "ball 1", "does": "is cut from", "to": "ball 2"},
    ]
    scene, seen = played(row_of(3), steps, (14, WORD, WORD + 14), row=True)
    (line,) = scene._troupe.ties.values()
    assert line._tone_at(WORD - 4) != line._tone_at(WORD + 8)
    assert line._parted and seen.looks["besides"][WORD - 1] != seen.looks["besides"][WORD + 4]


def test_a_name_comes_below_on_its_word() -> None:
    scene, _ = played(row_of(3), [{"who": "ball 2", "does": "is named", "text": "Ann"}], row=True)
    note = scene._troupe.notes["ball 2"]
    assert note.box_at(WORD - 4) is None and note.box_at(WORD + 4) is not None


def test_no_line_is_cut_that_is_not_there() -> None:
    with pytest.raises(ValueError, match="no line"):
        played(row_of(3), [{"who": "ball 1", "does": "is cut from", "to": "ball 2"}])


def test_the_lines_from_what_is_small_below_a_row_are_long() -> None:
    hub = {"name": "dot", "art": "basket", "at": "bottom", "size": "small"}
    lines = [{"who": "dot", "does": "points to", "to": f"ball {number}"} for number in range(1, 4)]
    scene, _ = played(row_of(3, hub), lines, (WORD, WORD + 5, WORD + 10), row=True)
    boxes = {name: part.box for name, part in scene._troupe.parts.items()}
    assert boxes["ball 1"].bottom - boxes["dot"].top > 1.5 * boxes["dot"].height
