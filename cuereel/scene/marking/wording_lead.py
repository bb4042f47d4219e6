"""How a cue leads from a text to its parts, and from what is wrong to what is right, in English and in Indonesian."""

from __future__ import annotations

LEAD = (
    "[(web|email|mail|ip|website|phone|card|account)] "
    "(sentence|text|phrase|headline|title|email|address|url|link|website|domain|number|date|time|"
    "formula|equation|sum|word|"
    "kalimat|tulisan|teks|judul|alamat [(web|situs|website|email|ip)]|tautan|situs|"
    "nomor [(telepon|hp|hape|rekening|kartu)]|angka|tanggal|jam|rumus|persamaan|kata)"
)
"""What a text is called."""

SAYING = "[(besar|tebal)] [(saying|that says|that reads|reading|bertuliskan|berisi|yang berbunyi)]"
FORMS = '({"text"}|{address}|{literal}|{sum}|{figure})'
TEXT = "{text}{address}{literal}{sum}{figure}"
"""How the text may be written: in quotation marks, or as something that is no word."""

WITH = (
    "[(with|where|and|then|and then|in which|of which|dengan|yang|lalu|terus|dan|di mana)] [(only|just|its|hanya|cuma)]"
)
"""What leads on to a part."""

START = f"^ [(big|large|bold)] [{LEAD}] {SAYING} {FORMS} [(is typed|typed|written|diketik|ditulis)] {WITH}"
"""A text, and the way to what happens to it."""

NEXT = "[(and|then|and then|while|dan|lalu|terus|kemudian|with|dengan)]"

STRUCK = "(crossed out|struck out|struck through|scratched out)"
CHANGED = (
    "[and|,|which|that] [then] [it|they|we|he|she] [(is|gets|being|to)] "
    "(fix|corrected|correct|repaired|edited|replaced|swapped|updated|rewritten|changed|change|turned|turns|flips|"
    "becomes|become) [it] [(to|into|with|by|for|as)]"
)
DIGANTI = (
    "[(lalu|terus|trus|dan|kemudian)] [yang] [di] "
    "((diganti|digantiin|diubah|berubah|ditukar|dibalik|diperbarui|diupdate|diedit|diralat|dibenerin|dibenarkan|"
    "dibetulkan|dibetulin|diperbaiki|dikoreksi|ganti) [(jadi|menjadi|ke|dengan)]|jadi|menjadi)"
)
"""What leads from a text, or a part of it, to what takes its place."""
