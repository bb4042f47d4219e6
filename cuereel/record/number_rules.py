"""Rules that say a written number, with whatever clings to it: money, units, ranges, ordinals, years, times."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cuereel.record.line import Part
from cuereel.record.numerals import MONEY, MULTIPLES, UNITS, cardinal, is_numeral, numeral, ordinal, year
from cuereel.record.tokens import Token

Parts = tuple[Part, ...]

_NUMBER = r"[+-]?\d+(?:[.,]\d+)*"
_SIGN = r"rp\.?|idr|us\$|\$|€|£|¥"
_MONEY = re.compile(rf"({_SIGN})({_NUMBER})(?P<multiple>[a-z]*)\+?", re.IGNORECASE)
_MONEY_SPAN = re.compile(
    rf"({_SIGN})({_NUMBER})(k|m|b|rb|jt|)[-–—](?:{_SIGN})?({_NUMBER})(?P<multiple>[a-z]*)",
    re.IGNORECASE,
)
_WITH_UNIT = re.compile(rf"({_NUMBER})(%|°c?|×|[a-z]+)", re.IGNORECASE)
_MONTHS = "january february march april may june july august september october november december"
_YEAR_BEFORE = frozenset(f"in since by from until before after around during year of {_MONTHS}".split())
"""Words before a number that make it a year."""

_BETWEEN = {"id": "sampai", "en": "to"}
_PER = {"id": "per", "en": "over"}


def chapter_number(token: Token) -> Parts | None:
    """As in "1." at the head of a chapter -> "pertama", "first"."""
    return _said(ordinal(token.number, token.language), token) if token.number is not None else None


def money(token: Token) -> Parts | None:
    """As in "Rp50.000", "$3.50", "Rp1,5jt"; in "Rp 5 juta" and "$5 million" the currency is said last."""
    if token.core.lower().rstrip(".") in MONEY and is_numeral(token.after):
        return ()
    match = _MONEY.fullmatch(token.core)
    if match is None:
        return None
    sign, amount, multiple = match[1].lower().rstrip("."), match[2], match[3].lower()
    if multiple and multiple not in MULTIPLES:
        return None
    if not multiple and _is_long_multiple(token.after):
        return _said(numeral(amount, token.language), token)
    return _said(_amount(sign, amount, multiple, token.language), token)


def money_apart(token: Token) -> Parts | None:
    """The number of "Rp 50.000", and "juta" of "Rp5 juta": the currency is said here."""
    sign = token.before.lower().rstrip(".")
    if is_numeral(token.core) and sign in MONEY:
        if token.after.lower() in MULTIPLES:
            return _said(numeral(token.core, token.language), token)
        return _said(_amount(sign, token.core, "", token.language), token)
    match = _MONEY.fullmatch(token.amount_before) or _MONEY_SPAN.fullmatch(token.amount_before)
    if _is_long_multiple(token.core) and match and not match["multiple"]:
        multiple = _of(MULTIPLES[token.core.lower()], token.language)
        return _said(f"{multiple} {_currency(match[1].lower().rstrip('.'), token.language, many=True)}", token)
    return None


def money_span(token: Token) -> Parts | None:
    """As in "$500-1,000", "Rp5-10 juta", "$5k–$10k": the currency is said once, at the end."""
    match = _MONEY_SPAN.fullmatch(token.core)
    if match is None or not (is_numeral(match[2]) and is_numeral(match[4])):
        return None
    sign, multiple = match[1].lower().rstrip("."), match[5].lower()
    if multiple and multiple not in MULTIPLES:
        return None
    low = numeral(match[2], token.language)
    shared = match[3].lower() and f" {_of(MULTIPLES[match[3].lower()], token.language)}"
    between = _BETWEEN.get(token.language, "")
    if not multiple and _is_long_multiple(token.after):
        return _said(f"{low}{shared} {between} {numeral(match[4], token.language)}", token)
    return _said(f"{low}{shared} {between} {_amount(sign, match[4], multiple, token.language)}", token)


def color(token: Token) -> Parts | None:
    """As in "#1F3A93": a colour's digits and letters, one by one."""
    if not re.fullmatch(r"#(?=.*\d)[0-9A-Fa-f]{6}", token.core):
        return None
    return tuple(
        Part(cardinal(int(char), token.language) if char.isdigit() else char.upper(), token.language)
        for char in token.core[1:]
    )


