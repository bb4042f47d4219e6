"""Art or words -> pictures of one thing: as it is, in another colour, as a dashed outline, in pieces, its shadow."""

from __future__ import annotations

from collections.abc import Sequence
from colorsys import hls_to_rgb, rgb_to_hls

import numpy as np
from manim import Group, Mobject, RoundedRectangle
from PIL import Image, ImageFilter

from cuereel.artwork.hue import COLOUR_OF
from cuereel.raster import Raster
from cuereel.scene.bake import baked, sprite_at
from cuereel.scene.card import card, is_dark, mix, rgba, rounded, shaded
from cuereel.scene.hero import hero
from cuereel.scene.lettering import fit_text, fitting_size, letter_lines, width_of
from cuereel.scene.setting import drawable
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX, px
from cuereel.scene.tableau.plates import BESIDE, LEADING, high_of
from cuereel.theme import Theme

SHARP = 1.15
"""Pixels of a picture for each px at its usual size: it is shown a little larger at times."""

PLAIN = {
    "red": "#E5484D",
    "orange": "#F5852A",
    "yellow": "#F6C32C",
    "green": "#35B56A",
    "blue": "#3B82F6",
    "purple": "#9B5DE5",
    "pink": "#F272B0",
    "brown": "#8B5A33",
    "white": "#F2F5FA",
    "black": "#2A2D36",
    "grey": "#8A93A6",
}
"""The colours that have a plain name."""

ROLES = ("accent", "cool", "good", "bad", "warn", "muted", "ink")

TILE = (430.0, 250.0)
"""px of a lettered tile where it is as large as it is drawn; `LONG` is what it is for longer words."""

LONG = (560.0, 250.0)

FILLED = 0.7
"""How much of its colour there is on a tile that turned to it."""


def toned(theme: Theme, colour: str) -> str:
    """The "#RRGGBB" of a theme's role or of a plain word for a colour. Raises KeyError where it is neither."""
    said = colour.strip().lower()
    if said in ROLES:
        return theme.colour(said)
    if said.startswith("#") and len(said) == 7:
        return said
    return PLAIN[COLOUR_OF[said]]


def art_shape(art: Mobject) -> float:
    """How wide art is for its height."""
    return float(np.clip(art.width / max(art.height, 1e-6), 0.35, 2.8))


def pictured(art: Mobject, wide: float, tall: float, theme: Theme, tone: str) -> Sprite:
    """Art `wide` x `tall` px large at the most, about the origin."""
    whole = hero(art, wide, tall, theme, tone)
    sprite = baked(Group(*whole[1:]), detail=SHARP)
    sprite.scale(min(px(wide) / sprite.width, px(tall) / sprite.height))
    return sprite.move_to((0, 0, 0))


def tile_shape(words: str) -> float:
    """How wide a tile with such words is, for its height."""
    if len(words.strip()) < 3:
        return 1.0
    wide, high = TILE if max(map(len, words.split()), default=0) <= 8 and len(words) <= 22 else LONG
    return wide / high


def tile(
    theme: Theme, words: str, wide: float, tall: float, tone: str, largest: float = 200.0, *, filled: bool = False
) -> Sprite:
    """A lettered tile: a card with a thick lower edge, an accent edge at its left and heavy words.

    `largest` is the px of its type at the most. One that is `filled` has its colour all over.
    """
    scale = min(wide / TILE[0], tall / TILE[1])
    deep, corner = max(9.0, 17 * scale), min(40.0, max(20.0, 38 * scale))
    high = tall - deep
    dark = is_dark(theme)
    base = theme.colour("surface") if dark else "#FFFFFF"
    low = mix(mix(base, tone, 0.42), "#000000", 0.45) if dark else mix(tone, theme.colour("ink"), 0.35)
    under = rounded(wide, high, corner, low, mix(low, "#000000", 0.3)).shift((0, -px(deep), 0))
    shares = (FILLED, FILLED - 0.12) if filled else (0.2, 0.07) if dark else (0.08, 0.18)
    face = rounded(wide, high, corner, *(mix(base, tone, share) for share in shares))
    rim = RoundedRectangle(width=px(wide - 3), height=px(high - 3), corner_radius=px(corner - 1))
    rim.set_fill(opacity=0).set_stroke(mix(tone, "#FFFFFF", 0.3), px(3) * 100, 0.75)
    bar = rounded(max(10.0, 15 * scale), 0.56 * high, 8, mix(tone, "#FFFFFF", 0.25), tone)
    inset = max(22.0, 34 * scale)
    bar.move_to((-px(wide / 2 - inset), 0, 0))
    room = wide - 2 * inset - 2 * max(26.0, 34 * scale)
    shown = drawable(words, theme.fonts["words"]).strip() or "?"
    block = fit_text(
        shown, room, 0.8 * high, colour=theme.colour("ink"), largest=min(largest, max(60.0, 0.5 * high)), smallest=36,
        family=theme.fonts["words"], weight="heavy", max_lines=3, leading=1.08,
    )  # fmt: skip
    block.move_to((px(0.3 * inset), 0, 0))
    sheen = shaded(RoundedRectangle(width=px(wide - 8), height=px(0.5 * high), corner_radius=px(corner - 4)),
                   "#FFFFFF", "#FFFFFF", alpha=(0.10 if dark else 0.0, 0.0))  # fmt: skip
    sheen.move_to((0, px(0.24 * high), 0))
    whole = Group(under, face, sheen, rim, bar, block).shift((0, px(deep / 2), 0))
    return baked(whole, detail=SHARP).move_to((0, 0, 0))


