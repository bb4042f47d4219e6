"""Lines from one thing to several that nobody has named yet -> these come, each with its line from that one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cuereel.direct.entries import NAMES_JOINED
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.chosen import is_noun
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import NUMBER, Rank, drawn, members, single, tying, without_turns
from cuereel.direct.words import fold

FEWEST, MOST = 2, 6
"""To how many new ones lines lead."""

LONGEST = 14
"""Letters of what is read at one of them."""

_FAN = re.compile(
    r"(?:an? |the |with |ada )*(?P<line>lines?|arrows?|garis(?:-garis)?|panah)"
    r"(?: (?:that |which |yang )?(?:(?:is |are )?"
    r"(?:go|run|lead|com|point|draw)(?:ing|es|s|e|n)?|muncul|menuju|keluar))?(?: out)? (?:from|of|dari) (?P<who>.+?)"
    r"(?: (?:lead|go|run|point)(?:s|ing)?)? (?:in)?(?:to|ke|menuju) (?P<those>.+)",
    re.IGNORECASE,
)
_SO_MANY = re.compile(
    rf"(?P<count>{NUMBER}) (?:buah |ikon |different |other )?(?P<noun>[\w-]+(?: (?!icons?$)[\w-]+)?)(?: icons?| ikon)?",
    re.IGNORECASE,
)
_AT = re.compile(
    r"(?:an? |the |one |another |sebuah |satu )?(?P<noun>[\w-]+)(?: (?:icon|ikon))? (?:in|at|on|from|of|di|dari) "
    r"(?:the )?(?P<place>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*)?)"
)
"""One by its noun and the place where it is, which has a name."""

_IT = re.compile(r"(?:it|that|this|there|itu|sana|situ|dia|-?nya)", re.IGNORECASE)
_BARE = re.compile(
    r"^(?:(?:an?|the|one|that|this|ikon|logo|icon of) )+|(?: (?:icon|ikon|logo|itu|tadi|tersebut))+$", re.IGNORECASE
)


def fanned(text: str, rank: Rank) -> list[Step] | None:
    """Lines from the one thing there is to several new ones, which are the row from now on."""
    found = _FAN.fullmatch(without_turns(text)[0])
    alone = [thing for thing in rank.things if not thing.to]
    if found is None or len(alone) != 1 or rank.steps or not _is_meant(found["who"], rank, alone[0]):
        return None
    new = _those(found["those"], rank.naming)
    if not new or any(thing.name == alone[0].name for thing in new):
        return None
    rank.things[:] = [replace(alone[0], at="bottom"), *new]
    rank.row[:] = [thing.name for thing in new]
    return _fan(alone[0].name, new, found["line"])


def opened_fan(text: str, naming: Naming) -> Rank | None:
    """One thing and several to which its lines lead, and nothing else."""
    found = _FAN.fullmatch(without_turns(text)[0])
    name = _BARE.sub("", found["who"]).strip() if found else ""
    new = _those(found["those"], naming) if found and name and not _IT.fullmatch(name) else []
    art, missing = drawn(name, naming) if new else ("", [])
    if found is None or not art or missing or fold(art) in (fold(each.art) for each in new):
        return None
    things = [Thing(name, art=art, at="bottom"), *new]
    return Rank(naming, things, _fan(name, new, found["line"]), [thing.name for thing in new])


def _is_meant(who: str, rank: Rank, one: Thing) -> bool:
    """Whether words are for the one thing that is there."""
    bare = _BARE.sub("", who).strip()
    return bool(_IT.fullmatch(who)) or fold(bare) in (fold(one.name), fold(one.art)) or is_noun(bare, rank)


def _fan(hub: str, new: Sequence[Thing], line: str) -> list[Step]:
    """Each comes, and the line to it with it."""
    does = tying(line)
    ways = [(Step(one.name, "comes", said=one.label), Step(hub, does, to=one.name, said=one.label)) for one in new]
    return [step for way in ways for step in way]


def _those(said: str, naming: Naming) -> list[Thing]:
    """The new ones: so many of a noun, one in each of several places, or different ones; none where art lacks one."""
    if several := _SO_MANY.fullmatch(said):
        return _alike(several, naming)
    names = [name for name in NAMES_JOINED.split(said) if name]
    if not FEWEST <= len(names) <= MOST:
        return []
    placed = [_AT.fullmatch(name) for name in names]
    if all(placed):
        return _placed([found for found in placed if found], naming)
    bare = [_BARE.sub("", name).strip() for name in names]
    arts = [drawn(name, naming) for name in bare]
    whole = all(art and not missing for art, missing in arts) and len(set(map(fold, bare))) == len(bare)
    return [Thing(name, art=art) for name, (art, _) in zip(bare, arts, strict=True)] if whole else []


def _alike(found: re.Match[str], naming: Naming) -> list[Thing]:
    count = number_at((fold(found["count"]),), 0)[0]
    *before, last = found["noun"].split()
    one, _ = single(last)
    noun = " ".join([*before, one])
    art, missing = drawn(noun, naming)
    if not art or missing or not FEWEST <= count <= MOST:
        return []
    return members(noun.casefold(), count, art, indonesian=one == last and naming.knows(last))


def _placed(found: Sequence[re.Match[str]], naming: Naming) -> list[Thing]:
    """Each has its place on its plate."""
    things: list[Thing] = []
    for each in found:
        art, missing = drawn(each["noun"], naming)
        name = f"{each['noun']} {each['place']}"
        if not art or missing or len(each["place"]) > LONGEST or any(thing.name == name for thing in things):
            return []
        things.append(Thing(name, art=art, label=each["place"]))
    return things


__all__ = ["fanned", "opened_fan"]
