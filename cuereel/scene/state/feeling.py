"""How a thing feels, as one draws it: dizzy, angry, sick."""

from __future__ import annotations

import math

from cuereel.scene.card import is_dark
from cuereel.scene.rig import Pose, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.scene.state.cast import angered, sickened
from cuereel.scene.state.mote import At, Look, Room, Way, mote, popped, round_of, swell, swings
from cuereel.scene.state.rising import PUFF

STAR = (
    '<path d="M50 4L63 36 97 39 71 61 79 95 50 77 21 95 29 61 3 39 37 36Z" fill="#FFD23F" stroke="#8A5200" '
    'stroke-width="5" stroke-linejoin="round"/><path d="M50 20L58 40" stroke="#FFF6CF" stroke-width="6" '
    'stroke-linecap="round"/>'
)

VEIN = (
    '<g fill="none" stroke-linecap="round" stroke-linejoin="round"><g stroke="#4A0A10" stroke-width="20"><path '
    'd="M38 10Q40 '
    '38 10 38M62 10Q60 38 90 38M38 90Q40 62 10 62M62 90Q60 62 90 62"/></g><g stroke="#FF3B3B" stroke-width="11"><path '
    'd="M38 10Q40 38 10 38M62 10Q60 38 90 38M38 90Q40 62 10 62M62 90Q60 62 90 62"/></g></g>'
)

THERMOMETER = (
    '<g transform="rotate(-52 60 60)"><rect x="48" y="2" width="24" height="88" rx="12" fill="#F5F8FF" '
    'stroke="#0B1437" '
    'stroke-width="4"/><circle cx="60" cy="98" r="18" fill="#F5F8FF" stroke="#0B1437" stroke-width="4"/>'
    '<circle cx="60" cy="98" r="11" fill="#E5303A"/><rect x="55" y="22" width="10" height="72" rx="5" fill="#E5303A"/>'
    '<path d="M74 26h9M74 42h9M74 58h9" stroke="#0B1437" stroke-width="4" stroke-linecap="round"/></g>'
)

BUBBLE = (
    '<circle cx="20" cy="20" r="16" fill="#A6D64A" stroke="#3E6B12" stroke-width="4"/>'
    '<circle cx="14" cy="14" r="4" fill="#EEFAD2"/>'
)


def dizzy(room: Room) -> Look:
    """Stars go round its head, before it and behind it, and it reels."""
    unit, count = room.unit, 5

    def way(number: int, behind: bool) -> Way:
        def at(seconds: float) -> At:
            turn = 2 * math.pi * (seconds / 1.8 + number / count)
            deep = -math.sin(turn)  # 1 in front
            seen = 1.0 if (deep < 0) == behind else 0.0
            return At(
                x=0.52 * min(room.wide, 1.3 * unit) * math.cos(turn),
                y=0.44 * room.high + 0.13 * unit * math.sin(turn) + 0.02 * unit * swings(seconds, 0.9),
                size=(1 + 0.22 * deep) * popped(seconds),
                turn=0.4 * math.sin(turn),
                seen=seen,
            )

        return at

    def reels(seconds: float) -> Pose:
        about = (0.0, -room.high / 240)
        return turned(0.075 * swings(seconds, 1.8) * min(1.0, seconds / 0.3), about)

    ring = [(number, behind) for behind in (True, False) for number in range(count)]
    motes = [mote(STAR, (100, 98), 0.19 * unit, way(*each), behind=each[1]) for each in ring]
    return Look(tuple(motes), reels, above=0.16, aside=0.06)


def angry(room: Room) -> Look:
    """It is red about the head, shakes, a vein throbs, and steam shoots out at both its sides."""
    unit = room.unit

    def vein(seconds: float) -> At:
        part = round_of(seconds, 0.6)
        return At(0.34 * room.wide, 0.40 * room.high, popped(seconds) * (1 + 0.16 * math.exp(-part / 0.2)))

    def steam(side: int, number: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds, 0.9, -number / 3)
            return At(
                x=side * (0.44 * room.wide + 0.36 * unit * part),
                y=0.28 * room.high + unit * (0.02 + 0.14 * part),
                size=0.35 + 0.75 * part,
                turn=side * part,
                seen=0.95 * swell(part, 0.25),
            )

        return at

    def shakes(seconds: float) -> Pose:
        hard = min(1.0, seconds / 0.2)
        return then(shifted(px(5) * hard * swings(seconds, 0.1)), turned(0.014 * hard * swings(seconds, 0.17)))

    steam_tones = ("#FFFFFF", "#C3CBDD") if is_dark(room.theme) else ("#AEBBD6", "#6E7C9E")
    puffs = [(side, number) for side in (-1, 1) for number in range(3)]
    motes = [mote(PUFF.format(*steam_tones), (100, 100), 0.19 * unit, steam(*each)) for each in puffs]
    return Look((*motes, mote(VEIN, (100, 100), 0.26 * unit, vein)), shakes, angered, above=0.10, aside=0.26)


def sick(room: Room) -> Look:
    """It is green, a thermometer sticks out of it, bubbles rise, and it droops."""
    unit = room.unit

    def stick(seconds: float) -> At:
        return At(0.28 * room.wide + 0.1 * unit, -0.16 * room.high, popped(seconds), turn=0.06 * swings(seconds, 2.2))

    def bubble(number: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds + 1, 2.4, -number / 5)
            x = ((number * 0.618) % 1 - 0.5) * 0.8 * room.wide + 0.04 * unit * swings(part, 0.5)
            return At(x, 0.32 * room.high + 0.42 * unit * part, 0.5 + 0.6 * part, seen=swell(part))

        return at

    def droops(seconds: float) -> Pose:
        about = (0.0, -room.high / 240)
        return turned(-0.06 * min(1.0, seconds / 0.4) + 0.02 * swings(seconds, 2.6), about)

    motes = [mote(BUBBLE, (40, 40), 0.10 * unit, bubble(number)) for number in range(5)]
    motes += [mote(THERMOMETER, (120, 120), 0.44 * unit, stick)]
    return Look(tuple(motes), droops, sickened, above=0.20, aside=0.06)


__all__ = ["angry", "dizzy", "sick"]
