"""What is heard or rushes by: arcs about a thing that rings or is loud, lines behind one that is fast."""

from __future__ import annotations

import math

from cuereel.scene.rig import Pose, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.scene.state.mote import At, Look, Mote, Room, Way, mote, popped, round_of, swell, swings

ARC = (
    '<path d="M14 12A96 96 0 0 1 14 148" fill="none" stroke="#0B1437" stroke-width="22" stroke-linecap="round" '
    'opacity=".35"/><path d="M14 12A96 96 0 0 1 14 148" fill="none" stroke="{0}" stroke-width="15" '
    'stroke-linecap="round"/>'
)

LINE = (
    '<defs><linearGradient id="l" x1="0" x2="1" y1="0" y2="0"><stop offset="0" stop-color="{0}" stop-opacity="0"/>'
    '<stop offset="1" stop-color="{0}"/></linearGradient></defs><rect x="0" y="2" width="200" height="14" rx="7" '
    'fill="url(#l)"/>'
)


def ringing(room: Room) -> Look:
    """It rattles in bursts, as a phone does, and arcs go out from both its upper sides."""

    def rattles(seconds: float) -> Pose:
        part = round_of(seconds, 1.3)
        hard = min(1.0, part / 0.05) * min(1.0, max(0.0, (0.66 - part) / 0.12))
        about = (0.0, -room.high / 240)
        return then(turned(0.11 * hard * swings(seconds, 0.13), about), shifted(px(6) * hard * swings(seconds, 0.087)))

    return Look(_arcs(room, 1.3), rattles, above=0.22, aside=0.26)


def loud(room: Room) -> Look:
    """It thumps, and arcs go out from both its sides without a pause."""

    def thumps(seconds: float) -> Pose:
        part = round_of(seconds, 0.5)
        kick = math.exp(-part / 0.18)
        return then(turned(0.02 * kick * swings(seconds, 0.125)), shifted(0.0, px(7) * kick))

    return Look(_arcs(room, 0.75), thumps, above=0.10, aside=0.30)


def _arcs(room: Room, period: float) -> tuple[Mote, ...]:
    unit, colour = room.unit, room.theme.colour("accent")

    def way(side: int, number: int) -> Way:
        lean = 0.42

        def at(seconds: float) -> At:
            part = round_of(seconds, period, -number * 0.16)
            out = 0.10 + 0.055 * number + 0.10 * part
            return At(
                x=side * (0.47 * room.wide + unit * out * math.cos(lean)),
                y=0.30 * room.high + unit * out * math.sin(lean),
                size=0.55 + 0.28 * number + 0.12 * part,
                turn=lean if side > 0 else math.pi - lean,
                seen=swell(part, 0.22) * popped(seconds),
            )

        return at

    arcs = [(side, number) for side in (-1, 1) for number in range(3)]
    return tuple(mote(ARC.format(colour), (64, 160), 0.115 * unit, way(*each)) for each in arcs)


def fast(room: Room) -> Look:
    """Lines of wind rush past behind it, and it leans into them."""
    unit, colour = room.unit, room.theme.colour("cool")
    rows = (0.36, 0.12, -0.10, -0.34, 0.24, -0.24)

    def way(number: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds, 0.55 + 0.07 * (number % 3), -number * 0.29)
            return At(
                x=-0.36 * room.wide + unit * (0.18 - 0.62 * part),
                y=rows[number] * room.high,
                size=0.75 + 0.3 * ((number * 0.37) % 1),
                seen=swell(part, 0.25),
            )

        return at

    def leans(seconds: float) -> Pose:
        about = (0.0, -room.high / 240)
        lean = -0.07 * popped(seconds) + 0.008 * swings(seconds, 0.31)
        return then(turned(lean, about), shifted(px(5) * swings(seconds, 0.62), px(3) * swings(seconds, 0.31)))

    lines = [mote(LINE.format(colour), (200, 18), 0.7 * unit, way(number), behind=True) for number in range(6)]
    return Look(tuple(lines), leans, aside=0.2)


__all__ = ["fast", "loud", "ringing"]
