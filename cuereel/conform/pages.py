"""Spoken words in frames -> caption pages of one to four words, broken at sense and balanced over two lines.

Pages of at most four words and two lines of 13-20 characters, never shown under 0.2 s, are common practice for short
vertical films.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cuereel.model import Caption, CaptionWord

MOST_WORDS = 4
LINE = 14
"""Characters up to which a page stays on one line, and that a line of two should not pass."""

PAIR = 16
"""Characters up to which two words stay on one line."""

FITS, SMALLER = 9.2, 2.4
"""Ems that a line may be wide at the captions' full size, and what each beyond costs: such a page is set smaller than
those beside it."""

_NARROW, _SLIM, _BROAD = frozenset("iljI.,:;!'|’"), frozenset('frt()-1" '), frozenset("mwMW")
"""Letters by how wide they are set; all others are about as wide as each other, capitals a little more."""

TORN = 4
"""Characters up to which a line would look torn off, and by which the other may be longer to take it in."""

LEANING = 4
"""Characters by which a line may be longer for the next not to be torn from its preposition."""

STAYS, LONE = 0.25, 0.6
"""Seconds that the last page of a run stays after its last word, and is there altogether, if nothing comes before."""

ALONE = 2.2
"""What it costs that a word stands alone on a page, beside one for every page."""

_CLINGING = frozenset(
    "a an the of to in on at is are for by as with and or but di ke dari yang dan atau itu ini untuk pada dengan "
    "adalah dalam ga gak tidak akan bisa bahwa tanpa sampai semacam seperti sangat paling lebih dibelakang didepan "
    "diatas dibawah didalam disamping very more most no not".split()
)
"""Words that lean on the next one: no page should end with them."""

_OPENING = frozenset(
    "dan atau tapi tetapi lalu kemudian karena sebab supaya agar padahal sehingga jika kalau saat and or but so then "
    "because while when if that which".split()
)
"""Words that open a clause or the next item: a page does well to begin with them."""

_ACTING = re.compile(r"(?!mereka|memang|menteri|meskipun|merdeka|mentah|melainkan)me(?:[lrwy]|mp?|n[gy]?)\w{4,}")
"""An Indonesian verb that does something to what follows it ("menekan tombol"): pages should not tear them apart."""

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

_LEANING_BACK = frozenset(
    "lah pun kah nya ago too favorit favoritku sendiri banget sekali selanjutnya berikutnya".split()
)
"""Words that lean on the one before: no page should begin with them."""

_WHOSE = frozenset("mereka".split())
"""Words that say whose the thing before them is ("hidup mereka"), where that is one."""

_TOGETHER = frozenset(
    {("salah", "satu"), ("lain", "lain"), ("dan", "lain"), ("kurang", "lebih"), ("sama", "dengan"), ("jauh", "lebih")}
) | {(how, much) for how in ("so", "much", "far", "way", "even") for much in ("much", "more", "less") if how != much}
"""Words that mean something else apart ("salah satu" is "one of", "salah" is "wrong"), or say together how much."""

_INTENSE = frozenset("sangat paling lebih amat terlalu very extremely incredibly".split())
"""Words that say how much of the next one: they are not torn from it."""

APART = 2 * LEANING
"""Characters by which a line may be longer for such words not to be torn from one another."""


def pages(words: Sequence[CaptionWord], end: int, fps: int) -> list[Caption]:
    """The pages of one run of words (a sentence within one shot); the last page may stay until frame `end`."""
    cuts = _best_cuts(words, fps)
    out = []
    for first, last in pairwise(cuts):
        page = list(words[first:last])
        kept = max(page[-1].end + round(STAYS * fps), page[0].start + round(LONE * fps))
        stop = words[last].start if last < len(words) else min(end, kept)
        lit = [
            CaptionWord(word.text, word.start, following.start if following else stop)
            for word, following in zip(page, [*page[1:], None], strict=True)
        ]
        out.append(Caption(tuple(lit), page[0].start, stop, _lines([word.text for word in page])))
    return [page for page in out if page.end > page.start]


def leans(word: str) -> bool:
    """Whether a word says nothing without the next one."""
    return re.sub(r"\W", "", word).casefold() in _CLINGING | _OPENING


def _best_cuts(words: Sequence[CaptionWord], fps: int) -> list[int]:
    """Where pages begin, at the least total cost, and the end."""
    best: list[tuple[float, list[int]]] = [(0.0, [0])]
    for last in range(1, len(words) + 1):
        choices = []
        for first in range(max(0, last - MOST_WORDS), last):
            cost, cuts = best[first]
            choices.append((cost + _cost(words, first, last, fps), [*cuts, last]))
        best.append(min(choices))
    return best[-1][1]


def _cost(words: Sequence[CaptionWord], first: int, last: int, fps: int) -> float:
    """How bad a page is: too long or short to read, too wide, or ending where the sense goes on."""
    texts = [word.text for word in words[first:last]]
    ends = words[last].start if last < len(words) else words[last - 1].end
    seconds = (ends - words[first].start) / fps
    cost = 1.0 + ALONE * (len(texts) == 1) + 6.0 * max(0.0, 0.45 - seconds) + 1.5 * max(0.0, seconds - 1.4)
    widest = max(len(line) for line in _split(texts))
    cost += max(0.5 * max(0, widest - LINE), SMALLER * max(0.0, max(map(_ems, _split(texts))) - FITS))
    if last < len(words):
        cost += 0.0 if re.search(r"[,;:.!?…]\W*$", texts[-1]) else 0.5
        left, right = (re.sub(r"\W", "", text).casefold() for text in (texts[-1], words[last].text))
        if left in _MODAL:
            cost += 0.6 if right in _MODAL else 2.6
        else:
            cost += 2.6 if left in _TIED | _INTENSE else 1.2 * (left in _CLINGING)
        cost += 1.6 * (left in _COUNTED and right not in _CLINGING | _OPENING) - 0.4 * (right in _PLACES)
        cost += 3.0 * (right in _LEANING_BACK or (left, right) in _TOGETHER)
        cost += 2.4 * (right in _WHOSE and left not in _CLINGING | _OPENING)
        cost += 0.8 * bool(_ACTING.fullmatch(left)) - 0.4 * (right in _OPENING)
    stops = [bool(re.search(r"[,;:.!?…]\W*$", text)) for text in texts[:-1]]
    # a clause that opens in a page's last word is torn from all that it says
    cost += 1.5 * sum(stops) + 2.5 * bool(stops[-1:] == [True] and last < len(words))
    return cost


def _split(texts: Sequence[str]) -> list[str]:
    """One line, or the two most even ones."""
    whole = " ".join(texts)
    fits = _ems(whole) <= FITS
    if (len(whole) <= LINE and fits) or len(texts) == 1:
        return [whole]
    halves = [(" ".join(texts[:at]), " ".join(texts[at:])) for at in range(1, len(texts))]
    one, other = min(halves, key=_unevenness)
    torn = min(len(one), len(other)) <= TORN and len(whole) <= LINE + TORN and fits
    return [whole] if torn else [one, other]


def _ems(text: str) -> float:
    """About how wide a line is in heavy letters, in ems."""
    wide = sum(0.32 if c in _NARROW else 0.43 if c in _SLIM else 0.95 if c in _BROAD else 0.64 for c in text)
    return wide + 0.09 * sum(c.isupper() for c in text)


def _unevenness(pair: tuple[str, str]) -> tuple[int, int]:
    """How wide two lines are, those counting more of which the first ends with a word that leans on the next."""
    one, other = len(pair[0]), len(pair[1])
    left, right = (re.sub(r"\W", "", text).casefold() for text in (pair[0].split()[-1], pair[1].split()[0]))
    torn = LEANING * (left in _CLINGING) + APART * ((left, right) in _TOGETHER)
    return max(one, other) + torn, abs(one - other)


def _lines(texts: Sequence[str]) -> tuple[int, ...]:
    """How many words each line has."""
    if len(texts) == 2 and len(" ".join(texts)) <= PAIR and _ems(" ".join(texts)) <= FITS:
        return (2,)
    return tuple(len(line.split()) for line in _split(texts))
