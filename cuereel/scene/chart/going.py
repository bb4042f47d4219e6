"""How creators ask for a line: which way it goes, from which figure to which, and what it is of.

A figure is a word without small letters ("80%", "$900"), one in thousands ("$2k"), one before a word for its unit, or a
word for nothing. What the line stands at is kept in `levels`; where no figure is told, only its `way` is.
"""

from __future__ import annotations

from itertools import product
from typing import Any

from cuereel.declare import Phrase, addition, phrase

SIZE = "[simple|big|large|animated]"

COLOURS = {
    "": ("", ""),
    "red": ("red", "merah"),
    "green": ("green", "hijau"),
    "blue": ("blue", "biru"),
    "yellow": ("(yellow|gold|orange)", "(kuning|oranye)"),
}

# words are matched through inflection: "drop" is "drops" and "dropping" as well
UP = (
    "(((go|goes|going|shoot|climb|move|trend|head|rise|point|curve|come) [right] [back] (up|upward))|rise|climb|grow|"
    "increase|soar|recover|jump|spike|(bounce back))"
)
DOWN = (
    "(((go|goes|going|come|move|trend|head|crash|fall|drop|point|curve) [right] [back] (down|downward))|fall|drop|"
    "crash|decline|decrease|plunge|plummet|collapse|sink|dip)"
)
YET = "[terus|langsung|perlahan|malah|justru|malahan|ternyata|tiba-tiba]"
"""How it goes, which is no name of what it is of."""

NAIK = f"{YET} (naik|menanjak|meningkat|melonjak|melesat|meroket|tumbuh) [lagi|kembali|terus]"
TURUN = f"{YET} (turun|menurun|anjlok|merosot|jatuh|terjun|menukik) [lagi|terus|bebas]"
NEXT = "[,] [(and|but)] [then] [it]"
LALU = "[,] [(lalu|kemudian|terus|dan|tapi|habis itu)]"
THEN = f"{NEXT} [(turns|turning|goes|becomes|changes)] [to|into]"
KEMUDIAN = f"{LALU} [berubah|berbalik|ganti] [jadi|menjadi|arah]"

WAYS = {
    "up": (UP, NAIK, "(rising|growing|climbing|increasing|upward|up)"),
    "down": (DOWN, TURUN, "(falling|declining|decreasing|downward|dropping|down)"),
}
UNTOLD = {"up": "low", "down": "high"}
"""Where a line is before it goes a way, if no figure tells."""

GRAPH = "(graph|chart|curve|trendline|trend line)"
GRAFIK = "(grafik|kurva|diagram garis|chart)"
TAILS = (
    *("price", "prices", "health", "rate", "usage", "users", "sales", "revenue", "level", "traffic", "speed", "score"),
    *("count", "cost", "load", "temperature", "population", "market"),
)
"""Words that end a name of two for what a line is of."""

ONE = "{label}{e}"
"""One word of what a line is of: a slot would take a whole clause ("a woman draws")."""

UNITS = (
    *("seconds", "minutes", "hours", "days", "years", "ms", "users", "people", "dollars", "km", "kg", "million"),
    *("detik", "menit", "jam", "hari", "tahun", "orang", "pengguna", "ribu", "juta", "persen", "percent", "degrees"),
)
"""Words for units that stand behind a figure."""


def heads(colour: str, of: str) -> tuple[str, str, dict[str, Any]]:
    """What names the line, in English and Indonesian, in a colour or none; and what that sets.

    What the line is `of` stands "behind" the word, "before" it (in English), or nowhere.
    """
    tone, warna = COLOURS[colour]
    tail = of if of in TAILS else ""
    sets: dict[str, Any] = {"kind": "line", **({"colour": colour} if colour else {})}
    before = f"{ONE} {tail}" if tail else {"one": ONE, "before": "{label}"}.get(of, "")
    behind = "(of|for|showing|:) {label}" if of == "behind" else ""
    # a slot has no need of what may stand before it
    opening = f"^ {tone}" if before else f"^ [a|an|the] {SIZE} {tone}"
    graph = f"{opening} {before} [line] {GRAPH} {behind} [that] [(is|keeps|starts)]"
    named = "{label}" if of == "behind" else ""
    grafik = f"^ {GRAFIK} [garis] {named} {warna} [yang|yg] [bergerak|terlihat|tampak|mulai|tiba-tiba]"
    if of != "nothing":
        sets["label"] = f"{ONE} {tail}".strip() if tail or of == "one" else "{label}"
    return graph, grafik, sets


