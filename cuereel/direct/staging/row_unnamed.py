"""A row of so many icons that a cue counts and never names -> as many tiles with numbers, for the narration to name."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cuereel.direct.naming import Naming
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.ranks import COMING, NUMBER, PLACES, SHOW, STANDING, Rank, members
from cuereel.direct.words import fold
from cuereel.model import Json

FEWEST, MOST = 2, 8
"""How many of them stand in a row."""

_UNNAMED = re.compile(
    rf"(?:{SHOW})?(?P<row>(?:an? )?(?:row|line|series) of |(?:deretan|barisan|sederet|jejeran|sebaris) )?"
    rf"(?P<count>{NUMBER}) (?:buah )?(?:different |empty |plain )?(?P<noun>icons|ikon)"
    rf"(?:,? (?P<standing>{STANDING}))?(?:,? (?P<coming>{COMING}))?",
    re.IGNORECASE,
)

_NAME = re.compile(rf"(?:{'|'.join(PLACES)}) icon|ikon (?:{'|'.join(PLACES)})")


def opened_unnamed(text: str, naming: Naming) -> Rank | None:
    """The row of so many icons that a text asks for and nothing else; None where it names them, or counts none."""
    found = _UNNAMED.fullmatch(" ".join(text.split()).strip(" ."))
    if found is None or not (found["row"] or found["standing"]):
        return None
    count = number_at((fold(found["count"]),), 0)[0]
    if not FEWEST <= count <= MOST:
        return None
    indonesian = fold(found["noun"]) == "ikon"
    things = members("ikon" if indonesian else "icon", count, "", indonesian=indonesian)
    return Rank(naming, things, [], [thing.name for thing in things])


def is_unnamed(thing: Json) -> bool:
    """Whether a thing of a panel is one of such a row that nobody has named yet."""
    if not isinstance(thing, Mapping) or thing.get("art"):
        return False
    return bool(_NAME.fullmatch(str(thing.get("name", "")))) and str(thing.get("label", "")).isdigit()


__all__ = ["is_unnamed", "opened_unnamed"]
