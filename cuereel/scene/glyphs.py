"""The name of a small mark -> its drawing, in two tones, about the origin and within a circle of radius 1.

There are marks of kinds of work (a prompt, a cloud, a chip) and plain ones that mean none (a star, a peak, a wave).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from manim import Arc, Circle, Ellipse, Polygon, RegularPolygon, Star, VGroup, VMobject

from cuereel.scene.card import mix
from cuereel.scene.paint import Painted
from cuereel.scene.strokes import block, disc, line, path, solid
from cuereel.scene.trades import TRADES


def glyph(name: str, light: str, tone: str) -> VGroup:
    """A mark in a light colour and a second tone. Raises KeyError where there is none of that name."""
    return VGroup(*_DRAWN[name](light, tone))


def _prompt(light: str, tone: str) -> Sequence[VMobject]:
    return (
        block(1.3, 0.98, 0, 0, tone, 0.14),
        path((-0.42, 0.24), (-0.16, 0.02), (-0.42, -0.2), colour=light),
        path((0.0, -0.22), (0.34, -0.22), colour=light),
    )


def _code(light: str, tone: str) -> Sequence[VMobject]:
    return (
        path((-0.36, 0.34), (-0.7, 0.0), (-0.36, -0.34), colour=light, width=0.14),
        path((0.36, 0.34), (0.7, 0.0), (0.36, -0.34), colour=light, width=0.14),
        path((0.12, 0.48), (-0.12, -0.48), colour=tone, width=0.14),
    )


def _cloud(light: str, tone: str) -> Sequence[VMobject]:
    puffs = ((0.3, -0.34, 0.02, tone), (0.38, 0.02, 0.16, light), (0.27, 0.4, 0.0, light))
    return (*(disc(r, x, y, colour) for r, x, y, colour in puffs), block(1.24, 0.4, 0.02, -0.16, light, 0.2))


def _phone(light: str, tone: str) -> Sequence[VMobject]:
    return (
        block(0.78, 1.3, 0, 0, light, 0.15),
        block(0.62, 0.96, 0, 0.04, tone, 0.05),
        block(0.2, 0.06, 0, -0.55, tone, 0.03),
        block(0.34, 0.1, -0.06, 0.3, light, 0.04),
        block(0.44, 0.1, -0.01, 0.1, mix(light, tone, 0.45), 0.04),
    )


def _chip(light: str, tone: str) -> Sequence[VMobject]:
    legs = [
        leg
        for at in (-0.26, 0.0, 0.26)
        for leg in (
            path((at, -0.64), (at, 0.64), colour=tone, width=0.085),
            path((-0.64, at), (0.64, at), colour=tone, width=0.085),
        )
    ]
    return (*legs, block(0.88, 0.88, 0, 0, light, 0.12), block(0.4, 0.4, 0, 0, tone, 0.06))


def _database(light: str, tone: str) -> Sequence[VMobject]:
    out: list[VMobject] = []
    for y in (-0.46, -0.06, 0.34):
        out += [block(0.98, 0.34, 0, y, tone, 0.13), solid(Ellipse(0.98, 0.3).move_to((0, y + 0.12, 0)), light)]
    return out


def _gear(light: str, tone: str) -> Sequence[VMobject]:
    teeth = [block(0.22, 1.36, 0, 0, light, 0.06).rotate(np.pi * at / 4) for at in range(4)]
    return (*teeth, disc(0.52, 0, 0, light), disc(0.24, 0, 0, tone))


def _globe(light: str, tone: str) -> Sequence[VMobject]:
    return (
        disc(0.66, 0, 0, tone),
        line(Circle(0.66), light, 0.085),
        line(Ellipse(0.62, 1.32), light, 0.07),
        path((-0.66, 0), (0.66, 0), colour=light, width=0.07),
        line(Arc(0.78, np.radians(232), np.radians(76)).shift((0, 1.06, 0)), light, 0.07),
        line(Arc(0.78, np.radians(52), np.radians(76)).shift((0, -1.06, 0)), light, 0.07),
    )


def _bug(light: str, tone: str) -> Sequence[VMobject]:
    legs = [
        path((side * 0.3, y), (side * 0.6, y + lift), colour=tone, width=0.09)
        for side in (-1, 1)
        for y, lift in ((0.16, 0.2), (-0.1, 0.0), (-0.36, -0.2))
    ]
    horns = [path((s * 0.12, 0.5), (s * 0.28, 0.72), colour=tone, width=0.08) for s in (-1, 1)]
    body = solid(Ellipse(0.74, 0.98).move_to((0, -0.12, 0)), light)
    return (*legs, *horns, disc(0.24, 0, 0.4, tone), body, path((0, 0.3), (0, -0.54), colour=tone, width=0.06))


def _pad(light: str, tone: str) -> Sequence[VMobject]:
    grips = (disc(0.36, -0.4, -0.1, light), disc(0.36, 0.4, -0.1, light))
    cross = (block(0.3, 0.1, -0.38, 0.02, tone, 0.03), block(0.1, 0.3, -0.38, 0.02, tone, 0.03))
    buttons = (disc(0.075, 0.3, -0.04, tone), disc(0.075, 0.48, 0.1, tone))
    return (*grips, block(1.1, 0.62, 0, 0.08, light, 0.24), *cross, *buttons)


def _branch(light: str, tone: str) -> Sequence[VMobject]:
    bend = VMobject()
    bend.points = np.array([(-0.34, -0.3, 0), (-0.34, 0.1, 0), (0.36, -0.12, 0), (0.36, 0.34, 0)], dtype=float)
    return (
        path((-0.34, -0.5), (-0.34, 0.5), colour=tone),
        line(bend, tone),
        disc(0.19, -0.34, -0.5, light),
        disc(0.19, -0.34, 0.5, light),
        disc(0.19, 0.36, 0.4, light),
    )


def _robot(light: str, tone: str) -> Sequence[VMobject]:
    return (
        path((0, 0.3), (0, 0.62), colour=tone, width=0.09),
        disc(0.12, 0, 0.64, light),
        block(0.18, 0.36, -0.62, -0.08, tone, 0.08),
        block(0.18, 0.36, 0.62, -0.08, tone, 0.08),
        block(1.12, 0.86, 0, -0.1, light, 0.24),
        disc(0.13, -0.26, 0.0, tone),
        disc(0.13, 0.26, 0.0, tone),
        block(0.46, 0.1, 0, -0.34, tone, 0.05),
    )


def _pie(light: str, tone: str) -> Sequence[VMobject]:
    def slice_of(start: float, angle: float, radius: float, off: tuple[float, float]) -> VMobject:
        rim = Arc(radius, start, angle).points
        shape = VMobject()
        shape.points = rim.copy()
        shape.add_line_to(np.zeros(3))
        shape.add_line_to(rim[0])
        return shape.shift(np.array([*off, 0.0]))

    return (
        solid(slice_of(np.pi / 2, 1.5 * np.pi, 0.62, (-0.04, -0.04)), tone),
        solid(slice_of(0.0, np.pi / 2, 0.62, (0.06, 0.06)), light),
    )


def _window(light: str, tone: str) -> Sequence[VMobject]:
    dots = [disc(0.055, -0.5 + 0.16 * at, 0.36, light) for at in range(3)]
    lines = [block(0.5, 0.1, 0.3, y, tone, 0.04) for y in (0.06, -0.14, -0.34)]
    sheet = (block(1.36, 1.06, 0, 0, tone, 0.14), block(1.24, 0.68, 0, -0.13, light, 0.07))
    return (*sheet, *dots, block(0.42, 0.5, -0.32, -0.14, mix(light, tone, 0.55), 0.05), *lines)


def _layers(light: str, tone: str) -> Sequence[VMobject]:
    def sheet(y: float, colour: str) -> Painted:
        return solid(Polygon((-0.68, y, 0), (0, y + 0.34, 0), (0.68, y, 0), (0, y - 0.34, 0)), colour)

    return (sheet(-0.3, tone), sheet(0.0, mix(light, tone, 0.5)), sheet(0.3, light))


def _key(light: str, tone: str) -> Sequence[VMobject]:
    teeth = [path((x, 0.0), (x, -0.24), colour=tone, width=0.13) for x in (0.3, 0.54)]
    return (
        path((-0.1, 0), (0.66, 0), colour=tone, width=0.14),
        *teeth,
        line(Circle(0.28).shift((-0.4, 0, 0)), light, 0.16),
    )


def _waves_out(light: str, tone: str) -> Sequence[VMobject]:
    arcs = [
        line(Arc(radius, np.radians(42), np.radians(96)).shift((0, -0.46, 0)), colour, 0.13)
        for radius, colour in ((0.4, light), (0.72, mix(light, tone, 0.5)), (1.04, tone))
    ]
    return (*arcs, disc(0.13, 0, -0.44, light))


def _cube(light: str, tone: str) -> Sequence[VMobject]:
    top, low, x, y = (0, 0.7, 0), (0, -0.7, 0), 0.62, 0.36
    return (
        solid(Polygon(top, (x, y, 0), (0, 0.02, 0), (-x, y, 0)), light),
        solid(Polygon((-x, y, 0), (0, 0.02, 0), low, (-x, -y, 0)), tone),
        solid(Polygon((x, y, 0), (0, 0.02, 0), low, (x, -y, 0)), mix(light, tone, 0.55)),
    )


def _eye(light: str, tone: str) -> Sequence[VMobject]:
    lid = VMobject()
    upper = np.array([(-0.72, 0, 0), (-0.36, 0.56, 0), (0.36, 0.56, 0), (0.72, 0, 0)])
    lid.points = np.concatenate([upper, upper[::-1] * (1, -1, 1)])
    return (solid(lid, light), disc(0.3, 0, 0, tone), disc(0.12, 0.06, 0.06, light))


def _mail(light: str, tone: str) -> Sequence[VMobject]:
    flap = path((-0.6, 0.36), (0, -0.08), (0.6, 0.36), colour=tone)
    return (block(1.36, 0.96, 0, 0, light, 0.14), flap)


def _cart(light: str, tone: str) -> Sequence[VMobject]:
    basket = Polygon((-0.42, 0.3, 0), (0.68, 0.3, 0), (0.52, -0.22, 0), (-0.28, -0.22, 0))
    handle = path((-0.72, 0.54), (-0.5, 0.54), (-0.28, -0.22), colour=tone)
    return (solid(basket, light), handle, disc(0.13, -0.16, -0.48, tone), disc(0.13, 0.4, -0.48, tone))


def _star(light: str, tone: str) -> Sequence[VMobject]:
    return (
        solid(Star(5, outer_radius=0.72, inner_radius=0.33), tone),
        solid(Star(5, outer_radius=0.44, inner_radius=0.2), light),
    )


def _hexagons(light: str, tone: str) -> Sequence[VMobject]:
    return (
        line(RegularPolygon(6, start_angle=np.pi / 6, radius=0.68), tone),
        solid(RegularPolygon(6, start_angle=np.pi / 6, radius=0.4), light),
    )


def _peak(light: str, tone: str) -> Sequence[VMobject]:
    back = Polygon((-0.06, -0.48, 0), (0.32, 0.24, 0), (0.72, -0.48, 0))
    front = Polygon((-0.72, -0.48, 0), (-0.14, 0.58, 0), (0.42, -0.48, 0))
    snow = Polygon((-0.33, 0.23, 0), (-0.14, 0.58, 0), (0.045, 0.23, 0), (-0.08, 0.12, 0), (-0.2, 0.24, 0))
    return (solid(back, mix(tone, light, 0.3)), solid(front, tone), solid(snow, light))


def _waves(light: str, tone: str) -> Sequence[VMobject]:
    def wave(y: float, colour: str) -> Painted:
        xs = np.linspace(-0.64, 0.64, 7)
        dots = [np.array([x, y + 0.13 * (-1) ** n, 0.0]) for n, x in enumerate(xs)]
        return line(VMobject().set_points_smoothly(dots), colour, 0.12)

    return (wave(0.36, tone), wave(0.0, light), wave(-0.36, tone))


def _atom(light: str, tone: str) -> Sequence[VMobject]:
    rings = [line(Ellipse(1.36, 0.5).rotate(np.pi * at / 3), tone, 0.08) for at in range(3)]
    return (*rings, disc(0.17, 0, 0, light))


def _bolt(light: str, tone: str) -> Sequence[VMobject]:
    half = [(0.14, 0.72, 0), (-0.44, -0.1, 0), (-0.04, -0.1, 0)]
    shape = Polygon(*half, *[(-x, -y + 0.02, 0) for x, y, _ in half])
    return (solid(shape.copy().shift((0.09, -0.05, 0)), tone), solid(shape, light))


def _chevrons(light: str, tone: str) -> Sequence[VMobject]:
    return tuple(
        path((-0.5, y - 0.26), (0, y + 0.14), (0.5, y - 0.26), colour=colour, width=0.16)
        for y, colour in ((0.42, light), (0.08, mix(light, tone, 0.5)), (-0.26, tone))
    )


def _leaf(light: str, tone: str) -> Sequence[VMobject]:
    leaf = VMobject()
    leaf.points = np.array(
        [
            *[(-0.5, -0.5, 0), (-0.66, 0.36, 0), (0.1, 0.66, 0), (0.6, 0.6, 0)],
            *[(0.6, 0.6, 0), (0.66, 0.06, 0), (0.36, -0.66, 0), (-0.5, -0.5, 0)],
        ],
        dtype=float,
    )
    return (solid(leaf, light), path((-0.66, -0.66), (0.28, 0.28), colour=tone, width=0.09))


def _target(light: str, tone: str) -> Sequence[VMobject]:
    return (line(Circle(0.62), tone), line(Circle(0.36), light), disc(0.13, 0, 0, light))


_DRAWN: dict[str, Callable[[str, str], Sequence[VMobject]]] = {
    "prompt": _prompt,
    "code": _code,
    "cloud": _cloud,
    "phone": _phone,
    "chip": _chip,
    "database": _database,
    "gear": _gear,
    "globe": _globe,
    "bug": _bug,
    "pad": _pad,
    "branch": _branch,
    "robot": _robot,
    "pie": _pie,
    "window": _window,
    "layers": _layers,
    "key": _key,
    "signal": _waves_out,
    "cube": _cube,
    "eye": _eye,
    "mail": _mail,
    "cart": _cart,
    "star": _star,
    "hexagons": _hexagons,
    "peak": _peak,
    "waves": _waves,
    "atom": _atom,
    "bolt": _bolt,
    "chevrons": _chevrons,
    "leaf": _leaf,
    "target": _target,
    **TRADES,
}

OF_WORK = (
    *("code", "cloud", "phone", "chip", "prompt", "robot", "database"),
    *("gear", "globe", "pad", "branch", "pie", "bug"),
    *("window", "layers", "key", "signal", "cube", "eye", "mail", "cart"),
    *TRADES,
)
"""Marks of fields of work around computers."""

PLAIN = ("star", "hexagons", "peak", "waves", "atom", "bolt", "chevrons", "leaf", "target")
"""Marks that mean no field of work."""

CALLED = {
    **{"cloud": "Cloud", "phone": "Mobile", "robot": "AI", "pad": "Game", "database": "Database", "chip": "IoT"},
    **{"globe": "Web", "prompt": "DevOps", "branch": "Open Source", "bug": "QA"},
}
"""What the fields are called that some marks stand for, the same in English and in Indonesian."""

__all__ = ["CALLED", "OF_WORK", "PLAIN", "glyph"]