def _ways() -> list[Phrase]:
    """Phrases for a line of one leg, and of two, without figures."""
    out = []
    named = [*product(COLOURS, ("nothing", "behind", "one")), *(("", tail) for tail in TAILS)]
    for colour, of in named:
        both = of in ("nothing", "behind")
        graph, grafik, sets = heads(colour, of)
        tone, before = COLOURS[colour][0], "" if both else sets["label"]
        behind = "(of|for) {label}" if of == "behind" else ""
        for way, (english, indonesian, looks) in WAYS.items():
            patterns = [f"{graph} {english} [again]"]
            patterns.append(f"^ [a|an|the] {SIZE} {tone} {looks} {before} [line] {GRAPH} {behind}")
            patterns += [f"{grafik} {indonesian}"] if both else []
            out.append(phrase(*patterns, **sets, way=[way]))
        for first, second in (("up", "down"), ("down", "up")):
            patterns = [f"{graph} {WAYS[first][0]} {THEN} ({WAYS[second][0]}|(back {second})|{second}) [again]"]
            patterns += [f"{grafik} {WAYS[first][1]} {KEMUDIAN} {WAYS[second][1]}"] if both else []
            out.append(phrase(*patterns, **sets, way=[first, second]))
    return out


def _in_colours() -> list[Phrase]:
    """Phrases for a line that is green as it rises and red as it falls, which is how it is drawn anyway."""
    legs = {"up": ("green", "hijau", UP, NAIK), "down": ("red", "merah", DOWN, TURUN)}
    out = []
    for of in ("nothing", "behind", "one"):
        _, _, sets = heads("", of)
        # the colour of the first leg stands before the graph or behind what it does, that of the second behind both
        for first, second in (("up", "down"), ("down", "up")):
            (tone, warna, goes, pergi), (other, lain, then, lalu) = legs[first], legs[second]
            heads_ = [heads("", of)[:2]]
            heads_ += [(heads(tone, of)[0], heads(tone, of)[1])]
            for graph, grafik in heads_:
                english = f"{graph} {goes} [in] [{tone}] {THEN} ({then}|{second})"
                patterns = [f"{english} [(in|to|into|and (turns|turning))] {other}"]
                patterns += [f"{graph} {goes} [in] [{tone}] {NEXT} [(turns|turning)] {other} [and] ({then}|{second})"]
                if of != "one":
                    patterns += [f"{grafik} {pergi} [warna] [{warna}] {KEMUDIAN} {lalu} [(jadi|warna|berwarna)] {lain}"]
                out.append(phrase(*patterns, **sets, way=[first, second]))
        for way, (tone, warna, goes, pergi) in legs.items():
            graph, grafik, _ = heads("", of)
            patterns = [f"{graph} {goes} in {tone}"]
            patterns += [f"{grafik} {pergi} (warna|berwarna) {warna}"] if of != "one" else []
            out.append(phrase(*patterns, **sets, way=[way]))
    return out


NIL = "(zero|nothing|nol)"

FORMS: dict[str, str] = {
    "{#}": "{*}",
    "${*}": "${*}",
    "Rp{*}": "Rp{*}",
    "{*}jt": "{*}jt",
    "{*}rb": "{*}rb",
    NIL: "0",
    **{f"{{#}} {unit}": f"{{*}} {unit}" for unit in UNITS},
    **{f"Rp{{*}} {unit}": f"Rp{{*}} {unit}" for unit in ("ribu", "juta", "miliar")},
}
"""A figure as a pattern ("#" for a slot in capitals, "*" for it in small letters), and how it is kept."""

SMALL = {"{*}k": "{*}k", "{*}ms": "{*}ms"}
"""Figures that are none by themselves ("rock"), and are with another ("from 2k to 9k")."""

USUAL = ("{#}", "${*}", NIL)
"""Forms of figures that lines in a colour have as well."""

