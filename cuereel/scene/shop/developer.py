"""Who does the work behind a page -> a developer at three screens, typing.

Seconds count from when the developer is first seen; the lengths of the drawing are px of its canvas, `SIZE`.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from manim import Group, Rectangle, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.haze import haze
from cuereel.scene.light import fading
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, turned
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

SIZE = (856.0, 400.0)
"""The width and the height of what is seen of the drawing: its desk reaches beyond the sides."""

DIM, GONE, CHAIR, SIDES = 344.0, 400.0, 476.0, (160.0, 740.0)
"""How far down who sits there begins to fade below the desk, and is gone; where the chair ends; and between what sides.
"""

EDGE = ((30.0, 20.0), (214.0, 32.0), (232.0, 8.0), (668.0, 8.0), (686.0, 32.0), (870.0, 20.0))
"""Points on the upper edges of the three screens."""

TYPED, LINES, READY = 0.12, 16, 5
"""Seconds that a line of code takes, how many there are, and how many stand there at first."""

KEYS = 5.5
"""How often in a second a hand strikes."""


class Developer(Group):
    """A desk as wide or as high as a room allows, at the foot of that room, with who works there.

    It is cropped below the desk's edge, where it fades into its ground; it is seen through `window`.
    """

    def __init__(self, theme: Theme, room: Box, window: VMobject, ground: Callable[[float], str]) -> None:
        """`ground` is the colour of what is behind it at a height (scene units)."""
        art = prop("developer")
        self.unit = min(room.width / px(SIZE[0]), room.height / px(SIZE[1]))
        art.scale(self.unit).shift(np.array([room.center[0], room.bottom, 0.0]) - art[0].get_bottom())
        self._corner = np.array(art[0].points[0])
        glow = haze(470, 330, theme.colour("cool"), 0.75).scale(self.unit).move_to(self._at(450, 140))
        layers = art.layers
        names = ("screens", "body", "chair", "head")
        still = {name: baked(layers[name]) for name in ("monitors", "desk", "chair")}
        lines = [layers[f"line-{number}"] for number in range(1, LINES + 1)]
        coded = {id(shape) for line in lines for shape in line.get_family()}
        plain = Group(*(part for part in layers["screens"].get_family() if len(part.points) and id(part) not in coded))
        screens = Group(baked(plain), *lines)
        parts = {name: layers[name] for name in names} | {"screens": screens, "chair": still["chair"]}
        parts |= {f"line-{number}": line for number, line in enumerate(lines)} | {"glow": glow}
        parts |= {name: layers[name] for name in ("arm-left", "arm-right")}
        window = window.copy().set_stroke(width=0).set_fill(opacity=0)
        super().__init__(window, glow, still["monitors"], screens, still["desk"], layers["body"], still["chair"])
        self.add(self._dusk(ground), layers["head"])
        for part in (still["monitors"], still["desk"]):
            clip_to(part, window)
        self._rig = Rig(self, parts)
        self.work(0.0)

    def _dusk(self, ground: Callable[[float], str]) -> VMobject:
        """What the lower part of the chair and of who sits on it fades into."""
        left, top, _ = self._at(SIDES[0], DIM)
        right, gone, _ = self._at(SIDES[1], GONE)
        foot = self._at(0.0, CHAIR)[1]
        shade = Rectangle(width=right - left, height=top - foot)
        shade.move_to(((left + right) / 2, (top + foot) / 2, 0))
        share = (top - gone) / (top - foot)
        return fading(shade, shade.get_top(), shade.get_bottom(), ((0.0, 0.0), (share, 1.0), (1.0, 1.0)), ground(gone))

    def _at(self, x: float, y: float) -> np.ndarray:
        return self._corner + px(self.unit) * np.array([x, -y, 0.0])

    def joint(self, x: float) -> np.ndarray:
        """Where a cable that comes down at `x` (scene units) meets the upper edge of a screen."""
        along, down = np.array(EDGE).T
        here = float(np.clip((x - self._corner[0]) / px(self.unit), along[0] + 20, along[-1] - 20))
        return self._at(here, float(np.interp(here, along, down)))

    def work(self, seconds: float) -> None:
        """Show it after so many seconds."""
        rig, since = self._rig, max(0.0, seconds)
        rig.fade(0.8 + 0.2 * float(np.exp(-4 * since)), "glow")
        struck = np.sin(np.pi * KEYS * since)
        up, nod = px(self.unit), self._at(450, 236)
        poses = {
            "arm-left": shifted(0.0, 6 * up * max(0.0, float(struck))),
            "arm-right": shifted(0.0, 6 * up * max(0.0, float(-struck))),
            "head": scaled(1.0, 1 + 0.05 * float(np.exp(-7 * since)), about=nod)
            @ turned(0.025 * float(np.sin(2.4 * since)), about=nod),
        }
        for number in range(LINES):
            part = f"line-{number}"
            typed = ease_out(float(np.clip((since / TYPED - number + READY) % (LINES + 4.0), 0, 1)))
            low, high = rig.bounds(part)
            poses[part] = scaled(max(0.01, typed), 1.0, about=(low[0], (low[1] + high[1]) / 2))
        rig.pose(np.eye(3), poses)


__all__ = ["Developer"]
