"""Plays a scene without drawing it, and tells on which frames chosen things changed and where they stood."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from manim import CairoRenderer, Mobject, Scene, Square, VGroup, VMobject

from cuereel.formats import formats
from cuereel.scene import Box, Brief, Stage
from cuereel.scene.load import load_scene
from cuereel.theme import read_theme

ROOT = Path(__file__).parents[2]

Pick = Callable[[Any], Mapping[str, Mobject]]
"""From a scene under way, what is to be watched, by name."""


@dataclass
class Closely:
    """Stands where the renderer stands, and notes what is seen of each watched thing in each frame."""

    pick: Pick
    looks: dict[str, list[bytes]] = field(default_factory=dict)
    boxes: dict[str, list[tuple[float, float, float, float] | None]] = field(default_factory=dict)
    frames: int = 0
    capabilities: Any = CairoRenderer.capabilities
    camera: Any = field(default_factory=lambda: SimpleNamespace(frame_rate=30, use_z_index=True))

    def init_scene(self, *args: Any) -> None:
        pass

    def hold(self, scene: Scene, frames: int) -> None:
        for _ in range(frames):
            for name, mobject in self.pick(scene).items():
                shown = [leaf for leaf in mobject.get_family() if len(leaf.points) and alpha_of(leaf) > 0.02]
                self.looks.setdefault(name, []).append(_look(shown))
                points = np.concatenate([leaf.points for leaf in shown]) if shown else None
                box = None if points is None else (*points.min(axis=0)[:2], *points.max(axis=0)[:2])
                self.boxes.setdefault(name, []).append(box)
            self.frames += 1
            scene.frame_number += 1  # type: ignore[attr-defined]

    def first_seen(self, name: str) -> int | None:
        """The first frame on which any of a thing is seen."""
        return next((frame for frame, box in enumerate(self.boxes[name]) if box is not None), None)

    def first_change(self, name: str, after: int = 0) -> int | None:
        """The first frame later than `after` on which a thing differs from the frame before."""
        looks = self.looks[name]
        return next((at for at in range(max(1, after + 1), len(looks)) if looks[at] != looks[at - 1]), None)

    def is_within(self, name: str, box: Box, slack: float = 0.02) -> bool:
        """Whether a thing stands inside a box on every frame on which it is seen."""
        return all(
            each is None
            or (
                each[0] >= box.left - slack
                and each[1] >= box.bottom - slack
                and each[2] <= box.right + slack
                and each[3] <= box.top + slack
            )
            for each in self.boxes[name]
        )


def alpha_of(leaf: Mobject) -> float:
    """The opacity of what is seen most of a leaf."""
    if isinstance(leaf, VMobject):
        stroke = leaf.stroke_rgbas[:, 3].max() if leaf.stroke_width else 0.0
        return float(max(stroke, leaf.fill_rgbas[:, 3].max()))
    return float(getattr(leaf, "fill_opacity", 1))


def _look(shown: list[Mobject]) -> bytes:
    parts = [np.round(leaf.points, 4).tobytes() + np.round([alpha_of(leaf)], 3).tobytes() for leaf in shown]
    return b"".join(parts)


def some_art(name: str) -> Mobject:
    """Art of two shapes; for "unknown" there is none."""
    if "unknown" in name:
        raise KeyError(name)
    return VGroup(Square(fill_opacity=1), Square(0.5, fill_opacity=1).shift((0.4, 0, 0)))


def closely(
    scene_name: str,
    params: Mapping[str, Any],
    pick: Pick,
    *,
    moments: Mapping[str, int] | None = None,
    frames: int = 70,
    language: str = "id",
    format_name: str = "shorts",
    theme: str = "navy",
    draw: Callable[[str], Mobject] = some_art,
    captioned: bool = True,
    words: tuple[str, ...] = (),
) -> tuple[Any, Closely]:
    """Play a scene of the project and watch parts of it closely."""
    kind = load_scene(ROOT / "scenes" / f"{scene_name}.py")
    brief = Brief(
        params=params,
        theme=read_theme((ROOT / f"assets/themes/{theme}.yaml").read_text(encoding="utf-8")),
        stage=Stage(formats()[format_name]),
        language=language,
        moments=moments or {},
        frames=frames,
        words=words,
        draw=draw,
        captioned=captioned,
    )
    watcher = Closely(pick)
    scene = kind(brief, watcher)
    scene.frame_number = 0
    scene.construct()
    return scene, watcher
