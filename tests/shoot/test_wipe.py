"""The wipe to a chapter, and the marker that it leaves."""

from __future__ import annotations

import numpy as np
import pytest

from cuereel.formats import PxBox, formats
from cuereel.model import Chapter, Frame
from cuereel.shoot.marker import marker, marker_style
from cuereel.shoot.overlay import Overlay, lay_over
from cuereel.shoot.wipe import COVERING, UNCOVERING, Wipe
from cuereel.theme import Colours

SMALL = Frame("small", 270, 480, 30)
WIPE = Wipe("#FFB020", "#000010", "#40D0FF", SMALL)
PLACE = PxBox(20, 40, 34, 54)
ROLES = "background surface raised line ink muted accent cool on_accent good bad warn".split()
STYLE = marker_style(Colours(**dict.fromkeys(ROLES, "#808080") | {"accent": "#FFB020", "ink": "#FFFFFF"}))


def covered(overlays: tuple[Overlay, ...]) -> float:
    """How much of a black frame is no longer black."""
    black = np.zeros((SMALL.height, SMALL.width, 4), np.uint8)
    return float((lay_over(black, 0, overlays)[..., :3].max(axis=2) > 0).mean())


def test_the_square_covers_the_picture_by_the_cut_and_never_shrinks_on_its_way():
    shares = [covered(WIPE.covering(number, PLACE)) for number in range(COVERING)]
    assert shares == sorted(shares)
    assert 0 < shares[0] < 0.05
    assert shares[-1] == 1


def test_after_the_cut_the_square_shrinks_from_the_whole_picture_to_its_place():
    shares = [covered(WIPE.uncovering(number, PLACE)) for number in range(UNCOVERING)]
    assert shares[0] == 1
    assert shares == sorted(shares, reverse=True)
    last = WIPE.uncovering(UNCOVERING - 1, PLACE)[-1].box
    assert last.left <= PLACE.left and last.right >= PLACE.right and last.right - last.left < 40


def test_the_covering_square_is_no_blank_frame():
    whole = WIPE.covering(COVERING - 1, PLACE, "2")[-1].pixels
    assert len(np.unique(whole.reshape(-1, 4), axis=0)) > 4
    plain = WIPE.covering(COVERING - 1, PLACE)[-1].pixels
    assert (whole != plain).any()


@pytest.mark.parametrize("name", formats())
def test_the_marker_stands_in_the_text_box_of_every_format(name: str):
    format = formats()[name]
    frame = Frame(name, format.width, format.height, 30)
    for title in ("Short", "A heading that is far too long to be shown on one line of any frame " * 4):
        box = marker(Chapter(title, "12"), STYLE, format, frame).box
        assert box.left >= format.text.left - 10 and box.top >= format.text.top - 10
        assert box.right <= format.text.right


def test_a_heading_that_does_not_fit_ends_in_an_ellipsis_at_a_word():
    narrow, wide = formats()["shorts"], formats()["wide"]
    heading = Chapter("What the people who keep it running do all day", "1")
    short = marker(heading, STYLE, narrow, Frame("shorts", 1080, 1920, 30)).box
    whole = marker(heading, STYLE, wide, Frame("wide", 1920, 1080, 30)).box
    assert short.right - short.left < whole.right - whole.left


def test_a_chapter_without_a_number_has_a_plain_block():
    format, frame = formats()["shorts"], Frame("shorts", 1080, 1920, 30)
    with_number = marker(Chapter("One", "1"), STYLE, format, frame).pixels
    without = marker(Chapter("One"), STYLE, format, frame).pixels
    assert with_number.shape == without.shape and (with_number != without).any()
