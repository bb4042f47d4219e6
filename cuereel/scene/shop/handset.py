"""What happens on a phone in a checkout, written into a score: a press, a page that loads, the way in, the way back.

Every method takes the frame on which it starts; how long it may take is given in seconds. The phone stands large in the
picture box and bleeds off the frame below.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from manim import Group, Mobject, VGroup, VMobject

from cuereel.scene.base import CueScene
from cuereel.scene.card import mix, rounded
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.moves import Move, Once, fade
from cuereel.scene.outline import Outline
from cuereel.scene.rig import HERE, Rig, scaled, shifted, then, turned
from cuereel.scene.score import Score
from cuereel.scene.shop.camera import draw_back, rush
from cuereel.scene.shop.ending import celebrate, set_out, slide_page
from cuereel.scene.shop.phone import BEZEL, CORNER, INK, SCREEN, Phone, frame_ring
from cuereel.scene.shop.press import Finger
from cuereel.scene.shop.props import prop
from cuereel.scene.shop.screens import PORT, PORT_AT, FormPage, LoadingPage, PlainPage, ShopPage, Wares
from cuereel.scene.shop.success import SuccessPage
from cuereel.scene.shop.wording import asks_for_form, sells
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, Stage, px

KEY_HEIGHT = 712.0
"""Px from the screen's top within which all that matters on its pages stands."""

LARGEST = 1.16
"""The size of a phone at most, as a share of `SCREEN`."""

APART = {True: 44.0, False: 28.0}
"""Px between what matters on a page and the captions' room, by whether the frame is high: else there are none to spare.
"""

RISE, RISES = 460.0, 13
"""Px by which the phone comes up as a shot begins, and the frames that this takes."""

ASLEEP, WAKES = 0.1, 5
"""How dark its screen is then, and the frames in which it lights up: what a shot begins with is seen at once."""

NEARLY = 0.68
"""How far a page has loaded when the camera is back."""

FLOAT_ROOM = 320.0
"""Px beside the phone in which a thing that floats there stands clear of it and of the frame's edge."""


def phone_outline(stage: Stage) -> Outline:
    """The outline of the phone as it stands in a shot's first frame."""
    unit, top, middle = _unit(stage), _top(stage), stage.frame.center[0]
    wide, high = px((SCREEN[0] + 2 * BEZEL) * unit), px((SCREEN[1] + 2 * BEZEL) * unit)
    return Outline(Box(middle - wide / 2, top - high, middle + wide / 2, top), px(CORNER * unit))


def _top(stage: Stage) -> float:
    """Where the phone's upper edge is."""
    return float(min(stage.picture.top, stage.frame.top) - px(22))


def _unit(stage: Stage) -> float:
    """How large the phone is: its button stands above the captions."""
    return min(LARGEST, (_top(stage) - stage.clear.bottom - px(APART[stage.portrait])) * 120 / (KEY_HEIGHT + BEZEL))


