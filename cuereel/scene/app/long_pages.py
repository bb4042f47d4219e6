"""Long pages that are scrolled: a log, a list, a chat, a spreadsheet, terms; what a line of them holds may light up."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject

from cuereel.scene.app.device import COLUMN
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import Widget, bar, lettered
from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Pose, Rig, scaled, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.stage import px
from cuereel.theme import Theme

LONG = ("log", "list", "chat", "sheet", "terms")
"""The pages that go on and on."""

TOKENS = {
    "phone": ("0812-5550-143", "0857-5550-821", "0878-5550-306", "0813-5550-977"),
    "price": ("$24.90", "$105.00", "$7.50", "$349.00"),
    "email": ("ana@example.com", "budi@example.com", "sari@example.com", "tom@example.com"),
    "name": ("Ana Putri", "Budi Santoso", "Sari Dewi", "Tom Baker"),
    "date": ("2024-03-18", "2024-07-02", "2024-11-25", "2025-01-09"),
    "number": ("48213", "7096", "305118", "912"),
    "error": ("ERROR 500", "ERROR 404", "ERROR 503", "ERROR 401"),
}
"""What a line of a page holds that is to light up; invented."""

INDENT = 22.0
"""px from what lights up to its word, to each side."""

PITCH = 44.0
"""px between two lines, as the page sets them."""


def high(page: str) -> float:
    """px that a line of a page takes."""
    return {"log": 118.0, "list": 122.0, "chat": 168.0, "sheet": 96.0}.get(page, 150.0)


class Entry(Widget):
    """One line; the part of it that is of the kind asked for, or the whole of it, may light up."""

    def __init__(self, theme: Theme, tones: Tones, page: str, number: int, kind: str, colour: str) -> None:
        tall = high(page)
        every = {"chat": 2, "sheet": 2}.get(page, 2)
        held = kind == "line" or (bool(kind) and number % every == 0)
        token = TOKENS[kind][number // every % 4] if held and kind in TOKENS else ""
        self.holds = held
        parts, spot = _drawn(theme, tones, page, number, tall, token)
        left, wide = spot
        # ink is read on it in every theme
        deep = mix(colour, "#FFFFFF", 0.25 if is_dark(theme) else 0.62)
        word: Mobject = Group()
        if token:
            word = lettered(token, wide - 2 * INDENT, 80, colour=tones.ink, size=58, least=40, weight="bold")
            # in a cell it stands alone; elsewhere a line goes on behind it
            if page != "sheet":
                wide = word.width * 120 + 2 * INDENT
            word.move_to((px(left + wide / 2), 0, 0))
            if page in ("log", "terms") and COLUMN / 2 - left - wide > 90:
                parts.append(bar(left + wide + 24, 0, COLUMN / 2 - left - wide - 24, 26, tones.line))
        plate = Group(rounded(wide, min(tall, 92.0), 22, deep), frame_ring(wide, min(tall, 92.0), 22, 6, colour))
        plate.move_to((px(left + wide / 2), 0, 0))
        if not held:
            plate = Group()
        self._lit, self._middle = Rig(plate), px(left + wide / 2)
        still = baked(Group(*parts))
        # a line that is lit as a whole is read through its light
        order = [still, plate, word] if token else [plate, still, word]
        super().__init__(Group(*order), tall)
        self.rig = Rig(Group(still, word))
        self.lit: int | None = None

    def pose(self, frame: int, at: Pose) -> None:
        super().pose(frame, at)
        since = -1 if self.lit is None else frame - self.lit
        share = float(np.clip((since + 1) / 8, 0, 1))
        size = overshoot(2.0)(share) if share < 1 else 1.0
        self._lit.pose(then(scaled(max(0.05, size), about=(self._middle, 0)), at))
        self._lit.fade(float(since >= 0))


def _drawn(
    theme: Theme, tones: Tones, page: str, number: int, tall: float, token: str
) -> tuple[list[Mobject], tuple[float, float]]:
    """What a line is made of beside what it holds, and from where (px) to how far that reaches."""
    left = -COLUMN / 2
    gray, pale = mix(tones.soft, tones.line, 0.45), tones.line
    long = (0.92, 0.74, 1.0, 0.6, 0.84)[number % 5]
    if page == "log":
        if token.startswith("ERROR"):  # it says itself how bad it is
            return [], (left, COLUMN)
        level = ("INFO", "WARN", "INFO", "DEBUG")[number % 4]
        tone = {"WARN": mix(theme.colour("warn"), "#7A4A00", 0.45), "INFO": tones.soft}.get(level, gray)
        tag = lettered(level, 150, 60, colour=tone, size=44, weight="bold")
        tag.shift((px(left) - tag.get_left()[0], 0, 0))
        rest = [] if token else [bar(left + 170, -18, 500 * long, 26, gray), bar(left + 170, 22, 300 * long, 22, pale)]
        return [tag, *rest], (left + 160, COLUMN - 160)
    if page == "chat":
        mine = number % 2
        wide = 520.0
        start = left + (COLUMN - wide if mine else 0)
        tint = mix(theme.colour("accent" if mine else "cool"), "#FFFFFF", 0.62)
        bubble = rounded(wide, tall - 10, 46, tint).move_to((px(start + wide / 2), 0, 0))
        rest = [] if token else [bar(start + 40, -26, 430 * long, 26, gray), bar(start + 40, 24, 260 * long, 24, gray)]
        return [bubble, *rest], (start + 14, wide - 28)
    if page == "sheet":
        cells: list[Mobject] = [frame_ring(COLUMN, tall + PITCH, 2, 3, pale)]
        for column, (at, wide) in enumerate(((0, 90), (90, 330), (420, 260))):
            cells.append(bar(left + at, 0, 3, tall + PITCH, pale))
            if column == 0:
                # no number: the lines come again further down
                cells.append(bar(left + at + 26, 0, 38, 24, pale))
            elif column == 1 and not token:
                cells.append(bar(left + at + 28, 0, (wide - 60) * long, 28, gray))
            elif column == 2:
                cells.append(bar(left + at + 28, 0, (wide - 60) * (1.6 - long) * 0.8, 28, pale))
        return cells, (left + 96, 320)
    if page == "list":
        colour = theme.colour(("cool", "accent", "good", "warn")[number % 4])
        face = rounded(COLUMN, tall, 34, mix(tones.face, "#FFFFFF", 0.3), tones.face)
        disc = shaded(Circle(radius=px(38)), mix(colour, "#FFFFFF", 0.4), colour).move_to((px(left + 62), 0, 0))
        rest = [] if token else [bar(left + 128, -18, 430 * long, 28, gray), bar(left + 128, 24, 260 * long, 22, pale)]
        return [face, disc, *rest], (left + 122, COLUMN - 140)
    head = [bar(left, -48, 330 * long, 36, mix(tones.soft, tones.line, 0.2))] if number % 3 == 0 else []
    rest = [] if token else [bar(left, 0, COLUMN * long, 26, gray), bar(left, 46, COLUMN * (1.5 - long), 26, gray)]
    return [*head, *rest], (left, COLUMN)


__all__ = ["LONG", "PITCH", "TOKENS", "Entry", "high"]
