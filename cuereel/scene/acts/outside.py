"""The picture before -> the same picture, standing as it was left, ready to be seen through and gone into."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject, VGroup

from cuereel.scene.acts.act import Call
from cuereel.scene.acts.driving import DRIFT, ground_of, park
from cuereel.scene.card import is_dark
from cuereel.scene.rig import Pose, Rig, moved
from cuereel.scene.scenery import Road
from cuereel.scene.svg import Drawing
from cuereel.scene.vehicle import is_vehicle

_LONG = 60.0
"""Seconds after which nothing of an entrance is still going on."""


class Outside:
    """What is gone into: `bay` is the point that is gone into, `height` its height (scene units)."""

    def __init__(self, call: Call, art: Mobject) -> None:
        self.bay, self.height = call.stage.clear.center, 0.5 * call.stage.clear.height
        if isinstance(art, Drawing) and is_vehicle(art):
            self._park(call, art)
        else:
            art.scale(min(0.8 * call.stage.frame.width / art.width, self.height / art.height)).move_to(self.bay)
            self.mobject: Mobject = art
            self._rig = Rig(art, {"skin": art, "outline": Group(), "set": Group()})

    def _park(self, call: Call, drawing: Drawing) -> None:
        road = Road(call.stage, call.theme, ground_of(call.stage))
        road.pose(DRIFT)
        vehicle = park(call.stage, drawing, call.theme.colours.cool)
        low, high = vehicle.rig.bounds("sprung")
        # Where a mid-engined car carries its engine: behind the middle, half way up.
        bay = low + (high - low) * np.array((0.29, 0.50, 0))
        self.bay, self.height = moved(vehicle.standing(), bay), float(high[1] - low[1]) * vehicle.size * 0.72
        vehicle.pose_at(_LONG)
        vehicle.glint_off()
        outline = drawing.layers.get("outline", VGroup())
        if not is_dark(call.theme):
            # The rim light that the outline is drawn in does not show on a light ground.
            for line in outline.family_members_with_points():
                line.set_stroke(color=call.theme.colours.cool)
        skin = Group(*(member for member in vehicle.mobject.get_family() if len(member.points)))
        skin.remove(*outline.get_family())
        self.mobject = Group(road.mobject, vehicle.mobject)
        self._rig = Rig(self.mobject, {"skin": skin, "outline": outline, "set": road.mobject})

    def pose(self, camera: Pose, skin: float, outline: float, rest: float) -> None:
        """Seen through a camera; `skin`, `outline` and `rest` (the set) are how much of them is still there, 0 to 1."""
        self._rig.pose(camera)
        for part, share in (("skin", skin), ("outline", outline), ("set", rest)):
            self._rig.fade(share, part)


__all__ = ["Outside"]
