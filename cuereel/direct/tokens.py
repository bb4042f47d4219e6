"""The text of a cue -> its words and signs, and which of them ask for nothing or only tell how."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from cuereel.direct.words import fold, slip

FILLERS = frozenset(
    "a an the show shows showing shown display displays see we you it then and also now next there is are be going to "
    "just which so that will animation animated of video clip scene in on with every everytime when whenever "
    "tampilkan tampil perlihatkan lalu kemudian dan terus ada adalah yang sebuah animasi video adegan muncul di "
    "setiap kali saat "
    ", . ; : -> →".split()
)
"""Words of a cue that ask for nothing by themselves."""

_DIRECTION = re.compile(
    r"\b(in (?:an?|the|\d+|two|three|four|five|different|various|many) (?:[\w-]+ )?"
    r"(?:rows?|lines?|grid|circle|columns?|colou?rs)"
    r"|dengan warna [\w-]+|side by side|next to each other|one by one|one at a time"
    r"|one after (?:the )?(?:other|another)|at the same time|at once"
    r"|each (?:one|of them|line|gets?|with|has|having|holding|showing)|all (?:with|of them)"
    r"|(?:pops?|popping) (?:up|out|in)|gets?|getting"
    r"|bersebelahan|berjajar|berjejer|berderet|sejajar|satu (?:per|demi) satu|satu-satu|berurutan|bersamaan|sekaligus"
    r"|masing-masing)\b"
)
"""What is told of how things come, stand and change: no part of a thing's name."""

_HOW = frozenset("pelan-pelan perlahan perlahan-lahan twice again".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word or sign of a cue: `text` as written, without quotation marks; `key` folded.

    `stops` says that it ends a sentence, `directs` that it only tells how things come and stand, `shouted` that it goes
    on with a text in capitals ("BUY NOW"), `clings` that no space stands before it.
    """

    text: str
    key: str
    quoted: bool = False
    stops: bool = False
    directs: bool = False
    shouted: bool = False
    clings: bool = False


_TOKEN = re.compile(
    r"""["“]([^"”]+)["”]"""  # a quotation
    r"|->|→|=>|[=!]==|<=|>=|==|!=|[<>=]|[,;]|:(?=\s)"
    r"|[^\W\d]{0,3}[$€£¥]?\d+(?:[.,]\d+)*[%+°\w]*(?=:?[\s,;]|$)"  # a number keeps its commas, its sign and its unit
    r"""|[^\s,;"“”<>=]+?(?=:?[\s,;"“”<>=]|$)"""
)


def tokens(text: str) -> tuple[Token, ...]:
    """The words and signs of a cue; what stands in quotation marks is one token."""
    found = _TOKEN.finditer(text)
    out = []
    for match in found:
        clings = match.start() > 0 and not text[match.start() - 1].isspace()
        if match.group(1):
            out.append(Token(match.group(1), fold(match.group(1)), quoted=True, clings=clings))
        else:
            word = match.group(0).rstrip(".!:") or match.group(0)
            stops = match.group(0).endswith((".", "!", "?")) and len(word) > 2
            out.append(Token(word, fold(word), stops=stops, clings=clings))
    return _directed(_shouted(out))


def _shouted(words: Sequence[Token]) -> list[Token]:
    """The words, those marked that go on with a text in capitals."""
    loud = [word.text.isupper() and len(word.text) > 1 and not word.quoted for word in words]
    return [replace(word, shouted=at > 0 and loud[at] and loud[at - 1]) for at, word in enumerate(words)]


def _directed(words: Sequence[Token]) -> tuple[Token, ...]:
    """The words, those marked that only tell how things come and stand ("in a row")."""
    said, starts = "", []
    for word in words:
        starts.append(len(said))
        said += ("_" if word.quoted else word.key) + " "
    spans = [match.span() for match in _DIRECTION.finditer(said)]
    return tuple(
        replace(word, directs=any(low <= start < high for low, high in spans))
        for word, start in zip(words, starts, strict=True)
    )


def is_filler(token: Token) -> bool:
    """Whether a word of a cue asks for nothing by itself, slips in typing it included."""
    return not token.quoted and not token.shouted and fills(token.key)


@cache
def fills(key: str) -> bool:
    """Whether a folded word asks for nothing by itself."""
    return key in FILLERS or any(slip(filler, key) for filler in sorted(FILLERS))


def tells_how(key: str) -> bool:
    """Whether a folded word only tells how something is done ("slowly"): it may stand anywhere, and is told."""
    return (key.endswith("ly") and len(key) > 4) or key in _HOW
