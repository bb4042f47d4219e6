"""A name and its figure -> a row of a split-flap board: one flap for the name, and one for each sign of the figure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from manim import LEFT, Group, Mobject, RoundedRectangle

from cuereel.scene.card import is_dark, mix
from cuereel.scene.figures import Valued
from cuereel.scene.flap import Face, Flap, face
from cuereel.scene.flap_cut import GAP, LEADING, Cut, breadth, name_size, signs
from cuereel.scene.lettering import fit_text, letter, width_of
from cuereel.scene.rig import Rig
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

NAME, TURN, STAGGER = 6, 4, 0.5
"""Frames in which the name turns, in which a sign does once, and from one sign to the next."""

END = 16.0
"""px from a whole figure to the right end of its flap."""


@dataclass(frozen=True)
class Tones:
    """The colours of a row's plates, above and below, and of what is lettered on them."""

    name: tuple[str, str]
    named: str
    figure: tuple[str, str]
    figured: str


def tones(theme: Theme, *, total: bool) -> Tones:
    """Figures are bright on black, as on such boards everywhere; the total is bright as a whole."""
    accent = theme.colour("accent")
    if total:
        plate = mix(accent, "#FFFFFF", 0.14), mix(accent, "#000000", 0.06)
        return Tones(plate, theme.colour("on_accent"), plate, theme.colour("on_accent"))
    if is_dark(theme):
        raised, ground = theme.colour("raised"), theme.colour("background")
        black = mix(ground, "#000000", 0.45)
        return Tones(
            (mix(raised, "#FFFFFF", 0.1), raised), theme.colour("ink"), (mix(black, raised, 0.3), black), accent
        )
    ink = theme.colour("ink")
    return Tones(("#FFFFFF", theme.colour("raised")), ink, (mix(ink, "#FFFFFF", 0.14), ink), "#FFFFFF")


