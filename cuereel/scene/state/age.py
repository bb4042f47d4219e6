"""How long a thing has been there, and how it was kept: new, old, dirty, messy."""

from __future__ import annotations

import math

from cuereel.scene.card import is_dark
from cuereel.scene.haze import haze
from cuereel.scene.rig import HERE, Pose, Rig, turned
from cuereel.scene.state.cast import aged, dusted
from cuereel.scene.state.mote import At, Look, Mote, Room, Way, mote, popped, round_of, swell, swings

SPARKLE = (
    '<path d="M50 2C54 34 66 46 98 50 66 54 54 66 50 98 46 66 34 54 2 50 34 46 46 34 50 2Z" fill="#FFE27A" '
    'stroke="#B8740A" stroke-width="3" stroke-linejoin="round"/><path d="M50 22C52 40 60 48 78 50 60 52 52 60 50 78 '
    '48 60 40 52 22 50 40 48 48 40 50 22Z" fill="#FFFDF0"/>'
)

_RAYS = "".join(
    f'<polygon points="100,100 {100 + 99 * math.cos(a - 0.09):.1f},{100 + 99 * math.sin(a - 0.09):.1f} '
    f'{100 + 99 * math.cos(a + 0.09):.1f},{100 + 99 * math.sin(a + 0.09):.1f}" fill="url(#r)"/>'
    for a in (2 * math.pi * n / 14 for n in range(14))
)
RAYS = (
    '<defs><radialGradient id="r" gradientUnits="userSpaceOnUse" cx="100" cy="100" r="100">'
    '<stop offset=".3" stop-color="{0}" stop-opacity=".75"/><stop offset="1" stop-color="{0}" stop-opacity="0"/>'
    "</radialGradient></defs>" + _RAYS
)

WEB = (
    '<g fill="none" stroke="#0B1437" stroke-width="6" opacity=".35"><use href="#w"/></g>'
    '<g id="w" fill="none" stroke="#EEF2FF" stroke-width="3.4" stroke-linecap="round">'
    '<path d="M4 4L150 12M4 4L136 70M4 4L96 118M4 4L44 146M4 4L10 152"/>'
    '<path d="M48 6Q44 18 46 25 36 30 33 41 24 42 18 52 12 52 6 54"/>'
    '<path d="M92 9Q84 28 88 46 70 54 64 78 44 80 30 98 18 96 8 100"/>'
    '<path d="M132 11Q120 38 124 64 100 74 88 108 62 112 40 134 24 130 10 138"/></g>'
    '<g transform="translate(118 128)"><path d="M-12 -42V-10" stroke="#EEF2FF" stroke-width="3"/>'
    '<g stroke="#10162E" stroke-width="4" fill="none" stroke-linecap="round"><path d="M-12 0l-14 -8M-12 2l-15 '
    "2M-12 4l-13 "
    '10M-12 0l14 -8M-12 2l15 2M-12 4l13 10"/></g><circle cx="-12" cy="2" r="9" fill="#2A3156"/>'
    '<circle cx="-12" cy="-8" r="5.5" fill="#2A3156"/></g>'
)

MOTE = '<circle cx="10" cy="10" r="8" fill="#D8C7A0" opacity=".8"/>'

FLY = (
    '<ellipse cx="17" cy="12" rx="12" ry="7" fill="#DCEBFF" opacity=".9" transform="rotate(-28 17 12)"/>'
    '<ellipse cx="35" cy="12" rx="12" ry="7" fill="#DCEBFF" opacity=".9" transform="rotate(28 35 12)"/>'
    '<ellipse cx="26" cy="25" rx="9" ry="13" fill="#2B2F44" stroke="#DCEBFF" stroke-width="2"/>'
    '<circle cx="22" cy="14" r="4" fill="#E5484D"/><circle cx="30" cy="14" r="4" fill="#E5484D"/>'
)

