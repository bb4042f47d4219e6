"""Arrows and lines between those on the stage: from whom to whom they are told to go, and what is read on them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from cuereel.artwork.words import one_of
from cuereel.direct.staging.cast import Cast
from cuereel.direct.staging.clauses import Clause, keys_of, named_in
from cuereel.direct.staging.complement import Complement, complement_of
from cuereel.direct.staging.lexicon import EACH, SWINGING
from cuereel.direct.staging.play import Stage, Step
from cuereel.direct.tokens import Token

_LINES = frozenset("lines arrows garis-garis panah-panah".split())
"""Lines of which each that is there has one."""

_ALONG = re.compile(
    r"from one (?:(?P<en>\w+) )?to the (?:next|other)|dari satu (?:(?P<id>\w+) )?ke (?:yang )?(?:berikutnya|lain)\w*"
)
"""How a line goes from each of several to the next."""


class Arrows:
    """Draws the arrows of a story while it is told; `pending` is from whom one leads to whoever is named next."""

    def __init__(self, cast: Cast, stage: Stage) -> None:
        self._cast, self._stage = cast, stage
        self._pending, self._arrow = "", ""

    def _everyone_but(self, ends: Sequence[str]) -> list[str]:
        """All who are there but these, each of several for itself."""
        for thing in [each for each in self._cast.things if each.count > 1 and each.name not in ends]:
            self._cast.spread(thing.name)
        return [thing.name for thing in self._cast.things if thing.name not in ends]

    def _goes_along(self, words: Sequence[Token]) -> bool:
        """A line "from one door to the next": through all of a kind that are there."""
        found = _ALONG.search(" ".join(keys_of(words)))
        if not found:
            return False
        kind = found["en"] or found["id"] or ""
        row = [each.name for each in self._cast.things if not kind or {kind, one_of(kind)} & set(each.art.split())]
        if len(row) == 1:
            row = self._cast.spread(row[0])
        self._stage.steps += [Step(one, "points to", to=other) for one, other in pairwise(row)]
        return len(row) > 1

    def _points(self, words: Sequence[Token]) -> None:
        """An arrow: from one to another, or between two."""
        if self._goes_along(words):
            return
        told = complement_of(words, self._cast)
        starts, ends = told.to("from"), told.to("to")
        if ends and not starts and any(word.key in EACH for word in words):
            starts = self._everyone_but(ends)
        if starts and not ends and any(word.key in EACH for word in words):
            ends = [thing.name for thing in self._cast.things]  # "a line from the key to all of them"
        if len(ends) == 1 and len(starts) > 1:
            ends = ends * len(starts)  # from all of them to one
        elif len(starts) == 1 and len(ends) > 1:
            ends = [end for end in ends if end not in starts]
            starts = starts * len(ends)
        pairs = list(zip(starts, ends, strict=False))
        if len(pairs) > 1:
            self._stage.steps += [Step(one, "points to", to=other) for one, other in pairs if one != other]
            return
        pair = told.to("between") or told.to("from", "to")
        if len(self._cast.things) == 1 and not told.to("from", "to"):
            self._cast.spread(self._cast.things[0].name)
        there = [thing.name for thing in self._cast.things]
        pair = pair if len(pair) > 1 else [*self._cast.last[-1:], *pair] if pair else there[-2:]
        if len(set(pair)) < 2 and self._cast.last and not told.related_words:
            self._pending = self._cast.last[-1]  # "a bottle, an arrow, then a shirt": it leads to what is named next
            self._arrow = " ".join(word.text for word in named_in(words))
            return
        if len(set(pair)) < 2:
            self._cast.untold += [word.text for word in named_in(words)]
            return
        self._stage.steps.append(Step(pair[0], "points to", to=pair[1], text=told.text))
        if any(word.key in SWINGING for word in words):
            self._stage.steps.append(Step(pair[1], "points to", to=pair[0]))

    def _redraw(self, clause: Clause, told: Complement) -> None:
        """What happens to an arrow: it goes to somebody, or bears a text."""
        pair = told.to("between")[:2] or [thing.name for thing in self._cast.things[-2:]]
        ends, steps = told.to("to", "into"), self._stage.steps
        starts = told.to("from") or (self._cast.last[-1:] if ends else [])
        each = clause.subject[-1].key in _LINES or any(word.key in EACH for word in clause.rest)
        if ends and not told.to("from") and each:
            starts = self._everyone_but(ends)
        if starts and not ends:
            ends = self._cast.last[-1:]  # "an arrow comes from the door"
        drawn = [at for at, step in enumerate(steps) if step.does == "points to"]
        ways = [(start, end) for start in starts for end in ends if start != end]
        if ways:
            steps += [Step(start, "points to", to=end, text=told.text) for start, end in ways]
            if any(word.key in SWINGING for word in (*clause.verb, *clause.rest)):
                steps += [Step(end, "points to", to=start) for start, end in ways]
        elif not drawn and not ends and len(set(pair)) > 1:
            one, other = pair
            steps.append(Step(one, "points to", to=other, text=told.text))
            if any(word.key in SWINGING for word in (*clause.verb, *clause.rest)):
                steps.append(Step(other, "points to", to=one))
        elif drawn and told.text:
            steps[drawn[-1]] = replace(steps[drawn[-1]], text=told.text)
            self._cast.untold += [word.text for word in clause.verb]
        else:
            self._cast.untold += [word.text for word in (*clause.subject, *clause.verb)]

    def _names_the_arrow(self, clause: Clause) -> bool:
        """A text by itself after an arrow is what is to be read on that."""
        last = self._stage.steps[-1] if self._stage.steps else None
        if last is None or last.does != "points to" or last.text or clause.joint not in (",", "and"):
            return False
        told = complement_of(clause.subject, self._apart())
        if told.objects or not (told.text or told.figure):
            return False
        self._stage.steps[-1] = replace(last, text=told.text or told.figure)
        return True

    def _is_of_the_arrow(self, clause: Clause, told: Complement) -> bool:
        """Whether it is an arrow that was just drawn which goes "back and forth": then one goes back as well."""
        last = self._stage.steps[-1] if self._stage.steps else None
        swings = any(word.key in SWINGING for word in (*clause.verb, *clause.rest))
        if last is None or last.does != "points to" or clause.deed != "goes" or not swings or told.objects:
            return False
        self._stage.steps.append(replace(last, who=last.to, to=last.who))
        return True

    def _apart(self) -> Cast:
        """The cast of now, for words that name nobody new: "up to 22 cups"."""
        return Cast(self._cast.naming, list(self._cast.things), list(self._cast.last))
