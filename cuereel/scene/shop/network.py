"""What is behind a page, as a plan sets it out: a server, the rail past the checks, and the request that moves.

Lengths are px of the reference frame.
"""

from __future__ import annotations

import numpy as np
from manim import DOWN, LEFT, ORIGIN, RIGHT, UP, Circle, Group, Mobject, Rectangle, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import mix, rounded, shaded, shadow_of
from cuereel.scene.lettering import fit_text
from cuereel.scene.rig import Rig
from cuereel.scene.shop.layout import Plan
from cuereel.scene.shop.phone import disc, frame_ring
from cuereel.scene.shop.units import Below, cool_of, lit_face, lit_vents, slot
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, Stage, px
from cuereel.theme import Theme

TAIL = 110.0
"""Px along which the rail fades beyond its end."""

HEAD = 84.0
"""The height in px of the part of a rack below a row of tiles in which its name stands."""


class Server(Group):
    """A rack: rows of slots behind a frame. `lamps[n]` is the light of the row behind port n, unseen at first.

    Below the captions there are more rows under each port, which work with it.
    """

    def __init__(self, theme: Theme, layout: Plan, name: str, stage: Stage | None = None) -> None:
        """On a high `stage` a rack below a row of tiles goes on to the frame's foot, bare behind the captions."""
        box = layout.server
        deep = not layout.down and stage is not None and stage.portrait
        foot = stage.frame.bottom - px(60) if deep and stage is not None else box.bottom
        width, height = box.width * 120, (box.top - foot) * 120
        colour, opacity = shadow_of(theme)
        shadow = shadow_sprite(width, height, 34, 34, colour, opacity).shift(px(22) * DOWN)
        case = rounded(width, height, 34, "#4A5899", "#1A2250")
        rim = frame_ring(width, height, 34, 5, "#8D9BE0")
        inside = rounded(width - 36, height - 36, 20, "#0A0F2C", "#10173E")
        self.base = Group(shadow, case, rim, inside).shift(np.array([box.center[0], (box.top + foot) / 2, 0.0]))
        # so large a case is drawn as one picture, not as four layers
        super().__init__(baked(self.base) if deep else self.base)
        self.lamps: list[Rig] = []
        self.below: Below | None = None
        if layout.down:
            self._fill_down(theme, layout, name)
        else:
            self._fill_across(theme, layout, name)
        if deep and stage is not None:
            room = Box(box.left + px(12), stage.frame.bottom, box.right - px(12), stage.caption.bottom - px(36))
            self.below = Below(theme, room, [float(port[0]) for port in layout.ports], column(layout))
            self.add(self.below)

    def _fill_down(self, theme: Theme, layout: Plan, name: str) -> None:
        box = layout.server
        width = box.width * 120 - 20
        pitch = layout.tiles[0].center[1] - layout.tiles[1].center[1] if len(layout.tiles) > 1 else px(320)
        step = pitch / max(1, round(pitch / px(80)))
        first = layout.tiles[0].center[1]
        start = first + np.floor((box.top - px(85) - step / 2 - first) / step) * step
        one = slot(width, step * 120 - 14)
        rows: dict[int, VGroup] = {}
        number = 0
        while (y := start - number * step) > box.bottom + px(18) + step * 0.4:
            row = one.copy().move_to(np.array([box.center[0], y, 0]))
            rows[number] = row
            self.add(row)
            number += 1
        plate = _plate(name, width - 36)
        self.add(plate.move_to(np.array([box.center[0], box.top - px(60), 0])))
        for port in layout.ports:
            nearest = min(rows, key=lambda n: abs(start - n * step - port[1]))
            self._lamp(theme, rows[nearest], width, step * 120 - 14)

    def _fill_across(self, theme: Theme, layout: Plan, name: str) -> None:
        box = layout.server
        top, high = box.top - px(HEAD), box.height / px(1) - HEAD - 24
        width = column(layout) + 36
        for port in layout.ports:
            slots = VGroup(*(slot(width, high / 2 - 5) for _ in range(2))).arrange(DOWN, buff=px(10))
            slots.move_to(np.array([port[0], top - px(high / 2), 0]))
            plug = rounded(76, 22, 8, "#7C8AD6", "#39437F").move_to(port + px(7) * UP)
            self.add(plug, slots)
            self._lamp(theme, slots, width, high)
        self.add(_plate(name, 300).move_to(np.array([box.center[0], box.top - px(HEAD / 2 + 7), 0])))

    def work(self, number: int, level: float, turn: int) -> None:
        """Light all that is behind a port; its small lamps change with every `turn`."""
        lamp = self.lamps[number]
        lamp.fade(level)
        for part, other in (("leds", 0), ("others", 1)):
            lamp.fade(level if turn % 2 == other else 0.0, part)
        if self.below is not None:
            self.below.work(number, level, turn)

    def _lamp(self, theme: Theme, row: Mobject, width: float, height: float) -> None:
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
        self.lamps.append(lamp)


def _plate(name: str, width: float) -> VGroup:
    return fit_text(name, width, 60, colour="#EAF0FF", largest=46, smallest=40, weight="heavy", max_lines=1)


def column(layout: Plan) -> float:
    """The width in px of what is behind one port of a rack below a row of tiles."""
    ports, box = layout.ports, layout.server
    apart = ports[1][0] - ports[0][0] - px(16) if len(ports) > 1 else box.width
    return float(min(apart, 2 * (ports[0][0] - box.left - px(34))) / px(1))


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


def traces(theme: Theme, layout: Plan, stage: Stage) -> VGroup:
    """Faint circuit lines behind everything, from the rail out to the edges."""
    colour, box = theme.colour("line"), stage.picture
    drawn = VGroup()
    for number, (x, y, width) in enumerate(((0.02, 0.05, 0.5), (0.3, 0.34, 0.6), (0.0, 0.66, 0.5), (0.35, 0.97, 0.5))):
        start = box.at(x, y)
        line = rounded(width * box.width * 120, 5, 2.5, colour).set_opacity(0.5)
        line.next_to(start, RIGHT, buff=0)
        knot = Circle(radius=px(11), stroke_width=0, fill_color=colour, fill_opacity=0.6).move_to(start)
        bend = rounded(5, 90 + 30 * number, 2.5, colour).set_opacity(0.5)
        bend.next_to(line.get_right(), UP if number % 2 else DOWN, buff=0)
        drawn.add(line, knot, bend)
    return drawn


__all__ = ["Server", "rail", "request", "traces"]
