"""How creators ask for a line that swings: leg after leg, on the screen of a phone or a laptop, in colours of its own.

A leg that is told after another needs a word that joins it, or a comma; a line that is no more than "a line" needs two
legs, or nothing else in its cue, as lines also run from one thing to another.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.chart.going import COLOURS, GRAFIK, GRAPH, LALU, NAIK, ONE, SIZE, TURUN, UP
from cuereel.scene.chart.shaped import AFTER, PACED, PLAIN

DEVICES = {
    "phone": ("(phone|smartphone|mobile|cellphone|iphone)", "(hp|ponsel|handphone|smartphone|gawai|hape)"),
    "laptop": ("(laptop|computer|monitor|desktop)", "(laptop|komputer|monitor)"),
}

BOTH_WAYS = {
    "up down": (f"(({UP} and down)|fluctuates|(up and down))", f"((naik turun)|naik-turun|({NAIK} {LALU} {TURUN}))"),
    "down up": ("(((go|goes|going|move) down and up)|(down and up))", f"((turun naik)|({TURUN} {LALU} {NAIK}))"),
}
FIRST = PLAIN | PACED | {"flat": AFTER["flat"]} | BOTH_WAYS

JOIN = "(then|(, then)|(and then)|(, and then)|(but then)|(, but then)|(, and)|and|(, but)|but|before|,|until)"
GABUNG = "(lalu|(, lalu)|terus|(, terus)|kemudian|(, kemudian)|(, dan)|dan|(, tapi)|tapi|habis itu|,|sampai|sampe)"
TELLS = "[(the|its)] [(line|chart|graph|curve|it)] [(suddenly|is|turns|starts|keeps)]"
BERKATA = "[(garis|grafik|garisnya|grafiknya)] [(tiba-tiba|mendadak|langsung|mulai)]"

BARE = {"up": "((back up [again])|(up again)|up|higher)", "down": "((back down [again])|(down again)|down|lower)"}


def _legs_of(way: str) -> list[str]:
    """ "up down" is two ways that a line goes, and "fast up" is one."""
    return way.split() if way in BOTH_WAYS else [way]


def _on_screens() -> Iterator[Phrase]:
    """Lines on a device that is drawn round them."""
    showing = "(with|showing|shows|displaying|where|of)"
    yang = "[yang] (dengan|ada|menampilkan|menunjukkan|memperlihatkan|berisi|isinya|nampilin|nunjukin)"
    for (device, (named, bernama)), (way, (english, indonesian)) in product(DEVICES.items(), FIRST.items()):
        for colour, of in (*((colour, "nothing") for colour in COLOURS), ("", "one"), ("", "behind")):
            tone, warna = COLOURS[colour]
            before, behind = (ONE if of == "one" else ""), ("(of|for) {label}" if of == "behind" else "")
            graph = f"{'' if before else f'[a|the|an] {SIZE}'} {tone} {before} [line] {GRAPH} {behind}"
            grafik = f"[sebuah] {GRAFIK} [garis] {'{label}' if of == 'behind' else ''} [warna] {warna} [yang]"
            screen, layar = f"{named} [screen]", f"[(layar|tampilan|di)] {bernama}"
            sets: dict[str, Any] = {"kind": "line", "device": device, "way": _legs_of(way)}
            sets |= {"colour": colour} if colour else {}
            sets |= {"label": ONE if of == "one" else "{label}"} if of != "nothing" else {}
            patterns = [
                f"^ [a|the] {screen} {showing} {graph} [that] [(is|keeps)] {english}",
                f"^ {graph} [(shown|displayed|seen)] (on|in) [a|the|your|my] {screen} [that] [(is|keeps)] {english}",
                f"^ {graph} [that] [(is|keeps)] {english} (on|in) [a|the|your|my] {screen}",
            ]
            if of != "one":
                patterns += [
                    f"^ {layar} {yang} {grafik} {indonesian}",
                    f"^ {grafik} [(tampil|muncul|terlihat)] (di|pada) [layar] {bernama} [yang] {indonesian}",
                    f"^ {grafik} {indonesian} (di|pada) [layar] {bernama}",
                ]
            yield phrase(*patterns, **sets)


def _next_legs() -> Iterator[Phrase]:
    """What a line does next, in its own colour (red as it falls, green as it rises) or in one that is told."""
    ways = AFTER | {"up": PLAIN["up"], "down": PLAIN["down"]}
    for way, (english, indonesian) in ways.items():
        looks = f"({english}|{BARE[way]})" if way in BARE else english
        yield addition(f"{JOIN} {TELLS} {looks}", f"{GABUNG} {BERKATA} {indonesian}", kind="line", way=[way])
        for colour in ("red", "green", "blue", "yellow"):
            tone, warna = COLOURS[colour]
            yield addition(
                f"{JOIN} {TELLS} {looks} [(and|,)] [(turns|turning|in|to|into)] {tone}",
                f"{JOIN} {TELLS} (turns|turning|goes|going|becomes) {tone} [(and|as|when|while)] [it] {looks}",
                f"{GABUNG} {BERKATA} {indonesian} [(jadi|menjadi|warna|berwarna)] {warna}",
                f"{GABUNG} {BERKATA} [(jadi|menjadi|berubah)] {warna} [(dan|saat)] {indonesian}",
                kind="line",
                way=[way],
                turns=colour,
            )


def _mere_lines() -> Iterator[Phrase]:
    """Lines that are called no graph."""
    for colour in ("", "red", "green", "blue"):
        tone, warna = COLOURS[colour]
        line, garis = f"^ [(a|the|one)] {tone} line [that] [(is|keeps)]", f"^ [sebuah] garis [grafik] {warna} [yang]"
        sets: dict[str, Any] = {"kind": "line", **({"colour": colour} if colour else {})}
        for way, (english, indonesian) in FIRST.items():
            patterns = (f"{line} {english} $", f"{garis} {indonesian} $")
            yield phrase(*patterns, **sets, way=_legs_of(way))
            if way in BOTH_WAYS:
                continue
            for then, (two, dua) in (AFTER | {"up": PLAIN["up"], "down": PLAIN["down"]}).items():
                bare = f"({two}|{BARE[then]})" if then in BARE else two
                joined = f"{line} {english} {JOIN} {TELLS} {bare}"
                yield phrase(joined, f"{garis} {indonesian} {GABUNG} {BERKATA} {dua}", **sets, way=[way, then])
                for turned in ("red", "green") if way in PLAIN and then in PLAIN else ():
                    hue, rupa = COLOURS[turned]
                    told = [f"{joined} [(and|,)] [(turns|turning|in|to|into)] {hue}"]
                    told += [
                        f"{line} {english} {JOIN} {TELLS} (turns|turning|becomes) {hue} [(and|as|when)] [it] {bare}"
                    ]
                    told += [f"{garis} {indonesian} {GABUNG} {BERKATA} {dua} [(jadi|menjadi|warna|berwarna)] {rupa}"]
                    yield phrase(*told, **sets, way=[way, then], turns=turned)


SWINGS: tuple[Phrase, ...] = (*_on_screens(), *_next_legs(), *_mere_lines())
"""All of them."""

__all__ = ["DEVICES", "JOIN", "SWINGS"]
