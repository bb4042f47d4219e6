"""Art and a way to lay it -> many of it as one picture: a pile, a stack, a wall or a shelf full of it, a queue."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Literal

import numpy as np
from manim import Group, Mobject
from PIL import Image

from cuereel.scene.bake import baked
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX

Laid = Literal["", "pile", "stack", "wall", "shelf", "queue"]

ONE = 300
"""Pixels of the longer side of one of many."""

SIDE = 900.0
"""px of the longer side of the whole picture, before it is sized for its place."""


def laid(art: Mobject, way: str) -> Mobject:
    """So many of a thing as one picture; the thing alone where no way is told."""
    return _WAYS[way](_one(art)) if way else art


def _one(art: Mobject) -> Image.Image:
    """One of it, cut to what is painted; "RGBa" is premultiplied, which keeps edges free of a fringe."""
    copy = art.copy()
    scale = ONE * PX / max(copy.width, copy.height)
    picture = baked(Group(copy.scale(scale))).picture
    high, wide = picture.pixels.shape[:2]
    return Image.frombytes("RGBa", (wide, high), picture.pixels.tobytes())


def _turned(one: Image.Image, degrees: float, size: float = 1.0) -> Image.Image:
    shown = one.resize((max(2, round(one.width * size)), max(2, round(one.height * size))), Image.Resampling.BOX)
    return shown.rotate(degrees, Image.Resampling.BICUBIC, expand=True)


class _Sheet:
    """A picture that grows by what is put on it."""

    def __init__(self, wide: float, high: float) -> None:
        self.image = Image.new("RGBa", (math.ceil(wide), math.ceil(high)))

    def put(self, one: Image.Image, x: float, foot: float, dark: float = 0.0) -> None:
        """One that stands on a line with its middle at x; `dark` of it is in the shade."""
        at = round(x - one.width / 2), round(foot - one.height)
        whole = Image.new("RGBa", self.image.size)
        whole.paste(one, at)
        over, under = (np.asarray(each, dtype=float) for each in (whole, self.image))
        over = over * np.array([1 - dark, 1 - dark, 1 - 0.8 * dark, 1.0])
        mixed = over + under * (1 - over[..., 3:] / 255)
        self.image = Image.fromarray(np.clip(np.round(mixed), 0, 255).astype(np.uint8), "RGBA")
        self.image = Image.frombytes("RGBa", self.image.size, self.image.tobytes())

    def fill(self, box: tuple[float, float, float, float], colour: tuple[int, int, int]) -> None:
        """A plain rectangle."""
        left, top, right, bottom = (round(each) for each in box)
        self.image.paste((*colour, 255), (left, top, right, bottom))

    def sprite(self) -> Sprite:
        """What was put on it, without what is empty round it."""
        pixels = np.frombuffer(self.image.tobytes(), dtype=np.uint8).reshape(self.image.height, self.image.width, 4)
        seen = pixels[..., 3] > 8
        rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
        kept = np.ascontiguousarray(pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
        return Sprite(Picture(kept), SIDE * kept.shape[1] / max(kept.shape[:2]))


def _pile(one: Image.Image) -> Sprite:
    """A heap: five rows, each shorter than the one below, everything at its own slant; the rows behind first."""
    chance, side = np.random.default_rng(21), max(one.size)
    rows, step, rise = (6, 5, 4, 3, 1), 0.62 * side, 0.46 * side
    sheet = _Sheet(side * 5.6, side * (1.8 + 0.46 * len(rows)))
    middle, floor = sheet.image.width / 2, sheet.image.height - 0.25 * side
    for depth in (1, 0):
        for level, count in reversed(list(enumerate(rows))):
            many = max(1, count - depth)
            for number in range(many):
                x = middle + (number - (many - 1) / 2) * step + 0.08 * side * chance.uniform(-1, 1)
                foot = floor - level * rise - 0.24 * side * depth + 0.05 * side * chance.uniform(-1, 1)
                ring = _turned(one, 38 * chance.uniform(-1, 1), 0.92 + 0.16 * chance.uniform())
                sheet.put(ring, x, foot + (ring.height - one.height) / 2, 0.30 * depth + 0.03 * (len(rows) - level))
    return sheet.sprite()


def _stack(one: Image.Image) -> Sprite:
    """A tower, one on another, each a little aside."""
    chance, count = np.random.default_rng(9), 5 if one.height < 0.8 * one.width else 4
    sheet = _Sheet(1.5 * one.width, one.height * (count + 0.4))
    for level in range(count):
        x = sheet.image.width / 2 + 0.07 * one.width * chance.uniform(-1, 1) * (level > 0)
        sheet.put(_turned(one, 3 * chance.uniform(-1, 1)), x, sheet.image.height - level * 0.93 * one.height)
    return sheet.sprite()


_BRICK, _JOINT, _WOOD, _EDGE = (62, 79, 134), (48, 62, 112), (169, 113, 66), (120, 76, 42)


def _wall(one: Image.Image) -> Sprite:
    """A wall of bricks on which one hangs beside the other."""
    across, up = (4, 4) if 0.6 < one.width / one.height < 1.7 else (3, 5) if one.width > one.height else (5, 3)
    cell_x, cell_y = 1.22 * one.width, 1.22 * one.height
    sheet = _Sheet(across * cell_x + 0.3 * cell_x, up * cell_y + 0.3 * cell_y)
    wide, high = sheet.image.size
    sheet.fill((0, 0, wide, high), _JOINT)
    brick = high / 14
    for row in range(14):
        for number in range(-1, 7):
            left = (number + 0.5 * (row % 2)) * 2.4 * brick
            box = (max(0, left + 4), row * brick + 4, min(wide, left + 2.4 * brick - 4), (row + 1) * brick - 4)
            if box[2] > box[0]:
                sheet.fill(box, _BRICK)
    for row in range(up):
        for number in range(across):
            x = 0.15 * cell_x + (number + 0.5) * cell_x
            sheet.put(one, x, 0.15 * cell_y + (row + 0.5) * cell_y + one.height / 2)
    return sheet.sprite()


def _shelf(one: Image.Image) -> Sprite:
    """A shelf of three boards, each full."""
    across = 5 if one.width < 0.7 * one.height else 4
    cell, board = 1.08 * one.width, 0.11 * one.height
    high = 1.28 * one.height
    sheet = _Sheet(across * cell + 5 * board, 3 * high + 2 * board)
    wide, tall = sheet.image.size
    sheet.fill((0, 0, wide, tall), (86, 54, 30))
    for row in range(3):
        foot = board + (row + 1) * high
        for number in range(across):
            sheet.put(one, 2.5 * board + (number + 0.5) * cell, foot - 0.2 * board)
        sheet.fill((0, foot - 0.2 * board, wide, foot + 0.8 * board), _WOOD)
    for left in (0, wide - 1.4 * board):
        sheet.fill((left, 0, left + 1.4 * board, tall), _EDGE)
    sheet.fill((0, 0, wide, board), _WOOD)
    return sheet.sprite()


def _queue(one: Image.Image) -> Sprite:
    """A long row that comes from afar: the last is the smallest, the first the nearest."""
    count, shrinks = 8, 0.87
    sizes = [shrinks ** (count - 1 - number) for number in range(count)]
    steps = [0.62 * one.width * size for size in sizes]
    sheet = _Sheet(sum(steps) + 1.2 * one.width, 1.3 * one.height)
    x, floor = 0.5 * one.width, sheet.image.height
    for size, step in zip(sizes, steps, strict=True):
        sheet.put(_turned(one, 0, size), x, floor - 0.30 * one.height * (1 - size), 0.3 * (1 - size))
        x += step
    return sheet.sprite()


_WAYS: Mapping[str, Callable[[Image.Image], Sprite]] = {
    "pile": _pile,
    "stack": _stack,
    "wall": _wall,
    "shelf": _shelf,
    "queue": _queue,
}

__all__ = ["Laid", "laid"]
