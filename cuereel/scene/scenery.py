"""A stage and a theme -> the set that a thing stands on: a wet road at dusk, the light of what comes along it, a floor.

Everything is drawn in the theme's colours and posed by the frame, so that the set is there from frame 0 and drifts as
a camera would see it. Numbers are px of the reference frame unless they say otherwise.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Line, Polygon, Rectangle, VGroup

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.light import fading, glow
from cuereel.scene.paint import Painted
from cuereel.scene.rig import HERE, Pose, Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

_KERB, _KERB_TALL = 0.37, 0.05
"""Where the kerb on the near side begins and how tall it is, as shares of the way from the wheels to the frame's foot.
"""

_NEAR_RAIL = (0.20, 0.105)
"""How high the top of the barrier on the viewer's side stands above the frame's foot, and how tall it is: shares too.
"""


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


class Road:
    """A road at dusk: `ground` is the height (scene units) at which wheels stand."""

    def __init__(self, stage: Stage, theme: Theme, ground: float) -> None:
        self._stage, self._theme, self._ground = stage, theme, ground
        self._dark = is_dark(theme)
        self._wide = stage.frame.width / PX
        self._deep = ground - stage.frame.bottom
        self._horizon = ground + px(74)
        far, near = self._houses()
        lamps, rail, kerb, near_rail = self._lamps(), self._rail(), self._kerb(), self._near_rail()
        self.mobject = Group(*self._sky(), far, near, self._asphalt(), *self._reflections())
        self.mobject.add(lamps, rail, self._marks(), kerb, near_rail)
        moving = ((far, 0.35), (near, 0.8), (lamps, 1.0), (rail, 1.0), (kerb, 2.0), (near_rail, 3.0))
        self._rigs = [(Rig(part), share) for part, share in moving]

    def pose(self, drift: float) -> None:
        """Let the camera have gone so many px to the right: what is far moves less."""
        for rig, share in self._rigs:
            rig.pose(shifted(-px(drift * share)))

    def _sky(self) -> tuple[Painted, Painted]:
        """A moon low over the houses, dim enough to stand back behind what comes."""
        colours = self._theme.colours
        sky = mix(colours.background, colours.cool, 0.30)
        radius = min(0.325 * self._wide, 0.30 * self._stage.frame.height / PX)
        centre = np.array((0.0, self._horizon + px(radius * 0.86), 0))
        face = mix(colours.cool, sky, 0.45)
        disc = shaded(Circle(radius=px(radius)), face, sky, alpha=(0.52, 0.05) if self._dark else (0.7, 0.1))
        halo = glow(radius * 2.0, radius * 1.7, colours.cool, 0.22)
        return halo.move_to(centre), disc.move_to(centre)

    def _houses(self) -> tuple[VGroup, VGroup]:
        colours, dark = self._theme.colours, self._dark
        near = mix(colours.background, "#000000", 0.25) if dark else mix(colours.raised, colours.cool, 0.30)
        far = mix(colours.background, colours.cool, 0.16) if dark else mix(colours.raised, colours.cool, 0.14)
        light = colours.warn if dark else "#FFFFFF"
        rows = []
        for colour, tall, seed in ((far, 0.25, 3), (near, 0.135, 8)):
            row = _skyline(self._wide * 1.3, self._wide * tall, colour, edge=colours.cool, light=light, seed=seed)
            rows.append(row.shift((0, self._horizon, 0)))
        return rows[0], rows[1]

    def _asphalt(self) -> Group:
        colours, dark, frame = self._theme.colours, self._dark, self._stage.frame
        top = mix(colours.background, "#000000", 0.35) if dark else mix(colours.ink, colours.background, 0.62)
        end = mix(colours.background, colours.cool, 0.11) if dark else mix(colours.ink, colours.background, 0.80)
        kerb = self._ground - self._deep * (_KERB + _KERB_TALL)
        road = shaded(_band(frame.left, frame.right, self._horizon, kerb), top, end)
        verge_top = mix(colours.background, colours.cool, 0.20) if dark else mix(colours.ink, colours.background, 0.86)
        verge_end = mix(colours.background, colours.cool, 0.04) if dark else mix(colours.ink, colours.background, 0.70)
        verge = shaded(_band(frame.left, frame.right, kerb, frame.bottom), verge_top, verge_end)
        edge = mix(colours.cool, "#FFFFFF", 0.3)
        line = shaded(_band(frame.left, frame.right, self._horizon + px(4), self._horizon - px(3)), edge, end)
        joint = mix(colours.background, "#000000", 0.2) if dark else mix(colours.ink, colours.background, 0.45)
        slabs = _tiles(kerb, kerb - frame.bottom, frame.width, joint, 0.55, spread=0.62)
        return Group(road, verge, slabs, line)

    def _reflections(self) -> list[Painted]:
        """What the wet road gives back: the moon, broken up along its way, and a pool where things stand."""
        colours = self._theme.colours
        moon = mix(colours.cool, "#FFFFFF", 0.25)
        strength = 1.0 if self._dark else 0.6
        deep = self._deep / PX
        out = [
            glow(0.30 * self._wide, 0.62 * deep, moon, 0.20 * strength).shift((0, self._ground - px(0.30 * deep), 0))
        ]
        chance = np.random.default_rng(5)
        for step in range(15):
            down = deep * (0.02 + (_KERB - 0.04) * (step / 14) ** 1.25)
            wide = self._wide * float(chance.uniform(0.05, 0.17))
            x = self._wide * float(chance.uniform(-0.13, 0.13))
            streak = glow(wide, 3.5 + 6.0 * step / 14, moon, float(chance.uniform(0.22, 0.5)) * strength)
            out.append(streak.shift((px(x), self._ground - px(down), 0)))
        pool = glow(0.62 * self._wide, 120, mix(colours.cool, "#FFFFFF", 0.4), 0.26 if self._dark else 0.35)
        low = glow(0.66 * self._wide, 0.22 * deep, colours.cool, 0.20 if self._dark else 0.3)
        out.append(pool.shift((0, self._ground - px(14), 0)))
        out.append(low.shift((0, self._ground - px((_KERB + 0.16) * deep), 0)))
        return out

    def _lamp_places(self) -> tuple[float, float]:
        return -0.385 * self._wide, 0.385 * self._wide

    def _lamps(self) -> Group:
        """Street lamps at the far side of the road, leaning over it."""
        colours = self._theme.colours
        pole = mix(colours.background, "#000000", 0.35) if self._dark else mix(colours.ink, colours.background, 0.4)
        rim = mix(pole, colours.cool, 0.45)
        tall = min(500.0, 0.55 * (self._stage.frame.top - self._horizon) / PX)
        lamps = Group()
        for place in self._lamp_places():
            way = -1 if place > 0 else 1
            foot, head = np.array((px(place), self._horizon, 0)), np.array((px(place), self._horizon + px(tall), 0))
            tip = head + np.array((px(92 * way), px(16), 0))
            for width, colour in ((12, pole), (3, rim)):
                lamps.add(Line(foot, head).set_stroke(colour, width=px(width) * 100))
                lamps.add(Line(head, tip).set_stroke(colour, width=px(width * 0.8) * 100))
            if self._dark:
                x, top, low = tip[0], tip[1], foot[1]
                cone = Polygon((x - px(26), top, 0), (x + px(26), top, 0), (x + px(190), low, 0), (x - px(190), low, 0))
                lamps.add(fading(cone, tip, (tip[0], foot[1], 0), ((0, 0.30), (0.5, 0.08), (1, 0.0)), colours.warn))
                lamps.add(glow(80, 60, colours.warn, 0.6).move_to(tip))
                deep = self._deep / PX
                lamps.add(glow(74, 0.40 * deep, colours.warn, 0.26).shift((x, self._ground - px(0.12 * deep), 0)))
            bulb = Rectangle(width=px(64), height=px(13)).move_to(tip).set_stroke(width=0)
            lamps.add(bulb.set_fill(mix(colours.warn, "#FFFFFF", 0.5) if self._dark else pole, 1))
        return lamps

    def _rail(self) -> Group:
        """The crash barrier between the road and the town."""
        colours, frame = self._theme.colours, self._stage.frame
        steel = (
            mix(colours.background, colours.cool, 0.34) if self._dark else mix(colours.ink, colours.background, 0.55)
        )
        reach, top = px(120), self._horizon + px(50)
        rail = Group()
        pitch = self._wide / 8
        for number in range(-5, 6):
            post = Rectangle(width=px(12), height=px(50)).move_to((px(number * pitch), self._horizon + px(25), 0))
            rail.add(shaded(post, mix(steel, "#000000", 0.35), mix(steel, "#000000", 0.6)))
        beam = _band(frame.left - reach, frame.right + reach, top, top - px(24))
        rail.add(shaded(beam, mix(steel, "#FFFFFF", 0.24), mix(steel, "#000000", 0.45)))
        groove = _band(frame.left - reach, frame.right + reach, top - px(10), top - px(14))
        rail.add(shaded(groove, mix(steel, "#000000", 0.4), mix(steel, "#000000", 0.1)))
        return rail

    def _near_rail(self) -> Group:
        """The crash barrier on the viewer's side: dark, but for the light along its edge."""
        colours, frame, tall = self._theme.colours, self._stage.frame, _NEAR_RAIL[1] * self._deep
        top = frame.bottom + _NEAR_RAIL[0] * self._deep
        face = mix(colours.background, "#000000", 0.45) if self._dark else mix(colours.ink, colours.background, 0.50)
        rim, reach = mix(face, colours.cool, 0.36), px(260)
        rail = Group()
        for number in range(-3, 4):
            post = Rectangle(width=px(54), height=top - frame.bottom + px(60))
            post.move_to((number * px(self._wide / 2.4), (top + frame.bottom - px(60)) / 2 + 0.15 * tall, 0))
            rail.add(shaded(post, mix(face, colours.cool, 0.12), mix(face, "#000000", 0.4)))
        left, right = frame.left - reach, frame.right + reach
        rail.add(shaded(_band(left, right, top, top - tall), mix(face, colours.cool, 0.16), mix(face, "#000000", 0.35)))
        rail.add(shaded(_band(left, right, top, top - px(5)), rim, mix(rim, face, 0.3)))
        groove = _band(left, right, top - 0.42 * tall, top - 0.56 * tall)
        rail.add(shaded(groove, mix(face, "#000000", 0.5), mix(face, colours.cool, 0.1)))
        return rail

    def _marks(self) -> VGroup:
        paint = self._theme.colours.ink if self._dark else "#FFFFFF"
        pitch, y = self._wide / 5, self._ground - 0.125 * self._deep
        return VGroup(*[_dash(n * pitch, n * 9, y, pitch * 0.30, 22, paint, (0.16, 0.34)) for n in range(-3, 4)])

    def _kerb(self) -> VGroup:
        """Rumble blocks along the near side, in two colours by turns."""
        colours = self._theme.colours
        top, tall = self._ground - _KERB * self._deep, _KERB_TALL * self._deep / PX
        pitch, alpha = self._wide / 9, (0.30, 0.60) if self._dark else (0.55, 0.8)
        blocks = VGroup()
        for number in range(-7, 8):
            light = mix(colours.ink, colours.background, 0.25) if self._dark else "#FFFFFF"
            colour = light if number % 2 else mix(colours.accent, colours.background, 0.22)
            blocks.add(_dash(number * pitch, number * 5, top, pitch / 2, tall, colour, alpha))
        return blocks


