"""Words without art of their own that are drawn all the same: what is built, the one, the few, the list on its disc."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely
from watching import said, watch

from cuereel.scene.kinetic.counted import Counter
from cuereel.scene.kinetic.made import Building
from cuereel.scene.kinetic.number_ground import Boxes, Lanes
from cuereel.scene.kinetic.replied import Reply
from cuereel.scene.sense import made_said, one_of_said, seen_said


def actors(line: str, kind: type, format_name: str = "shorts") -> list[Any]:
    words, moments, frames = said(line)
    film = watch("kinetic_text", {}, moments=moments, words=words, frames=frames + 30, format_name=format_name)
    return [actor for sheet in film.scene.sheets for actor in sheet.actors if isinstance(actor, kind)]


@pytest.mark.parametrize("line", ["Dialah yang membangun", "She is the one who builds", "Built by many hands"])
def test_what_is_built_is_built_of_blocks_the_last_of_which_wait_for_the_word(line: str) -> None:
    words, moments, _ = said(line)
    at = made_said(words, 0, len(words))
    assert at is not None
    (building,) = actors(line, Building)
    on = moments[f"word-{at + 1}"]
    assert building._on == sorted(building._on)
    assert sum(frame >= on - 3 for frame in building._on) >= 2
    assert min(abs(frame - on) for frame in building._on) <= 3


@pytest.mark.parametrize(("line", "lanes", "boxes"), [("the goal is one.", 1, 0), ("prepare three things", 0, 1)])
def test_lanes_lead_to_the_one_and_each_of_a_few_has_a_box(line: str, lanes: int, boxes: int) -> None:
    assert len(actors(line, Lanes)) == lanes
    assert len(actors(line, Boxes)) == boxes
    assert not actors(line, Lanes, "wide") and not actors(line, Boxes, "wide")


def test_a_small_number_is_counted_one_by_one() -> None:
    (counter,) = actors("prepare three things", Counter)
    assert len(counter._faces) == 3
    assert counter._at[0] == 0 and counter._at[-1] == 2


def moments(count: int) -> dict[str, int]:
    return {
        f"{kind}-{n}": 10 + 20 * n + late for n in range(1, count + 1) for kind, late in (("item", 0), ("tick", 12))
    }


@pytest.mark.parametrize(("items", "disc"), [(["a", "b", "c"], True), (["unknown 1", "unknown 2"], False)])
def test_a_list_in_a_wide_frame_shows_its_art_on_a_disc_where_there_is_any(items: list[str], disc: bool) -> None:
    scene, seen = closely(
        "checklist",
        {"items": items},
        lambda scene: (
            {f"{n}": thing.mobject for n, thing in enumerate(scene._roundel._things, start=1)} if scene._roundel else {}
        ),
        moments=moments(len(items)),
        frames=40 + 20 * len(items),
        format_name="wide",
    )
    assert (scene._roundel is not None) == disc
    for number in range(2, len(items) + 1 if disc else 2):
        first = seen.first_seen(f"{number}")
        assert first is not None and abs(first - moments(len(items))[f"item-{number}"]) <= 3


def test_counting_gives_each_value_time_to_be_seen_and_ends_on_its_word() -> None:
    _, starts, _ = said("prepare three things")
    (counter,) = actors("prepare three things", Counter)
    (boxes,) = actors("prepare three things", Boxes)
    assert all(after - before >= 6 for before, after in zip(boxes._on, boxes._on[1:], strict=False))
    assert min(abs(on - starts["word-2"]) for on in boxes._on) <= 3
    assert counter._on == boxes._on[0]


def test_an_answer_comes_out_of_the_drum_of_the_page_before() -> None:
    line = "all the data is stored safely and the answer comes fast."
    words, moments, frames = said(line)
    film = watch("kinetic_text", {}, moments=moments, words=words, frames=frames + 30)
    (reply,) = [actor for sheet in film.scene.sheets for actor in sheet.actors if isinstance(actor, Reply)]
    assert reply._up + 4 < reply._on
    assert reply._case.mobject.get_right()[0] <= film.scene.stage.lower.right + 0.2
    if (before := film.scene.sheets[-1].before) is not None and before.handed:
        assert reply in film.scene.sheets[-1].taken


def test_no_box_stands_where_words_are_read_below_the_number() -> None:
    assert not actors("three explanations for refrigerators that misbehave in summer", Boxes)


def test_words_turn_to_what_is_seen_from_outside_where_that_part_of_the_sentence_begins() -> None:
    for sentence, start in (
        ("dicek dulu, yang pembeli bisa liat cuma struk", 2),
        ("it is stored. But all the guest sees is a receipt", 3),
        ("semua jalan tapi pembeli lihat struk", 2),
        ("dicek dulu, pembeli ga bisa liat itu", None),
        ("semua disimpan di database", None),
    ):
        words = sentence.split()
        assert seen_said(words, 0, len(words)) == start, sentence
    assert one_of_said("ini salah satu bidang".split(), 0, 4) == 1 and one_of_said(["salah", "dua"], 0, 2) is None
