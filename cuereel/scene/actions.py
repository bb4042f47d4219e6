"""What an end card asks viewers to do ("subscribe", "ikuti") -> a round button to press, with its sign and its words.

A button is drawn twice, as it waits and as it is once pressed; `pose` shows how far it is between the two.
"""

from __future__ import annotations

import numpy as np
from manim import Arc, Circle, Group, Line, VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.card import is_dark, mix, shaded, shadow_of
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.shop.props import prop
from cuereel.scene.signs import plus, sign
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

KINDS = {
    "subscribe": ("subscribe", "langganan", "berlangganan", "subscribed"),
    "like": ("like", "suka", "sukai", "likes", "love"),
    "follow": ("follow", "ikuti", "ikutin", "follows", "pengikut"),
    "share": ("share", "bagikan", "sebarkan", "repost"),
    "comment": ("comment", "comments", "komen", "komentar", "tulis komentar"),
}
"""Signs, and the words that ask for them."""

ROLES = {"subscribe": "bad", "like": "cool", "follow": "accent", "share": "good", "comment": "warn"}
"""The theme colour that a button takes on when it is pressed."""

RAYS = 18
"""px that the rays of a press reach beyond its button: its words begin there."""

DEEP = 0.13
"""How far a button stands out of its socket, for its radius."""


def kind_of(action: str) -> str:
    """The sign for an action: the one that a word of it names, else "follow" (a person and a plus)."""
    words = action.casefold().split()
    named = (kind for kind, said in KINDS.items() if action.casefold() in said or any(word in said for word in words))
    return next(named, "follow")


