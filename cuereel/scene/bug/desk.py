"""The stage of a bug -> what stands around it: another window far behind, a keyboard in the foreground."""

from __future__ import annotations

import numpy as np
from manim import LEFT, Group, Polygon, VGroup

from cuereel.scene.base import CueScene
from cuereel.scene.card import mix, rounded, shaded
from cuereel.scene.stage import PX, Box, px

ROWS = ((1470.0, 9), (1576.0, 8), (1692.0, 7), (1820.0, 6))
"""The upper edge of each row of keys, in px from the top, and how many keys are seen in it."""

SLANT = 0.16
"""How much wider the keyboard is at the lower edge of a row of keys than at its upper one, per 100 px."""


def window_behind(scene: CueScene, box: Box) -> Group:
    """Another window far behind, askew: the rest of the program."""
    width, height = box.width / PX * 1.02, box.height / PX * 1.7
    face = mix(scene.colour("surface"), scene.colour("line"), 0.35)
    back = rounded(width, height, scene.theme.radius * 1.4, face, scene.colour("surface")).set_fill(opacity=0.5)
    bars = VGroup()
    for row, (indent, length) in enumerate(((0, 0.5), (1, 0.62), (2, 0.4), (2, 0.55), (1, 0.3), (0, 0.18), (0, 0.44))):
        bar = rounded(length * width * 0.8, 26, 13, scene.colour("line")).set_fill(opacity=0.5)
        bar.move_to(np.array([px(indent * 60 - width / 2 + 70), px(height / 2 - 60 - row * height / 7.4), 0]), LEFT)
        bars.add(bar)
    return Group(back, bars).rotate(0.16).move_to(box.center + np.array([px(70), px(30), 0.0]))


def keyboard(scene: CueScene) -> VGroup:
    """The keys that the code is typed on, seen from where one sits, in a tall frame's foreground."""
    size = scene.stage.format
    keys = VGroup()
    if size.height <= ROWS[0][0]:
        return keys
    face = mix(scene.colour("raised"), scene.colour("background"), 0.35)
    dark = mix(scene.colour("raised"), scene.colour("background"), 0.7)
    for number, (top, count) in enumerate(ROWS):
        height = (ROWS[number + 1][0] if number + 1 < len(ROWS) else size.height + 30) - top
        pitch, middle = size.width / (count - 0.6), size.width / 2 + (0.25 if number % 2 else -0.1) * 60
        for at in range(count + 1):
            keys.add(_key(scene, at - count / 2, pitch, middle, top, height - 16, (face, dark)))
    return keys


def _key(
    scene: CueScene, at: float, pitch: float, middle: float, top: float, height: float, faces: tuple[str, str]
) -> VGroup:
    """A key cap: its side, and the face above it."""
    wider = 1 + SLANT * height / 100 * 0.6

    def cap(low: float, inset: float) -> Polygon:
        left, right = at * pitch + 7 + inset, (at + 1) * pitch - 7 - inset
        corners = ((left, top), (right, top), (right * wider, top + low), (left * wider, top + low))
        return Polygon(*(scene.stage.point(middle + x, y) for x, y in corners))

    side = shaded(cap(height, 0), mix(faces[1], "#000000", 0.2), mix(faces[1], "#000000", 0.4))
    return VGroup(side, shaded(cap(height - 18, 5), faces[0], faces[1]))
