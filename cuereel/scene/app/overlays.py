"""What comes over a page and goes again: a toast, a notification, a question with its answers, a spinner that waits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import LEFT, UP, Circle, Group, Mobject, VMobject

from cuereel.scene.app.device import COLUMN, Device, place
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import bar, cross, dim, framed, lettered, posed, sector, tick
from cuereel.scene.app.widgets import Push
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.motion import ease_in, ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.scene.track import recoil
from cuereel.theme import Theme

COMES, GOES = 9, 6
"""Frames in which an overlay comes, and goes."""

TURN = 34
"""Frames of a spinner's turn."""

WAITED = ("0:02", "0:05", "0:11", "0:19", "0:34", "0:58", "1:27", "2:03", "3:10", "4:46", "7:25", "11:40")
"""For how long a page has been waited for that never comes."""


class Overlay:
    """What is there from frame `start` until frame `end`."""

    def __init__(self, device: Device, mobject: Mobject, start: int, end: int) -> None:
        self.device, self.start, self.end = device, start, end
        self.mobject = framed(mobject, device.window)
        self.rig = Rig(mobject)

    def come(self, frame: int, frames: int = COMES) -> float:
        return float(np.clip((frame - self.start + 1) / frames, 0, 1))

    def gone(self, frame: int) -> float:
        return float(np.clip((frame - self.end + 1) / GOES, 0, 1))

    def seen(self, frame: int) -> bool:
        return frame >= self.start and self.gone(frame) < 1

    def pose(self, frame: int, view: Pose) -> None:
        raise NotImplementedError


class Toast(Overlay):
    """A short message that comes up from below, at the foot of what is read."""

    def __init__(self, theme: Theme, device: Device, words: str, start: int, end: int) -> None:
        text = lettered(words, COLUMN - 190, 130, colour="#FFFFFF", size=52, weight="semibold", lines=2)
        high, wide = text.height * 120 + 60, text.width * 120 + 176
        face = rounded(wide, high, min(56, high / 2), "#2A356F", "#141B42")
        edge = frame_ring(wide, high, min(56, high / 2), 3, "#6C7DCB").set_fill(opacity=0.8)
        good = shaded(Circle(radius=px(34)), mix(theme.colour("good"), "#FFFFFF", 0.2), "#12A56B")
        mark = Group(good, tick(18, "#FFFFFF")).move_to((px(-wide / 2 + 70), 0, 0))
        text.shift((px(-wide / 2 + 124) - text.get_left()[0], 0, 0))
        shade = shadow_sprite(wide, high, high / 2, 24, "#000416", 0.5).shift((0, -px(16), 0))
        super().__init__(device, Group(shade, face, edge, mark, text), start, end)
        self._y = device.fold - 28 - high / 2

    def pose(self, frame: int, view: Pose) -> None:
        come, gone = overshoot(1.5)(self.come(frame)), ease_in(self.gone(frame))
        self.rig.pose(then(scaled(0.8 + 0.2 * come), place(0, self._y + 150 * (1 - come) + 60 * gone), view))
        self.rig.fade(float(self.seen(frame)) * (1 - gone) * min(1.0, 2 * self.come(frame)))


