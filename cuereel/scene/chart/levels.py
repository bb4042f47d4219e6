"""What a line stands at, as it is written, and the ways it then goes -> how high each of its points is; pure.

Figures of one unit stand true above a line of nothing: a fall from 100% to 80% is one by a fifth.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from cuereel.scene.chart.legs import Pace
from cuereel.scene.chart.measured import Measured, measured

Way = Literal[
    "up",
    "down",
    "flat",
    "fast up",
    "slow up",
    "slight up",
    "fast down",
    "slow down",
    "s-curve",
    "exponential",
    "wider",
]
"""A way that a line goes; what is no plain "up" or "down" goes there smoothly.

As one goes "wider", what has been drawn is squeezed together, and the line goes on over a longer time.
"""

UNTOLD = frozenset({"high", "low", *get_args(Way)})
"""Words for a point of which no figure is told."""

HIGHER, LOWER = 1.3, 0.4
"""How far a line goes up and down where no figure tells, of where it was."""

LOWEST, HIGHEST = 0.1, 0.93
"""Where, in its height, a line starts and ends of which no figure is told."""

_ONE = re.compile(r"(?<![\d.,])(1 [^\W\d_]{2,}?)s$")


@dataclass(frozen=True)
class Station:
    """A point of a line: its height (0 to 1, from the line of nothing to the highest point), and what stands there."""

    height: float
    text: str = ""


def in_turn(levels: Sequence[str], way: Sequence[str]) -> list[tuple[str, int]]:
    """What a line goes through: "level" or "leg", and its number from 1.

    It goes through its levels and then its way; a lone level is where a way ends.
    """
    first, then = [("level", at + 1) for at in range(len(levels))], [("leg", at + 1) for at in range(len(way))]
    return [*then, *first] if len(levels) == 1 and way else [*first, *then]


def stations(levels: Sequence[str], way: Sequence[str]) -> list[Station]:
    """The points of a line; there is always a second one, and one before the way that it begins with."""
    told = [levels[at - 1] if name == "level" else way[at - 1] for name, at in in_turn(levels, way)]
    if told[0] in get_args(Way):
        told = ["high" if told[0].endswith("down") else "low", *told]
    if len(told) == 1:
        told.append("up")
    figures = _alike([None if each.lower() in UNTOLD else measured(each) for each in told])
    known = [each.value for each in figures if each is not None and each.value is not None]
    most = max([*known, 0.0]) or 1.0
    values: list[float] = []
    for at, (word, figure) in enumerate(zip(told, figures, strict=True)):
        if figure is not None and figure.value is not None:
            values.append(max(0.0, figure.value))
        elif at == 0:
            values.append(_first(word.lower(), next((each for each in known), most), most))
        elif word == "flat":
            values.append(values[-1])
        else:
            values.append(_next(values[-1], not word.lower().endswith(("down", "low")), most))
    top = max(values) or 1.0
    texts = [
        "" if figure is None else one_or_more(figure.text or word) for word, figure in zip(told, figures, strict=True)
    ]
    return [Station(value / top, text) for value, text in zip(values, texts, strict=True)]


def paces(levels: Sequence[str], way: Sequence[str], legs: int) -> list[Pace]:
    """How each leg of a line goes, of so many; to a figure, as prices do."""
    kinds: dict[str, Pace] = {"s-curve": "s", "exponential": "exponential", "flat": "flat"}
    kinds |= {"fast up": "fast", "fast down": "fast", "slow up": "slow", "slow down": "slow", "slight up": "slow"}
    told = [kinds.get(way[at - 1], "") if name == "leg" else "" for name, at in in_turn(levels, way)]
    return told[len(told) - legs :] if len(told) >= legs else ["", *told][-legs:]


def bare(way: Sequence[str]) -> list[Station]:
    """The points of a line of which only its ways are told: they share the height."""
    out = [HIGHEST if way[0].endswith("down") else LOWEST]
    for number, each in enumerate(way):
        falls, before = each.endswith("down"), out[-1]
        goal = LOWEST if falls else HIGHEST
        if each == "flat":
            goal = before if number else 0.4
            out[0] = goal if not number else out[0]
        elif each.startswith(("slow", "slight")):
            goal = before + (goal - before) * (0.28 if len(way) > 1 or each == "slight up" else 0.7)
        out.append(goal if abs(goal - before) > 0.01 or each == "flat" else before + (-0.07 if falls else 0.07))
    return [Station(height) for height in out]


def one_or_more(text: str) -> str:
    """A figure and its unit, that of one without its plural ("1 day")."""
    return _ONE.sub(r"\1", text)


def _first(word: str, following: float, most: float) -> float:
    """Where a line starts that goes on to a figure."""
    if word == "low":
        return 0.3 * (following or most)
    return max(most, 1.6 * following)


def _next(before: float, rises: bool, most: float) -> float:
    if not rises:
        return LOWER * before
    return before + 0.65 * (most - before) if before < 0.8 * most else HIGHER * before


def _alike(figures: Sequence[Measured | None]) -> list[Measured | None]:
    """Figures, those without a unit in that of the others ("from 4 to 9 seconds")."""
    with_unit = next((each for each in figures if each is not None and each.dimension), None)
    if with_unit is None or with_unit.value is None:
        return list(figures)
    bare = re.search(r"\d+(?:[.,]\d+)*", with_unit.text)
    own = measured(bare.group()).value if bare else None
    factor = with_unit.value / own if own else 1.0
    return [
        replace(each, value=each.value * factor) if each and each.value is not None and not each.dimension else each
        for each in figures
    ]


__all__ = ["Station", "Way", "bare", "in_turn", "one_or_more", "paces", "stations"]
