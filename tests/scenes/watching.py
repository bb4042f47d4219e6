"""Plays a scene without drawing it, and tells on which frames something changed and where everything stood."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from manim import CairoRenderer, Mobject, Scene, Square, VMobject

from cuereel.formats import formats
from cuereel.scene import Brief, Stage
from cuereel.scene.load import load_scene
from cuereel.theme import read_theme

ROOT = Path(__file__).parents[2]


@dataclass
class Watcher:
    """Stands where the renderer stands: counts the frames and looks at what is on the stage in each."""

    digests: list[str] = field(default_factory=list)
    visible: list[list[Mobject]] = field(default_factory=list)
    capabilities: Any = CairoRenderer.capabilities
    camera: Any = field(default_factory=lambda: SimpleNamespace(frame_rate=30, use_z_index=True))

    def init_scene(self, *args: Any) -> None:
        pass

    def hold(self, scene: Scene, frames: int) -> None:
        for _ in range(frames):
            shown = [mobject for mobject in scene.get_mobject_family_members() if len(mobject.points) and seen(mobject)]
            self.digests.append(_digest(shown))
            self.visible.append([mobject.copy() for mobject in shown] if len(self.digests) % 10 == 1 else [])
            scene.frame_number += 1


def seen(mobject: Mobject) -> bool:
    """Whether anything of it can be seen."""
    if isinstance(mobject, VMobject):
        stroke = mobject.stroke_width > 0 and mobject.stroke_rgbas[:, 3].max() > 0.01
        return bool(stroke or mobject.fill_rgbas[:, 3].max() > 0.01)
    return bool(getattr(mobject, "fill_opacity", 1) > 0.01)


def _digest(shown: Sequence[Mobject]) -> str:
    whole = hashlib.sha256()
    for mobject in shown:
        whole.update(np.round(mobject.points, 4).tobytes())
        for name in ("fill_rgbas", "stroke_rgbas"):
            whole.update(np.round(getattr(mobject, name, np.zeros(1)), 3).tobytes())
        whole.update(repr(round(float(getattr(mobject, "fill_opacity", 0) or 0), 3)).encode())
    return whole.hexdigest()


@dataclass(frozen=True)
class Watched:
    """A scene that has been played: how many frames, on which ones something changed, what was seen on each tenth."""

    scene: Any
    frames: int
    changed: frozenset[int]
    seen: tuple[list[Mobject], ...]

    def lands(self, frame: int) -> bool:
        """Whether the first change for a word on that frame comes from 3 frames before it to 1 after."""
        return bool(self.changed & set(range(frame - 3, frame + 2)))

    @property
    def longest_rest(self) -> int:
        """The most frames in a row on which nothing changed."""
        marks = sorted({0, *self.changed, self.frames})
        return max(b - a for a, b in pairwise(marks))


def watch(
    name: str,
    params: Mapping[str, Any] | None = None,
    *,
    moments: Mapping[str, int] | None = None,
    frames: int = 90,
    words: Sequence[str] = (),
    language: str = "id",
    format_name: str = "shorts",
    theme: str = "navy",
) -> Watched:
    """Play a scene of the project; `params` default to its example."""
    kind = load_scene(ROOT / "scenes" / f"{name}.py")
    watcher = Watcher()
    brief = Brief(
        params=dict(kind.EXAMPLE) if params is None else params,
        theme=read_theme((ROOT / f"assets/themes/{theme}.yaml").read_text(encoding="utf-8")),
        stage=Stage(formats()[format_name]),
        language=language,
        moments=moments or {},
        frames=frames,
        words=tuple(words),
        draw=lambda _: Square(),
    )
    scene = kind(brief, watcher)
    scene.frame_number = 0
    scene.construct()
    pairs = zip(watcher.digests, watcher.digests[1:], strict=False)
    changed = frozenset(at for at, (before, after) in enumerate(pairs, start=1) if before != after)
    return Watched(scene, len(watcher.digests), changed, tuple(shown for shown in watcher.visible if shown))


def said(text: str, *, words_a_second: float = 3.5) -> tuple[tuple[str, ...], dict[str, int], int]:
    """Words, the moments of each as if they were spoken at a pace, and the frames that this takes."""
    words = tuple(text.split())
    moments: dict[str, int] = {}
    frame = 2.0
    for number, word in enumerate(words, start=1):
        length = max(3.0, len(word) * 30 / (words_a_second * 6))
        moments[f"word-{number}"], moments[f"end-{number}"] = round(frame), round(frame + length)
        frame += length + (8 if word[-1] in ".!?" else 1)
    return words, moments, round(frame) + 12
