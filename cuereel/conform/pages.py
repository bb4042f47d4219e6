"""Spoken words in frames -> caption pages of one to four words, broken at sense and balanced over two lines.

Pages of at most four words and two lines of 13-20 characters, never shown under 0.2 s, are common practice for short
vertical films.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from cuereel.conform.bonds import CLINGING, TOGETHER, Pair, folded, stops, torn
from cuereel.model import Caption, CaptionWord

MOST_WORDS = 4
LINE = 14
"""Characters up to which a page stays on one line, and that a line of two should not pass."""

PAIR, PAIRED = 18, 10.2
"""Characters up to which two words stay on one line, and ems: they are set a little smaller for it, if need be."""

FITS, SMALLER = 9.2, 2.4
"""Ems that a line may be wide at the captions' full size, and what each beyond costs: such a page is set smaller than
those beside it."""

_NARROW, _SLIM, _BROAD = frozenset("iljI.,:;!'|’"), frozenset('frt()-1" '), frozenset("mwMW")
"""Letters by how wide they are set; all others are about as wide as each other, capitals a little more."""

TORN = 4
"""Characters up to which a line would look torn off, and by which the other may be longer to take it in."""

LEANING = 4
"""Characters by which a line may be longer for the next not to be torn from its preposition."""

STAYS, LONE = 0.1, 0.6
"""Seconds that the last page of a run stays after its last word, and is there altogether, if nothing comes before."""

ALONE = 2.2
"""What it costs that a word stands alone on a page, beside one for every page."""

CROSSING = 1.5
"""What it costs that the picture changes under a page: eyes are drawn to read it anew."""

APART, NAMED = 2 * LEANING, 5
"""The same for words that mean something else apart, and for the words of a name."""

CROWDED = 0.1
"""What each character costs by which a page is longer than two lines."""


def pages(
    words: Sequence[CaptionWord],
    end: int,
    fps: int,
    *,
    cuts: Sequence[int] = (),
    names: frozenset[Pair] = frozenset(),
) -> list[Caption]:
    """The pages of one run of words (a stretch of a sentence); the last page may stay until frame `end`.

    `cuts` are the frames, in order, on which shots begin: a page crosses one for the words behind it only. `names` are
    words that belong together.
    """
    out = []
    for first, last in pairwise(_best_breaks(words, fps, cuts, names)):
        page = list(words[first:last])
        kept = max(page[-1].end + round(STAYS * fps), page[0].start + round(LONE * fps))
        stop = words[last].start if last < len(words) else min(end, kept)
        stop = min([stop, *(cut for cut in cuts if cut > page[-1].start)])
        lit = [
            CaptionWord(word.text, word.start, following.start if following else stop)
            for word, following in zip(page, [*page[1:], None], strict=True)
        ]
        out.append(Caption(tuple(lit), page[0].start, stop, _lines([word.text for word in page], names)))
    return [page for page in out if page.end > page.start]


def _best_breaks(words: Sequence[CaptionWord], fps: int, cuts: Sequence[int], names: frozenset[Pair]) -> list[int]:
    """Where pages begin, at the least total cost, and the end."""
    texts = [word.text for word in words]
    best: list[tuple[float, list[int]]] = [(0.0, [0])]
    for last in range(1, len(words) + 1):
        choices = []
        for first in range(max(0, last - MOST_WORDS), last):
            cost, breaks = best[first]
            said = words[last - 1]
            paused = last == len(words) or any(said.start < cut <= words[last].start for cut in cuts)
            seconds = ((said.end if paused else words[last].start) - words[first].start) / fps
            cost += _cost(texts[first:last], names, seconds, whole=last == len(words))
            cost += CROSSING * sum(words[first].start < cut <= words[last - 1].start for cut in cuts)
            cost += torn(texts[first:last], texts[last:], names) if last < len(words) else 0.0
            choices.append((cost, [*breaks, last]))
        best.append(min(choices))
    return best[-1][1]


def _cost(texts: Sequence[str], names: frozenset[Pair], seconds: float, *, whole: bool) -> float:
    """How bad a page is: too long or short to read, too wide, or of several clauses. With a `whole` one a run ends."""
    cost = 1.0 + ALONE * (len(texts) == 1) + 6.0 * max(0.0, 0.45 - seconds) + 1.5 * max(0.0, seconds - 1.4)
    lines = _split(texts, names)
    cost += max(0.5 * max(0, max(map(len, lines)) - LINE), SMALLER * max(0.0, max(map(_ems, lines)) - FITS))
    cost += CROWDED * max(0, len(" ".join(texts)) - 2 * LINE)
    ended = [stops(text) for text in texts[:-1]]
    # a clause that opens in a page's last word is torn from all that it says
    return cost + 1.5 * sum(ended) + 2.5 * (ended[-1:] == [True] and not whole)


def _split(texts: Sequence[str], names: frozenset[Pair]) -> list[str]:
    """One line, or the two most even ones."""
    whole = " ".join(texts)
    fits = _ems(whole) <= FITS
    if (len(whole) <= LINE and fits) or len(texts) == 1:
        return [whole]
    halves = [(" ".join(texts[:at]), " ".join(texts[at:])) for at in range(1, len(texts))]
    one, other = min(halves, key=lambda pair: _unevenness(pair, names))
    torn = min(len(one), len(other)) <= TORN and len(whole) <= LINE + TORN and fits
    return [whole] if torn else [one, other]


def _ems(text: str) -> float:
    """About how wide a line is in heavy letters, in ems."""
    wide = sum(0.32 if c in _NARROW else 0.43 if c in _SLIM else 0.95 if c in _BROAD else 0.64 for c in text)
    return wide + 0.09 * sum(c.isupper() for c in text)


def _unevenness(pair: tuple[str, str], names: frozenset[Pair]) -> tuple[int, int]:
    """How wide two lines are, those counting more that tear words apart."""
    one, other = len(pair[0]), len(pair[1])
    left, right = map(folded, (pair[0].split()[-1], pair[1].split()[0]))
    apart = LEANING * (left in CLINGING) + APART * ((left, right) in TOGETHER) + NAMED * ((left, right) in names)
    return max(one, other) + apart, abs(one - other)


def _lines(texts: Sequence[str], names: frozenset[Pair]) -> tuple[int, ...]:
    """How many words each line has."""
    if len(texts) == 2 and len(" ".join(texts)) <= PAIR and _ems(" ".join(texts)) <= PAIRED:
        return (2,)
    return tuple(len(line.split()) for line in _split(texts, names))
