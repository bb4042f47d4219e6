"""What a cue tells of a level, state by state -> how full a thing is in each, its colour there, what is read; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import model_validator

from cuereel.scene import SceneParams
from cuereel.scene.chart.hues import Colour
from cuereel.scene.chart.measured import Measured, measured

Form = Literal[
    "battery",
    "slider",
    "thermometer",
    "dial",
    "signal",
    "wifi",
    "glass",
    "jar",
    "traffic light",
    "bulb",
    "switch",
]

WORDS = {
    "full": 1.0,
    "almost full": 0.93,
    "high": 0.84,
    "half": 0.5,
    "low": 0.17,
    "almost empty": 0.07,
    "empty": 0.0,
    "on": 1.0,
    "off": 0.0,
}
"""How full a thing is by a word for it (0 to 1)."""

CHARGED = {"green": 0.94, "yellow": 0.46, "orange": 0.3, "red": 0.12}
"""How full a battery, or a signal, is by its colour alone."""

HOT = {"blue": 0.1, "green": 0.16, "yellow": 0.5, "orange": 0.68, "red": 0.9}
"""How far what warns of too much has gone by its colour alone."""

LAMPS = {"red", "yellow", "orange", "green"}
"""The colours of a traffic light."""

BARS = 4
"""Bars of a signal, unless five are told of."""

ROOM = 0.9
"""How far round a dial its largest figure stands, where that is no percentage."""


class State(SceneParams):
    """`to` which level it goes ("80%", a figure, "full", "half", "low", "empty", "on", "off"), and which `colour`."""

    to: str = ""
    colour: Colour = ""

    @model_validator(mode="after")
    def _tells_something(self) -> State:
        if self.to and self.to not in WORDS and measured(self.to).value is None:
            raise ValueError(f"{self.to!r} is no level; write a figure or one of {', '.join(WORDS)}")
        if self.colour == "own":
            raise ValueError("a level is of a colour by its name")
        return self


@dataclass(frozen=True)
class Stand:
    """How full (0 to 1), in which colour ("" for that of its level), and the text that is read ("" for none)."""

    share: float
    colour: str = ""
    text: str = ""


def stands(form: Form, begins: State | None, steps: Sequence[State]) -> list[Stand]:
    """Where it stands at first, and then after each of the steps."""
    told = [begins or State(), *steps]
    figures = [measured(state.to) if state.to not in WORDS else Measured("") for state in told]
    values = [figure.value for figure in figures if figure.value is not None]
    percent = any("%" in figure.text for figure in figures) or (form in ("battery", "slider") and _of_hundred(values))
    levels = [_share(form, state, figure, values, percent) for state, figure in zip(told, figures, strict=True)]
    if all(level is None for level in levels):
        by_colour = CHARGED if form in ("battery", "signal", "wifi") else HOT
        levels = [by_colour.get(state.colour) for state in told]
    known = [level for level in levels if level is not None]
    first = levels[0] if levels[0] is not None else _before(form, known)
    shares = [first]
    for level in levels[1:]:
        shares.append(shares[-1] if level is None else level)
    read = bool(values) and form not in ("signal", "wifi", "traffic light", "bulb", "switch")
    signed = percent and (form == "battery" or any("%" in figure.text for figure in figures))
    texts = [
        _text(state.to, each, share, signed) * read for state, each, share in zip(told, figures, shares, strict=True)
    ]
    if read and not texts[0]:
        known_text = next(text for text in texts if text)
        texts[0] = f"{round(100 * first)}{'%' * signed}" if percent else _before_it(form, known_text)
    for number in range(1, len(texts)):
        texts[number] = texts[number] or texts[number - 1] * (shares[number] == shares[number - 1])
    colours = [state.colour for state in told]
    for number in range(1, len(colours)):
        # what it has turned to it stays; a further level without a colour goes by its own again
        stays = not colours[number] and levels[number] is None
        colours[number] = colours[number - 1] if stays else colours[number]
    return [Stand(*each) for each in zip(shares, colours, texts, strict=True)]


def _of_hundred(values: Sequence[float]) -> bool:
    return bool(values) and max(values) <= 100


def _share(form: Form, state: State, figure: Measured, values: Sequence[float], percent: bool) -> float | None:
    """How full it is by what is told of its level; None where only its colour is."""
    if state.to in WORDS:
        return WORDS[state.to]
    if figure.value is None:
        return None
    if form in ("signal", "wifi"):
        return min(1.0, figure.value / bars(form, values))
    if form == "thermometer" and not percent:
        low, high = (min(values), max(values)) if len(values) > 1 else (values[0] - 2, values[0])
        return 0.2 + 0.62 * (figure.value - low) / max(high - low, 1e-9)
    whole = 100.0 if percent else max(max(values), 1e-9) / ROOM
    return min(1.0, max(0.0, figure.value / whole))


def bars(form: Form, values: Sequence[float]) -> int:
    """How many bars there are: those of a wifi sign are its arcs and its dot."""
    return 5 if form == "signal" and values and max(values) >= 5 else BARS


def _before(form: Form, known: Sequence[float]) -> float:
    """Where it stood before the first level that is told."""
    level = known[0] if known else 0.9
    if form == "battery":
        return 1.0 if level <= 0.5 else 0.04
    if form in ("traffic light", "bulb", "switch", "signal", "wifi", "glass", "jar"):
        return 1.0 if level < 0.5 else 0.0
    if form == "slider":
        return 0.9 if level < 0.5 else 0.3
    return 0.86 if level < 0.5 else 0.14


def _text(told: str, figure: Measured, share: float, percent: bool) -> str:
    """What is read: the figure with its unit ("120 km/h"), a word for a level only where all is in percent."""
    if figure.value is not None:
        return told if not percent or "%" in told else f"{told}%"
    return f"{round(100 * share)}%" if percent and share in (0.0, 0.5, 1.0) else ""


def _before_it(form: Form, text: str) -> str:
    """What is read before the first figure told, in its unit: nothing ("0 km/h"), of a warmth two degrees less."""
    value = measured(text).value or 0.0
    return re.sub(r"\d+(?:[.,]\d+)*", f"{value - 2:g}" if form == "thermometer" else "0", text, count=1)


__all__ = ["BARS", "LAMPS", "Form", "Stand", "State", "bars", "stands"]
