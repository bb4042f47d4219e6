"""What the weather made of a thing: wet, frozen."""

from __future__ import annotations

import math

from cuereel.scene.haze import haze
from cuereel.scene.rig import Pose, Rig, shifted
from cuereel.scene.stage import px
from cuereel.scene.state.age import SPARKLE
from cuereel.scene.state.cast import iced, wetted
from cuereel.scene.state.mote import At, Look, Mote, Room, Way, mote, popped, round_of, swell, swings
from cuereel.scene.state.rising import SWEAT

FLAKE = (
    '<g stroke="#2E7FB8" stroke-width="15" stroke-linecap="round" fill="none">{0}</g>'
    '<g stroke="#FFFFFF" stroke-width="8" stroke-linecap="round" fill="none">{0}</g>'
).format(
    "".join(
        f'<g transform="rotate({60 * n} 50 50)"><path d="M50 50V10M50 24l-11 -9M50 24l11 -9"/></g>' for n in range(6)
    )
)

PUDDLE = (
    '<defs><linearGradient id="p" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8FD4FF"/>'
    '<stop offset="1" stop-color="#2F86D8"/></linearGradient></defs><path d="M8 34C2 18 44 12 74 14 96 4 150 4 168 16 '
    '204 14 216 34 186 42 150 56 60 56 34 46 20 46 10 42 8 34Z" fill="url(#p)" opacity=".92"/>'
    '<path d="M44 26C70 18 110 18 130 20" stroke="#E9F7FF" stroke-width="5" fill="none" stroke-linecap="round"/>'
)


def wet(room: Room) -> Look:
    """Drops run down it and fall from it into a puddle."""
    unit = room.unit
    sides = (-0.38, 0.30, -0.08, 0.44, -0.26, 0.12, 0.24, -0.46)

    def way(number: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds + 0.9, 1.7, -number * 0.381)
            slow = min(1.0, part / 0.6)
            fall = max(0.0, (part - 0.6) / 0.4)
            y = room.high * (0.34 - 0.42 * slow - 0.42 * fall * fall)
            return At(sides[number] * room.wide, y, size=0.55 + 0.45 * slow, seen=swell(part, 0.1))

        return at

    def puddle(seconds: float) -> At:
        return At(0, -0.5 * room.high, popped(seconds, 0.1, 0.4) * (1 + 0.02 * swings(seconds, 1.7)))

    motes = [mote(SWEAT, (60, 86), 0.105 * unit, way(number)) for number in range(len(sides))]
    pool = mote(PUDDLE, (212, 56), 1.15 * room.wide, puddle, behind=True)
    return Look((pool, *motes), recast=wetted, aside=0.05)


def frozen(room: Room) -> Look:
    """Ice is on it and hangs from its upper edge, snow falls past, and it shivers."""
    unit = room.unit

    def flake(number: int) -> Way:
        x = ((number * 0.618) % 1 - 0.5) * 1.35

        def at(seconds: float) -> At:
            part = round_of(seconds, 3.0, -number / 7)
            y = room.high * 0.55 - (1.05 * room.high) * part
            return At(
                x * room.wide + 0.05 * unit * swings(part, 0.5, x), y, 0.6 + 0.4 * (number % 2), 2 * part, swell(part)
            )

        return at

    def glint(seconds: float) -> At:
        part = round_of(seconds, 1.6)
        size = math.sin(math.pi * min(1.0, part / 0.6)) if part < 0.6 else 0.0
        return At(0.26 * room.wide, 0.16 * room.high, size, 0.5 * part)

    def shivers(seconds: float) -> Pose:
        part = round_of(seconds, 1.5)
        hard = max(0.0, 1 - part / 0.4)
        return shifted(px(5) * hard * swings(seconds, 0.08), 0.0)

    cold = Mote(Rig(haze(0.9 * unit, 0.9 * unit, "#8FD8FF", 0.5)), lambda s: At(seen=popped(s)), behind=True)
    motes = [mote(FLAKE, (100, 100), 0.13 * unit, flake(n), behind=n % 3 == 1) for n in range(7)]
    motes += [mote(SPARKLE, (100, 100), 0.16 * unit, glint)]
    return Look((cold, *motes), shivers, iced, above=0.06, aside=0.10)


__all__ = ["frozen", "wet"]
