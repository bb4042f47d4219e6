"""Narration -> what it lists and what it quotes: the entries of "A, B and C", and words in quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cuereel.direct.words import STOP, fold, stems, unpunctuated
from cuereel.model import Mark, Script
from cuereel.quantities import UNITS

CONJUNCTIONS = frozenset({"and", "or", "dan", "atau", "serta", "sampai", "hingga"})
SEQUENCE = frozenset({"then", "finally", "terus", "trus", "lalu", "kemudian", "baru", "akhirnya"})
"""Words that begin the last entry of a list of steps."""

JOINING_LAST = frozenset({"sama", "ama", "plus"})
"""Words that join the last entry of a list behind a comma, and tell something else elsewhere ("..., sama minyak")."""

LIKENESS = frozenset(
    "aja saja sekali kayak seperti dengan persis juga rata besar halnya kok ga gak nggak tidak".split()
)
"""Words after which "sama" is for what is alike."""

INTRODUCERS = frozenset(
    "is are like as including includes namely be adalah ada yaitu yakni seperti misalnya antara termasuk berupa "
    "do does did melakukan checks check lagi sedang mulai langsung starts".split()
)
"""Words after which a list begins ("there are ...", "seperti ...")."""

SUBORDINATORS = frozenset(
    "when while if after before because since although as once begitu saat ketika kalau kalo jika setelah sebelum "
    "karena sebab sejak biar supaya agar pas waktu tiap setiap sambil".split()
)
"""Words that begin a clause beside the list: it is no part of it."""

CONTRASTS = frozenset("but although though while whereas padahal sedangkan tapi tetapi meski walau namun".split())
"""Words that begin the clause in which the list begins: nothing before it belongs to the list."""

LONGEST_OF_TWO = 3
"""Words that each of two entries may have, to be a list rather than two clauses."""

LONGEST_ENTRY, LONGEST_OPENING = 8, 16
"""Words that one entry may have, and the first with what leads up to it."""

_ET_CETERA = re.compile(
    r"(?:,?\s*(?:dan|and)?\s*)(?:lain[- ]lain(?:nya)?|lain sebagainya|sebagainya|seterusnya|so on|so forth|more|others|"
    r"banyak lagi|masih banyak lagi|dll|dsb|etc)\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One listed thing: words `first` to `last`, and its text without the punctuation around it."""

    first: int
    last: int
    text: str


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Entries in spoken order; `more` are the words that say that there are others ("dan lain sebagainya")."""

    entries: tuple[Entry, ...]
    more: tuple[int, int] | None = None


def enumeration(script: Script, first: int, last: int, longest: int = LONGEST_ENTRY) -> Enumeration | None:
    """The longest list in words `first` to `last` (of equals, the one that ends last); None where there is none.

    A part of a sentence with more than `longest` words is no entry, though the list may begin at its end.
    """
    found = []
    for sentence in script.sentences:
        low, high = max(first, sentence.first), min(last, sentence.last)
        if low < high:
            found += _lists(script, low, high, longest)
    return max(found, key=lambda each: (len(each.entries), each.entries[-1].last), default=None)


def quotes(script: Script, first: int, last: int) -> tuple[Entry, ...]:
    """What stands in quotation marks within words `first` to `last`."""
    return tuple(
        _entry(script, mark.first, mark.last)
        for mark in script.marks
        if mark.mark is Mark.QUOTE and first <= mark.first and mark.last <= last
    )


def _lists(script: Script, first: int, last: int, longest: int) -> list[Enumeration]:
    """Lists among the comma-parted pieces of one sentence: runs of pieces of which the last holds a conjunction."""
    pieces = _pieces(script, first, last)
    out = []
    for end, piece in enumerate(pieces):
        alike = _parallel(script, pieces[max(0, end - 2) : end + 1])
        listing = alike or _announced(script, pieces[: end + 1]) or _is_bare(pieces, end)
        if not _joined(script, *piece) and not listing:
            continue
        start = end
        while start > 0 and pieces[start - 1][1] - pieces[start - 1][0] <= LONGEST_OPENING:
            if _subordinate(script, *pieces[start - 1]) and start != end:
                break
            if script.words[pieces[start - 1][1] - 1].text.endswith(":"):
                break
            start -= 1
            if fold(script.words[pieces[start][0]].text) in CONTRASTS:
                break
            if _opens(script, *pieces[start]) or pieces[start][1] - pieces[start][0] > longest:
                break
        listed = _read_list(script, pieces[start : end + 1])
        if len(listed.entries) >= 3 or (len(listed.entries) == 2 and _brief(listed)):
            out.append(listed)
    return out


def _subordinate(script: Script, first: int, last: int) -> bool:
    """Whether a part of a sentence is a clause beside the others ("when ..."; but "every day" is none)."""
    opening = [fold(word.text) for word in script.words[first : min(first + 2, last)]]
    return opening[0] in SUBORDINATORS and opening[-1] not in UNITS


def _brief(listed: Enumeration) -> bool:
    """Whether two joined things are named, rather than two clauses joined."""
    return bool(listed.more) or all(entry.last - entry.first <= LONGEST_OF_TWO for entry in listed.entries)


def _pieces(script: Script, first: int, last: int) -> list[tuple[int, int]]:
    pieces, start = [], first
    for index in range(first, last):
        if index == last - 1 or re.search(r"[,;:]\W*$", script.words[index].text):
            pieces.append((start, index + 1))
            start = index + 1
    return pieces


def _joined(script: Script, first: int, last: int) -> bool:
    if fold(script.words[first].text) in SEQUENCE or _joins_last(script, first, last):
        return True
    return any(fold(script.words[index].text) in CONJUNCTIONS for index in range(first, last))


def _joins_last(script: Script, first: int, last: int) -> bool:
    """Whether a part of a sentence opens with a word that joins it to those before, and not with what is alike."""
    words = [fold(script.words[index].text) for index in range(first, min(first + 2, last))]
    before = script.words[first - 1].text if first else ""
    return len(words) > 1 and words[0] in JOINING_LAST and before.endswith(",") and words[1] not in LIKENESS


def _parallel(script: Script, pieces: list[tuple[int, int]]) -> bool:
    """Whether three pieces begin alike, so that they list without a conjunction."""
    heads = [stems(fold(script.words[first].text)) for first, _ in pieces]
    return len(pieces) == 3 and bool(heads[0] & heads[1] & heads[2])


def _announced(script: Script, pieces: list[tuple[int, int]]) -> bool:
    """Whether the last parts, three or more, are short and follow a colon ("to do: the walls, the floor, the roof")."""
    colons = [n for n, (_, last) in enumerate(pieces) if script.words[last - 1].text.endswith(":")]
    listed = pieces[colons[-1] + 1 :] if colons else []
    return len(listed) >= 3 and all(last - first <= LONGEST_OF_TWO for first, last in listed)


def _is_bare(pieces: list[tuple[int, int]], end: int) -> bool:
    """Whether a sentence is nothing but three or more short parts ("Walls, floor, roof.")."""
    bare = end == len(pieces) - 1 and len(pieces) >= 3
    return bare and all(last - first <= LONGEST_OF_TWO for first, last in pieces)


def _opens(script: Script, first: int, last: int) -> bool:
    return any(fold(script.words[index].text) in INTRODUCERS for index in range(first, last))


def _read_list(script: Script, pieces: list[tuple[int, int]]) -> Enumeration:
    *before, (tail_first, tail_last) = pieces
    spans = list(before)
    more = None
    text = " ".join(word.text for word in script.words[tail_first:tail_last])
    et_cetera = _ET_CETERA.search(text)
    if et_cetera:
        kept = len(text[: et_cetera.start()].split())
        more = (tail_first + kept, tail_last)
        if kept:
            spans.append((tail_first, tail_first + kept))
    else:
        spans += _split_tail(script, tail_first, tail_last)
    if spans:
        spans = _from_first_entry(script, spans)
    return Enumeration(tuple(_entry(script, a, b) for a, b in spans if a < b), more)


def _split_tail(script: Script, first: int, last: int) -> list[tuple[int, int]]:
    while first < last - 1 and fold(script.words[first].text) in SEQUENCE:
        first += 1
    if _joins_last(script, first, last):
        return [(first + 1, last)]
    joints = [i for i in range(first, last) if fold(script.words[i].text) in CONJUNCTIONS]
    if joints and joints[0] == first:
        return [(first + 1, last)]
    if not joints:
        return [(first, last)]
    return [(first, joints[-1]), (joints[-1] + 1, last)]


def _from_first_entry(script: Script, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The entries without what leads up to the list: it begins where a later entry's first word is said before it.

    ("the server starts to check the balance, check the stock": the list begins at the first "check".) Else it begins
    after a word that introduces lists, else with as many words as the longest other entry has.
    """
    for number, (first, last) in enumerate(spans[:-1]):
        head = _head(script, spans[number + 1])
        for index in reversed(range(first, last)):
            if stems(fold(script.words[index].text)) & head:
                return [(index, last), *spans[number + 1 :]]
    first, last = spans[0]
    for index in reversed(range(first, last - 1)):
        if fold(script.words[index].text) in INTRODUCERS:
            return [(index + 1, last), *spans[1:]]
    longest = max((b - a for a, b in spans[1:]), default=last - first)
    return [(max(first, last - max(1, longest)), last), *spans[1:]]


def _head(script: Script, span: tuple[int, int]) -> frozenset[str]:
    """The stems of an entry's first telling word."""
    words = [fold(script.words[index].text) for index in range(*span)]
    return next((stems(word) for word in words if word not in STOP), frozenset())


def _entry(script: Script, first: int, last: int) -> Entry:
    text = " ".join(word.text for word in script.words[first:last])
    return Entry(first, last, unpunctuated(text))
