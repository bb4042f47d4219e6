"""What runs down from a server: cables to lit plugs below the captions, and a parcel that is sent along one of them."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.card import mix
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shop.phone import disc, frame_ring, ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

LEAST = 300.0
"""Px below a server from which there is room for cables."""

REACHES = ((0.49, 0.2), (0.66, 0.4), (0.54, 0.6), (0.8, 0.8))
"""For each cable the share of the room below that it goes down, and that of the server's width where it begins."""

STORE = 0
"""The cable at whose end there is what things are stored in."""

SENT = 0.72
"""The share of the time in which a parcel is on its way; in the rest, where it has come to is lit."""

SIDE = 108.0
"""The longer side of the store at the end of a cable, in px."""


class Wires(Group):
    """The cables below a server, if there is room for them: `store` is the drawing at the end of one of them."""

    def __init__(self, theme: Theme, box: Box, foot_of_all: float, kept_in: Mobject | None = None) -> None:
        """`foot_of_all` is how far down they may reach (scene units); `kept_in` draws what things are stored in."""
        super().__init__()
        self.ways: list[np.ndarray] = []
        self.store: Group | None = None
        free = (box.bottom - foot_of_all) / px(1)
        if free < LEAST:
            return
        colour, lit = theme.colour("line"), mix(theme.colour("cool"), theme.colour("line"), 0.45)
        for number, (share, place) in enumerate(REACHES):
            cable = _cable(box, px(free * share), place, px(110) + 0.5 * box.width * (3 - number))
            cable.set_stroke(colour, width=px(7) * 100, opacity=0.75)
            along = np.linspace(0.0, 1.0, 33)
            self.ways.append(np.array([cable.point_from_proportion(share) for share in along]))
            self.add(cable, disc(13, lit, lit).move_to(self.ways[-1][-1]))
        if kept_in is not None:
            self.store = _store(theme, kept_in).move_to(self.ways[STORE][-1])
            self.add(self.store)

    def parcel(self, theme: Theme) -> Parcel:
        """What is sent to the store."""
        assert self.store is not None
        return Parcel(theme, self.ways[STORE], self.store)


class Parcel(Group):
    """A lit parcel on a cable; when it has come to the cable's end, the store takes it and is lit."""

    def __init__(self, theme: Theme, way: np.ndarray, store: Group) -> None:
        cool = theme.colour("cool")
        face = Group(shadow_sprite(58, 58, 16, 18, theme.colour("accent"), 0.9), frame_ring(58, 58, 16, 29, "#FFFFFF"))
        face.add(frame_ring(58, 58, 16, 7, theme.colour("accent")))
        halo = ring(112, 100, cool).move_to(store.get_center())
        self._way, self._middle = way, store.get_center()[:2]
        self._face, self._halo, self._store = Rig(face), Rig(halo), Rig(store)
        super().__init__(halo, face)
        self.run(0.0)

    def run(self, share: float) -> None:
        """Show it after a share of its time."""
        come = ease_in_out(min(1.0, share / SENT))
        at = [float(np.interp(come, np.linspace(0.0, 1.0, len(self._way)), self._way[:, axis])) for axis in (0, 1)]
        self._face.pose(then(scaled(min(1.0, 0.3 + 8 * share)), shifted(*at)))
        after = max(0.0, (share - SENT) / (1 - SENT))
        self._face.fade(max(0.0, 1 - 5 * after))
        self._halo.pose(scaled(0.7 + 0.6 * after, about=self._middle))
        self._halo.fade(0.9 * (1 - after) if after > 0 else 0.0)
        landed = 1 + 0.14 * float(np.sin(np.pi * min(1.0, 1.6 * after)))
        self._store.pose(scaled(landed if after > 0 else 1.0, about=self._middle))


def _cable(box: Box, length: float, place: float, reach: float) -> VMobject:
    """Down from a place on the server's lower edge, round a bend, and to the left."""
    x, foot = box.left + box.width * place, box.bottom - length
    cable = VMobject()
    cable.set_points_as_corners([np.array([x, box.bottom, 0.0]), np.array([x, foot + px(60), 0.0])])
    bend = ((x, foot), (x - px(60), foot), (x - px(60), foot))
    cable.add_cubic_bezier_curve_to(*(np.array([*at, 0.0]) for at in bend))
    cable.add_line_to(np.array([x - reach, foot, 0.0]))
    return cable


def _store(theme: Theme, kept_in: Mobject) -> Group:
    """Where things are kept, on a lit ground."""
    ground = disc(92, theme.colour("raised"), theme.colour("surface"))
    edge = ring(92, 86, mix(theme.colour("line"), theme.colour("cool"), 0.4))
    drawing = kept_in.copy()
    drawing.scale(px(SIDE) / max(drawing.width, drawing.height)).move_to(np.zeros(3))
    return Group(ground, edge, drawing)


__all__ = ["Parcel", "Wires"]
