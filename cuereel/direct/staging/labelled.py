"""A cue of so many of a thing, each with its own label -> those things side by side, each named below."""

from __future__ import annotations

import re

from cuereel.artwork.words import is_root, one_of
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import SMALL, Cast, Thing
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.play import Story
from cuereel.direct.words import fold

BIG = frozenset("big large huge besar".split())
LONGEST = 12
"""Letters of a label at the most."""

_LABELS = re.compile(
    r"^\s*(?:show |tampilkan |there (?:are|is) |ada )?(?P<count>\w+) (?P<name>[\w-]+(?: [\w-]+){0,2}?),? "
    r"(?:(?:and |dan )?(?:each(?: one| of them)?|masing-masing|tiap(?: satu)?)?,? ?"
    r"(?:(?:with|has|having|dengan|punya|diberi|dikasih|ada) (?:an? |the |its own |their )?"
    r"(?:labels?|names?|letters?|texts?|label(?:nya)?|nama|huruf|tulisan)|labell?ed|named|called|berlabel|bertuliskan|bernama))"
    r"(?: on (?:it|them))?:? (?P<list>[^,]+(?:, ?[^,]+)*)\s*$",
    re.IGNORECASE,
)
_PARTED = re.compile(r",? (?:and|dan|&) |, ?")


def labelled(text: str, naming: Naming) -> Story | None:
    """The story of a cue that names so many of a thing and as many labels; None for any other cue."""
    found = _LABELS.match(text.strip().rstrip("."))
    if not found:
        return None
    count, _ = number_at((fold(found["count"]),), 0)
    labels = [each.strip(' "\u201c\u201d') for each in _PARTED.split(found["list"]) if each.strip()]
    if not 1 < count == len(labels) or len(set(labels)) < count or any(len(each) > LONGEST for each in labels):
        return None
    words = found["name"].split()
    sized = [word for word in words if fold(word) in SMALL | BIG]
    noun = [word for word in words if word not in sized]
    if not noun:
        return None
    last = fold(noun[-1])
    noun[-1] = noun[-1] if is_root(last) else one_of(last) or noun[-1]
    art, missing = Cast(naming).drawn(noun)
    if not art:
        return None
    size = "" if not sized else "small" if fold(sized[0]) in SMALL else "big"
    things = tuple(Thing(f"{noun[-1]} {each}", art=art, label=each, size=size) for each in labels)
    return Story(things, (), tuple(missing))


__all__ = ["labelled"]
