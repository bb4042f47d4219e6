"""What happens on a screen: each step begins on its word, what matters stands clear, a hand presses what it is at."""

from __future__ import annotations

from typing import Any

import pytest
from closely import ROOT, closely
from pydantic import ValidationError
from watching import watch

from cuereel.scene.app.parts import Part, Step
from cuereel.scene.app.story import complete
from cuereel.scene.app.widgets import Push, Row
from cuereel.scene.app.wording import parts_of
from cuereel.scene.load import load_scene

STEPS: dict[str, dict[str, Any]] = {
    "press": {"page": "login", "steps": [{"press": "log in"}]},
    "type": {"page": "login", "steps": [{"type": "", "into": "password"}]},
    "load": {"page": "login", "steps": [{"load": True}]},
    "toast": {"page": "login", "steps": [{"toast": "Saved"}]},
    "notify": {"steps": [{"notify": "Your parcel is here"}]},
    "ask": {"steps": [{"ask": "Sure?", "answers": ["Yes", "No"]}]},
    "alert": {"device": "browser", "steps": [{"alert": "Disk full"}]},
    "turn": {"page": "settings", "steps": [{"turn": "dark mode"}]},
    "scroll": {"page": "feed", "steps": [{"scroll": True}]},
    "check": {"parts": [{"row": "One"}, {"row": "Two"}], "steps": [{"check": True}]},
    "dark": {"page": "login", "steps": [{"dark": True}]},
    "fail": {"page": "login", "steps": [{"fail": "Wrong password"}]},
    "succeed": {"page": "login", "steps": [{"succeed": "Welcome"}]},
    "show": {"device": "browser", "steps": [{"show": "Welcome"}]},
    "tap": {"heading": "Music", "steps": [{"tap": "Rock"}]},
    "recolour": {"parts": [{"button": "Wipe"}], "steps": [{"recolour": "wipe", "colour": "bad"}]},
    "vanish": {"steps": [{"vanish": "photos"}]},
    "enlarge": {"parts": [{"button": "Agree"}], "steps": [{"enlarge": True}]},
    "blank": {"page": "login", "steps": [{"blank": True}]},
    "circle": {"steps": [{"circle": "9"}]},
    "results": {"page": "search", "steps": [{"results": True}]},
}


def parts(scene: Any) -> dict[str, Any]:
    show = scene.show
    seen = {f"widget {number}": widget.mobject for number, widget in enumerate(show.page.widgets)}
    seen |= {f"over {number}": over.mobject for number, over in enumerate(show.overlays)}
    page = {f"page {number}": page.mobject for number, (_, page) in enumerate(show.pages)}
    bar = {"bar": show.chrome.mobject} if show.chrome else {}
    return {**seen, **page, **bar, "black": show._black.mobject, "hand": show.hands.mobject}


@pytest.mark.parametrize("device", ["phone", "browser"])
@pytest.mark.parametrize("verb", STEPS)
def test_a_step_begins_on_its_word(verb: str, device: str) -> None:
    params = {"device": device, **STEPS[verb]}
    _, seen = closely("screen", params, parts, moments={verb: 40}, frames=60)
    looks = [name for name in seen.looks if name != "hand"]
    changed = [at for name in looks for at in range(1, 60) if seen.looks[name][at] != seen.looks[name][at - 1]]
    assert [at for at in changed if 37 <= at <= 41], sorted(set(changed))
    assert not [at for at in changed if 20 <= at < 37]


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("device", ["phone", "browser"])
@pytest.mark.parametrize("page", ["login", "signup"])
def test_a_form_stands_above_the_captions(page: str, device: str, format_name: str) -> None:
    params = {"device": device, "page": page, "steps": [{"fail": "The password is wrong"}]}
    scene, seen = closely("screen", params, parts, moments={"fail": 20}, frames=40, format_name=format_name)
    low = scene.stage.clear.bottom  # a soft shadow may fall below
    for number in range(len(scene.show.page.widgets)):
        boxes = [box for box in seen.boxes[f"widget {number}"][15:] if box]
        assert boxes and all(box[1] >= low - 0.25 for box in boxes)
        assert all(box[3] <= scene.stage.frame.top for box in boxes)


@pytest.mark.parametrize("device", ["phone", "browser"])
def test_who_presses_is_at_the_button_on_the_word(device: str) -> None:
    scene, seen = closely("screen", {"device": device, **STEPS["press"]}, parts, moments={"press": 50}, frames=90)
    hand, button = seen.boxes["hand"], seen.boxes["widget 3"][49]
    assert hand[10] is None or hand[10][0] > scene.stage.frame.right - 2 or device == "browser"
    assert hand[49] and button
    assert hand[49][0] < button[2] and hand[49][3] > button[1]


def test_a_password_is_typed_as_dots_and_an_answer_is_pressed_in_its_window() -> None:
    scene, _ = closely("screen", {"page": "login", "steps": [{"type": "abc", "into": "password"}]}, parts, frames=20)
    secret = next(widget for widget in scene.show.page.widgets if getattr(widget, "secret", False))
    assert len(secret._signs) == 8
    steps = [{"ask": "Sure?", "answers": ["Yes", "No"]}, {"press": "no"}]
    scene, _ = closely("screen", {"steps": steps}, parts, moments={"ask": 10, "press": 40}, frames=70, language="en")
    question = scene.show.overlays[0]
    assert [push._pressed for push in question.answers] == [[], [39]]
    assert question.end == 54


def test_the_words_of_the_app_are_those_of_the_language() -> None:
    assert [part.words for part in parts_of("login", "", "id")] == ["Masuk", "Email", "Kata sandi", "Masuk"]
    own = complete("signup", "", [Part(field="city")], [Step(press="join"), Step(turn="sound")], "en")
    assert [(part.kind, part.words) for part in own] == [
        ("title", "Sign up"),
        ("field", "City"),
        ("toggle", "Sound"),
        ("button", "Join"),
    ]


