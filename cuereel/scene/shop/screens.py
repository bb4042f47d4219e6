"""Strings and a theme -> what a phone shows: a shop, a form, a page that loads. Each is a Group.

They are made about the origin; what moves is an attribute. Lengths and places are px of the screen, as in `phone`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import DOWN, RIGHT, UP, AnnularSector, Circle, Group, Mobject, RoundedRectangle, VGroup

from cuereel.scene.card import is_dark, mix, rounded, shaded
from cuereel.scene.shop.phone import INK, LINE, SCREEN, SOFT, Button, disc, frame_ring, ring, spot, words
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

BUTTON_AT = (372.0, 800.0)
"""Where the button stands on the shop's and the form's page."""

PORT_AT = (372.0, 420.0)
"""Where the round porthole of the loading page is: the way into what is behind it."""

PORT = 168.0
"""The porthole's radius."""


@dataclass(frozen=True)
class Wares:
    """What the example shop sells: a name, a price as written, its picture (any size, about the origin)."""

    name: str
    price: str
    picture: Mobject


class ShopPage(Group):
    """One thing for sale, with `button` below it; its `picture`, and the `cart` that it may go into."""

    def __init__(self, theme: Theme, wares: Wares, label: str) -> None:
        super().__init__(paper())
        self._header()
        self._goods(theme, wares)
        self.button = _button(theme, label, "bag")
        self.add(self.button)
        self.add(*other_goods(1150))  # what goes on below the captions

    def _header(self) -> None:
        back = VGroup(disc(32, "#FFFFFF", "#E4EAFB"), *_chevron()).move_to(spot(62, 136))
        search = panel((112, 102), (500, 68), 34, "#E7ECFB")
        glass = Group(ring(15, 10, SOFT), _stick(SOFT)).move_to(spot(152, 136))
        self.cart = prop("cart", colour=INK).scale_to_fit_height(px(54)).move_to(spot(672, 136))
        self.add(back, search, glass, bar((186, 136), (210, 18), "#B9C4E6"), self.cart)

    def _goods(self, theme: Theme, wares: Wares) -> None:
        shelf = panel((32, 190), (680, 346), 44, "#E3E9FF", "#AFC0FF")
        light = shaded(Circle(radius=px(150)), "#FFFFFF", "#FFFFFF", alpha=(0.75, 0.1)).move_to(spot(372, 358))
        self.picture = sized(wares.picture, 420, 310).move_to(spot(372, 358))
        heart = Group(disc(36, "#FFFFFF", "#EDF1FF"), prop("heart", colour="#FF5D6C").scale_to_fit_height(px(36)))
        heart.move_to(spot(656, 246))
        dots = VGroup(*(rounded(30 if n == 0 else 12, 12, 6, INK if n == 0 else "#7F8FD0") for n in range(4)))
        dots.arrange(RIGHT, buff=px(10)).move_to(spot(372, 514))
        name = words(wares.name, (34, 580), 50, 676, weight="semibold")
        price = words(wares.price, (32, 660), 80, 430, weight="heavy")
        stars = VGroup(*(prop("star", colour="#FFB224").scale_to_fit_height(px(36)) for _ in range(5)))
        stars.arrange(RIGHT, buff=px(6)).move_to(spot(604, 662))
        self.add(shelf, light, self.picture, heart, dots, name, price, stars)


class FormPage(Group):
    """Two fields to fill in, with `button` below them."""

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__(paper(), wash(330, mix(theme.colour("cool"), "#FFFFFF", 0.7)))
        cool = theme.colour("cool")
        face = disc(96, mix(cool, "#FFFFFF", 0.3), mix(cool, "#001040", 0.25))
        badge = Group(shadow_sprite(190, 190, 95, 22, cool, 0.5), face)
        badge.add(prop("lock", colour="#FFFFFF").scale_to_fit_height(px(92))).move_to(spot(372, 240))
        self.add(badge, words(label, (372, 396), 76, 640, left=False))
        for y in (510, 640):
            self.add(rounded(680, 108, 36, "#FFFFFF", "#F3F6FF").move_to(spot(372, y)))
            self.add(frame_ring(680, 108, 36, 4, "#B9C5EC").move_to(spot(372, y)))
        self.add(bar((80, 510), (300, 28), "#8E9BC8"))
        self.add(*(disc(12, INK, INK).move_to(spot(94 + 44 * number, 640)) for number in range(7)))
        self.button = _button(theme, label, "")
        self.add(self.button, bar((232, 930), (280, 22)), bar((282, 976), (180, 18)))


