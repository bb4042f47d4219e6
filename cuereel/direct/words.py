"""Words as the director compares them: folded, stemmed in English and Indonesian, and through a small glossary."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from rapidfuzz.distance import Levenshtein
from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

from cuereel.direct.colloquial import roots_of
from cuereel.yaml_text import loaded

STOP = frozenset(
    "a an the of to in on at is are be it its this that and or then with for from by as into there some your our my "
    "di ke dari yang dan atau itu ini untuk pada dengan adalah sebuah suatu para si ya kamu aku kita kami saya "
    "nya".split()
)
"""Words that say nothing of what a thing is."""


UNTOLD = STOP | frozenset(
    "i me us they them he she but too also just only so when while as if than well please okay let lets kinda "
    "will would should can gets get got being been was were has have do does did make makes now still already then "
    "each every says say saying reads labelled labeled appear appears appearing "
    "masih sekarang tapi juga saja aja dong deh sih kok lagi lah biar supaya agar pas waktu ketika saat gitu gini ada "
    "masing-masing tiap muncul".split()
)
"""Words of a cue that ask for nothing to be seen, whether or not something reads them."""


QUOTED = re.compile(r"[\"“]([^\"”]+)[\"”]")
"""A text in quotation marks; its group is without them."""


@cache
def fold(text: str) -> str:
    """A word in lower case without the punctuation that clings to it; a sign that is all punctuation stays as it is."""
    lowered = text.casefold().replace("’", "'")
    clings = r"^[^\w<>=#+]+|[^\w<>=#+]+$" if re.search(r"\w", lowered) else r"^[\"'“(]+|[\"'”),.;:]+$"
    return re.sub(clings, "", lowered) or lowered


@cache
def bare_of(word: str) -> str:
    """An Indonesian word without "-nya"."""
    return word[:-3] if word.endswith("nya") and len(word) > 5 and word not in ("hanya", "punya", "tanya") else word


@cache
def _stemmer() -> object:
    return StemmerFactory().create_stemmer()


UNDERIVED = frozenset({"berikut", "berikutnya"})
"""Words that no longer mean what they are derived from ("berikutnya", the next, from "ikut", to follow)."""


@cache
def stems(word: str) -> frozenset[str]:
    """The stems that a folded word may have, in either language; the word itself is one."""
    if word in UNDERIVED:
        return frozenset({word})
    out = {word, *(part for part in word.split("-") if len(part) > 2)}
    for ending, least in (("ing", 3), ("ed", 3), ("es", 3), ("s", 3), ("er", 4), ("e", 3)):
        if word.endswith(ending) and len(word) - len(ending) >= least:
            stem = word[: -len(ending)]
            out |= {stem, stem[:-1]} if len(stem) > 3 and stem[-1] == stem[-2] else {stem}
    if re.fullmatch(r"[a-z-]{5,}", word):
        out |= {part for part in _stemmer().stem(word).split() if len(part) > 2}  # type: ignore[attr-defined]
    return frozenset(out)


@cache
def derived(word: str) -> bool:
    """Whether a folded word is one that Indonesian derives from another ("mengembangkan" from "kembang")."""
    if not re.match(r"(?:me|be[rl]?|di|ter|pe|ke|se)[a-z-]{4,}$", word):
        return False
    return word not in _stemmer().stem(word).split()  # type: ignore[attr-defined]


@cache
def _glossary() -> dict[str, frozenset[int]]:
    text = files("cuereel").joinpath("data/glossary.yaml").read_text(encoding="utf-8")
    table: dict[str, set[int]] = {}
    for number, line in enumerate(loaded(text)):
        for side in line:
            for word in str(side).split(","):
                table.setdefault(word.strip().casefold(), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in table.items()}


@cache
def meanings(word: str) -> frozenset[int]:
    """The numbers of the glossary lines that a folded word, or one of its stems, stands in."""
    table = _glossary()
    return frozenset().union(*(table.get(form, frozenset()) for form in sorted(stems(word) | roots_of(word))))


@cache
def likeness(one: str, other: str) -> float:
    """How surely two folded words say the same thing: 1 the same word, 0.95 a form of it, 0.9 a translation.

    0.85 is a form of a translation, 0.8 a slip in typing.
    """
    if one == other:
        return 1.0
    if (stems(one) | roots_of(one)) & (stems(other) | roots_of(other)) - STOP:
        return 0.95
    shared = meanings(one) & meanings(other)
    if shared:
        table = _glossary()
        plain = shared & table.get(one, frozenset()) & table.get(other, frozenset())
        return 0.9 if plain else 0.85
    return 0.8 if slip(one, other) else 0.0


SURELY_MEANT = 8
"""Letters of a word from which one of another is a slip of typing, rather than another word."""


@cache
def slip(one: str, other: str) -> bool:
    """Whether two folded words differ by no more than typing: one letter in five or more, two in nine or more.

    One letter for another makes another word of a short one: shoes are no slip for "shows", cheeks none for "checks".
    """
    shorter = min(len(one), len(other))
    if shorter < 5 or one[0] != other[0] or (shorter < SURELY_MEANT and len(one) == len(other)):
        return False
    allowed = 2 if shorter >= 9 else 1
    return Levenshtein.distance(one, other, score_cutoff=allowed) <= allowed


def unpunctuated(text: str) -> str:
    """Words without the punctuation and quotation marks around them, in the author's own spelling."""
    return text.strip(" ,;:.!?\"“”'")


def is_shouted(text: str) -> bool:
    """Whether a text in capitals is one to be read: longer than a short form ("KTP"), and in need of no picture."""
    return text.isupper() and sum(map(str.isalpha, text)) > LONGEST_SHORT_FORM


LONGEST_SHORT_FORM = 4
"""Letters of a name that may be written in capitals: what is longer is a text to be read, and no name."""


KINDS = frozenset(
    "picture photo image drawing illustration diagram logo icon emblem badge symbol mark animation "
    "gambar foto ilustrasi ikon lambang simbol animasi".split()
)
"""Words for the kind of picture: they say nothing of what is in it, unless nothing else is said."""


def content(text: str) -> tuple[str, ...]:
    """The folded words of a text that say what it is about."""
    words = [fold(word) for word in re.findall(r"[^\s,;:()\[\]\"“”]+", text)]
    telling = tuple(word for word in words if word and word not in STOP)
    return tuple(word for word in telling if word not in KINDS) or telling
