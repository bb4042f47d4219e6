"""Where persons stand and what they call to: a hill, a tower, drawn in the manner of the persons."""

from __future__ import annotations

from cuereel.scene.person.pen import Pen

PLACES = {"hill": "hill", "bukit": "hill", "tower": "tower", "menara": "tower"}
"""The words for a place, and the place."""

SHAPES = {"hill": 2.5, "tower": 0.48}
"""How wide each is for its height."""


def place_pen(place: str, high: int) -> Pen:
    """The drawing of a place, so many pixels high."""
    pen = Pen((0.0, 0.0, 1000.0 * SHAPES[place], 1000.0), high)
    (_hill if place == "hill" else _tower)(pen)
    return pen


def _hill(pen: Pen) -> None:
    path = pen.context
    for start, top, tone, dark in ((0.0, 10.0, "#4FA36B", "#347A55"), (0.0, 330.0, "#63BC7C", "#3F8C61")):
        path.move_to(start, 1000)
        path.curve_to(420, 980, 700, top, 1250, top)
        path.curve_to(1800, top, 2080, 980, 2500, 1000)
        path.close_path()
        pen.fill(tone, dark, (300, 2500))
    for x, y in ((700, 760), (1180, 620), (1700, 800), (980, 880), (1480, 560)):
        for lean in (-26, 0, 26):
            pen.line([(x, y), (x + lean, y - 56)], 17, "#8FD8A0")


def _tower(pen: Pen) -> None:
    stone, dark, roof = "#A9B4D0", "#7784A8", "#E2604F"
    pen.polygon([(110, 1000), (150, 330), (330, 330), (370, 1000)], stone, dark)
    for y in (440, 580, 720, 860):
        for x in (176, 262) if y % 280 else (216, 300):
            pen.box(x, y, x + 54, y + 26, 6, "#8B98BC")
    pen.box(90, 250, 390, 350, 14, stone, dark)
    for x in (90, 170, 250, 330):
        pen.box(x, 205, x + 60, 275, 8, stone, dark)
    pen.box(150, 130, 330, 260, 6, "#C3CCE2", dark)
    pen.polygon([(110, 140), (240, 8), (370, 140)], roof, "#B3443A")
    pen.box(205, 165, 275, 250, 34, "#FFD166")
    pen.box(196, 840, 284, 1000, 44, "#4A3A34")
    pen.box(212, 480, 268, 580, 28, "#FFD166")


__all__ = ["PLACES", "SHAPES", "place_pen"]
