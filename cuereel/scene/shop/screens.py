"""Strings and a theme -> what a phone shows: a shop, a form, a page that loads. Each is a Group.

They are made about the origin; what moves is an attribute. Lengths and places are px of the screen, as in `phone`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import RIGHT, UP, AnnularSector, Circle, Group, Mobject, RoundedRectangle, VGroup

from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.shop.phone import INK, LINE, SCREEN, Button, disc, frame_ring, ring, spot, words
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

BUTTON_AT = (372.0, 622.0)
"""Where the button stands on the shop's and the form's page."""

PORT_AT = (372.0, 346.0)
"""Where the round porthole of the loading page is: the way into what is behind it."""

PORT = 168.0
"""The porthole's radius."""

FOLD = 730.0
"""Px of the screen at which the sheet with what matters ends: captions stand below it, on the page's ground."""

SHEET, GOODS = 1000.0, 1000.0
"""Px of the screen from which on, below the captions, a sheet or other goods stand."""


@dataclass(frozen=True)
class Wares:
    """What the example shop sells: a name, a price as written, its picture (any size, about the origin)."""

    name: str
    price: str
    picture: Mobject


class ShopPage(Group):
    """One thing for sale, with `button` below it; its `picture`, and the `cart` that it may go into."""

    def __init__(self, theme: Theme, wares: Wares, label: str) -> None:
        super().__init__(ground(FOLD), *status(INK))
        self._goods(wares)
        self.button = _button(theme, label, "bag")
        self.add(self.button, *other_goods(GOODS))

    def _goods(self, wares: Wares) -> None:
        shelf = panel((32, 96), (680, 262), 44, "#E3E9FF", "#AFC0FF")
        light = shaded(Circle(radius=px(122)), "#FFFFFF", "#FFFFFF", alpha=(0.75, 0.1)).move_to(spot(372, 227))
        self.picture = sized(wares.picture, 420, 238).move_to(spot(372, 227))
        back = VGroup(disc(38, "#FFFFFF", "#EDF1FF"), *_chevron()).move_to(spot(88, 152))
        self.cart = prop("cart", colour=INK).scale_to_fit_height(px(44)).move_to(spot(654, 152))
        corner = Group(disc(42, "#FFFFFF", "#EDF1FF").move_to(spot(656, 152)), self.cart)
        name = words(wares.name, (34, 408), 50, 676, weight="semibold")
        price = words(wares.price, (32, 493), 78, 430, weight="heavy")
        stars = VGroup(*(prop("star", colour="#FFB224").scale_to_fit_height(px(36)) for _ in range(5)))
        stars.arrange(RIGHT, buff=px(6)).move_to(spot(604, 490))
        self.add(shelf, light, self.picture, back, corner, name, price, stars)


class FormPage(Group):
    """Two fields to fill in, with `button` below them."""

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__(paper(), wash(330, mix(theme.colour("cool"), "#FFFFFF", 0.7)))
        cool = theme.colour("cool")
        face = disc(70, mix(cool, "#FFFFFF", 0.3), mix(cool, "#001040", 0.25))
        badge = Group(shadow_sprite(140, 140, 70, 20, cool, 0.5), face)
        badge.add(prop("lock", colour="#FFFFFF").scale_to_fit_height(px(70))).move_to(spot(372, 178))
        self.add(badge, words(label, (372, 294), 72, 640, left=False))
        for y in (386, 494):
            self.add(rounded(680, 94, 34, "#FFFFFF", "#F3F6FF").move_to(spot(372, y)))
            self.add(frame_ring(680, 94, 34, 4, "#B9C5EC").move_to(spot(372, y)))
        self.add(bar((80, 386), (300, 28), "#8E9BC8"))
        self.add(*(disc(12, INK, INK).move_to(spot(94 + 44 * number, 494)) for number in range(7)))
        self.button = _button(theme, label, "")
        self.add(self.button, bar((232, 1130), (280, 22)), bar((282, 1176), (180, 18)))


