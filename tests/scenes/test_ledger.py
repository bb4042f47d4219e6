"""The split-flap board: rows turn on their words and land soon, and what is lettered keeps to the text box."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely, some_art
from manim import Group
from watching import watch

from cuereel.scene.figures import valued
from cuereel.scene.flap_cut import SMALLEST, signs

LONG = "Sewa rumah di tengah kota yang terlalu mahal Rp 12.500.000/bulan"


def parts(scene: Any) -> dict[str, Any]:
    names = {f"name {number}": row.name.mobject for number, row in enumerate(scene._rows, start=1)}
    signs = {f"figure {n}": Group(*[f.mobject for f in row.figures]) for n, row in enumerate(scene._rows, start=1)}
    return names | signs | {"request": scene._request.mobject}


def spoken(count: int, gap: int) -> dict[str, int]:
    return {f"row-{number}": 12 + gap * (number - 1) for number in range(1, count + 1)}


@pytest.mark.parametrize("gap", [4, 30])
@pytest.mark.parametrize("count", [2, 3, 8])
def test_rows_turn_on_their_words_and_have_landed_soon_after(count: int, gap: int) -> None:
    moments = spoken(count, gap)
    items = [f"entry {number}.500" for number in range(count)]
    _, seen = closely("ledger", {"items": items}, parts, moments=moments, frames=40 + gap * count)
    for number in range(1, count + 1):
        wanted = moments[f"row-{number}"]
        for part in ("name", "figure"):
            change = seen.first_change(f"{part} {number}")
            assert change is not None and wanted - 3 <= change <= wanted + 1
            assert len(set(seen.looks[f"{part} {number}"][wanted + 10 :])) == 1


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [2, 3, 8])
def test_what_is_lettered_stays_in_the_text_box_and_clear_of_the_captions(count: int, format_name: str) -> None:
    items = [LONG, "Kopi", "unknown 2x", *["Teh $1.50"] * 5][:count]
    scene, seen = closely(
        "ledger", {"items": items}, parts, moments=spoken(count, 6), frames=70, format_name=format_name
    )
    for number in range(1, count + 1):
        for part in ("name", "figure"):
            assert seen.is_within(f"{part} {number}", scene.stage.clear), number
            if scene.stage.portrait:
                right = scene.stage.lower.right + 0.01
                assert all(box is None or box[2] <= right for box in seen.boxes[f"{part} {number}"])


def test_three_prices_are_set_large_and_their_figures_end_below_each_other() -> None:
    items = ["Kopi 2.500", "Susu 12.000", "Gula aren 1.500"]
    scene, seen = closely("ledger", {"items": items}, parts, moments=spoken(3, 20), frames=90)
    assert all(row.type_size >= 64 for row in scene._rows)
    ends = [seen.boxes[f"figure {number}"][-1] for number in (1, 2, 3)]
    assert all(end and ends[0] and abs(end[2] - ends[0][2]) < 0.01 for end in ends)
    assert scene._split.wide and scene._split.figured >= SMALLEST


def test_figures_too_long_for_a_flap_each_are_on_one_flap() -> None:
    scene, _ = closely("ledger", {"items": [LONG, "Kopi 5"]}, parts, frames=20)
    assert [len(row.figures) for row in scene._rows] == [1, 1]


def test_a_name_without_a_figure_has_the_whole_row_and_a_total_stands_out() -> None:
    scene, _ = closely("ledger", {"items": ["Kopi 2.500", "air putih", "TOTAL 2.500"]}, parts, frames=20)
    kopi, water, total = scene._rows
    assert not water.figures and kopi.figures and total.figures
    assert kopi._tones == water._tones != total._tones


@pytest.mark.parametrize("language", ["en", "id"])
def test_without_moments_and_in_any_length_it_plays_to_the_end(language: str) -> None:
    for frames in (1, 4, 18, 60):
        assert watch("ledger", {"items": ["a 1", "b 2", "c 3"]}, frames=frames, language=language).frames == frames
    assert watch("ledger", {"items": []}, frames=4).frames == 4


def test_a_long_shot_goes_on_moving_after_the_last_row() -> None:
    assert watch("ledger", {"items": ["a 1", "b 2", "c 3"]}, moments=spoken(3, 12), frames=400).longest_rest < 90


def test_art_is_looked_up_for_an_entry_and_then_for_its_name_but_not_for_a_total() -> None:
    asked: list[str] = []

    def art(name: str) -> Any:
        asked.append(name)
        return some_art("unknown" if name == "Kopi 2" else name)

    closely("ledger", {"items": ["Kopi 2", "Total 2"]}, parts, frames=5, draw=art)
    assert asked == ["Kopi 2", "Kopi"]


@pytest.mark.parametrize(
    ("entry", "name", "value"),
    [
        ("Kopi 2.500", "Kopi", "2.500"),
        ("tea $1.50", "tea", "$1.50"),
        ("Punya anak 12x", "Punya anak", "12x"),
        ("Rent 50%", "Rent", "50%"),
        ("Listrik: Rp 350.000/bulan", "Listrik", "Rp 350.000/bulan"),
        ("Rugi -3,5 juta", "Rugi", "-3,5 juta"),
        ("iPhone 15 $999", "iPhone 15", "$999"),
        ("Windows 11 Pro", "Windows 11 Pro", ""),
        ("air putih", "air putih", ""),
    ],
)
def test_an_entry_is_parted_at_the_figure_that_it_ends_with(entry: str, name: str, value: str) -> None:
    parted = valued(entry)
    assert (parted.name, parted.value) == (name, value)
    assert "".join(signs(value)) == value.replace(" ", "")
