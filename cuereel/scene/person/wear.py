"""A look -> its hair, its clothes and what is worn on the head."""

from __future__ import annotations

import cairo

from cuereel.scene.person.looks import Look
from cuereel.scene.person.pen import Pen, shade

TRUNK = [(-60, 272), (60, 272), (138, 288), (118, 470), (112, 640), (-112, 640), (-118, 470), (-138, 288)]
"""The outline of the trunk; it is drawn round."""

_LONG = {"coat": "#F4F6FB", "suit": "#33406F", "hoodie": "", "police": "#2F4F9E", "toque": "#F4F6FB",
         "nurse": "#DDF0F8", "trench": "#B98A55"}  # fmt: skip
"""Trades with long sleeves, and their colour ("" for that of the look)."""


def sleeve_of(look: Look) -> tuple[str, bool]:
    """The colour of the sleeves, and whether they are long."""
    if look.wears == "mask":
        return "#3A4160", True
    return (_LONG[look.wears] or look.top, True) if look.wears in _LONG else (look.top, look.hair == "veil" or look.old)


def draw_clothes(pen: Pen, look: Look) -> None:
    """The trunk with what is worn on it."""
    main = sleeve_of(look)[0]
    pen.shape(TRUNK, main, shade(main, -0.2))
    pen.box(-108, 560, 108, 625, 34, main, shade(main, -0.2))
    draw = {"coat": _coat, "suit": _suit, "apron": _apron, "hardhat": _vest, "pack": _pack, "hoodie": _hoodie,
            "trench": _trench}  # fmt: skip
    draw.get(look.wears, _plain)(pen, look, main)


def _plain(pen: Pen, look: Look, main: str) -> None:
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
    _plain(pen, look, main)
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


def draw_hair_behind(pen: Pen, look: Look) -> None:
    """The hair that falls behind the shoulders."""
    dark = shade(look.tint, -0.2)
    if look.hair == "long":
        pen.shape([(-118, 40), (0, 0), (118, 40), (138, 250), (120, 410), (0, 380), (-120, 410), (-138, 250)], dark)
    elif look.hair == "bob":
        pen.shape([(-122, 40), (0, -4), (122, 40), (136, 210), (98, 292), (0, 262), (-98, 292), (-136, 210)], dark)
    elif look.hair == "tails":
        for side in (-1, 1):
            pen.shape(
                [(side * 92, 70), (side * 165, 90), (side * 172, 230), (side * 132, 268), (side * 112, 160)], dark
            )
    elif look.hair == "bun":
        pen.oval(0, 6, 52, 44, dark)
    elif look.hair == "veil":
        pen.shape([(-128, 30), (0, -14), (128, 30), (142, 260), (152, 392), (0, 372), (-152, 392), (-142, 260)],
                  shade(veil_of(look), -0.2))  # fmt: skip


def veil_of(look: Look) -> str:
    """The colour of a headscarf, another than that of the dress."""
    return "#7C9CF0" if look.top != "#3FB6E8" else "#F3B7C8"


