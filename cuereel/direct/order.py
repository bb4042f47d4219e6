"""Drafts with their moments -> the order in which they are shown, and the words that each speaks of."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from cuereel.direct.anchor import is_said
from cuereel.direct.bind import FIRST, Bound, bind
from cuereel.direct.claims import follows_on
from cuereel.direct.draft import Binding, Draft
from cuereel.direct.weigh import clause_starts, shortage
from cuereel.model import Drawn, Script

SHORTEST = 3
"""Words that a panel covers at least, where there are enough: less than a second cannot be taken in."""

CLAUSE = 5
"""Words by which a cut between two panels may come before the later one's first moment, to fall at a comma."""

Anchor = tuple[int | None, int | None]
"""The first and the last word that a draft is bound to."""

Pair = tuple[Draft, tuple[Bound, ...]]


def _said_again(script: Script, drafts: list[Pair]) -> list[Pair]:
    """The drafts, where one is named before that of the cue before it and once more after that: on the later word."""
    out: list[Pair] = []
    for draft, bounds in drafts:
        before = out[-1] if out else None
        said, own = _sure_opening(script, before) if before else None, _sure_opening(script, (draft, bounds))
        asked = before is not None and before[0].cues and draft.cues and before[0].home == draft.home
        if asked and said is not None and own is not None and own < said and not draft.bound:
            later = (
                bind(script, replace(draft, home=(said + 1, draft.home[1])), None) if said + 1 < draft.home[1] else ()
            )
            again = _sure_opening(script, (draft, later))
            bounds = later if again is not None and not shortage(script, again, draft.home[1]) else bounds
        out.append((draft, bounds))
    return out


def in_spoken_order(script: Script, drafts: list[Pair]) -> list[Pair]:
    """Cue order; within one home it is overruled by the words, for what surely shows them.

    What is not sure of its words goes along with the cue that it stands after. The first of a home does so too, but
    where there is no room for it before the others' words, it is shown where it is likely spoken of.
    """
    out: list[Pair] = []
    for pairs in _by_home(_said_again(script, drafts)):
        home = pairs[0][0].home
        together: list[list[Pair]] = []
        for pair in pairs:
            if not together or (_sure_opening(script, pair) is not None and not _of_one_cue(together[-1][-1], pair)):
                together.append([])
            together[-1].append(pair)
        together = _before_what_ends(script, together)
        sure = [word for group in together if (word := _sure_opening(script, group[0])) is not None]
        likely = _anchor(*together[0][0])[0]
        alone = len(together[0]) == 1 and together[0][0][0].drawn is not Drawn.PLACEHOLDER
        squeezed = alone and bool(sure) and bool(shortage(script, home[0], min(sure)))
        places = [_sure_opening(script, group[0]) for group in together]
        if places[0] is None:
            places[0] = likely if squeezed and likely is not None else home[0] - 1
        out += [pair for _, group in sorted(zip(places, together, strict=True), key=_by_place) for pair in group]
    return out


def _before_what_ends(script: Script, groups: list[list[Pair]]) -> list[list[Pair]]:
    """Groups of a home, without what nobody says behind what is named with the last words: it comes before that.

    What goes on from that ("then it turns into ...") stays behind it.
    """
    out: list[list[Pair]] = []
    for number, group in enumerate(groups):
        said = _sure_opening(script, group[0])
        later = [place for each in groups if (place := _sure_opening(script, each[0])) is not None]
        if said is None or number != len(groups) - 1 or said < max(later) or len(group) < 2:
            out.append(group)
            continue
        home = group[0][0].home
        low = max([home[0], *(place + 1 for place in later if place < said)])
        # a placeholder stays where its author put it
        free = all(draft.cues and "" not in draft.bound and draft.drawn is not Drawn.PLACEHOLDER for draft, _ in group)
        goes = any(follows_on(script.cues[pair[0].cues[0]].text) for pair in group[1:])
        short = shortage(script, said + 1, home[1]) and not shortage(script, low, said)
        if short and free and not goes and not any(map(_of_one_cue, group, group[1:])):
            first = out.pop() if out else []
            out += [[*first, *group[1:]], group[:1]]
        else:
            out.append(group)
    return out


def _of_one_cue(before: Pair, pair: Pair) -> bool:
    """Whether both show parts of one cue, which come in its order."""
    return before[0].cues[-1:] == pair[0].cues[:1] != []


def _by_home(drafts: list[Pair]) -> list[list[Pair]]:
    """Drafts in cue order, those of one home together; what no cue asks for stands where its home begins."""
    out: list[list[Pair]] = []
    for pair in (pair for pair in drafts if pair[0].cues):
        if not out or out[-1][0][0].home != pair[0].home:
            out.append([])
        out[-1].append(pair)
    for pair in (pair for pair in drafts if not pair[0].cues):
        same = [group for group in out if group[0][0].home == pair[0].home]
        at = next((n for n, group in enumerate(out) if group[0][0].home[0] > pair[0].home[0]), len(out))
        if same:
            same[-1].append(pair)
        else:
            out.insert(at, [pair])
    return out


