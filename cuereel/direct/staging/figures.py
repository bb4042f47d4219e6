"""A cue of a thing and of a number at it that runs -> the parameters of the scene type `counter`.

"A calendar icon, the bill creeping up beside it: 50rb, 75rb, 120rb", "a wallet with a number dropping from 100 to 20".
It is read whole or not at all.
"""

from __future__ import annotations

import re

from cuereel.artwork.words import one_of
from cuereel.direct.naming import Naming
from cuereel.direct.staging.ranks import drawn
from cuereel.direct.words import fold
from cuereel.model import Json

MOST = 6
"""Values that a number may run through: its ends, and where it rests between."""

LONGEST = 16
"""Letters of what is read below the number."""

_UNIT = (
    r"(?:\s?(?:%|rb|ribu|jt|juta|k|kg|km|gb|mb|hours?|minutes?|days?|weeks?|months?|years?|people|users|jam|menit|hari"
    r"|minggu|bulan|tahun|orang)\b|%)"
)
_VALUE = rf"(?:Rp\.?\s?|[$€£¥])?\d+(?:[.,:]\d+)*{_UNIT}?"
_JOIN = (
    r"(?:\s*,\s*(?:and then|then|and|up to|lalu|terus|kemudian|dan|sampai)?\s*|\s*(?:→|->)\s*"
    r"|\s+(?:and then|then|to|up to|down to|all the way to|lalu|terus|kemudian|ke|sampai|hingga|jadi|menjadi)\s+)"
)
_PLACE = (
    r"(?:\s+(?:right )?(?:beside|next to|under|below|on|at) (?:it|the (?P<{0}>[\w-]+))"
    r"|\s+di\s?(?:sebelah|samping|bawah)(?:nya| (?P<{1}>[\w-]+)(?:nya)?))?"
)
_UP = r"(?:creep|climb|rise|grow|increas|jump|shoot|merayap|naik|bertambah|nambah|melonjak|meningkat)\w*"
_DOWN = r"(?:drop|fall|shrink|decreas|sink|turun|berkurang|menyusut|anjlok)\w*"
_VERB = (
    r"(?:\s+(?:is|are|that|which|it|yang|terus|slowly|steadily|pelan-pelan|perlahan))*\s+(?P<verb>"
    rf"(?:{_UP}|{_DOWN}|(?:go|count|run|tick|chang|move)\w*|jalan|berubah|bergerak)(?:\s+(?:up|down|upwards?"
    rf"|downwards?|naik|turun))?)"
    r"(?:\s+(?:slowly|steadily|terus|pelan-pelan|perlahan))?"
)
_NUMBER = (
    r"(?:number|figure|amount|count|counter|price|total|value|balance|angka|harga|jumlah|nominal|saldo|nilai|tagihan)"
    r"(?:nya)?"
)
_HEAD = r"(?:show |tampilkan )?(?P<thing>[\w-]+(?: [\w-]+){0,3}?)(?: (?:icon|ikon))?"
_SEQUENCE = rf"(?P<values>{_VALUE}(?:{_JOIN}{_VALUE}){{1,{MOST - 1}}})"

_RUNS = re.compile(
    rf"{_HEAD}(?:,\s*(?:and |dan )?|\s+(?:with|and|dengan|dan)\s+)(?:an? |the |its |ada )?"
    rf"(?:(?P<what>[\w-]+(?: [\w-]+)?) )??{_NUMBER}(?: (?P<apa>(?!yang\b|naik\b|turun\b|merayap\b|berubah\b|dari\b"
    rf"|di\b)[a-z]+nya|tagihan|harga))?"
    rf"(?:{_VERB})?{_PLACE.format('one', 'satu')}(?:\s*:\s*|\s+(?:from|dari)\s+"
    rf"|\s+){_SEQUENCE}{_PLACE.format('two', 'dua')}",
    re.IGNORECASE,
)
"""A thing, the number at it, what that does, and its values."""

_READS = re.compile(
    rf"{_HEAD}\s+(?:(?:that |which |yang )?(?:showing|shows?|displays?|displaying|reading|reads|says|nunjukin"
    rf"|nunjukkin|"
    r"menunjukkan|menampilkan|bertuliskan|tertulis)|(?:with|dengan)(?: the)? (?:price|harga)|from|dari|:|goes from|"
    rf"(?:berubah|naik|turun) dari)\s*:?\s*{_SEQUENCE}",
    re.IGNORECASE,
)
"""A thing, and the values that are read on it one after another."""

