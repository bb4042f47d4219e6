"""A row of icons of which a cue names only those that bear a mark -> those, each with its mark."""

from __future__ import annotations

import re
from dataclasses import replace

from cuereel.direct.entries import NAMES_JOINED
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.mixed import LONGEST, mixed
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import NO_NAMES, SHOW, Rank
from cuereel.direct.words import fold

_LEAD = re.compile(
    rf"{SHOW}?(?:(?:an? )?(?:row|line|series) of (?:icons|logos)|(?:deretan|barisan|sederet|jejeran|sebaris) ikon"
    r"|(?:icons|logos) in a row|ikon(?:-ikon)? (?:berjejer|berjajar|berderet))(?:,|:)?(?: (?:with|dengan|and|dan))? ",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?:an? |the |ada )?(?:(?:big|large) )?(?:(?:green|red) )?(?:(?P<check>check(?: ?mark)?s?|ticks?"
    r"|(?:tanda )?centang|ceklis)|(?P<cross>cross(?:es)?|x|(?:tanda )?silang))(?: (?:hijau|merah))?"
    r"(?: (?:pops? up|appears?|comes?|muncul))? (?:on|over|at|next to|under|below|di|pada|di ?bawah) ",
    re.IGNORECASE,
)


def opened_by_marks(text: str, naming: Naming) -> Rank | None:
    """The row of those that bear a check or a cross, in their order; None where more is told of them."""
    lead = _LEAD.match(text)
    rest = text[lead.end() :] if lead else ""
    parts = list(_PART.finditer(rest))
    if not parts or parts[0].start():
        return None
    ends = [part.start() for part in parts[1:]] + [len(rest)]
    groups = [
        (part, _names(_AND.sub("", rest[part.end() : end].strip()))) for part, end in zip(parts, ends, strict=True)
    ]
    names = [name for _, group in groups for name in group]
    if not all(group for _, group in groups) or len(set(map(fold, names))) < len(names):
        return None
    story = mixed(names, naming, drawn_only=False, fewest=2)
    if story is None:
        return None
    steps: list[Step] = []
    coming = {step.said: step for step in story.steps}
    by_name = dict(zip(names, (thing.name for thing in story.things), strict=True))
    things = tuple(_plain(thing) for thing in story.things)
    if not any(thing.art for thing in things) and not all(_CODE.fullmatch(name) for name in names):
        return None
    for part, group in groups:
        does = "is checked" if part["check"] else "is crossed out"
        for name in group:
            steps += [coming[name]] if name in coming else []
            steps.append(Step(by_name[name], does, said=name))
    rank = Rank(naming, list(things), [], [thing.name for thing in things])
    place = "below" if rank.reads else ""
    rank.steps += [step if step.does == "comes" else replace(step, place=place) for step in steps]
    return rank


_CODE = re.compile(r"[A-Z]{0,3}\d[\w.%-]*|[A-Z]{1,4}")
"""A number or a sign, which is read and not drawn."""


def _plain(thing: Thing) -> Thing:
    """What is only to be read stands as a tile."""
    return replace(thing, art="", label=thing.name) if _CODE.fullmatch(thing.name) and not thing.label else thing


_AND = re.compile(r"(?:\s*,)?(?:\s*\b(?:and|dan|but|tapi|then|lalu|terus|with))*\s*$", re.IGNORECASE)


def _names(said: str) -> list[str]:
    """The names that stand after a mark; none where one of them is too long to be a name."""
    names = [re.sub(r"^(?:the|an?) ", "", each.strip(), flags=re.IGNORECASE) for each in NAMES_JOINED.split(said)]
    brief = all(0 < len(name.split()) < LONGEST and fold(name.split()[0]) not in NO_NAMES for name in names)
    return names if brief else []


__all__ = ["opened_by_marks"]
