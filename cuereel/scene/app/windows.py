"""What else comes over a page: a window that nobody asked for, with its cross, the Enter key, another page, results."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject

from cuereel.scene.app.device import Device, place
from cuereel.scene.app.overlays import Notification, Overlay
from cuereel.scene.app.page import Page
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import bar, cross, dim, lettered, polyline
from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in, ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

SUNK, KEY_WIDE, KEY_HIGH = 26.0, 470.0, 210.0
"""px that a key goes down, and its size."""

SHOWN = 4
"""Frames in which another page is there."""


class Popup(Overlay):
    """A window with a picture and a cross at its corner; its words are read, else they are print."""

    def __init__(self, theme: Theme, tones: Tones, device: Device, words: str, start: int, end: int) -> None:
        wide, high = 620.0, 560.0
        cool, warm = theme.colour("cool"), theme.colour("accent")
        ground = "#FFFFFF" if tones.ink < "#808080" else tones.face
        face = rounded(wide, high, 52, ground, tones.foot)
        edge = frame_ring(wide, high, 52, 4, tones.line)
        shade = shadow_sprite(wide, high, 52, 46, "#000416", 0.6).shift((0, -px(30), 0))
        view = Box(-px(wide / 2 - 30), px(high / 2 - 330), px(wide / 2 - 30), px(high / 2 - 30))
        sky = rounded(wide - 60, 300, 2, mix(cool, "#FFFFFF", 0.3), mix(warm, "#FFFFFF", 0.25)).move_to(view.center)
        sun = shaded(Circle(radius=px(92)), "#FFFFFF", mix(warm, "#FFFFFF", 0.4)).move_to(view.center)
        hills = [
            shaded(Circle(radius=px(size)), mix(tone, "#FFFFFF", 0.25), tone).move_to(
                view.center + np.array([px(x), -px(y), 0])
            )
            for x, y, size, tone in ((-210, 210, 190, warm), (220, 240, 230, cool))
        ]
        scenery = baked(Group(sky, sun, *hills), within=view)
        if words:
            said: Mobject = lettered(words, wide - 90, 150, colour=tones.ink, size=72, weight="heavy", lines=2)
        else:
            grey = mix(tones.soft, tones.line, 0.3)
            said = Group(bar(-210, -22, 420, 40, grey), bar(-150, 36, 300, 26, tones.line))
        said.shift((0, -px(high / 2 - 130), 0))
        self._corner = np.array([px(wide / 2 - 14), px(high / 2 - 14), 0])
        disc = shaded(Circle(radius=px(54)), mix(theme.colour("bad"), "#FFFFFF", 0.2), theme.colour("bad"))
        sign = Group(shadow_sprite(108, 108, 54, 16, "#000416", 0.5), disc, cross(22, "#FFFFFF")).move_to(self._corner)
        veil = rounded(device.wide, device.high, 1, "#050A22").set_opacity(0.55).move_to((0, -px(device.high / 2), 0))
        self._veil, self._sign = Rig(veil), Rig(sign)
        card = Group(baked(Group(shade, face, edge)), scenery, said)
        super().__init__(device, Group(veil, card, sign), start, end)
        self.rig = Rig(card)
        self._y = device.top + (device.fold - device.top) * 0.5
        self._fits = min(1.0, (device.fold - device.top - 60) / high)

    @property
    def touch(self) -> tuple[float, float]:
        """Where on the screen it is closed."""
        x, y = self._corner[0] * 120, self._corner[1] * 120
        return float(x) * self._fits, self._y - float(y) * self._fits

    def pose(self, frame: int, view: Pose) -> None:
        come, gone, seen = self.come(frame), ease_in(self.gone(frame - 3)), float(frame >= self.start)
        seen *= float(self.gone(frame - 3) < 1)
        size = self._fits * (0.55 + 0.45 * overshoot(1.7)(come)) * (1 - 0.75 * gone)
        at = then(scaled(max(0.01, size)), place(0, self._y), view)
        shown = seen * min(1.0, 2.5 * come) * (1 - gone)
        self._veil.pose(view)
        self._veil.fade(seen * ease_out(come) * (1 - gone))
        self.rig.pose(at)
        self.rig.fade(shown)
        down = 1 - 0.2 * float(np.interp(frame - self.end, [-3, 0, 3], [0, 1, 0]))
        self._sign.pose(then(scaled(down, about=self._corner), at))
        self._sign.fade(shown)


class EnterKey(Overlay):
    """The key that sends what was typed: it stands large in front of the page, sinks on frame `end`, and leaves."""

    def __init__(self, theme: Theme, device: Device, start: int, end: int) -> None:
        accent = theme.colour("accent")
        deep, ink = mix(accent, "#3A1A00", 0.5), theme.colour("on_accent")
        lip = rounded(KEY_WIDE, KEY_HIGH, 46, deep).shift((0, -px(SUNK), 0))
        face = rounded(KEY_WIDE, KEY_HIGH, 46, mix(accent, "#FFFFFF", 0.28), accent)
        edge = frame_ring(KEY_WIDE - 16, KEY_HIGH - 16, 38, 4, mix(accent, "#FFFFFF", 0.55)).set_fill(opacity=0.7)
        words = lettered("Enter", 250, 120, colour=ink, size=88, weight="heavy").move_to((px(-66), 0, 0))
        arrow = Group(
            polyline([(62, 40), (62, -18), (-44, -18)], 15, ink), polyline([(-14, 12), (-46, -18), (-14, -48)], 15, ink)
        ).move_to((px(150), 0, 0))
        shade = shadow_sprite(KEY_WIDE, KEY_HIGH, 46, 40, "#000416", 0.5).shift((0, -px(46), 0))
        lit = glow(560, 330, accent, 0.6)
        still, cap = Group(baked(shade), lip), Group(face, edge, words, arrow)
        self._lit, self._still, self._cap = Rig(lit), Rig(still), Rig(cap)
        super().__init__(device, Group(lit, still, cap), start, end)
        self._y = device.top + (device.fold - device.top) * 0.46

    def pose(self, frame: int, view: Pose) -> None:
        since = frame - self.end
        come = overshoot(1.5)(self.come(frame, 10))
        gone = ease_in(float(np.clip((since - 6) / 6, 0, 1)))
        shown = float(frame >= self.start) * min(1.0, 2 * self.come(frame, 10)) * (1 - gone)
        at = then(scaled(max(0.05, (0.7 + 0.3 * come) * (1 - 0.3 * gone))), place(0, self._y + 60 * gone), view)
        down = float(np.interp(since, [-6, -3, 0, 3, 6], [0, -0.25, 1, 1, 0]))
        self._lit.pose(at)
        self._lit.fade(shown * float(np.interp(since, [-1, 0, 12], [0.25, 1, 0.3])))
        self._still.pose(at)
        self._still.fade(shown)
        self._cap.pose(then(shifted(0, -px(SUNK) * down), at))
        self._cap.fade(shown)


class Another(Overlay):
    """The page that stands there from frame `start` on, in the place of the one before it."""

    def __init__(self, device: Device, page: Page, start: int, end: int) -> None:
        super().__init__(device, page.mobject, start, end)
        self._page = page
        for number, widget in enumerate(page.shown):
            widget.begins = start + 2 * number

    def pose(self, frame: int, view: Pose) -> None:
        seen = float(self.seen(frame)) * min(1.0, (frame - self.start + 1) / SHOWN)
        self._page.pose(frame, view, seen=max(0.0, seen))
        if seen <= 0:
            dim(self._page.mobject, 0.0)


class Flood(Overlay):
    """Notifications that drop in one after another, each of which pushes those before it down."""

    EACH, MOST = 15, 7

    def __init__(self, theme: Theme, device: Device, words: str, start: int, end: int, frames: int) -> None:
        count = int(np.clip((frames - start) // self.EACH, 3, self.MOST))
        self._step = min(self.EACH, max(7, (frames - start) // count))
        low = device.top + 8 + 104
        self._cards = [
            Notification(theme, device, words, start + number * self._step, end, low) for number in range(count)
        ]
        super().__init__(device, Group(*[card.mobject for card in reversed(self._cards)]), start, end)
        self._high = 208.0

    @property
    def starts(self) -> list[int]:
        return [card.start for card in self._cards]

    def pose(self, frame: int, view: Pose) -> None:
        for number, card in enumerate(self._cards):
            later = [each.start for each in self._cards[number + 1 :]]
            down = sum(ease_out(float(np.clip((frame - at + 1) / 9, 0, 1))) for at in later)
            card.pose(frame, then(shifted(0, -px(self._high * down)), view))


__all__ = ["Another", "EnterKey", "Flood", "Popup"]
