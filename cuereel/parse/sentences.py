"""The words of a beat -> its sentences: what a voice says in one breath.

A sentence ends at `.` `!` `?`, at a `:` that ends its line, where cues on lines of their own part two lines and the
lower begins with a capital, and with its beat; never after an abbreviation, inside a number or a name (`Node.js`), or
inside a quotation that the sentence goes on after.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from cuereel.model import Mark, Marked, Sentence, Word
from cuereel.parse.vocabulary import MAYBE_LAST, NEVER_LAST

SHORT_QUOTE = 12
"""Words up to which a quotation with a continuation ("...selesai." katanya) is part of one sentence."""

_OPENING = "\"'“‘«([¿¡„"
_CLOSING = "\"'”’»)]"


def divide(
    words: Sequence[Word],
    first: int,
    marks: Sequence[Marked],
    line_ends: frozenset[int],
    parted: frozenset[int],
) -> list[Sentence]:
    """Sentences of the words from `first` on, all of one beat.

    `line_ends` holds the words that end their line, `parted` those after which cues on lines of their own follow.
    """
    last = len(words)
    quotes = [mark for mark in marks if mark.mark is Mark.QUOTE and first <= mark.first < last]
    sentences: list[Sentence] = []
    start = first
    for index in range(first, last - 1):
        capital = words[index + 1].text.lstrip(_OPENING)[:1].isupper()
        ends = (index in parted and capital) or _ends(words[index].text, capital, index in line_ends)
        if ends and not _is_number(words, index, start) and not _quoting(quotes, words, start, index, last):
            sentences.append(Sentence(start, index + 1))
            start = index + 1
    return [*sentences, Sentence(start, last)]


def _ends(text: str, capital: bool, line_end: bool) -> bool:
    """Whether a sentence ends with this word, seen on its own; `capital` is how the next word begins."""
    text = text.rstrip(_CLOSING).lstrip(_OPENING)
    if text.endswith(":"):
        return line_end
    if not text.endswith((".", "!", "?", "…", "。", "！", "？")):
        return False
    if text.endswith(("..", "…")):
        return capital
    bare = text.lower()
    if bare in NEVER_LAST or re.fullmatch(r"[A-Z]\.", text):
        return False
    return capital or not (bare in MAYBE_LAST or re.fullmatch(r"(?:[a-z]\.){2,}", bare))


def _is_number(words: Sequence[Word], index: int, start: int) -> bool:
    """Whether the word is the number of a heading or an item ("1."), which leads its sentence."""
    return index == start and re.fullmatch(r"\d{1,3}[.)]", words[index].text) is not None


def _quoting(quotes: Sequence[Marked], words: Sequence[Word], start: int, index: int, last: int) -> bool:
    """Whether a quotation is still open after word `index`, or closes there and the sentence goes on.

    `quotes` are in order and do not overlap.
    """
    at = bisect_right(quotes, index, key=lambda quote: quote.first) - 1
    if at < 0 or quotes[at].last <= index:
        return False
    quote = quotes[at]
    short = quote.last - quote.first <= SHORT_QUOTE
    goes_on = short and quote.last < last and words[quote.last].text[:1].islower()
    return goes_on or (index < quote.last - 1 and quote.first > start)
