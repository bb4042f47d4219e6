"""How creators ask for two lines in one graph: "two lines, tea going up and coffee staying flat"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from cuereel.declare import Phrase, phrase
from cuereel.scene.chart.going import COLOURS, DOWN, NAIK, TURUN, UP
from cuereel.scene.chart.shaped import AFTER, PACED

WAYS = {
    "up": (f"({UP}|up)", f"({NAIK})"),
    "fast up": (PACED["fast up"][0], PACED["fast up"][1]),
    "slow up": (PACED["slow up"][0], PACED["slow up"][1]),
    "down": (f"({DOWN}|down)", f"({TURUN})"),
    "flat": (
        f"(({AFTER['flat'][0]})|(stay|staying|remains|stays|remaining) [(flat|the same|low|level)])",
        AFTER["flat"][1],
    ),
}
PAIRS = [pair for pair in product(WAYS, WAYS) if pair[0] != pair[1]]

HUES = (("", ""), ("green", "red"), ("red", "green"), ("blue", "red"), ("red", "blue"), ("green", "blue"))

HEAD = (
    "^ [a] [(line (chart|graph)|chart|graph)] [(with|of|comparing)] (two|2) (lines|curves|(line graphs)) "
    "[(on|in) [a|the|one] [(same|single)] [line] (chart|graph)] [:]"
)
KEPALA = "^ [(grafik|diagram)] [(dengan|berisi)] (dua|2) (garis|kurva) [(di|dalam|pada) [satu] grafik] [:]"
AND = "(,|and|(, and)|while|(, while)|but|(, but)|vs|(, vs)|versus)"
DAN = "(,|dan|(, dan)|sedangkan|(, sedangkan)|sementara|(, sementara)|tapi|(, tapi)|vs)"
IS = "[(is|keeps|that|line)] [is]"
LAIN = "(satu|lain|lainnya|kedua|satunya) [lagi]"
OTHER = "[the] (other|second|another) [(one|line)]"


def _tone(colour: str) -> tuple[str, str]:
    return COLOURS[colour] if colour else ("", "")


def besides() -> Iterator[Phrase]:
    """Phrases for two lines with names, or one and "the other"."""
    for (first, last), (one, two) in product(PAIRS, HUES):
        (goes, pergi), (then, lalu) = WAYS[first], WAYS[last]
        (tone, warna), (other, lain) = _tone(one), _tone(two)
        sets: dict[str, Any] = {"kind": "lines", "way": [first, last]}
        sets |= {"colours": [one, two]} if one else {}
        if not one:
            yield phrase(
                f"{HEAD} {{g}} {IS} {goes} {AND} {{h}} {IS} {then}",
                f"{KEPALA} {{g}} [yang] {pergi} {DAN} {{h}} [yang] {lalu}",
                **sets,
                items=["“{g}”", "“{h}”"],
            )
            unnamed = f"{HEAD} [the|a] (one|first) [line] {IS} {goes} {AND} {OTHER} {IS} {then}"
            tanpa = f"{KEPALA} (satu|yang satu|pertama) {pergi} [{DAN}] [yang] {LAIN} {lalu}"
            yield phrase(unnamed, tanpa, **sets)
            continue
        named = f"[called|named|labelled|for] {{g}} {IS} {goes}", f"[called|named|labelled|for] {{h}} {IS} {then}"
        yield phrase(
            f"{HEAD} [a|the|one] {tone} [(line|one)] {named[0]} {AND} [a|the|one] {other} [(line|one)] {named[1]}",
            **sets,
            items=["“{g}”", "“{h}”"],
        )
        plain = f"[a|the|one] {tone} [(line|one)] {IS} {goes} {AND} [a|the|one] {other} [(line|one)] {IS} {then}"
        garis = f"[yang|garis] {warna} {pergi} {DAN} [yang|garis] {lain} {lalu}"
        yield phrase(
            f"{HEAD} {plain}",
            f"^ [a|the|one] {tone} line {plain.partition('[(line|one)]')[2]}",
            f"{KEPALA} {garis}",
            **sets,
        )


__all__ = ["besides"]
