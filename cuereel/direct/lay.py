"""Drafts with their moments -> the words that each panel covers: cut at the sense, never twice over a word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from cuereel.diagnostics import Diagnostic, info
from cuereel.direct.anchor import is_said
from cuereel.direct.bind import FIRST, STAMPED, Bound, bind
from cuereel.direct.claims import follows_on
from cuereel.direct.draft import Binding, Draft
from cuereel.direct.weigh import clause_starts, shortage, weight
from cuereel.model import Drawn, Role, Script

LEAD = 12
"""Words that a panel may cover before its first moment: about four seconds at a natural pace."""

TAIL = 16
"""Words that it may cover after its last moment, to the end of a sentence."""

SHORTEST = 3
"""Words that a panel covers at least, where there are enough: less than a second cannot be taken in."""

SEEN = 11
"""Letters that are still said over a panel once there is something to see: about 0.8 seconds."""

WHOLE, READ = 7, 16
"""Letters that are said until a picture is whole, and those that are said over words on it: about 0.5 and 1.2 seconds.
"""

CLAUSE = 5
"""Words by which a cut between two panels may come before the later one's first moment, to fall at a comma."""


Anchor = tuple[int | None, int | None]
"""The first and the last word that a draft is bound to."""

Pair = tuple[Draft, tuple[Bound, ...]]


@dataclass(slots=True)
class Laid:
    """A draft on its words: it covers `first` to `last` (half open)."""

    draft: Draft
    bounds: tuple[Bound, ...]
    first: int
    last: int


def lay(script: Script, drafts: list[Pair]) -> list[Laid]:
    """The drafts in spoken order, each over its words; words that none covers are left for the narrator."""
    ordered = _in_spoken_order(script, _said_again(script, drafts))
    anchors = _in_order(script, ordered)
    _spread(script, ordered, anchors)
    out: list[Laid] = []
    for number, (draft, bounds) in enumerate(ordered):
        opening, closing = anchors[number]
        assert opening is not None and closing is not None
        if out and goes_on(script, out[-1].draft, draft):
            before = anchors[number - 1][1]
            assert before is not None
            floor = min(max(before, out[-1].first + SHORTEST), opening)
            first = _cut(script, floor, opening)
        else:
            first = _sentence_lead(script, min(draft.home[0], opening), opening)
            first = max(first, _after_card(script, draft.home))
        first = _not_too_late(script, draft, first, out[-1] if out else None)
        out.append(Laid(draft, bounds, first, _end(script, draft, first, closing)))
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


def is_sure(script: Script, draft: Draft, bound: Bound) -> bool:
    """Whether a moment keeps to its words: its author says so, or they say what it shows."""
    if bound.binding is None:
        return False
    if bound.binding in draft.bound.values():
        return True
    texts = [text for text in bound.slot.texts if text != FIRST]
    drawn = draft.drawn is not Drawn.PLACEHOLDER
    return drawn and is_said(script, texts, bound.binding.first, bound.binding.last)


def timely(script: Script, laid: Laid) -> tuple[Bound, ...]:
    """The moments of a panel; what it begins with is not left to a last word that is only near to it.

    Nor are words on its picture: what nobody says of them comes as soon as the picture is whole, and all are read.
    """
    bounds = laid.bounds
    opening = bounds[0].binding if bounds else None
    if opening is not None and laid.draft.cues and not is_sure(script, laid.draft, bounds[0]):
        word = opening.first
        while word > laid.first and weight(script, word, laid.last) < SEEN:
            word -= 1
        if word != opening.first:
            bounds = (Bound(bounds[0].slot, Binding(word, word + 1)), *bounds[1:])
    return _stamped(script, laid, bounds)


def _stamped(script: Script, laid: Laid, bounds: tuple[Bound, ...]) -> tuple[Bound, ...]:
    """The moments of a panel, with each text on its picture at a word after which there is time to read it."""
    stamps = [bound for bound in bounds if bound.slot.path.startswith(STAMPED)]
    shown = bounds[0].binding if bounds else None
    start = min(max(laid.first, shown.first), laid.last - 1) if shown else laid.first
    out: list[Bound] = []
    for bound in bounds:
        said = bound.binding if bound.binding and bound.binding.first >= laid.first else None
        if bound not in stamps or bound.slot.path in laid.draft.bound or (said is None and len(stamps) > 1):
            out.append(bound)  # several that nobody says share the time
            continue
        word = _first_with(script, laid, start, WHOLE) if said is None else said.first
        latest = _last_with(script, laid, READ if said is None else SEEN)
        if said is None or not laid.first <= word <= latest:
            word = max(min(word, latest), min(_first_with(script, laid, laid.first, WHOLE), word))
            bound = Bound(bound.slot, Binding(word, word + 1))
        out.append(bound)
    return tuple(out)


def _first_with(script: Script, laid: Laid, start: int, letters: int) -> int:
    """The first word of a panel before which so many letters have been said from another one on."""
    return next((w for w in range(start, laid.last) if weight(script, start, w) >= letters), laid.last - 1)


def _last_with(script: Script, laid: Laid, letters: int) -> int:
    """The last word of a panel from which on so many letters are still said."""
    return next(
        (w for w in reversed(range(laid.first, laid.last)) if weight(script, w, laid.last) >= letters), laid.first
    )


def shown_elsewhere(laid: list[Laid]) -> tuple[Diagnostic, ...]:
    """Tell of the panels that are shown before one whose cue stands before theirs, unless their author said so."""
    out = []
    for number, each in enumerate(laid):
        later = [other.draft for other in laid[number + 1 :] if other.draft.cues and "" not in other.draft.bound]
        if each.draft.cues and "" not in each.draft.bound and any(d.cues[0] < each.draft.cues[0] for d in later):
            message = "this is shown before the cue that stands before it, since the narration says its words first"
            out.append(info("shown-elsewhere", message, each.draft.span, "write the cues in the order of their words"))
    return tuple(out)


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


def _in_spoken_order(script: Script, drafts: list[Pair]) -> list[Pair]:
    """Cue order; within one home it is overruled by the words, for what surely shows them.

    What is not sure of its words goes along with the cue that it stands after. The first of a home does so too, but
    where there is no room for it before the others' words, it is shown where it is likely spoken of.
    """
    out: list[Pair] = []
    for pairs in _by_home(drafts):
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


def _in_order(script: Script, ordered: list[Pair]) -> list[Anchor]:
    """The anchors of drafts in order: what is only likely gives way to what is sure, before it and after it."""
    anchors = [_anchor(*pair) for pair in ordered]
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
    return anchors


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
    return min(word.first for word in words), max(word.last for word in words)


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