class Button:
    """A round button, `radius` px about `center`, that stands out of a socket, with its words above it.

    `mobject` holds it as it waits, as pressed, and what its press sets off; `colour` is what it takes on.
    """

    def __init__(self, action: str, theme: Theme, radius: float, center: np.ndarray) -> None:
        self.center, self.radius, self.kind = center, radius, kind_of(action)
        dark = is_dark(theme)
        self.colour = theme.colour(ROLES[self.kind])
        # white on the red of a dark theme would have too little contrast
        face = mix(self.colour, "#B00020", 0.6) if self.kind == "subscribe" and dark else self.colour
        lit = "#FFFFFF" if self.kind == "subscribe" else theme.colour("on_accent")
        waiting = mix(self.colour, "#FFFFFF", 0.3) if dark else self.colour
        rim = mix(self.colour, "#FFFFFF", 0.2)
        body = mix(theme.colour("raised"), theme.colour("cool"), 0.12)
        self._socket = Rig(_socket(theme, radius, mix(body, "#000000", 0.5 if dark else 0.28)).shift(center))
        self._light = Rig(_light(theme, radius, self.colour).shift(center))
        self._waiting = Rig(_disc(radius, body, rim).shift(center))
        self._pressed = Rig(_disc(radius, face, mix(face, "#FFFFFF", 0.55)).shift(center))
        touch = center + np.array([0.0, -px(0.3 * radius), 0.0])
        colouring = Circle(radius=px(radius)).shift(touch)
        clip_to(self._pressed.mobject, colouring)
        self._spread = Rig(colouring)
        self.touch = touch
        self._signs = [Rig(sign(self.kind, tone, radius * 0.52).shift(center)) for tone in (waiting, lit)]
        self._extras = [Rig(extra.shift(center)) for extra in _extras(self.kind, waiting, lit, px(radius * 0.52))]
        ring = Circle(radius=px(radius)).set_fill(opacity=0).shift(center)
        self._ripple = Rig(ring.set_stroke(mix(self.colour, "#FFFFFF", 0.35), px(9) * 100, 1))
        rays = VGroup(*[_ray(angle, radius).shift(center) for angle in 2 * np.pi / 3 + np.arange(11) * np.pi / 6])
        self._rays = Rig(rays.set_stroke(mix(self.colour, "#FFFFFF", 0.3), px(8) * 100, 1))
        self.words = Rig(Group())
        parts = (self._light, self._socket, self._ripple, self._rays, self._waiting, self._pressed)
        self.mobject = Group(*[part.mobject for part in (*parts, *self._signs, *self._extras)])

    def letter(self, words: VGroup) -> None:
        """Set the words above it; they light up with the press."""
        self.words = Rig(words)
        self.mobject.add(words)

    def pose(self, since: float, told: float = 1.0, calm: float = 1.0) -> None:
        """So many frames after its press (below 0: it waits), its words shown with `told`; `calm` 0 stills it."""
        after = max(0.0, since)
        pressed = since >= 0
        # the face goes into its socket, comes up a little too far, and stays down
        down = float(np.interp(after, [0, 1, 3, 6, 9, 12], [0.6, 1.0, 1.15, 0.5, 0.95, 0.85])) if pressed else 0.0
        size = then(scaled(1 - 0.05 * down, about=self.center), shifted(0, -px(DEEP * self.radius) * down))
        lit = float(np.clip((since + 1) / 3, 0, 1))
        wide = float(np.clip((since + 2) / 6, 0, 1))
        self._spread.pose(scaled(max(0.01, 1.5 * wide), about=self.touch))
        self._light.fade(lit)
        self._waiting.pose(size)
        self._pressed.pose(size)
        self._pressed.fade(1.0 if pressed else 0.0)
        own = then(_gesture(self.kind, after * calm, self.center, px(self.radius)) if pressed else scaled(1.0), size)
        for rig, share in zip(self._signs, (1 - lit, lit), strict=True):
            rig.pose(own)
            rig.fade(share)
        self._pose_extras(after if pressed else -1.0, size, lit)
        out = min(1.0, after / 14) if pressed else 1.0
        eased = 1 - (1 - out) ** 3
        self._ripple.pose(scaled(1 + (RAYS - 8) / self.radius * eased, about=self.center))
        self._ripple.fade(1 - out)
        self._rays.pose(scaled(0.85 + 0.15 * eased, about=self.center))
        self._rays.fade(0.0 if out >= 1 else min(1.0, 2 * (1 - out)))
        self.words.pose(shifted(0, px(14) * (1 - told)))
        self.words.fade(told * (0.86 + 0.14 * lit))

    def _pose_extras(self, since: float, size: Pose, lit: float) -> None:
        """What a kind has besides its sign: the plus that turns into a tick, the waves of the bell."""
        if self.kind == "follow":
            done = float(np.clip((since + 1) / 7, 0, 1)) if since >= 0 else 0.0
            sprung = overshoot(2.4)(done)
            for rig, share, way in zip(self._extras, (1 - lit, lit * (1 - done), done), (0.0, -1.6, 1.2), strict=True):
                place = rig.bounds()[0] * 0.5 + rig.bounds()[1] * 0.5
                grown = sprung if way > 0 else 1 - done
                rig.pose(
                    then(scaled(max(0.05, grown if way else 1.0), about=place), turned(way * (1 - sprung), place), size)
                )
                rig.fade(share if way <= 0 else min(1.0, 3 * done))
        elif self.kind == "subscribe":
            for number, rig in enumerate(self._extras):
                wave = float(np.clip((since - 2 - 3 * number) / 4, 0, 1)) if since >= 0 else 0.0
                rung = 0.5 + 0.5 * np.cos(2 * np.pi * max(0.0, since - 4 - 3 * number) / 12)
                rig.pose(then(scaled(0.7 + 0.3 * wave, about=self.center), size))
                rig.fade(wave * max(rung if since < 30 else 0.0, 0.75 * float(since >= 30)))


class Hand:
    """A hand from below whose finger presses; `reach` px is how far it must be seen from the tip of its finger."""

    TIP = (180.0, 22.0)
    LONG = 1000.0
    LEAN = 0.2

    def __init__(self, theme: Theme, radius: float, reach: float) -> None:
        hand = prop("hand")
        shade = VMobject(stroke_width=0, fill_color=shadow_of(theme)[0], fill_opacity=0.3)
        outlines = [hand.layer("sleeve-layer")[0], *hand.layer("hand-layer")]
        shade.points = np.concatenate([shape.points for shape in outlines if shape.fill_opacity > 0.9])
        self.mobject = Group(shade, hand).shift(-hand.point(*self.TIP))
        self.mobject.scale(max(0.0066 * radius, (reach + 40) / self.LONG), about_point=np.zeros(3))
        self._rig = Rig(self.mobject, {"shade": shade})

    def pose(self, tip: np.ndarray, lift: float, seen: float) -> None:
        """With its finger at a point (scene units), `lift` (0 touches, 1 hovers) above it, `seen` from 0 to 1."""
        over = turned(-self.LEAN)[:2, :2] @ np.array([px(14 + 34 * lift), -px(12 + 30 * lift)])
        whole = then(scaled(1 + 0.05 * lift), turned(self.LEAN), shifted(tip[0], tip[1]))
        self._rig.pose(whole, {"shade": shifted(*over)})
        self._rig.fade(seen)


