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


PHRASES = (
    *_typed(),
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
