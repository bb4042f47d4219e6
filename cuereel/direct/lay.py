"""Drafts with their moments -> the words that each panel covers: cut at the sense, never twice over a word."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from cuereel.diagnostics import Diagnostic, info
from cuereel.direct.bind import Bound
from cuereel.direct.draft import Draft
from cuereel.direct.order import CLAUSE, SHORTEST, Pair, anchored, in_spoken_order, is_sure, told
from cuereel.direct.weigh import clause_starts, shortage, weight
from cuereel.direct.words import fold
from cuereel.model import Role, Script

LEAD = 12
"""Words that a panel may cover before its first moment: about four seconds at a natural pace."""

EACH = 6
"""Letters that each moment of a panel wants: about 0.4 seconds."""

LEADING = frozenset(
    "a an the of in on at to by for with from into behind above below under inside di ke dari dalam dengan oleh untuk "
    "dibelakang didepan diatas dibawah didalam disamping belakang depan atas bawah sebuah seorang para".split()
)
"""Words that only lead to the one after them."""

TAIL = 16
"""Words that it may cover after its last moment, to the end of a sentence."""


@dataclass(slots=True)
class Laid:
    """A draft on its words: it covers `first` to `last` (half open)."""

    draft: Draft
    bounds: tuple[Bound, ...]
    first: int
    last: int


def lay(script: Script, drafts: list[Pair]) -> list[Laid]:
    """The drafts in spoken order, each over its words; words that none covers are left for the narrator."""
    ordered = in_spoken_order(script, drafts)
    anchors = anchored(script, ordered)
    out: list[Laid] = []
    for number, (draft, bounds) in enumerate(ordered):
        opening, closing = anchors[number]
        assert opening is not None and closing is not None
        if out and goes_on(script, out[-1].draft, draft):
            before = anchors[number - 1][1]
            assert before is not None
            named = told([bound.binding for bound in out[-1].bounds if bound.binding])
            said = [word.last for word in named if word.first < opening]
            before = min(before, max(said, default=before))
            floor = min(max(before, out[-1].first + SHORTEST), opening)
            first = _cut(script, floor, opening, _reach(script, draft, bounds, opening))
            first = max(first, _after_a_cue(script, first, draft.home[0], opening))
        else:
            first = _sentence_lead(script, min(draft.home[0], opening), opening)
            first = max(first, _after_card(script, draft.home))
        first = _not_too_late(script, draft, first, out[-1] if out else None)
        out.append(Laid(draft, bounds, first, _end(script, draft, first, closing, _tail(bounds))))
    out = [each for each in out if each.first < len(script.words)]
    _meet(script, out)
    return out


def _after_card(script: Script, home: tuple[int, int]) -> int:
    """Where a panel that shares a heading's time begins: the card says the first part of it."""
    first, last = home
    if not heading(script, first) or last - first < 2:
        return first

    def cost(cut: int) -> tuple[int, int]:
        uneven = abs(weight(script, first, cut) - weight(script, cut, last))
        short = shortage(script, first, cut) + shortage(script, cut, last)
        return short, uneven // 3 if clause_starts(script, cut) else uneven

    return min(range(first + 1, last), key=cost)


def _not_too_late(script: Script, draft: Draft, first: int, before: Laid | None) -> int:
    """Where a panel that would begin with the last words of its home begins instead, to be seen at all."""
    end = min(draft.home[1], len(script.words)) if draft.until is None else draft.until
    if end - first < SHORTEST:
        earlier = max(draft.home[0], before.first + SHORTEST if before is not None else 0, end - CLAUSE)
        starts = [word for word in range(earlier, first) if clause_starts(script, word)]
        first = min(first, max(starts, default=max(earlier, end - SHORTEST)))
    return max(first, before.first + 1 if before is not None else 0)


def goes_on(script: Script, before: Draft, draft: Draft) -> bool:
    """Whether a draft's home is that of the draft before it, or begins within a sentence that the other's holds too."""
    opens_a_sentence = any(sentence.first == draft.home[0] for sentence in script.sentences)
    return before.home[1] > draft.home[0] or (before.home[1] == draft.home[0] and not opens_a_sentence)


