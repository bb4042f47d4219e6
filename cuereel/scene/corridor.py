"""A vanishing point and a floor -> what lies around a title: a corridor of light, and squares that come nearer."""

from __future__ import annotations

import numpy as np
from manim import Group, Line, Polygon, RoundedRectangle, Triangle, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.headline import Headline
from cuereel.scene.hero import hero
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Pose, Rig, scaled, then, turned
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Stage, px
from cuereel.scene.svg import Drawing
from cuereel.scene.track import recoil
from cuereel.theme import Theme

SQUARES = 5
"""Squares that are under way at once."""

LAP = 110
"""Frames in which a square comes from the tile to the viewer."""

SHARP, CLOSE = 1.0, 1.25
"""Pixels for each px of what is far behind, and of the tile."""

TALLEST_ART = 1.16
"""How large art is for the tile that it stands before."""


class Corridor:
    """`behind` is the light and the floor, `squares` what comes nearer; the tile is drawn apart."""

    def __init__(self, stage: Stage, theme: Theme, head: Headline) -> None:
        self._stage, self._theme, self._head = stage, theme, head
        self._dark = is_dark(theme)
        side = head.tile.width
        self._rings = []
        for _ in range(SQUARES):
            ring = RoundedRectangle(width=side, height=side, corner_radius=0.2 * side)
            ring.set_fill(opacity=0).move_to(head.vanish)
            tone = mix(theme.colour("cool"), theme.colour("line"), 0.35)
            self._rings.append(Rig(ring.set_stroke(tone, px(6) * 100, 0.8)))
        self.behind = Rig(baked(Group(*self._light(), *self._walls(), *self._floor()), detail=SHARP))
        self.squares = Group(*(ring.mobject for ring in self._rings))

    def _light(self) -> list[VGroup]:
        side, at = self._head.tile.width / PX, self._head.vanish
        strength = 1.0 if self._dark else 0.6
        far = glow(1.7 * side, 1.7 * side, self._theme.colour("cool"), 0.26 * strength).move_to(at)
        near = glow(1.25 * side, 1.25 * side, self._theme.colour("accent"), 0.6 * strength).move_to(at)
        return [VGroup(far, near)]

    def _walls(self) -> list[VGroup]:
        """Lines that run from the vanishing point to the frame's edges and past them."""
        frame, at = self._stage.frame, self._head.vanish
        tone = mix(self._theme.colour("line"), self._theme.colour("cool"), 0.35)
        whole = float(np.hypot(frame.width, frame.height))
        out = VGroup()
        for number in range(28):
            angle = 2 * np.pi * (number + 0.5) / 28
            way = np.array([np.cos(angle), np.sin(angle), 0.0])
            reach = self._to_the_edge(way) + px(90)
            aside = np.array([-way[1], way[0], 0.0]) * px(13) * reach / whole
            ray = Polygon(at, at + way * reach + aside, at + way * reach - aside)
            out.add(fading(ray, at, at + way * whole, ((0.0, 0.0), (0.16, 0.1), (1.0, 0.55)), tone))
        return [out]

    def _to_the_edge(self, way: np.ndarray) -> float:
        """How far it is from the vanishing point to the edge of the frame (scene units)."""
        frame, (x, y, _) = self._stage.frame, self._head.vanish
        across = ((frame.right if way[0] > 0 else frame.left) - x) / way[0]
        up = ((frame.top if way[1] > 0 else frame.bottom) - y) / way[1]
        return float(min(across, up))

    def _floor(self) -> list[VGroup]:
        """The floor before the letters: as dark glass, with tiles and the light that falls on it."""
        frame, head, theme = self._stage.frame, self._head, self._theme
        low, top = frame.bottom - px(60), head.floor
        wide = 0.5 * frame.width + px(90)
        base = mix(theme.colour("background"), "#000000", 0.3) if self._dark else theme.colour("raised")
        left, right = frame.center[0] - wide, frame.center[0] + wide
        glass = Polygon((left, top, 0), (right, top, 0), (right, low, 0), (left, low, 0))
        tone = mix(theme.colour("line"), theme.colour("cool"), 0.45)
        tiles = VGroup(fading(glass, (0, top, 0), (0, low, 0), ((0.0, 0.72), (1.0, 0.9)), base))
        for number in range(-9, 10):
            foot = head.vanish[0] + number * px(150)
            if not left < foot < right:
                continue
            slope = (foot - head.vanish[0]) / (top - head.vanish[1])
            # what would leave the frame at its sides ends there
            end = float(np.clip(foot + slope * (low - top), left, right))
            foot_y = low if slope == 0 else top + (end - foot) / slope
            line = Line((foot, top, 0), (end, foot_y, 0))
            tiles.add(line.set_stroke(tone, px(2.5) * 100, 0.34))
        rise, depth = head.vanish[1] - top, 1.0
        while (y := head.vanish[1] - rise / depth) > low and depth > 0.2:
            tiles.add(Line((left, y, 0), (right, y, 0)).set_stroke(tone, px(2.5) * 100, 0.4))
            depth -= 0.055
        across, tall = frame.width / PX, max(160.0, (top - frame.bottom) / PX)
        pool = glow(0.62 * across, 0.55 * tall, theme.colour("cool"), 0.55 if self._dark else 0.24)
        pool.move_to((head.vanish[0], top - px(0.42 * tall), 0))
        edge = Polygon((left, top, 0), (right, top, 0), (right, top - px(5), 0), (left, top - px(5), 0))
        sides = (frame.left, 0, 0), (frame.right, 0, 0)
        rim = fading(edge, *sides, ((0.0, 0.1), (0.5, 0.9), (1.0, 0.1)), mix(theme.colour("cool"), "#FFFFFF", 0.35))
        return [tiles, VGroup(pool, rim)]

    def pose(self, frame: int, camera: Pose) -> None:
        self.behind.pose(camera)
        for number, ring in enumerate(self._rings):
            share = (frame / LAP + number / SQUARES) % 1.0
            size = 1.0 + 7.0 * share**2.2
            ring.pose(then(scaled(size, about=self._head.vanish), camera))
            ring.fade(min(1.0, 8 * share) * (1 - share) ** 0.6)


