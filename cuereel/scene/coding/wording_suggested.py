"""Cues for the list that an editor opens under the caret, in English and in Indonesian."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase, phrase

SAMPLE = "user."
"""Code that waits for a word, where none is given."""

EDITOR = "^ [a|an|the] (code editor|editor|ide|vs code|vscode) [window|screen] [,] [with|where|and|in which]"
EDITORNYA = "^ [layar|jendela] (editor|editor kode|ide|vs code|vscode|kode editor) [,] [yang|dengan|dan|lalu|terus]"
DOT = "[[a|the] (dot|period) [is|gets|being] (typed|written) [,] [and] [then]]"
TITIK = "[(titik|tanda titik) (diketik|ditulis) [,] [lalu|terus|dan]]"
LIST = (
    "[a|an|the] ([dropdown|drop-down|suggestion|suggestions|autocomplete|auto-complete|completion|popup] "
    "(list|menu|box)|dropdown|drop-down|autocomplete|suggestions)"
)
DAFTAR = "[sebuah] ([daftar|menu|kotak] (saran|pilihan|dropdown|autocomplete)|daftar [saran|pilihan])"
OPENS = "[(opens|open|opening|pops|pop|popping|appears|appear|comes|shows|showing|drops) [up|out|down]]"
MUNCUL = "[(muncul|terbuka|kebuka|keluar|tampil)]"
WITH = "[with|of|showing|:|-]"
DENGAN = "[dengan|berisi|isinya|:|-]"

MOST = 5
"""Entries that are read at most."""


def suggested() -> Iterator[Phrase]:
    """A list with the entries that are named, or with some that nobody names."""
    english, indonesian = f"{EDITOR} {DOT} {LIST} {OPENS}", f"{EDITORNYA} {TITIK} {MUNCUL} {DAFTAR} {MUNCUL}"
    for count in range(2, MOST + 1):
        slots = "abcdef"[:count]
        named = " [,|and|dan|, and|, dan] ".join(f"{{{slot}}}" for slot in slots)
        steps = [{"suggest": f"{{{slot}}}"} for slot in slots]
        yield phrase(
            f"{english} {WITH} {named}",
            f"{indonesian} {DENGAN} {named}",
            code=SAMPLE,
            typed=True,
            steps=steps,
        )
    yield phrase(f"{english} $", f"{indonesian} $", code=SAMPLE, typed=True, steps=[{"suggest": ""}] * 3)


__all__ = ["suggested"]