class PlainPage(Group):
    """A page of an app that nothing is known of: a picture of nothing in particular, print, and `button` below."""

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__(paper())
        cool, warm = theme.colour("cool"), theme.colour("accent")
        self.add(bar((232, 124), (280, 26), "#B9C4E6"))
        self.add(panel((32, 160), (680, 270), 44, mix(cool, "#FFFFFF", 0.8), mix(cool, "#FFFFFF", 0.5)))
        window = RoundedRectangle(width=px(680), height=px(270), corner_radius=px(44)).move_to(spot(372, 295))
        for x, y, radius, colour in ((250, 376, 150, cool), (480, 344, 190, warm), (372, 424, 110, cool)):
            hill = shaded(Circle(radius=px(radius)), mix(colour, "#FFFFFF", 0.35), mix(colour, "#FFFFFF", 0.6))
            self.add(clip_to(hill.move_to(spot(x, y)), window))
        self.add(bar((34, 464), (520, 34), "#8E9BC8"), bar((34, 514), (640, 22)))
        self.button = _button(theme, label, "")
        self.add(self.button, bar((232, 1130), (280, 22)), bar((282, 1176), (180, 18)))


class LoadingPage(Group):
    """The page that waits: its ground (`flood`), `port` with a dark `hole`, `label`, the order in `small`, progress."""

    def __init__(self, theme: Theme, label: str, wares: Wares | None = None) -> None:
        accent, dark = theme.colour("accent"), theme.colour("on_accent")
        bright = is_dark(theme)
        # light letters need a ground that is nowhere lighter than it may be
        tones = (mix(accent, "#FFFFFF", 0.16), mix(accent, "#B34700", 0.3)) if bright else (accent, accent)
        self.flood = rounded(SCREEN[0], SCREEN[1], 76, *tones)
        rings = 0.1 if bright else 0.035
        halo = VGroup(*(disc(PORT + 62 * n, "#FFFFFF", "#FFFFFF").set_opacity(rings) for n in (3, 2, 1)))
        self.hole = disc(PORT, theme.backdrop.top, theme.backdrop.bottom)
        track = ring(PORT + 26, PORT - 2, mix(accent, "#2A1500", 0.4)).set_fill(opacity=0.55)
        self._arc = VGroup()
        self._arc_colour = "#FFFFFF" if is_dark(theme) else theme.colour("ink")
        self.port = Group(halo, track, self.hole, self._arc).move_to(spot(*PORT_AT))
        self.label = words(label, (372, 622), 84, 660, colour=dark, left=False)
        self.small = Group()
        if wares is not None:
            self.small.add(_waiting_order(theme, wares))
        super().__init__(self.flood, self.port, self.label, self.small)

    def fill(self, share: float) -> None:
        """Draw the arc of progress up to a share of the circle, at the page's present place and size."""
        unit = self.hole.width / 2 / PORT
        arc = AnnularSector(
            inner_radius=(PORT - 2) * unit,
            outer_radius=(PORT + 26) * unit,
            angle=-max(share, 0.01) * 2 * np.pi,
            start_angle=np.pi / 2,
            color=self._arc_colour,
            fill_opacity=1,
            stroke_width=0,
        )
        self._arc.submobjects = [arc.shift(self.hole.get_center())]


def _waiting_order(theme: Theme, wares: Wares) -> Group:
    """What is bought, dimmed while it waits, on a sheet that stands up from the page's foot below the captions."""
    accent, dark = theme.colour("accent"), theme.colour("on_accent")
    tones = (mix(accent, "#FFFFFF", 0.44), accent) if is_dark(theme) else (mix(accent, "#000000", 0.22), accent)
    sheet = panel((0, SHEET), (SCREEN[0], SCREEN[1] - SHEET + 80), 72, *tones)
    order = Group(sheet, bar((312, SHEET + 36), (120, 12), mix(accent, "#FFFFFF", 0.75)))
    face = panel((48, SHEET + 84), (190, 190), 40, mix(accent, "#FFFFFF", 0.8), mix(accent, "#FFFFFF", 0.62))
    order.add(face, sized(wares.picture.copy(), 152, 152).move_to(spot(143, SHEET + 179)))
    order.add(words(wares.name, (272, SHEET + 148), 46, 420, weight="semibold", colour=mix(dark, accent, 0.15)))
    return order.add(words(wares.price, (272, SHEET + 216), 60, 420, weight="heavy", colour=dark))


