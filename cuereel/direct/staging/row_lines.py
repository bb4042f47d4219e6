"""What a cue tells of lines at a row -> the steps of that: from each to one, from each to the next, one that is cut."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from cuereel.artwork.hue import COLOUR_OF
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.chosen import chosen
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import PLACES, TYING, Rank, drawn, tying
from cuereel.direct.words import fold

_MIDDLE = (
    r"(?P<place> (?:in|at|di) (?:the )?(?:middle|center|centre|tengah(?:-tengah)?)"
    r"| (?:below|under|di bawah)(?: them|nya)?)?"
)
_TO_ONE = (
    re.compile(
        r"(?:an? |the )?(?P<line>lines?|arrows?|garis(?:-garis)?|panah)(?: (?:goes|go|going|runs?|leads?|drawn"
        r"|are drawn|is drawn|muncul|appear|come))?"
        r"(?: from| dari) (?P<who>.+?)(?: (?:lead|go|run|point)(?:s|ing)?)? (?:in)?(?:to|ke|menuju) (?P<hub>.+?)"
        + _MIDDLE,
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<who>.+?) (?:is |are |get |gets )?(?:all )?(?:connect(?:s|ed)?|link(?:s|ed)?|nyambung|tersambung"
        r"|terhubung|disambung(?:kan|in)?|dihubungkan)"
        r"(?: (?:with|by|using|pakai|pake|dengan)(?: an?)? (?P<line>lines?|arrows?|garis|panah))? (?:to|ke"
        r"|dengan) (?P<hub>.+?)" + _MIDDLE,
        re.IGNORECASE,
    ),
)
_ONLY = re.compile(
    r"^(?:(?:an?|one|the|the same|single|satu|sebuah|suatu)\s+)+|\s+(?:yang sama|yg sama)$", re.IGNORECASE
)


def tied_to_one(text: str, rank: Rank) -> list[Step] | None:
    """Lines from each to one thing, which may be new."""
    found = next((match for way in _TO_ONE if (match := way.fullmatch(text))), None)
    if found is None or not (those := chosen(found["who"], rank)):
        return None
    hub = _hub(_ONLY.sub("", found["hub"].strip()), rank, found["place"] or "")
    if hub is None:
        return None
    does = tying(found["line"] or "")
    return [*_brought(hub, rank), *(Step(one, does, to=hub.name) for one in those if one != hub.name)]


def tied_to_each(text: str, rank: Rank) -> list[Step] | None:
    """Lines from one to several, who may be the others; the one may be new."""
    found = next((match for way in _TO_ONE if (match := way.fullmatch(text))), None)
    source = chosen(found["who"], rank) if found else []
    if found is None or len(source) > 1:
        return None
    those = [name for name in chosen(found["hub"], replace(rank, acted=source or rank.acted)) if name not in source]
    hub = rank.thing(source[0]) if source else _hub(_ONLY.sub("", found["who"].strip()), rank, found["place"] or "")
    if hub is None or not those or hub.name in those:
        return None
    does = tying(found["line"] or "")
    return [*_brought(hub, rank), *(Step(hub.name, does, to=one) for one in those)]


def _brought(hub: Thing, rank: Rank) -> list[Step]:
    """That what lines lead to comes, and joins the cast (in place), where it is new."""
    if hub in rank.things:
        return []
    rank.things.append(hub)
    return [Step(hub.name, "comes")]


def _hub(name: str, rank: Rank, place: str) -> Thing | None:
    """What the lines lead to: who is there, or something new that art shows whole."""
    near = [
        each for each in rank.things if fold(name) in (fold(each.name), fold(each.art)) and each.name not in rank.row
    ]
    if near:
        return near[0]
    if one := chosen(name, rank):
        return rank.thing(one[0]) if len(one) == 1 else None
    art, missing = drawn(name, rank.naming)
    if not art or missing:
        return None
    title = name if all(each.name != name for each in rank.things) else f"{name} 2"
    return Thing(title, art=art, at="middle" if len(rank.there) > _ABOVE and "bawah" not in place else "bottom")


_ABOVE = 4
"""How many stand in one row, with what they lead to below them; of more, half stand below that."""

_CHAIN = (
    re.compile(
        r"(?:an? |the )?(?P<line>lines?|arrows?|garis(?:-garis)?|panah) (?:that |yang )?(?:connect(?:s|ing)?"
        r"|link(?:s|ing)?|(?:(?:go|run|appear|pop up|come)(?:es|s|ing)? |(?:is |are )?drawn |muncul )?between"
        r"|join(?:s|ing)?|menghubungkan|(?:muncul )?(?:di ?)?antara) (?P<who>.+)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<who>.+?) (?:is |are |get |gets |being )?(?:all )?(?:connected|linked|joined|nyambung|tersambung"
        r"|terhubung|disambung(?:kan|in)?|dihubungkan)"
        r"(?: (?:with|by|via|using|pakai|pake|dengan|oleh|lewat)(?: an?)? (?P<line>lines?|arrows?|garis(?:-garis)?"
        r"|panah))?(?: to each other| with each other| together| satu sama lain)?",
        re.IGNORECASE,
    ),
)


def tied(text: str, rank: Rank) -> list[Step] | None:
    """Lines from each to the next."""
    found = next((match for way in _CHAIN if (match := way.fullmatch(text))), None)
    those = chosen(found["who"], rank) if found else []
    if found is None or len(those) < 2:
        return None
    return [Step(one, tying(found["line"] or ""), to=other) for one, other in pairwise(those)]


_CUT = r"(?:breaks?|snaps?|(?:is|gets) (?:cut|broken)|putus|terputus|diputus)"
_LINE = re.compile(
    r"(?:(?:only )?(?P<one>one(?: of the)?|satu|salah satu|the|an?)|the (?P<which>first|second|third|fourth|last)) "
    r"(?:lines?|garis(?:nya)?|connections?|sambungan(?:nya)?|links?|arrows?|panah)(?: (?P<ke>pertama|kedua|ketiga"
    r"|terakhir))?"
    rf"(?: (?:that )?(?P<cut>{_CUT}))?(?:,? ?(?:and|dan|lalu|terus)?,? ?(?:it )?(?:turns?|goes|becomes|is|jadi"
    rf"|menjadi|berubah jadi) (?P<colour>[\w-]+))?"
    rf"(?:,? ?(?:and|dan|lalu|terus)?,? ?(?:it )?(?P<then>{_CUT}))?",
    re.IGNORECASE,
)


def of_a_line(text: str, rank: Rank) -> list[Step] | None:
    """What happens to one of the lines: it turns red, or is cut."""
    found = _LINE.fullmatch(re.sub(r"^(?=garis|sambungan)", "the ", text, flags=re.IGNORECASE))
    cut = found and (found["cut"] or found["then"])
    colour = COLOUR_OF.get(fold(found["colour"]), "") if found and found["colour"] else ""
    if found is None or not rank.ties or not (cut or colour) or (found["colour"] and not colour):
        return None
    which = fold(found["which"] or found["ke"] or "")
    at = len(rank.ties) - 1 if which in ("last", "terakhir") else PLACES.get(which, len(rank.ties) // 2)
    if at >= len(rank.ties):
        return None
    who, to = rank.ties[at]
    does = next(step.does for step in rank.steps if (step.who, step.to) == (who, to) and step.does in TYING)
    if cut:
        return [Step(who, "is cut from", to=to, colour=colour)]
    return [Step(who, does, to=to, colour=colour)]


__all__ = ["of_a_line", "tied", "tied_to_each", "tied_to_one"]
