"""What an end card asks viewers to do ("subscribe", "ikuti") -> a wide button to press, with its sign and its word.

A button is drawn twice, as it waits and as it is once pressed ("Subscribed", with a tick); `pose` shows how far it is
between the two.
"""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, RoundedRectangle, VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.signs import plus, sign
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

KINDS = {
    "subscribe": ("subscribe", "langganan", "berlangganan", "subscribed"),
    "like": ("like", "suka", "sukai", "likes", "love"),
    "follow": ("follow", "ikuti", "ikutin", "follows", "pengikut"),
    "share": ("share", "bagikan", "sebarkan", "repost"),
    "comment": ("comment", "comments", "komen", "komentar", "tulis komentar"),
    "save": ("save", "simpan", "bookmark"),
}
"""Signs, and the words that ask for them."""

ROLES = {"subscribe": "bad", "like": "cool", "follow": "accent", "share": "good", "comment": "warn", "save": "cool"}
"""The theme colour of a button."""

DONE = {
    "subscribe": "Subscribed",
    "follow": "Following",
    "like": "Liked",
    "save": "Saved",
    "simpan": "Disimpan",
    "share": "Shared",
    "langganan": "Berlangganan",
    "berlangganan": "Berlangganan",
    "ikuti": "Mengikuti",
    "ikutin": "Mengikuti",
    "suka": "Disukai",
    "sukai": "Disukai",
    "bagikan": "Dibagikan",
}
"""What a button says once it is pressed, in the tongue of its own word; others keep their word."""

DEEP = 0.12
"""How far a button stands out of its socket, for its height."""

LETTERS = 0.46
"""Size of a button's word, for its height, where it fits."""

MARGIN = 0.6
"""How far its words keep from the two ends of a button together, for its height."""

UNTOUCHED, AT_REST = 3, 90
"""Frames before its press and after it beyond which a button stands still."""

CAPITAL = 0.7
"""How high a capital is, for the size of its letters."""

ROLL, ROLLED = 0.6, 4
"""How far its words roll up as it is pressed, for its height, and the frames that they take."""

RIPPLE = 22
"""px that the ring of a press reaches beyond its button."""


SIGN, TICK = 1.3, 1.15
"""How wide the sign and the tick are with the space beside them, for the size of the letters."""


def letters(action: str, box: Box, theme: Theme) -> float:
    """px at which the words of a button, before it is pressed and after, are as large as its box allows."""
    return min(_fitting(words, box, theme, SIGN) for words in (said(action), done(action)))


def has_room(action: str, box: Box, theme: Theme, size: float) -> bool:
    """Whether a tick fits on a pressed button beside its sign and its word at that size."""
    return _fitting(done(action), box, theme, SIGN + TICK) >= size


def _fitting(words: str, box: Box, theme: Theme, beside: float) -> float:
    wide = width_of(words, 1.0, theme.fonts["words"], "heavy") + beside
    return min(LETTERS * box.height / PX, (box.width - MARGIN * box.height) / PX / wide)


def said(action: str) -> str:
    """An action as it is lettered."""
    return action[:1].upper() + action[1:]


def done(action: str) -> str:
    """What its button says once it is pressed."""
    return DONE.get(action.casefold(), said(action))


def kind_of(action: str) -> str:
    """The sign for an action: the one that a word of it names, else "follow" (a person and a plus)."""
    words = action.casefold().split()
    named = (kind for kind, said in KINDS.items() if action.casefold() in said or any(word in said for word in words))
    return next(named, "follow")


