"""A stage and what viewers are asked to do -> the boxes of an end card: its mark, the name, and a button for each."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.scene.actions import kind_of
from cuereel.scene.kinetic.scenery import horizon
from cuereel.scene.stage import Box, Stage, px

MAIN, OTHER = 156, 134
"""px that the button asked for most is high at most, and the others."""

GAP = 30
"""px between two buttons."""

FREE = 150
"""px by which the buttons stand lower where there are no captions."""

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
        wide = (row.width - px(GAP) * (len(line) - 1)) / len(line)
        for at, number in enumerate(line):
            # one that stands alone below the main button is narrower than that
            alone = 0.3 * wide if len(line) == 1 and number != main else 0.0
            left = row.left + at * (wide + px(GAP)) + alone / 2
            places[number] = Box(left, top - px(tall), left + wide - alone, top)
        top -= px(SEEN * tall + GAP)
    return [places[number] for number in range(len(actions))]


def closing_boxes(stage: Stage, *, named: bool, captioned: bool) -> tuple[Box, Box, Box]:
    """The boxes of the mark, its name and the row of buttons: above one another, or the mark beside the others."""
    clear, lower = stage.clear, stage.lower
    top = stage.picture.top - px(8) if stage.portrait else clear.top - px(10)
    foot = clear.bottom if captioned else max(clear.bottom - px(FREE), stage.text.bottom)
    box = Box(clear.left, foot + px(10), clear.right, top)
    if box.width > 1.6 * box.height:
        side = Box(box.left, box.bottom, box.left + 0.42 * box.width, box.top)
        rest = Box(side.right + px(40), box.bottom, box.right, box.top)
        row = rest.part(0.46, 0.94) if named else rest.part(0.24, 0.76)
        return side, rest.part(0.08, 0.36), row
    inset = clear.right - min(clear.right, lower.right)
    row = Box(box.left + inset, box.bottom, box.right - inset, box.top).part(0.6, 1.0)
    if not named:
        return box.part(0.02, 0.56), box.part(0.56, 0.56), row
    return box.part(0.0, 0.45), box.part(0.465, 0.56), row


def lit_ground(stage: Stage) -> float:
    """The height on which the light of buttons falls on the ground (scene units)."""
    top = horizon(stage)
    return top - min(px(96), 0.55 * (top - stage.frame.bottom))


__all__ = ["button_boxes", "closing_boxes", "lit_ground", "main_action"]
