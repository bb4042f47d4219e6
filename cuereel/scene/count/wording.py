"""How creators ask for a number that runs, in English and Indonesian, with or without where it starts.

A number is taken where it has no small letters ("60", "$40", "5%", "10K"), is quoted, or stands with a sign or a unit
that has phrases of its own.
"""

from __future__ import annotations

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.count.chains import bare_chains, chains
from cuereel.scene.count.things import owned
from cuereel.scene.count.units import BAHASA, ENGLISH

SIZE = "[(big|large|huge|giant|bold|single)]"
COUNTER = "(((number|price|money) [(counter|ticker)])|(counter [number])|count|ticker|odometer|countdown|timer)"
THING = (
    f"{SIZE} ({COUNTER}|figure|amount|value|percentage|percent|score|total|balance|temperature|speed|distance|"
    "salary|income|revenue|profit|sales|debt|cost|followers|views|subscribers|users|population|rate|share)"
)
THAT = "[(that|which)] [(is|are)]"
RISES = (
    "(((go|goes|going|counts|climbs|rises|runs|grows|increases|ticks|shoots|races|jumps|rolls|spins) (up|upwards))|"
    "climbs|rises|grows|increases|soars|jumps|shoots|races|counts|runs) [slowly]"
)
FALLS = (
    "(((go|goes|going|counts|runs|ticks|rolls|spins|falls|drops|moves) (down|downwards))|"
    "drops|falls|decreases|shrinks|sinks|plunges|declines|go|goes|going|moves|changes) [slowly]"
)
RUNS = f"{THAT} ({RISES}|{FALLS})"
"""What it does; where it falls or changes, its cue must say from what."""

TO = "(to|until|till|through|up to|down to|all the way to|all the way up to|all the way down to)"

TO_ALONE = "(to|sampai|→|->)"
"""What may stand between two numbers after nothing but a counter's name."""

ANGKA = (
    "[sebuah] (angka|nomor|jumlah|nominal|harga|counter|penghitung|hitungan|hitung mundur|saldo|nilai|persentase|"
    "persen|persennya|skor|skornya|total|totalnya|gaji|biaya|utang|suhu|kecepatan|timer|uang|pendapatan|penjualan|"
    "pengikut|penonton|keuntungan) [(besar|gede|raksasa)]"
)
NAIK = (
    "[yang] [terus] (naik|bertambah|menghitung|dihitung|berputar|melonjak|melesat|meningkat|tumbuh|loncat|maju) "
    "[(naik|maju)] [terus] [(pelan-pelan|perlahan|perlahan-lahan)]"
)
TURUN = (
    "[yang] [terus] (turun|berkurang|berjalan|jalan|bergerak|berubah|menghitung|dihitung|jatuh|anjlok|merosot|menurun|"
    "menyusut|mundur) [(turun|mundur)] [terus] [(pelan-pelan|perlahan|perlahan-lahan)]"
)
JALAN = f"({NAIK}|{TURUN})"
BELOK = "[(lalu|terus)] [(turun|naik|mundur|maju)]"
KE = "(ke|sampai|sampe|hingga|menjadi|jadi|menuju|sampai ke)"

SIGNS = ("Rp",)
"""Signs with small letters that stand before a number."""

WORDS = "(text|caption|label|labelled|labeled|subtitle|words)"
KATA = "(teks|tulisan|keterangan|label|bertuliskan|berlabel)"
"""What is read below a number."""

UP = "(counting|going|climbing|rising|running|ticking|growing|shooting|racing) (up|upwards)"
DOWN = "(counting|going|running|ticking) (down|downwards)"
MUNDUR = "(dihitung mundur|menghitung mundur|hitung mundur)"


def _asked(first: str, last: str) -> tuple[str, ...]:
    """Patterns with a start (`first`) and an end (`last`)."""
    english = f"((from {first} {TO} {last})|({TO} {last} from {first}))"
    return (
        f"{THING} [on [the] screen] [{RUNS}] {english}",
        f"{THING} {RUNS} {first} {TO} {last}",
        f"^ (count|counting|counts) [(up|down)] {english}",
        f"^ {SIZE} (counter|countdown|timer|penghitung) {first} {TO_ALONE} {last}",
        f"{ANGKA} [di layar] ... {JALAN} (([dari] {first} {BELOK} {KE} {last})|({KE} {last} dari {first}))",
        f"^ (counter|penghitung|timer|menghitung|hitung|dihitung) [(naik|mundur|maju)] dari {first} {KE} {last}",
    )


