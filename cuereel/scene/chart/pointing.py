"""How creators ask for a sign at the peak of a line, or at its lowest point: an arrow, a dot, a ring."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.chart.going import COLOURS, GRAFIK, GRAPH, SIZE, WAYS, heads

SPOTS = {
    "peak": (
        "[the|its] (peak|top|maximum|summit|(highest (point|spot|part|peak))|(the high))",
        "(puncak|puncaknya|((titik|bagian) (tertinggi|puncak|(paling (tinggi|atas))))|(paling (atas|tinggi)))",
    ),
    "lowest": (
        "[the|its] (bottom|minimum|dip|trough|(lowest (point|spot|part))|(low point))",
        "(dasar|dasarnya|((titik|bagian) (terendah|terbawah|(paling (rendah|bawah))))|(paling (bawah|rendah)))",
    ),
}
SIGNS = {
    "arrow": ("arrow", "panah"),
    "dot": ("(dot|point|pin|marker)", "(titik|pin)"),
    "ring": ("(circle|ring)", "lingkaran"),
}
AT = "[(pointing|points|pointed|that|is|placed|appears|appearing|sits)] [(at|to|on|towards|toward|marking|marks|round)]"
DI = "[yang] [(menunjuk|mengarah|nunjuk|menandai|muncul|pas|tepat)] [(ke|di|pada|ke arah)]"
WITH, DENGAN = "[(,|with|and|(, and)|(, with)|then)]", "[(,|dengan|dan|ada|lalu|(, dan)|(, dengan)|(, lalu)|diberi)]"
SHAPES = {"peak": ("up", "down"), "lowest": ("down", "up")}
"""What a line does that has such a point, where nothing else is told of it."""


def _told(spot: str, sign: str, colour: str) -> tuple[list[str], list[str]]:
    """A sign and where it is, in English and Indonesian."""
    (where, mana), (named, bernama), (tone, warna) = SPOTS[spot], SIGNS[sign], COLOURS[colour]
    marked = "[(is|gets|that is)] (marked|highlighted|circled|shown) (with|by) [a|one]"
    ditandai = "[yang] [(ditandai|diberi|dikasih|dilingkari)] [(dengan|pakai)]"
    english = [f"[a|an|one] [(big|small|glowing|blinking)] {tone} {named} {AT} {where}"]
    english += [f"{where} {marked} {tone} {named}"]
    indonesian = [f"[sebuah] {bernama} {warna} {DI} {mana}", f"{mana} {ditandai} {bernama} {warna}"]
    return english, indonesian


def pointing() -> Iterator[Phrase]:
    """Phrases for lines with such a sign, and for the sign alone on a line that is told of before it."""
    for spot, sign, colour in product(SPOTS, SIGNS, COLOURS):
        english, indonesian = _told(spot, sign, colour)
        sets: dict[str, Any] = {"kind": "line", "marks": [spot], "sign": sign}
        sets |= {"sign_colour": colour} if colour else {}
        alone = [*(f"{WITH} {each}" for each in english), *(f"{DENGAN} {each}" for each in indonesian)]
        yield addition(*alone, **sets)
        graph, grafik = heads("", "nothing")[:2]
        told = [f"{graph} {WITH} {each}" for each in english] + [f"{grafik} {DENGAN} {each}" for each in indonesian]
        yield phrase(*told, **sets, way=list(SHAPES[spot]))
        for way, (goes, pergi, looks) in WAYS.items():
            lines = [f"^ [a|the] {SIZE} {looks} line {WITH} {each}" for each in english]
            lines += [f"^ [a|the] {SIZE} line [that] [is] {goes} {WITH} {each}" for each in english]
            lines += [f"^ [sebuah] garis [yang] {pergi} {DENGAN} {each}" for each in indonesian]
            yield phrase(*lines, **sets, way=[way])
        line, garis = f"^ [a|the] {SIZE} line", "^ [sebuah] garis"
        told = [f"{line} {WITH} {each}" for each in english] + [f"{garis} {DENGAN} {each}" for each in indonesian]
        yield phrase(*told, **sets, way=list(SHAPES[spot]))
        # "an arrow points at the peak of the graph"
        of = [f"^ {each} (of|on|in) [the|a] {GRAPH}" for each in english[:1]]
        of += [f"^ {each} {GRAFIK}" for each in indonesian[:1]]
        yield phrase(*of, **sets, way=list(SHAPES[spot]))


__all__ = ["pointing"]
