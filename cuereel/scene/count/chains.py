"""How creators ask for a number that runs from one value to the next, and on: "2, 4, 8, up to 1000".

Each value between the first and the last is a stop, at which it comes to rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase, phrase

JOIN = (
    "((, (then|and|lalu|terus|kemudian|dan|sampai|up to|down to|to))|,|then|lalu|terus|kemudian|(all the way to)|"
    "(up to)|(down to)|to|ke|sampai|→|->)"
)
"""What stands between two values."""

THEN = "((, (then|and then|lalu|terus|kemudian))|then|lalu|terus|kemudian|→|->)"
"""What surely tells of one after another."""

UNITS = ("", "minutes", "seconds", "days", "years", "km", "kg", "menit", "detik", "hari", "tahun", "ribu", "juta")

SIGNED = (("{%s}%%", "{%s}%%"), ("${%s}", "${%s}"))
"""Values that are numbers by their signs."""

LETTERS = "abcdef"
"""The slots of the values, in their order."""


def chains(head: str, runs: str, led: str) -> Iterator[Phrase]:
    """Phrases for three to six values after what names the number; if nothing says that it runs, they are all.

    "Numbers 1, 2, 3 on cards" are three of them, and none that runs.
    """
    for count in range(3, len(LETTERS) + 1):
        slots = LETTERS[:count]
        for unit in UNITS:
            values = f" {JOIN} ".join(f"{{{slot.upper()}}}" for slot in slots)
            shown = [f"{{{slot}}} {unit}".strip() for slot in slots]
            yield _chain(f"{head} {runs} [{led}] {values} {unit}", shown)
            yield _chain(f"{head} [{led}] {values} {unit} $", shown)


def bare_chains() -> Iterator[Phrase]:
    """Phrases for values alone that are told to follow one another."""
    for count in range(3, len(LETTERS)):
        for form, kept in SIGNED:
            values = f" {THEN} ".join(form % slot for slot in LETTERS[:count])
            yield _chain(f"^ {values} $", [kept % slot for slot in LETTERS[:count]])


def _chain(pattern: str, values: list[str]) -> Phrase:
    return phrase(pattern, start=values[0], stops=values[1:-1], end=values[-1])


__all__ = ["bare_chains", "chains"]
