"""Diagnostics -> what people and machines read: terminal text, GitHub annotations, JSON lines."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping

from cuereel.diagnostics import Diagnostic, Severity, Source

Sources = Mapping[str, Source]
"""The sources that spans speak of, by their ids."""

WINDOW = 100
"""Columns of a source line that are shown around the place; a Markdown paragraph may be one line of a thousand."""

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def in_order(diagnostics: Iterable[Diagnostic], sources: Sources) -> list[Diagnostic]:
    """By source, as they are listed, then by place; what has no place comes last."""
    rank = {name: index for index, name in enumerate(sources)}

    def key(diagnostic: Diagnostic) -> tuple[int, int, int]:
        span = diagnostic.span
        return (rank.get(span.source, len(rank)), span.start, -diagnostic.severity) if span else (len(rank) + 1, 0, 0)

    return sorted(diagnostics, key=key)


def as_text(diagnostic: Diagnostic, sources: Sources, *, colour: bool = False) -> str:
    """`scripts/a.md:12:7: error[unknown-key]: ...`, the line with a caret, and the hints."""
    name = diagnostic.severity.name.lower()
    head = f"{name}[{diagnostic.code}]"
    shade = _COLOURS[diagnostic.severity]
    head = f"\x1b[1;{shade}m{head}\x1b[0m" if colour else head
    place, excerpt = _place(diagnostic, sources)
    lines = [f"{place}: {head}: {diagnostic.message}" if place else f"{head}: {diagnostic.message}", *excerpt]
    return "\n".join([*lines, *(f"  = {hint}" for hint in diagnostic.hints)])


def as_github(diagnostic: Diagnostic, sources: Sources) -> str:
    """A workflow command that GitHub shows beside the line: `::error file=a.md,line=12,col=7,title=...::...`."""
    properties = {}
    source = sources.get(diagnostic.span.source) if diagnostic.span else None
    if diagnostic.span and source:
        line, column = source.line_column(diagnostic.span.start)
        last_line, last_column = source.line_column(max(diagnostic.span.start, diagnostic.span.end - 1))
        properties = {"file": source.id, "line": line, "endLine": last_line, "col": column}
        properties |= {"endColumn": last_column + 1} if line == last_line else {}
    elif diagnostic.span:
        properties = {"file": diagnostic.span.source}
    written = ",".join(
        f"{key}={_escape(str(value), ':,')}" for key, value in {**properties, "title": diagnostic.code}.items()
    )
    return (
        f"::{_GITHUB[diagnostic.severity]} {written}::{_escape(' -- '.join((diagnostic.message, *diagnostic.hints)))}"
    )


def as_json(diagnostic: Diagnostic, sources: Sources) -> str:
    """One line of JSON: code, severity, message, hints and, where it has a place, file, line, column, start, end."""
    record: dict[str, object] = {
        "code": diagnostic.code,
        "severity": diagnostic.severity.name.lower(),
        "message": diagnostic.message,
        "hints": list(diagnostic.hints),
    }
    if diagnostic.span:
        record["file"] = diagnostic.span.source
        record |= {"start": diagnostic.span.start, "end": diagnostic.span.end}
        if source := sources.get(diagnostic.span.source):
            record["line"], record["column"] = source.line_column(diagnostic.span.start)
    return json.dumps(record, ensure_ascii=False)


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """`2 errors, 1 warning`; "" when there are none."""
    counts = dict.fromkeys(sorted(Severity, reverse=True), 0)
    for diagnostic in diagnostics:
        counts[diagnostic.severity] += 1
    named = [f"{count} {severity.name.lower()}{'s' * (count != 1)}" for severity, count in counts.items() if count]
    return ", ".join(named)


def _place(diagnostic: Diagnostic, sources: Sources) -> tuple[str, list[str]]:
    span = diagnostic.span
    source = sources.get(span.source) if span else None
    if span is None or source is None:
        return span.source if span else "", []
    number, column = source.line_column(span.start)
    line = source.line(number)
    length = max(1, min(span.end - span.start, len(line) - column + 1))
    before, marked, after = line[: column - 1], line[column - 1 : column - 1 + length], line[column - 1 + length :]
    before, marked, after = _windowed(before, marked, after)
    carets = "^" * max(1, _columns(marked))
    gutter = str(number)
    shown = f"{before}{marked}{after}".rstrip()
    excerpt = (
        [f" {gutter} | {shown}", f" {' ' * len(gutter)} | {' ' * _columns(before)}{carets}"] if line.strip() else []
    )
    return f"{source.id}:{number}:{column}", excerpt


def _windowed(before: str, marked: str, after: str) -> tuple[str, str, str]:
    before, marked, after = (part.replace("\t", "    ") for part in (before, marked, after))
    room = max(WINDOW - len(marked), 0)
    if len(before) > room // 2:
        before = "..." + before[len(before) - max(room // 2, room - len(after)) :] if room else "..."
    marked = marked[:WINDOW]
    rest = max(WINDOW - len(before) - len(marked), 0)
    return before, marked, after if len(after) <= rest else after[:rest] + "..."


def _columns(text: str) -> int:
    """The columns that a text takes in a terminal."""
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    return len(text) + wide - sum(unicodedata.combining(sign) > 0 for sign in text)


def _escape(text: str, more: str = "") -> str:
    for sign in "%\r\n" + more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
