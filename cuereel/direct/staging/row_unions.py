"""What a cue tells of those of a row that become one -> the steps of that: the others go into one of them."""

from __future__ import annotations

import re

from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.chosen import chosen, is_noun
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import COUNTER, Rank, drawn
from cuereel.direct.words import fold

_ONE = re.compile(
    r"(?:(?P<who>.+?) )??(?:(?:all |semuanya )?(?:(?:merge|combine|join|unite|fuse|melt|fold|glue)(?:s|d|ed)?"
    r"|come(?:s)?|change(?:s)?|turn(?:s)?|become(?:s)?|(?:is|are|get|being) (?:merged|combined|joined|glued|put)"
    r"|melebur|bergabung|gabung|digabung(?:kan|in)?|menyatu|disatukan|disatuin|berubah|jadi|menjadi)"
    r"(?: together| up)?(?:,? (?:in)?to| jadi| menjadi)?)"
    rf" (?:one|a single|a single one|satu|1|sebuah|selembar)(?: {COUNTER})?(?: (?P<noun>(?!by\b|per\b)[\w-]+)"
    r"(?: icon| ikon)?)?(?: (?:aja|saja|only))?",
    re.IGNORECASE,
)


def says_one(text: str) -> bool:
    """Whether a text is only that several become one."""
    return _ONE.fullmatch(" ".join(text.split()).strip(" .")) is not None


def united(text: str, rank: Rank) -> list[Step] | None:
    """All of them become one: of their own kind, or another thing."""
    found = _ONE.fullmatch(text)
    those = chosen(found["who"] or "all", rank) if found else []
    if found is None or len(those) < 2:
        return None
    stays = those[len(those) // 2]
    noun = found["noun"] or ""
    # what they are is said before: that they are one tells when
    said = re.sub(rf" (?:{COUNTER}|{re.escape(noun) or 'icon'})(?= |$)", "", text, flags=re.IGNORECASE)
    steps = [Step(one, "goes into", to=stays, said=said) for one in those if one != stays]
    if not noun or fold(noun) in ("one", "satu") or is_noun(noun, rank):
        return steps
    art, missing = drawn(noun, rank.naming)
    if not art or missing or any(thing.name == noun for thing in rank.things):
        return None
    rank.things.append(Thing(noun, art=art))
    rank.row = [noun if name == stays else name for name in rank.row]
    return [*steps, Step(stays, "becomes", to=noun, said=said)]


__all__ = ["says_one", "united"]
