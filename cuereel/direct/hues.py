"""A word for a colour that is a thing too -> whether a text means the colour: no fruit in "the sky turns orange"."""

from __future__ import annotations

import re
from functools import cache

from cuereel.artwork.hue import COLOUR_WORDS

THINGS_TOO = frozenset(
    """orange rose violet olive lime gold silver peach plum salmon coral cream chocolate lavender lilac ruby emerald
    indigo turquoise mint lemon cherry bronze copper ivory amber jade mustard charcoal sand
    jeruk oranye jingga ungu violet terong salmon krem cokelat coklat emas perak lemon mawar zaitun tosca lavender
    perunggu gading""".split()
)
"""Words for colours that fruits, flowers, metals and stones have given their names to."""

_SHADES = "dark|light|bright|pale|deep|soft|warm|gelap|terang|muda|tua"
"""Words before a colour that say which shade of it."""

_TURNED = (
    r"(?:turn(?:s|ed|ing)?|becom(?:es?|ing)|became|go(?:es)?|went|gone|glow(?:s|ing)?|flash(?:es|ing)?|blush(?:es)?"
    r"|light(?:s|ing)? up|lit|paint(?:s|ed)?|dyed?|colou?red|fad(?:es?|ing) (?:in)?to|chang(?:es?|ing) (?:in)?to"
    r"|shift(?:s|ing)? (?:in)?to|menjadi|jadi|berubah|berwarna|warna(?:nya)?|menyala|colou?r(?: of)?)"
)
"""What leads to the colour that something takes or has."""

_OF_IT = r"(?:juice|tree|peel|slice|fruit|blossom|petal|leaf|leaves|oil|medal|coin|bars?|powder|milk|jelly|jus|pohon)"
"""What a thing by such a name has or becomes, so that it is named and no colour is."""

_CHANGES = r"\b(?:turn|chang|fad|shift|becom|berubah|berganti|gradient|gradasi|blend|transition)"
"""What is told of one colour that goes over into another."""

_OF_COLOURS = r"\b(?:colou?rs?|shades?|hues?|palettes?|swatch(?:es)?|gradients?|tints?|tones?|warna|gradasi|corak)\b"
"""What is said of a list of colours."""

_PLAIN_COLOURS = COLOUR_WORDS - {"gold", "silver", "emas", "perak", "coklat", "cokelat", "orange", "oranye"}
"""Colours that, in a list with another word, say that this is one too."""


@cache
def is_colour(word: str, text: str = "") -> bool:
    """Whether a word, in a text in small letters, stands in the place of a colour; without a text, whether it may."""
    if word not in THINGS_TOO or not text:
        return word in THINGS_TOO
    this = re.escape(word)
    if re.search(rf"\b{_TURNED} (?:(?:{_SHADES}|very|all) )?{this}\b(?! {_OF_IT})", text):
        return True
    if re.search(rf"\bin (?:(?:{_SHADES}) )?{this}(?:$|[,.;]| and\b)", text):
        return True
    if re.search(rf"\b(?:from|to|into|dari|ke) (?:(?:{_SHADES}) )?{this}\b", text) and re.search(_CHANGES, text):
        return True
    listed = _listed_with(word, text)
    of_colours = re.search(_OF_COLOURS, text) is not None and re.search(rf"[:,=(] ?(?:and |dan )?{this}\b", text)
    return bool(of_colours) or any(each in _PLAIN_COLOURS for each in listed)


def _listed_with(word: str, text: str) -> list[str]:
    """The other entries, one word each, of the list that a word is an entry of."""
    for part in re.split(r"[:;.=()]", text):
        entries = [each.strip() for each in re.split(r",|/|\band\b|\bdan\b|→|->|&|\bto\b|\bke\b", part)]
        if word in entries:
            return [each for each in entries if each != word and " " not in each]
        if entries and entries[0].endswith(f" {word}") and len(entries) > 1:
            return [each for each in entries[1:] if " " not in each]
    return []
