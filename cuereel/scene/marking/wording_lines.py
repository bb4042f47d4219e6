"""The cues for a paper with so many lines that nobody reads, each of which is marked, or one by its place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from cuereel.declare import Phrase
from cuereel.scene import phrase
from cuereel.scene.told_each import COUNTS, SIGNS, Sign, marked

PAPERS = (
    ("contract", "(contract|agreement|legal document|document)", "(kontrak|surat kontrak|perjanjian|dokumen)"),
    ("receipt", "(receipt|bill|invoice)", "(struk|nota|tagihan|kuitansi|faktur|bon)"),
    (
        "sheet",
        "(paper|piece of paper|sheet|sheet of paper|notebook|notebook page|page of a notebook|note|page|letter|exam|"
        "test paper|report)",
        "(kertas|selembar kertas|lembar kertas|buku catatan|catatan|buku tulis|halaman|surat|lembar ujian|laporan)",
    ),
)
"""What lines stand on, by the form that shows it."""

DEEDS = (
    *SIGNS,
    Sign(
        "highlight",
        "",
        "",
        "((lights|light|lighting) up|[(is|are|gets|get|being)] (highlighted|marked)|(glows|glow))",
        "(menyala|disorot|distabilo|ditandai)",
    ),
    Sign("strike", "", "", "[(is|are|gets|get|being)] (crossed out|struck out|scratched out)", "(dicoret|tercoret)"),
    Sign("underline", "", "", "[(is|are|gets|get|being)] underlined", "(digarisbawahi|digaris bawahi)"),
)
LINES, BARIS = "(line|lines|row|rows|item|items|point|points)", "(baris|item|poin|butir)"
WITH, DENGAN = "(with|of|that has|containing|and) [only|just]", "(dengan|berisi|yang ada|isinya|isi)"
THEN = "[,] [(and|then|and then|where|lalu|terus|kemudian|dan)]"


def lined() -> Iterator[Phrase]:
    """A paper with its lines, and what is done to them."""
    for (form, paper, kertas), (count, several) in product(PAPERS, COUNTS.items()):
        english = f"^ [a|an|the] [(long|empty|blank|white|yellow)] {paper} {WITH} {several} [written] {LINES}"
        indonesian = f"^ {kertas} {DENGAN} {several} {BARIS}"
        yield phrase(english, indonesian, form=form, lines=count)
        for deed in DEEDS:
            for target, ways in marked(deed, LINES[1:-1], BARIS[1:-1]):
                meant = {"each": "lines", "last": "last line"}.get(target, f"line {target}")
                patterns = [f"{lead} {THEN} {way}" for lead in (english, indonesian) for way in ways]
                if patterns:
                    yield phrase(*patterns, form=form, lines=count, steps=[{deed.verb: meant}])


__all__ = ["lined"]
