"""A film set in its place -> the floor that it stands on: pools of light, and all of it upside down in the gloss."""

from __future__ import annotations

from typing import cast

from manim import Group, VGroup, VMobject

from cuereel.scene.acts.act import Call
from cuereel.scene.card import is_dark
from cuereel.scene.mirror import mirrored
from cuereel.scene.rig import Pose, Rig, moved
from cuereel.scene.scenery import Floor
from cuereel.scene.stage import Box, px
from cuereel.scene.svg import Drawing

_MIRROR, _BLUR = (0.62, 640.0), 4.0
"""How much of a thing the floor gives back at its feet, the px below them at which that has gone; how softly (px)."""

_STANDING = (("boom",), ("camera", "operator", "operator-far-arm", "operator-arms"), ("director", "crew"))
"""The makers that stand on the floor, from the farthest to the nearest, those together that share their ground."""

_SEEN = ("set", "actor")


class Soundstage:
    """The floor below a drawing that is posed as it comes to `rest`, with what is `seen` and its `makers` upon it.

    What the floor gives back lies between the drawing's layers, over its own floor.
    """

    def __init__(self, call: Call, rig: Rig, drawing: Drawing, rest: Pose, seen: Box, makers: Box) -> None:
        dark, colours = is_dark(call.theme), call.theme.colours
        far = rig.bounds("floor" if "floor" in rig.parts else "camera")
        horizon = float(moved(rest, far[1])[1]) if "floor" in rig.parts else makers.bottom + px(110)
        pools = ((float(seen.center[0]), colours.accent, 0.42 if dark else 0.5), (makers.center[0], colours.cool, 0.30))
        self._floor = Floor(call.stage, call.theme, horizon, pools)
        self.mobject = self._floor.mobject
        rig.pose(rest)
        strength = _MIRROR[0] * (1.0 if dark else 0.6)
        self._of_seen = self._reflections(drawing, (_SEEN,), strength)
        self._of_makers = self._reflections(drawing, _STANDING, strength)
        own = drawing.layers.get("floor")
        at = drawing.submobjects.index(own) + 1 if own is not None else 0
        drawing.submobjects[at:at] = cast(list[VMobject], [self._of_seen.mobject, self._of_makers.mobject])

    @staticmethod
    def _reflections(drawing: Drawing, standing: tuple[tuple[str, ...], ...], strength: float) -> Rig:
        """What the floor gives back of some layers, each about its own ground."""
        images = Group()
        for names in standing:
            group = VGroup(*(drawing.layers[name] for name in names if name in drawing.layers))
            if group.family_members_with_points():
                ground = float(group.get_bottom()[1])
                images.add(mirrored(group, ground, strength=strength, reach=_MIRROR[1], blur=_BLUR))
        return Rig(images)

    def pose(self, camera: Pose, view: Pose, seen: float, makers: float) -> None:
        """As seen through a camera, which has the set itself in a `view`; how bright the image of each half is."""
        self._floor.pose(1.0, 1.0, camera)
        for rig, share in ((self._of_seen, seen), (self._of_makers, makers)):
            rig.pose(view)
            rig.fade(share)


__all__ = ["Soundstage"]
