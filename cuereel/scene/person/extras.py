"""What belongs to a posture and is no part of a body: a desk, sound, a telephone at the ear, a lens, speed."""

from __future__ import annotations

from cuereel.scene.person.face import EYES
from cuereel.scene.person.looks import Look
from cuereel.scene.person.pen import Pen, shade

TOP = 612.0
"""How far below the crown the surface of a desk is."""

WOOD, EDGE, FRONT = "#C98B52", "#A76E3B", "#8A592E"
CALM, LOUD = "#7FD3FF", "#FFD166"


def draw_desk(pen: Pen) -> None:
    """A desk in front of who sits: its surface, its edge, the front and the legs."""
    pen.box(-372, TOP + 30, 372, 790, 10, FRONT, shade(FRONT, -0.22))
    for side in (-1, 1):
        left, right = sorted((side * 330, side * 388))
        pen.box(left, TOP + 30, right, 880, 8, EDGE, shade(EDGE, -0.2))
    pen.box(-424, TOP - 16, 424, TOP + 36, 16, WOOD, shade(WOOD, -0.14))
    pen.box(-424, TOP + 20, 424, TOP + 40, 10, EDGE)


def draw_extra_behind(pen: Pen, extra: str) -> None:
    """What is seen behind a body."""
    if extra == "speed":
        for y, left, right in ((330, -325, -215), (430, -300, -240), (560, -325, -200), (660, -300, -235)):
            pen.line([(left, y), (right, y)], 12, CALM)
    elif extra == "leap":
        pen.oval(0, 878, 190, 15, "#0B1437")
        for x in (-62, 0, 62):
            pen.line([(x, 838 + 8 * (x == 0)), (x, 862)], 10, CALM)


def draw_extra(pen: Pen, look: Look, extra: str) -> None:
    """What is seen before a body."""
    if extra == "waves":
        _waves(pen, 176, 204, LOUD)
    elif extra == "call":
        _phone(pen, look)
    elif extra == "lens":
        _lens(pen, look)
    elif extra == "wave":
        _waves(pen, 236, 110, CALM, 0.62)
        for number, x in enumerate((226, 240, 254, 267)):
            pen.line([(244 + 4 * number - 6, 138), (x, 96 + 7 * abs(number - 1.5))], 15, look.skin)
    elif extra == "bubble":
        _thought(pen)
    elif extra == "finger":
        pen.line([(352, 296), (388, 290)], 24, shade(look.skin, -0.25))
        pen.line([(350, 297), (388, 290)], 18, look.skin)


def _thought(pen: Pen) -> None:
    """A bubble with three dots, over who thinks."""
    for x, y, r in ((128, 22, 15), (158, -22, 23)):
        pen.oval(x, y, r, r, "#F4F7FF", "#C9D4EE")
    for x, y, wide, high in ((190, -86, 74, 56), (262, -118, 82, 64), (300, -72, 56, 46), (236, -66, 84, 48)):
        pen.oval(x, y, wide, high, "#F4F7FF")
    for number in range(3):
        pen.oval(196 + 48 * number, -92, 15, 15, "#3B4A7A")


def _waves(pen: Pen, x: float, y: float, tone: str, large: float = 1.0) -> None:
    for number, far in enumerate((60, 115, 170)):
        reach = far * large
        path = pen.context
        path.new_path()
        path.arc(x, y, reach, -0.55, 0.55)
        path.set_line_width(17 - 3 * number)
        path.set_source_rgb(*(int(tone[at : at + 2], 16) / 255 for at in (1, 3, 5)))
        path.stroke()


def _phone(pen: Pen, look: Look) -> None:
    path = pen.context
    path.save()
    path.translate(112, 178)
    path.rotate(0.16)
    pen.box(-26, -88, 26, 78, 14, "#1B2036")
    pen.box(-20, -78, 20, 66, 9, "#4E5A86")
    path.restore()
    pen.oval(128, 216, 36, 33, shade(look.skin, -0.25))
    pen.oval(127, 215, 32, 30, look.skin)
    for y in (200, 215, 230):
        pen.line([(98, y), (120, y)], 5, shade(look.skin, -0.25))
    _waves(pen, 120, 110, CALM, 0.62)


def _lens(pen: Pen, look: Look) -> None:
    x, y, r = 50.0, EYES + 4, 84.0
    pen.line([(x + 60, y + 62), (178, 300)], 34, "#5A3A22")
    pen.line([(x + 60, y + 62), (178, 300)], 24, "#8A592E")
    pen.oval(x, y, r, r, "#DDF3FF", "#B9E2F7")
    pen.oval(x - 2, y + 2, 52, 46, "#FFFFFF")
    pen.oval(x + 2, y + 4, 31, 31, "#5B3A26")
    pen.oval(x + 2, y + 4, 17, 17, "#1A1418")
    pen.oval(x + 12, y - 8, 8, 8, "#FFFFFF")
    path = pen.context
    path.new_path()
    path.arc(x, y, r, 0, 6.2832)
    path.set_line_width(17)
    path.set_source_rgb(0.78, 0.82, 0.9)
    path.stroke()
    pen.line([(x - 52, y - 26), (x - 40, y - 50), (x - 20, y - 62)], 9, "#FFFFFF")
    pen.oval(172, 292, 37, 34, shade(look.skin, -0.25))
    pen.oval(172, 292, 33, 30, look.skin)


def laptop_back(high: int) -> Pen:
    """The lid of a laptop that stands open towards who sits behind it."""
    pen = Pen((-190.0, 0.0, 190.0, 250.0), high)
    pen.box(-165, 4, 165, 232, 20, "#C9D1E4", "#A3AEC8")
    pen.box(-157, 12, 157, 226, 15, "#B4BFD8", "#97A3C0")
    pen.oval(0, 118, 27, 27, "#EAF4FF")
    pen.oval(0, 118, 17, 17, "#7FD3FF")
    pen.box(-188, 226, 188, 248, 11, "#8793B2", "#6F7B9B")
    return pen


__all__ = ["draw_desk", "draw_extra", "draw_extra_behind", "laptop_back"]
