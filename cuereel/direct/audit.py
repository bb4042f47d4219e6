"""A cue, what was read of it and the panels that came of that -> its words of which no panel holds anything.

A slot may take a word that its scene then leaves aside, and what was read is no proof of what is seen: so each word is
looked for in what the panels hold, and in the words by which their scenes were asked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from cuereel.artwork.vocabulary import MEASURES
from cuereel.artwork.words import one_of
from cuereel.direct.draft import Draft
from cuereel.direct.nearest import literals
from cuereel.direct.phrases import Fragment
from cuereel.direct.recap import points_said
from cuereel.direct.shown import COUNTED
from cuereel.direct.staging.complement import TEXT
from cuereel.direct.staging.lexicon import ALIKE, SILENT, is_article, is_pronoun, relation_at
from cuereel.direct.staging.proof import forms_of
from cuereel.direct.tokens import FILLERS, fills, tokens
from cuereel.direct.words import KINDS, UNTOLD, fold, likeness, stems
from cuereel.quantities import UNITS

SURE = 0.8
"""Likeness of two words from which the one is the other, slips in typing included."""


def unseen(text: str, fragments: Sequence[Fragment], drafts: Sequence[Draft]) -> list[str]:
    """The words of a cue that neither its panels hold nor the phrases by which their scenes were asked for."""
    held = [value for draft in drafts for value in texts_in(draft.params)]
    words = {form for value in held for word in re.findall(r"[\w'-]+", value) for form in forms_of(fold(word))}
    figures = set(_FIGURE.findall(" ".join(held)))
    asked: frozenset[str] = frozenset().union(*(literals(each.phrase.patterns) for each in fragments))
    listed = (value for draft in drafts for value in draft.params.values() if isinstance(value, list))
    counts = figures | {str(len(value)) for value in listed}
    points = points_said(text)
    marked = any(f'"{verb}"' in json.dumps(dict(draft.params)) for draft in drafts for verb in _MARKS)
    out, said = [], tokens(text)
    keys = tuple(word.key for word in said)
    for at, word in enumerate(said):
        key = word.key
        if not _SIGNS.isdisjoint(word.text) and not marked:
            out.append(f"the sign {word.text}")
        related = relation_at(keys, at)[0]
        if word.quoted or word.directs or related or _asks_nothing(key) or word.text in points:
            continue
        if _counts_what_is_one(keys, at, held, words):
            out.append(word.text)
            continue
        if figures.issuperset(_FIGURE.findall(key) or "-"):
            continue
        measured = at + 1 < len(said) and keys[at + 1] in MEASURED
        counted = str(COUNTED.get(key, "")) in counts and not measured
        parts = re.findall(r"[\w'-]+", key)
        found = counted or all(forms_of(fold(part)) & words for part in parts) or not stems(key).isdisjoint(asked)
        if not found and not any(likeness(key, each) >= SURE for each in sorted(words)):
            out.append(word.text)
    return out


def _counts_what_is_one(keys: Sequence[str], at: int, held: Sequence[str], words: Set[str]) -> bool:
    """Whether a number was taken for the name of what it counts: "two save buttons" are none that is called so."""
    named = any(value.casefold().split()[:1] == [keys[at]] and " " in value.strip() for value in held)
    after = [key for key in keys[at + 1 : at + 1 + _NEAR] if one_of(key) and key not in words]
    return named and (keys[at] in COUNTED or keys[at].isdigit()) and bool(after)


_NEAR = 3
"""Words after a number among which those are named that it counts."""


TURNING = frozenset(
    "change changes changing changed turn turns turning turned become becomes becoming berubah jadi menjadi "
    "one time times atas bawah dalam cup name names nama".split()
)
"""Words that other accounts of a cue tell of where nothing shows them: what becomes something, and where it stands."""

MEASURED = frozenset(UNITS) | frozenset("am pm pagi siang sore malam".split())
"""Words after a number that is no count of what is drawn: "2 AM", "3 days"."""

_SIGNS = frozenset("✓✔☑✅✗✘❌✖")
_MARKS = ("check", "cross", "strike")
"""Marks as signs, and as parameters of scene types have them."""

_FIGURE = re.compile(r"\d+")


_IDLE = UNTOLD | FILLERS | KINDS | SILENT | ALIKE | MEASURES | TURNING | TEXT


def _asks_nothing(key: str) -> bool:
    idle = not _IDLE.isdisjoint(stems(key)) or is_article(key) or is_pronoun(key)
    return idle or not any(map(str.isalnum, key)) or fills(key)


def texts_in(value: object) -> Iterator[str]:
    """All texts within parameters."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from texts_in(each)
    elif isinstance(value, Iterable):
        for each in value:
            yield from texts_in(each)
    elif value is not None:
        yield json.dumps(value)
