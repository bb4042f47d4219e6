"""How creators ask for one bar of several pieces: "A day bar: 8 hours sleep, then 2 hours reading"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.chart.shared import HUES

UNITS = {
    "seconds": "seconds",
    "min": "(min|mins)",
    "minutes": "minutes",
    "hours": "(hours|hrs)",
    "days": "days",
    "years": "years",
    "detik": "detik",
    "menit": "menit",
    "jam": "jam",
    "hari": "hari",
}
"""Units of what goes on for a while, as they are shown and as they are written."""

HEAD = "^ [(a|an|the|one)] {label}{e} [long] [stacked] [time] (bar|timeline) [(of|with|showing|is|:)]"
KEPALA = "^ [sebuah] (bar|batang|linimasa) {label} [(berisi|isinya|dengan|:)]"
THEN = "[(, and then|, then|, and|and then|then|and|,|+|lalu|terus|kemudian|dan)] [(a|an|one|ada)]"
SIZE = "[(small|tiny|little|thin|short|big|long|kecil|pendek|panjang)]"
PIECE = "(piece|part|segment|block|bit|slice|section|chunk|potongan|bagian)"
NAMED = "[(labelled|labeled|called|named|of|for|with text|saying|bertuliskan|berlabel|untuk)]"
IN = "[(in|warna|berwarna)]"


TONES = ("", "red", "green", "blue", "yellow", "orange", "grey")


def _entries(unit: str, hue: str) -> Iterator[str]:
    """A piece as it is told: its length, its colour or none, and what it is."""
    tone = HUES.get(hue, "")
    yield f"{SIZE} {tone} {{A}} {unit} [{PIECE}] {NAMED} {{g}}"
    if tone:
        yield f"{SIZE} {{A}} {unit} {IN} {tone} [{PIECE}] {NAMED} {{g}}"
        yield f"{PIECE} {SIZE} {tone} {{A}} {unit} {NAMED} {{g}}"
        yield f"{{A}} {unit} [{PIECE}] {NAMED} {{g}} {IN} {tone}"
    else:
        yield f"{PIECE} {SIZE} {{A}} {unit} {NAMED} {{g}}"


def _pieces() -> Iterator[Phrase]:
    for shown, unit in UNITS.items():
        for hue in TONES:
            kept: dict[str, Any] = {"kind": "stack", "items": [f"“{{g}} {{a}} {shown}”"], "colours": [hue or "own"]}
            told = f"({'|'.join(f'({each})' for each in _entries(unit, hue))})"
            yield phrase(f"{HEAD} {told}", **{**kept, "label": "{label}{e}"})
            yield phrase(f"{KEPALA} {told}", **{**kept, "label": "{label}"})
            yield addition(f"{THEN} {told}", **kept)


PIECES: tuple[Phrase, ...] = tuple(_pieces())
"""All of them."""

__all__ = ["PIECES"]
