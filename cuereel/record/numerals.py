"""Numbers as written become words, in Indonesian or English."""

from __future__ import annotations

import re
from collections.abc import Mapping

from num2words import num2words

SPELL_FROM = 13
"""Numbers with this many digits or more, and those that start with 0, are read digit by digit (telephone numbers)."""

UNITS: Mapping[str, Mapping[str, str]] = {
    "%": {"id": "persen", "en": "percent"},
    "x": {"id": "kali", "en": "times"},
    "×": {"id": "kali", "en": "times"},
    "k": {"id": "ribu", "en": "thousand"},
    "rb": {"id": "ribu", "en": "thousand"},
    "ribu": {"id": "ribu", "en": "thousand"},
    "jt": {"id": "juta", "en": "million"},
    "juta": {"id": "juta", "en": "million"},
    "miliar": {"id": "miliar", "en": "billion"},
    "m": {"id": "meter", "en": "meters"},
    "km": {"id": "kilometer", "en": "kilometers"},
    "cm": {"id": "sentimeter", "en": "centimeters"},
    "mm": {"id": "milimeter", "en": "millimeters"},
    "kg": {"id": "kilogram", "en": "kilograms"},
    "gb": {"id": "giga", "en": "gigabytes"},
    "mb": {"id": "mega", "en": "megabytes"},
    "kb": {"id": "kilo", "en": "kilobytes"},
    "tb": {"id": "tera", "en": "terabytes"},
    "ms": {"id": "milidetik", "en": "milliseconds"},
    "s": {"id": "detik", "en": "seconds"},
    "hz": {"id": "hertz", "en": "hertz"},
    "ghz": {"id": "gigahertz", "en": "gigahertz"},
    "mhz": {"id": "megahertz", "en": "megahertz"},
    "mbps": {"id": "mega bit per detik", "en": "megabits per second"},
    "fps": {"id": "frame per detik", "en": "frames per second"},
    "px": {"id": "piksel", "en": "pixels"},
    "°c": {"id": "derajat selsius", "en": "degrees Celsius"},
    "°": {"id": "derajat", "en": "degrees"},
}
"""What stands right after a number, in lower case. Money's own letters (M, B) are in `MULTIPLES`."""

MULTIPLES: Mapping[str, Mapping[str, str]] = {
    "k": {"id": "ribu", "en": "thousand"},
    "rb": {"id": "ribu", "en": "thousand"},
    "ribu": {"id": "ribu", "en": "thousand"},
    "thousand": {"id": "ribu", "en": "thousand"},
    "jt": {"id": "juta", "en": "million"},
    "juta": {"id": "juta", "en": "million"},
    "million": {"id": "juta", "en": "million"},
    "m": {"id": "miliar", "en": "million"},
    "miliar": {"id": "miliar", "en": "billion"},
    "milyar": {"id": "miliar", "en": "billion"},
    "b": {"id": "miliar", "en": "billion"},
    "billion": {"id": "miliar", "en": "billion"},
    "t": {"id": "triliun", "en": "trillion"},
    "triliun": {"id": "triliun", "en": "trillion"},
    "trillion": {"id": "triliun", "en": "trillion"},
}

MONEY: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "rp": {"id": ("rupiah", "rupiah"), "en": ("rupiah", "rupiah")},
    "idr": {"id": ("rupiah", "rupiah"), "en": ("rupiah", "rupiah")},
    "$": {"id": ("dolar", "dolar"), "en": ("dollar", "dollars")},
    "us$": {"id": ("dolar", "dolar"), "en": ("dollar", "dollars")},
    "€": {"id": ("euro", "euro"), "en": ("euro", "euros")},
    "£": {"id": ("pon", "pon"), "en": ("pound", "pounds")},
    "¥": {"id": ("yen", "yen"), "en": ("yen", "yen")},
}
"""A currency's sign -> its name for one and for many."""


def cardinal(number: int, language: str) -> str:
    """1250 -> "seribu dua ratus lima puluh", "one thousand two hundred and fifty"."""
    return _words(_num2words(number, language, "cardinal"))


def ordinal(number: int, language: str) -> str:
    """1 -> "pertama", "first"."""
    if language == "id":
        return "pertama" if number == 1 else f"ke{cardinal(number, 'id')}"
    return _words(_num2words(number, language, "ordinal"))


def year(number: int, language: str) -> str:
    """2026 -> "dua ribu dua puluh enam", "twenty twenty six"."""
    if language == "en":
        return _words(_num2words(number, "en", "year"))
    return cardinal(number, language)


def digits(text: str, language: str) -> str:
    """Every digit by itself: "08" -> "nol delapan"."""
    return " ".join(cardinal(int(digit), language) for digit in text)


def named_digits(text: str, language: str) -> str:
    """Digits inside a name: a number when short ("GPT 4"), one by one when long or starting with 0."""
    return digits(text, language) if text[0] == "0" or len(text) > 4 else cardinal(int(text), language)


def is_numeral(text: str) -> bool:
    """Whether a text is a number: digits, with points and commas between them."""
    return re.fullmatch(r"[+-]?\d+(?:[.,]\d+)*", text, re.ASCII) is not None


def numeral(text: str, language: str) -> str:
    """A number in the language's own notation, or in the other one where only that makes sense.

    Indonesian: 1.500 is a thousand, 1,5 is one and a half; 3.5 can only be a decimal. English the other way round. More
    than one point that does not group by three is a version (1.2.3).
    """
    sign = {"-": "minus ", "+": "plus "}.get(text[0], "")
    text = text.lstrip("+-")
    group, point = (".", ",") if language == "id" else (",", ".")
    grouped = re.fullmatch(rf"(\d{{1,3}}(?:{re.escape(group)}\d{{3}})+)(?:{re.escape(point)}(\d+))?", text)
    if grouped and not text.startswith("0"):
        return sign + _decimal(grouped[1].replace(group, ""), grouped[2] or "", language)
    pieces = re.split(r"[.,]", text)
    if len(pieces) > 2:
        between = {"id": " titik ", "en": " point "}.get(language, " ")
        return sign + between.join(_whole(piece, language) for piece in pieces)
    return sign + _decimal(pieces[0], pieces[1] if len(pieces) == 2 else "", language)


def _decimal(whole: str, fraction: str, language: str) -> str:
    said = _whole(whole, language)
    if not fraction:
        return said
    point = {"id": "koma", "en": "point"}.get(language, "")
    return _words(f"{said} {point} {digits(fraction, language)}")


def _whole(text: str, language: str) -> str:
    if len(text) >= SPELL_FROM or (len(text) > 1 and text[0] == "0"):
        return digits(text, language)
    return cardinal(int(text), language)


def _num2words(number: int, language: str, form: str) -> str:
    """In a language that num2words does not know, the digits: its voice may know how to read them."""
    try:
        return str(num2words(number, lang=language, to=form))
    except NotImplementedError:
        return str(number)


def _words(text: str) -> str:
    return " ".join(text.replace("-", " ").replace(",", "").split())
