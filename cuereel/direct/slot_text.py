"""Words of a cue -> the text that a slot takes from them, and whether they are that text or tell of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cuereel.artwork.vocabulary import PLACES
from cuereel.direct.tokens import Token, is_filler
from cuereel.direct.words import derived

_EDGES = frozenset("a an the , ; : . -> → and then with dengan dan lalu kemudian sebuah is are that which".split())

_OPEN_ENDS = frozenset("our my your its their his her at of from by into onto".split())
"""Words that no name ends with."""

_NEXT = frozenset("then lalu kemudian terus while sambil".split())
"""Words after a comma with which no code goes on, but what is told of it."""

_PROSE = frozenset(
    "then becomes become becoming changes changed renamed turns highlighted underlined circled glowing appears "
    "variable above below lalu terus trus kemudian variabel variabelnya diganti diubah berubah jadi menjadi dinamai "
    "disorot ditandai digarisbawahi dilingkari dicoret muncul di".split()
)
"""Words that no code holds by themselves: they tell what becomes of it."""

_TELLS = frozenset("with which while dengan sambil".split())
"""Words that a line of code may open with, and goes on with only in prose."""

_DECLARES = frozenset("let const var int float double string auto val def".split())
"""Words before a name that may be a letter alone, as an article is."""

_SIGNS = frozenset("= + - * / % < > <= >= == != += -=".split())
"""Signs before which a letter alone is a name, and no article."""

SHOUTED = 5
"""Letters in capitals from which words are surely a text to be read, and no short form."""

TOLD = frozenset("in on at with that which under over below above di dengan yang pada".split())
"""Words that go on, after a text to be read, with how and where it stands."""

LONGEST_UNQUOTED = 3
"""Words of a text to be read that may stand without quotation marks, where some only link the others."""

_LINKS = frozenset("in on at and with their his her its of dan di dengan dari yang".split())


def slot_text(words: Sequence[Token]) -> str | None:
    """What a slot takes from its words: articles and joints at its ends are not part of it; nothing else is nothing."""
    inner = _trimmed(words)
    return _joined(inner) if inner is not None else None


def _trimmed(words: Sequence[Token]) -> list[Token] | None:
    """The words that a slot takes of its own."""
    if any(word.stops and after.text[:1].isupper() for word, after in pairwise(words)):
        return None
    inner = list(words)
    while inner and not inner[0].quoted and inner[0].key in _EDGES and not _is_letter(inner):
        inner.pop(0)
    if len(inner) != len(words) and words[0].key not in ("a", "an", "the", "sebuah"):
        return None
    if inner and is_filler(inner[0]) and not _is_letter(inner):
        return None
    if not inner or (inner[-1].key in _EDGES | _OPEN_ENDS and not inner[-1].quoted):
        return None
    if len(inner) > 2 and inner[-1].key in PLACES and inner[-2].key in ("di", "ke", "on", "at", "the"):
        return None
    return inner


def _joined(words: Sequence[Token]) -> str:
    """Words as a text; what is quoted keeps its marks."""
    text = ""
    for word in words:
        said = f"“{word.text}”" if word.quoted else word.text
        text += said if said in (",", ";") else f" {said}"
    return text.strip()


_JOINS = frozenset("and so but while until which where dan sampai sehingga".split())
_ARTICLES = frozenset("the a an it its his her they someone nothing".split())
"""Words of which the one before the other goes on in prose: "and the ball flies up"."""


def code_text(words: Sequence[Token]) -> str | None:
    """What a slot for code takes: signs that cling to the word before them do, and so does the colon that ends it."""
    if any(sign.key == "," and after.key in _NEXT for sign, after in pairwise(words)):
        return None
    if any(not word.quoted and word.text in _PROSE for word in words):
        return None
    if any(one.text in _JOINS and other.text in _ARTICLES for one, other in pairwise(words)):
        return None
    if any(_goes_on(*three) for three in zip(words, words[1:], words[2:], strict=False)):
        return None
    if any(not word.quoted and word.text in _TELLS for word in words[1:]):
        return None
    if not words[-1].quoted and _names_a_letter(words):
        return _joined(words)
    ended = len(words) > 1 and words[-1].key == ":" and not words[-1].quoted
    inner = words[:-1] if ended else words
    typed = inner if inner[0].text.startswith("`") else _trimmed(inner)
    return None if typed is None else _as_typed(typed).replace(" : ", ": ") + ":" * ended


def _goes_on(sign: Token, article: Token, word: Token) -> bool:
    """Whether prose goes on behind a comma: "x = 1, a cat appears", but not "f(x, a)"."""
    return sign.key == "," and article.text in _ARTICLES and word.text.isalpha() and not word.quoted


def _as_typed(words: Sequence[Token]) -> str:
    """Words of code as they are typed, spaces and quotation marks included; one quotation alone keeps its marks."""
    if len(words) == 1 or words[0].text.startswith("`"):
        return _joined(words)
    text = ""
    for word in words:
        said = f'"{word.text}"' if word.quoted else word.text
        text += said if word.clings or word.key in (",", ";") else f" {said}"
    return text.strip()


def _names_a_letter(words: Sequence[Token]) -> bool:
    """Whether an "a" at an end is a name in code: alone, after what declares one, beside a sign."""
    texts = [word.text for word in words]
    if texts == ["a"]:
        return True
    declared = texts[-1] == "a" and texts[-2] in _DECLARES | _SIGNS
    return declared or (texts[0] == "a" and texts[1] in _SIGNS)


def _is_letter(words: Sequence[Token]) -> bool:
    """Whether the first of some words is a letter among others ("A, B, C"), and no article."""
    return words[0].text == "A" and len(words) > 1 and words[1].key == ","


def is_lettered(words: Sequence[Token], capitals: bool) -> bool:
    """Whether words are to be read on screen as they are: one quotation, or words without small letters."""
    if any(word.quoted for word in words):
        return len(words) == 1
    signs = "".join(word.text for word in words)
    return capitals and any(sign.isalnum() for sign in signs) and signs == signs.upper()


def is_prose(words: Sequence[Token]) -> bool:
    """Whether words tell of what is written, and are not that: "their names in small letters"."""
    plain = all(word.text.islower() and not word.quoted for word in words if word.text.isalpha())
    return plain and len(words) > LONGEST_UNQUOTED and not _LINKS.isdisjoint(word.key for word in words)


def is_told_of(words: Sequence[Token]) -> bool:
    """Whether a text to be read has ended within these words, which go on with how and where it stands.

    It ends with its quotation mark, and with its capitals ("HELLO in red").
    """
    if words[0].quoted:
        return len(words) > 1
    if len(words) > 1 and words[0].text.islower() and derived(words[0].key):
        return True  # "tulisannya disorot kuning" tells what happens to the words
    last = words[-1]
    if len(words) > 2 and last.key in ("it", "them", "top") and words[-2].key in TOLD:
        return True
    if last.key in PLACES and {word.key for word in words[-3:-1]} & TOLD:
        return True
    shouted = "".join(sign for word in words[:-1] for sign in word.text if sign.isalpha())
    return len(shouted) >= SHOUTED and shouted.isupper() and last.key in TOLD and last.text.islower()


__all__ = ["TOLD", "code_text", "is_lettered", "is_prose", "is_told_of", "slot_text"]