def _socket(theme: Theme, radius: float, tone: str) -> Group:
    """What a button stands in: its shadow, and its side, which is seen below the face."""
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(2 * radius, 2 * radius, radius, 24, colour, opacity)
    side = shaded(Circle(radius=px(radius)), tone, mix(tone, "#000000", 0.3))
    return Group(shadow.shift(np.array([0, -px(0.2 * radius), 0])), side.shift(np.array([0, -px(DEEP * radius), 0])))


def _light(theme: Theme, radius: float, colour: str) -> Group:
    """What a pressed button gives off."""
    return Group(
        shadow_sprite(2 * radius, 2 * radius, radius, min(26, 0.2 * radius), colour, 0.7 if is_dark(theme) else 0.35)
    )


def _disc(radius: float, face: str, rim: str) -> Group:
    """The face of a button, and the rim that catches the light."""
    body = shaded(Circle(radius=px(radius)), mix(face, "#FFFFFF", 0.2), mix(face, "#000000", 0.14))
    edge = Circle(radius=px(radius - 3)).set_fill(opacity=0).set_stroke(rim, px(6) * 100, 0.9)
    return Group(body, edge)


def _ray(angle: float, radius: float) -> Line:
    """One ray; there is none straight up, where the words stand."""
    way = np.array([np.cos(angle), np.sin(angle), 0.0])
    return Line(way * px(radius + 2), way * px(radius + RAYS))


def _gesture(kind: str, since: float, place: np.ndarray, radius: float) -> Pose:
    """How the sign answers its press: the bell rings, the thumb springs up, the others hop."""
    if kind == "subscribe":
        swing = 0.5 * np.sin(since * 0.85) * np.exp(-since / 13)
        return turned(float(swing), place + np.array([0, 0.5 * radius, 0]))
    grown = 1 + float(np.interp(since, [0, 3, 7, 10, 14], [0, 0.34, -0.08, 0.04, 0]))
    if kind == "like":
        turn = float(np.interp(since, [0, 4, 8, 12, 16], [0, 0.5, -0.16, 0.07, 0]))
        return then(turned(turn, place + np.array([-0.3 * radius, -0.3 * radius, 0])), scaled(grown, about=place))
    hop = float(np.interp(since, [0, 3, 7, 10, 13], [0, 0.16, -0.03, 0.03, 0])) * radius
    return then(scaled(grown, about=place), shifted(0, hop))


def _extras(kind: str, waiting: str, lit: str, unit: float) -> list[VMobject]:
    """The parts of a sign that change by themselves, about the origin."""
    if kind == "follow":
        tick = VMobject().set_points_as_corners(
            [np.array(p) for p in ((0.42, 0.3, 0), (0.66, 0.06, 0), (1.1, 0.62, 0))]
        )
        tick.set_stroke(lit, px(11) * 100, 1).set_fill(opacity=0).set_cap_style(CapStyleType.ROUND)
        tick.joint_type = LineJointType.ROUND
        made: list[VMobject] = [plus(waiting), plus(lit), tick]
    elif kind == "subscribe":
        made = []
        for reach in (1.2, 1.5):
            pair = VGroup(
                *[
                    Arc(radius=reach, start_angle=mid - 0.42, angle=0.84, arc_center=np.zeros(3))
                    for mid in (0.35, np.pi - 0.35)
                ]
            )
            made.append(pair.set_fill(opacity=0).set_stroke(lit, px(8) * 100, 1).set_cap_style(CapStyleType.ROUND))
    else:
        made = []
    return [extra.scale(unit, about_point=np.zeros(3)) for extra in made]
