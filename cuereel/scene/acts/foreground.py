"""A film set's clapperboard -> the same large and dark before all else, where the frame has room below the picture."""

from __future__ import annotations

from manim import Group, Mobject, VGroup

from cuereel.scene.card import is_dark
from cuereel.scene.light import glow
from cuereel.scene.rig import Rig, moved, scaled, shifted, then, turned
from cuereel.scene.stage import Stage, px
from cuereel.scene.svg import Drawing
from cuereel.scene.tones import Tones
from cuereel.theme import Theme

_ROOM = 560
"""Px that it needs between the captions' top and the frame's foot."""

_WIDE = 0.54
"""Its width as a share of the frame's."""

_SUNK = 0.22
"""The share of its height that lies below the frame's foot."""

_TILT = 0.12
"""Radians that it is turned by."""

_SHADED = 0.42
"""How dark it is, on a dark theme."""


def has_foreground(stage: Stage) -> bool:
    """Whether a frame has room for it below the picture."""
    return stage.clear.bottom - stage.frame.bottom >= px(_ROOM)


class Foreground:
    """A clapperboard at the frame's foot; the small one in the drawing is not seen then."""

    def __init__(self, stage: Stage, theme: Theme, drawing: Drawing, rig: Rig) -> None:
        self._rig: Rig | None = None
        self._drawn, self.mobject = rig, Group()
        if "clapper" not in drawing.layers or not has_foreground(stage):
            return
        board = drawing.layers["clapper"].copy()
        arm = self._copies(drawing, board, "clapper-arm")
        own = Group(*(leaf for leaf in board.get_family() if len(leaf.points)))
        self._rig = Rig(own, {"arm": Group(*arm)})
        low, high = self._rig.bounds()
        self._size = _WIDE * stage.frame.width / float(high[0] - low[0])
        self._middle = (low + high) / 2
        tall = float(high[1] - low[1]) * self._size
        self._at = (stage.frame.left + 0.27 * stage.frame.width, stage.frame.bottom + (0.5 - _SUNK) * tall)
        self._deep = tall
        self._hinge = self._rig.bounds("arm")[0] if arm else low
        tones = Tones(self._rig.leaves, theme.colours.background if is_dark(theme) else theme.colours.ink)
        tones.darken(_SHADED if is_dark(theme) else 0.2)
        light = glow(430, 150, "#01030C" if is_dark(theme) else theme.colours.ink, 0.5)
        self._light = Rig(light)
        self.mobject = Group(light, own)

    @staticmethod
    def _copies(drawing: Drawing, board: VGroup, name: str) -> list[Mobject]:
        """The leaves of a copied layer that belong to a part of it."""
        if name not in drawing.layers:
            return []
        part = {id(leaf) for leaf in drawing.layers[name].get_family()}
        pairs = zip(drawing.layers["clapper"].get_family(), board.get_family(), strict=True)
        return [copy for leaf, copy in pairs if id(leaf) in part and len(copy.points)]

    def pose(self, near: float, later: float, arm: float) -> None:
        """Pose it as the camera is: at `near` 1 below the frame; `later` enlarges it, `arm` (radians) opens it less."""
        if self._rig is None:
            return
        self._drawn.fade(0.0, "clapper")
        size = self._size * (1 + 2.0 * (later - 1))
        place = then(
            shifted(-self._middle[0], -self._middle[1]),
            scaled(size),
            turned(_TILT),
            shifted(self._at[0], self._at[1] - 1.3 * self._deep * near),
        )
        self._rig.pose(place, {"arm": turned(arm, self._hinge)})
        self._rig.fade(1.0 if near < 1 else 0.0)
        self._light.pose(shifted(self._at[0], float(moved(place, self._middle)[1]) - 0.3 * self._deep))


__all__ = ["Foreground", "has_foreground"]
