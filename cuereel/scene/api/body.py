"""JSON as an author writes it, with or without its marks of quotation -> its lines as a client shows it."""

from __future__ import annotations

import json
import re
from typing import Any

_PIECES = re.compile(r"""["“][^"”]*["”]|[{}\[\],:]|[^\s{}\[\],:"“”]+(?: +[^\s{}\[\],:"“”]+)*""")
_BARE = re.compile(r"-?\d+(?:\.\d+)?|true|false|null|[{}\[\],:]")


def body_lines(text: str) -> list[str]:
    """The lines of a body, its entries indented below one another; what is no JSON stands as it is written."""
    try:
        value: Any = json.loads(_marked(text))
    except ValueError:
        value = None
    if not isinstance(value, dict | list):
        return text.strip().split("\n")
    return json.dumps(value, indent=2, ensure_ascii=False).split("\n")


def _marked(text: str) -> str:
    """The text with marks around what is a text in it: a cue's reader takes them off."""
    try:
        json.loads(text)
    except ValueError:
        pieces = (
            found.group().strip('“”"') if found.group()[0] in '“"' else found.group()
            for found in _PIECES.finditer(text)
        )
        return " ".join(piece if _BARE.fullmatch(piece) else json.dumps(piece, ensure_ascii=False) for piece in pieces)
    return text


__all__ = ["body_lines"]
