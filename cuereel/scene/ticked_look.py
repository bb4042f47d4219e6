"""A row's place and how it is divided -> what it is made of: the slot, the plates, words and art, the tick's box."""

from __future__ import annotations

import numpy as np
from manim import LEFT, Group, Mobject, RoundedRectangle, VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.band import lit_face
from cuereel.scene.card import is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.hero import hero
from cuereel.scene.lettering import fit_text, letter
from cuereel.scene.light import fading, glow
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.ticked_room import LEADING, RowRoom
from cuereel.theme import Theme

RING = 10.0
"""px that the line of the ring is wide which a tick throws out."""

UNNAMED = 0.45
"""How far the bar fades into its row that stands for words which nobody has said."""

WAITS = 0.55
"""How far a row's words are seen in its slot before it is said."""

READING = 11.0
"""px that the line is thick which runs along a row's foot while it is said."""


class RowLook:
    """Draws the parts of a row in `place`.

    In scene units: `box` is the middle of the tick's box, `spot` that of the art, `inner` where the plate's left corner
    ends.
    """

    def __init__(self, theme: Theme, place: Box, room: RowRoom) -> None:
        self._theme, self._place, self._dark = theme, place, is_dark(theme)
        self._width, self._height = place.width / PX, place.height / PX
        self._radius = min(46.0, 0.3 * self._height)
        self._room = room
        self.box = np.array([place.left + px(room.inset + room.side / 2), place.center[1], 0.0])
        self.inner = place.left + px(self._radius)
        self.spot = np.array([room.right - px(room.reach / 2), place.center[1], 0.0])

    @property
    def outward(self) -> float:
        """How many times as large as the tick's box the ring gets: it keeps within the row, and clear of the words."""
        room = self._room
        clear: float = min((room.left - self.box[0]) / PX, self._height / 2, room.inset + room.side / 2) - RING
        return max(1.0, 2 * clear / room.side)

    def _plate(self, by: float = 0.0) -> RoundedRectangle:
        width, height = px(self._width - 2 * by), px(self._height - 2 * by)
        plate = RoundedRectangle(width=width, height=height, corner_radius=px(max(4.0, self._radius - by)))
        return plate.move_to(self._place.center)

    def recess(self, number: int, words: VGroup) -> VGroup:
        """The slot, the empty box in it with the row's number, and its words, dim."""
        theme, side = self._theme, self._room.side
        fill = mix(theme.colour("background"), "#000000", 0.3) if self._dark else theme.colour("raised")
        hollow = shaded(self._plate(), fill, mix(theme.colour("surface"), theme.colour("cool"), 0.06), alpha=(0.8, 0.5))
        tone = mix(theme.colour("line"), theme.colour("cool"), 0.3)
        rim = self._plate().set_fill(opacity=0).set_stroke(tone, px(4) * 100, 0.8)
        box = RoundedRectangle(
            width=px(self._room.side), height=px(self._room.side), corner_radius=px(0.24 * self._room.side)
        )
        box.move_to(self.box).set_fill(theme.colour("surface"), 0.5)
        box.set_stroke(mix(theme.colour("line"), theme.colour("cool"), 0.3), px(5) * 100, 0.9)
        digit = letter(str(number), 0.5 * side, colour=theme.colour("muted"), weight="heavy")
        digit.move_to(self.box)
        waiting = words.copy().set_fill(mix(fill, theme.colour("ink"), WAITS))
        return VGroup(hollow, rim, waiting, box, *digit)

    def reading(self) -> Mobject:
        """The line along the foot of the lit plate, as long as it gets."""
        wide = self._width - 2 * self._radius
        line = rounded(wide, READING, READING / 2, lit_face(self._theme, self._theme.colour("cool"))[0])
        return line.move_to(np.array([self._place.center[0], self._place.bottom + px(READING), 0.0]))

    def plates(self) -> tuple[VGroup, VGroup]:
        """The plate as it has settled, and lit."""
        theme, cool = self._theme, self._theme.colour("cool")
        base = theme.colour("raised") if self._dark else "#FFFFFF"
        thick = self._plate().shift(np.array([0.0, -px(12), 0.0]))
        deep = mix(theme.colour("background"), "#000000", 0.2) if self._dark else theme.colour("line")
        calm = shaded(self._plate(), mix(base, cool, 0.16), mix(base, cool, 0.04))
        rim = self._plate(1.5).set_fill(opacity=0)
        rim.set_stroke(mix(theme.colour("line"), "#FFFFFF", 0.25 if self._dark else 0.0), px(3) * 100, 0.9)
        _, top, low = lit_face(theme, cool)
        lit = shaded(self._plate(), top, low)
        under = shaded(thick, mix(cool, "#000000", 0.5), mix(cool, "#000000", 0.62))
        edge = self._plate(2).set_fill(opacity=0).set_stroke("#FFFFFF", px(4) * 100, 0.55)
        return VGroup(shaded(thick, deep, deep), calm, rim), VGroup(under, lit, edge)

    def cast(self) -> Mobject:
        """The shadow of the plate."""
        colour, opacity = shadow_of(self._theme)
        shadow = shadow_sprite(self._width, self._height, self._radius, 28, colour, opacity)
        return Group(shadow.move_to(self._place.center - np.array([0.0, px(26), 0.0])))

    def lettered(self, words: str, largest: float) -> tuple[VGroup, VGroup]:
        """The words in type of `largest` px at most, for the settled plate and for the lit one."""
        theme, room, made = self._theme, self._room, []
        for colour in (theme.colour("ink"), lit_face(theme, theme.colour("cool"))[0]):
            if not words:
                made.append(self._unnamed(mix(colour, theme.colour("surface"), UNNAMED)))
                continue
            block = fit_text(
                words,
                room.width,
                room.height,
                colour=colour,
                largest=min(largest, room.largest),
                smallest=30,
                family=theme.fonts["words"],
                weight="heavy",
                align=LEFT,
                max_lines=room.lines,
                leading=LEADING,
            )
            made.append(block.move_to(np.array([room.left + block.width / 2, self._place.center[1], 0.0])))
        return made[0], made[1]

    def _unnamed(self, colour: str) -> VGroup:
        """A bar where the words of an entry would be that nobody has named."""
        room, high = self._room, 0.2 * self._height
        bar = rounded(0.8 * room.width, high, high / 2, colour)
        return VGroup(VGroup(bar)).move_to(np.array([room.left + bar.width / 2, self._place.center[1], 0.0]))

    def pictured(self, icon: Mobject, pane: VMobject) -> Group:
        """The art, which stands out over the pane, and the light behind it."""
        reach = self._room.reach
        whole = hero(icon, 1.15 * reach, reach, self._theme, "#FFFFFF")
        for part in whole:
            part.shift(self.spot)
        light = glow(0.62 * reach, 0.62 * reach, "#FFFFFF", 0.5).move_to(self.spot)
        return Group(clip_to(light, pane), *whole[1:])

    def strip(self, pane: VMobject) -> Mobject:
        """A bar of light left of the pane, which runs over that when it has come."""
        bar = RoundedRectangle(width=px(220), height=px(1.6 * self._height), corner_radius=0.01).rotate(-0.3)
        bar.move_to(np.array([self._place.left - px(260), self._place.center[1], 0.0]))
        start, end = float(bar.get_left()[0]), float(bar.get_right()[0])
        strip = fading(bar, (start, 0, 0), (end, 0, 0), ((0.0, 0.0), (0.5, 0.55), (1.0, 0.0)), "#FFFFFF")
        return clip_to(strip, pane)

    def empty(self) -> Group:
        """The tick's box before there is a tick."""
        theme, side = self._theme, self._room.side
        ground = mix(theme.colour("background"), "#000000", 0.25) if self._dark else "#FFFFFF"
        well = rounded(side, side, 0.24 * side, ground, mix(ground, theme.colour("line"), 0.4)).move_to(self.box)
        rim = RoundedRectangle(width=px(side), height=px(side), corner_radius=px(0.24 * side)).move_to(self.box)
        tone = "#FFFFFF" if self._dark else theme.colour("cool")
        return Group(well, rim.set_fill(opacity=0).set_stroke(tone, px(max(5.0, 0.045 * side)) * 100, 1))

    def filled(self) -> Group:
        """The tick's box with a tick, which its line is drawn on."""
        good, side = self._theme.colour("good"), self._room.side
        under = rounded(side, side, 0.24 * side, mix(good, "#000000", 0.5)).move_to(self.box)
        face = rounded(side, side, 0.24 * side, mix(good, "#FFFFFF", 0.22), good).move_to(self.box)
        rim = RoundedRectangle(width=px(side - 6), height=px(side - 6), corner_radius=px(0.24 * side - 3))
        rim.move_to(self.box).set_fill(opacity=0).set_stroke("#FFFFFF", px(4) * 100, 0.55)
        return Group(under.shift(np.array([0.0, -px(0.06 * side), 0.0])), face, rim)

    def line(self) -> VMobject:
        """The line of a tick, without corners yet."""
        line = VMobject().set_stroke(self._theme.colour("on_accent"), px(0.135 * self._room.side) * 100, 1)
        line.set_cap_style(CapStyleType.ROUND)
        line.joint_type = LineJointType.ROUND
        return line

    def shock(self) -> Group:
        """The ring that a tick throws out, as large as its box."""
        good, side = self._theme.colour("good"), px(self._room.side)
        ring = RoundedRectangle(width=side, height=side, corner_radius=0.24 * side).set_fill(opacity=0)
        return Group(ring.set_stroke(good, px(RING) * 100, 0.9).move_to(self.box))


__all__ = ["RowLook"]
