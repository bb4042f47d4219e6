"""The talk: each message pops up on its word after it has been typed, the older ones make room, and all can be read."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from closely import closely, some_art
from watching import watch

from cuereel.scene.talk.said import Message, sides

LONG = "Memahami cara menggunakan perangkat maupun berseluncur di dunia internet"
SHORT = ["Kenapa dijual?", "ehm, butuh uang", "Jadi beli?"]
FORMATS = ["shorts", "ads", "square", "wide"]


def parts(scene: Any) -> dict[str, Any]:
    """The face, the words and the dots of each message."""
    faces = {f"face {number}": bubble.face for number, bubble in enumerate(scene._bubbles, start=1)}
    words = {f"words {number}": bubble.held for number, bubble in enumerate(scene._bubbles, start=1)}
    dots = {f"dots {number}": bubble.face for number, bubble in enumerate(scene._dots, start=1)}
    return faces | words | dots


def spoken(count: int, gap: int, first: int = 12) -> dict[str, int]:
    return {f"message-{number + 1}": first + gap * number for number in range(count)}


@pytest.mark.parametrize("gap", [4, 12, 30])
@pytest.mark.parametrize("count", [1, 2, 6])
def test_each_message_pops_up_on_its_word_and_soon_stands(count: int, gap: int) -> None:
    moments = spoken(count, gap)
    said = [f"message {number}" for number in range(count)]
    _, seen = closely("chat", {"messages": said}, parts, moments=moments, frames=60 + gap * count)
    for number in range(1, count + 1):
        word = moments[f"message-{number}"]
        first = seen.first_seen(f"words {number}")
        assert first is not None and word - 3 <= first <= word + 1
    last = seen.boxes[f"words {count}"]
    landed, final = last[moments[f"message-{count}"] + 9], last[-1]
    assert landed and final and max(abs(a - b) for a, b in zip(landed, final, strict=True)) < 0.1


def test_a_message_is_typed_before_it_where_there_is_time_and_never_keeps_it_waiting() -> None:
    _, seen = closely("chat", {"messages": SHORT}, parts, moments=spoken(3, 40), frames=130)
    for number, word in enumerate(spoken(3, 40).values(), start=1):
        typed = [frame for frame, box in enumerate(seen.boxes[f"dots {number}"]) if box is not None]
        assert typed[-1] < word and len(typed) >= 11
    _, hurried = closely("chat", {"messages": SHORT}, parts, moments=spoken(3, 6), frames=60)
    assert hurried.first_seen("dots 2") is None and hurried.first_seen("dots 3") is None


def test_something_is_typed_in_the_first_frame() -> None:
    _, seen = closely("chat", {"messages": SHORT[:1]}, parts, moments={"message-1": 40}, frames=60)
    assert seen.first_seen("dots 1") == 0 and seen.first_seen("words 1") == 39


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("messages", [SHORT[:1], [LONG * 3], SHORT, [LONG, "ya", LONG, "oh", LONG, "ok"]])
def test_words_are_never_cut_off_and_no_bubbles_lie_over_each_other(messages: list[str], format_name: str) -> None:
    moments, frames = spoken(len(messages), 20), 60 + 20 * len(messages)
    scene, seen = closely(
        "chat", {"messages": messages}, parts, moments=moments, frames=frames, format_name=format_name
    )
    clear = scene.stage.clear
    for frame in range(frames):
        # one that has no room any more fades as it goes
        staying = [number for number in range(1, len(messages) + 1) if scene._seat(number - 1, frame).seen > 0.97]
        shown = [seen.boxes[f"face {number}"][frame] or seen.boxes[f"dots {number}"][frame] for number in staying]
        for above, below in pairwise([box for box in shown if box is not None]):
            assert above[1] >= below[3], frame
        for box in filter(None, (seen.boxes[f"words {number}"][frame] for number in staying)):
            assert clear.left < box[0] and box[2] < clear.right and clear.bottom < box[1] and box[3] < clear.top, frame


def test_the_sides_alternate_and_the_newest_is_the_largest() -> None:
    scene, seen = closely("chat", {"messages": ["same", "same", "same"]}, parts, moments=spoken(3, 30), frames=120)
    boxes = [seen.boxes[f"face {number}"][-1] for number in (1, 2, 3)]
    assert all(boxes)
    middle = scene._lane.center[0]
    assert [box[0] + box[2] < 2 * middle for box in boxes if box] == [True, False, True]
    heights = [box[3] - box[1] for box in boxes if box]
    assert heights == sorted(heights)


@pytest.mark.parametrize("messages", [SHORT, [LONG, "ya", LONG, "oh", LONG, "ok"]])
def test_several_are_set_in_type_of_fifty_two_px_or_more(messages: list[str]) -> None:
    scene, _ = closely("chat", {"messages": messages}, parts, frames=4)
    sizes = [line.size for bubble in scene._bubbles for line in bubble.held]
    assert min(sizes) >= 52


def test_one_message_fills_four_fifths_of_the_width_in_large_type() -> None:
    for message in ("Ya", LONG):
        scene, seen = closely("chat", {"messages": [message]}, parts, moments={"message-1": 5}, frames=40)
        box = seen.boxes["face 1"][-1]
        assert box is not None and box[2] - box[0] >= 0.78 * scene.stage.frame.width
        assert min(line.size for line in scene._bubbles[0].held) >= 64


@pytest.mark.parametrize("language", ["en", "id"])
def test_without_moments_and_in_any_length_it_plays_to_the_end(language: str) -> None:
    for frames in (1, 4, 18, 60):
        assert watch("chat", {"messages": SHORT}, frames=frames, language=language).frames == frames
    assert watch("chat", {"messages": ["\U0001f600"]}, frames=20).frames == 20


def test_a_long_shot_goes_on_moving() -> None:
    assert watch("chat", {"messages": SHORT[:1]}, moments={"message-1": 10}, frames=200).longest_rest < 90


def test_what_i_write_is_at_the_right_and_others_stand_at_the_left_under_their_names() -> None:
    talk: list[Any] = [
        {"text": "Where?", "by": "boss"},
        {"text": "Soon", "by": "I"},
        {"text": "Now", "by": "boss"},
    ]
    scene, seen = closely("chat", {"messages": talk}, parts, moments=spoken(3, 30), frames=120)
    boxes = [seen.boxes[f"face {number}"][-1] for number in (1, 2, 3)]
    middle = scene._lane.center[0]
    assert [box[0] + box[2] < 2 * middle for box in boxes if box] == [True, False, True]
    assert [len(bubble.held.submobjects) for bubble in scene._bubbles] == [2, 1, 2]
    names = [bubble.held[0].get_bottom()[1] > bubble.held[1].get_top()[1] for bubble in scene._bubbles[::2]]
    assert names == [True, True]


def test_sides_of_those_who_are_named_and_of_those_who_are_not() -> None:
    def on(*by: str) -> list[int]:
        return sides([Message(text="x", by=each) for each in by])

    assert on("", "", "") == [-1, 1, -1]
    assert on("user", "bot") == [1, -1] and on("bot", "saya") == [-1, 1]
    assert on("mom", "dad", "mom") == [-1, 1, -1]
    assert on("Ani", "Beni", "aku") == [-1, -1, 1]
    assert on("", "bot") == [1, -1] and on("orang", "") == [-1, 1]


def test_what_is_typed_comes_letter_by_letter_from_its_word_on() -> None:
    said = [{"text": "How many legs?", "by": "user", "typed": True}]
    scene, seen = closely("chat", {"messages": said}, parts, moments={"message-1": 20}, frames=90)
    first = seen.first_seen("words 1")
    assert first is not None and 17 <= first <= 21
    early, later = seen.boxes["words 1"][first + 6], seen.boxes["words 1"][-1]
    assert early and later and early[1] > later[1] + 1, "the second line is not there yet"
    assert len(scene._letters[0]) == 12


def test_a_picture_stands_in_a_bubble_where_there_is_one_and_else_its_name() -> None:
    for icon in ("known", "unknown"):
        said: list[Any] = ["Done?", {"icon": icon, "by": "boss"}]
        scene, seen = closely("chat", {"messages": said}, parts, moments=spoken(2, 30), frames=80, draw=some_art)
        assert seen.first_seen("words 2") is not None
        assert (scene._letters[1], len(scene._bubbles[1].held.submobjects)) == ([], 2)


def test_dots_stand_from_their_moment_on_and_turn_into_the_next_message_or_stay() -> None:
    moments = {"message-1": 5, "message-2": 40, "message-3": 110}
    said: list[Any] = ["Deal?", {"dots": True}, "No deal"]
    scene, seen = closely("chat", {"messages": said}, parts, moments=moments, frames=150)
    assert len(scene._bubbles) == 2
    typed = [frame for frame, box in enumerate(seen.boxes["dots 2"]) if box is not None]
    assert typed[0] in range(37, 41) and typed[-1] in range(106, 110) and len(typed) == typed[-1] - typed[0] + 1
    assert seen.first_seen("words 2") in range(107, 111)
    _, seen = closely("chat", {"messages": said[:2]}, parts, moments=moments, frames=150)
    assert seen.boxes["dots 2"][-1] is not None and seen.first_seen("words 2") is None


def test_messages_in_a_row_are_all_on_one_side_and_a_side_that_is_told_is_kept() -> None:
    again = [Message(text="a"), Message(text="b"), Message(text="c", again=True), Message(text="d", again=True)]
    assert sides(again) == [-1, 1, 1, 1] and sides([Message(text="a", again=True)] * 2) == [-1, -1]
    assert sides([Message(text="a", side="right"), Message(text="b", side="left")]) == [1, -1]


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_face_stands_large_below_its_balloon_and_clear_of_the_captions(format_name: str) -> None:
    def also(scene: Any) -> dict[str, Any]:
        return {**parts(scene), "head": scene._speakers[0].mobject[2]}

    said = [{"text": "Far too much!", "face": "man"}]
    moments = {"message-1": 12}
    scene, seen = closely(
        "chat", {"messages": said}, also, moments=moments, frames=40, draw=some_art, format_name=format_name
    )
    head, face = seen.boxes["head"][-1], seen.boxes["face 1"][-1]
    assert head and face and head[3] <= face[1] + 0.02
    assert head[1] >= scene.stage.clear.bottom and head[3] - head[1] > 0.2 * scene._lane.height
