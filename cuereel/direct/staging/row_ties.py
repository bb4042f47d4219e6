"""What a cue tells of the lines that are there already -> the steps of that: they turn red, are cut, join again."""

from __future__ import annotations

import re

from cuereel.artwork.hue import COLOUR_OF
from cuereel.direct.staging.play import Step
from cuereel.direct.staging.ranks import PLACES, TYING, Rank, without_turns
from cuereel.direct.words import fold

CUT = r"(?:breaks?|snaps?|(?:is|are|gets?) (?:cut|broken)|cut|broken|putus|terputus|diputus)"
"""A pattern of the words for a line that parts."""

_AGAIN = (
    r"(?:(?:is |are |gets? )?(?:connect(?:s|ed)?|join(?:s|ed)?|restored|fixed|repaired|nyambung|tersambung|terhubung"
    r"|disambung(?:kan|in)?)(?: again| back| lagi| kembali)?"
    r"|(?:is |are |comes? )back(?: again)?|(?:muncul|kembali) lagi)"
)
_BETWEEN = (
    r"(?: (?:between|(?:di ?)?antara)"
    r" (?:them|each|all|both|each of them|all of them|each one|mereka|keduanya|semuanya))?"
)
_LINE = re.compile(
    r"(?:(?:only )?(?P<one>one(?: of the)?|satu|salah satu|the|an?|all(?: of)?(?: the)?|both|semua|kedua"
    r"|setiap|tiap|each|every)"
    r"|the (?P<which>first|second|third|fourth|last)) "
    r"(?P<noun>(?P<several>lines|connections|links|arrows|garis-garis(?:nya)?)|line|garis(?:nya)?|connection"
    r"|sambungan(?:nya)?|link|arrow|panah(?:nya)?)(?: (?P<ke>pertama|kedua|ketiga|terakhir))?"
    rf"{_BETWEEN}(?: (?P<again>{_AGAIN}))?"
    rf"(?: (?:that )?(?P<cut>{CUT}))?(?:,? ?(?:and|dan|lalu|terus)?,? ?(?:it |they )?(?:all )?(?:turns?|goes|go"
    r"|becomes?|is|are|jadi|menjadi|berubah jadi|berubah menjadi) (?:warna )?(?P<colour>[\w-]+))?"
    rf"(?:,? ?(?:and|dan|lalu|terus)?,? ?(?:it |they )?(?P<then>{CUT}))?",
    re.IGNORECASE,
)
_EVERY = re.compile(r"(?:all|both|semua|kedua|setiap|tiap|each|every)\b", re.IGNORECASE)


def of_a_line(text: str, rank: Rank) -> list[Step] | None:
    """What happens to the lines, or to one of them: it turns red, or is cut, or joins two again who were parted."""
    text, in_turn = without_turns(text)
    found = _LINE.fullmatch(re.sub(r"^(?=lines|arrows|garis|sambungan|panah)", "the ", text, flags=re.IGNORECASE))
    colour = COLOUR_OF.get(fold(found["colour"]), "") if found and found["colour"] else ""
    if found is None or not rank.ties or (found["colour"] and not colour):
        return None
    parts = found["cut"] or found["then"]
    if found["again"]:
        return None if parts else _joined_again(rank, colour)
    if not parts and not colour:
        return None
    many = in_turn or _EVERY.match(found["one"] or "") or (found["several"] and fold(found["one"] or "") == "the")
    ties = rank.ties if many else _one_of(rank, found["which"] or found["ke"] or "")
    if parts:
        ties = [tie for tie in ties if tie not in _parted(rank)]
        return [Step(who, "is cut from", to=to, colour=colour) for who, to in ties] or None
    return [Step(who, _way(rank, who, to), to=to, colour=colour) for who, to in ties] or None


def _one_of(rank: Rank, said: str) -> list[tuple[str, str]]:
    """The line that is meant by its place, or else one from the middle."""
    which, ties = fold(said), rank.ties
    at = len(ties) - 1 if which in ("last", "terakhir") else PLACES.get(which, len(ties) // 2)
    return ties[at : at + 1]


def _way(rank: Rank, who: str, to: str) -> str:
    """How the line of two was drawn."""
    return next(step.does for step in rank.steps if (step.who, step.to) == (who, to) and step.does in TYING)


def _parted(rank: Rank) -> list[tuple[str, str]]:
    """Those whose line is cut as it is now."""
    last = {(step.who, step.to): step.does for step in rank.steps if step.does in (*TYING, "is cut from")}
    return [pair for pair, does in last.items() if does == "is cut from"]


def _joined_again(rank: Rank, colour: str) -> list[Step] | None:
    """The lines that were cut are drawn once more."""
    return [Step(who, _way(rank, who, to), to=to, colour=colour) for who, to in _parted(rank)] or None


__all__ = ["CUT", "of_a_line"]
