"""Art and the frame on which it is named -> a dim shape that is lit step by step then, and sends out an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from manim import Ellipse, Group, Mobject, Rectangle, VGroup

from cuereel.scene.bake import baked, ghosted, twin
from cuereel.scene.card import is_dark, mix
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.network import request
from cuereel.scene.sprite import Picture, Sprite, clip_to
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.svg import Drawing
from cuereel.theme import Theme

STEPS, STEP = 5, 2
"""Parts of its height that are lit one after another, and the frames from one to the next."""

SIDE, FLIGHT, REST = 84.0, 8, 5
"""px of the square that flies out, the frames of its way at most and those that are left when it has come."""

MIRRORED, MIRROR = 0.42, 0.34
"""The share of its height that the floor mirrors, and how much of it is seen at its foot."""

PORT, INTO = 0.13, 0.62
"""How high a request goes in at the art's side, for its height, and how far within that it comes, for its own side."""

MOUTH = (34.0, 128.0)
"""px that the port in that side is wide, seen at a slant, and high."""

SPREAD, FLASH = 190.0, (-3, 0, 2, 9)
"""px of the flash as it goes in, and the frames from the name's on between which that comes, stays and goes."""

BLOW, SMALL = (-1, 0, 2, 5), 0.5
"""The frames between which the art gives and comes back as it is named, and how much of that as a part is lit."""

OPENS, OPEN = 18, 6
"""Frames before the name on which the port begins to open, and those in which it does, and closes after the flash."""

MARGIN, SLIM = 32.0, 0.5
"""px from the frame's side to the answer's way past words that stand between, and how large it is there: it neither
runs over them nor leaves the frame."""

ASIDE, GLOW = 50.0, 1.9
"""px by which the answer's way swings out to its side where nothing does, and a small light's glow for its width."""

_FAR = 20.0
"""Scene units that reach out of any frame."""

ROW, FARTHER, BACK = 0.98, 0.76, 0.085
"""How far to each side the next of a row stands, for the art's width; how large it is, and how much higher its foot,
for its height: a rack never stands alone in its hall."""

SEEN = (0.34, 0.8)
"""How much is seen of those before the art is named, and once it is."""

BEAT = 4
"""Frames after which small lights change."""

TRAIL = (0.5, 0.28, 0.14)
"""How much is seen of the squares behind it."""


