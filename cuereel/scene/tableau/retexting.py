"""The cues for a thing with a text on it that turns into another: the thing stays, in English and in Indonesian."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cuereel.declare import Phrase
from cuereel.scene import phrase

PICTURE = "[((picture|photo|image|drawing|illustration|pic|icon) of)|(gambar|foto|ilustrasi|ikon) [dari|sebuah]]"
TEXT = "(text|word|words|name|label|title|caption|sign|letters|writing|headline|number|letter|price|date|time|score)"
TEKS = "(teks|tulisan|kata|nama|label|judul|angka|nomor|huruf|harga|tanggal|jam|skor)"
BEARS = (
    f"((with|has|having|and) [big|large|bold] [{TEXT}] [saying|reading]|(saying|reading|labelled|labeled|named|titled)|"
    "(that|which) (says|reads))",
    f"((dengan|ada|pakai) [{TEKS}]|[yang] (bertuliskan|bertulisan|berlabel|bernama|berjudul|tertulis))",
)
"""What leads from a thing to the text on it."""

LAID = (
    "[(text|overlay|written|label|name)] [(overlayed|overlaid|overlay|written|printed|stamped)] [(on|over|in) (it|top)]"
)
DIATAS = "[(di atasnya|di atas|di situ)]"

THEN, LALU = "[,] [(and|which|that)] [then] [(gets|is|being|are)]", "[,] [(lalu|terus|trus|kemudian|dan)] [yang]"
ITS, NYA = (
    f"(the|its) {TEXT}",
    "(tulisannya|teksnya|namanya|labelnya|judulnya|isinya|angkanya|nomornya|hurufnya|harganya|skornya)",
)
IT, DIA = "[(it|they|he|she)]", "[(itu|dia|ini)]"

TURNS = "(change|turn|switch|flip|swap|become|fix|correct|replace|update|edit|rename|rewritten|turned|flipped)"
"""What a text does, or what is done to it."""
RIGHTS = "(fix|correct|repair|edit|rename|spelled|rewritten|flip|flipped)"
"""What is done to a text alone, and to nothing that bears one."""

BERUBAH = (
    "(berubah|diubah|diganti|digantiin|ganti|ditukar|dibalik|diperbarui|diupdate|diperbaiki|dibenerin|dibetulkan|"
    "dikoreksi|jadi|menjadi)"
)
DIPERBAIKI = "(diperbaiki|dibenerin|dibenarkan|dibetulkan|dibetulin|dikoreksi|diralat|dibalik|diedit)"

INTO, KE = "[back] [(to|into|with|by|for|as)]", "[(jadi|menjadi|ke|dengan|sama)]"

WAS = '({"overlay"}|{OVERLAY}|{speaker}|{figure})'
READ, WORD = '({"text"}|{TEXT}|{literal})', '({"text"}|{TEXT}|{turned}|{literal})'
"""What it reads then: as something that is read and names nothing, and any word, where only a text can be meant."""

STEPS = "{overlay}{speaker}{figure}", "{text}{turned}{literal}"

PRICED = ("price tag", "tag", "label harga", "papan harga", "scoreboard", "papan skor", "ticket", "tiket", "coupon")
"""What bears a figure that stands right behind its name."""


def _ways() -> Iterator[tuple[str, str, str]]:
    """How a text turns, as whether of it is spoken of, and what may follow: in two languages."""
    yield "en", f"{THEN} {ITS} [(gets|is|are)] {TURNS} {INTO}", WORD
    yield "en", f"{THEN} {IT} [(gets|is|are)] {RIGHTS} [{ITS}] {INTO}", WORD
    yield "en", f"{THEN} {IT} [(gets|is|are)] {TURNS} {INTO}", READ
    yield "id", f"{LALU} {NYA} {BERUBAH} {KE}", WORD
    yield "id", f"{LALU} {DIA} {DIPERBAIKI} {KE}", WORD
    yield "id", f"{LALU} {DIA} {BERUBAH} {KE}", READ


def _story(name: str, art: str) -> dict[str, Any]:
    was, now = STEPS
    return {
        "things": [{"name": name, **({"art": art} if art else {}), "label": was}],
        "steps": [{"who": name, "does": "is named", "text": now}],
    }


def retexted() -> Iterator[Phrase]:
    """A thing that bears a text, which turns into another."""
    ways = list(_ways())
    bearing = {"en": (BEARS[0], LAID), "id": (BEARS[1], DIATAS)}
    yield phrase(
        *(
            f"^ {PICTURE} {{another}} {bears} {WAS} {laid} {way} {now} $"
            for tongue, way, now in ways
            for bears, laid in [bearing[tongue]]
        ),
        f"^ {PICTURE} {{another}} {BEARS[0]} {WAS} {LAID} {ways[5][1]} {READ} $",
        **_story("{another}", "{another}"),
    )
    for name in PRICED:
        english, bahasa = ways[2][1], ways[5][1]
        yield phrase(
            f"^ {PICTURE} {name} [(of|at|with|from)] {{figure}} {english} {{literal}} $",
            f"^ {PICTURE} {name} [(dari|dengan|isi|seharga)] {{figure}} {bahasa} {{literal}} $",
            **_story(name, name),
        )
    sign = "(sign|signboard|door sign|shop sign|neon sign|board|poster|banner|billboard|placard)"
    papan = "(papan|papan nama|plang|papan pintu|poster|spanduk|baliho)"
    signs = '({"overlay"}|{OVERLAY}|{speaker})'
    yield phrase(
        *(f"^ {PICTURE} {sign} [{BEARS[0]}] {signs} {LAID} {way} {WORD} $" for _, way, _ in ways[:3]),
        *(f"^ {PICTURE} {papan} [{BEARS[1]}] {signs} {DIATAS} {way} {WORD} $" for _, way, _ in ways[3:]),
        **_story("sign", ""),
    )


__all__ = ["retexted"]
