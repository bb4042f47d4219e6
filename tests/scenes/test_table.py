"""Tables: rows unfold on their words, cells are parted as they are written, and lights and changes come when said."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely
from manim import Group
from watching import watch

from cuereel.scene.table.cells import grid_of, mark_of, parted, single, written_out

LONG = "Sewa rumah di tengah kota | 12.500.000 | check"


def parts(scene: Any) -> dict[str, Any]:
    rows = {f"row {number}": row._plate.mobject for number, row in enumerate(scene._rows, 1)}
    words = {f"words {n}": Group(*[cell.mobject for cell in row._cells]) for n, row in enumerate(scene._rows, 1)}
    lamps = {f"lamps {n}": Group(*[lamp.mobject for lamp in row._lamps]) for n, row in enumerate(scene._rows, 1)}
    return rows | words | lamps


@pytest.mark.parametrize("gap", [4, 30])
def test_rows_unfold_on_their_words(gap: int) -> None:
    moments = {f"row-{number}": 10 + gap * number for number in range(1, 6)}
    rows = [f"fig {number}" for number in range(5)]
    _, seen = closely("table", {"heads": ["a", "b"], "rows": rows}, parts, moments=moments, frames=60 + gap * 5)
    for number in range(1, 6):
        first, wanted = seen.first_seen(f"row {number}"), moments[f"row-{number}"]
        assert first is not None and wanted - 3 <= first <= wanted + 1


def test_what_is_marked_is_lit_on_its_moment_and_nothing_else_is() -> None:
    moments = {"row-1": 5, "row-2": 15, "mark-1": 60, "mark-2": 80}
    marks = [{"row": 2, "colour": "red"}, {"row": 1, "column": 2, "colour": "green"}]
    params = {"heads": ["a", "b"], "rows": ["fig 1", "plum 2"], "marks": marks}
    _, seen = closely("table", params, parts, moments=moments, frames=110)
    assert (seen.first_seen("lamps 2"), seen.first_seen("lamps 1")) == (59, 79)
    row, cell = seen.boxes["lamps 2"][-1], seen.boxes["lamps 1"][-1]
    assert row and cell and cell[2] - cell[0] < 0.8 * (row[2] - row[0])


def test_cells_of_which_nothing_is_told_hold_the_same_signs_and_then_others() -> None:
    moments = {"row-1": 5, "row-2": 15, "value-1": 30, "value-2": 70}
    params = {"heads": ["user", "hash"], "rows": ["Sari", "Tono"], "values": ["same", "different"]}
    scene, seen = closely("table", params, parts, moments=moments, frames=110)
    signs = [row._cells[1] for row in scene._rows]
    kinds = [[[rig.mobject.width for rig in line] for line in each._rows] for each in signs]
    assert kinds[0][0] == kinds[1][0] and kinds[0][1] != kinds[1][1]
    change = seen.first_change("words 1", after=45)
    assert change is not None and 67 <= change <= 71


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
def test_what_is_read_stays_in_the_text_box(format_name: str) -> None:
    params = {"heads": ["Nama barang", "Harga", "Ada"], "rows": [LONG, "Teh | 5 | cross", "Kopi"]}
    scene, seen = closely("table", params, parts, frames=80, format_name=format_name)
    for number in (1, 2, 3):
        assert seen.is_within(f"words {number}", scene.stage.clear)
        right = scene.stage.lower.right + 0.01 if scene.stage.portrait else scene.stage.text.right
        assert all(box is None or box[2] <= right for box in seen.boxes[f"words {number}"])


def test_it_goes_on_moving_and_plays_in_any_length() -> None:
    params = {"heads": ["a", "b"], "rows": ["fig 1", "plum 2"], "values": ["same"], "marks": [{"colour": "blue"}]}
    assert watch("table", params, frames=320).longest_rest < 90
    for frames in (1, 4, 30):
        assert watch("table", params, frames=frames).frames == frames
    assert watch("table", {"heads": ["a", "b"], "rows": []}, frames=4).frames == 4


@pytest.mark.parametrize(
    ("row", "count", "cells"),
    [
        ("fig 5", 2, ("fig", "5")),
        ("fig | 5 | few", 3, ("fig", "5", "few")),
        ("fig 5 few", 3, ("fig", "5", "few")),
        ("red fig ✓", 2, ("red fig", "✓")),
        ("red fig", 3, ("red fig", "", "")),
        ("Sari", 2, ("Sari", "")),
    ],
)
def test_a_row_is_parted_into_cells_and_what_is_not_told_stays_empty(
    row: str, count: int, cells: tuple[str, ...]
) -> None:
    assert parted(row, count) == cells


def test_heads_that_are_named_twice_are_one_and_without_heads_figures_part_rows() -> None:
    assert grid_of(["users", "hash", "hashes"], ["Sari"]).heads == ("users", "hash")
    assert grid_of([], ["Sun 50%", "Rain 30%"]).rows == (("Sun", "50%"), ("Rain", "30%"))
    assert grid_of(["users", "hashes"], ["Sari", "Tono"]).untold == (1,)


def test_checks_and_crosses_are_known_by_sign_and_by_word() -> None:
    assert [mark_of(cell) for cell in ("✓", "✅", "check", "✗", "❌", "silang", "yes", "")] == [
        *["check"] * 3,
        *["cross"] * 3,
        "",
        "",
    ]


def test_a_light_goes_from_row_to_row_and_the_last_one_keeps_its_own() -> None:
    moments = {"row-1": 4, "row-2": 8, "row-3": 12, "mark-1": 40, "mark-2": 100}
    marks = [{"sweep": True}, {"row": -1, "colour": "green"}]
    _, seen = closely("table", {"rows": ["a", "b", "c"], "marks": marks}, parts, moments=moments, frames=130)
    lit = [[frame for frame, box in enumerate(seen.boxes[f"lamps {n}"]) if box is not None] for n in (1, 2, 3)]
    assert lit[0][0] in range(37, 41) and lit[0][0] < lit[1][0] < lit[2][0] < 100
    assert lit[0][-1] < 100 and lit[1][-1] < 110 and lit[2][-1] == 129


def test_every_row_is_lit_whole_though_some_cells_are_untold() -> None:
    params = {"heads": ["user", "hash"], "rows": ["Sari", "Tono"], "marks": [{"every": True, "colour": "red"}]}
    moments = {"row-1": 4, "row-2": 8, "mark-1": 40}
    _, seen = closely("table", params, parts, moments=moments, frames=70)
    for number in (1, 2):
        lamp, row = seen.boxes[f"lamps {number}"][-1], seen.boxes[f"row {number}"][-1]
        assert seen.first_seen(f"lamps {number}") == 39
        assert lamp and row and lamp[2] - lamp[0] > 0.95 * (row[2] - row[0])


def test_a_cell_turns_over_on_its_moment() -> None:
    def also(scene: Any) -> dict[str, Any]:
        after = {f"after {n}": rig.mobject for n, row in enumerate(scene._rows, 1) for rig in row._after.values()}
        return parts(scene) | after

    flips = [{"row": 2, "before": "ON TIME", "after": "LATE", "colour": "red"}]
    moments = {"row-1": 4, "row-2": 8, "row-3": 12, "flip-1": 60}
    params = {"rows": ["|", "|", "|"], "flips": flips}
    _, seen = closely("table", params, also, moments=moments, frames=90)
    changed, turned = seen.first_change("words 2", after=40), seen.first_seen("after 2")
    assert changed in range(57, 61) and turned is not None and changed is not None and changed < turned <= changed + 6
    assert seen.first_seen("lamps 2") in range(57, 61) and seen.first_seen("lamps 1") is None
    with pytest.raises(ValueError, match="only 3 rows"):
        closely("table", {"flips": [{"row": 4, "before": "a", "after": "b"}]}, parts, frames=2)


def test_untold_cells_are_written_out_by_their_head() -> None:
    assert written_out(grid_of(["users", "hashes"], ["user1", "user2"])).rows == (
        ("user1", "hash1"),
        ("user2", "hash2"),
    )
    assert [single(noun) for noun in ("prices", "boxes", "keys", "class", "sandi")] == [
        "price",
        "box",
        "key",
        "class",
        "sandi",
    ]
