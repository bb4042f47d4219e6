"""A cue that ends with texts to be put on what it shows, or on what is before it -> what it shows, and those texts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cuereel.direct.entries import split_outside_quotes
from cuereel.direct.words import QUOTED, fold

LONGEST = 4
"""Words of a text at the most."""

_NOUN = r"(?:texts?|words?|labels?|captions?|titles?|lettering)"
_KATA = r"(?:teks|text|tulisan|kata|label|judul)"
_LAID = (
    r"(?:\s+(?:overlay(?:ed|s)?|overlaid|written|stamped|printed))?"
    r"(?:\s+(?:on|over|across|under|below)\s+(?:it|them|each(?:\s+(?:one|of\s+them))?|top(?:\s+of\s+(?:it|them))?))?"
    r"(?:,?\s+respectively)?"
)
_DI = r"(?:\s+di\s+(?:atas|bawah)(?:nya)?)?(?:\s+masing-masing)?"
_OPENS = r"^(?P<head>.*?)(?:^|[\s,]+)"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_OPENS}(?:with\s+)?(?:the\s+|a\s+)?(?P<one>[^,]+?)\s+{_NOUN}\s+(?:on|under|below|over)\s+the\s+first(?:\s+\w+)?"
        rf"[\s,]+(?:and\s+)?(?:the\s+|a\s+)?(?P<other>[^,]+?)(?:\s+{_NOUN})?\s+(?:on|under|below|over)\s+the\s+"
        r"(?:second|other|last)(?:\s+\w+)?\s*$",
        rf"{_OPENS}(?:dengan\s+)?{_KATA}\s+(?P<one>[^,]+?)\s+(?:di|pada|buat|untuk)\s+yang\s+(?:pertama|satu)[\s,]+"
        rf"(?:dan\s+)?(?:{_KATA}\s+)?(?P<other>[^,]+?)\s+(?:di|pada|buat|untuk)\s+yang\s+(?:kedua|lain(?:nya)?|terakhir)\s*$",
        rf"{_OPENS}(?:with|plus)\s+(?:the\s+|an?\s+)?(?P<texts>(?:(?!\bwith\b).)+?)\s+{_NOUN}{_LAID}\s*$",
        rf"{_OPENS}(?:with|plus)\s+(?:the\s+|an?\s+)?{_NOUN}\s+(?:on\s+(?:top|it|them)\s+)?"
        rf"(?:(?:saying|reading|showing)\s+)?(?P<texts>(?:(?!\bwith\b).)+?){_LAID}\s*$",
        rf"{_OPENS}(?:dengan|pakai|dikasih|diberi|kasih|beri|plus)\s+{_KATA}\s+(?P<texts>(?:(?!\bdengan\b).)+?){_DI}\s*$",
    )
)
_THEN = re.compile(r"\b(?:then|lalu|kemudian|terus)\b|:", re.IGNORECASE)
_AND = re.compile(r"\s*,\s*(?:(?:and|dan)\s+)?|\s+(?:and|dan)\s+", re.IGNORECASE)
_TELLING = frozenset(
    "no any some many several more other its his her their my our your each every all both big large huge small tiny "
    "bold red green blue yellow white black new same two three four few lots plain tanpa banyak besar kecil beberapa "
    "semua merah hijau biru kuning putih hitam itu ini yang".split()
)
"""Words before a word for a text that tell of it, and are none."""

_JOINS = frozenset("and then dan lalu kemudian terus".split())


@dataclass(frozen=True, slots=True)
class Overlaid:
    """What a cue shows ("" for what is before it), the texts that go with it, and how they are written altogether."""

    head: str
    texts: tuple[str, ...]
    whole: str


def overlaid(text: str) -> Overlaid | None:
    """The texts at the end of a cue: "with A and B text overlayed", "dengan tulisan A dan B", "A text on the first"."""
    bare = text.strip().rstrip(".")
    for form in _FORMS:
        found = form.match(bare)
        if not found:
            continue
        parts = found.groupdict()
        whole = parts.get("texts") or f"{parts['one']}, {parts['other']}"
        entries = [each.strip() for each in split_outside_quotes(_AND, whole)]
        if any(QUOTED.search(each) and not QUOTED.fullmatch(each) for each in entries):
            continue  # of words beside a quotation only that is a text
        texts = tuple(each.strip('"“”') for each in entries)
        head = found["head"].strip(" ,")
        head = "" if fold(head) in _JOINS else head
        told = any(fold(each.split()[0]) in _TELLING for each in texts if each and (" " in each or len(texts) == 1))
        if all(0 < len(each.split()) <= LONGEST for each in texts) and not (told or _THEN.search(whole)):
            return Overlaid(head, texts, whole.strip(' "“”'))
    return None
