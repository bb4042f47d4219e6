"""The cues for a whole text that is marked and then put right, and for a sum of which some figures are."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase
from cuereel.scene.marking.wording_lead import CHANGED, DIGANTI, LEAD, NEXT, SAYING, START, STRUCK, TEXT, WITH
from cuereel.scene.marking.wording_parts import HUES

THEN = f"[,] {CHANGED}", f"[,] {DIGANTI}"

SWAPPED = (
    "[,] [and|which|that] [then] [it] [(is|gets|being)] (edited|replaced|swapped|updated|rewritten|flips|flipped) "
    "[(to|into|with|by|for)]",
    "[,] [(lalu|terus|trus|dan|kemudian)] [yang] (ditukar|dibalik|diperbarui|diupdate|diedit|diralat) "
    "[(jadi|menjadi|ke|dengan)]",
)
"""What is done to a text as a whole where nothing marks it; what says that it was wrong is for an editor."""

IT, NYA = "[(it|the text|the word|the sentence)]", "[(itu|nya|teksnya|tulisannya)]"
WAVY = "[(wavy|squiggly|wiggly|thick|bold|thin|bergelombang|tebal)]"
UNDER, AROUND, THROUGH = "(under|below|beneath)", "(around|round)", "(through|across|over)"
MARKS = (
    ("underline", f"(line|underline|squiggle) [{UNDER} {IT}]", "garis [bawah]", "(di bawahnya|di bawah|dibawahnya)"),
    ("circle", f"(circle|ring) [{AROUND} {IT}]", "lingkaran", "(di sekelilingnya|di sekitarnya|mengelilinginya)"),
    ("strike", f"(line|stroke|strike) {THROUGH} {IT}", "coretan", "(di atasnya|di tengahnya)"),
    ("highlight", f"highlight [(on|over) {IT}]", "(stabilo|sorotan)", "(di atasnya|padanya)"),
)
"""What is drawn at a text: in English with where, in Indonesian before and behind its colour."""

DONE = {
    "underline": ("underlined", "(digarisbawahi|digaris bawahi|digarisbawahin|digaris)"),
    "circle": ("(circled|ringed)", "(dilingkari|dilingkarin)"),
    "strike": (STRUCK, "(dicoret|dicoretin)"),
    "highlight": ("(highlighted|marked)", "(disorot|distabilo|dihighlight|ditandai)"),
}
"""That it is done."""


def _marked(verb: str, drawn: str, gambar: str, di: str, hue: tuple[str, str]) -> Iterator[str]:
    """The ways to tell that a whole text is marked, in a colour or in none."""
    done, selesai = DONE[verb]
    red, merah = hue
    within = f"[(in|with)] [a] {WAVY} {red} {WAVY} [(line|pen|ink|underline|squiggle)]" if red else ""
    berwarna = f"[(warna|dengan|pakai)] {merah}" if merah else ""
    yield f"[(is|gets|being)] {done} {within}"
    yield f"(with|gets|has|and) [(a|an)] {WAVY} {red} {WAVY} {drawn}"
    yield f"[yang] {selesai} {berwarna}"
    yield f"[(dengan|ada|diberi|dikasih|pakai)] {gambar} {merah} {WAVY} {di if verb != 'highlight' else f'[{di}]'}"


def whole() -> Iterator[Phrase]:
    """A text that is marked as a whole, and then has another in its place."""
    # unquoted, only a word that is called one is told from what is said of it
    called = f"^ {LEAD} {SAYING} {{named_part}} {WITH}"
    swapped = [{"strike": "it"}, {"fix": "{repair}{figure}"}]
    yield phrase(*(f'{START} {way} ({{"repair"}}|{{figure}})' for way in SWAPPED), text=TEXT, steps=swapped)
    for verb, drawn, gambar, di in MARKS:
        for colour, red, merah in (("", "", ""), *HUES):
            marks = [*_marked(verb, drawn, gambar, di, (red, merah))]
            step = {verb: "it", **({"colour": colour} if colour else {})}
            yield phrase(
                *(f'{START} {mark} {then} ({{"repair"}}|{{figure}})' for mark in marks for then in THEN),
                text=TEXT,
                steps=[step, {"fix": "{repair}{figure}"}],
            )
            yield phrase(
                *(f"{called} {mark} {then} {{turned}} $" for mark in marks for then in THEN),
                text="{named_part}",
                steps=[step, {"fix": "{turned}"}],
            )


SUM = "(calculation|computation|hitungan|perhitungan|itungan|kalkulasi)"
RESULT = "(result|answer|outcome|total|hasil|hasilnya|jawaban|jawabannya|totalnya|hasil akhir|hasil akhirnya) [nya]"
PART, OTHER = '({"part"}|{relit})', '({"repair"}|{entry}|{figure})'
UNITS = "juta jt ribu rb miliar triliun persen million thousand billion percent k kg km m cm jam hari hours days"
FIXES = "(fix|correct|change|swap|replace|edit|update) [the]", "(ganti|ubah|benerin|perbaiki|koreksi|tukar) [angka]"


def reckoned() -> Iterator[Phrase]:
    """A sum in which a figure, or what it comes to, is put right; one after another."""
    yield phrase(f"^ [(simple|quick|short)] {SUM} [(of|:)] {{another}} = {{entry}}", text="{another} = {entry}")
    for unit in ("", *UNITS.split()):
        part = f"{{relit}} {unit} [nya]" if unit else f"{PART} [nya]"
        yield addition(
            f"{NEXT} [(it|they|we|he|she)] {FIXES[0]} {part} (to|into|with|by|for) {OTHER}",
            f"{NEXT} {FIXES[1]} {part} (jadi|menjadi|ke|dengan) {OTHER}",
            f"{NEXT} [the] {part} [(is|gets|being)] {CHANGED} {OTHER}",
            f"{NEXT} [angka] {part} {DIGANTI} {OTHER}",
            steps=[{"strike": f"{{relit}} {unit}" if unit else "{part}{relit}"}, {"fix": "{repair}{entry}{figure}"}],
        )
    result = [{"strike": "after ="}, {"fix": "{repair}{entry}{figure}"}]
    ways = (f"{WITH} [the] {RESULT} [(is|gets|being)] {CHANGED} {OTHER}", f"{WITH} {RESULT} {DIGANTI} {OTHER}")
    yield phrase(*(f"^ [{LEAD}] {{sum}} {way}" for way in ways), text="{sum}", steps=result)
    yield addition(*(f"[,] {way}" for way in ways), steps=result)


__all__ = ["reckoned", "whole"]
