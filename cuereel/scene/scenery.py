"""A stage and a theme -> the set that a thing stands on: the light of what comes along a road, a studio floor.

Everything is drawn in the theme's colours and posed by the frame. Numbers are px of the reference frame unless they
say otherwise.
"""

from __future__ import annotations

from manim import Group, Polygon, VGroup

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.haze import haze
from cuereel.scene.light import fading, glow
from cuereel.scene.rig import HERE, Pose, Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

_SPREAD = 0.28
"""How much closer together joints are at the horizon than at the viewer."""


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
        lit = haze(0.72 * wide, 56, warm, 0.60).shift((0, ground - lamp - px(22), 0))
        mirrored = haze(230, 0.42 * deep, warm, 0.55).shift((0, ground - lamp - px(0.16 * deep), 0))
        halo = Group(haze(330, 280, warm, 0.6), glow(84, 74, "#FFFFFF", 0.95))
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
            light = haze(0.5 * far * share, tall, colour, 0.26)
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
        face = shaded(band(-1.5 * wide, 1.5 * wide, horizon, frame.bottom - deep), top, end, alpha=(0.85, 0.35))
        far = fading(
            band(-1.5 * wide, 1.5 * wide, horizon + px(5), horizon - px(3)),
            (-0.75 * wide, horizon, 0),
            (0.75 * wide, horizon, 0),
            ((0, 0.0), (0.5, 0.75), (1, 0.0)),
            mix(colours.cool, "#FFFFFF", 0.3),
        )
        lights = Group()
        for x, colour, strength in pools:
            near = haze(0.50 * wide / PX, 0.34 * deep / PX, colour, strength)
            mirrored = haze(0.34 * wide / PX, 0.66 * deep / PX, colour, 0.35 * strength)
            lights.add(near.shift((x, horizon - 0.30 * deep, 0)), mirrored.shift((x, horizon - 0.48 * deep, 0)))
        tiles = _tiles(horizon, deep, wide, mix(colours.cool, colours.background, 0.35), 0.30 if dark else 0.36)
        self.mobject = Group(face, *([tiles] if lines else []), far, lights)
        self._rig = Rig(self.mobject, {"lights": lights})

    def pose(self, there: float, light: float = 1.0, camera: Pose = HERE) -> None:
        """`there` is how much of it is seen, `light` how bright its pools are; each 0 to 1."""
        self._rig.pose(camera)
        self._rig.fade(there)
        self._rig.fade(there * light, "lights")


def _tiles(horizon: float, deep: float, wide: float, colour: str, alpha: float) -> VGroup:
    """Joints that run towards the viewer and across, closer together the farther away they are."""
    joints = VGroup()
    for number in range(-9, 10):
        start, end = number * wide * 0.30 * _SPREAD, number * wide * 0.30
        bar = Polygon((start, horizon, 0), (end + px(2), horizon - deep, 0), (end - px(2), horizon - deep, 0))
        joints.add(fading(bar, (0, horizon, 0), (0, horizon - deep, 0), ((0, 0.1 * alpha), (1, alpha)), colour))
    for step in range(1, 6):
        y, thick = horizon - deep * (step / 5.4) ** 1.9, px(0.6 + 0.3 * step)
        bar = band(-1.5 * wide, 1.5 * wide, y + thick, y - thick)
        stops = ((0.0, 0.0), (0.5, alpha * (0.35 + 0.12 * step)), (1.0, 0.0))
        joints.add(fading(bar, (-0.8 * wide, y, 0), (0.8 * wide, y, 0), stops, colour))
    return joints


def band(left: float, right: float, top: float, bottom: float) -> Polygon:
    """A rectangle between two heights (scene units)."""
    return Polygon((left, top, 0), (right, top, 0), (right, bottom, 0), (left, bottom, 0))


__all__ = ["Approach", "Floor", "band"]
