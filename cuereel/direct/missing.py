"""The words of a cue that nothing shows -> what its author is told of them, in the author's own spelling."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.artwork.words import MONEY, split
from cuereel.direct.words import QUOTED, UNTOLD, fold
from cuereel.model import Json
from cuereel.quantities import UNITS

_AS_SAID = re.compile(
    r"\b(?:when(?:ever)?|as|while|once|after)\s+(?:i|we|he|she|they|it'?s|it\s+is|they'?re|i'?m)\s+"
    r"(?:says?|saying|said|mention(?:s|ed)?|named?|reads?)(?:\s+(?:it|them|that|this|so))?\b"
    r"|\b(?:sort|kind)\s+of\b|\ba\s+(?:little\s+)?bit\b"
    r"|\b(?:saat|ketika|waktu|pas|begitu)\s+(?:di|aku\s+|gue\s+|gw\s+|saya\s+)?(?:sebut|ucap|bilang)(?:kan|in)?\b",
    re.IGNORECASE,
)
"""When a thing is to come, on its word, as all do; and what only softens what is said."""


_RISING = re.compile(
    r"\b(?P<thing>steam|smoke|uap|asap)\s+(?:(?:is|yang|lagi)\s+)?(?:coming|rising|going|keluar|mengepul|naik)"
    r"(?:\s+(?:out|up|off|from|of|it))*",
    re.IGNORECASE,
)
"""What steam does wherever it is seen."""

_MEASURE = re.compile(
    rf"[^\W\d_]*[$€£]?\d[\w.,:°%/]*(?:\s+(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})\b)?", re.IGNORECASE
)
"""A number with the sign or the unit that clings to it, or the unit of time after it."""

_BESIDE = re.compile(
    r"\b(?:next to|beside) (?:it|him|her|them)\b|\bdi (?:samping|sebelah)(?:nya| itu)\b", re.IGNORECASE
)

_BACK = re.compile(
    r"^\W*(?:(?:the|their|with|and|then|dan|lalu|dengan)\s+)*"
    r"(?:(?:labels?|names?|texts?|words?|titles?|captions?|numbers?|tulisan|teks|nama|label|kata|angka|judul)\s+)?"
    r"(?P<back>(?:under|below|above|over|on|beside|next\s+to|behind|between|around|inside"
    r"|di\s+(?:bawah|atas|samping|depan|belakang|antara))\s+"
    r"(?:each(?:\s+(?:of\s+them|one))?|them|both(?:\s+of\s+them)?|keduanya|semuanya|masing-masing)"
    r"|(?:(?:both|each|all)\s+of\s+them|all\s+(?:two|three|four|five|six)|them|keduanya|semuanya)(?![^:]*:))(?!\w)",
    re.IGNORECASE,
)
"""A cue that opens with what it says of things named before it; "all three: ..." names them itself."""

_FRAMED = re.compile(
    r"\W*(?:(?:ends?|closes?|opens?|starts?|begins?|finish(?:es)?)\s+(?:with|on|by)"
    r"|recap|summary|rekap|rangkuman|(?:tutup|ditutup|akhiri|diakhiri|mulai|dimulai|buka|dibuka)\s+dengan)\b",
    re.IGNORECASE,
)
"""With what the film or a part of it opens or ends, or what it sums up: that is so by the place of the cue."""

_ENTERS = re.compile(
    r"\bpop(?:s|ping|ped)?(?:[\s-]?up)?\b|^\W*(?:and\s+)?(?:then|lalu|terus|trus|kemudian)\b"
    r"|\b(?:lalu|terus|kemudian)\b",
    re.IGNORECASE,
)
"""That a thing comes in, and that it comes next: all that is drawn does."""

_PAGE_TURNS = re.compile(
    r"^\W*(?:and\s+|dan\s+)?(?:then|lalu|terus|trus|kemudian)?\s*"
    r"(?:(?:it|that|the\s+(?:page|screen|site|app)|(?:halaman|layar|tampilan|situs)(?:nya)?)\s+)?"
    r"(?P<turns>(?:change|turn|switch|become)(?:s|d|es|ing)?|(?:berubah|berganti|ganti)(?:\s+(?:jadi|menjadi|ke))?)\b"
    r"(?=.*\b(?:pages?|screens?|halaman|layar)\b)",
    re.IGNORECASE,
)
"""That one page becomes another: the next one turns in over it, as pages do."""

_EMPTY = re.compile(
    r"\b(?:empty|emptied|kosong\w*|melompong|(?:isinya|isi)\s+(?:cuma|hanya|tinggal)"
    r"|(?:nothing|only|just|cuma|hanya|tinggal)\s[^,;.]*\b(?:in(?:side)?(?:\s+it)?|di\s*dalam\w*)\s*$"
    r"|(?:contains?|holds?|containing|holding|berisi)\s+(?:only|just|nothing|cuma|hanya))\b",
    re.IGNORECASE,
)
"""That a thing is empty, or holds nothing but what is then named."""

SMALL_WORDS = frozenset(
    "jadi menjadi "
    "shows showing show text overlayed overlaid overlay very really quite so sampe sampai "
    "until his her their its it's dollar dari to sangat banget".split()
)
"""Words that tell an author nothing beside those that ask for a thing."""

CARRIERS = frozenset("tulisan selembar sehelai lembar".split())
"""Words for what bears a text, and for how it is counted: no part of a cue is missing for want of them."""

_TOGETHER = re.compile(r"\s(?:and|dan|&)\s", re.IGNORECASE)
_IN_TURN = re.compile(r"\b(?:then|lalu|kemudian|terus|trus|one (?:by|after)|turn|morph|chang|becom|berubah|menjadi)")


def without_untold(words: Sequence[str], text: str) -> list[str]:
    """The words that ask for something, each once; nothing of when things come, which is on their words."""
    said = {fold(word) for match in _AS_SAID.finditer(text) for word in match.group().split()}
    quoted = {read.strip() for read in re.findall(r'["“]([^"”]+)["”]', text)}
    missing = {fold(word) for word in words}
    said |= {
        fold(word)
        for found in _RISING.finditer(text)
        if fold(found["thing"]) not in missing
        for word in found.group().split()
    }
    said |= {fold(word) for found in _ENTERS.finditer(QUOTED.sub(" ", text)) for word in found.group().split()}
    turns = _PAGE_TURNS.match(QUOTED.sub(" ", text))
    said |= {fold(word) for word in (turns["turns"].split() if turns else ())}
    framed = _FRAMED.match(text)
    silent = UNTOLD | said | {fold(word) for word in (framed.group().split() if framed else ())}
    asking = [word for word in dict.fromkeys(words) if any(map(str.isalnum, word))]
    return [word for word in asking if fold(word) not in silent or word.strip('"“”') in quoted]


def as_written(words: Sequence[str], text: str) -> list[str]:
    """The words as the cue spells them, in its order; quoted texts and measures ("24°C", "5 days") whole."""
    spelled: dict[str, str] = {}
    for word in re.findall(r"[^\s,;\"“”()]+", text):
        spelled.setdefault(fold(word), word.strip(".:!?"))
    signs = {name for sign, name in MONEY.items() if sign in text}
    written = [word for word in words if fold(word) in spelled or word not in signs]
    spelt = list(dict.fromkeys(spelled.get(fold(word), word) for word in _whole(written, text)))
    low = text.casefold()
    return sorted(spelt, key=lambda word: at if (at := _place(word.casefold(), low)) >= 0 else len(low))


def joined(words: Sequence[str], text: str) -> list[str]:
    """The words in their order, those that stand side by side in the cue as one: "question mark", "young couple"."""
    low = {word.casefold() for each in words if each.casefold() in text.casefold() for word in each.split()}
    whole = [phrase.group() for phrase in _IN_TURN_SAID.finditer(text)]
    told = [phrase for phrase in whole if low.intersection(phrase.casefold().split()) - _JOINTS]
    parts = {word.casefold() for phrase in told for word in phrase.split()}
    out: list[str] = []
    for word in dict.fromkeys(word for word in words if not parts.issuperset(word.casefold().split())):
        both = f"{out[-1]} {word}" if out else ""
        if both and re.search(rf"(?<![\w]){re.escape(both)}(?![\w])", text, re.IGNORECASE):
            out[-1] = both
        elif out and word.startswith(f"{out[-1]} "):
            out[-1] = word
        elif not any(re.search(rf"(?<![\w]){re.escape(word)}(?![\w])", each) for each in out):
            out.append(word)
    return out + told


_IN_TURN_SAID = re.compile(
    r"\bone\s+(?:by\s+one|at\s+a\s+time|after\s+(?:the\s+other|another))\b"
    r"|\bsatu[\s-]*(?:per|demi)[\s-]*satu\b|\bsatu\s+persatu\b|\bsatu-satu\b",
    re.IGNORECASE,
)
_JOINTS = frozenset({"a", "the", "at", "by"})


def _place(word: str, text: str) -> int:
    """Where a word stands in a text; -1 where it does not."""
    found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)
    return found.start() if found else text.find(word)


def _whole(words: Sequence[str], text: str) -> list[str]:
    """The words, with quoted texts and measures of which all words are among them in the stead of these."""
    low = {fold(word) for word in words}
    bare = QUOTED.sub(" ", text)
    texts = [(quoted, split(quoted)) for quoted in map(str.strip, QUOTED.findall(text))]
    measures = [(measure.rstrip(".,;:!?"), split(measure)) for measure in _MEASURE.findall(bare)]
    whole = [(said, parts) for said, parts in texts + measures if len(parts) > 1 and low.issuperset(parts)]
    loose = set(split(_MEASURE.sub(" ", bare)))
    taken = {part for _, parts in whole for part in parts} - loose
    return [*(word for word in words if fold(word) not in taken), *(said for said, _ in whole)]


def calls_empty(text: str) -> bool:
    """Whether a cue says that what it shows is empty, or holds nothing but what it names."""
    return bool(_EMPTY.search(text))


def opens_a_clause(word: str, text: str) -> bool:
    """Whether a word stands first in a clause, as what is told of the thing before it ("a tooth, white and shiny")."""
    return bool(re.search(rf"[,;]\s*(?:(?:and|dan|all|so|in|yang|warna)\s+)*{re.escape(word)}\b", text, re.IGNORECASE))


def where_it_stands(text: str) -> list[str]:
    """That a second thing is to stand beside the one that is drawn."""
    return [match.group() for match in _BESIDE.finditer(text)][:1]


def refers_back(text: str) -> list[str]:
    """The words with which a cue opens by things that were named before it ("labels under each: ...")."""
    back = _BACK.match(text)
    return [back["back"]] if back else []


def two_at_once(items: Json, text: str) -> list[str]:
    """That two things are to be seen at once, where the one becomes the other."""
    two = isinstance(items, list) and len(items) == 2
    return ["both at once"] if two and _TOGETHER.search(text) and not _IN_TURN.search(text.casefold()) else []
