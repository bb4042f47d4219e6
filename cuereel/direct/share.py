"""Panels over one passage -> the same panels with a fair share of it each: long enough to be seen, on their own words.

Where a panel begins is only moved where one of those that share a passage is too brief to be seen, and never away from
words that its cue surely speaks of. What may be given up instead is weighed in letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cuereel.diagnostics import Diagnostic, info
from cuereel.direct.bind import Bound
from cuereel.direct.lay import Laid, goes_on, heading
from cuereel.direct.order import is_sure
from cuereel.direct.weigh import clause_starts, shortage, weight
from cuereel.model import Drawn, Edge, Script

LASTING = 11
"""Letters that are said over a panel from the word on which the last thing comes into it: about 0.8 seconds."""

BRIEF = 4
"""Cost of each letter that a panel lacks, times the letters that it lacks: so that a shortage is shared evenly."""

AWAY = 60
"""Cost of parting a panel from the word that it begins on, where that is only near to what it shows."""

IN_A_CLAUSE = 8
"""Cost of a panel that does not begin with a clause."""


REACH = 40
"""Words by which a panel may be moved: more than any two panels need, so that long passages stay quick to divide."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a panel begins by itself, where it may begin (both inclusive), and the word that it would like to hold.

    On the word `late`, if any, comes the last of what it shows.
    """

    first: int
    low: int
    high: int
    word: int | None
    late: int | None


def share(script: Script, laid: list[Laid]) -> tuple[Diagnostic, ...]:
    """Let panels that share a passage share it more evenly (in place), and tell where some stay too brief."""
    out = []
    end = 0
    for run in _runs(script, laid):
        if any(_lacks(script, _late(script, each), each.first, each.last) for each in run):
            _divide(script, run, _free(script, run[0], end))
        brief = [each for each in run if each.draft.cues and shortage(script, each.first, each.last)]
        out += [_crowded(run, brief[0])] if brief else []
        end = run[-1].last
    return tuple(out)


def absorb(script: Script, laid: list[Laid]) -> list[Laid]:
    """The panels without kinetic text too brief to be read next to a cue's: that stays for its words, or comes early.

    What stands in a heading is no other panel's.
    """
    out: list[Laid] = []
    early: int | None = None
    for number, each in enumerate(laid):
        after = laid[number + 1] if number + 1 < len(laid) else None
        if early is not None:
            each.first, early = early, None
        if not _is_brief_text(script, each):
            out.append(each)
        elif out and _takes_in(out[-1]) and not heading(script, out[-1].last - 1):
            out[-1].last = each.last
        elif after is not None and _takes_in(after) and not heading(script, after.first):
            early = each.first
        else:
            out.append(each)
    return out


def _is_brief_text(script: Script, laid: Laid) -> bool:
    plain = laid.draft.scene.name == "kinetic_text" and laid.draft.drawn is Drawn.NARRATION
    return plain and bool(shortage(script, laid.first, laid.last)) and not heading(script, laid.first)


def _takes_in(laid: Laid) -> bool:
    """Whether a panel may cover more words than it does: a cue's, that does not show the words themselves."""
    return bool(laid.draft.cues) and laid.draft.until is None and not laid.draft.scene.shows_words


def _runs(script: Script, laid: list[Laid]) -> Iterator[list[Laid]]:
    """Panels that follow one another within one passage; over one home, with the words between them."""
    run = laid[:1]
    for one, other in pairwise(laid):
        meets = one.last == other.first or (one.draft.home == other.draft.home and one.last < other.first)
        if not meets or one.draft.until is not None or not goes_on(script, one.draft, other.draft):
            yield run
            run = []
        run.append(other)
    if run:
        yield run


def _free(script: Script, laid: Laid, end: int) -> int:
    """Where a panel may begin at the earliest: after the panel before it, in its own home, below any heading."""
    earliest = max(end, min(laid.draft.home[0], laid.first))
    return max([earliest, *(word + 1 for word in range(earliest, laid.first) if heading(script, word))])


