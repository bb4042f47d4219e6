"""A picture of the film + its title -> the cover: the title over the picture, within what a grid of covers shows."""

from __future__ import annotations

from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from cuereel.assemble.cover_layout import CORNER, DEEP, Poster, lay_out, mix, picture_rows
from cuereel.formats import FrameFormat, PxBox
from cuereel.raster import Raster
from cuereel.theme import Theme

FADE = (190, 20)
"""Px above the title's brink at which a frame of the film begins to go over into the ground, and below it at which it
has."""

TELLING = 0.1
"""A row that changes by this share of what the busiest row does belongs to the subject."""


def draw_cover(
    picture: Raster, title: str, format: FrameFormat, theme: Theme, key: int = 0, *, made: bool = False
) -> bytes:
    """A PNG of the format's size. `picture` is RGB of any size in the format's proportions.

    It is a frame of the film, or `made` for the cover: then it stands in its rows already, on a ground of its own.
    `key` is how many words at the title's end it makes most of; 0 for those that fall on its last line.
    """
    width, height = format.width, format.height
    unit = min(width, height) / 1080
    cover = Image.fromarray(np.ascontiguousarray(picture[..., :3])).resize((width, height), Image.Resampling.LANCZOS)
    poster = lay_out(title, format, theme, key)
    if not made:
        _raise(cover, format.caption.top, poster.brink, picture_rows(poster, format)[0])
        _sink(cover, theme, poster.brink, unit)
    if height > poster.plate.bottom + DEEP * unit:
        _ground(cover, theme, poster.plate, unit, tiled=not made)
    words = Image.new("L", cover.size, 0)
    pen = ImageDraw.Draw(words)
    for line in poster.lines:
        pen.text((line.left, line.baseline), line.text, 255, line.font, anchor="ls")
    over = words.copy()
    ImageDraw.Draw(over).rounded_rectangle(_rect(poster.plate), round(CORNER * unit), 255)
    if poster.number is not None:
        over.paste(poster.number.getchannel("A"), poster.place, poster.number.getchannel("A"))
    _shadow(cover, over, theme, unit)
    cover.paste(Image.new("RGB", cover.size, theme.colours.ink), mask=words)
    if poster.number is not None:
        cover.paste(poster.number, poster.place, poster.number)
    _plate(cover, poster, theme, unit)
    out = BytesIO()
    cover.save(out, "PNG", compress_level=6)
    return out.getvalue()


def _raise(cover: Image.Image, ends: int, dark: int, highest: int) -> None:
    """Move what stands above row `ends` up to row `dark`, as far as its upper part stays below row `highest`."""
    pixels = np.asarray(cover.convert("L"), dtype=np.int16)[highest:ends]
    busy = np.abs(np.diff(pixels, axis=1)).sum(axis=1)
    by = min(ends - dark, int(np.argmax(busy >= TELLING * busy.max())))
    if by > 0:
        cover.paste(cover.crop((0, by, cover.width, dark + by)), (0, 0))


def _sink(cover: Image.Image, theme: Theme, brink: int, unit: float) -> None:
    """A frame of the film goes over into the backdrop's colour towards row `brink`, so that no edge cuts it off."""
    begins, ends = brink - FADE[0] * unit, brink + FADE[1] * unit
    share = np.clip((np.arange(cover.height) - begins) / (ends - begins), 0, 1)
    rows = np.round(255 * share**2 * (3 - 2 * share)).astype(np.uint8)
    mask = Image.fromarray(np.repeat(rows[:, None], cover.width, axis=1))
    cover.paste(Image.new("RGB", cover.size, mix(theme.backdrop.bottom, theme.colours.raised, 0.35)), mask=mask)


def _ground(cover: Image.Image, theme: Theme, plate: PxBox, unit: float, *, tiled: bool) -> None:
    """The light of the plate on the floor below it, and that floor's tiles, which run towards the viewer."""
    if tiled:
        _tiles(cover, theme, plate.bottom, unit)
    top, half = plate.bottom, max(1, plate.right - plate.left) / 2
    y, x = np.mgrid[0 : cover.height, 0 : cover.width]
    far = np.hypot((x - plate.left - half) / half, (y - top) / (0.5 * max(1, cover.height - top)))
    light = np.where(y > top, 0.34 * np.clip(1 - far, 0, 1) ** 1.6, 0.0)
    cover.paste(
        Image.new("RGB", cover.size, theme.colours.accent), mask=Image.fromarray((light * 255).astype(np.uint8))
    )


def _tiles(cover: Image.Image, theme: Theme, top: int, unit: float) -> None:
    size, fine = cover.size, 2
    lines = Image.new("L", (size[0] * fine, size[1] * fine), 0)
    pen = ImageDraw.Draw(lines)
    horizon, middle = top - 260 * unit, size[0] / 2
    for way in range(-7, 8):
        ends = middle + way * 260 * unit
        pen.line((middle * fine, horizon * fine, ends * fine, size[1] * fine), 255, round(3 * unit * fine))
    for far in range(1, 9):
        y = (horizon + (size[1] - horizon) * 1.0 / (0.55 + 0.13 * (8 - far))) * fine
        pen.line((0, y, size[0] * fine, y), 255, round(3 * unit * fine))
    fade = np.clip((np.arange(size[1]) - top) / max(1, 0.35 * (size[1] - top)), 0, 1)[:, None]
    mask = np.asarray(lines.resize(size, Image.Resampling.BOX)) * fade * 0.30
    cover.paste(Image.new("RGB", size, theme.colours.cool), mask=Image.fromarray(mask.astype(np.uint8)))


def _shadow(cover: Image.Image, over: Image.Image, theme: Theme, unit: float) -> None:
    """A soft shadow of what stands over the picture; on a light theme, light."""
    light = theme.colours.background > theme.colours.ink
    soft = over.filter(ImageFilter.GaussianBlur(20 * unit)).point(lambda value: min(215, round(1.5 * value)))
    cover.paste(Image.new("RGB", cover.size, "#FFFFFF" if light else "#02040F"), mask=soft)


def _plate(cover: Image.Image, poster: Poster, theme: Theme, unit: float) -> None:
    if not poster.keys:
        return
    colours, box, radius = theme.colours, poster.plate, round(CORNER * unit)
    fine = 3
    size = (box.right - box.left) * fine, (box.bottom - box.top) * fine
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), radius * fine, 255)
    mask = mask.resize((size[0] // fine, size[1] // fine), Image.Resampling.LANCZOS)
    deep = round(DEEP * unit)
    cover.paste(Image.new("RGB", mask.size, mix(colours.accent, "#3A1402", 0.55)), (box.left, box.top + deep), mask)
    cover.paste(Image.new("RGB", mask.size, colours.accent), (box.left, box.top), mask)
    pen = ImageDraw.Draw(cover)
    for line in poster.keys:
        pen.text((line.left, line.baseline), line.text, colours.on_accent, line.font, anchor="ls")


def _rect(box: PxBox) -> tuple[int, int, int, int]:
    return box.left, box.top, box.right, box.bottom


__all__ = ["draw_cover"]
