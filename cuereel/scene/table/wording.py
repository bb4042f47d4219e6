"""How creators ask for a table: its heads, its rows, what its unnamed cells hold, and what is highlighted in it."""

from __future__ import annotations

from cuereel.declare import Phrase, addition, phrase

COME = (
    "[(appear|appears|appearing|drawn|filled|filling|come|comes|coming) [up|in|out]] "
    "[one (by one|after another|at a time)|row by row|line by line]"
)
MUNCUL = "[(muncul|keluar|tampil|terisi|digambar)] [satu (per|demi) satu|satu-satu|satu satu|baris (per|demi) baris]"
"""How the rows come, which asks for nothing more."""

NAMED = "{rows} [, {more} [, {rest}]]"
ROWS = ["{rows}", "{more}", "{rest}"]
"""The rows: a slot holds so many words, and five of them may be more."""

BOTH = "{rows} (and|dan) {more}"
"""Two rows."""

TABLE = "^ [a|the] [simple|small|large|big|database|data] (table|spreadsheet|datatable)"
TABEL = "^ tabel [sederhana|kecil|besar|data|database]"
COUNT = "(one|two|three|four|five|1|2|3|4|5)"
HITUNGAN = "(satu|dua|tiga|empat|lima|1|2|3|4|5)"

LISTED = (
    "users names customers clients products items students employees countries cities accounts players teams methods "
    "options"
).split()
DIDAFTAR = "user pengguna nama pelanggan produk barang siswa karyawan negara kota akun pemain tim metode opsi".split()
"""What a table may be of: its rows are such, and its first column is headed so."""

UNNAMED = ("hashes", "passwords", "values", "results", "codes", "keys", "addresses", "numbers", "prices", "answers")
TAK_BERNAMA = ("hash", "sandi", "password", "nilai", "hasil", "kode", "kunci", "alamat", "angka", "harga", "jawaban")
"""What a column may hold whose cells no cue names."""

COLOURS = {
    "red": ("red", "merah"),
    "green": ("green", "hijau"),
    "yellow": ("(yellow|gold|amber|orange)", "(kuning|oranye|emas)"),
    "blue": ("blue", "biru"),
}

ORDINALS = (
    ("(first|1st|top)", "(pertama|kesatu|ke-1)"),
    ("(second|2nd)", "(kedua|ke-2)"),
    ("(third|3rd)", "(ketiga|ke-3)"),
    ("(fourth|4th)", "(keempat|ke-4)"),
    ("(fifth|5th)", "(kelima|ke-5)"),
)

TURNS = (
    "[(is|are|gets|get|being)] [(turn|turns|turning|become|becomes|becoming|glow|glows|glowing|light up|lights up|lit|"
    "highlighted|marked|coloured|colored|flash|flashes)] [up] [in|with|to]"
)
JADI = "[lalu|terus] [(berubah|diberi)] [(jadi|menjadi|berwarna|warna|dengan warna)] [warna]"
DIFFERENT = "(become|becomes|are|turn|get|becoming) [now] [completely|totally] different"
SAME = "(are|is|being|stay|have) [exactly] [the] (same|identical|equal)"


