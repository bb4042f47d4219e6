"""The kind of a field, its name and a stage -> where its emblem lands and how large, and where its name stands on it.

An emblem stands in the middle of the frame, above the captions, with the plaque of its name over its lower edge. A
shield is larger than its ring and stands out above it: emblems that follow one another are not one composition.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import VGroup

from cuereel.scene import CueScene
from cuereel.scene.motif import Part
from cuereel.scene.stage import PX, Box, Stage, px

NAME_SIZE = 77
"""px of a name on one line: the same for all, since fields often follow one another."""

CLEAR = 22
"""px that stay free between the name's plaque and the captions."""

PLAQUE = 88
"""px by which a name's plaque is wider than the name."""

RIBBON = 0.87
"""How far below its middle (in radii) the name's plaque lies: over the emblem's edge."""

TALL = 1.6
"""How many times as high as wide a frame is that is tall."""

HEAD, BESIDE = 50, 36
"""px that stay free above an emblem, and by which it may rise beside the chapter's marker in a tall frame."""

WIDEST = 0.455
"""The radius of an emblem at most, of the frame's width."""

CHART = -0.64, -0.53, 0.78, 0.72
"""Where a chart stands in an emblem (left, foot, right, top, in radii): only its arrow flies out over the rim."""

SHIELD = -0.8, -0.62, 0.8, 1.05
"""Where a shield does: its point above the name's plaque, its head out over the ring."""

ALONE = -0.77, -0.77, 0.77, 0.77
"""Where it does with the name beside the emblem."""

SUNK, RAISED = 0.92, 0.075
"""How large all else is in its emblem, and how far above its middle (in radii)."""


@dataclass(frozen=True)
class Landing:
    """The `center` (scene units) and the `radius` (px) of an emblem, and how its name stands.

    That is on a plaque `ribbon` radii below the middle, or beside the emblem (None).
    """

    kind: str
    center: np.ndarray
    radius: float
    ribbon: float | None

    @property
    def stand(self) -> Box:
        """Where a chart or a shield stands once it is named."""
        shield = ALONE if self.ribbon is None else SHIELD
        left, low, right, top = CHART if self.kind == "data" else shield
        x, y = self.center[:2]
        unit = px(self.radius)
        return Box(x + left * unit, y + low * unit, x + right * unit, y + top * unit)

    @property
    def heart(self) -> np.ndarray:
        """The middle of what is set into the emblem."""
        raised = 0.0 if self.ribbon is None or self.kind == "" else RAISED * px(self.radius)
        return np.asarray(self.center + np.array([0.0, raised, 0.0]))

    def sink(self, parts: Sequence[Part]) -> None:
        """Set the parts of what is neither a chart nor a shield above the name, from where they fill the emblem."""
        if self.kind in ("data", "security") or np.allclose(self.heart, self.center):
            return
        for part in parts:
            part.mobject.shift(self.heart - self.center)
            if part.name.startswith(("link", "line")):
                part.mobject.scale(SUNK, about_point=self.heart)
            elif part.name.startswith("node"):
                way = (part.mobject.get_center() - self.heart) * (SUNK - 1)
                part.mobject.scale(SUNK).shift(way)
            else:
                part.mobject.scale(SUNK, about_point=self.heart)


def is_tall(stage: Stage) -> bool:
    """Whether a stage is far higher than it is wide."""
    return stage.frame.height >= TALL * stage.frame.width


def upright(stage: Stage, name: float) -> tuple[np.ndarray, float]:
    """The middle of an emblem whose name is centred at a height (scene units), and its radius (px)."""
    top = stage.picture.top - px(HEAD) if stage.portrait else stage.clear.top + px(20)
    if stage.marked and is_tall(stage):
        # its round shoulders pass below the marker, which stands at the side
        top += px(HEAD + BESIDE)
    radius = min(WIDEST * stage.frame.width, (top - name) / (1 + RIBBON))
    middle = (stage.clear.left + stage.clear.right) / 2
    # where there is room to spare, the name keeps its place at the emblem's edge
    return np.array([middle, name + RIBBON * radius, 0.0]), radius / PX


def landed(scene: CueScene, kind: str, called: str) -> tuple[Landing, VGroup]:
    """Where the emblem of a field lands, and its name in its place: on it, or (in a wide frame) beside it."""
    stage, clear = scene.stage, scene.stage.clear
    if clear.width > 1.4 * clear.height:
        return _beside(scene, kind, called)
    bottom = clear.bottom + px(CLEAR)
    left, right = stage.lower.left, min(stage.lower.right, clear.right)
    middle = (clear.left + clear.right) / 2
    if not is_tall(stage):
        left = 2 * middle - right
    width = (right - left) / PX - PLAQUE
    name = scene.text(called, width, NAME_SIZE * 1.3, size=NAME_SIZE, weight="heavy", max_lines=1)
    if name.height < px(NAME_SIZE * 0.6):
        name = scene.text(called, width, NAME_SIZE * 2.3, size=NAME_SIZE, weight="heavy", max_lines=2)
    # a capital stands on the line, so that names with and without descenders share it
    name.shift(np.array([0, bottom + px(0.28 * NAME_SIZE) - name[-1][0].get_bottom()[1], 0]))
    center, radius = upright(stage, name.get_center()[1])
    # in the middle of what is seen of the emblem, as far as it may stand there
    seen = (max(stage.frame.left, center[0] - px(radius)) + min(stage.frame.right, center[0] + px(radius))) / 2
    half = (name.width + px(PLAQUE)) / 2
    name.set_x(float(np.clip(seen, left + half, max(left + half, right - half))))
    return Landing(kind, center, radius, RIBBON), name


def _beside(scene: CueScene, kind: str, called: str) -> tuple[Landing, VGroup]:
    clear = scene.stage.clear
    top, bottom = clear.top + px(20), clear.bottom + px(CLEAR)
    radius = (top - bottom) / 2 / PX * 0.92
    center = np.array([clear.left + px(radius * 1.25), (top + bottom) / 2, 0.0])
    left = center[0] + px(radius * 1.35)
    name = scene.text(called, (clear.right - left) / PX, radius * 1.5, size=150, weight="heavy")
    return Landing(kind, center, radius, None), name.move_to(((left + clear.right) / 2, center[1], 0))


__all__ = ["Landing", "is_tall", "landed", "upright"]
