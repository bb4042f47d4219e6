"""What a cue tells of lines there and back, and of the line to one that moves on -> the steps of that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from cuereel.direct.entries import NAMES_JOINED
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
    """Two things, or three, and the lines that go back and forth between them all, and nothing else."""
    found = _BETWEEN.fullmatch(_THEN.sub("", text))
    if found is None:
        return None
    names = _ends_of(found)
    brief = all(1 <= len(name.split()) <= _LONGEST for name in names)
    if not brief or not 2 <= len(names) <= _MOST or len(set(map(str.casefold, names))) < len(names):
        return None
    arts = [drawn(name, naming) for name in names]
    if not any(art and not missing for art, missing in arts):
        return None
    things = [
        Thing(name, art=art if art and not missing else name) for name, (art, missing) in zip(names, arts, strict=True)
    ]
    if len(things) == _MOST:
        things[-1] = replace(things[-1], at="bottom")  # no line then runs behind the one between two others
    return Rank(naming, things, _all_ways(names), names)


def _ends_of(found: re.Match[str]) -> list[str]:
    """Between whom lines are: each by its name, before any picture of it is sought."""
    return [_named(name) for name in (*NAMES_JOINED.split(found["one"]), found["other"]) if name.strip()]


def _all_ways(names: Sequence[str]) -> list[Step]:
    """There and back between two; of three, lines between all, along which light runs: arrows would meet."""
    if len(names) > 2:
        return [Step(one, "connects to", to=other) for one, other in combinations(names, 2)]
    one, other = names
    return [Step(one, "points to", to=other), Step(other, "points to", to=one)]


_THEN = re.compile(r"^(?:(?:and|then|next|lalu|terus|kemudian|dan) )+", re.IGNORECASE)

_LONGEST, _MOST = 2, 3
"""Words of a name, and how many things lines go between."""


def to_and_fro(text: str, rank: Rank) -> list[Step] | None:
    """A line to each of some, or there and back: from what all lines lead from, or else from a dot below the row."""
    text, _ = without_turns(re.sub(r"^(?:with|dengan|ada) ", "", text, flags=re.IGNORECASE))
    if between := _BETWEEN.fullmatch(text):
        ends = [chosen(name, rank) for name in _ends_of(between)]
        those = [each[0] for each in ends if len(each) == 1]
        return _all_ways(those) if len(set(those)) == len(ends) <= _MOST else None
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
_MOVES = (
    r"(?:(?:and|then|dan|lalu|terus|,) ?)*(?:it )?(?:(?:is|gets) moved|(?:mov|go|jump|switch|shift|chang)(?:es|s|e)"
    r"|dipindah(?:kan|in)?|pindah|berpindah|loncat|beralih) (?:over )?(?:to|ke) "
)
_NEXT = (
    r"(?:the |an)?(?:next|other)(?: one| [\w-]+)?|the (?:one|[\w-]+) (?:right )?(?:next to|beside) (?:it|that(?: one)?)"
    r"|its neighbou?r|(?:[\w-]+ )?(?:yang )?(?:(?:ada )?di )?(?:lain|lainnya|sebelah|sebelahnya|berikutnya|sehat)"
    r"|(?:the )?[\w-]+ [\w-]+"
)
_TO_ONE = re.compile(
    rf"(?:the |an? )?(?P<line>line|arrow|garis(?:nya)?|panah(?:nya)?) (?:to|for|of|ke|from|dari) (?P<who>.+?)"
    rf"(?: {_LEAVES}(?:,? {_MOVES}(?P<next>{_NEXT}))?|,? {_MOVES}(?P<on>{_NEXT}))",
    re.IGNORECASE,
)
_SPOILT = re.compile(
    r"(?:the |an? |one )?(?:broken|dead|failed|failing|crashed|down|faulty|crossed|bad) (?P<noun>[\w-]+)"
    r"|(?P<kata>[\w-]+) (?:yang )?(?:rusak|mati|gagal|error|down|tumbang|bocor|disilang)(?: (?:itu|tadi))?",
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
    if onto := found["next"] or found["on"]:
        onward = _next_tie(rank, tie, those[0], beside=_BESIDE.search(onto) is not None)
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


_BESIDE = re.compile(r"\b(?:next to|beside|neighbou?r|sebelah(?:nya)?)\b", re.IGNORECASE)
"""What is said of one that stands right by another, on either side."""


def _next_tie(rank: Rank, tie: tuple[str, str], gone: str, *, beside: bool) -> tuple[str, str] | None:
    """The line after that to one, from the same hub; where it is to be `beside` the last, the one before that."""
    hub = tie[0] if tie[1] == gone else tie[1]
    same = [each for each in rank.ties if hub in each]
    at = same.index(tie)
    if beside and at == len(same) - 1:
        return same[at - 1] if at else None
    return next(iter(same[at + 1 :] + same[:at]), None)


__all__ = ["line_to_one", "opened_between", "to_and_fro"]
