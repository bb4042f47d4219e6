"""Fire: flames that lick behind a thing and before its foot, and a thing that bursts once."""

from __future__ import annotations

import math

import numpy as np

from cuereel.scene.haze import haze
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Pose, Rig, scaled, turned
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX
from cuereel.scene.state.cast import charred
from cuereel.scene.state.mote import At, Look, Mote, Room, Way, mote, popped, round_of, swell, swings
from cuereel.scene.state.rising import PUFF
from cuereel.scene.tableau.looks import pieces
from cuereel.scene.track import elapsed

_FLAMES = (
    "M50 150C18 150 4 124 8 98 11 78 26 68 28 46 40 54 44 64 44 74 54 58 58 32 48 4 78 22 96 62 94 98"
    " 94 130 80 150 50 150Z",
    "M50 150C20 150 6 128 8 104 10 84 20 74 18 56 30 62 34 70 36 78 40 54 56 40 62 8 74 34 72 48 76 66 82 62 84 "
    "56 84 48"
    " 96 72 96 90 94 106 92 134 78 150 50 150Z",
)
_CORES = (
    "M50 148C32 148 24 134 26 118 28 104 38 98 42 84 50 94 52 100 52 106 60 98 62 86 60 74 74 90 78 106 76 120 "
    "74 138 66"
    " 148 50 148Z",
    "M50 148C32 148 24 136 26 120 28 108 34 104 36 92 44 98 46 102 48 108 54 96 60 90 62 76 74 96 76 108 76 120 74 138"
    " 66 148 50 148Z",
)

SPARK = '<circle cx="10" cy="10" r="9" fill="#FF9A2E" opacity=".55"/><circle cx="10" cy="10" r="5" fill="#FFE9A6"/>'


def _flame(number: int) -> str:
    kind = number % len(_FLAMES)
    return (
        '<defs><linearGradient id="o" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#F6402A"/>'
        '<stop offset=".55" stop-color="#FF7A1F"/><stop offset="1" stop-color="#FFA62B"/></linearGradient>'
        '<linearGradient id="i" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#FFC93C"/>'
        '<stop offset="1" stop-color="#FFF3B8"/></linearGradient></defs>'
        f'<path d="{_FLAMES[kind]}" fill="url(#o)"/><path d="{_CORES[kind]}" fill="url(#i)"/>'
    )


def burning(room: Room) -> Look:
    """Tall flames behind it, low ones before its foot, sparks that rise, a glow that flickers."""
    unit = room.unit
    behind, front = 5, 5

    def tall(number: int) -> Way:
        x = (number / (behind - 1) - 0.5) * 1.05 * room.wide
        middle = 1 - abs(number / (behind - 1) - 0.5)

        def at(seconds: float) -> At:
            up = (0.60 + 0.70 * middle) * room.high / (0.76 * unit)
            up *= (1 + 0.11 * swings(seconds, 0.46, 0.37 * number)) * popped(seconds, 0, 0.3)
            return At(
                x=x + 0.02 * unit * swings(seconds, 0.7, 0.3 * number),
                y=-0.46 * room.high + 0.38 * unit * up,
                size=1.0 + 0.05 * swings(seconds, 0.58, 0.21 * number),
                tall=max(0.05, up),
                turn=0.06 * swings(seconds, 0.62, 0.43 * number),
            )

        return at

    def low(number: int) -> Way:
        x = (number / (front - 1) - 0.5) * 0.98 * room.wide

        def at(seconds: float) -> At:
            up = (0.8 + 0.35 * (number % 2)) * (1 + 0.16 * swings(seconds, 0.4, 0.29 * number + 0.1))
            up *= popped(seconds, 0.05, 0.3)
            size = 0.62
            return At(
                x=x,
                y=-0.51 * room.high + 0.375 * unit * size * up,
                size=size * (1 + 0.05 * swings(seconds, 0.5, 0.4 * number)),
                tall=max(0.05, up),
                turn=0.07 * swings(seconds, 0.54, 0.31 * number),
            )

        return at

    def spark(number: int) -> Way:
        side = ((number * 0.618) % 1) - 0.5

        def at(seconds: float) -> At:
            part = round_of(seconds + 0.7, 1.4, -number / 7)
            return At(
                x=side * 1.2 * room.wide + 0.06 * unit * swings(part, 0.5, side),
                y=-0.2 * room.high + (0.7 * room.high + 0.35 * unit) * part,
                size=1.2 - 0.8 * part,
                seen=swell(part, 0.12),
            )

        return at

    def glowing(seconds: float) -> At:
        return At(y=-0.1 * room.high, size=1 + 0.04 * swings(seconds, 0.4), seen=0.75 + 0.1 * swings(seconds, 0.56))

    glow = Mote(Rig(haze(0.95 * unit, 1.0 * unit, "#FF7A1F", 0.8)), glowing, behind=True)
    motes = [mote(_flame(number), (100, 152), 0.50 * unit, tall(number), behind=True) for number in (0, 4, 1, 3, 2)]
    motes += [mote(_flame(number + 1), (100, 152), 0.50 * unit, low(number)) for number in (0, 4, 2, 1, 3)]
    motes += [mote(SPARK, (20, 20), 0.055 * unit, spark(number)) for number in range(7)]
    return Look((glow, *motes), recast=charred, above=0.26, aside=0.17)


