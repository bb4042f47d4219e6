"""Who does the work behind a page -> a developer at three screens: a silhouette first, then lit, and typing.

Seconds count from the light; the lengths of the drawing are px of its canvas, `SIZE`.
"""

from __future__ import annotations

import numpy as np
from manim import Group

from cuereel.scene.bake import baked
from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, turned
from cuereel.scene.shop.props import prop
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

SIZE = (900.0, 400.0)
"""The width and the height of the drawing; what stands on the floor reaches below it."""

EDGE = ((30.0, 20.0), (214.0, 32.0), (232.0, 8.0), (668.0, 8.0), (686.0, 32.0), (870.0, 20.0))
"""Points on the upper edges of the three screens."""

LIT = 0.1
"""Seconds in which the light comes on."""

TYPED, LINES, READY = 0.12, 16, 5
"""Seconds that a line of code takes, how many there are, and how many stand there when the light comes on."""

KEYS, BLINKS = 5.5, 7
"""How often in a second a hand strikes, and how often the lamps of the cabinets change."""


class Developer(Group):
    """A desk as wide or as high as a room allows, at the foot of that room, with who works there."""

    def __init__(self, theme: Theme, room: Box) -> None:
        art = prop("developer")
        self.unit = min(room.width / px(SIZE[0]), room.height / px(SIZE[1]))
        art.scale(self.unit).shift(np.array([room.center[0], room.bottom, 0.0]) - art[0].get_bottom())
        self._corner = np.array(art[0].points[0])
        glow = haze(470, 330, theme.colour("cool"), 0.75).scale(self.unit).move_to(self._at(450, 140))
        floor = haze(450, 64, theme.colour("cool"), 0.5).scale(self.unit).move_to(self._at(450, 968))
        layers = art.layers
        names = ("lamps", "screens", "shade", "body", "chair", "head")
        still = {name: baked(layers[name]) for name in ("under", "monitors", "desk", "chair")}
        lines = [layers[f"line-{number}"] for number in range(1, LINES + 1)]
        coded = {id(shape) for line in lines for shape in line.get_family()}
        plain = Group(*(part for part in layers["screens"].get_family() if len(part.points) and id(part) not in coded))
        screens = Group(baked(plain), *lines)
        parts = {name: layers[name] for name in names} | {"screens": screens, "chair": still["chair"]}
        parts |= {f"line-{number}": line for number, line in enumerate(lines)} | {"glow": glow, "floor": floor}
        parts |= {name: layers[name] for name in ("arm-left", "arm-right")}
        self._lamps = [name for name in layers if name.startswith("led-")]
        parts |= {name: layers[name] for name in self._lamps}
        super().__init__(floor, still["under"], layers["lamps"], glow, still["monitors"], screens, still["desk"])
        self.add(layers["shade"], layers["body"], still["chair"], layers["head"])
        self._rig = Rig(self, parts)
        self.work(-1.0)

    def _at(self, x: float, y: float) -> np.ndarray:
        return self._corner + px(self.unit) * np.array([x, -y, 0.0])

    def joint(self, x: float) -> np.ndarray:
        """Where a cable that comes down at `x` (scene units) meets the upper edge of a screen."""
        along, down = np.array(EDGE).T
        here = float(np.clip((x - self._corner[0]) / px(self.unit), along[0] + 20, along[-1] - 20))
        return self._at(here, float(np.interp(here, along, down)))

    def work(self, seconds: float) -> None:
        """Show it so many seconds after the light has come on; before 0 it is dark."""
        rig, since = self._rig, max(0.0, seconds)
        on = min(1.0, since / LIT) if seconds >= 0 else 0.0
        for part in ("screens", "lamps", "body", "chair", "head"):
            rig.fade(on, part)
        rig.fade(1.0 if on < 1 else 0.0, "shade")
        rig.fade(0.3 + on * (0.5 + 0.2 * float(np.exp(-4 * since))), "glow")
        rig.fade(on, "floor")
        for number, lamp in enumerate(self._lamps):
            lit = (int(since * BLINKS) + number * 2 + number // 3) % 4
            rig.fade(on * (1.0 if lit else 0.2), lamp)
        struck = np.sin(np.pi * KEYS * since)
        up, nod = px(self.unit), self._at(450, 236)
        poses = {
            "arm-left": shifted(0.0, 4 * up * max(0.0, float(struck)) * on),
            "arm-right": shifted(0.0, 4 * up * max(0.0, float(-struck)) * on),
            "head": scaled(1.0, 1 + 0.05 * float(np.exp(-7 * since) * on), about=nod)
            @ turned(0.025 * float(np.sin(2.4 * since)) * on, about=nod),
        }
        for number in range(LINES):
            part = f"line-{number}"
            typed = ease_out(float(np.clip((since / TYPED - number + READY) % (LINES + 4.0), 0, 1)))
            low, high = rig.bounds(part)
            poses[part] = scaled(max(0.01, typed), 1.0, about=(low[0], (low[1] + high[1]) / 2))
        rig.pose(np.eye(3), poses)


__all__ = ["Developer"]
