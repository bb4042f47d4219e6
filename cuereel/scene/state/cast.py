"""A thing's picture -> the same in another light: red with heat, pale with ice, grey with age, wet, cracked, cut."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from cuereel.scene.card import rgba
from cuereel.scene.sprite import Picture

Pixels = np.ndarray


def toned(picture: Picture, colour: str, share: float, *, grey: float = 0.0, from_top: float = 0.0) -> Picture:
    """With `share` of a colour over it and `grey` of its own colours gone; `from_top` has it fade downwards."""
    pixels = picture.pixels.astype(float) / 255
    alpha, own = pixels[..., 3:], pixels[..., :3]
    luma = (own @ np.array([0.2126, 0.7152, 0.0722]))[..., None]
    own = own + grey * (luma - own)
    down = np.linspace(0, 1, pixels.shape[0])[:, None, None]
    much = share * (1 - from_top * down)
    own = own + much * (np.array(rgba(colour)[:3]) * alpha - own)
    return _of(np.concatenate([own, alpha], axis=2))


def reddened(picture: Picture) -> Picture:
    """Glowing at its top."""
    return toned(picture, "#FF3B1F", 0.5, from_top=0.85)


def iced(picture: Picture) -> Picture:
    """Under ice, which lies on all its upper edges and hangs from them."""
    pixels = toned(picture, "#9ADCFF", 0.52, grey=0.5).pixels.astype(float) / 255
    solid = picture.pixels[..., 3] > 90
    high, wide = solid.shape
    side = math.sqrt(high * wide)
    thick = max(3, round(0.045 * side))
    above = np.zeros_like(solid)
    above[thick:] = solid[:-thick]
    cap = Image.fromarray((solid & ~above).astype(np.uint8) * 255)
    pen, chance = ImageDraw.Draw(cap), np.random.default_rng(7)
    step = max(6, round(0.075 * side))
    for x in range(step // 2, wide, step):
        column = np.flatnonzero(solid[:, x])
        if len(column):
            top, long = int(column[0]) + thick // 2, chance.uniform(0.09, 0.26) * side
            pen.polygon([(x - 0.46 * step, top), (x + 0.46 * step, top), (x, top + long)], fill=255)
    near = np.asarray(cap.filter(ImageFilter.GaussianBlur(1.2)), dtype=float)[..., None] / 255
    rim = np.asarray(cap.filter(ImageFilter.GaussianBlur(0.012 * side)), dtype=float)[..., None] / 255
    alpha, own = pixels[..., 3:], pixels[..., :3]
    own = own + np.clip(1.4 * rim, 0, 0.75) * (np.array(rgba("#3E93CE")[:3]) * alpha - own)
    own = own + near * (np.array(rgba("#F2FAFF")[:3]) * alpha - own)
    return _of(np.concatenate([own, alpha], axis=2))


def aged(picture: Picture) -> Picture:
    """Faded and yellowed."""
    return toned(picture, "#8A6B3D", 0.30, grey=0.6)


def wetted(picture: Picture) -> Picture:
    """A little darker and bluer."""
    return toned(picture, "#1E4F86", 0.22)


def sickened(picture: Picture) -> Picture:
    """Green about the face."""
    return toned(picture, "#7FBF3F", 0.42)


def angered(picture: Picture) -> Picture:
    """Red about the head."""
    return toned(picture, "#F0281E", 0.42, from_top=0.75)


def dusted(picture: Picture) -> Picture:
    """Dull, with smudges of mud where it is."""
    pixels = toned(picture, "#7A6A52", 0.22, grey=0.3).pixels.astype(float) / 255
    high, wide = pixels.shape[:2]
    mask = Image.new("L", (wide, high), 0)
    pen, chance = ImageDraw.Draw(mask), np.random.default_rng(5)
    side = math.sqrt(wide * high)
    for _ in range(12):
        x, y, r = chance.uniform(0.06, 0.94) * wide, chance.uniform(0.12, 0.97) * high, chance.uniform(0.02, 0.075)
        for _ in range(4):
            dx, dy, rr = chance.uniform(-1, 1, 3) * np.array((r, 0.5 * r, 0.4 * r)) * side
            rr = r * side * 0.75 + rr
            pen.ellipse((x + dx - rr, y + dy - 0.7 * rr, x + dx + rr, y + dy + 0.7 * rr), fill=235)
    for _ in range(60):
        x, y, r = chance.uniform(0, wide), chance.uniform(0, high), chance.uniform(0.003, 0.009) * side
        pen.ellipse((x - r, y - r, x + r, y + r), fill=255)
    share = np.asarray(mask.filter(ImageFilter.GaussianBlur(0.004 * side)), dtype=float)[..., None] / 255 * 0.82
    alpha = pixels[..., 3:]
    own = pixels[..., :3] + share * (np.array(rgba("#5B4024")[:3]) * alpha - pixels[..., :3])
    return _of(np.concatenate([own, alpha], axis=2))


def charred(picture: Picture) -> Picture:
    """Dark at its foot, with an orange light on it."""
    pixels = picture.pixels.astype(float) / 255
    down = np.linspace(0, 1, pixels.shape[0])[:, None, None] ** 1.4
    alpha, own = pixels[..., 3:], pixels[..., :3]
    own = own + 0.72 * down * (np.array(rgba("#2A0F08")[:3]) * alpha - own)
    own = own + 0.22 * (1 - down) * (np.array(rgba("#FF8A2B")[:3]) * alpha - own)
    return _of(np.concatenate([own, alpha], axis=2))


def jag(count: int, wide: float, seed: int) -> np.ndarray:
    """How far a crack is aside (-1 to 1 of its reach) at `count` heights from its top to its foot."""
    chance = np.random.default_rng(seed)
    sides = np.where(np.arange(count) % 2 == 0, 1.0, -1.0)
    return np.asarray(wide * sides * chance.uniform(0.45, 1.0, count))


def holed(picture: Picture) -> Picture:
    """With two ragged holes through it; what is behind it is seen in them."""
    pixels = picture.pixels.astype(float) / 255
    alpha = pixels[..., 3]
    high, wide = alpha.shape
    side = math.sqrt(wide * high)
    keep, rim = Image.new("L", (wide, high), 255), Image.new("L", (wide, high), 0)
    for number, (x, y) in enumerate(_solid_spots(alpha, 2)):
        chance = np.random.default_rng(3 + number)
        radius = side * (0.135, 0.085)[number] * (0.85 + 0.3 * chance.uniform(size=16))
        turn = 2 * np.pi * np.arange(16) / 16
        for pen, more, fill in ((ImageDraw.Draw(rim), 1.22, 255), (ImageDraw.Draw(keep), 1.0, 0)):
            ring = np.stack([x + more * radius * np.cos(turn), y + more * radius * np.sin(turn)], axis=1)
            pen.polygon([tuple(point) for point in ring.tolist()], fill=fill)
    soft = ImageFilter.GaussianBlur(1.2)
    dark = np.asarray(rim.filter(soft), dtype=float)[..., None] / 255 * 0.8
    own = pixels[..., :3] + dark * (np.array(rgba("#16101F")[:3]) * alpha[..., None] - pixels[..., :3])
    kept = np.asarray(keep.filter(soft), dtype=float)[..., None] / 255
    return _of(np.concatenate([own, alpha[..., None]], axis=2) * kept)


def _solid_spots(alpha: Pixels, count: int) -> list[tuple[float, float]]:
    """Places deep in what is painted, apart from each other (x, y in pixels)."""
    high, wide = alpha.shape
    step = max(1, max(high, wide) // 96)
    small = Image.fromarray((alpha[::step, ::step] > 0.9).astype(np.uint8) * 255)
    deep = np.asarray(small.filter(ImageFilter.GaussianBlur(7)), dtype=float)
    y, x = np.mgrid[: deep.shape[0], : deep.shape[1]]
    deep = deep - 1.3 * np.hypot(x - 0.60 * deep.shape[1], y - 0.40 * deep.shape[0])
    out = []
    for _ in range(count):
        row, column = np.unravel_index(int(deep.argmax()), deep.shape)
        out.append((float(column * step), float(row * step)))
        deep = deep - 400 * np.exp(-((x - column) ** 2 + (y - row) ** 2) / (2 * (0.17 * max(deep.shape)) ** 2))
    return out


def _of(pixels: Pixels) -> Picture:
    return Picture(np.round(255 * np.clip(pixels, 0, 1)).astype(np.uint8))


__all__ = ["aged", "angered", "charred", "dusted", "holed", "iced", "jag", "reddened", "sickened", "toned", "wetted"]
