"""What a client and a server do is seen on its words: they light up, the request goes, the answer comes back."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import pytest
from manim import Group, Mobject

from cuereel.formats import formats
from cuereel.scene import Stage
from cuereel.scene.crossing import crossing
from cuereel.scene.rounds import rounds, share_done, when
from tests.scenes.closely import Closely, closely
from tests.scenes.watching import watch

ALL = {
    "client": "user",
    "server": "server",
    "through": "API",
    "hidden": "tidak terlihat",
    "request": "permintaan",
    "response": "memberikan data",
}
QUICK = {"server": 2, "hidden": 4, "client": 6, "through": 8, "request": 10, "response": 30}
MOMENTS = {"server": 8, "hidden": 20, "client": 32, "through": 44, "request": 56, "response": 100}


def _things(scene: Any) -> Mapping[str, Mobject]:
    things = {
        "server": scene._plates["server"].plate[2],
        "client": scene._plates["client"].plate[2],
        "request": Group(*scene._traffic.asked.layers),
        "response": Group(*scene._traffic.answered.layers),
    }
    if scene._gate:
        things["through"] = scene._gate.front
    if scene._pane:
        things["hidden"] = scene._pane.mobject
    return things | {f"word-{name}": tag.mobject for name, tag in scene._traffic.tags.items()}


@pytest.fixture(scope="module")
def played() -> tuple[Any, Closely]:
    return closely("request", ALL, _things, moments=MOMENTS, frames=205)


def test_each_thing_is_first_seen_on_its_word(played: tuple[Any, Closely]) -> None:
    _, seen = played
    for name, frame in MOMENTS.items():
        first = seen.first_seen(name)
        assert first is not None and frame - 3 <= first <= frame + 1, name


def test_the_answer_fills_the_page_and_then_another_round_begins(played: tuple[Any, Closely]) -> None:
    scene, seen = played
    assert seen.frames == 205
    first, second = scene._rounds[:2]
    assert first.out[0] < first.out[1] < first.back[0] < first.back[1] < second.out[0]
    assert [scene._filled(first.back[1] - 1, n) for n in range(5)] == [0.0] * 5
    assert [scene._filled(second.out[0], n) for n in range(5)] == [1.0] * 5


def test_nothing_rests_for_long() -> None:
    assert watch("request", ALL, moments=QUICK, frames=80).longest_rest <= 2


def test_deeds_are_seen_on_their_words_and_the_answer_goes_through_the_gate_on_its_name() -> None:
    deeds = {"opens": "buka", "sends": "kirim", "checks": "periksa", "fetches": "ambil", "by": "lewat"}
    moments = {"client": 8, "opens": 20, "sends": 50, "request": 62, "server": 85, "checks": 110, "fetches": 140}
    moments |= {"response": 185, "by": 205, "through": 222}

    def things(scene: Any) -> Mapping[str, Mobject]:
        inside = scene._inspection
        return _things(scene) | {
            "opens": scene._laptop._person.mobject,
            "checks": inside._bar.mobject,
            "fetches": inside._drum.mobject,
            "curtain": scene._gate._curtain.mobject,
        }

    scene, seen = closely("request", ALL | {"hidden": ""} | deeds, things, moments=moments, frames=250)
    for name, word in (("request", "sends"), ("checks", "checks"), ("fetches", "fetches"), ("through", "by")):
        first = seen.first_seen(name)
        assert first is not None and moments[word] - 3 <= first <= moments[word] + 1, name
    opened = seen.first_change("opens", after=moments["client"] + 9)
    assert opened is not None and abs(opened - moments["opens"] + 1) <= 2
    crossed = next(at for at in range(200, 250) if scene._rounds[0].back[0] < at and _share(scene, at) < scene._gated)
    assert moments["through"] - 3 <= crossed <= moments["through"] + 1


def _share(scene: Any, frame: int) -> float:
    """How far from the page the answer is."""
    return 1 - (scene._traffic.returned(frame, scene._rounds[0]) or 0.0)


@pytest.mark.parametrize("name", ["shorts", "ads", "square", "wide"])
def test_words_stay_in_the_text_box_of_every_frame(name: str) -> None:
    long = ALL | {"client": "pengguna aplikasi", "server": "backend developer", "through": "GraphQL gateway"}
    scene, seen = closely("request", long, _things, moments=QUICK, frames=60, format_name=name)
    stage = Stage(formats()[name])
    assert not scene._traffic.tags, "what is said stands in the caption"
    unsaid = {name: at for name, at in QUICK.items() if name not in ("request", "response")}
    _, tagged = closely("request", long, _things, moments=unsaid, frames=60, format_name=name)
    for thing in ("word-request", "word-response"):
        # the shadow of its card reaches a little further
        assert tagged.is_within(thing, stage.text, slack=0.55), thing
    assert scene._gate.sign.left >= stage.text.left and scene._gate.sign.right <= stage.text.right
    for stamp in ("server", "client"):
        assert seen.is_within(stamp, stage.frame), stamp


def test_the_word_for_an_answer_leaves_out_how_it_is_carried() -> None:
    plain = closely("request", ALL | {"response": "data"}, _things, frames=2)[0]._traffic.tags["response"].size
    for said in ("sends back the data", "memberikan"):
        scene, _ = closely("request", ALL | {"response": said}, _things, frames=2)
        assert scene._traffic.tags["response"].size == plain


@pytest.mark.parametrize("moments", [{}, {"server": 3}, {"response": 4, "request": 9}, {"request": 0, "client": 12}])
@pytest.mark.parametrize("params", [{}, ALL])
def test_any_moments_and_a_very_short_shot_are_played_to_the_frame(
    params: dict[str, str], moments: dict[str, int]
) -> None:
    _, seen = closely("request", params, _things, moments=moments, frames=15)
    assert seen.frames == 15


@pytest.mark.parametrize("frames", [15, 40, 90, 240])
@pytest.mark.parametrize("answered", [None, 5, 21, 30, 80])
def test_rounds_follow_one_another(frames: int, answered: int | None) -> None:
    made = rounds(20, answered, frames)
    assert made[0].out[0] == 20 and (answered is None or made[0].back[0] == answered)
    for each in made:
        assert each.out[0] < each.out[1] and each.back[0] < each.back[1]
    for one, other in pairwise(made):
        assert one.back[1] < other.out[0]


def test_a_way_begins_at_once_and_is_done_at_its_end() -> None:
    assert 0 < (share_done(10, (10, 40)) or 0) < 0.1
    assert share_done(40, (10, 40)) == 1.0 and share_done(9, (10, 40)) is None
    assert 10 < when((10, 40), 0.5) < 40


@pytest.mark.parametrize("name", ["shorts", "square", "wide"])
def test_the_laptop_and_the_servers_do_not_overlap(name: str) -> None:
    plan = crossing(Stage(formats()[name]))
    # the cabinets beside the server stand behind the laptop, as far back as they are
    left = float(plan.racks.center[0]) - plan.hero / 2
    apart = plan.laptop.top < plan.racks.bottom or plan.laptop.right < left
    assert apart and plan.laptop.bottom > plan.room.bottom
    assert 0.15 < plan.gate < 1
