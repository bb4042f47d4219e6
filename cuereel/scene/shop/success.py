"""What the user is told in the end -> a page: a seal, the order and how far it has come, and what one may do next."""

from __future__ import annotations

from collections.abc import Sequence

from manim import Group, Mobject, VGroup

from cuereel.scene.card import mix, rounded
from cuereel.scene.lettering import fit_text
from cuereel.scene.shop.phone import INK, LINE, disc, frame_ring, spot, words
from cuereel.scene.shop.props import prop
from cuereel.scene.shop.screens import GOODS, Wares, bar, other_goods, panel, paper, sized, wash
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

CARD, BUTTON, BELOW = (836.0, 190.0), 1130.0, 228.0
"""The top and the height of the card with the order, and the middle of the button below it, in px of the screen:
between the card and what is above it captions may stand; and the px by which other goods are lower than on a
shop's page."""

STRIP = (596.0, 116.0)
"""The top and the height of the part that shows how far the order has come, in px of the screen."""

WAY, SEEN = 400.0, 0.12
"""Px from the bag to the house, and the share of these that the truck has driven when it is first seen."""


class SuccessPage(Group):
    """A `seal` with a `tick`, a `summary` of the order, its `delivery`, and `rows` below.

    Of the delivery, `truck` stands where `way` (as long as all that it is to drive) has got to. Without wares there is
    no order, and the delivery is empty.
    """

    def __init__(self, theme: Theme, label: str, wares: Wares | None, action: str) -> None:
        good = theme.colour("good")
        self._dark = mix(good, "#000000", 0.35)
        glow = shadow_sprite(260, 260, 130, 40, good, 0.6)
        self.tick = prop("tick", colour="#FFFFFF").scale_to_fit_height(px(190))
        self.seal = Group(glow, disc(136, mix(good, "#FFFFFF", 0.25), mix(good, "#00402A", 0.25)), self.tick)
        self.seal.move_to(spot(372, 232))
        self.label = fit_text(label, 690, 216, colour=INK, largest=112, smallest=52, weight="heavy", max_lines=3)
        self.label.move_to(spot(372, 486))
        self.summary = self._order(wares) if wares is not None else self._plain()
        self.delivery, self.truck, self.way = Group(), Group(), Group()
        if wares is not None:
            self._deliver()
        self.rows = self._rows(action, other_goods(GOODS + BELOW, print_=False) if wares is not None else [])
        self.paper = paper()
        super().__init__(self.paper, wash(660, mix(good, "#FFFFFF", 0.7)), self.seal, self.label, self.summary)
        self.add(*self.rows, self.delivery)

    def _order(self, wares: Wares) -> Group:
        """What was bought, and for how much."""
        order = Group(*_card(), panel((58, CARD[0] + 27), (136, 136), 34, "#DDE4FF", "#B4C3FF"))
        order.add(sized(wares.picture.copy(), 116, 116).move_to(spot(126, CARD[0] + 95)))
        order.add(words(wares.name, (222, CARD[0] + 64), 46, 462, weight="semibold"))
        return order.add(words(wares.price, (222, CARD[0] + 130), 62, 462, weight="heavy", colour=self._dark))

    def _plain(self) -> Group:
        """A list of what nobody names."""
        rows = Group(*_card())
        for number, (name, long) in enumerate((("lock", 330), ("bell", 400), ("star", 280))):
            y = CARD[0] + 43 + 52 * number
            rows.add(disc(22, "#E4EAFF", "#CDD8FF").move_to(spot(94, y)))
            rows.add(prop(name, colour="#6C7BC4").scale_to_fit_height(px(26)).move_to(spot(94, y)))
            tick = prop("tick", colour=self._dark).scale_to_fit_height(px(34))
            rows.add(bar((156, y), (long, 24), "#C3CDEC"), tick.move_to(spot(660, y)))
        return rows

    def _deliver(self) -> None:
        top, high = STRIP
        middle, road = top + high / 2, top + high - 26
        for x, art in ((84, "bag"), (658, "home")):
            self.delivery.add(prop(art, colour="#7C8AC0").scale_to_fit_height(px(62)).move_to(spot(x, middle)))
        self.way.add(bar((134, road), (WAY + 52, 12), self._dark))
        truck = prop("truck", colour=self._dark).scale_to_fit_width(px(92))
        self.truck.add(truck.move_to(spot(134 + SEEN * (WAY + 52), road - 44)))
        self.delivery.add(bar((134, road), (WAY + 52, 12), LINE), self.way, self.truck)

    def _rows(self, action: str, goods: Sequence[Mobject]) -> list[Group]:
        """What follows below the captions: a button, and what else there is."""
        face = Group(rounded(680, 122, 61, "#FFFFFF", "#EEF3FF"), frame_ring(680, 122, 61, 6, self._dark))
        sign = VGroup(fit_text(action, 560, 70, colour=self._dark, largest=54, smallest=40, max_lines=1))
        button = Group(*face, sign).move_to(spot(372, BUTTON))
        return [button, Group(*goods)]


def _card() -> tuple[Mobject, Mobject]:
    top, high = CARD
    edge = frame_ring(680, high, 44, 3, LINE).move_to(spot(372, top + high / 2))
    return panel((32, top), (680, high), 44, "#FFFFFF", "#F4F7FF"), edge
