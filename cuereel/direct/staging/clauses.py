"""A cue -> its clauses: what is named or happens, one after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cuereel.artwork.vocabulary import DESCRIBING, NOUNS_IN_ING, NOUNS_TOO, VERBS
from cuereel.direct.staging.lexicon import BEHIND, HOW, deed_at, is_arrow, is_article, mark_of, number_at, relation_at
from cuereel.direct.staging.verbs import PARTICLES, acts_at
from cuereel.direct.tokens import Token, tokens
from cuereel.direct.words import derived

_THEN = frozenset("then lalu kemudian terus trus".split())
_AND = frozenset("and dan & while sambil".split())
_ARROW = frozenset({"->", "→"})
"""The keys of an arrow, written in two characters or in one."""

_READ = "“"
"""What stands for a text in quotation marks among the keys of words: no word is like it."""

_ENDS = _THEN | _ARROW | frozenset(", ; : .".split())

CHAIN = "=>"
"""The joint of the first in a chain of arrows."""

STRANGE = "?"
"""The deed of a verb that no tableau knows."""

NOUNS = frozenset("drop fall slide crack circle line check swim fly jump walk run drive roll stop drink".split())
"""English verbs that are nouns as often."""

_BE = frozenset("is are gets get be being to that which who yang lagi sedang jadinya ada akan will".split())
"""Words before a verb that tell nothing more than it does."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Words of a cue: those of a subject, what happens to it ("" for nothing), and what follows.

    `joint` is what joins it to the clause before: "" (a new start), "and", "," or "->".
    """

    subject: tuple[Token, ...]
    deed: str
    verb: tuple[Token, ...]
    rest: tuple[Token, ...]
    joint: str = ""


def keys_of(words: Sequence[Token]) -> tuple[str, ...]:
    """The folded words, none for what is quoted."""
    return tuple(_READ if word.quoted else word.key for word in words)


def clauses_of(text: str) -> list[Clause]:
    """The clauses of a cue, in order."""
    parts = list(_parts(text))
    chained = [*(joint for joint, _ in parts), ""][1:]
    return [
        _link(part, joint) if "->" in (joint, goes_on) else _clause(part, joint)
        for (joint, part), goes_on in zip(parts, chained, strict=True)
    ]


def _link(words: list[Token], joint: str) -> Clause:
    """One in a chain of arrows: it is only named."""
    return Clause(tuple(words), "", (), (), "->" if joint == "->" else CHAIN)


def _parts(text: str) -> Iterator[tuple[str, list[Token]]]:
    """The parts of a cue between its joints, each after the joint that it follows on."""
    part: list[Token] = []
    joint = ""
    words = tokens(text)
    for at, word in enumerate(words):
        sign = "" if word.quoted else word.key
        if (sign in _AND and part and not _tells_more(words[at + 1 :])) or _tells_how_long(sign, part):
            part.append(word)
            continue
        if sign in _THEN | _AND | _ARROW or sign in (",", ";", ":", "."):
            if part:
                yield joint, part
                part, joint = [], ""
            joint = "->" if sign in _ARROW else "then" if sign in _THEN else joint or ("and" if sign in _AND else sign)
            continue
        part.append(word)
        if word.stops:
            yield joint, part
            part, joint = [], "then"
    if part:
        yield joint, part


def _tells_how_long(sign: str, part: Sequence[Token]) -> bool:
    """Whether "terus" is "on and on" after a verb ("naik terus"), and no "then"."""
    return sign in ("terus", "trus") and bool(part) and bool(deed_at(keys_of(part), len(part) - 1)[0])


def _tells_more(words: Sequence[Token]) -> bool:
    """Whether something happens in the words after an "and", up to the next joint; else it only joins two names."""
    stop = next((at for at, word in enumerate(words) if not word.quoted and word.key in _ENDS), len(words))
    keys = keys_of(words[:stop])
    opens = [at for at, key in enumerate(keys) if key not in _BE][:1]
    return _verb_at(keys)[0] != "" or (bool(opens) and keys[opens[0]] in _THEN)


def _verb_at(keys: Sequence[str]) -> tuple[str, int, int]:
    """What happens, and from which word to which that is told; ("", 0, 0) for nothing, "?" for what no tableau does."""
    for at, key in enumerate(keys):
        if at and key in _SHOWS and _has_mark(keys[at + 1 :]):
            return "becomes", at, at + 1
        if key == "left" and keys[at + 1 : at + 2] and keys[at + 1] in ("one", "ones", "side"):
            continue
        if not at and key.endswith("ed") and keys[1:2] and not _goes_on_from(keys[1]):
            continue  # "cracked phone" names one
        deed, end = deed_at(tuple(keys), at)
        if deed and not (at and (_is_named(keys, at) or _is_a_noun(keys, at))):
            # "comes out of it" goes somewhere, "comes out" does not
            return ("goes", at, end - 1) if tuple(keys[end - 1 : end + 1]) == ("out", "of") else (deed, at, end)
        if relation_at(tuple(keys), at)[0]:
            continue
        if at and key != _READ and (acts_at(keys, at) or (not _is_named(keys, at) and _is_strange(key))):
            return STRANGE, at, at + 1 + (not PARTICLES.isdisjoint(keys[at + 1 : at + 2]))
    return "", 0, 0


def _goes_on_from(key: str) -> bool:
    """Whether a word may follow a verb: it opens a name or a place."""
    return is_article(key) or key in HOW | _ENDS | _AND or bool(relation_at((key,), 0)[0]) or key in ("over", "by")


_SHOWS = frozenset("shows showing has have having displays displaying menampilkan menunjukkan punya".split())
"""Verbs for having a mark on."""


def _has_mark(keys: Sequence[str]) -> bool:
    """Whether words that follow a verb are those for a tick or a cross alone."""
    stop = next(
        (at for at, key in enumerate(keys) if key in _ENDS | _AND or relation_at(tuple(keys), at)[0]), len(keys)
    )
    return bool(mark_of(tuple(keys[:stop])))


def _is_a_noun(keys: Sequence[str], at: int) -> bool:
    """Whether a word like a verb is none, since one thing would need it in another form: "a blood drop" """
    single = any(key in ("a", "an", "one") for key in keys[:at])
    inflected = keys[at].endswith(("s", "ing", "ed")) or keys[at] in ("is", "are") or not keys[at].isascii()
    return single and not inflected and keys[at] in NOUNS


def _is_strange(key: str) -> bool:
    """Whether a word is a verb of which no tableau knows anything ("sprinkling")."""
    if key in HOW:
        return False
    if key in VERBS - NOUNS_TOO - {"next", "beside", "full"}:
        return True
    return (key.endswith("ing") and len(key) > 5 and key not in NOUNS_IN_ING) or derived(key)


def _clause(words: list[Token], joint: str) -> Clause:
    keys = keys_of(words)
    deed, start, end = _verb_at(keys)
    if not deed:
        return Clause(tuple(words), "", (), (), joint)
    verb = tuple(words[start:end])
    while start and keys[start - 1] in _BE:
        start -= 1
    return Clause(tuple(words[:start]), deed, verb, tuple(words[end:]), joint)


def _is_named(keys: Sequence[str], at: int) -> bool:
    """Whether the word before tells that this is a noun: "a drop", "two lines", "of rest"."""
    before = keys[at - 1]
    related = relation_at(tuple(keys), at - 1)[0] not in ("", "to")
    counted = bool(number_at(tuple(keys), at - 1)[0]) and before != "both"
    return (is_article(before) and before not in ("nya", "itu")) or before in DESCRIBING - BEHIND or counted or related


def is_read(word: Token) -> bool:
    """Whether a word is a text to be read as it stands: quoted, or a run of capitals."""
    return word.quoted or (word.text.isupper() and sum(map(str.isalpha, word.text)) > 3)


_OPENING = frozenset(
    "show tampilkan animation animasi of picture gambar muncul there ada with dengan now sekarang so that".split()
)
"""Words before a name that say nothing of it."""


def named_in(words: Sequence[Token]) -> list[Token]:
    """Words without those that only open them."""
    silent = [
        (word.key in _OPENING | HOW and not (is_arrow(word.key) and not word.directs)) or is_article(word.key)
        for word in words
    ]
    return [word for word, idle in zip(words, silent, strict=True) if word.quoted or not idle]
