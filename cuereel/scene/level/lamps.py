"""A traffic light of which one lamp is lit after another, and a light bulb that is switched on and off."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, Line, Mobject, VGroup, VMobject

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shaded, shadow_of
from cuereel.scene.haze import haze
from cuereel.scene.level.going import Going, Now, hue
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

CHANGES = 5
"""Frames in which one lamp goes out and the next comes on."""

FLICKERS = (1.0, 0.15, 0.85, 0.3, 1.0)
"""How bright a bulb is on its first frames."""


class TrafficLight:
    """Three lamps one below another in a box; of each state, the one of its colour is lit, or none."""

    ROLES = ("red", "yellow", "green")

    def __init__(self, theme: Theme, box: Box, going: Going) -> None:
        high = box.height / PX
        wide = min(0.5 * high, 0.9 * box.width / PX)
        radius = min(0.126 * high, 0.35 * wide)
        x = float(box.center[0])
        colour, opacity = shadow_of(theme)
        shadow = shadow_sprite(wide, 0.94 * high, 90, 34, colour, opacity).move_to(
            box.center - np.array([0, px(20), 0])
        )
        dark = is_dark(theme)
        shell = "#1B2140" if dark else "#303A5C"
        pole = rounded(70, 900, 10, mix(shell, "#FFFFFF", 0.12), mix(shell, "#000000", 0.4))
        pole.move_to((x, box.bottom - px(380), 0))
        edge = rounded(wide + 16, 0.94 * high + 16, 98, mix(shell, "#FFFFFF", 0.35), mix(shell, "#000000", 0.3))
        body = rounded(wide, 0.94 * high, 90, mix(shell, "#FFFFFF", 0.06), mix(shell, "#000000", 0.35))
        drawn = VGroup(pole, edge.move_to(box.center), body.move_to(box.center))
        hues = {"red": "#FF4B55", "yellow": "#FFC02E", "green": "#2FD67B"}
        self._places = [box.center + np.array([0, px(0.3 * high * (1 - number)), 0.0]) for number in range(3)]
        self._lamps, self._lights = [], []
        for name, at in zip(self.ROLES, self._places, strict=True):
            hue = hues[name]
            seat = Circle(radius=px(radius + 18)).set_fill("#0A0E20", 1).set_stroke(width=0).move_to(at)
            off = shaded(Circle(radius=px(radius)), mix(hue, "#0A0E20", 0.74), mix(hue, "#0A0E20", 0.86)).move_to(at)
            drawn.add(seat, off)
            lamp = Group(
                shaded(Circle(radius=px(radius)), mix(hue, "#FFFFFF", 0.25), hue),
                Circle(radius=px(0.5 * radius))
                .set_fill("#FFFFFF", 0.16)
                .set_stroke(width=0)
                .shift((0, px(0.3 * radius), 0)),
            )
            self._lamps.append(Rig(lamp))
            self._lights.append(Rig(haze(3.4 * radius, 3.4 * radius, hue, 0.75)))
        parts = [each.mobject for each in self._lamps] + [each.mobject for each in self._lights]
        self.mobject: Mobject = Group(shadow, baked(drawn), *parts)
        self._going = going

    def pose(self, now: Now) -> None:
        stands = self._going.stands
        before, after = stands[max(0, now.leg - 1)].colour, stands[now.leg].colour
        since = now.frame - (self._going.starts[now.leg - 1] if now.leg else -99)
        by = ease_out(float(np.clip((since + 1) / CHANGES, 0, 1)))
        breath = 0.5 + 0.5 * float(np.cos(now.frame / 9))
        for name, at, lamp, light in zip(self.ROLES, self._places, self._lamps, self._lights, strict=True):
            lit = by * (name == _lamp(after)) + (1 - by) * (name == _lamp(before))
            pop = 1 + 0.14 * float(np.sin(np.pi * min(1.0, (since + 1) / 12))) * (name == _lamp(after))
            lamp.pose(then(scaled(pop), shifted(*at[:2])))
            lamp.fade(lit)
            light.pose(then(scaled(pop + 0.05 * breath), shifted(*at[:2])))
            light.fade(lit * (0.7 + 0.3 * breath))


class Bulb:
    """A bulb that hangs from above the frame, and the light that it throws while it is on."""

    def __init__(self, theme: Theme, box: Box, top: float, going: Going) -> None:
        self._going = going
        radius = min(0.36 * box.height / PX, 0.4 * box.width / PX)
        self._about = np.array([box.center[0], top, 0.0])
        middle = np.array([box.center[0], box.bottom + px(1.04 * radius), 0.0])
        warm, dark = mix(hue(theme, "yellow"), "#FFC93C", 0.5), is_dark(theme)
        neck = middle + np.array([0.0, px(1.12 * radius), 0.0])
        grey = mix(theme.colour("line"), theme.colour("muted"), 0.5)
        cap = Group(
            *[
                rounded(0.66 * radius, 0.14 * radius, 20, mix(grey, "#FFFFFF", 0.5), grey).move_to(
                    neck + np.array([0, px((0.17 * number - 0.02) * radius), 0])
                )
                for number in range(3)
            ]
        )
        holder = rounded(0.8 * radius, 0.4 * radius, 40, mix(grey, "#000000", 0.5), mix(grey, "#000000", 0.7))
        holder.move_to(neck + np.array([0, px(0.66 * radius), 0]))
        cord = Line(holder.get_top(), (box.center[0], top + px(60), 0)).set_stroke(
            mix(grey, "#000000", 0.5), px(18) * 100
        )
        off = mix(theme.colour("raised"), grey, 0.3) if dark else mix("#FFFFFF", grey, 0.35)
        glass = _glass(radius).shift(middle)
        dull = shaded(glass.copy(), mix(off, "#FFFFFF", 0.25), off)
        rim = glass.copy().set_fill(opacity=0).set_stroke(mix(grey, theme.colour("ink"), 0.4), px(10) * 100, 0.9)
        lit = shaded(glass.copy(), "#FFF3C4", warm)
        wire = VMobject().set_points_as_corners(
            [
                middle + np.array([px(x * radius), px(y * radius), 0])
                for x, y in ((-0.2, 0.95), (-0.3, 0.1), (-0.12, 0.3), (0, 0.08), (0.12, 0.3), (0.3, 0.1), (0.2, 0.95))
            ]
        )
        wire.set_fill(opacity=0).set_stroke(mix(grey, theme.colour("ink"), 0.3), px(9) * 100)
        hot = wire.copy().set_stroke("#FF9D00", px(12) * 100)
        shine = (
            Circle(radius=px(0.16 * radius))
            .set_fill("#FFFFFF", 0.35)
            .set_stroke(width=0)
            .move_to(middle + np.array([-px(0.45 * radius), px(0.35 * radius), 0]))
        )
        self._still = Rig(Group(baked(Group(cord, holder, cap, dull, wire, rim))))
        self._on = Rig(Group(baked(Group(lit, hot))))
        self._shine = Rig(shine)
        self._halo = Rig(haze(3.1 * radius, 3.1 * radius, warm, 0.85).move_to(middle))
        self.mobject: Mobject = Group(self._halo.mobject, self._still.mobject, self._on.mobject, self._shine.mobject)

    def pose(self, now: Now) -> None:
        sway = 0.012 * float(np.sin(now.frame / 17))
        about = self._about
        swing = then(
            shifted(-about[0], -about[1]), np.array([[1, sway, 0], [0, 1, 0], [0, 0, 1.0]]), shifted(about[0], about[1])
        )
        for rig in (self._still, self._on, self._shine, self._halo):
            rig.pose(swing)
        bright = self.bright(now)
        breath = 0.5 + 0.5 * float(np.cos(now.frame / 11))
        self._on.fade(bright)
        self._halo.fade(bright * (0.82 + 0.18 * breath))

    def bright(self, now: Now) -> float:
        """How bright it is (0 to 1): on at once with a flicker, off with an afterglow."""
        stands = self._going.stands
        if not now.leg:
            return stands[0].share
        before, after = stands[now.leg - 1].share, stands[now.leg].share
        since = now.frame - self._going.starts[now.leg - 1]
        if after > before:
            return max(before, after * (FLICKERS[since] if since < len(FLICKERS) else 1.0))
        return before + (after - before) * ease_in_out(float(np.clip((since + 1) / 7, 0, 1)))


def _lamp(colour: str) -> str:
    return "yellow" if colour == "orange" else colour


def _glass(radius: float) -> VMobject:
    """A bulb's outline about the middle of its globe: round below, drawn in to its neck above."""
    turn = np.linspace(np.radians(130), np.radians(410), 60)
    globe = np.stack([radius * np.cos(turn), radius * np.sin(turn), 0 * turn], axis=1)
    neck = [(0.33 * radius, 1.1 * radius, 0), (-0.33 * radius, 1.1 * radius, 0)]
    shape = VMobject().set_points_smoothly([px(1) * np.array(each) for each in globe])
    shape.add_line_to(px(1) * np.array(neck[0])).add_line_to(px(1) * np.array(neck[1]))
    shape.add_line_to(shape.points[0])
    return shape.set_stroke(width=0).set_fill(opacity=1)


__all__ = ["Bulb", "TrafficLight"]
