"""A stage and what viewers are asked to do -> the boxes of an end card: its mark, the name, and a button for each."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Mobject

from cuereel.scene.actions import Button, done, has_room, kind_of, letters, said
from cuereel.scene.berth import BELOW, rim
from cuereel.scene.kinetic.scenery import horizon
from cuereel.scene.stage import Box, Stage, px
from cuereel.scene.svg import Drawing
from cuereel.theme import Theme

MAIN, OTHER = 160, 156
"""px that the button asked for most is high at most, and the others."""

BESIDE = 5
"""How many letters wide the sign and the ends of a button are: those side by side are as wide as their words ask."""

GAP = 30
"""px between two buttons."""

EDGE = 10
"""px that a button's rim and light take beyond it: so far it keeps from the platform's buttons."""

CLEAR = 34
"""px of the picture by which the buttons' room ends above the captions' band, which a plate of two lines fills."""

FREE = 150
"""px by which the buttons stand lower where there are no captions."""

PARKED, LOW = (860, 300), 150
"""px that what stands on the ground takes at most, and by which it stands lower than the light that falls there."""

PARKED_SQUARE, STANDS = (660, 220), 16
"""px that it takes at most in a square frame, and px by which it keeps from the buttons above it."""

SEEN = 1.13
"""The height of a button with the side that is seen below its face, for that of its face."""


def main_action(actions: Sequence[str]) -> int:
    """Which of the actions is asked for most: to subscribe, else to follow, else the first."""
    kinds = [kind_of(action) for action in actions]
    return next((kinds.index(kind) for kind in ("subscribe", "follow") if kind in kinds), 0)


def button_boxes(row: Box, actions: Sequence[str]) -> list[Box]:
    """A box for each button: the main one across the top of a row, the others two by two below it, in their order."""
    main = main_action(actions)
    others = [number for number in range(len(actions)) if number != main]
    lines = [[main], *[others[at : at + 2] for at in range(0, len(others), 2)]]
    spare = row.height / px(1) - GAP * (len(lines) - 1)
    high = [min(most, spare / len(lines) / SEEN) for most in (MAIN, *[OTHER] * (len(lines) - 1))]
    top = row.center[1] + px(sum(high) * SEEN + GAP * (len(lines) - 1)) / 2
    places: dict[int, Box] = {}
    for line, tall in zip(lines, high, strict=True):
        spans = [BESIDE + max(len(said(actions[number])), len(done(actions[number]))) for number in line]
        left = row.left
        for number, span in zip(line, spans, strict=True):
            wide = (row.width - px(GAP) * (len(line) - 1)) * span / sum(spans)
            # one that stands alone below the main button is narrower than that
            alone = 0.3 * wide if len(line) == 1 and number != main else 0.0
            places[number] = Box(left + alone / 2, top - px(tall), left + wide - alone / 2, top)
            left += wide + px(GAP)
        top -= px(SEEN * tall + GAP)
    return [places[number] for number in range(len(actions))]


def row_of(actions: Sequence[str], row: Box, theme: Theme) -> list[Button]:
    """The buttons in their boxes; those below the main one have words of one size, and are all ticked or none."""
    main, boxes = main_action(actions), button_boxes(row, actions)
    each = list(zip(actions, boxes, strict=True))
    fits = [letters(action, box, theme) for action, box in each]
    others = min((size for number, size in enumerate(fits) if number != main), default=0.0)
    sizes = [fits[main] if number == main else others for number in range(len(actions))]
    room = [has_room(action, box, theme, size) for (action, box), size in zip(each, sizes, strict=True)]
    spare = all(there for number, there in enumerate(room) if number != main)
    return [
        Button(action, theme, box, size, main=number == main, ticked=room[main] if number == main else spare)
        for number, ((action, box), size) in enumerate(zip(each, sizes, strict=True))
    ]


def closing_boxes(stage: Stage, *, named: bool, captioned: bool, standing: bool = False) -> tuple[Box, Box, Box]:
    """The boxes of the mark, its name and the row of buttons: above one another, or the mark beside the others.

    In a square frame with something `standing` below them the mark is beside its name, both above the buttons.
    """
    clear, lower = stage.clear, stage.lower
    if standing and not stage.portrait:
        return _above_parked(stage, named=named)
    top = stage.picture.top - px(8) if stage.portrait else clear.top - px(10)
    foot = clear.bottom if captioned else max(clear.bottom - px(FREE), stage.text.bottom)
    box = Box(clear.left, foot + px(CLEAR if captioned and stage.portrait else 10), clear.right, top)
    if box.width > 1.6 * box.height:
        side = Box(box.left, box.bottom, box.left + 0.42 * box.width, box.top)
        rest = Box(side.right + px(40), box.bottom, box.right, box.top)
        row = rest.part(0.46, 0.94) if named else rest.part(0.24, 0.76)
        return side, rest.part(0.08, 0.36), row
    inset = clear.right - min(clear.right, lower.right - px(EDGE))
    row = Box(box.left + inset, box.bottom, box.right - inset, box.top).part(0.6, 1.0)
    if not named:
        return box.part(0.02, 0.56), box.part(0.56, 0.56), row
    return box.part(0.0, 0.45), box.part(0.465, 0.56), row


def _above_parked(stage: Stage, *, named: bool) -> tuple[Box, Box, Box]:
    box = Box(stage.clear.left, parking(stage) + px(PARKED_SQUARE[1] + STANDS), stage.clear.right, stage.clear.top)
    head, row = box.part(0.0, 0.42), box.part(0.47, 1.0)
    if not named:
        return head, box.part(0.42, 0.42), row
    mark = Box(head.left, head.bottom, head.left + head.height, head.top)
    return mark, Box(mark.right + px(GAP), head.bottom, head.right, head.top).part(0.12, 0.82), row


def lit_ground(stage: Stage) -> float:
    """The height on which the light of buttons falls on the ground (scene units)."""
    top = horizon(stage)
    return top - min(px(96), 0.55 * (top - stage.frame.bottom))


def parking(stage: Stage) -> float:
    """The height on which something stands on the ground (scene units)."""
    if not stage.portrait:
        return rim(stage) - BELOW * stage.frame.height
    foot = min(lit_ground(stage) - px(LOW), stage.text.bottom - px(60))
    return max(foot, stage.frame.bottom + px(60))


def parked(art: Mobject, stage: Stage) -> Mobject:
    """Art as large as there is room on the ground, standing there on its wheels, where it has some."""
    wide, high = PARKED if stage.portrait else PARKED_SQUARE
    art.scale(min(px(wide) / art.width, px(high) / art.height))
    layers = art.layers if isinstance(art, Drawing) else {}
    wheels = [float(layer.get_bottom()[1]) for name, layer in layers.items() if name.startswith("wheel-")]
    low = min(wheels, default=float(art.get_bottom()[1]))
    return art.shift(np.array([-art.get_center()[0], parking(stage) - low, 0.0]))


__all__ = ["button_boxes", "closing_boxes", "lit_ground", "main_action", "parked", "parking", "row_of"]