def shown_elsewhere(laid: list[Laid]) -> tuple[Diagnostic, ...]:
    """Tell of the panels that are shown before one whose cue stands before theirs, unless their author said so."""
    out = []
    for number, each in enumerate(laid):
        later = [other.draft for other in laid[number + 1 :] if other.draft.cues and "" not in other.draft.bound]
        if each.draft.cues and "" not in each.draft.bound and any(d.cues[0] < each.draft.cues[0] for d in later):
            message = "this is shown before the cue that stands before it, since the narration says its words first"
            out.append(info("shown-elsewhere", message, each.draft.span, "write the cues in the order of their words"))
    return tuple(out)


def _reach(script: Script, draft: Draft, bounds: tuple[Bound, ...], opening: int) -> int:
    """The words by which a panel may begin before its first moment: more where that is not sure, or leaves no time."""
    sure = bool(bounds) and is_sure(script, draft, bounds[0])
    timely = weight(script, opening, draft.home[1]) >= EACH * len(bounds)
    return CLAUSE if sure and timely else LEAD


def _cut(script: Script, floor: int, opening: int, reach: int) -> int:
    """Where a panel that follows another begins: at the clause of its first moment, or at the phrase of that."""
    near = range(max(floor, opening - reach), opening + 1)
    sentences = [word for word in near if any(sentence.first == word for sentence in script.sentences)]
    clauses = [word for word in near if clause_starts(script, word)]
    return (sentences or clauses or [_phrase(script, floor, max(floor, opening))])[-1]


def _after_a_cue(script: Script, first: int, begins: int, opening: int) -> int:
    """Where a panel begins whose words go on from the middle of a clause: what is said before the cue there is that's.

    It begins with the phrase of its first moment ("behind | the camera"), since its clause is not its own.
    """
    if not first < begins < opening or clause_starts(script, begins):
        return first
    return _phrase(script, begins, opening)


def _phrase(script: Script, floor: int, word: int) -> int:
    """Where the phrase begins that leads to a word, no earlier than the floor: "behind | the camera"."""
    while word > floor and fold(script.words[word - 1].text) in LEADING:
        word -= 1
    return word


def _sentence_lead(script: Script, floor: int, opening: int) -> int:
    """As many whole sentences before the moment as `LEAD` allows, down to the floor."""
    starts = [floor] + [s.first for s in script.sentences if floor < s.first <= opening]
    near = [word for word in starts if opening - word <= LEAD]
    return min(near) if near else max(floor, starts[-1])


def _tail(bounds: tuple[Bound, ...]) -> int:
    """The words that a panel may cover after its last moment that is said: what comes after that has its share too."""
    return TAIL * (2 if len(bounds) > 1 and bounds[-1].binding is None else 1)


def _end(script: Script, draft: Draft, first: int, closing: int, tail: int) -> int:
    """Where a panel ends by itself: with its home, but no more than a `tail` of words beyond its last moment."""
    if draft.until is not None:
        return max(draft.until, first + 1)
    end = max(draft.home[1], closing)
    if end - closing > tail:
        ends = [s.last for s in script.sentences if closing <= s.last <= end and s.last - closing <= tail]
        end = max(ends, default=end)
    return max(end, first + 1)


def _meet(script: Script, laid: list[Laid]) -> None:
    """End each panel where the next begins, and let it stay for a few words that would be left between them."""
    for one, other in pairwise(laid):
        one.last = min(one.last, max(other.first, one.first))
        between = range(one.last, other.first)
        if 0 < len(between) <= CLAUSE and not any(heading(script, word) for word in between):
            one.last = other.first


def heading(script: Script, word: int) -> bool:
    """Whether a word belongs to a title or a chapter heading."""
    return any(b.first <= word < b.last for b in script.beats if b.role in (Role.TITLE, Role.CHAPTER))
