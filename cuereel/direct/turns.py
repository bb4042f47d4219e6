"""Moments that nobody says, in a panel over several clauses -> the words where the narration turns, near their share.

"A snail, then a rocket" over "The old road takes an hour. With the bridge, it is a minute" changes on "With".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from cuereel.direct.bind import Bound
from cuereel.direct.draft import Binding
from cuereel.direct.lay import Laid
from cuereel.direct.settle import said_in
from cuereel.direct.timely import opened
from cuereel.direct.weigh import clause_starts, weight
from cuereel.direct.words import fold
from cuereel.model import Edge, Script

TURNS = frozenset(
    "but however yet instead now with without else otherwise while whereas then finally suddenly until after "
    "tapi tetapi namun padahal sekarang dengan tanpa sedangkan sementara jangan makanya akhirnya hasilnya ternyata "
    "begitu eh terus lalu kemudian malah justru".split()
)
"""Words with which the narration turns to another thing."""

JOINTS = frozenset({"and", "or", "dan", "atau", "sama"})
"""Words behind which another thing is named."""

SENTENCE, TURN = 8, 16
"""Letters off its share that a moment may be for the start of a sentence, and for a word that turns."""

MOST = 2
"""Moments in a row that are set on turns; more of them come one by one, at an even pace."""

FARTHEST = 0.25
"""How far off its share a moment may be, as a part of the stretch that it shares."""

SEEN = 11
"""Letters that are said after the last one, at the least."""

_IN_TURN = re.compile(r"(?:items|steps|sides|messages)/")
"""The paths of what comes one after another."""


def on_turns(script: Script, laid: Sequence[Laid]) -> None:
    """Give moments that nobody says a word on which the narration turns, where there is one for each (in place)."""
    for each in laid:
        if each.draft.cues:
            each.bounds = opened(script, each)
            each.bounds = _turned(script, each)


def _turned(script: Script, laid: Laid) -> tuple[Bound, ...]:
    words = said_in(laid.bounds, laid.first, laid.last)
    bounds = list(laid.bounds)
    for low, high in _unsaid(laid.bounds, words):
        start = laid.first if low == 0 else words[low]
        stop = words[high] if high < len(words) else laid.last
        waiting = range(low + 1, high)
        if start is None or stop is None or len(waiting) > MOST or stop - start < len(waiting) + 1:
            continue
        found = _best(script, start, stop, len(waiting), last=laid.last if high == len(words) else None)
        for number, word in zip(waiting, found, strict=False):
            slot = replace(bounds[number].slot, edge=Edge.START.value)
            bounds[number] = Bound(slot, Binding(word, word + 1))
    return tuple(bounds)


def _unsaid(bounds: Sequence[Bound], words: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """The moments before and after each run of such as come in turn and nobody says."""
    number = 1
    while number < len(bounds):
        end = number
        while end < len(bounds) and words[end] is None and _IN_TURN.match(bounds[end].slot.path):
            end += 1
        if end > number and (number == 1 or words[number - 1] is not None):
            yield number - 1, end
        number = max(end, number + 1)


def _best(script: Script, start: int, stop: int, count: int, last: int | None) -> tuple[int, ...]:
    """The words among the turns of a stretch that are nearest to an even share of it; none where they are far off."""
    whole = weight(script, start, stop)
    shares = [whole * (number + 1) / (count + 1) for number in range(count)]
    turns = [word for word in range(start + 1, stop) if _is_turn(script, word)]
    turns = [word for word in turns if last is None or weight(script, word, last) >= SEEN]

    def off(word: int, share: float) -> float:
        return abs(weight(script, start, word) - share)

    def cost(way: Sequence[int]) -> float:
        return sum(off(word, share) - _worth(script, word) for word, share in zip(way, shares, strict=True))

    ways = [
        way
        for way in combinations(turns, count)
        if all(off(word, share) <= FARTHEST * whole for word, share in zip(way, shares, strict=True))
    ]
    return min(ways, key=lambda way: (cost(way), way), default=())


def _is_turn(script: Script, word: int) -> bool:
    before = fold(script.words[word - 1].text)
    return clause_starts(script, word) or before in JOINTS or fold(script.words[word].text) in TURNS


def _worth(script: Script, word: int) -> int:
    """The letters by which a turn may be further off than another place."""
    sentence = any(each.first == word for each in script.sentences)
    return SENTENCE * sentence + TURN * (fold(script.words[word].text) in TURNS)


__all__ = ["on_turns"]
