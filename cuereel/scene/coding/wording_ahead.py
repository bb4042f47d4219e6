"""What is told of code by where it stands: a word in front of it, a sign that it lacks, two lines that swap places."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase
from cuereel.scene.coding.wording_known import KODE, LEAD, WRONG
from cuereel.scene.coding.wording_lines import COLOURS
from cuereel.scene.coding.wording_turned import LALU, THEN, UNDERLINE

TYPED = "[(is|gets|being)] (typed|written|added|inserted|put|placed|appears|appear|shows up|pops up|slides in)"
DIKETIK = "(diketik|ditulis|ditambah|ditambahkan|ditambahin|disisipkan|ditaruh|muncul|nongol)"
BEFORE = "(in front [of]|before|ahead of|at the (front|start|beginning) [of])"
IT = "[(it|that|the (call|line|code|function|function call))]"
SOMEONE = "(someone|it|they|he|she)"
DI_DEPAN = "(di depan|di depannya|sebelum|sebelumnya|di awal|di awalnya) [(itu|kode|kodenya|baris|barisnya|fungsinya)]"


def ahead() -> Iterator[Phrase]:
    """A word that is put in front of the code."""
    for word in ("{keyword}", '{"keyword"}'):
        yield addition(
            f"{THEN} [the] [(word|keyword)] {word} {TYPED} {BEFORE} {IT}",
            f"{THEN} {SOMEONE} (adds|types|writes|puts|inserts) [the] [(word|keyword)] {word} {BEFORE} {IT}",
            f"{LALU} [kata] [kunci] {word} {DIKETIK} {DI_DEPAN}",
            f"{LALU} (ditambah|ditambahin|dikasih|muncul) [kata] [kunci] {word} {DI_DEPAN}",
            steps=[{"ahead": "{keyword}"}],
        )


def underlined_call() -> Iterator[Phrase]:
    """A call that nobody calls code, underlined as only an editor does it."""
    for role, (red, merah) in COLOURS.items():
        yield phrase(
            f"^ {{call}} (with|has|gets) [a] {red} {UNDERLINE} [(under|below|beneath) it]",
            f"^ {{call}} [(is|gets|being)] underlined [(in|with)] {red}",
            f"^ {{call}} (dengan|ada|dikasih) garis [bawah] {merah} [(di bawahnya|di bawah)]",
            f"^ {{call}} [yang] (digarisbawahi|digaris bawahi|bergaris bawah) [(warna|dengan)] {merah}",
            code="{call}",
            steps=[{"underline": "it", "colour": role}],
        )


def lacking() -> Iterator[Phrase]:
    """That the code, as it is given, has a sign not: it is drawn as it is given."""
    for sign, tanda, *_ in WRONG:
        lacks, kurang = (
            f"(without|missing|lacking) [(the|a|its)] {sign} [at the end]",
            f"(tanpa|kurang) [tanda] {tanda}",
        )
        yield addition(lacks, f"{kurang} [di akhir]")
        yield phrase(f"^ {LEAD} {{source}} {lacks}", f"^ {KODE} {{source}} {kurang} [di akhir]", code="{source}")


def patterns() -> Iterator[Phrase]:
    """A pattern of signs that programs search for."""
    called = "[a|the] [regex] (pattern|regex|regexp|regular expression)"
    for form in ("{regexp}", '{"regexp"}'):
        yield phrase(
            f"^ {called} [(of|like|saying|that says|:)] {form}",
            f"^ (pola|regex|pola regex|ekspresi reguler) [(berisi|bertuliskan|:)] {form}",
            code="{regexp}",
        )


PSEUDO = "[(code|lines|the lines|pseudo code|pseudocode)]"
SWAP = f"{THEN} [the] [(two|both)] lines [(are|get|is)] (swap|swaps|swapped|switch|switched|trade|change)"
TUKAR = f"{LALU} [kedua] (baris|barisnya|baris kodenya) [(saling)] (ditukar|bertukar|tukar|dibalik)"


def swapped() -> Iterator[Phrase]:
    """Two lines, one after the other, which change places."""
    for one, other in (("{source}", "{second}"), ('{"source"}', '{"second"}'), ("{call}", "{call_below}")):
        first, second = one.replace('"', ""), other.replace('"', "")
        for red, merah, marks in (
            ("", "", []),
            ("[both] in red", "[(warna|berwarna)] merah", [{"mark": 1, "colour": "bad"}, {"mark": 2, "colour": "bad"}]),
        ):
            yield phrase(
                f"^ {PSEUDO} {one} then {other} {red} {SWAP} [places] [around] $",
                f"^ [(kode|baris)] {one} (lalu|kemudian|terus) {other} {merah} {TUKAR} [(tempat|posisi)] $",
                code=f"{first}\n{second}",
                language="text",
                steps=[*marks, {"fix": f"{second}\n{first}"}],
            )


__all__ = ["ahead", "lacking", "patterns", "swapped", "underlined_call"]
