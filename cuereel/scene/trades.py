"""More marks of kinds of work, by name: what is kept, measured, guarded, sold, made or talked about with computers.

Each is drawn from a light colour and a second tone, about the origin and within a circle of radius 1.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from manim import Arc, Circle, Polygon, RoundedRectangle, VMobject

from cuereel.scene.card import mix
from cuereel.scene.strokes import block, disc, line, path, solid


def _server(light: str, tone: str) -> Sequence[VMobject]:
    rows = [(block(1.2, 0.38, 0, y, light, 0.1), y) for y in (0.46, 0.0, -0.46)]
    lamps = [disc(0.075, x, y, tone) for _, y in rows for x in (-0.4, -0.18)]
    slots = [path((0.12, y), (0.42, y), colour=tone, width=0.085) for _, y in rows]
    return (*[row for row, _ in rows], *lamps, *slots)


def _lock(light: str, tone: str) -> Sequence[VMobject]:
    return (
        line(Arc(radius=0.32, start_angle=0, angle=np.pi).shift((0, 0.26, 0)), tone, 0.15),
        path((-0.32, 0.26), (-0.32, 0.0), colour=tone, width=0.15),
        path((0.32, 0.26), (0.32, 0.0), colour=tone, width=0.15),
        block(1.04, 0.82, 0, -0.24, light, 0.14),
        disc(0.12, 0, -0.17, tone),
        path((0.0, -0.2), (0.0, -0.42), colour=tone, width=0.09),
    )


def _flask(light: str, tone: str) -> Sequence[VMobject]:
    glass = Polygon((-0.2, 0.6, 0), (0.2, 0.6, 0), (0.2, 0.14, 0), (0.6, -0.6, 0), (-0.6, -0.6, 0), (-0.2, 0.14, 0))
    full = Polygon((-0.35, -0.16, 0), (0.35, -0.16, 0), (0.56, -0.55, 0), (-0.56, -0.55, 0))
    return (
        solid(full, tone),
        line(glass, light, 0.1),
        path((-0.32, 0.62), (0.32, 0.62), colour=light, width=0.13),
        disc(0.08, 0.06, -0.02, tone),
    )


def _bars(light: str, tone: str) -> Sequence[VMobject]:
    heights = (0.42, 0.7, 1.0, 1.26)
    return tuple(
        block(0.25, high, -0.51 + 0.34 * at, -0.62 + high / 2, light if at % 2 else tone, 0.06)
        for at, high in enumerate(heights)
    )


def _clock(light: str, tone: str) -> Sequence[VMobject]:
    return (
        disc(0.66, 0, 0, tone),
        line(Circle(0.66), light, 0.1),
        path((0.0, 0.36), (0.0, 0.0), (0.26, -0.16), colour=light, width=0.11),
    )


def _nib(light: str, tone: str) -> Sequence[VMobject]:
    nib = Polygon((0, -0.74, 0), (0.44, 0.06, 0), (0.24, 0.44, 0), (-0.24, 0.44, 0), (-0.44, 0.06, 0))
    return (
        solid(nib, light),
        block(0.56, 0.22, 0, 0.58, tone, 0.06),
        path((0.0, -0.5), (0.0, -0.02), colour=tone, width=0.07),
        disc(0.1, 0, 0.05, tone),
    )


def _headset(light: str, tone: str) -> Sequence[VMobject]:
    return (
        line(Arc(radius=0.54, start_angle=0, angle=np.pi).shift((0, 0.04, 0)), light, 0.13),
        line(Arc(radius=0.5, start_angle=-0.1 * np.pi, angle=-0.36 * np.pi).shift((0, -0.12, 0)), tone, 0.09),
        block(0.28, 0.5, -0.54, -0.16, light, 0.1),
        block(0.28, 0.5, 0.54, -0.16, light, 0.1),
        disc(0.12, 0.08, -0.62, tone),
    )


def _bulb(light: str, tone: str) -> Sequence[VMobject]:
    return (
        disc(0.5, 0, 0.2, light),
        block(0.46, 0.3, 0, -0.28, light, 0.08),
        path((-0.18, -0.5), (0.18, -0.5), colour=tone, width=0.11),
        path((-0.1, -0.68), (0.1, -0.68), colour=tone, width=0.1),
        path((-0.16, 0.2), (-0.06, 0.02), (0.06, 0.2), (0.16, 0.02), colour=tone, width=0.07),
    )


def _braces(light: str, tone: str) -> Sequence[VMobject]:
    left = [(-0.3, 0.58), (-0.46, 0.5), (-0.46, 0.12), (-0.66, 0.0), (-0.46, -0.12), (-0.46, -0.5), (-0.3, -0.58)]
    return (
        path(*left, colour=light, width=0.13),
        path(*[(-x, y) for x, y in left], colour=light, width=0.13),
        disc(0.09, -0.2, 0, tone),
        disc(0.09, 0.06, 0, tone),
        disc(0.09, 0.32, 0, tone),
    )


def _plug(light: str, tone: str) -> Sequence[VMobject]:
    return (
        path((-0.22, 0.62), (-0.22, 0.3), colour=tone, width=0.13),
        path((0.22, 0.62), (0.22, 0.3), colour=tone, width=0.13),
        path((0.0, -0.4), (0.0, -0.7), colour=tone, width=0.13),
        block(0.9, 0.34, 0, 0.16, light, 0.08),
        solid(Arc(radius=0.37, start_angle=np.pi, angle=np.pi).shift((0, 0.02, 0)), light),
    )


def _coin(light: str, tone: str) -> Sequence[VMobject]:
    return (
        disc(0.66, 0.03, -0.05, mix(tone, "#000000", 0.2)),
        disc(0.64, 0, 0.03, light),
        line(Circle(0.46).shift((0, 0.03, 0)), tone, 0.07),
        path((0.0, 0.3), (0.0, -0.24), colour=tone, width=0.14),
    )


def _pulse(light: str, tone: str) -> Sequence[VMobject]:
    heart = VMobject()
    half = [[(0, -0.62), (0.5, -0.3), (0.76, 0.06), (0.6, 0.36)], [(0.6, 0.36), (0.44, 0.62), (0.12, 0.56), (0, 0.28)]]
    mirrored = [[(-x, y) for x, y in reversed(curve)] for curve in reversed(half)]
    heart.points = np.array([[x, y, 0.0] for curve in [*half, *mirrored] for x, y in curve])
    beat = [(-0.48, -0.02), (-0.2, -0.02), (-0.06, 0.24), (0.1, -0.26), (0.22, -0.02), (0.48, -0.02)]
    return (solid(heart, light), path(*beat, colour=tone, width=0.085))


def _pin(light: str, tone: str) -> Sequence[VMobject]:
    return (
        solid(Polygon((-0.42, 0.02, 0), (0.42, 0.02, 0), (0, -0.72, 0)), light),
        disc(0.46, 0, 0.22, light),
        disc(0.2, 0, 0.22, tone),
    )


def _chat(light: str, tone: str) -> Sequence[VMobject]:
    return (
        solid(Polygon((-0.42, -0.2, 0), (-0.02, -0.3, 0), (-0.44, -0.66, 0)), light),
        block(1.28, 0.86, 0, 0.12, light, 0.24),
        *[disc(0.095, x, 0.12, tone) for x in (-0.32, 0.0, 0.32)],
    )


def _folder(light: str, tone: str) -> Sequence[VMobject]:
    return (
        block(0.56, 0.4, -0.34, 0.34, tone, 0.1),
        block(1.26, 0.82, 0, -0.02, tone, 0.1),
        block(1.26, 0.68, 0, -0.14, light, 0.1),
    )


def _film(light: str, tone: str) -> Sequence[VMobject]:
    return (
        block(1.34, 0.96, 0, 0.1, light, 0.14),
        solid(Polygon((-0.18, 0.36, 0), (-0.18, -0.16, 0), (0.28, 0.1, 0)), tone),
        path((-0.34, -0.6), (0.34, -0.6), colour=light, width=0.12),
    )


def _lens(light: str, tone: str) -> Sequence[VMobject]:
    return (
        path((0.24, -0.24), (0.6, -0.6), colour=tone, width=0.2),
        disc(0.46, -0.12, 0.12, mix(tone, light, 0.35)),
        line(Circle(0.46).shift((-0.12, 0.12, 0)), light, 0.12),
    )


def _goggles(light: str, tone: str) -> Sequence[VMobject]:
    strap = RoundedRectangle(width=1.44, height=0.44, corner_radius=0.16)
    return (
        line(strap, tone, 0.1),
        block(1.16, 0.68, 0, 0, light, 0.2),
        disc(0.2, -0.27, 0.02, tone),
        disc(0.2, 0.27, 0.02, tone),
        solid(Polygon((-0.12, -0.36, 0), (0.12, -0.36, 0), (0, -0.18, 0)), tone),
    )


TRADES: dict[str, Callable[[str, str], Sequence[VMobject]]] = {
    "server": _server,
    "flask": _flask,
    "nib": _nib,
    "lock": _lock,
    "bars": _bars,
    "headset": _headset,
    "braces": _braces,
    "coin": _coin,
    "clock": _clock,
    "chat": _chat,
    "bulb": _bulb,
    "lens": _lens,
    "goggles": _goggles,
    "pin": _pin,
    "plug": _plug,
    "pulse": _pulse,
    "folder": _folder,
    "film": _film,
}
"""How each of these marks is drawn in a light colour and a second tone."""

__all__ = ["TRADES"]
