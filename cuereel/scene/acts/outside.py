"""The picture before -> the same picture, standing as it was left, ready to be seen through and gone into."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, Rectangle, VGroup, VMobject

from cuereel.scene.acts.act import Call
from cuereel.scene.acts.driving import STOOD, ground_of, on_roof, park, plates, reflection
from cuereel.scene.card import is_dark
from cuereel.scene.light import glow
from cuereel.scene.rig import Pose, Rig, moved, shifted
from cuereel.scene.road import Road
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, px
from cuereel.scene.stamp import Stamp, place
from cuereel.scene.svg import Drawing
from cuereel.scene.vehicle import Vehicle, is_vehicle

_BAR = 0.5
"""Half the height of the bar of light, of the frame's."""

_AFAR = 80.0
"""Scene units that reach out of any frame."""

_GHOST = 0.16
"""How much stays to be seen of a skin under which no outline is drawn."""

_DIM = 0.5
"""How dark the set is about what is stripped where no bar of light passes over it."""

LIFTS, _DIPS, _DIP = 7, 0.3, 22
"""Frames in which the plate lifts off, the share of them for which it first dips, and by how many px."""


class Outside:
    """What is gone into: `bay` is the point that is gone into, `height` the height of what is there (scene units).

    `back` is behind what is inside, `front` before it. `plate` is the word that was left standing on it.
    """

    def __init__(self, call: Call, art: Mobject, plate: str = "") -> None:
        self.call = call
        self.bay, self.height = call.stage.clear.center, 0.5 * call.stage.clear.height
        self._stamps = plates(call.stage, call.theme, [plate] if plate else [])
        self._outline = VGroup()
        self.wiped = False
        self._sweep = (0.0, 0.0)
        self._left, self._right = self._windows()
        if isinstance(art, Drawing) and is_vehicle(art):
            self._park(call, art)
        else:
            art.scale(min(0.8 * call.stage.frame.width / art.width, self.height / art.height)).move_to(self.bay)
            self._rig = Rig(art, {"skin": art, "set": Group()})
            self._front = Rig(VGroup())
            self._rest_of_plate = (0.0, min(art.get_top()[1] + px(110), call.stage.clear.top - px(110)))
        tall = _BAR * call.stage.frame.height / PX
        bar = VGroup(glow(70, tall, call.theme.colours.cool, 0.9), glow(9, tall, "#FFFFFF", 1.0))
        self._bar = Rig(bar)
        self.back = Group(self._rig.mobject)
        self.front = Group(self._front.mobject, bar, *self._stamps)

    @staticmethod
    def _windows() -> tuple[Rig, Rig]:
        """What lies to the left and to the right of x = 0."""
        halves = [Rectangle(width=4 * _AFAR, height=4 * _AFAR).shift((way * 2 * _AFAR, 0, 0)) for way in (-1, 1)]
        return Rig(halves[0]), Rig(halves[1])

    def _park(self, call: Call, drawing: Drawing) -> None:
        road = Road(call.stage, call.theme, ground_of(call.stage))
        vehicle = park(call.stage, drawing, call.theme.colours.cool)
        self._find_bay(vehicle)
        self._rest_of_plate = on_roof(call.stage, vehicle, self._stamps, 0) if self._stamps else (0.0, 0.0)
        vehicle.pose_at(STOOD)
        mirror = reflection(vehicle, call.theme)
        ground = Group(road.mobject, mirror)
        vehicle.glint_off()
        self._outline = self._lines(drawing)
        wheels = [part.copy() for name, part in drawing.layers.items() if name.startswith(("wheel", "caliper"))]
        if len(self._outline):
            # the bar leaves nothing of the set behind it: what is inside stands on its own ground at once
            clip_to(ground, _shape(self._right))
            clip_to(vehicle.mobject, _shape(self._right))
            clip_to(self._outline, _shape(self._left))
        else:
            wheels = []
        self.wiped = len(self._outline) > 0
        front = VGroup(self._outline, *wheels)
        parts = {"skin": vehicle.mobject, "set": ground}
        self._rig = Rig(Group(ground, vehicle.mobject), parts)
        self._front = Rig(front)

    def _find_bay(self, vehicle: Vehicle) -> None:
        """Where a mid-engined car carries its engine: behind the seats, between the deck and the rear wheel."""
        low, high = vehicle.rig.bounds("sprung")
        bay = low + (high - low) * np.array((0.275, 0.60, 0))
        self.bay, self.height = moved(vehicle.standing(), bay), float(high[1] - low[1]) * vehicle.size * 0.52
        nose, frame = float(moved(vehicle.standing(), high)[0]), self.call.stage.frame
        self._sweep = (frame.left - px(10), max(nose, frame.right) + px(10))

    def _lines(self, drawing: Drawing) -> VGroup:
        """The drawing's outline to be laid over what is inside: brighter than drawn, and like glass within."""
        if "outline" not in drawing.layers:
            return VGroup()
        outline = drawing.layers["outline"].copy()
        dark, cool = is_dark(self.call.theme), self.call.theme.colours.cool
        lines = outline.family_members_with_points()
        for line in lines:
            # The rim light that the outline is drawn in does not show on a light ground.
            line.set_stroke(color=None if dark else cool, width=float(line.get_stroke_width()) * 1.7)
        hull = max(lines, key=lambda line: float(line.width * line.height))
        hull.set_fill(cool, 0.13)
        return outline

    def behind(self, ground: Mobject) -> None:
        """Let a ground be seen only where the bar has passed."""
        if self.wiped:
            clip_to(ground, _shape(self._left))

    def pose(self, camera: Pose, stripped: float, gone: float, lifted: float) -> None:
        """Seen through a camera, its plate `lifted` off, its skin `stripped` from left to right, all of it `gone` from
        sight; each 0 to 1."""
        left, right = self._sweep
        edge = float(moved(camera, np.array([left + (right - left) * stripped, self.bay[1], 0.0]))[0])
        over = _AFAR if stripped > 0.98 else 0.0 if stripped > 0 else -_AFAR
        for window in (self._left, self._right):
            window.pose(shifted(edge + over))
        self._rig.pose(camera)
        if not self.wiped:
            self._rig.fade((1 - _DIM * stripped) * (1 - gone), "set")
        if self.wiped:
            self._rig.fade(0.0 if stripped >= 1 else 1.0)
        else:
            self._rig.fade((1 - (1 - _GHOST) * stripped) * (1 - gone), "skin")
        self._front.pose(camera)
        self._front.fade((1 - gone) ** 1.5)
        self._bar.pose(shifted(edge, self.bay[1] - px(20)))
        self._bar.fade(min(1.0, 6 * stripped, 6 * (1 - stripped)) if self.wiped else 0.0)
        for stamp in self._stamps:
            self._let_go(stamp, lifted)

    def _let_go(self, stamp: Stamp, share: float) -> None:
        """The plate dips, lifts off and is out of the frame."""
        x, y = self._rest_of_plate
        dips = float(np.sin(np.pi * min(1.0, share / (2 * _DIPS)))) if share < 2 * _DIPS else 0.0
        up = max(0.0, (share - _DIPS) / (1 - _DIPS)) ** 2
        out = float(self.call.stage.frame.top) + px(stamp.reach_px) - y
        stamp.place = place(x, y - px(_DIP) * dips * (1 - up) + out * up)
        stamp.strike(STOOD)
        stamp.veil(0.0 if share >= 1 else 1.0)


def _shape(rig: Rig) -> VMobject:
    shape = rig.mobject
    assert isinstance(shape, VMobject)
    return shape


__all__ = ["Outside"]
