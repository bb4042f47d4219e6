"""What lies on tables and is drawn to the measure of persons: each kind, and the words for it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from cuereel.artwork.words import one_of

_WORDS = {
    "cup": "cup mug coffee tea teacup cangkir kopi teh",
    "glass": "glass gelas",
    "laptop": "laptop notebook macbook",
    "paper": "paper document letter cv resume contract bill invoice receipt form certificate report diploma note list "
    "proposal kertas dokumen surat kontrak nota tagihan bon struk formulir ijazah sertifikat laporan daftar catatan "
    "kwitansi lamaran rapor",
    "house": "maket",
    "book": "book books buku",
    "phone": "phone smartphone cellphone hp ponsel handphone",
    "money": "money cash banknotes uang duit",
    "plate": "plate food meal dinner lunch breakfast makanan piring nasi",
    "flower": "flower flowers plant vase bunga tanaman",
}
WARES: Mapping[str, frozenset[str]] = {kind: frozenset(words.split()) for kind, words in _WORDS.items()}
"""Each kind and the words for it."""

_MODELS = frozenset("model miniature maket miniatur small mini".split())
_HOUSES = frozenset("house rumah home".split())
_MEASURES = frozenset(
    "of cup glass plate pile stack bundle secangkir segelas sepiring setumpuk tumpukan segepok seikat vas".split()
)
"""Words for how much there is of something, which its drawing shows."""

_KIND = {word: kind for kind, words in WARES.items() for word in words}


def ware_of(name: str) -> str:
    """What is drawn for a thing of that name on a table; "" for nothing."""
    words = re.findall(r"[a-z]+", name.lower())
    if _HOUSES & set(words):
        return "house" if _MODELS & set(words) else ""
    known = (_KIND.get(word) or _KIND.get(one_of(word)) for word in reversed(words))
    return next((kind for kind in known if kind), "")


def shown_of(kind: str, words: Sequence[str]) -> list[str]:
    """Those of some words that the drawing of a kind shows; of paper all, for they are written on it."""
    seen = WARES[kind] | _MEASURES | (_HOUSES | _MODELS if kind == "house" else frozenset())
    return [
        each for each in words if kind == "paper" or not seen.isdisjoint((each.casefold(), one_of(each.casefold())))
    ]


__all__ = ["WARES", "shown_of", "ware_of"]
