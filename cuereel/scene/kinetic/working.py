"""An engine on a page: it stands on its feet, and starts as it is named; an app that is named is a window round it."""

from __future__ import annotations

import re

import numpy as np
from manim import Circle, Group, Mobject, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.sheet import Desk, Sheet
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.motor import BESIDE, Motor
from cuereel.scene.rig import HERE, Pose, scaled, shifted, then
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.svg import Drawing
from cuereel.scene.track import recoil

APP = re.compile(r"\W*(apps?|applications?|aplikasi\w*|software|(web)?sites?|websites?|situs\w*)\W*$")
"""A word for what an engine may be the engine of."""

IDLE, FULL, RUN_UP = 0.7, 1.3, 0.6
"""Turns of the crank in a second at first and when run up, and the seconds for two thirds of that."""

CLEAR = 0.06
"""How far the engine is held clear of the ground, as a share of its height."""

BAR, RIM = 56.0, 40.0
"""px of the window's bar, and what is free inside it at the engine's sides."""


class Working:
    """An engine on the foot of a box: it starts on frame `on`, and a window is put round it on frame `app`, if any."""

    def __init__(self, desk: Desk, art: Drawing, box: Box, on: int, app: int | None) -> None:
        theme, dark = desk.theme, is_dark(desk.theme)
        self._on, self._app, self._fps = on, app, desk.scene.fps
        # it has one shadow, that of its stand, and is seen without what reaches past the frame beside it
        art.remove(*(layer for name, layer in art.layers.items() if name in ("shadow", *BESIDE)))
        self._motor = Motor(art)
        low, high = self._motor.low, self._motor.high
        across, tall = (float(side) for side in (high - low)[:2])
        rim, bar = (px(2 * RIM), px(BAR + 0.5 * RIM)) if app is not None else (0.0, 0.0)
        size = min((box.width - rim) / across, (box.height - bar) / (tall * (1 + CLEAR)))
        self._motor.keep_still(size)
        self._foot = np.array([box.center[0], box.bottom, 0.0])
        ground = float(low[1]) - CLEAR * tall
        place = then(
            shifted(-float(low[0] + high[0]) / 2, -ground), scaled(size), shifted(self._foot[0], self._foot[1])
        )
        self._place = place
        wide, high_px = across * size / PX, tall * (1 + CLEAR) * size / PX
        stand = baked(_stand(theme.colour("cool"), wide, 0.26 * high_px).shift(self._foot))
        shade, alpha = shadow_of(theme)
        shadow = glow(0.8 * wide, 44, shade, min(1.0, 1.8 * alpha)).move_to(self._foot)
        pool = glow(0.8 * wide, 80, mix(theme.colour("cool"), "#FFFFFF", 0.25), 0.55).move_to(self._foot)
        self._middle = self._foot + np.array([0.0, px(0.5 * high_px), 0.0])
        heat = glow(0.72 * wide, 0.72 * high_px, theme.colour("accent"), 0.5 if dark else 0.34).move_to(self._middle)
        self._stand, self._shadow, self._pool, self._heat = (Posed(part) for part in (stand, shadow, pool, heat))
        parts: list[Mobject] = [heat]
        self._window: Posed | None = None
        if app is not None:
            window = baked(_window(desk, wide + 2 * RIM, high_px + BAR + 0.5 * RIM + 30))
            window.shift(self._foot + np.array([0.0, px((high_px + BAR + 0.5 * RIM - 30) / 2), 0.0]))
            self._window = Posed(window)
            parts.append(window)
        self.mobject: Mobject = Group(*parts, pool, shadow, stand, self._motor.mobject)

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        since = max(0, frame - self._on + 1)
        seconds = since / self._fps
        angle = 2 * np.pi * (FULL * seconds - (FULL - IDLE) * RUN_UP * (1 - np.exp(-seconds / RUN_UP)))
        lit = min(1.0, since / 4)
        # it starts with a jerk, then trembles on its feet
        jerk = 0.05 * recoil(seconds, 0.3, 0.14) if since else 0.0
        shake = shifted(px(1.6) * np.sin(2.6 * since) * lit, px(1.2) * np.sin(3.9 * since) * lit)
        body = then(scaled(1 + 0.5 * jerk, 1 - jerk, about=self._foot), shake)
        self._motor.pose(then(self._place, body, camera), angle, seen)
        if not since:
            for spark in self._motor.rig.named("spark"):
                self._motor.rig.fade(0.0, spark)
        flash = float(np.exp(-since / 6)) if since else 0.0
        self._heat.set(HERE, camera, seen * min(1.0, 0.1 + lit * (0.45 + 0.5 * flash)))
        self._pool.set(HERE, camera, seen * min(1.0, 0.25 + lit * (0.35 + 0.4 * flash)))
        self._shadow.set(HERE, camera, seen)
        self._stand.set(HERE, camera, seen)
        if self._window is not None and self._app is not None:
            share = float(np.clip((frame - self._app + 1) / 7, 0, 1))
            come = 0.8 + 0.2 * overshoot(1.6)(share)
            self._window.set(scaled(come, about=self._middle), camera, seen * ease_out(share))


def working(desk: Desk, sheet: Sheet, art: Drawing, room: Box, on: int) -> Working:
    """The engine for a page, with a window round it where the page says what app it drives."""
    said = [at for at in desk.shown(sheet.page) if APP.match(desk.words[at].lower()) and desk.on(at) > on]
    return Working(desk, art, room, on, desk.on(said[0]) if said else None)


def _stand(tone: str, wide: float, tall: float) -> VGroup:
    """Two posts on feet and a beam between them, on y = 0; `wide` and `tall` in px."""
    steel = mix(mix(tone, "#0A1024", 0.5), "#9AA6C8", 0.35)
    parts = VGroup(rounded(0.92 * wide, 26, 10, mix(steel, "#FFFFFF", 0.30), mix(steel, "#000000", 0.25)))
    parts.shift((0, px(0.42 * tall), 0))
    for way in (-1, 1):
        post = rounded(0.05 * wide, tall, 8, mix(steel, "#FFFFFF", 0.22), steel)
        foot = rounded(0.17 * wide, 28, 10, mix(steel, "#FFFFFF", 0.16), mix(steel, "#000000", 0.45))
        parts.add(post.shift((way * px(0.40 * wide), px(tall / 2), 0)), foot.shift((way * px(0.40 * wide), px(14), 0)))
    return parts


def _window(desk: Desk, wide: float, tall: float) -> Group:
    """A window about the origin, `wide` x `tall` px: its bar with three dots, and a pane that is seen through."""
    theme = desk.theme
    cool, base = theme.colour("cool"), theme.colour("background")
    pane = rounded(wide - 8, tall - 8, 36, mix(base, cool, 0.16)).set_fill(opacity=0.55)
    bar = rounded(wide - 12, BAR, 28, mix(base, cool, 0.42)).shift((0, px((tall - BAR) / 2 - 6), 0))
    edge = frame_ring(wide, tall, 40, 7, mix(cool, "#FFFFFF", 0.2))
    dots = [
        Circle(px(10), stroke_width=0, fill_opacity=1, fill_color=theme.colour(role)).move_to(
            (px(-wide / 2 + 46 + 36 * at), px((tall - BAR) / 2 - 6), 0)
        )
        for at, role in enumerate(("bad", "accent", "good"))
    ]
    address = rounded(0.5 * wide, 26, 13, mix(base, cool, 0.7)).shift((px(30), px((tall - BAR) / 2 - 6), 0))
    return Group(pane, bar, address, *dots, edge)


__all__ = ["Working", "working"]
