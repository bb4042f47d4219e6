"""The cues that an editor answers to, in English and in Indonesian: code is quoted, or follows a colon, or assigns."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase
from cuereel.scene.coding.wording_ahead import ahead, lacking, patterns, swapped, underlined_call
from cuereel.scene.coding.wording_below import outputs, rows
from cuereel.scene.coding.wording_known import opened, repaired, typed, wrong
from cuereel.scene.coding.wording_lines import COLOURS, added, lines, signs
from cuereel.scene.coding.wording_literal import mended, replaced
from cuereel.scene.coding.wording_query import queries
from cuereel.scene.coding.wording_sampled import sampled
from cuereel.scene.coding.wording_suggested import suggested
from cuereel.scene.coding.wording_turned import commented, turning, underlined

OF_CODE = "(of|in|from) [the|this] (code|file|program|script|function)"
EDITOR = "[a|the] (code editor|text editor|editor kode|vs code|vscode)"
CODE = "(code|line of code|code line|code snippet|snippet)"
KODE = "(kode|kodenya|baris kode|potongan kode|kodingan|coding)"
SAYS = "[that|which] (says|say|saying|reads|reading|shows|showing|contains|containing)"
BERISI = "[yang] (berisi|isinya|bertuliskan|menampilkan|nampilin|tertulis|tulisannya)"
BEING = (
    "[that|is] [being] (typed|written|typing) [out] [letter by letter] [(in|into|inside) [a|the] [code|text] editor]"
)
DIKETIK = "[yang] [sedang|lagi] (diketik|ditulis) [huruf (demi|per) huruf] [di [code|text] editor]"
"""The code, the words that lead to what it says, and how it comes."""

THEN = (
    "[,] [then|and|and then] [it|which|line] ([is|gets|being|s] (fixed|changed|corrected|replaced|turned) [it]|"
    "[they|he|she] (fixes|changes|corrects|edits|rewrites) [it]) (to|into|with|by)"
)
LALU = (
    "[,] [lalu|terus|kemudian|dan] [yang] "
    "(diperbaiki|diganti|diubah|dibenerin|berubah|dibetulkan|diedit|dikoreksi|mengubahnya|menggantinya) "
    "[jadi|menjadi|ke|dengan]"
)
"""What leads from code to what it is changed into."""

RIGHT = "(right|right one|right version|right pane|right side|right code|second version)"
LEFT = "(left|left one|left version|left pane|left side|left code|first version)"
KANAN = "[kode|versi] [yang|di] [sebelah] kanan"
KIRI = "[kode|versi] [yang|di] [sebelah] kiri"
CLICKED = "[is|gets|being] (clicked|picked|chosen|selected)"
GOES = "(disappears|disappear|vanishes|disappearing|[is|gets] (removed|deleted)|goes away)"
DIKLIK, HILANG = "(diklik|dipilih)", "(hilang|menghilang|dihapus|lenyap)"

SOMEONE = "(someone|somebody|user|developer|programmer|coder|he|she|they|i|we|you)"
SESEORANG = "(seseorang|orang|user|developer|programmer|dia|saya|aku|kita|kamu)"
TYPES = "(types|typing|typed|writes|writing)"
KETIK = "(mengetik|ngetik|ketik|menulis|nulis)"
"""Whoever writes code, of whom only the keys are seen, and what they do."""

APPEARS = "[(appears|appear|shows up|pops up|comes up|muncul|tampil|keluar)]"
"""How it comes, which is no part of it."""

ELSE = "[(with|and then|while a|highlighted|marked|circled|glowing|dengan|sambil|disorot|ditandai) ...]"
"""What goes on after code that is not in quotation marks is no part of it, and is told."""

Form = tuple[str, str]
"""How code may be written in a cue, and the code that is meant."""


MARKED = {"source": "marked", "repair": "remarked", "second": "second_marked"}
"""The slots for code that stands between marks of its own."""

TARGETS = {"source": "target", "repair": "retarget", "second": "second_target"}
"""The slots for what code sets, which may be a letter alone."""


def _forms(slot: str, name: str) -> list[Form]:
    """Code that can be told from words: in quotation marks, or as something that is set to something.

    A sign such as `!=` is matched before `=`, which it is a form of to those who compare words.
    """
    return [
        (f'{{"{slot}"}}', f"{{{slot}}}"),
        (f"{{{MARKED[slot]}}}", f"{{{MARKED[slot]}}}"),
        (f'{{{name}}} = {{"{slot}"}}', f'{{{name}}} = "{{{slot}}}"'),
        (f"{{{name}}} {{sign}}= {{{slot}}}", f"{{{name}}} {{sign}}= {{{slot}}}"),
        *(
            (f"{{{target}}} = {{{slot}}}{end}", f"{{{target}}} = {{{slot}}}{end.strip()}")
            for target in (name, TARGETS[slot])
            for end in ("", " ;")
        ),
    ]


def _led(lead: str, form: str) -> str:
    """What leads to code: a quotation after "code" alone is as often a voucher's, or what is scanned."""
    return lead if form.startswith('{"') else f"[{lead}]"


