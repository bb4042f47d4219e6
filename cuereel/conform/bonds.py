"""Neighbouring words -> what it costs to end a caption page between them: how much their sense hangs together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

Pair = tuple[str, str]

CLINGING = frozenset(
    "a an the of to in on at is are for by as with and or but so di ke dari yang dan atau itu ini untuk pada dengan "
    "adalah dalam ga gak tidak akan bisa bahwa tanpa sampai semacam seperti sangat paling lebih dibelakang didepan "
    "diatas dibawah didalam disamping very more most no not your my our their its his her every each some any was "
    "were be from into about between through without than oleh bagi buat antara tentang lewat melalui terhadap".split()
)
"""Words that lean on the next one: no page should end with them."""

OPENING = frozenset(
    "dan atau tapi tetapi lalu kemudian karena sebab supaya agar padahal sehingga jika kalau kalo saat bagaimana "
    "gimana kenapa mengapa and or but so then because while when if that which how why where before "
    "after until sebelum sesudah setelah ketika selama".split()
)
"""Words that open a clause or the next item: a page does well to begin with them."""

PARTICLES = frozenset("ya yah dong sih deh kok nih lho loh kan too please".split())
"""Words that only colour what was said before them."""

_ADDING = frozenset("juga also even bahkan".split())
"""Words that open a clause together with a word that does ("dan juga")."""

_ACTING = re.compile(
    r"(?!mereka|memang|menteri|meskipun|merdeka|mentah|melainkan)(?:me(?:[lrwy]|mp?|n[gy]?)|nge)\w{4,}"
)
"""An Indonesian verb that does something to what follows it ("menekan tombol"): pages should not tear them apart."""

_SEVERAL = re.compile(r"(\w{3,})-\1")
"""An Indonesian plural, told apart by what comes next ("hal-hal rumit")."""

_TIED = frozenset(
    "ga gak nggak ngga enggak tidak tak bukan jangan belum not never no don't doesn't can't won't dibelakang didepan "
    "diatas dibawah didalam diluar disamping skill kemampuan cara daya pola di ke dari of to in at by for with".split()
)
"""Words that are never torn from the next: what is denied, the place that something is at, an ability to do."""

_MODAL = frozenset("akan bisa dapat harus mau will can could should would must may might".split())
"""Words that are never torn from what is done, unless from one another ("ga akan" | "bisa liat")."""

_PLACES = frozenset("dibelakang didepan diatas dibawah didalam diluar disamping".split())
"""Places written as one word with their preposition: a page does well to begin with them."""

_COUNTED = frozenset("stok harga saldo data kode nomor jumlah daftar halaman".split())
"""Nouns that are told apart by the noun behind them ("stok gudang")."""

_LEANING_BACK = PARTICLES | frozenset(
    "lah pun kah nya ago favorit favoritku sendiri banget sekali selanjutnya berikutnya".split()
)
"""Words that lean on the one before: no page should begin with them."""

_WHOSE = frozenset("mereka".split())
"""Words that say whose the thing before them is ("hidup mereka"), where that is one."""

_TRADES = frozenset("developer programmer engineer designer scientist analyst administrator tester".split())
"""What somebody is, who is told apart by the word before it ("backend developer")."""

TOGETHER = frozenset(
    {("salah", "satu"), ("lain", "lain"), ("dan", "lain"), ("kurang", "lebih"), ("sama", "dengan"), ("jauh", "lebih")}
) | {(how, much) for how in ("so", "much", "far", "way", "even") for much in ("much", "more", "less") if how != much}
"""Words that mean something else apart ("salah satu" is "one of", "salah" is "wrong"), or say together how much."""

_IDIOMS = frozenset({("bertanggung", "jawab"), ("tanggung", "jawab"), ("terima", "kasih"), ("kerja", "sama")})
"""Words that are one in two; a page holds both, be it on two lines."""

_INTENSE = frozenset("sangat paling lebih amat terlalu very extremely incredibly".split())
"""Words that say how much of the next one: they are not torn from it."""

_PERSONS = frozenset("aku saya gw gue kamu lu kita kami dia ia mereka i you he she it we they this these those".split())
"""Words that stand for somebody or something, and are no part of a name."""

_SMALL: frozenset[str] = CLINGING | OPENING | PARTICLES | _ADDING | _TIED | _MODAL | _LEANING_BACK | _INTENSE | _PERSONS

_POINTING = frozenset("ini itu".split())
"""Words that point at what follows, or at what stands before them where a clause ends ("keterampilan ini,")."""

_STEP_BY_STEP = frozenset("by demi per".split())
"""Words that tie a word to itself."""


def folded(word: str) -> str:
    """A word in small letters, with nothing else in it."""
    return re.sub(r"\W", "", word).casefold()


def stops(word: str) -> bool:
    """Whether a word ends a clause."""
    return bool(re.search(r"[,;:.!?…]\W*$", word))


def leans(word: str) -> bool:
    """Whether a word says nothing without the next one."""
    return folded(word) in CLINGING | OPENING


def colours(word: str) -> bool:
    """Whether a word says nothing without the one before it."""
    return folded(word) in PARTICLES


def names_of(sentences: Iterable[Sequence[str]]) -> frozenset[Pair]:
    """What a script speaks of: telling words that stand side by side more than once, or are written as names are."""
    said: Counter[Pair] = Counter()
    proper: set[Pair] = set()
    for sentence in sentences:
        for left, right in pairwise(sentence):
            if stops(left):
                continue
            pair = (folded(left), folded(right))
            telling = all(word and word not in _SMALL for word in pair)
            said[pair] += telling and not _ACTING.fullmatch(pair[0])
            if telling and _is_proper(left) and _is_proper(right):
                proper.add(pair)
    return frozenset(proper.union(pair for pair, times in said.items() if times > 1))


def torn(before: Sequence[str], after: Sequence[str], names: frozenset[Pair] = frozenset()) -> float:
    """What it costs to end a page behind the words `before` and to begin the next with those `after`."""
    left, right = folded(before[-1]), folded(after[0])
    cost = 0.0 if stops(before[-1]) else 0.5
    if left in _MODAL:
        cost += 0.6 if right in _MODAL else 2.6
    else:
        cost += 2.6 if left in _TIED | _INTENSE else 1.2 * _leads_on(before, right)
    telling = right not in CLINGING | OPENING
    cost += 1.6 * (left in _COUNTED and telling) - 0.8 * (right in _PLACES)
    points = right in _POINTING and stops(after[0])
    cost += 3.0 * (points or right in _LEANING_BACK or (left, right) in TOGETHER)
    cost += 2.4 * (right in _WHOSE and left not in CLINGING | OPENING)
    cost += 0.8 * bool(_ACTING.fullmatch(left)) - 0.4 * (right in OPENING)
    return cost + (0.0 if stops(before[-1]) else _named(before, after, names))


def _leads_on(before: Sequence[str], right: str) -> bool:
    """Whether a page would end with a word that says nothing without the next one, or with two ("dan juga")."""
    left = folded(before[-1])
    if left in _POINTING and right in OPENING:
        return False
    adding = len(before) > 1 and left in _ADDING and folded(before[-2]) in OPENING
    return adding or left in CLINGING | OPENING


def _named(before: Sequence[str], after: Sequence[str], names: frozenset[Pair]) -> float:
    """What it costs to tear a name apart, or what is told apart by its second word."""
    left, right = folded(before[-1]), folded(after[0])
    if (left, right) in names | _IDIOMS or (right in _TRADES and left not in _SMALL):
        return 2.4
    if right in _STEP_BY_STEP and len(after) > 1 and folded(after[1]) == left:
        return 4.0
    return 1.2 * bool(_SEVERAL.fullmatch(before[-1].casefold()) and right not in _SMALL)


def _is_proper(word: str) -> bool:
    """Whether a word is written as names are; one all in capitals may stand in a shouted sentence."""
    return word[:1].isupper() and any(map(str.islower, word))
