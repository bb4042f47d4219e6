"""Source text -> lettering on a grid of equal cells, one group a token, so that a token can be changed by itself.

Tokens are those of Pygments. There are no ligatures: `<=` is two characters in two cells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import VGroup
from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
from pygments.token import (  # type: ignore[import-untyped]
    Comment,
    Keyword,
    Name,
    Number,
    Operator,
    String,
    _TokenType,
)
from pygments.util import ClassNotFound  # type: ignore[import-untyped]

from cuereel.scene.lettering import letter
from cuereel.scene.stage import PX
from cuereel.theme import Theme

CELL = 0.6
"""A cell's width in ems: every glyph of IBM Plex Mono advances 600 of its 1000 units."""

LEADING = 1.42
"""From one baseline to the next, in ems."""

_ROLES: tuple[tuple[_TokenType, str], ...] = (
    (Comment, "muted"),
    (Keyword, "cool"),
    (Number, "accent"),
    (String, "good"),
    (Name.Function, "warn"),
    (Operator.Word, "cool"),
    (Operator, "ink"),
)


@dataclass(frozen=True, slots=True)
class Token:
    """A token's text, the theme role that it is coloured by, and the column (0-based) of its first character."""

    text: str
    role: str
    column: int


def tokens(line: str, language: str = "javascript") -> tuple[Token, ...]:
    """The visible tokens of one line. A language that Pygments does not know is read as plain text."""
    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        lexer = get_lexer_by_name("text", stripnl=False, ensurenl=False)
    found: list[Token] = []
    column = 0
    for kind, text in lexer.get_tokens(line):
        visible = text.strip()
        if visible:
            called = kind in Name and line[column + len(text) :].lstrip().startswith("(")
            role = "warn" if called else next((role for parent, role in _ROLES if kind in parent), "ink")
            found.append(Token(visible, role, column + len(text) - len(text.lstrip())))
        column += len(text)
    return tuple(found)


def break_code(line: str, columns: int) -> list[str]:
    """Break a line that is too long behind `;` or `,`, else at a space, and indent what follows to its bracket."""
    indent = len(line) - len(line.lstrip())
    opening = line.find("(")
    hang = opening + 1 if 0 <= opening < columns // 2 else indent + 2
    broken = [line]
    while len(broken[-1]) > columns:
        last = broken.pop()
        start = len(last) - len(last.lstrip()) + 1
        cut = next(
            (at + len(mark) for mark in ("; ", ", ", " ") if (at := last.rfind(mark, start, columns + 1)) > 0), 0
        )
        cut = cut or columns
        rest = last[cut:].lstrip()
        broken += [last[:cut].rstrip(), " " * min(hang, columns // 2) + rest]
    return broken


class CodeLine(VGroup):
    """A line on the grid: one child a token, its first cell starting at x = 0 and its baseline on y = 0."""

    tokens: tuple[Token, ...]

    def __init__(self, content: str, size: float, theme: Theme, language: str = "javascript") -> None:
        super().__init__()
        self.content = content
        self.tokens = tokens(content, language)
        for token in self.tokens:
            self.add(lettered(token.text, size, theme.colour(token.role), theme, column=token.column))


def lettered(text: str, size: float, colour: str, theme: Theme, *, column: float = 0, weight: str = "medium") -> VGroup:
    """Characters in cells from `column` on, one child a glyph; `size` is px on the em."""
    glyphs = VGroup()
    for offset, char in enumerate(text):
        if not char.isspace():
            glyph = letter(char, size, colour=colour, family=theme.fonts["code"], weight=weight)
            glyphs.add(*glyph.shift(np.array([(column + offset) * CELL * size * PX, 0.0, 0.0])))
    return glyphs


def code_lines(lines: Sequence[str], size: float, theme: Theme, language: str = "javascript") -> VGroup:
    """Lines below one another, the first one's baseline on y = 0 and its first cell at x = 0."""
    block = VGroup()
    for number, content in enumerate(lines):
        line = CodeLine(content, size, theme, language)
        block.add(line.shift(np.array([0.0, -number * LEADING * size * PX, 0.0])))
    return block


def fit_code(lines: Sequence[str], width: float, height: float, *, largest: float = 80) -> tuple[float, list[str]]:
    """The largest size (px, at least 44) at which the lines, broken where needed, fill a box of px; and those lines."""
    size = largest
    while True:
        columns = max(8, int(width / (CELL * size)))
        broken = [part for line in lines for part in break_code(line, columns)]
        widest = max((len(line) for line in broken), default=0)
        tall = ((len(broken) - 1) * LEADING + 1) * size
        if size <= 44 or (tall <= height and widest <= columns):
            return size, broken
        size = max(44.0, size - 2)
