"""A stage, a theme and what stands there -> what is behind it all: a floor, a night of stars, or light and rings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

import numpy as np
from manim import Circle, Ellipse, Group

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.haze import haze
from cuereel.scene.light import glow
from cuereel.scene.scenery import Floor
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

BACK = 84
"""px by which the floor reaches on behind those who stand on it."""

TONES = ("cool", "accent", "good", "bad")
"""What colours the backdrop on a floor may have."""

Kind = Literal["floor", "space", "air"]

SPACE = frozenset(
    "planet planets earth moon sun star stars mars venus mercury jupiter saturn uranus neptune pluto orbit "
    "asteroid comet galaxy rocket satellite theia space "
    "bumi bulan matahari bintang asteroid komet galaksi roket satelit".split()
)
"""What is seen among the stars."""

ALOFT = frozenset(
    "cloud wind icon arrow logo emblem symbol bird plane balloon rain snow light bulb lightning idea heart check "
    "cross mark sign file document folder panah "
    "awan angin ikon burung pesawat balon hujan salju lampu petir ide hati".split()
)
"""What stands on no floor."""


def kind_of(names: Iterable[str], *, tiles: bool, rows: int, people: bool = False) -> Kind:
    """What a story takes place on: in space, on a floor where all stand in one row, else in the air."""
    words = [set(re.findall(r"\w+", name.lower())) for name in names]
    if sum(bool(each & SPACE) for each in words) * 2 > len(words):
        return "space"
    if people and rows == 1 and not tiles:
        return "floor"
    if rows == 1 and not tiles and not any(each & ALOFT for each in words):
        return "floor"
    return "air"


def ground(stage: Stage, theme: Theme, kind: Kind, area: Box, group: Box, number: int) -> Group:
    """What is behind the things, which fill the box `group`."""
    if kind == "floor":
        return _floor(stage, theme, area, group, number)
    if kind == "space":
        return _space(stage, theme, area)
    return _air(stage, theme, area, number)


def _floor(stage: Stage, theme: Theme, area: Box, group: Box, number: int) -> Group:
    """A floor, and a round backdrop that stands behind all of the group, its lower part beneath the floor's edge."""
    dark, back = is_dark(theme), theme.colour("background")
    tone = theme.colour(TONES[number % len(TONES)])
    radius = max(0.53 * group.width, 0.6 * group.height, 0.34 * area.width)
    radius = min(radius, 0.5 * stage.frame.width, 0.56 * (area.top - group.bottom) + px(60))
    middle = np.array([group.center[0], min(group.center[1] + 0.1 * radius, area.top + px(40) - radius), 0.0])
    light = haze(1.5 * radius / PX, 1.5 * radius / PX, theme.colour("cool"), 0.4 if dark else 0.28).move_to(middle)
    face = shaded(Circle(radius=radius), mix(back, tone, 0.58), mix(back, tone, 0.14)).move_to(middle)
    ring = Circle(radius=1.08 * radius).set_fill(opacity=0)
    ring.set_stroke(mix(back, tone, 0.7), width=px(4) * 100, opacity=0.4).move_to(middle)
    floor = Floor(stage, theme, group.bottom + px(BACK), ((float(middle[0]), theme.colour("accent"), 0.34),))
    return Group(light, baked(Group(face, ring), detail=0.8), floor.mobject)


def _air(stage: Stage, theme: Theme, area: Box, number: int) -> Group:
    """A broad disc of light off the middle with rings about it, and two lights of other colours at its sides."""
    dark = is_dark(theme)
    cool = theme.colour("cool")
    tones = (cool, mix(cool, "#6A4DFF", 0.7), mix(cool, theme.colour("good"), 0.6))
    back, tone, other = theme.colour("background"), tones[number % 3], theme.colour("accent")
    high = area.height
    radius = 0.56 * min(high, 1.1 * area.width)
    halo = haze(1.5 * radius / PX, 1.5 * radius / PX, tone, 0.34 if dark else 0.2).move_to(area.center)
    face = shaded(Circle(radius=radius), mix(back, tone, 0.34 if dark else 0.2), mix(back, tone, 0.08)).move_to(
        area.center
    )
    rings = []
    for share, alpha in ((1.0, 0.5), (1.22, 0.26), (1.48, 0.14)):
        ring = Circle(radius=share * radius).set_fill(opacity=0)
        rings.append(ring.set_stroke(mix(back, tone, 0.75), px(3) * 100, alpha).move_to(area.center))
    wash = haze(0.62 * area.width / PX, 0.4 * high / PX, other, 0.22 if dark else 0.14)
    wash.move_to((area.right, area.bottom, 0))
    far = haze(0.5 * area.width / PX, 0.36 * high / PX, theme.colour("cool"), 0.2 if dark else 0.12)
    far.move_to((area.left, area.top, 0))
    edge = _horizon(stage, theme, mix(back, tone, 0.5))
    return Group(halo, wash, far, baked(Group(face, *rings), detail=0.7), edge)


def _space(stage: Stage, theme: Theme, area: Box) -> Group:
    """Stars of several sizes, and a nebula in two colours."""
    dark, frame = is_dark(theme), stage.frame
    chance = np.random.default_rng(5)
    tone = "#FFFFFF" if dark else theme.colour("cool")
    stars = Group()
    for number in range(120):
        x = frame.left + chance.uniform() * frame.width
        y = frame.bottom + chance.uniform() * frame.height
        size = 2.2 + 4.5 * chance.uniform() ** 3 + (9 if number % 29 == 0 else 0)
        stars.add(glow(1.7 * size, 1.7 * size, tone, 0.5 + 0.5 * chance.uniform()).move_to((x, y, 0)))
    wide, high = area.width / PX, area.height / PX
    one = haze(0.66 * wide, 0.5 * high, theme.colour("cool"), 0.3 if dark else 0.18).move_to(area.at(0.3, 0.3))
    two = haze(0.6 * wide, 0.5 * high, theme.colour("accent"), 0.2 if dark else 0.14).move_to(area.at(0.8, 0.8))
    limb = mix(theme.colour("background"), theme.colour("cool"), 0.5)
    return Group(one, two, baked(stars, detail=1.0), _horizon(stage, theme, limb))


def _horizon(stage: Stage, theme: Theme, tone: str) -> Group:
    """What is nearest: the round edge of the ground that the viewer stands on, lit from behind, below the words."""
    frame = stage.frame
    top = stage.text.bottom - px(30) if stage.portrait else frame.bottom + px(78)
    shape = Ellipse(width=2.3 * frame.width, height=1.3 * (top - frame.bottom) + 0.1 * frame.height)
    shape.move_to((0, 0, 0)).shift((0, top - shape.get_top()[1], 0))
    dark = is_dark(theme)
    face = shaded(shape, mix(theme.colour("background"), tone, 0.3), theme.colour("background"))
    rim = shape.copy().set_fill(opacity=0).set_stroke(mix(tone, "#FFFFFF", 0.25 if dark else 0.0), px(4) * 100, 0.7)
    light = haze(0.6 * frame.width / PX, 90, tone, 0.5 if dark else 0.3).move_to((0, top, 0))
    return Group(light, baked(Group(face, rim), detail=0.7, within=frame))


__all__ = ["Kind", "ground", "kind_of"]