@pytest.mark.parametrize(
    "params",
    [
        {"parts": [{"title": "A", "text": "B"}]},
        {"parts": [{"title": "A", "secret": True}]},
        {"steps": [{"press": "A", "answers": ["B"]}]},
        {"steps": [{"drain": True}]},
        {"steps": [{"press": "A", "colour": "bad"}]},
        {"steps": [{}]},
    ],
)
def test_what_cannot_be_shown_is_refused(params: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        load_scene(ROOT / "scenes/screen.py").Params.model_validate(params)


def test_in_any_length_it_plays_to_its_end_and_a_long_one_is_never_still() -> None:
    for frames in (1, 5, 40):
        assert watch("screen", frames=frames, language="en").frames == frames
    assert watch("screen", {"page": "login"}, frames=200).longest_rest < 60
    every = [step for each in STEPS.values() for step in each["steps"]]
    assert watch("screen", {"page": "login", "steps": every[:8]}, frames=60).frames == 60
    parts_ = [{"text": "x"}, {"notice": "y"}, {"image": "z"}, {"code": "12", "ring": True}, {"toggle": "t", "on": True}]
    assert watch("screen", {"parts": [*parts_, {"field": "f", "typed": "g"}]}, frames=20).frames == 20


def test_a_tab_closes_where_it_is_pressed_and_the_page_of_the_next_one_is_seen() -> None:
    scene, seen = closely("screen", {"steps": [{"close": "Report"}]}, parts, moments={"close": 40}, frames=80)
    looks, at = seen.looks["bar"], seen.boxes["hand"][39]
    assert looks[20] == looks[36] and looks[39] != looks[55]
    x, y, _ = scene.show.chrome.spot
    assert at and abs(at[0] - x) < 0.3 and abs(at[3] - y) < 0.3
    assert seen.looks["over 0"][36] != seen.looks["over 0"][50]


def test_an_address_is_typed_before_enter_is_pressed_and_only_then_is_there_a_page() -> None:
    steps = [{"visit": "shop.example"}, {"enter": True}]
    _, seen = closely("screen", {"steps": steps}, parts, moments={"visit": 20, "enter": 60}, frames=90)
    bar, page = seen.looks["bar"], seen.looks["over 0"]
    assert len(set(bar[20:56])) > 10, "letter by letter"
    assert len(set(page[30:58])) == 1 and page[58] != page[70]


def test_a_window_that_pops_up_is_gone_when_it_has_been_closed() -> None:
    steps = [{"popup": ""}, {"close": ""}]
    scene, seen = closely("screen", {"steps": steps}, parts, moments={"popup": 4, "close": 50}, frames=80)
    popup = scene.show.overlays[0]
    assert [touch.frame for touch in scene.show.touches] == [popup.end] and 47 <= popup.end <= 50
    assert seen.looks["over 0"][40] != seen.looks["over 0"][70]


def test_what_never_ends_is_waited_for_longer_and_longer_and_messages_push_each_other_down() -> None:
    endless = {"steps": [{"load": True, "endless": True}]}
    scene, seen = closely("screen", endless, parts, moments={"load": 4}, frames=90)
    assert len(set(seen.looks["over 0"][20:80])) > 30
    flood = {"steps": [{"notify": "Chat", "flood": True}]}
    scene, _ = closely("screen", flood, parts, moments={"notify": 10}, frames=90)
    assert len(scene.show.overlays[0].starts) >= 4
    with pytest.raises(ValidationError, match="endless goes with load"):
        Step(press="ok", endless=True)


def test_what_is_kept_goes_one_after_another_and_its_buttons_stay() -> None:
    steps = [{"press": "wipe"}, {"vanish": "messages"}]
    scene, _ = closely("checkout", {"steps": steps}, parts, moments={"press": 20, "vanish": 40}, frames=70)
    rows = [widget for widget in scene.show.page.widgets if isinstance(widget, Row)]
    assert [row.gone for row in rows] == [(39, number) for number in range(4)]
    assert any(isinstance(widget, Push) for widget in scene.show.page.widgets)


def test_behind_the_screen_of_a_shop_no_page_goes_on() -> None:
    steps = [{"press": "buy"}, {"check": "stock"}, {"blank": True}]
    with pytest.raises(ValidationError):
        load_scene(ROOT / "scenes/checkout.py").Params.model_validate({"steps": steps})


def test_two_buttons_side_by_side_are_pressed_at_once_by_two_hands() -> None:
    params = {"parts": [{"button": "book", "twice": True}], "steps": [{"press": "book"}]}
    scene, seen = closely("screen", params, parts, moments={"press": 40}, frames=50)
    changed = [at for at in range(20, 45) if seen.looks["widget 0"][at] != seen.looks["widget 0"][at - 1]]
    assert 37 <= changed[0] <= 41
    (left,), (right,) = scene.show.beside, scene.show.touches
    assert left.frame == right.frame and left.x < 0 < right.x and left.y == right.y
    assert len(scene.show.others) == 1


def test_a_list_that_fills_shows_the_places_of_what_is_still_to_come() -> None:
    params = {"heading": "Inbox", "parts": [{"row": ""}] * 4, "steps": [{"fill": True}]}
    _, seen = closely("screen", params, parts, moments={"fill": 30}, frames=60)
    rows = [seen.looks[f"widget {number}"] for number in range(1, 5)]
    assert all(seen.boxes[f"widget {number}"][5] for number in range(1, 5))
    begins = [next(at for at in range(20, 60) if look[at] != look[at - 1]) for look in rows]
    assert 27 <= begins[0] <= 31 and begins == sorted(set(begins))
