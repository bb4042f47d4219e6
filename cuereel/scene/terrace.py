"""A stage and a heading -> where the blocks of its terrace stand: the number's, a step for each line, a foundation.

Three arrangements take turns from chapter to chapter: the blocks come out of the left side of the frame, out of the
right one, or stand free. Everything is given as it is first seen, in scene units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from cuereel.scene.setting import SPACE, Row, row_width
from cuereel.scene.solid import Eye
from cuereel.scene.stage import PX, Box, Stage, px

FAR = 1700.0
"""px of depth at which things are seen half as large."""

STEP = 42.0
"""px by which a block stands behind the one before it."""

LARGEST = 205.0
"""px of the type at most."""

SQUEEZED = 0.93
"""How much narrower the longest line of a heading may be drawn, for all of them to be larger."""

LARGER = 1.4
"""How much larger than the smallest line another one is at most: one that is short has its block to fill."""

FACE, STRETCH, ALONE = 1.27, 1.5, 2.6
"""Height of a line's face for the size of its type, and by how much it grows at most where there is room: a heading's
only line stands on one high block rather than on a low one before an empty one."""

BASELINE = 0.36
"""How far below the middle of its block's front a line stands, for the size of its type."""

MOST_LINES = 5
"""Lines of a heading at most."""

LEAST_BASE = 150.0
"""px that the foundation's front is high at least, and no more than that where the lines' faces can take the rest."""

WIDEST = 1500.0
"""px that the terrace is wide at most."""

EDGE, NARROWER, MARGIN = 14.0, 30.0, 32.0
"""px from the side to a line's front block, by which the back one is narrower, and from there to its words."""

PASSED, BESIDE, APART, SMALLEST = 0.46, 0.3, 34.0, 80.0
"""The blocks of chapters that have passed: their side and how far they stand from the number's, for that one's side; px
between two of them, and of their sides at least."""

DRIFT = 12.0
"""px that words may move to a side."""

SHIFTED = 110.0
"""px by which a block that stands free stands farther to the right where earlier chapters' stand before it."""

LOOK, FULLY = 660.0, 300.0
"""px that the eye is beside the frame's middle, away from the number's block, where that stands so far from it."""

HIGHEST_STEP = 330.0
"""px of the front of one of the foundation's steps at most."""


Entrance = Literal["slide", "rise"]
"""In from the sides, or up from their own feet: neither way passes over what stands there already."""


def arrangement(text: str, number: int | None) -> int:
    """How a chapter's blocks stand: -1 out of the left side of the frame, 1 out of the right one, 0 free."""
    turn = number - 1 if number is not None else sum(map(ord, text))
    return (-1, 1, 0)[turn % 3]


def entrance(number: int | None) -> Entrance:
    """How a chapter's blocks come in; with its arrangement no two of six chapters in a row are alike."""
    turn = number - 1 if number is not None else 0
    ways: tuple[Entrance, ...] = ("slide", "rise", "rise", "rise", "slide", "slide")
    return ways[turn % len(ways)]


def number_block(stage: Stage, text: str, number: int | None) -> Box:
    """Where the front of the warm block of a chapter card stands on the shot's first frame: a plain square.

    `text` is the card's parameter, `number` its place or its number. A card without a number has the same
    block, with a sign on it.
    """
    picture, frame = stage.picture, stage.frame
    side = min(0.235 * picture.height, 0.33 * frame.width)
    # where nothing of the frame is left free above, the top of the block is seen too
    top = min(picture.top, frame.top) - px(70 if stage.portrait or frame.width > 1.2 * frame.height else 108)
    turn = arrangement(text, number)
    inner = min(frame.width, px(WIDEST)) / 2
    left, right = frame.center[0] - inner, frame.center[0] + inner
    after = number is not None and number > 1
    middle = {-1: left + px(84) + side / 2, 1: right - px(84) - side / 2, 0: frame.center[0]}[turn]
    if after:
        # earlier chapters' blocks stand before it, as they are read
        middle = right - px(84) - side / 2 if turn else middle + px(SHIFTED)
    return Box(middle - side / 2, top - side, middle + side / 2, top)


def foundation_foot(stage: Stage) -> float:
    """The height at which the foot of the foundation's front is seen."""
    return stage.picture.bottom + (0.0 if stage.portrait else px(70))


