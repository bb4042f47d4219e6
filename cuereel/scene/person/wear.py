"""A look -> its hair, its clothes and what is worn on the head."""

from __future__ import annotations

import cairo

from cuereel.scene.person.garments import CLOTHES, HATS, plain
from cuereel.scene.person.looks import Look
from cuereel.scene.person.pen import Pen, Spot, shade

TRUNK = [(-60, 272), (60, 272), (138, 288), (118, 470), (112, 640), (-112, 640), (-118, 470), (-138, 288)]
"""The outline of the trunk; it is drawn round."""

_LONG = {"coat": "#F4F6FB", "suit": "#33406F", "hoodie": "", "police": "#2F4F9E", "toque": "#F4F6FB",
         "nurse": "#DDF0F8", "trench": "#B98A55", "rich": "#5B3F8C"}  # fmt: skip
"""Trades with long sleeves, and their colour ("" for that of the look)."""


def sleeve_of(look: Look) -> tuple[str, bool]:
    """The colour of the sleeves, and whether they are long."""
    if look.wears == "mask":
        return "#3A4160", True
    return (_LONG[look.wears] or look.top, True) if look.wears in _LONG else (look.top, look.hair == "veil" or look.old)


def trousers_of(look: Look) -> str:
    """The colour of what is worn on the legs."""
    return "#2F3A66" if look.wears in ("suit", "police") else "#3B2A55" if look.wears == "rich" else look.legs


def draw_clothes(pen: Pen, look: Look) -> None:
    """The trunk with what is worn on it."""
    main = sleeve_of(look)[0]
    pen.shape(TRUNK, main, shade(main, -0.2))
    pen.box(-108, 560, 108, 625, 34, main, shade(main, -0.2))
    CLOTHES.get(look.wears, plain)(pen, look, main)


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


_LONG_CUT: tuple[Spot, ...] = (
    (-116, 176), (-124, 16), (0, -20), (124, 16), (116, 176), (98, 96), (36, 62), (-30, 92), (-88, 100)
)  # fmt: skip
_CUTS: dict[str, tuple[Spot, ...]] = {
    "short": ((-112, 128), (-118, 20), (0, -22), (118, 20), (112, 128), (88, 92), (40, 66), (-60, 72), (-92, 96)),
    "side": ((-112, 130), (-120, 16), (10, -30), (122, 26), (110, 132), (92, 84), (20, 96), (-50, 58), (-90, 92)),
    "crop": ((-108, 118), (-112, 22), (0, -8), (112, 22), (108, 118), (94, 70), (0, 50), (-94, 70)),
    "bun": ((-112, 138), (-120, 20), (0, -18), (120, 20), (112, 138), (86, 72), (0, 48), (-86, 72)),
}
"""The outlines of the hair over a forehead; of all other cuts it is as of long hair."""


def draw_hair(pen: Pen, look: Look) -> None:
    """The hair over the forehead, or the scarf about the face; a beard and spectacles."""
    if look.wears == "mask":
        return
    if look.hair == "veil":
        _veil(pen, veil_of(look))
    elif look.hair == "bald":
        _fringe(pen, look.tint)
    elif look.hair == "curls":
        _curls(pen, look.tint)
    else:
        pen.shape(_CUTS.get(look.hair, _LONG_CUT), look.tint, shade(look.tint, -0.18))
    if look.wears in ("glasses", "coat") or look.old:
        _glasses(pen)


def _fringe(pen: Pen, tint: str) -> None:
    """The hair at the temples of a bald head, and a moustache."""
    for side in (-1, 1):
        pen.shape([(side * 84, 92), (side * 112, 96), (side * 110, 176), (side * 88, 182)], tint)
    pen.shape([(-44, 172), (0, 162), (44, 172), (34, 192), (0, 184), (-34, 192)], tint)


def _curls(pen: Pen, tint: str) -> None:
    for x, y, r in ((-88, 78, 38), (-54, 34, 44), (0, 18, 48), (54, 34, 44), (88, 78, 38), (-20, 54, 34), (28, 54, 34)):
        pen.oval(x, y, r, r, tint)


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
        "rich": -122.0,
    }
    return high.get(look.wears, -46.0 if look.hair in ("bun", "curls") else -34.0)


def draw_nape(pen: Pen, look: Look) -> None:
    """A head as it is seen from behind: all hair, or the scarf; what falls on the shoulders falls over them."""
    tone = veil_of(look) if look.hair == "veil" else look.tint
    dark = shade(tone, -0.2)
    if look.hair == "bald":
        pen.shape([(-104, 120), (-96, 214), (0, 240), (96, 214), (104, 120), (0, 176)], tone, dark)
        return
    low = {"veil": 400, "long": 380, "bob": 282}.get(look.hair, 226)
    wide = 1.2 if look.hair in ("veil", "long", "bob") else 1.0
    half = [(98, -16), (110 * wide, 60), (112 * wide, 160), (86 * wide, low)]
    pen.shape([(0, -44), *half, (0, low + 12), *((-x, y) for x, y in reversed(half))], tone, dark)
    if look.hair == "tails":
        for side in (-1, 1):
            pen.shape(
                [(side * 92, 70), (side * 165, 90), (side * 172, 230), (side * 132, 268), (side * 112, 160)], tone
            )
    if look.hair == "bun":
        pen.oval(0, 24, 60, 52, tone, dark)
    for x in (-46, 0, 46):
        pen.line([(0.6 * x, 20), (1.15 * x, 90), (1.2 * x, 160)], 6, shade(tone, 0.16))


def draw_hat(pen: Pen, look: Look) -> None:
    """What a trade wears on the head."""
    if look.wears in HATS:
        HATS[look.wears](pen, look)


__all__ = ["crown_of", "draw_clothes", "draw_hair", "draw_hair_behind", "draw_hat", "draw_nape", "sleeve_of"]
__all__ += ["trousers_of"]
