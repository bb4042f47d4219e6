"""The words in which a change from one level or state to another is told, and the phrases that they make.

Each phrase tells the whole of a change; what it has no words for stays unread, and is told to the author.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Any

from cuereel.declare import Phrase, phrase

Told = tuple[str, str]
"""The same in English and in Indonesian."""

Value = tuple[str, str, dict[str, str]]
"""What it stands at, in English and in Indonesian ("#" for a slot), and how that is kept."""

COLOURS: dict[str, Told] = {
    "green": ("green", "(hijau|ijo)"),
    "yellow": ("(yellow|amber)", "(kuning|kuning)"),
    "orange": ("orange", "(oranye|jingga|oren)"),
    "red": ("red", "merah"),
    "blue": ("blue", "biru"),
}
PAIRS = tuple(permutations(("green", "yellow", "orange", "red"), 2))
CHAINS = (
    *(("green", "yellow", "red"), ("red", "yellow", "green"), ("green", "orange", "red"), ("red", "orange", "green")),
    *(("yellow", "orange", "red"), ("green", "red", "green"), ("red", "green", "red")),
)
HEAT = (("blue", "red"), ("red", "blue"), ("blue", "yellow", "red"), ("blue", "orange", "red"))
LIGHTS = (
    *PAIRS,
    *CHAINS,
    *(("green", "yellow", "red", "green"), ("red", "green", "yellow", "red")),
)
"""Colours that follow one another."""

GO = (
    "[(is|being|gets|keeps|slowly|suddenly)] [((go|goes|going|run|turn|change|fade|drop|fall|drain|climb|rise|shift|"
    "move|switch|swing|jump|shrink|decrease|increase|slide|drag|pull|charge|die|count|animate|animated|cycle|tip) "
    "[(up|down|back)])] [slowly]",
    "[yang] [(pelan-pelan|perlahan|langsung|terus)] [(turun|naik|berubah|berganti|ganti|bergerak|gerak|jalan|habis|"
    "berkurang|bertambah|digeser|geser|ditarik|diturunkan|diturunin|dinaikkan|dinaikin|dikurangi|diatur|terkuras|drop|"
    "ngedrop|pindah|nyala|menyala|diisi|terisi|mengisi)] [(pelan-pelan|perlahan|turun|naik|warna|warnanya)]",
)
FROM = ("[from]", "[warna] [dari]")
THEN = (
    "[,] [(and|then|and then|and finally|finally)] [it] [(turns|goes|becomes|changes)] [(all the way)] [(up|down)] "
    "[(to|into|->|→|until|at)]",
    "[,] [(lalu|terus|kemudian|trus|dan|sampai|sampe|hingga)] "
    "[(ke|jadi|menjadi|tinggal|turun ke|naik ke|->|→|berubah jadi)] [warna]",
)
"""What stands between two of them."""

BEGIN = "^ [(a|an|the|one|big|large|sebuah|satu)]"

PERCENT: Value = ("({*}%|({#} percent))", "({*}%|({#} persen))", {"to": "{*}%"})
FIGURE: Value = ("{#} [degrees]", "{#} [derajat]", {"to": "{*}"})
FULL: Value = (
    "(full|max|maximum|(full charge)|(fully charged)|(the top))",
    "(penuh|maksimal|mentok|maksimum|full)",
    {"to": "full"},
)
HALF: Value = ("(half|halfway|(half full))", "(setengah|separuh)", {"to": "half"})
LOW: Value = ("low", "(rendah|dikit|sedikit)", {"to": "low"})
HIGH: Value = ("high", "tinggi", {"to": "high"})
NEARLY: Value = (
    "((almost|nearly|near) (empty|dead|out|zero|nothing|gone))",
    "((hampir|nyaris|mau|hampir mau) (habis|kosong|mati|abis))",
    {"to": "almost empty"},
)
EMPTY: Value = ("(empty|zero|nothing|dead|minimum|mute)", "(kosong|nol|habis|mati|minimum)", {"to": "empty"})

ONE: Value = ("(((one|1|single) [(bar|line)])|weak)", "(((satu|1) [(bar|batang|garis|strip)])|lemah)", {"to": "1"})
TWO: Value = ("((two|2) [(bar|line)])", "((dua|2) [(bar|batang|garis|strip)])", {"to": "2"})
THREE: Value = ("((three|3) [(bar|line)])", "((tiga|3) [(bar|batang|garis|strip)])", {"to": "3"})
FOUR: Value = ("((four|4) [(bar|line)])", "((empat|4) [(bar|batang|garis|strip)])", {"to": "4"})
FIVE: Value = ("((five|5) [(bar|line)])", "((lima|5) [(bar|batang|garis|strip)])", {"to": "5"})
WHOLE: Value = ("(full|strong) [(bars|signal|strength)]", "(penuh|full|kuat)", {"to": "full"})
GONE: Value = ("((no|zero|0) [(bars|signal)]|empty|nothing)", "(kosong|nol|hilang|ilang)", {"to": "empty"})
COUNTS = (ONE, TWO, THREE, FOUR, FIVE, WHOLE, GONE)

TURNING = (
    "[(and|then|and then)] [it] (turn|turns|turning|becoming|becomes|going|goes|glowing|flashing)",
    "[(lalu|terus|dan|kemudian)] (jadi|berubah|menjadi|berwarna|warnanya) [(jadi|warna|menjadi)]",
)

Sets = dict[str, Any]


def value_of(value: Value, slot: str, tongue: int) -> tuple[str, dict[str, str]]:
    text = (value[1] if tongue else value[0]).replace("#", slot.upper()).replace("*", slot)
    return text, {key: kept.replace("*", slot) for key, kept in value[2].items()}


def between(head: Told, values: Sequence[Value], sets: Sets, *, alone: bool = True) -> Iterator[Phrase]:
    """From one level to another, and with a colour at the end; `alone`, to one level from wherever it is."""
    for tongue in (0, 1):
        lead = f"{BEGIN} {head[tongue]} {GO[tongue]}"
        for last in values:
            end, kept = value_of(last, "b", tongue)
            if alone:
                yield from tinted(
                    tongue,
                    f"{lead} {('(to|until)', '(ke|di|sampai|sampe|tinggal|sisa|jadi)')[tongue]} {end}",
                    sets,
                    kept,
                )
            for first in values:
                start, before = value_of(first, "a", tongue)
                if first in (FIGURE, PERCENT) if first is last else FIGURE not in (first, last):
                    told = f"{lead} {FROM[tongue]} {start} {THEN[tongue]} {end}"
                    yield from tinted(tongue, told, {**sets, "begins": before}, kept)


def tinted(tongue: int, told: str, sets: Sets, kept: dict[str, str]) -> Iterator[Phrase]:
    """A change alone, and with the colour that it ends in."""
    yield phrase(told, **sets, steps=[kept])
    if sets["form"] in ("battery", "thermometer"):
        for colour in ("red", "green"):
            ends = f"{told} {TURNING[tongue]} {COLOURS[colour][tongue]}"
            yield phrase(ends, **sets, steps=[kept, {"colour": colour}])


def coloured(head: Told, chains: Sequence[Sequence[str]], sets: Sets) -> Iterator[Phrase]:
    """From one colour to the next."""
    for tongue in (0, 1):
        lead = f"{BEGIN} {head[tongue]} {GO[tongue]} {FROM[tongue]}"
        for chain in chains:
            names = f" {THEN[tongue]} ".join(COLOURS[colour][tongue] for colour in chain)
            states = [{"colour": colour} for colour in chain]
            yield phrase(f"{lead} {names} $", **sets, begins=states[0], steps=states[1:])


def does(head: Told, english: str, indonesian: str, sets: Sets, **told: Any) -> Phrase:
    """What it does, in words of its own."""
    return phrase(f"{BEGIN} {head[0]} {english}", f"{BEGIN} {head[1]} {indonesian}", **sets, **told)
