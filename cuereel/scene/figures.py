"""An entry of a list as a cue writes it -> its name and its figure ("Kopi 2.500"), or its date and what happened."""

from __future__ import annotations

import re
from dataclasses import dataclass

UNITS = (
    "k|rb|ribu|jt|juta|miliar|m|mm|cm|km|g|gr|gram|mg|kg|ml|l|liter|kb|mb|gb|tb|ms|s|sec|min|h|hrs?|hours?|days?|"
    "weeks?|months?|years?|detik|menit|jam|hari|minggu|bulan|tahun|pcs|pts|points?|poin|buah|kali|times|orang|"
    "rupiah|dollars?|dolar|euros?|usd|eur|idr|gbp|million|billion"
)
"""What may stand behind a figure with a space between them; anything of three letters may cling to it ("6x")."""

_SIGN = r"(?:[<>≤≥~≈±+−-]\s?)?"
_MONEY = r"(?:(?:Rp\.?|IDR|USD|EUR|GBP|SGD|RM|US\$|S\$|[$€£¥₹])\s?)?"
_NUMBER = r"\d+(?:[.,:/]\d+)*"
_UNIT = rf"(?:\s?[%×°€$£¥₹]|[^\W\d_]{{1,3}}\b|\s(?:{UNITS})\b)*"
_PER = r"(?:\s?/\s?[^\W\d_]+|,-)?"
_FIGURE = rf"{_SIGN}{_MONEY}{_SIGN}{_NUMBER}{_UNIT}{_PER}"

_VALUED = re.compile(
    rf"(?P<name>.*?[^\s=:.–—])\s*(?:[=:–—]|\.{{2,}}|(?<=\s)-(?=\s)|\s)\s*(?P<value>{_FIGURE}(?:\s?[-–]\s?{_FIGURE})?)",
    re.IGNORECASE,
)

_YEAR = r"(?:(?:(?:1[0-9]|20)\d{2}|\d{1,4}\s(?:BC|AD|CE|BCE|SM|M))s?)"
_MONTH = (
    r"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|a(?:gu|ug)(?:stus|ust)?"
    r"|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)\.?"
)
_DATE = rf"(?:\d{{1,2}}\s{_MONTH}(?:\s{_YEAR})?|{_MONTH}\s(?:\d{{1,2}}(?:,?\s{_YEAR})?|{_YEAR})|{_MONTH})"
_DATED = re.compile(
    rf"(?P<when>{_DATE}|{_YEAR}(?:\s?[-–]\s?{_YEAR})?|\d{{1,2}}[:.]\d{{2}}|(?:day|hari|week|minggu|step)\s\d+)"
    r"(?:\s*[:=–—-]\s*|\s+)(?P<what>\S.*)",
    re.IGNORECASE,
)

_TOTAL = re.compile(
    r"(?:grand |sub ?)?total(?: (?:harga|bayar|belanja|biaya|price|due|cost))?|jumlah|sum", re.IGNORECASE
)


@dataclass(frozen=True)
class Valued:
    """A name and the figure that goes with it, both as they are spelt; "" where there is none."""

    name: str
    value: str = ""

    @property
    def is_total(self) -> bool:
        """Whether it is what all the others come to."""
        return bool(self.value) and _TOTAL.fullmatch(self.name) is not None


@dataclass(frozen=True)
class Dated:
    """When something happened and what it was, both as they are spelt; `when` is "" where that is not told."""

    when: str
    what: str


def valued(entry: str) -> Valued:
    """An entry parted at its trailing figure, with its sign, its unit and its currency."""
    whole = " ".join(entry.split()).rstrip(" ,;")
    found = _VALUED.fullmatch(whole)
    return Valued(found["name"], found["value"]) if found else Valued(whole)


def dated(entry: str) -> Dated:
    """An entry parted at its leading year, date or time."""
    whole = " ".join(entry.split()).rstrip(" ,;")
    found = _DATED.fullmatch(whole)
    return Dated(found["when"], found["what"]) if found else Dated("", whole)


__all__ = ["Dated", "Valued", "dated", "valued"]
