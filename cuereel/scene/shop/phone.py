"""A phone mock-up with depth, and the pages that can be shown on it: a shop, a form, a page that loads, a success.

Lengths are px of the reference frame while the phone has its own size. Places on a page count from the screen's top
left corner; the screen is 744 px wide and taller than it is ever shown: the phone bleeds off the frame below.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from manim import DOWN, LEFT, ORIGIN, RIGHT, UP, Circle, Group, Mobject, RoundedRectangle, VMobject

from cuereel.scene.card import is_dark, mix, rgba, rounded, shaded
from cuereel.scene.lettering import fit_text
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

SCREEN = (744.0, 2150.0)
"""The screen's width and height in px."""

BEZEL, CORNER = 24.0, 100.0
"""Px around the screen, and the radius of the corners there."""

INK, LINE = "#141B3F", "#D9E0F6"
"""A page's own colours: letters and lines. Screens are light under any theme."""


def spot(x: float, y: float) -> np.ndarray:
    """The scene point at x, y px from the screen's top left, for a phone that is centred on the origin."""
    return np.array([px(x - SCREEN[0] / 2), px(SCREEN[1] / 2 - y), 0.0])


def words(
    content: str,
    at: tuple[float, float],
    size: float,
    width: float,
    *,
    colour: str = INK,
    weight: str = "bold",
    left: bool = True,
) -> VMobject:
    """Letters on a page, fitted to `width` px on one line: their left edge (or middle), half way up, at a place."""
    block = fit_text(
        content, width, size * 1.3, colour=colour, largest=size, smallest=min(size, 40), weight=weight, max_lines=1
    )
    block.move_to(spot(*at))
    return block.align_to(spot(*at), LEFT) if left else block


def ring(outer: float, inner: float, colour: str) -> VMobject:
    """A filled ring of two radii in px: unlike a stroke, it grows with what it belongs to."""
    disc = Circle(radius=px(outer), stroke_width=0, fill_opacity=1, fill_color=colour)
    hole = Circle(radius=px(inner)).reverse_points()
    disc.points = np.concatenate([disc.points, hole.points])
    return disc


def joined(shapes: Sequence[VMobject]) -> VMobject:
    """Shapes as one, in the first one's colour: the fewer the shapes, the quicker they are drawn."""
    one = VMobject(stroke_width=0, fill_opacity=1, fill_color=shapes[0].get_fill_color())
    one.points = np.concatenate([shape.points for shape in shapes])
    return one


def frame_ring(width: float, height: float, radius: float, thickness: float, colour: str) -> VMobject:
    """A filled outline of a rounded rectangle, `thickness` px wide inwards."""
    shape = RoundedRectangle(width=px(width), height=px(height), corner_radius=px(radius))
    inside = RoundedRectangle(
        width=px(width - 2 * thickness), height=px(height - 2 * thickness), corner_radius=px(max(1, radius - thickness))
    ).reverse_points()
    shape.points = np.concatenate([shape.points, inside.points])
    return shape.set_stroke(width=0).set_fill(colour, 1)


def disc(radius: float, top: str, bottom: str) -> Painted:
    return shaded(Circle(radius=px(radius)), top, bottom)


Page = TypeVar("Page", bound=Mobject)


class Button(Group):
    """A button with a lip below it: `lip`, `face` (with `label`), and the room in which ripples are seen."""

    def __init__(self, theme: Theme, label: str, width: float = 680, height: float = 132, icon: str = "") -> None:
        accent, dark = theme.colour("accent"), theme.colour("on_accent")
        self.size = (width, height)
        self.shadow = shadow_sprite(width - 30, height, height / 2, 22, accent, 0.55).shift(px(24) * DOWN)
        self.lip = rounded(width, height, height / 2, mix(accent, "#7A2E00", 0.5)).shift(px(20) * DOWN)
        # light letters need a face that is nowhere lighter than their ground may be
        faces = (mix(accent, "#FFFFFF", 0.28), accent) if is_dark(theme) else (accent, mix(accent, "#2A0E00", 0.25))
        self.plate = rounded(width, height, height / 2, *faces)
        shine = frame_ring(width - 8, height - 8, height / 2 - 4, 4, mix(accent, "#FFFFFF", 0.6)).set_fill(opacity=0.7)
        room = width - (230 if icon else 100)
        self.label = Group(fit_text(label, room, 84, colour=dark, largest=64, smallest=40, weight="bold", max_lines=1))
        if icon:
            self.label.add_to_back(prop(icon, colour=dark).scale_to_fit_height(px(60)))
            self.label.arrange(RIGHT, buff=px(26))
        self.face = Group(self.plate, shine, self.label)
        super().__init__(self.shadow, self.lip, self.face)