class Notification(Overlay):
    """A card that drops in from above with what is told; `low` is how far down its middle comes to rest."""

    def __init__(self, theme: Theme, device: Device, words: str, start: int, end: int, low: float | None) -> None:
        wide = min(device.wide - 36, 708.0)
        lines: list[Mobject] = []
        if words:
            text: Mobject = lettered(
                words, wide - 250, 200, colour="#141B3F", size=64, weight="bold", lines=3, align=LEFT
            )
        else:
            text = Group(bar(0, 0, 380, 34, "#58648F"), bar(0, 52, 270, 26, "#B9C5EC")).move_to((0, 0, 0))
        high = max(190.0, text.height * 120 + 116)
        face = rounded(wide, high, 52, "#FFFFFF", "#EEF2FF")
        edge = frame_ring(wide, high, 52, 3, "#FFFFFF")
        x = -wide / 2 + 102
        sign = rounded(132, 132, 38, mix(theme.colour("accent"), "#FFFFFF", 0.25), theme.colour("accent"))
        self._bell = prop("bell", colour=theme.colour("on_accent")).scale_to_fit_height(px(78)).move_to((px(x), 0, 0))
        lines = [
            bar(-wide / 2 + 204, -high / 2 + 44, 170, 22, "#8E9BC8"),
            bar(wide / 2 - 120, -high / 2 + 44, 74, 22, "#C3CDEF"),
        ]
        text.shift((px(-wide / 2 + 204) - text.get_left()[0], -px(16), 0))
        shade = shadow_sprite(wide, high, 52, 34, "#000416", 0.55).shift((0, -px(22), 0))
        whole = Group(shade, face, edge, sign.move_to((px(x), 0, 0)), self._bell, *lines, text)
        super().__init__(device, whole, start, end)
        self.rig = Rig(whole, {"bell": self._bell})
        self._hang = self._bell.get_top()
        self._low, self._high = (low if low is not None else device.top + 8 + high / 2), high

    def pose(self, frame: int, view: Pose) -> None:
        come, gone = overshoot(1.4)(self.come(frame, 11)), ease_in(self.gone(frame))
        away = -self._high
        y = away + (self._low - away) * come + (away - self._low) * gone
        since = frame - self.start - 4
        swing = 0.42 * np.exp(-since / 16) * np.sin(since * 0.75) if since > 0 else 0.0
        cos, sin = float(np.cos(swing)), float(np.sin(swing))
        hx, hy = float(self._hang[0]), float(self._hang[1])
        ring = np.array([[cos, -sin, hx - cos * hx + sin * hy], [sin, cos, hy - sin * hx - cos * hy], [0, 0, 1]])
        self.rig.pose(then(place(0, y), view), {"bell": ring})
        self.rig.fade(float(self.seen(frame)))


class Question(Overlay):
    """A window in front of the page that asks something; `answers` are its buttons.

    With `alarm` it tells that something went wrong: it is red, with a cross above its words, and shakes as it comes.
    """

    def __init__(
        self,
        theme: Theme,
        tones: Tones,
        device: Device,
        words: str,
        answers: Sequence[str],
        start: int,
        end: int,
        *,
        alarm: bool = False,
    ) -> None:
        wide, pad = 664.0, 46.0
        self._alarm = alarm
        bad = theme.colour("bad")
        ink = mix(bad, "#7A0016", 0.55) if alarm and tones.ink < "#808080" else tones.ink
        text: Mobject = lettered(words, wide - 2 * pad, 250, colour=ink, size=76, weight="heavy", lines=3)
        if alarm:
            disc = shaded(Circle(radius=px(92)), mix(bad, "#FFFFFF", 0.22), mix(bad, "#0A1030", 0.22))
            sign = Group(disc, cross(38, "#FFFFFF")).next_to(text, UP, buff=px(34))
            text = Group(sign, text).move_to((0, 0, 0))
        narrow = len(answers) == 2 and all(len(answer) <= 8 for answer in answers)
        across = (wide - 2 * pad - 24) / 2 if narrow else wide - 2 * pad
        pushes = [
            Push(theme, tones, answer, across, quiet=number != len(answers) - 1 if not narrow else number > 0)
            for number, answer in enumerate(answers)
        ]
        rows = 0 if not answers else 1 if narrow else len(answers)
        head = text.height * 120
        high = head + 2 * pad + 40 + rows * 160
        ground = "#FFFFFF" if tones.ink < "#808080" else tones.face
        foot, line = (mix(tones.foot, bad, 0.3), bad) if alarm else (tones.foot, tones.line)
        face = rounded(wide, high, 56, ground, foot)
        edge = frame_ring(wide, high, 56, 10 if alarm else 4, line)
        shade = shadow_sprite(wide, high, 56, 46, "#000416", 0.6).shift((0, -px(30), 0))
        text.shift((0, px(high / 2 - pad - 20 - head / 2), 0))
        self.answers = pushes
        self._spots: list[tuple[float, float]] = []
        for number in range(len(pushes)):
            x = (number - 0.5) * (across + 24) if narrow else 0.0
            y = high / 2 - pad - 66 - (0 if narrow else (rows - 1 - number) * 160)
            self._spots.append((x, y))
        veil = rounded(device.wide, device.high, 1, "#050A22").set_opacity(0.62)
        self._veil = Rig(veil.move_to((0, -px(device.high / 2), 0)))
        card = Group(shade, face, edge, text)
        super().__init__(device, Group(veil, card, *[push.mobject for push in pushes]), start, end)
        self.rig = Rig(card)
        self._y = device.top + (device.fold - device.top) * 0.48
        self._fits = min(1.0, (device.fold - device.top - 16) / high)

    def place_of(self, number: int) -> tuple[float, float]:
        """Where on the screen a finger presses an answer."""
        x, y = self._spots[number]
        return (x + self.answers[number].touch) * self._fits, self._y + y * self._fits

    def pose(self, frame: int, view: Pose) -> None:
        come, gone, seen = self.come(frame), ease_in(self.gone(frame)), float(self.seen(frame))
        size = self._fits * (0.6 + 0.4 * overshoot(1.7)(come)) * (1 - 0.3 * gone)
        shaken = 30 * recoil((frame - self.start - 6) / 30, 0.16, 0.22) if self._alarm else 0.0
        at = then(scaled(max(0.01, size)), place(shaken, self._y), view)
        shown = seen * min(1.0, 2.5 * come) * (1 - gone)
        self._veil.pose(view)
        self._veil.fade(seen * ease_out(come) * (1 - gone))
        self.rig.pose(at)
        self.rig.fade(shown)
        for push, (x, y) in zip(self.answers, self._spots, strict=True):
            push.pose(frame, then(place(x, y), at))
            if shown < 1:
                dim(push.mobject, shown)


