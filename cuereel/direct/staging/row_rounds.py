"""One in the middle and others around it, to whom lines lead -> a ring, those of which act as those of a row do."""

from __future__ import annotations

import re
from dataclasses import replace

from cuereel.artwork.hue import COLOUR_OF
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import NUMBER, SHOW, Rank, drawn, members, single, tying
from cuereel.direct.words import fold

FEWEST, UNSAID, MOST = 2, 6, 10
"""How many are around one, and how many where nobody says it."""

_MIDDLE = r"(?:in|at|di) (?:the )?(?:middle|center|centre|tengah(?:-tengah)?(?:nya)?)"
_AROUND = (
    r"(?:all )?(?:around|surrounding)(?: it| the (?:one|middle|center|[\w-]+))?"
    r"|(?:yang (?:ada )?)?(?:di ?)?(?:sekeliling|sekitar)(?:nya| [\w-]+)|yang mengelilingi(?:nya)?"
)
_HUB = (
    rf"(?:{SHOW})?(?:(?:an?|one|the|single|satu|sebuah|ikon) )*(?P<hub>[\w-]+(?: (?!icon )[\w-]+)?)(?: icon)?"
    rf" {_MIDDLE},?"
)
_ROUND = re.compile(
    rf"{_HUB}"
    r"(?: (?:with|and|dan|dengan|ada|lalu|then|terus))*(?: an?| the| some)? ?(?:(?P<colour>[\w-]+) )??"
    r"(?P<line>lines?|arrows?|garis(?:-garis)?|panah)(?: (?P<warna>merah|hijau|biru|kuning))?"
    r"(?: (?:that |which |yang )?(?:go(?:es|ing)?|lead(?:s|ing)?|run(?:s|ning)?|point(?:s|ing)?|com(?:es|ing)"
    r"|spread(?:s|ing)?|connecting(?: it)?|drawn|muncul|menuju|keluar|menyebar))?(?: out)?"
    r"(?: (?:from it|of it|darinya|dari situ|dari sana))? (?:to|into|ke|menuju) "
    rf"(?:(?P<count>{NUMBER}) |several |many |some |beberapa |banyak |the )?(?P<other>other |small |lots of )?"
    rf"(?:ikon )?(?P<noun>[\w-]+(?: (?!icons |around |surrounding )[\w-]+)??)(?: icons?)?(?: lain(?:nya)?)?"
    rf"(?P<around>,? (?:{_AROUND}))?",
    re.IGNORECASE,
)


def opened_round(text: str, naming: Naming) -> Rank | None:
    """The one in the middle and those around it that a text asks for and nothing else; None where it asks for none."""
    text = " ".join(text.split()).strip(" .")
    found = _ROUND.fullmatch(text)
    if found is None:
        return _ringed(text, naming)
    hue = fold(found["colour"] or found["warna"] or "")
    colour = COLOUR_OF.get(hue, "")
    count = number_at((found["count"].casefold(),), 0)[0] if found["count"] else UNSAID
    *before, last = found["noun"].split()
    one, without_plural = single(last)
    one, last = " ".join([*before, one]), found["noun"]
    hub, hub_lacks = drawn(found["hub"], naming)
    art, lacks = drawn(one, naming)
    unread = (hue and not colour) or (found["other"] or "").casefold().startswith("small")
    alone = one == last and not (without_plural and found["count"])
    unsaid = not (found["around"] or found["count"])
    if unread or alone or unsaid or not (hub and art) or hub_lacks or lacks or not FEWEST <= count <= MOST:
        return None
    several = members(one.casefold(), count, art, indonesian=_is_indonesian(text))
    centre = Thing(found["hub"].casefold(), art=hub)
    does = tying(found["line"])
    if found["around"]:
        several = [replace(each, to=centre.name, how="around") for each in several]
    else:
        # the lines are as long as they can be where those to whom they lead stand in a row
        centre = replace(centre, at="middle")
    steps = [Step(centre.name, does, to=each.name) for each in several]
    steps += [Step(centre.name, does, to=each.name, colour=colour) for each in several] if colour else []
    return Rank(naming, [centre, *several], steps, [each.name for each in several])


_RING = re.compile(
    rf"{_HUB}(?: (?:with|and|dan|dengan|ada|lalu|then|terus))* (?P<count>{NUMBER}) (?:ikon )?(?P<noun>[\w-]+?)"
    rf"(?: icons?)?,? (?:{_AROUND})",
    re.IGNORECASE,
)


def _ringed(text: str, naming: Naming) -> Rank | None:
    """One in the middle, and so many around it, without lines."""
    found = _RING.fullmatch(text)
    if found is None:
        return None
    count = number_at((found["count"].casefold(),), 0)[0]
    one, without_plural = single(found["noun"])
    hub, hub_lacks = drawn(found["hub"], naming)
    art, lacks = drawn(one, naming)
    if hub_lacks or lacks or not (hub and art) or not FEWEST <= count <= MOST:
        return None
    centre = Thing(found["hub"].casefold(), art=hub)
    indonesian = without_plural and _is_indonesian(text)
    several = members(one.casefold(), count, art, indonesian=indonesian)
    several = [replace(each, to=centre.name, how="around") for each in several]
    return Rank(naming, [centre, *several], [], [each.name for each in several])


def _is_indonesian(text: str) -> bool:
    return re.search(r"\b(?:di tengah|garis|panah|ke)\b", text, re.IGNORECASE) is not None


__all__ = ["opened_round"]