def plain(token: Token) -> Parts | None:
    """As in "1.500", "3,5", "-2", "2026"; a year is read as one in English when a preposition or its shape says so."""
    if not is_numeral(token.core):
        return None
    if _is_year(token):
        return _said(year(int(token.core), token.language), token)
    return _said(numeral(token.core, token.language), token)


def with_unit(token: Token) -> Parts | None:
    """As in "60%", "2x", "16GB", "50rb", and the unit that stands apart in "5 km"."""
    if is_numeral(token.before) and token.core.lower() in UNITS and len(token.core) > 1:
        return _said(_of(UNITS[token.core.lower()], token.language), token)
    match = _WITH_UNIT.fullmatch(token.core)
    if match is None or match[2].lower() not in UNITS or match[2] == "K":
        return None
    unit = _of(UNITS[match[2].lower()], token.language)
    return _said(_counted(numeral(match[1], token.language), unit, token.language), token)


def and_more(token: Token) -> Parts | None:
    """As in "100+" -> "seratus lebih", "over 100"."""
    if not re.fullmatch(r"[\d.,]+\+", token.core) or not is_numeral(token.core[:-1]):
        return None
    number = numeral(token.core[:-1], token.language)
    return _said({"id": f"{number} lebih", "en": f"more than {number}"}.get(token.language, number), token)


def about(token: Token) -> Parts | None:
    """As in "~10" -> "sekitar sepuluh"; "#1" -> "nomor satu"."""
    match = re.fullmatch(rf"([~#])({_NUMBER})", token.core)
    if match is None:
        return None
    names = {"~": {"id": "sekitar", "en": "about"}, "#": {"id": "nomor", "en": "number"}}[match[1]]
    return _said(f"{names.get(token.language, '')} {numeral(match[2], token.language)}".strip(), token)


def numero(token: Token) -> Parts | None:
    """As in "no. 1" -> "nomor satu"; "no" by itself is a word."""
    if token.core.lower() == "no" and token.after[:1].isdigit():
        return _said({"id": "nomor", "en": "number"}.get(token.language, token.core), token)
    return None


def span(token: Token) -> Parts | None:
    """As in "1-3" -> "satu sampai tiga"; years, percent and units too ("2020–2024", "10-20%")."""
    match = re.fullmatch(r"(\d[\d.,]*)\s*[-–—]\s*(\d[\d.,]*)(%|[a-zA-Z]*)", token.core)
    if match is None or not (is_numeral(match[1]) and is_numeral(match[2])) or match[3].lower() not in (*UNITS, ""):
        return None
    years = all(re.fullmatch(r"(?:1[89]|20)\d\d", end) for end in match.groups()[:2])
    ends = [year(int(end), token.language) if years else numeral(end, token.language) for end in match.groups()[:2]]
    unit = _of(UNITS[match[3].lower()], token.language) if match[3] else ""
    return _said(f"{ends[0]} {_BETWEEN.get(token.language, '')} {ends[1]} {unit}".strip(), token)


def ranked(token: Token) -> Parts | None:
    """As in "3rd" -> "third" (English wherever it stands); "ke-3", "ke3" -> "ketiga"."""
    english = re.fullmatch(r"(\d+)(?:st|nd|rd|th)", token.core, re.IGNORECASE)
    if english and len(english[1]) < 10:
        return (Part(ordinal(int(english[1]), "en"), "en"),)
    indonesian = re.fullmatch(r"ke-?(\d{1,9})", token.core, re.IGNORECASE)
    if indonesian and token.language == "id":
        return _said(f"ke{cardinal(int(indonesian[1]), 'id')}", token)
    return None


