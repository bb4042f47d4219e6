"""A loupe that truly magnifies: shapes beneath it, drawn larger about its centre, inside its rim."""

from __future__ import annotations

from typing import cast

import numpy as np
from manim import Animation, Annulus, Circle, Group, Mobject, RoundedRectangle, Transform, VGroup, VMobject

from cuereel.scene.card import mix, rgba, rounded, shaded, shadow_of
from cuereel.scene.motion import ease_in, pop
from cuereel.scene.paint import Paint
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import px
from cuereel.theme import Theme

HELD = np.radians(-25)
"""The way its handle points, counter-clockwise from the right: past what stands below it."""


class Loupe(Group):
    """A lens of `radius` px over `subject` (which it copies), magnifying `power` times.

    `band` is a bar of light across the glass, `height` px high, behind what is seen.
    """

    def __init__(self, theme: Theme, subject: VGroup, radius: float, power: float, height: float) -> None:
        self.power = power
        self.radius = radius
        self.lens = Circle(px(radius), stroke_width=0, fill_opacity=0)
        face = theme.colour("surface")
        glass = shaded(self.lens, mix(face, theme.colour("cool"), 0.16), mix(face, theme.colour("background"), 0.35))
        self.subject = subject.copy()
        self._flat = [member.points.copy() for member in self._members]
        clip_to(self.subject, self.lens)
        self._height = height
        self.band = self.light(theme.colour("cool"))
        colour, opacity = shadow_of(theme)
        shadow = shadow_sprite(2 * radius, 2 * radius, radius, 34, colour, opacity).shift(
            px(30) * np.array([0.4, -1, 0])
        )
        self.frame = Group(shadow, _handle(theme, radius), glass)
        self.front = Group(_rim(theme, radius), _gleam(radius))
        super().__init__(self.frame, self.lens, self.band, self.subject, self.front)

    @property
    def centre(self) -> np.ndarray:
        return np.asarray(self.lens.get_center())

    def place(self, centre: np.ndarray) -> Loupe:
        """Move the loupe over a point: it shows what lies there."""
        by = centre - self.centre
        for part in (self.frame, self.lens, self.band, self.front):
            part.shift(by)
        for member, flat in zip(self._members, self._flat, strict=True):
            member.points = centre + self.power * (flat - centre)
        return self

    def magnified(self, thing: VMobject) -> VMobject:
        """A thing that lies beneath it, made into what is seen of that through the glass."""
        for member in cast(list[VMobject], thing.family_members_with_points()):
            member.points = self.centre + self.power * (member.points - self.centre)
        return cast(VMobject, clip_to(thing, self.lens))

    def light(self, colour: str) -> Mobject:
        """The band in a colour, where the loupe is."""
        band = rounded(2 * self.radius, self._height, 0, colour).set_fill(opacity=0.26).move_to(self.centre)
        return clip_to(band, self.lens)

    def grows(self, run_time: float = 0.3) -> Animation:
        """Up over the spot that it looks at, from a small glass to its size: there is always code beneath it."""
        return pop(self, run_time, small=0.3, amount=0.7)

    def shrinks(self, run_time: float = 0.2) -> Transform:
        """Down to nothing where it is: what it lay over stands there whole."""
        small = self.copy().scale(0.02, about_point=self.centre)
        return Transform(self, small, run_time=run_time, rate_func=ease_in, remover=True)

    @property
    def _members(self) -> list[VMobject]:
        return cast(list[VMobject], self.subject.family_members_with_points())


def _rim(theme: Theme, radius: float) -> VGroup:
    ring = Annulus(px(radius - 3), px(radius + 17))
    metal = mix(theme.colour("cool"), "#FFFFFF", 0.55)
    outer = shaded(ring, metal, mix(theme.colour("cool"), theme.colour("background"), 0.45))
    inner = Circle(px(radius - 3)).set_fill(opacity=0).set_stroke("#000000", px(5) * 100, 0.25)
    return VGroup(outer, inner)


def _handle(theme: Theme, radius: float) -> VGroup:
    grip = RoundedRectangle(width=px(radius * 1.15), height=px(54), corner_radius=px(27))
    grip.shift(np.array([px(radius * 1.72), 0, 0]))
    neck = RoundedRectangle(width=px(radius * 0.4), height=px(30), corner_radius=px(6))
    neck.shift(np.array([px(radius * 1.14), 0, 0]))
    warm = theme.colour("accent")
    parts = VGroup(
        shaded(neck, "#E8ECFF", "#6C78A8"), shaded(grip, mix(warm, "#FFFFFF", 0.35), mix(warm, "#000000", 0.35))
    )
    return parts.rotate(HELD, about_point=np.zeros(3))


def _gleam(radius: float) -> VMobject:
    """The light that the glass throws back, along its upper left."""
    arc = Annulus(px(radius * 0.72), px(radius * 0.9))
    gleam = shaded(arc, "#FFFFFF", "#FFFFFF")
    corner = px(radius)
    frame = np.array([[-corner, corner, 0], [-corner * 0.1, corner * 0.1, 0], [0, corner * 2, 0]])
    return gleam.set_paint(
        Paint("linear", ((0.0, rgba("#FFFFFF", 0.0)), (0.35, rgba("#FFFFFF", 0.30)), (1.0, rgba("#FFFFFF", 0.0)))),
        frame,
    )