class Loader(Overlay):
    """A ring that turns while the page waits; `slow` it turns heavily, and the bar above the page hardly gets on.

    `endless`, the time for which it has waited runs up below it.
    """

    def __init__(
        self,
        theme: Theme,
        tones: Tones,
        device: Device,
        words: str,
        start: int,
        end: int,
        *,
        slow: bool,
        lined: bool,
        endless: bool = False,
    ) -> None:
        wide, high = device.wide, device.high
        veil = rounded(wide, high, 1, tones.top, tones.foot).move_to((0, -px(high / 2), 0))
        self._inner, self._outer = 96.0, 128.0
        accent = mix(theme.colour("accent"), "#E07A00", 0.2)
        track = Circle(radius=px(self._outer), stroke_width=0, fill_opacity=1, fill_color=tones.block)
        hole = Circle(radius=px(self._inner)).reverse_points()
        track.points = np.concatenate([track.points, hole.points])
        self._arc = VMobject(stroke_width=0, fill_opacity=1, fill_color=accent)
        self._arc.points = sector(0.3, self._inner, self._outer)
        label = lettered(words, COLUMN, 110, colour=tones.ink, size=76, weight="heavy").move_to((0, -px(232), 0))
        self._line = rounded(wide, 16, 2, accent)
        self._line_rest = Rig(self._line)
        self._veil, self._rest = Rig(veil), Rig(Group(track, label))
        self._slow, self._lined, self._wide = slow, lined, wide
        waited = [lettered(each, 300, 80, colour=tones.soft, size=64, weight="bold") for each in WAITED * endless]
        self._waited = [Rig(each.move_to((0, -px(336), 0))) for each in waited]
        super().__init__(device, Group(veil, track, label, self._arc, self._line, *waited), start, end)
        self._y = device.top + (device.fold - device.top) * (0.34 if endless else 0.4)

    def pose(self, frame: int, view: Pose) -> None:
        come, gone, seen = ease_out(self.come(frame, 6)), self.gone(frame), float(self.seen(frame))
        shown, since = seen * come * (1 - gone), frame - self.start
        self._veil.pose(view)
        self._veil.fade(shown)
        at = then(scaled(0.7 + 0.3 * overshoot(1.6)(self.come(frame))), place(0, self._y), view)
        self._rest.pose(at)
        self._rest.fade(shown)
        lap = (1.9 if self._slow else 1.0) * TURN
        turn, part = divmod(since / lap, 1.0)
        # it hurries on and waits for itself, as spinners do
        angle = np.pi / 2 - 2 * np.pi * (turn + 0.35 * part + 0.65 * ease_in_out(part))
        long = 0.16 + 0.3 * float(np.sin(np.pi * part)) ** 2
        self._arc.points = posed(sector(long, self._inner, self._outer, angle), at)
        self._arc.set_fill(opacity=shown)
        whole = max(1, self.end - self.start)
        share = float(np.clip(since / whole, 0, 1))
        done = 0.82 * np.floor(share * 7) / 7 + 0.82 / 7 * ease_out(share * 7 % 1) if self._slow else ease_out(share)
        done = max(0.02, min(1.0, float(done)))
        left = then(scaled(done, 1.0, about=(px(-self._wide / 2), 0)), place(0, 8), view)
        self._line_rest.pose(left)
        self._line_rest.fade(shown * float(self._lined))
        now = int(min(len(self._waited) - 1, share * len(self._waited)))
        for number, each in enumerate(self._waited):
            each.pose(at)
            each.fade(shown * float(number == now))


__all__ = ["Loader", "Notification", "Overlay", "Question", "Toast"]
