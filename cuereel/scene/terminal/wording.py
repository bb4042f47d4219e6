"""The cues that a terminal answers to, in English and in Indonesian."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase

TERMINAL = "[big|black|dark|red|computer] (terminal|console|command line|command prompt|cmd) [window|screen]"
LAYAR = "[layar|jendela|tampilan] (terminal|konsol|console|cmd|command prompt|command line)"
SOMEONE = "(someone|somebody|user|developer|programmer|people|he|she|they|i|we|you)"
SESEORANG = "(seseorang|orang|user|developer|programmer|dia|saya|aku|kita|kamu)"
WHERE = f"[where|in which|as|while] {SOMEONE} (type|types|typing|typed|runs|run|running|enters|entering) [in]"
TEMPAT = f"[tempat|di mana|dimana] {SESEORANG} (ngetik|mengetik|ketik|menjalankan|jalanin|ngejalanin)"
"""Whoever types, of whom only the keys are seen."""

TURN = "[(change|changes|switch|switches|cut|cuts|go|goes|move|moves) (to|into)]"
GANTI = "[(ganti|pindah|beralih|berganti|berpindah) (ke|jadi|menjadi)]"
"""That it is another picture than the one before, which every cue starts."""

TYPES = "[that] (typing|types|typed|running|runs|executing|executes|entering)"
NGETIK = "[yang] [lagi|sedang] (ngetik|mengetik|ketik|mengetikkan|ngejalanin|jalanin|menjalankan|jalankan|running)"
"""The window, and what leads to a command."""

SAYS = "[that|which|yang] (showing|shows|show|saying|says|reading|reads|printing|prints|outputting|outputs|with)"
BERISI = "[yang] (berisi|bertuliskan|menampilkan|nampilin|memunculkan|nunjukin|dengan)"
"""What leads to a line that is printed."""

A_LINE = "[(output|text|line|message|result|response) [line]] [:]"
BARIS = "[(output|tulisan|teks|pesan|baris|hasil)] [:]"
ERROR = "[red] (error|failure|error message|error line) [message|text|output] [that (says|reads)|saying|reading|:]"
GALAT = "[pesan|tulisan|teks] (error|galat|kegagalan) [merah] [bertuliskan|berisi|:]"
"""How it names a line of output, and one that tells of an error."""

COMES = "[appears|appear|pops up|shows up|comes [up|in]|is (printed|shown)|printed]"
MUNCUL = "[muncul|keluar|tampil]"

GREEN = (
    "[red] (terminal|terminal window) (turns|turning|becomes|goes|changes) [from red] [to|into] green [and] "
    "[with|showing]"
)
HIJAU = "(terminal|terminalnya|layar terminal) [merah] [berubah] (jadi|menjadi) hijau [dengan|bertuliskan]"
"""How its light turns."""

ELSE = "[(and|with|as|until|before|sambil|sampai|dengan|dan) ...]"
"""What goes on after a command that is not in quotation marks is no part of it, and is told."""

IN_TERMINAL = "(in|into|on) [the|a|their] (terminal|console|command line|command prompt)"
DI_TERMINAL = "(di|dalam) [layar] (terminal|konsol|console|cmd)"

COMMANDS = (
    ('{"prompt"}', "{prompt}", ""),
    ("{prompt}", "{prompt}", ELSE),
    ('{prompt} {"message"}', '{prompt} "{message}"', ""),
    ('{prompt} {"message"} {rest}', '{prompt} "{message}" {rest}', ELSE),
)
"""How a command may be written in a cue, the command that is meant, and what may follow it: a text in one that is not
in quotation marks itself keeps its own."""


def _typed() -> Iterator[Phrase]:
    """A command is typed, in a window that is new or in the one before."""
    for form, meant, after in COMMANDS:
        yield phrase(
            f"{TURN} {TERMINAL} {TYPES} [[the] command] {form} {after}",
            f"{TURN} {TERMINAL} {WHERE} [[the] command] {form} {after}",
            f"{GANTI} {LAYAR} {TEMPAT} [perintah] {form} {after}",
            f"{TERMINAL} [{SAYS}|where] [the] command {form} [[being|is|gets] (typed|entered|run) [in]]",
            f"[someone|user] (typing|types|type|running|runs|run|entering) [the] [command] {form} {IN_TERMINAL}",
            f"command line (shows|showing|reads|says|reading|saying) {form} {after}",
            f"{GANTI} {LAYAR} {NGETIK} [perintah] {form} {after}",
            f"{LAYAR} [{BERISI}] perintah {form} [diketik|dijalankan]",
            f"(ngetik|mengetik|ketik|jalankan|jalanin|menjalankan) [perintah] {form} {DI_TERMINAL}",
            steps=[{"type": meant}],
        )
        yield addition(
            f"(then|and) {TYPES} {form} {after}",
            f"(type|run|enter|typing|running) [the] command {form} {after}",
            f"(lalu|terus|kemudian|dan) {NGETIK} [perintah] {form} {after}",
            steps=[{"type": meant}],
        )


COUNTS = (
    (4, "", ""),
    (2, "(two|2)", "(dua|2)"),
    (3, "(three|3)", "(tiga|3)"),
    (4, "(four|4)", "(empat|4)"),
    (5, "(five|5)", "(lima|5)"),
    (6, "(six|6)", "(enam|6)"),
)
POPS = (
    "[(pop|pops|popping|appear|appears|appearing|show|come|comes|coming) [up|in|out]] "
    "[one by one|one after another|one after the other|one at a time|line by line|in turn]"
)
MUNCUL_SATU = "[muncul|keluar|nongol] [satu-satu|satu per satu|satu demi satu|berurutan|baris demi baris]"
CHECKS = "green (checks|ticks|check marks|checkmarks|tick marks)"
CENTANG = "[tanda] centang [hijau|ijo]"
TESTS = "[unit|automated] (tests|test|test suite|test cases)"
TES = "[unit] (tes|test|tesnya|testnya|pengujian)"
PASSING = "[(and|that)] [all] (green|pass|passing|passed|turn green|succeed|green checks|green ticks|go green)"
LOLOS = "[dan|,] [semua|semuanya] (lolos|lulus|hijau|ijo|berhasil|centang hijau|centang ijo)"
"""A test run of so many lines, of which nobody says what they are."""


def _ran() -> Iterator[Phrase]:
    """Lines that are ticked one by one, and one that then turns red."""
    for count, five, lima in COUNTS:
        ticked = [{"check": ""}] * count
        yield phrase(
            f"^ {five} {CHECKS} {POPS} {IN_TERMINAL} {POPS}",
            f"^ {TERMINAL} (with|shows|showing|and|where|fills with|full of) {five} {CHECKS} {POPS}",
            f"^ {TERMINAL} , {five} {CHECKS} {POPS}",
            f"^ {LAYAR} ({BERISI}|nampilin|ada|muncul|penuh) {lima} {CENTANG} {MUNCUL_SATU}",
            f"^ {lima} {CENTANG} {MUNCUL_SATU} {DI_TERMINAL} {MUNCUL_SATU}",
            steps=ticked,
        )
        for word, added in (
            ("test", f"[then|and|followed by] {five} {CHECKS} {POPS}"),
            ("tes", f"[lalu|terus|trus|kemudian|dan] [muncul|keluar] {lima} {CENTANG} {MUNCUL_SATU}"),
        ):
            # below a command they are not all there is: by its number, each tells how many are meant
            yield addition(added, steps=[{"check": f"{word} {number}"} for number in range(1, count + 1)])
        run = [{"type": "run tests"}, *ticked]
        yield phrase(
            f"^ {five} {TESTS} [running|run|runs|executing] {IN_TERMINAL} [,] {PASSING} {POPS}",
            f"^ {TERMINAL} [with|running|runs|and] {five} {TESTS} [running|run] [,] {PASSING} {POPS}",
            f"^ {lima} {TES} [jalan|berjalan|dijalankan] {DI_TERMINAL} [,] {LOLOS} {MUNCUL_SATU}",
            f"^ {LAYAR} [menjalankan|ngejalanin|jalanin] {lima} {TES} [jalan] [,] {LOLOS} {MUNCUL_SATU}",
            steps=run,
        )
    for turned, last, terakhir in (
        (3, "(then|and|until|but|except) (one|one of them)", "(lalu|terus|trus|tapi|sampai) (satu|salah satu)"),
        ("last", "[then|and|until|but] last [one]", "[lalu|terus|trus|tapi|sampai] [yang] terakhir"),
        (2, "[then|and|until|but] second [one]", "[lalu|terus|trus|tapi|sampai] yang kedua"),
        (3, "[then|and|until|but] third [one]", "[lalu|terus|trus|tapi|sampai] yang ketiga"),
    ):
        yield addition(
            f"[,] {last} (turns|goes|becomes|is|fails and turns) [in] red",
            f"[,] {last} fails",
            f"[,] {terakhir} (jadi|berubah|berubah jadi|gagal jadi) merah",
            f"[,] {terakhir} gagal",
            steps=[{"turn": turned}],
        )


FAILS = "[(with|and|shows|gets|gives)] [a|an] [red] (error|errors|fails|failing)"
GAGAL = "[terus|lalu|dan|dengan|tapi] [muncul] (error|gagal|galat)"
PUT_RIGHT = (
    "[,] [then|and|and then] [it] [is|gets] (fixed|fix|changed|corrected|replaced) (to|into|with|as)",
    "[,] [lalu|terus|kemudian|dan] (diganti|diubah|diperbaiki|dibenerin|dibetulkan) [jadi|menjadi|ke|dengan]",
)
FILES = ("[the] [list of] files [list]", "(daftar file|file-filenya|file-file|daftar filenya)")
POP = ("(appear|appears|show|shows|pop|pops|come|comes|are listed) [up]", "(muncul|tampil|keluar)")


def _put_right() -> Iterator[Phrase]:
    """A command that fails, and the one that was meant: it works, or lists files, which have no names but numbers."""
    files = [{"print": f"file-{number}.txt"} for number in (1, 2, 3)]
    works, berhasil = "(and|then|,) [it] (works|runs|succeeds|passes)", "(dan|lalu|terus|,) (berhasil|jalan|sukses)"
    for (fixed, dibenerin), ends in (
        (("", ""), []),
        ((works, berhasil), [{"success": ""}]),
        ((f"(and|then|,) {FILES[0]} {POP[0]}", f"(dan|lalu|terus|,) {FILES[1]} {POP[1]}"), files),
    ):
        yield phrase(
            f'^ [a|the] command {{"prompt"}} {FAILS} {PUT_RIGHT[0]} {{"message"}} {fixed}',
            f'^ perintah {{"prompt"}} {GAGAL} {PUT_RIGHT[1]} {{"message"}} {dibenerin}',
            steps=[{"type": "{prompt}"}, {"fail": "error"}, {"type": "{message}"}, *ends],
        )
    yield phrase(
        f'^ [a|the] command {{"prompt"}} {FAILS}',
        f'^ perintah {{"prompt"}} {GAGAL}',
        steps=[{"type": "{prompt}"}, {"fail": "error"}],
    )


PHRASES = (
    *_typed(),
    *_put_right(),
    *_ran(),
    phrase(
        f"^ {TURN} {TERMINAL} : {{command}} {ELSE}",
        f"[{SOMEONE}] (open|opens|opening) [the|a] {TERMINAL} (and|then|and then) {TYPES} {{command}} {ELSE}",
        f"^ {LAYAR} : {{command}} {ELSE}",
        f"[{SESEORANG}] (buka|membuka) {LAYAR} (lalu|terus|dan|kemudian) {NGETIK} {{command}} {ELSE}",
        steps=[{"type": "{command}"}],
    ),
    phrase(
        f'^ {TERMINAL} {SAYS} {ERROR} {{"text"}} {COMES}',
        f'{ERROR} {{"text"}} {COMES} (in|on) [the|a] {TERMINAL}',
        f'^ {LAYAR} [{BERISI}|muncul|ada] {GALAT} {{"text"}} {MUNCUL}',
        f'{GALAT} {{"text"}} {MUNCUL} di {LAYAR}',
        steps=[{"fail": "{text}"}],
    ),
    phrase(
        f'^ {TERMINAL} {SAYS} {A_LINE} {{"text"}} {COMES}',
        f'{A_LINE} {{"text"}} {COMES} (in|on) [the|a] {TERMINAL}',
        f'^ {LAYAR} ({BERISI}|muncul) {BARIS} {{"text"}} {MUNCUL}',
        steps=[{"print": "{text}"}],
    ),
    phrase(
        f'green (terminal|console) [window|screen] {SAYS} {A_LINE} {{"text"}}',
        f'(terminal|konsol) hijau {BERISI} {BARIS} {{"text"}}',
        steps=[{"success": "{text}"}],
    ),
    phrase(
        f"{TERMINAL} [with|showing] progress bar [that] [(fills|filling|goes|going|runs) [up]] (to|reaching|at) "
        "{percent}%",
        f"{LAYAR} [dengan] (progress bar|bar progres) [yang] [terisi|naik|penuh] (sampai|ke|hingga) {{percent}}%",
        steps=[{"fill": "{percent}"}],
    ),
    addition(
        f'(output|line|result|response) [line|text] [:] {{"text"}} {COMES}',
        '[it] (prints|printing|outputs|outputting|returns|returning|responds) {"text"}',
        f'(output|hasil|hasilnya|outputnya) {{"text"}} {MUNCUL}',
        '(muncul|keluar) (output|hasil|baris) {"text"}',
        steps=[{"print": "{text}"}],
    ),
    addition(
        f'{ERROR} {{"text"}} {COMES}',
        '[it] (fails|failing) with {"text"}',
        f'[muncul|keluar] {GALAT} {{"text"}} {MUNCUL}',
        steps=[{"fail": "{text}"}],
    ),
    addition(
        f'success [message] {{"text"}} {COMES}',
        f'green (text|message|line|output) {{"text"}} {COMES}',
        f'(pesan|tulisan) (sukses|berhasil|hijau) {{"text"}} {MUNCUL}',
        steps=[{"success": "{text}"}],
    ),
    phrase(
        f'{GREEN} {A_LINE} {{"text"}} {COMES}',
        f'{HIJAU} {BARIS} {{"text"}} {MUNCUL}',
        steps=[{"success": "{text}"}],
        light="bad",
    ),
    phrase(GREEN, HIJAU, steps=[{"success": ""}], light="bad"),
    addition(
        "[loading|progress] bar (fills|filling|goes|going|runs|climbs|reaches) [up] [to] {percent}%",
        "(progress bar|loading bar|bar progres) [terisi|naik|jalan|penuh] (sampai|ke|hingga) {percent}%",
        steps=[{"fill": "{percent}"}],
    ),
    addition(
        "[camera] (zoom|zooms|zooming) [in] [to|on|into] [the] [number|word|line|part] {ZOOM}",
        "[magnifying glass|loupe] (enlarges|magnifies) [the] [number|word|line|part] {ZOOM}",
        "{ZOOM} (is|gets) (circled|ringed|magnified|enlarged)",
        "[kamera] (zoom|perbesar|memperbesar|sorot) [in] [ke|pada] [angka|kata|baris|bagian|tulisan] {ZOOM}",
        "(angka|kata|tulisan|bagian) {ZOOM} (dilingkari|diperbesar|disorot)",
        steps=[{"zoom": "{zoom}"}],
    ),
)

__all__ = ["PHRASES"]
