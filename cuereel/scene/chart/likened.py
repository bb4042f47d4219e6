"""How creators ask for bars of which only the size is told ("rent small, food big"), or that one differs from the rest.

Nameless bars are counted, and one of them is told by its place: "three bars, the third is the tallest".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.chart.going import COLOURS

SIZES = {
    "small": (
        "[(is|stays|one|bar)] [very] (small|short|low|tiny|little|smaller|shorter)",
        "[(batang|yang)] (kecil|pendek|rendah|dikit|sedikit) [(banget|sekali)]",
    ),
    "medium": ("[(is|one|bar)] (medium|average|middle|moderate)", "[(batang|yang)] (sedang|lumayan|menengah)"),
    "big": (
        "[(is|gets|one|bar)] [very] (big|tall|high|large|huge|long|bigger|taller|giant)",
        "[(batang|yang)] (besar|tinggi|panjang|gede|banyak) [(banget|sekali)]",
    ),
}
COUNTS = {
    2: ("(two|2)", "(dua|2)"),
    3: ("(three|3)", "(tiga|3)"),
    4: ("(four|4)", "(empat|4)"),
    5: ("(five|5)", "(lima|5)"),
    6: ("(six|6)", "(enam|6)"),
}
PLACES = {
    "first": ("(first|left|leftmost)", "(pertama|kiri)"),
    "second": ("(second|2nd)", "(kedua|ke-2)"),
    "third": ("(third|3rd)", "(ketiga|ke-3)"),
    "fourth": ("(fourth|4th)", "(keempat|ke-4)"),
    "last": ("(last|right|rightmost|final)", "(terakhir|kanan)"),
    "middle": ("(middle|center|centre)", "tengah"),
}
MOST = (
    "[(is|being|gets|grows)] [by far] [the] (tallest|highest|biggest|largest|longest)",
    "[(yang|adalah)] (paling (tinggi|besar|panjang|gede|banyak)|tertinggi|terbesar|terpanjang)",
)
LEAST = (
    "[(is|being)] [the] (shortest|lowest|smallest)",
    "[(yang|adalah)] (paling (rendah|kecil|pendek|dikit|sedikit)|terendah|terkecil|terpendek)",
)
AND = "(,|and|(, and)|but|(, but)|while|(, while)|with|(, with)|vs|where|(, where)|dan|(, dan)|tapi|(, tapi)|sedangkan)"
TURNS = "(turns|turning|becomes|goes|lights up|is|changes to|glows|coloured|colored|in)"
JADI = "[(jadi|menjadi|berubah jadi|warna|berwarna|berubah|warnanya)]"
HUES = ("red", "green", "blue", "yellow")
ONE_BY_ONE = (
    "(growing|grow|rising|rise|appear|appearing|coming up|come up|popping up) "
    "[(up|in)] [(one by one|one after (another|the other)|in turn)]",
    "(tumbuh|naik|muncul|keluar|tampil) [(satu (per|demi) satu|satu-satu|satu satu|bergantian|berurutan)]",
)
NAMES = "ghijkl"


def _set(key: str, value: str) -> dict[str, Any]:
    return {key: value}


def _sized(english: str, indonesian: str) -> Iterator[Phrase]:
    """Names and how high each stands; the first begins, each other one adds to it."""
    led, dipimpin = "[(of|with|for|showing|comparing|:|-)]", "[(dari|dengan|antara|:|-)]"
    for size, (looks, tampak) in SIZES.items():
        sets: dict[str, Any] = {"kind": "bars", "items": ["“{g}”"], "sizes": [size]}
        heads = (f"{english} {led} [bar] {{g}} {looks}", f"{indonesian} {dipimpin} [batang] {{g}} {tampak}")
        yield phrase(*heads, **sets)
        yield phrase(f"{english} {led} [bar] a {looks}", **{**sets, "items": ["A"]})
        title = (
            f"{english} (of|for) {{label}} : {{g}} {looks}",
            f"{indonesian} [(dari|untuk)] {{label}} : {{g}} {tampak}",
        )
        yield phrase(*title, **sets, label="{label}")
        yield addition(f"{AND} [bar] {{g}} {looks}", f"{AND} [batang] {{g}} {tampak}", **sets)


def _named(english: str, indonesian: str) -> Iterator[Phrase]:
    """Names alone, where one is told to be the highest or the lowest, or they are said to grow."""
    led, dipimpin = "[(of|with|for|showing|comparing|:|-)]", "[(dari|dengan|antara|:|-)]"
    glue = " (,|and|(, and)|vs|dan|(, dan)) "
    for count in range(2, len(NAMES) + 1):
        names = glue.join(f"{{{slot}}}" for slot in NAMES[:count])
        kept = [f"“{{{slot}}}”" for slot in NAMES[:count]]
        shown, tampil = f"{english} {led} {names}", f"{indonesian} {dipimpin} {names}"
        sets: dict[str, Any] = {"kind": "bars", "items": kept}
        for key, (most, paling) in (("tallest", MOST), ("shortest", LEAST)):
            patterns = (f"{shown} {AND} [the] [bar] {{a}} [bar] {most}", f"{tampil} {AND} [batang] {{a}} {paling}")
            yield phrase(*patterns, **sets, **_set(key, "{a}"))
        growing = "^ [the] [(two|three|four|five|six|2|3|4|5|6)] [(animated|vertical)] bars " + ONE_BY_ONE[0]
        tumbuh = "^ [(dua|tiga|empat|lima|enam|2|3|4|5|6)] (batang|batang-batang|bar) [grafik] " + ONE_BY_ONE[1]
        yield phrase(f"{growing} [:] [,] {names}", f"{tumbuh} [:] [,] {names}", **sets)
        yield phrase(f"{shown} , {ONE_BY_ONE[0]}", f"{tampil} , {ONE_BY_ONE[1]}", **sets)


def _counted() -> Iterator[Phrase]:
    """Bars without names, of which one stands out."""
    for count, (english, indonesian) in COUNTS.items():
        bars = f"^ [a|the] [simple] [bar (chart|graph)] [(with|of)] {english} [vertical] bars"
        batang = f"^ [(diagram|grafik) [batang]] [(dengan|berisi)] {indonesian} (batang|bar)"
        sets: dict[str, Any] = {"kind": "bars", "count": count}
        for place, (where, mana) in PLACES.items():
            for key, (most, paling) in (("tallest", MOST), ("shortest", LEAST)):
                patterns = (
                    f"{bars} {AND} [the] {where} [(one|bar)] {most}",
                    f"{batang} {AND} (batang|yang) {mana} {paling}",
                )
                yield phrase(*patterns, **sets, **_set(key, place))
        for hue, (place, (where, mana)) in product(HUES, (*PLACES.items(), ("last", ("one", "satu")))):
            tone, warna = COLOURS[hue]
            told = [f"{bars} {AND} [the] {where} [(one|bar|of them)] {TURNS} {tone}"]
            told += [f"{batang} {AND} [batang] {mana} [(batang|bar)] {JADI} {warna}"]
            yield phrase(*told, **sets, turned=[place], turns=hue)


def _turned() -> Iterator[Phrase]:
    """One bar of those told of before, or of bars that are not counted, takes a colour."""
    for hue in HUES:
        tone, warna = COLOURS[hue]
        for place, (where, mana) in (*PLACES.items(), ("last", ("one [(of (them|(the bars)))]", "satu"))):
            told = f"[the] {where} [(bar|one)] {TURNS} {tone}", f"[batang] {mana} [(batang|bar)] {JADI} {warna}"
            yield addition(*(f"{AND} {each}" for each in told), kind="bars", turned=[place], turns=hue)
            heads = "^ [a|the] [simple] bar (chart|graph)", "^ (diagram|grafik) batang"
            patterns = (f"{head} {AND} {each}" for head, each in zip(heads, told, strict=True))
            yield phrase(*patterns, kind="bars", count=4, turned=[place], turns=hue)
        named = f"{AND} [the] [bar] {{g}} [bar] {TURNS} {tone}", f"{AND} [batang] {{g}} {JADI} {warna}"
        yield addition(*named, kind="bars", turned=["“{g}”"], turns=hue)
    for place, (where, mana) in PLACES.items():
        for key, (most, paling) in (("tallest", MOST), ("shortest", LEAST)):
            told = f"{AND} [the] {where} [(bar|one)] {most}", f"{AND} (batang|yang) {mana} {paling}"
            yield addition(*told, kind="bars", **_set(key, place))
            heads = "^ [a|the] [simple] bar (chart|graph)", "^ (diagram|grafik) batang"
            patterns = (f"{head} {each}" for head, each in zip(heads, told, strict=True))
            yield phrase(*patterns, kind="bars", count=4, **_set(key, place))


def likened(english: str, indonesian: str) -> tuple[Phrase, ...]:
    """All phrases; the texts name bars."""
    return (*_sized(english, indonesian), *_named(english, indonesian), *_counted(), *_turned())


__all__ = ["PLACES", "likened"]
