"""Entries of a chart as a cue writes them -> their labels, their figures, and how high each stands; pure.

Values with different units are turned to one scale, and such as no bars could show beside each other are told apart by
a break in the tall ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from cuereel.scene.count.figure import SCALES, figure_in, whole_again

DIMENSIONS: dict[str, dict[float, str]] = {
    "time": {
        0.001: "ms milliseconds millisecond milidetik",
        1: "s sec secs second seconds detik",
        60: "min mins minute minutes menit",
        3600: "h hr hrs hour hours jam",
        86400: "d day days hari",
        604800: "wk week weeks minggu pekan",
        2629800: "mo month months bulan",
        31557600: "yr yrs year years tahun",
        315576000: "decade decades dekade",
        3155760000: "century centuries abad",
    },
    "length": {
        0.001: "mm",
        0.01: "cm centimeter centimeters",
        1: "m meter meters metre metres",
        1000: "km kilometer kilometers kilometre kilometres",
    },
    "weight": {
        0.001: "mg",
        1: "g gr gram grams",
        100: "ons",
        1000: "kg kilo kilos kilogram kilograms",
        1000000: "ton tons tonne tonnes",
    },
    "data": {1: "b byte bytes", 1e3: "kb", 1e6: "mb", 1e9: "gb", 1e12: "tb"},
    "volume": {0.001: "ml", 1: "l liter liters litre litres"},
}
"""What is measured: by how much of the first unit each word stands for (a month is a twelfth of 365.25 days)."""

UNITS = {
    word: (dimension, factor)
    for dimension, units in DIMENSIONS.items()
    for factor, words in units.items()
    for word in words.split()
}

PART = "part"
"""The dimension of what is told as a part of a whole ("2/3")."""

ABOUT = {
    **dict.fromkeys(("less than", "fewer than", "under", "kurang dari", "di bawah"), "<"),
    **dict.fromkeys(("more than", "lebih dari", "di atas"), ">"),
    **dict.fromkeys(("about", "around", "roughly", "sekitar", "kira-kira"), "~"),
}
"""Words before a figure that say how near it is, and the signs that stand for them."""

_WORDS = "|".join(sorted({*UNITS, *SCALES}, key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?:\b(?:{'|'.join(ABOUT)})\s+|[<>~≈]\s?)?(?:(?:Rp\.?|IDR|USD|[$€£¥₹])\s?)?\d+(?:/\d+|[.,:]\d+)*\+?"
    rf"(?:\s?[%×]|[^\W\d_]{{1,2}}\b|\s?°[CF]?)?(?:\s?(?:{_WORDS})\b){{0,2}}",
    re.IGNORECASE,
)

FAR = 8.0
"""How many times as high a bar may be as another, with both still seen; beyond that the taller ones are broken."""

LOW, BROKEN = 0.26, 0.62
"""How high (0 to 1) the highest bar without a break stands below one, and the share of height that is left above it."""

LEAST = 0.02
"""The height of a bar that would else be none."""

LOWEST = 0.3
"""The height of the lowest of bars of which only the order is told."""


@dataclass(frozen=True)
class Measured:
    """A label and its figure as both are spelt (either may be ""); `value` in the first unit of its `dimension`."""

    label: str
    text: str = ""
    value: float | None = None
    dimension: str = ""


@dataclass(frozen=True)
class Height:
    """How high a bar stands, of 1, and whether it is broken because it would be higher."""

    share: float
    broken: bool = False


def measured(entry: str) -> Measured:
    """An entry parted at its figure: the one that ends it, else the one that it begins with, else the last."""
    whole = whole_again(" ".join(entry.split()).strip(" ,;"))
    found = list(_FIGURE.finditer(whole))
    if not found:
        return Measured(whole)
    at = found[0] if found[0].start() == 0 and found[-1].end() != len(whole) else found[-1]
    text = at.group().strip()
    label = " ".join(f"{whole[: at.start()]} {whole[at.end() :]}".split()).strip(" :=,;-–—()")
    for words, sign in ABOUT.items():
        text = re.sub(rf"^{words}\s+", f"{sign} ", text, flags=re.IGNORECASE)
    figure = figure_in(text)
    if figure is None:
        return Measured(whole)
    part = re.fullmatch(r"(\d+)/([1-9]\d*)", text)
    if part:
        return Measured(label, text, int(part[1]) / int(part[2]), PART)
    value, dimension = float(figure.value), "%" if "%" in text else re.sub(r"[^\w$€£¥₹]", "", figure.before).lower()
    for word in re.findall(r"[^\W\d_]+", figure.after.lower()):
        if word in UNITS:
            dimension, factor = UNITS[word]
            value *= factor
        elif word in SCALES:
            value *= float(SCALES[word])
    return Measured(label, text, value, dimension)


def comparable(entries: Sequence[Measured]) -> bool:
    """Whether all have figures of one kind, so that their heights can be compared."""
    return all(entry.value is not None for entry in entries) and len({entry.dimension for entry in entries}) == 1


def heights(entries: Sequence[Measured], tallest: str = "") -> list[Height]:
    """How high each stands, the highest at 1; without figures to compare, only that the `tallest` is higher."""
    if not comparable(entries):
        named = [entry.label.lower() == tallest.lower() for entry in entries]
        return [Height(1.0 if each or not any(named) else 0.55) for each in named]
    values = [max(0.0, entry.value or 0.0) for entry in entries]
    most = max(values) or 1.0
    ranked = sorted(value for value in values if value > 0)
    if not ranked or most / ranked[0] <= FAR:
        return [Height(max(LEAST, value / most)) for value in values]
    below = max(pairwise(ranked), key=lambda pair: pair[1] / pair[0])[0]
    if most / below < FAR / 2:
        return [Height(max(LEAST, value / most)) for value in values]
    out = []
    for value in values:
        if value <= below:
            out.append(Height(max(LEAST, LOW * value / below)))
        else:
            out.append(Height(1 - BROKEN + BROKEN * value / most, broken=True))
    return out


def steps_of(count: int, rising: str) -> list[Height]:
    """How high bars stand that only go "up" or "down" from one to the next; none where they do not."""
    if not rising:
        return []
    stairs = [Height(LOWEST + (1 - LOWEST) * at / max(1, count - 1)) for at in range(count)]
    return stairs if rising == "up" else stairs[::-1]


def completed(entries: Sequence[Measured]) -> list[Measured]:
    """Entries of which one has no figure: it is the rest of a whole, where the others are parts of one."""
    without = [at for at, entry in enumerate(entries) if entry.value is None]
    kinds = {entry.dimension for entry in entries if entry.value is not None}
    if len(without) != 1 or kinds not in ({"%"}, {PART}):
        return list(entries)
    told = [entry for entry in entries if entry.value is not None]
    out = list(entries)
    if kinds == {"%"}:
        left = 100 - sum(entry.value or 0 for entry in told)
        text = f"{max(0.0, round(left, 2)):g}%"
    else:
        rest = 1 - sum(Fraction(entry.text) for entry in told)
        left, text = float(rest), f"{rest.numerator}/{rest.denominator}"
    if left > 0:
        out[without[0]] = Measured(entries[without[0]].label, text, left, kinds.pop())
    return out


def shares(entries: Sequence[Measured]) -> list[float]:
    """The part of a ring that each has; figures in percent that leave something over leave it empty."""
    values = [max(0.0, entry.value or 0.0) for entry in entries]
    whole = sum(values) or 1.0
    if all(entry.text.endswith("%") for entry in entries):
        whole = max(whole, 100.0)
    if all(entry.dimension == PART for entry in entries):
        whole = max(whole, 1.0)
    return [value / whole for value in values]


def parts(entries: Sequence[Measured]) -> list[float]:
    """How far a level bar of each is filled: by its percents, else by the highest; not at all where nothing tells."""
    values = [max(0.0, entry.value or 0.0) for entry in entries]
    if not comparable(entries):
        values = [value if entry.dimension == "%" else 0.0 for value, entry in zip(values, entries, strict=True)]
    percents = any(entry.dimension == "%" for entry in entries)
    most = max([*values, 100.0 if percents else 0.0]) or 1.0
    return [value / most for value in values]


def largest(entries: Sequence[Measured], tallest: str = "") -> int | None:
    """The number of the one that is higher than all others; None where there is none."""
    if not comparable(entries) and not tallest:
        return None
    stands = [
        (height.share, entry.value or 0.0) for height, entry in zip(heights(entries, tallest), entries, strict=True)
    ]
    best = max(stands)
    return stands.index(best) if stands.count(best) == 1 else None


__all__ = [
    "Height",
    "Measured",
    "comparable",
    "completed",
    "heights",
    "largest",
    "measured",
    "parts",
    "shares",
    "steps_of",
]