_WHAT = r"(?:(?P<what>[\w-]+) )??(?P<called>score|points?|balance|rating|level|grade|skor|poin|saldo|nilai|peringkat)"
_THEN = (
    r"(?:,?\s+(?:and then|then|and|that|which|it|lalu|terus|kemudian|dan|yang|itu))*\s+(?:is |gets |di)?"
    r"(?:turn|chang|becom|updat|switch|jump|ubah|berubah|ganti|perbarui|(?:men)?jadi|loncat)\w*"
)
_BECOMES = re.compile(
    rf"(?:show |tampilkan )?(?:an? |the |sebuah )?{_WHAT}(?:nya)?(?: of| from| is|:| dari)? (?P<start>{_VALUE})"
    rf"{_THEN}(?:\s+(?:to|into|jadi|menjadi|ke))?\s+(?P<end>{_VALUE})",
    re.IGNORECASE,
)
"""A number that is known by what it counts, and what it becomes."""

_OPENS = re.compile(r"^(?:an? |the |sebuah |ikon |icon (?:of )?|(?:picture|gambar|foto)(?: of)? )+", re.IGNORECASE)
_KNOWN = frozenset("text number counter price total chart graph bar timer grafik angka harga".split())
"""What has no number at it but is one."""


def figure_told(text: str, naming: Naming) -> dict[str, Json] | None:
    """The parameters for a thing and its number; None where any word of the text tells of something else."""
    text = " ".join(text.split()).strip(" .")
    if became := _BECOMES.fullmatch(text):
        caption = " ".join(word for word in (became["what"], became["called"]) if word)
        known = len(caption) <= LONGEST and fold(became["what"] or "") not in _KNOWN
        named = caption[:1].upper() + caption[1:]
        return {"start": became["start"], "end": became["end"], "caption": named} if known else None
    found = _RUNS.fullmatch(text) or _READS.fullmatch(text)
    if found is None:
        return None
    thing = _OPENS.sub("", found["thing"])
    one = " ".join([*thing.split()[:-1], one_of(fold(thing.split()[-1])) or thing.split()[-1]]) if thing else ""
    art, missing = drawn(one, naming) if one and fold(one) not in _KNOWN else ("", [])
    told = found.groupdict()
    places = [told.get(key) for key in ("one", "satu", "two", "dua") if told.get(key)]
    values = [" ".join(each.split()) for each in re.findall(_VALUE, found["values"], re.IGNORECASE)]
    elsewhere = any(fold(str(place)) not in fold(f"{thing} icon ikon").split() for place in places)
    if not art or missing or elsewhere or not _keeps_its_way(told.get("verb") or "", values):
        return None
    caption = (told.get("what") or told.get("apa") or "").strip()
    if len(caption) > LONGEST:
        return None
    params: dict[str, Json] = {"start": values[0], "stops": list(values[1:-1]), "end": values[-1], "thing": art}
    params |= {"caption": caption[:1].upper() + caption[1:]} if caption else {}
    return {key: value for key, value in params.items() if value}


def _keeps_its_way(verb: str, values: list[str]) -> bool:
    """Whether values go up where it is said that they do, or down."""
    amounts = [_amount(value) for value in values]
    up = re.match(_UP, verb, re.IGNORECASE) or re.search(r"\b(?:up|upwards?|naik)$", verb, re.IGNORECASE)
    down = re.match(_DOWN, verb, re.IGNORECASE) or re.search(r"\b(?:down|downwards?|turun)$", verb, re.IGNORECASE)
    rises = amounts == sorted(amounts)
    falls = amounts == sorted(amounts, reverse=True)
    return (not up or rises) and (not down or falls)


def _amount(value: str) -> float:
    """How much a value is, roughly: thousands in English and Indonesian are told apart by what follows a sign."""
    number = re.search(r"\d+(?:[.,:]\d+)*", value)
    plain = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", number[0] if number else "0").replace(",", ".").replace(":", ".")
    scale = next((by for unit, by in _SCALES if re.search(rf"\d\s?{unit}\b", value, re.IGNORECASE)), 1.0)
    return scale * float(re.match(r"\d+(?:\.\d+)?", plain)[0])  # type: ignore[index]


_SCALES = (("(?:rb|ribu|k)", 1e3), ("(?:jt|juta)", 1e6))

__all__ = ["figure_told"]
