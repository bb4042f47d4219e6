"""A form and the lines of a text -> what it stands on: paper, a receipt, a browser, a field, tiles. Sizes are px."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Circle, Group, Line, Mobject, Polygon, Rectangle, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.bake import baked
from cuereel.scene.base import CueScene
from cuereel.scene.bug.desk import window_behind
from cuereel.scene.card import card, is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.marking.forms import Form
from cuereel.scene.marking.ink import PAPER, Ink
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px

SQUARE = 62.0
"""The side of the squares of squared paper."""


def surface(
    scene: CueScene,
    form: Form,
    whole: Box,
    fields: Sequence[Box],
    rules: Sequence[float],
    ink: Ink,
    *,
    alone: bool = False,
) -> Group:
    """What a text stands on in the box `whole`: `fields` are the boxes of its lines, `rules` the y of their feet.

    In a document its lines may be `alone`, with no others among them.
    """
    if form in ("bar", "mail", "password"):
        return Group(window_behind(scene, whole), _screen(scene, form, whole, fields, ink))
    if form == "tiles":
        board = card(scene.theme, whole.width / PX, whole.height / PX, lift=40).shift(whole.center)
        return Group(window_behind(scene, whole), board)
    sheet = _sheet(scene, whole, torn=form == "receipt")
    lines: VGroup
    if form == "sum":
        lines = _squared(whole)
    elif form == "sheet":
        lines = _ruled(whole, rules)
    else:
        lines = _filled(form, whole, fields, ink, alone=alone)
    return Group(_behind(scene, whole), sheet, baked(lines))


def _paper(whole: Box, torn: bool) -> VMobject:
    if not torn:
        return rounded(whole.width / PX, whole.height / PX, 20, "#FFFFFF", PAPER).move_to(whole.center)
    count = max(6, round(whole.width / px(64)))
    xs = np.linspace(whole.right, whole.left, 2 * count + 1)
    foot = [np.array([x, whole.bottom + px(26) * (at % 2), 0.0]) for at, x in enumerate(xs)]
    corners = [np.array([whole.left, whole.top, 0.0]), np.array([whole.right, whole.top, 0.0]), *foot]
    return shaded(Polygon(*corners), "#FFFFFF", PAPER)


def _sheet(scene: CueScene, whole: Box, *, torn: bool) -> Group:
    colour, opacity = shadow_of(scene.theme)
    shade = shadow_sprite(whole.width / PX, whole.height / PX, 24, 44, colour, opacity)
    return Group(shade.move_to(whole.center - np.array([0.0, px(34), 0.0])), _paper(whole, torn))


def _behind(scene: CueScene, whole: Box) -> Mobject:
    """More sheets, askew: there is more to read than this."""
    out = VGroup()
    for turn, share in ((-0.11, 0.5), (0.07, 0.3)):
        tone = mix(PAPER, scene.colour("background"), share if is_dark(scene.theme) else 0.25 * share)
        page = rounded(whole.width / PX, whole.height / PX, 20, mix(tone, "#000000", 0.04), mix(tone, "#000000", 0.16))
        out.add(page.move_to(whole.center).rotate(turn))
    return baked(out)


def _ruled(whole: Box, rules: Sequence[float]) -> VGroup:
    """Rules below the lines, on to the edges of the sheet, and its margin."""
    pitch = rules[0] - rules[1] if len(rules) > 1 else px(190)
    every = [rules[0] + number * pitch for number in range(-14, 15)]
    out = VGroup(*(_rule(whole, y, "#B9CBEF") for y in every if whole.bottom + px(50) < y < whole.top - px(60)))
    x = whole.left + px(40)
    edge = Line((x, whole.bottom, 0), (x, whole.top, 0)).set_stroke("#F2A0A8", px(4) * 100, 0.9)
    return out.add(edge)


def _rule(whole: Box, y: float, colour: str) -> Line:
    return Line((whole.left, y, 0), (whole.right, y, 0)).set_stroke(colour, px(3) * 100, 0.75)


def _squared(whole: Box) -> VGroup:
    out, step = VGroup(), px(SQUARE)
    for number in range(-20, 21):
        x, y = whole.center[0] + (number + 0.5) * step, whole.center[1] + (number + 0.5) * step
        if whole.left < x < whole.right:
            out.add(Line((x, whole.bottom, 0), (x, whole.top, 0)))
        if whole.bottom < y < whole.top:
            out.add(Line((whole.left, y, 0), (whole.right, y, 0)))
    return out.set_stroke("#B9CBEF", px(2.5) * 100, 0.6)


def _filled(form: Form, whole: Box, fields: Sequence[Box], ink: Ink, *, alone: bool) -> VGroup:
    """Lines that nobody reads, above and below those of the text; what else such a document has."""
    out, own = VGroup(), fields[0]
    left, right, high = own.left, whole.right - px(76), px(26)
    wide, pitch = right - left, px(78)
    head = 0.5 if form == "contract" else 0.36
    top = whole.top - px(86)
    middle = form != "page"
    out.add(
        _bar(left + (wide * (1 - head) / 2 if middle else 0), top, wide * head, px(42), mix(ink.faint, ink.text, 0.3))
    )
    low = whole.bottom + px(210 if form == "contract" else 150 if form == "receipt" else 90)
    above = np.arange(own.top + px(44), top - px(70), pitch)
    below = np.arange(own.bottom - px(44), low, -pitch)
    for number, y in enumerate([] if alone else [*above, *below]):
        share = (0.97, 0.9, 1.0, 0.66, 0.94, 0.84)[number % 6]
        if form == "receipt":
            out.add(_bar(left, y, wide * (0.3 + 0.16 * share), high, ink.faint))
            out.add(_bar(right - wide * 0.16, y, wide * 0.16, high, ink.faint))
        else:
            out.add(_bar(left, y, wide * share, high, ink.faint))
    foot = whole.bottom + px(96)
    if form == "contract":  # where two sign
        for x in (left, left + 0.56 * wide):
            out.add(_bar(x, foot, 0.42 * wide, px(7), mix(ink.faint, ink.text, 0.35)))
    elif form == "receipt":
        out.add(_bar(left, foot, wide * 0.26, px(40), mix(ink.faint, ink.text, 0.3)))
        out.add(_bar(right - wide * 0.26, foot, wide * 0.26, px(40), mix(ink.faint, ink.text, 0.3)))
    return out


def _bar(left: float, y: float, wide: float, high: float, colour: str) -> VMobject:
    return rounded(wide / PX, high / PX, high / PX / 2, colour).move_to((left + wide / 2, y, 0))


def _screen(scene: CueScene, form: Form, whole: Box, fields: Sequence[Box], ink: Ink) -> Group:
    """A window with a field for each line, and what else stands in it."""
    theme = scene.theme
    window = card(theme, whole.width / PX, whole.height / PX, lift=40).shift(whole.center)
    face = mix(theme.colour("background"), "#000000", 0.25) if is_dark(theme) else "#FFFFFF"
    out = Group(window)
    bar = VGroup()
    if form == "bar":
        for number, role in enumerate(("bad", "warn", "good")):
            spot = np.array([whole.left + px(60 + 48 * number), whole.top - px(52), 0.0])
            bar.add(Circle(px(15), stroke_width=0, fill_opacity=1, color=theme.colour(role)).move_to(spot))
        bar.add(*_page(whole, fields[-1].bottom - px(56), ink))
    else:
        bar.add(*_form_head(scene, form, whole, fields[0], ink))
    for field in fields:
        wide, tall = field.width / PX, field.height / PX
        corner = min(tall / 2, 64.0)
        out.add(rounded(wide, tall, corner, face, mix(face, theme.colour("surface"), 0.5)).move_to(field.center))
        out.add(frame_ring(wide, tall, corner, 5, theme.colour("cool")).move_to(field.center))
    return out.add(baked(bar))


def _page(whole: Box, top: float, ink: Ink) -> list[VMobject]:
    """The page below an address: a picture, and lines that nobody reads."""
    left, wide = whole.left + px(56), whole.width - px(112)
    room = top - whole.bottom - px(56)
    if room < px(60):
        return []
    out: list[VMobject] = []
    tall = min(room, max(px(60), 0.5 * room))
    out.append(rounded(wide / PX, tall / PX, 26, mix(ink.faint, "#FFFFFF", 0.06), ink.faint))
    out[0].move_to((left + wide / 2, top - tall / 2, 0))
    for number, y in enumerate(np.arange(top - tall - px(58), whole.bottom + px(50), -px(64))):
        out.append(_bar(left, float(y), wide * (0.94, 0.8, 0.9, 0.5)[number % 4], px(26), ink.faint))
    return out


def _form_head(scene: CueScene, form: Form, whole: Box, field: Box, ink: Ink) -> list[VMobject]:
    """What such a field is for: a letter or a lock in a circle, its name, and the button below."""
    theme = scene.theme
    words = "Email" if form == "mail" else scene.by_language(en="Password", id="Kata sandi")
    tone, dark = theme.colour("cool"), theme.colour("on_accent")
    radius = 62.0
    y = (whole.top + field.top) / 2
    spot = np.array([field.left + px(radius + 4), y, 0.0])
    round_ = shaded(Circle(radius=px(radius)), mix(tone, "#FFFFFF", 0.3), tone).move_to(spot)
    sign = (_letter(dark) if form == "mail" else _lock(dark)).move_to(spot)
    name = scene.text(words, size=76, max_lines=1)
    name.move_to((spot[0] + px(radius + 34) + name.width / 2, y, 0))
    return [round_, *sign, *name.family_members_with_points()]


def _letter(colour: str) -> VGroup:
    wide, tall = px(66), px(46)
    body = Rectangle(width=wide, height=tall).set_stroke(colour, px(7) * 100, 1).set_fill(opacity=0)
    flap = VMobject().set_points_as_corners(
        [np.array(at) for at in ((-wide / 2, tall / 2, 0), (0, -px(4), 0), (wide / 2, tall / 2, 0))]
    )
    return VGroup(body, flap.set_stroke(colour, px(7) * 100, 1).set_fill(opacity=0))


def _lock(colour: str) -> VGroup:
    body = rounded(58, 44, 8, colour).shift((0, -px(14), 0))
    arch = VMobject().set_points_smoothly(
        [np.array([px(20) * np.cos(at), px(10) + px(24) * np.sin(at), 0.0]) for at in np.linspace(0, np.pi, 9)]
    )
    return VGroup(body, arch.set_stroke(colour, px(9) * 100, 1).set_fill(opacity=0).set_cap_style(CapStyleType.ROUND))


__all__ = ["surface"]
