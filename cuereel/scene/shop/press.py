"""A finger that presses a button on a phone, and what the button and its page do about it, written into a score."""

from __future__ import annotations

import numpy as np
from manim import RIGHT, TAU, UP, Arc, Circle, Group, Mobject, Rectangle

from cuereel.scene.base import CueScene
from cuereel.scene.motion import Ease, ease_in_out, overshoot
from cuereel.scene.moves import Move, Once
from cuereel.scene.presser import Hand
from cuereel.scene.rig import HERE, Rig, scaled, shifted, then, turned
from cuereel.scene.score import Score
from cuereel.scene.shop.phone import Button, Phone, disc, words
from cuereel.scene.shop.screens import FormPage, PlainPage, ShopPage
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import px

LEAN = 1.0
"""How far the arm leans to the right, in radians: it comes from the lower right, hardly over the captions."""

SIZE = 74.0
"""px of a round button that would suit the hand: its wrist is seen within the frame."""

AFAR, HOVER, LIFTED = 730.0, 54.0, 100.0
"""Px back from a button at which the hand is out of sight, waits above it, and is lifted to for its tap."""

COMING, LIFTING, LEAVING = 0.85, 5 / 30, 0.45
"""Seconds in which the hand comes, is lifted before its tap, and goes."""

RIM, LABEL, LEAST = 152.0, 44.0, 62.0
"""Px between the tip that presses a button and the button's end: as much as its label leaves, which the tip keeps from,
but never less than the last."""

DOWN, HELD, PRESSED = 2 / 30, 6 / 30, 0.4
"""Seconds after a touch until the button is down, until it is let go, and until it is at rest again."""

STAYS = 1.2
"""Seconds that the hand waits there at most after its tap, for what comes of it."""

RIPPLE = 0.75
"""Seconds that a button's waves take, if there is time."""

FILL, FILLED = 0.34, 0.94
"""How light it is as far as a button has filled, and how far it does before the page changes."""

WORKS, TURNS = 0.25, 1.1
"""Seconds for which a button that leads on to a page works at the least, which else would be no more than a flicker,
and the turns that what shows it makes in a second."""

HIGH = 1.6
"""How high above the screen the finger is lifted before its tap, if it else hovers 1 high."""

DEEP = 20.0
"""How far a button goes down in px: as far as its lip shows."""