def _started() -> tuple[Phrase, ...]:
    """Phrases with which a table starts."""
    titled = f"{TABLE} (with|of|having) [{COUNT}] (columns|headers|heads) [called|titled|for|:]"
    berjudul = f"{TABEL} (dengan|berisi) [{HITUNGAN}] kolom [berjudul|berisi|:]"
    out = []
    # the joint is read as a word of its own: a name before it may be what another scene type answers to
    for heads, kept in (("{heads} (and|dan) {last}", ["{heads}", "{last}"]), ("{heads}", ["{heads}"])):
        named = (f"{titled} {heads} : {NAMED} {COME}", f"{berjudul} {heads} : {NAMED} {MUNCUL}")
        out.append(phrase(*named, heads=kept, rows=ROWS))
        out.append(phrase(f"{titled} {heads} {COME}", f"{berjudul} {heads} {MUNCUL}", heads=kept))
    out += [
        phrase(
            f"{TABLE} [with|of] [{COUNT}] [rows] {COME} : {NAMED} {COME}",
            f"{TABEL} [dengan] [{HITUNGAN}] [baris] {MUNCUL} : {NAMED} {MUNCUL}",
            rows=ROWS,
        ),
    ]
    for noun in LISTED:
        english = f"{TABLE} (with|of|for|containing|listing) [{COUNT}] {noun} [:|named|called] {NAMED} {COME}"
        out.append(phrase(english, heads=[noun], rows=ROWS))
        out.append(phrase(english.replace(NAMED, BOTH), heads=[noun], rows=["{rows}", "{more}"]))
    for noun in DIDAFTAR:
        indonesian = f"{TABEL} (dengan|berisi|isi|isinya|dari) [{HITUNGAN}] {noun} [:|yaitu|bernama] {NAMED} {MUNCUL}"
        out.append(phrase(indonesian, heads=[noun], rows=ROWS))
        out.append(phrase(indonesian.replace(NAMED, BOTH), heads=[noun], rows=["{rows}", "{more}"]))
    return tuple(out)


def _held() -> tuple[Phrase, ...]:
    """Phrases for what the cells of a column hold that no cue names."""
    out = []
    both = "[(both|the two|their|all|the|all the|both the)] [two]"
    keduanya = "[(kedua|semua|dua)]"
    for noun in UNNAMED:
        out += [
            addition(
                f"[with|and|where|whose] {both} {noun} {SAME}", f"with the same {noun}", heads=[noun], values=["same"]
            ),
            addition(f"[and] {both} {noun} {DIFFERENT}", heads=[noun], values=["different"]),
        ]
    for noun in TAK_BERNAMA:
        named = f"(dengan|dan) {keduanya} {noun} [(yang|mereka|nya|keduanya)] [(sama|identik)]"
        out += [
            addition(
                f"{keduanya} {noun} [(keduanya|mereka)] (sama|identik)", f"{named} sama", heads=[noun], values=["same"]
            ),
            addition(
                f"{keduanya} {noun} [(keduanya|mereka)] [(jadi|menjadi|berubah jadi)] (beda|berbeda)",
                heads=[noun],
                values=["different"],
            ),
        ]
    return tuple(out)


def _lit() -> tuple[Phrase, ...]:
    """Phrases for rows, columns and cells that are highlighted, and in which colour."""
    out = [
        addition(
            f"[and] (it|they|both|the rows|the hashes|the cells) [both] {TURNS} {english}",
            f"[and] (turn|turns|turning) {english}",
            f"[dan|lalu] (berubah|jadi|menjadi|berubah jadi|berubah menjadi) [warna] {indonesian}",
            marks=[{"colour": colour}],
        )
        for colour, (english, indonesian) in COLOURS.items()
    ]
    for number, (ordinal, urutan) in enumerate(ORDINALS, start=1):
        for what, english, indonesian in (("row", "row", "baris"), ("column", "column", "kolom")):
            named = f"[with] [the] (({ordinal} {english})|({english} [number] {number}))"
            nama = f"[dengan] {indonesian} [(nomor|nomer)] ({urutan}|{number})"
            for colour, (tone, warna) in COLOURS.items():
                out.append(
                    addition(
                        f"{named} {TURNS} {tone}",
                        f"(highlight|highlights|highlighting|mark|marking) {named} (in|with) {tone}",
                        f"{nama} {JADI} {warna}",
                        marks=[{what: number, "colour": colour}],
                    )
                )
            out.append(
                addition(
                    f"{named} (is|gets|lights) (highlighted|marked|lit|up)",
                    f"(highlight|highlights|highlighting) {named}",
                    f"[dengan] {indonesian} {urutan} (disorot|ditandai|menyala)",
                    marks=[{what: number, "colour": "yellow"}],
                )
            )
    return tuple(out)


PHRASES: tuple[Phrase, ...] = (*_started(), *_held(), *_lit())
"""All of them."""

__all__ = ["PHRASES"]
