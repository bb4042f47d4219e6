"""The cues that a list which is ticked answers to, in English and in Indonesian."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase

COME = "[(appears|appearing|pops|popping|comes|coming) [up|in] [one by one|one after another|line by line]]"
TURN = "(one by one|one at [a] time|one after (other|another))"
MUNCUL = "[(muncul|keluar|tampil)] [satu (per|demi) satu|satu-satu|satu satu|berurutan]"
"""How the rows come, which asks for nothing more."""

CHECKLIST, CEKLIS = "(checklist|check list)", "(checklist|ceklis|daftar (hal|pekerjaan|kerjaan))"
DO = "(to-do list|todo list|to do list|task list)"
THINGS = "[empty|open] (items|entries|tasks|things|lines|rows|points)"
HAL = "(item|tugas|hal|poin|baris|kegiatan)"
TODO = "(to-do list|todo list|to do list|task list|checklist|check list)"
TUGAS = "(daftar tugas|to-do list|to do list|todo list|checklist|ceklis|daftar (hal|pekerjaan|kerjaan))"
"""A list of things to do, by names that no other list has."""

NUMBER = "two|three|four|five|six|seven|eight|2|3|4|5|6|7|8"
ANGKA = "dua|tiga|empat|lima|enam|tujuh|delapan|2|3|4|5|6|7|8"

KINDS = ("shopping", "grocery", "packing", "to-do", "wish", "bucket", "reading", "guest", "feature", "task")
"""Kinds of lists, by which they are titled."""

WORDS_FOR = ("", "one", "two", "three", "four", "five", "six", "seven", "eight")
KATA_UNTUK = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan")
ORDINALS = ("", "first|1st", "second|2nd", "third|3rd", "fourth|4th", "fifth|5th", "sixth|6th", "seventh|7th", "eighth")
URUTAN = ("", "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan")

BEING = "[is|are|gets|get|being|has been|have been|then]"
LATER = "[then|and|and then] [one by one|in the end|at the end|at last]"
SEMUA = "[semua|semuanya]"
LALU = "[lalu|terus|kemudian|dan|akhirnya]"

MARKS = {
    "check": (f"{BEING} (ticked|checked|ticked off|checked off)", "[sudah|udah|jadi] (dicentang|diceklis|tercentang)"),
    "strike": (
        f"{BEING} (crossed|struck|scratched) (out|off|through)",
        "[sudah|udah|jadi] (dicoret|tercoret|dicoret-coret)",
    ),
    "leave": (
        "([is|are|stays|still] (unticked|unchecked|not [yet] (ticked|checked)|left open))",
        "([masih|tetap] kosong|(belum|tidak|nggak|gak) [dicentang|diceklis])",
    ),
}
"""What is done to an entry, in both languages."""


def _targets() -> Iterator[tuple[str, str, str]]:
    """Ways to say which entries are meant, in English and in Indonesian, and what a step calls them."""
    all_en = (
        "(all|both|both of them|all of them|they all|it all|everything|every (item|entry|line|one)"
        "|[whole] (list|checklist)|all items|all entries|all tasks) [(on|in|of|from) (list|checklist)]"
    )
    semua = (
        "(semua|semuanya|keduanya|seluruhnya|semua (item|isinya|daftar)|daftarnya|checklistnya"
        "|(daftar|checklist) (tadi|itu))"
    )
    yield all_en, semua, "all"
    yield "last (one|item|entry|line)", "[item|poin|baris] [yang] terakhir", "last"
    for number in range(1, 9):
        item = "[item|one|entry|line|task]"
        yield (
            f"(({ORDINALS[number]}) {item}|(item|entry|number|line) {number})",
            f"([item|poin|baris|nomor|tugas] [yang] {URUTAN[number]}|(item|poin|nomor) {number})",
            str(number),
        )
        if number < 2:
            continue
        count, hitung = f"({WORDS_FOR[number]}|{number})", f"({KATA_UNTUK[number]}|{number})"
        things, hal = "[items|entries|ones|of them]", "[item|poin|baris|tugas]"
        yield (
            f"(first {count} {things}|{count} first {things}|{count} of them)",
            f"{hitung} {hal} [yang] (pertama|teratas)",
            f"first {number}",
        )
        yield f"last {count} {things}", f"{hitung} {hal} [yang] terakhir", f"last {number}"


def _marked() -> Iterator[Phrase]:
    """Entries that are ticked, crossed out or left as they are."""
    for verb, (done, jadi) in MARKS.items():
        for english, indonesian, target in _targets():
            yield addition(
                f"{english} {done} {LATER}",
                f"{LALU} {indonesian} {jadi} {SEMUA if target == 'all' else ''}",
                steps=[{verb: target}],
            )
        yield addition(f"{{entry}} {done}", f"{{entry}} {jadi}", steps=[{verb: "{entry}"}])
        yield addition(f"{jadi} (semua|semuanya)", steps=[{verb: "all"}])
        yield addition(
            f"{{entry}} and {{another}} {done}",
            f"{{entry}} dan {{another}} {jadi}",
            steps=[{verb: "{entry}"}, {verb: "{another}"}],
        )
        yield phrase(
            f"^ (checklist|list|{TODO}) : {{entry}} {done}",
            f"^ (daftar|{TUGAS}) : {{entry}} {jadi}",
            items=["{entry}"],
            steps=[{verb: "{entry}"}],
        )
        yield phrase(
            f"^ (checklist|list|{TODO}) : {{entry}} and {{another}} {done}",
            f"^ (daftar|{TUGAS}) : {{entry}} dan {{another}} {jadi}",
            items=["{entry}", "{another}"],
            steps=[{verb: "{entry}"}, {verb: "{another}"}],
        )
        yield addition(
            f"(all|everything|all of them) {done} (except|but) {{entry}}",
            f"(semua|semuanya) {jadi} (kecuali|selain) {{entry}}",
            f"(all|everything|all of them) (except|but) {{entry}} {done}",
            f"(semua|semuanya) (kecuali|selain) {{entry}} {jadi}",
            steps=[{verb: "all but {entry}"}],
        )


def _counted() -> Iterator[Phrase]:
    """Lists of so many entries that nobody names."""
    for number in range(2, 9):
        count, hitung = f"({WORDS_FOR[number]}|{number})", f"({KATA_UNTUK[number]}|{number})"
        yield phrase(
            f"{CHECKLIST} (with|of|containing|has) {count} {THINGS}",
            f"{CEKLIS} (dengan|berisi|isi|isinya) {hitung} {HAL}",
            items=[{"text": ""}] * number,
        )
        yield phrase(
            f"{DO} (with|of|containing|has) {count} {THINGS}",
            f"({DO}|daftar tugas) (dengan|berisi|isi|isinya) {hitung} {HAL}",
            items=[{"text": ""}] * number,
            title="To-do list",
        )


def _quoted() -> Iterator[Phrase]:
    """Entries in quotation marks, without a colon before them."""
    names = "abcdefgh"
    for count in range(2, 9):
        joined = " [and|dan] ".join(f'{{"{name}"}}' for name in names[:count])
        items = [f"{{{name}}}" for name in names[:count]]
        saying = "[with|of|saying|containing|berisi|isinya|dengan|yang berisi] [items|entries|tasks]"
        yield phrase(f"({CHECKLIST}|{CEKLIS}) {saying} {joined}", items=items)
        yield phrase(f"({DO}|daftar tugas) {saying} {joined}", items=items, title="To-do list")


PHRASES = (
    phrase(
        "[a] (list|checklist) of {items}",
        f"[long|big] (list|checklist|to-do list|todo list|to do list|task list|bullet points) {COME} : {{items}}",
        f"(daftar|senarai|ceklis|checklist|list|daftar centang|daftar tugas) [panjang] {MUNCUL} : {{items}}",
        "(bullets|bullet points|checkmarks) [for|of|with] {items}",
        "(daftar|senarai|checklist) {items}",
        "(poin|butir|centang) {items}",
        items=["{items}"],
    ),
    addition(
        "[with] [green] (checks|ticks|check|tick|check marks|check mark|checkmarks|checkmark) "
        f"[(pop|pops|popping|appear|appears|show|come|comes) [up|in]] [{TURN}]",
        f"[each] [of them] [line|one|item] [being|is|gets|get] (ticked|checked) [off] [{TURN}]",
        f"(tick|check|mark) [them|each|all] [of them] [off] {TURN}",
        "each [one|of them|line|item] (gets|get|has) [green] (check|tick|check mark|checkmark)",
        "[dengan] [tanda] (centang|ceklis) [hijau] [(muncul|keluar)] [satu-satu|satu (per|demi) satu]",
        "(dicentang|diceklis) [satu-satu|satu (per|demi) satu]",
        "(satu-satu|satu (per|demi) satu) (dicentang|diceklis)",
        items=[],
    ),
    addition(
        f"[(appear|appears|appearing|pop|pops) [up|in]] {TURN}",
        "[(muncul|keluar)] (satu-satu|satu (per|demi) satu)",
        items=[],
    ),
    addition("with [a] [little|small] (icon|icons|picture|pictures) [(on|for|beside)] each [row|line|one]", items=[]),
    phrase("[a] (list|checklist) (titled|called|judul|berjudul) {title}", title="{title}"),
    phrase("checklist", "[a] list [appears]", "bullet points", "daftar", "daftar centang", items=[]),
    # what stands beside a list is no entry of it, and is told
    addition(
        "(and|with|plus) ... (next to|beside|behind|above|under|near) (it|them|list)",
        "(dan|dengan|plus) ... (sampingnya|sebelahnya|belakangnya|atasnya|bawahnya)",
        items=[],
    ),
    phrase(
        f"[long|big] (list|{TODO}) {COME} (with|of|containing) [{NUMBER}] ({THINGS}|steps) : {{items}}",
        f"{TODO} (containing|listing|that (says|contains|lists)) {{items}}",
        f"{TUGAS} {MUNCUL} (dengan|berisi|isi) [{ANGKA}] (item|tugas|hal|poin|kegiatan) : {{items}}",
        f"{TUGAS} [yang] (berisi|isinya) {{items}}",
        items=["{items}"],
    ),
    *(
        phrase(
            f"[a|my|the|long|big] {kind} list {COME} : {{items}}", items=["{items}"], title=f"{kind} list".capitalize()
        )
        for kind in KINDS
    ),
    addition(
        "(cross|strike) [it|them] all out",
        "(cross|strike) (everything|all of them) out",
        "cross out (everything|all of them|all)",
        "coret (semua|semuanya)",
        steps=[{"strike": "all"}],
    ),
    addition(
        "(tick|check) [off] (everything|all of them|them all)", "centang (semua|semuanya)", steps=[{"check": "all"}]
    ),
    *_counted(),
    *_quoted(),
    *_marked(),
    addition(
        "[with|and] (nothing|none|none of them|no item) [is] [yet] (ticked|checked) [off] [yet]",
        "[with|and] ([all] [still] (unticked|unchecked)|empty (boxes|checkboxes|tick boxes)|[all] still to do)",
        "[dengan|dan] (belum ada yang (dicentang|diceklis)|kotak (kosong|centang kosong)|belum dicentang semua)",
        ticked=False,
    ),
    phrase(f"(empty|unticked|unchecked|open) {TODO} : {{items}}", items=["{items}"], ticked=False),
)

__all__ = ["PHRASES"]