class PlainPage(Group):
    """A page of an app that nothing is known of: a picture of nothing in particular, print, and `button` below."""

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__(paper())
        cool, warm = theme.colour("cool"), theme.colour("accent")
        self.add(bar((232, 136), (280, 26), "#B9C4E6"))
        self.add(panel((32, 190), (680, 346), 44, mix(cool, "#FFFFFF", 0.8), mix(cool, "#FFFFFF", 0.5)))
        window = RoundedRectangle(width=px(680), height=px(346), corner_radius=px(44)).move_to(spot(372, 363))
        for x, y, radius, colour in ((250, 452, 150, cool), (480, 420, 190, warm), (372, 500, 110, cool)):
            hill = shaded(Circle(radius=px(radius)), mix(colour, "#FFFFFF", 0.35), mix(colour, "#FFFFFF", 0.6))
            self.add(clip_to(hill.move_to(spot(x, y)), window))
        self.add(bar((34, 590), (520, 34), "#8E9BC8"), bar((34, 650), (640, 22)), bar((34, 694), (460, 22)))
        self.button = _button(theme, label, "")
        self.add(self.button, bar((232, 930), (280, 22)), bar((282, 976), (180, 18)))


class LoadingPage(Group):
    """The page that waits: its ground (`flood`), `port` with a dark `hole`, `label`, print in `small`, and progress."""

    def __init__(self, theme: Theme, label: str, wares: Wares | None = None, stages: Sequence[str] = ()) -> None:
        accent, dark = theme.colour("accent"), theme.colour("on_accent")
        self.flood = rounded(SCREEN[0], SCREEN[1], 76, mix(accent, "#FFFFFF", 0.16), mix(accent, "#B34700", 0.3))
        halo = VGroup(*(disc(PORT + 62 * n, "#FFFFFF", "#FFFFFF").set_opacity(0.1) for n in (3, 2, 1)))
        self.hole = disc(PORT, theme.backdrop.top, theme.backdrop.bottom)
        track = ring(PORT + 26, PORT - 2, mix(accent, "#2A1500", 0.4)).set_fill(opacity=0.55)
        self._arc = VGroup()
        self._arc_colour = "#FFFFFF" if is_dark(theme) else theme.colour("ink")
        self.port = Group(halo, track, self.hole, self._arc).move_to(spot(*PORT_AT))
        self.label = words(label, (372, 700), 84, 660, colour=dark, left=False)
        self.small = Group()
        if wares is not None:
            self.small.add(_waiting_order(theme, wares))
        self.small.add(*_stages(theme, stages))
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
    """What is bought, dimmed while it waits."""
    accent, dark = theme.colour("accent"), theme.colour("on_accent")
    face = panel((72, 764), (600, 122), 36, mix(accent, "#FFFFFF", 0.42), mix(accent, "#FFFFFF", 0.26))
    order = Group(face, panel((86, 776), (98, 98), 24, mix(accent, "#FFFFFF", 0.8), mix(accent, "#FFFFFF", 0.62)))
    order.add(sized(wares.picture.copy(), 80, 80).move_to(spot(135, 825)))
    order.add(words(wares.name, (208, 800), 40, 440, weight="semibold", colour=mix(dark, accent, 0.25)))
    return order.add(words(wares.price, (208, 852), 46, 440, weight="heavy", colour=dark))


def _stages(theme: Theme, stages: Sequence[str]) -> list[Mobject]:
    """How far it has come: the first stage is done, the next one is under way."""
    accent, dark = theme.colour("accent"), theme.colour("on_accent")
    drawn: list[Mobject] = []
    if len(stages) > 1:
        long = 130 * (len(stages) - 1)
        drawn.append(rounded(8, long, 4, mix(accent, dark, 0.4)).move_to(spot(150, 1270 + long / 2)))
    for number, stage in enumerate(stages):
        y = 1270 + 130 * number
        drawn.append(disc(36, dark, dark) if number == 0 else ring(36, 28, dark))
        drawn[-1].move_to(spot(150, y))
        if number:
            drawn.append(disc(29, mix(accent, "#FFFFFF", 0.3), accent).move_to(spot(150, y)))
        if number < 2:
            mark = prop("tick", colour=accent) if number == 0 else disc(13, dark, dark)
            drawn.append((mark.scale_to_fit_height(px(34)) if number == 0 else mark).move_to(spot(150, y)))
        drawn.append(words(stage, (220, y), 54, 440, weight="semibold", colour=mix(dark, accent, 0.2 * number)))
    return drawn


def other_goods(top: float) -> list[Mobject]:
    """Two more things that the shop has, side by side from so many px of the screen on."""
    drawn: list[Mobject] = []
    for x, light, deep, goods in ((32, "#FFE7C4", "#FFCB85", "earbuds"), (382, "#D5F5E8", "#9BE3C6", "speaker")):
        drawn.append(panel((x, top), (330, 330), 40, light, deep))
        drawn.append(sized(prop(goods), 230, 230).move_to(spot(x + 165, top + 165)))
        drawn += [bar((x + 8, top + 372), (250, 24)), bar((x + 8, top + 414), (150, 24))]
    return drawn


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


def _chevron() -> VGroup:
    bars = (rounded(24, 6, 3, INK).rotate(way * np.pi / 4).shift(way * px(8) * UP) for way in (1, -1))
    return VGroup(*bars)


def _stick(colour: str) -> Mobject:
    """The handle of a magnifying glass."""
    return rounded(20, 6, 3, colour).rotate(-np.pi / 4).shift(px(16) * (RIGHT + DOWN))
