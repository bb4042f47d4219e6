"""A cue that only has a check, a cross or the like come up -> the seal that is set on the picture before it.

What scene types do with such a sign themselves (tick an entry, cross a thing out) comes first: a seal is for any
picture that has nothing of its own to mark.
"""

from __future__ import annotations

import re

SEAL = "seal"
"""The key of a note, and the name of the moment, at which the seal comes down."""

_SIGNS = {
    "check": (r"check(?:[ -]?mark)?|tick(?:[ -]?mark)?|(?:tanda )?(?:centang|ceklis)(?:nya)?", "green|hijau"),
    "cross": (r"cross(?:[ -]?mark)?|x(?:[ -]?mark)?|(?:tanda )?silang(?:nya)?", "red|merah"),
    "question": (r"question[ -]?mark|tanda tanya(?:nya)?", "yellow|orange|kuning|oranye"),
    "alert": (
        r"exclamation (?:mark|point)|warning sign|tanda (?:seru|peringatan|bahaya)(?:nya)?",
        "yellow|red|kuning|merah",
    ),
}
"""How each sign is called, and the colours that it may have: a red check would be something else."""

_LEAD = r"(?:(?:and|then|finally|suddenly|at last|dan|lalu|terus|trus|kemudian|akhirnya|tiba-tiba)[ ,]+)*"
_SIZE = r"(?:(?:big|large|huge|giant|bold|besar|gede|single|one|satu|sebuah)[ ,]+)*"
_COMES = (
    r"(?:(?:is |gets |being )?(?:pop(?:s|ping|ped)?(?: up| out| in)?|appear(?:s|ing|ed)?|show(?:s|ing|n)?(?: up)?"
    r"|com(?:es|ing) (?:up|in|down)|stamped|slams? (?:down|in)|muncul|keluar|tampil|nongol|jatuh))"
)
_WHERE = (
    r"(?: (?:(?:right )?(?:on top(?: of it)?|over it|on it|in the (?:middle|center|centre)|on (?:the )?screen|above it)"
    r"|di (?:tengah(?:nya|-tengah)?|atasnya|layar(?:nya)?)|besar|gede))?"
)


def _pattern(names: str, colours: str) -> str:
    shade = rf"(?:(?:{colours})[ ,]+)?"
    after = rf"(?: (?:{colours}|besar|gede))*"
    sign = rf"(?:a |an |the )?{_SIZE}{shade}{_SIZE}(?:{names}){after}"
    return rf"{_LEAD}(?:{sign}(?: {_COMES})?|{_COMES} {sign}){_WHERE}"


_SEALS = {sign: re.compile(_pattern(*said), re.IGNORECASE) for sign, said in _SIGNS.items()}
_CLAUSE = re.compile(r"[,;]?\s+(?:and then|then|and|lalu|terus|trus|dan|kemudian|[,;])\s+|[,;]\s*", re.IGNORECASE)


def seal_of(text: str) -> str:
    """The sign that is all a cue asks for ("then a green check pops up"); "" where it asks for more, or for none."""
    said = " ".join(text.split()).strip(" .!")
    found = (sign for sign, pattern in _SEALS.items() if pattern.fullmatch(said))
    return next(found, "")


def sealed_clause(text: str) -> tuple[str, str]:
    """A cue without its last clause, and the sign that this asks for; ("", "") where it does not end on one."""
    for found in _CLAUSE.finditer(text):
        sign = seal_of(text[found.end() :])
        if sign and (head := text[: found.start()].strip()):
            return head, sign
    return "", ""


__all__ = ["SEAL", "seal_of", "sealed_clause"]
