"""Emblems take their places in a wall, which lights up on its word until it is full, behind the words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cuereel.formats import formats
from cuereel.scene import Stage
from cuereel.scene.glyphs import OF_WORK, PLAIN, glyph
from cuereel.scene.handover import handed_over
from cuereel.scene.honeycomb import honeycomb, unlike
from cuereel.scene.medal import marks_beside
from cuereel.scene.stage import PX
from tests.scenes.watching import said, watch

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


def test_the_marker_is_gone_from_it_its_rows_have_no_hole_and_no_disc_is_seen_twice() -> None:
    scene = _wall().scene
    assert not scene.MARKED
    rows: dict[float, list[float]] = {}  # by their height
    for disc in scene._discs:
        x, y, _ = disc.dim.get_center()
        rows.setdefault(round(y, 1), []).append(x)
    assert all(min(row) < scene.stage.text.left + scene._small for row in rows.values())
    pictures = [hash(disc.lit.get_pixel_array().tobytes()) for disc in scene._discs]
    assert len(pictures) >= 28 and len(set(pictures)) == len(pictures), "something is seen twice"


def test_in_a_short_shot_it_is_full_soon_and_stands_until_shortly_before_the_cut() -> None:
    moments = {"word-1": 4, "word-2": 5, "word-3": 13, "word-4": 21, "fill": 13}
    scene = _wall(params={"items": ITEMS, "drains": True}, moments=moments, frames=29).scene
    assert max(each.come.end for each in scene._guests) <= 10, "all are in their places before it lights up"
    assert max(disc.on for disc in scene._discs) <= 18
    assert scene._drains >= 24, "it folds up in its last few frames"


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
    lit = sorted(disc.on for disc in watched.scene._discs)
    assert SPOKEN["word-1"] - 3 <= lit[0] <= SPOKEN["word-1"] + 1, "the first word sets it off"
    assert MOMENTS["fill"] - 3 <= lit[-1] <= MOMENTS["fill"] + 9, "on the word for many all of it is lit"


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_before_it_drains_every_disc_in_the_frame_is_lit_and_there_are_many(format_name: str) -> None:
    scene = _wall(format_name=format_name, frames=90).scene
    scene._pose(scene._drains - 1)
    assert all(disc.dim.fill_opacity == 0 for disc in _shown(scene))
    assert len([disc for disc in _shown(scene) if disc.lit.fill_opacity > 0.5]) > 20


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
def test_nothing_ever_comes_into_the_words_nor_is_anything_taken_away_for_them(format_name: str) -> None:
    scene = _wall(format_name=format_name, frames=90).scene
    block = scene._words.block
    for frame in range(scene._flight + 10, 90, 4):
        scene._pose(frame)
        assert all(disc.dim.fill_opacity + disc.lit.fill_opacity >= 1 for disc in scene._discs)
        for sprite in (*[disc.lit for disc in scene._discs], *[each.sprite for each in scene._guests]):
            (x, y, _), reach = sprite.get_center(), sprite.width / 2
            away = np.maximum(np.abs([x, y] - block.center[:2]) - [block.width / 2, block.height / 2], 0)
            assert np.linalg.norm(away) > 0.9 * reach


def test_those_that_were_seen_before_stand_in_the_order_in_which_they_were_seen() -> None:
    scene = _wall(frames=90).scene
    across = [float(each.sprite.get_center()[0]) for each in scene._guests]
    assert across == sorted(across)


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("frames", [90, 30])
def test_at_its_end_all_has_shrunk_to_where_the_question_finds_the_square(format_name: str, frames: int) -> None:
    scene = _wall(params={"items": ITEMS, "drains": True}, format_name=format_name, frames=frames).scene
    goal = handed_over(scene.stage)
    assert 2 <= frames - scene._drains <= 8
    for disc in scene._discs:
        assert np.linalg.norm(disc.lit.get_center() - goal) < 0.25 * scene.stage.frame.height
    assert np.allclose(scene._drain.square.get_center(), goal, atol=0.05)
    assert scene._drain.road.fill_opacity == 1


def test_a_wall_that_nothing_follows_stands_to_its_end() -> None:
    scene = _wall(frames=90).scene
    assert len([disc for disc in _shown(scene) if disc.lit.fill_opacity == 1]) >= 28


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


def test_no_two_neighbours_are_alike() -> None:
    frame = Stage(formats()["shorts"]).frame
    places, _ = honeycomb(frame, frame.part(0.3, 0.6), 226 * PX, 0.43)
    kinds = unlike(places, 9)
    for number, place in enumerate(places):
        beside = [other for other in range(number) if np.linalg.norm(places[other] - place) < 230 * PX]
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
    frame, places, radius = scene.stage.frame, scene._places[:count], scene._radius
    assert radius > 1.2 * scene._small
    gaps = np.linalg.norm(places[:, None] - places[None], axis=2) + 1e6 * np.eye(count)
    assert gaps.min() > 2.1 * radius
    low, high = places.min(axis=0) - radius, places.max(axis=0) + radius
    assert frame.left < low[0] and high[0] < frame.right
    assert scene._words.block.top < low[1] and high[1] < frame.top


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
def test_a_disc_stands_whole_or_is_cut_by_half_at_a_side(format_name: str) -> None:
    frame = Stage(formats()[format_name]).frame
    hole = frame.part(0.4, 0.6).inset(60)
    places, radius = honeycomb(frame, hole, 170 * PX, 0.43)
    inside = np.minimum(places[:, 0] - frame.left, frame.right - places[:, 0])
    assert ((inside > radius) | (np.abs(inside) < 1e-6)).all()
    assert (frame.top - places[:, 1] + radius >= 0.79 * radius).all()
    gaps = np.linalg.norm(places[:, None] - places[None], axis=2) + 1e6 * np.eye(len(places))
    assert gaps.min() > 2 * radius
    away = np.maximum(np.abs(places - hole.center[:2]) - [hole.width / 2, hole.height / 2], 0)
    assert (np.linalg.norm(away, axis=1) > radius).all()


def test_a_hole_that_leaves_little_beside_it_goes_from_side_to_side() -> None:
    frame = Stage(formats()["shorts"]).frame
    hole = frame.part(0.4, 0.6).inset(120)
    places, _ = honeycomb(frame, hole, 170 * PX, 0.43)
    assert not ((hole.bottom < places[:, 1]) & (places[:, 1] < hole.top)).any()
