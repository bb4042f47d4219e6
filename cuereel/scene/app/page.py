"""Widgets and a device -> a page: they stand one below another above its fold, and what is not read goes on below."""

from __future__ import annotations

from collections.abc import Sequence

from manim import Group, Mobject

from cuereel.scene.app.device import COLUMN, Device, place
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import Widget, dim, framed, lettered
from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded
from cuereel.scene.light import glow
from cuereel.scene.rig import Pose, Rig, scaled, then
from cuereel.scene.shop.screens import status
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

GAP, WIDEST_GAP, EDGE = 20.0, 46.0, 22.0
"""px between two widgets, at least (unless all are smaller) and at most, and above the first and below the last."""

STAGGER = 3
"""Frames from one widget's coming to the next one's."""

BELOW = 262.0
"""px below the fold from which on, under the captions, there is more of the page."""

HEADER = 88.0
"""px of a phone's screen that its clock takes, under which a page is scrolled."""


class Page:
    """A page of an app: `widgets` that matter, and `filler` below them (after them, where it is `flowing`)."""

    def __init__(
        self,
        device: Device,
        tones: Tones,
        widgets: Sequence[Widget],
        filler: Sequence[Widget],
        *,
        flowing: bool = False,
    ) -> None:
        self.device, self.widgets = device, list(widgets)
        wide, high = device.wide, device.high
        deep = rounded(wide, high, 1, mix(tones.foot, tones.line, 0.24), mix(tones.foot, tones.line, 0.4))
        parts: list[Mobject] = [deep.move_to((0, -px(high / 2), 0))]
        sheet = device.fold + 22
        if not flowing:
            face = rounded(wide - (0 if device.top > HEADER else 28), sheet + 80, 56, tones.top, tones.foot)
            parts.append(face.move_to((0, -px(sheet / 2 - 40), 0)))
        ground = baked(Group(*parts))
        self._still: list[Mobject] = [ground]
        self._grounds = Rig(ground)
        self._head: list[Rig] = []
        if device.top > HEADER:
            strip = rounded(wide, HEADER, 1, tones.top).move_to((0, -px(HEADER / 2), 0))
            signs = Group(*status(tones.ink))
            # a status bar is drawn for a screen that is centred on the origin
            signs.shift((0, -px(2150 / 2), 0))
            self._head = [Rig(Group(strip, signs))]
        self._placed = self._places(filler, flowing)
        shown = [widget.mobject for widget, _, _ in self._placed]
        self.loops = 0.0
        self.mobject = Group(ground, *shown, *[each.mobject for each in self._head])
        framed(self.mobject, device.window)
        self._rigs = [self._grounds, *self._head]

    def _places(self, filler: Sequence[Widget], flowing: bool) -> list[tuple[Widget, float, float]]:
        """Every widget with how far down its middle stands and its size."""
        device, out = self.device, []
        high = sum(widget.height for widget in self.widgets)
        room = device.fold - device.top - 2 * EDGE
        gaps = max(1, len(self.widgets) - 1)
        size = 1.0 if flowing else min(1.0, room / max(1.0, high + GAP * gaps))
        gap = min(WIDEST_GAP, max(GAP * size, (room - high * size) / gaps))
        spare = 0.0 if flowing else max(0.0, room - high * size - gap * (len(self.widgets) - 1))
        y = device.top + EDGE + 0.42 * spare
        for widget in self.widgets:
            out.append((widget, y + widget.height * size / 2, size))
            y += widget.height * size + gap
        y = y if flowing else device.fold + BELOW
        for widget in filler:
            out.append((widget, y + widget.height / 2, 1.0))
            y += widget.height + (gap if self.widgets and flowing else 44)
        return out

    def go_on(self) -> None:
        """Have its filler come again below its last when that has passed."""
        first, (last, y, size) = self._placed[0], self._placed[-1]
        self.loops = y + last.height * size / 2 + 44 - (first[1] - first[0].height * first[2] / 2)

    def height_of(self, widget: Widget, scrolled: float) -> float:
        """How far down the middle of a widget stands when the page has been scrolled by so many px."""
        _, y, _ = next(each for each in self._placed if each[0] is widget)
        return self._there(y, widget.height, scrolled)

    def _there(self, y: float, tall: float, scrolled: float) -> float:
        return (y - scrolled + tall) % self.loops - tall if self.loops else y - scrolled

    @property
    def shown(self) -> list[Widget]:
        """All that stands on it, from the top down."""
        return [widget for widget, _, _ in self._placed]

    @property
    def long(self) -> float:
        """How far its last widget reaches below the fold, in px."""
        widget, y, size = self._placed[-1]
        return max(0.0, y + widget.height * size / 2 - self.device.fold)

    def come(self, start: int) -> None:
        """Its widgets come one after another from a frame on."""
        for number, widget in enumerate(self.widgets):
            widget.begins = start + STAGGER * number

    def place_of(self, widget: Widget, x: float = 0.0) -> tuple[float, float]:
        """Where on the screen a widget is, x px (of its own) to the right of its middle."""
        _, y, size = next(each for each in self._placed if each[0] is widget)
        return x * size, y

    def size_of(self, widget: Widget) -> float:
        """How large a widget is, of its own size."""
        return next(size for each, _, size in self._placed if each is widget)

    def pose(self, frame: int, view: Pose, scrolled: float = 0.0, aside: float = 0.0, seen: float = 1.0) -> None:
        """As it is at a frame, scrolled by so many px, its widgets `aside` by so many, as far as it is `seen`."""
        for each in self._rigs:
            each.pose(view)
            each.fade(seen)
        for widget, y, size in self._placed:
            there = self._there(y, widget.height, scrolled)
            at = then(scaled(size), place(aside, there), view)
            widget.pose(frame, at)
            hidden = there + widget.height < 0 or there - widget.height > self.device.high
            if hidden or seen < 1:
                dim(widget.mobject, 0.0 if hidden else seen)


def wallpaper(theme: Theme, device: Device) -> Page:
    """The screen of a phone that is locked: its time, large, on colours of the theme."""
    cool, warm = theme.colour("cool"), theme.colour("accent")
    tones = Tones(mix(cool, "#1D4ED8", 0.5), "#4C1D95", "#FFFFFF", "#E8ECFF", "#FFFFFF", "#FFFFFF", cool)
    page = Page(device, tones, [], [], flowing=True)
    wide, high = device.wide, device.high
    face = rounded(wide, high, 1, tones.top, tones.foot).move_to((0, -px(high / 2), 0))
    orbs = [
        glow(460, 460, mix(tint, "#FFFFFF", 0.2), 0.75).move_to((px(x), -px(y), 0))
        for x, y, tint in ((260, 620, warm), (-300, 980, cool), (180, 1340, "#EC4899"))
    ]
    clock = lettered("9:41", COLUMN, 260, colour="#FFFFFF", size=190, weight="heavy").move_to((0, -px(236), 0))
    date = rounded(300, 30, 15, "#FFFFFF").set_opacity(0.65).move_to((0, -px(120), 0))
    edge = Box(-px(wide / 2), -px(high), px(wide / 2), 0.0)
    rig = Rig(baked(Group(face, *orbs, date, clock), within=edge))
    page.mobject = clip_to(Group(rig.mobject), device.window)  # type: ignore[assignment] # it is the group
    page._rigs = [rig]
    return page


__all__ = ["HEADER", "Page", "wallpaper"]
