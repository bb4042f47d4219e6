"""A cover holds its whole title inside the part of it that a grid of covers shows."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from cuereel.assemble.cover import draw_cover
from cuereel.assemble.cover_layout import lay_out, picture_rows, safe_crop
from cuereel.assemble.cover_shot import cover_shot
from cuereel.assemble.cover_type import fit_title
from cuereel.assemble.pictures import cover_title
from cuereel.formats import PxBox, formats
from cuereel.model import Json, Panel, Shot
from cuereel.project import builtin
from cuereel.theme import read_theme

THEME = read_theme((builtin("assets") / "themes" / "navy.yaml").read_text(encoding="utf-8"))
TITLES = [
    "Why",
    "TIGA ALASAN MEMILIH BACKEND",
    "5 habits of people who sleep well!",
    "Pneumonoultramicroscopicsilicovolcanoconiosis, explained for beginners " * 3,
]


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("name", ["shorts", "square", "wide"])
def test_the_title_is_drawn_within_the_crop_and_clear_of_its_edges(title: str, name: str) -> None:
    form = formats()[name]
    picture = np.zeros((form.height // 4, form.width // 4, 3), np.uint8)
    with_title = np.asarray(Image.open(BytesIO(draw_cover(picture, title, form, THEME)))).astype(int)
    assert with_title.shape == (form.height, form.width, 3)
    # words and plate are warm, the light along the wall's edge is not
    rows, columns = np.nonzero(with_title[..., 0] > 150)
    crop = safe_crop(form.width, form.height)
    assert crop.top + 30 < rows.min() and rows.max() < crop.bottom - 30
    assert columns.min() > 30 and columns.max() < form.width - 30


def test_titles_are_set_as_large_as_they_fit_and_in_even_lines() -> None:
    room = PxBox(64, 1100, 1016, 1616)
    short, large = fit_title("Why", room, 1)
    lines, small = fit_title("Three reasons why everybody wants to be a backend developer", room, 1)
    assert short == ["Why"] and large.size > small.size
    widths = [small.getlength(line) for line in lines]
    assert max(widths) < 952 and min(widths) > 0.5 * max(widths)


def test_the_crop_is_the_middle_three_to_four() -> None:
    assert safe_crop(1080, 1920) == PxBox(0, 240, 1080, 1680)
    assert safe_crop(1080, 1080) == PxBox(0, 0, 1080, 1080)


def test_key_words_stand_on_a_plate_in_the_middle_as_wide_as_the_text_safe_box() -> None:
    form = formats()["shorts"]
    picture = np.zeros((form.height // 4, form.width // 4, 3), np.uint8)
    cover = np.asarray(Image.open(BytesIO(draw_cover(picture, "3 ways to learn DATABASES!", form, THEME, 1))))
    plate = (cover == np.array([0xFF, 0xB2, 0x24])).all(axis=2)
    rows, columns = np.nonzero(plate[1200:])
    safe = form.text
    assert safe.left <= columns.min() and columns.max() < safe.right and rows.max() + 1200 < 1500
    assert columns.max() - columns.min() > 0.9 * (safe.right - safe.left)
    assert abs(columns.min() + columns.max() - form.width) < 6


def test_the_title_is_whole_in_a_square_from_the_middle_of_the_cover() -> None:
    form = formats()["shorts"]
    picture = np.zeros((form.height // 4, form.width // 4, 3), np.uint8)
    for title in ("3 ways to learn DATABASES!", "Why caches make everything fast", "Why"):
        cover = np.asarray(Image.open(BytesIO(draw_cover(picture, title, form, THEME)))).astype(int)
        rows = np.nonzero((cover > 150).sum(axis=2).sum(axis=1) > 20)[0]
        assert rows.min() > 420 and rows.max() < 1500


def test_a_cover_keeps_the_mark_with_which_its_title_is_lettered() -> None:
    params = {"text": "3 WAYS TO LEARN DATABASES!", "pictures": [{"word": 5, "art": "database"}]}
    assert cover_title("3 ways to learn databases", params) == ("3 WAYS TO LEARN DATABASES!", 1)
    assert cover_title("Databases", params) == ("Databases", 0)
    assert cover_title("Databases", {}) == ("Databases", 0)


@pytest.mark.parametrize("name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_a_block_in_the_middle_and_leaves_rows_to_the_picture(title: str, name: str) -> None:
    form = formats()[name]
    poster = lay_out(title, form, THEME)
    widest = max(poster.lines or poster.keys, key=lambda line: line.width)
    left = poster.place[0] if poster.number is not None else widest.left
    assert abs(left + widest.left + widest.width - form.width) < 6
    top, foot = picture_rows(poster, form)
    assert safe_crop(form.width, form.height).top < top < foot <= poster.plate.top


def _shot(at: int, params: dict[str, Json], art: dict[str, str]) -> Shot:
    return Shot(Panel(f"at-{at}", "picture", params, 0, 1, (), (), art=art), at, at + 30, ())


def test_a_film_that_goes_into_a_thing_has_that_on_its_cover() -> None:
    shots = [
        _shot(0, {"image": "car"}, {"car": "own:sports-car"}),
        _shot(30, {"image": "motor", "inside": "car"}, {"car": "own:sports-car", "motor": "own:engine"}),
    ]
    made = cover_shot(shots, (280, 890))
    assert made is not None and made.start == 30
    assert made.panel.params == {"thing": "car", "inside": "motor", "top": 280, "foot": 890}
    assert cover_shot(shots[:1], (280, 890)) is None
