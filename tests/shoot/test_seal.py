"""A seal comes down over the picture on its frame, stays, and is gone before a cut that carries shapes over."""

from __future__ import annotations

from cuereel.formats import formats
from cuereel.model import SEALS, Frame
from cuereel.shoot.seal import COMES, FADES, RIPPLES, seal_style, sealed
from cuereel.theme import Colours

FORMAT = formats()["shorts"]
FRAME = Frame("shorts", 270, 480, 30)
COLOURS = Colours(
    **dict.fromkeys(Colours.model_fields, "#101820") | {"good": "#22CC77", "bad": "#EE4455", "warn": "#FFCC55"}
)


def over(since: int, left: int | None = None, sign: str = "check"):
    return sealed(sign, seal_style(sign, COLOURS), FORMAT.picture, FRAME, since, left)


def test_nothing_lies_over_the_picture_before_its_frame():
    assert over(-1) == () and len(over(0)) == 2


def test_the_disc_lands_inside_the_text_box_and_stays_as_it_is():
    *_, disc = over(COMES + RIPPLES + 9)
    box, scale = disc.box, FRAME.width / FORMAT.width
    assert FORMAT.text.left * scale < box.left and box.right < FORMAT.text.right * scale
    assert over(60)[-1] is over(90)[-1]


def test_it_comes_down_from_larger_to_its_size():
    sizes = [over(since)[-1].pixels.shape[0] for since in range(COMES + 6)]
    assert sizes[0] > sizes[-1] > min(sizes)


def test_it_is_gone_when_its_time_is_up():
    assert over(40, 0)[-1].pixels.max() == 0 < over(40, FADES)[-1].pixels.max()


def test_each_sign_looks_its_own_way():
    pictures = {over(60, sign=sign)[-1].pixels.tobytes() for sign in SEALS}
    assert len(pictures) == len(SEALS)
