"""A cue that names two things to be seen at once, each perhaps with its text -> the things, their texts and the rest.

"A lamp on the left and a candle on the right", "Sun with text "HOT" beside moon with text "COLD"".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from cuereel.artwork.vocabulary import NOUNS_TOO, TAILS, VERBS
from cuereel.artwork.words import one_of
from cuereel.direct.entries import split_outside_quotes
from cuereel.direct.lettering import lettering
from cuereel.direct.shown import goes_on_doing
from cuereel.direct.words import fold

_JOINT = re.compile(
    r"\s*,?\s+(?:and|dan|&|next\s+to|beside|versus|vs\.?|di\s+(?:sebelah|samping))\s+|"
    r"(?<=\bdi\skiri)\s*,\s*|(?<=\bthe\sleft)\s*,\s*|(?<=\bthe\sright)\s*,\s*|(?<=\bdi\skanan)\s*,\s*",
    re.IGNORECASE,
)
_STANDING = re.compile(
    r"[\s,]*\b(?:(?:on|at|to)\s+(?:the\s+)?(?P<side>left|right)(?:\s+(?:hand\s+)?side)?"
    r"|(?:di\s+)?(?:sebelah\s+)?(?P<sisi>kiri|kanan)\b|(?P<both>side\s+by\s+side|next\s+to\s+each\s+other|together"
    r"|at\s+the\s+same\s+time|bersebelahan|berdampingan|bersama(?:an)?))\s*$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"[\s,]*\b(?:with|dengan)\s+(?:(?:an?|the)\s+)?(?:(?:text|word|words|letters|teks|tulisan|kata)\s+)?"
    r"(?P<text>[\"“][^\"”]+[\"”]|\S+)\s+(?:written\s+)?(?P<where>(?:in\s+)?between(?:\s+them)?|in\s+the\s+middle"
    r"|di\s+(?:antara(?:nya)?|tengah(?:nya)?)(?:\s+(?:mereka|keduanya))?)\s*$",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\b(?:next\s+to|beside|di\s+(?:sebelah|samping))(?=\s+(?!kiri|kanan|each))", re.IGNORECASE)
_SPLIT = re.compile(
    r"\s*(?P<split>split[\s-]?screen|layar (?:terbagi|dibagi)(?: dua)?)\b[\s:,-]*(?:(?:with|dengan)\s+)?"
    r"(?:(?:(?:on\s+)?the\s+)?left(?:\s+side)?|(?:di\s+|sebelah\s+)*kiri)\s*[:,]?\s+(?P<left>[^,;]+?)"
    r"\s*(?:[,;]|\b(?:and|dan)\b)[\s,]*"
    r"(?:(?:(?:on\s+)?the\s+)?right(?:\s+side)?|(?:di\s+|sebelah\s+)*kanan)\s*[:,]?\s+(?P<right>.+)$",
    re.IGNORECASE,
)
"""Two halves of the frame, each named before what is in it."""

_EACH = re.compile(
    r"(?:two|2|dua)\s+(?P<thing>[^,;:]+?)\s*,?\s+(?:labell?ed|marked|named|captioned|berlabel|bertuliskan|bernama"
    r"|(?:with|dengan)\s+(?:the\s+)?(?:labels?|words|names|texts|tulisan|label|nama))\s*:?\s+"
    r"(?P<one>[\"“][^\"”]+[\"”]|[^\s,]+)\s+(?:and|dan)\s+(?P<other>[\"“][^\"”]+[\"”]|[^\s,]+)(?P<rest>,.*)?$",
    re.IGNORECASE,
)
"""Two of one thing, and what is to be read on each."""

_COMMA = re.compile(r"[,;]\s")
_ARTICLE = re.compile(r"^\s*(?:an?|the|sebuah|seekor|seorang)\s+", re.IGNORECASE)

FINITE = frozenset("gets got becomes turns starts stops is are".split())
RELATIVE = frozenset("that which who whose yang next".split())
"""Words for what a thing does or becomes, and those after which they only tell which thing it is."""

AT_ONCE = frozenset({"together", "at the same time", "bersama", "bersamaan"})
"""What is so where two things are there at once; how they stand beside each other is told."""


@dataclass(frozen=True, slots=True)
class Member:
    """A thing, and the text that is to be read with it ("" for none)."""

    thing: str
    text: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things in the order in which they are named, and what else is asked for."""

    members: tuple[Member, Member]
    rest: tuple[str, ...]


def pair_of(text: str, core_of: Callable[[str], str]) -> Pair | None:
    """The two things that a cue names, both of which can be drawn; None where it does not name just two.

    `core_of` gives the thing that a part of the cue names and that art shows, "" for none.
    """
    if labelled := _labelled(text, core_of):
        return labelled
    rest: list[str] = []
    halves = _SPLIT.match(text)
    if halves:
        rest += halves["split"].split()
        left, right = ("di kiri", "di kanan") if "kanan" in text.casefold() else ("on the left", "on the right")
        text = f"{halves['left']} {left}, {halves['right']} {right}"
    between = _BETWEEN.search(text)
    if between:
        rest += [between["text"], between["where"]]
        text = text[: between.start()]
    parts = split_outside_quotes(_JOINT, text)
    if len(parts) != 2 or goes_on_doing(parts[1], parts[0]) or split_outside_quotes(_COMMA, parts[0])[1:]:
        return None
    members = [_member(part, core_of, rest) for part in parts]
    beside = _BESIDE.search(text)
    rest += [beside[0]] if beside else []
    first, second = members
    if all(map(_is_a_clause, parts)):
        return None
    return Pair((first, second), tuple(rest)) if first and second and first.thing != second.thing else None


def _labelled(text: str, core_of: Callable[[str], str]) -> Pair | None:
    """ "Two boxes labelled IN and OUT": the thing twice, each with its own text."""
    found = _EACH.match(text)
    thing = core_of(found["thing"]) if found else ""
    if found is None or not thing:
        return None
    *most, last = thing.split()
    single = " ".join([*most, one_of(fold(last)) or last])
    single = single if core_of(single) == single else thing
    left_out = [*found["thing"].replace(thing, " ", 1).split(), *(found["rest"] or "").strip(" ,.").split()]
    one, other = (Member(single, found[side].strip('"“”')) for side in ("one", "other"))
    return Pair((one, other), tuple(left_out))


def _is_a_clause(part: str) -> bool:
    """Whether a part tells what its thing does: "a wall breaks"; "a lamp that glows" only says which lamp."""
    words = [fold(word) for word in lettering(part)[1].split()]
    does = (VERBS - NOUNS_TOO) | FINITE
    goes_on = [*(word not in TAILS for word in words[1:]), False]
    tells = [at for at, word in enumerate(words) if at and (word in does or (word in VERBS and goes_on[at]))]
    return bool(tells) and words[tells[0] - 1] not in RELATIVE


def _member(part: str, core_of: Callable[[str], str], rest: list[str]) -> Member | None:
    """The thing of a part; where it stands and what else is told of it goes to the rest."""
    bare = part.strip(" ,.")
    while standing := _STANDING.search(bare):
        bare = bare[: standing.start()]
        how = " ".join((standing["side"] or standing["sisi"] or standing["both"]).split())
        rest += [] if how.casefold() in AT_ONCE else [how]
    said, bare = lettering(bare)
    bare = _ARTICLE.sub("", bare).strip(" ,.")
    thing = core_of(bare)
    if not thing:
        return None
    rest += [word for word in bare.replace(thing, " ", 1).split() if word.strip(" ,.")]
    return Member(thing, said)