def passed_blocks(stage: Stage, first: Box, count: int) -> list[Box]:
    """Where up to `count` earlier chapters' blocks stand to the left of that of the number, the latest next to it."""
    frame = stage.frame
    half = min(frame.width, px(WIDEST)) / 2 - px(EDGE + NARROWER) - px(0.5 * MARGIN)
    clear = BESIDE * first.width
    free = first.left - frame.center[0] + half
    # as many as there is room for, which may be small
    count = min(count, int((free - clear) / px(SMALLEST + APART)))
    if count < 1:
        return []
    wide = min(PASSED * first.width, (free - clear) / count - px(APART))
    rights = [first.left - clear - at * (wide + px(APART)) for at in range(count)]
    return [Box(right - wide, first.bottom, right, first.bottom + wide) for right in rights]


Span = tuple[float, float]
"""From where to where (x, scene units)."""


@dataclass(frozen=True)
class Step:
    """A block as it is seen: its front's visible part, the px of its type (0 for none), its depth."""

    box: Box
    size: float
    depth: float


@dataclass(frozen=True)
class Terrace:
    """Blocks that stand as `turn` says, seen by `eye`.

    `number` is the front of the number's block, at `depth`. `lines` are the places of each line's words, `rows` their
    steps from the back to the front, `spans` from where to where each line may reach, `base` the foundation's steps.
    """

    eye: Eye
    turn: int
    number: Box
    depth: float
    lines: tuple[tuple[int, ...], ...]
    rows: tuple[Step, ...]
    base: tuple[Step, ...]
    spans: tuple[Span, ...]


def terrace(stage: Stage, family: str, text: str, number: int | None, words: Sequence[str]) -> Terrace:
    """Set a heading's words out below its number's block, down to the foot of the picture box.

    They are broken into the lines that cover most when they are set as large as there is room for.
    """
    turn, first = arrangement(text, number), number_block(stage, text, number)
    frame, foot = stage.frame, foundation_foot(stage)
    aside = float(np.clip((first.center[0] - frame.center[0]) / px(FULLY), -1, 1))
    eye = Eye(frame.center[0] - aside * px(LOOK), stage.picture.top + px(720), px(FAR))
    best: tuple[float, Terrace] | None = None
    for count in range(1, min(MOST_LINES, len(words)) + 1):
        lines = _broken(words, count, family)
        ems = [row_width(Row(tuple(words[at] for at in line), "#000000", 1.0, "heavy"), family) for line in lines]
        made = _fitted(stage, eye, turn, first, foot, ems)
        if made is None:
            continue
        rows, base, depth, spans = made
        score = sum(row.size * row.size * each for row, each in zip(rows, ems, strict=True))
        if best is None or score > best[0]:
            best = score, Terrace(eye, turn, first, depth, tuple(map(tuple, lines)), rows, base, spans)
    assert best is not None  # there are words, and small type fits every frame
    return best[1]


def _broken(words: Sequence[str], count: int, family: str) -> list[list[int]]:
    """The places of words in so many lines, of which the longest is as short as can be."""
    widths = [row_width(Row((word,), "#000000", 1.0, "heavy"), family) + SPACE for word in words]
    # best[n][end]: the longest line of the first `end` words in n lines, and where the last of those lines begins
    best = [{0: (0.0, 0)}]
    for _ in range(count):
        before = best[-1]
        best.append(
            {
                end: min((max(before[start][0], sum(widths[start:end])), start) for start in before if start < end)
                for end in range(len(best), len(words) + 1)
            }
        )
    lines: list[list[int]] = []
    end = len(words)
    for row in reversed(best[1:]):
        start = row[end][1]
        lines.insert(0, list(range(start, end)))
        end = start
    return lines


