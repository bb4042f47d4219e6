"""Names of fields -> what they are called on a map: the field alone, without the word for who works in it."""

from __future__ import annotations

from collections.abc import Sequence

TRADES = frozenset(
    (
        *("engineer", "engineering", "developer", "specialist", "architect", "administrator", "admin", "programmer"),
        *("expert", "technician", "ahli", "insinyur", "teknisi", "pengembang", "spesialis", "pakar", "programer"),
    )
)
"""Words for those who work in a field, English and Indonesian."""


def shortened(names: Sequence[str]) -> tuple[str, ...]:
    """The names without a word for a trade at their end or start, where what is left still tells them apart."""
    short = [_field(name) for name in names]
    return tuple(
        brief if [each.casefold() for each in short].count(brief.casefold()) == 1 else name
        for name, brief in zip(names, short, strict=True)
    )


def _field(name: str) -> str:
    words = name.split()
    if len(words) < 2:
        return name
    if words[-1].casefold() in TRADES:
        return " ".join(words[:-1])
    return " ".join(words[1:]) if words[0].casefold() in TRADES else name


__all__ = ["shortened"]
