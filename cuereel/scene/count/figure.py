"""Two numbers as an author writes them -> every value between them, written the same way; pure.

A currency's sign, the grouping of thousands, decimals, what follows the number, and times ("3:00") are kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

_CLOCK = r"\d+:\d\d(?::\d\d)?"
_SPACED = r"\d{1,3}(?: \d{3})+"
_FIGURE = re.compile(rf"{_CLOCK}|{_SPACED}|\d+(?:[.,]\d+)*")

_TORN = re.compile(r"(\d),\s+(?=\d{3}(?!\d))")
"""A number that was taken for a list, at its commas."""

THOUSANDS = 3
"""Digits that stand between two signs of grouping."""

SCALES = {
    word: Decimal(10) ** power
    for power, words in (
        (3, "ribu rb thousand k"),
        (6, "juta jt million m"),
        (9, "miliar milyar billion b"),
        (12, "triliun trillion t"),
    )
    for word in words.split()
}
"""What follows a number and is a part of its value, in small letters."""


@dataclass(frozen=True)
class Figure:
    """A number and how it is written.

    `group` and `point` are the signs between thousands and before decimals, `parts` those of a time (2 for m:ss; 0 for
    any other number), `before` and `after` what stands around it.
    """

    value: Decimal
    decimals: int = 0
    group: str = ""
    point: str = "."
    parts: int = 0
    before: str = ""
    after: str = ""

    def written(self, value: Decimal) -> str:
        """Another value, written as this one is."""
        rounded = value.quantize(Decimal(1).scaleb(-self.decimals), ROUND_HALF_UP)
        sign = "-" if rounded < 0 else ""
        digits = _time(abs(rounded), self.parts) if self.parts else self._plain(abs(rounded))
        return f"{sign}{self.before}{digits}{self.after}"

    def _plain(self, value: Decimal) -> str:
        shown = f"{value:,.{self.decimals}f}" if self.group else f"{value:.{self.decimals}f}"
        whole, _, rest = shown.partition(".")
        return whole.replace(",", self.group) + (self.point + rest if rest else "")


def whole_again(text: str) -> str:
    """A text with the numbers in one piece that were taken for lists at their commas ("$1, 200" -> "$1,200")."""
    return _TORN.sub(r"\1,", " ".join(text.split()))


def figure_in(text: str) -> Figure | None:
    """The first number of a text; None where it has none."""
    found = _FIGURE.search(text)
    if found is None:
        return None
    before, digits, after = text[: found.start()], found.group(), text[found.end() :]
    bare = before.replace("-", "").replace("−", "")
    negative = bare != before and (before[0] in "-−" or before[-1] in "-−")
    figure = replace(_read(digits), before=bare if negative else before, after=after)
    return replace(figure, value=-figure.value) if negative else figure


def _read(digits: str) -> Figure:
    if ":" in digits:
        seconds, parts = 0, digits.split(":")
        for part in parts:
            seconds = 60 * seconds + int(part)
        return Figure(Decimal(seconds), parts=len(parts))
    if " " in digits:
        return Figure(Decimal(digits.replace(" ", "")), group=" ", point=",")
    marks = [sign for sign in digits if sign in ".,"]
    if not marks:
        return Figure(Decimal(digits))
    last = marks[-1]
    whole, _, rest = digits.rpartition(last)
    grouped = len(set(marks)) == 1 and (len(marks) > 1 or (len(rest) == THOUSANDS and whole != "0"))
    if grouped:
        return Figure(Decimal(re.sub(r"\D", "", digits)), group=last, point="," if last == "." else ".")
    group = marks[0] if len(marks) > 1 else ""
    value = Decimal(f"{re.sub(r'[.,]', '', whole)}.{rest}")
    return Figure(value, len(rest), group, last)


def _time(value: Decimal, parts: int) -> str:
    seconds = int(value)
    if parts == 3:
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"{seconds // 60}:{seconds % 60:02}"


class Span:
    """The way from one text to another: `at` gives what is shown at a share of it, `first` at 0 and `last` at 1.

    Where either has no number, the one is shown until the other is.
    """

    def __init__(self, start: str, end: str) -> None:
        self._end = end = whole_again(end)
        ends = (figure_in(whole_again(start)), figure_in(end))
        self._style: Figure | None = None
        self._start, self._low, self._high = whole_again(start), Decimal(0), Decimal(1)
        if ends[0] is not None and ends[1] is not None:
            first, last = _alike(ends[0], ends[1])
            self._low, self._high, self._style = first.value, last.value, last
            self._start = first.written(first.value)
            if (last.before, last.after, last.parts) != (ends[1].before, ends[1].after, ends[1].parts):
                self._end = replace(last, decimals=ends[1].decimals).written(last.value)

    @property
    def rises(self) -> bool:
        return self._high >= self._low

    @property
    def steps(self) -> int:
        """How many values there are after the first one; 1 where nothing is counted."""
        return max(1, int(abs(self._high - self._low).scaleb(self._style.decimals))) if self._style else 1

    @property
    def shares(self) -> tuple[float, float]:
        """How high the first and the last value stand on an axis that reaches from nothing to the higher one."""
        if self._style is None or min(self._low, self._high) < 0 or self._low == self._high:
            return (0.0, 1.0) if self.rises else (1.0, 0.0)
        most = max(self._low, self._high)
        return float(self._low / most), float(self._high / most)

    def at(self, share: float) -> str:
        if share >= 1 or (self._style is None and share > 0.5):
            return self._end
        if self._style is None or share <= 0:
            return self._start
        # a step is made only when it has been reached: so the last one comes at the end
        step = Decimal(1).scaleb(-self._style.decimals)
        made = int(abs(self._high - self._low) / step * Decimal(repr(float(share)))) * step
        return self._style.written(self._low + (made if self.rises else -made))


def _alike(first: Figure, last: Figure) -> tuple[Figure, Figure]:
    """Two numbers as they are written in one way, that of the last one: what it lacks, it takes from the first."""
    scales = [SCALES.get(figure.after.strip().lower()) for figure in (first, last)]
    if scales[0] and scales[1] and scales[0] != scales[1]:
        first = replace(first, value=first.value * scales[0] / scales[1], decimals=max(1, first.decimals), after="")
    elif scales[0] and not last.after:
        first = replace(first, value=first.value * scales[0], after="")
    elif scales[1] and not first.after and first.value > last.value:
        # "from 100 to 5K" climbs, "from 1 to 5 million" is all millions
        first = replace(first, value=first.value / scales[1], decimals=1)
    decimals, parts = max(first.decimals, last.decimals), max(first.parts, last.parts)
    grouped = last.group or first.group
    point = last.point if last.decimals or not first.decimals else first.point
    common = replace(
        last,
        decimals=decimals,
        parts=parts,
        group=grouped,
        point=point,
        before=last.before or first.before,
        after=last.after or first.after,
    )
    # a long number without any grouping is one that has none
    if len(str(int(abs(last.value)))) > THOUSANDS and not last.group and not last.decimals:
        common = replace(common, group="")
    return replace(common, value=first.value), common


__all__ = ["Figure", "Span", "figure_in", "whole_again"]
