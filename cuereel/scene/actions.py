"""What an end card asks viewers to do ("subscribe", "ikuti") -> a pill to press, with its sign and its words.

A pill is drawn twice, as it waits and as it is once pressed; `pose` shows how far it is between the two.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from manim import Circle, Group, Line, Polygon, RoundedRectangle, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.card import card, is_dark, mix, rounded, shadow_of
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

KINDS = {
    "subscribe": ("subscribe", "langganan", "berlangganan", "subscribed"),
    "like": ("like", "suka", "sukai", "likes", "love"),
    "follow": ("follow", "ikuti", "follows", "pengikut"),
    "share": ("share", "bagikan", "sebarkan", "repost"),
    "comment": ("comment", "comments", "komen", "komentar", "tulis komentar"),
}
"""Signs, and the words that ask for them."""

ROLES = {"subscribe": "bad", "like": "cool", "follow": "accent", "share": "good", "comment": "warn"}
"""The theme colour that a pill takes on when it is pressed."""


def kind_of(action: str) -> str:
    """The sign for an action: the one that a word of it names, else "follow" (a person and a plus)."""
    words = action.casefold().split()
    named = (kind for kind, said in KINDS.items() if action.casefold() in said or any(word in said for word in words))
    return next(named, "follow")


class Pill:
    """A button `width` x `height` px about `center`: `mobject` holds it as it waits, as pressed, and its ripple."""

    def __init__(self, action: str, theme: Theme, width: float, height: float, center: np.ndarray) -> None:
        self.center = center
        self.kind = kind_of(action)
        colour = theme.colour(ROLES[self.kind])
        if self.kind == "subscribe" and is_dark(theme):
            # white on the red of a dark theme would have too little contrast
            colour = mix(colour, "#B00020", 0.6)
        ink = theme.colour("ink")
        lit = "#FFFFFF" if self.kind == "subscribe" else theme.colour("on_accent")
        label = action[:1].upper() + action[1:]
        waiting = card(theme, width, height, radius=height / 2, lift=16)
        tone, opacity = shadow_of(theme)
        shadow = shadow_sprite(
            width, height, height / 2, 22, colour if is_dark(theme) else tone, 0.5 if is_dark(theme) else opacity
        )
        pressed = rounded(width, height, height / 2, mix(colour, "#FFFFFF", 0.18), mix(colour, "#000000", 0.1))
        self._waiting = Rig(Group(waiting, _label(label, theme, width, height, ink)).shift(center))
        self._pressed = Rig(Group(shadow, pressed, _label(label, theme, width, height, lit)).shift(center))
        self._place = center + np.array([-px(width / 2 - height * 0.62), 0, 0])
        self._signs = [
            Rig(sign(self.kind, tone, height * 0.3).shift(self._place)) for tone in (mix(ink, colour, 0.4), lit)
        ]
        outline = RoundedRectangle(width=px(width), height=px(height), corner_radius=px(height / 2)).shift(center)
        self._ripple = Rig(outline.set_fill(opacity=0).set_stroke(mix(colour, "#FFFFFF", 0.35), px(7) * 100, 1))
        parts = (self._ripple, self._waiting, self._signs[0], self._pressed, self._signs[1])
        self.mobject = Group(*[part.mobject for part in parts])

    def pose(self, since: float) -> None:
        """As it is so many frames after its press (below 0: it waits)."""
        # the finger goes down for 3 frames; the pill gives, and comes back with a little too much
        down = np.interp(since, [0, 1, 3, 7, 10], [0.03, 0.075, 0.075, -0.03, 0.0]) if since >= 0 else 0.0
        size = scaled(1 - down, about=self.center)
        lit = float(np.clip((since + 1) / 3, 0, 1))
        self._waiting.pose(size)
        self._waiting.fade(1 - lit)
        self._pressed.pose(size)
        self._pressed.fade(lit)
        swing = 0.5 * np.sin(since * 0.75) * np.exp(-since / 9) if since >= 0 else 0.0
        grown = 1 + 0.5 * float(np.interp(since, [0, 3, 8], [0, 1, 0])) if since >= 0 else 1.0
        moves = turned(swing if self.kind in ("subscribe", "like") else 0.0, self._place)
        for shown, share in zip(self._signs, (1 - lit, lit), strict=True):
            shown.pose(then(scaled(grown, about=self._place), moves, size))
            shown.fade(share)
        out = float(np.clip(since / 13, 0, 1)) if since >= 0 else 1.0
        eased = 1 - (1 - out) ** 2
        self._ripple.pose(scaled(1 + 0.1 * eased, 1 + 0.42 * eased, about=self.center))
        self._ripple.fade(1 - out)


class Touch:
    """Where a finger touches the glass: a soft disc, smaller and stronger while it presses."""

    def __init__(self, theme: Theme) -> None:
        tone = "#FFFFFF" if is_dark(theme) else theme.colour("ink")
        disc = Circle(radius=px(46)).set_fill(tone, 0.28).set_stroke(tone, px(5) * 100, 0.85)
        self._rig = Rig(disc)
        self.mobject = disc

    def pose(self, place: np.ndarray, pressed: float, seen: float) -> None:
        """At a place (scene units), `pressed` and `seen` from 0 to 1."""
        self._rig.pose(then(scaled(1.15 - 0.4 * pressed), shifted(place[0], place[1])))
        self._rig.fade(seen)


def _label(label: str, theme: Theme, width: float, height: float, colour: str) -> VGroup:
    """The words of a pill, their capitals (0.7 em) in the middle of its height, whatever hangs below the line."""
    room, size, family = width - height * 1.5, height * 0.5, theme.fonts["words"]
    size = min(size, size * room / width_of(label, size, family, "bold"))
    words = letter(label, size, colour=colour, family=family, weight="bold")
    return words.shift(np.array([px(height * 0.32) - words.advance / 2, -px(size * 0.35), 0]))


def sign(kind: str, colour: str, radius: float) -> VMobject:
    """The sign of a kind of action about the origin, `radius` px large."""
    signs: dict[str, Callable[[str], VGroup]] = {
        "subscribe": _bell,
        "like": _thumb,
        "follow": _person,
        "share": _share,
        "comment": _bubble,
    }
    return signs[kind](colour).scale(px(radius), about_point=np.zeros(3))


def _filled(shape: VMobject, colour: str) -> VMobject:
    return shape.set_stroke(width=0).set_fill(colour, 1)


def _block(width: float, height: float, x: float, y: float, colour: str, corner: float) -> VMobject:
    return _filled(RoundedRectangle(width=width, height=height, corner_radius=corner).move_to((x, y, 0)), colour)


def _bell(colour: str) -> VGroup:
    dome = VMobject()
    curves = [
        [(0.0, 0.86), (0.42, 0.86), (0.6, 0.5), (0.62, 0.12)],
        [(0.62, 0.12), (0.64, -0.2), (0.72, -0.34), (0.88, -0.52)],
        [(0.88, -0.52), (0.4, -0.56), (-0.4, -0.56), (-0.88, -0.52)],
        [(-0.88, -0.52), (-0.72, -0.34), (-0.64, -0.2), (-0.62, 0.12)],
        [(-0.62, 0.12), (-0.6, 0.5), (-0.42, 0.86), (0.0, 0.86)],
    ]
    dome.points = np.array([[x, y, 0.0] for curve in curves for x, y in curve])
    clapper = Circle(radius=0.2).move_to((0, -0.76, 0))
    return VGroup(
        _filled(dome, colour), _filled(clapper, colour), _filled(Circle(radius=0.13).move_to((0, 0.92, 0)), colour)
    )


def _thumb(colour: str) -> VGroup:
    thumb = Polygon((-0.3, -0.05, 0), (-0.02, 0.86, 0), (0.34, 0.74, 0), (0.3, 0.1, 0)).round_corners(0.15)
    fingers = [_block(0.98, 0.3, 0.36 - 0.05 * n, 0.1 - 0.26 * n, colour, 0.14) for n in range(4)]
    palm = _block(0.6, 1.0, 0.0, -0.26, colour, 0.1)
    return VGroup(_filled(thumb, colour), palm, *fingers, _block(0.3, 1.04, -0.62, -0.26, colour, 0.08))


def _person(colour: str) -> VGroup:
    shoulders = VMobject()
    curves = [
        [(-0.9, -0.8), (-0.9, -0.15), (-0.55, -0.05), (-0.2, -0.05)],
        [(-0.2, -0.05), (0.15, -0.05), (0.5, -0.15), (0.5, -0.8)],
        [(0.5, -0.8), (0.1, -0.8), (-0.5, -0.8), (-0.9, -0.8)],
    ]
    shoulders.points = np.array([[x, y, 0.0] for curve in curves for x, y in curve])
    head = Circle(radius=0.4).move_to((-0.2, 0.45, 0))
    plus = [_block(0.52, 0.16, 0.72, 0.3, colour, 0.08), _block(0.16, 0.52, 0.72, 0.3, colour, 0.08)]
    return VGroup(_filled(head, colour), _filled(shoulders, colour), *plus)


def _share(colour: str) -> VGroup:
    places = [np.array([0.55, 0.6, 0]), np.array([-0.6, 0, 0]), np.array([0.55, -0.6, 0])]
    lines = [Line(places[1], end).set_stroke(colour, 14, 1) for end in (places[0], places[2])]
    for line in lines:
        line.set_cap_style(CapStyleType.ROUND).set_stroke(width=px(9) * 100)
    return VGroup(*lines, *[_filled(Circle(radius=0.27).move_to(place), colour) for place in places])


def _bubble(colour: str) -> VGroup:
    tail = Polygon((-0.5, -0.3, 0), (-0.5, -0.9, 0), (0.1, -0.35, 0))
    return VGroup(_block(1.8, 1.2, 0, 0.15, colour, 0.35), _filled(tail, colour))
