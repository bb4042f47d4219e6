"""An empty screen and what is named -> what goes on there while it is: code that runs, a net that lights, a search.

Places are shares of the screen's width and height from its upper left corner. An act is posed by how much of its
naming is over (`told`, 0 to 1) and by the frames since that was done (negative before).
"""

from __future__ import annotations

import re
from typing import Protocol

import numpy as np
from manim import ORIGIN, Circle, Group, Mobject, RoundedRectangle, VGroup, VMobject

from cuereel.scene.card import rounded, shaded
from cuereel.scene.code import CELL, tokens
from cuereel.scene.drawn_on import Drawn
from cuereel.scene.haze import haze
from cuereel.scene.hero import hero
from cuereel.scene.laptop_shell import Shell
from cuereel.scene.lettering import Lettering, letter
from cuereel.scene.lined import lined
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.screen_net import Net
from cuereel.scene.screen_search import Search
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

COMPUTER = re.compile(r"\b(laptop|komputer|computer|pc|notebook|macbook)", re.I)
"""Words of what the screen belongs to."""

CODE = re.compile(
    r"\b(kode|code|coding|koding|program|pemrograman|ngoding|editor|terminal|python|javascript|java)", re.I
)
"""Words of what is typed and run there."""

NET = re.compile(r"\b(internet|jaringan|network|koneksi|connection|wi-?fi|online|daring|web)\b", re.I)
"""Words of what connects."""

SEARCH = re.compile(r"\b(ingin tahu|penasaran|curio|cari|mencari|search|explor|eksplor|jelajah|wonder|teliti)", re.I)
"""Words of what looks for something."""

TYPED, RUN = 0.62, 0.94
"""How much of the naming is over when the code is typed, and when it has run."""

SCREEN_INK = "#EAF0FF"


class Act(Protocol):
    """What goes on on a screen; `mobject` is what is shown of it, `before` what stands before the whole."""

    mobject: Group
    before: Group

    def pose(self, whole: Pose, frame: int, told: float, done: int) -> None:
        """As it is in a pose of the whole."""


def act_for(theme: Theme, shell: Shell, words: str, art: Mobject | None, greeting: tuple[str, str]) -> Act | None:
    """What the words ask for; else the art as large as the screen allows; None where there is neither.

    `greeting` are the words that the code puts together, such as "Hello" and "world".
    """
    if CODE.search(words) or (COMPUTER.search(words) and not NET.search(words)):
        return Running(theme, shell, greeting)
    if NET.search(words):
        return Net(theme, shell)
    if SEARCH.search(words):
        return Search(theme, shell)
    return Shown(theme, shell, words, art) if art is not None else None