class Powered:
    """Art as large as its `room` lets it be, on the middle of that box's foot, `named` on a frame of so many.

    On each frame `before` that the lowest part that is still dark is lit, as long as two are left for its name.
    A request is on its way from `coming` and goes in at a port in its side, with a flash, as the art is named, None for
    none; the answer flies to `goal`, round the words above it if told where
    the frame's `edges` are (x). `mobject` is the art with its light and what goes in, `squares` what comes out.
    """

    def __init__(
        self,
        theme: Theme,
        art: Mobject,
        room: Box,
        times: tuple[int, int],
        goal: np.ndarray,
        before: Sequence[int] = (),
        coming: np.ndarray | None = None,
        edges: tuple[float, float] | None = None,
    ) -> None:
        low, high = Rig(art).bounds()
        art.scale(min(room.width / (high[0] - low[0]), room.height / (high[1] - low[1])))
        low, high = Rig(art).bounds()
        art.shift((room.center[0] - (low[0] + high[0]) / 2, room.bottom - low[1], 0))
        (left, low_y, _), (right, high_y, _) = Rig(art).bounds()
        self.box = Box(float(left), float(low_y), float(right), float(high_y))
        self._coming, self._edges = coming, edges
        self._named, self._frames = times
        self._levels = _levels(art, self.box)
        self._before = sorted(frame for frame in before if frame < times[0])[: max(0, len(self._levels) - 2)]
        self._goal = goal
        self._lights = _lights(art)
        lit = baked(art, detail=1.0)
        base, cool, dark = theme.colour("background"), theme.colour("cool"), is_dark(theme)
        dim = ghosted(twin(lit), mix(base, "#000000", 0.2 if dark else 0.0), mix(base, cool, 0.72))
        wide, tall = self.box.width / PX, self.box.height / PX
        self._window = Rectangle(width=self.box.width * 1.4, height=self.box.height)
        self._halo = Rig(haze(1.0 * wide, 0.85 * tall, cool, 0.85 if dark else 0.4).move_to(self.box.center))
        self._pool = Rig(haze(0.95 * wide, 0.16 * tall, cool, 0.7).move_to(self.box.at(0.5, 1.0)))
        self._art = Rig(Group(dim, clip_to(lit, self._window)))
        self._lit, self._dim = lit, dim
        edge = haze(0.62 * wide, 26, mix(cool, "#FFFFFF", 0.6), 1.0)
        self._edge = Rig(edge)
        self._mirror = Rig(_mirrored(lit, self.box.bottom))
        self._way = -1.0 if coming is not None and coming[0] > self.box.center[0] else 1.0
        self._side = self.box.at(0.0 if self._way > 0 else 1.0, 1 - PORT)
        asked, beyond = request(theme, side=SIDE), Rectangle(width=2 * _FAR, height=2 * _FAR)
        self._asked = Rig(clip_to(asked, beyond.shift(self._side - np.array([self._way * _FAR, 0.0, 0.0]))))
        self._port = Rig(_port(theme))
        self._flash = Rig(Group(haze(SPREAD, SPREAD, cool, 1.0), haze(0.45 * SPREAD, 0.45 * SPREAD, "#FFFFFF", 1.0)))
        # beside words they would stand behind these
        self._row = Rig(Group(*(_others(art, dim, self.box) if coming is not None else [])))
        self.mobject = Group(self._row.mobject, self._halo.mobject, self._mirror.mobject, self._pool.mobject)
        self.mobject.add(self._art.mobject, edge)
        self.mobject.add(*[light.mobject for light in self._lights])
        self.mobject.add(*(rig.mobject for rig in (self._port, self._asked, self._flash) if coming is not None))
        self._answer = [Rig(request(theme, side=SIDE)) for _ in range(len(TRAIL) + 1)]
        self.squares = Group(*[rig.mobject for rig in reversed(self._answer)])

    def pose(self, frame: int) -> None:
        """As it is on a frame of the shot."""
        since = frame - self._named
        steps = self._lit_to(frame)
        blows = [(since, 1.0), *((frame - at, SMALL) for at in self._before)]
        jolt = sum(share * float(np.interp(at, BLOW, (0, 1, 0.4, 0))) for at, share in blows) + self._leaving(frame)
        pose = scaled(1 + 0.016 * jolt, 1 - 0.04 * jolt, (self.box.center[0], self.box.bottom))
        self._art.pose(pose)
        grown = max(0.001, steps)
        self._window.stretch_to_fit_height(self.box.height * (1.2 if steps == 1 else grown))
        self._window.move_to((self.box.center[0], self.box.bottom + self._window.height / 2 - 0.01, 0))
        self._lit.set_opacity(1.0 if steps else 0.0)
        self._dim.set_opacity(1.0 if steps < 1 else 0.0)
        on = float(np.clip((since + 1) / (len(self._levels) * STEP), 0, 1))
        # it breathes for as long as it works
        breath = 0.12 * np.sin(since / 4) if on == 1 else 0.0
        self._halo.fade(0.22 + 0.66 * on + breath)
        self._row.fade(SEEN[0] + (SEEN[1] - SEEN[0]) * on)
        self._mirror.fade(0.2 + 0.8 * on)
        self._pool.fade(0.35 + 0.6 * on + breath)
        y = self.box.bottom + steps * self.box.height
        self._edge.pose(shifted(self.box.center[0], y))
        self._edge.fade(1.0 if 0 < steps < 1 else 0.0)
        for number, light in enumerate(self._lights):
            light.pose(pose)
            light.fade(_blinks(number, frame))
        if self._coming is not None:
            self._pose_asked(frame, self._coming)
            mouth = min(since + OPENS, FLASH[-1] + OPEN - since) / OPEN
            mouth = ease_out(float(np.clip(mouth, 0, 1)))
            self._port.pose(then(scaled(max(1e-3, mouth)), shifted(self._side[0], self._side[1]), pose))
            self._port.fade(float(mouth > 0))
        self._pose_answer(frame)

    def _lit_to(self, frame: int) -> float:
        """The share of its height up to which it is lit."""
        lit = sum(frame >= at for at in self._before) + max(0, (frame - self._named) // STEP + 1)
        return (0.0, *self._levels)[min(lit, len(self._levels))]

    def _pose_asked(self, frame: int, start: np.ndarray) -> None:
        share, since = float(np.clip((frame + 1) / (self._named + 1), 0, 1)), frame - self._named
        goal = self._side + np.array([self._way * INTO * px(SIDE), 0.0, 0.0])
        place = start + (goal - start) * share**1.7
        self._asked.pose(shifted(place[0], place[1]))
        self._asked.fade(1.0 if share < 1 else 0.0)
        self._flash.pose(shifted(self._side[0], self._side[1]))
        self._flash.fade(float(np.interp(since, FLASH, (0.0, 1.0, 1.0, 0.0))))

    def _times(self) -> tuple[int, int]:
        """From which frame to which the answer flies."""
        arrives = self._frames - REST
        return max(self._named + len(self._levels) * STEP // 2, arrives - FLIGHT), arrives

    def _leaving(self, frame: int) -> float:
        leaves, arrives = self._times()
        return float(np.interp(frame - leaves, [-3, -1, 0, 3], [0, 1, -0.8, 0])) if arrives - leaves > 3 else 0.0

    def _pose_answer(self, frame: int) -> None:
        leaves, arrives = self._times()
        # out at the side where the goal is, and up beside the art
        side = np.sign(self._goal[0] - self.box.center[0]) or -1.0
        start = self.box.at(0.5 + 0.42 * side, 0.3)
        bend = (start + self._goal) / 2 + np.array([side * px(ASIDE), 0.0, 0.0])
        # beside the art nothing stands in its way
        above = self._goal[1] > self.box.top
        beside = None if self._edges is None or not above else self._edges[0 if side < 0 else 1] - side * px(MARGIN)
        for behind, (rig, seen) in enumerate(zip(self._answer, (1.0, *TRAIL), strict=True)):
            share = (frame - 0.7 * behind - leaves + 1) / max(1, arrives - leaves)
            if arrives - leaves < 4 or share <= 0 or (behind and share >= 1):
                rig.fade(0.0)
                continue
            on = ease_out(min(1.0, share)) * 0.4 + 0.6 * min(1.0, share)
            place, size = (1 - on) ** 2 * start + 2 * on * (1 - on) * bend + on**2 * self._goal, 1.3 - 0.5 * on
            if beside is not None:
                place, size = _past(start, self._goal, beside, on)
            rig.pose(then(scaled(size), shifted(place[0], place[1])))
            rig.fade(seen)


def _past(start: np.ndarray, goal: np.ndarray, x: float, share: float) -> tuple[np.ndarray, float]:
    """Where what flies from a start to a goal is, and how large: aside to `x`, up there, and back in."""
    corners = np.array([start, (x, start[1], 0.0), (x, goal[1], 0.0), goal])
    way = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(corners, axis=0), axis=1))])
    place = np.array([np.interp(share * way[-1], way, corners[:, axis]) for axis in range(3)])
    return place, float(np.interp(share * way[-1], way, (1.3, SLIM, SLIM, 0.8)))