def _fitted(
    stage: Stage, eye: Eye, turn: int, first: Box, foot: float, ems: Sequence[float]
) -> tuple[tuple[Step, ...], tuple[Step, ...], float, tuple[Span, ...]] | None:
    """The steps for lines so many ems wide, each in type as large as there is room for, and how far each may reach.

    The lines that come to stand beside the platform's buttons have less room than those above these.
    """
    low = [False] * len(ems)
    while True:
        spans = tuple(_span(stage, turn, each) for each in low)
        cap, made = LARGEST, None
        while made is None and cap > 8:
            rooms = [(right - left) / PX / SQUEEZED for left, right in spans]
            fits = [min(cap, room / max(each, 0.1)) for room, each in zip(rooms, ems, strict=True)]
            made = _set(stage, eye, turn, first, foot, [min(size, LARGER * min(fits)) for size in fits])
            cap *= 0.97
        if made is None:
            return None
        reached = [
            was or row.box.center[1] - px(BASELINE * row.size) < stage.lower.top
            for was, row in zip(low, made[0], strict=True)
        ]
        if turn > 0 and any(reached):
            reached = [True] * len(ems)  # these end at one edge
        if reached == low:
            return (*made, spans)
        low = reached


def _span(stage: Stage, turn: int, low: bool) -> Span:
    """From where to where a line stands, clear of the platform's buttons where it is `low`."""
    text, middle = stage.text, stage.frame.center[0]
    # what the narrowest block, the one at the back, is wide, less its margins
    half = min(stage.frame.width, px(WIDEST)) / 2 - px(EDGE + NARROWER + MARGIN)
    end = min(text.right, stage.lower.right) if low else text.right
    # the eye moves, and what stands back moves against it
    left, right = max(text.left, middle - half) + px(DRIFT), min(end, middle + half) - px(DRIFT)
    if turn == 0:
        half = min(middle - left, right - middle)
        return middle - half, middle + half
    if turn < 0:
        return max(text.left, middle - px(WIDEST) / 2) + px(DRIFT), right
    return left, end - px(DRIFT)


def _set(
    stage: Stage, eye: Eye, turn: int, first: Box, foot: float, sizes: Sequence[float]
) -> tuple[tuple[Step, ...], tuple[Step, ...], float] | None:
    """The steps for type of these sizes; None where they leave too little for the foundation."""
    heights = [px(size * FACE) for size in sizes]
    shallow = _down(first.bottom, heights)
    left = shallow - foot
    if left < px(LEAST_BASE):
        return None
    grown = min(STRETCH if len(sizes) > 1 else ALONE, 1 + (left - px(LEAST_BASE)) / sum(heights))
    heights = [tall * grown for tall in heights]
    left = _down(first.bottom, heights) - foot
    count = max(1, round(left / px(HIGHEST_STEP)))
    # each step's top takes about an eighth of what is left
    steps = [max(px(LEAST_BASE) * 0.6, left / count - px(STEP))] * count
    depths = [px(STEP) * number for number in reversed(range(len(sizes) + count))]
    depth = depths[0] + px(STEP)
    y, before, made = first.bottom, depth, []
    for number, (tall, at) in enumerate(zip([*heights, *steps], depths, strict=True)):
        top = eye.sinks(y, before, at)
        low = foot if number == len(depths) - 1 else top - tall
        sides = _sides(stage, turn, number - len(sizes), len(sizes), count)
        made.append(Step(Box(sides[0], low, sides[1], top), sizes[number] if number < len(sizes) else 0.0, at))
        y, before = low, at
    return tuple(made[: len(sizes)]), tuple(made[len(sizes) :]), depth


def _down(start: float, heights: Sequence[float]) -> float:
    """Where the first of the foundation's tops ends, below steps of these heights."""
    y = start
    for tall in heights:
        y -= px(STEP) * 1.0 + tall
    return y - px(STEP)


def _sides(stage: Stage, turn: int, place: int, rows: int, base: int) -> tuple[float, float]:
    """From where to where a step reaches: each a little further than the one behind it, the last beyond the frame.

    `place` counts from the first step of the foundation; there are so many `rows` behind that, and `base` steps.
    """
    frame, beyond = stage.frame, px(260)
    if place == base - 1:
        return frame.left - beyond, frame.right + beyond
    grown = px(NARROWER) * place / rows if place < 0 else px(46) * (place + 1)
    out = min(frame.width, px(WIDEST)) / 2 - px(EDGE) + grown
    left, right = frame.center[0] - out, frame.center[0] + out
    return (frame.left - beyond if turn < 0 else left), (frame.right + beyond if turn > 0 else right)


__all__ = [
    "Entrance",
    "Step",
    "Terrace",
    "arrangement",
    "entrance",
    "foundation_foot",
    "number_block",
    "passed_blocks",
    "terrace",
]
