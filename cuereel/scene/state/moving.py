"""What a thing does all the time at its place: a clock's hands go round, it spins, it blinks, it melts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from io import BytesIO

import numpy as np
import resvg_py
from PIL import Image

from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Pose, scaled, turned
from cuereel.scene.sprite import Picture
from cuereel.scene.state.mote import At, Body, Look, Mote, Room, Way, mote, popped, round_of, swell, swings
from cuereel.scene.track import elapsed

FACE = (
    '<circle cx="100" cy="103" r="94" fill="#0B1437" opacity=".35"/><circle cx="100" cy="100" r="95" fill="{rim}"/>'
    '<circle cx="100" cy="100" r="80" fill="#FFFFFF"/><circle cx="100" cy="100" r="80" fill="none" '
    'stroke="#0B1437" stroke-opacity=".16" stroke-width="5"/>{marks}'
)

HAND = (
    '<rect x="{left}" y="{top}" width="{wide}" height="{high}" rx="{round}" fill="{fill}"/>'
    '<circle cx="100" cy="100" r="{hub}" fill="{fill}"/>'
)

HALO = (
    '<defs><radialGradient id="h"><stop offset="0" stop-color="{0}" stop-opacity=".95"/>'
    '<stop offset=".45" stop-color="{0}" stop-opacity=".5"/><stop offset="1" stop-color="{0}" stop-opacity="0"/>'
    '</radialGradient></defs><circle cx="100" cy="100" r="100" fill="url(#h)"/>'
)

DROP = '<path d="M30 4C40 26 52 44 52 60A22 22 0 0 1 8 60C8 44 20 26 30 4Z" fill="{0}"/>'
PUDDLE = (
    '<ellipse cx="100" cy="22" rx="98" ry="19" fill="{0}"/>'
    '<ellipse cx="76" cy="16" rx="42" ry="6" fill="#FFFFFF" opacity=".35"/>'
)

TICK = 0.14
"""The part of a second in which a hand jumps on."""

_jump = overshoot(2.2)


def ticking(room: Room) -> Look:
    """A clock whose second hand jumps on with every second, and swings a little beyond."""

    def seconds_hand(seconds: float) -> float:
        whole = math.floor(seconds)
        return (whole + _jump(min(1.0, (seconds - whole) / TICK)) - 1) / 60 + 5 / 6

    def kicks(seconds: float) -> Pose:
        kick = math.exp(-(seconds % 1.0) / 0.05)
        return turned(0.02 * kick, (0.0, 0.0))

    return _clock(room, (lambda s: 10.2 / 12, lambda s: 0.16 + s / 3600, seconds_hand), kicks)


def whirling(room: Room) -> Look:
    """A clock whose hands race round: hours go by."""

    def minutes(seconds: float) -> float:
        return 0.16 + 1.15 * max(0.0, seconds - 0.25 * elapsed(seconds, 0.5))

    def trembles(seconds: float) -> Pose:
        return turned(0.012 * math.sin(2 * math.pi * seconds / 0.13))

    return _clock(room, (lambda s: 10.2 / 12 + (minutes(s) - 0.16) / 12, minutes), trembles)


def _clock(room: Room, turns: Sequence[Callable[[float], float]], body: Body) -> Look:
    side = min(room.wide, room.high)
    hands = ((92, 52, 16, 56, "#1B2542"), (94, 30, 12, 78, "#1B2542"), (97.5, 26, 5, 92, "#E5484D"))

    def way(number: int) -> Way:
        return lambda seconds: At(turn=-2 * math.pi * turns[number](seconds), seen=1.0)

    def hand(number: int) -> Mote:
        left, top, wide, high, fill = hands[number]
        shape = HAND.format(left=left, top=top, wide=wide, high=high, round=wide / 2, hub=11 - 2 * number, fill=fill)
        return mote(f'<rect width="200" height="200" fill="none"/>{shape}', (200, 200), side, way(number))

    def drawn_anew(picture: Picture) -> Picture:
        return _face(picture, room.theme.colour("accent"))

    return Look(tuple(hand(number) for number in range(len(turns))), body, drawn_anew)


def _face(picture: Picture, rim: str) -> Picture:
    """A clock's face without hands, as large as the picture has room for."""
    marks = "".join(
        f'<rect x="{97 if hour % 3 else 95}" y="27" width="{6 if hour % 3 else 10}" height="{10 if hour % 3 else 17}" '
        f'rx="3" fill="#1B2542" transform="rotate({30 * hour} 100 100)"/>'
        for hour in range(12)
    )
    high, wide = picture.pixels.shape[:2]
    side = min(high, wide)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">{FACE.format(rim=rim, marks=marks)}</svg>'
    data = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=side))
    face = Picture.of(Image.open(BytesIO(data))).pixels[:side, :side]
    out = np.zeros((high, wide, 4), dtype=np.uint8)
    top, left = (high - face.shape[0]) // 2, (wide - face.shape[1]) // 2
    out[top : top + face.shape[0], left : left + face.shape[1]] = face
    return Picture(out)


