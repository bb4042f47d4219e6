"""What runs down from a server: cables to lit plugs."""

from __future__ import annotations

import numpy as np
from manim import Group, VMobject

from cuereel.scene.card import mix
from cuereel.scene.shop.phone import disc
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

LEAST = 300.0
"""Px below a server from which there is room for cables."""

REACHES = ((0.49, 0.2), (0.66, 0.4), (0.54, 0.6), (0.8, 0.8))
"""For each cable the share of the room below that it goes down, and that of the server's width where it begins."""


class Wires(Group):
    """The cables below a server, if there is room for them."""

    def __init__(self, theme: Theme, box: Box, foot_of_all: float) -> None:
        """`foot_of_all` is how far down they may reach (scene units)."""
        super().__init__()
        free = (box.bottom - foot_of_all) / px(1)
        if free < LEAST:
            return
        colour, lit = theme.colour("line"), mix(theme.colour("cool"), theme.colour("line"), 0.45)
        for number, (share, place) in enumerate(REACHES):
            cable = _cable(box, px(free * share), place, px(110) + 0.5 * box.width * (3 - number))
            cable.set_stroke(colour, width=px(7) * 100, opacity=0.75)
            self.add(cable, disc(13, lit, lit).move_to(cable.get_end()))


def _cable(box: Box, length: float, place: float, reach: float) -> VMobject:
    """Down from a place on the server's lower edge, round a bend, and to the left."""
    x, foot = box.left + box.width * place, box.bottom - length
    cable = VMobject()
    cable.set_points_as_corners([np.array([x, box.bottom, 0.0]), np.array([x, foot + px(60), 0.0])])
    bend = ((x, foot), (x - px(60), foot), (x - px(60), foot))
    cable.add_cubic_bezier_curve_to(*(np.array([*at, 0.0]) for at in bend))
    cable.add_line_to(np.array([x - reach, foot, 0.0]))
    return cable


__all__ = ["Wires"]