def _by_place(placed: tuple[int | None, list[Pair]]) -> int:
    assert placed[0] is not None
    return placed[0]


def _sure_opening(script: Script, pair: Pair) -> int | None:
    """The word on which a draft surely begins."""
    draft, bounds = pair
    if "" in draft.bound:
        return draft.bound[""].first
    bound = bounds[0] if bounds else None
    return bound.binding.first if bound and bound.binding and is_sure(script, draft, bound) else None


def is_sure(script: Script, draft: Draft, bound: Bound) -> bool:
    """Whether a moment keeps to its words: its author says so, or they say what it shows."""
    if bound.binding is None:
        return False
    if bound.binding in draft.bound.values():
        return True
    texts = [text for text in bound.slot.texts if text != FIRST]
    drawn = draft.drawn is not Drawn.PLACEHOLDER
    return drawn and is_said(script, texts, bound.binding.first, bound.binding.last)


def anchored(script: Script, ordered: list[Pair]) -> list[Anchor]:
    """The anchors of drafts in order: what is only likely gives way to what is sure, before it and after it.

    Where no word is one for a draft, those between its neighbours are shared.
    """
    anchors = [_anchor(*pair) for pair in ordered]
    for number, (earlier, pair) in enumerate(pairwise(ordered), start=1):
        anchors[number] = _after_what_is_shown(script, earlier, pair, anchors[number])
    sure = [_sure_opening(script, pair) for pair in ordered]
    for number in range(1, len(ordered)):
        opening, before = anchors[number][0], anchors[number - 1][0]
        if (
            opening is not None
            and before is not None
            and opening <= before
            and _of_one_cue(*ordered[number - 1 : number + 1])
        ):
            anchors[number], sure[number] = (None, None), None
    for home in sorted({draft.home for draft, _ in ordered}):
        group = [number for number, (draft, _) in enumerate(ordered) if draft.home == home]
        ceiling: int | None = None
        for number in reversed(group):
            opening, own = anchors[number][0], sure[number]
            said = [word for n in group if n < number and (word := sure[n]) is not None]
            if own is None and opening is not None and any(opening <= word for word in said):
                anchors[number] = (None, None)
            elif own is None and opening is not None and ceiling is not None and opening >= ceiling:
                word = _just_before(script, ceiling, max([home[0], *(word + 1 for word in said)]))
                anchors[number] = (word, word + 1)
            ceiling = own if own is not None else anchors[number][0] if ceiling is not None else None
    _spread(script, ordered, anchors)
    return anchors


def _after_what_is_shown(script: Script, before: Pair, pair: Pair, anchor: Anchor) -> Anchor:
    """The anchor of a draft without what is named while the one before it is still on: that is there as it begins."""
    if before[0].home != pair[0].home or not pair[0].cues or "" in pair[0].bound:
        return anchor
    shown, own = (
        sorted({word.first for word in told([b.binding for b in p[1] if b.binding and is_sure(script, p[0], b)])})
        for p in (before, pair)
    )
    later = [word for word in own if shown and word > shown[-1]]
    if anchor[0] is None or not later or len(later) * 2 < len(own):
        return anchor
    return max(anchor[0], later[0]), anchor[1]


def _just_before(script: Script, ceiling: int, floor: int) -> int:
    """A word before another, with room for a panel between them: that of the last clause, where one is near."""
    near = range(max(floor, ceiling - 2 * SHORTEST - CLAUSE), ceiling - SHORTEST + 1)
    clauses = [word for word in near if clause_starts(script, word)]
    return clauses[-1] if clauses else min(max(floor, ceiling - 2 * SHORTEST), ceiling)


def _anchor(draft: Draft, bounds: tuple[Bound, ...]) -> Anchor:
    """The first and the last word that a draft is bound to."""
    words = [bound.binding for bound in bounds if bound.binding]
    said = draft.bound.get("")
    if said:
        words.append(said)
    if not words:
        return None, None
    return min(word.first for word in told(words)), max(word.last for word in words)


def told(words: list[Binding]) -> list[Binding]:
    """Bindings without those to all the words of a cue, of which another one tells which are meant."""
    close = [word for word in words if word.last - word.first <= CLAUSE]
    wide = [word for word in words if word not in close]
    return close + [word for word in wide if not any(word.first <= one.first < word.last for one in close)]


def _spread(
    script: Script,
    ordered: list[Pair],
    anchors: list[Anchor],
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