class Phone(Group):
    """A phone, made about the origin: `window` is its screen's outline, `unit` its size (1 is as large as `SCREEN`)."""

    unit = 1.0

    def __init__(self, theme: Theme) -> None:
        width, height = SCREEN[0] + 2 * BEZEL, SCREEN[1] + 2 * BEZEL
        self.window = RoundedRectangle(width=px(SCREEN[0]), height=px(SCREEN[1]), corner_radius=px(76))
        self.window.set_stroke(width=0).set_fill(opacity=0)
        shadow = shadow_sprite(width, height, 100, 46, "#000416", 0.7).shift(px(50) * (DOWN + 0.25 * RIGHT))
        keys = Group(*(rounded(14, tall, 6, "#525C92", "#20274F") for tall in (150, 96, 96)))
        for key, x, y in zip(keys, (SCREEN[0] + BEZEL + 4, -BEZEL - 4, -BEZEL - 4), (420, 330, 450), strict=True):
            key.move_to(spot(x, y))
        body = _sideways(RoundedRectangle(width=px(width), height=px(height), corner_radius=px(CORNER)))
        rim = frame_ring(width, height, CORNER, 5, "#A9B6F4").set_fill(opacity=0.9)
        dark = rounded(width - 14, height - 14, 93, "#0B0F26", "#05070F")
        self.body = Group(shadow, keys, body, rim, dark)
        self.pages = Group()
        self.island = Group(rounded(196, 50, 25, "#05070F").move_to(spot(372, 48)))
        self.island.add(disc(11, "#27306A", "#0B0F26").move_to(spot(442, 48)))
        glare = VMobject(stroke_width=0, fill_opacity=1)
        glare.set_points_as_corners([spot(430, 0), spot(744, 0), spot(744, 640), spot(430, 0)])
        self.glare = clip_to(shaded(glare, "#FFFFFF", "#FFFFFF", alpha=(0.16, 0.0)), self.window)
        super().__init__(self.body, self.window, self.pages, self.island, self.glare)

    def open(self, page: Page) -> Page:
        """Lay a page, made about the origin, on top of the others: at the phone's place and size, cut at its edges."""
        page.scale(self.unit, about_point=ORIGIN).shift(self.window.get_center())
        self.pages.add(clip_to(page, self.window))
        return page

    def at(self, x: float, y: float) -> np.ndarray:
        """Where the point x, y px from the screen's top left is now."""
        return np.asarray(self.window.get_center() + spot(x, y) * self.unit)


def through(theme: Theme) -> tuple[str, str]:
    """The colours of a phone that is seen through, at its top and at its foot."""
    cool, backdrop = theme.colour("cool"), theme.backdrop
    deep = 0.16 if is_dark(theme) else 0.1
    return mix(backdrop.top, cool, deep), mix(backdrop.bottom, cool, deep / 2)


def _sideways(shape: VMobject) -> Painted:
    """The metal of the phone's edge, lit from its left."""
    metal = shaded(shape, "#6D79B8", "#171C3F")
    left, right = metal.get_left(), metal.get_right()
    light = (("#8491D0", 0.0), ("#39427A", 0.03), ("#1D2450", 0.5), ("#2C3468", 0.97), ("#6C79BC", 1.0))
    stops = tuple((at, rgba(colour)) for colour, at in light)
    return metal.set_paint(Paint("linear", stops), np.array([left, right, left + UP]))
