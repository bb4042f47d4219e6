"""What is behind a page, as a plan sets it out: a server, the rail past the checks, and the request that moves.

Lengths are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import DOWN, LEFT, ORIGIN, RIGHT, UP, Group, Mobject, Rectangle, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.lettering import fit_text
from cuereel.scene.rig import Rig
from cuereel.scene.shop.layout import Plan
from cuereel.scene.shop.phone import disc, frame_ring
from cuereel.scene.shop.units import Below, case, columns, cool_of, lit_face, lit_vents, metal, slot
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, Stage, px
from cuereel.theme import Theme

TAIL = 110.0
"""Px along which the rail fades beyond its end."""

HEAD, RIM = 84.0, 24.0
"""The heights in px of the parts of a rack below a row of tiles: the one in which its name stands, and its bare rim."""

FROM = 24.0
"""Px below the foot of the captions' room from which on a rack is seen again."""


class Server(Group):
    """A rack: rows of slots behind a frame. `lamps[n]` is the light of what works behind port n, unseen at first.

    Below the captions there is more of it, which works too.
    """

    def __init__(self, theme: Theme, layout: Plan, name: str, stage: Stage | None = None) -> None:
        """On a high `stage` a rack below a row of tiles goes on to the frame's foot, bare behind the captions."""
        box = layout.server
        deep = not layout.down and stage is not None and stage.portrait
        foot = stage.frame.bottom - px(60) if deep and stage is not None else box.bottom
        self.base = case(theme, Box(box.left, foot, box.right, box.top))
        # so large a case is drawn as one picture, not as four layers
        super().__init__(baked(self.base) if deep else self.base)
        self.lamps: list[Rig] = []
        self.below: Below | None = None
        self._bays = layout.bays
        if layout.down:
            self._fill_down(theme, layout, name)
        else:
            self._fill_across(theme, layout, name)
        if deep and stage is not None:
            room = Box(box.left + px(12), stage.frame.bottom, box.right - px(12), stage.caption.bottom - px(FROM))
            self.below = Below(theme, room, max(layout.bays) + 1)
            self.add(self.below)

    def _fill_down(self, theme: Theme, layout: Plan, name: str) -> None:
        box = layout.server
        width = box.width * 120 - 20
        pitch = layout.tiles[0].center[1] - layout.tiles[1].center[1] if len(layout.tiles) > 1 else px(320)
        step = pitch / max(1, round(pitch / px(80)))
        first = layout.tiles[0].center[1]
        start = first + np.floor((box.top - px(85) - step / 2 - first) / step) * step
        one = slot(theme, width, step * 120 - 14)
        rows: dict[int, VGroup] = {}
        number = 0
        while (y := start - number * step) > box.bottom + px(18) + step * 0.4:
            row = one.copy().move_to(np.array([box.center[0], y, 0]))
            rows[number] = row
            self.add(row)
            number += 1
        plate = _plate(theme, name, width - 36)
        self.add(plate.move_to(np.array([box.center[0], box.top - px(60), 0])))
        for port in layout.ports:
            nearest = min(rows, key=lambda n: abs(start - n * step - port[1]))
            self.lamps.append(self._lamp(theme, rows[nearest], width, step * 120 - 14))

    def _fill_across(self, theme: Theme, layout: Plan, name: str) -> None:
        box = layout.server
        head = HEAD if name else RIM
        top, high = box.top - px(head), box.height / px(1) - head - RIM
        middles, width = columns(box, max(layout.bays) + 1)
        lamps = []
        for middle in middles:
            slots = VGroup(*(slot(theme, width + 36, high / 2 - 5) for _ in range(2))).arrange(DOWN, buff=px(10))
            slots.move_to(np.array([middle, top - px(high / 2), 0]))
            self.add(slots)
            lamps.append(self._lamp(theme, slots, width + 36, high))
        for port, bay in zip(layout.ports, layout.bays, strict=True):
            self.add(rounded(76, 22, 8, *metal(theme).port).move_to(port + px(7) * UP))
            self.lamps.append(lamps[bay])
        if name:
            self.add(_plate(theme, name, 300).move_to(np.array([box.center[0], box.top - px(HEAD / 2 + 7), 0])))

    def work(self, number: int, level: float, turn: int) -> None:
        """Light all that is behind a port; its small lamps change with every `turn`."""
        lamp = self.lamps[number]
        lamp.fade(level)
        for part, other in (("leds", 0), ("others", 1)):
            lamp.fade(level if turn % 2 == other else 0.0, part)
        if self.below is not None:
            self.below.work(self._bays[number], level, turn)

    def _lamp(self, theme: Theme, row: Mobject, width: float, height: float) -> Rig:
        face = lit_face(theme, width - 36, height)
        light = Group(shadow_sprite(width - 36, height, 14, 20, cool_of(theme), 0.8), face)
        leds = VGroup(*(disc(9, colour, colour) for colour in ("#FFFFFF", "#06205A", "#FFFFFF")))
        leds.arrange(RIGHT, buff=px(8)).next_to(face.get_left(), RIGHT, buff=px(20))
        others = VGroup(*(disc(9, colour, colour) for colour in ("#06205A", "#FFFFFF", "#06205A")))
        light.add(leds, others.move_to(leds), lit_vents(theme, width - 36, height))
        light.move_to(row.get_center())
        self.add(light)
        lamp = Rig(light, {"leds": leds, "others": others})
        lamp.fade(0)
        return lamp


def _plate(theme: Theme, name: str, width: float) -> VGroup:
    ink = metal(theme).name
    return fit_text(name, width, 60, colour=ink, largest=46, smallest=40, weight="heavy", max_lines=1)


def request(theme: Theme, shape: str = "square", side: float = 84) -> Group:
    """What moves through the system: a lit rounded square (or a round one, where the shape is a dot or a ball)."""
    cool = theme.colour("cool")
    radius = side / 2 if shape in ("circle", "dot", "ball", "bola", "titik", "lingkaran") else side * 0.28
    glow = shadow_sprite(side, side, radius, 18, cool, 0.85)
    face = rounded(side, side, radius, mix(cool, "#FFFFFF", 0.55), mix(cool, "#0038A0", 0.18))
    edge = frame_ring(side, side, radius, 5, "#FFFFFF").set_fill(opacity=0.85)
    mark = VGroup(*(rounded(side * share, side * 0.1, side * 0.05, "#06205A") for share in (0.5, 0.3)))
    mark.arrange(DOWN, buff=px(side * 0.1), aligned_edge=LEFT)
    return Group(glow, face, edge, mark.move_to(face.get_center()))


def rail(theme: Theme, layout: Plan) -> VGroup:
    """The track that the request follows, past every socket; every second part is where it runs on and fades."""
    first, last = layout.rail
    length = float(np.linalg.norm(last - first)) * 120
    way = DOWN if layout.down else RIGHT
    core = mix(theme.colour("cool"), theme.colour("line"), 0.35)
    drawn = VGroup()
    for thick, colour in ((12.0, theme.colour("line")), (4.0, core)):
        # built to run down, and turned where the tiles stand in a row
        main = rounded(thick, length, thick / 2, colour).move_to(length / 2 * px(1) * DOWN)
        tail = shaded(Rectangle(width=px(thick), height=px(TAIL)), colour, colour, alpha=(1.0, 0.0))
        drawn.add(main, tail.move_to((length + TAIL / 2 - thick / 2) * px(1) * DOWN))
    if way is RIGHT:
        drawn.rotate(np.pi / 2, about_point=ORIGIN)
    return drawn.shift(first)


__all__ = ["FROM", "Server", "rail", "request"]
