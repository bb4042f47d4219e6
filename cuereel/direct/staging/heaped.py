"""Words for many of a thing -> that thing and how it is laid: a pile, a stack, a wall or a shelf full, a queue."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cuereel.artwork.words import is_root, one_of
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Cast
from cuereel.direct.staging.people import PEOPLE
from cuereel.direct.words import fold

_BIG = r"(?:huge|big|giant|large|massive|tall|high|long|endless|whole|enormous)"
_BESAR = r"(?:besar|tinggi|banyak|raksasa|panjang|gede)"
_EN = {
    "pile": r"pile|heap|mound|mountain|hill|load",
    "stack": r"stack|tower",
    "wall": r"wall",
    "shelf": r"shelf|shelves|rack|bookshelf|cabinet",
    "queue": r"queue",
}
_ID = {
    "pile": r"tumpukan|gundukan|segunung|gunungan|timbunan|setumpuk|seonggok|onggokan",
    "stack": r"susunan|menara",
    "wall": r"dinding|tembok",
    "shelf": r"rak|lemari",
    "queue": r"antrean|antrian",
}
_ONLY_FULL = frozenset({"wall", "shelf"})
"""What is no crowd by itself: a wall of clocks is full of them."""

_OPENS = r"^(?:an?\s+|the\s+|one\s+|sebuah\s+|satu\s+|se(?=antre|antri))?"
_FULL = r"(?:\s+yang)?\s+(?:penuh|dipenuhi)"
_FORMS = tuple(
    (way, re.compile(_OPENS + form + r"$", re.IGNORECASE))
    for way in _EN
    for form in (
        rf"(?:{_BIG}\s+)*(?:{_EN[way]})(?:\s+(?:full|filled|covered|stacked|packed))?"
        r"\s+(?:of|with|in)\s+(?P<name>[\w -]+?)",
        rf"(?:{_ID[way]})(?:\s+{_BESAR})?{_FULL if way in _ONLY_FULL else ''}"
        rf"(?:\s+(?:dengan|berisi|oleh|isi))?\s+(?P<name>[\w -]+?)(?:\s+(?:yang\s+)?(?:sangat\s+)?{_BESAR})?",
    )
)

QUEUE = "queue of people"
_ANYBODY = frozenset("people orang customers pelanggan pembeli person".split())
"""Whose queue is drawn as one, and its art."""

LONGEST = 3
"""Words of what there is many of, at the most."""


@dataclass(frozen=True, slots=True)
class Heap:
    """The art of a thing (as it is called), how it is laid, and the words that nothing shows."""

    art: str
    way: str
    untold: tuple[str, ...] = ()


def heap_of(text: str, naming: Naming, *, anyhow: bool = False) -> Heap | None:
    """The heap that words name, where art shows what it is of and none shows it so; `anyhow` where some does, too."""
    said = text.strip(" .!,")
    for way, form in _FORMS:
        found = form.match(said)
        if found is None or len(found["name"].split()) > LONGEST:
            continue
        words = found["name"].split()
        words = words[1:] if fold(words[0]) in ("of", "the", "many", "banyak") and len(words) > 1 else words
        *before, noun = words
        one = fold(noun) if is_root(fold(noun)) else one_of(fold(noun)) or noun
        many = one != fold(noun) or is_root(fold(noun))
        own = naming.coverage(said)
        if not many or (not anyhow and naming.knows(said) and not own.missing):
            return None
        art, missing = Cast(naming).drawn([*before, one])
        if fold(one) in PEOPLE and way != "queue":
            return None  # nobody lies in a pile
        if fold(noun) in _ANYBODY and not before and naming.art(QUEUE):
            return Heap(QUEUE, "")
        if art:
            return Heap(art, way, tuple(missing))
    return None


__all__ = ["Heap", "heap_of"]
