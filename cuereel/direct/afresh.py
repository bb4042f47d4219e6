"""A cue that turns the picture before it into another -> what comes before the turn, and the other picture."""

from __future__ import annotations

import re

from cuereel.artwork.hue import COLOUR_WORDS
from cuereel.direct.naming import THEN
from cuereel.direct.words import QUOTED, STOP, fold

_IT = (
    r"(?:(?:it|this|that|they|everything|dia|itu|ini|semua(?:nya)?|(?:the\s+(?:whole\s+)?)?"
    r"(?:picture|image|scene|screen|page|view|shot|camera|animation|video)"
    r"|(?:gambar|layar|halaman|tampilan|adegan|kamera|animasi|video)(?:nya)?)\s+)"
)
"""What a cue calls all that is seen before it."""

_TO = (
    r"(?:(?:chang|turn|switch|transform|morph|cut|fade|dissolv|pan|mov)(?:e?s|es|e|ed|ing|s)?\s+(?:back\s+|over\s+|out\s+)?(?:in)?to"
    r"|zoom(?:s|ed|ing)?[\s-]+out\s+(?:in)?to|becom(?:e|es|ing)"
    r"|(?:(?:ber)?(?:ubah|ganti)|pindah|beralih|balik|kembali|zoom\s+out|mundur)\s+(?:lagi\s+)?(?:jadi|menjadi|ke)|jadi|menjadi)\s+"
)
"""How it says that another picture comes then."""

_TURN = re.compile(
    rf"(?:^\W*(?:{THEN}\s+{_IT}?|{_IT})|[\s,;.]+{THEN}\s+{_IT}?|[\s,;.]+(?:and|dan)\s+{_IT}){_TO}(?P<then>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LETTERED = re.compile(
    r"(?:(?:an?|the|sebuah)\s+)?(?:(?:number|figure|letter|word|text|angka|huruf|kata|teks|tulisan)\s+)(?P<text>[^\s,;]+)\W*",
    re.IGNORECASE,
)
"""A number or a word that is named as that."""

_FIGURE = re.compile(r"[^\W\d_]{0,3}[$€£]?\s?\d[\d.,:]*\s?(?:%|°|[^\W\d_]{1,5})?")


def turned_to(text: str) -> tuple[str, str] | None:
    """What a cue shows before it turns the picture into another ("" for the one before it), and that other."""
    hidden = QUOTED.sub(lambda quoted: "_" * len(quoted.group()), text)
    found = _TURN.search(hidden)
    if found is None:
        return None
    before, after = text[: found.start()].strip(" ,;."), text[found.start("then") :].strip()
    asking = [fold(word) for word in after.split() if fold(word) not in STOP]
    return (before, after) if any(word not in COLOUR_WORDS for word in asking) else None


def lettered_in(text: str) -> str:
    """The number, the letter or the word that a cue is nothing but; "" where it asks for more."""
    bare = text.strip(" .")
    found, quoted = _LETTERED.fullmatch(bare), QUOTED.fullmatch(bare)
    if quoted or _FIGURE.fullmatch(bare):
        return quoted.group(1).strip() if quoted else bare
    return found["text"].strip("\"“”'") if found else ""


__all__ = ["lettered_in", "turned_to"]
