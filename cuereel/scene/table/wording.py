"""How creators ask for a table: its heads, its rows, what its unnamed cells hold, and what is highlighted in it."""

from __future__ import annotations

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.table.cells import single

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
LIGHT = "(highlight|marker|cursor|light|spotlight)"
ROWWISE = "(row by row|line by line|one row at a time)"
PASSES = (
    "(goes|moves|runs|slides|travels|passes|scans) (down|over|through|across) "
    f"({ROWWISE}|[the] (rows|table) [{ROWWISE}|one by one])"
)
BARIS = "baris (per|demi) baris"
SOROT = "(sorotan|penanda|cahaya|highlight)"
TURUN = f"((turun|bergerak turun|berjalan|bergerak) [ke bawah] [tabel] {BARIS}|menyusuri (tabel|baris) [{BARIS}])"
"""A light that passes over the rows and leaves each."""

FLIPS = "(flips|flip|changes|change|turns|turn|switches|switch) [from]"
BERUBAH = "(berubah|berganti|ganti) [dari]"
BOARD = "^ [the|an|a] [airport|train|flight|station] (departure|departures) board [with] [,|:|where]"
PAPAN = "^ papan (keberangkatan|jadwal (keberangkatan|penerbangan)) [bandara|stasiun] [dengan] [,|:|dimana|di mana]"
"""A board whose cells turn over: what of them is not told stays untold."""

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
        indonesian = f"{TABEL} [(dengan|berisi|isi|isinya|dari)] [{HITUNGAN}] {noun} [:|yaitu|bernama] {NAMED} {MUNCUL}"
        out.append(phrase(indonesian, heads=[noun], rows=ROWS))
        out.append(phrase(indonesian.replace(NAMED, BOTH), heads=[noun], rows=["{rows}", "{more}"]))
    return tuple(out)


def _counted() -> tuple[Phrase, ...]:
    """Phrases for tables of which only is told how many rows there are of what, and what their second column holds.

    Such rows are numbered; they claim nothing.
    """
    out = []
    for count, (english, indonesian) in enumerate((("two", "dua"), ("three", "tiga"), ("four", "empat")), start=2):
        for noun in ("users", "names", "customers", "clients", "products", "students", "accounts", "players"):
            rows = [f"{single(noun)}{number}" for number in range(1, count + 1)]
            out.append(phrase(f"{TABLE} (with|of|for) ({english}|{count}) {noun} {COME}", heads=[noun], rows=rows))
        for noun in ("user", "pengguna", "pelanggan", "produk", "siswa", "akun", "pemain"):
            rows = [f"{noun}{number}" for number in range(1, count + 1)]
            patterns = f"{TABEL} [(dengan|berisi|isi|dari)] ({indonesian}|{count}) {noun} {MUNCUL}"
            out.append(phrase(patterns, heads=[noun], rows=rows))
    for noun in UNNAMED:
        theirs = f"(with|and) (their|its) {noun}"
        out.append(addition(theirs, heads=[noun]))
        out.append(addition(f"{theirs} (in|as) (plain|clear|readable) text", heads=[noun], plain=True))
    for noun in TAK_BERNAMA:
        mereka = f"(dengan|dan|beserta) {noun} [(mereka|masing-masing|nya|milik mereka)]"
        out.append(addition(f"{mereka} [nya]", heads=[noun]))
        polos = "(polos|(dalam|berupa) (teks|text) (polos|biasa)|plain text|tanpa enkripsi|terbaca)"
        out.append(addition(f"{mereka} [yang] {polos}", heads=[noun], plain=True))
    return tuple(out)


def _flipped() -> tuple[Phrase, ...]:
    """Phrases for a cell that turns over and then reads something else: on a board, or in the table before."""
    out = []
    for number, (ordinal, urutan) in enumerate(ORDINALS, start=1):
        rows = ["|"] * min(5, max(4, number))
        for colour, (tone, warna) in (*COLOURS.items(), ("", ("", ""))):
            after = f" (in|turning|and turns|and becomes) {tone}" if tone else ""
            jadi = f" [(dan|lalu)] [(berwarna|warna|dengan warna|jadi)] {warna}" if tone else ""
            flips = [{"row": number, "before": "{a}", "after": "{b}", **({"colour": colour} if colour else {})}]
            english = f"[the] {ordinal} (row|line|one) {FLIPS} {{A}} (to|into) {{B}}{after}"
            indonesian = f"baris {urutan} {BERUBAH} {{A}} (jadi|menjadi|ke) {{B}}{jadi}"
            out += [
                addition(english, indonesian, flips=flips),
                phrase(f"{BOARD} {english}", heads=["Departures", "Status"], rows=rows, flips=flips),
                phrase(f"{PAPAN} {indonesian}", heads=["Keberangkatan", "Status"], rows=rows, flips=flips),
            ]
            # "on" begins no text by itself
            punctual = english.replace("{A}", "on time")
            flips = [{**flips[0], "before": "ON TIME"}]
            out.append(addition(punctual, flips=flips))
            out.append(phrase(f"{BOARD} {punctual}", heads=["Departures", "Status"], rows=rows, flips=flips))
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
    every = f"(all [of] [the] [{COUNT}] rows|every row|the (whole|entire) table)"
    semua = "((semua|seluruh|ketiga|keempat|kelima|setiap) [baris] (baris|barisnya)|seluruh tabel)"
    for colour, (tone, warna) in COLOURS.items():
        out += [
            addition(
                f"[and|then] {every} {TURNS} {tone}",
                f"{semua} {JADI} {warna}",
                marks=[{"every": True, "colour": colour}],
            ),
            addition(
                f"[and|then|with] [the] (last|bottom|final) row {TURNS} {tone}",
                f"[dan|lalu|dengan] baris (terakhir|paling bawah) {JADI} {warna}",
                # the last one of what has been told of just before
                f"(,|and) [until] [the] last one {TURNS} {tone}",
                f"(,|dan) [sampai] yang terakhir {JADI} {warna}",
                marks=[{"row": -1, "colour": colour}],
            ),
            addition(
                f"[a] {tone} {LIGHT} {PASSES}", f"{SOROT} {warna} {TURUN}", marks=[{"sweep": True, "colour": colour}]
            ),
        ]
    out.append(addition(f"[a|the] {LIGHT} {PASSES}", f"{SOROT} {TURUN}", marks=[{"sweep": True}]))
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


PHRASES: tuple[Phrase, ...] = (*_started(), *_counted(), *_held(), *_lit(), *_flipped())
"""All of them."""

__all__ = ["PHRASES"]
