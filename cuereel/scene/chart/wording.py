"""How creators ask for bars, for a pie and for a line that goes up or down, in English and Indonesian.

A figure is a word without small letters ("40", "50%", "5GB"); what stands beside it is its unit and its label, and all
of it is lettered.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cuereel.declare import Phrase, phrase

COME = (
    "[(growing|growing up|rising|rising up|grow|rise|drawn|filling|fills|appearing|appears|appear|come in|comes in)] "
    "[to their height] [one (by one|after another|at a time)]"
)
MUNCUL = (
    "[(tumbuh|naik|digambar|terisi|muncul|keluar|tampil)] "
    "[satu (per|demi) satu|satu-satu|satu satu|berurutan|bergantian]"
)
"""How it comes, which asks for nothing more."""

COUNT = "[two|three|four|five|six|2|3|4|5|6]"
HITUNGAN = "[dua|tiga|empat|lima|enam|2|3|4|5|6]"
SIZE = "[simple|vertical|big|large|animated]"
LOOK = "[sederhana|besar|vertikal]"

LED = "[of|with|comparing|showing|between|for|:|-]"
DIPIMPIN = "[dari|dengan|antara|berisi|isinya|untuk|:|-]"
"""What leads to the entries."""

AND = "[and|vs|versus|against|or|dan|lawan|;|/]"

BARS = (
    f"{SIZE} (bar (chart|graph|diagram)|column (chart|graph)|bars chart|barchart)",
    f"(comparison|comparing|compare) [of|between] {COUNT} {SIZE} bars",
    f"{COUNT[1:-1].join('()')} {SIZE} bars",
)
BATANG = (
    f"(grafik|diagram|chart) {LOOK} (batang|balok)",
    f"(perbandingan|membandingkan) {HITUNGAN} (batang|balok|bar)",
    f"{HITUNGAN[1:-1].join('()')} batang {LOOK}",
)
PARTS = "[(divided|split|cut|sliced) (in|into) (two|three|four|five|six|2|3|4|5|6) [parts|slices|pieces|sections]]"
BAGIAN = "[yang] [(dibagi|terbagi|dipotong)] [jadi|menjadi] [(dua|tiga|empat|lima|enam|2|3|4|5|6)] [bagian|potong]"
PIE = (
    f"{SIZE} (((pie|donut|doughnut|ring) (chart|graph|diagram))|piechart) {PARTS}",
    f"{SIZE} (circle|pie|ring) {PARTS[1:-1]}",
)
LINGKARAN = (
    f"(((diagram|grafik|chart) {LOOK} (lingkaran|pie|donat|kue))|pie chart) {BAGIAN}",
    f"lingkaran [yang] (dibagi|terbagi|dipotong) {BAGIAN}",
)

MOST = 6
"""Entries that are read at most."""


FIGURES, LABELS, UNITS = "abcdef", "ghijkl", "mnopqr"
"""The slots of the entries, in their order; one in capitals is for what has no small letters."""

FORMS: tuple[Callable[[int], tuple[str, str]], ...] = (
    lambda at: (f"{{{FIGURES[at].upper()}}}", f"{{{FIGURES[at]}}}"),
    lambda at: (f"{{{LABELS[at]}}} {{{FIGURES[at].upper()}}}", f"{{{LABELS[at]}}} {{{FIGURES[at]}}}"),
    lambda at: (f"{{{FIGURES[at].upper()}}} {{{LABELS[at]}}}", f"{{{FIGURES[at]}}} {{{LABELS[at]}}}"),
    lambda at: (
        f"{{{LABELS[at]}}} {{{FIGURES[at].upper()}}} {{{UNITS[at]}}}",
        f"{{{LABELS[at]}}} {{{FIGURES[at]}}} {{{UNITS[at]}}}",
    ),
)
"""An entry as a pattern and as it is kept: a figure alone, after its label, before it, or between it and its unit."""


def _measured(kind: str, english: tuple[str, ...], indonesian: tuple[str, ...]) -> tuple[Phrase, ...]:
    """Phrases for charts of two entries and more."""
    out = []
    for count in range(2, MOST + 1):
        for form in FORMS:
            entries = [form(at) for at in range(count)]
            named = f" {AND} ".join(pattern for pattern, _ in entries)
            patterns = [f"{head} {COME} {LED} {named} {COME}" for head in english]
            patterns += [f"{head} {MUNCUL} {DIPIMPIN} {named} {MUNCUL}" for head in indonesian]
            out.append(phrase(*patterns, kind=kind, items=[kept for _, kept in entries]))
    return tuple(out)


TALLER = "(taller|higher|bigger|larger|longer|greater)"
LEBIH = "lebih (tinggi|besar|panjang)"

COLOURS = {
    "": ("", ""),
    "red": ("red", "merah"),
    "green": ("green", "hijau"),
    "blue": ("blue", "biru"),
    "yellow": ("(yellow|gold|orange)", "(kuning|oranye)"),
}

UP = (
    "(((go|goes|going|shoot|shoots|shooting|climb|climbs|climbing|move|moves|moving|trending|heading|rise|rises|"
    "rising|pointing|curving) (up|upward|upwards))|rises|rising|climbs|climbing|grows|growing|increases|increasing|"
    "soars|soaring)"
)
DOWN = (
    "(((go|goes|going|comes|coming|move|moves|moving|trending|heading|crash|crashes|crashing|fall|falls|falling|drop|"
    "drops|dropping|pointing|curving) (down|downward|downwards))|falls|falling|drops|dropping|crashes|crashing|"
    "declines|declining|decreases|decreasing|plunges|plunging|plummets|collapses|sinks)"
)
NAIK = "[terus] (naik|menanjak|meningkat|melonjak|melesat|meroket) [terus|tajam]"
TURUN = "[terus] (turun|menurun|anjlok|merosot|jatuh|terjun|menukik) [terus|tajam|bebas]"
NEXT = "[,] [(and|but)] [then] [it]"
LALU = "[,] [(lalu|kemudian|terus|dan|tapi|habis itu)]"

WAYS = {
    "up": (UP, NAIK, "(rising|growing|climbing|increasing|upward|up)"),
    "down": (DOWN, TURUN, "(falling|declining|decreasing|downward|dropping|down)"),
}


def _lines() -> tuple[Phrase, ...]:
    """Phrases for a line of one leg, and of two, in a colour or not, and of something that is named or not."""
    out = []
    for colour, (tone, warna) in COLOURS.items():
        for label in ("", "(of|for) {label}"):
            sets: dict[str, Any] = {"kind": "line", **({"colour": colour} if colour else {})}
            sets |= {"label": "{label}"} if label else {}
            kind = "[line|stock|price|market|stock market]"
            graph = f"^ [a|an|the] {SIZE} {tone} {kind} (graph|chart|curve|trendline|trend line) {label}"
            graph += " [that] [(is|keeps|starts)]"
            grafik = f"^ (grafik|kurva|diagram garis|chart) [garis|saham|harga] {warna} [yang] [terus]"
            for way, (english, indonesian, looks) in WAYS.items():
                patterns = [
                    f"{graph} {english}",
                    f"^ [a|an|the] {SIZE} {tone} {looks} {kind} (graph|chart|curve) {label}",
                ]
                patterns += [] if label else [f"{grafik} {indonesian}"]
                out.append(phrase(*patterns, **sets, way=[way]))
            for first, second in (("up", "down"), ("down", "up")):
                patterns = [f"{graph} {WAYS[first][0]} {NEXT} ({WAYS[second][0]}|{second})"]
                patterns += [] if label else [f"{grafik} {WAYS[first][1]} {LALU} {WAYS[second][1]}"]
                out.append(phrase(*patterns, **sets, way=[first, second]))
    return tuple(out)


def _compared(tall: str, short: str) -> tuple[Phrase, ...]:
    """Phrases for two bars without figures; "a" alone is an article to a slot, and so is a word of the pattern here."""
    named = (tall.upper() if tall == "a" else tall, short.upper() if short == "a" else short)
    english = (f"{head} {LED} [one|bar] {tall} [is] {TALLER} than [bar] {short} {COME}" for head in BARS)
    indonesian = (f"{head} {DIPIMPIN} {tall} {LEBIH} (dari|daripada) {short} {MUNCUL}" for head in BATANG)
    return (phrase(*english, *indonesian, kind="bars", items=list(named), tallest=named[0]),)


PHRASES: tuple[Phrase, ...] = (
    *_measured("bars", BARS, BATANG),
    *_measured("pie", PIE, LINGKARAN),
    *_compared("{g}", "{h}"),
    *_compared("a", "{h}"),
    *_compared("{g}", "a"),
    *_lines(),
)
"""All of them."""

__all__ = ["PHRASES"]
