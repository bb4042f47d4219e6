"""A ring and its shares -> what is there before the slices are told of: its groove, the slices pale, their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import Annulus, Dot, Group, Mobject, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.lettering import fitting_size, letter
from cuereel.scene.stage import px
from cuereel.theme import Theme

HOLE, DEEP = 0.55, 40.0
"""The hole of the ring, of its radius; px that it is thick."""

GAP = 0.012
"""Radians between a slice and the next, on either side."""

POINTS = 64
"""Points along the arc of a whole ring."""


@dataclass(frozen=True)
class Disc:
    """Where the ring is: its middle (scene units) and its radius (px)."""

    middle: np.ndarray
    radius: float


def sector(middle: np.ndarray, outer: float, inner: float, first: float, share: float) -> np.ndarray:
    """The corners of a part of a ring (px), clockwise from the top; a little is left free at both ends."""
    gap = min(GAP, share) if share < 0.999 else 0.0
    angles = np.pi / 2 - np.linspace(
        2 * np.pi * first + gap, max(2 * np.pi * (first + share) - gap, 2 * np.pi * first + gap + 0.01), POINTS
    )
    way = np.stack([np.cos(angles), np.sin(angles), 0 * angles], axis=1)
    return np.asarray(middle + np.concatenate([way * px(outer), way[::-1] * px(inner)]))


def track(theme: Theme, disc: Disc) -> Mobject:
    """The ring as it waits: a groove, with its shadow."""
    dark = is_dark(theme)
    whole = Annulus(px(HOLE * disc.radius), px(disc.radius)).move_to(disc.middle)
    colour, opacity = shadow_of(theme)
    cast = shaded(whole.copy().shift(np.array([0.0, -px(DEEP + 26), 0.0])), colour, colour, alpha=(opacity, opacity))
    tone = theme.colour("line")
    fill = mix(theme.colour("background"), "#000000", 0.25) if dark else theme.colour("raised")
    groove = shaded(whole, fill, mix(fill, tone, 0.45))
    deep = mix(fill, "#000000", 0.35 if dark else 0.16)
    thick = shaded(whole.copy().shift(np.array([0.0, -px(DEEP), 0.0])), deep, deep)
    rim = whole.copy().set_fill(opacity=0).set_stroke(mix(tone, theme.colour("cool"), 0.3), px(4) * 100, 0.9)
    return Group(baked(cast, blur=26, detail=0.4), baked(VGroup(thick, groove, rim)))


def pale(theme: Theme, disc: Disc, shares: Sequence[float], colours: Sequence[str]) -> Mobject:
    """Where the slices will be, on the groove."""
    out, turn = VGroup(), 0.0
    for share, colour in zip(shares, colours, strict=True):
        corners = sector(disc.middle, disc.radius - 14, HOLE * disc.radius + 14, turn, max(0.004, share))
        part = VMobject(stroke_width=0).set_points_as_corners([*corners, corners[0]])
        part.set_fill(colour, 0.26 if is_dark(theme) else 0.34).set_stroke(colour, px(4) * 100, 0.6)
        out.add(part)
        turn += share
    return baked(out)


def names_in(theme: Theme, labels: Sequence[str], colours: Sequence[str], middle: np.ndarray, hole: float) -> Mobject:
    """What the slices are of, one below the other in the hole, each beside a dot in its colour."""
    named = [(label, colour) for label, colour in zip(labels, colours, strict=True) if label]
    if not named:
        return Group()
    family, pitch = theme.fonts["words"], min(96.0, 1.25 * hole / len(named))
    wide = 1.3 * hole - 52
    size = min(
        fitting_size(label, wide, pitch, largest=0.68 * pitch, smallest=34, family=family, weight="bold", max_lines=1)
        for label, _ in named
    )
    lines = VGroup()
    for at, (label, colour) in enumerate(named):
        line = letter(label, size, colour=theme.colour("ink"), family=family, weight="bold")
        low = middle[1] + px(pitch * ((len(named) - 1) / 2 - at) - 0.34 * size)
        line.shift(np.array([px(52), low, 0.0]))
        dot = Dot(np.array([px(15), low + px(0.34 * size), 0.0]), radius=px(15), color=colour)
        lines.add(VGroup(dot, line))
    lines.shift(np.array([middle[0] - lines.get_center()[0], 0.0, 0.0]))
    return baked(lines)


__all__ = ["DEEP", "HOLE", "Disc", "names_in", "pale", "sector", "track"]
