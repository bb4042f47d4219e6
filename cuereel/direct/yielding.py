"""Words that a scene letters as they are said -> those that captions may leave out, so that no other word is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cuereel.direct.words import STOP, fold, meanings
from cuereel.model import Json, Script

Place = tuple[int, int]
"""The first word of a stretch, and the one after its last."""

SHORT = 3
"""Letters up to which a name may be a short form, which stands on the picture in full."""

_STOPS = tuple(",;:.!?…")
_COLOURING = frozenset("dong sih deh kok nih lho loh kan lah pun too please juga also".split())
"""Words that only colour what they stand beside."""


def is_written(name: str, spoken: str, *, freely: bool = False) -> bool:
    """Whether a folded word of a name is read as the one that is said: that very word, or its short form ("DB").

    A translation is another word: who hears "dompet" does not read it in "Wallet". `freely` is for what a scene
    letters in the language that is spoken, whatever its parameter says.
    """
    if name == spoken:
        return True
    if not meanings(name) & meanings(spoken):
        return False
    letters = iter(spoken)
    return freely or (len(name) <= SHORT and name[:1] == spoken[:1] and all(letter in letters for letter in name))


def is_chosen(schema: Mapping[str, Json], name: str) -> bool:
    """Whether a parameter is one of a few that its scene type knows, and letters in the language that is spoken."""
    properties = schema.get("properties")
    value = properties.get(name) if isinstance(properties, Mapping) else None
    while isinstance(value, Mapping) and "items" in value:
        value = value["items"]
    return isinstance(value, Mapping) and (
        "enum" in value or ("$ref" in value and _is_enum(schema, str(value["$ref"])))
    )


def _is_enum(schema: Mapping[str, Json], ref: str) -> bool:
    kinds = schema.get("$defs")
    kind = kinds.get(ref.rpartition("/")[2]) if isinstance(kinds, Mapping) else None
    return isinstance(kind, Mapping) and "enum" in kind


def in_order(places: Sequence[Place]) -> tuple[Place, ...]:
    """Those that are said in the order in which they are shown: another stands there only after it has been said."""
    out: list[Place] = []
    for place in places:
        if not out or place > out[-1]:
            out.append(place)
    return tuple(out)


def without_torn(script: Script, plates: Sequence[Place]) -> tuple[Place, ...]:
    """Names on plates without those beside which one telling word would be left: "Ada Figma," is captioned whole.

    A clause is read as it is said or not at all; a word that only leans on the name ("and Figma") is no loss.
    """
    kept = sorted(plates)
    while torn := next(_torn(script, kept), None):
        kept.remove(torn)
    return tuple(place for place in plates if place in kept)


def _torn(script: Script, places: Sequence[Place]) -> Iterator[Place]:
    """The plates beside which a telling word stands alone, each the one that follows it where there is one."""
    firsts, lasts = {place[0]: place for place in places}, {place[1]: place for place in places}
    for sentence in script.sentences:
        for word in range(sentence.first, sentence.last):
            after = firsts.get(word + 1) if word + 1 < sentence.last else None
            before = lasts.get(word) if word > sentence.first else None
            opens = word == sentence.first or word in lasts
            closes = word + 1 == sentence.last or word + 1 in firsts
            hidden = any(first <= word < last for first, last in places)
            told = fold(script.words[word].text)
            if hidden or not (opens and closes) or told in STOP | _COLOURING:
                continue
            if after and not script.words[word].text.endswith(_STOPS):
                yield after
            elif before and not script.words[word - 1].text.endswith(_STOPS):
                yield before
