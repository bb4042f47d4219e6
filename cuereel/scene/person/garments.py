"""A trade -> its clothes and what it wears on the head, each drawn."""

from __future__ import annotations

from collections.abc import Callable

import cairo

from cuereel.scene.person.looks import Look
from cuereel.scene.person.pen import Pen, shade


def plain(pen: Pen, look: Look, main: str) -> None:
    """Clothes that differ by what is on them, or by their collar alone."""
    if look.wears == "police":
        pen.box(-100, 548, 100, 578, 4, "#1D2B57")
        pen.polygon([(48, 372), (76, 384), (62, 424), (34, 414)], "#F2C94C")
    elif look.wears == "nurse":
        pen.box(-12, 400, 12, 460, 4, "#E5484D")
        pen.box(-30, 418, 30, 442, 4, "#E5484D")
    elif look.wears == "toque":
        for y in (390, 450, 510):
            pen.oval(-26, y, 8, 8, "#A6B0C6")
            pen.oval(26, y, 8, 8, "#A6B0C6")
    elif look.wears == "mask":
        for y in (380, 450, 520):
            pen.box(-106, y, 106, y + 26, 6, "#C9D1E4")
    elif look.wears == "glasses":
        pen.polygon([(-34, 276), (0, 330), (34, 276), (60, 290), (10, 372), (-10, 372), (-60, 290)], shade(main, 0.75))
    else:
        pen.line([(-40, 280), (0, 314), (40, 280)], 13, shade(main, 0.45))


def _coat(pen: Pen, look: Look, main: str) -> None:
    pen.polygon([(-44, 276), (44, 276), (0, 420)], look.top)
    pen.line([(0, 420), (0, 610)], 5, "#B9C2D6")
    pen.polygon([(-46, 274), (-78, 300), (-6, 424)], "#DCE2EE")
    pen.polygon([(46, 274), (78, 300), (6, 424)], "#DCE2EE")
    pen.line([(-52, 300), (-40, 430), (0, 458)], 9, "#39426B")
    pen.line([(52, 300), (40, 430), (0, 458)], 9, "#39426B")
    pen.oval(0, 470, 18, 18, "#39426B")
    pen.oval(0, 470, 9, 9, "#AEB8CF")


def _suit(pen: Pen, look: Look, main: str) -> None:
    pen.polygon([(-44, 274), (44, 274), (0, 440)], "#FFFFFF")
    pen.polygon([(-15, 290), (15, 290), (24, 400), (0, 436), (-24, 400)], "#E5484D")
    pen.polygon([(-46, 272), (-88, 300), (-4, 448)], shade(main, 0.16))
    pen.polygon([(46, 272), (88, 300), (4, 448)], shade(main, 0.16))
    pen.oval(0, 510, 7, 7, shade(main, 0.4))


def _rich(pen: Pen, look: Look, main: str) -> None:
    pen.polygon([(-44, 274), (44, 274), (0, 440)], "#FFF7E6")
    pen.polygon([(-46, 272), (-94, 300), (-4, 452)], "#F2C94C", "#D9A92E")
    pen.polygon([(46, 272), (94, 300), (4, 452)], "#D9A92E", "#B98428")
    pen.polygon([(-30, 292), (0, 308), (30, 292), (30, 330), (0, 314), (-30, 330)], "#E5484D")
    pen.line([(-58, 316), (0, 430), (58, 316)], 12, "#F7D968")
    pen.oval(0, 412, 31, 31, "#F7D968", "#D9A92E")
    pen.oval(0, 412, 21, 21, "#FFE9A8")
    pen.box(-5, 398, 5, 426, 3, "#B98428")
    for y in (486, 540):
        pen.oval(0, y, 9, 9, "#F7D968")


def _top_hat(pen: Pen, look: Look) -> None:
    pen.box(-84, -116, 84, 60, 16, "#3A2B57", "#251A3D")
    pen.box(-76, -108, -60, 20, 8, "#5A468A")
    pen.box(-86, 12, 86, 48, 4, "#F2C94C", "#C99A2E")
    pen.oval(0, 62, 148, 24, "#3A2B57", "#251A3D")


def _trench(pen: Pen, look: Look, main: str) -> None:
    pen.polygon([(-40, 274), (40, 274), (0, 390)], "#F4F6FB")
    pen.polygon([(-12, 290), (12, 290), (14, 372), (0, 388), (-14, 372)], "#39426B")
    for side in (-1, 1):
        pen.polygon([(side * 40, 268), (side * 96, 296), (side * 70, 350), (side * 8, 420)], shade(main, 0.16))
    pen.line([(0, 420), (0, 610)], 5, shade(main, -0.35))
    pen.box(-114, 500, 114, 532, 4, shade(main, -0.4))
    pen.box(-20, 494, 20, 538, 6, "#E9C46A")


def _apron(pen: Pen, look: Look, main: str) -> None:
    pen.line([(-62, 380), (-50, 290)], 13, "#E9EEF9")
    pen.line([(62, 380), (50, 290)], 13, "#E9EEF9")
    pen.box(-76, 366, 76, 622, 22, "#E9EEF9", "#C6CEE0")
    pen.box(-40, 470, 40, 540, 10, "#C6CEE0")


