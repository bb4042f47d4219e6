"""A stage -> a bench before what is worked on, on which tools lie; each is taken up, used and laid down again.

Numbers are px of the reference frame.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from manim import Group, Line, Mobject, Polygon, VGroup

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.stage import PX, Stage, px
from cuereel.theme import Theme

BACK, FRONT, THICK = 1232.0, 1690.0, 54.0
"""px from the top of a tall frame to the bench's back and front edge, and how thick that is."""

NARROW, BROAD = 0.47, 0.64
"""How far the back and the front edge reach to each side, for the frame's width."""

TAKEN, LAID = 6, 9
"""Frames in which a tool is taken up and laid down."""


@dataclass(frozen=True)
class Rest:
    """Where a tool lies: its place (px from the top left of a tall frame), turned by so much, so large."""

    x: float
    y: float
    angle: float
    size: float = 1.0


class Bench:
    """The bench itself, with the light on it; only a tall frame has the room for one."""

    def __init__(self, stage: Stage, theme: Theme) -> None:
        self.mobject: Mobject = Group()
        self._rig: Rig | None = None
        if stage.portrait:
            self.mobject.add(baked(_bench(stage, theme), within=stage.frame))
            self._rig = Rig(self.mobject)
            self._drop = px(1920 - BACK)

    def pose(self, gone: float) -> None:
        """How far (0 to 1) it has sunk out of the frame."""
        if self._rig is not None:
            self._rig.pose(shifted(0, -self._drop * gone))


class Tool:
    """A tool drawn about the point that it works with; it lies at rest, or below the frame where there is no bench."""

    def __init__(self, stage: Stage, theme: Theme, drawn: Mobject, rest: Rest) -> None:
        self._rest = rest
        self._down = px(1920 - BACK)
        at = stage.point(rest.x, rest.y)
        self._at = at if stage.portrait else np.array([0.0, stage.frame.bottom - px(600), 0.0])
        self._rig = Rig(drawn)
        self._rig.pose(then(scaled(rest.size), turned(rest.angle), shifted(*self._at[:2])))
        # it lies with all its length on the bench
        shade = glow(0.42 * drawn.width / PX, 30, "#01030C", 0.7 if is_dark(theme) else 0.3)
        shade.move_to(drawn.get_center() - np.array([0.0, px(36), 0.0]))
        self._shade = Rig(shade)
        self.mobject = Group(*([shade] if stage.portrait else []), drawn)

    def pose(self, place: np.ndarray, angle: float, since: int | None, until: int, gone: float) -> None:
        """At work in a place since so many frames, `until` that many have gone; `gone` with the bench (0 to 1)."""
        up = 0.0
        if since is not None and since >= 0:
            left = ease_in_out(float(np.clip((since - until) / LAID, 0, 1)))
            up = ease_out(float(np.clip((since + 1) / TAKEN, 0, 1))) * (1 - left)
        down = np.array([0.0, -self._down * gone, 0.0])
        at = self._at + down + (place - self._at - down) * up
        size = self._rest.size + (1 - self._rest.size) * up
        self._rig.pose(then(scaled(size), turned(self._rest.angle + (angle - self._rest.angle) * up), shifted(*at[:2])))
        self._shade.pose(shifted(0, float(down[1])))
        self._shade.fade(1 - up)


def _bench(stage: Stage, theme: Theme) -> Group:
    dark, cool, wide = is_dark(theme), theme.colour("cool"), stage.frame.width
    back, front = stage.point(0, BACK)[1], stage.point(0, FRONT)[1]
    near, far = BROAD * wide, NARROW * wide
    tone = mix(theme.colour("raised"), cool, 0.1) if dark else "#FFFFFF"
    low = mix(theme.colour("surface"), "#000000", 0.15) if dark else mix("#FFFFFF", cool, 0.16)
    face = Polygon((-far, back, 0), (far, back, 0), (near, front, 0), (-near, front, 0)).set_stroke(width=0)
    side = Polygon(
        (-near, front, 0), (near, front, 0), (near, front - px(THICK), 0), (-near, front - px(THICK), 0)
    ).set_stroke(width=0)
    below = Polygon(
        (-0.9 * near, front - px(THICK), 0), (0.9 * near, front - px(THICK), 0),
        (0.9 * near, stage.frame.bottom, 0), (-0.9 * near, stage.frame.bottom, 0),
    ).set_stroke(width=0)  # fmt: skip
    lines = VGroup()
    for number in range(-5, 6):
        lines.add(Line((far * number / 6, back, 0), (near * number / 6, front, 0)))
    for number in range(1, 6):
        y, half = back + (front - back) * (number / 6) ** 1.3, far + (near - far) * (number / 6) ** 1.3
        lines.add(Line((-half, y, 0), (half, y, 0)))
    lines.set_stroke(cool, px(3) * 100, 0.2)
    edges = VGroup(Line((-far, back, 0), (far, back, 0)), Line((-near, front, 0), (near, front, 0)))
    pool = glow(460, 130, cool, 0.4 if dark else 0.2).move_to((0, back + 0.5 * (front - back), 0))
    shade = mix(theme.colour("background"), "#000000", 0.45) if dark else mix("#FFFFFF", cool, 0.3)
    return Group(
        shaded(below, shade, shade),
        shaded(face, low, tone),
        pool,
        lines,
        shaded(side, mix(tone, "#FFFFFF", 0.12), mix(low, "#000000", 0.25)),
        edges.set_stroke(mix(cool, "#FFFFFF", 0.2), px(5) * 100, 0.9),
    )


__all__ = ["Bench", "Rest", "Tool"]
