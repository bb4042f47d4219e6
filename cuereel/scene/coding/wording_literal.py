"""What is wrong and then right, a word or a number for itself, and code that is mended by a sign, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase
from cuereel.scene.coding.wording_known import KODE, LANGUAGES, LEAD
from cuereel.scene.coding.wording_lines import LALU, NEXT, STRUCK

SHOW = "[show|showing|display|tampilkan|tampilin|tunjukkan|text|word|teks|tulisan|kata]"

CROSSED = (
    "[,] (with|gets|and|next to) [a|the] [big] red (cross|x|cross mark|x mark) [(next to|beside|on) it]",
    "[,] [is] (wrong|misspelled|marked wrong)",
    "[,] (dikasih|diberi|dengan|pake|pakai|ada|dapat|dapet) [tanda] (silang|x) [merah]",
    "[,] [yang] (disilang|salah) [merah]",
)
STRICKEN = (f"[,] [is|gets|being] {STRUCK} [in red]", "[,] [yang] [di] (dicoret|coret) [merah]")
"""That it is wrong."""

FIXED = (
    "[,] [then|and|and then] [it|they|he|she] [is|gets|being|to] (fix|fixed|corrected|repaired) [it] (to|into|as|with)"
)
CHANGED = (
    "[,] [then|and|and then] [it|they|he|she] [is|gets|being] "
    "(changed|change|replaced|turned|becomes|turns|swapped) [it] [to|into|with|by]"
)
DIBENERIN = (
    "[,] [lalu|terus|trus|kemudian|dan] [yang] "
    "(diperbaiki|dibenerin|dibenarkan|dibetulkan|dibetulin|dikoreksi) [jadi|menjadi|ke|dengan]"
)
DIGANTI = (
    "[,] [lalu|terus|trus|kemudian|dan] [yang] (diganti|diubah|berubah|digantiin|jadi|menjadi) [jadi|menjadi|ke|dengan]"
)
"""What leads to what is right: to fix a thing says of itself that it was wrong."""

RIGHT = (
    "[(with|and|gets) [a] [green] (check|tick|checkmark|check mark) [(appears|pops up|shows up|next to it)]|"
    "(dengan|dikasih|dicentang|dan|ada|muncul) [muncul] [tanda] ((centang [hijau|ijo])|(hijau|ijo))]"
)

FORMS = (
    ("{literal}", "{relit}"),
    ("{sum}", "{resum}"),
    ("{side} = {equal}", "{reside} = {requal}"),
    ('{"source"}', '{"repair"}'),
)
"""How both may be written."""


def _meant(form: str) -> str:
    return form.replace('"', "")


def replaced() -> Iterator[Phrase]:
    """A word, an address, a number, a sum: wrong, and then right."""
    for form, other in FORMS:
        mended = [{"fix": _meant(other)}, {"check": "it"}]
        start = f"^ {SHOW} {form}"
        thens = (FIXED, CHANGED, DIBENERIN, DIGANTI)
        yield phrase(
            *(f"{start} {wrong} {then} {other} {RIGHT}" for wrong in CROSSED for then in thens),
            *(f"{start} {then} {other} {RIGHT}" for then in (FIXED, DIBENERIN)),
            code=_meant(form),
            language="text",
            steps=[{"cross": "it"}, *mended],
        )
        yield phrase(
            *(f"{start} {wrong} {then} {other} {RIGHT}" for wrong in STRICKEN for then in thens),
            code=_meant(form),
            language="text",
            steps=[{"strike": "it"}, *mended],
        )


SIGNS = (
    ("quotes", "(quotes|quotation marks|quote marks|quote)", "[tanda] (kutip|kutipnya|petik|petiknya)"),
    ("semicolon", "(semicolon|semicolons)", "[tanda] (titik koma|titik komanya)"),
    ("colon", "(colon|colons)", "[tanda] (titik dua|titik duanya)"),
    ("bracket", "[closing] (bracket|brackets|parenthesis)", "[tanda] (kurung|kurungnya|kurung tutup|kurung tutupnya)"),
)
"""Signs by which code is mended: what they are called."""

REMOVED, REMOVING = (
    "[is|are|get|gets|being] (removed|deleted|erased|taken out|taken away)",
    "(removing|remove|deleting)",
)
ADDED, ADDING = "[is|are|get|gets|being] (added|inserted)", "(adding|add|inserting|insert)"
DIHAPUS, HAPUS = "(dihapus|dibuang|dihilangkan|dihilangin|diapus|hilang)", "(hapus|menghapus|ngapus|membuang|buang)"
DITAMBAH, TAMBAH = "(ditambah|ditambahin|ditambahkan|dikasih)", "(tambah|menambah|nambah|menambahkan|tambahin)"
BY = "[it] [is|gets] (fix|fixes|fixed|fixing|corrects|corrected|solves) [the] [bug|it|error|code|problem] by"
DENGAN = "[bug|bugnya|error] (diperbaiki|dibenerin|dibetulkan|dibetulin) [bugnya] (dengan|dengan cara|pake cara)"


def mended() -> Iterator[Phrase]:
    """Code that a sign is taken from or added to, and a sum that opens a cue as code."""
    yield phrase(f"^ {LEAD} {LANGUAGES} [:] {{sum}}", f"^ {KODE} {LANGUAGES} [:] {{sum}}", code="{sum}")
    for sign in "+-*/":
        for one, other in (("{side}", '{"source"}'), ('{"source"}', "{side}"), ('{"source"}', '{"second"}')):
            form = f"{one} {sign} {other}"
            meant = re.sub(r'\{"(\w+)"\}', r'"{\1}"', form)  # a text keeps its marks
            yield phrase(f"^ {LEAD} {LANGUAGES} [:] {form}", f"^ {KODE} {LANGUAGES} [:] {form}", code=meant)
    for sign, quotes, kutip in SIGNS:
        for verb, done, doing, selesai, buat in (
            ("drop", REMOVED, REMOVING, DIHAPUS, HAPUS),
            ("insert", ADDED, ADDING, DITAMBAH, TAMBAH),
        ):
            yield addition(
                f"{NEXT} [{BY}] {doing} [the|its|a|some] {quotes}",
                f"{NEXT} [the|a] {quotes} {done}",
                f"{LALU} {kutip} {selesai}",
                f"{LALU} {selesai} {kutip}",
                f"{LALU} [{DENGAN}] {buat} {kutip}",
                steps=[{verb: sign}],
            )
    yield addition(
        f"{NEXT} [the|its] (result|output) [is|:] {{figure}}",
        "(and|then) [it] (show|shows|showing|prints|print|display|displays|get|gets) {figure}",
        f"{LALU} (hasilnya|hasil|outputnya|keluarannya) [jadi|menjadi|:] {{figure}}",
        "(dan|lalu|terus|trus) (muncul|tampil|keluar|nampilin|menampilkan) {figure}",
        steps=[{"output": "{figure}"}],
    )


__all__ = ["mended", "replaced"]
