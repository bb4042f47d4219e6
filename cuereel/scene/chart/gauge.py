"""What a vessel is filled to, as it is written -> how full it is at first and at last, and what is read there; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cuereel.scene.chart.measured import measured

Vessel = Literal["bar", "battery", "thermometer", "glass", "jar"]

MARGIN = 0.55
"""How far a thermometer's scale goes on below and above what it is to show, of the way between."""

UNTOLD = (0.04, 0.96)
"""How full a vessel is at first and at last where no figure tells."""

LOW_CHARGE = 50.0
"""Percent up to which a battery that "is at" so much ran down to it, and did not charge."""


@dataclass(frozen=True)
class Gauge:
    """From how full to how full (0 to 1), the texts there ("" for none), and what stands at the ends of its scale."""

    first: float
    last: float
    texts: tuple[str, str] = ("", "")
    ends: tuple[str, str] = ("", "")


def gauge(vessel: Vessel, levels: Sequence[str]) -> Gauge:
    """A lone level is what it ends at; it comes there from nothing, and a battery that is low from full."""
    figures = [measured(level) for level in levels]
    values = [figure.value for figure in figures if figure.value is not None]
    if not values or len(values) < len(levels):
        return Gauge(*UNTOLD)
    texts = [figure.text for figure in figures]
    percent = "%" in texts[-1] or (vessel == "battery" and max(values) <= 100)
    if vessel == "thermometer" and not percent:
        return _warmth(values, texts)
    if len(values) == 1:
        full = vessel == "battery" and values[0] <= LOW_CHARGE
        values.insert(0, 100.0 if full else 0.0)
        texts.insert(0, "100%" if full else "0%" if percent else "0")
    whole = 100.0 if percent else max([*values, 1e-9]) / UNTOLD[1]
    first, last = (min(1.0, max(0.0, value / whole)) for value in (values[0], values[-1]))
    return Gauge(first, last, (texts[0], texts[-1]))


def _warmth(values: Sequence[float], texts: Sequence[str]) -> Gauge:
    """A thermometer's scale begins below what it is to show, not at nothing."""
    first, last = (values[0], values[-1]) if len(values) > 1 else (values[0] - 2, values[0])
    way = max(abs(last - first), 1.0)
    low, high = min(first, last) - MARGIN * way, max(first, last) + MARGIN * way
    start = texts[0] if len(texts) > 1 else texts[0].replace(f"{last:g}", f"{first:g}")
    shares = ((first - low) / (high - low), (last - low) / (high - low))
    return Gauge(shares[0], shares[1], (start, texts[-1]), (texts[0], texts[-1]) if len(texts) > 1 else ("", ""))


__all__ = ["Gauge", "Vessel", "gauge"]