STINK = (
    '<path d="M20 116C2 92 38 78 20 52S34 22 20 4" fill="none" stroke="#A9D14E" stroke-width="11" '
    'stroke-linecap="round"/>'
)

PAPER = (
    '<path d="M6 8L66 2 78 92 16 98Z" fill="#F5F7FF" stroke="#0B1437" stroke-width="4" stroke-linejoin="round"/>'
    '<path d="M18 26l42 -5M20 42l42 -5M22 58l42 -5M24 74l24 -3" stroke="#9AA6C8" stroke-width="5" '
    'stroke-linecap="round"/>'
)
BALL = (
    '<path d="M44 6C66 2 88 18 90 42 94 66 78 90 54 92 30 96 8 80 6 56 2 32 20 8 44 6Z" fill="#E9EDFA" '
    'stroke="#0B1437" '
    'stroke-width="4.5"/><path d="M24 30L46 42 34 62M60 18L54 38 76 48M46 88L56 62 82 66M12 60L34 62" fill="none" '
    'stroke="#9AA6C8" stroke-width="4.5" stroke-linejoin="round"/>'
)
CAN = (
    '<g transform="rotate(64 50 50)"><rect x="28" y="12" width="44" height="76" rx="8" fill="#E5484D" stroke="#4A0F16" '
    'stroke-width="4.5"/><rect x="28" y="34" width="44" height="22" fill="#FFD9DC"/><ellipse cx="50" cy="14" rx="22" '
    'ry="6" fill="#C9D2E6" stroke="#4A0F16" stroke-width="4"/></g>'
)
BOX = (
    '<path d="M8 30L50 18 92 30 92 84 50 96 8 84Z" fill="#C68A4E" stroke="#4E2E12" stroke-width="4.5" '
    'stroke-linejoin="round"/><path d="M50 42V96M8 30L50 42 92 30" fill="none" stroke="#4E2E12" stroke-width="4.5" '
    'stroke-linejoin="round"/><path d="M28 24L70 36V52" fill="none" stroke="#F2D3A2" stroke-width="8"/>'
)


def shining(room: Room) -> Look:
    """Rays turn behind it, sparkles light up on it one after another."""
    unit = room.unit

    def rays(seconds: float) -> At:
        return At(size=popped(seconds, 0, 0.4) * (1 + 0.03 * swings(seconds, 1.8)), turn=0.22 * seconds)

    spots = ((-0.42, 0.38), (0.44, 0.20), (0.10, 0.50), (-0.48, -0.16), (0.38, -0.36))

    def way(number: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds, 1.7, -number / 5 + 0.2)
            size = math.sin(math.pi * min(1.0, part / 0.7)) ** 1.5 if part < 0.7 else 0.0
            x, y = spots[number]
            return At(x * room.wide, y * room.high, size=(0.75 + 0.35 * (number % 2)) * size, turn=0.5 * part)

        return at

    glow = Mote(Rig(haze(0.9 * unit, 0.9 * unit, "#FFD86B", 0.55)), lambda s: At(seen=popped(s)), behind=True)
    light = mote(
        RAYS.format("#FFDF80" if is_dark(room.theme) else "#F2A71B"), (200, 200), 2.0 * unit, rays, behind=True
    )
    motes = [mote(SPARKLE, (100, 100), 0.22 * unit, way(number)) for number in range(5)]
    return Look((glow, light, *motes), above=0.12, aside=0.12)