def type_size(words: str, wide: float, tall: float, family: str) -> float:
    """The px at which `tile` would set the words."""
    scale = min(wide / TILE[0], tall / TILE[1])
    high = tall - max(9.0, 17 * scale)
    room = wide - 2 * max(22.0, 34 * scale) - 2 * max(26.0, 34 * scale)
    shown = drawable(words, family).strip() or "?"
    return fitting_size(
        shown, room, 0.8 * high, largest=max(60.0, 0.5 * high), smallest=36, family=family, weight="heavy",
        max_lines=3, leading=1.08,
    )  # fmt: skip


def plate(theme: Theme, lines: Sequence[str], size: float, wide: float, tone: str, least: float = 0.0) -> Sprite:
    """A plate with words on some lines, as wide as they ask for: `least` px at the least, `wide` at the most."""
    family = theme.fonts["words"]
    longest = max(width_of(line, 1.0, family, "heavy") for line in lines)
    size = min(size, (wide - 36) / longest)
    block = letter_lines(list(lines), size, colour=theme.colour("ink"), family=family, weight="heavy", leading=LEADING)
    broad = min(wide, max(least, longest * size + BESIDE))
    high = high_of(lines, size) - 6
    back = card(theme, broad, high, radius=min(30.0, high / 2), lift=0, rim="line")
    edge = RoundedRectangle(width=px(broad - 4), height=px(high - 4), corner_radius=px(min(28.0, high / 2 - 2)))
    edge.set_fill(opacity=0).set_stroke(tone, px(4) * 100, 0.9)
    block.move_to((0, 0, 0))
    if len(lines) == 1 and (lines[0][:1].isupper() or lines[0][:1].isdigit()):
        block.shift(np.array([0.0, -block[0][0].get_center()[1], 0.0]))
    return baked(Group(back, edge, block), detail=SHARP).move_to((0, 0, 0))


def recoloured(sprite: Sprite, colour: str) -> Picture:
    """The picture in another colour: its lights and shades stay; what is all but white or black stays so more."""
    pixels = sprite.picture.pixels.astype(float) / 255
    alpha = np.maximum(pixels[..., 3:], 1e-6)
    luma = (pixels[..., :3] / alpha) @ np.array([0.30, 0.55, 0.15])
    seen = pixels[..., 3] > 0.5
    middle = float(np.median(luma[seen])) if seen.any() else 0.5
    hue, light, saturation = rgb_to_hls(*rgba(colour)[:3])
    shades = np.array([
        hls_to_rgb(hue, float(np.clip(light + 0.75 * (at - middle), 0.05, 0.96)), saturation)
        for at in np.linspace(0, 1, 64)
    ])  # fmt: skip
    new = np.stack([np.interp(luma, np.linspace(0, 1, 64), shades[:, axis]) for axis in range(3)], axis=-1)
    out = np.concatenate([new * pixels[..., 3:], pixels[..., 3:]], axis=-1)
    return Picture(np.round(255 * out).astype(np.uint8))


