"""What happens on a phone in a checkout, written into a score: a press, a page that loads, the way in, the way back.

Every method takes the frame on which it starts; how long it may take is given in seconds. The phone stands large in the
picture box and bleeds off the frame below.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from manim import RIGHT, UP, Circle, Group, Mobject, VGroup, VMobject

from cuereel.scene.base import CueScene
from cuereel.scene.card import mix, rounded
from cuereel.scene.shop.wording import asks_for_form
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.moves import Move, Once, fade
from cuereel.scene.shop.screens import BUTTON_AT, PORT, PORT_AT, FormPage, LoadingPage, ShopPage, SuccessPage, Wares
from cuereel.scene.shop.phone import BEZEL, SCREEN, Phone, disc, frame_ring, words
from cuereel.scene.shop.props import prop
from cuereel.scene.rig import HERE, Rig, scaled, shifted, then, turned
from cuereel.scene.score import Score
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import Box, px
from cuereel.scene.stamp import Stamp, place, slam

FINGER = (180.0, 22.0)
"""The tip of the finger in `props/hand.svg`."""

KEY_HEIGHT = 960.0
"""Px from the screen's top within which all that matters on its pages stands."""


class Handset:
    """A phone on its set. `port` is where its porthole stands (scene units), `unit` the size of one of its px."""

    def __init__(self, scene: CueScene, score: Score, wares: Wares, button: str, request: Mobject) -> None:
        self.scene, self.score, self.wares, self.button_words = scene, score, wares, button
        self.theme = scene.theme
        self.request = request
        self._request = Rig(request)
        self._angle = 0.0
        self.phone = Phone(self.theme)
        self._place()
        self.set = self._dress()
        self.page: Group = Group()
        self.loading: LoadingPage | None = None
        self.hand = self._make_hand()
        self._way: Rig | None = None

    # -- the set

    def _place(self) -> None:
        stage = self.scene.stage
        top = min(stage.picture.top, stage.frame.top) - px(22)
        unit = min(1.0, (top - stage.clear.bottom - px(8)) * 120 / (KEY_HEIGHT + BEZEL))
        self.phone.scale(unit)
        self.phone.shift(np.array([stage.frame.center[0], top - px(BEZEL) * unit, 0]) - self.phone.window.get_top())
        self.unit = unit
        self.port = self.phone.at(*PORT_AT)

    def _dress(self) -> Group:
        """Light behind the phone, and things of its world at the edges of the frame."""
        theme, frame = self.theme, self.scene.stage.frame
        glow = shadow_sprite(760, 900, 380, 150, theme.backdrop.glow, 0.95).move_to(self.phone.at(372, 620))
        rings = VGroup()
        for radius, share in ((820, 0.22), (690, 0.34), (560, 0.5)):
            ring = frame_ring(2 * radius, 2 * radius, radius, 4, theme.colour("line")).set_fill(opacity=share)
            rings.add(ring.move_to(self.phone.at(372, 620)))
        floats = Group()
        for name, role, x, y, side, turn in (
            ("bag", "accent", 0.02, 0.17, 180, 0.24),
            ("receipt", "cool", 0.985, 0.30, 190, -0.2),
            ("star", "warn", 0.99, 0.105, 120, 0.3),
            ("truck", "good", 0.01, 0.52, 170, -0.18),
        ):
            card = Group(shadow_sprite(side, side, 40, 26, "#000416", 0.4), rounded(side, side, 40, mix(theme.colour("raised"), "#FFFFFF", 0.06), theme.colour("surface")))
            card.add(prop(name, colour=theme.colour(role)).scale_to_fit_height(px(side * 0.5)))
            floats.add(card.rotate(turn).move_to(frame.at(x, y)))
        return Group(glow, rings, floats)

    def open(self, verb: str) -> None:
        """Show the page that a shot starts with, by its first step; nothing where it starts inside."""
        if verb in ("load", "press"):
            self.page = self.phone.show(self._first_page())
        elif verb in ("success", "zoom", "back", "check", "more"):
            self._waiting()
        else:
            self.page = self.phone.show(SuccessPage(self.theme, self._done(), self._order()))
        if verb in ("check", "more", "back"):
            return
        self.scene.add(self.set, self.phone)
        if self.loading is not None:
            self._request.pose(shifted(*self.port[:2]))
            self.scene.add(self.request)

    def _first_page(self) -> Group:
        if asks_for_form(self.button_words):
            return FormPage(self.theme, self.button_words)
        return ShopPage(self.theme, self.wares, self.button_words)

    def _waiting(self) -> LoadingPage:
        words_ = self.scene.by_language(en="Processing...", id="Memproses...")
        self.loading = LoadingPage(self.theme, words_)
        self.page = self.phone.show(self.loading)
        self.loading.fill(0.08)
        return self.loading

    def _done(self) -> str:
        return self.scene.by_language(en="All done", id="Berhasil")

    def _order(self) -> Wares | None:
        return None if asks_for_form(self.button_words) else self.wares

    def _frames(self, seconds: float) -> int:
        return round(seconds * self.scene.fps)

    # -- the press

    def _make_hand(self) -> Group:
        hand = prop("hand")
        shade = VGroup(*(shape.copy() for shape in (*hand.layer("sleeve-layer")[:1], *hand.layer("hand-layer")[:1])))
        shade.add(hand.layer("hand-layer")[-5].copy())
        for shape in shade:
            flat = VMobject(stroke_width=0, fill_opacity=0.2, fill_color="#0A1038")
            flat.points = shape.points.copy()
            shape.become(flat)
        tip = hand.point(*FINGER)
        group = Group(clip_to(shade, self.phone.window), hand).shift(-tip)
        group.scale(0.92 * self.unit, about_point=np.zeros(3)).set_z_index(40)
        self._hand_rig = Rig(group, {"shade": shade})
        return group

    def _hold_hand(self, tip: np.ndarray, lift: float) -> None:
        """Put the finger's tip at a point, `lift` (0 touches, 1 hovers) above the screen."""
        lean = then(scaled(1 + 0.07 * lift), turned(0.36))
        over = np.array([px(26 + 70 * lift), -px(20 + 60 * lift), 0]) * self.unit
        self._hand_rig.pose(then(lean, shifted(*tip[:2])), {"shade": shifted(*_undo_lean(over, 0.36))})

    def press(self, start: int, end: int, *, leads_on: bool) -> None:
        """A finger comes, and on `start` touches the button, which sinks, ripples and comes up again."""
        target = self.phone.at(BUTTON_AT[0] + 150, BUTTON_AT[1] + 22)
        hover, far = target + self._by(46, -62), target + self._by(420, -1000)
        come = min(start - 3, self._frames(0.75))
        self._hold_hand(hover if come < 4 else far, 1.0)
        self.scene.add(self.hand)
        if come >= 4:
            self.score.at(start - 3 - come, Move(self.hand, lambda t: self._hold_hand(far + (hover - far) * t, 1.0), come / self.scene.fps))
        down = 3 if start >= 3 else max(1, start)
        self.score.at(start - down + 1, Move(self.hand, lambda t: self._hold_hand(hover + (target - hover) * t, 1 - t), down / self.scene.fps))
        button = self.page.button
        self.score.at(start, lambda: self._sink(button))
        self.score.at(start, lambda: self._ripple(button, target))
        gone = min(start + self._frames(0.34), max(start + 5, end - self._frames(0.3)))
        self.score.at(gone, Move(self.hand, lambda t: self._hold_hand(target + (far - target) * t, min(1.0, 3 * t)), 0.5, ease_in_out))
        self.score.at(gone + self._frames(0.5), Once(lambda: self.scene.remove(self.hand)))
        if leads_on and end - start >= self._frames(0.75):
            self.score.at(start + self._frames(0.4), lambda: self._say_processing(button, (end - start) / self.scene.fps - 0.4))
        elif not leads_on and isinstance(self.page, ShopPage):
            self.score.at(start + self._frames(0.42), lambda: self._to_cart(self.page))

    def _by(self, x: float, y: float) -> np.ndarray:
        return np.array([px(x), px(y), 0]) * self.unit

    def _sink(self, button: Group) -> Move:
        rig = Rig(button, {"face": button.face, "shadow": button.shadow})
        middle = button.plate.get_center()[:2]

        def pose(t: float) -> None:
            depth = min(1.0, 4 * t) if t < 0.45 else 1 - overshoot(2.2)((t - 0.45) / 0.55)
            face = then(scaled(1 - 0.03 * depth, about=middle), shifted(0, -px(12) * depth * self.unit))
            rig.pose(HERE, {"face": face})
            rig.fade(1 - 0.6 * max(0.0, depth), "shadow")

        return Move(button, pose, 0.42, lambda t: t)

    def _ripple(self, button: Group, target: np.ndarray) -> Move:
        waves = VGroup(*(Circle(radius=px(60) * self.unit, stroke_width=0, fill_color="#FFFFFF", fill_opacity=0.6) for _ in range(2)))
        waves.move_to(target)
        outer = frame_ring(150, 150, 75, 9, "#FFFFFF").scale(self.unit).move_to(target)
        clip_to(waves, button.plate)
        rigs = [Rig(waves[0]), Rig(waves[1]), Rig(outer)]
        button.face.insert(1, waves)
        self.phone.add(outer)

        def pose(t: float) -> None:
            for rig, late, reach in zip(rigs, (0.0, 0.15, 0.0), (9.0, 9.0, 2.6), strict=True):
                share = max(0.0, (t - late) / (1 - late))
                rig.pose(scaled(0.3 + reach * share, about=target[:2]))
                rig.fade((1 - share) if share > 0 else 0.0)
            if t >= 1:
                button.face.remove(waves)
                self.phone.remove(outer)

        return Move(VGroup(waves, outer), pose, 0.55)

    def _say_processing(self, button: Group, seconds: float) -> Move:
        """The button's label becomes a word for waiting, and fills as time goes by."""
        text = self.scene.by_language(en="Processing...", id="Memproses...")
        dark = self.theme.colour("on_accent")
        label = fit_text(text, 560, 84, colour=dark, largest=60, smallest=40, max_lines=1).scale(self.unit)
        label.move_to(button.label)
        bar = rounded(SCREEN[0] - 64, 132, 66, "#FFFFFF").set_opacity(0.42).scale(self.unit).move_to(button.plate)
        window = bar.copy()
        bar.clip = button.plate
        old, new, fill = Rig(button.label), Rig(label), Rig(bar)
        button.face.add(bar, label)

        def pose(t: float) -> None:
            swap = min(1.0, t * seconds / 0.2)
            old.fade(1 - swap)
            new.fade(swap)
            new.pose(shifted(0, px(26) * (1 - ease_out(swap)) * -self.unit))
            fill.pose(shifted(-(1 - 0.92 * t) * window.width, 0))

        return Move(Group(bar, label), pose, max(0.1, seconds), lambda t: t)

    def _to_cart(self, page: ShopPage) -> Move:
        """The goods fly into the cart, which counts them."""
        flying = page.picture.copy()
        clip_to(flying, self.phone.window)
        badge = Group(disc(26, self.theme.colour("bad"), self.theme.colour("bad")), words("1", 0, 0, 34, 40, colour="#FFFFFF"))
        for part in badge:
            part.move_to(np.zeros(3))
        badge.scale(self.unit).move_to(page.cart.get_corner(UP + RIGHT))
        goods, count = Rig(flying), Rig(badge)
        start, end = flying.get_center(), page.cart.get_center()
        page.add(flying, badge)

        def pose(t: float) -> None:
            way = min(1.0, t / 0.65)
            size = 1 - 0.86 * ease_in_out(way)
            lift = np.array([0, px(120) * np.sin(np.pi * way), 0]) * self.unit
            goods.pose(then(scaled(size, about=start[:2]), shifted(*((end - start) * ease_in_out(way) + lift)[:2])))
            goods.fade(1.0 if way < 0.98 else 0.0)
            landed = overshoot(2.4)((t - 0.6) / 0.4) if t > 0.6 else 0.0
            count.pose(scaled(max(0.01, landed), about=badge_at))
            count.fade(1.0 if landed else 0.0)

        badge_at = badge.get_center()[:2]
        return Move(Group(flying, badge), pose, 0.9, lambda t: t)

    # -- loading, the way in and back

    def load(self, start: int, end: int) -> None:
        """On `start` the button's colour floods the screen; progress runs round the porthole until `end`."""
        self.score.at(start, lambda: self._flood(max(0.1, (end - start) / self.scene.fps)))

    def _flood(self, seconds: float) -> Move:
        button = getattr(self.page, "button", None)
        source = button.plate.copy() if button is not None else None
        page = self._waiting()
        full = page.flood.points.copy()
        small = source.points.copy() if source is not None and len(source.points) == len(full) else None
        port, label, rest = Rig(page.port), Rig(page.label), Rig(page.small)
        self.scene.add(self.request)

        def pose(t: float) -> None:
            now = t * seconds
            grown = ease_out(min(1.0, now / 0.3))
            page.flood.points = full if small is None else small + (full - small) * grown
            opened = overshoot(1.6)(min(1.0, max(0.0, (now - 0.08) / 0.32)))
            come = ease_out(min(1.0, max(0.0, (now - 0.12) / 0.3)))
            port.pose(scaled(max(0.01, opened), about=self.port[:2]))
            page.fill(0.06 + 0.9 * t**0.8)
            self._turn_request(now - 0.2)
            for rig in (label, rest):
                rig.pose(shifted(0, -px(50) * (1 - come) * self.unit))
                rig.fade(come)

        return Move(Group(page, self.request), pose, seconds, lambda t: t)

    def _turn_request(self, seconds: float) -> None:
        """The request in the porthole: it pops up, then makes a quarter turn again and again."""
        size = overshoot(1.8)(min(1.0, max(0.0, seconds / 0.3)))
        part = max(0.0, seconds - 0.3) % 0.62
        self._angle = -ease_in_out(min(1.0, part / 0.36)) * np.pi / 2
        self._request.pose(then(scaled(max(0.01, size)), turned(self._angle), shifted(*self.port[:2])))

    def enter(self, start: int, seconds: float) -> None:
        """On `start` the camera goes into the porthole, until it fills the frame and the phone is gone."""
        self.score.at(start, lambda: self._go_in(seconds))

    def _go_in(self, seconds: float) -> Move:
        if self.loading is None:
            self._waiting()
            self._request.pose(shifted(*self.port[:2]))
            self.scene.add(self.request)
        travel = self._travel()

        def pose(t: float) -> None:
            travel(t)
            if t >= 1:
                self._step_inside()

        return Move(Group(self.set, self.phone, self.request), pose, seconds, _rush)

    def _travel(self) -> Callable[[float], None]:
        """The camera's way from the phone (0) into its porthole (1)."""
        assert self.loading is not None
        rig = self._way = Rig(Group(self.set, self.phone))
        aim = self.scene.stage.clear.center
        corner = np.array([self.scene.stage.frame.left, self.scene.stage.frame.bottom, 0])
        reach = float(np.linalg.norm(aim - corner)) / (px(PORT) * self.unit) * 1.06
        drift = aim - self.port
        turn, self._angle = self._angle, 0.0

        def travel(t: float) -> None:
            rig.pose(then(scaled(reach**t, about=self.port[:2]), shifted(*(drift * t)[:2])))
            here = self.port + drift * t
            self._request.pose(then(turned(turn * max(0.0, 1 - 3 * t)), shifted(*here[:2])))

        return travel

    def _step_inside(self) -> None:
        """Leave the phone behind; what was seen in the porthole gives way to the film's own ground."""
        assert self.loading is not None
        dark = self.loading.hole.copy()
        dark.clip = None
        self.scene.remove(self.set, self.phone)
        self.scene.add(dark.set_z_index(1))
        self.score.at(self.scene.frame_number, lambda: fade(Rig(dark), 1.0, 0.0, 0.3))
        self.score.at(self.scene.frame_number + self._frames(0.35), Once(lambda: self.scene.remove(dark)))

    def leave(self, start: int, seconds: float) -> None:
        """On `start` the camera draws back out of the porthole until the phone stands whole."""
        self.score.at(start, lambda: self._come_out(seconds))

    def _come_out(self, seconds: float) -> Move:
        if self._way is not None:
            self._way.pose(HERE)
        assert self.loading is not None
        self.loading.fill(1.0)
        here = self.request.get_center()
        travel = self._travel()
        travel(1.0)
        self.scene.add(self.set, self.phone)

        def pose(t: float) -> None:
            travel(1 - t)
            self.request.move_to(here + (self.port - here) * t)

        return Move(Group(self.set, self.phone, self.request), pose, seconds, ease_out)

    # -- the end

    def succeed(self, start: int, label: str) -> None:
        """On `start` the page turns, and the next one says that all is well."""
        self.score.at(start, lambda: self._turn(label))
        self.score.at(start + 3, lambda: self._seal())

    def _turn(self, label: str) -> Move:
        old = self.page
        new = self.page = self.phone.show(SuccessPage(self.theme, label or self._done(), self._order()))
        self.phone.pages.remove(new)
        self.phone.pages.add_to_back(new)
        for covered in self.phone.pages[1:]:
            if covered is not old:
                self.phone.pages.remove(covered)
        shade = rounded(SCREEN[0], SCREEN[1], 76, "#000000").scale(self.unit).move_to(self.phone.window)
        turning = Group(old, shade)
        if self.loading is not None:
            self.scene.remove(self.request)
            turning.add(self.request.copy().set_z_index(0))
        self.phone.pages.add(turning)
        for member in turning.get_family():
            member.clip = None
        leaves = [(leaf, leaf.points.copy()) for leaf in turning.get_family() if len(leaf.points)]
        dark = Rig(shade)
        edge, middle = self.phone.window.get_left()[0], self.phone.window.get_center()[1] + px(300)

        def pose(t: float) -> None:
            angle = t * np.pi / 2
            dark.fade(0.3 * t)
            for leaf, points in leaves:
                leaf.points = _swung(points, edge, middle, angle)
            if t >= 1:
                self.phone.pages.remove(turning)

        return Move(turning, pose, 0.34, lambda t: 1 - (1 - t) ** 1.8)

    def _seal(self) -> Move:
        page = self.page
        tick, seal, summary = Rig(page.tick), Rig(Group(*page.seal[:2])), Rig(page.summary)
        burst = _confetti(self.theme, page.seal.get_center(), self.unit)
        middle = page.seal.get_center()[:2]
        self.phone.add(burst.group)

        def pose(t: float) -> None:
            now = t * 1.5
            seal.pose(scaled(max(0.01, overshoot(1.8)(min(1.0, now / 0.32))), about=middle))
            ticked = min(1.0, max(0.0, (now - 0.08) / 0.26))
            tick.pose(then(scaled(max(0.01, overshoot(2.4)(ticked)), about=middle), turned((1 - ease_out(ticked)) * 0.9, about=middle)))
            risen = ease_out(min(1.0, max(0.0, (now - 0.15) / 0.4)))
            summary.pose(shifted(0, -px(70) * (1 - risen) * self.unit))
            summary.fade(risen)
            burst.pose(max(0.0, now - 0.1))

        return Move(Group(page.seal, page.summary, burst.group), pose, 1.5, lambda t: t)

    def turn_to_glass(self, start: int, label: str) -> None:
        """On `start` the phone becomes transparent, and `label` is stamped below what is seen in it."""
        self.score.at(start, lambda: self._glass())
        stage = self.scene.stage
        stamp = Stamp(self.theme, label, width=620 * self.unit, size=150 * self.unit, tilt=-5).set_z_index(60)
        low = max(self.phone.at(372, 890)[1], stage.clear.bottom + stamp.height_px / 240)
        stamp.place = place(self.port[0], low)
        self.score.at(start, slam(stamp))

    def _glass(self) -> Move:
        rig = Rig(Group(self.set, self.phone))
        edge = frame_ring(SCREEN[0] + 2 * BEZEL, SCREEN[1] + 2 * BEZEL, 100, 9, self.theme.colour("cool"))
        inner = frame_ring(SCREEN[0], SCREEN[1], 76, 4, self.theme.colour("cool")).set_fill(opacity=0.5)
        light = Group(shadow_sprite(SCREEN[0] - 80, SCREEN[1] - 80, 70, 60, self.theme.colour("cool"), 0.24), edge, inner)
        light.scale(self.unit).move_to(self.phone.window)
        lit = Rig(light)
        lit.fade(0)
        self.scene.add(light)
        if self.loading is not None:
            self.scene.remove(self.request)

        def pose(t: float) -> None:
            rig.fade(1 - 0.93 * t)
            lit.fade(t)

        return Move(Group(self.set, self.phone, light), pose, 0.3)

    def porthole(self) -> VMobject:
        """The dark pane that the camera goes through."""
        assert self.loading is not None
        return self.loading.hole

    def inside(self) -> Box:
        """The part of the screen in which a system may be seen."""
        (left, top, _), (right, bottom, _) = self.phone.at(36, 116), self.phone.at(SCREEN[0], 800)
        return Box(left, bottom, right, top)


