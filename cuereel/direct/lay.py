"""Drafts with their moments -> the words that each panel covers: cut at the sense, never twice over a word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from cuereel.direct.bind import Bound
from cuereel.direct.draft import Draft
from cuereel.model import Drawn, Role, Script

LEAD = 12
"""Words that a panel may cover before its first moment: about four seconds at a natural pace."""

TAIL = 16
"""Words that it may cover after its last moment, to the end of a sentence."""

SHORTEST = 3
"""Words that a panel covers at least, where there are enough: less than a second cannot be taken in."""

CLAUSE = 5
"""Words by which a cut between two panels may come before the later one's first moment, to fall at a comma."""


@dataclass(slots=True)
class Laid:
    """A draft on its words: it covers `first` to `last` (half open)."""

    draft: Draft
    bounds: tuple[Bound, ...]
    first: int
    last: int


def lay(script: Script, drafts: list[tuple[Draft, tuple[Bound, ...]]]) -> list[Laid]:
    """The drafts in spoken order, each over its words; words that none covers are left for the narrator."""
    ordered = _in_spoken_order(drafts)
    anchors = [_anchor(draft, bounds) for draft, bounds in ordered]
    _spread(script, ordered, anchors)
    out: list[Laid] = []
    for number, (draft, bounds) in enumerate(ordered):
        opening, closing = anchors[number]
        assert opening is not None and closing is not None
        if out and _goes_on(script, out[-1].draft, draft):
            before = anchors[number - 1][1]
            assert before is not None
            floor = min(max(before, out[-1].first + SHORTEST), opening)
            first = _cut(script, floor, opening)
        else:
            first = _sentence_lead(script, min(draft.home[0], opening), opening)
        first = _not_too_late(script, draft, first, out[-1] if out else None)
        out.append(Laid(draft, bounds, first, _end(script, draft, first, closing)))
    out = [each for each in out if each.first < len(script.words)]
    _meet(script, out)
    return out


def _not_too_late(script: Script, draft: Draft, first: int, before: Laid | None) -> int:
    """Where a panel that would begin with the last words of its home begins instead, to be seen at all."""
    end = min(draft.home[1], len(script.words)) if draft.until is None else draft.until
    if end - first < SHORTEST:
        earlier = max(draft.home[0], before.first + SHORTEST if before is not None else 0, end - CLAUSE)
        starts = [word for word in range(earlier, first) if clause_starts(script, word)]
        first = min(first, max(starts, default=max(earlier, end - SHORTEST)))
    return max(first, before.first + 1 if before is not None else 0)


def _goes_on(script: Script, before: Draft, draft: Draft) -> bool:
    """Whether a draft's home is that of the draft before it, or begins within a sentence that the other's holds too."""
    opens_a_sentence = any(sentence.first == draft.home[0] for sentence in script.sentences)
    return before.home[1] > draft.home[0] or (before.home[1] == draft.home[0] and not opens_a_sentence)


def _in_spoken_order(drafts: list[tuple[Draft, tuple[Bound, ...]]]) -> list[tuple[Draft, tuple[Bound, ...]]]:
    """Cue order; within one home it is overruled by the words, where every draft has some and is drawn.

    What nobody can draw may share any word: it stays where its author put it.
    """
    out: list[tuple[Draft, tuple[Bound, ...]]] = []
    for home in sorted({draft.home for draft, _ in drafts}):
        group = [pair for pair in drafts if pair[0].home == home]
        openings = [_anchor(*pair)[0] for pair in group]
        drawn = all(draft.drawn is not Drawn.PLACEHOLDER for draft, _ in group)
        if drawn and all(opening is not None for opening in openings):
            group = [group[i] for i in sorted(range(len(group)), key=lambda i: (openings[i] or 0, i))]
        out += group
    return out


def _anchor(draft: Draft, bounds: tuple[Bound, ...]) -> tuple[int | None, int | None]:
    """The first and the last word that a draft is bound to."""
    words = [bound.binding for bound in bounds if bound.binding]
    said = draft.bound.get("")
    if said:
        words.append(said)
    if not words:
        return None, None
    return min(word.first for word in words), max(word.last for word in words)


def _spread(
    script: Script,
    ordered: list[tuple[Draft, tuple[Bound, ...]]],
    anchors: list[tuple[int | None, int | None]],
) -> None:
    """Give drafts that no word anchors an even share of the words between their neighbours in one home."""
    for number, (opening, _) in enumerate(anchors):
        if opening is not None:
            continue
        home = ordered[number][0].home
        group = [n for n, (draft, _) in enumerate(ordered) if draft.home == home]
        stop = next((n for n in group if n > number and anchors[n][0] is not None), None)
        waiting = [n for n in group if n >= number and (stop is None or n < stop)]
        low = anchors[number - 1][1] if number - 1 in group else home[0]
        high = anchors[stop][0] if stop is not None else home[1]
        assert low is not None and high is not None
        share = len(waiting) + (number - 1 in group)
        word = low + (max(0, high - low) // share if number - 1 in group else 0)
        word = min(max(word, home[0]), max(home[0], home[1] - 1))
        starts = [each for each in range(low + 1, high) if clause_starts(script, each)]
        word = min(starts, key=lambda each: (abs(each - word), each), default=word) if word > low else word
        anchors[number] = (word, word + 1)


def _cut(script: Script, floor: int, opening: int) -> int:
    """Where a panel that follows another begins: at the clause of its first moment, or on the moment."""
    near = range(max(floor, opening - CLAUSE), opening + 1)
    sentences = [word for word in near if any(sentence.first == word for sentence in script.sentences)]
    clauses = [word for word in near if clause_starts(script, word)]
    return (sentences or clauses or [max(floor, opening)])[-1]


def _sentence_lead(script: Script, floor: int, opening: int) -> int:
    """As many whole sentences before the moment as `LEAD` allows, down to the floor."""
    starts = [floor] + [s.first for s in script.sentences if floor < s.first <= opening]
    near = [word for word in starts if opening - word <= LEAD]
    return min(near) if near else max(floor, starts[-1])


def clause_starts(script: Script, word: int) -> bool:
    """Whether a clause begins with this word: the word before it ends in punctuation."""
    return word == 0 or bool(re.search(r"[,;:.!?…—]\W*$", script.words[word - 1].text))


def _end(script: Script, draft: Draft, first: int, closing: int) -> int:
    """Where a panel ends by itself: with its home, but no more than `TAIL` words beyond its last moment."""
    if draft.until is not None:
        return max(draft.until, first + 1)
    end = max(draft.home[1], closing)
    if end - closing > TAIL:
        ends = [s.last for s in script.sentences if closing <= s.last <= end and s.last - closing <= TAIL]
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