class Tile:
    """What it all comes from: art in a warm light, or an amber tile with a sign; it beats with each word."""

    def __init__(self, theme: Theme, head: Headline, art: Drawing | None, starts: list[int]) -> None:
        self._head, self._starts = head, starts
        side, at = head.tile.width / PX, head.vanish
        accent, dark = theme.colour("accent"), is_dark(theme)
        radius = 0.2 * side
        shade, alpha = shadow_of(theme)
        shadow = shadow_sprite(side, side, radius, 34, shade, alpha).move_to(at - np.array([0.0, px(30), 0.0]))
        edge = rounded(side, side, radius, mix(accent, "#5A1E00", 0.6), mix(accent, "#3A1000", 0.75))
        face = rounded(side, side, radius, mix(accent, "#FFFFFF", 0.3 if dark else 0.12), mix(accent, "#FF5A3C", 0.3))
        rim = RoundedRectangle(width=px(side - 10), height=px(side - 10), corner_radius=px(radius - 5))
        rim.set_fill(opacity=0).set_stroke("#FFFFFF", px(5) * 100, 0.5)
        plate = Group(shadow, edge.move_to(at - np.array([0.0, px(0.06 * side), 0.0])), face.move_to(at))
        plate.add(rim.move_to(at))
        if art is None:
            self._plate: Rig | None = Rig(baked(plate, detail=CLOSE))
            self._front = Rig(self._sign(theme, side).move_to(at))
        else:
            whole = hero(art, TALLEST_ART * side, TALLEST_ART * side, theme, "#FFFFFF")
            for part in whole:
                part.shift(at + np.array([0.0, px(0.04 * side), 0.0]))
            self._plate = None
            lamp = mix(accent, "#FFFFFF", 0.25)
            dusk = glow(0.95 * side, 0.95 * side, lamp, 0.75 if dark else 0.5)
            foot = np.array([at[0], whole[2].get_bottom()[1], 0.0])
            dusk.move_to(at)
            self._front = Rig(baked(Group(dusk, *whole[1:]), detail=CLOSE))
            self._foot = foot
        self._pictured = art is not None
        self.mobject = Group(*([self._plate.mobject] if self._plate else []), self._front.mobject)

    @staticmethod
    def _sign(theme: Theme, side: float) -> Group:
        """What says that it begins: a triangle, as on a player's button."""
        sign = Triangle(stroke_width=0, fill_opacity=1).rotate(-np.pi / 2).stretch_to_fit_height(px(0.44 * side))
        sign.stretch_to_fit_width(px(0.40 * side)).shift(np.array([px(0.04 * side), 0.0, 0.0]))
        ink = theme.colour("on_accent")
        drawn = shaded(sign, mix(ink, "#FFFFFF", 0.12 if is_dark(theme) else 0.0), ink)
        drawn.set_stroke(ink, px(0.07 * side) * 100, 1)
        gleam = sign.copy().scale(0.94).set_fill(opacity=0).set_stroke("#FFFFFF", px(3) * 100, 0.2)
        return Group(drawn, gleam)

    def pose(self, frame: int, fps: int, camera: Pose) -> None:
        beat = max((recoil((frame - start + 1) / fps, 0.3, 0.1) for start in self._starts if start <= frame), default=0)
        at = self._head.vanish
        if self._plate:
            self._plate.pose(then(scaled(1 + 0.035 * beat, about=at), camera))
        grown = 0.94 + 0.06 * overshoot(2.0)(min(1.0, (frame + 6) / 14))
        if self._pictured:
            lean = 0.03 * np.sin(frame / 24)
            own = then(scaled(grown * (1 + 0.05 * beat), about=self._foot), turned(lean, self._foot))
        else:
            own = scaled(grown * (1 - 0.05 * beat), about=at)
        self._front.pose(then(own, camera))


__all__ = ["Corridor", "Tile"]