class Finger:
    """A hand in front of a phone."""

    def __init__(self, scene: CueScene, score: Score, phone: Phone) -> None:
        self.scene, self.score, self.phone = scene, score, phone
        self._hand = Hand(scene.theme, SIZE * phone.unit)
        self.hand = self._hand.mobject.set_z_index(40)

    def press(self, page: ShopPage | FormPage | PlainPage, start: int, end: int, *, leads_on: bool) -> None:
        """On frame `start` the finger touches the button, which sinks, ripples and comes up again.

        Unless it `leads_on` to another step, what was bought goes into the cart.
        """
        fps = self.scene.fps
        target = self._target(page.button)
        hover, lifted, far = (target + self._back(reach) for reach in (HOVER, LIFTED, AFAR))
        down = min(3, max(1, start))
        taps = start - down + 1
        raises = taps - round(LIFTING * fps)
        come = min(raises, round(COMING * fps))
        self._hold(far if come >= 4 else lifted, 1.0)
        self.scene.add(self.hand)
        if come >= 4:
            self.score.at(raises - come, self._go(far, hover, (1.0, 1.0), come / fps))
            self.score.at(raises, self._go(hover, lifted, (1.0, HIGH), LIFTING))
        self.score.at(taps, self._go(lifted, target, (HIGH, 0.0), down / fps, lambda t: t))
        # a wave is gone before what it runs over is
        spread = max(1, min(round(RIPPLE * fps), end - start - 1)) / fps
        self.score.at(start, lambda: self._sink(page.button), lambda: self._ripple(page.button, target, spread))
        self.score.at(start, lambda: self._follow(target, hover))
        rests = start + round(PRESSED * fps)
        # its last frame is the first of the page that covers it: between them it never is at rest
        if leads_on and end - rests >= WORKS * fps:
            self.score.at(rests, lambda: self._work(page.button, (end - rests + 1) / fps))
        gone = max(start + round(PRESSED * fps), min(start + round(STAYS * fps), end - 2))
        self.score.at(gone, self._go(hover, far, (1.0, 1.0), LEAVING))
        self.score.at(gone + round(LEAVING * fps), Once(lambda: self.scene.remove(self.hand)))
        if not leads_on and isinstance(page, ShopPage):
            self.score.at(start + round(0.42 * fps), lambda: self._to_cart(page))

    def _target(self, button: Button) -> np.ndarray:
        """Where the finger touches a button: near its right end, clear of its label, and of captions below it."""
        end, label = (float(part.get_right()[0]) for part in (button.plate, button.label))
        unit = px(1) * self.phone.unit
        across = min(end - LEAST * unit, max(end - RIM * unit, label + LABEL * unit))
        return np.array([across, float(button.plate.get_center()[1]) - px(6) * self.phone.unit, 0.0])

    def _back(self, reach: float) -> np.ndarray:
        """So many px back from where the finger points."""
        return self._by(reach * float(np.sin(LEAN)), -reach * float(np.cos(LEAN)))

    def _by(self, x: float, y: float) -> np.ndarray:
        return np.array([px(x), px(y), 0]) * self.phone.unit

    def _hold(self, tip: np.ndarray, lift: float) -> None:
        """Put the finger's tip at a point, `lift` (0 touches, 1 hovers) above the screen."""
        self._hand.pose(tip, lift, 1.0, LEAN)

    def _go(
        self, start: np.ndarray, end: np.ndarray, lift: tuple[float, float], seconds: float, ease: Ease = ease_in_out
    ) -> Move:
        """The finger goes from one place to another, and from one height above the screen to another."""
        low, high = lift
        return Move(self.hand, lambda t: self._hold(_way(start, end, t), low + (high - low) * t), seconds, ease)

    def _sink(self, button: Button) -> Move:
        """The button goes down onto its lip, stays there, and springs back past its rest."""
        rig = Rig(button, {"face": button.face, "shadow": button.shadow})
        middle = button.shadow.get_center()[:2]

        def pose(t: float) -> None:
            depth = _depth(t * PRESSED)
            face = shifted(0, -px(DEEP) * depth * self.phone.unit)
            rig.pose(HERE, {"face": face, "shadow": scaled(1 - 0.04 * max(0.0, depth), about=middle)})
            rig.fade(1 - 0.6 * max(0.0, depth), "shadow")

        return Move(button, pose, PRESSED, lambda t: t)

    def _follow(self, target: np.ndarray, hover: np.ndarray) -> Move:
        """The finger goes down with the button, which throws it back to where it waited."""

        def pose(t: float) -> None:
            since = t * PRESSED
            thrown = overshoot(2.2)(max(0.0, (since - HELD) / (PRESSED - HELD)))
            tip = _way(target, hover, thrown) + self._by(0, -DEEP * _depth(min(since, HELD)) * (1 - min(1.0, thrown)))
            self._hold(tip, max(0.0, thrown))

        return Move(self.hand, pose, PRESSED, lambda t: t)

    def _ripple(self, button: Button, target: np.ndarray, seconds: float) -> Move:
        """Two waves within the button, under its label."""
        drop = Circle(radius=px(60) * self.phone.unit, stroke_width=0, fill_color="#FFFFFF", fill_opacity=0.6)
        waves = Group(drop, drop.copy()).move_to(target)
        clip_to(waves, button.plate)
        rigs = [Rig(wave) for wave in waves]
        button.face.insert(1, waves)

        def pose(t: float) -> None:
            for rig, late in zip(rigs, (0.0, 0.15), strict=True):
                share = max(0.0, (t - late) / (1 - late))
                rig.pose(scaled(0.3 + 9 * share, about=target[:2]))
                rig.fade((1 - share) if share > 0 else 0.0)
            if t >= 1:
                button.face.remove(waves)

        # it is not among what moves here: waves within a button must not end the button's own way down
        return Move(Mobject(), pose, seconds)

    def _work(self, button: Button, seconds: float) -> Move:
        """A button fills and an arc turns before its label until what it leads on to is there: it heard the finger."""
        high = float(button.plate.height)
        left = (float(button.plate.get_left()[0]) + float(button.label.get_left()[0])) / 2
        middle = np.array([left, float(button.plate.get_center()[1]), 0.0])
        arc = Arc(
            radius=0.2 * high,
            angle=4.4,
            stroke_width=px(11) * 100 * self.phone.unit,
            color=self.scene.colour("on_accent"),
        )
        rig = Rig(arc.move_arc_center_to(middle))
        clip_to(arc, button.plate)
        button.face.add(arc)
        wide = float(button.plate.width)
        fill = Rectangle(width=wide, height=high, stroke_width=0, fill_color="#FFFFFF", fill_opacity=FILL)
        corner = button.plate.get_left()[:2]
        filled = Rig(fill.move_to(button.plate))
        clip_to(fill, button.plate)
        button.face.insert(1, fill)

        def pose(t: float) -> None:
            filled.pose(scaled(max(0.01, FILLED * (1 - (1 - t) ** 2)), 1.0, about=corner))
            grown = overshoot(1.6)(min(1.0, t * seconds / 0.2))
            rig.pose(then(turned(-TAU * TURNS * t * seconds, middle[:2]), scaled(max(0.05, grown), about=middle[:2])))
            if t >= 1:
                button.face.remove(arc, fill)

        return Move(Mobject(), pose, seconds, lambda t: t)

    def _to_cart(self, page: ShopPage) -> Move:
        """The goods fly into the cart, which counts them."""
        flying = clip_to(page.picture.copy(), self.phone.window)
        red = self.scene.colour("bad")
        one = words("1", (0, 0), 34, 40, colour="#FFFFFF").move_to(np.zeros(3))
        badge = Group(disc(26, red, red), one)
        badge.scale(self.phone.unit).move_to(page.cart.get_corner(UP + RIGHT))
        goods, count = Rig(flying), Rig(badge)
        start, end, corner = flying.get_center(), page.cart.get_center(), badge.get_center()[:2]
        page.add(flying, badge)

        def pose(t: float) -> None:
            way = min(1.0, t / 0.65)
            lift = self._by(0, 120 * float(np.sin(np.pi * way)))
            shift = (end - start) * ease_in_out(way) + lift
            goods.pose(then(scaled(1 - 0.86 * ease_in_out(way), about=start[:2]), shifted(*shift[:2])))
            goods.fade(1.0 if way < 0.98 else 0.0)
            landed = overshoot(2.4)((t - 0.6) / 0.4) if t > 0.6 else 0.0
            count.pose(scaled(max(0.01, landed), about=corner))
            count.fade(1.0 if landed else 0.0)

        return Move(Group(flying, badge), pose, 0.9, lambda t: t)


def _depth(seconds: float) -> float:
    """How far down a button is so many seconds after a finger touched it: 1 at most, then less than 0."""
    if seconds < HELD:
        return min(1.0, seconds / DOWN)
    return 1 - overshoot(2.6)(min(1.0, (seconds - HELD) / (PRESSED - HELD)))


def _way(start: np.ndarray, end: np.ndarray, share: float) -> np.ndarray:
    between: np.ndarray = start + (end - start) * share
    return between
