"""Buttons are pressed on their words, and the channel's mark lands on its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from manim import Group, Mobject
from watching import said, watch

from cuereel.formats import formats
from cuereel.scene import Stage, px
from cuereel.scene.actions import done, kind_of
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.kinetic.pictured import Driving
from cuereel.scene.svg import read_svg
from tests.scenes.closely import ROOT, closely

FULL = {"actions": ["subscribe", "like", "follow"], "channel": "Kopi Kode"}


def _things(scene: Any) -> Mapping[str, Mobject]:
    buttons = {f"button-{n}": button.mobject for n, button in enumerate(scene._buttons, start=1)}
    name = Group(*[glyph.mobject for glyph in scene._name])
    line = Group(*[line.mobject for line in scene._underline])
    burst = Group(scene._mark.behind[1], scene._mark.behind[2])
    mark = {"mark": scene._mark.mobject[0], "face": scene._mark.face, "burst": burst}
    return {**buttons, **mark, "name": name, "line": line, "hand": scene._hand.mobject}


def test_buttons_give_on_their_words_and_the_mark_turns_on_the_name() -> None:
    moments = {"press-1": 20, "press-2": 28, "press-3": 39, "channel": 50}
    _, seen = closely("end_card", FULL, _things, moments=moments)
    for number, word in ((1, 20), (2, 28), (3, 39)):
        change = seen.first_change(f"button-{number}", after=16)
        assert change is not None and word - 3 <= change <= word + 1
    for landing in (seen.first_change("face", 20), seen.first_change("name", 20), seen.first_seen("line")):
        assert landing is not None and 47 <= landing <= 51


def test_the_first_frame_shows_the_coin_on_its_way_and_all_is_there_before_the_first_word() -> None:
    scene, seen = closely("end_card", FULL, _things, moments={"press-1": 20, "channel": 35}, frames=19)
    first, last = seen.boxes["face"][0], seen.boxes["face"][-1]
    assert first is not None and last is not None and first[1] > last[1] + 1 and first[1] < scene.stage.frame.top - 0.5
    assert seen.boxes["button-1"][0] is not None and seen.boxes["name"][0] is not None
    assert all(glyph.mobject.fill_rgbas[0, 3] == 1 for glyph in scene._name)
    assert all(seen.boxes[f"button-{n}"][12] == seen.boxes[f"button-{n}"][-1] for n in (1, 2, 3))


def test_where_the_first_word_comes_at_once_all_is_there() -> None:
    _, seen = closely("end_card", FULL, _things, moments={"press-1": 3, "channel": 20}, frames=2)
    assert all(seen.boxes[thing][0] is not None for thing in ("button-1", "button-2", "button-3", "face", "name"))


def test_what_is_pressed_stays_down() -> None:
    moments = {"press-1": 12, "press-2": 20, "press-3": 31, "channel": 60}

    def faces(scene: Any) -> Mapping[str, Mobject]:
        return {str(number): button._waiting.mobject for number, button in enumerate(scene._buttons)}

    scene, _ = closely("end_card", FULL, faces, moments=moments, frames=90)
    for button in scene._buttons:
        low = button.center[1] - button._pressed.mobject.get_center()[1]
        assert low > 0.05 * button.height / 120 and button._pressed.mobject[0].fill_opacity == 1


def test_the_finger_touches_each_button_on_its_word_and_is_gone_at_the_end() -> None:
    moments = {"press-1": 20, "press-2": 34, "press-3": 48, "channel": 60}
    tips = []

    def hand(scene: Any) -> Mapping[str, Mobject]:
        tips.append(scene._hand.tip)
        return {"hand": scene._hand.mobject}

    scene, seen = closely("end_card", FULL, hand, moments=moments, frames=90)
    for button, press in zip(scene._buttons, (20, 34, 48), strict=True):
        assert abs(tips[press] - button.touch).max() < 0.05 and abs(tips[press - 6] - button.touch).max() > 0.1
        assert seen.boxes["hand"][press] is not None
    assert seen.boxes["hand"][75] is None


def test_the_hand_lies_across_no_other_button_as_it_presses_one() -> None:
    presses = (20, 40, 60)
    moments = {**{f"press-{n}": at for n, at in enumerate(presses, start=1)}, "channel": 80}
    hands: list[np.ndarray] = []

    def hand(scene: Any) -> Mapping[str, Mobject]:
        hands.append(np.array([scene._hand.tip, scene._hand.mobject[1].get_center()]))
        return {"hand": scene._hand.mobject}

    scene, _ = closely("end_card", FULL, hand, moments=moments, frames=100)
    for pressed, press in zip(scene._buttons, presses, strict=True):
        tip, middle = hands[press]
        along = tip + np.linspace(0, 1, 60)[:, None] * (middle - tip)
        for other in scene._buttons:
            inside = abs(along - other.center)[:, :2] < px(0.5) * np.array([other.width, other.height])
            assert other is pressed or not inside.all(axis=1).any()


@pytest.mark.parametrize("actions", [["subscribe", "like", "follow"], ["like", "follow"], ["follow", "subscribe"]])
def test_the_hand_is_in_the_frame_from_its_first_press_to_its_last_on_a_short_sleeve(actions: list[str]) -> None:
    presses = range(20, 20 + 24 * len(actions), 24)
    moments = {**{f"press-{n}": at for n, at in enumerate(presses, start=1)}, "channel": 100}
    tips: list[np.ndarray] = []

    def hand(scene: Any) -> Mapping[str, Mobject]:
        tips.append(scene._hand.tip)
        return {"hand": scene._hand.mobject}

    scene, seen = closely("end_card", {**FULL, "actions": actions}, hand, moments=moments, frames=130)
    right = scene.stage.frame.right
    assert all(tip[0] < right for tip in tips[20 : presses[-1] + 5])
    boxes = [box for box in seen.boxes["hand"][20 : presses[-1]] if box is not None]
    assert all(np.hypot(box[2] - box[0], box[3] - box[1]) < px(620) for box in boxes)


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_the_wipe_to_the_beginning_starts_on_the_ground_below_the_last_button(format_name: str) -> None:
    scene, _ = closely("end_card", FULL, _things, frames=2, format_name=format_name)
    spot, frame = type(scene).landing(scene.brief), Stage(formats()[format_name]).frame
    assert abs(spot.center[0] - scene._buttons[-1].center[0]) < 0.01
    assert frame.bottom < spot.bottom and spot.top < scene._buttons[-1].mobject.get_bottom()[1]


def test_all_comes_to_rest_before_the_end_so_that_the_film_may_start_again() -> None:
    moments = {"press-1": 12, "press-2": 20, "press-3": 31, "channel": 60}
    _, seen = closely("end_card", FULL, _things, moments=moments, frames=110)
    for thing in ("button-1", "button-2", "button-3", "name"):
        assert seen.first_change(thing, after=105) is None, thing
    assert all(box is None for box in seen.boxes["burst"][100:]) and seen.boxes["burst"][70] is not None


@pytest.mark.parametrize(
    ("actions", "main"),
    [(["like", "subscribe"], 1), (["share", "follow", "like"], 1), (["like"], 0)],
)
def test_what_is_asked_for_most_is_the_widest(actions: list[str], main: int) -> None:
    scene, _ = closely("end_card", {"actions": actions, "channel": "Kopi Kode"}, _things, frames=2)
    wide = [button.width for button in scene._buttons]
    assert wide.index(max(wide)) == main
    assert all(scene._buttons[main].center[1] >= button.center[1] for button in scene._buttons)


@pytest.mark.parametrize("language", ["id", "en"])
def test_words_fit_their_buttons_before_and_after_the_press(language: str) -> None:
    params = {"actions": ["langganan", "ikuti", "komentar", "bagikan"], "channel": "Kopi Kode"}
    scene, _ = closely("end_card", params, _things, frames=2, language=language)
    for button in scene._buttons:
        for content in (button._content, button._after):
            assert content.mobject.width < button.box.width - 0.3 * button.box.height
    sizes = [button.words.mobject[0].height for button in scene._buttons[1:]]
    assert max(sizes) < 1.5 * min(sizes)


def test_a_pressed_button_says_so_in_the_tongue_of_its_own_word() -> None:
    assert [done(word) for word in ("subscribe", "Follow", "ikuti")] == ["Subscribed", "Following", "Mengikuti"]
    assert done("tulis komentar") == "Tulis komentar"


def test_the_words_of_buttons_side_by_side_are_of_one_size_and_keep_it() -> None:
    scene, _ = closely("end_card", FULL, _things, frames=2)
    like, follow = scene._buttons[1:]
    letters = [content.words.mobject[0].height for content in (like._content, like._after)]  # an L
    others = [content.words.mobject[0].height for content in (follow._content, follow._after)]  # an F
    assert np.ptp([*letters, *others]) < 0.01 * letters[0]


def test_the_hand_covers_no_other_button_on_its_way_to_one() -> None:
    presses = (20, 40, 60)
    moments = {**{f"press-{n}": at for n, at in enumerate(presses, start=1)}, "channel": 80}
    tips: list[np.ndarray] = []

    def hand(scene: Any) -> Mapping[str, Mobject]:
        tips.append(scene._hand.tip)
        return {"hand": scene._hand.mobject}

    scene, _ = closely("end_card", FULL, hand, moments=moments, frames=100)
    assert tips[0][0] > scene.stage.frame.right
    follow = scene._buttons[2]
    for tip in tips[24:52]:
        aside, up = abs(tip - follow.center)[:2] - px(0.5) * np.array([follow.width, follow.height])
        assert aside > 0 or up > 0


def _car(_: str) -> Mobject:
    return read_svg((ROOT / "assets/art/sports-car.svg").read_text(encoding="utf-8"))


def test_a_vehicle_begins_where_and_as_large_as_a_question_leaves_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("watching.Square", lambda: _car(""))
    words, moments, frames = said("Siap pindah ke balik layar?")
    asked = {"pictures": [{"word": 1, "art": "a car"}]}
    film = watch("kinetic_text", asked, moments=moments, words=words, frames=frames + 10)
    (driving,) = [actor for actor in film.scene.sheets[-1].actors if isinstance(actor, Driving)]
    left = driving.vehicle.drawing.layers
    boxes: list[Any] = []

    def parts(scene: Any) -> Mapping[str, Mobject]:
        boxes.append([wheel.copy() for wheel in scene._cruise.vehicle[3:5]])
        return {}

    closely("end_card", {**FULL, "prop": "a car"}, parts, frames=2, draw=_car)
    for wheel, found in zip(("wheel-rear", "wheel-front"), boxes[0], strict=True):
        assert abs(found.get_center() - left[wheel].get_center()).max() < 0.06
        assert abs(found.height / left[wheel].height - 1) < 0.12  # a picture is cut to what is seen


def test_in_a_square_frame_too_a_vehicle_drives_between_the_buttons_and_the_captions() -> None:
    def parts(scene: Any) -> Mapping[str, Mobject]:
        return {"car": scene._cruise.vehicle[0], **{f"{n}": b.mobject for n, b in enumerate(scene._buttons)}}

    moments = {"press-1": 14, "press-2": 16, "press-3": 18, "channel": 20}
    made = {**FULL, "prop": "a car"}
    scene, seen = closely("end_card", made, parts, moments=moments, frames=40, format_name="square", draw=_car)
    car, buttons = seen.boxes["car"][24], [seen.boxes[str(n)][24] for n in range(3)]
    assert car is not None
    assert car[1] > scene.stage.caption.top - px(24)
    assert all(box is not None and box[1] > car[3] - px(60) for box in buttons)
    assert all(box is not None and box[3] <= scene.stage.text.top + px(20) for box in buttons)


def test_a_vehicle_drives_off_before_the_end_and_the_wipe_starts_at_the_square_that_it_leaves() -> None:
    def parts(scene: Any) -> Mapping[str, Mobject]:
        return {"car": scene._cruise.vehicle[0], "square": scene._cruise._square.mobject[1]}

    moments = {"press-1": 6, "press-2": 12, "press-3": 18, "channel": 24}
    scene, seen = closely("end_card", {**FULL, "prop": "a car"}, parts, moments=moments, frames=76, draw=_car)
    gone, middle = seen.boxes["car"][66], type(scene).landing(scene.brief).center
    assert gone is None or gone[0] > scene.stage.frame.right
    left = seen.boxes["square"][62]
    assert left is not None and left[0] < middle[0] < left[2] and left[1] < middle[1] < left[3]


def test_the_mark_may_be_named_first() -> None:
    moments = {"channel": 6, "press-1": 20, "press-2": 30, "press-3": 40}
    scene, seen = closely("end_card", FULL, _things, moments=moments, frames=50)
    assert scene._presses == [19, 29, 39] and seen.first_seen("line") == 5


def test_without_a_channel_the_first_action_stands_in_the_mark() -> None:
    _, seen = closely("end_card", {"actions": ["langganan", "komen"]}, _things, frames=60)
    assert seen.boxes["mark"][-1] is not None and seen.boxes["name"][-1] is None


def test_actions_are_known_in_both_languages() -> None:
    said = {"Subscribe": "subscribe", "ikuti": "follow", "bagikan": "share", "komentar": "comment", "suka": "like"}
    assert {word: kind_of(word) for word in said} == said


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [1, 5])
def test_everything_stays_clear_of_edges_and_captions(format_name: str, count: int) -> None:
    actions = ["subscribe", "tulis komentar", "follow", "share", "like"][:count]
    params = {"actions": actions, "channel": "Belajar Pemrograman Bersama Nusantara"}
    scene, seen = closely("end_card", params, _things, frames=40, format_name=format_name)
    stage = Stage(formats()[format_name])
    boxes = [(name, seen.boxes[name][-1]) for name in ("name", "mark")]
    for name, box in boxes:
        assert box is not None
        slack = 1.0 if name == "mark" else 0.02  # shadows are soft
        assert box[0] >= stage.text.left - slack and box[2] <= stage.text.right + slack, name
        assert box[1] >= stage.clear.bottom - slack, name
    faces = [button.box for button in scene._buttons]
    assert all(face.left >= stage.text.left - 0.01 and face.right <= stage.text.right + 0.01 for face in faces)
    assert all(face.bottom >= stage.clear.bottom for face in faces)
    for at, one in enumerate(faces):
        for other in faces[at + 1 :]:
            assert one.right < other.left or other.right < one.left or one.bottom > other.top or other.bottom > one.top


@pytest.mark.parametrize("frames", [2, 25])
def test_any_length_is_played_to_the_frame(frames: int) -> None:
    _, seen = closely("end_card", FULL, _things, frames=frames)
    assert seen.frames == frames


def test_a_vehicle_stands_while_it_is_asked_for_and_sets_out_on_a_word_of_the_last_sentence() -> None:
    presses = {f"press-{n}": at for n, at in enumerate((12, 26, 40), start=1)}
    words = ("Subscribe", "like", "follow", "for", "stories", "from", "Kopi", "Kode")
    said_at = {f"word-{n}": at for n, at in enumerate((12, 26, 40, 52, 64, 76, 84, 90), start=1)}
    moments = {**presses, **said_at, "channel": 84}
    gone: list[float] = []

    def car(scene: Any) -> Mapping[str, Mobject]:
        gone.append(scene._sets_out)
        return {"car": scene._cruise.vehicle}

    _, seen = closely("end_card", {**FULL, "prop": "a car"}, car, frames=100, moments=moments, words=words, draw=_car)
    assert gone[0] == 64 - ANTICIPATION
    boxes = seen.boxes["car"]
    assert boxes[58] and boxes[24] and boxes[70] and abs(boxes[58][0] - boxes[24][0]) < 0.12
    assert boxes[70][0] > boxes[58][0] + 0.2
