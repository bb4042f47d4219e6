"""A feeling -> the face that shows it: brows, eyes, a mouth, and what runs down it."""

from __future__ import annotations

from cuereel.scene.person.looks import Look
from cuereel.scene.person.pen import Pen, shade

INK, WHITE, TEAR = "#2A2026", "#FFFFFF", "#5CC8FF"

EYES = 148.0
"""How far below the crown the eyes are."""

MOUTH = 196.0

_SAME = {
    "crying": "sad", "disappointed": "sad", "smiling": "happy", "laughing": "happy", "scared": "surprised",
    "frowning": "sad", "bored": "tired", "sleepy": "tired", "sleeping": "tired", "worried": "sweating", "sick": "sad",
    "winking": "happy", "yawning": "tired", "confused": "thinking",
}  # fmt: skip
"""The feelings whose faces are as another's, but for what is drawn besides."""

BROWS = {"sad": (14, -12), "angry": (-14, 14), "surprised": (-16, -16), "sweating": (10, -8), "thinking": (-12, 4)}
"""How far the outer and the inner end of a brow are lowered."""


def draw_face(pen: Pen, look: Look, felt: str, turn: float, *, open_: str = "") -> None:
    """A face on a head that is turned to the right by a share; `open_` is a mouth that talks or shouts."""
    kind = _SAME.get(felt, felt)
    x = 30 * turn
    _brows(pen, look, kind, x)
    _eyes(pen, kind, felt, x)
    nose = shade(look.skin, -0.22)
    pen.line([(x + 4, EYES + 12), (x + 13 + 5 * turn, EYES + 26), (x + 1, EYES + 30)], 7, nose)
    if kind in ("happy", "") or look.young:
        for side in (-1, 1):
            pen.oval(x + 58 * side, MOUTH - 14, 15, 9, _blush(look))
    _mouth(pen, look, kind, felt, x, open_)
    _runs(pen, kind, felt, x)


def _blush(look: Look) -> str:
    red, skin = (0xF0, 0x70, 0x70), [int(look.skin[at : at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(s + (r - s) * 0.32):02X}" for r, s in zip(red, skin, strict=True))


def _brows(pen: Pen, look: Look, kind: str, x: float) -> None:
    outer, inner = BROWS.get(kind, (0, 0))
    tone = shade(look.tint, -0.25) if look.tint != "#D5D9E2" else "#9AA0AE"
    for side in (-1, 1):
        pen.line([(x + side * 55, EYES - 27 + outer), (x + side * 20, EYES - 29 + inner)], 9, tone)


def _eyes(pen: Pen, kind: str, felt: str, x: float) -> None:
    for side in (-1, 1):
        middle = x + 37 * side
        if felt in ("laughing", "sleeping") or kind == "tired" or (felt == "winking" and side > 0):
            up = -10 if felt in ("laughing", "winking") else 8
            pen.line([(middle - 14, EYES), (middle, EYES + up), (middle + 14, EYES)], 8, INK)
        elif kind == "surprised":
            pen.oval(middle, EYES, 20, 22, WHITE)
            pen.oval(middle, EYES + 1, 9, 10, INK)
        else:
            pen.oval(middle, EYES, 10.5, 13, INK)
            pen.oval(middle + 3.5, EYES - 5, 3.6, 3.6, WHITE)


def _mouth(pen: Pen, look: Look, kind: str, felt: str, x: float, open_: str) -> None:
    lip = "#8C3B3F"
    if open_ == "shouts":
        pen.oval(x + 10, MOUTH + 4, 27, 31, "#6B1F2B")
        pen.oval(x + 10, MOUTH + 21, 16, 11, "#E5707A")
    elif open_ == "talks" and kind not in ("sad", "angry"):
        pen.oval(x + 2, MOUTH, 21, 15, "#6B1F2B")
        pen.oval(x + 2, MOUTH + 8, 12, 6, "#E5707A")
    elif kind == "happy":
        pen.shape([(x - 40, MOUTH - 12), (x + 40, MOUTH - 12), (x + 26, MOUTH + 30), (x - 26, MOUTH + 30)], "#6B1F2B")
        pen.box(x - 24, MOUTH - 9, x + 24, MOUTH, 5, WHITE)
    elif kind == "surprised" or felt == "yawning":
        pen.oval(x, MOUTH + 6, 15, 20, "#6B1F2B")
    elif kind in ("sad", "angry"):
        pen.line([(x - 26, MOUTH + 14), (x, MOUTH - 4), (x + 26, MOUTH + 14)], 8, lip)
    elif kind == "sweating":
        points = [(x - 28, MOUTH + 4), (x - 14, MOUTH - 5), (x, MOUTH + 6), (x + 14, MOUTH - 5), (x + 28, MOUTH + 4)]
        pen.line(points, 8, lip)
    elif kind in ("tired", "thinking"):
        pen.line([(x - 16, MOUTH + 4), (x + 18, MOUTH)], 8, lip)
    else:
        pen.line([(x - 24, MOUTH - 3), (x, MOUTH + 10), (x + 24, MOUTH - 3)], 8, lip)


def _runs(pen: Pen, kind: str, felt: str, x: float) -> None:
    """Sweat and tears."""
    drops: list[tuple[float, float]] = [(-84, 92), (88, 130), (-92, 176)] if kind == "sweating" else []
    if felt in ("crying", "sad"):
        tears: list[tuple[float, float]] = [(-44, EYES + 24), (44, EYES + 24), (-50, EYES + 58), (50, EYES + 58)]
        drops = [(-46, EYES + 26)] if felt == "sad" else tears
    for at, y in drops:
        pen.polygon([(x + at, y - 20), (x + at + 9, y), (x + at - 9, y)], TEAR)
        pen.oval(x + at, y + 2, 10.5, 11, TEAR)
        pen.oval(x + at - 3, y + 4, 3, 4, "#D8F2FF")


__all__ = ["draw_face"]