class Running:
    """Two lines of code that are typed, and what they say when they have run."""

    def __init__(self, theme: Theme, shell: Shell, greeting: tuple[str, str]) -> None:
        self._shell = shell
        wide, high = shell.screen
        first, second = greeting
        lines = (f'nama = "{second}"', f'print("{first},", nama)')
        if first == "Hello":
            lines = (f'name = "{second}"', f'print("{first},", name)')
        size = min(0.86 * wide / (CELL * max(map(len, lines))), 0.135 * high)
        tones = {"ink": SCREEN_INK, "warn": "#FFC85C", "good": "#6BF0B4", "cool": "#5AD8FF", "accent": "#FFB224"}
        tones["muted"] = "#8C9AD8"
        self._glyphs: list[VMobject] = []
        self._ends = [shell.at(0.07, 0.2)]
        for row, line in enumerate(lines):
            start = shell.at(0.07, 0.275 + 0.185 * row)
            for token in tokens(line, "python"):
                drawn = letter(token.text, size, colour=tones[token.role], family="ibm-plex-mono", weight="bold")
                drawn.shift(start + np.array([px(token.column * CELL * size), 0, 0]))
                for glyph in drawn:
                    self._glyphs.append(glyph)
                    self._ends.append(np.array([glyph.get_right()[0] + px(10), start[1], 0.0]))
        self._typed = [Rig(glyph) for glyph in self._glyphs]
        self._ends[0] = np.array([shell.at(0.07, 0)[0], shell.at(0, 0.275)[1], 0.0])
        caret = (
            rounded(0.42 * size, 1.08 * size, 5, "#FFB224").move_to(ORIGIN).shift((px(0.21 * size), px(0.3 * size), 0))
        )
        self._caret = Rig(caret)
        track = rounded(0.86 * wide, 14, 7, "#24307A").move_to(shell.at(0.5, 0.555))
        fill = rounded(0.86 * wide, 14, 7, "#7CF5C0", "#3DDC97").move_to(shell.at(0.5, 0.555))
        self._track, self._fill, self._left = Rig(track), Rig(fill), shell.at(0.07, 0.555)
        self._out = Rig(self._result(f"{first}, {second}"))
        self._middle = shell.at(0.5, 0.78)
        flash = haze(0.6 * wide, 0.3 * high, "#3DDC97", 0.8).move_to(self._middle)
        self._flash = Rig(flash)
        parts = [track, fill, flash, self._out.mobject, caret]
        self._bars = Rig(Group(*_bar(shell)))
        self.mobject, self.before = Group(self._bars.mobject, *self._glyphs, *parts), Group()

    def _result(self, words: str) -> VGroup:
        wide, high = self._shell.screen
        middle = self._shell.at(0.5, 0.78)
        plate = rounded(0.86 * wide, 0.29 * high, 22, "#1E7A5C", "#0E4B40").move_to(middle)
        rim = RoundedRectangle(width=px(0.86 * wide), height=px(0.29 * high), corner_radius=px(22)).move_to(middle)
        rim.set_fill(opacity=0).set_stroke("#7CF5C0", px(4) * 100, 0.9)
        radius = 0.09 * high
        spot = self._shell.at(0.07, 0.78) + np.array([px(radius + 26), 0, 0])
        disc = shaded(Circle(radius=px(radius)), "#8BFFCB", "#2FCB88").set_stroke(width=0).move_to(spot)
        corners = [
            spot + np.array([px(x * radius), px(y * radius), 0]) for x, y in ((-0.45, 0), (-0.1, -0.36), (0.48, 0.36))
        ]
        tick = lined(corners, 0.2 * radius, "#06342A")
        left = spot[0] + px(radius + 28)
        room = (self._shell.at(0.93, 0)[0] - px(24) - left) / PX
        said: Lettering = letter(words, 0.17 * high, colour="#FFFFFF", weight="heavy")
        said.scale(min(1.0, px(room) / said.width), about_point=ORIGIN)
        said.shift(np.array([left - said.get_left()[0], middle[1] - said.get_center()[1], 0]))
        return VGroup(plate, rim, disc, tick, said)

    def pose(self, whole: Pose, frame: int, told: float, done: int) -> None:
        """As it is in a pose of the whole."""
        self._bars.pose(whole)
        shown = round(len(self._glyphs) * min(1.0, told / TYPED))
        for number, glyph in enumerate(self._typed):
            glyph.pose(whole)
            glyph.fade(float(number < shown))
        at = self._ends[shown]
        self._caret.pose(then(shifted(at[0], at[1]), whole))
        self._caret.fade(1.0 if told < TYPED and told > 0 else float(frame // 9 % 2 == 0))
        run = 1.0 if done >= 0 else 0.96 * ease_in_out(float(np.clip((told - TYPED) / (RUN - TYPED), 0, 1)))
        self._track.pose(whole)
        self._track.fade(float(run > 0) * (1 - min(1.0, max(0, done) / 6) if done >= 0 else 1.0))
        self._fill.pose(then(scaled(max(1e-3, run), 1, about=self._left), whole))
        self._fill.fade(float(run > 0))
        since = done + 2
        grown = overshoot(2.0)(float(np.clip(since / 8, 0, 1))) if since > 0 else 0.0
        self._out.pose(then(scaled(0.6 + 0.4 * grown, about=self._middle), whole))
        self._out.fade(float(np.clip(since / 3, 0, 1)))
        self._flash.pose(whole)
        self._flash.fade(float(np.exp(-since / 9)) if since > 0 else 0.0)


class Shown:
    """An entry's own art, drawn on as large as the screen allows."""

    def __init__(self, theme: Theme, shell: Shell, words: str, art: Mobject) -> None:
        wide, high = shell.screen
        box = Box(*shell.at(0.1, 0.9)[:2], *shell.at(0.9, 0.1)[:2])
        whole = hero(art, 0.7 * wide, 0.76 * high, theme, theme.colour("cool"))
        thing = Group(*whole[1:]).shift(shell.at(0.5, 0.5))
        self._middle = shell.at(0.5, 0.5)
        self._halo = Rig(haze(0.55 * wide, 0.7 * high, theme.colour("cool"), 0.8).move_to(self._middle))
        self._drawn = Drawn(Rig(thing), box, words)
        self.mobject, self.before = Group(self._halo.mobject, self._drawn.mobject), Group()

    def pose(self, whole: Pose, frame: int, told: float, done: int) -> None:
        """As it is in a pose of the whole."""
        self._halo.pose(whole)
        self._halo.fade(0.4 + 0.6 * told)
        hop = 0.07 * float(np.exp(-(done + 2) / 6)) if done >= -1 else 0.0
        self._drawn.pose(then(scaled(1 + 0.05 * told + hop, about=self._middle), whole), 2.2 * told, 1.0)


def _bar(shell: Shell) -> list[VMobject]:
    """The bar of a window, along the top of the screen."""
    wide, high = shell.screen
    bar = rounded(wide, 0.115 * high, 2, "#26347F", "#1D2866").move_to(shell.at(0.5, 0.0575))
    dots = [Circle(radius=px(0.013 * wide), stroke_width=0, fill_opacity=1) for _ in range(3)]
    for number, (dot, colour) in enumerate(zip(dots, ("#FF5D6C", "#FFB224", "#3DDC97"), strict=True)):
        dot.set_fill(colour).move_to(shell.at(0.045 + 0.042 * number, 0.0575))
    return [bar, *dots]


__all__ = ["CODE", "COMPUTER", "NET", "SEARCH", "Act", "act_for"]
