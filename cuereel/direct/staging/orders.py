"""What a cue tells those of a row to do -> the steps of that; read whole or not at all: nothing is swallowed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from cuereel.direct.naming import Naming
from cuereel.direct.staging.mixed import opened_mixed, stands_in_row
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.staging.ranks import FEWEST, GOING, MOST, TYING, Rank, opened, opened_bare, rank_of, spared
from cuereel.direct.staging.row_again import seen_again
from cuereel.direct.staging.row_deeds import acts, become, left
from cuereel.direct.staging.row_fans import fanned, opened_fan
from cuereel.direct.staging.row_growth import added, grown, opened_single, single_of
from cuereel.direct.staging.row_guests import goes_over, joined_by, topped
from cuereel.direct.staging.row_lines import tied, tied_to_each, tied_to_one
from cuereel.direct.staging.row_marked import opened_by_marks
from cuereel.direct.staging.row_rounds import opened_round
from cuereel.direct.staging.row_signs import marked, named, with_exceptions
from cuereel.direct.staging.row_ties import of_a_line
from cuereel.direct.staging.row_unions import united
from cuereel.direct.staging.row_unnamed import opened_unnamed
from cuereel.direct.staging.row_ways import line_to_one, opened_between, to_and_fro

MOST_STEPS = 40
"""As many as the scene type `tableau` takes."""

_ORDERS: tuple[Callable[[str, Rank], list[Step] | None], ...] = (
    named, to_and_fro, line_to_one, fanned, tied_to_each, tied_to_one, tied, of_a_line, marked, united, grown, become,
    left, added, acts, topped, goes_over,
)  # fmt: skip
"""The ways to understand a clause; each gives its steps, or None where it is none of its own."""


def row_told(text: str, naming: Naming, before: Story | None = None) -> Story | None:
    """The story of a row that a cue opens, or of what happens next to the one in the story `before` it.

    None where any word of it tells of something else.
    """
    text = " ".join(text.split()).strip(" .")
    if before is not None and (pair := rank_of(before, naming)) and opened_between(text, naming):
        started = len(pair.steps)
        if _follow(text, pair):
            return replace(pair.told(goes_on=True), began=started)
    for first, rest in _openings(text, naming):
        rank = first or _going(before, naming)
        if rank is None or (first is None and not rest):
            continue
        started = len(rank.steps)
        if (rest and not _follow(rest, rank)) or (first is None and len(rank.steps) == started):
            continue
        if len(rank.row) < FEWEST:
            continue  # one alone is no row
        rank.steps[started:] = with_exceptions(rank.steps[started:])
        story = replace(rank.told(goes_on=first is None), began=0 if first is not None else started)
        return story if len(rank.steps) <= MOST_STEPS and len(rank.things) <= 2 * MOST else None
    return _with_another(text, naming, before) if before is not None else None


def row_again(text: str, naming: Naming, earlier: Iterable[Story]) -> Story | None:
    """The story of a row of `earlier` pictures, the last of them first, that a cue comes back to by its noun."""
    story = seen_again(text, naming, earlier, _follow)
    if story is None or len(story.steps) > MOST_STEPS:
        return None
    return replace(story, steps=(*story.steps[: story.began], *with_exceptions(story.steps[story.began :])))


def _going(before: Story | None, naming: Naming) -> Rank | None:
    """The row of the story before, or the one thing in it, which may become several."""
    return None if before is None else rank_of(before, naming) or single_of(before, naming)


def _with_another(text: str, naming: Naming, before: Story) -> Story | None:
    """The story before goes on with one more icon in its row, where the cue then tells what those before it do too."""
    cut, rank = _SEPARATOR.search(text), rank_of(before, naming)
    if cut is None or rank is None:
        return None
    old, started = rank.there, len(rank.steps)
    if not joined_by(text[: cut.start()], rank) or not _follow(text[cut.end() :], rank):
        return None
    bearers = {thing.name: thing.to for thing in rank.things}
    acting = {bearers.get(step.who) or step.who for step in rank.steps[started:]}
    if acting.isdisjoint(old) or len(rank.steps) > MOST_STEPS or len(rank.things) > 2 * MOST:
        return None
    return replace(rank.told(goes_on=True), began=started)


def _openings(text: str, naming: Naming) -> Iterator[tuple[Rank | None, str]]:
    """The rows that a cue may open with, the longest first, each with what it says after that; at last none."""
    cuts = list(_SEPARATOR.finditer(text))
    rank = opened(text, naming) or opened_round(text, naming) or opened_between(text, naming)
    rank = rank or opened_by_marks(text, naming) or opened_fan(text, naming)
    if rank is None and stands_in_row(text):
        rank = opened_mixed(text, naming)
    if rank is not None:
        yield rank, ""
        return
    for cut in reversed(cuts):
        # different things to which nothing happens are icons and no story
        head = text[: cut.start()]
        rank = opened(head, naming) or opened_round(head, naming) or opened_mixed(head, naming)
        rank = rank or opened_bare(head, naming) or opened_single(head, naming) or opened_unnamed(head, naming)
        if rank is not None:
            yield rank, text[cut.end() :].strip()
    for cut in _BECOMES.finditer(text):
        rank = opened_bare(text[: cut.start()].strip(), naming) or opened_single(text[: cut.start()].strip(), naming)
        if rank is not None:
            yield rank, text[cut.start() :].strip()
    yield None, text


_BECOMES = re.compile(
    r"(?<=\w )(?:changes?|turns?|becomes?|splits?|divides?|multipl(?:y|ies)|merges?|jadi|menjadi|berubah|terbagi|dibagi"
    r"|terpecah|pecah|terbelah|labell?ed|named|called|bertuliskan|berlabel|bernama)\b",
    re.IGNORECASE,
)
"""Where a cue without a comma goes on from a thing to what it becomes."""

_SEPARATOR = re.compile(
    r"\s*(?:[,;.](?:\s+(?:and then|and|then|but|lalu|kemudian|terus|dan|tapi))?|\b(?:and then|and|then|until|till"
    r"|but|while|"
    r"so|with|that|which|yang|dengan|lalu|kemudian|terus|dan|sampai|sampe|hingga|tapi|sementara|sedangkan))\s+",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:(?:and |now |then |and then |next |finally |lalu |terus |kemudian |sekarang |akhirnya )+)", re.IGNORECASE
)


def _follow(text: str, rank: Rank) -> bool:
    """Take clause after clause; whether all of them were understood."""
    text = _LEAD.sub("", text, count=1) if _LEAD.match(text) else text
    if not text or _take(text, rank):
        return True
    for cut in _SEPARATOR.finditer(text):
        kept = list(rank.things), list(rank.steps), list(rank.row), list(rank.acted)
        if _take(text[: cut.start()], rank) and _follow(text[cut.end() :], rank):
            return True
        rank.things, rank.steps, rank.row, rank.acted = kept
    return False


def _take(text: str, rank: Rank) -> bool:
    """Take one clause, if it is understood as a whole."""
    for order in _ORDERS:
        steps = order(text, rank)
        if steps is not None:
            rank.steps += [replace(step, said=step.said or text) for step in steps]
            acted = [step.who for step in steps if step.who in rank.there and step.does not in TYING]
            gone = {step.who for step in steps if step.does in GOING}
            rank.row = ["" if name in gone else name for name in rank.row]
            rank.spoken = True
            if acted or gone:
                rank.acted = spared(text, list(dict.fromkeys(acted or gone)), rank.there)
            return True
    return False


__all__ = ["row_again", "row_told"]
