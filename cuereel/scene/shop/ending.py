"""A phone -> what it is in the end: a page that slides off to show a success, which is celebrated."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene.card import rounded
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.moves import Move
from cuereel.scene.rig import HERE, Rig, scaled, shifted, then, turned
from cuereel.scene.shop.phone import SCREEN, Phone
from cuereel.scene.shop.success import WAY, SuccessPage
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import px

SLIDING = 8 / 30
"""Seconds in which a page slides off another."""

CELEBRATED = 1.5
"""Seconds until the last bit of confetti is gone."""

HELD = 0.1
"""Seconds that a celebration waits for the page before it to be half gone."""

THROWN = 0.2
"""Seconds from the start of a celebration to its confetti: until the page before is gone."""

PUSHED = 0.3
"""How much larger, about, a seal is for a moment when it is ticked."""

ARRIVING = 0.84
"""The share of the time at which an order reaches its house."""

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


def celebrate(phone: Phone, page: SuccessPage) -> Move:
    """On a page that is whole already, tick the seal and throw confetti."""
    tick, seal = Rig(page.tick), Rig(Group(*page.seal[:2]))
    middle = page.seal.get_center()[:2]
    papers = [(Rig(paper), way) for paper, way in _confetti(page.seal.get_center(), phone.unit)]
    burst = clip_to(Group(*(rig.mobject for rig, _ in papers)), phone.window)
    page.insert(page.submobjects.index(page.seal), burst)

    def pose(t: float) -> None:
        now = t * (CELEBRATED + HELD) - HELD
        struck = min(1.0, max(0.0, now / 0.32))
        seal.pose(scaled(1 + PUSHED * np.sin(np.pi * struck) * (1 - struck), about=middle))
        ticked = min(1.0, max(0.0, (now - 0.08) / 0.26))
        grown = scaled(max(0.01, overshoot(2.4)(ticked)), about=middle)
        tick.pose(then(grown, turned((1 - ease_out(ticked)) * 0.9, about=middle)))
        for number, (rig, flight) in enumerate(papers):
            _throw(rig, flight, middle, max(0.0, now - THROWN), 6.0 if number % 2 else -5.0)
        if t >= 1:
            page.remove(burst)

    return Move(Group(page.seal, burst), pose, CELEBRATED + HELD, lambda t: t)


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


def _confetti(start: np.ndarray, unit: float) -> list[tuple[Mobject, np.ndarray]]:
    """Bits of paper at a point, each with how far it flies."""
    papers: list[tuple[Mobject, np.ndarray]] = []
    for number in range(26):
        angle = 2 * np.pi * number / 26 + 0.13 * (number % 3)
        paper = rounded(30 if number % 3 else 20, 16 if number % 3 else 20, 5, PAPERS[number % 5]).scale(unit)
        way = np.array([np.cos(angle), np.sin(angle), 0]) * px(250 + 45 * (number % 4)) * unit
        papers.append((paper.rotate(angle).move_to(start), way))
    return papers


def _throw(rig: Rig, way: np.ndarray, start: np.ndarray, seconds: float, spin: float) -> None:
    out = 1 - 0.5 * np.exp(-4.5 * seconds)
    fall = np.array([0, -1.6 * seconds * seconds, 0])
    rig.pose(then(turned(seconds * spin, about=start), shifted(*(way * out + fall)[:2])))
    rig.fade(0.0 if seconds <= 0 else max(0.0, min(1.0, (CELEBRATED - THROWN - seconds) / 0.5)))
