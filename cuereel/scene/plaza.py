"""A terrace and a theme -> the place around it: a squared floor that runs into the depth, far blocks, mist, a beam."""

from __future__ import annotations

import numpy as np
from manim import Group, Polygon, Rectangle

from cuereel.scene.card import is_dark, mix
from cuereel.scene.light import fading, glow
from cuereel.scene.paint import Painted
from cuereel.scene.solid import Body, Eye
from cuereel.scene.stage import PX, Stage, px
from cuereel.scene.terrace import Terrace
from cuereel.theme import Theme

TILE = 210
"""px of a tile's side."""

NEAR, DEEP = -620, 4200
"""px of depth at which the floor begins (before the picture plane) and at which the mist has swallowed it."""


class Plaza:
    """`behind` is what stands at the back of the terrace; `pose` shows it as an eye sees it."""

    def __init__(self, stage: Stage, theme: Theme, set_out: Terrace) -> None:
        self._stage, self._theme, self._terrace = stage, theme, set_out
        self._eye, self._ground = set_out.eye, set_out.base[-1].box.bottom
        self._floor, self._far = self._tiles(), self._blocks()
        self.behind = Group(self._floor.mobject, *self._pools(), self._far.mobject, self._mist(), *self._lights())

    def pose(self, eye: Eye) -> None:
        for body in (self._floor, self._far):
            body.pose(eye)

    def _tiles(self) -> Body:
        body, theme = Body(self._eye, self._theme), self._theme
        colour = mix(theme.colour("line"), theme.colour("cool"), 0.25)
        reach = self._stage.frame.width * 2.2
        for number in range(-18, 19):
            x = number * px(TILE)
            body.line((x, self._ground, px(NEAR)), (x, self._ground, px(DEEP)), colour, 3, 0.34)
        for number in range(int((DEEP - NEAR) / TILE) + 1):
            depth = px(NEAR + number * TILE)
            share = number / ((DEEP - NEAR) / TILE)
            body.line((-reach, self._ground, depth), (reach, self._ground, depth), colour, 3, 0.5 * (1 - share))
        return body

    def _pools(self) -> list[Painted]:
        """Light on the floor before the terrace, and the warm one that its number's block throws."""
        frame, dark = self._stage.frame, is_dark(self._theme)
        wide, tall = frame.width / PX, frame.height / PX
        low = (self._ground + frame.bottom) / 2
        cool = glow(0.75 * wide, 0.16 * tall, self._theme.colour("cool"), 0.42 if dark else 0.24)
        core = glow(0.4 * wide, 0.05 * tall, mix(self._theme.colour("cool"), "#FFFFFF", 0.4), 0.3)
        side = -self._terrace.turn * 0.12 * frame.width
        for light in (cool, core):
            light.move_to((frame.center[0] + side, low, 0))
        return [cool, core]

    def _blocks(self) -> Body:
        """Other blocks, far off."""
        chance = np.random.default_rng(11)
        body, theme = Body(self._eye, self._theme), self._theme
        dark = is_dark(theme)
        light = mix(theme.colour("cool"), "#FFFFFF", 0.4)
        plain = mix(theme.colour("background"), theme.colour("raised"), 0.75 if dark else 1.0)
        places = [(-1150, 2300), (950, 2100), (-300, 1800), (420, 1450), (-900, 1250), (1120, 1050), (-1260, 700)]
        for number, (x, depth) in enumerate(places):
            wide, tall = px(chance.uniform(260, 420)), px(chance.uniform(260, 760))
            left = px(x) * self._stage.frame.width / px(1080) - wide / 2
            tone = mix(plain, theme.colour("cool"), 0.10 if number % 3 else 0.24)
            top, deep = self._ground + tall, px(depth)
            body.block(left, left + wide, top, self._ground, deep, deep + wide, tone, light)
        return body

    def _mist(self) -> Painted:
        """What is far sinks into the colour of the backdrop."""
        frame = self._stage.frame
        sheet = Rectangle(width=frame.width * 1.2, height=frame.height * 0.8).move_to(
            (frame.center[0], frame.top - 0.4 * frame.height, 0)
        )
        backdrop = self._theme.backdrop
        tone = mix(backdrop.top, backdrop.bottom, 0.25)
        stops = ((0.0, 0.94), (0.45, 0.72), (1.0, 0.0))
        return fading(sheet, (0, frame.top, 0), (0, frame.top - 0.8 * frame.height, 0), stops, tone)

    def _lights(self) -> list[Painted]:
        """A beam that falls on the number's block from above, and the light behind that."""
        frame, box, dark = self._stage.frame, self._terrace.number, is_dark(self._theme)
        warm, cool = self._theme.colour("accent"), self._theme.colour("cool")
        side = box.width / PX
        halo = glow(side * 1.5, side * 1.5, warm, 0.34 if dark else 0.26)
        halo.move_to(box.center)
        source = frame.center[0] - self._terrace.turn * 0.36 * frame.width
        top = frame.top + px(40)
        beam = Polygon(
            (source - px(90), top, 0),
            (source + px(90), top, 0),
            (box.right + box.width * 0.55, box.bottom, 0),
            (box.left - box.width * 0.55, box.bottom, 0),
        )
        tone = mix(cool, "#FFFFFF", 0.5) if dark else "#FFFFFF"
        strength = 0.26 if dark else 0.6
        out = [halo]
        # one inside the other, so that the edges are soft
        for share in (1.0, 0.72, 0.46):
            narrow = beam.copy().stretch(share, 0, about_point=np.array([(source + box.center[0]) / 2, 0, 0]))
            stops = ((0.0, 0.4 * strength), (0.6, 0.3 * strength), (1.0, 0.0))
            out.append(fading(narrow, (0, top, 0), (0, box.bottom, 0), stops, tone))
        return out


__all__ = ["Plaza"]
