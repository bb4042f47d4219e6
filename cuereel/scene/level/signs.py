"""Small pictures of what a level is of: a sun whose rays grow, a loudspeaker whose sound does, a fuel pump."""

from __future__ import annotations

import numpy as np
from manim import AnnularSector, Circle, Group, Mobject, Polygon

from cuereel.scene.app.widget import cross
from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.haze import haze
from cuereel.scene.level.going import hue
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.theme import Theme

RAYS = 10


class Sun:
    """A sun of `size` px, its rays as long and its light as bright as its level."""

    def __init__(self, theme: Theme, size: float) -> None:
        warm = mix(hue(theme, "yellow"), "#FFB400", 0.5)
        self._unit = size / 400
        self._halo = Rig(haze(0.95 * size, 0.95 * size, mix(warm, "#FFFFFF", 0.2), 0.7))
        unlit = mix(theme.colour("muted"), warm, 0.25)
        self._faces = [Rig(shaded(Circle(radius=px(92)), mix(tone, "#FFFFFF", 0.35), tone)) for tone in (unlit, warm)]
        self._rays = [
            [Rig(rounded(34, 86, 17, mix(tone, "#FFFFFF", 0.15), tone)) for _ in range(RAYS)] for tone in (unlit, warm)
        ]
        rays = [ray.mobject for kind in self._rays for ray in kind]
        self.mobject: Mobject = Group(self._halo.mobject, *rays, *[face.mobject for face in self._faces])

    def pose(self, at: np.ndarray, share: float, frame: int) -> None:
        place = then(scaled(self._unit), shifted(*at[:2]))
        breath = 0.5 + 0.5 * float(np.sin(frame / 10))
        self._halo.pose(shifted(*at[:2]))
        self._halo.fade(share * (0.8 + 0.2 * breath))
        turn, bright = frame / 190, float(np.clip(0.08 + 1.0 * share, 0, 1))
        for lit, (face, rays) in enumerate(zip(self._faces, self._rays, strict=True)):
            face.pose(then(scaled(0.82 + 0.18 * share), place))
            face.fade(bright if lit else 1.0)
            for number, ray in enumerate(rays):
                long = 0.3 + 0.7 * share
                out = shifted(0, px(100 + 24 * share + 43 * long + 5 * breath * share))
                ray.pose(then(scaled(0.75 + 0.25 * share, long), out, turned(turn + 2 * np.pi * number / RAYS), place))
                ray.fade(bright if lit else 1.0)


class Speaker:
    """A loudspeaker of `size` px, with as much sound as its level; crossed out at nothing."""

    def __init__(self, theme: Theme, size: float) -> None:
        ink, dark = theme.colour("ink"), is_dark(theme)
        self._unit = size / 400
        face = mix(ink, theme.colour("cool"), 0.12)
        low = mix(face, "#000000" if dark else "#FFFFFF", 0.22)
        back = rounded(92, 128, 24, face, low).shift((px(-120), 0, 0))
        horn = Polygon(*[(px(x), px(y), 0) for x, y in ((-118, 62), (-14, 146), (-14, -146), (-118, -62))])
        self._body = Rig(Group(back, shaded(horn.round_corners(px(14)), face, low)))
        tone = hue(theme, "orange")
        self._waves = []
        for number in range(3):
            inner = 78 + 62 * number
            arc = AnnularSector(px(inner), px(inner + 32), angle=np.pi / 2, start_angle=-np.pi / 4)
            self._waves.append(Rig(shaded(arc.shift((px(-20), 0, 0)), mix(tone, "#FFFFFF", 0.25), tone)))
        self._none = Rig(cross(52, theme.colour("bad")).shift((px(100), 0, 0)))
        self._light = Rig(haze(0.8 * size, 0.8 * size, tone, 0.4))
        waves = [wave.mobject for wave in self._waves]
        self.mobject: Mobject = Group(self._light.mobject, self._body.mobject, *waves, self._none.mobject)

    def pose(self, at: np.ndarray, share: float, frame: int) -> None:
        beat = 0.5 + 0.5 * float(np.sin(frame / 4))
        place = then(shifted(px(-30), 0), scaled(self._unit), shifted(*at[:2]))
        self._light.pose(shifted(*at[:2]))
        self._light.fade(share * (0.6 + 0.4 * beat))
        self._body.pose(then(scaled(1 + 0.025 * beat * share), place))
        for number, wave in enumerate(self._waves):
            seen = float(np.clip((share - 0.3 * number) / 0.12, 0, 1))
            wave.pose(then(scaled(0.9 + 0.1 * seen + 0.03 * beat * share), place))
            wave.fade(0.13 + 0.87 * seen)
        self._none.pose(place)
        self._none.fade(float(np.clip((0.03 - share) / 0.03, 0, 1)))


def pump(size: float, colour: str) -> Mobject:
    """The sign of a fuel pump, `size` px high, of one colour."""
    body = rounded(150, 250, 22, colour)
    window = rounded(96, 74, 12, "#0A1030").shift((0, px(62), 0)).set_opacity(0.75)
    foot = rounded(196, 34, 12, colour).shift((0, -px(126), 0))
    hose = [
        rounded(20, 150, 10, colour).shift((px(116), -px(24), 0)),
        rounded(20, 90, 10, colour).rotate(0.6).shift((px(100), px(82), 0)),
        rounded(52, 20, 10, colour).shift((px(92), -px(96), 0)),
    ]
    out = Group(*hose, body, window, foot)
    return out.scale(size / 284)


__all__ = ["Speaker", "Sun", "pump"]
