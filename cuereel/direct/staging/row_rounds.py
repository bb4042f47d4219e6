"""One in the middle and others around it, to whom lines lead -> a ring, those of which act as those of a row do."""

from __future__ import annotations

import re
from dataclasses import replace

from cuereel.artwork.hue import COLOUR_OF
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import NUMBER, Rank, drawn, members, single, tying
from cuereel.direct.words import fold

FEWEST, UNSAID, MOST = 2, 6, 10
"""How many are around one, and how many where nobody says it."""

_MIDDLE = r"(?:in|at|di) (?:the )?(?:middle|center|centre|tengah(?:-tengah)?(?:nya)?)"
_AROUND = (
    r"(?:all )?(?:around|surrounding)(?: it| the (?:one|middle|center|[\w-]+))?"
    r"|(?:yang (?:ada )?)?(?:di ?)?(?:sekeliling|sekitar)(?:nya| [\w-]+)|yang mengelilingi(?:nya)?"
)
_ROUND = re.compile(
    rf"(?:show |tampilkan )?(?:an? |one |the |single |satu |sebuah )+(?P<hub>[\w-]+(?: [\w-]+)?)(?: icon)? {_MIDDLE},?"
    r"(?: (?:with|and|dan|dengan|ada|lalu|then|terus))*(?: an?| the)? ?(?:(?P<colour>[\w-]+) )??"
    r"(?P<line>lines?|arrows?|garis(?:-garis)?|panah)(?: (?P<warna>merah|hijau|biru|kuning))?"
    r"(?: (?:that |which |yang )?(?:go(?:es|ing)?|lead(?:s|ing)?|run(?:s|ning)?|point(?:s|ing)?"
    r"|connecting(?: it)?|drawn|muncul|menuju|coming out))?(?: (?:from it|of it|darinya|dari situ|dari sana))?"
    r" (?:to|ke|menuju) "
    rf"(?:(?P<count>{NUMBER}) |several |many |some |beberapa |banyak |the )?(?P<other>other |small |lots of )?"
    rf"(?P<noun>[\w-]+)(?: icons?| lain(?:nya)?)?,? (?:{_AROUND})",
    re.IGNORECASE,
)


def opened_round(text: str, naming: Naming) -> Rank | None:
    """The one in the middle and those around it that a text asks for and nothing else; None where it asks for none."""
    found = _ROUND.fullmatch(" ".join(text.split()).strip(" ."))
    if found is None:
        return None
    hue = fold(found["colour"] or found["warna"] or "")
    colour = COLOUR_OF.get(hue, "")
    count = number_at((found["count"].casefold(),), 0)[0] if found["count"] else UNSAID
    one, without_plural = single(found["noun"])
    hub, hub_lacks = drawn(found["hub"], naming)
    art, lacks = drawn(one, naming)
    unread = (hue and not colour) or (found["other"] or "").casefold().startswith("small")
    alone = one == found["noun"] and not (without_plural and found["count"])
    if unread or alone or not (hub and art) or hub_lacks or lacks or not FEWEST <= count <= MOST:
        return None
    several = members(one.casefold(), count, art, indonesian=_is_indonesian(text))
    centre = Thing(found["hub"], art=hub)
    several = [replace(each, to=centre.name, how="around") for each in several]
    does = tying(found["line"])
    steps = [Step(centre.name, does, to=each.name) for each in several]
    steps += [Step(centre.name, does, to=each.name, colour=colour) for each in several] if colour else []
    return Rank(naming, [centre, *several], steps, [each.name for each in several])


def _is_indonesian(text: str) -> bool:
    return re.search(r"\b(?:di tengah|garis|panah|ke)\b", text, re.IGNORECASE) is not None


__all__ = ["opened_round"]
