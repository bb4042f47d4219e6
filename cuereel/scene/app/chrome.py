"""A browser's device and what happens in its bar -> tabs that open and close, an address that is typed.

Places are scene units; the page below is posed by others.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.address_bar import AddressBar
from cuereel.scene.app.device import LIGHTS, Device
from cuereel.scene.app.story import Act
from cuereel.scene.app.widget import bar, cross, lettered
from cuereel.scene.app.wording import capital
from cuereel.scene.base import CueScene
from cuereel.scene.card import mix, rounded
from cuereel.scene.motion import ease_in, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import Track
from cuereel.theme import Theme

TABS, FIELD, GAP = 112.0, 128.0, 22.0
"""px that a row of tabs and an address take, and the room around the latter."""

NARROW, WIDE = 178.0, 380.0
"""px of a tab of which nothing is told, and of one that is spoken of, in a portrait frame."""

SHUT = 7
"""Frames in which a tab closes, or opens."""

ANYWHERE = "example.com"
"""The address of which nobody says what it is (RFC 2606)."""


def bar_for(verbs: set[str]) -> float:
    """px of a browser's bar for what happens in it; 0 where nothing does."""
    if "visit" in verbs:
        return 84 + FIELD + GAP
    return TABS + 84 if verbs & {"open", "close"} and "popup" not in verbs else 0.0


class Chrome:
    """The bar of a browser: `pressed` is the frame on which an address is gone to, 10**6 where none is."""

    def __init__(self, scene: CueScene, device: Device, acts: Sequence[Act], high: float) -> None:
        self._theme, left, right = scene.theme, device.window.get_left()[0], device.window.get_right()[0]
        edge = float(device.window.get_top()[1])
        self._box = Box(float(left), edge, float(right), edge + px(high))
        self._acts = [act for act in acts if act.verb in ("visit", "open", "close")]
        enters = [act.start for act in acts if act.verb == "enter"]
        self.pressed = enters[0] if enters else 10**6
        visit = next((act for act in acts if act.verb == "visit"), None)
        self._address: AddressBar | None = None
        self.mobject: Mobject = Group()
        self._focus = Track(0.35)
        if visit is not None:
            self._begun = visit.start
            box = self._box
            room = Box(box.left + px(30), box.bottom + px(GAP), box.right - px(30), box.bottom + px(GAP + FIELD))
            self._address = AddressBar(self._theme, room, visit.words or ANYWHERE, None)
            letters = len(visit.words or ANYWHERE)
            self._address.say(int(max(8, min(3 * letters, min(visit.end, self.pressed) - visit.start - 4))))
            self._focus.to(1.0, visit.start, 4).to(0.35, self.pressed, 6)
            self.mobject = self._address.mobject
            self._tabs: list[_Tab] = []
        else:
            self._tabs = self._row()
            self.mobject = Group(*self._plain(), *[tab.mobject for tab in self._tabs])

    def _plain(self) -> list[Mobject]:
        """The field below the tabs, which says nothing."""
        theme, box = self._theme, self._box
        middle = box.bottom + px(46)
        line = rounded(box.width / PX - 60, 62, 31, mix(theme.colour("raised"), theme.colour("background"), 0.55))
        print_ = bar(-box.width / PX / 2 + 74, 0, 300, 18, mix(theme.colour("line"), theme.colour("muted"), 0.5))
        x = float(box.center[0])
        return [line.move_to((x, middle, 0)), print_.shift((x, middle, 0))]

    def _row(self) -> list[_Tab]:
        """The tabs, from the left: the one that is spoken of, and others of which nothing is told."""
        act, box = self._acts[0], self._box
        left, y = box.left + px(196), box.top - px(LIGHTS)
        spare = box.width / PX - 196 - 24
        wide = min(WIDE, spare - 2 * (NARROW + 12))
        named = _Tab(self._theme, act.words, wide, active=True)
        others = [_Tab(self._theme, "", NARROW, active=False) for _ in range(2)]
        order = [named, *others] if act.verb == "close" else [*others, named]
        for tab in order:
            tab.at(left, y)
            left += px(tab.wide + 12)
        if act.verb == "close":
            named.shut.to(1.0, act.start + 3, SHUT, ease_in)
            for other in others:
                other.aside.to(-px(wide + 12), act.start + 5, SHUT + 2, ease_out)
            others[0].lit.to(1.0, act.start + 6, 5)
        else:
            named.shut.to(1.0, -2, 1).to(0.0, act.start, SHUT + 3, overshoot(1.4))
            others[-1].lit.to(1.0, -2, 1).to(0.0, act.start, 5)
        self._named = named
        return order

    @property
    def spot(self) -> np.ndarray:
        """Where a pointer presses: the cross of the tab that closes, or where one opens."""
        if self._acts[0].verb == "close":
            return self._named.cross
        return np.array([self._named.left + px(30), self._box.top - px(LIGHTS), 0.0])

    def pose(self, frame: int, sway: np.ndarray) -> None:
        """As it is at a frame, moved by `sway` with its device."""
        if self._address is not None:
            self._address.pose(frame, frame - self._begun, self._focus.at(frame), frame - self.pressed)
        for tab in self._tabs:
            tab.pose(frame, sway)


class _Tab:
    """A tab with its name and a cross, or with print that is not read."""

    def __init__(self, theme: Theme, words: str, wide: float, *, active: bool) -> None:
        self.wide, high = wide, 84.0
        ink = theme.colour("ink")
        face = rounded(wide, high, 26, mix(theme.colour("raised"), theme.colour("background"), 0.5))
        bright = rounded(wide, high, 26, mix(theme.colour("raised"), theme.colour("cool"), 0.42))
        close = cross(11, ink).move_to((px(wide / 2 - 40), 0, 0))
        print_: Mobject = bar(-wide / 2 + 30, 0, wide - 110, 20, mix(theme.colour("muted"), ink, 0.25))
        if words:
            print_ = lettered(capital(words), wide - 112, 62, colour=ink, size=50, least=40, weight="bold")
            print_.shift((px(-wide / 2 + 32) - print_.get_left()[0], 0, 0))
        self._face, self._bright, self._over = Rig(face), Rig(bright), Rig(Group(print_, close))
        self.mobject = Group(face, bright, print_, close)
        self.lit, self.shut, self.aside = Track(float(active)), Track(), Track()
        self.left = self._y = 0.0

    def at(self, left: float, y: float) -> None:
        self.left, self._y = left, y

    @property
    def cross(self) -> np.ndarray:
        return np.array([self.left + px(self.wide - 40), self._y, 0.0])

    def pose(self, frame: int, sway: np.ndarray) -> None:
        shut, lit = self.shut.at(frame), self.lit.at(frame)
        left = self.left + self.aside.at(frame)
        there = shifted(left + px(self.wide / 2) + float(sway[0]), self._y + float(sway[1]))
        narrow = then(scaled(max(0.01, 1 - shut), 1.0, about=(-px(self.wide / 2), 0)), there)
        seen = float(np.clip(1.6 * (1 - shut), 0, 1))
        for rig, share in ((self._face, 1 - lit), (self._bright, lit), (self._over, 0.55 + 0.45 * lit)):
            rig.pose(narrow)
            rig.fade(seen * share)


__all__ = ["ANYWHERE", "Chrome", "bar_for"]
