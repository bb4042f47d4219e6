"""Code that a cue tells of without quoting it, any of which stands for all: lines that are lit, a call in a loop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cuereel.declare import Phrase, phrase
from cuereel.scene.coding.wording_lines import COLOURS, DIHAPUS, IS, LALU, LIT, NEXT, TAKEN, TURNS

TWICE = "total = 0\ntotal += price\ntotal += price\nprint(total)"
"""Code of which a line stands there twice."""

ASKED = (
    ("[database|sql|db] query", "(query|kueri|querynya|kuerinya)", "rows = query()"),
    ("[api|function|network] (call|request)", "(request|api call|pemanggilan api)", "data = api()"),
)
"""What may be asked again and again in a loop, and the line that does."""

KEYWORDS = (
    ("await", "data = fetch(url)", "data = await fetch(url)"),
    ("async", "function load() {", "async function load() {"),
    ("const", "total = 0;", "const total = 0;"),
    ("let", "total = 0;", "let total = 0;"),
    ("return", "    total * 2", "    return total * 2"),
    ("new", "user = User()", "user = new User()"),
)
"""Words that code lacks, and code without and with them."""

WRITTEN = (
    (
        "(code|lines of code|program)",
        "(kode|kodingan|program)",
        "for item in cart:\n    total += item\nprint(total)",
        "",
    ),
    ("[sql] query", "(query|kueri)", "SELECT name\nFROM users;", "sql"),
)

CODE, KODE = "[a|some|the] (code|piece of code|code editor)", "(kode|kodingan|potongan kode)"
COMES, MUNCUL = "(pops up|pop up|appears|shows up|comes in|is added|slides in)", "(muncul|nongol|ditambahkan|ditambah)"


def sampled() -> Iterator[Phrase]:
    """Every cue of these."""
    yield from _lit()
    yield from _looped()
    for word, before, after in KEYWORDS:
        yield phrase(
            f"^ [the|a] (word|keyword) {word} {COMES} (in|inside|before|in front of) [the] (code|function|line|call)",
            f"^ kata [kunci] {word} {MUNCUL} (di|dalam|di depan) [baris] (kode|kodenya|fungsi|fungsinya)",
            code=before,
            steps=[{"fix": after}],
        )
    for english, indonesian, code, language in WRITTEN:
        known: dict[str, Any] = {"code": code, "typed": True, **({"language": language} if language else {})}
        yield phrase(
            f"^ [a|the|some] {english} [{IS[1:-1]}] (typed|written) [out] [line by line|letter by letter]",
            f"^ {indonesian} [yang] [lagi|sedang] (diketik|ditulis) [baris (demi|per) baris|huruf (demi|per) huruf]",
            **known,
        )
    adds, tambah = (
        "code that adds {literal} (and|to|with) {relit}",
        f"{KODE} [yang] menjumlahkan {{literal}} dan {{relit}}",
    )
    yield phrase(
        f'^ [a|some] {adds} (and|but) prints {{"text"}}',
        f'^ {tambah} (dan|tapi) (menampilkan|mencetak|hasilnya) {{"text"}}',
        # what comes out in quotation marks is two texts side by side
        code='print("{literal}" + "{relit}")',
        steps=[{"output": "{text}"}],
    )


def _lit() -> Iterator[Phrase]:
    """Lines of any code that are lit, one of which may go."""
    for role, (red, merah) in COLOURS.items():
        for count, two, dua in ((2, "(two|2)", "(dua|2)"), (3, "(three|3)", "(tiga|3)")):
            marks: list[dict[str, Any]] = [{"mark": line, "colour": role} for line in range(2, 2 + count)]
            code = TWICE.replace("\nprint", "\ntotal += price\nprint") if count == 3 else TWICE
            lit = f"^ {CODE} (with|has|that has|and) {two} lines [of code] [{IS[1:-1]}] [{LIT[1:-1]}] [in] {red}"
            nyala = f"^ {KODE} (dengan|yang ada|ada) {dua} baris [yang] [disorot|ditandai|berwarna|warna|jadi] {merah}"
            yield phrase(lit, nyala, code=code, steps=marks)
            gone, hilang = f"{NEXT} one of them {IS} {TAKEN}", f"{LALU} (salah satunya|satu|satunya) {DIHAPUS}"
            went = [*marks, {"delete": 1 + count}]
            yield phrase(f"{lit} {gone}", f"{nyala} {hilang}", code=code, steps=went)
            rest = [{"mark": line, "colour": "good"} for line in range(2, 1 + count)]
            yield phrase(
                f"{lit} {gone} {NEXT} [the] (it|rest|other|other one|others) {TURNS} [in] green",
                f"{nyala} {hilang} {LALU} [sisanya|yang lain|kodenya] [berubah] (jadi|menjadi) (hijau|ijo)",
                code=code,
                steps=[*went, *rest],
            )


def _looped() -> Iterator[Phrase]:
    """A line in a loop, which is then moved out of it."""
    for query, kueri, line in ASKED:
        loop = f"^ [a|the] [for|while] loop (with|that has|containing|and) [a|an] {query} inside [it|of it]"
        dalam = f"^ [kode] [for|while] (loop|perulangan) (dengan|yang ada|ada|berisi) {kueri} di (dalamnya|dalam)"
        inside = f"for id in ids:\n    {line}\n    show(id)"
        outside = f"{line}\nfor id in ids:\n    show(id)"
        yield phrase(loop, dalam, code=inside, steps=[{"cross": 2}])
        yield phrase(
            f"{loop} {NEXT} [the|it] {query} {IS} (moved|pulled|taken) (above|out of|outside|before|outside of) "
            "[it|the loop]",
            f"{loop} {NEXT} it {IS} (moved|pulled|taken) (above|out of|outside|before) [it|the loop]",
            f"{dalam} {LALU} [{kueri[1:-1]}] (dipindah|dipindahkan|dipindahin|dikeluarkan|dikeluarin) "
            "[ke|di|dari] [atas|luar|sebelum] [loop|loopnya|perulangan|perulangannya]",
            code=inside,
            steps=[{"cross": 2}, {"fix": outside}],
        )


__all__ = ["sampled"]