class Approach:
    """The light of something that comes from the left: a glow on its lamps, its beam, and reflectors lit by it.

    `ground` is the height of the road and `lamp` that of the lights (scene units).
    """

    _EYES = 8

    def __init__(self, stage: Stage, ground: float, lamp: float) -> None:
        warm = "#FFF1C9"
        frame, deep = stage.frame, (ground - stage.frame.bottom) / PX
        self._lamp = lamp
        wide = frame.width / PX
        beam = self._cones(0.95 * wide, warm)
        lit = glow(0.72 * wide, 56, warm, 0.60).shift((0, ground - lamp - px(22), 0))
        mirrored = glow(230, 0.42 * deep, warm, 0.55).shift((0, ground - lamp - px(0.16 * deep), 0))
        halo = Group(glow(330, 280, warm, 0.6), glow(84, 74, "#FFFFFF", 0.95))
        flare = glow(0.62 * wide, 7, "#FFFFFF", 0.8)
        self._glow, self._beam, self._flare = Rig(Group(lit, mirrored, halo)), Rig(beam), Rig(flare)
        self._eyes = [Rig(self._eye(warm)) for _ in range(self._EYES)]
        step = frame.width / self._EYES
        self._places = [(frame.left + step * (n + 0.5), ground - px(30)) for n in range(self._EYES)]
        eyes = [rig.mobject for rig in self._eyes]
        self.mobject = Group(lit, mirrored, beam, *eyes, halo, flare)

    @staticmethod
    def _cones(far: float, colour: str) -> Group:
        """The beam: ellipses of light within one another, so that no edge of it is hard."""
        cones = Group()
        for share, tall in ((1.0, 110.0), (0.72, 72.0), (0.46, 40.0), (0.26, 22.0)):
            light = glow(0.5 * far * share, tall, colour, 0.26)
            cones.add(light.shift((px(0.47 * far * share), -px(14), 0)))
        return cones

    @staticmethod
    def _eye(colour: str) -> Group:
        return Group(glow(30, 17, colour, 0.8), glow(11, 7, "#FFFFFF", 1.0))

    def pose(self, near: float, x: float, shown: float) -> None:
        """`near` (0 to 1) is how far its light is up, `x` where its lamps are (scene units), `shown` its strength."""
        place = shifted(x, self._lamp)
        self._glow.pose(then(scaled(0.30 + 0.70 * near), place))
        self._glow.fade(near * shown)
        self._beam.pose(then(scaled(0.15 + 0.85 * near, 0.5 + 0.5 * near), place))
        self._beam.fade(near * shown * 0.9)
        self._flare.pose(then(scaled(0.2 + 0.8 * near, 1.0), place))
        self._flare.fade(near**2 * shown)
        for number, (rig, where) in enumerate(zip(self._eyes, self._places, strict=True)):
            lit = min(1.0, max(0.0, near * (self._EYES + 2) - number - 0.5)) if near < 1 else 1.0
            lit *= float(where[0] > x)
            rig.pose(shifted(*where))
            rig.fade(lit * shown * (1 - 0.55 * number / self._EYES))