def _star(points: int, inner: float, seed: int) -> str:
    """A burst's outline in a square of 200 units."""
    chance = np.random.default_rng(seed)
    radii = [
        98 * (chance.uniform(0.82, 1) if n % 2 == 0 else inner * chance.uniform(0.9, 1.1)) for n in range(2 * points)
    ]
    turns = [math.pi * n / points for n in range(2 * points)]
    return " ".join(
        f"{100 + r * math.sin(t):.1f},{100 - r * math.cos(t):.1f}" for r, t in zip(radii, turns, strict=True)
    )


BURST = (
    f'<polygon points="{_star(13, 0.62, 1)}" fill="#E5312B" stroke="#5C0F14" stroke-width="2.5"/>'
    f'<g transform="translate(17 17) scale(.83)"><polygon points="{_star(12, 0.60, 2)}" fill="#FF8A1F"/></g>'
    f'<g transform="translate(36 36) scale(.64)"><polygon points="{_star(11, 0.60, 3)}" fill="#FFD23F"/></g>'
    f'<g transform="translate(57 57) scale(.43)"><polygon points="{_star(9, 0.62, 4)}" fill="#FFFBE6"/></g>'
)

SWELLS = 0.10
"""Seconds for which what bursts swells before."""


def exploding(room: Room) -> Look:
    """It swells and bursts, once: a star of fire, its pieces thrown out, smoke that goes on."""
    unit = room.unit

    def star(seconds: float) -> At:
        after = seconds - SWELLS
        size = popped(seconds, SWELLS, 0.3) * (1 + 0.03 * swings(after, 0.7))
        return At(size=size, turn=0.05 * swings(seconds, 2.8), seen=min(1.0, max(0.0, after / 0.04)))

    def flash(seconds: float) -> At:
        after = seconds - SWELLS
        return At(size=1 + max(0.0, after), seen=max(0.0, 1 - after / 0.3) if after > 0 else 0.0)

    def puff(number: int) -> Way:
        angle = 2 * math.pi * (number + 0.3) / 7

        def at(seconds: float) -> At:
            out = ease_out(elapsed(seconds - SWELLS, 0.5))
            part = round_of(seconds, 2.6, number / 7)
            far = unit * (0.3 + 0.42 * out)
            return At(
                x=far * math.cos(angle),
                y=0.8 * far * math.sin(angle) + 0.10 * unit * part * out,
                size=(0.6 + 0.6 * out) * (0.85 + 0.3 * part),
                turn=angle + 0.5 * part,
                seen=0.9 * out * (0.4 + 0.6 * swell(part, 0.3)),
            )

        return at

    def swelling(seconds: float) -> Pose:
        share = elapsed(seconds, SWELLS)
        return scaled(1 + 0.10 * share) @ turned(0.02 * share)

    def apart(sprite: Sprite) -> tuple[Mote, ...]:
        return tuple(
            Mote(Rig(piece.move_to((0, 0, 0))), _thrown(own / PX, way, number, unit), piece=True)
            for number, (piece, way) in enumerate(pieces(sprite))
            for own in [piece.get_center().copy()]
        )

    motes = [mote(PUFF.format("#6E7486", "#3A3F50"), (100, 100), 0.3 * unit, puff(n), behind=True) for n in range(7)]
    motes += [mote(BURST, (200, 200), 1.5 * unit, star, behind=True)]
    motes += [Mote(Rig(haze(0.9 * unit, 0.9 * unit, "#FFFFFF", 1.0)), flash)]
    return Look(tuple(motes), swelling, above=0.24, aside=0.34, cut=apart)


def _thrown(own: np.ndarray, way: np.ndarray, number: int, unit: float) -> Way:
    """The way of a piece: out at once, then it hangs and drifts."""
    far = unit * (0.22 + 0.10 * (number % 3))

    def at(seconds: float) -> At:
        after = seconds - SWELLS
        out = ease_out(elapsed(after, 0.4))
        drift = 1 + 0.12 * math.sin(2 * math.pi * seconds / 2.8 + number) * out
        spin = (1 if number % 2 else -1) * (0.5 + 0.2 * (number % 3))
        return At(
            x=float(own[0] + way[0] * far * out * drift),
            y=float(own[1] + way[1] * far * out * drift),
            size=1 - 0.22 * out,
            turn=spin * out * drift,
        )

    return at


__all__ = ["burning", "exploding"]
