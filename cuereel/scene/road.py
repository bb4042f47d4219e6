"""A stage and a theme -> a wet road at dusk before a town, and all that the road gives back of it.

Its parts are still pictures that drift by the frame as a camera would see them: what is far moves less. Numbers are px
of the reference frame unless they say otherwise.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Line, Mobject, Polygon, Rectangle, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.haze import haze
from cuereel.scene.light import fading, glow
from cuereel.scene.mirror import mirrored
from cuereel.scene.paint import Painted
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.scenery import band
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

FAR = 74
"""Px from where wheels stand up to where the road ends."""

_SOFT = 0.5
"""Pixels for each px of what is all light and haze."""

_TOWN = 1200
"""Px of a frame's width up to which the town's height goes by it."""

_NEAR = 0.80
"""Where the dashes nearest to the viewer lie, as a share of the way from the wheels to the frame's foot."""


_TRAILS = (
    (0.45, 0.62, 1.1, 1.00, 0.10, True),
    (0.50, 0.44, 1.5, 1.00, 0.66, True),
    (0.60, 0.74, 2.3, -0.80, 0.35, False),
    (0.66, 0.50, 3.0, -0.80, 0.82, False),
    (0.72, 0.86, 3.8, 1.30, 0.55, True),
    (0.90, 1.05, 5.2, -1.50, 0.44, False),
)
"""The lights of cars that pass in the near lanes: how far down the way to the frame's foot, length as a share of the
frame's width, px of its width, frame widths that it goes in a second, where it starts, and whether it is a headlight.
"""

_AROUND = 2.4
"""Frame widths after which such a light comes again."""