class FlapRow:
    """Stands with its left end and its middle at a point; it turns to what it says, and is lit while that is said."""

    def __init__(self, theme: Theme, entry: Valued, picture: Mobject | None, cut: Cut, start: np.ndarray) -> None:
        self._theme, self._cut, self._start = theme, cut, start
        self._tones = tones(theme, total=entry.is_total)
        self._flaps: list[tuple[Flap, float]] = []
        figures = cut.figures if entry.value else 0.0
        wide = cut.width - figures
        center = start + np.array([px(wide / 2), 0.0, 0.0])
        plate = tones(theme, total=False).name
        seam = mix(plate[1], theme.colour("line" if is_dark(theme) else "muted"), 0.5)
        empty = face(wide, cut.height, plate, seam=seam)
        said = face(wide, cut.height, self._tones.name, self._lettered(entry, picture, wide))
        self.name = Flap([empty, said], center, wide, cut.height)
        if entry.value:
            self._set_figures(entry.value, float(start[0]) + px(wide))
        self._rim, self._halo = self._light()
        self.mobject: Mobject = Group(
            self._halo.mobject,
            self.name.mobject,
            *(flap.mobject for flap, _ in self._flaps),
            self._rim.mobject,
        )
        self.lit = 0.0

    @property
    def figures(self) -> list[Flap]:
        """The flaps of the figure, from the left; those before it stay empty."""
        return [flap for flap, _ in self._flaps]

    def _set_figures(self, value: str, left: float) -> None:
        """Flaps as far as the widest figure needs, this one's at their right end."""
        cut = self._cut
        if not cut.wide:
            center = np.array([left + px((cut.figures + GAP) / 2), self._start[1], 0.0])
            width = cut.figures - GAP
            self._flaps.append((Flap(self._faces(value, width), center, width, cut.height), 0.0))
            return
        shown = signs(value)
        spare = int(cut.figures / cut.wide - sum(map(breadth, shown)) + 1e-6)
        widths = [breadth(sign) * cut.wide for sign in [""] * spare + shown]
        pen = left + px(cut.figures - sum(widths))
        for number, (sign, width) in enumerate(zip([""] * spare + shown, widths, strict=True)):
            center = np.array([pen + px((width + GAP) / 2), self._start[1], 0.0])
            flap = Flap(self._faces(sign, width - GAP), center, width - GAP, cut.height)
            self._flaps.append((flap, STAGGER * max(0, number - spare)))
            pen += px(width)

    def _faces(self, sign: str, width: float) -> list[Face]:
        """From empty to what is shown, a numeral past the one before it."""
        blank, look, family = tones(self._theme, total=False), self._tones, self._theme.fonts["words"]
        size = width, self._cut.height, self._cut.figured
        whole = not self._cut.wide
        empty = _figure("", *size, blank.figure, blank.figured, family, whole)
        if not sign:
            return [empty]
        if whole:
            return [empty, _figure(sign, *size, look.figure, look.figured, family, whole)]
        passed = [f"{(int(sign[0]) - 1) % 10}"] if re.fullmatch(r"[0-9]\D?", sign) else []
        return [empty, *(_figure(each, *size, look.figure, look.figured, family, whole) for each in (*passed, sign))]

    def _lettered(self, entry: Valued, picture: Mobject | None, wide: float) -> Mobject:
        """The name and its picture, about the middle of the flap."""
        cut, family = self._cut, self._theme.fonts["words"]
        left = -wide / 2 + cut.inset
        out = Group()
        if picture is not None:
            picture.scale(px(cut.picture) / max(picture.width, picture.height))
            out.add(picture.move_to(np.array([px(left + cut.picture / 2), 0.0, 0.0])))
            left += 1.15 * cut.picture
        free = cut.free(valued=bool(entry.value), pictured=picture is not None)
        self.type_size = name_size(cut, entry.name, free, family)
        look = {"colour": self._tones.named, "weight": "heavy", "family": family}
        if width_of(entry.name, self.type_size, family, "heavy") <= free:
            # on the line of the figure beside it
            line = letter(entry.name, self.type_size, **look)
            return out.add(line.shift(np.array([px(left), -_middle(self.type_size, family), 0.0])))
        words = fit_text(
            entry.name, free, 0.84 * cut.height, largest=self.type_size, smallest=34, max_lines=cut.lines,
            leading=LEADING, align=LEFT, **look,
        )  # fmt: skip
        return out.add(words.move_to(np.array([px(left) + words.width / 2, 0.0, 0.0])))

    def _light(self) -> tuple[Rig, Rig]:
        cut, cool = self._cut, self._theme.colour("cool")
        center = self._start + np.array([px(cut.width / 2), 0.0, 0.0])
        rim = RoundedRectangle(width=px(cut.width + 10), height=px(cut.height + 10), corner_radius=px(18))
        rim.set_fill(opacity=0).set_stroke(mix(cool, "#FFFFFF", 0.3), px(5) * 100, 1).move_to(center)
        halo = shadow_sprite(cut.width, cut.height, 18, 20, cool, 0.75).move_to(center)
        return Rig(rim), Rig(halo)

    def pose(self, frame: int, start: int, following: int | None, flick: float) -> None:
        """As it is at a frame: it turns from `start` on and is lit until the row `following` it turns.

        `flick` (0 to 1) turns all its flaps over once more.
        """
        since = frame - start + 1
        self.name.pose(min(1.0, max(0.0, since / NAME)), flick)
        for flap, delay in self._flaps:
            flap.pose(min(float(flap.turns), max(0.0, (since - delay) / TURN)), flick)
        gone = 0.0 if following is None else float(np.clip((frame - following + 1) / 6, 0, 1))
        self.lit = float(np.clip(since / 3, 0, 1)) * (1 - gone)
        self._rim.fade(self.lit)
        self._halo.fade(self.lit)


@lru_cache(maxsize=64)
def _figure(
    sign: str, width: float, height: float, size: float, plate: tuple[str, str], ink: str, family: str, whole: bool
) -> Face:
    """The face of a flap with a sign at its middle, or with a `whole` figure at its right end."""
    seam = mix(plate[1], "#000000", 0.6)
    if not sign:
        return face(width, height, plate, seam=seam)
    glyphs = letter(sign, size, colour=ink, family=family, weight="heavy")
    glyphs.scale(min(1.0, px((1 if whole else 0.88) * width - (2 * END if whole else 0)) / glyphs.width))
    x = px(width / 2 - END) - glyphs.width / 2 if whole else 0.0
    glyphs.shift(np.array([x - float(glyphs.get_center()[0]), -_middle(size, family), 0.0]))
    return face(width, height, plate, glyphs, seam="" if whole else seam)


def _middle(size: float, family: str) -> float:
    """How far above its foot (scene units) the middle of a numeral is."""
    return float(letter("0", size, colour="#000000", family=family, weight="heavy").get_center()[1])


__all__ = ["FlapRow", "Tones", "tones"]
