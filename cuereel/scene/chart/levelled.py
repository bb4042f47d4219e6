"""How creators ask for something that fills or empties: a bar, a battery, a thermometer, a glass, a jar.

What it is filled to is kept in `levels`, in percent where the cue says so; "half" is 50%, "full" 100%.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cuereel.declare import Phrase, addition, phrase

Told = tuple[str, str]
"""The same in English and in Indonesian."""

ANY = ("{label}{e}", "{label}{e}")
"""Any one word."""

BARS: dict[Told, Told] = {
    ("", ""): (
        "[big] (progress|loading|download|upload|percentage) bar",
        "(((bar|batang) (loading|progres|progress|kemajuan))|((loading|progress|download|upload) bar))",
    ),
    ("pressure", "tekanan"): ("pressure (bar|gauge|meter)", "(bar|batang|meteran) tekanan"),
    ("energy", "energi"): ("(energy|power) (bar|meter)", "(bar|batang) energi"),
    ("health", "nyawa"): ("health (bar|meter)", "(bar|batang) (nyawa|kesehatan)"),
    ("stress", "stres"): ("stress (bar|meter|level)", "(bar|batang|level) stres"),
    ("hunger", "lapar"): ("hunger (bar|meter)", "(bar|batang) lapar"),
    ("risk", "risiko"): ("risk (bar|meter)", "(bar|batang) risiko"),
    ("focus", "fokus"): ("focus (bar|meter)", "(bar|batang) fokus"),
    ("fuel", "bensin"): ("(fuel|gas) (gauge|bar|meter)", "(bar|indikator|meteran) bensin"),
    ("XP", "XP"): ("xp bar", "(bar|batang) xp"),
    ANY: (
        "{label}{e} (progress|loading) bar",
        "(bar|batang) (loading|progres|progress) {label}{e}",
    ),
}
"""What a bar is of, and how it is called."""

OTHERS: dict[str, Told] = {
    "battery": ("battery [(icon|level|indicator|bar|percentage|charge|life)]", "[(persentase|daya|isi)] baterai"),
    "thermometer": ("thermometer", "termometer"),
}
CUPS: dict[str, Told] = {"glass": ("(glass|cup|mug|tumbler)", "(gelas|cangkir)"), "jar": ("jar", "(toples|stoples)")}
CONTENTS: dict[str, Told] = {
    "coffee": ("coffee", "kopi"),
    "tea": ("tea", "teh"),
    "milk": ("milk", "susu"),
    "juice": ("juice", "jus"),
    "water": ("water", "air"),
}

GOES = (
    "(((fill|go|goes|going|climb|charge|drop|drain|run) (up|down))|fill|rise|climb|load|charge|run|go|goes|going|"
    "move|grow|jump|increase|drop|drain|fall|empty|shrink|sink|decrease|is|change) [slowly]"
)
JALAN = (
    "[yang] [(pelan-pelan|perlahan)] (naik|terisi|diisi|loading|loadingnya|memuat|muat|penuh|jalan|bertambah|mengisi|"
    "turun|berkurang|habis|menyusut|berubah|surut|menjadi|jadi) [(naik|turun|pelan-pelan)]"
)
TO = "[(up|down|back)] [(all the way)] (to|until)"
KE = "(ke|sampai|sampe|hingga|menjadi|jadi|tinggal)"
STUCK = "[(is|gets|that is|that|which)] (stuck|freeze|frozen|hang|stall|stop|stopped|stays stuck) (at|on)"
MACET = "[yang] (macet|nyangkut|mentok|berhenti|stuck|tersangkut|mandek) (di|pada)"

PERCENT = ("({*}%|({#} percent))", "({*}%|({#} persen))", "{*}%")
ENDS = (
    PERCENT,
    ("(half|halfway|(half full)|(half way)|(half empty))", "(setengah|separuh|setengahnya)", "50%"),
    ("[(completely|all the way)] full", "penuh", "100%"),
    ("(empty|zero|nothing)", "(kosong|nol|habis)", "0%"),
)
BARE = ("{#} [degrees]", "{#} [derajat]", "{*}")
"""What it is filled to, in English and Indonesian ("#" for a slot in capitals, "*" for it in small letters), and how
that is kept."""

COLOURS = {
    "red": ("red", "merah"),
    "green": ("green", "hijau"),
    "yellow": ("yellow", "kuning"),
    "blue": ("blue", "biru"),
}


QUICK = (
    "[(very|really|super|suddenly)] "
    "(fast|quickly|rapidly|faster|(speeds up)|suddenly|(all at once)|(jumps to the end))",
    "[(langsung|tiba-tiba|makin|jadi)] (cepat|cepet|ngebut|kilat|(tiba-tiba penuh)|(langsung penuh))",
)
SLUGGISH = (
    "[(very|really|super)] (slow|slowly|slower|gradually|(slows down))",
    "[(makin|jadi|awalnya)] (pelan|lambat|pelan-pelan|perlahan|lama|lemot) [banget]",
)
COURSES: dict[str, tuple[Told, Told]] = {
    "slow then fast": (SLUGGISH, QUICK),
    "fast then slow": (QUICK, SLUGGISH),
}
"""How it goes: at first, and then."""

NEXT = (
    "[(at first|first)] [,] [(and|but)] [then] [it]",
    "[(dulu|awalnya)] [,] [(lalu|terus|kemudian|dan|tapi|habis itu)]",
)

ITS = ("[(and|then|and then)] [(its content|the (coffee|tea|milk|juice|water)|it)]", "[(lalu|terus)] [(isinya|airnya)]")
COUNTED = (
    "[(and|while)] [the] number [(goes|changes|runs)] [from] {a}% to {b}%",
    "[dan] angka [nya] {a}% [(berubah|turun)] (jadi|ke|menjadi) {b}%",
)

TURNS = (("green", "red"), ("red", "green"), ("yellow", "red"), ("green", "yellow"), ("blue", "red"))
"""The colours from which and to which what fills turns."""


def _level(end: tuple[str, str, str], slot: str, tongue: int) -> tuple[str, str]:
    """What it is filled to as a pattern, and as it is kept."""
    return tuple(end[at].replace("#", slot.upper()).replace("*", slot) for at in (tongue, 2))  # type: ignore[return-value]


def _filled(tongue: int, head: str, sets: dict[str, Any], *, bare: bool = False) -> Iterator[Phrase]:
    """Phrases for one vessel in one language: from one level to another, to one, at one, stuck at one."""
    head = f"^ [(a|an|the|one|sebuah)] {head}"
    goes, to = (GOES, JALAN)[tongue], (TO, KE)[tongue]
    begins, again = (f"([{goes}] from)", f"(({goes} [dari])|dari)")[tongue], ("", "[lalu] [(turun|naik)]")[tongue]
    ends = (*ENDS, BARE) if bare else ENDS
    for end in ends:
        last, kept = _level(end, "b", tongue)
        yield phrase(f"{head} {goes} {to} {last}", **sets, levels=[kept])
        if end in (PERCENT, BARE):
            yield phrase(f"{head} {(STUCK, MACET)[tongue]} {last}", **sets, levels=[kept], stuck=True)
            yield phrase(f"{head} {('[is] at', '[(di|tinggal|sisa)]')[tongue]} {last}", **sets, levels=[kept])
        for other in ends:
            first, before = _level(other, "a", tongue)
            if first != last and (BARE in (end, other)) == (end == other == BARE):
                spans = f"{head} {begins} {first} {again} {to} {last}"
                yield phrase(spans, **sets, levels=[before, kept])
    full = (
        "((fill|load|charge) [up]|complete)",
        "((terisi|mengisi|naik|jalan|loading) [(penuh|(sampai|sampe|hingga) penuh)]|penuh)",
    )
    yield phrase(f"{head} [(that|which|is|gets|yang)] {full[tongue]} $", **sets, levels=["100%"])
    runs = f"{head} [(that|which|yang)] {goes}"
    for course, (start, then) in COURSES.items():
        told = f"{runs} {start[tongue]} {NEXT[tongue]} {then[tongue]} [{goes}]"
        yield phrase(told, **sets, levels=["100%"], course=course)


def _emptied(tongue: int, head: str, sets: dict[str, Any]) -> Iterator[Phrase]:
    """Phrases for a cup that is full and then is not."""
    for end in ENDS:
        last, kept = _level(end, "b", tongue)
        told = f"^ [(a|the|one|sebuah)] {head} {('[is] full', '[yang] penuh')[tongue]} {ITS[tongue]}"
        told += f" {(GOES, JALAN)[tongue]} {(TO, KE)[tongue]} {last}"
        yield phrase(told, **sets, levels=["100%", kept])
        if end is not PERCENT:
            yield phrase(f"{told} {COUNTED[tongue]}", **sets, levels=["{a}%", "{b}%"])


def _coloured(tongue: int, head: str, sets: dict[str, Any]) -> Iterator[Phrase]:
    """Phrases for what fills from one colour to another, with a figure or without."""
    goes, to = (GOES, JALAN)[tongue], (TO, KE)[tongue]
    begins, full = ("from", "[warna] [dari]")[tongue], ("full", "penuh")[tongue]
    for first, last in TURNS:
        one, other = COLOURS[first][tongue], COLOURS[last][tongue]
        fills = {**sets, "from_colour": first, "colour": last}
        yield phrase(f"^ [(a|an|the)] {head} {goes} {begins} {one} {to} {other}", **fills)
        if sets["vessel"] != "battery":
            continue
        spans = f"({one} {full}|{full} {one}) {to} ({other} {{b}}%|{{b}}% {other})"
        yield phrase(f"^ [(a|an|the)] {head} {goes} {begins} {spans}", **fills, levels=["100%", "{b}%"])


def _vessels(tongue: int) -> Iterator[Phrase]:
    for labels, heads in BARS.items():
        sets: dict[str, Any] = {
            "kind": "level",
            "vessel": "bar",
            **({"label": labels[tongue]} if labels[tongue] else {}),
        }
        yield from _filled(tongue, heads[tongue], sets)
        yield from _coloured(tongue, heads[tongue], sets)
        if labels in (("", ""), ANY):
            # a bar of progress fills, whether or not that is told
            yield phrase(f"^ [(a|an|the|one|sebuah)] {heads[tongue]} $", **sets, levels=["100%"])
    for vessel, heads in OTHERS.items():
        sets = {"kind": "level", "vessel": vessel}
        yield from _filled(tongue, heads[tongue], sets, bare=vessel == "thermometer")
        yield from _coloured(tongue, heads[tongue], sets)
    for vessel, heads in CUPS.items():
        for content, names in {"": ("", ""), **(CONTENTS if vessel == "glass" else {})}.items():
            head, name = heads[tongue], names[tongue]
            if name:
                head = (f"(({head} of {name})|({name} {head}))", f"{head} {name}")[tongue]
            sets = {"kind": "level", "vessel": vessel, **({"content": content} if content else {})}
            yield from _filled(tongue, head, sets)
            yield from _emptied(tongue, head, sets)


def _added() -> Iterator[Phrase]:
    """What a vessel turns into, and what is read above it."""
    for colour, (name, nama) in COLOURS.items():
        yield addition(
            f"(turning|turns|becoming|becomes|glowing|flashing) {name}",
            f"changes to {name} $",
            f"[(lalu|terus|dan|kemudian)] (jadi|berubah|menjadi|berwarna|warna) [(jadi|warna)] {nama}",
            f"(then|lalu|terus|kemudian) {name}",
            f"(then|lalu|terus|kemudian) {nama}",
            kind="level",
            colour=colour,
        )
    yield addition(
        '[with] [a] (text|caption|label|labelled|labeled|words) [(saying|reading)] {"label"} [above it]',
        '[dengan] (teks|tulisan|keterangan|label|bertuliskan) {"label"} [di atasnya]',
        kind="level",
        label="{label}",
    )


LEVELS: tuple[Phrase, ...] = (*_vessels(0), *_vessels(1), *_added())
"""All of them."""

__all__ = ["LEVELS"]