class Floor:
    """A studio floor from height `horizon` (scene units) down to the frame's foot, with pools of light upon it.

    `pools` are (x in scene units, colour, strength). It is wider and deeper than the frame, so that it may be zoomed.
    """

    def __init__(
        self,
        stage: Stage,
        theme: Theme,
        horizon: float,
        pools: tuple[tuple[float, str, float], ...],
        *,
        lines: bool = True,
    ) -> None:
        colours, frame, dark = theme.colours, stage.frame, is_dark(theme)
        deep, wide = horizon - frame.bottom, frame.width
        top = mix(colours.background, colours.cool, 0.20 if dark else 0.26)
        end = mix(colours.background, colours.cool, 0.05 if dark else 0.10)
        face = shaded(_band(-1.5 * wide, 1.5 * wide, horizon, frame.bottom - deep), top, end, alpha=(0.85, 0.35))
        far = fading(
            _band(-1.5 * wide, 1.5 * wide, horizon + px(5), horizon - px(3)),
            (-0.75 * wide, horizon, 0),
            (0.75 * wide, horizon, 0),
            ((0, 0.0), (0.5, 0.75), (1, 0.0)),
            mix(colours.cool, "#FFFFFF", 0.3),
        )
        lights = Group()
        for x, colour, strength in pools:
            near = glow(0.50 * wide / PX, 0.34 * deep / PX, colour, strength)
            mirrored = glow(0.34 * wide / PX, 0.66 * deep / PX, colour, 0.35 * strength)
            lights.add(near.shift((x, horizon - 0.30 * deep, 0)), mirrored.shift((x, horizon - 0.48 * deep, 0)))
        tiles = _tiles(horizon, deep, wide, mix(colours.cool, colours.background, 0.35), 0.30 if dark else 0.36)
        self.mobject = Group(face, *([tiles] if lines else []), far, lights)
        self._rig = Rig(self.mobject, {"lights": lights})

    def pose(self, there: float, light: float = 1.0, camera: Pose = HERE) -> None:
        """`there` is how much of it is seen, `light` how bright its pools are; each 0 to 1."""
        self._rig.pose(camera)
        self._rig.fade(there)
        self._rig.fade(there * light, "lights")