def _vest(pen: Pen, look: Look, main: str) -> None:
    pen.polygon([(-62, 280), (-20, 276), (-26, 618), (-108, 618), (-112, 420)], "#FF8A2A")
    pen.polygon([(62, 280), (20, 276), (26, 618), (108, 618), (112, 420)], "#E9761A")
    for side in (-1, 1):
        left, right = sorted((side * 24, side * 110))
        pen.box(left, 470, right, 502, 2, "#FFE37A")


def _pack(pen: Pen, look: Look, main: str) -> None:
    plain(pen, look, main)
    for side in (-1, 1):
        pen.line(
            [(side * 74, 284), (side * 80, 400), (side * 96, 500)],
            24,
            "#C2503F" if look.top != "#F0708A" else "#3E6FC2",
        )


def _hoodie(pen: Pen, look: Look, main: str) -> None:
    pen.shape([(-92, 262), (0, 250), (92, 262), (84, 330), (0, 352), (-84, 330)], shade(main, -0.18))
    pen.shape([(-52, 258), (0, 250), (52, 258), (34, 312), (0, 322), (-34, 312)], shade(main, -0.45))
    for side in (-1, 1):
        pen.line([(side * 24, 330), (side * 26, 410)], 7, "#F4F6FB")
    pen.polygon([(-70, 590), (-52, 500), (52, 500), (70, 590)], shade(main, -0.16))


def _hardhat(pen: Pen, look: Look) -> None:
    pen.shape([(-118, 86), (-112, -30), (0, -74), (112, -30), (118, 86)], "#FFC83D", "#E5A81E")
    pen.box(-134, 62, 134, 92, 15, "#F0B429", "#D79A18")
    pen.box(-16, -38, 16, 66, 14, "#FFDD80")


def _toque(pen: Pen, look: Look) -> None:
    for x, y, r in ((-62, -62, 60), (0, -88, 68), (62, -62, 60)):
        pen.oval(x, y, r, r, "#F7F9FD", "#DDE3EF")
    pen.box(-92, -64, 92, 66, 14, "#F7F9FD", "#DDE3EF")
    pen.box(-96, 40, 96, 76, 12, "#DDE3EF")


def _cap(pen: Pen, look: Look) -> None:
    tone = "#2F4F9E" if look.wears == "police" else look.top
    pen.shape([(-122, 84), (-122, -26), (0, -60), (122, -26), (122, 84)], tone, shade(tone, -0.2))
    pen.shape([(-116, 62), (0, 46), (116, 62), (120, 92), (0, 102), (-120, 92)], shade(tone, -0.45))
    if look.wears == "police":
        pen.polygon([(0, -10), (20, 4), (12, 32), (-12, 32), (-20, 4)], "#F2C94C")


def _straw(pen: Pen, look: Look) -> None:
    pen.oval(0, 66, 190, 34, "#D9A441", "#B98428")
    pen.shape([(-100, 66), (-84, -50), (0, -72), (84, -50), (100, 66)], "#E9BC5E", "#C99534")
    pen.box(-97, 30, 97, 56, 8, "#A63F32")


def _fedora(pen: Pen, look: Look) -> None:
    pen.oval(0, 66, 168, 30, "#9A7044", "#7A5530")
    pen.shape([(-104, 70), (-96, -64), (-30, -86), (0, -62), (30, -86), (96, -64), (104, 70)], "#B98A55", "#93683A")
    pen.box(-99, 24, 99, 54, 6, "#4A3A2C")


def _nurse(pen: Pen, look: Look) -> None:
    pen.polygon([(-72, 36), (-88, -34), (88, -34), (72, 36)], "#FFFFFF")
    pen.box(-7, -22, 7, 24, 2, "#E5484D")
    pen.box(-23, -6, 23, 8, 2, "#E5484D")


def _mask(pen: Pen, look: Look) -> None:
    pen.shape([(-114, 120), (-118, 16), (0, -26), (118, 16), (114, 120), (0, 96)], "#2F3550", "#232840")
    path = pen.context
    path.save()
    path.set_fill_rule(cairo.FillRule.EVEN_ODD)
    pen.box(-104, 116, -2, 180, 30, "#2F3550")
    pen.box(2, 116, 104, 180, 30, "#232840")
    path.restore()
    for x in (-38, 38):
        pen.oval(x, 148, 24, 20, look.skin)
        pen.oval(x, 148, 10, 12, "#2A2026")
        pen.oval(x + 3, 144, 3.5, 3.5, "#FFFFFF")


CLOTHES: dict[str, Callable[[Pen, Look, str], None]] = {
    "coat": _coat,
    "suit": _suit,
    "apron": _apron,
    "hardhat": _vest,
    "pack": _pack,
    "hoodie": _hoodie,
    "trench": _trench,
    "rich": _rich,
}
"""What draws the clothes of a trade over a trunk of their main colour; all else is `plain`."""

HATS: dict[str, Callable[[Pen, Look], None]] = {
    "hardhat": _hardhat,
    "toque": _toque,
    "police": _cap,
    "cap": _cap,
    "straw": _straw,
    "trench": _fedora,
    "rich": _top_hat,
    "mask": _mask,
    "nurse": _nurse,
}
"""What draws the hat of a trade."""

__all__ = ["CLOTHES", "HATS", "plain"]
