"""The bars of a signal, or the arcs of a wifi sign: as many are lit as its level tells, the others are ghosts."""

from __future__ import annotations

import numpy as np
from manim import AnnularSector, Circle, Group, Mobject, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.haze import haze
from cuereel.scene.level.going import Now, hue
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme


class Signal:
    """So many bars in a box, the first the lowest; `round_` ones are a dot and arcs about it."""

    def __init__(self, theme: Theme, box: Box, count: int, *, round_: bool = False) -> None:
        self._theme, self._count = theme, count
        shapes = _arcs(box, count) if round_ else _bars(box, count)
        tone = mix(theme.colour("line"), theme.colour("muted"), 0.25)
        dark = is_dark(theme)
        face = mix(theme.colour("raised"), tone, 0.35) if dark else mix("#FFFFFF", tone, 0.35)
        ghosts = Group()
        for shape in shapes:
            ghosts.add(shape.copy().set_fill(face, 1).set_stroke(mix(tone, theme.colour("ink"), 0.2), px(6) * 100, 0.8))
        colour, opacity = shadow_of(theme)
        cast = shadow_sprite(0.8 * box.width / PX, 40, 20, 26, colour, opacity).move_to(box.at(0.5, 1.0))
        self._lit = [shape.set_stroke(width=0) for shape in shapes]
        self._rigs = [Rig(shape) for shape in self._lit]
        # a bar goes down to its foot, an arc towards its dot
        self._about = [box.at(0.5, 0.86) if round_ else shape.get_bottom() for shape in shapes]
        self._round = round_
        wide, high = 0.62 * box.width / PX, 0.62 * box.height / PX
        tones = [hue(theme, name) for name in ("green", "yellow", "red")]
        self._lights = {tone: Rig(haze(wide, high, tone, 0.4)) for tone in tones}
        for light in self._lights.values():
            light.pose(shifted(*box.center[:2]))
        lights = [light.mobject for light in self._lights.values()]
        self.mobject: Mobject = Group(*lights, *([] if round_ else [cast]), baked(ghosts), *self._lit)

    def lit(self, share: float) -> list[float]:
        """How much each is lit (0 to 1), from the first."""
        return [float(np.clip(share * self._count - number, 0, 1)) for number in range(self._count)]

    def pose(self, now: Now) -> None:
        breath = 0.5 + 0.5 * float(np.cos(now.frame / 10))
        for number, (seen, shape, rig, about) in enumerate(
            zip(self.lit(now.share), self._lit, self._rigs, self._about, strict=True)
        ):
            by = ease_in_out(seen)
            beat = 1 + 0.012 * float(np.sin(now.frame / 8 - number)) * seen
            flat = scaled(by * beat, by * beat, about) if self._round else scaled(1.0, max(0.001, by * beat), about)
            rig.pose(then(flat))
            shape.set_fill(mix(now.tone, "#FFFFFF", 0.1 + 0.08 * breath), float(seen > 0.01))
        nearest = min(self._lights, key=lambda tone: _apart(tone, now.tone))
        for tone, light in self._lights.items():
            light.fade((0.45 + 0.4 * breath) * min(1.0, 0.3 + now.share) if tone == nearest else 0.0)


def _bars(box: Box, count: int) -> list[VMobject]:
    wide, high = box.width / PX, box.height / PX
    each = wide / (count + 0.32 * (count - 1))
    out: list[VMobject] = []
    for number in range(count):
        tall = high * (0.28 + 0.72 * number / (count - 1))
        bar = rounded(each, tall, min(36, 0.2 * each), "#FFFFFF")
        bar.paint = None
        at = (box.left + px(each * (0.5 + 1.32 * number)), box.bottom + px(tall / 2), 0)
        out.append(bar.move_to(at))
    return out


def _arcs(box: Box, count: int) -> list[VMobject]:
    side = min(box.width / 1.5, box.height) / PX
    foot = box.at(0.5, 0.86)
    out: list[VMobject] = [Circle(radius=px(0.095 * side)).move_to(foot)]
    thick = 0.15 * side
    for number in range(1, count):
        inner = 0.095 * side + number * 0.235 * side - 0.09 * side
        arc = AnnularSector(px(inner), px(inner + thick), angle=np.pi / 2, start_angle=np.pi / 4)
        out.append(arc.shift(foot))
    return out


def _apart(one: str, other: str) -> int:
    return sum(abs(int(one[at : at + 2], 16) - int(other[at : at + 2], 16)) for at in (1, 3, 5))


__all__ = ["Signal"]
