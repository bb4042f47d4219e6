"""A panel's moments with the words found for them -> each on one word; those without words between their neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.direct.bind import STEPS, Bound
from cuereel.model import Edge, Moment


def settle(bounds: tuple[Bound, ...], first: int, last: int) -> tuple[Moment, ...]:
    """The moments of a panel over words `first` to `last`: those without words stand between their neighbours.

    So do those but the first whose words come only after the panel: on its last word they would hardly be seen.
    """
    words = said_in(bounds, first, last)
    out: list[Moment] = []
    for number, bound in enumerate(bounds):
        word = words[number]
        if word is None and _is_story(bounds) and bound.slot.path.startswith(STEPS):
            # those who take part are named throughout, before and after what happens
            start = next(at for at, each in enumerate(bounds) if each.slot.path.startswith(STEPS))
            word = _between([None, *words[start:]], number - start + 1, first, last)
        elif word is None:
            word = _between(words, number, first, last)
        nudge = bound.binding.nudge if bound.binding else 0
        edge = Edge(bound.slot.edge) if bound.binding else Edge.START
        if bound.binding is None and out and (out[-1].word, out[-1].edge) == (word, Edge.END):
            edge = Edge.END  # what nobody says comes after what is said before it, and never overtakes it
        out.append(Moment(bound.slot.name, word, edge, nudge, bound.slot.sound))
    return tuple(out)


def said_in(bounds: Sequence[Bound], first: int, last: int) -> list[int | None]:
    """The words of moments that are said within a panel; None for the others."""
    return [_word(bound, first, last, opens=number == 0) for number, bound in enumerate(bounds)]


def _is_story(bounds: Sequence[Bound]) -> bool:
    """Whether moments of steps come after those of other things, which are no steps to them."""
    return bool(bounds) and bounds[0].slot.path.startswith("things/")


def _word(bound: Bound, first: int, last: int, *, opens: bool) -> int | None:
    if bound.binding is None or (bound.binding.first >= last and not opens):
        return None
    word = bound.binding.first if bound.slot.edge == Edge.START else bound.binding.last - 1
    return min(max(word, first), last - 1)


def _between(words: list[int | None], number: int, first: int, last: int) -> int:
    """A word for an unbound moment: its share of the way from the bound one before it to the bound one after it."""
    low = next((n for n in reversed(range(number)) if words[n] is not None), -1)
    high = next((n for n in range(number + 1, len(words)) if words[n] is not None), len(words))
    start = words[low] if low >= 0 else first
    end = words[high] if high < len(words) else last
    assert start is not None and end is not None
    steps = high - low if low >= 0 else high - low - 1
    share = number - low if low >= 0 else number
    word = start + round((end - start) * share / max(1, steps)) if end > start else start
    return min(max(word, first), last - 1)
