"""What hangs on a thing or holds it: a chain and a padlock, a price, a weight, what it is stuck in."""

from __future__ import annotations

import math

from cuereel.scene.rig import Pose, scaled, shifted, then, turned
from cuereel.scene.stage import px
from cuereel.scene.state.mote import At, Look, Mote, Room, Way, mote, popped, round_of, swell, swings
from cuereel.scene.state.rising import SWEAT
from cuereel.scene.track import recoil

LOCK = (
    '<defs><linearGradient id="b" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#FFD75E"/>'
    '<stop offset="1" stop-color="#D98F12"/></linearGradient></defs>'
    '<path d="M28 62V40a22 22 0 0 1 44 0v22" fill="none" stroke="#3B2A05" stroke-width="19"/>'
    '<path d="M28 62V40a22 22 0 0 1 44 0v22" fill="none" stroke="#C9D2E6" stroke-width="11"/>'
    '<rect x="12" y="54" width="76" height="62" rx="12" fill="url(#b)" stroke="#3B2A05" stroke-width="5"/>'
    '<circle cx="50" cy="80" r="9" fill="#3B2A05"/><path d="M46 84h8l3 18h-14Z" fill="#3B2A05"/>'
    '<path d="M22 64h56" stroke="#FFF1BF" stroke-width="5" stroke-linecap="round"/>'
)

_LINK = (
    '<rect x="{0}" y="6" width="34" height="20" rx="10" fill="none" stroke="#1A2138" stroke-width="9"/>'
    '<rect x="{0}" y="6" width="34" height="20" rx="10" fill="none" stroke="#B9C4DC" stroke-width="4.6"/>'
)
_EDGE = (
    '<path d="M{0} 16h16" stroke="#1A2138" stroke-width="10" stroke-linecap="round"/>'
    '<path d="M{0} 16h16" stroke="#8D99B5" stroke-width="5.4" stroke-linecap="round"/>'
)

TAG = (
    '<path d="M30 6H154a10 10 0 0 1 10 10V84a10 10 0 0 1 -10 10H30L4 58V42Z" fill="{0}" stroke="#0B1437" '
    'stroke-width="5" stroke-linejoin="round"/><circle cx="28" cy="50" r="9" fill="#0B1437"/>'
    '<path d="M28 50C8 30 0 16 -14 4" fill="none" stroke="#F4F7FF" stroke-width="4"/>{1}'
)
COIN = (
    '<g transform="translate({0} 50)"><circle r="17" fill="#FFD75E" stroke="#7A4C00" stroke-width="4"/>'
    '<path d="M0 -9V9M-5 -5h7a4 4 0 0 1 0 5h-5a4 4 0 0 0 0 5h7" fill="none" stroke="#7A4C00" stroke-width="3.4" '
    'stroke-linecap="round"/></g>'
)
PERCENT = (
    '<g fill="none" stroke="#FFFFFF" stroke-width="9" stroke-linecap="round"><circle cx="82" cy="36" r="12"/>'
    '<circle cx="116" cy="66" r="12"/><path d="M122 26L76 76"/></g><path d="M140 26v44m-11 -12l11 13 11 -13" '
    'fill="none" stroke="#FFFFFF" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>'
)

WEIGHT = (
    '<defs><linearGradient id="k" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#6C7690"/>'
    '<stop offset="1" stop-color="#2B3148"/></linearGradient></defs>'
    '<path d="M58 34a22 22 0 1 1 44 0" fill="none" stroke="#0B1024" stroke-width="20"/>'
    '<path d="M58 34a22 22 0 1 1 44 0" fill="none" stroke="#7E89A6" stroke-width="11"/>'
    '<path d="M40 34H120L152 122a8 8 0 0 1 -8 10H16a8 8 0 0 1 -8 -10Z" fill="url(#k)" stroke="#0B1024" '
    'stroke-width="5" '
    'stroke-linejoin="round"/><path d="M48 44L24 112" stroke="#A9B3CC" stroke-width="6" stroke-linecap="round"/>'
    '<g fill="none" stroke="#F4F7FF" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"><path '
    'd="M58 66v46M84 '
    '66L60 90 84 112"/><path d="M118 92a9 9 0 1 0 -1 10c4 -6 1 -24 1 -14v22c0 12 -16 12 -19 4"/></g>'
)

GOO = (
    '<defs><linearGradient id="m" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#9A6A35"/>'
    '<stop offset="1" stop-color="#5A3815"/></linearGradient></defs><path d="M6 60C0 40 22 34 34 38 40 14 62 22 '
    "70 34 84 18 "
    '104 22 112 34 124 14 150 18 156 36 172 26 196 38 194 58 196 76 160 84 100 84 40 84 4 78 6 60Z" fill="url(#m)" '
    'stroke="#33200C" stroke-width="4"/><path d="M24 52C40 44 60 46 74 44" stroke="#D3A469" stroke-width="6" '
    'stroke-linecap="round" fill="none"/>'
)

DASH = '<rect x="2" y="2" width="36" height="12" rx="6" fill="{0}"/>'


