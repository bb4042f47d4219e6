"""A piece of furniture, or what persons stand before -> its drawing between two ends, in the units of a posture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from cuereel.scene.person.bed import draw_bed
from cuereel.scene.person.pen import Pen, shade

WOOD, EDGE, FRONT, LIGHT = "#C98B52", "#A76E3B", "#8A592E", "#E0AC78"


def draw_furniture(pen: Pen, kind: str, left: float, right: float) -> None:
    """Draw a piece of furniture of a kind between its ends."""
    _DRAWN[kind](pen, left, right)


def _top(pen: Pen, left: float, right: float, tone: str, edge: str) -> None:
    """The surface of a table, seen a little from above, with a band of light, and its front edge."""
    pen.polygon([(left + 34, 574), (right - 34, 574), (right, 612), (left, 612)], shade(tone, 0.22), shade(tone, 0.05))
    pen.polygon([(left + 120, 574), (left + 330, 574), (left + 290, 612), (left + 60, 612)], shade(tone, 0.34))
    pen.box(left, 608, right, 644, 12, tone, edge)
    pen.box(left + 6, 610, right - 6, 616, 3, shade(tone, 0.3))


def _table(pen: Pen, left: float, right: float) -> None:
    pen.box(left + 46, 636, right - 46, 770, 10, FRONT, shade(FRONT, -0.22))
    pen.box(left + 46, 640, right - 46, 660, 4, shade(FRONT, -0.34))
    for x, end in ((left + 36, left + 96), (right - 96, right - 36)):
        pen.box(x, 640, end, 880, 10, EDGE, shade(EDGE, -0.22))
        pen.box(x + 8, 656, x + 16, 864, 4, shade(EDGE, 0.18))
    _top(pen, left, right, WOOD, EDGE)


def _counter(pen: Pen, left: float, right: float) -> None:
    body, dark = "#3E5C9A", "#2C4274"
    pen.box(left + 22, 630, right - 22, 880, 14, body, dark)
    count = max(3, round((right - left) / 260))
    each = (right - left - 84) / count
    for number in range(count):
        x = left + 42 + number * each
        pen.box(x + 10, 676, x + each - 10, 842, 14, shade(body, 0.13), shade(body, -0.04))
        pen.box(x + 22, 688, x + each - 22, 694, 3, shade(body, 0.34))
    pen.box(left + 22, 858, right - 22, 880, 6, shade(dark, -0.3))
    pen.box(left + 22, 642, right - 22, 656, 3, shade(dark, -0.3))
    _top(pen, left, right, "#DCE3F0", "#AEB9CF")


def _sofa(pen: Pen, left: float, right: float) -> None:
    tone = "#E2725B"
    for x in (left + 70, right - 130):
        pen.box(x, 850, x + 60, 904, 8, "#6B4226", "#4A2C18")
    pen.box(left + 36, 376, right - 36, 780, 86, shade(tone, -0.1), shade(tone, -0.26))
    count = max(2, round((right - left) / 420))
    inner = left + 92, right - 92
    each = (inner[1] - inner[0]) / count
    for number in range(count):
        x = inner[0] + number * each
        pen.box(x + 5, 400, x + each - 5, 730, 60, tone, shade(tone, -0.14))
        pen.box(x + 40, 418, x + each - 60, 428, 5, shade(tone, 0.28))
    for number in range(count):
        x = inner[0] + number * each
        pen.box(x + 3, 704, x + each - 3, 800, 34, shade(tone, 0.1), shade(tone, -0.06))
        pen.box(x + 34, 714, x + each - 40, 724, 5, shade(tone, 0.36))
    pen.box(left + 40, 786, right - 40, 866, 22, shade(tone, -0.2), shade(tone, -0.34))
    for x, end in ((left, left + 112), (right - 112, right)):
        pen.box(x, 560, end, 868, 54, shade(tone, 0.06), shade(tone, -0.16))
        pen.box(x + 26, 574, end - 34, 584, 5, shade(tone, 0.34))


def _bench(pen: Pen, left: float, right: float) -> None:
    for x in (left + 90, right - 120):
        pen.box(x, 420, x + 30, 900, 8, "#4A5472", "#363F5A")
    for y in (430, 520, 610):
        pen.box(left + 20, y, right - 20, y + 64, 16, WOOD, EDGE)
        pen.box(left + 34, y + 7, right - 34, y + 15, 4, LIGHT)
    pen.polygon([(left + 30, 706), (right - 30, 706), (right, 766), (left, 766)], LIGHT, WOOD)
    pen.box(left, 760, right, 800, 12, WOOD, EDGE)


def _gate(pen: Pen, left: float, right: float) -> None:
    """Two pillars with lamps, and the wings of a gate of bars, with spikes, a bow and a lock."""
    stone, dark, iron, shine = "#AEB9D2", "#7C89A8", "#4B5A8C", "#8391C4"
    half = right - 170
    pen.polygon([(-half, 846), (half, 846), (half + 40, 884), (-half - 40, 884)], "#6B7796", "#566180")
    for side in (-1, 1):
        count = 7
        for number in range(count):
            x = side * (24 + (half - 40) * (number + 0.5) / count)
            top = 96 - 66 * (1 - abs(x) / half)
            pen.box(x - 10, top, x + 10, 846, 6, iron, shade(iron, -0.25))
            pen.box(x - 6, top + 10, x - 2, 836, 2, shine)
            pen.polygon([(x, top - 54), (x + 19, top - 4), (x, top + 14), (x - 19, top - 4)], "#E9B84A", "#B98428")
        near, far = sorted((side * 6.0, side * half))
        for y, high in ((150, 26), (470, 34), (800, 30)):
            pen.box(near, y, far, y + high, 8, iron, shade(iron, -0.25))
            pen.box(near + 6, y + 4, far - 6, y + 9, 2, shine)
    pen.box(-46, 432, 46, 540, 16, "#E9B84A", "#B98428")
    pen.oval(0, 474, 14, 14, "#4A3A1C")
    pen.polygon([(-7, 478), (7, 478), (11, 514), (-11, 514)], "#4A3A1C")
    for side in (-1, 1):
        x = side * (half + 64)
        pen.box(x - 80, 120, x + 80, 880, 8, stone, dark)
        for row in range(7):
            y = 176 + 100 * row
            pen.line([(x - 76, y), (x + 76, y)], 5, dark)
            split = x + (28 if row % 2 else -30)
            pen.line([(split, y), (split, y + 96)], 5, dark)
        pen.box(x - 98, 84, x + 98, 132, 10, shade(stone, 0.28), stone)
        pen.box(x - 96, 846, x + 96, 886, 8, shade(stone, -0.1), dark)
        pen.box(x - 10, 40, x + 10, 90, 4, iron)
        pen.oval(x, 2, 62, 62, "#FFE9A8", "#FFC94D")
        pen.oval(x - 16, -16, 18, 16, "#FFFFFF")


def _door(pen: Pen, left: float, right: float) -> None:
    """A door in its frame, a lamp, a plant and a mat."""
    leaf, dark = "#B5533C", "#8C3B2A"
    x, end = -60.0, 350.0
    pen.box(x - 44, -66, end + 44, 880, 14, "#F1E6D6", "#CDBCA4")
    pen.box(x, -24, end, 880, 8, leaf, dark)
    for row, (top, low) in enumerate(((24, 330), (380, 600), (650, 840))):
        for column in range(2):
            a = x + 44 + column * 184
            tone = "#BFE6F7" if row == 0 else shade(leaf, -0.14)
            pen.box(a, top, a + 160, low, 12, shade(leaf, -0.34))
            pen.box(a + 8, top + 9, a + 154, low - 4, 9, tone, shade(tone, -0.1))
        if row == 0:
            pen.polygon([(x + 62, 300), (x + 150, 60), (x + 186, 60), (x + 98, 300)], "#E3F5FC")
    pen.oval(x + 40, 624, 24, 24, "#F2C94C", "#C99A2E")
    pen.box(x + 34, 616, x + 112, 634, 9, "#F2C94C", "#C99A2E")
    pen.box(x - 90, 868, end + 90, 896, 12, "#6B7796", "#566180")
    pen.box(left + 60, 720, left + 200, 880, 22, "#D9A066", "#A9713B")
    for lean, up in ((-74, 470), (-30, 400), (26, 410), (76, 486), (0, 500)):
        middle = left + 130
        pen.line([(middle, 724), (middle + 0.4 * lean, 0.5 * (724 + up)), (middle + lean, up)], 30, "#4FA36B")
        pen.line([(middle, 724), (middle + 0.4 * lean, 0.5 * (724 + up)), (middle + lean, up)], 8, "#8FD8A0")


def _board(pen: Pen, left: float, right: float) -> None:
    """A white board on a stand, with what may have been drawn in a lesson."""
    for side in (-1, 1):
        pen.line([(side * 330, 480), (side * 430, 878)], 30, "#7C89A8")
        pen.line([(side * 330, 480), (side * 430, 878)], 9, "#C3CCE2")
    pen.box(left + 16, -92, right - 16, 530, 26, "#AEB9D2", "#7C89A8")
    pen.box(left + 42, -66, right - 42, 504, 12, "#FBFDFF", "#E3EAF5")
    _lesson(pen, *board_room(left, right)[:2])
    pen.box(-190, 516, 190, 548, 10, "#C3CCE2", "#97A3C0")
    for number, tone in enumerate(("#E5484D", "#3E7BE0", "#2FA36B")):
        pen.box(-150 + 74 * number, 500, -92 + 74 * number, 518, 8, tone, shade(tone, -0.2))


def _lesson(pen: Pen, left: float, top: float) -> None:
    """A curve on its axes, and lines that nobody is to read."""
    x, y = left + 60, top + 60
    pen.line([(x, y), (x, y + 210), (x, y + 210), (x + 270, y + 210)], 9, "#39456B")
    for number, (a, b, c, d) in enumerate(((0, 190, 70, 120), (70, 120, 130, 140), (130, 140, 220, 20))):
        pen.line([(x + 18 + a, y + b), (x + 18 + c, y + d)], 12, "#3E7BE0")
        pen.oval(x + 18 + c, y + d, 13, 13, "#E5484D" if number == 2 else "#3E7BE0")
    for number, wide in enumerate((190, 150, 176)):
        pen.line([(x + 350, y + 30 + 76 * number), (x + 350 + wide, y + 30 + 76 * number)], 11, "#9AA6C2")
    pen.line([(x, y + 288), (x + 430, y + 288)], 11, "#9AA6C2")
    pen.line([(x, y + 346), (x + 300, y + 346)], 11, "#9AA6C2")


def board_room(left: float, right: float) -> tuple[float, float, float, float]:
    """Where on a board words have room beside who stands before it."""
    return left + 0.36 * (right - left), -46.0, right - 70, 440.0


_DRAWN: dict[str, Callable[[Pen, float, float], None]] = {
    "table": _table,
    "counter": _counter,
    "sofa": _sofa,
    "bench": _bench,
    "gate": _gate,
    "door": _door,
    "board": _board,
    "bed": partial(draw_bed, ward=False),
    "ward": partial(draw_bed, ward=True),
}

__all__ = ["board_room", "draw_furniture"]
