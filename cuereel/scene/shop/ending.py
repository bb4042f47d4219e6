"""A phone -> what it is in the end: a page that turns to show a success, and glass that shows what is behind it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.card import rounded
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.moves import Move
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.shop.phone import BEZEL, SCREEN, Phone, frame_ring
from cuereel.scene.shop.success import WAY, SuccessPage
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import px

NEAR = 13.0
"""The distance in scene units from which a turning page is seen: nearer is more perspective."""

CELEBRATED = 1.5
"""Seconds until the last bit of confetti is gone."""

THROWN = 0.3
"""Seconds from the start of a celebration to its confetti: until the page before has turned."""

ARRIVING = 0.84
"""The share of the time at which an order reaches its house."""

DIM = 0.2
"""How much of a phone is still seen when it is glass."""

PANE = 0.25
"""How much of the strip that is kept is still white on a phone of glass."""

PAPERS = ("#FFB224", "#46D2FF", "#3DDC97", "#FF5D6C", "#7486F2")


def turn_page(phone: Phone, old: Group, new: Group, *carried: Mobject) -> Move:
    """Turn a page (with what it carries) over its left edge, off the new one below it: all within the screen."""
    phone.pages.submobjects = [new]
    shade = rounded(SCREEN[0], SCREEN[1], 76, "#000000").scale(phone.unit).move_to(phone.window)
    turning = Group(old, clip_to(shade, phone.window), *(clip_to(thing, phone.window) for thing in carried))
    phone.pages.add(turning)
    dark = Rig(shade)
    leaves = [(leaf, leaf.points.copy()) for leaf in turning.get_family() if len(leaf.points)]
    edge, middle = phone.window.get_left()[0], phone.window.get_center()[1] + px(300)

    def pose(t: float) -> None:
        dark.fade(0.3 * t)
        for leaf, points in leaves:
            leaf.points = _swung(points, edge, middle, t * np.pi / 2)
        if t >= 1:
            phone.pages.remove(turning)

    return Move(turning, pose, 0.34, lambda t: 1 - (1 - t) ** 1.8)


def _swung(points: np.ndarray, edge: float, middle: float, angle: float) -> np.ndarray:
    away = points[:, 0] - edge
    near = NEAR / (NEAR - np.clip(away, 0, None) * np.sin(angle))
    out = points.copy()
    out[:, 0] = edge + away * np.cos(angle) * near
    out[:, 1] = middle + (points[:, 1] - middle) * near
    return out


def celebrate(phone: Phone, page: SuccessPage) -> Move:
    """Pop the seal, tick it, throw confetti, and bring up what stands below, one thing after another."""
    tick, seal = Rig(page.tick), Rig(Group(*page.seal[:2]))
    below = [Rig(thing) for thing in (page.summary, *page.rows)]
    middle = page.seal.get_center()[:2]
    papers = [(Rig(paper), way) for paper, way in _confetti(page.seal.get_center(), phone.unit)]
    burst = clip_to(Group(*(rig.mobject for rig, _ in papers)), phone.window)
    page.insert(page.submobjects.index(page.seal), burst)

    def pose(t: float) -> None:
        now = t * CELEBRATED
        seal.pose(scaled(max(0.01, overshoot(1.8)(min(1.0, now / 0.32))), about=middle))
        ticked = min(1.0, max(0.0, (now - 0.08) / 0.26))
        grown = scaled(max(0.01, overshoot(2.4)(ticked)), about=middle)
        tick.pose(then(grown, turned((1 - ease_out(ticked)) * 0.9, about=middle)))
        for number, rig in enumerate(below):
            _rise(rig, now - 0.15 - 0.11 * number, phone.unit)
        for number, (rig, flight) in enumerate(papers):
            _throw(rig, flight, middle, max(0.0, now - THROWN), 6.0 if number % 2 else -5.0)
        if t >= 1:
            page.remove(burst)

    return Move(Group(page.seal, page.summary, *page.rows, burst), pose, CELEBRATED, lambda t: t)


def _rise(rig: Rig, seconds: float, unit: float) -> None:
    risen = ease_out(min(1.0, max(0.0, seconds / 0.4)))
    rig.pose(shifted(0, -px(70) * (1 - risen) * unit))
    rig.fade(risen)


def deliver(phone: Phone, page: SuccessPage, seconds: float) -> Move:
    """The order is on its way for so many seconds, and reaches the house before they are over."""
    rig = Rig(page.delivery, {"truck": page.truck, "way": page.way, "arrived": page.arrived, **page.prints})
    left, house = page.way.get_left()[:2], page.arrived.get_center()[:2]

    def pose(t: float) -> None:
        now = t * seconds
        come = min(1.0, t / ARRIVING)
        gone = 0.5 * come + 0.5 * ease_in_out(come)
        risen = ease_out(min(1.0, max(0.0, (now - 0.2) / 0.4)))
        there = min(1.0, max(0.0, (t - ARRIVING) * seconds / 0.3))
        parts = {
            "truck": shifted(px(WAY) * 0.94 * gone * phone.unit),
            "way": scaled(0.1 + 0.9 * gone, 1.0, about=left),
            "arrived": scaled(max(0.01, overshoot(2.4)(there)), about=house),
        }
        rig.pose(shifted(0, -px(70) * (1 - risen) * phone.unit), parts)
        rig.fade(risen)
        for name, share in (("card", 1 - (1 - PANE) * page.glazed), ("day", 1 - page.glazed), ("night", page.glazed)):
            rig.fade(risen * share, name)
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


def glass(phone: Phone, behind: Group, colour: str, kept: Mobject, sheet: Sequence[Mobject]) -> tuple[Group, Move]:
    """Make a phone and its set transparent but for its edges, which light up: the light, and the animation.

    What is `kept` stays as it is; of the `sheet` that all else is printed on, a share of `DIM` is left.
    """
    stays = {id(member) for member in kept.get_family()}
    thin = {id(member) for thing in sheet for member in thing.get_family()}
    leaves = [leaf for leaf in Group(behind, phone).get_family() if len(leaf.points) and id(leaf) not in stays]
    paper = [Rig(leaf) for leaf in leaves if id(leaf) in thin]
    print_ = [Rig(leaf) for leaf in leaves if id(leaf) not in thin]
    edge = frame_ring(SCREEN[0] + 2 * BEZEL, SCREEN[1] + 2 * BEZEL, 100, 9, colour)
    inner = frame_ring(SCREEN[0], SCREEN[1], 76, 4, colour).set_fill(opacity=0.5)
    glow = shadow_sprite(SCREEN[0] - 80, SCREEN[1] - 80, 70, 60, colour, 0.24).set_z_index(-1)
    light = Group(glow, edge, inner)
    light.scale(phone.unit).move_to(phone.window)
    lit = Rig(light)

    def pose(t: float) -> None:
        for rigs, left in ((paper, DIM), (print_, 0.06)):
            for rig in rigs:
                rig.fade(1 - (1 - left) * t)
        lit.fade(t)

    pose(0.0)
    return light, Move(Group(*leaves, light), pose, 0.3)