class Road:
    """A road at dusk: `ground` is the height (scene units) at which wheels stand."""

    def __init__(self, stage: Stage, theme: Theme, ground: float) -> None:
        self._stage, self._theme, self._ground = stage, theme, ground
        self._dark = is_dark(theme)
        self._wide = stage.frame.width / PX
        self._deep = (ground - stage.frame.bottom) / PX
        self._horizon = ground + px(FAR)
        moon, far, near = self._moon(), *self._houses()
        side = baked(Group(*self._lamps(), *self._rail(), *self._dashes(0.125, 0.2, 22, (0.16, 0.34))))
        marks = baked(VGroup(*self._dashes(_NEAR, 0.5, 50, (0.14, 0.36))))
        strength, reach = 0.95, 1.1 * self._deep
        moon_below = mirrored(moon, self._horizon, strength=strength, reach=reach, detail=_SOFT, blur=7)
        town_below = self._mirrored_town(VGroup(far, near))
        town, haze = [baked(row) for row in (far, near)], baked(Group(*self._shine()), detail=_SOFT)
        trails = [self._trail(*trail[:3], warm=trail[-1]) for trail in _TRAILS]
        self._trails = [Rig(trail) for trail in trails]
        self.mobject = Group(moon, *town, self._asphalt(), moon_below, town_below, haze, side, *trails, marks)
        moving = ((town[0], 0.35), (town[1], 0.8), (town_below, 0.8), (side, 1.0), (marks, 2.2))
        self._rigs = [(Rig(part), share) for part, share in moving]
        self.pass_by(0.0, 0.0)

    def pose(self, drift: float) -> None:
        """Let the camera have gone so many px to the right."""
        for rig, share in self._rigs:
            rig.pose(shifted(-px(drift * share)))

    def pass_by(self, seconds: float, shown: float) -> None:
        """Let lights have passed for so long, seen as strongly as `shown` (0 to 1)."""
        for rig, (_, _, _, pace, start, _) in zip(self._trails, _TRAILS, strict=True):
            along = (start * _AROUND + pace * seconds) % _AROUND - _AROUND / 2
            rig.pose(shifted(px(along * self._wide)))
            rig.fade(shown)

    def _trail(self, down: float, long: float, thick: float, *, warm: bool) -> Sprite:
        """A light that passes, drawn out by its speed: a bright line in its own glow on the wet road."""
        colours, half = self._theme.colours, 0.5 * long * self._wide
        colour = mix(colours.warn, "#FFFFFF", 0.35) if warm else colours.bad
        strength = 1.0 if self._dark else 0.55
        y = self._ground - px(down * self._deep)
        ends = np.array((-px(half), y, 0)), np.array((px(half), y, 0))
        stops = ((0, 0.0), (0.85, 0.95 * strength), (1, 0.0)) if warm else ((0, 0.0), (0.15, 0.95 * strength), (1, 0.0))
        lines = [glow(0.85 * half, 9 * thick, colour, 0.30 * strength).shift((0, y - px(5 * thick), 0))]
        for up, share in ((0.0, 1.0), (5.5 * thick, 0.5)):
            bar = band(-px(half), px(half), y + px(up + share * thick), y + px(up - share * thick))
            lines.append(fading(bar, *ends, tuple((at, share * alpha) for at, alpha in stops), colour))
        return baked(VGroup(*lines), detail=_SOFT * 2)

    def _moon(self) -> Group:
        """A moon low over the houses, dim enough to stand back behind what comes."""
        colours = self._theme.colours
        sky = mix(colours.background, colours.cool, 0.30)
        radius = min(0.36 * self._wide, 0.30 * self._stage.frame.height / PX)
        centre = np.array((0.0, self._horizon + px(radius * 0.80), 0))
        face = mix(colours.cool, sky, 0.42)
        disc = shaded(Circle(radius=px(radius)), face, sky, alpha=(0.56, 0.06) if self._dark else (0.7, 0.1))
        halo = haze(radius * 1.7, radius * 1.55, colours.cool, 0.24)
        return Group(halo.move_to(centre), disc.move_to(centre))

    def _houses(self) -> tuple[VGroup, VGroup]:
        colours, dark = self._theme.colours, self._dark
        near = mix(colours.background, "#000000", 0.25) if dark else mix(colours.raised, colours.cool, 0.30)
        far = mix(colours.background, colours.cool, 0.16) if dark else mix(colours.raised, colours.cool, 0.14)
        light = colours.warn if dark else "#FFFFFF"
        rows, across = [], min(self._wide, _TOWN)
        for colour, tall, seed in ((far, 0.25, 3), (near, 0.135, 8)):
            row = _skyline(self._wide * 1.3, across * tall, colour, edge=colours.cool, light=light, seed=seed)
            rows.append(row.shift((0, self._horizon, 0)))
        return rows[0], rows[1]

    def _mirrored_town(self, town: Mobject) -> Sprite:
        strength = 0.75 if self._dark else 0.5
        return mirrored(
            town, self._horizon, strength=strength, reach=0.30 * min(self._wide, _TOWN), detail=_SOFT, blur=5
        )

    def _asphalt(self) -> Group:
        colours, dark, frame = self._theme.colours, self._dark, self._stage.frame
        top = mix(colours.background, "#000000", 0.35) if dark else mix(colours.ink, colours.background, 0.62)
        end = mix(colours.background, colours.cool, 0.07) if dark else mix(colours.ink, colours.background, 0.80)
        road = shaded(band(frame.left, frame.right, self._horizon, frame.bottom), top, end)
        edge = mix(colours.cool, "#FFFFFF", 0.3)
        line = shaded(band(frame.left, frame.right, self._horizon + px(4), self._horizon - px(3)), edge, top)
        return Group(road, line)

    def _shine(self) -> list[Painted]:
        """The light that lies on the wet road: streaks along the moon's way, and pools where things stand."""
        colours, wide, deep = self._theme.colours, self._wide, self._deep
        moon = mix(colours.cool, "#FFFFFF", 0.25)
        strength = 1.0 if self._dark else 0.6
        pool = glow(0.62 * wide, 120, mix(colours.cool, "#FFFFFF", 0.4), 0.26 if self._dark else 0.35)
        out = [pool.shift((0, self._ground - px(14), 0))]
        chance = np.random.default_rng(5)
        for step in range(18):
            share = (step / 17) ** 1.25
            long = wide * float(chance.uniform(0.06, 0.19)) * (1 + 0.5 * share)
            x = wide * float(chance.uniform(-0.16, 0.16)) * (1 + 0.8 * share)
            alpha = float(chance.uniform(0.2, 0.46)) * strength * (1 - 0.6 * share)
            streak = glow(long, 3.5 + 8.0 * share, moon, alpha)
            out.append(streak.shift((px(x), self._ground - px(deep * (0.03 + 0.85 * share)), 0)))
        for place in self._lamp_places() if self._dark else ():
            at = place - 92 * float(np.sign(place))
            out.append(glow(80, 0.62 * deep, colours.warn, 0.30).shift((px(at), self._ground - px(0.30 * deep), 0)))
            for step in range(14):
                share = (step + float(chance.uniform(0.1, 0.9))) / 14
                x = at + float(chance.uniform(-22, 22)) * (1 + share)
                half = (36 + 80 * share) * float(chance.uniform(0.6, 1.2))
                light = glow(half, 4 + 7 * share, mix(colours.warn, "#FFFFFF", 0.3), 0.46 * (1 - 0.7 * share))
                out.append(light.shift((px(x), self._ground - px(deep * (0.10 + 0.78 * share)), 0)))
        return out

    def _lamp_places(self) -> tuple[float, float]:
        return -0.405 * self._wide, 0.405 * self._wide

    def _lamps(self) -> list[Mobject]:
        """Street lamps at the far side of the road, leaning over it."""
        colours = self._theme.colours
        pole = mix(colours.background, "#000000", 0.35) if self._dark else mix(colours.ink, colours.background, 0.4)
        rim = mix(pole, colours.cool, 0.45)
        tall = min(500.0, 0.55 * (self._stage.frame.top - self._horizon) / PX)
        lamps: list[Mobject] = []
        for place in self._lamp_places():
            way = -1 if place > 0 else 1
            foot, head = np.array((px(place), self._horizon, 0)), np.array((px(place), self._horizon + px(tall), 0))
            tip = head + np.array((px(92 * way), px(16), 0))
            for width, colour in ((12, pole), (3, rim)):
                lamps.append(Line(foot, head).set_stroke(colour, width=px(width) * 100))
                lamps.append(Line(head, tip).set_stroke(colour, width=px(width * 0.8) * 100))
            if self._dark:
                x, top, low = tip[0], tip[1], foot[1]
                cone = Polygon((x - px(26), top, 0), (x + px(26), top, 0), (x + px(190), low, 0), (x - px(190), low, 0))
                lamps.append(fading(cone, tip, (tip[0], foot[1], 0), ((0, 0.30), (0.5, 0.08), (1, 0.0)), colours.warn))
                lamps.append(glow(80, 60, colours.warn, 0.6).move_to(tip))
            bulb = Rectangle(width=px(64), height=px(13)).move_to(tip).set_stroke(width=0)
            lamps.append(bulb.set_fill(mix(colours.warn, "#FFFFFF", 0.5) if self._dark else pole, 1))
        return lamps

    def _rail(self) -> list[Painted]:
        """The crash barrier between the road and the town."""
        colours, frame = self._theme.colours, self._stage.frame
        steel = (
            mix(colours.background, colours.cool, 0.34) if self._dark else mix(colours.ink, colours.background, 0.55)
        )
        reach, top = px(120), self._horizon + px(50)
        rail = []
        pitch = self._wide / 8
        for number in range(-5, 6):
            post = Rectangle(width=px(12), height=px(50)).move_to((px(number * pitch), self._horizon + px(25), 0))
            rail.append(shaded(post, mix(steel, "#000000", 0.35), mix(steel, "#000000", 0.6)))
        beam = band(frame.left - reach, frame.right + reach, top, top - px(24))
        rail.append(shaded(beam, mix(steel, "#FFFFFF", 0.24), mix(steel, "#000000", 0.45)))
        groove = band(frame.left - reach, frame.right + reach, top - px(10), top - px(14))
        rail.append(shaded(groove, mix(steel, "#000000", 0.4), mix(steel, "#000000", 0.1)))
        return rail

    def _dashes(self, down: float, pitch: float, tall: float, alpha: tuple[float, float]) -> list[Painted]:
        """Dashes between two lanes, so far `down` the way to the frame's foot; `pitch` is a share of its width."""
        paint = self._theme.colours.ink if self._dark else "#FFFFFF"
        step, y = pitch * self._wide, self._ground - px(down * self._deep)
        return [_dash(n * step, n * step * 0.04, y, step * 0.30, tall, paint, alpha) for n in range(-3, 4)]


