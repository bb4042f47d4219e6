"""A title without a number: solid letters that are lit on their words, below the tile on which the loop's wipe ends."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from closely import ROOT, alpha_of, some_art
from watching import Watcher, said, watch

from cuereel.formats import formats
from cuereel.scene import Box, Brief, Stage
from cuereel.scene.bake import baked
from cuereel.scene.extruded import extruded
from cuereel.scene.headline import headline
from cuereel.scene.hollow import cursor_before
from cuereel.scene.lettering import letter
from cuereel.scene.powered import Powered
from cuereel.scene.svg import read_svg
from cuereel.scene.title_set import stacked_set
from cuereel.scene.title_words import title_parts

TITLES = ("Pengantar", "Mengenal Backend", "Why caches are fast", "Why your database is slow and how to fix it today")


@pytest.mark.parametrize("pace", [2.0, 5.0])
@pytest.mark.parametrize("text", TITLES)
def test_each_word_is_lit_on_its_word_and_nothing_freezes(text: str, pace: float) -> None:
    words, moments, frames = said(text, words_a_second=pace)
    film = watch("title_card", {"text": text}, moments=moments, words=words, frames=frames)
    assert film.frames == frames
    assert [name for name, frame in moments.items() if name.startswith("word") and not film.lands(frame)] == []
    assert film.longest_rest <= 2


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("text", [*TITLES, "Pneumonoultramicroscopicsilicovolcanoconiosis"])
def test_rows_keep_inside_their_box_below_or_beside_the_tile(text: str, format_name: str) -> None:
    stage = Stage(formats()[format_name])
    head = headline(stage, "poppins", text.split())
    right = min(stage.text.right, stage.lower.right)
    assert [word for row in head.rows for word in row.words] == list(range(len(text.split())))
    for row in head.rows:
        assert row.left >= stage.text.left - 1e-6 and row.right <= right + 1e-6
        assert row.base >= stage.text.bottom
        above = row.base + head.taller * 0.72 * row.size / 120
        assert above <= head.tile.bottom or row.right <= head.tile.left
    assert head.tile.top <= stage.frame.top and head.tile.right <= stage.frame.right


def test_few_words_fill_the_width_of_the_frame_and_more_than_half_of_its_height() -> None:
    stage = Stage(formats()["shorts"])
    for text in TITLES[:3]:
        head = headline(stage, "poppins", text.split())
        assert max(row.right - row.left for row in head.rows) > 0.68 * stage.frame.width
        assert head.tile.top - head.floor > 0.5 * stage.frame.height


def test_both_words_are_seen_as_wide_as_the_frame_on_the_first_frame() -> None:
    words, moments, frames = said("Mengenal Backend")
    film = watch("title_card", {"text": "Mengenal Backend"}, moments=moments, words=words, frames=frames)
    wide = [leaf for leaf in film.seen[0] if 6 < leaf.width < 8.5 and 1 < leaf.height < 4]
    assert len(wide) >= 4


def test_the_loops_wipe_ends_on_the_tile_where_there_is_no_number() -> None:
    film = watch("title_card", {"text": "Pengantar"}, words=("Pengantar",), frames=5)
    brief: Brief = film.scene.brief
    tile = type(film.scene).landing(brief)
    assert tile.width == pytest.approx(tile.height) and tile.width > 2
    numbered = type(film.scene).landing(replace(brief, params={"text": "3 reasons"}, words=("3", "reasons")))
    assert numbered.width < 1


@pytest.mark.parametrize("art", ["server", "unknown"])
def test_a_title_shows_what_it_names_or_a_sign(art: str) -> None:
    drawn: list[str] = []

    def draw(name: str) -> Any:
        drawn.append(name)
        return some_art(name)

    film = watch("title_card", {"text": "Pengantar"}, words=("Pengantar",), frames=2)
    brief = replace(film.scene.brief, params={"text": "x", "pictures": [{"word": 1, "art": art}]}, draw=draw)
    watcher = Watcher()
    scene = type(film.scene)(brief, watcher)
    scene.frame_number = 0
    scene.construct()
    assert drawn == [art]
    assert any(alpha_of(leaf) > 0.5 for leaf in scene.get_mobject_family_members() if len(leaf.points))


def test_a_title_of_nothing_that_can_be_drawn_still_plays() -> None:
    assert watch("title_card", {"text": "\U0001f600"}, words=("\U0001f600",), frames=6).frames == 6


def test_letters_grow_no_further_than_their_word_is_pushed() -> None:
    words, moments, frames = said("Mengenal Backend")
    film = watch("title_card", {"text": "Mengenal Backend"}, moments=moments, words=words, frames=frames)
    box = film.scene.stage.text
    for shown in film.seen:
        sides = [leaf for leaf in shown if type(leaf).__name__ == "VMobject" and not leaf.stroke_width]
        points = np.concatenate([leaf.points for leaf in sides])
        assert points[:, 0].min() > box.left - 0.4 and points[:, 0].max() < box.right + 0.4


NUMBERED = "3 reasons why you should learn databases!"


@pytest.mark.parametrize("pace", [2.5, 5.0])
def test_a_numbered_title_lands_on_its_words_and_never_rests(pace: float) -> None:
    words, moments, frames = said(NUMBERED, words_a_second=pace)
    params = {"text": NUMBERED, "pictures": [{"word": 7, "art": "server"}]}
    film = watch("title_card", params, moments=moments, words=words, frames=frames)
    assert [name for name, frame in moments.items() if name.startswith("word") and not film.lands(frame)] == []
    assert film.longest_rest <= 2


def test_what_a_numbered_title_names_is_as_wide_as_the_text_box_with_its_picture_below() -> None:
    params = {"text": NUMBERED, "pictures": [{"word": 7, "art": "server"}]}
    film = watch("title_card", params, words=tuple(NUMBERED.split()), frames=3)
    scene = film.scene
    stage = scene.stage
    parts = title_parts(NUMBERED.split(), "", {6})
    assert parts.key == (6,) and parts.setup == (1, 2, 3, 4, 5)
    spots = stacked_set(stage)
    solid = scene._number("3", spots.number)
    placed = scene._set_words(NUMBERED.split(), parts, spots, solid)
    key = dict(placed)[6]
    assert key.width > 0.96 * stage.text.width
    assert key.get_bottom()[1] > stage.lower.top
    for at, word in placed:
        assert stage.text.left - 0.05 <= word.get_left()[0] and word.get_right()[0] <= stage.text.right + 0.05
        assert at == 6 or word.get_bottom()[1] > key.get_top()[1]


def test_words_that_would_be_small_beside_the_number_have_a_line_of_their_own_below_it() -> None:
    words = "3 ALASAN KENAPA KAMU HARUS JADI BACKEND DEVELOPER!".split()
    params = {"text": " ".join(words), "pictures": [{"word": 7, "art": "server"}]}
    scene = watch("title_card", params, words=tuple(words), frames=3).scene
    parts, spots = title_parts(words, "", {6}), stacked_set(scene.stage)
    placed = dict(scene._set_words(words, parts, spots, scene._number("3", spots.number)))
    assert sorted(placed) == list(range(1, 8))
    beside, below = (placed[1], placed[2]), (placed[3], placed[4], placed[5])
    assert len({round(float(word.get_bottom()[1]), 1) for word in below}) == 1
    assert max(word.get_top()[1] for word in below) < min(word.get_bottom()[1] for word in beside)
    assert min(word.get_bottom()[1] for word in below) > placed[6].get_top()[1]
    assert all(word.size >= 80 for word in placed.values())


def test_a_solid_number_has_no_light_through_its_walls() -> None:
    pixels = baked(extruded("3", "poppins", "#FFB224", "#0B1130"), detail=0.5).picture.pixels
    # down every column of pixels the number is whole: it is broken only where its outline is open
    edge = np.abs(np.diff((pixels[..., 3] > 250).astype(int), axis=0)).sum(axis=0)
    assert edge.max() <= 8
    assert ((pixels[..., 3] > 0) & (pixels[..., 3] < 255)).mean() < 0.03


def test_a_cursor_waits_clear_of_the_word_that_it_will_type() -> None:
    word = letter("ALASAN", 120, colour="#FFFFFF", weight="heavy")
    cursor = cursor_before(word, "#00CCFF")
    assert cursor.get_right()[0] < word.get_left()[0] - 0.1
    assert cursor.get_left()[0] > word.get_left()[0] - 0.5


def test_a_cursor_between_two_words_of_a_line_touches_neither() -> None:
    first, second = (letter(text, 90, colour="#FFFFFF", weight="heavy") for text in ("KENAPA", "KAMU"))
    second.shift((first.get_right()[0] - second.get_left()[0] + 0.2, 0.0, 0.0))
    cursor = cursor_before(second, "#00CCFF", first)
    assert first.get_right()[0] + 0.03 < cursor.get_left()[0] < cursor.get_right()[0] < second.get_left()[0] - 0.03


def test_no_cursor_is_ever_seen_outside_the_text_box() -> None:
    params = {"text": NUMBERED, "pictures": [{"word": 7, "art": "server"}]}
    film = watch("title_card", params, words=tuple(NUMBERED.split()), frames=3)
    scene = film.scene
    placed = scene._set_words(
        NUMBERED.split(),
        title_parts(NUMBERED.split(), "", {6}),
        stacked_set(scene.stage),
        scene._number("3", stacked_set(scene.stage).number),
    )
    first = cursor_before(placed[0][1], "#00CCFF")
    assert first.get_left()[0] > scene.stage.text.left


def rack(before: tuple[int, ...] = (2, 8, 12, 18), coming: tuple[float, ...] | None = None) -> Powered:
    art = read_svg((ROOT / "assets" / "art" / "server-rack.svg").read_text())
    theme = watch("title_card", {"text": "Pengantar"}, frames=1).scene.theme
    start = None if coming is None else np.array(coming)
    return Powered(theme, art, Box(-3.0, -5.0, 3.0, 0.0), (30, 60), np.array([-3.0, 4.0, 0.0]), before, start)


def test_a_part_of_what_is_named_is_lit_with_every_word_before_its_name_and_the_rest_with_that() -> None:
    named = rack()
    lit = [named._lit_to(frame) for frame in (0, 2, 8, 12, 29, 30, 34)]
    assert lit[0] == 0 and lit[-1] == 1.0
    assert lit[1] < lit[2] < lit[3] == lit[4] < lit[5]


def test_small_lights_are_alive_from_the_first_frame_on() -> None:
    named = rack(())
    seen = []
    for frame in range(25):
        named.pose(frame)
        seen.append(tuple(round(alpha_of(light.leaves[-1]), 2) for light in named._lights))
    assert len(seen[0]) == 15 and max(seen[0]) == 1.0
    assert len(set(seen)) >= 6
    assert all(3 < sum(share > 0.5 for share in lights) < 15 for lights in seen)


def test_the_answer_flies_up_beside_what_is_named() -> None:
    named = rack()
    places = []
    for frame in range(48, 56):
        named.pose(frame)
        places.append(named._answer[0].mobject.get_center())
    assert max(place[0] for place in places) < named.box.left + 0.3 * named.box.width
    assert places[-1][1] > 3.5


def test_a_request_goes_in_at_the_side_of_what_is_named_with_a_flash() -> None:
    named = rack(coming=(-4.0, -5.0, 0.0))
    seen, flashes = [], []
    for frame in (0, 20, 29, 30, 45):
        named.pose(frame)
        seen.append((named._asked.mobject.get_right()[0] - named.box.left, alpha_of(named._asked.leaves[-1])))
        flashes.append(alpha_of(named._flash.leaves[0]))
    assert seen[0][0] < seen[1][0] < 0.9 < seen[2][0], "it is within the port when it is gone"
    assert [shown > 0 for _, shown in seen] == [True, True, True, False, False]
    assert flashes[0] == flashes[1] == flashes[4] == 0 < flashes[3]
