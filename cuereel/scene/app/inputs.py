"""The things on a page that take something in or run out: a field, a switch, a code with the ring of its time."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject, VMobject

from cuereel.scene.app.device import COLUMN
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import Widget, bar, cross, lettered, polyline, posed, sector, tick
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.shop.phone import frame_ring, ring
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.scene.track import Track
from cuereel.theme import Theme

BLINK = 15
"""Frames for which a caret is seen, and then is not."""

DOTS = 8
"""The dots that stand for what is secret."""

LAST = 0.2
"""The share of its time from which on a ring is red."""


class Field(Widget):
    """A field with its label in it until something is typed; dots where it is `secret`."""

    def __init__(self, theme: Theme, tones: Tones, label: str, *, secret: bool = False, search: bool = False) -> None:
        self.label, self.secret, high = label, secret, 106.0
        self._tones, self._left = tones, -COLUMN / 2 + (118 if search or secret else 44)
        round_ = high / 2 if search else 34
        face = rounded(COLUMN, high, round_, mix(tones.face, "#FFFFFF", 0.4), tones.face)
        edge = frame_ring(COLUMN, high, round_, 4, tones.line)
        accent, bad = theme.colour("accent"), theme.colour("bad")
        lit = Group(
            shadow_sprite(COLUMN, high, round_, 16, accent, 0.5),
            frame_ring(COLUMN, high, round_, 7, mix(accent, "#C05800", 0.25)),
        )
        red = Group(shadow_sprite(COLUMN, high, round_, 16, bad, 0.5), frame_ring(COLUMN, high, round_, 8, bad))
        hint = lettered(label, COLUMN - 190, 80, colour=tones.soft, size=50, weight="semibold")
        hint.shift((px(self._left) - hint.get_left()[0], 0, 0))
        sign: list[Mobject] = []
        if secret:
            sign = [prop("lock", colour=tones.soft).scale_to_fit_height(px(52)).move_to((px(-COLUMN / 2 + 66), 0, 0))]
        elif search:
            lens = ring(24, 16, tones.soft).shift((px(-6), px(6), 0))
            stick = polyline([(12, -12), (26, -26)], 10, tones.soft)
            sign = [Group(lens, stick).shift((px(-COLUMN / 2 + 66), 0, 0))]
        self._base, self._lit, self._red, self._hint = (
            Rig(each) for each in (Group(face, edge, *sign), lit, red, hint)
        )
        self._signs, self._ends = Group(), [self._left]
        self._caret = Rig(rounded(7, 62, 3, mix(accent, "#C05800", 0.25)))
        self._holder = Group()
        rings = lit[1], red[1]
        base = self._base.mobject
        super().__init__(Group(lit[0], red[0], *base, *rings, hint, self._holder, self._caret.mobject), high)
        self._begun: tuple[int, int] | None = None
        self.focus, self.wrong = Track(), Track()
        self._theme = theme
        self._judged: list[tuple[int, Rig]] = []

    def judge(self, frame: int, *, good: bool) -> Mobject:
        """A tick or a cross comes at its end on a frame: what shows that."""
        colour = self._theme.colour("good" if good else "bad")
        disc = shaded(Circle(radius=px(42)), mix(colour, "#FFFFFF", 0.18), mix(colour, "#0A1030", 0.16))
        sign = Group(disc, tick(22, "#FFFFFF") if good else cross(17, "#FFFFFF"))
        sign.move_to((px(COLUMN / 2 - 62), 0, 0))
        self._judged.append((frame, Rig(sign)))
        assert isinstance(self.mobject, Group)
        self.mobject.add(sign)
        self.focus.to(0.0, frame, 3)
        if not good:
            self.wrong.to(1.0, frame, 3)
        return sign

    def type(self, words: str, start: int, frames: int) -> None:
        """Something is typed from a frame on, within so many frames."""
        if self.secret:
            dots = [
                Circle(radius=px(13), stroke_width=0, fill_opacity=1, fill_color=self._tones.ink) for _ in range(DOTS)
            ]
            for number, dot in enumerate(dots):
                dot.move_to((px(self._left + 16 + 46 * number), 0, 0))
            self._signs = Group(*dots)
        else:
            block = lettered(words, COLUMN - 190, 80, colour=self._tones.ink, size=52, weight="bold")
            block.shift((px(self._left) - block.get_left()[0], 0, 0))
            self._signs = Group(*block.family_members_with_points())
        self._ends = [self._left, *[float(leaf.get_right()[0]) * 120 + 10 for leaf in self._signs]]
        self._letters = [Rig(leaf) for leaf in self._signs]
        self._holder.submobjects = list(self._signs)
        self._begun = (start, max(1, frames))

    def given(self, frame: int) -> int:
        """How many signs are seen."""
        if self._begun is None or frame < self._begun[0]:
            return 0
        return min(len(self._signs), 1 + int((frame - self._begun[0]) / self._begun[1] * len(self._signs)))

    def pose(self, frame: int, at: Pose) -> None:
        come = self.there(frame)
        whole = then(self.rise(come), at)
        for each in (self._base, self._lit, self._red, self._hint):
            each.pose(whole)
        shown, wrong = self.given(frame), self.wrong.at(frame)
        focus = self.focus.at(frame) * (1 - wrong)
        self._base.fade(come)
        self._lit.fade(come * focus)
        self._red.fade(come * wrong)
        self._hint.fade(come * float(not shown))
        for number, sign in enumerate(self._letters if self._begun else ()):
            sign.pose(whole)
            sign.fade(come * float(number < shown))
        for start, sign in self._judged:
            share = float(np.clip((frame - start + 1) / 8, 0, 1))
            large = overshoot(2.4)(share) if share < 1 else 1.0
            sign.pose(then(scaled(max(0.05, large), about=(px(COLUMN / 2 - 62), 0)), whole))
            sign.fade(come * float(frame >= start))
        typing = self._begun is not None and 0 <= frame - self._begun[0] < self._begun[1]
        self._caret.pose(then(shifted(px(self._ends[shown] + 4), 0), whole))
        self._caret.fade(come * float(focus > 0.5 and (typing or frame // BLINK % 2 == 0)))


class Toggle(Widget):
    """A switch with what it switches beside it; without a label, print that is not read."""

    def __init__(self, theme: Theme, tones: Tones, label: str, *, on: bool = False) -> None:
        self.label, high = label, 150.0
        face = rounded(COLUMN, high, 40, mix(tones.face, "#FFFFFF", 0.3), tones.face)
        edge = frame_ring(COLUMN, high, 40, 3, tones.line)
        words: Mobject = Group(
            bar(-COLUMN / 2 + 44, -20, 290, 30, mix(tones.soft, tones.line, 0.5)),
            bar(-COLUMN / 2 + 44, 26, 180, 20, tones.line),
        )
        if label:
            words = lettered(label, COLUMN - 290, 120, colour=tones.ink, size=58, weight="bold", lines=2)
            words.shift((px(-COLUMN / 2 + 44) - words.get_left()[0], 0, 0))
        self.touch = COLUMN / 2 - 120
        seat = (px(self.touch), 0, 0)
        off = rounded(160, 88, 44, mix(tones.line, tones.soft, 0.3)).move_to(seat)
        lit = rounded(160, 88, 44, mix(theme.colour("good"), "#FFFFFF", 0.15), "#14B075").move_to(seat)
        knob = Group(shadow_sprite(68, 68, 34, 8, "#000416", 0.4), shaded(Circle(radius=px(36)), "#FFFFFF", "#E6ECFF"))
        self._lit, self._knob = Rig(lit), Rig(knob.move_to(seat))
        super().__init__(Group(face, edge, words, off, lit, knob), high)
        self.rig = Rig(Group(face, edge, words, off))
        self.on = Track(float(on))

    def turn(self, frame: int) -> None:
        """It is turned on a frame: on, or off where it was on."""
        self.on.to(float(self.on.at(frame) < 0.5), frame, 8, ease_in_out)

    def pose(self, frame: int, at: Pose) -> None:
        super().pose(frame, at)
        come, on = self.there(frame), self.on.at(frame)
        whole = then(self.rise(come), at)
        # it is drawn out as it runs across
        wide = scaled(1 + on * (1 - on), 1.0, about=(px(self.touch), 0))
        self._lit.pose(whole)
        self._lit.fade(come * on)
        self._knob.pose(then(wide, shifted(px(72 * (on - 0.5)), 0), whole))
        self._knob.fade(come)


class Code(Widget):
    """A code in large digits; with a `ring`, inside it, which runs out from one frame to another."""

    def __init__(self, theme: Theme, tones: Tones, words: str, *, ring_: bool = False) -> None:
        self._tones, self._theme, self._ringed = tones, theme, ring_
        radius = 262.0
        self._outer, self._inner = radius, radius - 34
        high = 2 * radius if ring_ else 170.0
        room = 2 * self._inner - 64 if ring_ else COLUMN - 80
        digits = lettered(words, room, 130, colour=tones.ink, size=112, weight="heavy")
        plate: list[Mobject] = []
        if ring_:
            disc = shaded(Circle(radius=px(self._inner)), mix(tones.face, "#FFFFFF", 0.5), tones.face)
            plate = [disc, ring(self._outer, self._inner, tones.block)]
        else:
            plate = [rounded(COLUMN, high, 40, tones.face), frame_ring(COLUMN, high, 40, 4, tones.line)]
        self._arc = VMobject(stroke_width=0, fill_opacity=1, fill_color=theme.colour("accent"))
        self._arc.points = sector(1.0, self._inner, self._outer)
        self._end = Rig(Circle(radius=px(27), stroke_width=0, fill_opacity=1, fill_color=tones.ink))
        self._seconds: dict[int, Rig] = {}
        self._clock = Group()
        moving = [self._arc, self._end.mobject, self._clock] if ring_ else []
        super().__init__(Group(*plate, digits, *moving), high)
        self.rig = Rig(Group(*plate, digits))
        self._time: tuple[int, int] | None = None

    def drain(self, start: int, end: int, fps: int) -> None:
        """Its ring runs out from one frame to another, and tells the seconds that are left."""
        self._time, self._fps = (start, max(start + 1, end)), fps
        for left in range(self._left(start) + 1):
            text = lettered(f"{left // 60}:{left % 60:02}", 240, 80, colour=self._tones.soft, size=58, weight="bold")
            self._seconds[left] = Rig(text.shift((0, -px(124), 0)))
        self._clock.submobjects = [each.mobject for each in self._seconds.values()]

    def _left(self, frame: int) -> int:
        assert self._time is not None
        return max(0, -(-(self._time[1] - max(frame, self._time[0])) // self._fps))

    def pose(self, frame: int, at: Pose) -> None:
        super().pose(frame, at)
        if not self._ringed:
            return
        come = self.there(frame)
        whole = then(self.rise(come), at)
        start, end = self._time or (10**6, 10**6 + 1)
        left = float(np.clip((end - frame - 1) / (end - start), 0, 1))
        red = float(np.clip((LAST - left) * 12, 0, 1))
        tone = mix(self._theme.colour("accent"), self._theme.colour("bad"), red)
        # it runs out clockwise: what is left ends where it began
        self._arc.points = posed(sector(left, self._inner, self._outer, np.pi / 2 - 2 * np.pi * (1 - left)), whole)
        self._arc.set_fill(tone, opacity=come * float(left > 0))
        angle, middle = np.pi / 2 - 2 * np.pi * (1 - left), (self._inner + self._outer) / 2
        self._end.pose(then(shifted(px(middle * np.cos(angle)), px(middle * np.sin(angle))), whole))
        self._end.fade(come)
        for number, text in self._seconds.items():
            text.pose(whole)
            text.fade(come * float(number == self._left(frame)))


__all__ = ["Code", "Field", "Toggle"]