def _tiles(horizon: float, deep: float, wide: float, colour: str, alpha: float, *, spread: float = 0.28) -> VGroup:
    """Joints that run towards the viewer and across, closer together the farther away they are.

    `spread` is how much closer together they are at the horizon than at the viewer.
    """
    joints = VGroup()
    for number in range(-9, 10):
        start, end = number * wide * 0.30 * spread, number * wide * 0.30
        bar = Polygon((start, horizon, 0), (end + px(2), horizon - deep, 0), (end - px(2), horizon - deep, 0))
        joints.add(fading(bar, (0, horizon, 0), (0, horizon - deep, 0), ((0, 0.1 * alpha), (1, alpha)), colour))
    for step in range(1, 6):
        y, thick = horizon - deep * (step / 5.4) ** 1.9, px(0.6 + 0.3 * step)
        bar = _band(-1.5 * wide, 1.5 * wide, y + thick, y - thick)
        stops = ((0.0, 0.0), (0.5, alpha * (0.35 + 0.12 * step)), (1.0, 0.0))
        joints.add(fading(bar, (-0.8 * wide, y, 0), (0.8 * wide, y, 0), stops, colour))
    return joints


def _band(left: float, right: float, top: float, bottom: float) -> Polygon:
    return Polygon((left, top, 0), (right, top, 0), (right, bottom, 0), (left, bottom, 0))


def _dash(
    x: float, lean: float, y: float, half: float, tall: float, colour: str, alpha: tuple[float, float]
) -> Painted:
    """A mark on the road about x, seen at a flat angle: its nearer edge is longer, and leans away from the middle."""
    low = y - px(tall)
    near, middle = px(half * 1.05), px(x + lean)
    shape = Polygon((px(x - half), y, 0), (px(x + half), y, 0), (middle + near, low, 0), (middle - near, low, 0))
    return shaded(shape, colour, colour, alpha=alpha)


__all__ = ["Approach", "Floor", "Road"]