class Button:
    """A button that fills a box and stands out of its socket; a `main` one is in its colour before it is pressed.

    Its words are `size` px large before its press and after; it is then `ticked` or not.
    `mobject` holds it as it waits, as pressed, and what its press sets off; `colour` is what it takes on.
    """

    def __init__(self, action: str, theme: Theme, box: Box, size: float, *, main: bool, ticked: bool) -> None:
        self.box, self.center, self.kind = box, box.center, kind_of(action)
        self.width, self.height = box.width / PX, box.height / PX
        self.colour = theme.colour(ROLES[self.kind])
        dark, center = is_dark(theme), self.center
        # white on the red of a dark theme would have too little contrast
        full = mix(self.colour, "#B00020", 0.6) if self.kind == "subscribe" and dark else self.colour
        on_full = "#FFFFFF" if self.kind == "subscribe" else theme.colour("on_accent")
        body = mix(theme.colour("raised"), theme.colour("cool"), 0.12)
        tone = mix(self.colour, "#FFFFFF", 0.3) if dark else self.colour
        plain = (full, on_full, on_full) if main else (body, tone, theme.colour("ink"))
        bright = theme.colour("ink") if dark else "#FFFFFF"
        lit = (bright, full, theme.colour("background") if dark else theme.colour("ink"))
        lit = lit if main else (full, on_full, on_full)
        side = mix(plain[0], "#000000", 0.5 if dark else 0.3)
        self._socket = Rig(_socket(theme, self.width, self.height, side).shift(center))
        self._light = Rig(_light(theme, self.width, self.height, self.colour).shift(center))
        self._waiting = Rig(_face(self.width, self.height, plain[0], mix(self.colour, "#FFFFFF", 0.2)).shift(center))
        self._pressed = Rig(_face(self.width, self.height, lit[0], mix(lit[0], "#FFFFFF", 0.55)).shift(center))
        # where its words are read while it is pressed: a main one at its end, others on their lower edge
        across, down = (0.4, 0.24) if main else (0.28, 0.46)
        self.touch = center + np.array([px(across * self.width), -px(down * self.height), 0])
        colouring = Circle(radius=px(0.5 * self.width)).shift(self.touch)
        clip_to(self._pressed.mobject, colouring)
        self._spread = Rig(colouring)
        self._content = _Content(self, said(action), plain, theme, size)
        self._after = _Content(self, done(action), lit, theme, size, pressed=True, ticked=ticked)
        ring = RoundedRectangle(width=box.width, height=box.height, corner_radius=box.height / 2).set_fill(opacity=0)
        self._ripple = Rig(ring.shift(center).set_stroke(mix(self.colour, "#FFFFFF", 0.35), px(9) * 100, 1))
        parts = (self._light, self._socket, self._ripple, self._waiting, self._pressed)
        self.mobject = Group(*[part.mobject for part in parts], self._content.mobject, self._after.mobject)
        self.words = self._content.words
        self._posed: tuple[float, float, float] | None = None

    def pose(self, since: float, come: float = 1.0, calm: float = 1.0) -> None:
        """So many frames after its press (below 0: it waits), `come` (0 to 1) of it there; `calm` 0 stills it."""
        now = (float(np.clip(since, -UNTOUCHED, AT_REST)), come, calm)
        if now == self._posed:
            return
        self._posed = now
        after, pressed = max(0.0, since), since >= 0
        # the face goes into its socket, comes up a little too far, and stays down
        down = float(np.interp(after, [0, 1, 3, 6, 9, 12], [0.6, 1.0, 1.15, 0.5, 0.95, 0.85])) if pressed else 0.0
        grown = scaled(0.55 + 0.45 * overshoot(1.9)(come), about=self.center)
        size = then(scaled(1 - 0.03 * down, about=self.center), shifted(0, -px(DEEP * self.height) * down), grown)
        seen = float(np.clip(2.5 * come, 0, 1))
        lit = float(np.clip((since + 1) / 3, 0, 1))
        wide = float(np.clip((since + 2) / 4, 0, 1))
        self._spread.pose(scaled(max(0.01, 2.0 * wide), about=self.touch))
        self._light.fade(lit * seen)
        self._socket.pose(grown)
        self._socket.fade(seen)
        self._waiting.pose(size)
        self._waiting.fade(seen)
        self._pressed.pose(size)
        self._pressed.fade(1.0 if pressed else 0.0)
        # what it says is rolled up, its new words below the old ones, so that the two are never read as one
        rolled = ease_out(float(np.clip((since + 1) / ROLLED, 0, 1)))
        step = px(ROLL * self.height)
        self._content.pose(then(shifted(0, step * rolled), size), scaled(1.0), _near(rolled) * seen, 0.0)
        own = gesture(self.kind, after * calm, self._after.place, px(0.3 * self.height)) if pressed else scaled(1.0)
        after_it = then(shifted(0, step * (rolled - 1)), size)
        self._after.pose(after_it, own, _near(1 - rolled) * seen, float(np.clip((since - 4) / 7, 0, 1)))
        out = min(1.0, after / 14) if pressed else 1.0
        eased = 1 - (1 - out) ** 3
        across, up = (1 + 2 * RIPPLE * eased / length for length in (self.width, self.height))
        self._ripple.pose(scaled(across, up, about=self.center))
        self._ripple.fade(1 - out)


