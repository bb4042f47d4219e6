"""A name as written -> what it is about: its head, without what only says how many, what colour, where or doing what.

English heads come last ("espresso machine"), Indonesian ones first ("mesin kopi").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cuereel.artwork.vocabulary import (
    ASKS_FOR_SIGN,
    COUNTED,
    FILMING,
    HOLLOW,
    KINDS_IN_ING,
    LABELS,
    MATERIALS,
    MEASURES,
    NOUNS_IN_ING,
    PLACES,
    PLAIN,
    PROFESSIONS,
    PRONOUNS,
    ROOMS,
    ROOT_VERBS,
    SET_PHRASES,
    TAILS,
    VERBS,
)
from cuereel.artwork.words import FILLERS, forms, is_doing, split

Words = tuple[str, ...]

_TOKEN = re.compile(r"[\w'-]+")


def is_proper(name: str) -> bool:
    """Whether it is written as the name of someone or of some place: "Tim Berners-Lee", "a map by Ada".

    A capital that opens the name says nothing, nor do short forms ("PIN"), nor jobs ("Cloud Engineer").
    """
    words = [word for word in _TOKEN.findall(name) if word.casefold() not in FILLERS]
    if not words or words[-1].casefold() in PROFESSIONS or words[0].casefold() in PROFESSIONS or name.isupper():
        return False
    capital = [re.match(r"[A-Z][a-z]*(?![A-Za-z])", word) is not None and not word.isupper() for word in words]
    hyphened = any(re.fullmatch(r"[A-Z]\w+-[A-Z]\w+", word) for word in words)
    return hyphened or any(capital[1:]) or (capital[0] and _TOKEN.findall(name)[0] != words[0])


def about(name: str) -> str:
    """The name without measures ("plate of", "seekor") and without its tail ("with 4 people under it"), as written."""
    words = [word for word in name.split() if split(word)]
    while (rest := _unmeasured(words)) != words:
        words = rest
    return " ".join(_without_tail(words))


def filmed(words: Sequence[str]) -> int:
    """Where in a name the thing begins that it asks to be filmed in some way ("drone shot of a lake"); 0 for none."""
    low = [_low(word) for word in words]
    told = next((at for at, word in enumerate(low[:-1]) if at and word in ("of", "dari")), 0)
    how = [word for word in low[:told] if not is_plain(word)]
    return told + 1 if how and (how[-1] in FILMING or how[0] in FILMING) else 0


def is_filming(words: Words) -> bool:
    """Whether a name is of a way of filming, and of nothing that is filmed ("drone footage", "rekaman drone")."""
    how = [word for word in words if not is_plain(word)]
    return len(how) > 1 and (how[-1] in FILMING or how[0] in ("rekaman", "cuplikan"))


def _unmeasured(words: list[str]) -> list[str]:
    """Without "a big plate of" or "drone shot of" at its front."""
    if thing := filmed(words):
        return words[thing:]
    low = [_low(word) for word in words]
    if "of" in low[1:-1]:
        at = low.index("of", 1)
        before = [word for word in low[:at] if not is_plain(word) or word in MEASURES]
        if before and all(not forms(word, "en").isdisjoint(MEASURES) for word in before):
            return words[at + 1 :]
    first = next((at for at, word in enumerate(low) if word not in FILLERS), 0)
    return words[first + 1 :] if low and low[first] in COUNTED and first + 1 < len(words) else words


def _without_tail(words: list[str]) -> list[str]:
    low = [_low(word) for word in words]
    for at in range(1, len(low)):
        named = [word for word in low[:at] if word not in PLAIN and word not in FILLERS and not is_doing(word)]
        if named and _opens_tail(low[at], low[at - 1]):
            words, low = words[:at], low[:at]
            break
    while len(words) > 1 and (low[-1].endswith("ly") or _is_participle(low[-1]) or low[-1] == "high"):
        words, low = words[:-1], low[:-1]
    return words


def opens_tail(word: str, before: str) -> bool:
    """Whether a word, as written, begins what is told of the thing named before it."""
    return _opens_tail(_low(word), _low(before)) or _low(word) in VERBS


def _opens_tail(word: str, before: str) -> bool:
    if word in TAILS or (word in ROOT_VERBS and before not in ROOMS):
        return True
    if word.endswith("ing"):
        return len(word) > 5 and word not in NOUNS_IN_ING
    verbal = word.startswith(("me", "ber", "di", "ter")) and len(word) > 5
    return verbal and before not in ROOMS and min(map(len, forms(word, "id"))) < len(word)


def tells_no_thing(name: str) -> bool:
    """Whether it opens with a relation or is only a doing: "on top of it", "ringing", "moving between two phones"."""
    words = split(name)
    if words and all(word in PLACES | PRONOUNS or word in FILLERS or word in TAILS for word in words):
        return True
    if not words or not name[:1].islower() or words[0] in TAILS:
        return bool(words) and name[:1].islower()
    is_ing = words[0].endswith("ing") and len(words[0]) > 5 and words[0] not in NOUNS_IN_ING
    return is_ing and (len(words) == 1 or words[1] in TAILS | {"a", "an", "the"})


def _is_participle(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and not word.endswith("eed")


def _low(word: str) -> str:
    return (split(word) or ("",))[0]


def bare(words: Words, language: str) -> Words:
    """Without the plain words beside the head ("old wooden door"), unless they make a set phrase of it."""
    if is_set_phrase(words):
        return words
    head = 0 if language == "id" else len(words) - 1
    if language == "id":
        # "kulit kedelai" is the skin of a bean, "sepatu kulit" a leather shoe
        head = next((at for at, word in enumerate(words) if word not in PLAIN or word in MATERIALS), 0)
    return tuple(word for at, word in enumerate(words) if at == head or not is_plain(word))


def is_set_phrase(words: Words) -> bool:
    """Whether two words in a row mean another thing than the second does ("black holes")."""
    pairs = pairwise(words)
    return any(f"{one} {form}" in SET_PHRASES for one, other in pairs for form in forms(other, "en"))


def is_plain(word: str) -> bool:
    """Whether a thing stays that thing with or without the word before it."""
    return word in PLAIN or word in FILLERS or word.isdigit()


def is_label_only(words: Words, keys: Words) -> bool:
    """Whether a name is the label of a sign and of nothing that could be seen ("accept"), and asks for no sign."""
    return len(keys) == 1 and not LABELS.isdisjoint(forms(keys[0])) and ASKS_FOR_SIGN.isdisjoint(words)


def is_hollow(head: str) -> bool:
    """Whether another noun makes another thing of it."""
    return not forms(head).isdisjoint(HOLLOW)


def without_doings(words: Words) -> Iterator[Words]:
    """The name, and the name without the doings at its front, one after another: "checking the wallet"."""
    yield words
    while len(words) > 1 and is_doing(words[0]) and words[0] not in KINDS_IN_ING:
        words = words[1:]
        yield words


def heads(words: Words, language: str) -> Iterator[Words]:
    """The shorter names that end (in Indonesian: begin) as the name does, the longest first."""
    for length in range(len(words) - 1, 0, -1):
        yield words[:length] if language == "id" else words[-length:]


def field_of(words: Words) -> Words:
    """The field of a job ("fintech engineer" -> "fintech"); nothing where the words name no job or no field."""
    if len(words) > 1 and not forms(words[-1], "en").isdisjoint(PROFESSIONS):
        return words[:-1]
    return words[1:] if len(words) > 1 and words[0] in PROFESSIONS else ()
