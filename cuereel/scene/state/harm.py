"""A thing that came apart: cracked in two, cut in pieces, or with holes in it."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw

from cuereel.scene.bake import sprite_at
from cuereel.scene.rig import Pose, Rig, turned
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX
from cuereel.scene.state.cast import holed, jag
from cuereel.scene.state.mote import At, Look, Mote, Room, Way, mote, popped, swings
from cuereel.scene.track import elapsed, recoil

CHIP = (
    '<polygon points="4,22 14,3 27,10 24,27" fill="#F4F7FF" stroke="#0B1437" stroke-width="3" stroke-linejoin="round"/>'
)

_TEETH = 9
"""Corners of the crack through a thing."""


def cracked(room: Room) -> Look:
    """A jagged crack runs through it, its halves lean a little apart, chips fly off."""
    unit = room.unit

    def chip(number: int) -> Way:
        angle = 2 * math.pi * (number * 0.618 % 1)

        def at(seconds: float) -> At:
            share = elapsed(seconds, 0.5)
            out = 1 - (1 - share) ** 3
            far = unit * (0.10 + (0.42 + 0.12 * (number % 3)) * out)
            hover = 0.012 * unit * swings(seconds, 2.4, number / 6)
            x, y = far * math.cos(angle), 0.6 * far * math.sin(angle) + 0.1 * room.high + hover
            return At(x=x, y=y, size=0.7 + 0.3 * (number % 2), turn=3 * out + number, seen=popped(seconds))

        return at

    def halves(sprite: Sprite) -> tuple[Mote, ...]:
        edge = 0.075 * np.array(jag(_TEETH, 1.0, 8))
        high, wide = sprite.picture.pixels.shape[:2]
        line = np.interp(np.arange(high), np.linspace(0, high - 1, _TEETH), edge) * wide + 0.5 * wide
        right = np.arange(wide)[None, :] > line[:, None]
        lit = _with_cracks(sprite.picture, line)
        whole = Sprite(lit, float(sprite.width) / PX)
        return _pieces(whole, [~right, right], lambda own, number: _leaning(own, 2 * number - 1, unit))

    motes = [mote(CHIP, (30, 30), 0.055 * unit, chip(number)) for number in range(6)]
    return Look(tuple(motes), above=0.06, aside=0.10, cut=halves)


def _with_cracks(picture: Picture, line: np.ndarray) -> Picture:
    """The picture with the crack's light edge on it, and finer ones that run out from it."""
    high, wide = picture.pixels.shape[:2]
    sheet = Image.new("RGBA", (wide, high), (0, 0, 0, 0))
    pen, chance = ImageDraw.Draw(sheet), np.random.default_rng(4)
    thick = max(3, round(0.016 * math.sqrt(wide * high)))
    at = [(float(line[row]), float(row)) for row in np.linspace(0, high - 1, _TEETH).astype(int)]
    for number, (x, y) in enumerate(at[1:-1]):
        way = 1 if at[number + 1][0] > 0.5 * wide else -1
        points = [(x, y)]
        for _ in range(3):
            x, y = x + way * wide * chance.uniform(0.06, 0.13), y + high * chance.uniform(-0.07, 0.07)
            points.append((x, y))
        for colour, broad in (("#0B1437", thick + 2), ("#FFFFFF", max(2, thick // 2))):
            pen.line(points, fill=colour, width=broad // (2 if colour == "#0B1437" else 1), joint="curve")
    pen.line(at, fill="#0B1437", width=3 * thick, joint="curve")
    pen.line(at, fill="#FFFFFF", width=2 * thick, joint="curve")
    alpha = picture.pixels[..., 3:].astype(float) / 255
    marks = np.asarray(sheet, dtype=float) / 255
    share = marks[..., 3:]
    own = picture.pixels[..., :3].astype(float) / 255
    mixed = own + share * (marks[..., :3] * alpha - own)
    return Picture(np.round(255 * np.concatenate([mixed, alpha], axis=2)).astype(np.uint8))


def _leaning(own: np.ndarray, side: int, unit: float) -> Way:
    def at(seconds: float) -> At:
        open_ = elapsed(seconds, 0.12) + 0.35 * recoil(seconds - 0.12, 0.4, 0.2) if seconds > 0 else 0.0
        gap, lean = 0.028 * unit * open_, 0.055 * open_
        sway = 0.006 * swings(seconds, 2.6) * open_
        foot = -abs(float(own[1]))
        return At(x=float(own[0]) + side * gap, y=float(own[1]) + 0.004 * foot, turn=-side * lean + side * sway)

    return at


def cut_up(room: Room) -> Look:
    """It is cut in pieces, which move apart one after another: wedges of what is round, else slices."""

    def slices(sprite: Sprite) -> tuple[Mote, ...]:
        alpha = sprite.picture.pixels[..., 3] > 60
        high, wide = alpha.shape
        y, x = np.mgrid[:high, :wide]
        round_ = (
            0.75 < wide / high < 1.33
            and alpha[int(0.42 * high) : int(0.58 * high), int(0.42 * wide) : int(0.58 * wide)].all()
        )
        corners = alpha[: high // 10, : wide // 10].any() or alpha[-high // 10 :, -wide // 10 :].any()
        if round_ and not corners and alpha.mean() > 0.6:
            angle = np.arctan2(0.5 * high - y, x - 0.5 * wide) + math.pi / 6
            label = np.floor((angle % (2 * math.pi)) / (math.pi / 3)).astype(int)
            count = 6
        else:
            count = 5
            along = x / wide + 0.16 * (y / high - 0.5)
            label = np.clip(np.floor(along * count).astype(int), 0, count - 1)
        return _pieces(sprite, [label == number for number in range(count)], lambda own, n: _parting(own, n, room))

    return Look(above=0.06, aside=0.16, cut=slices)


def _parting(own: np.ndarray, number: int, room: Room) -> Way:
    def at(seconds: float) -> At:
        out = popped(seconds, 0.09 * number, 0.35) * (1 + 0.05 * swings(seconds, 2.4, number / 6))
        way = own / max(0.25 * room.unit, float(np.hypot(*own[:2])))
        return At(
            x=float(own[0] + 0.075 * room.unit * out * way[0] * 1.6),
            y=float(own[1] + 0.075 * room.unit * out * way[1]),
            turn=0.05 * out * (1 if number % 2 else -1),
        )

    return at


def with_hole(room: Room) -> Look:
    """Ragged holes go through it, and it sways."""

    def sways(seconds: float) -> Pose:
        return turned(0.022 * swings(seconds, 2.8), (0.0, room.high / 240))

    return Look((), sways, holed)


def _pieces(sprite: Sprite, masks: list[np.ndarray], way: Callable[[np.ndarray, int], Way]) -> tuple[Mote, ...]:
    """The parts of a sprite about the origin that lie in masks, each about its own middle."""
    pixels = sprite.picture.pixels
    high, wide = pixels.shape[:2]
    each = float(sprite.width) / PX / wide
    out = []
    for number, mask in enumerate(masks):
        inside = mask & (pixels[..., 3] > 0)
        rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        if not len(rows):
            continue
        kept = np.where(inside[..., None], pixels, 0)[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        x, y = (columns[0] + columns[-1] + 1 - wide) / 2 * each, (high - rows[0] - rows[-1] - 1) / 2 * each
        piece = sprite_at(Picture(np.ascontiguousarray(kept)), kept.shape[1] * each, np.zeros(3))
        out.append(Mote(Rig(piece), way(np.array([x, y, 0.0]), number), piece=True))
    return tuple(out)


__all__ = ["cracked", "cut_up", "with_hole"]
