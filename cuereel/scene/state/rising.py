"""What goes up from a thing: the Z of one who sleeps, smoke, the shimmer over what is too hot, hearts."""

from __future__ import annotations

import math

from cuereel.scene.card import is_dark
from cuereel.scene.rig import Pose, scaled, then, turned
from cuereel.scene.state.cast import reddened
from cuereel.scene.state.mote import At, Look, Mote, Room, Way, mote, popped, round_of, swell, swings

Z = (
    '<path d="M18 14H82V30L44 76H84V94H14V78L52 32H18Z" fill="#0B1437" stroke="#0B1437" stroke-width="16" '
    'stroke-linejoin="round"/><path d="M18 14H82V30L44 76H84V94H14V78L52 32H18Z" fill="{0}" stroke="{0}" '
    'stroke-width="5" stroke-linejoin="round"/>'
)

PUFF = (
    '<defs><radialGradient id="g" cx=".4" cy=".32" r=".75"><stop offset="0" stop-color="{0}"/>'
    '<stop offset="1" stop-color="{1}"/></radialGradient></defs>'
    '<g fill="url(#g)"><circle cx="38" cy="58" r="29"/><circle cx="68" cy="62" r="25"/><circle cx="56" cy="36" r="27"/>'
    '</g><circle cx="50" cy="50" r="24" fill="{0}" opacity=".45"/>'
)

WAVE = (
    '<path d="M30 116C8 92 52 78 30 52S52 22 30 4" fill="none" stroke="#7C1D12" stroke-width="17" '
    'stroke-linecap="round" opacity=".55"/>'
    '<path d="M30 116C8 92 52 78 30 52S52 22 30 4" fill="none" stroke="{0}" stroke-width="10" stroke-linecap="round"/>'
)

SWEAT = (
    '<path d="M30 4C44 28 54 42 54 58A24 24 0 0 1 6 58C6 42 16 28 30 4Z" fill="#4FB6FF" stroke="#0B3A77" '
    'stroke-width="5" stroke-linejoin="round"/><path d="M17 56a13 13 0 0 0 9 14" fill="none" stroke="#E6F6FF" '
    'stroke-width="6" stroke-linecap="round"/>'
)

HEART = (
    '<path d="M50 90C14 62 6 44 8 30 12 10 38 6 50 28 62 6 88 10 92 30 94 44 86 62 50 90Z" fill="#F0386B" '
    'stroke="#7A0F35" stroke-width="6" stroke-linejoin="round"/>'
    '<path d="M22 38c0-10 7-15 14-14" fill="none" stroke="#FFC2D4" stroke-width="8" stroke-linecap="round"/>'
)


def sleeping(room: Room) -> Look:
    """Three Z go up from its upper right corner, each larger than the one before; it breathes."""
    unit = room.unit
    colour = "#FFFFFF" if is_dark(room.theme) else "#7FB2FF"

    def way(number: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds + 1.1, 3.0, -number / 3)
            return At(
                x=0.30 * room.wide + unit * (0.28 * part + 0.03 * swings(part, 0.5)),
                y=0.40 * room.high + unit * 0.44 * part,
                size=0.45 + 0.75 * part,
                turn=0.22 * swings(part, 1.0) - 0.12,
                seen=swell(part, 0.14) * popped(seconds),
            )

        return at

    def breathes(seconds: float) -> Pose:
        deep = 0.5 - 0.5 * math.cos(2 * math.pi * seconds / 3.0)
        return then(scaled(1 + 0.012 * deep, 1 + 0.03 * deep, about=(0, -room.high / 240)), turned(0.02 * deep))

    motes = [mote(Z.format(colour), (100, 108), 0.24 * unit, way(number)) for number in range(3)]
    return Look(tuple(motes), breathes, above=0.42, aside=0.12)


def smoking(room: Room) -> Look:
    """Smoke swells out of its top, one puff after another."""
    return Look(_smoke(room, 7, ("#C9CEDA", "#6C7488")), above=0.40)


def _smoke(room: Room, count: int, tones: tuple[str, str]) -> tuple[Mote, ...]:
    unit = room.unit

    def way(number: int) -> Way:
        side = (number * 0.37) % 1 - 0.5

        def at(seconds: float) -> At:
            part = round_of(seconds + 1.6, 2.8, -number / count)
            return At(
                x=0.42 * room.wide * side + unit * (0.16 * side * part + 0.05 * swings(part, 0.8, number / count)),
                y=0.40 * room.high + 0.52 * unit * part,
                size=0.5 + 1.0 * part,
                turn=1.4 * side * part,
                seen=0.9 * swell(part, 0.22),
            )

        return at

    body = PUFF.format(*tones)
    return tuple(mote(body, (100, 100), 0.26 * unit, way(n), behind=n % 3 == 1) for n in range(count))


def overheating(room: Room) -> Look:
    """Waves of heat stand over it, smoke comes, sweat runs down it, and it trembles; it is red in the face."""
    unit = room.unit

    def wave(number: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds + 0.6, 1.5, -number / 3)
            return At(
                x=room.wide * (0.26 * (number - 1)) + 0.02 * unit * swings(seconds, 0.75, number / 3),
                y=0.52 * room.high + unit * (0.06 + 0.2 * part),
                size=0.8 + 0.3 * part,
                tall=0.85 + 0.3 * part,
                seen=swell(part, 0.25),
            )

        return at

    def drop(number: int) -> Way:
        side = (-0.34, 0.38)[number]

        def at(seconds: float) -> At:
            part = round_of(seconds, 1.6, -number / 2)
            fall = part * part
            return At(x=side * room.wide, y=room.high * (0.30 - 0.5 * fall), size=0.7 + 0.3 * part, seen=swell(part))

        return at

    def trembles(seconds: float) -> Pose:
        return turned(0.012 * swings(seconds, 0.11), (0.0, -room.high / 240))

    waves = [mote(WAVE.format("#FF7A3D"), (60, 120), 0.11 * unit, wave(number)) for number in range(3)]
    drops = [mote(SWEAT, (60, 86), 0.10 * unit, drop(number)) for number in range(2)]
    smoke = _smoke(room, 3, ("#AEB4C2", "#5B6274"))
    return Look((*smoke, *waves, *drops), trembles, reddened, above=0.42)


def in_love(room: Room) -> Look:
    """Hearts go up about it, and it beats."""
    unit = room.unit
    sides = (-0.46, 0.34, -0.14, 0.52, -0.34, 0.12)

    def way(number: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds + 1.2, 2.6, -number / len(sides))
            return At(
                x=sides[number] * room.wide + 0.05 * unit * swings(part, 0.6, number / 6),
                y=room.high * (0.10 + 0.20 * (number % 2)) + 0.55 * unit * part,
                size=0.5 + 0.6 * math.sin(math.pi * min(1.0, part * 1.25)) ** 0.6 * (0.8 + 0.2 * (number % 3)),
                turn=0.3 * swings(part, 0.9, number / 6),
                seen=swell(part, 0.16),
            )

        return at

    def beats(seconds: float) -> Pose:
        part = round_of(seconds, 0.9)
        beat = math.exp(-(((part - 0.12) / 0.07) ** 2)) + 0.7 * math.exp(-(((part - 0.34) / 0.07) ** 2))
        return scaled(1 + 0.05 * beat, about=(0, -room.high / 240))

    motes = [mote(HEART, (100, 96), 0.21 * unit, way(number)) for number in range(len(sides))]
    return Look(tuple(motes), beats, above=0.38, aside=0.08)


__all__ = ["SWEAT", "in_love", "overheating", "sleeping", "smoking"]