def _near(away: float) -> float:
    """How strongly words are seen that are so far (0 to 1) rolled away: not at all where the face ends."""
    return float(np.clip(1.3 - 2.6 * away, 0, 1))


class _Content:
    """The sign and the word on a button, in a row about its middle, and the tick that comes after them."""

    def __init__(
        self,
        button: Button,
        words: str,
        tones: tuple[str, str, str],
        theme: Theme,
        size: float,
        *,
        pressed: bool = False,
        ticked: bool = False,
    ) -> None:
        _, tone, ink = tones
        line = letter(words, size, colour=ink, family=theme.fonts["words"], weight="heavy")
        wide, tick = px(SIGN * size), px(TICK * size) if ticked else 0.0
        left = button.center[0] - (wide + line.width + tick) / 2
        foot = button.center[1] - px(CAPITAL * size / 2)
        self.place = np.array([left + px(size) / 2, button.center[1], 0.0])
        line.shift((left + wide - line.get_left()[0], foot, 0))
        drawn = sign(button.kind, tone, 0.5 * size)
        if button.kind == "follow" and not pressed:
            drawn.add(plus(tone).scale(px(0.5 * size), about_point=np.zeros(3)))
        self._sign = Rig(drawn.shift(self.place))
        self.words = Rig(line)
        self._middle = np.array([left + wide + line.width + px((TICK - 0.4) * size), button.center[1], 0.0])
        mark = VMobject().set_points_as_corners(
            [np.array(p) for p in ((-0.5, 0.0, 0), (-0.14, -0.36, 0), (0.52, 0.4, 0))]
        )
        mark.set_stroke(tone, 0.15 * size * PX * 100, 1).set_fill(opacity=0).set_cap_style(CapStyleType.ROUND)
        mark.joint_type = LineJointType.ROUND
        self._tick = Rig(mark.scale(px(0.62 * size), about_point=np.zeros(3)).shift(self._middle))
        self.mobject = Group(drawn, self.words.mobject, *([mark] if ticked else []))

    def pose(self, whole: Pose, own: Pose, seen: float, ticked: float) -> None:
        self._sign.pose(then(own, whole))
        self._sign.fade(seen)
        self.words.pose(whole)
        self.words.fade(seen)
        sprung = overshoot(2.4)(ticked)
        turn = turned(1.2 * (1 - sprung), self._middle)
        self._tick.pose(then(scaled(max(0.05, sprung), about=self._middle), turn, whole))
        self._tick.fade(min(1.0, 3 * ticked) * seen)


def _socket(theme: Theme, width: float, height: float, tone: str) -> Group:
    """What a button stands in: its shadow, and its side, which is seen below the face."""
    colour, opacity = shadow_of(theme)
    shadow = shadow_sprite(width, height, height / 2, 24, colour, opacity).shift(np.array([0, -px(0.2 * height), 0]))
    side = rounded(width, height, height / 2, tone, mix(tone, "#000000", 0.3))
    return Group(shadow, side.shift(np.array([0, -px(DEEP * height), 0])))


def _light(theme: Theme, width: float, height: float, colour: str) -> Group:
    """What a pressed button gives off."""
    return Group(shadow_sprite(width, height, height / 2, 26, colour, 0.7 if is_dark(theme) else 0.35))


def _face(width: float, height: float, tone: str, rim: str) -> Group:
    """The face of a button, and the rim that catches the light."""
    body = rounded(width, height, height / 2, mix(tone, "#FFFFFF", 0.2), mix(tone, "#000000", 0.14))
    edge = RoundedRectangle(width=px(width - 6), height=px(height - 6), corner_radius=px(height / 2 - 3))
    return Group(body, VGroup(edge.set_fill(opacity=0).set_stroke(rim, px(5) * 100, 0.9)))


def gesture(kind: str, since: float, place: np.ndarray, radius: float) -> Pose:
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


__all__ = ["ROLES", "Button", "done", "has_room", "kind_of", "letters", "said"]