def decade(token: Token) -> Parts | None:
    """As in "90-an" -> "sembilan puluhan"; "1990s" -> "nineteen nineties"."""
    indonesian = re.fullmatch(r"(\d{1,9})-?an", token.core, re.IGNORECASE)
    if indonesian and token.language == "id":
        return _said(f"{cardinal(int(indonesian[1]), 'id')}an", token)
    english = re.fullmatch(r"(\d{2}|\d{4})'?s", token.core)
    if english and token.language == "en" and english[1][-1] == "0":
        said = year(int(english[1]), "en") if len(english[1]) == 4 else cardinal(int(english[1]), "en")
        return _said(re.sub("y$", "ie", said) + "s", token)
    return None


def clock(token: Token) -> Parts | None:
    """As in "10:30" -> "sepuluh lewat tiga puluh", "ten thirty"; "10:05" -> "ten oh five"."""
    match = re.fullmatch(r"([01]?\d|2[0-4])[:.]([0-5]\d)", token.core)
    if match is None or ("." in token.core and token.before.lower() not in ("jam", "pukul")):
        return None
    hour, minute = int(match[1]), int(match[2])
    said = cardinal(hour, token.language)
    if minute == 0:
        return _said({"en": f"{said} o'clock"}.get(token.language, said), token)
    minutes = cardinal(minute, token.language)
    if token.language == "id":
        return _said(f"{said} lewat {minutes}", token)
    return _said(f"{said} {'oh ' if minute < 10 else ''}{minutes}", token)


def fraction(token: Token) -> Parts | None:
    """As in "24/7", "1/2", "3/4", and dates by their numbers ("17/08/2025")."""
    pieces = token.core.split("/")
    if len(pieces) < 2 or not all(re.fullmatch(r"\d{1,4}", piece) for piece in pieces):
        return None
    if token.core == "1/2":
        return _said({"id": "setengah", "en": "one half"}.get(token.language, token.core), token)
    said = [cardinal(int(piece), token.language) for piece in pieces]
    joint = f" {_PER.get(token.language, '')} " if len(pieces) == 2 and token.core != "24/7" else " "
    return _said(joint.join(said), token)


def version(token: Token) -> Parts | None:
    """As in "v2.0" -> "versi dua koma nol", "version two point zero"."""
    match = re.fullmatch(r"v(\d[\d.]*)", token.core, re.IGNORECASE)
    if match is None or not is_numeral(match[1]):
        return None
    name = {"id": "versi", "en": "version"}.get(token.language, "v")
    return _said(f"{name} {numeral(match[1], token.language)}", token)


def _is_long_multiple(text: str) -> bool:
    return text.lower() in MULTIPLES and len(text) > 1


def _is_year(token: Token) -> bool:
    if token.language != "en" or not re.fullmatch(r"(?:1[1-9]|20)\d\d", token.core):
        return False
    return token.before.lower() in _YEAR_BEFORE or (1900 < int(token.core) < 2100 and int(token.core) % 100 != 0)


def _amount(sign: str, amount: str, multiple: str, language: str) -> str:
    cents = re.fullmatch(r"(\d[\d,]*)\.(\d\d)", amount)
    if cents and not multiple and language == "en" and sign in ("$", "us$", "€", "£"):
        whole = int(cents[1].replace(",", ""))
        said = f"{cardinal(whole, 'en')} {_currency(sign, 'en', many=whole != 1)}"
        return said if cents[2] == "00" else f"{said} {cardinal(int(cents[2]), 'en')}"
    number = numeral(amount, language)
    if multiple:
        number = _counted(number, _of(MULTIPLES[multiple], language), language)
    return f"{number} {_currency(sign, language, many=amount != '1' or bool(multiple))}"


def _currency(sign: str, language: str, *, many: bool) -> str:
    names = MONEY[sign]
    return names.get(language, names["en"])[int(many)]


def _counted(number: str, unit: str, language: str) -> str:
    if language == "id" and number == "satu" and unit == "ribu":
        return "seribu"
    return f"{number} {unit}".strip()


def _of(names: Mapping[str, str], language: str) -> str:
    return names.get(language, names["en"])


def _said(text: str, token: Token) -> Parts:
    return (Part(text, token.language),)
