"""What signs and operators are called in each language."""

from __future__ import annotations

from collections.abc import Mapping

SIGNS: Mapping[str, Mapping[str, str]] = {
    "<=": {"id": "kurang dari atau sama dengan", "en": "less than or equal to"},
    ">=": {"id": "lebih dari atau sama dengan", "en": "greater than or equal to"},
    "≤": {"id": "kurang dari atau sama dengan", "en": "less than or equal to"},
    "≥": {"id": "lebih dari atau sama dengan", "en": "greater than or equal to"},
    "===": {"id": "sama persis dengan", "en": "strictly equals"},
    "!==": {"id": "tidak sama persis dengan", "en": "is strictly not equal to"},
    "==": {"id": "sama dengan", "en": "equals"},
    "!=": {"id": "tidak sama dengan", "en": "is not equal to"},
    "≠": {"id": "tidak sama dengan", "en": "is not equal to"},
    "+=": {"id": "tambah sama dengan", "en": "plus equals"},
    "-=": {"id": "kurang sama dengan", "en": "minus equals"},
    "->": {"id": "ke", "en": "to"},
    "→": {"id": "ke", "en": "to"},
    "=>": {"id": "panah", "en": "arrow"},
    "⇒": {"id": "panah", "en": "arrow"},
    "&&": {"id": "dan", "en": "and"},
    "||": {"id": "atau", "en": "or"},
    "++": {"id": "tambah tambah", "en": "plus plus"},
    "**": {"id": "pangkat", "en": "to the power of"},
    "<": {"id": "kurang dari", "en": "less than"},
    ">": {"id": "lebih dari", "en": "greater than"},
    "=": {"id": "sama dengan", "en": "equals"},
    "+": {"id": "tambah", "en": "plus"},
    "−": {"id": "kurang", "en": "minus"},
    "×": {"id": "kali", "en": "times"},
    "÷": {"id": "bagi", "en": "divided by"},
    "*": {"id": "kali", "en": "times"},
    "&": {"id": "dan", "en": "and"},
    "%": {"id": "persen", "en": "percent"},
    "@": {"id": "et", "en": "at"},
    "#": {"id": "pagar", "en": "hash"},
    "!": {"id": "tidak", "en": "not"},
    "~": {"id": "sekitar", "en": "about"},
    "≈": {"id": "kira kira", "en": "approximately"},
    "$": {"id": "dolar", "en": "dollar"},
    "€": {"id": "euro", "en": "euro"},
    "£": {"id": "pon", "en": "pound"},
    "/": {"id": "garis miring", "en": "slash"},
    "\\": {"id": "garis miring terbalik", "en": "backslash"},
}

LONGEST_FIRST = tuple(sorted(SIGNS, key=lambda sign: (-len(sign), sign)))
"""The order in which signs are looked for inside a word: "<=" before "<"."""
