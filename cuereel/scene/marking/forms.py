"""A text -> what it is written on, where nobody says so: a sheet, an address bar, a field, tiles. Pure."""

from __future__ import annotations

import re
from typing import Literal

Form = Literal["", "sheet", "bar", "mail", "password", "tiles", "sum", "contract", "receipt", "page"]
"""What a text stands on: a sheet of paper, the address bar of a browser, a field for a mail address or a password,
tiles, squared paper, a line in a contract, on a receipt or on a page."""

DOCUMENTS = ("contract", "receipt", "page")
"""Forms that hold other lines too, which nobody reads."""

_MAIL = re.compile(r"\S+@\S+\.\S+")
_WEB = re.compile(r"(?:\w+://\S+|(?:[\w-]+\.)+[a-z]{2,}(?:[:/]\S*)?)", re.IGNORECASE)
_NUMBER = re.compile(r"[+(]?\d[\d\s./:()+-]*")
_SUM = re.compile(r"[\w\s.,()²³⁴⁵⁶⁷⁸⁹⁰¹^]*(?:[=×÷*]|\s[-+x/]\s).*")

MOST_ON_TILES = 19
"""Signs that tiles can be read of at most."""


def form_of(text: str, form: Form) -> Form:
    """The form that is asked for, else the one that such a text usually has."""
    if form:
        return form
    if not text:
        return "page"
    if _MAIL.fullmatch(text):
        return "mail"
    if _WEB.fullmatch(text):
        return "bar"
    if _NUMBER.fullmatch(text) and len(text) <= MOST_ON_TILES:
        return "tiles"
    return "sum" if _SUM.fullmatch(text) and len(text.split()) <= 12 and re.search(r"[=\d]", text) else "sheet"


RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def spelt(text: str, form: Form) -> str:
    """A text as it is set: in a sum, an "x" between numbers is a sign, and what is raised stands above the line."""
    if form != "sum":
        return text
    text = re.sub(r"(?<=\d) ?[x*] ?(?=\d)|(?<=[\w%]) [x*] (?=\d)", " × ", text)
    text = re.sub(r"\^(\d)", lambda power: power[1].translate(RAISED), text)
    return re.sub(r"\bmc2\b", "mc²", text)


__all__ = ["DOCUMENTS", "Form", "form_of", "spelt"]