PAIRS = (
    ("{#}", "{#}"),
    *((form, form) for form in ("${*}", "Rp{*}", "{*}jt", "{*}rb", *SMALL)),
    *(("{#}", form) for form in SMALL),
    *((form, NIL) for form in ("{#}", "${*}", "Rp{*}", "{*}jt", "{*}rb", *SMALL)),
    *((NIL, form) for form in ("{#}", "${*}", "Rp{*}", "{*}jt", "{*}rb", *SMALL)),
    *((f"{{#}} [{unit}]", f"{{#}} {unit}") for unit in UNITS),
    *((f"Rp{{*}} [{unit}]", f"Rp{{*}} {unit}") for unit in ("ribu", "juta", "miliar")),
)
"""Figures from which and to which a line goes."""


def _figure(form: str, slot: str) -> tuple[str, str]:
    """A figure as a pattern, and as it is kept, with a slot of its own."""
    kept = {**FORMS, **SMALL}[form.replace("[", "").replace("]", "")]
    return tuple(text.replace("#", slot.upper()).replace("*", slot) for text in (form, kept))  # type: ignore[return-value]


GOES = f"[({UP}|{DOWN}|go|goes|going|move|change)]"
PERGI = f"[({NAIK}|{TURUN}|bergerak|berubah)]"
TO = "[back] [(down|up|all the way)] (to|until)"
KE = "[lalu|terus] [(turun|naik)] (ke|sampai|hingga|menjadi|jadi|sampe)"


def _between() -> list[Phrase]:
    """Phrases for a line from one figure to another; the figures tell which way."""
    out = []
    for first, last in PAIRS:
        (start, kept), (end, reached) = _figure(first, "a"), _figure(last, "b")
        spans = (f"{GOES} from {start} {TO} {end}", f"{PERGI} dari {start} {KE} {end}")
        for colour, of in product(
            COLOURS if first in USUAL and last in USUAL else ("",), ("nothing", "behind", "before")
        ):
            graph, grafik, sets = heads(colour, of)
            patterns = [f"{graph} {spans[0]}"] + ([f"{grafik} {spans[1]}"] if of != "before" else [])
            out.append(phrase(*patterns, **sets, levels=[kept, reached]))
    money = f"^ {ONE} (go|goes|going) from ${{a}} {TO} ${{b}}"
    out.append(phrase(money, kind="line", label=ONE, levels=["${a}", "${b}"]))
    return out


def _reached() -> list[Phrase]:
    """Phrases for a line that goes a way to a figure, or from one."""
    out = []
    usual = [*product(COLOURS, USUAL), *(("", form) for form in FORMS if form not in USUAL)]
    for (colour, form), way, of in product(usual, WAYS, ("nothing", "behind", "before")):
        graph, grafik, sets = heads(colour, of)
        figure, kept = _figure(form, "b")
        english, indonesian, _ = WAYS[way]
        other = "down" if way == "up" else "up"
        both = of != "before"
        patterns = [f"{graph} {english} to {figure}"] + [f"{grafik} {indonesian} {KE} {figure}"] * both
        out.append(phrase(*patterns, **sets, levels=[UNTOLD[way], kept]))
        if form in USUAL and not colour:
            patterns = [f"{graph} {english} from {figure}"] + [f"{grafik} {indonesian} dari {figure}"] * both
            out.append(phrase(*patterns, **sets, levels=[kept, UNTOLD[other]]))
    return out


def _goes_on() -> list[Phrase]:
    """What a line does next, and how far it reaches."""
    out = []
    then, lalu = "(then|but then|and then|and|before)", "(lalu|kemudian|terus|tapi|dan)"
    for way, (english, indonesian, _) in WAYS.items():
        looks = f"({english}|(back {way})|({way} again))"
        out.append(addition(f"{then} [it] {looks} [again]", f"{lalu} {indonesian}", kind="line", way=[way]))
        for form in FORMS:
            figure, kept = _figure(form, "b")
            patterns = (f"{then} [it] {looks} [again] to {figure}", f"{lalu} {indonesian} {KE} {figure}")
            out.append(addition(*patterns, kind="line", levels=[kept]))
    out.append(
        addition("(after|over|within|across) {A} {over}", "(setelah|selama|dalam) {A} {over}", over="{a} {over}")
    )
    return out


LINES: tuple[Phrase, ...] = (*_ways(), *_in_colours(), *_between(), *_reached(), *_goes_on())
"""All of them."""

__all__ = ["DOWN", "LALU", "LINES", "NAIK", "NEXT", "SIZE", "TURUN", "UP", "heads"]
