"""How creators ask for bars, for a pie and for a line that goes up or down, in English and Indonesian.

A figure is a word without small letters ("40", "50%", "5GB"); what stands beside it is its unit and its label, and all
of it is lettered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Any

from cuereel.declare import Phrase, phrase
from cuereel.scene.chart.besides import besides
from cuereel.scene.chart.going import DOWN, LINES, NAIK, TURUN, UP
from cuereel.scene.chart.levelled import LEVELS
from cuereel.scene.chart.likened import likened
from cuereel.scene.chart.named import RISE, named
from cuereel.scene.chart.pieces import PIECES
from cuereel.scene.chart.pointing import pointing
from cuereel.scene.chart.shaped import PELAN, SHAPES, SLOW
from cuereel.scene.chart.shared import parts_of
from cuereel.scene.chart.sliced import sliced
from cuereel.scene.chart.swings import SWINGS
from cuereel.scene.chart.widening import WIDER

COME = (
    "[(growing|growing up|rising|rising up|grow|rise|drawn|filling|fills|appearing|appears|appear|come in|comes in)] "
    f"[to their height] [one (by one|after another|at a time)] [(({RISE['up'][0]})|({RISE['down'][0]}))]"
)
MUNCUL = (
    "[(tumbuh|naik|digambar|terisi|muncul|keluar|tampil)] "
    "[satu (per|demi) satu|satu-satu|satu satu|berurutan|bergantian] "
    f"[(({RISE['up'][1]})|({RISE['down'][1]}))]"
)
"""How it comes, which asks for nothing more."""

COUNT = "[two|three|four|five|six|2|3|4|5|6]"
HITUNGAN = "[dua|tiga|empat|lima|enam|2|3|4|5|6]"
SIZE = "[simple|vertical|big|large|animated]"
LOOK = "[sederhana|besar|vertikal]"

LED = "[of|with|comparing|showing|between|for|:|-]"
DIPIMPIN = "[dari|dengan|antara|berisi|isinya|untuk|:|-]"
"""What leads to the entries."""

AND = "[(, and)|,|and|vs|versus|against|or|dan|lawan|;|/]"

BARS = (
    f"{SIZE} (bar (chart|graph|diagram)|column (chart|graph)) (with|of|showing) {COUNT[1:-1].join('()')} bars",
    f"{SIZE} (bar (chart|graph|diagram)|column (chart|graph)|bars chart|barchart)",
    f"(comparison|comparing|compare) [of|between] {COUNT} {SIZE} bars",
    f"{COUNT[1:-1].join('()')} {SIZE} bars",
    "^ bars :",
)
BATANG = (
    f"(grafik|diagram) {LOOK} batang (dengan|berisi|isi) {HITUNGAN[1:-1].join('()')} (batang|bar)",
    f"(grafik|diagram|chart) {LOOK} (batang|balok)",
    f"(perbandingan|membandingkan) {HITUNGAN} (batang|balok|bar)",
    f"{HITUNGAN[1:-1].join('()')} (batang|bar) {LOOK}",
)
PARTS = "[(divided|split|cut|sliced) (in|into) (two|three|four|five|six|2|3|4|5|6) [parts|slices|pieces|sections]]"
BAGIAN = (
    "[yang] [(dibagi|terbagi|kebagi|dipotong)] [jadi|menjadi] [(dua|tiga|empat|lima|enam|2|3|4|5|6)] [bagian|potong]"
)
PIE = (
    f"{SIZE} (((pie|donut|doughnut|ring) (chart|graph|diagram))|piechart) {PARTS}",
    f"{SIZE} (circle|pie|ring) {PARTS[1:-1]}",
)
LINGKARAN = (
    f"(((diagram|grafik|chart) {LOOK} (lingkaran|pie|donat|kue))|pie chart) {BAGIAN}",
    f"lingkaran [yang] (dibagi|terbagi|dipotong) {BAGIAN}",
)

METERS = "[horizontal|percent|percentage|progress|probability|labelled|labeled] bars"
METERAN = "(bar|batang) [persen|persentase|progres|kemajuan|peluang]"
HEADED = '[(sentence|phrase|prompt|question|text|words|title|heading)] {"label"} [(with|and|above|over)]'
BERJUDUL = '[(kalimat|frasa|prompt|pertanyaan|teks|tulisan|judul)] {"label"} [(dengan|dan|di atas)]'

MOST = 6
"""Entries that are read at most."""


FIGURES, LABELS, UNITS = "abcdef", "ghijkl", "mnopqr"
"""The slots of the entries, in their order; one in capitals is for what has no small letters."""

Form = Callable[[int], tuple[str, str]]
"""From the number of an entry, its pattern and how it is kept."""


def _form(pattern: str, kept: str) -> Form:
    """A form with "F" for the slot of a figure, "L" for that of a label, "U" for that of a unit.

    One followed by "!" takes only what has no small letters.
    """

    def of(at: int) -> tuple[str, str]:
        slots = {"F": FIGURES[at], "L": LABELS[at], "U": UNITS[at]}
        loud = {f"{{{sign}!}}": f"{{{slot.upper()}}}" for sign, slot in slots.items()}
        plain = {f"{{{sign}}}": f"{{{slot}}}" for sign, slot in slots.items()}
        texts = []
        for text in (pattern, kept):
            for sign, slot in (loud | plain).items():
                text = text.replace(sign, slot)
            texts.append(text)
        return texts[0], texts[1]

    return of


# in quotation marks, an entry is one: neither "and" nor "with" takes it apart
FORMS: tuple[Form, ...] = (
    _form("{F!}", "“{F}”"),
    _form("{L} {F!}", "“{L} {F}”"),
    _form("{F!} {L}", "“{F} {L}”"),
    _form("{L} {F!} {U}", "“{L} {F} {U}”"),
    # signs say what is an entry's figure where its label has no small letters either
    _form("{L!} {F!}", "“{L} {F}”"),
)
"""An entry: a figure alone, after its label, before it, or between it and its unit."""

PERCENTS: tuple[Form, ...] = (
    _form("{F}%", "“{F}%”"),
    _form("{L} {F}%", "“{L} {F}%”"),
    _form("{L!} {F}%", "“{L} {F}%”"),
    _form("{F}% {L}", "“{F}% {L}”"),
)
"""An entry in percent: what ends in that sign is no label."""

LETTER: dict[int, Form] = {1: _form("a {F!}", "“A {F}”"), 4: _form("a {F!}", "“A {F}”")}
LETTER_PERCENT: dict[int, Form] = {1: _form("a {F}%", "“A {F}%”"), 2: _form("a {F}%", "“A {F}%”")}
"""The first entry with the label "A", which is an article to a slot."""


def _named(forms: Sequence[Form], letter: dict[int, Form], most: int = MOST) -> Iterator[tuple[str, list[str]]]:
    """Entries as patterns, and as they are kept."""
    for count in range(2, most + 1):
        for number, form in enumerate(forms):
            for first in (form, *([letter[number]] if number in letter else [])):
                told = [(first if at == 0 else form)(at) for at in range(count)]
                yield f" {AND} ".join(pattern for pattern, _ in told), [kept for _, kept in told]


def _any(patterns: Sequence[str]) -> str:
    """One pattern of several."""
    return f"({'|'.join(f'({pattern})' for pattern in patterns)})"


def _measured(kind: str, english: tuple[str, ...], indonesian: tuple[str, ...]) -> tuple[Phrase, ...]:
    """Phrases for charts of two entries and more."""
    out = []
    for entries, kept in (*_named(FORMS, LETTER), *_named(PERCENTS, LETTER_PERCENT)):
        shown = f"{_any(english)} {COME} {LED} {entries} {COME}"
        tampil = f"{_any(indonesian)} {MUNCUL} {DIPIMPIN} {entries} {MUNCUL}"
        out.append(phrase(shown, tampil, kind=kind, items=kept))
        # what stands before a colon is what the chart is of
        shown = f"{_any(english)} [(of|for|showing)] {{label}} : {entries} {COME}"
        tampil = f"{_any(indonesian)} [(dari|untuk|tentang)] {{label}} : {entries} {MUNCUL}"
        out.append(phrase(shown, tampil, kind=kind, label="{label}", items=kept))
    return tuple(out)


def _meters() -> tuple[Phrase, ...]:
    """Phrases for level bars in percent, with a text above them or none."""
    out = []
    sure = "(horizontal|percent|percentage|progress|probability) (bars|bar)"
    yakin = "(bar|batang) (persen|persentase|progres|kemajuan|peluang|mendatar)"
    for entries, kept in _named(PERCENTS[1:], {0: LETTER_PERCENT[1], 1: LETTER_PERCENT[2]}):
        led = (f"{COME} {LED} {entries} {COME}", f"{MUNCUL} {DIPIMPIN} {entries} {MUNCUL}")
        english, indonesian = f"{COUNT} {METERS} {led[0]}", f"{HITUNGAN} {METERAN} {led[1]}"
        headed = [f"{HEADED} {english}", f"{BERJUDUL} {indonesian}"]
        headed += [f'{english} (titled|headed) {{"label"}}', f'{indonesian} berjudul {{"label"}}']
        out.append(phrase(*headed, kind="meters", label="{label}", items=kept))
        out.append(phrase(f"{COUNT} {sure} {led[0]}", f"{HITUNGAN} {yakin} {led[1]}", kind="meters", items=kept))
    return tuple(out)


ALIKE = (
    *("ms", "milliseconds", "seconds", "minutes", "hours", "days", "years", "mb", "gb", "km", "kg", "dollars"),
    *("milidetik", "detik", "menit", "jam", "hari", "tahun"),
)
"""Units that two figures are compared in where nothing else tells of bars."""


def _two_in_one_unit() -> tuple[Phrase, ...]:
    """Phrases for two entries in one unit, of which either may begin with "with" ("no index 90 ms, with one 5 ms")."""
    out = []
    heads = (_any((*(f"{head} {LED}" for head in BARS), "^ (comparison|comparing|compare) [of|between]")), "with")
    kepala = (_any((*(f"{head} {DIPIMPIN}" for head in BATANG), "^ (perbandingan|membandingkan) [antara]")), "dengan")
    for unit, (head, word) in product(ALIKE, (heads, kepala)):
        for first, last in (("", ""), (word, ""), ("", word)):
            one, two = f"{first} {{g}} ".lstrip(), f"{last} {{h}} ".lstrip()
            items = [f"“{one}{{a}} {unit}”", f"“{two}{{b}} {unit}”"]
            out.append(phrase(f"{head} {one}{{A}} {unit} {AND} {two}{{B}} {unit} {COME}", kind="bars", items=items))
    for heads_, word in ((BARS, "with"), (BATANG, "dengan")):
        led = LED if word == "with" else DIPIMPIN
        for first, last in ((word, ""), ("", word)):
            one, two = f"{first} {{g}} ".lstrip(), f"{last} {{h}} ".lstrip()
            items = [f"“{one}{{a}} {{m}}”", f"“{two}{{b}} {{n}}”"]
            both = f"{one}{{A}} {{m}} {AND} {two}{{B}} {{n}}"
            out.append(phrase(f"{_any(heads_)} {led} {both} {COME}", kind="bars", items=items))
    return tuple(out)


def _nameless() -> tuple[Phrase, ...]:
    """Phrases for bars of which no name is told: they stand higher from one to the next, or lower."""
    out = []
    ways = {"up": (UP, NAIK, "(rising|growing)"), "down": (DOWN, TURUN, "(falling|shrinking)")}
    for way, (english, indonesian, looks) in ways.items():
        for of, dari in (("", ""), ("(of|for|showing) {label}", "[(dari|untuk)] {label}")):
            sets: dict[str, Any] = {"label": "{label}"} if of else {}
            shown = (f"{bars} {of} [that] {english} [{SLOW}]" for bars in BARS[1:2])
            looking = (f"{SIZE} {looks} {bars} {of}" for bars in BARS[1:2])
            tampil = (f"{batang} {dari} [yang] {indonesian} [{PELAN}]" for batang in BATANG[1:2])
            out.append(phrase(*shown, *looking, *tampil, kind="bars", rising=way, **sets))
    return tuple(out)


TALLER = "(taller|higher|bigger|larger|longer|greater)"
LEBIH = "lebih (tinggi|besar|panjang)"


def _compared(tall: str, short: str) -> tuple[Phrase, ...]:
    """Phrases for two bars without figures; "a" alone is an article to a slot, and so is a word of the pattern here."""
    named = (tall.upper() if tall == "a" else tall, short.upper() if short == "a" else short)
    english = (f"{head} {LED} [one|bar] {tall} [is] {TALLER} than [bar] {short} {COME}" for head in BARS)
    indonesian = (f"{head} {DIPIMPIN} {tall} {LEBIH} (dari|daripada) {short} {MUNCUL}" for head in BATANG)
    return (phrase(*english, *indonesian, kind="bars", items=list(named), tallest=named[0]),)


ROUND = "^ [(a|the|sebuah)] (pie|donut|circle|lingkaran)"
LEADS = "[(of|with|showing|for|where|in which|dari|dengan|berisi|isinya|di mana|dimana|:|-)]"
"""What names a ring whose parts are told one by one, and what leads to them."""

PHRASES: tuple[Phrase, ...] = (
    *_measured("bars", BARS, BATANG),
    *named(_any(BARS), _any(BATANG)),
    *_measured("pie", PIE, LINGKARAN),
    *_compared("{g}", "{h}"),
    *_compared("a", "{h}"),
    *_compared("{g}", "a"),
    *_two_in_one_unit(),
    *_nameless(),
    *_meters(),
    *parts_of(_any((*PIE, *LINGKARAN, ROUND)), LEADS),
    *LINES,
    *SHAPES,
    *LEVELS,
    *PIECES,
    *SWINGS,
    *WIDER,
    *pointing(),
    *besides(),
    *likened(_any(BARS), _any(BATANG)),
    *sliced(_any((*PIE, *LINGKARAN, ROUND))),
)
"""All of them."""

__all__ = ["PHRASES"]
