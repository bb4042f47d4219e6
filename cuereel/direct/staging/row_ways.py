"""What a cue tells of lines there and back, and of the line to one that moves on -> the steps of that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.chosen import chosen
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import Rank, drawn, tying, without_turns

_LINE = r"(?:(?:an?|the|one|some|sebuah|satu) )*(?P<line>lines?|arrows?|garis(?:-garis)?|panah)"
_RUNS = (
    r"(?: (?:that |which |yang )?(?:(?:is |are )?(?:go|run|mov|travel|com|point|lead)(?:ing|es|s|e)?|drawn|jalan"
    r"|bergerak|muncul|pops? up|keluar|menuju))?"
)
_FRO = r"(?P<fro> (?:back and forth|bolak[ -]balik|mondar[ -]mandir))"

_BETWEEN = re.compile(
    rf"(?:(?:animation|animasi)(?: of)? )?(?:with |ada |dengan )?{_LINE}{_RUNS}{_FRO} (?:between|(?:di ?)?antara|dari) "
    r"(?P<one>.+?) (?:and|dan|ke|&) (?P<other>.+)",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"{_LINE}{_RUNS}{_FRO}?(?: out)? (?P<way>to|into|ke|between|(?:di ?)?antara) (?P<who>.+)",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"^(?:(?:an?|the|one|sebuah|satu|ikon|icon of|logo of|logo) )+|(?: (?:icon|ikon|logo))+$", re.IGNORECASE
)


def _named(words: str) -> str:
    return _NAME.sub("", words.strip()).strip()


def opened_between(text: str, naming: Naming) -> Rank | None:
    """Two things and the line that goes back and forth between them, and nothing else."""
    found = _BETWEEN.fullmatch(_THEN.sub("", text))
    if found is None:
        return None
    names = [_named(found["one"]), _named(found["other"])]
    if not all(1 <= len(name.split()) <= _LONGEST for name in names) or names[0].casefold() == names[1].casefold():
        return None
    arts = [drawn(name, naming) for name in names]
    shown = [art for art, missing in arts if art and not missing]
    if not shown:
        return None
    things = [
        Thing(name, art=art if art and not missing else name) for name, (art, missing) in zip(names, arts, strict=True)
    ]
    there, back = (Step(names[0], "points to", to=names[1]), Step(names[1], "points to", to=names[0]))
    return Rank(naming, things, [there, back], names)


_THEN = re.compile(r"^(?:(?:and|then|next|lalu|terus|kemudian|dan) )+", re.IGNORECASE)

_LONGEST = 2
"""Words of a name."""


def to_and_fro(text: str, rank: Rank) -> list[Step] | None:
    """A line to each of some, or there and back: from what all lines lead from, or else from a dot below the row."""
    text, _ = without_turns(re.sub(r"^(?:with|dengan|ada) ", "", text, flags=re.IGNORECASE))
    if between := _BETWEEN.fullmatch(text):
        pair = [chosen(between[side], rank) for side in ("one", "other")]
        if all(len(each) == 1 for each in pair) and pair[0] != pair[1]:
            one, other = pair[0][0], pair[1][0]
            return [Step(one, "points to", to=other), Step(other, "points to", to=one)]
        return None
    found = _EACH.fullmatch(text)
    those = chosen(found["who"], rank) if found else []
    if found is None or len(those) < 2:
        return None
    if found["way"] not in ("to", "into", "ke"):
        return _from_next_to_next(those) if found["fro"] else None
    steps = []
    hub = next((thing for thing in rank.things if thing.name not in rank.row and not thing.to), None)
    if hub is None:
        hub = Thing("dot", art="ball", at="bottom" if len(rank.there) <= _ABOVE else "middle", size="small")
        rank.things.append(hub)
    for one in those:
        steps.append(Step(hub.name, "points to" if found["fro"] else tying(found["line"]), to=one))
        steps += [Step(one, "points to", to=hub.name)] if found["fro"] else []
    return steps


def _from_next_to_next(those: Sequence[str]) -> list[Step]:
    """There and back between each and the one beside it."""
    pairs = list(pairwise(those))
    return [Step(*way) for one, other in pairs for way in ((one, "points to", other), (other, "points to", one))]


_ABOVE = 4
"""How many stand in one row, with what their lines are from below them."""

_LEAVES = (
    r"(?:(?:disappear|vanish|break|snap|fade|stop)(?:s|es)?(?: away| out)?|(?:is|gets?) (?:cut|removed|broken)"
    r"|hilang|menghilang|putus|terputus|diputus|lenyap)"
)
_ONWARD = (
    r"(?:(?:and|then|dan|lalu|terus|,) ?)*(?:it )?(?:(?:mov|go|jump|switch|shift|chang)(?:es|s|e)|pindah|berpindah"
    r"|loncat|beralih) (?:over )?(?:to|ke) (?P<next>(?:the |an)?(?:next|other)(?: one| [\w-]+)?"
    r"|(?:yang |[\w-]+ )?(?:lain|lainnya|sebelahnya|berikutnya|sehat)|(?:the )?[\w-]+ [\w-]+)"
)
_TO_ONE = re.compile(
    rf"(?:the |an? )?(?P<line>line|arrow|garis(?:nya)?|panah(?:nya)?) (?:to|for|of|ke|from|dari) (?P<who>.+?)"
    rf" (?P<leaves>{_LEAVES})(?:,? {_ONWARD})?",
    re.IGNORECASE,
)
_SPOILT = re.compile(
    r"(?:the |an? |one )?(?:broken|dead|failed|failing|crashed|down|faulty) (?P<noun>[\w-]+)"
    r"|(?P<kata>[\w-]+) (?:yang )?(?:rusak|mati|gagal|error|down)(?: itu)?",
    re.IGNORECASE,
)


def line_to_one(text: str, rank: Rank) -> list[Step] | None:
    """The line to one of the row goes, and that to another lights up, where it is said to move on."""
    found = _TO_ONE.fullmatch(text)
    if found is None or not rank.ties:
        return None
    steps, those = _meant(found["who"], rank)
    tie = next((tie for tie in rank.ties if len(those) == 1 and those[0] in tie), None)
    if tie is None:
        return None
    steps.append(Step(tie[0], "is cut from", to=tie[1]))
    if found["next"]:
        onward = _next_tie(rank, tie, those[0])
        if onward is None:
            return None
        does = next(step.does for step in rank.steps if (step.who, step.to) == onward)
        steps.append(Step(onward[0], does, to=onward[1], colour="green"))
    return steps


def _meant(who: str, rank: Rank) -> tuple[list[Step], list[str]]:
    """To whom the line is; one that is broken, of which nobody said so yet, is crossed out first."""
    if those := chosen(who, rank):
        return [], those
    spoilt = _SPOILT.fullmatch(who)
    if spoilt is None or not chosen(f"the {spoilt['noun'] or spoilt['kata']}", rank):
        return [], []
    broken = [step.who for step in rank.steps if step.does in ("is crossed out", "breaks") and step.who in rank.there]
    if broken:
        return [], broken[-1:]
    one = rank.there[len(rank.there) // 2]
    return [Step(one, "is crossed out")], [one]


def _next_tie(rank: Rank, tie: tuple[str, str], gone: str) -> tuple[str, str] | None:
    """The line after that to one, from the same hub."""
    hub = tie[0] if tie[1] == gone else tie[1]
    same = [each for each in rank.ties if hub in each]
    at = same.index(tie)
    return next(iter(same[at + 1 :] + same[:at]), None)


__all__ = ["line_to_one", "opened_between", "to_and_fro"]
