"""A word for something that lies on tables -> its drawing to the measure of persons, with what is to be read on it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from manim import VGroup

from cuereel.raster import Raster
from cuereel.scene.bake import baked
from cuereel.scene.lettering import fit_text
from cuereel.scene.person.pen import Pen, shade
from cuereel.scene.setting import drawable
from cuereel.theme import Theme
from cuereel.wares import ware_of

SIZES: Mapping[str, tuple[float, float]] = {
    "cup": (104.0, 84.0), "glass": (66.0, 112.0), "laptop": (330.0, 226.0), "paper": (214.0, 276.0),
    "house": (280.0, 262.0), "book": (190.0, 96.0), "phone": (92.0, 168.0), "money": (210.0, 104.0),
    "plate": (216.0, 92.0), "flower": (130.0, 232.0),
}  # fmt: skip
"""How broad and how high each is."""

LETTER = 46.0
"""How broad a letter of words on paper is at the least, and so how broad the paper is."""

BROADEST, LINE = 380.0, 76.0

REFUSED = frozenset(
    "rejected denied refused declined failed fail overdue unpaid expired cancelled canceled fired no debt "
    "ditolak tolak gagal tidak bukan batal dipecat utang hutang nunggak telat kadaluarsa".split()
)
"""Words that are stamped in red."""


def width_of(name: str, label: str) -> float:
    """How broad it is: paper is as broad as its longest word needs."""
    kind = ware_of(name)
    wide = SIZES[kind][0]
    longest = max(map(len, f"{label} {title_of(name)}".split()), default=0)
    return min(BROADEST, max(wide, LETTER * longest + 50)) if kind == "paper" else wide


def title_of(name: str) -> str:
    """What stands at the head of a paper by what it is called: "CV", "SALES REPORT"; "" for mere paper."""
    words = re.findall(r"[^\W\d_]+", name)
    return " ".join(words).upper() if words and not {word.lower() for word in words} <= MERE else ""


MERE = frozenset("paper papers kertas document documents dokumen a the selembar sheet of".split())
"""What of a paper's name is not written on it."""


def draw_ware(pen: Pen, name: str, label: str, spot: tuple[float, float], theme: Theme) -> None:
    """Draw something about a spot on which it stands, with what is to be read on it."""
    kind = ware_of(name)
    wide, high = width_of(name, label), SIZES[kind][1]
    pen.context.save()
    pen.context.translate(*spot)
    pen.oval(0, 2, 0.52 * wide, 11, "#6B4526")
    if kind == "paper":
        title = title_of(name)
        two = bool(label) and len(title.split()) > 1
        _paper(pen, wide, high + (LINE if two else 0.0), title, label, theme)
    else:
        _DRAWN[kind](pen, wide, high)
    pen.context.restore()


def written(text: str, wide: float, high: float, colour: str, theme: Theme, lines: int = 3) -> Raster:
    """Words as large as they go in so much room (units, of which a picture has at least one px each)."""
    block: VGroup = fit_text(
        drawable(text, theme.fonts["words"]).strip() or "?", wide, high, colour=colour, largest=96, smallest=46,
        family=theme.fonts["words"], weight="heavy", max_lines=lines, leading=1.1,
    )  # fmt: skip
    return baked(block, detail=1.3).picture.pixels