def _levels(art: Mobject, box: Box) -> list[float]:
    """The shares of its height at which its parts end, from the lowest up: its units, or as many alike."""
    units = [layer for name, layer in getattr(art, "layers", {}).items() if re.fullmatch(r"unit-\d+", name)]
    edges = sorted((float(unit.get_bottom()[1]), float(unit.get_top()[1])) for unit in units if len(unit))
    if len(edges) < 3:
        return [(number + 1) / STEPS for number in range(STEPS)]
    between = [(upper[0] + lower[1]) / 2 for lower, upper in pairwise(edges)]
    return [*((y - box.bottom) / box.height for y in between), 1.0]


def _others(art: Mobject, dim: Sprite, box: Box) -> list[Sprite]:
    """Those beside it, farther off and in the dark, where it is made of units: the like of it stands in rows."""
    if not any(re.fullmatch(r"unit-\d+", name) for name in getattr(art, "layers", {})):
        return []
    out = []
    for side in (-1, 1):
        other = twin(dim).scale(FARTHER)
        foot = box.bottom + BACK * box.height
        out.append(other.move_to((box.center[0] + side * ROW * box.width, foot + other.height / 2, 0.0)))
    return out


def _lights(art: Mobject) -> list[Rig]:
    """The small lights of a drawing that has some, one by one, each with its glow."""
    if not isinstance(art, Drawing):
        return []
    out = []
    for name, layer in art.layers.items():
        if not re.fullmatch(r"led-\d+", name) or not len(layer):
            continue
        lamp = layer.copy()
        colour = lamp[0].get_fill_color().to_hex()
        glow = haze(GLOW * lamp.width / PX, GLOW * lamp.width / PX, colour, 0.8).move_to(lamp.get_center())
        out.append(Rig(baked(Group(glow, lamp))))
    return out


def _blinks(number: int, frame: int) -> float:
    """How bright the light of that number is on a frame; all change together, so that most frames are as before."""
    mixed = (31 * (frame // BEAT) + 17 * number + 5) * 2654435761 % 2**32 >> 16
    return 1.0 if mixed % 7 < 4 else 0.15


def _port(theme: Theme) -> VGroup:
    """A dark mouth with a lit rim, about the origin."""
    wide, tall = (px(length) for length in MOUTH)
    mouth = Ellipse(width=wide, height=tall).set_fill(mix(theme.colour("background"), "#000000", 0.4), 1.0)
    rim = mix(theme.colour("cool"), "#FFFFFF", 0.25)
    return VGroup(mouth.set_stroke(rim, px(7) * 100, 1.0))


def _mirrored(sprite: Sprite, foot: float) -> Sprite:
    """What a floor at the height of a sprite's foot shows of it."""
    left, low = float(sprite.points[:, 0].min()), float(sprite.points[:, 1].min())
    pixels = sprite.picture.pixels
    below = max(0, round((foot - low) / sprite.height * len(pixels)))
    rows = max(1, round(MIRRORED * len(pixels)))
    share = MIRROR * np.linspace(1, 0, rows)[:, None, None] ** 1.5
    seen = pixels[::-1][below : below + rows]
    out = Sprite(Picture(np.round(seen * share[: len(seen)]).astype(np.uint8)), sprite.width / PX)
    return out.move_to((left + sprite.width / 2, foot - out.height / 2, 0))


__all__ = ["SIDE", "Powered"]
