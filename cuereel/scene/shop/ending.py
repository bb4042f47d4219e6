"""A phone -> what it is in the end: a page that slides off to show a success, which is celebrated."""

from __future__ import annotations

import numpy as np
from manim import DL, UR, Group, Mobject

from cuereel.scene.card import rounded
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.moves import Move
from cuereel.scene.rig import HERE, Rig, scaled, shifted, then, turned
from cuereel.scene.shop.phone import SCREEN, Phone
from cuereel.scene.shop.success import WAY, SuccessPage
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

ARRIVING = 0.84
"""The share of the time at which an order reaches its house."""

BAR = 122.0
"""Px of the screen from its top within which no confetti is seen: the status bar, and half a bit of paper."""

PAPER_COUNT, FADING = 32, 0.25
"""How many bits of paper there are, and the seconds in which they go out in the end."""

PAPERS = ("#FFB224", "#46D2FF", "#3DDC97", "#FF5D6C", "#7486F2")


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

    It flies out past the phone's sides, no higher than `highest` (scene units) or the screen's status bar, and never
    over the page's words.
    """
    tick, seal = Rig(page.tick), Rig(Group(*page.seal[:2]))
    middle = page.seal.get_center()[:2]
    lasts = min(CELEBRATED, seconds - HELD)
    rise = max(px(20), min(highest - px(30), float(phone.at(0, BAR)[1])) - float(middle[1]))
    papers = [(Rig(paper), way) for paper, way in _confetti(page.seal, phone.unit, rise)]
    burst = Group(*(rig.mobject for rig, _ in papers))
    phone.add(burst)
    words = Box(*page.label.get_corner(DL)[:2], *page.label.get_corner(UR)[:2])

    def pose(t: float) -> None:
        now = t * (lasts + HELD) - HELD
        struck = min(1.0, max(0.0, now / 0.32))
        seal.pose(scaled(1 + PUSHED * np.sin(np.pi * struck) * (1 - struck), about=middle))
        ticked = min(1.0, max(0.0, (now - 0.08) / 0.26))
        grown = scaled(max(0.01, overshoot(2.4)(ticked)), about=middle)
        tick.pose(then(grown, turned((1 - ease_out(ticked)) * 0.9, about=middle)))
        left = lasts - now
        for number, (rig, flight) in enumerate(papers):
            _throw(rig, flight, now - THROWN, 6.0 if number % 2 else -5.0)
            rig.fade(min(1.0, left / FADING) * _clear_of(words, rig.mobject) if now > THROWN else 0.0)
        if t >= 1:
            phone.remove(burst)

    return Move(Group(page.seal, burst), pose, lasts + HELD, lambda t: t)


def deliver(phone: Phone, page: SuccessPage, seconds: float) -> Move:
    """The order is on its way for so many seconds, and reaches the house before they are over."""
    rig = Rig(page.delivery, {"truck": page.truck, "way": page.way, "arrived": page.arrived})
    left, house = page.way.get_left()[:2], page.arrived.get_center()[:2]

    def pose(t: float) -> None:
        come = min(1.0, t / ARRIVING)
        gone = 0.5 * come + 0.5 * ease_in_out(come)
        there = min(1.0, max(0.0, (t - ARRIVING) * seconds / 0.3))
        parts = {
            "truck": shifted(px(WAY) * 0.94 * gone * phone.unit),
            "way": scaled(0.1 + 0.9 * gone, 1.0, about=left),
            "arrived": scaled(max(0.01, overshoot(2.4)(there)), about=house),
        }
        rig.pose(HERE, parts)
        rig.fade(min(1.0, 5 * there), "arrived")

    return Move(page.delivery, pose, seconds, lambda t: t)


def _confetti(seal: Mobject, unit: float, rise: float) -> list[tuple[Mobject, np.ndarray]]:
    """Bits of paper at the sides of a seal, each with how far it flies: outwards, up to `rise` above its middle."""
    papers: list[tuple[Mobject, np.ndarray]] = []
    for number in range(PAPER_COUNT):
        side, place = (1 if number % 2 else -1), number // 2 / (PAPER_COUNT // 2 - 1)
        paper = rounded(46 if number % 3 else 32, 26 if number % 3 else 32, 6, PAPERS[number % 5]).scale(unit)
        rim = np.array([side * px(130), px(70 * place - 45), 0.0]) * unit
        start = seal.get_center() + rim
        # steps of these lengths lie evenly over a square, and yet in no order
        far, low = number // 2 * 0.7549 % 1.0, (number // 2 * 0.5698 + 0.3 * (side > 0)) % 1.0
        way = np.array([side * px(70 + 400 * far), rise - rim[1] - px(90 + 220 * far) * low, 0.0])
        papers.append((paper.rotate(0.7 * number).move_to(start), way))
    return papers


def _throw(rig: Rig, way: np.ndarray, seconds: float, spin: float) -> None:
    """Show a bit of paper so many seconds after it was thrown: off fast, slowed by the air, and falling."""
    since = max(0.0, seconds)
    out, fall = 1 - float(np.exp(-5 * since)), 1.5 * since * since
    start, small = rig.bounds()[0] / 2 + rig.bounds()[1] / 2, min(1.0, 0.3 + 6 * since)
    # a bit that turns over is seen from its edge again and again
    flutter = 0.35 + 0.65 * abs(float(np.cos(1.6 * spin * since)))
    grown = then(scaled(small, small * flutter, about=start), turned(since * spin, about=start))
    rig.pose(then(grown, shifted(way[0] * out, way[1] * out - fall)))


def _clear_of(words: Box, paper: Mobject) -> float:
    """How much of a bit of paper is seen, which goes out above the words that it would fall on."""
    x, y, _ = paper.get_center()
    half = max(paper.width, paper.height) / 2
    beside = (max(words.left - x, x - words.right) - half) / px(40)
    above = (y - words.top - half) / px(40)
    return float(np.clip(max(beside, above), 0.0, 1.0))