def draw_hair(pen: Pen, look: Look) -> None:
    """The hair over the forehead, or the scarf about the face; a beard and spectacles."""
    tint, dark = look.tint, shade(look.tint, -0.18)
    if look.wears == "mask":
        return
    if look.hair == "veil":
        _veil(pen, veil_of(look))
    elif look.hair == "bald":
        for side in (-1, 1):
            pen.shape([(side * 84, 92), (side * 112, 96), (side * 110, 176), (side * 88, 182)], tint)
        pen.shape([(-44, 172), (0, 162), (44, 172), (34, 192), (0, 184), (-34, 192)], tint)
    elif look.hair == "short":
        pen.shape(
            [(-112, 128), (-118, 20), (0, -22), (118, 20), (112, 128), (88, 92), (40, 66), (-60, 72), (-92, 96)],
            tint,
            dark,
        )
    elif look.hair == "side":
        pen.shape(
            [(-112, 130), (-120, 16), (10, -30), (122, 26), (110, 132), (92, 84), (20, 96), (-50, 58), (-90, 92)],
            tint,
            dark,
        )
    elif look.hair == "curls":
        for x, y, r in (
            (-88, 78, 38),
            (-54, 34, 44),
            (0, 18, 48),
            (54, 34, 44),
            (88, 78, 38),
            (-20, 54, 34),
            (28, 54, 34),
        ):
            pen.oval(x, y, r, r, tint)
    elif look.hair == "crop":
        pen.shape([(-108, 118), (-112, 22), (0, -8), (112, 22), (108, 118), (94, 70), (0, 50), (-94, 70)], tint, dark)
    elif look.hair == "bun":
        pen.shape([(-112, 138), (-120, 20), (0, -18), (120, 20), (112, 138), (86, 72), (0, 48), (-86, 72)], tint, dark)
    else:
        pen.shape(
            [(-116, 176), (-124, 16), (0, -20), (124, 16), (116, 176), (98, 96), (36, 62), (-30, 92), (-88, 100)],
            tint,
            dark,
        )
    if look.wears in ("glasses", "coat") or look.old:
        _glasses(pen)


def _veil(pen: Pen, tone: str) -> None:
    path = pen.context
    path.save()
    path.set_fill_rule(cairo.FillRule.EVEN_ODD)  # even and odd: the face is left open
    for points in ([(-120, 20), (0, -26), (120, 20), (132, 210), (96, 320), (0, 356), (-96, 320), (-132, 210)],
                   [(-80, 70), (0, 46), (80, 70), (92, 168), (54, 250), (0, 258), (-54, 250), (-92, 168)]):  # fmt: skip
        for at, corner in enumerate(points):
            after = points[(at + 1) % len(points)]
            before = points[at - 1]
            start = ((before[0] + corner[0]) / 2, (before[1] + corner[1]) / 2)
            end = ((corner[0] + after[0]) / 2, (corner[1] + after[1]) / 2)
            if at == 0:
                path.move_to(*start)
            path.curve_to(
                start[0] + (corner[0] - start[0]) * 2 / 3,
                start[1] + (corner[1] - start[1]) * 2 / 3,
                end[0] + (corner[0] - end[0]) * 2 / 3,
                end[1] + (corner[1] - end[1]) * 2 / 3,
                *end,
            )
        path.close_path()
    pen.fill(tone, shade(tone, -0.16))
    path.restore()


def _glasses(pen: Pen) -> None:
    path = pen.context
    for x in (-38, 38):
        path.new_sub_path()
        path.arc(x, 148, 29, 0, 6.2832)
        path.set_line_width(6)
        path.set_source_rgb(0.17, 0.2, 0.33)
        path.stroke()
    pen.line([(-9, 146), (9, 146)], 6, "#2B3354")


def crown_of(look: Look) -> float:
    """How high the topmost of somebody is, below the crown of a bare head (0)."""
    high = {
        "hardhat": -80.0,
        "toque": -162.0,
        "police": -68.0,
        "cap": -68.0,
        "straw": -80.0,
        "trench": -92.0,
        "nurse": -42.0,
    }
    return high.get(look.wears, -46.0 if look.hair in ("bun", "curls") else -34.0)


def draw_hat(pen: Pen, look: Look) -> None:
    """What a trade wears on the head."""
    draw = {
        "hardhat": _hardhat,
        "toque": _toque,
        "police": _cap,
        "cap": _cap,
        "straw": _straw,
        "trench": _fedora,
        "mask": _mask,
        "nurse": _nurse,
    }
    if look.wears in draw:
        draw[look.wears](pen, look)


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


__all__ = ["crown_of", "draw_clothes", "draw_hair", "draw_hair_behind", "draw_hat", "sleeve_of"]