def old(room: Room) -> Look:
    """Its colours are gone, a cobweb hangs in its corner, dust drifts about it; it creaks."""
    unit = room.unit

    def web(seconds: float) -> At:
        sway = 0.02 * swings(seconds, 2.6)
        x, y = room.corner
        return At(x + 0.23 * unit, y - 0.23 * unit, turn=sway, seen=popped(seconds))

    def way(number: int) -> Way:
        x0, y0 = (number * 0.618) % 1 - 0.5, (number * 0.414) % 1 - 0.5

        def at(seconds: float) -> At:
            part = round_of(seconds, 4.0, -number / 10)
            return At(
                x=1.15 * x0 * room.wide + 0.05 * unit * swings(part, 0.8, x0),
                y=1.0 * y0 * room.high + 0.3 * unit * (0.5 - part),
                size=0.6 + 0.5 * (number % 3) / 2,
                seen=0.9 * swell(part, 0.25),
            )

        return at

    def creaks(seconds: float) -> Pose:
        return turned(0.014 * swings(seconds, 3.0) + 0.025, (0.0, -room.high / 240))

    motes = [mote(MOTE, (20, 20), 0.03 * unit, way(number)) for number in range(10)]
    return Look((*motes, mote(WEB, (160, 160), 0.52 * unit, web)), creaks, aged, aside=0.04)


def dirty(room: Room) -> Look:
    """Mud is on it, it smells, and flies are about it."""
    unit = room.unit

    def fly(number: int) -> Way:
        def at(seconds: float) -> At:
            turn = 2 * math.pi * (seconds / (2.0 + 0.4 * number) + number / 3)
            x = (0.56 + 0.05 * math.sin(3 * turn)) * room.wide * math.cos(turn)
            y = 0.16 * room.high + (0.36 + 0.06 * math.sin(2 * turn + number)) * room.high * math.sin(turn)
            return At(x, y, size=1 + 0.06 * swings(seconds, 0.09), turn=0.4 * math.cos(turn), seen=popped(seconds))

        return at

    def stink(number: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds + 0.8, 2.1, -number / 3)
            x = 0.27 * (number - 1) * room.wide
            return At(x, 0.5 * room.high + unit * (0.10 + 0.14 * part), 0.7 + 0.4 * part, seen=0.85 * swell(part, 0.3))

        return at

    motes = [mote(STINK, (40, 120), 0.10 * unit, stink(number)) for number in range(3)]
    motes += [mote(FLY, (52, 42), 0.15 * unit, fly(number)) for number in range(3)]
    return Look(tuple(motes), lambda seconds: HERE, dusted, above=0.34, aside=0.14)


_STREWN = (
    (PAPER, -0.56, -0.40, 0.30, -0.5), (BOX, 0.56, -0.34, 0.36, 0.12), (BALL, -0.30, -0.49, 0.17, 0.2),
    (CAN, 0.26, -0.49, 0.18, 0.3), (PAPER, 0.40, -0.10, 0.22, 0.7), (BALL, 0.64, -0.52, 0.14, 1.0),
    (PAPER, -0.46, 0.30, 0.24, 0.35), (BALL, -0.62, -0.06, 0.13, 2.0), (PAPER, 0.50, 0.42, 0.20, -0.6),
    (CAN, -0.66, -0.53, 0.16, -1.4),
)  # fmt: skip
"""What lies and flies about: the drawing, where (shares of the thing's sides), its width (of its unit), its turn."""


def messy(room: Room) -> Look:
    """Papers, cans and boxes are strewn about it, some still fluttering."""
    unit = room.unit

    def way(number: int) -> Way:
        _, x, y, _, turn = _STREWN[number]
        flies = y > -0.3

        def at(seconds: float) -> At:
            late = 0.04 * number
            up = swings(seconds, 2.4 + 0.2 * (number % 3), number / 7)
            lift = (0.03 if flies else 0.004) * unit * up
            sway = (0.16 if flies else 0.02) * swings(seconds, 2.9, number / 5)
            return At(x * room.wide, y * room.high + lift, popped(seconds, late, 0.3), turn + sway)

        return at

    strewn = enumerate(_STREWN)
    motes = [mote(svg, (100, 100), wide * unit, way(n), behind=n in (1, 6, 8)) for n, (svg, _, _, wide, _) in strewn]
    return Look(tuple(motes), above=0.08, aside=0.24)


__all__ = ["dirty", "messy", "old", "shining"]