def spinning(room: Room) -> Look:
    """It turns round and round about its middle, faster at first."""

    def turns(seconds: float) -> Pose:
        gone = 0.75 * seconds - 0.18 * elapsed(seconds, 0.6)
        return turned(-2 * math.pi * max(0.0, gone))

    def way(number: int) -> Way:
        def at(seconds: float) -> At:
            part = round_of(seconds, 1.33)
            return At(turn=-2 * math.pi * (part + number / 2), seen=0.8 * popped(seconds, 0.1))

        return at

    arc = (
        '<path d="M100 6A94 94 0 0 1 181 53" fill="none" stroke="{}" stroke-width="6" stroke-linecap="round"/>'
        '<rect width="200" height="200" fill="none"/>'
    ).format(room.theme.colour("cool"))
    side = 1.12 * max(room.wide, room.high)
    return Look(tuple(mote(arc, (200, 200), side, way(n)) for n in range(2)), turns, above=0.14, aside=0.14)


def blinking(room: Room) -> Look:
    """A light about it goes on and off."""

    def on(seconds: float) -> float:
        return swell(min(0.999, round_of(seconds, 0.93) / 0.55), 0.18) if round_of(seconds, 0.93) < 0.55 else 0.0

    def way(seconds: float) -> At:
        return At(size=0.9 + 0.15 * on(seconds) + 0.02 * swings(seconds, 3.1), seen=on(seconds))

    def swells(seconds: float) -> Pose:
        return scaled(1 + 0.035 * on(seconds))

    halo = mote(HALO.format("#FFD75E"), (200, 200), 1.75 * max(room.wide, room.high), way, behind=True)
    return Look((halo,), swells, above=0.22, aside=0.22)


def melting(room: Room) -> Look:
    """It sinks into itself, drops run down it, and a puddle grows at its foot."""
    unit, foot = room.unit, -room.high / 240

    def sunk(seconds: float) -> float:
        return 0.30 * (1 - math.exp(-seconds / 2.2))

    def sinks(seconds: float) -> Pose:
        return scaled(1 + 0.5 * sunk(seconds), 1 - sunk(seconds), about=(0.0, foot))

    def drop(number: int) -> Way:
        side = (-0.36, 0.30, -0.12, 0.42)[number]

        def at(seconds: float) -> At:
            part = round_of(seconds, 1.5, -number * 0.31)
            return At(x=side * room.wide, y=room.high * (0.22 - 0.70 * part * part), seen=swell(part, 0.14))

        return at

    def puddle(seconds: float) -> At:
        return At(y=-0.49 * room.high, size=0.25 + 1.0 * (1 - math.exp(-seconds / 1.8)), seen=popped(seconds))

    tone = "#F4F1E4"
    drops = [mote(DROP.format(tone), (60, 86), 0.075 * unit, drop(number)) for number in range(4)]
    pool = mote(PUDDLE.format(tone), (200, 44), 1.05 * room.wide, puddle, behind=True)
    return Look((pool, *drops), sinks, _softened, aside=0.18)


def _softened(picture: Picture) -> Picture:
    """The picture with its columns run down by a little, as what melts hangs."""
    high, wide = picture.pixels.shape[:2]
    across = np.arange(wide) / wide
    sag = 0.035 * high * (1 + np.sin(2 * np.pi * (3.1 * across + 0.2)) + 0.6 * np.sin(2 * np.pi * 7.3 * across))
    down = np.arange(high)[:, None]
    source = np.clip(down - sag[None, :] * (down / high), 0, high - 1).round().astype(int)
    return Picture(picture.pixels[source, np.arange(wide)[None, :]])


__all__ = ["blinking", "melting", "spinning", "ticking", "whirling"]
