"""How cues tell that several alike are marked: each, one by one, one by its place; and what the mark is. Words only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

COUNTS = {
    2: "(two|2|dua)",
    3: "(three|3|tiga)",
    4: "(four|4|empat)",
    5: "(five|5|lima)",
    6: "(six|6|enam)",
}
"""How many there are."""

ORDINALS = (
    ("1", "(first|1st|top)", "(pertama|paling atas)"),
    ("2", "(second|2nd)", "kedua"),
    ("3", "(third|3rd)", "ketiga"),
    ("4", "(fourth|4th)", "keempat"),
    ("5", "(fifth|5th)", "kelima"),
    ("last", "(last|bottom)", "(terakhir|paling bawah)"),
)
"""One of them by its place."""

ONE_BY_ONE = "(one (by|at|after) (one|a time|another|the other)|in turn)"
SATU_SATU = "(satu (per|demi|persatu) satu|satu-satu|satu-persatu|berurutan|bergantian)"
_POPS = "[(pops|pop|popping|appears|appear|appearing|comes|shows|drawn|being drawn)] [up|in]"
_MUNCUL = "[(muncul|keluar|nongol|tampil)]"
_AT = "(on|in|at|next to|beside|by|behind|over|in front of)"
_DI = "[(di|pada)] [(samping|sebelah|depan|sampingnya|sebelahnya)]"
_EACH, _TIAP = "(each|every|all)", "(tiap|setiap|masing-masing|semua)"
_GETS = "(gets|get|getting|has|shows|with|marked with)"
_DAPAT = "(dapat|dapet|dikasih|diberi|dapetin|ada|kena)"


@dataclass(frozen=True)
class Sign:
    """A mark as the verb of a step, what it is called, and that it is done; each in English and in Indonesian."""

    verb: str
    called: str
    disebut: str
    done: str
    selesai: str


SIGNS = (
    Sign(
        "check",
        "[a] [(big|small|green)] (check|tick|checkmark|check mark|checks|ticks|checkmarks)",
        "[tanda] (centang|ceklis) [(hijau|ijo)]",
        "[(is|are|gets|get|being)] (checked|ticked) [off]",
        "(dicentang|diceklis|tercentang)",
    ),
    Sign(
        "cross",
        "[a] [(big|small|red)] (cross|x|cross mark|x mark|crosses)",
        "[tanda] (silang|x) [merah]",
        "",
        "(disilang|dikasih silang)",
    ),
)
"""What is put beside something."""


def marked(sign: Sign, nouns: str, jenis: str, *, bare: bool = True) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Which of several are marked ("each", "2", "last") with the ways to say so; they are called `nouns`, or `jenis`.

    Behind what they stand on they need no name of their own (`bare`): "each one", "the second".
    """
    one, satu = f"[(one|of them|single one|{nouns})]", f"[({jenis})]"
    if not bare:
        one, satu = f"({nouns})", f"({jenis})"
    if sign.called:
        yield (
            "each",
            (
                f"{sign.called} {_POPS} {_AT} {_EACH} {one} [{ONE_BY_ONE}]",
                f"{sign.called} {_POPS} {ONE_BY_ONE} [{_AT} {_EACH} {one}]",
                f"{_EACH} {one} {_GETS} {sign.called} [{ONE_BY_ONE}]",
                f"{_MUNCUL} {sign.disebut} {_MUNCUL} {_DI} {_TIAP} {satu} [{SATU_SATU}]",
                f"{_MUNCUL} {sign.disebut} {_MUNCUL} {SATU_SATU} [{_DI} {_TIAP} {satu}]",
                f"{_TIAP} {satu} {_DAPAT} {sign.disebut} [{SATU_SATU}]",
            ),
        )
        for number, first, pertama in ORDINALS:
            yield (
                number,
                (
                    f"{sign.called} {_POPS} {_AT} [the] {first} {one}",
                    f"[the] {first} {one} {_GETS} {sign.called}",
                    f"{_MUNCUL} {sign.disebut} {_MUNCUL} {_DI} {satu} [yang] {pertama}",
                    f"{satu} [yang] {pertama} {_DAPAT} {sign.disebut}",
                ),
            )
    yield from _done(sign, one, satu)


def _done(sign: Sign, one: str, satu: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The same, told by what is done to them."""
    english, indonesian = [], []
    if sign.done:
        english = [f"{_EACH} {one} {sign.done} [{ONE_BY_ONE}]", f"{sign.done} {ONE_BY_ONE}"]
    if sign.selesai:
        indonesian = [
            f"{_TIAP} {satu} {sign.selesai} [{SATU_SATU}]",
            f"[({_TIAP[1:-1]}|semuanya)] {satu} {sign.selesai} {SATU_SATU}",
        ]
    yield "each", (*english, *indonesian)
    for number, first, pertama in ORDINALS:
        told = [f"[the] {first} {one} {sign.done}"] if sign.done else []
        tells = [f"{satu} [yang] {pertama} [di] {sign.selesai}"] if sign.selesai else []
        yield number, (*told, *tells)


__all__ = ["COUNTS", "ONE_BY_ONE", "ORDINALS", "SATU_SATU", "SIGNS", "Sign", "marked"]
