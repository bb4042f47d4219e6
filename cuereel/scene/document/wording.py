"""The cues that a document on a screen answers to, in English and in Indonesian."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase

KINDS: tuple[tuple[str, str, str, str], ...] = (
    ("document", "", "(document|word document|text document|doc)", "(dokumen|file dokumen|naskah)"),
    ("document", "Thesis", "(thesis|thesis document)", "tesis"),
    ("document", "Skripsi", "skripsi", "(skripsi|dokumen skripsi|file skripsi|skripsinya|skripsiku)"),
    ("document", "Laporan", "laporan", "(laporan|dokumen laporan|makalah|tugas kuliah)"),
    ("document", "Report", "(report|report document)", "report"),
    ("document", "Essay", "(essay|school essay)", "(esai|essay)"),
    ("letter", "", "[cover|job application] letter", "surat [lamaran] [kerja]"),
    ("email", "", "(email|e-mail)", "(email|e-mail|surel)"),
)
"""What is written, what stands over it, and what that is called."""

TYPED = "[is|being|gets|that is|is being|being] (typed|written|typing) [out] [line by line]"
DIKETIK = "[yang] [lagi|sedang] (diketik|ditulis) [baris demi baris]"
SOMEONE = "[someone|somebody|user|person|student|he|she|they|i|we]"
SESEORANG = "[orang|seseorang|mahasiswa|dia|saya|aku|kita]"
TYPING = "(typing|types|type|writing|writes)"
NGETIK = "[yang] [lagi|sedang] (mengetik|ngetik|ngetikin|menulis|nulis)"
ON = "[(on|in) [a|the] (laptop|computer|screen|monitor|computer screen)]"
DI = "[di [layar] (laptop|komputer|monitor|layar)]"
"""How it comes, and on what."""

THEN, LALU = "[,] [and] [then|until] [suddenly]", "[,] [lalu|terus|trus|kemudian|dan|sampai] [tiba-tiba|mendadak]"
TURNS = "[(it|screen|computer|laptop|everything)] [(change|changes|turns|goes|becomes|switches|cuts) [to|into]]"
JADI = "[layarnya|layar|laptopnya|komputernya] [(berubah|ganti|jadi|menjadi|muncul|kena)] [jadi|menjadi|ke]"
BLUE = "(blue screen|bluescreen|blue crash screen|blue screen of death|blue error screen)"
BIRU = "(layar biru|bluescreen|blue screen)"
"""That the computer crashes."""


def typed() -> Iterator[Phrase]:
    """Something that is typed, with the words that it says or without any."""
    for kind, title, called, nama in KINDS:
        sets: dict[str, Any] = {"kind": kind, **({"title": title} if title else {})}
        yield phrase(
            f"^ {called} {TYPED} {ON}",
            f"^ {SOMEONE} {TYPING} [a|an|the|his|her|their|my] {called} {ON}",
            f"^ {nama} {DIKETIK} {DI}",
            f"^ {SESEORANG} {NGETIK} {nama} {DI}",
            **sets,
        )
        yield phrase(
            f'^ {called} {TYPED} {ON} [that|which] (says|saying|reading|with|:) [text|words] {{"text"}}',
            f'^ {SOMEONE} {TYPING} [a|an|the] {called} {ON} [that|which] (says|saying|reading|with|:) {{"text"}}',
            f'^ {nama} {DIKETIK} {DI} [yang] (berisi|isinya|bertuliskan|tulisannya|:) {{"text"}}',
            words="{text}",
            **sets,
        )


def crashed() -> Iterator[Phrase]:
    """The blue page, of itself or after something was typed."""
    yield phrase(
        f"^ [(computer|monitor|laptop)] [(showing|with|shows)] {BLUE} {ON} $",
        f"^ [(komputer|laptop|monitor)] [kena|muncul|dengan] {BIRU} [di (komputer|laptop|monitor)] $",
        steps=[{"crash": ""}],
    )
    yield addition(
        f"{THEN} {TURNS} {BLUE}",
        f"{LALU} {JADI} {BIRU}",
        f"{LALU} (layarnya|layar) (jadi|berubah|berubah jadi|menjadi) biru",
        f"{THEN} (screen|computer) (turns|goes|becomes) blue",
        steps=[{"crash": ""}],
    )


PHRASES = (*typed(), *crashed())

__all__ = ["PHRASES"]
