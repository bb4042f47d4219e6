"""The wipe to a chapter, and the marker that it leaves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cuereel.formats import PxBox, formats
from cuereel.model import Chapter, Frame
from cuereel.shoot.cut_frames import COVERING, UNCOVERING
from cuereel.shoot.marker import CLOSING, OPEN, marked, marker, marker_style
from cuereel.shoot.overlay import Overlay, lay_over
from cuereel.shoot.wipe import Wipe
from cuereel.theme import Colours

SMALL = Frame("small", 270, 480, 30)
WIPE = Wipe("#FFB020", "#000010", SMALL)
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
    assert 0.6 < shares[-1] < 1  # all of it on the first frame of the next shot, and on that one alone


def test_after_the_cut_the_square_shrinks_from_the_whole_picture_to_its_place():
    shares = [covered(WIPE.uncovering(number, PLACE)) for number in range(UNCOVERING)]
    assert shares[0] == 1
    assert shares == sorted(shares, reverse=True)
    last = WIPE.uncovering(UNCOVERING - 1, PLACE)[-1].box
    assert last.left <= PLACE.left and last.right >= PLACE.right and last.right - last.left < 40


@pytest.mark.parametrize("place", range(2, 8))
def test_however_the_slabs_come_they_cover_the_picture_by_the_cut_and_shrink_to_their_place(place: int):
    wipe = replace(WIPE, place=place)
    ahead = [covered(wipe.covering(number, PLACE, "2")) for number in range(COVERING)]
    assert ahead == sorted(ahead) and 0 < ahead[0] < 0.3 and 0.6 < ahead[-1] < 1
    after = [covered(wipe.uncovering(number, PLACE, "2")) for number in range(UNCOVERING)]
    assert after[0] == 1 and after == sorted(after, reverse=True)
    last = wipe.uncovering(UNCOVERING - 1, PLACE)[-1].box
    assert last.left <= PLACE.left and last.right >= PLACE.right and last.right - last.left < 40


def test_five_chapters_in_a_row_are_cut_to_in_five_ways():
    seen = {replace(WIPE, place=place).covering(1, PLACE)[0].pixels.tobytes() for place in range(1, 6)}
    assert len(seen) == 5


def test_the_square_stays_a_square_until_it_leaves_the_frame():
    for number in range(4, UNCOVERING):
        (overlay,) = WIPE.uncovering(number, PxBox(100, 200, 114, 214))
        box = overlay.box
        assert abs((box.right - box.left) - (box.bottom - box.top)) <= 2


def test_its_edge_is_soft_over_a_few_px_and_of_its_own_colour():
    frame = Frame("shorts", 1080, 1920, 30)
    (side,) = replace(WIPE, frame=frame, place=2).covering(1, PLACE)
    row = side.pixels[900].astype(int)
    soft = row[(row[:, 3] > 0) & (row[:, 3] < 255)]
    assert 4 < len(soft) <= 40
    assert (soft[:, 0] > soft[:, 2]).all()  # red over blue


def test_a_request_has_its_lines_until_it_rests():
    frame, rest = Frame("shorts", 1080, 1920, 30), PxBox(80, 1500, 164, 1584)
    (last,) = replace(WIPE, frame=frame).uncovering(UNCOVERING - 1, rest)
    assert (last.pixels[..., 0][last.pixels[..., 3] == 255] < 60).any()


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


def test_a_heading_that_does_not_fit_is_left_out_rather_than_cut():
    format, frame = formats()["shorts"], Frame("shorts", 1080, 1920, 30)
    far_too_long = Chapter("What the people who keep it running do all day and all night " * 2, "1")
    assert marker(far_too_long, STYLE, format, frame).box == marker(Chapter("", "1"), STYLE, format, frame).box


def test_the_heading_is_there_at_the_start_of_a_chapter_and_then_the_marker_closes():
    format, frame = formats()["shorts"], Frame("shorts", 1080, 1920, 30)
    widths = []
    for number in (0, OPEN, OPEN + CLOSING // 2, OPEN + CLOSING, 900):
        (overlay,) = marked(Chapter("The heading", "2", 2, 3, opens=True), STYLE, format, frame, number)
        widths.append(overlay.box.right - overlay.box.left)
    assert widths == sorted(widths, reverse=True)
    assert widths[0] == widths[1] > widths[2] > widths[3] == widths[4] < 200
    (later,) = marked(Chapter("The heading", "2", 2, 3), STYLE, format, frame, 0)
    assert later.box.right - later.box.left == widths[-1]


def test_a_chapter_without_a_number_has_a_plain_block():
    format, frame = formats()["shorts"], Frame("shorts", 1080, 1920, 30)
    with_number = marker(Chapter("One", "1"), STYLE, format, frame).pixels
    without = marker(Chapter("One"), STYLE, format, frame).pixels
    assert with_number.shape == without.shape and (with_number != without).any()


def test_over_pale_pictures_it_is_neither_dark_nor_stained_by_a_cold_edge():
    pale = Wipe("#A34A00", "#FFFFFF", SMALL, 1)
    whole = pale.uncovering(0, PLACE)[0].pixels[..., :3].astype(float)
    dark = Wipe("#A34A00", "#000010", SMALL, 1).uncovering(0, PLACE)[0].pixels[..., :3].astype(float)
    assert whole.mean() > dark.mean() + 40
    red, _, blue = (int(pale.rim[at : at + 2], 16) for at in (1, 3, 5))
    assert red > blue
