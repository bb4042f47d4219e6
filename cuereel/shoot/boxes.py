"""Changed boxes of pixels -> the few boxes to redraw and the bands of rows to convert."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

NEAR = 8
"""Boxes nearer than so many px are redrawn as one: a redraw costs more than a few pixels."""

MOST = 4
"""Boxes to redraw in one frame at most."""


class Box(NamedTuple):
    """Pixels from `left` to `right` and from `top` to `bottom` (half open, from the top left corner)."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def area(self) -> int:
        return (self.right - self.left) * (self.bottom - self.top)

    def touches(self, other: Box, within: int = 0) -> bool:
        return (
            self.left < other.right + within
            and other.left < self.right + within
            and self.top < other.bottom + within
            and other.top < self.bottom + within
        )

    def join(self, other: Box) -> Box:
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def meet(self, other: Box) -> Box | None:
        """The common part, None where there is none."""
        box = Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )
        return box if box.left < box.right and box.top < box.bottom else None


def cluster(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """At most `MOST` boxes, none touching another, that cover all the given ones."""
    groups = _merge_near(boxes)
    while len(groups) > MOST:
        pairs = [(a, b) for index, a in enumerate(groups) for b in groups[index + 1 :]]
        first, second = min(pairs, key=lambda pair: pair[0].join(pair[1]).area - pair[0].area - pair[1].area)
        groups = _merge_near([box for box in groups if box not in (first, second)] + [first.join(second)])
    return tuple(sorted(groups))


def _merge_near(boxes: Iterable[Box]) -> list[Box]:
    groups: list[Box] = []
    for box in boxes:
        joined = box
        while touching := [group for group in groups if group.touches(joined, NEAR)]:
            for group in touching:
                joined = joined.join(group)
                groups.remove(group)
        groups.append(joined)
        if len(groups) > 4 * MOST:
            # Scattered confetti: joining it all is quicker than looking for a good partition of it.
            first, *rest = groups
            for group in rest:
                first = first.join(group)
            groups = [first]
    return groups


def bands(boxes: Iterable[Box], size: int) -> Sequence[int]:
    """The numbers of the strips of `size` rows that the boxes touch, in order."""
    return sorted({strip for box in boxes for strip in range(box.top // size, (box.bottom - 1) // size + 1)})