def _after_colon() -> list[Form]:
    """What stands behind a colon is code, whatever it looks like; a text in it keeps its quotation marks."""
    return [
        ('{"source"}', "{source}"),
        ("{source}", "{source}"),
        ("{source} ;", "{source};"),
        ("{name} , {source}", "{name}, {source}"),
        ('{name} {"source"}', '{name} "{source}"'),
        ('{name} {"source"} {rest}', '{name} "{source}" {rest}'),
        ('{name} {"source"} {rest} {"more"}', '{name} "{source}" {rest} "{more}"'),
        ('{name} {"source"} {rest} {"more"} {end}', '{name} "{source}" {rest} "{more}" {end}'),
    ]


def _labelled() -> Iterator[Phrase]:
    """Code behind a colon."""
    for form, meant in _after_colon():
        tail = ELSE if form.endswith("{source}") else ""
        yield phrase(
            f"line [number] {{first}} {OF_CODE} : {form} {tail}",
            f"baris [ke|nomor] {{first}} [(dari|di|pada)] {KODE} : {form} {tail}",
            code=meant,
            first="{first}",
        )
        yield phrase(
            f"^ [this|following] {CODE} [in {EDITOR}] : {form} {tail}",
            f"^ {EDITOR} [with|showing] [code] : {form} {tail}",
            f"^ {KODE} [(berikut|ini)] [di {EDITOR}] : {form} {tail}",
            code=meant,
        )
        yield phrase(f"^ {CODE} : {form} {BEING}", f"^ {KODE} : {form} {DIKETIK}", code=meant, typed=True)


def _told() -> Iterator[Phrase]:
    """Code that can be told from words, without a colon."""
    for form, meant in _forms("source", "name"):
        yield phrase(
            f"line [number] {{first}} {OF_CODE} {SAYS} {form}",
            f"baris [ke|nomor] {{first}} [(dari|di|pada)] {KODE} {BERISI} {form}",
            code=meant,
            first="{first}",
        )
        yield phrase(
            f"^ [{EDITOR} [with|showing]] {CODE} {_led(SAYS, form)} {form} {APPEARS}",
            f"{EDITOR} ({SAYS}|with) [code|line] {form}",
            f"{form} (in|inside) [a|the] (code|text) editor",
            f"^ [{EDITOR} [dengan|berisi]] {KODE} {_led(BERISI, form)} {form} {APPEARS}",
            f"(editor|code editor) {BERISI} [kode] {form}",
            code=meant,
        )
        yield phrase(
            f"^ {CODE} {form} {BEING}",
            f"(typing|types|writing|writes) [the] [code] {form} (in|into) {EDITOR}",
            f"{EDITOR} (typing|types|writing) [the] [code] {form}",
            f"{form} {BEING} (in|into) {EDITOR}",
            f"^ {KODE} {form} {DIKETIK}",
            f"(mengetik|ngetik|menulis) [kode] {form} di [code|text] editor",
            f"{EDITOR} (mengetik|ngetik) [kode] {form}",
            code=meant,
            typed=True,
        )


def _changed() -> Iterator[Phrase]:
    """Code and what it is changed into."""
    for fixed, into in _forms("repair", "changed"):
        for form, meant in _forms("source", "name"):
            quoted = form.startswith('{"')
            lead = f"^ (code|line|editor|line of code) [{SAYS}]" if quoted else f"[it|code|line|editor] [{SAYS}]"
            awal = f"^ [baris] (kode|kodenya|editor) [{BERISI}]" if quoted else f"[kode|kodenya|editor] [{BERISI}]"
            yield phrase(
                f"{lead} {form} {THEN} {fixed}",
                f"{awal} {form} {LALU} {fixed}",
                code=meant,
                steps=[{"fix": into}],
            )
        yield addition(THEN + f" {fixed}", LALU + f" {fixed}", steps=[{"fix": into}])


def _rewritten() -> Iterator[Phrase]:
    """What is typed and put right, a query that becomes another, and a piece of a line that is put right."""
    yield phrase(
        f'[{SOMEONE}] {TYPES} [code] {{"source"}} [(in|into) (editor|code editor|text editor)] {THEN} {{"repair"}}',
        f'[{SESEORANG}] {KETIK} [kode] {{"source"}} [di [code|text] editor] {LALU} {{"repair"}}',
        code="{source}",
        typed=True,
        steps=[{"fix": "{repair}"}],
    )
    query, kueri = "[sql|database] query [:]", "(kueri|query) [sql] [:]"
    yield phrase(
        f"{query} {{query}} {THEN} {{requery}} {ELSE}",
        f"{kueri} {{query}} {LALU} {{requery}} {ELSE}",
        code="{query}",
        steps=[{"fix": "{requery}"}],
        language="sql",
    )
    yield phrase(
        f"[{SOMEONE} {TYPES}] {query} {{query}} {ELSE}",
        f"{EDITOR} [({TYPES[1:-1]}|with|showing|mengetik|ngetik|berisi)] {{query}} [;] {ELSE}",
        f"{kueri} {{query}} {ELSE}",
        code="{query}",
        language="sql",
    )
    yield addition(f"{THEN} {{piece}}", f"{LALU} {{piece}}", steps=[{"fix": "{piece}"}])


