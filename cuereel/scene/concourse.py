"""A stage and a board's place -> the hall that it hangs in: tall windows, a floor, and people who look up at it."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Mobject, Rectangle, RoundedRectangle, Union, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import card, is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.field import floor
from cuereel.scene.haze import haze
from cuereel.scene.light import fading
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

PEOPLE = ((0.09, 0.86, -1), (0.29, 0.66, 1), (0.70, 0.74, -1), (0.93, 0.98, 1))
"""Where in the width they stand, how tall they are seen for the tallest, and to which side their bag is."""


def hall(stage: Stage, theme: Theme) -> Group:
    """Tall windows behind everything, and the floor."""
    frame = stage.frame
    short = min(frame.width, frame.height)
    count = max(3, round(3 * frame.width / frame.height))
    tone = mix(theme.colour("line"), theme.colour("cool"), 0.25)
    alpha = 0.32 if is_dark(theme) else 0.5
    windows = VGroup()
    foot, top = frame.bottom + 0.27 * frame.height, frame.top + px(200)
    for number in range(count):
        x = frame.left + (number + 0.5) * frame.width / count
        wide = 0.74 * frame.width / count
        for half in (-1, 1):
            pane = Rectangle(width=0.47 * wide, height=top - foot).move_to(
                (x + half * 0.26 * wide, (top + foot) / 2, 0)
            )
            stops = ((0.0, 0.35 * alpha), (0.5, alpha), (1.0, 0.7 * alpha))
            windows.add(fading(pane, (0, foot, 0), (0, top, 0), stops, tone))
    for number in range(int((top - foot) / (0.24 * short)) + 1):
        bar = Rectangle(width=frame.width, height=px(9), stroke_width=0)
        bar.set_fill(theme.colour("background"), 0.7).move_to((0, foot + number * 0.24 * short, 0))
        windows.add(bar)
    return Group(baked(windows, detail=0.4, blur=5, within=frame), floor(stage, theme, theme.colour("cool")))


def people(stage: Stage, theme: Theme) -> Mobject:
    """Dark shapes before the board, at the foot of a high frame."""
    frame, caption = stage.frame, stage.caption
    tall = 1.0 * (caption.bottom - frame.bottom)
    ground = theme.colour("background")
    face = mix(ground, "#000000", 0.5) if is_dark(theme) else mix(ground, theme.colour("ink"), 0.42)
    rim = mix(theme.colour("cool"), face, 0.35)
    out = Group()
    for x, size, side in PEOPLE:
        at = np.array([frame.left + x * frame.width, frame.bottom - px(30), 0.0])
        out.add(_person(size * tall, face, rim, side).shift(at))
    return baked(out, detail=0.6, within=frame)


def _person(tall: float, face: str, rim: str, side: int) -> VGroup:
    """From behind, about the point where it leaves the frame: a head, shoulders, and the strap of a bag."""
    head = Circle(radius=0.14 * tall).stretch(1.12, 1).move_to((0, 0.84 * tall, 0))
    neck = Rectangle(width=0.12 * tall, height=0.2 * tall).move_to((0, 0.68 * tall, 0))
    trunk = RoundedRectangle(width=0.56 * tall, height=1.1 * tall, corner_radius=0.2 * tall)
    trunk.move_to((0, 0.63 * tall - 0.55 * tall, 0))
    shape: VMobject = Union(head, neck, trunk)
    body = shaded(shape, mix(face, rim, 0.26), face)
    edge = fading(shape.copy().scale(1.012), (0, 0.3 * tall, 0), (0, tall, 0), ((0.0, 0.0), (1.0, 0.9)), rim)
    bag = rounded(0.28 * tall / PX, 0.4 * tall / PX, 0.08 * tall / PX, mix(face, rim, 0.2), face)
    bag.move_to((side * 0.05 * tall, 0.24 * tall, 0))
    return VGroup(edge, body, bag)


def case(stage: Stage, theme: Theme, place: Box, rail: float, stations: list[float]) -> Group:
    """The board without its flaps, on rods from above; on its `rail` (x) it is marked where each row stands (y)."""
    frame = stage.frame
    wide, high, middle = place.width / PX, place.height / PX, place.center
    cool, dark = theme.colour("cool"), is_dark(theme)
    light = haze(0.75 * wide, 0.62 * high, cool, 0.42 if dark else 0.2).move_to(middle)
    steel = mix(theme.colour("line"), theme.colour("background"), 0.3)
    rods = Group()
    for share in (0.16, 0.84):
        rod = rounded(18, (frame.top - place.top) / PX + 80, 4, mix(steel, "#000000", 0.25), steel)
        rods.add(rod.move_to((place.left + share * place.width, (frame.top + place.top) / 2, 0)))
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(wide, high, 40, 46, colour, opacity).move_to(middle - np.array([0, px(36), 0]))
    thick = rounded(wide, high, 40, mix(steel, "#000000", 0.4), mix(steel, "#000000", 0.6))
    body = card(theme, wide, high, face="surface", radius=40, lift=0).move_to(middle)
    inner = mix(theme.colour("background"), "#000000", 0.3) if dark else mix(theme.colour("line"), "#FFFFFF", 0.25)
    well = rounded(wide - 36, high - 36, 28, inner, mix(inner, theme.colour("surface"), 0.25)).move_to(middle)
    way = rounded(10, (stations[0] - stations[-1]) / PX + 10, 5, mix(inner, theme.colour("line"), 0.8))
    marks = VGroup(*(Circle(radius=px(13)).move_to((rail, y, 0)) for y in stations))
    marks.set_stroke(width=0).set_fill(mix(inner, theme.colour("line"), 0.95), 1)
    track = VGroup(way.move_to((rail, (stations[0] + stations[-1]) / 2, 0)), marks)
    return Group(light, rods, shadow, baked(Group(thick.move_to(middle - np.array([0, px(14), 0])), body, well, track)))


__all__ = ["case", "hall", "people"]
