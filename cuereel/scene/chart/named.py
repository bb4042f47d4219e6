"""How creators ask for bars of which only the names are told, some of them amounts: "no lid, 2 min, 4 min".

Such an amount is what a bar is of, and no figure for how high it stands. Where the cue says that each is higher than
the one before it, so they are drawn; where it says nothing of that, they are not drawn at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from cuereel.declare import Phrase, addition, phrase

APART = (
    *(
        "seconds",
        "sec",
        "minutes",
        "min",
        "hours",
        "hrs",
        "days",
        "weeks",
        "months",
        "years",
        "times",
        "cups",
        "degrees",
    ),
    *("s", "ms", "h", "m", "cm", "km", "g", "mg", "kg", "l", "ml", "mb", "gb", "x"),
    *("detik", "menit", "jam", "hari", "minggu", "bulan", "tahun", "kali", "gelas", "derajat"),
)
"""Units that stand behind a figure."""

CLINGING = ("s", "ms", "h", "m", "cm", "km", "g", "mg", "kg", "l", "ml", "mb", "gb", "x", "k")
"""Units that are written in one with a figure."""

YEARS = ("20", "19")
"""What years begin with."""

NAMES = "abcdef"
"""The slots of the entries."""

NEXT = " (,|(, (and|dan))|and|dan|vs) "

RISE = {
    "up": (
        "[,] [with] (each|every) [(bar|one|next)] [(is|gets|being)] (taller|higher|bigger|larger|longer) "
        "[than [the] (last|(one before)|(previous [one]))]",
        "[,] (((tiap|setiap|masing-masing) [batang] (lebih|makin|semakin))|([batangnya] (makin|semakin) [lama])) "
        "[(makin|semakin)] (tinggi|besar|panjang)",
    ),
    "down": (
        "[,] [with] (each|every) [(bar|one|next)] [(is|gets|being)] (shorter|lower|smaller) "
        "[than [the] (last|(one before)|(previous [one]))]",
        "[,] (((tiap|setiap|masing-masing) [batang] (lebih|makin|semakin))|([batangnya] (makin|semakin) [lama])) "
        "[(makin|semakin)] (pendek|kecil|rendah)",
    ),
}


def _amount(slot: str) -> str:
    """A figure and its unit, of any kind, as a pattern."""
    clinging = "|".join(f"{{{slot}}}{unit}" for unit in CLINGING)
    return f"(({{{slot.upper()}}} ({'|'.join(APART)}))|{clinging})"


def _without_figures(count: int) -> tuple[str, str]:
    """So many entries of which none has a figure of its own: words and amounts, or years."""
    amounts = NEXT.join(["{g}", *(_amount(slot) for slot in NAMES[1:count])])
    years = NEXT.join(
        f"({'|'.join(f'{first}{{{slot}}}{{{slot}{slot}}}' for first in YEARS)})" for slot in NAMES[:count]
    )
    return amounts, years


def named(english: str, indonesian: str) -> Iterator[Phrase]:
    """Phrases for bars, which are called so, of which only the names are told."""
    bare = (f"{english} [(of|with|comparing|for|showing)] [:]", f"{indonesian} [(dari|dengan|untuk)] [:]")
    titled = (f"{english} [(of|for|showing)] {{label}} :", f"{indonesian} [(dari|untuk)] {{label}} :")
    for count in range(2, len(NAMES) + 1):
        names, kept = NEXT.join(f"{{{slot}}}" for slot in NAMES[:count]), [f"“{{{slot}}}”" for slot in NAMES[:count]]
        for way, (rises, naik) in RISE.items():
            for head, kepala in (bare, titled):
                patterns = (f"{head} {names} {rises}", f"{kepala} {names} {naik}")
                sets: dict[str, Any] = {"kind": "bars", "items": kept, "rising": way}
                if head == titled[0]:
                    sets["label"] = "{label}"
                yield phrase(*patterns, **sets)
        # amounts alone are figures without names
        alone = NEXT.join(f"{{{slot.upper()}}} {{{slot}m}}{{{slot}n}}" for slot in NAMES[:count])
        amounts = [f"“{{{slot}}} {{{slot}m}}{{{slot}n}}”" for slot in NAMES[:count]]
        yield phrase(f"{bare[0]} {alone}", f"{bare[1]} {alone}", kind="bars", items=amounts)
        yield phrase(f"{titled[0]} {alone}", f"{titled[1]} {alone}", kind="bars", label="{label}", items=amounts)
        # an addition draws nothing by itself: bars without a height are better told as missing than made up
        if count > 2:
            for (head, kepala), entries in product((bare, titled), _without_figures(count)):
                yield addition(f"^ {head} {entries} $", f"^ {kepala} {entries} $", items=[])


__all__ = ["RISE", "named"]
