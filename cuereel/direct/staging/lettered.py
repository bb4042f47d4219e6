"""Words that nobody has art for -> whether they name a thing that may stand on the stage as a lettered tile."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.artwork.hue import COLOUR_WORDS
from cuereel.artwork.vocabulary import (
    DESCRIBING,
    LABELS,
    NOUNS_IN_ING,
    NOUNS_TOO,
    PLACES,
    PRONOUNS,
    SIZES,
    VAGUE,
    VERBS,
)
from cuereel.artwork.words import is_root, one_of
from cuereel.direct.staging.feelings import feeling
from cuereel.direct.staging.lexicon import (
    AMBIENT,
    BODY,
    EACH,
    FIGURES,
    HOW,
    ORDINALS,
    QUANTIFIERS,
    REPEATED,
    TITLES,
    WORN,
    is_article,
    is_pronoun,
    number_at,
    relation_at,
    spoken_roots,
)
from cuereel.direct.staging.verbs import BASES
from cuereel.direct.tokens import Token
from cuereel.direct.words import KINDS, STOP, UNTOLD, bare_of, derived, fold, stems

MOST_WORDS = 2
"""Words of a name on a tile: with more, a label would be a sentence."""

SHORTEST = 3
"""Letters of a word that names something."""

_NO_THING = (
    (DESCRIBING | VERBS | LABELS | VAGUE | PLACES | PRONOUNS | SIZES | COLOUR_WORDS | STOP | UNTOLD | KINDS)
    | (AMBIENT | BODY | EACH | FIGURES | HOW | ORDINALS | QUANTIFIERS | REPEATED | TITLES | WORN)
) - NOUNS_TOO
"""Words that say how something is, what it does or where, and parts of what is there."""

_STATES = frozenset(
    "kosong penuh balik lain lagi dikit sedikit banyak segala arah dekat jauh sama beda baru lama cepat lambat rapi "
    "minutes minute min hours hour days seconds trips turns times menit detik hari minggu thumbs up down back top "
    "else rest lot bit pair half part parts way ways end ends start while others sisanya separuh setengah bagian ujung "
    "tempat spot place kind mode thing things stuff forth different similar equal ready done alive".split()
)
"""Roots that are no things, measures, and words too vague to be read on a tile."""

_ENDINGS = ("ly", "ed", "est", "ful", "less", "ous", "able", "ible", "ish", "n't", "'s")
"""How English words end that name no thing."""


def tile_name(words: Sequence[Token], before: Sequence[Token]) -> str:
    """The name that a tile shows for words without art; "" where they are no plain name of a thing.

    `before` are the words before them, of which an article, a number or an owner tells an English noun; a noun of
    several tells itself, as an Indonesian one does by being a root.
    """
    told = [bare_of(word.key) for word in words]
    if not 0 < len(told) <= MOST_WORDS or any(word.quoted for word in words):
        return ""
    if any(_tells_no_thing(key) for key in told) or told[-1] in BASES - NOUNS_TOO:
        return ""
    if not all(key.isalpha() and len(key) >= SHORTEST and not key.endswith(_ENDINGS) for key in told):
        return ""
    if any((key.endswith("ing") and key not in NOUNS_IN_ING) or _is_done(key) for key in told):
        return ""
    keys = tuple(word.key for word in before)
    opened = bool(keys) and (is_article(keys[-1]) or bool(number_at(keys, len(keys) - 1)[0]) or keys[-1] in EACH)
    several = bool(one_of(told[-1])) and one_of(told[-1]) != told[-1]
    proper = words[0].text[:1].isupper()  # a name of its own, or what a cue opens with
    if not (opened or several or proper or is_root(told[0]) or _is_made(told[0])):
        return ""
    return " ".join(bare_of(fold(word.text)) if word.text.islower() else word.text for word in words)


def _tells_no_thing(key: str) -> bool:
    """Whether a word is known for no noun: a state, a place, a verb of everyday Indonesian, a pronoun."""
    if key in _NO_THING | _STATES or feeling(key) or is_pronoun(key) or is_article(key):
        return True
    return bool(relation_at((key,), 0)[0] or spoken_roots(key))


def _is_done(word: str) -> bool:
    """Whether a word is a verb that Indonesian derives from another; "pengiriman" and "kesehatan" are nouns."""
    return derived(word) and (word.startswith(("me", "ber", "di", "ter")) or not word.endswith("an"))


def _is_made(word: str) -> bool:
    """Whether a word is an Indonesian noun that is made of a root with "-an" ("serpihan")."""
    return word.endswith("an") and any(is_root(stem) for stem in stems(word) - {word})
