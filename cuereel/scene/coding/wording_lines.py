"""What is said of lines of code, in English and in Indonesian: ticked, crossed, lit, struck out, taken out, added."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase

COLOURS = {
    "bad": ("red", "merah"),
    "good": ("green", "(hijau|ijo)"),
    "warn": ("yellow", "kuning"),
    "cool": ("blue", "biru"),
}
"""The colours of marks and stamps, in both languages."""

ORDINALS: tuple[tuple[Any, str, str], ...] = (
    (1, "(first|1st)", "(pertama|kesatu)"),
    (2, "(second|2nd)", "kedua"),
    (3, "(third|3rd)", "ketiga"),
    (4, "(fourth|4th)", "keempat"),
    ("last", "(last|bottom)", "terakhir"),
)
"""Lines by their place."""

DOES: tuple[tuple[str, str, str], ...] = (
    ("loop", "(loop|for loop|while loop)", "(loop|loopnya|loop-nya|perulangan|perulangannya)"),
    ("function", "(function|function name)", "(fungsi|fungsinya)"),
    ("condition", "(condition|if|if statement)", "(kondisi|kondisinya|if)"),
    ("print", "(print|print statement)", "(print|print-nya)"),
    ("return", "(return|return statement)", "(return|return-nya)"),
    ("import", "(import|import statement)", "(import|import-nya)"),
    ("comment", "comment", "(komentar|komentarnya|komen)"),
)
"""Lines by what they do."""

IS = "[is|are|gets|being|then]"
LIT = "(highlighted|marked|lit|underlined)"
DISOROT = "(disorot|ditandai|dihighlight|di-highlight|distabilo)"
TURNS = "(turns|turn|turning|becomes|goes|lights up|lit)"
STRUCK = "(crossed out|struck out|struck through|crossed through|scratched out|strikethrough)"
TAKEN = "(deleted|removed|erased|taken out|disappears|vanishes)"
DIHAPUS = "(dihapus|hilang|dibuang|diapus|dihilangin|dihilangkan)"
DICORET = "[di] (dicoret|coret)"
OF_CODE = "[(of|in|from) [the|some] code]"
DARI_KODE = "[kode] [(dari|di) kode]"
"""What may be done to a line."""

NEXT, LALU = "[and] [then]", "[lalu|terus|trus|kemudian|dan]"


def signs() -> Iterator[Phrase]:
    """A tick or a cross beside what was spoken of last."""
    yield addition(
        f"{NEXT} (with|gets|plus|and) [a] [big|large|small] red (cross|x|cross mark|x mark) [(next to|beside) it]",
        f"{NEXT} (with|gets) [a] [big|large|small] (cross|cross mark|x mark) [(next to|beside) it]",
        "[big] red (cross|x|cross mark) (appears|pops up|next to it|beside it)",
        f"{LALU} (dikasih|diberi|dengan|pake|pakai|ada|dapat|dapet) [tanda] (silang|x) [merah]",
        f"{LALU} [yang] disilang [merah]",
        "[tanda] silang merah [muncul] [di (sampingnya|sebelahnya)]",
        steps=[{"cross": "it"}],
    )
    yield addition(
        f"{NEXT} (with|gets|plus|and) [a] [big|large|small] green (check|tick|checkmark|check mark)",
        f"{NEXT} (with|gets) [a] [big|large|small] [green] (check|tick|checkmark|check mark) [(next to|beside) it]",
        # a sign of its own colour comes only after what it is about
        "(and|with|then|,) [a] (check|tick|checkmark|check mark) (appears|pops up|shows up|next to it|beside it)",
        "(dan|lalu|terus|,) muncul [tanda] centang [hijau|ijo]",
        "(dan|lalu|terus|,) [tanda] centang muncul",
        "[big] green (check|tick|checkmark|check mark) (appears|pops up|next to it|beside it)",
        f"{LALU} (dikasih|diberi|dengan|pake|pakai|ada|dapat|dapet) [tanda] centang [hijau|ijo]",
        f"{LALU} [yang] dicentang [hijau|ijo]",
        "[tanda] centang (hijau|ijo) [muncul] [di (sampingnya|sebelahnya)]",
        steps=[{"check": "it"}],
    )
    yield addition(
        f"{NEXT} {IS} {STRUCK} [in red]",
        f"{LALU} {DICORET} [merah]",
        steps=[{"strike": "it"}],
    )
    yield addition(f"{NEXT} {IS} {TAKEN}", f"{LALU} {DIHAPUS}", steps=[{"delete": "it"}])


def _done(line: Any, named: str, called: str, *, starts: bool) -> Iterator[Phrase]:
    """What is done to a line that is named so."""
    make = phrase if starts else addition
    for role, (red, merah) in COLOURS.items():
        coloured = [f"{named} {TURNS} [in] {red}", f"{called} [nya] [jadi|berubah|berwarna|menyala|nyala] {merah}"]
        yield make(
            *coloured,
            f"{named} {IS} {LIT} in {red}",
            f"{called} {DISOROT} [warna] {merah}",
            steps=[{"mark": line, "colour": role}],
        )
    yield make(
        f"{named} {IS} {LIT}",
        f"(highlight|highlighting|mark) {named}",
        f"{called} {DISOROT}",
        f"(sorot|tandai|highlight) {called}",
        steps=[{"mark": line, "colour": "accent"}],
    )
    yield make(f"{named} {IS} {STRUCK} [in red]", f"{called} {DICORET}", steps=[{"strike": line}])
    yield make(
        f"{named} {IS} {TAKEN}",
        f"(deleting|delete|removing|remove) {named}",
        f"{called} {DIHAPUS}",
        f"(hapus|menghapus|hapusin) {called}",
        steps=[{"delete": line}],
    )
    yield make(
        f"{named} gets [a] red (cross|x)",
        f"red (cross|x) (next to|beside) {named}",
        f"{called} (dikasih|diberi|dapat) [tanda] silang [merah]",
        f"silang [merah] di (samping|sebelah) {called}",
        steps=[{"cross": line}],
    )
    yield make(
        f"{named} gets [a] green (check|tick|checkmark)",
        f"green (check|tick|checkmark) (next to|beside) {named}",
        f"{called} (dikasih|diberi|dapat) [tanda] centang [hijau|ijo]",
        f"centang [hijau|ijo] di (samping|sebelah) {called}",
        steps=[{"check": line}],
    )


def lines() -> Iterator[Phrase]:
    """What is done to a line by its place, by what it does, by what stands in it, or to any line."""
    for number, second, kedua in ORDINALS:
        yield from _done(number, f"{second} line {OF_CODE}", f"baris [kode] {kedua} {DARI_KODE}", starts=True)
    for does, loop, perulangan in DOES:
        named = f"line [of code] (with|of|containing|that has|that holds) [the] {loop} {OF_CODE}"
        yield from _done(does, named, f"baris [kode] [yang] [ada|berisi|isinya] {perulangan}", starts=True)
    quoted = '(line|line of code) [(with|that says|saying|containing)] {"source"}'
    yield from _done("{source}", quoted, 'baris [kode] [yang] [isinya|berisi|ada] {"source"}', starts=False)
    yield from _done("it", "^ [one|single] (line of code|code line)", "^ [satu|sebuah] baris kode", starts=True)
    yield from _done("it", "(the|that|this) line", "baris (itu|tersebut)", starts=False)


def added() -> Iterator[Phrase]:
    """A line that is added to the code there."""
    for form, meant in (('{"source"}', "{source}"), ("{source}", "{source}")):
        yield addition(
            f"{NEXT} (line|line of code) {form} (is added|added|gets added|appears) [below|at end|to [the] code]",
            f"{NEXT} (adding|adds) [the] line {form} [to [the] code]",
            f"{LALU} baris {form} (ditambahkan|ditambahin|ditambah|muncul) [di bawahnya|ke kode|di kode]",
            f"{LALU} (ditambah|ditambahin|ditambahkan|nambah) baris {form}",
            steps=[{"add": meant}],
        )
        yield phrase(
            f"^ [new] line [of code] {form} is added to [the] code",
            f"^ baris [kode] {form} (ditambahkan|ditambahin|ditambah) ke kode",
            steps=[{"add": meant}],
        )
    by = "[it|they|bug|query] [is|gets] (fix|fixed|fixes|fixing|corrected|corrects) [it|the|bug|query] [bug] by"
    dengan = "(diperbaiki|dibenerin|dibetulkan|dibetulin) [dengan|cara|pakai|pake] [cara]"
    yield addition(
        f"{NEXT} [{by}] (adding|adds|add) WHERE {{sum}}",
        f"{NEXT} WHERE {{sum}} {IS} added [to [the] (query|code)]",
        f"{LALU} [{dengan}] (menambahkan|nambahin|menambah|ditambah|ditambahin|ditambahkan|tambah) WHERE {{sum}}",
        steps=[{"add": "WHERE {sum};"}],
    )
    yield addition(
        f"{NEXT} WHERE [clause|condition] {IS} added [to [the] (query|code)]",
        f"{NEXT} (adding|add) WHERE [clause|condition]",
        f"{LALU} (ditambah|ditambahin|ditambahkan|dikasih|pake|pakai) [klausa] WHERE",
        f"{LALU} WHERE [nya] (ditambah|ditambahin|ditambahkan)",
        steps=[{"add": "WHERE id = 2;"}],
    )


__all__ = ["COLOURS", "LALU", "NEXT", "ORDINALS", "TURNS", "added", "lines", "signs"]
