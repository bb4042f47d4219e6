"""The scene of what the narration lists: cards come on their words, lettered, with art where there is any."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from closely import closely, some_art
from manim import VGroup
from watching import ROOT, watch

from cuereel.artwork.colour import contrast
from cuereel.scene.band import lit_face, shades
from cuereel.theme import read_theme

LONG = "pertanggungjawabannya sebagai administrator"


def bodies(scene: Any) -> dict[str, Any]:
    if hasattr(scene, "_mosaic"):
        return {f"card {number}": tile._calm.mobject for number, tile in enumerate(scene._mosaic.tiles, start=1)}
    if hasattr(scene, "_machine"):
        return {f"card {number}": plate for number, plate in enumerate(scene._machine.plates.plates, start=1)}
    return {f"card {number}": band._body.mobject for number, band in enumerate(scene._bands, start=1)}


@pytest.mark.parametrize("turn", [0, 2])
@pytest.mark.parametrize("gap", [5, 25])
@pytest.mark.parametrize("count", [2, 3, 6])
def test_every_card_starts_on_its_word(count: int, gap: int, turn: int) -> None:
    items = [f"entry {number}" for number in range(count)]
    moments = {f"item-{number}": 12 + gap * number for number in range(1, count + 1)}
    _, seen = closely("cards", {"items": items, "turn": turn}, bodies, moments=moments, frames=60 + gap * count)
    for number in range(1, count + 1):
        wanted = moments[f"item-{number}"]
        changed = seen.first_change(f"card {number}")
        assert changed is not None and wanted - 3 <= changed <= wanted + 1
        # in its place, to half a unit, within 0.3 s
        final, there = seen.boxes[f"card {number}"][-1], seen.boxes[f"card {number}"][min(wanted + 9, seen.frames - 1)]
        assert final and there and abs(final[2] - there[2]) < 0.5 and abs(final[0] - there[0]) < 0.5


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [2, 7])
def test_words_stay_in_the_text_box_and_clear_of_the_captions(count: int, format_name: str) -> None:
    items = [("unknown " if number % 2 else "") + LONG for number in range(count)]
    scene, seen = closely(
        "cards",
        {"items": items, "title": "Tugas seorang programmer"},
        lambda scene: {f"{n}": VGroup(band._dark.mobject, band._bright.mobject) for n, band in enumerate(scene._bands)},
        moments={f"item-{n}": 2 + 4 * n for n in range(1, count + 1)},
        frames=70,
        format_name=format_name,
    )
    clear = scene.stage.clear
    for number in range(count):
        left, low, right, high = seen.boxes[f"{number}"][-1]  # type: ignore[misc]
        assert clear.left - 0.01 <= left and right <= clear.right + 0.35, number
        assert clear.bottom <= low and high <= clear.top + 0.6, number


def test_what_has_no_art_is_set_as_type_and_never_has_an_empty_well() -> None:
    scene, _ = closely("cards", {"items": ["unknown thing", "known"]}, bodies, frames=30)
    plain, pictured = scene._bands
    assert plain._icon is None and plain._well == 0
    assert pictured._icon is not None and pictured._well > 0
    assert plain._dark.mobject.width > 1.5 * 0.5 * pictured._dark.mobject.width


def test_an_entry_may_name_its_icon() -> None:
    asked: list[str] = []

    def art(name: str) -> Any:
        asked.append(name)
        return some_art(name)

    closely("cards", {"items": [{"text": "unknown", "icon": "rocket"}, {"text": "fast"}]}, bodies, frames=5, draw=art)
    assert asked == ["rocket", "fast"]


@pytest.mark.parametrize("theme", ["navy", "light"])
@pytest.mark.parametrize("count", range(1, 8))
def test_words_stand_out_on_a_lit_card(count: int, theme: str) -> None:
    look = read_theme((ROOT / f"assets/themes/{theme}.yaml").read_text(encoding="utf-8"))
    for tone in shades(look, count):
        ink, top, bottom = lit_face(look, tone)
        assert min(contrast(ink, top), contrast(ink, bottom)) >= 4.5, (count, tone)


@pytest.mark.parametrize("frames", [1, 15, 240])
def test_it_fills_its_shot_whatever_its_length_and_never_freezes(frames: int) -> None:
    film = watch("cards", {"items": ["a", "b", "c"]}, frames=frames)
    assert film.frames == frames
    assert film.longest_rest < 90
    assert film.scene.late == []


def test_after_the_last_card_the_request_goes_round_again_and_lights_each() -> None:
    _, seen = closely(
        "cards",
        {"items": ["a", "b", "c"], "turn": 0},
        lambda scene: {f"lamp {n}": band._lamp_rig.mobject for n, band in enumerate(scene._bands)},
        moments={f"item-{n}": 10 * n for n in (1, 2, 3)},
        frames=220,
    )
    for number in range(3):
        shown = [box is not None for box in seen.boxes[f"lamp {number}"]]
        lit = np.flatnonzero(np.diff(np.array(shown, dtype=int)) == 1)
        assert (len(lit) if number < 2 else 2) >= 2


def test_while_the_first_card_is_waited_for_the_request_goes_past_all_places() -> None:
    _, seen = closely(
        "cards",
        {"items": ["a", "b", "c"], "turn": 0},
        lambda scene: {f"wake {n}": band._wake.mobject for n, band in enumerate(scene._bands)},
        moments={f"item-{n}": 90 + 10 * n for n in (1, 2, 3)},
        frames=130,
    )
    for number in range(3):
        assert any(box is not None for box in seen.boxes[f"wake {number}"][:90]), number


def test_what_is_built_rises_out_of_its_plan_on_its_word() -> None:
    moments = {"item-1": 12, "item-2": 50, "item-3": 90}
    _, seen = closely(
        "cards",
        {"items": SERVED["built"], "about": "an app"},
        lambda scene: {"case": scene._machine._case.mobject},
        moments=moments,
        frames=120,
    )
    came = seen.first_seen("case")
    assert came is not None and 47 <= came <= 51


def test_a_list_without_entries_still_plays() -> None:
    assert watch("cards", {"items": [], "title": "Tugas"}, frames=20).frames == 20


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [1, 2, 3, 5, 7])
def test_words_stay_on_their_tiles_and_tiles_clear_of_one_another(count: int, format_name: str) -> None:
    scene, _ = closely(
        "cards",
        {"items": [LONG] * count, "title": "Tugas", "turn": 2},
        bodies,
        moments={f"item-{n}": 2 + 4 * n for n in range(1, count + 1)},
        frames=70,
        format_name=format_name,
    )
    text = scene.stage.text
    tiles = scene._mosaic.tiles
    for number, tile in enumerate(tiles):
        place, words = tile._place, tile._bright_words.mobject
        assert place.left - 0.05 <= words.get_left()[0] and words.get_right()[0] <= place.right + 0.05, number
        assert text.left - 0.05 <= words.get_left()[0] and words.get_right()[0] <= text.right + 0.05, number
        for other in tiles[:number]:
            apart = other._place
            beside = place.left > apart.right or place.right < apart.left
            assert beside or place.top < apart.bottom or place.bottom > apart.top


def test_what_is_done_is_dealt_as_cards_and_what_is_not_stands_as_tiles() -> None:
    for items, tiles in ((["menulis", "membaca", "belajar"], False), (["lancar", "kuat", "murah"], True)):
        scene, _ = closely("cards", {"items": items}, bodies, frames=5)
        assert hasattr(scene, "_mosaic") == tiles


SERVED = {
    "states": ["lancar", "aman", "siap tumbuh"],
    "deeds": ["merancang", "menguji", "merawat sistem"],
    "in english": ["fast", "secure", "ready to scale"],
    "done, in english": ["designing", "testing", "maintaining"],
    "built": ["merancang", "mengembangkan", "memelihara"],
    "scaled": ["lancar", "aman", "bisa diskalakan"],
}


@pytest.mark.parametrize("gap", [5, 25])
@pytest.mark.parametrize("said", sorted(SERVED))
def test_what_a_system_stays_and_what_is_done_to_it_is_seen_on_a_server(said: str, gap: int) -> None:
    moments = {f"item-{n}": 12 + gap * n for n in (1, 2, 3)}
    scene, seen = closely(
        "cards", {"items": SERVED[said], "about": "an app"}, bodies, moments=moments, frames=60 + 3 * gap
    )
    assert hasattr(scene, "_machine")
    for number in (1, 2, 3):
        came = seen.first_seen(f"card {number}")
        assert came is not None and moments[f"item-{number}"] - 3 <= came <= moments[f"item-{number}"] + 1


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("said", ["deeds", "states"])
def test_the_words_over_a_server_stay_in_the_text_box(said: str, format_name: str) -> None:
    scene, seen = closely(
        "cards",
        {"items": SERVED[said], "about": "an app"},
        lambda scene: {f"words {n}": plate[-1] for n, plate in enumerate(scene._machine.plates.plates, start=1)},
        moments={f"item-{number}": 8 * number for number in (1, 2, 3)},
        frames=60,
        format_name=format_name,
    )
    for number in (1, 2, 3):
        assert seen.is_within(f"words {number}", scene.stage.text, slack=0.12), number


def test_without_a_turn_only_three_of_them_that_are_said_of_software_are_on_a_server() -> None:
    for about, served in (("Investasi yang lancar, aman, dan tumbuh", False), ("Servernya lancar, aman", True)):
        scene, _ = closely("cards", {"items": SERVED["states"], "about": about}, bodies, frames=5)
        assert hasattr(scene, "_machine") == served
    for film, served in (({"about": "an app"}, False), ({"turn": 3}, True)):
        scene, _ = closely("cards", {"items": ["lancar", "aman"], **film}, bodies, frames=5)
        assert hasattr(scene, "_machine") == served
    scene, _ = closely("cards", {"items": ["merah", "biru", "hijau"], "turn": 3}, bodies, frames=5)
    assert not hasattr(scene, "_machine")


@pytest.mark.parametrize("turn", [0, 1])
def test_a_list_is_arranged_by_its_turn_and_lettered_alike(turn: int) -> None:
    scene, _ = closely("cards", {"items": ["build", "test it", "care"], "turn": turn}, bodies, frames=5)
    ends = [float(band.tip[0]) for band in scene._bands]
    assert (ends == sorted(ends, reverse=True)) == (turn == 1)
    assert len({line.size for band in scene._bands for line in band._dark.mobject}) == 1


def test_tools_are_taken_from_the_bench_and_laid_down_again() -> None:
    def tools(scene: Any) -> dict[str, Any]:
        craft = scene._machine
        return {
            "pencil": craft._pencil._rig.mobject,
            "wrench": craft._wrench._rig.mobject,
            "bench": craft._bench.mobject,
        }

    moments = {"item-1": 20, "item-2": 60, "item-3": 90}
    film = {"items": SERVED["deeds"], "about": "an app"}
    _, seen = closely("cards", film, tools, moments=moments, frames=160)
    for name, word in (("pencil", 20), ("wrench", 90)):
        rest, work, again = (seen.boxes[name][frame] for frame in (5, word + 8, word + 50))
        assert rest is not None and work is not None and again is not None
        assert work[1] > rest[3], "it is at work above the bench"
        assert max(abs(a - b) for a, b in zip(rest, again, strict=True)) < 0.05
    first, last = seen.boxes["bench"][0], seen.boxes["bench"][-1]
    assert first is not None and last is not None and last[3] < first[1] + 0.5, "it makes way for the next shot"