def _undo_lean(offset: np.ndarray, angle: float) -> tuple[float, float]:
    """An offset on the frame, as it is before the hand is leaned by `angle`."""
    cos, sin = np.cos(-angle), np.sin(-angle)
    return cos * offset[0] - sin * offset[1], sin * offset[0] + cos * offset[1]


def _rush(t: float) -> float:
    """A camera that starts at once, gathers speed and arrives softly."""
    return 0.35 * t + 0.65 * t * t * (3 - 2 * t)


def _swung(points: np.ndarray, edge: float, middle: float, angle: float) -> np.ndarray:
    """Points of a page that is turned about its left edge towards a viewer 13 units away."""
    away = points[:, 0] - edge
    near = 13 / (13 - np.clip(away, 0, None) * np.sin(angle))
    out = points.copy()
    out[:, 0] = edge + away * np.cos(angle) * near
    out[:, 1] = middle + (points[:, 1] - middle) * near
    return out


class _Burst:
    """Bits of paper that fly off from a point, and fall."""

    def __init__(self, group: VGroup, rigs: list[Rig], ways: list[np.ndarray], start: np.ndarray) -> None:
        self.group, self._rigs, self._ways, self._start = group, rigs, ways, start

    def pose(self, seconds: float) -> None:
        for number, (rig, way) in enumerate(zip(self._rigs, self._ways, strict=True)):
            out = 1 - np.exp(-4.5 * seconds)
            fall = np.array([0, -1.6 * seconds * seconds, 0])
            spin = turned(seconds * (6 if number % 2 else -5), about=self._start[:2])
            rig.pose(then(spin, shifted(*(way * (0.5 + 0.5 * out) + fall)[:2])))
            rig.fade(0.0 if seconds <= 0 else max(0.0, min(1.0, (1.35 - seconds) / 0.5)))


def _confetti(theme: object, start: np.ndarray, unit: float) -> _Burst:
    colours = ("#FFB224", "#46D2FF", "#3DDC97", "#FF5D6C", "#7486F2")
    bits, ways = VGroup(), []
    for number in range(26):
        angle = 2 * np.pi * number / 26 + 0.13 * (number % 3)
        bit = rounded(30 if number % 3 else 20, 16 if number % 3 else 20, 5, colours[number % 5]).scale(unit)
        bits.add(bit.rotate(angle).move_to(start))
        ways.append(np.array([np.cos(angle), np.sin(angle), 0]) * px(250 + 45 * (number % 4)) * unit)
    return _Burst(bits, [Rig(bit) for bit in bits], ways, start)


__all__ = ["Handset"]