def locked(room: Room) -> Look:
    """Two chains cross over it, and a padlock snaps shut in the middle."""
    unit = room.unit
    across = math.hypot(0.94 * room.wide, 0.80 * room.high)
    angle = math.atan2(0.80 * room.high, 0.94 * room.wide)
    each = 0.105 * unit
    links = max(4, round(across / each))
    body = "".join((_LINK if n % 2 == 0 else _EDGE).format(3 + 28 * n + (0 if n % 2 == 0 else 9)) for n in range(links))
    size = (28.0 * links + 16, 32.0)

    def chain(side: int) -> Way:
        def at(seconds: float) -> At:
            come = popped(seconds, 0.0 if side > 0 else 0.06, 0.3)
            return At(0, 0, max(0.02, come), side * angle + 0.006 * swings(seconds, 2.4), seen=min(1.0, 2 * come))

        return at

    def lock(seconds: float) -> At:
        late = 0.14
        knock = recoil(seconds - late, 0.5, 0.4) if seconds > late else 0.0
        come = popped(seconds, late, 0.28)
        return At(0, -0.02 * room.high, come, 0.22 * knock + 0.035 * swings(seconds, 2.0))

    def strains(seconds: float) -> Pose:
        part = round_of(seconds, 2.0)
        hard = math.sin(math.pi * part / 0.3) if part < 0.3 else 0.0
        return turned(0.018 * hard * swings(seconds, 0.12))

    chains = [mote(body, size, across, chain(side)) for side in (1, -1)]
    return Look((*chains, mote(LOCK, (100, 120), 0.40 * unit, lock)), strains)


def expensive(room: Room) -> Look:
    """A red price tag with three coins swings from it."""
    return _tagged(room, "#E5303A", "".join(COIN.format(x) for x in (62, 100, 138)), heavy=True)


def cheap(room: Room) -> Look:
    """A green tag of a price cut swings from it."""
    return _tagged(room, "#1FA35C", PERCENT, heavy=False)


def _tagged(room: Room, colour: str, sign: str, *, heavy: bool) -> Look:
    unit = room.unit

    def at(seconds: float) -> At:
        swing = 0.5 * recoil(seconds, 0.9, 0.7) + 0.07 * swings(seconds, 2.2)
        lift = 0.0 if heavy else 0.015 * unit * swings(seconds, 1.4)
        return At(0.40 * room.wide, 0.26 * room.high + lift, popped(seconds), -0.28 + swing)

    def nods(seconds: float) -> Pose:
        return turned(0.012 * swings(seconds, 2.2), (0.0, -room.high / 240))

    tag = mote(f'<g transform="translate(16 6)">{TAG.format(colour, sign)}</g>', (186, 112), 0.52 * unit, at)
    return Look((tag,), nods, above=0.06, aside=0.22)


def heavy(room: Room) -> Look:
    """A weight drops upon it and presses it down; dust flies out at its foot."""
    unit = room.unit
    lands = 0.16

    def weight(seconds: float) -> At:
        fall = 1 - min(1.0, seconds / lands) ** 2
        down = 0.06 * room.high * _pressed(seconds - lands)
        return At(0, 0.5 * room.high + 0.16 * unit + 0.6 * unit * fall - down, 1.0, 0.012 * swings(seconds, 1.9))

    def _pressed(after: float) -> float:
        return 0.0 if after <= 0 else 1 + 0.8 * recoil(after, 0.4, 0.2) + 0.08 * swings(after, 1.9)

    def gives(seconds: float) -> Pose:
        much = 0.06 * _pressed(seconds - lands)
        return scaled(1 + 0.7 * much, 1 - much, about=(0.0, -room.high / 240))

    def drop(side: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds, 1.1, 0.5 if side > 0 else 0.0)
            out = 0.10 + 0.20 * part
            x, y = side * (0.5 * room.wide + unit * out), 0.34 * room.high + unit * (0.12 * part - 0.3 * part * part)
            return At(x, y, 0.8, -side * 0.7, swell(part))

        return at

    motes: list[Mote] = [mote(WEIGHT, (160, 136), 0.46 * unit, weight)]
    motes += [mote(SWEAT, (60, 86), 0.085 * unit, drop(side)) for side in (-1, 1)]
    return Look(tuple(motes), gives, above=0.44, aside=0.12)


def stuck(room: Room) -> Look:
    """It is in mud to its foot, and strains to get out of it."""
    unit, colour = room.unit, room.theme.colour("warn")

    def goo(seconds: float) -> At:
        part = round_of(seconds, 1.5)
        pull = math.sin(math.pi * part / 0.5) if part < 0.5 else 0.0
        return At(0, -0.44 * room.high, popped(seconds) * (1 + 0.03 * pull), tall=1 + 0.08 * pull)

    def strains(seconds: float) -> Pose:
        part = round_of(seconds, 1.5)
        pull = math.sin(math.pi * part / 0.5) if part < 0.5 else 0.0
        about = (0.0, -room.high / 240)
        return then(
            turned(0.05 * pull * swings(seconds, 0.16), about),
            scaled(1 - 0.025 * pull, 1 + 0.05 * pull, about=about),
            shifted(0.0, px(4) * pull),
        )

    def dash(number: int) -> Way:
        angle = math.pi * (0.18 + 0.64 * number / 4)

        def at(seconds: float) -> At:
            part = round_of(seconds, 1.5)
            seen = swell(min(1.0, part / 0.5), 0.3) if part < 0.5 else 0.0
            x, y = (
                (0.60 + 0.05 * part) * room.wide * math.cos(angle),
                0.1 * room.high + 0.52 * room.high * math.sin(angle),
            )
            return At(x, y, 1.0, angle, seen)

        return at

    motes = [mote(DASH.format(colour), (40, 16), 0.10 * unit, dash(number)) for number in range(5)]
    return Look((*motes, mote(GOO, (200, 88), 1.25 * room.wide, goo)), strains, above=0.10, aside=0.14)


__all__ = ["cheap", "expensive", "heavy", "locked", "stuck"]