def _divide(script: Script, run: list[Laid], start: int) -> None:
    """Set where the panels of a run begin at the least cost (in place); they cover all words from `start` on."""
    start = run[0].first if heading(script, run[0].first) else start
    stop = run[-1].last
    places = _places(script, run, start)
    best: dict[int, tuple[int, tuple[int, ...]]] = {
        first: (_cost_of_moving(script, places[0], first), (first,)) for first in range(start, run[0].first + 1)
    }
    for number, place in enumerate(places[1:], start=1):
        onward: dict[int, tuple[int, tuple[int, ...]]] = {}
        for first in range(place.low, place.high + 1):
            ways = [
                (cost + _cost(script, places[number - 1], before, first), way)
                for before, (cost, way) in best.items()
                if before < first
            ]
            if ways:
                cost, way = min(ways)
                onward[first] = (cost + _cost_of_moving(script, place, first), (*way, first))
        best = onward
    ends = [(cost + _cost(script, places[-1], first, stop), way) for first, (cost, way) in best.items() if first < stop]
    if not ends:
        return
    firsts = min(ends)[1]
    for laid, first, last in zip(run, firsts, (*firsts[1:], stop), strict=True):
        laid.first, laid.last = first, last


def _places(script: Script, run: list[Laid], start: int) -> list[_Place]:
    sure = [_sure_words(script, laid, laid.bounds) for laid in run]
    out = []
    for number, laid in enumerate(run):
        before = [word + 1 for words in sure[:number] for word in words]
        after = [word for words in sure[number:] for word in words]
        low = max([laid.first - REACH, start + number, *before])
        high = min([laid.first + REACH, run[-1].last - 1, *after])
        low, high = (low, high) if low <= high else (laid.first, laid.first)
        words = [bound.binding.first for bound in laid.bounds[:1] if bound.binding is not None]
        word = words[0] if words and laid.draft.drawn is not Drawn.PLACEHOLDER else None
        out.append(_Place(laid.first, low, high, word, _late(script, laid)))
    return out


def _late(script: Script, laid: Laid) -> int | None:
    """The word on which the last of what a panel shows comes into it, where more comes than what it begins with."""
    words = _sure_words(script, laid, laid.bounds[1:])
    return max(words) if words and laid.draft.drawn is not Drawn.PLACEHOLDER else None


def _lacks(script: Script, late: int | None, first: int, last: int) -> int:
    """The letters by which words are too few for a panel, or for the last of what it shows."""
    seen = shortage(script, max(first, late), last, LASTING) if late is not None and late < last else 0
    return max(seen, shortage(script, first, last))


def _sure_words(script: Script, laid: Laid, bounds: Sequence[Bound]) -> list[int]:
    """The words within a panel that some of its moments surely keep to."""
    words = []
    for bound in bounds:
        if bound.binding is not None and is_sure(script, laid.draft, bound):
            words.append(bound.binding.first if bound.slot.edge == Edge.START else bound.binding.last - 1)
    return [word for word in words if laid.first <= word < laid.last]


def _cost(script: Script, place: _Place, first: int, last: int) -> int:
    """What it costs that a panel covers just these words."""
    away = place.word is not None and place.first <= place.word and not first <= place.word < last
    short = _lacks(script, place.late, first, last)
    return BRIEF * short * (short + 1) + AWAY * away


def _cost_of_moving(script: Script, place: _Place, first: int) -> int:
    moved = weight(script, min(first, place.first), max(first, place.first))
    return moved + IN_A_CLAUSE * (not clause_starts(script, first))


def _crowded(run: list[Laid], brief: Laid) -> Diagnostic:
    message = "there are so few words here that this cue is seen for less than a second"
    if len(run) > 1:
        message = f"{len(run)} panels share so few words here that some, as this one, are seen for less than a second"
    return info("crowded", message, brief.draft.span, "say more where it stands, or move one of the cues beside it")
