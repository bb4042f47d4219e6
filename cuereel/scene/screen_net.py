"""An empty screen -> a globe on it that turns, and the things that are reached over it one after another.

It is posed by how much of its naming is over (`told`, 0 to 1) and by the frames since that was done (negative before).
"""

from __future__ import annotations

import numpy as np
from manim import TAU, Arc, Circle, Group, Line, Polygon, VGroup, VMobject

from cuereel.scene.card import rounded, shaded
from cuereel.scene.haze import haze
from cuereel.scene.laptop_shell import Shell
from cuereel.scene.lined import lined
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, moved, scaled, shifted, then
from cuereel.scene.stage import px
from cuereel.theme import Theme

SPIN = 90
"""Frames in which the globe turns by a part of it that a meridian stands for."""


class Net:
    """A globe that turns, and what hangs on the net, reached one after another."""

    CORNERS = ((0.14, 0.27), (0.86, 0.27), (0.14, 0.75), (0.86, 0.75))
    MERIDIANS = 5

    def __init__(self, theme: Theme, shell: Shell) -> None:
        high = shell.screen[1]
        self._middle = shell.at(0.5, 0.5)
        radius = self._radius = px(0.36 * high)
        ball = shaded(Circle(radius=radius), "#6BE0FF", "#1557C8").set_stroke("#D6F6FF", px(6) * 100, 1)
        lines = [Line((-reach, y, 0), (reach, y, 0)) for y, reach in self._parallels()]
        for line in lines:
            line.set_stroke("#EAFBFF", px(5) * 100, 0.75)
        self._ball = Rig(Group(ball, *lines).shift(self._middle))
        self._arcs = []
        for _ in range(self.MERIDIANS):
            arc = Arc(radius, -TAU / 4, TAU / 2).set_fill(opacity=0).set_stroke("#EAFBFF", px(5) * 100, 0.75)
            # an arc's own middle is not that of its circle
            self._arcs.append(Rig(arc.shift(self._middle)))
        halo = haze(0.6 * high, 0.6 * high, "#3AC8FF", 0.75).move_to(self._middle)
        self._halo = Rig(halo)
        side = 0.25 * high
        self._ends = [shell.at(x, y) for x, y in self.CORNERS]
        cables, runs, nodes, lights = [], [], [], []
        for number, end in enumerate(self._ends):
            cable = lined([self._middle, end], 8, "#33479C")
            live = lined([self._middle, self._middle + 0.01], 10, "#7CF5C0")
            cables.append(cable)
            runs.append(live)
            nodes.append(_device(number, side, lit=False).shift(end))
            lights.append(_device(number, side, lit=True).shift(end))
        self._cables, self._runs = [Rig(each) for each in cables], runs
        self._nodes, self._lights = [Rig(each) for each in nodes], [Rig(each) for each in lights]
        self._spots = [Rig(Circle(radius=px(0.035 * high)).set_fill("#FFFFFF", 1).set_stroke(width=0)) for _ in runs]
        ring = Circle(radius=radius).set_fill(opacity=0).set_stroke("#7CF5C0", px(12) * 100, 1).move_to(self._middle)
        self._ring = Rig(ring)
        everything = [rig.mobject for rigs in (self._cables, [], self._nodes) for rig in rigs]
        self.mobject = Group(halo, *everything[:4], *runs, *[spot.mobject for spot in self._spots], *everything[4:])
        self.mobject.add(*[light.mobject for light in self._lights], ring, self._ball.mobject)
        self.mobject.add(*[arc.mobject for arc in self._arcs])
        self.before = Group()

    def _parallels(self) -> list[tuple[float, float]]:
        heights = [self._radius * share for share in (-0.5, 0.0, 0.5)]
        return [(y, float(np.sqrt(self._radius**2 - y**2))) for y in heights]

    def pose(self, whole: Pose, frame: int, told: float, done: int) -> None:
        """As it is in a pose of the whole."""
        self._halo.pose(whole)
        self._halo.fade(0.5 + 0.5 * told)
        self._ball.pose(whole)
        for number, arc in enumerate(self._arcs):
            phase = ((number / self.MERIDIANS + frame / SPIN) % 1.0 - 0.5) * np.pi
            arc.pose(then(scaled(float(np.sin(phase)), 1, about=self._middle), whole))
        for number, end in enumerate(self._ends):
            begun = 0.04 + 0.19 * number
            reached = 1.0 if done >= 0 else float(np.clip((told - begun) / 0.16, 0, 1))
            self._cables[number].pose(whole)
            start, stop = (
                moved(whole, self._middle),
                moved(whole, self._middle + (end - self._middle) * max(reached, 0.01)),
            )
            self._runs[number].set_points_as_corners([start, stop])
            self._runs[number].set_stroke(opacity=float(reached > 0))
            lap = (frame / 26 + 0.27 * number) % 1.0 if reached >= 1 else reached
            if number % 2 and reached >= 1:
                lap = 1 - lap
            self._spots[number].pose(then(shifted(*(self._middle + (end - self._middle) * lap)[:2]), whole))
            self._spots[number].fade(float(reached > 0))
            popped = overshoot(2.4)(float(np.clip((told - begun - 0.12) / 0.14, 0, 1))) if done < 0 else 1.0
            own = then(scaled(1 + 0.16 * float(np.sin(np.pi * min(1.0, popped))), about=end), whole)
            self._nodes[number].pose(own)
            self._lights[number].pose(own)
            self._lights[number].fade(float(np.clip(popped, 0, 1)))
        out = float(np.clip((done + 2) / 16, 0, 1))
        self._ring.pose(then(scaled(1 + 1.1 * ease_out(out), about=self._middle), whole))
        self._ring.fade((1 - out) if 0 < out < 1 else 0.0)


def _device(number: int, side: float, *, lit: bool) -> VGroup:
    """A phone, a server, a film or a letter, on a tile."""
    top, low, ink = ("#8BFFCB", "#18A873", "#05372B") if lit else ("#2C3C8E", "#1B2560", "#7E90DE")
    tile = rounded(side, side, 0.22 * side, top, low)
    unit = 0.01 * side
    if number == 0:
        marks: list[VMobject] = [
            rounded(34 * unit, 60 * unit, 8 * unit, ink),
            rounded(24 * unit, 40 * unit, 3 * unit, top),
        ]
        marks[1].shift((0, px(3 * unit), 0))
    elif number == 1:
        marks = [rounded(58 * unit, 15 * unit, 4 * unit, ink).shift((0, px(20 * unit * row), 0)) for row in (-1, 0, 1)]
    elif number == 2:
        marks = [Polygon(*[px(unit) * np.array(p) for p in ((-20, 28, 0), (-20, -28, 0), (30, 0, 0))])]
        marks[0].set_stroke(width=0).set_fill(ink, 1)
    else:
        flap = lined([px(unit) * np.array(p) for p in ((-28, 17, 0), (0, -5, 0), (28, 17, 0))], 6 * unit, top)
        marks = [rounded(62 * unit, 46 * unit, 6 * unit, ink), flap]
    return VGroup(tile, *marks)


__all__ = ["Net"]
