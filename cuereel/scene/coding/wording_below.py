"""What is said of what stands below code, in English and in Indonesian: its output, the rows of a result."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase
from cuereel.scene.coding.wording_lines import COLOURS, LALU, NEXT, ORDINALS, TURNS

OUTPUT = "[console|terminal|program|its] (output|console|console output|result) [line] [below|underneath|under it]"
KELUARAN = "[di console] (output|outputnya|output-nya|keluaran|konsol|console|hasilnya)"
DI_BAWAH = "[di (bawah|bawahnya)]"
PRINTS = "(shows|showing|says|saying|prints|printing|reads|reading|is|:)"
NAMPILIN = "(muncul|nampilin|menampilkan|nunjukin|jadi|bertuliskan|tulisannya|isinya|:)"
"""What a program prints, and what leads to it."""

QUOTE = '{"text"}'

ELSE = "[(with|and then|while a|next to|beside|dengan|sambil|di samping|di sebelah) ...]"
"""What goes on after it is no part of it, and is told."""

CHANGES, BERUBAH = "(changes|changing|turns|turning|goes|flips|switches)", "(berubah|ganti|berganti)"
"""That it becomes another."""

COUNTS = (
    (1, "(one|1|single)", "(satu|1|sebuah)"),
    (2, "(two|2)", "(dua|2)"),
    (3, "(three|3)", "(tiga|3)"),
    (4, "(four|4)", "(empat|4)"),
    (5, "(five|5)", "(lima|5)"),
)
ONE_BY_ONE = "[one by one|one at a time|one after another]"
SATU_SATU = "[satu-satu|satu per satu|satu demi satu|berurutan]"
COMES = "(appears|appear|come|comes|pops up|pop up|shows up|come back|coming back|coming in|slides in|drop in|returned)"
MUNCUL = "(muncul|keluar|tampil|dateng|datang)"
RESULT = "[result|results|output] (table|result|results|result table|grid)"
TABEL = "(tabel|tabelnya|hasil|hasilnya|tabel hasil)"
VANISH = "(vanish|vanishes|disappear|disappears|gone|deleted|removed|wiped|wiped out)"
HILANG = "[yang|ikut|jadi] (hilang|lenyap|kehapus|terhapus|dihapus|ilang)"
"""How many rows of what there are, and how they come and go."""


def outputs() -> Iterator[Phrase]:
    """What is printed, and what it changes into."""
    for form, meant in ((QUOTE, "{text}"), ("{entry}", "{entry}")):
        yield addition(
            f"{NEXT} {OUTPUT} {PRINTS} {form} {ELSE}",
            f"{LALU} {KELUARAN} {DI_BAWAH} {NAMPILIN} {DI_BAWAH} [:] {form} {ELSE}",
            f"{NEXT} (console|program) (output|prints|shows|logs) {form} {ELSE}",
            f"{LALU} (console|konsol|program) (output|nampilin|menampilkan|mencetak) {form} {ELSE}",
            f'{NEXT} (prints|printing|outputs|logs) {{"text"}} [below|in [the] console]',
            steps=[{"output": meant}],
        )
    yield phrase(
        f"^ {OUTPUT} {CHANGES} [from] {{entry}} (to|into) {{another}} {ELSE}",
        f"^ {KELUARAN} {BERUBAH} [dari] {{entry}} (jadi|menjadi|ke) {{another}} {ELSE}",
        code="",
        steps=[{"output": "{entry}"}, {"output": "{another}"}],
    )
    yield addition(
        f"{NEXT} {OUTPUT} {CHANGES} from {{entry}} (to|into) {{another}} {ELSE}",
        f"{LALU} {KELUARAN} {BERUBAH} dari {{entry}} (jadi|menjadi|ke) {{another}} {ELSE}",
        steps=[{"output": "{entry}"}, {"output": "{another}"}],
    )
    yield addition(
        f"{NEXT} {OUTPUT} {CHANGES} (to|into) {{another}} {ELSE}",
        f"{LALU} {KELUARAN} {BERUBAH} (jadi|menjadi|ke) {{another}} {ELSE}",
        steps=[{"output": "{another}"}],
    )


def rows() -> Iterator[Phrase]:
    """Rows of a query's result that come, are lit, and vanish."""
    for count, three, tiga in COUNTS:
        yield addition(
            f"{NEXT} {RESULT} (with|of|showing) {three} rows [{COMES}] {ONE_BY_ONE}",
            f"{NEXT} {three} [result] rows [of [the] (result|data)] {COMES} {ONE_BY_ONE}",
            f"{NEXT} (returns|returning|gives|giving|shows|showing) {three} rows {ONE_BY_ONE}",
            f"{LALU} {TABEL} [{MUNCUL}] [dengan|isi|berisi] {tiga} baris [{MUNCUL}] {SATU_SATU}",
            f"{LALU} {tiga} baris [hasil|hasilnya|data] {MUNCUL} {SATU_SATU}",
            f"{LALU} {MUNCUL} {tiga} baris [hasil|hasilnya|data] {SATU_SATU}",
            steps=[{"rows": count}],
        )
    yield addition(
        f"{NEXT} [the] rows [of [the] (result|table)] {COMES} {ONE_BY_ONE}",
        f"{NEXT} {RESULT} {COMES} [below|row by row|under it] {ONE_BY_ONE}",
        f"{LALU} baris [hasilnya|datanya] {MUNCUL} {SATU_SATU}",
        f"{LALU} {TABEL} [nya] {MUNCUL} [di bawahnya|baris demi baris] {SATU_SATU}",
        steps=[{"rows": 3}],
    )
    yield addition(
        f"{NEXT} (all|every) [of] [the] (rows|row) [of [the] table] [is|are|get|gets] {VANISH}",
        f"{LALU} (semua|seluruh) (baris|barisnya|data|datanya) {HILANG}",
        steps=[{"vanish": "all"}],
    )
    yield addition(
        f"{NEXT} only (one|a single|one of the) row [is|gets] {VANISH}",
        f"{LALU} (cuma|hanya) satu baris {HILANG}",
        steps=[{"vanish": "one"}],
    )
    for number, third, ketiga in ORDINALS[:4]:
        yield addition(
            f"{NEXT} [only] {third} row [is|gets] {VANISH}",
            f"{LALU} [cuma|hanya] baris {ketiga} [di tabel] {HILANG}",
            steps=[{"vanish": number}],
        )
        for role, (red, merah) in COLOURS.items():
            yield addition(
                f"{NEXT} [only] {third} row {TURNS} [in] {red}",
                f"{LALU} [cuma|hanya] baris {ketiga} di tabel [yang] [jadi|berubah] {merah}",
                steps=[{"row": number, "colour": role}],
            )


__all__ = ["outputs", "rows"]
