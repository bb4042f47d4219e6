"""What the user is told in the end -> a page: a seal, the order and how far it has come, and what one may do next."""

from __future__ import annotations

from dataclasses import dataclass

from manim import RIGHT, UP, Group, Mobject, VGroup

from cuereel.scene.card import mix, rounded
from cuereel.scene.lettering import fit_text
from cuereel.scene.shop.phone import INK, LINE, SOFT, disc, frame_ring, spot, words
from cuereel.scene.shop.props import prop
from cuereel.scene.shop.screens import Wares, bar, other_goods, panel, paper, sized, wash
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

STRIP = (760.0, 116.0)
"""The top and the height of the strip that shows how far an order has come, in px of the screen."""

WAY = 390.0
"""Px that the truck drives."""


@dataclass(frozen=True)
class Notes:
    """What the page says besides: when and where the order comes, what its button does, and what it costs in all."""

    arrives: str
    when: str
    button: str
    place: str = ""
    total: str = ""


class SuccessPage(Group):
    """A `seal` with a `tick`, a `summary` of the order, its `delivery`, and `rows` below.

    Of the delivery, `truck` and `way` (what it has driven) move `WAY` px to the right; `arrived` is the sign that it is
    there. Without wares there is no order, and the delivery is empty.
    """

    def __init__(self, theme: Theme, label: str, wares: Wares | None, notes: Notes) -> None:
        good = theme.colour("good")
        self._dark = mix(good, "#000000", 0.35)
        glow = shadow_sprite(230, 230, 115, 32, good, 0.6)
        self.tick = prop("tick", colour="#FFFFFF").scale_to_fit_height(px(178))
        self.seal = Group(glow, disc(126, mix(good, "#FFFFFF", 0.25), mix(good, "#00402A", 0.25)), self.tick)
        self.seal.move_to(spot(372, 226))
        self.label = fit_text(label, 630, 216, colour=INK, largest=92, smallest=52, weight="heavy", max_lines=3)
        self.label.move_to(spot(372, 464))
        self.summary = (self._order(wares) if wares is not None else self._plain()).shift(px(104) * UP)
        self.delivery, self.truck, self.way, self.arrived = Group(), Group(), Group(), Group()
        if wares is not None:
            self._deliver(good)
        self.rows = self._rows(theme, notes if wares is not None else None, notes.button)
        self.paper = paper()
        super().__init__(self.paper, wash(660, mix(good, "#FFFFFF", 0.7)), self.seal, self.label, self.summary)
        self.add(*self.rows, self.delivery)

    def _order(self, wares: Wares) -> Group:
        """What was bought, and for how much."""
        card, edge = panel((32, 684), (680, 164), 40, "#FFFFFF", "#F4F7FF"), frame_ring(680, 164, 40, 3, LINE)
        order = Group(card, edge.move_to(spot(372, 766)), panel((52, 704), (124, 124), 28, "#DDE4FF", "#B4C3FF"))
        order.add(sized(wares.picture.copy(), 104, 104).move_to(spot(114, 766)))
        order.add(words(wares.name, (208, 738), 44, 480, weight="semibold"))
        return order.add(words(wares.price, (208, 796), 48, 480, weight="heavy", colour=self._dark))

    def _plain(self) -> Group:
        """A list of what nobody names."""
        rows = Group(panel((32, 684), (680, 300), 40, "#FFFFFF", "#F4F7FF"))
        rows.add(frame_ring(680, 300, 40, 3, LINE).move_to(spot(372, 834)))
        for number, (name, long) in enumerate((("lock", 330), ("bell", 400), ("star", 280))):
            y = 734 + 100 * number
            rows.add(disc(36, "#E4EAFF", "#CDD8FF").move_to(spot(94, y)))
            rows.add(prop(name, colour="#6C7BC4").scale_to_fit_height(px(38)).move_to(spot(94, y)))
            tick = prop("tick", colour=self._dark).scale_to_fit_height(px(34))
            rows.add(bar((156, y), (long, 24), "#C3CDEC"), tick.move_to(spot(660, y)))
        return rows

    def _deliver(self, good: str) -> None:
        top, high = STRIP
        middle, road = top + high / 2, top + high - 26
        card = panel((32, top), (680, high), 36, "#FFFFFF", "#F1F5FF")
        edge = frame_ring(680, high, 36, 3, LINE).move_to(spot(372, middle))
        self.delivery.add(card, edge)
        for x, art in ((84, "bag"), (658, "home")):
            self.delivery.add(prop(art, colour="#7C8AC0").scale_to_fit_height(px(62)).move_to(spot(x, middle)))
        self.way.add(bar((134, road), (WAY + 26, 12), self._dark))
        self.truck.add(prop("truck", colour=self._dark).scale_to_fit_width(px(92)).move_to(spot(180, road - 44)))
        self.delivery.add(bar((134, road), (452, 12), LINE), self.way, self.truck)
        face = disc(50, mix(good, "#FFFFFF", 0.2), mix(good, "#00402A", 0.25))
        self.arrived.add(shadow_sprite(100, 100, 50, 14, good, 0.8), face)
        self.arrived.add(prop("home", colour="#FFFFFF").scale_to_fit_height(px(56)))
        self.delivery.add(self.arrived.move_to(spot(658, middle)))

    def _rows(self, theme: Theme, notes: Notes | None, button: str) -> list[Group]:
        """What follows below, clear of the captions: what is told, a button, and pictures."""
        card, edge = panel((32, 1126), (680, 116), 40, "#FFFFFF", "#F4F7FF"), frame_ring(680, 116, 40, 3, LINE)
        sums = Group(*self._address(notes), card, edge.move_to(spot(372, 1184)))
        if notes is not None:
            sums.add(words(notes.arrives, (72, 1184), 46, 320, weight="semibold", colour=SOFT))
            when = words(notes.when, (0, 1184), 52, 290, weight="heavy")
            sums.add(when.align_to(spot(672, 0), RIGHT))
        else:
            sums.add(bar((72, 1166), (430, 26), "#C3CDEC"), bar((72, 1210), (300, 26)))
        face = Group(rounded(680, 122, 61, "#FFFFFF", "#EEF3FF"), frame_ring(680, 122, 61, 6, self._dark))
        sign = VGroup(fit_text(button, 560, 70, colour=self._dark, largest=54, smallest=40, max_lines=1))
        action = Group(*face, sign).move_to(spot(372, 1334))
        goods = Group(*other_goods(1430)) if notes is not None else Group(bar((232, 1450), (280, 22)))
        return [sums, action, goods]

    def _address(self, notes: Notes | None) -> list[Mobject]:
        """Where the order goes and what it costs in all, partly behind the captions."""
        if notes is None:
            return [panel((32, 900), (680, 200), 40, "#EEF2FF", "#E2E9FD")]
        drawn: list[Mobject] = [panel((32, 900), (680, 200), 40, "#F3F6FF", "#E6ECFE"), bar((72, 1000), (600, 4), LINE)]
        drawn += [disc(34, "#DCE4FF", "#C6D2FF").move_to(spot(106, 950))]
        drawn += [prop("home", colour="#5566C4").scale_to_fit_height(px(38)).move_to(spot(106, 950))]
        drawn += [words(notes.place, (164, 950), 44, 500, weight="semibold", colour=SOFT)]
        total = words(notes.total, (0, 1050), 46, 400, weight="heavy", colour=self._dark)
        drawn += [words("Total", (72, 1050), 44, 200, weight="semibold", colour=SOFT)]
        return [*drawn, total.align_to(spot(672, 0), RIGHT)]
