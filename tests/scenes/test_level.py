"""Levels and states: each step on its word, as full as it is told, in the colour of its level, inside its box."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely
from pydantic import ValidationError
from watching import ROOT, watch

from cuereel.scene.level.going import LEAST, REST, in_turn
from cuereel.scene.level.stands import Stand, State, stands
from cuereel.scene.load import load_scene


def told(form: Any, begins: dict[str, str] | None, *steps: dict[str, str]) -> list[Stand]:
    return stands(form, State(**begins) if begins else None, [State(**step) for step in steps])


def shown(scene: Any) -> dict[str, Any]:
    return {"thing": scene._shown_as.mobject, "figure": scene._readout.mobject}


@pytest.mark.parametrize(
    ("form", "begins", "steps", "shares", "texts"),
    [
        ("battery", {"to": "100%"}, [{"to": "30%"}], [1, 0.3], ["100%", "30%"]),
        ("battery", None, [{"to": "7"}], [1, 0.07], ["100%", "7%"]),
        ("battery", {"to": "full"}, [{"to": "15%"}, {"colour": "red"}], [1, 0.15, 0.15], ["100%", "15%", "15%"]),
        ("slider", {"to": "10"}, [{"to": "80"}], [0.1, 0.8], ["10", "80"]),
        ("slider", None, [{"to": "high"}], [0.3, 0.84], ["", ""]),
        ("dial", None, [{"to": "180 km/h"}], [0.14, 0.9], ["0 km/h", "180 km/h"]),
        ("signal", {"to": "full"}, [{"to": "2"}], [1, 0.5], ["", ""]),
        ("signal", {"to": "5"}, [{"to": "1"}], [1, 0.2], ["", ""]),
        ("bulb", None, [{"to": "off"}], [1, 0], ["", ""]),
        ("thermometer", None, [{"to": "39 C"}], [0.14, 0.82], ["37 C", "39 C"]),
    ],
)
def test_a_state_is_as_full_as_it_is_told_and_reads_what_is_told(
    form: str, begins: Any, steps: list[dict[str, str]], shares: list[float], texts: list[str]
) -> None:
    course = told(form, begins, *steps)
    assert [stand.share for stand in course] == pytest.approx(shares, abs=0.01)
    assert [stand.text for stand in course] == texts


def test_of_colours_alone_a_battery_is_full_in_green_and_what_warns_of_too_much_in_red() -> None:
    battery = told("battery", {"colour": "green"}, {"colour": "yellow"}, {"colour": "red"})
    assert battery[0].share > 0.8 > battery[1].share > 0.3 > battery[2].share
    heat = told("thermometer", {"colour": "blue"}, {"colour": "red"})
    assert heat[0].share < 0.2 and heat[1].share > 0.8


def test_a_colour_that_is_told_after_a_level_leaves_it_where_it_is() -> None:
    first, _, last = told("battery", {"to": "90%"}, {"to": "20%"}, {"colour": "yellow"})
    assert (first.colour, last) == ("", Stand(0.2, "yellow", "20%"))


def test_each_step_has_its_time_and_the_last_stands_before_the_cut() -> None:
    assert in_turn([10, 40], 100) == [10, 40]
    late = in_turn([88, 96], 100)
    assert late[-1] + LEAST + REST <= 100 and late[1] - late[0] >= LEAST


FORMS: dict[str, dict[str, Any]] = {
    "battery": {"form": "battery", "begins": {"to": "100%"}, "steps": [{"to": "20%"}, {"colour": "red"}]},
    "colours": {"form": "battery", "begins": {"colour": "green"}, "steps": [{"colour": "yellow"}, {"colour": "red"}]},
    "slider": {"form": "slider", "what": "brightness", "begins": {"to": "100%"}, "steps": [{"to": "50%"}]},
    "volume": {"form": "slider", "what": "volume", "steps": [{"to": "high"}]},
    "thermometer": {"form": "thermometer", "begins": {"to": "20"}, "steps": [{"to": "38"}]},
    "dial": {"form": "dial", "what": "speed", "begins": {"to": "0 km/h"}, "steps": [{"to": "120 km/h"}]},
    "fuel": {"form": "dial", "what": "fuel", "steps": [{"to": "almost empty"}]},
    "signal": {"form": "signal", "begins": {"to": "full"}, "steps": [{"to": "1"}], "label": "Lift"},
    "wifi": {"form": "wifi", "steps": [{"to": "empty"}]},
    "glass": {"form": "glass", "what": "water", "begins": {"to": "empty"}, "steps": [{"to": "full"}]},
    "jar": {"form": "jar", "what": "coins", "begins": {"to": "empty"}, "steps": [{"to": "full"}]},
    "lights": {"form": "traffic light", "begins": {"colour": "red"}, "steps": [{"colour": "green"}]},
    "bulb": {"form": "bulb", "begins": {"to": "off"}, "steps": [{"to": "on"}]},
    "switch": {"form": "switch", "begins": {"to": "on"}, "steps": [{"to": "off"}]},
}


@pytest.mark.parametrize("name", FORMS)
def test_it_changes_on_its_word_and_never_stands_still(name: str) -> None:
    params = FORMS[name]
    moments = {f"step-{number}": 30 + 40 * (number - 1) for number in range(1, len(params["steps"]) + 1)}
    seen = watch("level", params, moments=moments, frames=120)
    assert seen.frames == 120 and seen.longest_rest < 30
    assert all(seen.lands(frame) for frame in moments.values())


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("name", ["battery", "slider", "thermometer", "dial"])
def test_its_figure_is_what_is_told_at_first_and_at_last_and_keeps_to_the_text_box(name: str, format_name: str) -> None:
    params = FORMS[name]
    scene, seen = closely("level", params, shown, moments={"step-1": 20}, frames=70, format_name=format_name)
    assert seen.is_within("figure", scene.stage.text)
    at = [scene._going.at(frame) for frame in (0, 69)]
    assert (at[0].leg, at[0].along, at[-1].along) == (0, 1.0, 1.0)
    assert [leg._text for leg in scene._readout._legs][-1] == scene._going.stands[-1].text


def test_a_knob_goes_to_its_level_and_a_battery_turns_from_green_to_red_by_itself() -> None:
    scene, _ = closely("level", FORMS["slider"], shown, moments={"step-1": 20}, frames=70)
    slider, going = scene._shown_as, scene._going
    assert slider.knob_at(going.at(0).share)[0] > slider.knob_at(going.at(69).share)[0]
    scene, _ = closely("level", FORMS["battery"], shown, moments={"step-1": 20, "step-2": 50}, frames=80)
    tones = [scene._going.at(frame).tone for frame in (0, 30, 79)]
    assert tones[0] == scene.theme.colour("good") and tones[2] == scene.theme.colour("bad")


def test_of_a_signal_one_bar_after_another_goes_out() -> None:
    scene, _ = closely("level", FORMS["wifi"], shown, moments={"step-1": 20}, frames=70)
    counts = [sum(lit > 0.5 for lit in scene._shown_as.lit(scene._going.at(frame).share)) for frame in range(70)]
    assert (counts[0], counts[-1]) == (4, 0) and set(counts) == {0, 1, 2, 3, 4}


@pytest.mark.parametrize(
    "params",
    [
        {"form": "battery", "steps": [{"to": "tired"}]},
        {"form": "battery", "what": "coins"},
        {"form": "traffic light", "steps": [{"colour": "blue"}]},
        {"form": "traffic light", "steps": [{"to": "full"}]},
        {"form": "bulb", "steps": [{"to": "half"}]},
        {"form": "dial", "steps": [{"to": "full", "colour": "red"}]},
    ],
)
def test_what_it_cannot_show_is_refused(params: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        load_scene(ROOT / "scenes" / "level.py").Params.model_validate(params)


@pytest.mark.parametrize("frames", [1, 5, 20])
def test_in_any_length_it_plays_to_the_end(frames: int) -> None:
    assert watch("level", FORMS["colours"], frames=frames).frames == frames