def _paper(pen: Pen, wide: float, high: float, title: str, label: str, theme: Theme) -> None:
    """A sheet that leans on its stand; what it reads is stamped across it."""
    pen.polygon([(-30, -6), (30, -6), (50, -100), (-10, -100)], "#7C89A8")
    half = wide / 2
    pen.box(-half + 7, -high + 9, half + 7, 3, 10, "#B7C1D8")
    pen.box(-half, -high, half, -4, 10, "#FDFEFF", "#E8EEF8")
    top = -high + 18
    if title:
        lines = min(2, len(title.split()))
        word = written(title, wide - 44, 56 * lines, "#2B3A67", theme, lines)
        pen.paste(word, 0, top + 28 * lines + 2, min(wide - 44, word.shape[1] / 1.3))
        top += 14 + 56 * lines
    rows = [top + 16 + 36 * number for number in range(int((-14 - top) / 36))]
    for number, y in enumerate(rows):
        pen.line([(-half + 26, y), (half - (26 if number % 3 < 2 else 80), y)], 9, "#C9D3E6")
    if label:
        bad = not REFUSED.isdisjoint(re.findall(r"\w+", label.lower()))
        ink, pale = ("#D1383F", "#FDEEEE") if bad else ("#1F8F5F", "#EAFBF2")
        middle = (top - 8) / 2 if title else -high / 2
        word = written(label, wide - 42, min(0.62 * high, -top - 62), ink, theme)
        across = min(wide - 42, word.shape[1] / 1.3)
        tall = across * word.shape[0] / word.shape[1]
        pen.context.save()
        pen.context.translate(0, middle)
        pen.context.rotate(-0.09)
        pen.box(-across / 2 - 20, -tall / 2 - 18, across / 2 + 20, tall / 2 + 18, 14, ink)
        pen.box(-across / 2 - 13, -tall / 2 - 11, across / 2 + 13, tall / 2 + 11, 9, pale)
        pen.paste(word, 0, 0, across)
        pen.context.restore()


def _cup(pen: Pen, wide: float, high: float) -> None:
    pen.oval(0, -5, 62, 11, "#DCE3F0", "#AEB9CF")
    path = pen.context
    path.new_path()
    path.arc(38, -44, 21, -1.6, 1.6)
    path.set_line_width(11)
    path.set_source_rgb(0.86, 0.36, 0.3)
    path.stroke()
    pen.shape([(-44, -80), (44, -80), (40, -18), (18, -4), (-18, -4), (-40, -18)], "#F0705A", "#C24A38")
    pen.polygon([(-40, -78), (40, -78), (37, -50), (-37, -50)], "#F0705A", "#C24A38")
    pen.oval(0, -78, 41, 9, "#FFE3DC")
    pen.oval(0, -77, 34, 6, "#6B3E20")
    for x, by in ((-14, 0), (12, -16)):
        pen.line([(x, -96), (x + 12, -116 + by), (x, -136 + by)], 7, "#E8EEF8")


def _glass(pen: Pen, wide: float, high: float) -> None:
    pen.polygon([(-32, -110), (32, -110), (25, -2), (-25, -2)], "#D8F0FB", "#AFDDF0")
    pen.polygon([(-29, -78), (29, -78), (24, -6), (-24, -6)], "#7CC8F0", "#4FA7DB")
    pen.oval(0, -110, 32, 7, "#F3FBFF")
    pen.box(-20, -96, -12, -20, 4, "#FFFFFF")


def _laptop(pen: Pen, wide: float, high: float) -> None:
    pen.box(-150, -high, 150, -14, 18, "#C9D1E4", "#A3AEC8")
    pen.box(-142, -high + 8, 142, -18, 13, "#B4BFD8", "#97A3C0")
    pen.oval(0, -0.55 * high, 24, 24, "#EAF4FF")
    pen.oval(0, -0.55 * high, 15, 15, "#7FD3FF")
    pen.box(-168, -18, 168, 0, 9, "#8793B2", "#6F7B9B")


def _house(pen: Pen, wide: float, high: float) -> None:
    """A model of a house on its plate, with a tree."""
    pen.box(-140, -20, 140, 0, 8, "#E9EEF7", "#B9C4D9")
    pen.box(-132, -32, 132, -16, 8, "#6CC083", "#47966A")
    pen.box(-92, -150, 84, -30, 4, "#FFF1D6", "#E6CFA4")
    pen.box(50, -236, 78, -150, 4, "#B5533C", "#8C3B2A")
    pen.polygon([(-4, -256), (112, -142), (-120, -142)], "#E2604F", "#B3443A")
    pen.polygon([(-4, -256), (6, -246), (-92, -142), (-120, -142)], "#F08573")
    pen.box(-24, -102, 22, -30, 5, "#8A592E", "#6B4226")
    pen.oval(12, -66, 4, 4, "#F2C94C")
    for x in (-76, 36):
        pen.box(x, -118, x + 36, -74, 4, "#FFFFFF")
        pen.box(x + 4, -114, x + 32, -78, 3, "#8FD3F5", "#5CAEDD")
        pen.line([(x + 18, -114), (x + 18, -78)], 3, "#FFFFFF")
    pen.oval(-4, -178, 17, 17, "#FFFFFF")
    pen.oval(-4, -178, 12, 12, "#8FD3F5")
    pen.box(104, -64, 114, -30, 3, "#8A592E")
    pen.oval(109, -88, 27, 32, "#4FA36B", "#347A55")
    pen.oval(102, -98, 9, 10, "#8FD8A0")


