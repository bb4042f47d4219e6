"""The cues for a text that becomes another, where nothing says that it was wrong."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase
from cuereel.scene.marking.wording_lead import SAYING

NAMED = "(text|word|words|phrase|headline|title|sentence|caption|label|tulisan|teks|kata|kata-kata|kalimat|judul)"
"""What words are called that are to be read."""

RECKONED = "(number|figure|price|amount|fee|angka|nomor|harga|tarif|jumlah|biaya)"
"""What an amount is called: words behind it name a thing that shows one (a price tag), which is drawn elsewhere."""

BECOMES = (
    "[,] [(and|then|and then|which|that)] [then] [(it|this|the text|the word|the number|the price)] "
    "(changes|change|changing|turns|turn|turning|becomes|become|becoming|switches|switch|flips|flip|morphs|morph|"
    "[(is|gets|being)] (changed|turned|switched|replaced|edited|updated)) [(to|into|in to|with|by)]"
)
BERUBAH = (
    "[,] [(lalu|terus|trus|dan|kemudian)] [yang] [(tulisannya|teksnya|katanya|angkanya|harganya)] "
    "((berubah|berganti|ganti|diganti|diubah|ditukar) [(jadi|menjadi|ke|dengan)]|jadi|menjadi)"
)
NEXT = "[,] (then|and then|lalu|terus|trus|kemudian)"
"""What leads from a text to the one that it becomes; of sums of money and the like, an order alone does."""

SHOWING = "[(showing|shows|of|with|that is|bertuliskan|menunjukkan|[:])]"


def becoming() -> Iterator[Phrase]:
    """A few words that are called a text, or an amount, which become others."""
    for other, ways in (
        ("{second_wording}", (BECOMES, BERUBAH)),
        ("{second_amount}", (BECOMES, BERUBAH, NEXT)),
    ):
        first = other.replace("second_", "")
        called = NAMED if first == "{wording}" else f"({NAMED}|{RECKONED})"
        lead = called if first == "{wording}" else f"[{called}]"
        again = f"[{called}] {other}"
        yield phrase(
            *(f"^ [the|a|big] {lead} {SAYING} {SHOWING} {first} {way} {again} $" for way in ways),
            text=first,
            steps=[{"become": other}],
        )
        yield addition(*(f"^ {way} {again} $" for way in ways if way != NEXT), steps=[{"become": other}])


__all__ = ["becoming"]
