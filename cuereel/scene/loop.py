"""A counting loop that really runs: what it prints as written and as repaired, and its source text.

Pure: from the numbers that a cue speaks of to the loop that shows them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

MOST = 2000
"""Rounds after which a loop counts as endless."""

_HOLDS = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "!=": lambda a, b: a != b,
}


@dataclass(frozen=True, slots=True)
class Loop:
    """Counts `i` from `start` by `step` while `i operator limit` holds (`limit operator i`, if `swapped`)."""

    start: int
    operator: str
    limit: int
    step: int
    swapped: bool = False

    def holds(self, i: int) -> bool:
        left, right = (self.limit, i) if self.swapped else (i, self.limit)
        return bool(_HOLDS[self.operator](left, right))

    def condition(self, i: int | str = "i") -> str:
        """The condition as text, with a value in place of `i` if one is given."""
        return f"{self.limit} {self.operator} {i}" if self.swapped else f"{i} {self.operator} {self.limit}"

    def prints(self) -> tuple[int, ...]:
        """The numbers that a run prints; at most `MOST` of them."""
        shown: list[int] = []
        i = self.start
        while self.holds(i) and len(shown) < MOST:
            shown.append(i)
            i += self.step
        return tuple(shown)

    def source(self, language: str, call: str) -> tuple[str, ...]:
        """The loop's lines, what it begins with on one of its own; `call` names the function that prints."""
        if language == "python":
            count = "i += 1" if self.step > 0 else "i -= 1"
            return f"i = {self.start}", f"while {self.condition()}:", f"    {call}(i)", f"    {count}"
        count = "i++" if self.step > 0 else "i--"
        return f"for (let i = {self.start};", f"    {self.condition()}; {count}) {{", f"  {call}(i);", "}"


@dataclass(frozen=True, slots=True)
class Repair:
    """The loop before and after one token of it was changed."""

    buggy: Loop
    fixed: Loop


def counted(first: int, last: int) -> tuple[int, ...]:
    """The numbers from `first` to `last`, upwards or downwards."""
    step = 1 if last >= first else -1
    return tuple(range(first, last + step, step))


def find_repair(wanted: tuple[int, ...], shown: tuple[int, ...], before: str, after: str) -> Repair | None:
    """The loop that prints `shown` and, when the token `before` becomes `after`, `wanted`; None if there is none.

    The token is the comparison (either way round) or, where both are whole numbers, the limit or the start.
    """
    if max(len(wanted), len(shown)) >= MOST:
        return None
    step = 1 if wanted[-1] >= wanted[0] else -1
    for repair in _repairs(wanted[0], sorted({wanted[-1], shown[-1]}), step, before, after):
        if repair.buggy.prints() == shown and repair.fixed.prints() == wanted:
            return repair
    return None


def _repairs(start: int, ends: list[int], step: int, before: str, after: str) -> Iterator[Repair]:
    limits = list(dict.fromkeys([*ends, *(end + step for end in ends), *(end - step for end in ends)]))
    if before in _HOLDS and after in _HOLDS:
        for swapped in (False, True):
            for limit in limits:
                buggy = Loop(start, before, limit, step, swapped)
                yield Repair(buggy, replace(buggy, operator=after))
    elif _whole(before) and _whole(after):
        for operator in ("<", "<=") if step > 0 else (">", ">="):
            limited = Loop(start, operator, int(before), step)
            yield Repair(limited, replace(limited, limit=int(after)))
            for limit in limits:
                started = Loop(int(before), operator, limit, step)
                yield Repair(started, replace(started, start=int(after)))


def _whole(text: str) -> bool:
    return text.isdecimal()