def _asked_to(last: str) -> tuple[str, ...]:
    """Patterns with an end alone: it starts from nothing."""
    return (
        f"{THING} {THAT} {RISES} {TO} {last}",
        f"^ (count|counting|counts|counter|timer) [up] to {last}",
        f"{ANGKA} {NAIK} {KE} {last}",
        f"^ (menghitung|hitung|dihitung) (sampai|sampe|hingga) {last}",
        f"^ {last} {UP} $",
        f"^ {last} {NAIK} $",
        f"^ {UP} to {last} $",
    )


def _fallen(first: str) -> tuple[str, ...]:
    """Patterns with a start alone: it is counted down to nothing."""
    return (f"^ {first} {DOWN} $", f"^ {first} {MUNDUR} $", f"^ {MUNDUR} dari {first} $")


def _signed(sign: str) -> tuple[Phrase, ...]:
    """Phrases for numbers with a sign, with which the cue begins."""
    first, last = (f"({sign}{{{name}}}|{sign} {{{name.upper()}}})" for name in ("from", "to"))
    both, one, other, to = (
        tuple("^ " + pattern.removeprefix("^ ") for pattern in patterns)
        for patterns in (_asked(first, last), _asked("{FROM}", last), _asked(first, "{TO}"), _asked_to(last))
    )
    return (
        phrase(*both, start=f"{sign}{{from}}", end=f"{sign}{{to}}"),
        phrase(*one, start="{from}", end=f"{sign}{{to}}"),
        phrase(*other, start=f"{sign}{{from}}", end="{to}"),
        phrase(*to, end=f"{sign}{{to}}"),
        phrase(*_fallen(first), start=f"{sign}{{from}}", end="0"),
    )


def _measured(english: bool, shown: str, unit: str) -> tuple[Phrase, ...]:
    """Phrases for numbers with a unit, with which the cue begins; it is that of both."""
    first, last = f"{{FROM}} [{unit}]", f"{{TO}} {unit}"
    falls = f"{ANGKA} {JALAN} [dari] {first} {BELOK} {KE} {last}"
    both = f"{THING} (([{RUNS}] from)|{RUNS}) {first} {TO} {last}" if english else falls
    nil = both.replace(first, f"{{FROM}} {unit}").replace(last, "{TO}")
    to = f"{THING} {THAT} {RISES} {TO} {last}" if english else f"{ANGKA} {NAIK} {KE} {last}"
    return (
        phrase(f"^ {both}", f"^ {nil}", start=f"{{from}}{shown}", end=f"{{to}}{shown}"),
        phrase(f"^ {to}", end=f"{{to}}{shown}"),
    )


def _turning(tone: str, english: str, indonesian: str) -> Phrase:
    return addition(
        f"[and] (turning|turns|becoming|becomes|going|goes|changing to|changes to|glowing|fading to) {english}",
        f"(turning|changing|going) from (green|red|white|blue|yellow) to {english}",
        f"in {english} [(color|colour)]",
        f"[(lalu|dan|terus)] [berubah] [warna] (jadi|menjadi|berwarna|warna|berubah) {indonesian}",
        tone=tone,
    )


PHRASES: tuple[Phrase, ...] = (
    phrase(
        *_asked("{FROM}", "{TO}"),
        f"^ {SIZE} (counter|countdown|timer|penghitung) [(from|dari)] {{from}}-{{to}}",
        start="{from}",
        end="{to}",
    ),
    phrase(*_asked_to("{TO}"), end="{to}"),
    phrase(*_fallen("{FROM}"), start="{from}", end="0"),
    *(each for sign in SIGNS for each in _signed(sign)),
    *(each for shown, unit in ENGLISH.items() for each in _measured(True, shown, unit)),
    *(each for shown, unit in BAHASA.items() for each in _measured(False, shown, unit)),
    *chains(f"^ {SIZE} (number|counter|ticker|count|figure|amount)", RUNS, "(from|:)"),
    *chains(f"^ {ANGKA}", JALAN, "(dari|:)"),
    *bare_chains(),
    *owned(RUNS, TO, JALAN, f"{BELOK} {KE}"),
    addition(
        f'[with] [a] [small] {WORDS} [(saying|reading|that says)] {{"caption"}} [(under|below|beside|next to) it]',
        f'[dengan] {KATA} [(bertuliskan|berbunyi)] {{"caption"}} [di (bawahnya|sebelahnya)]',
        caption="{caption}",
    ),
    _turning("bad", "red", "merah"),
    _turning("good", "green", "hijau"),
    addition(
        "[with] [(a|the)] [(rising|climbing)] (curve|graph|line|line chart|line graph) [(behind|below|under) it] "
        f"[{RUNS}] [with it]",
        "dengan (grafik|kurva|garis) [di (belakangnya|bawahnya)] [(naik|turun)]",
    ),
)
"""All of them; a colour and a curve only add to a number that runs."""

__all__ = ["PHRASES"]
