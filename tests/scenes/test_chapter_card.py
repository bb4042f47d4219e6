"""The chapter card: its blocks stand in reading order, its number's block where the cut to it aims."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from closely import ROOT, closely
from watching import said, watch

from cuereel.formats import formats
from cuereel.scene import Stage, px
from cuereel.scene.departing import marker_place
from cuereel.scene.footing import weighty
from cuereel.scene.groove import LEAST
from cuereel.scene.load import load_scene
from cuereel.scene.number_sign import about_what, number_sign
from cuereel.scene.terrace import LARGER, STEP, arrangement, entrance, number_block, passed_blocks, terrace

LONG = "Terus apa tugas seorang Backend Programmer?"


def heading(text: str, number: int | None, **kwargs: object) -> object:
    words, moments, frames = said(text if number is None else f"{number}. {text}")
    params = {"text": text, "number": number, "total": 3 if number else None}
    return watch("chapter_card", params, moments=moments, words=words, frames=frames, **kwargs)  # type: ignore[arg-type]


def test_its_blocks_stand_in_reading_order_on_their_foundation() -> None:
    stage = Stage(formats()["shorts"])
    made = terrace(stage, "poppins", "KAMU ADALAH PONDASI UTAMA", 1, "KAMU ADALAH PONDASI UTAMA".split())
    steps = [made.number, *(step.box for step in (*made.rows, *made.base))]
    assert [at for line in made.lines for at in line] == [0, 1, 2, 3]
    assert all(upper.bottom >= lower.top for upper, lower in pairwise(steps))
    assert steps[-1].bottom == pytest.approx(stage.picture.bottom)


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize(("text", "number"), [("RANAHNYA LUAS", 2), (LONG, None)])
def test_the_number_stands_where_it_says_as_a_plain_square(text: str, number: int | None, format_name: str) -> None:
    params = {"text": text, "number": number}
    scene, seen = closely(
        "chapter_card", params, lambda scene: {"front": scene.cube.mobject[-2]}, frames=5, format_name=format_name
    )
    box = number_block(scene.stage, text, number)
    assert box.width == pytest.approx(box.height)
    assert seen.boxes["front"][0] == pytest.approx((box.left, box.bottom, box.right, box.top), abs=0.03)


def test_chapters_that_follow_one_another_stand_differently() -> None:
    assert len({arrangement("the same words", number) for number in (1, 2, 3)}) == 3


def test_chapters_that_stand_alike_come_differently() -> None:
    assert len({(arrangement("the same words", number), entrance(number)) for number in range(1, 7)}) == 6


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("number", [2, 3, 4, 5])
def test_the_blocks_of_earlier_chapters_stand_apart_from_the_number_and_from_each_other(
    number: int, format_name: str
) -> None:
    stage = Stage(formats()[format_name])
    first = number_block(stage, "Pedoman", number)
    passed = passed_blocks(stage, first, number - 1)
    boxes = sorted([first, *passed], key=lambda box: box.left)
    assert 0 < len(passed) <= number - 1
    assert all(left.right < right.left for left, right in pairwise(boxes))
    assert boxes[-1] is first and passed == boxes[-2::-1]
    assert stage.frame.left < boxes[0].left and boxes[-1].right < stage.frame.right


@pytest.mark.parametrize("format_name", ["shorts", "ads", "wide"])
@pytest.mark.parametrize(
    ("text", "number"), [("Pedoman", 1), (LONG, 2), ("Pertanggungjawabannya sebagai administrator jaringan", 3)]
)
def test_its_words_stay_in_the_text_box(text: str, number: int | None, format_name: str) -> None:
    film = heading(text, number, format_name=format_name)
    text_box, lower = film.scene.stage.text, film.scene.stage.lower  # type: ignore[attr-defined]
    words = [word.body.mobject for slab in film.scene.slabs for word in slab.words]  # type: ignore[attr-defined]
    assert len(words) == len(text.split())
    assert min(word.get_left()[0] for word in words) >= text_box.left - 0.01
    for word in words:
        beside_buttons = word.get_bottom()[1] < lower.top - px(30)
        assert word.get_right()[0] <= (min(text_box.right, lower.right) if beside_buttons else text_box.right) + 0.01
    assert min(word.get_bottom()[1] for word in words) >= text_box.bottom


def test_the_type_of_a_long_heading_can_be_read() -> None:
    made = terrace(Stage(formats()["shorts"]), "poppins", LONG, None, LONG.split())
    assert min(step.size for step in made.rows) >= 84


@pytest.mark.parametrize("frames", [1, 8, 300])
def test_it_fills_its_shot_and_never_stands_still(frames: int) -> None:
    film = watch("chapter_card", {"text": "Pedoman"}, frames=frames)
    assert film.frames == frames
    assert film.longest_rest <= 2


def test_a_heading_without_drawable_words_still_plays() -> None:
    assert watch("chapter_card", {"text": "\U0001f600"}, frames=20).frames == 20


def test_a_block_slides_in_from_beside_the_frame_at_its_height_and_lands_within_three_tenths_of_a_second() -> None:
    words, moments, frames = said("1. RANAHNYA LUAS")
    film = watch("chapter_card", {"text": "RANAHNYA LUAS", "number": 1}, moments=moments, words=words, frames=frames)
    sides = []
    for slab, word in zip(film.scene.slabs, ("word-2", "word-3"), strict=True):
        assert moments[word] - 3 <= slab.start <= moments[word] + 1
        assert slab.landed <= moments[word] + 9
        assert np.isclose(slab.away(slab.landed), 0)
        past = min(slab.away(frame) / slab.way for frame in range(slab.start, slab.landed))
        assert -0.05 < past < -0.02
        sides.append(np.sign(slab.way))
    assert sides == [-1, 1]


def test_no_block_is_ever_seen_before_the_number() -> None:
    made = terrace(Stage(formats()["shorts"]), "poppins", "KAMU ADALAH PONDASI UTAMA", 1, "KAMU ADALAH PONDASI".split())
    tops = [made.eye.sinks(step.box.top, step.depth, step.depth + px(STEP)) for step in made.rows]
    assert max(tops) <= made.number.bottom + px(2)


def test_the_number_stands_still_while_a_wipe_comes_to_rest_on_it() -> None:
    _, moments, _ = said("RANAHNYA LUAS")
    params = {"text": "RANAHNYA LUAS", "number": 1}
    _, seen = closely(
        "chapter_card", params, lambda scene: {"front": scene.cube.mobject[-2]}, frames=9, moments=moments
    )
    assert max(box[1] for box in seen.boxes["front"]) - min(box[1] for box in seen.boxes["front"]) < px(8)


def test_the_last_block_pushes_the_number() -> None:
    params = {"text": "KOTA YANG MENGGERAKKAN DUNIA", "number": 1}
    pushes = []

    def push(scene: Any) -> dict[str, Any]:
        pushes.append(scene._push(scene.frame_number))
        return {"front": scene.cube.mobject[-2]}

    scene, _ = closely("chapter_card", params, push, frames=60)
    assert scene.slabs[-1].entrance == "slide" and scene.slabs[-1].struck > 10
    assert abs(pushes[scene.slabs[-1].struck - 2]) < 0.01 and abs(pushes[-1]) > 0.2


def test_the_longest_line_is_wider_above_the_platforms_buttons_than_beside_them() -> None:
    stage = Stage(formats()["shorts"])
    made = terrace(stage, "poppins", "KAMU YANG MENGGERAKKAN", 1, "KAMU YANG MENGGERAKKAN".split())
    assert max(right for _, right in made.spans) > stage.lower.right
    assert min(step.size for step in made.rows) >= 96


@pytest.mark.parametrize("text", ["KAMU YANG MENGGERAKKAN SEMUANYA", "RANAHNYA LUAS"])
def test_a_short_line_is_set_larger_than_the_longest_but_not_by_much(text: str) -> None:
    scene = watch("chapter_card", {"text": text, "number": 1}, words=tuple(text.split()), frames=3).scene
    sizes = [float(step.size) for step in scene.terrace.rows]
    assert 1.15 * min(sizes) < max(sizes) <= LARGER * min(sizes) + 0.01


def test_a_line_is_not_seen_twice_as_its_block_comes_in() -> None:
    words, moments, frames = said("1. RANAHNYA LUAS")
    film = watch("chapter_card", {"text": "RANAHNYA LUAS", "number": 1}, moments=moments, words=words, frames=frames)
    scene = film.scene
    for frame in (scene.slabs[1].start - 1, scene.slabs[1].start):
        scene._pose(frame)
        shown = [float(cut.leaves[0].get_fill_opacity()) for cut in scene.cuts]
        assert shown == [0, frame < scene.slabs[1].start]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_number_leaves_for_the_place_of_the_marker_and_is_there_when_the_shot_ends(number: int) -> None:
    stage = Stage(formats()["shorts"])
    params = {"text": "RANAHNYA LUAS", "number": number}

    def watched(scene: Any) -> dict[str, Any]:
        return {"front": scene.cube.mobject[-2], "badge": scene.departure.mobject}

    scene, seen = closely("chapter_card", params, watched, frames=70)
    place, front = marker_place(stage), seen.boxes["front"]
    assert seen.boxes["badge"][-1] == pytest.approx((place.left, place.bottom, place.right, place.top), abs=0.02)
    assert not scene.departure.gone(67) and scene.departure.gone(68)
    widths = [box[2] - box[0] for box in front[:68]]
    assert widths[-1] < 0.6 * widths[60] and abs(widths[60] - scene.terrace.number.width) < 0.1


def test_the_number_stays_where_the_last_block_has_hardly_landed() -> None:
    words, moments, _ = said("1. RANAHNYA LUAS")
    frames = moments["word-3"] + 4
    film = watch("chapter_card", {"text": "RANAHNYA LUAS", "number": 1}, moments=moments, words=words, frames=frames)
    assert not film.scene.departure.goes


def test_the_line_that_the_next_shot_takes_over_is_the_edge_of_the_foundation() -> None:
    for name in ("shorts", "square", "wide"):
        stage = Stage(formats()[name])
        outline = load_scene(ROOT / "scenes" / "chapter_card.py").outline(stage, closing=True)
        made = terrace(stage, "poppins", LONG, 2, LONG.split())
        assert outline is not None
        assert outline.box.bottom == outline.box.top == made.base[-1].box.bottom
        assert outline.box.left <= stage.frame.left and stage.frame.right <= outline.box.right


def test_the_request_sets_out_within_the_text_box() -> None:
    params = {"text": "RANAHNYA LUAS", "number": 1, "total": 3}
    scene, seen = closely("chapter_card", params, lambda scene: {"runner": scene.groove.runner}, frames=40)
    left, _, right, _ = min(seen.boxes["runner"][12:])
    middle, half = (left + right) / 2, px(LEAST) / 2
    assert middle - half >= scene.stage.text.left


@pytest.mark.parametrize(
    ("text", "mark"),
    [("Siapa pembuatnya?", "person"), ("Apa tugasnya?", "gear"), ("Your tools", "bag"), ("Ranahnya luas", None)],
)
def test_a_heading_without_a_number_has_a_mark_of_what_it_is_about(text: str, mark: str | None) -> None:
    assert about_what(text) == mark


def test_a_heading_without_a_number_or_a_mark_has_its_place() -> None:
    def sign(text: str, place: int | None) -> int:
        return len(number_sign(text, None, 1.0, ("#000000", "#FFFFFF"), "poppins", place).family_members_with_points())

    place, arrow = sign("Pedoman", 4), sign("Pedoman", None)
    assert place == sign("Apa itu?", 4) == 1
    assert arrow == 2
    scene = watch("chapter_card", {"text": "Pedoman", "place": 3, "total": 5}, frames=5).scene
    assert scene.place == 3


def test_the_only_line_of_a_heading_has_one_high_block_and_no_empty_one_before_it() -> None:
    made = terrace(Stage(formats()["shorts"]), "poppins", "Pedoman", 4, ["Pedoman"])
    assert len(made.rows) == len(made.base) == 1
    assert made.rows[0].box.height > made.base[0].box.height


def test_a_number_is_stamped_whatever_the_heading_is_about() -> None:
    signs = [number_sign("Siapa dia?", number, 1.0, ("#000000", "#FFFFFF"), "poppins") for number in (1, None)]
    assert all(max(sign.width, sign.height) < 1.0 for sign in signs)
    assert len(signs[0].get_points_defining_boundary()) != len(signs[1].get_points_defining_boundary())


def test_the_foundation_lands_on_the_heaviest_word_before_the_last_line() -> None:
    text = "KAMU ADALAH PONDASI UTAMA"
    _, moments, _ = said(f"1. {text}")
    film = heading(text, 1)
    on = moments["word-4"]
    footing = film.scene.footing  # type: ignore[attr-defined]
    lifted, struck = footing.base(on - 1), footing.base(on + 1)
    assert lifted > 0 > struck and lifted - struck > px(24)
    assert footing.base(on - 4) == footing.base(on + 8) == footing.above(on + 9) == 0
    # what stands on it comes down after it
    assert footing.above(on + 1) > struck


@pytest.mark.parametrize(
    ("words", "lines", "at"),
    [(["KAMU", "ADALAH", "PONDASI", "UTAMA"], [[0, 1], [2], [3]], 2), (["LOGIC", "SKILL", "DULU"], [[0, 1], [2]], 1)],
)
def test_the_heaviest_word_is_the_longest_and_the_latest_of_several(
    words: list[str], lines: list[list[int]], at: int
) -> None:
    assert weighty(words, lines) == at and weighty(words, [list(range(len(words)))]) is None
