"""A phone -> what it is in the end: a page that slides off to show a success, which is celebrated."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import numpy as np
from manim import DL, UR, Group, Mobject

from cuereel.scene.card import rounded
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.moves import Move
from cuereel.scene.rig import HERE, Rig, scaled, shifted, then, turned
from cuereel.scene.shop.phone import SCREEN, Phone
from cuereel.scene.shop.success import SEEN, WAY, SuccessPage
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import Box, px

SLIDING = 8 / 30
"""Seconds in which a page slides off another."""

CELEBRATED = 1.5
"""Seconds until the last bit of confetti is gone."""

HELD = 0.1
"""Seconds that a celebration waits for the page before it to be half gone."""

THROWN = 0.2
"""Seconds from the start of a celebration to its confetti: until the page before is gone."""

PUSHED = 0.22
"""How much larger, about, a seal is for a moment when it is ticked."""

STARTED = 0.3
"""The share of its way that an order has come when its success is told: it has been bought, and not been delivered."""

BAR = 110.0
"""Px of the screen from its top within which no confetti is seen: the status bar, and half a bit of paper."""

PAPER_COUNT, FADING = 44, 0.2
"""How many bits of paper there are, and the seconds in which they go out in the end."""

PAPERS = ("#FFB224", "#46D2FF", "#3DDC97", "#FF5D6C", "#7486F2")

DRAG, FALLING = 4.2, 1.1
"""How fast the air slows a bit of paper (a second), and how fast it then falls (scene units a second squared)."""


def slide_page(phone: Phone, old: Group, new: Group, *carried: Mobject) -> Move:
    """Slide a page (with what it carries) off to the left, over the new one below it, on which its shade falls."""
    phone.pages.submobjects = [new]
    shade = rounded(SCREEN[0], SCREEN[1], 0, "#000414").set_opacity(0.5).scale(phone.unit).move_to(phone.window)
    edge = shadow_sprite(30, SCREEN[1], 10, 34, "#000414", 0.9).scale(phone.unit)
    edge.move_to(phone.window.get_right())
    leaving = Group(edge, old, *carried)
    for thing in (shade, edge, *carried):
        clip_to(thing, phone.window)
    phone.pages.add(shade, leaving)
    dark, rig = Rig(shade), Rig(leaving)
    away = float(phone.window.width) + px(140)

    def pose(t: float) -> None:
        dark.fade(1 - t)
        rig.pose(shifted(-away * t))
        if t >= 1:
            phone.pages.remove(shade, leaving)

    return Move(Group(shade, leaving), pose, SLIDING, lambda t: t * (1.7 - 0.7 * t))


def celebrate(phone: Phone, page: SuccessPage, seconds: float, highest: float) -> Move:
    """On a page that is whole already, tick the seal and throw confetti, which is gone within so many seconds.

    It flies from behind the seal out past the phone's sides, no higher than `highest` (scene units) or the screen's
    status bar, and never over the page's words.
    """
    tick, seal = Rig(page.tick), Rig(Group(*page.seal[:2]))
    middle = page.seal.get_center()[:2]
    lasts = min(CELEBRATED, seconds - HELD)
    rise = max(px(20), min(highest - px(30), float(phone.at(0, BAR)[1])) - float(middle[1]))
    papers = _confetti(page.seal, phone.unit, rise)
    burst = Group(*(paper.rig.mobject for paper in papers))
    page.insert(page.submobjects.index(page.seal), burst)
    words = Box(*page.label.get_corner(DL)[:2], *page.label.get_corner(UR)[:2])

    def pose(t: float) -> None:
        now = t * (lasts + HELD) - HELD
        struck = min(1.0, max(0.0, now / 0.32))
        seal.pose(scaled(1 + PUSHED * np.sin(np.pi * struck) * (1 - struck), about=middle))
        ticked = min(1.0, max(0.0, (now - 0.08) / 0.26))
        grown = scaled(max(0.01, overshoot(2.4)(ticked)), about=middle)
        tick.pose(then(grown, turned((1 - ease_out(ticked)) * 0.9, about=middle)))
        left = lasts - now
        for paper in papers:
            paper.fly(now - THROWN)
            paper.rig.fade(min(1.0, left / FADING) * _clear_of(words, paper.rig.mobject) if now > THROWN else 0.0)
        if t >= 1:
            page.remove(burst)

    return Move(Group(page.seal, burst), pose, lasts + HELD, lambda t: t)


def set_out(phone: Phone, page: SuccessPage, seconds: float) -> Move:
    """The order leaves the bag, and is on the first part of its way after so many seconds."""
    rig = Rig(page.delivery, {"truck": page.truck, "way": page.way})
    left = page.way.get_left()[:2]

    def pose(t: float) -> None:
        gone = STARTED * ease_in_out(t)
        rig.pose(HERE, {"truck": shifted(px(WAY) * gone * phone.unit), "way": scaled(SEEN + gone, 1.0, about=left)})

    return Move(page.delivery, pose, seconds, lambda t: t)


@dataclass(frozen=True)
class _Paper:
    """A bit of confetti: how far it is thrown (scene units), how late (seconds), and how fast it turns (radians)."""

    rig: Rig
    way: np.ndarray
    late: float
    spin: float

    def fly(self, seconds: float) -> None:
        """Show it so many seconds after the first was thrown: off fast, slowed by the air, and falling."""
        since = max(0.0, seconds - self.late)
        out, fall = 1 - float(np.exp(-DRAG * since)), FALLING * since * since
        low, high = self.rig.bounds()
        start, small = (low + high) / 2, float(np.clip(8 * since, 0.01, 1.0))
        # a bit that turns over is seen from its edge again and again
        flutter = 0.25 + 0.75 * abs(float(np.cos(1.4 * self.spin * since)))
        grown = then(scaled(small, small * flutter, about=start), turned(since * self.spin, about=start))
        self.rig.pose(then(grown, shifted(self.way[0] * out, self.way[1] * out - fall)))


def _confetti(seal: Mobject, unit: float, rise: float) -> list[_Paper]:
    """Bits of paper behind a seal, thrown out to both its sides, up to `rise` above its middle."""
    dice, papers = Random(PAPER_COUNT), []
    for number in range(PAPER_COUNT):
        size, side = dice.uniform(22, 54), 1 if number % 2 else -1
        paper = rounded(size, size * dice.choice((0.5, 0.7, 1.0)), dice.choice((4, size / 4)), PAPERS[number % 5])
        paper.scale(unit).rotate(dice.uniform(0, np.pi)).move_to(seal.get_center())
        far, high = px(dice.uniform(190, 700)) * unit, dice.uniform(-1.8, 1.0)
        way = np.array([side * far, rise * high, 0.0])
        papers.append(_Paper(Rig(paper), way, dice.uniform(0, 0.22), dice.choice((-1, 1)) * dice.uniform(2, 9)))
    return papers


def _clear_of(words: Box, paper: Mobject) -> float:
    """How much of a bit of paper is seen, which goes out above the words that it would fall on."""
    x, y, _ = paper.get_center()
    half = max(paper.width, paper.height) / 2
    beside = (max(words.left - x, x - words.right) - half) / px(40)
    above = (y - words.top - half) / px(40)
    return float(np.clip(max(beside, above), 0.0, 1.0))
