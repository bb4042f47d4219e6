"""Emblems take their places in a wall, which lights up on its word until it is full, behind the words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from manim import Mobject

from cuereel.formats import formats
from cuereel.scene import Brief, Stage
from cuereel.scene.glyphs import OF_WORK, PLAIN, glyph
from cuereel.scene.honeycomb import honeycomb, parted, unlike
from cuereel.scene.load import load_scene
from cuereel.scene.medal import marks_beside
from cuereel.scene.stage import PX
from cuereel.theme import read_theme
from tests.scenes.watching import ROOT, Watcher, said, watch

WORDS, SPOKEN, FRAMES = said("DAN MASIH BANYAK LAGI!")
MOMENTS = {**SPOKEN, "fill": SPOKEN["word-3"]}
ITEMS = ["Data Science", "Security Engineer", "Network Engineer"]


def _wall(**more: Any) -> Any:
    given: dict[str, Any] = {"params": {"items": ITEMS}, "moments": MOMENTS, "frames": FRAMES, "words": WORDS, **more}
    return watch("wall", **given)


def _shown(scene: Any) -> list[Any]:
    frame = scene.stage.frame
    places = [(disc, disc.dim.get_center()) for disc in scene._discs]
    return [d for d, (x, y, _) in places if frame.left < x < frame.right and frame.bottom < y < frame.top]


def test_no_disc_is_under_the_marker_and_hardly_one_is_seen_twice() -> None:
    look = read_theme((ROOT / "assets/themes/navy.yaml").read_text(encoding="utf-8"))
    stage = Stage(formats()["shorts"], marked=True)

    def nothing(_: str) -> Mobject:
        raise KeyError

    told = Brief({"items": ITEMS}, look, stage, "id", MOMENTS, FRAMES, WORDS, nothing)
    scene: Any = load_scene(ROOT / "scenes/wall.py")(told, Watcher())
    scene.frame_number = 0
    scene.construct()
    scene._pose(min(FRAMES, scene._drains) - 1)
    left, middle = stage.text.left, stage.text.top + 56 * PX
    box = scene._box
    there = [(disc, disc.dim.get_center()) for disc in _shown(scene) if disc.lit.fill_opacity > 0.02]
    seen = [d for d, (x, y, _) in there if not (box.left < x < box.right and box.bottom < y < box.top)]
    for disc in seen:
        x, y, _ = disc.dim.get_center()
        away = np.hypot(max(left - x, 0, x - left - 180 * PX), y - middle)
        assert away > 0.5 * 170 * PX + 28 * PX
    pictures = [hash(disc.lit.get_pixel_array().tobytes()) for disc in seen]
    assert len(seen) > 30 and len(set(pictures)) > 24


def test_a_line_that_says_how_small_it_is_is_as_heavy_as_the_one_that_it_belongs_to() -> None:
    words, moments, frames = said("Dan itu baru sebagian kecil")
    scene = watch("wall", {"items": ITEMS}, moments=moments, frames=frames, words=words).scene
    # their letters reach as high above the line; only the key word's g reaches below it
    heights = [float(np.ptp([bound[1] for bound in word.rig.bounds()])) for word in scene._words.words]
    assert heights[-1] > 1.15 * heights[0] and heights[-1] > 0.7 * heights[3]


def test_each_word_lands_on_its_frame_and_the_wall_lights_up_on_its_own() -> None:
    watched = _wall()
    assert watched.frames == FRAMES
    comes = [word.come for word in sorted(watched.scene._words.words, key=lambda word: word.come.end)]
    for number, come in enumerate(comes, start=1):
        frame = SPOKEN[f"word-{number}"]
        assert come.at(frame - 2) == 0 and come.at(frame) > 0.3, number
    first = min(disc.on for disc in watched.scene._discs)
    assert MOMENTS["fill"] - 3 <= first <= MOMENTS["fill"] + 1


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_before_it_drains_every_disc_in_the_frame_is_lit_and_there_are_many(format_name: str) -> None:
    scene = _wall(format_name=format_name, frames=90).scene
    scene._pose(scene._drains - 1)
    assert all(disc.dim.fill_opacity == 0 for disc in _shown(scene))
    assert len([disc for disc in _shown(scene) if disc.lit.fill_opacity > 0.5]) > 20


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_no_disc_lies_beneath_the_plate_of_the_words_and_at_the_end_all_have_drained(format_name: str) -> None:
    scene = _wall(params={"items": ITEMS, "drains": True}, format_name=format_name, frames=90).scene
    assert sum(disc.lit.fill_opacity > 0.02 for disc in scene._discs) < 10
    scene._pose(scene._drains - 1)
    plate = scene._words.plate(scene._drains - 1)
    for disc in scene._discs:
        x, y, _ = disc.lit.get_center()
        if plate.left < x < plate.right and plate.bottom < y < plate.top:
            assert disc.lit.fill_opacity == 0


@pytest.mark.parametrize(("drains", "frames"), [(False, 90), (True, 30)])
def test_a_wall_that_nothing_follows_or_that_has_hardly_lit_up_stands_to_its_end(drains: bool, frames: int) -> None:
    scene = _wall(params={"items": ITEMS, "drains": drains}, frames=frames).scene
    assert len([disc for disc in _shown(scene) if disc.lit.fill_opacity > 0.02]) > 10


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("count", [1, 3, 7])
def test_what_was_seen_before_stands_above_the_words(format_name: str, count: int) -> None:
    items = ["Data", "Siber", "unknown Jaringan", "Python", "Go", "Awan", "Web"][:count]
    scene = _wall(format_name=format_name, params={"items": items}, frames=70).scene
    scene._pose(scene._drains - 1)
    top = max(word.stays[1] for word in scene._words.words)
    for guest in scene._guests:
        assert guest.sprite.get_center()[1] > top
        assert scene.stage.frame.left < guest.sprite.get_center()[0] < scene.stage.frame.right


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize(
    "text", ["Itu baru sebagian kecil dari semua yang bisa kamu pelajari!", "Donaudampfschifffahrten"]
)
def test_the_words_stay_in_the_text_box(format_name: str, text: str) -> None:
    words, moments, frames = said(text)
    scene = watch("wall", {"items": ITEMS}, moments=moments, frames=frames, words=words, format_name=format_name).scene
    box = Stage(formats()[format_name]).text
    assert len(scene._words.words) == len(words)
    for word in scene._words.words:
        low, high = word.rig.bounds()
        assert low[0] >= box.left - 0.02 and high[0] <= box.right + 0.02
        assert low[1] >= box.bottom - 0.02 and high[1] <= box.top + 0.02


def test_a_page_of_words_is_gone_when_the_next_begins() -> None:
    words, moments, frames = said("Itu baru sebagian kecil. Masih banyak yang lain!")
    scene = watch("wall", {"items": ITEMS}, moments=moments, frames=frames, words=words).scene
    starts = {word.gone for word in scene._words.words}
    assert len(starts) > 1
    assert all(word.come.end < word.gone for word in scene._words.words)


@pytest.mark.parametrize(("moments", "frames"), [({}, 15), ({"fill": 0}, 2), ({"fill": 14}, 15)])
@pytest.mark.parametrize("params", [{}, {"items": ["Go"], "more": ["Rust", "unknown"]}])
def test_any_moments_and_any_length_are_played_to_the_frame(
    moments: dict[str, int], frames: int, params: dict[str, Any]
) -> None:
    for words in (("and", "more"), ()):
        assert watch("wall", params, moments=moments, frames=frames, words=words).frames == frames


def test_a_long_shot_never_stands_still() -> None:
    assert _wall(frames=180).longest_rest < 4


def test_a_disc_stands_in_the_focus_and_no_two_neighbours_are_alike() -> None:
    stage = Stage(formats()["shorts"])
    places = honeycomb(stage.frame, stage.frame.at(0.5, 0.3), 226, 1.2)
    assert np.allclose(places[0], 0)
    kinds = unlike(places, 9)
    for number, place in enumerate(places):
        beside = [other for other in range(number) if np.linalg.norm(places[other] - place) < 230]
        assert kinds[number] not in [kinds[other] for other in beside]


def test_marks_fit_their_disc_and_their_subject() -> None:
    for name in (*OF_WORK, *PLAIN):
        points = np.concatenate(
            [leaf.points for leaf in glyph(name, "#FFFFFF", "#888888").family_members_with_points()]
        )
        assert 0.5 < float(np.linalg.norm(points[:, :2], axis=1).max()) < 1.0, name
    assert marks_beside(["Data Science"]) == OF_WORK and marks_beside(["Python", "Go"]) == OF_WORK
    assert marks_beside(["football", "trust"]) == PLAIN


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("count", [1, 3, 5, 12])
def test_those_that_were_just_seen_stand_apart_in_the_frame_and_larger_than_the_rest(
    count: int, format_name: str
) -> None:
    params = {"items": [f"Field {number}" for number in range(count)]}
    scene = watch("wall", params, frames=2, format_name=format_name).scene
    frame, focus = scene.stage.frame, scene._camera.focus
    places, radius = scene._places[:count], 105 * 1.35 * scene._unit * scene._known
    assert scene._known == 1 or count > 3
    gaps = np.linalg.norm(places[:, None] - places[None], axis=2) + 1e6 * np.eye(count)
    assert gaps.min() > 2.1 * radius
    low, high = (places.min(axis=0) - radius) * PX, (places.max(axis=0) + radius) * PX
    assert frame.left < low[0] + focus[0] and high[0] + focus[0] < frame.right
    assert scene._box.top < low[1] + focus[1] and high[1] + focus[1] < frame.top


def test_others_make_room_for_large_ones() -> None:
    frame = Stage(formats()["shorts"]).frame
    made = parted(honeycomb(frame, frame.center, 200.0, 1.1), np.zeros((1, 2)), 260.0, 190.0)
    assert np.linalg.norm(made, axis=1).min() > 255
    gaps = np.linalg.norm(made[:, None] - made[None], axis=2) + 1e6 * np.eye(len(made))
    assert gaps.min() > 165
