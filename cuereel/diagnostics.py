"""Sources, spans and diagnostics: what an author wrote, where, and what is wrong with it.

A diagnostic is a value. Stages return them beside their result, and nothing here reads the disk or prints.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property


@dataclass(frozen=True)
class Source:
    """A text as read, under the name that its author knows it by (a path relative to the project)."""

    id: str
    text: str

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        for index, char in enumerate(self.text):
            if char == "\n":
                starts.append(index + 1)
        return starts

    def line_column(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column (in characters) of a 0-based character offset."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a 1-based line, without its line end."""
        start = self._line_starts[number - 1]
        end = self._line_starts[number] if number < len(self._line_starts) else len(self.text) + 1
        return self.text[start : end - 1].rstrip("\r")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` to `end` (half open, 0-based) of the source named `source`."""

    source: str
    start: int
    end: int

    def slice(self, text: str) -> str:
        return text[self.start : self.end]


class Severity(IntEnum):
    INFO = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """Something to tell the author. `code` is from a closed list (docs/diagnostics.md); `hints` say what to do."""

    code: str
    severity: Severity
    message: str
    span: Span | None = None
    hints: tuple[str, ...] = field(default=())


def error(code: str, message: str, span: Span | None = None, *hints: str) -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, message, span, hints)


def warning(code: str, message: str, span: Span | None = None, *hints: str) -> Diagnostic:
    return Diagnostic(code, Severity.WARNING, message, span, hints)


def info(code: str, message: str, span: Span | None = None, *hints: str) -> Diagnostic:
    return Diagnostic(code, Severity.INFO, message, span, hints)


def has_errors(diagnostics: tuple[Diagnostic, ...] | list[Diagnostic]) -> bool:
    return any(d.severity is Severity.ERROR for d in diagnostics)