def shadow(sprite: Sprite, theme: Theme) -> Sprite:
    """What a thing throws on what is behind it: its own shape, soft."""
    dark = is_dark(theme)
    colour, strength = ("#01030C", 0.62) if dark else (mix(theme.colours.ink, theme.colours.cool, 0.3), 0.26)
    pixels = sprite.picture.pixels
    high, wide = pixels.shape[:2]
    step = max(1, max(high, wide) // 160)
    blur = 0.035 * max(high, wide) / step
    edge = int(3 * blur) + 1
    small = Image.fromarray(pixels[..., 3]).resize((max(1, wide // step), max(1, high // step)), Image.Resampling.BOX)
    mask = Image.new("L", (small.width + 2 * edge, small.height + 2 * edge), 0)
    mask.paste(small, (edge, edge))
    alpha = np.asarray(mask.filter(ImageFilter.GaussianBlur(blur)), dtype=float)[..., None] / 255 * strength
    out = np.concatenate([np.array(rgba(colour)[:3]) * alpha, alpha], axis=-1)
    across = sprite.width / PX * mask.width / small.width
    return sprite_at(Picture(np.round(255 * out).astype(np.uint8)), across, sprite.get_center())


def dashed(sprite: Sprite, colour: str, thick: float = 7.0) -> Picture:
    """The outline of a thing in dashes: a band along the edge of its shape, cut by its angle about the middle."""
    alpha = sprite.picture.pixels[..., 3]
    each = alpha.shape[1] / (sprite.width / PX)
    side = 2 * max(1, round(0.5 * thick * each)) + 1
    whole = Image.fromarray(((alpha > 100) * 255).astype(np.uint8))
    inner = whole
    for _ in range(2):
        inner = inner.filter(ImageFilter.MinFilter(min(side, 9)))
    edge = (np.asarray(whole, dtype=int) - np.asarray(inner, dtype=int)) > 0
    high, wide = alpha.shape
    y, x = np.mgrid[:high, :wide]
    along = np.arctan2((y - high / 2) / high, (x - wide / 2) / wide) / (2 * np.pi)
    count = max(14, round((high + wide) * 2 / each / 62))
    keep = edge & ((along * count) % 1.0 < 0.62)
    soft = np.asarray(
        Image.fromarray((keep * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.8 * each)), dtype=float
    )
    shown = np.clip(soft / 255 * 1.25, 0, 1)[..., None]
    out = np.concatenate([np.array(rgba(colour)[:3]) * shown, shown], axis=-1)
    return Picture(np.round(255 * out).astype(np.uint8))


def pieces(sprite: Sprite, count: int = 9) -> list[tuple[Sprite, np.ndarray]]:
    """A thing in pieces, each in its place about the origin, and the way on which it flies (a unit vector)."""
    pixels = sprite.picture.pixels
    high, wide = pixels.shape[:2]
    chance = np.random.default_rng(11)
    turn = 2 * np.pi * (np.arange(count) + 0.7 * chance.uniform(size=count)) / count
    far = np.where(np.arange(count) % 3 == 0, 0.18, 0.36) * (0.85 + 0.3 * chance.uniform(size=count))
    seeds = np.stack([wide * (0.5 + far * np.cos(turn)), high * (0.5 - far * np.sin(turn))], axis=1)
    y, x = np.mgrid[:high, :wide]
    rough = 0.012 * wide * np.sin(x / wide * 41 + 2.1 * np.sin(y / high * 29))
    away = (x[..., None] + rough[..., None] - seeds[:, 0]) ** 2 + (y[..., None] + rough[..., None] - seeds[:, 1]) ** 2
    nearest = away.argmin(axis=-1)
    return [
        (piece, np.array([np.cos(turn[number]), np.sin(turn[number]), 0.0]))
        for number in range(count)
        if (piece := _cut(sprite, pixels, nearest == number)) is not None
    ]


def _cut(sprite: Sprite, pixels: Raster, inside: np.ndarray) -> Sprite | None:
    inside = inside & (pixels[..., 3] > 0)
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return None
    high, wide = pixels.shape[:2]
    cut = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    kept = np.where(inside[..., None], pixels, 0).astype(np.uint8)[cut]
    middle = np.array([columns[0] + columns[-1] + 1 - wide, high - rows[0] - rows[-1] - 1, 0.0]) / 2
    each = sprite.width / wide
    return sprite_at(Picture(np.ascontiguousarray(kept)), kept.shape[1] * each / PX, middle * each)


__all__ = [
    "art_shape",
    "dashed",
    "pictured",
    "pieces",
    "plate",
    "recoloured",
    "shadow",
    "tile",
    "tile_shape",
    "toned",
    "type_size",
]
