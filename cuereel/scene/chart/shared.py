"""How creators ask for the parts of a whole, one by one: "a third red apples, the rest grey".

Each entry is a phrase of its own, which adds to the ring that the first one begins; so any of them may have a colour.
"""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase, addition, phrase

HUES = {
    "red": "(red|merah)",
    "green": "(green|hijau)",
    "blue": "(blue|biru)",
    "yellow": "(yellow|gold|kuning)",
    "orange": "(orange|oranye|jingga)",
    "grey": "(grey|gray|(abu abu)|abu-abu|abu)",
    "purple": "(purple|violet|ungu)",
    "pink": "(pink|(merah muda))",
    "brown": "(brown|coklat|cokelat)",
    "white": "(white|putih)",
    "black": "(black|hitam)",
}

PARTS = {
    "{a}%": "({a}%|({A} (percent|persen)))",
    "1/2": "(half|(one half)|1/2|setengah|separuh|separo)",
    "1/3": "(third|(one third)|1/3|sepertiga)",
    "2/3": "((two thirds)|2/3|(dua pertiga))",
    "1/4": "(quarter|(one quarter)|1/4|seperempat)",
    "3/4": "((three quarters)|3/4|(tiga perempat))",
}
"""A part of a whole as it is kept, and as it is written."""

REST = {"the rest": "[the] (rest|remainder|remaining)", "sisanya": "(sisanya|sisa|selebihnya)"}

JOIN = "(, and|,|and|vs|versus|dan|;|/|lawan|sama)"
OF = "[(of|is|are|for|adalah|untuk)]"
IN = "[(in|is|coloured|colored|warna|berwarna|warnanya)]"


def parts_of(heads: str, led: str) -> Iterator[Phrase]:
    """Phrases for rings of which each part is told by itself; `heads` name the ring."""
    for kept, written in PARTS.items():
        yield phrase(f"{heads} {led} [a] {written} {OF} {{g}}", kind="pie", items=[f"“{kept} {{g}}”"], colours=["own"])
        yield addition(f"{JOIN} [a] {written} {OF} {{g}}", kind="pie", items=[f"“{kept} {{g}}”"], colours=["own"])
        for hue, named in HUES.items():
            labelled = f"[a] {written} (({OF} {{g}} {IN} {named})|({IN} {named} {{g}}))"
            plain = f"[a] {written} {IN} {named}"
            for entry, item in ((labelled, f"“{kept} {{g}}”"), (plain, f"“{kept}”")):
                yield phrase(f"{heads} {led} {entry}", kind="pie", items=[item], colours=[hue])
                yield addition(entry, kind="pie", items=[item], colours=[hue])
    for kept, written in REST.items():
        yield addition(f"[{JOIN}] {written}", kind="pie", items=[kept], colours=["own"])
        yield addition(f"[{JOIN}] {written} {OF} {{g}}", kind="pie", items=["{g}"], colours=["own"])
        for hue, named in HUES.items():
            yield addition(f"[{JOIN}] {written} {IN} {named}", kind="pie", items=[kept], colours=[hue])
            labelled = f"(({OF} {{g}} {IN} {named})|({IN} {named} {{g}}))"
            yield addition(f"[{JOIN}] {written} {labelled}", kind="pie", items=["{g}"], colours=[hue])


__all__ = ["HUES", "parts_of"]