def other_goods(top: float, *, print_: bool = True) -> list[Mobject]:
    """Two more things that the shop has, side by side from so many px of the screen on, with print below them."""
    drawn: list[Mobject] = []
    for x, light, deep, goods in ((32, "#FFE7C4", "#FFCB85", "earbuds"), (382, "#D5F5E8", "#9BE3C6", "speaker")):
        drawn.append(panel((x, top), (330, 330), 40, light, deep))
        drawn.append(sized(prop(goods), 230, 230).move_to(spot(x + 165, top + 165)))
        if print_:
            drawn += [bar((x + 8, top + 372), (250, 24)), bar((x + 8, top + 414), (150, 24))]
    return drawn


def ground(fold: float) -> Group:
    """A tinted page, with a white sheet from its top down to `fold` px of the screen."""
    page = rounded(SCREEN[0], SCREEN[1], 76, "#DEE5FF", "#CBD6FF")
    shade = panel((0, -90), (SCREEN[0], fold + 98), 60, "#AAB9EC").set_opacity(0.45)
    return Group(page, shade, panel((0, -90), (SCREEN[0], fold + 90), 60, "#FFFFFF", "#FAFBFF"))


def paper() -> Group:
    """A white page with the phone's status bar."""
    return Group(rounded(SCREEN[0], SCREEN[1], 76, "#FFFFFF", "#E9EEFD"), *status(INK))


def status(colour: str) -> list[Mobject]:
    """The clock, the bars and the cell of a status bar."""
    clock = words("9:41", (62, 50), 34, 120, weight="semibold", colour=colour)
    bars = VGroup(*(rounded(8, 8 + 6 * n, 3, colour).move_to(spot(590 + 13 * n, 61 - 3 * n)) for n in range(4)))
    return [clock, bars, VGroup(frame_ring(48, 24, 8, 3, colour), rounded(34, 12, 4, colour)).move_to(spot(676, 52))]


def wash(height: float, colour: str) -> Mobject:
    """A breath of colour below the status bar that fades out downwards."""
    band = RoundedRectangle(width=px(SCREEN[0]), height=px(height), corner_radius=px(1))
    return shaded(band.move_to(spot(372, 88 + height / 2)), colour, colour, alpha=(1.0, 0.0))


def bar(at: tuple[float, float], size: tuple[float, float], colour: str = LINE) -> Mobject:
    """A stand-in for small print: a soft bar, `at` the middle of its left end."""
    return rounded(*size, size[1] / 2, colour).move_to(spot(at[0] + size[0] / 2, at[1]))


def panel(
    at: tuple[float, float], size: tuple[float, float], radius: float, top: str, bottom: str | None = None
) -> Mobject:
    """A rounded face, `at` its top left corner."""
    return rounded(*size, radius, top, bottom).move_to(spot(at[0] + size[0] / 2, at[1] + size[1] / 2))


def _button(theme: Theme, label: str, icon: str) -> Button:
    button = Button(theme, label, icon=icon)
    button.shift(spot(*BUTTON_AT) - button.plate.get_center())
    return button


def sized(picture: Mobject, width: float, height: float) -> Mobject:
    return picture.scale(min(px(width) / picture.width, px(height) / picture.height))


def _chevron(colour: str = INK) -> VGroup:
    bars = (rounded(24, 6, 3, colour).rotate(way * np.pi / 4).shift(way * px(8) * UP) for way in (1, -1))
    return VGroup(*bars)
