"""A bed with its head raised, the cover over who lies in it, and the stand beside it, in the units of a posture."""

from __future__ import annotations

import math

from cuereel.scene.person.pen import Pen, shade

LONG = 1080.0
"""How long a bed is."""

STAND, APART = 250.0, 28.0
"""How broad the stand at the bedside is at the least, and how far from the bed."""

CROWN = (-448.0, 178.0)
"""Where the crown is of who lies in a bed, from the middle of it."""

TURN = math.radians(-50)
"""By how much who lies is turned from standing upright: the head of the bed is raised."""

SHEET, SHEET_DARK = "#F6F9FE", "#CBD6EA"


def draw_bed(pen: Pen, left: float, right: float, *, ward: bool) -> None:
    """Draw a bed from its left end on, one of a hospital or one at home, and a stand in what is left of the room."""
    middle = left + LONG / 2
    frame, dark = ("#C3CEE2", "#8B99B8") if ward else ("#B97B46", "#8A592E")
    pen.context.save()
    pen.context.translate(middle, 0)
    end = LONG / 2
    for x in (-end + 46, end - 70):
        pen.box(x, 700, x + 26, 850 if ward else 880, 8, dark, shade(dark, -0.2))
        if ward:
            pen.oval(x + 13, 858, 24, 24, "#39426B", "#252C4D")
            pen.oval(x + 13, 858, 10, 10, "#AEB8CF")
    pen.box(-end, 300, -end + 44, 792, 20, frame, dark)
    pen.box(-end + 9, 318, -end + 17, 776, 4, shade(frame, 0.4))
    _raised(pen)
    pen.box(-end + 26, 606, end - 30, 706, 34, SHEET, SHEET_DARK)
    pen.box(-end + 16, 692, end - 18, 744, 14, frame, dark)
    pen.box(-end + 40, 700, end - 44, 707, 3, shade(frame, 0.4))
    pen.context.restore()
    if right - left > LONG + APART:
        _stand(pen, left + LONG + APART, right, ward=ward)


def _raised(pen: Pen) -> None:
    """The raised half of the mattress, and the pillow on it."""
    pen.polygon([(-60, 650), (-20, 616), (-432, 288), (-498, 300), (-504, 650)], SHEET_DARK, "#A9B8D4")
    pen.context.save()
    pen.context.translate(*CROWN)
    pen.context.rotate(TURN)
    pen.box(-132, 280, 20, 640, 40, SHEET, SHEET_DARK)
    pen.box(-158, -26, 96, 296, 74, "#FFFFFF", "#DCE5F4")
    pen.box(-126, 20, -112, 250, 7, "#DCE5F4")
    pen.context.restore()


def _stand(pen: Pen, left: float, right: float, *, ward: bool) -> None:
    tone, dark = ("#DCE3F0", "#AEB9CF") if ward else ("#C98B52", "#A76E3B")
    for x in (left + 22, right - 42):
        pen.box(x, 820, x + 20, 880, 6, "#39426B")
    pen.box(left + 10, 610, right - 10, 846, 14, tone, dark)
    for top in (648, 744):
        pen.box(left + 30, top, right - 30, top + 78, 10, shade(tone, 0.3), shade(tone, -0.06))
        pen.oval((left + right) / 2, top + 39, 15, 15, "#39426B" if ward else "#6B4226")
    pen.box(left, 586, right, 620, 9, shade(tone, 0.35), tone)


def draw_cover(pen: Pen, middle: float, tone: str) -> None:
    """The cover over who lies in a bed, from the chest to the feet, its hem turned down."""
    pen.context.save()
    pen.context.translate(middle, 0)
    dark = shade(tone, -0.22)
    pen.shape(
        [
            (-214, 640), (-190, 520), (-40, 350), (60, 400), (170, 372), (262, 420), (380, 500), (452, 452),
            (508, 470), (524, 600), (512, 690), (300, 700), (0, 700), (-190, 696),
        ],
        tone,
        dark,
    )  # fmt: skip
    for points in (
        [(20, 452), (90, 560), (70, 660)],
        [(236, 446), (250, 560), (210, 660)],
        [(430, 500), (420, 580), (440, 660)],
    ):
        pen.line(points, 9, shade(tone, -0.16))
    pen.line([(92, 420), (170, 404), (238, 440)], 9, shade(tone, 0.3))
    pen.line([(-188, 574), (-20, 368)], 62, shade(SHEET, -0.1))
    pen.line([(-190, 570), (-24, 366)], 52, SHEET)
    pen.context.restore()


__all__ = ["APART", "CROWN", "LONG", "STAND", "TURN", "draw_bed", "draw_cover"]
