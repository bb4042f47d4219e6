"""The cues for several switches on a page that are turned one after another, with their names or without."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cuereel.declare import Phrase, phrase
from cuereel.scene.app.saying import ON_PHONE, PHONE

COUNTS = {
    2: ("(two|2|both)", "(dua|2|kedua)"),
    3: ("(three|3)", "(tiga|3)"),
    4: ("(four|4)", "(empat|4)"),
    5: ("(five|5)", "(lima|5)"),
}
SWITCHES = ("(switch|switches|toggle|toggles|(toggle (switches|buttons)))", "(tombol|sakelar|saklar|toggle|switch)")
"""What several of them are called."""

PAGE = (
    f"((((phone|app) settings|settings|setting) (screen|page|menu|app))|settings|{PHONE} (screen|settings))",
    "(((layar|halaman|menu) (pengaturan|setting|hp|ponsel))|pengaturan|setting)",
)
WITH = ("[(with|showing|shows|where|of)]", f"[{PHONE}] [(dengan|menampilkan|berisi|ada|isinya)]")
"""The page that they stand on, and what leads to them."""

ONE_BY_ONE = "[(one (by|after|at) (one|another|a time|the other)|in turn)]"
SATU = "[((satu (per|demi|persatu) satu)|(satu persatu)|satu-satu|satu-persatu|bergantian|berurutan|semua|semuanya)]"
TURN = (
    "[(are|is|being|get|gets|all|each|that)] (turn|turned|turning|switch|switched|flip|flipped|going|go|toggled) [to]",
    "[yang] [(berubah|jadi|menjadi|pada|di)] [(jadi|menjadi|dari (nyala|mati) (jadi|ke))]",
)
WAYS = {
    "off": (f"{TURN[0]} off", f"{TURN[1]} (mati|dimatikan|dimatiin|off|padam|nonaktif|dinonaktifkan)"),
    "on": (f"{TURN[0]} on", f"{TURN[1]} (nyala|menyala|dinyalakan|dinyalain|on|hidup|dihidupkan|aktif|diaktifkan)"),
}
"""What is done to them."""

NAMED = ("[(labelled|labeled|named|called|for|of|:)]", "[(bernama|bertuliskan|untuk|berlabel|:)]")


def _several() -> Iterator[Phrase]:
    for way, told in WAYS.items():
        on = {"on": True} if way == "off" else {}
        named: dict[str, Any] = {"parts": [{"toggle": "{each}", **on}], "steps": [{"turn": "{each}"}]}
        for tongue in (0, 1):
            by, noun = (ONE_BY_ONE, SATU)[tongue], SWITCHES[tongue]
            page = f"^ [(a|the)] [{PAGE[tongue]}] {WITH[tongue]}"
            turn = f"{by} {told[tongue]} {by}"
            for count, words in COUNTS.items():
                names = f"{page} {words[tongue]} {noun}"
                several = f"{names} {ON_PHONE} {turn} {ON_PHONE}"
                bare: dict[str, Any] = {"parts": [{"toggle": "", **on}] * count, "steps": [{"turn": ""}] * count}
                yield phrase(f"{several} $", page="settings", **bare)
                with_names = (
                    f"{several} : {{each}}",
                    f"{several} {NAMED[tongue]} {{each}}",
                    f"{names} {NAMED[tongue]} {{each}} {turn}",
                )
                yield phrase(*with_names, page="settings", **named)
            # one that is not counted is a switch of a page only where that, or a toggle, is spoken of
            sure = f"^ [(a|the)] {PAGE[tongue]} {WITH[tongue]}"
            lists: tuple[str, ...] = (
                f"{sure} {{each}} {noun}",
                f"{sure} {noun} {NAMED[tongue]} {{each}}",
                f"{page} {{each}} toggle",
            )
            if tongue:
                lists = (*lists[1:2], f"{page} toggle {{each}}")
            yield phrase(*(f"{each} {turn}" for each in lists), page="settings", **named)


SEVERAL: tuple[Phrase, ...] = tuple(_several())
"""All of them."""

__all__ = ["SEVERAL"]
