"""Shapes that stand still -> one picture of them: what a scene shows dozens of, drawn once and then only moved."""

from __future__ import annotations

import math
from typing import Any, cast

import numpy as np
from manim import Mobject, VMobject
from PIL import Image, ImageFilter

from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.scene.card import rgba
from cuereel.scene.paint import Painted
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import PX, Box
from cuereel.shoot.camera import ShotCamera

EDGE = 4
"""px that stay free on every side, for the softness of an edge."""


FAINT = 4
"""Alpha (of 255) up to which an edge may be cut off."""


def baked(mobject: Mobject, *, detail: float = 1.0, blur: float = 0.0, within: Box | None = None) -> Sprite:
    """What a mobject shows (`within` a box, if one is given), as a sprite in its place.

    `detail` is pixels for each px, `blur` in px of the frame.
    """
    leaves = [leaf for leaf in mobject.get_family() if len(leaf.points)]
    points = np.concatenate([leaf.points for leaf in leaves])
    margin = (EDGE + 3 * blur) * PX + max(map(_half_stroke, leaves))
    low, high = points.min(axis=0)[:2] - margin, points.max(axis=0)[:2] + margin
    if within is not None:
        low, high = np.maximum(low, (within.left, within.bottom)), np.minimum(high, (within.right, within.top))
    across, up = (math.ceil((high - low)[axis] / PX * detail) for axis in (0, 1))
    camera = ShotCamera(Frame("baked", across, up, 1), np.zeros((up, across, 4), dtype=np.uint8))
    camera.frame_width, camera.frame_height = across * PX / detail, up * PX / detail
    camera.frame_center = np.array([*(low + high) / 2, 0.0])
    pixels: Raster = cast(Any, camera).pixel_array
    context = camera.get_cairo_context(cast(Any, pixels))
    for leaf in leaves:
        camera.draw(leaf, (), context)
    context.get_target().flush()
    if blur:
        soft = Image.frombytes("RGBa", (across, up), pixels.tobytes()).filter(ImageFilter.GaussianBlur(blur * detail))
        pixels = np.array(soft)
    return _cropped(pixels, detail, camera.frame_center)


def _cropped(pixels: Raster, detail: float, center: np.ndarray) -> Sprite:
    """The pixels about a point without what is all but empty round them: what is drawn costs by its area."""
    seen = pixels[..., 3] > FAINT
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not len(rows):
        return sprite_at(Picture(pixels), pixels.shape[1] / detail, center)
    kept = pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    right = (columns[0] + columns[-1] + 1 - pixels.shape[1]) / 2
    down = (rows[0] + rows[-1] + 1 - pixels.shape[0]) / 2
    return sprite_at(Picture(kept), kept.shape[1] / detail, center + np.array([right, -down, 0.0]) * PX / detail)


def ghosted(sprite: Sprite, dark: str, light: str, strength: float = 1.0) -> Sprite:
    """A sprite in its place with its colours gone: what was black is `dark`, what was white is `light`."""
    pixels = sprite.picture.pixels.astype(float) / 255
    alpha = pixels[..., 3:]
    luma = np.minimum(alpha, strength * (pixels[..., :3] @ np.array([0.2126, 0.7152, 0.0722]))[..., None])
    first, last = np.array(rgba(dark)[:3]), np.array(rgba(light)[:3])
    toned = np.concatenate([first * alpha + (last - first) * luma, alpha], axis=2)
    out = Sprite(Picture(np.round(toned * 255).astype(np.uint8)))
    out.points = sprite.points.copy()
    return out


def sprite_at(picture: Picture, width: float, center: np.ndarray) -> Sprite:
    """A picture `width` px wide about a point."""
    return Sprite(picture, width).move_to(center)


def twin(sprite: Sprite) -> Sprite:
    """Another sprite of the same picture, in the same place."""
    out = Sprite(sprite.picture)
    out.points = sprite.points.copy()
    return out


def _half_stroke(leaf: Mobject) -> float:
    if not isinstance(leaf, VMobject) or not leaf.stroke_width:
        return 0.0
    return float(leaf.stroke_width) * (leaf.stroke_scale if isinstance(leaf, Painted) else 1.0) / 200


__all__ = ["baked", "ghosted", "sprite_at", "twin"]