def _books(pen: Pen, wide: float, high: float) -> None:
    for y, left, right, tone in ((-4, -94, 90, "#3E7BE0"), (-36, -82, 94, "#E5664D"), (-66, -90, 76, "#46B07A")):
        pen.box(left, y - 30, right, y, 6, tone, shade(tone, -0.25))
        pen.box(right - 16, y - 25, right + 2, y - 5, 3, "#F7F3E8")
        pen.box(left + 16, y - 30, left + 26, y, 0, "#FFE09A")


def _phone(pen: Pen, wide: float, high: float) -> None:
    pen.box(-44, -high, 44, 0, 16, "#1B2036", "#10142A")
    pen.box(-37, -high + 8, 37, -8, 10, "#5AA9F2", "#3B7FD4")
    for row in range(4):
        for column in range(3):
            tone = ("#FFD166", "#FF7A66", "#7FE0A8", "#FFFFFF")[(row + column) % 4]
            x, y = -26 + 20 * column, -high + 24 + 28 * row
            pen.box(x, y, x + 14, y + 14, 4, tone)


def _money(pen: Pen, wide: float, high: float) -> None:
    for number in range(4):
        y, x = -26 * number, (0, 7, -5, 3)[number]
        pen.box(x - 100, y - 26, x + 100, y, 5, "#58B57C", "#378A5B")
        pen.box(x - 26, y - 26, x + 26, y, 0, "#F4E9C4", "#D9C78F")
        pen.line([(x - 94, y - 9), (x - 30, y - 9)], 3, "#3C9160")
        pen.line([(x + 30, y - 9), (x + 94, y - 9)], 3, "#3C9160")


def _plate(pen: Pen, wide: float, high: float) -> None:
    pen.oval(0, -12, 106, 17, "#F4F7FC", "#C3CDDF")
    pen.shape([(-66, -16), (-56, -66), (0, -86), (56, -66), (66, -16), (0, -8)], "#FFF6DF", "#E3D2A6")
    pen.oval(46, -28, 30, 22, "#E5884D", "#B9632E")
    pen.oval(-52, -24, 24, 15, "#62B86B", "#3F8C50")
    pen.oval(-34, -18, 14, 11, "#E5484D")
    pen.oval(-92, -16, 12, 4, "#FFFFFF")


def _flower(pen: Pen, wide: float, high: float) -> None:
    for x, y in ((-40, -178), (0, -206), (42, -172)):
        pen.line([(0, -78), (0.3 * x, 0.6 * y - 30), (x, y)], 8, "#3F8C61")
    for x, y, tone in ((-40, -178, "#FF8FA8"), (0, -206, "#FFC94D"), (42, -172, "#B58CFF")):
        for dx, dy in ((0, -19), (18, -5), (11, 16), (-11, 16), (-18, -5)):
            pen.oval(x + dx, y + dy, 15, 15, tone)
        pen.oval(x, y, 11, 11, "#FFF3C9")
    pen.shape([(-36, -92), (36, -92), (46, -36), (26, -2), (-26, -2), (-46, -36)], "#4E8FD6", "#2F67A8")
    pen.oval(-18, -44, 6, 18, "#A9D0F5")


_DRAWN: dict[str, Callable[[Pen, float, float], None]] = {
    "cup": _cup, "glass": _glass, "laptop": _laptop, "house": _house, "book": _books, "phone": _phone,
    "money": _money, "plate": _plate, "flower": _flower,
}  # fmt: skip

__all__ = ["SIZES", "draw_ware", "width_of"]
