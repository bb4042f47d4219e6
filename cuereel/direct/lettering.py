"""A cue that asks for a text on its picture -> that text as it is written, and the rest of the cue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cuereel.direct.words import QUOTED

_PLACE = r"(?:\s+(?:(?:on|under|below|over|above|next to)\s+(?:it|top(?:\s+of\s+it)?)|di\s+(?:bawah|atas)(?:nya)?))?"

_SAYS = (
    r"(?:that\s+|which\s+|yang\s+)?(?:says?|reads?)|saying|reading|labell?ed|captioned|stamped|"
    r"bertuliskan|bertulisan|berlabel|ditulis(?:i)?"
)
"""Verbs after which stands what is to be read."""

_TEXT = (
    r"texts?|words?|letters?|labels?|captions?|titles?|signs?|stamps?|names?|"
    r"teks|tulisan|kata|huruf|judul|label|stempel|cap|nama"
)
"""Nouns for a text itself: to letter it is to draw them."""

_BEARER = (
    r"bubble|button|banner|board|billboard|screen|sticker|badge|poster|code|date|number|tag|"
    r"(?:gelembung|balon)(?:\s+(?:kata|ucapan|chat|dialog|pikiran))?|"
    r"tombol|spanduk|papan|layar|stiker|kode|tanggal|angka"
)
"""Nouns for what bears a text: it is lettered, and the thing is told."""

_CARRIER = re.compile(
    rf",?\s*\b(?:(?:with|and|dengan|dan|plus)\s+)?(?:an?\s+|the\s+)?(?:(?:big|large|bold|huge)\s+)?"
    rf"(?:(?:{_TEXT})(?:\s+(?:{_SAYS}|showing))?|(?P<kept>{_BEARER})(?:\s+(?:{_SAYS}|showing))?|(?P<says>{_SAYS})|with|dengan)"
    rf"(?P<place>{_PLACE})(?P<colon>\s*:)?\s+",
    re.IGNORECASE,
)
_SAID = re.compile(rf"\b(?:{_SAYS})\s*$", re.IGNORECASE)
_THEN = re.compile(r"\s(?:then|lalu|kemudian|terus)\b", re.IGNORECASE)
_STOPS = re.compile(rf"[,;.](?=\s|$)|(?:\s+and)?{_THEN.pattern}", re.IGNORECASE)
_AFTER = re.compile(_PLACE, re.IGNORECASE)


def lettering(text: str) -> tuple[str, str]:
    """The first text that a cue asks to be read on its picture ("" for none), and the cue without that.

    It is quoted, or follows a word for a text, in capitals, with figures in it ("Rp5.000", "40%", "@home") or after a
    colon. What bears the text stays in the rest.
    """
    for carrier in _CARRIER.finditer(text):
        # what another thing says, further on, is not to be read on the thing that the cue opens with
        elsewhere = (_STOPS if carrier["says"] else _THEN).search(text, 0, carrier.start())
        found = None if elsewhere else _read(text, carrier)
        if found:
            said, end = found
            end += len(_AFTER.match(text, end).group())  # type: ignore[union-attr]
            kept = carrier.end("kept") if carrier["kept"] else carrier.start()
            return said, text[:kept] + text[end:]
    quoted = QUOTED.search(text)
    return (quoted[1].strip(), text[: quoted.start()] + text[quoted.end() :]) if quoted else ("", text)


def _read(text: str, carrier: re.Match[str]) -> tuple[str, int] | None:
    """The text that follows a word that asks for one, and where it ends."""
    start = carrier.end()
    quoted = QUOTED.match(text, start)
    if quoted:
        return quoted[1].strip(), quoted.end()
    end = max((stop for stop in _run(text, start)), default=start)
    said = text[start:end].rstrip(",;.:")
    loose = carrier[0].split()[-1].casefold() in ("with", "dengan", "name", "nama")
    if said and not (loose and not _AFTER.match(text, end).group()):  # type: ignore[union-attr]
        return said, start + len(said)
    if carrier["colon"] or (_SAID.search(carrier[0]) and text[start : start + 1].isupper()):
        stop = _STOPS.search(text, start)
        end = stop.start() if stop else len(text)
        return (text[start:end].strip(), end) if text[start:end].strip() else None
    return None


def _run(text: str, start: int) -> Iterator[int]:
    """Where each of the words from a place on ends, as long as they are written as texts are."""
    for word in re.compile(r"\S+").finditer(text, start):
        if not is_written_as_text(word[0]) or (word[0].isdigit() and _TIMES.match(text, word.end())):
            return
        yield word.end()
        if word[0][-1] in ",;.":
            return


_TIMES = re.compile(r"\s+(?:times|kali|x)\b", re.IGNORECASE)
"""What makes of a number how often something happens."""


def is_written_as_text(word: str) -> bool:
    """Whether a word is one to be read as it stands: in capitals, or with figures or a sign of money or of a name."""
    bare = word.strip(",;.:!?()")
    shouted = len(bare) > 1 and bare.isupper()
    return shouted or any(sign.isdigit() or sign in "@#%$€£¥" for sign in bare)


_RANGE = re.compile(r"([^\W\d]+)\s*\d+\s*(?:to|until|through|till|sampai|sampe|hingga|[–-])\s*\1\s*\d+", re.IGNORECASE)


def is_range(text: str) -> bool:
    """Whether a text stands for several, each on a thing of its own: "Day 1 to Day 7"."""
    return bool(_RANGE.fullmatch(text.strip()))
