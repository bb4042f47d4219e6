"""Versions of some lines of code -> their tokens as pieces: those that stay are one piece, which only moves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

import numpy as np
from manim import VGroup

from cuereel.scene.code import CELL, Token, break_code, lettered, tokens
from cuereel.scene.stage import PX
from cuereel.theme import Theme

Rows = list[tuple[int | None, str]]
"""Rows as set: the number of the line that each begins (None where it goes on with one), and its text."""


@dataclass
class Piece:
    """A token: its text and colour, the (row, column) that it has in each version which holds it, and its glyphs."""

    text: str
    role: str
    places: dict[int, tuple[int, int]]
    glyphs: VGroup = field(default_factory=VGroup)
    offset: np.ndarray = field(default_factory=lambda: np.zeros(3))

    def draw(self, size: float, theme: Theme) -> Piece:
        self.glyphs = lettered(self.text, size, theme.colour(self.role), theme)
        return self

    def put(self, at: np.ndarray) -> None:
        """Move its first cell to a point (its baseline's start)."""
        self.glyphs.shift(at - self.offset)
        self.offset = at


def set_rows(lines: Sequence[str], columns: int) -> Rows:
    """Lines broken to so many columns."""
    out: Rows = []
    for number, line in enumerate(lines):
        parts = break_code(line, columns)
        out += [(number if at == 0 else None, part) for at, part in enumerate(parts)]
    return out


def pieces(versions: Sequence[Rows], language: str) -> list[Piece]:
    """The pieces of all versions; a token that both of two versions in turn hold, in the same order, is one piece."""
    everything: list[Piece] = []
    before: list[Piece] = []
    for number, rows in enumerate(versions):
        fresh = [
            Piece(token.text, token.role, {number: (row, token.column)})
            for row, (_, text) in enumerate(rows)
            for token in (_signs(text) if language == "text" else _words(_whole(tokens(text, language))))
        ]
        now = list(fresh)
        matcher = SequenceMatcher(None, list(map(_kind, before)), list(map(_kind, fresh)), autojunk=False)
        for block in matcher.get_matching_blocks():
            for step in range(block.size):
                kept = before[block.a + step]
                kept.places |= fresh[block.b + step].places
                now[block.b + step] = kept
        everything += [piece for piece in now if all(piece is not each for each in everything)]
        before = now
    return everything


def _kind(piece: Piece) -> tuple[str, bool]:
    """What must be the same in a piece that stays: a number is no more what it was in quotation marks."""
    return piece.text, piece.role == "good"


def _signs(text: str) -> list[Token]:
    """Words for themselves change sign by sign: one that is spelt wrong is seen to be so by a letter."""
    return [Token(sign, "ink", column) for column, sign in enumerate(text) if not sign.isspace()]


def _words(found: Sequence[Token]) -> list[Token]:
    """The tokens, a comment word by word: of what it says only a part may change."""
    out: list[Token] = []
    for token in found:
        parts = re.finditer(r"\S+", token.text) if token.role == REMARKS else ()
        out += [Token(part.group(), token.role, token.column + part.start()) for part in parts] or [token]
    return out


REMARKS = "muted"
"""The colour of comments, and of nothing else."""

_OPERATORS = frozenset("<>=!+-*/%&|")


def _whole(found: Sequence[Token]) -> list[Token]:
    """The tokens, those that make one operator as one: `>=` changes as a whole, whatever a lexer makes of it."""
    out: list[Token] = []
    for token in found:
        last = out[-1] if out else None
        signs = last is not None and _OPERATORS.issuperset(last.text + token.text)
        if last is not None and signs and last.column + len(last.text) == token.column:
            out[-1] = Token(last.text + token.text, last.role, last.column)
        else:
            out.append(token)
    return out


def spans(every: Sequence[Piece], version: int, other: int) -> list[tuple[int, int, int]]:
    """The row, the first column and the end of what one version holds and the other does not, neighbours as one."""
    only = sorted(
        (*piece.places[version], piece.places[version][1] + len(piece.text))
        for piece in every
        if version in piece.places and other not in piece.places
    )
    out: list[tuple[int, int, int]] = []
    for row, start, end in only:
        if out and out[-1][0] == row and start - out[-1][2] <= 1:
            out[-1] = (row, out[-1][1], end)
        else:
            out.append((row, start, end))
    return out


def cell(origin: np.ndarray, row: float, column: float, size: float, leading: float) -> np.ndarray:
    """Where a cell's baseline starts."""
    by = np.array([column * CELL * size * PX, -row * leading * size * PX, 0.0])
    return np.asarray(origin + by)


__all__ = ["Piece", "Rows", "cell", "pieces", "set_rows", "spans"]