def _skyline(width: float, tall: float, colour: str, *, edge: str, light: str, seed: int) -> VGroup:
    """A row of houses standing on y = 0, from -width / 2 on, with some lit windows."""
    chance = np.random.default_rng(seed)
    houses = VGroup()
    at = -width / 2
    while at < width / 2:
        across = float(chance.integers(70, 150))
        up = tall * float(chance.uniform(0.35, 1.0))
        block = Rectangle(width=px(across), height=px(up)).move_to((px(at + across / 2), px(up / 2), 0))
        houses.add(shaded(block, mix(colour, edge, 0.22), colour))
        for _ in range(int(chance.integers(1, 4))):
            x = at + 18 + float(chance.integers(0, 3)) * (across - 36) / 2
            y = up * float(chance.uniform(0.35, 0.88))
            pane = Rectangle(width=px(12), height=px(18)).move_to((px(x), px(y), 0))
            houses.add(pane.set_stroke(width=0).set_fill(light, float(chance.uniform(0.25, 0.7))))
        at += across + float(chance.integers(0, 26))
    return houses


def _dash(
    x: float, lean: float, y: float, half: float, tall: float, colour: str, alpha: tuple[float, float]
) -> Painted:
    """A mark on the road about x, seen at a flat angle: its nearer edge is longer, and leans away from the middle."""
    low = y - px(tall)
    near, middle = px(half * 1.05), px(x + lean)
    shape = Polygon((px(x - half), y, 0), (px(x + half), y, 0), (middle + near, low, 0), (middle - near, low, 0))
    return shaded(shape, colour, colour, alpha=alpha)


__all__ = ["Road"]
