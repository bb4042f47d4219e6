"""A theme and a box -> a laptop with a page that waits for its data: a button to press, and places that fill.

A laptop keeps the colours of its metal, and its page is light, under any theme. Sizes are px of the reference frame;
places on the page count from its top left corner in thousandths of its width.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject, Polygon, VGroup, VMobject

from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.laptop_shell import Shell
from cuereel.scene.light import glow
from cuereel.scene.lined import lined
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.shop.phone import joined
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

PAPER, WAITING, INK = "#F7F9FF", "#D5DCF2", "#27315F"
"""The page, what is still to come on it, and its letters."""

PLACES = (
    (0.045, 0.20, 0.40, 0.36),
    (0.49, 0.20, 0.465, 0.15),
    (0.045, 0.605, 0.285, 0.3),
    (0.36, 0.605, 0.285, 0.3),
    (0.675, 0.605, 0.285, 0.3),
)
"""The parts of the page that fill, in order: x, y, width, height as shares of its width and height."""

BUTTON = (0.49, 0.41, 0.33, 0.14)
"""Where the button is on the page."""

WRITING = 13
"""Frames in which one line is written."""

FILLING = 9
"""Frames in which a part of the page fills."""


class Laptop:
    """A laptop whose lid fills the width of a box and stands on its lower edge; the keyboard lies before it.

    `button` is where its page is pressed, `middle` what it shows, `port` where its cable leaves (scene units), `places`
    where the parts of the page are that fill.
    """

    def __init__(self, theme: Theme, box: Box, *, writes: bool = False) -> None:
        self.theme, width = theme, box.width / PX
        shell = self._shell = Shell(theme, box)
        self.lid, self._screen, middle = shell.lid, shell.screen, shell.middle
        page = self._page()
        self._button_rig, self._parts = self._button(), [self._part(number) for number in range(len(PLACES))]
        screen = shell.screen
        self._line = rounded(screen[0], max(6.0, screen[1] * 0.022), 2, theme.colour("accent"))
        self._line.move_to(self._at(0.5, 0.142))
        self._bar = Rig(self._line)
        dark = rounded(*screen, 8, "#0E1538", "#080C22").move_to(middle)
        self._dark = Rig(dark)
        where = self._at(0.25, 0.5) if writes else middle
        lit = glow(screen[0] * 0.55, screen[1] * 0.62, theme.colour("cool"), 0.34).move_to(where)
        self._person = Rig(Group(*([lit] if writes else []), _person(theme, screen[1] * 0.6).move_to(where)))
        self._person_at = where
        self._written = [Rig(line) for line in self._lines()] if writes else []
        written = Group(*[line.mobject for line in self._written])
        parts = Group(*[Group(waiting, full.mobject) for waiting, full in self._parts])
        on_screen = clip_to(
            Group(
                page, parts, self._button_rig.mobject, self._line, dark, written, self._person.mobject, shell.gleam()
            ),
            shell.window,
        )
        self._glow = Rig(shell.back)
        self.port = np.array([self.lid.right + px(width * 0.045), self.lid.bottom - px(width * 0.07), 0.0])
        self._all = Rig(Group(shell.frame, on_screen, shell.deck))
        self._seal_at = self.lid.at(0.955, 0.055)
        self._seal = Rig(seal(width * 0.17).shift(self._seal_at))
        self.mobject = Group(shell.back, shell.shadow, self._all.mobject, self._seal.mobject)
        self.middle = self._at(0.5, 0.55)
        self.button = self._at(BUTTON[0] + BUTTON[2] / 2, BUTTON[1] + BUTTON[3] / 2)
        self.places = [self._at(x + w / 2, y + h / 2) for x, y, w, h in PLACES]

    def pose(
        self, frame: int, lit: float, press: float, loading: float, filled: list[float], opened: float = 1.0
    ) -> None:
        """As it is: how far it is `lit` (it may overshoot 1), its button pressed, its page loaded, its parts filled.

        Until its page is `opened` (0 to 1) the one who sits at it is seen on it.
        """
        share = float(np.clip(lit, 0, 1))
        self._glow.fade(0.12 + 0.88 * share)
        self._all.pose(scaled(1 + 0.12 * (lit - share), about=(self.lid.center[0], self.lid.bottom)))
        shut = float(np.clip(opened, 0, 1))
        down = scaled(1, max(1e-3, 1 - shut * share), about=self._at(0.5, 1))
        self._dark.pose(down)
        self._dark.fade(1 - share if opened >= 1 else 1.0)
        self._person.pose(scaled(max(1e-3, 0.7 + 0.3 * lit - 0.5 * shut), about=self._person_at))
        for number, line in enumerate(self._written):
            # one line after another, and when all are there once more
            turn = frame % (WRITING * (len(self._written) + 3)) + WRITING
            done = float(np.clip(turn / WRITING - number, 0, 1))
            line.pose(scaled(max(1e-3, done), 1, about=line.bounds()[0]))
            line.fade((1 - shut) * float(done > 0))
        self._person.fade(0.0 if opened >= 1 else (0.25 + 0.75 * share) * (1 - shut))
        at = self.button
        self._button_rig.pose(scaled(1 - 0.16 * press, about=at))
        left = self._at(0, 0.142)
        self._bar.pose(scaled(max(1e-3, loading), 1, about=left))
        self._bar.fade(float(0 < loading < 1))
        # the page is whole
        whole = float(np.clip(2 * min(filled, default=0.0) - 1, 0, 1))
        self._seal.pose(scaled(max(1e-3, overshoot(2.2)(whole)), about=self._seal_at))
        self._seal.fade(min(1.0, 3 * whole))
        for (waiting, full), amount, place in zip(self._parts, filled, self.places, strict=True):
            # what still waits breathes, in turn
            breath = 0.5 + 0.5 * np.sin(2 * np.pi * (frame / 40 - float(place[0]) * 0.12))
            waiting.fill_rgbas[:, 3] = 0.72 + 0.28 * breath
            grown = overshoot(1.8)(min(1.0, amount)) if amount > 0 else 0.0
            full.pose(scaled(0.6 + 0.4 * grown, about=place))
            full.fade(min(1.0, 2.5 * amount))

    # -- what is drawn

    def _lines(self) -> list[VMobject]:
        """What is being written by the one who sits there, beside whom it stands."""
        theme = self.theme
        tones = [theme.colour(role) for role in ("accent", "cool", "good", "cool", "accent", "good")]
        lines = []
        for row, (indent, long) in enumerate(
            ((0, 0.3), (0.05, 0.36), (0.1, 0.26), (0.05, 0.4), (0.05, 0.2), (0, 0.32))
        ):
            tone = mix(tones[row], "#FFFFFF", 0.15)
            lines.append(self._rect(0.52 + indent, 0.17 + 0.118 * row, long, 0.05, tone))
        return lines

    def _at(self, x: float, y: float) -> np.ndarray:
        return self._shell.at(x, y)

    def _rect(self, x: float, y: float, width: float, height: float, top: str, bottom: str = "") -> VMobject:
        """A rounded rectangle on the page, in shares of it."""
        w, h = width * self._screen[0], height * self._screen[1]
        return rounded(w, h, min(w, h) * 0.2, top, bottom or top).move_to(self._at(x + width / 2, y + height / 2))

    def _page(self) -> VGroup:
        paper = rounded(*self._screen, 4, PAPER).move_to(self._at(0.5, 0.5))
        bar = self._rect(0, 0, 1, 0.135, "#E3E8FA")
        dots = [Circle(radius=px(self._screen[0] * 0.013), stroke_width=0, fill_opacity=1) for _ in range(3)]
        for number, (dot, colour) in enumerate(zip(dots, ("#FF5D6C", "#FFB224", "#3DDC97"), strict=True)):
            dot.set_fill(colour).move_to(self._at(0.045 + 0.042 * number, 0.068))
        field = self._rect(0.2, 0.033, 0.62, 0.07, "#FFFFFF")
        words = joined([self._rect(x, 0.057, w, 0.022, "#A9B5E3") for x, w in ((0.235, 0.16), (0.41, 0.09))])
        return VGroup(paper, bar, *dots, field, words)

    def _button(self) -> Rig:
        accent = self.theme.colour("accent") if is_dark(self.theme) else "#FFB224"
        x, y, w, h = BUTTON
        lip = self._rect(x, y + 0.018, w, h, mix(accent, "#7A2E00", 0.5))
        face = self._rect(x, y, w, h, mix(accent, "#FFFFFF", 0.28), accent)
        mark = joined([self._rect(x + w * 0.22, y + h * 0.42, w * 0.56, h * 0.18, "#0B1130")]).set_fill("#0B1130", 0.85)
        return Rig(VGroup(lip, face, mark))

    def _part(self, number: int) -> tuple[VMobject, Rig]:
        """A part of the page as it waits, and as it is once its data has come."""
        x, y, w, h = PLACES[number]
        if number == 1:
            rows = ((0.0, 0.92), (0.36, 0.74), (0.72, 0.5))
            waiting = joined([self._rect(x, y + h * top, w * long, h * 0.22, WAITING) for top, long in rows])
            inked = [self._rect(x, y + h * top, w * long, h * 0.22, INK) for top, long in rows]
            return waiting.set_fill(WAITING), Rig(joined(inked).set_fill(INK))
        waiting = self._rect(x, y, w, h, WAITING)
        plain = VMobject(stroke_width=0, fill_opacity=1, fill_color=WAITING)
        plain.points = waiting.points.copy()
        return plain, Rig(self._picture(x, y, w, h) if number == 0 else self._figures(number, x, y, w, h))

    def _picture(self, x: float, y: float, w: float, h: float) -> Mobject:
        sky = self._rect(x, y, w, h, "#7DD9FF", "#D7F3FF")
        sun = Circle(radius=px(0.16 * h * self._screen[1]), stroke_width=0, fill_color="#FFC24D", fill_opacity=1)
        sun.move_to(self._at(x + 0.7 * w, y + 0.32 * h))
        hills = []
        for left, peak, right, top, colour in ((0.02, 0.3, 0.66, 0.34, "#4C6FE0"), (0.34, 0.66, 0.98, 0.52, "#2B4BB8")):
            corners = [self._at(x + left * w, y + 0.98 * h), self._at(x + peak * w, y + top * h)]
            hills.append(Polygon(*corners, self._at(x + right * w, y + 0.98 * h)).set_stroke(width=0))
            hills[-1].set_fill(colour, 1)
        return VGroup(sky, sun, *hills)

    def _figures(self, number: int, x: float, y: float, w: float, h: float) -> Mobject:
        tone = {2: "#0FA36B", 3: "#1B74D8", 4: "#D97A06"}[number]
        card = self._rect(x, y, w, h, mix(tone, "#FFFFFF", 0.82), mix(tone, "#FFFFFF", 0.7))
        if number == 3:
            marks = [
                self._rect(x + w * 0.12, y + h * (0.2 + 0.24 * row), w * long, h * 0.13, tone)
                for row, long in enumerate((0.76, 0.56, 0.66))
            ]
        else:
            talls = (0.3, 0.52, 0.4, 0.66) if number == 2 else (0.62, 0.36, 0.5, 0.26)
            marks = [
                self._rect(x + w * (0.12 + 0.2 * n), y + h * (0.86 - tall), w * 0.14, h * tall, tone)
                for n, tall in enumerate(talls)
            ]
        return VGroup(card, joined(marks).set_fill(tone))


def seal(size: float) -> VGroup:
    """A tick on a green disc, so many px wide."""
    disc = rounded(size, size, size / 2, "#8BFFCB", "#1FAE74")
    edge = Circle(radius=px(size / 2)).set_fill(opacity=0).set_stroke("#FFFFFF", px(0.07 * size) * 100, 1)
    corners = [px(size) * np.array([x, y, 0.0]) for x, y in ((-0.22, 0.0), (-0.05, -0.17), (0.24, 0.19))]
    return VGroup(disc, edge, lined(corners, 0.12 * size, "#053524"))


def _person(theme: Theme, size: float) -> VGroup:
    """The one who sits there: a head and shoulders in a ring, so many px wide."""
    cool, unit = theme.colour("cool"), px(size / 2)
    ring = shaded(Circle(radius=unit), "#24357F", "#111A4A").set_stroke(width=0)
    edge = Circle(radius=unit * 0.97).set_fill(opacity=0).set_stroke(cool, px(size * 0.04) * 100, 1)
    head = Circle(radius=unit * 0.33).shift((0, unit * 0.28, 0))
    angles = np.linspace(0, np.pi, 17)
    arch = [np.array([unit * 0.58 * np.cos(at), unit * (-0.66 + 0.52 * np.sin(at)), 0]) for at in angles]
    body = Polygon(*arch)
    return VGroup(ring, edge, *[shaded(part.set_stroke(width=0), "#BDF1FF", cool) for part in (body, head)])


__all__ = ["FILLING", "PAPER", "PLACES", "WAITING", "Laptop", "seal"]
