"""A box -> what a camera's viewfinder draws over its picture: corners, a lamp that says it is recording."""

from __future__ import annotations

import numpy as np
from manim import Circle, Group, RoundedRectangle, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.card import is_dark, mix, rgba
from cuereel.scene.lettering import letter
from cuereel.scene.rig import Pose, Rig, scaled, shifted, then
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

EDGED = 0.6
"""The opacity of the dark edge that marks have on a light picture."""

FOCUS, SEEKS = 250.0, 8
"""px of the side of what is laid round a face, and the frames in which it closes in on that."""

VEIL = 0.62
"""How dark it is outside."""

SHUT = 0.97
"""How dark it is there until it has opened."""

BLINK = 0.5
"""Seconds that the lamp is lit, and then dark."""


class Viewfinder:
    """The marks of a viewfinder around a box; `pose` moves them as a whole and lets the lamp blink."""

    def __init__(self, theme: Theme, box: Box) -> None:
        # on a pale surround the marks are white as well, with a dark edge: they lie on the picture
        dark = is_dark(theme)
        ink = theme.colours.ink if dark else "#FFFFFF"
        arm = px(110)
        self._mask = _around(box, theme)
        self._veil = self._mask.fill_rgbas[:, :3].copy()
        self._ground = np.array(rgba(theme.colours.background)[:3])
        gleams = Group()
        for width, alpha in ((46, 0.12), (26, 0.22), (10, 1.0)):
            edge = RoundedRectangle(width=box.width, height=box.height, corner_radius=px(26)).move_to(box.center)
            gleams.add(edge.set_fill(opacity=0).set_stroke(theme.colours.accent, width=px(width) * 100, opacity=alpha))
        marks = Group(self._mask, gleams)
        for x, way_x in ((box.left, 1), (box.right, -1)):
            for y, way_y in ((box.top, -1), (box.bottom, 1)):
                corner = VMobject(joint_type=LineJointType.ROUND, cap_style=CapStyleType.ROUND)
                corner.set_points_as_corners([(x + way_x * arm, y, 0), (x, y, 0), (x, y + way_y * arm, 0)])
                if not dark:
                    marks.add(corner.copy().set_stroke(theme.colours.ink, width=px(15) * 100, opacity=EDGED))
                marks.add(corner.set_stroke(ink, width=px(8) * 100))
        lamp = Circle(radius=px(17)).set_stroke(width=0).set_fill(theme.colours.bad, 1)
        lamp.move_to((box.left + px(54), box.top - px(54), 0))
        words = letter("REC", 50, colour=ink, family=theme.fonts["words"], weight="bold")
        words.move_to(lamp.get_center() + np.array((px(30) + words.width / 2, 0, 0)))
        marks.add(lamp, words)
        self.mobject = marks
        self._rig = Rig(marks, {"lamp": lamp, "rec": Group(lamp, words), "mask": self._mask, "gleams": gleams})

    def pose(self, pose: Pose, shown: float, seconds: float, shut: float = 0.0, lettered: float = 1.0) -> None:
        """`shown` is 0 to 1, and so are its `lettered` lamp and word; `seconds` have passed since the shot's start.

        It is dark and aglow while it is `shut`.
        """
        self._rig.pose(pose)
        self._rig.fade(shown)
        self._rig.fade(shown**3 * (VEIL + (SHUT - VEIL) * shut), "mask")
        self._rig.fade(shown * shut, "gleams")
        # until it opens, what is outside is the film's own ground, which the shot before ended on
        self._mask.fill_rgbas[:, :3] = self._veil + (self._ground - self._veil) * shut
        self._rig.fade(shown * lettered, "rec")
        if seconds % (2 * BLINK) > BLINK:
            self._rig.fade(0.0, "lamp")


class FocusMark:
    """The four corners that a lens lays round what it has found: they close in on it, and turn amber as it is sharp."""

    def __init__(self, theme: Theme) -> None:
        half, arm = px(FOCUS / 2), px(FOCUS / 4)
        corners = Group()
        for x in (-half, half):
            for y in (-half, half):
                corner = VMobject(joint_type=LineJointType.ROUND, cap_style=CapStyleType.ROUND)
                ends = [(x - np.sign(x) * arm, y, 0), (x, y, 0), (x, y - np.sign(y) * arm, 0)]
                corners.add(corner.set_points_as_corners(ends))
        found = corners.copy()
        for part, ink in ((corners, "#FFFFFF"), (found, theme.colours.accent)):
            for edge in part:
                edge.set_stroke(ink, width=px(7) * 100)
        self._rig = Rig(Group(corners, found), {"seeks": corners, "found": found})
        self.mobject = self._rig.mobject

    def pose(self, frames: int, at: np.ndarray, size: float, shown: float) -> None:
        """So many frames after it set out (below 0: not yet), about a point, `size` times as large, shown 0 to 1."""
        left = max(0.0, 1 - frames / SEEKS) ** 3
        self._rig.pose(then(scaled(size * (1 + 0.9 * left)), shifted(float(at[0]), float(at[1]))))
        self._rig.fade(shown if frames >= 0 else 0.0)
        sharp = frames >= SEEKS and (frames - SEEKS) // 3 != 1
        if frames >= 0:
            self._rig.fade(0.0 if sharp else shown, "seeks")
            self._rig.fade(shown if sharp else 0.0, "found")


def _around(box: Box, theme: Theme) -> VMobject:
    """A darkness, or in a light theme a paleness, over all outside a box, however far the box is shrunk.

    It is one shape with a hole.
    """
    far = px(9000)
    colour = mix(theme.colours.background, "#000000", 0.6) if is_dark(theme) else "#FFFFFF"
    left, right, top, bottom = box.left, box.right, box.top, box.bottom
    mask = VMobject(stroke_width=0, fill_color=colour, fill_opacity=1)
    for corners in (
        ((-far, -far, 0), (far, -far, 0), (far, far, 0), (-far, far, 0)),
        ((left, bottom, 0), (left, top, 0), (right, top, 0), (right, bottom, 0)),
    ):
        # The hole runs the other way round, so that the two windings cancel inside it.
        mask.start_new_path(np.array(corners[0], dtype=float))
        mask.add_points_as_corners(np.array([*corners[1:], corners[0]], dtype=float))
    return mask


__all__ = ["BLINK", "SEEKS", "FocusMark", "Viewfinder"]
