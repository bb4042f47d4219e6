"""What comes to a row that is none of it -> the steps of that: a sign on each of some, what goes to one of them."""

from __future__ import annotations

import re

from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.chosen import chosen, is_different
from cuereel.direct.staging.mixed import MOST
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import Rank, drawn, without_turns
from cuereel.direct.words import fold

_A = r"(?:an? |the |one |satu |sebuah |seekor |ikon |icon of )*"
_NAME = r"(?P<what>[\w-]+(?: [\w-]+){0,2}?)"
_COMES = r"(?:(?:pop|come|show|appear|land|drop|fade|muncul|bermunculan)(?:s|ping|ing)?(?: up| in)?)"
_WHERE = r"(?:on top of|on|over|above|onto|at|di ?atas|di|pada)"
_SIGN = re.compile(
    rf"(?:{_A}{_NAME}(?: icons?| ikon)? {_COMES}|(?:muncul|bermunculan) {_A}(?P<apa>[\w-]+(?: [\w-]+)??))"
    rf" {_WHERE} (?P<who>.+)",
    re.IGNORECASE,
)


def topped(text: str, rank: Rank) -> list[Step] | None:
    """A sign that art shows comes on each of some."""
    text, _ = without_turns(text)
    found = _SIGN.fullmatch(text)
    those = chosen(found["who"], rank) if found else []
    art, missing = drawn(found["what"] or found["apa"], rank.naming) if found else ("", [])
    borne = {thing.to for thing in rank.things}
    if found is None or not those or not art or missing or not borne.isdisjoint(those):
        return None
    title = fold(found["what"] or found["apa"])
    taken = {thing.name for thing in rank.things}
    names = [f"{title} {number}" if len(those) > 1 else title for number in range(1, len(those) + 1)]
    if not taken.isdisjoint(names):
        return None
    rank.things += [Thing(name, art=art, to=one, how="above") for name, one in zip(names, those, strict=True)]
    return [Step(name, "comes") for name in names]


_ICON = re.compile(
    rf"(?:then |lalu |terus )?(?:{_A}{_NAME} icon|(?:sebuah )?ikon (?P<apa>[\w-]+(?: [\w-]+)?))", re.IGNORECASE
)


def joined_by(text: str, rank: Rank) -> bool:
    """Whether a text is only one more icon; it comes into the row of different ones, at its end."""
    found = _ICON.fullmatch(text)
    name = (found["what"] or found["apa"]) if found else ""
    art, missing = drawn(name, rank.naming) if name else ("", [])
    known = any(fold(name) in (fold(thing.name), fold(thing.art)) for thing in rank.things)
    if not art or missing or known or not is_different(rank) or len(rank.row) >= MOST:
        return False
    rank.things.append(Thing(name, art=fold(art), label=name[:1].upper() + name[1:]))
    rank.row.append(name)
    rank.steps.append(Step(name, "comes", said=name))
    return True


_GOES = re.compile(
    rf"{_A}{_NAME}(?: icon)? (?:(?:is |gets )?(?:moves?|moving|goes|going|fl(?:y|ies|ying)|travels?|slides?|runs?|sent"
    r"|bergerak|berpindah|pindah|jalan|terbang|mengalir|meluncur|dikirim))"
    r"(?: (?:from|dari) (?P<source>.+?))? (?:to|into|over to|ke|menuju|ke dalam) (?P<goal>.+)",
    re.IGNORECASE,
)


def goes_over(text: str, rank: Rank) -> list[Step] | None:
    """What was not there goes to one of the row: from the one named, or from the one that has a line to it."""
    found = _GOES.fullmatch(text)
    goal = chosen(found["goal"], rank) if found else []
    if found is None or len(goal) != 1 or chosen(found["what"], rank):
        return None
    mates = [one if other == goal[0] else other for one, other in rank.ties if goal[0] in (one, other)]
    source = chosen(found["source"], rank) if found["source"] else mates
    art, missing = drawn(found["what"], rank.naming)
    name = fold(found["what"])
    if len(source) != 1 or source == goal or not art or missing or any(name == each.name for each in rank.things):
        return None
    rank.things.append(Thing(name, art=art, to=source[0], how="above", size="small"))
    return [Step(name, "comes"), Step(name, "goes to", to=goal[0])]


__all__ = ["goes_over", "joined_by", "topped"]
