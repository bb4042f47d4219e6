"""A query as written -> the columns of its result, and what stands in them for any row: names and figures of nobody."""

from __future__ import annotations

import re

MOST_COLUMNS, LONGEST = 3, 12
"""Columns that a result shows at most, and letters that the head of one has at most."""

_SELECTED = re.compile(r"SELECT\s+(?:DISTINCT\s+)?(.+?)\s+FROM\b", re.IGNORECASE | re.DOTALL)
_TABLE = re.compile(r"\b(?:FROM|UPDATE|INTO|TABLE)\s+([\w.]+)", re.IGNORECASE)
_SET = re.compile(r"\bSET\s+(\w+)\s*=\s*(?:'([^']*)'|([\w.]+))", re.IGNORECASE)
_ONE = re.compile(r"\bWHERE\s+\w*id\s*=\s*'?(\d+)", re.IGNORECASE)

_KNOWN = (
    (r"(?:first|last|user|full|nama|name)", ("Ayu", "Budi", "Citra", "Dimas", "Eka", "Fajar")),
    (r"(?:age|umur|usia)", ("24", "31", "19", "42", "27", "35")),
    (r"(?:city|kota|town)", ("Bogor", "Solo", "Malang", "Medan", "Padang", "Ambon")),
    (r"(?:price|harga|total|amount|jumlah|stock|stok|qty)", ("12", "40", "25", "8", "64", "30")),
    (r"(?:e?mail)", ("ayu@…", "budi@…", "citra@…", "dimas@…", "eka@…", "fajar@…")),
)
"""What may stand in a column by its name; in any other stands nothing that could be read."""


def columns_of(code: str) -> tuple[str, ...]:
    """The heads of a query's result: what it selects; else a number and what it sets, or a name."""
    found = _SELECTED.search(code)
    listed = [part.strip().split()[-1].split(".")[-1] for part in found[1].split(",") if part.strip()] if found else []
    heads = [re.sub(r"\W", "", part) for part in listed]
    heads = [head[:LONGEST] for head in heads if head][:MOST_COLUMNS]
    if heads and listed != ["*"]:
        return tuple(heads)
    changed = _SET.search(code)
    return ("id", changed[1][:LONGEST] if changed else "name")


def cell_of(head: str, row: int) -> str:
    """What stands in a column in a row, counted from 0; "" where nothing can be told."""
    if re.fullmatch(r"\w*id|no|nomor|number", head, re.IGNORECASE):
        return str(row + 1)
    values = next((values for kind, values in _KNOWN if re.search(kind, head, re.IGNORECASE)), None)
    return values[row % len(values)] if values else ""


def table_of(code: str) -> str:
    """The name of the table that a query is about; "" where it names none."""
    found = _TABLE.search(code)
    return found[1] if found else ""


def one_of(code: str) -> int | None:
    """The row that a query picks by its number, counted from 1."""
    found = _ONE.search(code)
    return int(found[1]) if found else None


__all__ = ["cell_of", "columns_of", "one_of", "table_of"]
