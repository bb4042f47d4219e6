"""Pictures in a scene: pixels -> a mobject that moves, turns, scales and fades without its pixels ever being copied."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from manim import Mobject, VMobject
from manim.mobject.types.image_mobject import AbstractImageMobject
from PIL import Image, ImageDraw, ImageFilter

from cuereel.raster import Raster as Raster
from cuereel.raster import premultiplied
from cuereel.scene.stage import px


class Picture:
    """Pixels that never change (height x width x 4, RGBA, premultiplied), and their halvings for drawing them small."""

    def __init__(self, pixels: Raster) -> None:
        self.pixels = np.array(pixels, order="C")

    @classmethod
    def of(cls, image: Image.Image) -> Picture:
        """The picture of an image, whose alpha is not premultiplied."""
        return cls(premultiplied(image))

    @cached_property
    def levels(self) -> tuple[Raster, ...]:
        """The pixels, then each time half as wide and high, down to a side of 8 px."""
        levels = [self.pixels]
        while min(levels[-1].shape[:2]) >= 16:
            # "RGBa" is Pillow's premultiplied mode: averaging there keeps edges free of a fringe.
            image = Image.frombuffer("RGBa", levels[-1].shape[1::-1], levels[-1].tobytes(), "raw", "RGBa", 0, 1)
            levels.append(np.array(image.reduce(2)))
        return tuple(levels)

    def __deepcopy__(self, memo: dict[int, Any]) -> Picture:
        return self


class Sprite(AbstractImageMobject):
    """A picture with four corners (up left, up right, down left, down right) and an opacity; copies share its pixels.

    `width` is in px of the reference frame; by default one px of the picture is one px there.
    """

    def __init__(self, picture: Picture, width: float | None = None) -> None:
        self.picture = picture
        self.fill_opacity = 1.0
        super().__init__(scale_to_resolution=0)
        height, across = picture.pixels.shape[:2]
        shown = px(across if width is None else width)
        self.stretch_to_fit_width(shown)
        self.stretch_to_fit_height(shown * height / across)

    def get_pixel_array(self) -> Raster:  # type: ignore[override]  # Manim calls its bytes int64
        return self.picture.pixels

    def set_opacity(self, alpha: float, family: bool = True) -> Sprite:
        self.fill_opacity = float(alpha)
        if family:
            for child in self.submobjects:
                child.set_opacity(alpha)
        return self

    def fade(self, darkness: float = 0.5, family: bool = True) -> Sprite:
        self.fill_opacity *= 1.0 - darkness
        if family:
            for child in self.submobjects:
                child.fade(darkness, family)
        return self

    def set_color(self, color: Any = None, alpha: float | None = None, family: bool = True) -> Sprite:
        """A picture keeps its colours; `alpha` sets its opacity."""
        return self if alpha is None else self.set_opacity(alpha, family)

    def interpolate_color(self, mobject1: Mobject, mobject2: Mobject, alpha: float) -> Sprite:
        start, end = (getattr(mobject, "fill_opacity", 1.0) for mobject in (mobject1, mobject2))
        self.fill_opacity = float(start + (end - start) * alpha)
        return self


def clip_to(mobject: Mobject, window: VMobject) -> Mobject:
    """Show a mobject and its parts only inside the outline of `window`, wherever that moves."""
    for member in mobject.get_family():
        setattr(member, "clip", window)  # noqa: B010 (a mobject has no such attribute until now)
    return mobject


@lru_cache(maxsize=64)
def soft_shadow(
    width: float, height: float, radius: float, blur: float, color: str = "#000000", opacity: float = 0.45
) -> Picture:
    """The shadow (or glow) of a rounded rectangle, with room for its blur on every side.

    Lengths are px of the reference frame; the picture is `width + 6 * blur` px wide. It is drawn at a scale that the
    blur allows, since what is soft needs few pixels.
    """
    detail = 1.0 if blur < 4 else 4.0 / blur
    margin = 3 * blur
    size = (max(1, round((width + 2 * margin) * detail)), max(1, round((height + 2 * margin) * detail)))
    mask = Image.new("L", size, 0)
    box = [margin * detail, margin * detail, (margin + width) * detail - 1, (margin + height) * detail - 1]
    ImageDraw.Draw(mask).rounded_rectangle(box, radius * detail, fill=255)
    mask = mask.filter(ImageFilter.GaussianBlur(blur * detail)).point(lambda value: round(value * opacity))
    image = Image.new("RGBA", size, color)
    image.putalpha(mask)
    return Picture.of(image)


def shadow_sprite(
    width: float, height: float, radius: float, blur: float, color: str = "#000000", opacity: float = 0.45
) -> Sprite:
    """A `soft_shadow` at its true size: put it behind what casts it, at the same centre or a little lower."""
    return Sprite(soft_shadow(width, height, radius, blur, color, opacity), width + 6 * blur)