def _on_a_screen() -> Iterator[Phrase]:
    """Code that something shows: what is on its screen is drawn, and the thing itself is told."""
    for form, meant in _forms("source", "name"):
        yield phrase(
            f"[laptop|computer|monitor] screen (with|showing|shows|displaying) {CODE} [:] {form}",
            f"(with|showing|shows|displaying) {CODE} [:] {form}",
            f"layar [laptop|komputer|monitor] {BERISI} {KODE} [:] {form}",
            f"(dengan|menampilkan|berisi|ada) {KODE} [:] {form}",
            code=meant,
        )


def _versions() -> Iterator[Phrase]:
    """Two versions, one beside the other."""
    two = (
        "[same] [line of] [code] [in] two (versions|ways|variants) [of] [same] [line of|line] [code] [side by side] [:]"
    )
    dua = "[baris] [kode] [yang sama] [dalam] dua versi [baris] [kode] [yang sama] [berdampingan] [:]"
    for right, other in _forms("second", "named"):
        for left, meant in _forms("source", "name"):
            columns = "[(cut|split|divided)] [in|into] [two] [columns|halves|sides] [:]"
            kolom = "[dibagi|terbagi|layar dibagi] [jadi|menjadi|dalam] [dua] [kolom|sisi] [:]"
            yield phrase(
                f"^ {columns} before [code] [:] {left} [and] [,] after [code] [:] {right}",
                f"^ {kolom} (sebelum|sebelumnya) [kode] [:] {left} [dan] [,] (sesudah|setelah|sesudahnya) [kode] [:] "
                f"{right}",
                f"{two} left {left} [and] [,] right {right}",
                f"two (code editors|editors|code windows|panes) [side by side] [:] left {left} [and] [,] right {right}",
                f"code {left} on left [and] [code] {right} on right",
                f"{dua} kiri {left} [dan] [,] kanan {right}",
                code=meant,
                steps=[{"beside": other}],
            )


def _marks() -> Iterator[Phrase]:
    """Lines that are lit, and words that are stamped, each in a colour or in the usual one."""
    for role, (red, merah) in {**COLOURS, "accent": ("", "")}.items():
        coloured = f"in {red}" if red else ""
        yield addition(
            f"line [number] {{MARK}} [is|gets|being] [{red}] (highlighted|marked|underlined|lit) {coloured}",
            f"(highlight|mark) [on|around] line {{MARK}} {coloured}",
            *([f"line {{MARK}} (turns|becomes|goes|in|lights up) [in] {red}", f"{red} line {{MARK}}"] if red else []),
            f"baris [ke] {{MARK}} [yang] (disorot|ditandai|dihighlight|di-highlight) [warna] {merah}",
            *([f"baris [ke] {{MARK}} [jadi|berubah|berwarna] {merah}"] if merah else []),
            steps=[{"mark": "{mark}", "colour": role}],
        )
        yield addition(
            f"{red} {{STAMP}} stamp [on|over|across] [it|code|top]",
            f"{red} stamp [that] [saying|says|with|reading] [text] {{STAMP}} [on|over|across] [it|code|top]",
            f"(stempel|cap|stamp) [bertuliskan|tulisan] {{STAMP}} {merah}",
            steps=[{"stamp": "{stamp}", "colour": role}],
        )


PHRASES = (
    phrase(
        "[an|a] (empty|blank) (code|text) editor [with|and] [only|just|nothing but] [a] "
        "[(blinking|flashing) (cursor|caret)]",
        "[code|text] editor (kosong|yang kosong) [dengan|hanya|cuma|dan] [hanya|cuma] [ada] [kursor] [yang] "
        "[berkedip|kedip-kedip] [saja]",
        code="",
    ),
    phrase("^ (this|following) (code|code block|block of code) $", "^ [blok] kode (berikut|ini) $"),
    *_labelled(),
    *_told(),
    *_changed(),
    *_rewritten(),
    *_on_a_screen(),
    *_versions(),
    *_marks(),
    *opened(),
    *queries(),
    *typed(),
    *repaired(),
    *wrong(),
    *replaced(),
    *mended(),
    *turning(),
    *commented(),
    *underlined(),
    *underlined_call(),
    *ahead(),
    *lacking(),
    *patterns(),
    *swapped(),
    *signs(),
    *lines(),
    *added(),
    *outputs(),
    *suggested(),
    *rows(),
    *sampled(),
    addition(f"{RIGHT} {CLICKED}", f"{KANAN} {DIKLIK}", steps=[{"click": "right"}]),
    addition(f"{LEFT} {CLICKED}", f"{KIRI} {DIKLIK}", steps=[{"click": "left"}]),
    addition(f"{RIGHT} {GOES}", f"{KANAN} {HILANG}", steps=[{"gone": "right"}]),
    addition(f"{LEFT} {GOES}", f"{KIRI} {HILANG}", steps=[{"gone": "left"}]),
)

__all__ = ["PHRASES"]