class Handset:
    """A phone on its set. `port` is where its porthole stands (scene units)."""

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
        self._way: Rig | None = None

    # -- the set

    def _place(self) -> None:
        stage = self.scene.stage
        top, unit = _top(stage), _unit(stage)
        self.phone.unit = unit
        self.phone.scale(unit)
        self.phone.shift(np.array([stage.frame.center[0], top - px(BEZEL) * unit, 0]) - self.phone.window.get_top())
        self.port = self.phone.at(*PORT_AT)

    def _dress(self) -> Group:
        """Light behind the phone, and what floats beside it."""
        theme = self.theme
        glow = shadow_sprite(760, 900, 380, 150, theme.backdrop.glow, 0.95).move_to(self.phone.at(372, 620))
        rings = VGroup()
        for radius, share in ((820, 0.22), (690, 0.34), (560, 0.5)):
            ring = frame_ring(2 * radius, 2 * radius, radius, 4, theme.colour("line")).set_fill(opacity=share)
            rings.add(ring.move_to(self.phone.at(372, 620)))
        return Group(glow, rings, *self._floats())

    def _floats(self) -> list[Mobject]:
        """Things of a shop's world beside the phone, where there is room for the whole of them."""
        theme, frame = self.theme, self.scene.stage.frame
        margin = float(self.phone.window.get_left()[0]) - frame.left
        if margin < px(FLOAT_ROOM):
            return []
        floats: list[Mobject] = []
        for name, role, side, y, tilt in (
            ("bag", "accent", -1, 0.26, 0.24),
            ("receipt", "cool", 1, 0.34, -0.2),
            ("star", "warn", 1, 0.74, 0.3),
            ("truck", "good", -1, 0.7, -0.18),
        ):
            face = rounded(180, 180, 40, mix(theme.colour("raised"), "#FFFFFF", 0.06), theme.colour("surface"))
            mark = prop(name, colour=theme.colour(role)).scale_to_fit_height(px(90))
            at = np.array([frame.center[0] + side * (frame.width - margin) / 2, frame.at(0, y)[1], 0.0])
            floats.append(Group(shadow_sprite(180, 180, 40, 26, "#000416", 0.4), face, mark).rotate(tilt).move_to(at))
        return floats

    def open(self, verb: str) -> None:
        """Show the page that a shot starts with, by its first step; nothing where it starts inside."""
        if verb in ("load", "press"):
            self.page = self.phone.open(self._first_page())
        elif verb in ("success", "zoom", "back", "check", "more"):
            self._waiting()
        else:
            self.page = self.phone.open(self._success(self._done()))
        if verb in ("check", "more", "back"):
            return
        self.scene.add(self.set, self.phone)
        if self.loading is not None:
            self._request.pose(shifted(*self.port[:2]))
            self.scene.add(self.request)

    def _first_page(self) -> Group:
        if asks_for_form(self.button_words):
            return FormPage(self.theme, self.button_words)
        if not sells(self.button_words):
            return PlainPage(self.theme, self.button_words)
        return ShopPage(self.theme, self.wares, self.button_words)

    def _waiting(self) -> LoadingPage:
        words_ = self.scene.by_language(en="Processing...", id="Memproses...")
        self.loading = LoadingPage(self.theme, words_, self._order())
        self.page = self.phone.open(self.loading)
        self._print = Rig(self.loading.label), Rig(self.loading.small)
        self.loading.fill(0.08)
        return self.loading

    def _done(self) -> str:
        return self.scene.by_language(en="All done", id="Berhasil")

    def _order(self) -> Wares | None:
        return self.wares if sells(self.button_words) else None

    def _success(self, label: str) -> SuccessPage:
        say = self.scene.by_language
        order = self._order()
        action = say(en="Track order", id="Lacak pesanan") if order else say(en="Continue", id="Lanjut")
        return SuccessPage(self.theme, label, order, action)

    def _frames(self, seconds: float) -> int:
        return round(seconds * self.scene.fps)

    def press(self, start: int, end: int, *, leads_on: bool) -> None:
        """On `start` a finger presses the page's button."""
        if isinstance(self.page, ShopPage | FormPage | PlainPage):
            Finger(self.scene, self.score, self.phone).press(self.page, start, end, leads_on=leads_on)

    def come_closer(self, start: int, end: int, before: float = 0.94, after: float = 1.0) -> None:
        """At `start` the phone comes up; until `end` the camera moves slowly in on it, where there is the time."""
        end = max(end, start + RISES)
        before = after - (after - before) * min(1.0, (end - start - RISES) / RISES)
        shade = self.phone.window.copy().set_fill(mix(INK, "#000000", 0.35), 1.0)
        self.phone.insert(self.phone.submobjects.index(self.phone.island), shade)
        rig, dark = Rig(Group(self.set, self.phone)), Rig(shade)
        about = self.phone.at(372, 760)[:2]

        def pose(t: float) -> None:
            left = max(0.0, 1 - t * (end - start) / RISES)
            dark.fade(ASLEEP * max(0.0, 1 - t * (end - start) / WAKES) ** 1.5)
            near = before + (after - before) * (1 - (1 - t) ** 1.6)
            rig.pose(then(scaled(near, about=about), shifted(0.0, -px(RISE) * left**2.4)))
            if t >= 1:
                self.phone.remove(shade)

        # it is not posed before: where things on its screen are is asked of it while it stands where it comes to rest
        move = Move(Group(self.set, self.phone), pose, (end - start) / self.scene.fps, lambda t: t)
        self.score.at(start, move)

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
            come = ease_out(min(1.0, max(0.0, (now - 0.06) / 0.12)))
            port.pose(scaled(max(0.01, opened), about=self.port[:2]))
            page.fill(0.06 + 0.9 * t**0.8)
            self._turn_request(now - 0.2)
            for rig in (label, rest):
                rig.pose(shifted(0, -px(24) * (1 - come) * self.phone.unit))
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
        travel = self._travel(lettered=True)

        def pose(t: float) -> None:
            travel(t)
            if t >= 1:
                self._step_inside()

        # the request is not among what moves here: whatever leads it on must not end the camera's way
        return Move(Group(self.set, self.phone), pose, seconds, rush)

    def _travel(self, *, lettered: bool) -> Callable[[float], None]:
        """The camera's way from the phone (0) into its porthole (1).

        Letters that grow with the screen would run through the captions: these stay where they are, and are read until
        the porthole comes to them; else there are none. The request is taken along until something else leads it on.
        """
        assert self.loading is not None
        label, small = self._print
        rig = self._way = Rig(Group(self.set, self.phone))
        aim = self.scene.stage.clear.center
        corner = np.array([self.scene.stage.frame.left, self.scene.stage.frame.bottom, 0])
        reach = float(np.linalg.norm(aim - corner)) / (px(PORT) * self.phone.unit) * 1.06
        drift = aim - self.port
        turn, self._angle = self._angle, 0.0
        left_at: list[np.ndarray] = []

        def travel(t: float) -> None:
            size = reach**t
            rig.pose(then(scaled(size, about=self.port[:2]), shifted(*(drift * t)[:2])))
            label.pose(HERE)
            label.fade(float(np.clip((1.5 - size) / 0.2, 0, 1)) if lettered else 0.0)
            small.fade(max(0.0, 1 - 9 * t))
            here = self.port + drift * t
            if not left_at or np.allclose(self.request.get_center(), left_at[-1]):
                self._request.pose(then(turned(turn * max(0.0, 1 - 3 * t)), shifted(*here[:2])))
                left_at[:] = [self.request.get_center()]

        return travel

    def _step_inside(self) -> None:
        """Leave the phone behind; what was seen in the porthole gives way to the film's own ground."""
        assert self.loading is not None
        dark = self.loading.hole.copy()
        self.scene.remove(self.set, self.phone)
        self.scene.add(dark.set_z_index(1))
        self.score.at(self.scene.frame_number, lambda: fade(Rig(dark), 1.0, 0.0, 0.3))
        self.score.at(self.scene.frame_number + self._frames(0.35), Once(lambda: self.scene.remove(dark)))

    def leave(self, start: int, seconds: float) -> None:
        """On `start` the camera draws back out of the porthole until the phone stands whole; its page says no more."""
        self.score.at(start, lambda: self._come_out(seconds))

    def _come_out(self, seconds: float) -> Move:
        if self._way is not None:
            self._way.pose(HERE)
        assert self.loading is not None
        self.loading.fill(NEARLY)
        here = self.request.get_center()
        # what the captions say now is not to be read together with the page's own words
        travel = self._travel(lettered=False)
        travel(1.0)
        self.scene.add(self.set, self.phone)

        def pose(t: float) -> None:
            travel(1 - t)
            self.request.move_to(here + (self.port - here) * t)

        return Move(Group(self.set, self.phone, self.request), pose, seconds, draw_back)

    def wait(self, start: int, end: int) -> None:
        """From `start` on the page goes on loading, until it is done on `end`."""
        if end - start >= 3:
            self.score.at(start, lambda: self._last((end - start) / self.scene.fps))

    def _last(self, seconds: float) -> Move:
        loading = self.loading
        assert loading is not None

        def pose(t: float) -> None:
            loading.fill(NEARLY + (1 - NEARLY) * ease_in_out(t))
            self._turn_request(0.3 + t * seconds)

        return Move(Group(loading.port, self.request), pose, seconds, lambda t: t)

    # -- the end

    def succeed(self, start: int, end: int, label: str) -> None:
        """On `start` the page slides off, and the next one says that all is well; the order sets out until `end`."""
        seconds, top = max(0.9, (end - start - 1) / self.scene.fps), self.scene.stage.picture.top
        self.score.at(start, lambda: self._turn(label))
        self.score.at(start, lambda: celebrate(self.phone, self._told(), seconds, top))
        if self._order() is not None:
            self.score.at(start, lambda: set_out(self.phone, self._told(), seconds))

    def _turn(self, label: str) -> Move:
        old = self.page
        self.page = self.phone.open(self._success(label or self._done()))
        carried = [self.request.copy().set_z_index(0)] if self.loading is not None else []
        self.scene.remove(self.request)
        return slide_page(self.phone, old, self.page, *carried)

    def _told(self) -> SuccessPage:
        assert isinstance(self.page, SuccessPage)
        return self.page

    def porthole(self) -> VMobject:
        """The dark pane that the camera goes through."""
        assert self.loading is not None
        return self.loading.hole


__all__ = ["Handset"]
