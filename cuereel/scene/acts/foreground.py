"""A film set's clapperboard -> the same large before all else, where the frame has room below the picture.

It claps, and from then on the time of the take runs on it.
"""

from __future__ import annotations

import math

from manim import Group, Mobject, VGroup

from cuereel.scene.acts.take_clock import TakeClock
from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix
from cuereel.scene.haze import haze
from cuereel.scene.rig import Rig, moved, scaled, shifted, then, turned
from cuereel.scene.stage import Stage, px
from cuereel.scene.svg import Drawing
from cuereel.scene.tones import Tones
from cuereel.scene.track import recoil
from cuereel.theme import Theme

_ROOM = 560
"""Px that it needs between the captions' top and the frame's foot."""

_WIDE = 0.42
"""Its width as a share of the frame's."""

_RAISED = 0.06
"""How far it stands above the frame's foot, as a share of its height."""

_TILT = 0.09
"""Radians that it is turned by."""

_SHADED = 0.16
"""How dark it is, on a dark theme."""

_CRISP = 1.2
"""Pixels for each px of what is drawn once."""

_FLASH = 0.11
"""Seconds in which the flash of a clap dies down to a third."""


def has_foreground(stage: Stage) -> bool:
    """Whether a frame has room for it below the picture."""
    return stage.clear.bottom - stage.frame.bottom >= px(_ROOM)


class Foreground:
    """A clapperboard at the frame's foot; the small one in the drawing is not seen then."""

    def __init__(self, stage: Stage, theme: Theme, drawing: Drawing, rig: Rig, fps: int) -> None:
        self._rig: Rig | None = None
        self._clock: TakeClock | None = None
        self._drawn, self.mobject = rig, Group()
        if "clapper" not in drawing.layers or not has_foreground(stage):
            return
        board = drawing.layers["clapper"].copy()
        arm, window = (self._copies(drawing, board, name) for name in ("clapper-arm", "clapper-time"))
        leaves = [leaf for leaf in board.get_family() if len(leaf.points)]
        dark = is_dark(theme)
        shade = theme.colours.background if dark else theme.colours.ink
        Tones(leaves, shade).darken(_SHADED if dark else 0.1)
        drawn = Rig(Group(*leaves), {"arm": Group(*arm), "time": Group(*window)})
        low, high = drawn.bounds()
        self._size = _WIDE * stage.frame.width / float(high[0] - low[0])
        self._middle = (low + high) / 2
        self._deep = float(high[1] - low[1]) * self._size
        self._at = (stage.frame.left + 0.275 * stage.frame.width, stage.frame.bottom + (0.5 + _RAISED) * self._deep)
        self._hinge, self._mouth = drawn.bounds("arm") if arm else (low, high)
        swings = {id(leaf) for leaf in arm}
        body = baked(Group(*(leaf for leaf in leaves if id(leaf) not in swings)), detail=_CRISP * self._size)
        own = Group(body, *arm)
        self._rig = Rig(own, {"arm": Group(*arm)})
        shadow = haze(430, 150, "#01030C" if dark else theme.colours.ink, 0.6)
        flash = haze(430, 210, mix(theme.colours.warn, "#FFFFFF", 0.5), 0.85)
        self._light, self._flash = Rig(shadow), Rig(flash)
        self.mobject = Group(shadow, flash, own)
        if window:
            self._clock = TakeClock(theme, *drawn.bounds("time"), fps)
            self.mobject.add(self._clock.mobject)

    @staticmethod
    def _copies(drawing: Drawing, board: VGroup, name: str) -> list[Mobject]:
        """The leaves of a copied layer that belong to a part of it."""
        if name not in drawing.layers:
            return []
        part = {id(leaf) for leaf in drawing.layers[name].get_family()}
        pairs = zip(drawing.layers["clapper"].get_family(), board.get_family(), strict=True)
        return [copy for leaf, copy in pairs if id(leaf) in part and len(copy.points)]

    def pose(self, near: float, later: float, arm: float, clapped: float) -> None:
        """Pose it as the camera is: at `near` 1 below the frame; `later` enlarges it, `arm` (radians) opens it less.

        It has clapped `clapped` seconds ago.
        """
        if self._rig is None:
            return
        self._drawn.fade(0.0, "clapper")
        size = self._size * (1 + 1.2 * (later - 1))
        jolt = px(26) * recoil(clapped, 0.26, 0.1)
        place = then(
            shifted(-self._middle[0], -self._middle[1]),
            scaled(size),
            turned(_TILT),
            shifted(self._at[0], self._at[1] - 1.3 * self._deep * near - jolt),
        )
        self._rig.pose(place, {"arm": turned(arm, self._hinge)})
        there = 1.0 if near < 1 else 0.0
        self._rig.fade(there)
        self._light.pose(shifted(self._at[0], float(moved(place, self._middle)[1]) - 0.3 * self._deep))
        flash = moved(place, (float(self._hinge[0] + self._mouth[0]) / 2, float(self._hinge[1])))
        self._flash.pose(shifted(flash[0], flash[1]))
        self._flash.fade(there * math.exp(-clapped / _FLASH) if clapped > 0 else 0.0)
        if self._clock:
            self._clock.pose(place, clapped, there)


__all__ = ["Foreground", "has_foreground"]
