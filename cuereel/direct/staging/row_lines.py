"""What a cue tells of lines at a row -> the steps of that: from each to one, from each to the next, one that is cut."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from cuereel.artwork.hue import COLOUR_OF
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.chosen import chosen
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import Rank, drawn, tying, without_turns
from cuereel.direct.staging.row_ties import CUT
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
    text, colour = _plainly(without_turns(text)[0])
    found = next((match for way in _TO_ONE if (match := way.fullmatch(text))), None)
    if found is None or not (those := chosen(found["who"], rank)):
        return None
    hub = _hub(_ONLY.sub("", found["hub"].strip()), rank, found["place"] or "")
    if hub is None:
        return None
    does = tying(found["line"] or "")
    pairs = [(one, hub.name) for one in those if one != hub.name]
    return [*_brought(hub, rank), *_lines(pairs, does, colour)]


def tied_to_each(text: str, rank: Rank) -> list[Step] | None:
    """Lines from one to several, who may be the others; the one may be new."""
    text, colour = _plainly(without_turns(text)[0])
    found = next((match for way in _TO_ONE if (match := way.fullmatch(text))), None)
    source = chosen(found["who"], rank) if found else []
    if found is None or len(source) > 1:
        return None
    near = replace(rank, acted=source or rank.acted)
    those = chosen(found["hub"], near) or _both(found["hub"], near, source)
    those = [name for name in those if name not in source]
    hub = rank.thing(source[0]) if source else _hub(_ONLY.sub("", found["who"].strip()), rank, found["place"] or "")
    if hub is None or not those or hub.name in those:
        return None
    does = tying(found["line"] or "")
    return [*_brought(hub, rank), *_lines([(hub.name, one) for one in those], does, colour)]


def _both(words: str, rank: Rank, source: Sequence[str]) -> list[str]:
    """Those who are said to be so many, where the one from whom the lines are is not counted: "both"."""
    return chosen(words, replace(rank, row=[name for name in rank.row if name not in source]))


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


_ONE_TO_NEXT = re.compile(
    r"(?:an? |the )?(?P<line>lines?|arrows?|garis(?:-garis)?|panah)(?: (?:that |which |yang )?(?:(?:is |are )?\w+ing"
    r"|goes|go|moves?|runs?|points?|leads?|jalan|bergerak|menunjuk|muncul))?(?: from| dari)"
    r" (?P<who>one|each|each one|every one|satu|yang satu|masing-masing|tiap satu|setiap satu|(?:one|each|every|satu"
    r"|tiap|setiap) [\w-]+)(?: of them)? (?:in)?(?:to|ke|menuju) (?:(?:the |an)?(?:next|other)(?: ones?| [\w-]+)?"
    r"|(?:[\w-]+ )?(?:yang )?(?:berikutnya|selanjutnya|sebelahnya|lain(?:nya)?))",
    re.IGNORECASE,
)
"""A line from each to the next."""

_ENDS_CUT = re.compile(
    rf",? (?:(?:that|which|yang|then|lalu|terus|and|dan) )*(?:is |are |gets? )?{CUT}$", re.IGNORECASE
)


def tied(text: str, rank: Rank) -> list[Step] | None:
    """Lines from each to the next, in a colour where one is told; those that are said to be cut part then."""
    text, colour = _plainly(without_turns(text)[0])
    parted = _ENDS_CUT.search(text)
    text = text[: parted.start()] if parted else text
    chain = _ONE_TO_NEXT.fullmatch(text)
    found = chain or next((match for way in _CHAIN if (match := way.fullmatch(text))), None)
    those = _all_of(found["who"], rank) if found else []
    if found is None or len(those) < 2:
        return None
    pairs = list(pairwise(those))
    does = tying(found["line"] or "")
    cuts = [Step(one, "is cut from", to=other) for one, other in pairs] if parted else []
    if parted and set(pairs) <= set(rank.ties):
        return cuts
    return [*_lines(pairs, does, colour), *cuts]


def _all_of(who: str, rank: Rank) -> list[str]:
    """Who is joined: those named, or all from "one" of them to the next."""
    words = re.sub(r"^(?:one|satu|yang satu)\b", "each", who, flags=re.IGNORECASE)
    return chosen(words, rank)


_JOINT = re.compile(
    r"^(?:(?:with|dengan|ada|there (?:is|are)|muncul|(?:up )?pops? up|plus) )+(?=.*\b(?:lines?|arrows?|garis|panah)\b)",
    re.IGNORECASE,
)
_HUE = re.compile(
    r"^(?P<before>(?:an? |the )?)(?P<hue>[\w-]+) (?=(?:lines?|arrows?)\b)|(?<=garis) (?P<warna>[\w-]+)(?= |$)"
    r"|(?<=panah) (?P<hijau>[\w-]+)(?= |$)",
    re.IGNORECASE,
)


def _plainly(text: str) -> tuple[str, str]:
    """What is told of a line without the words that join it to what was told before, and without its colour."""
    text = _JOINT.sub("", text)
    found = _HUE.search(text)
    colour = COLOUR_OF.get(fold(found["hue"] or found["warna"] or found["hijau"] or ""), "") if found else ""
    if found is None or not colour:
        return text, ""
    return text[: found.start()] + (found["before"] or "") + text[found.end() :], colour


def _lines(pairs: Sequence[tuple[str, str]], does: str, colour: str) -> list[Step]:
    """A line for each pair, in its colour."""
    return [Step(one, does, to=other, colour=colour) for one, other in pairs]


__all__ = ["tied", "tied_to_each", "tied_to_one"]
