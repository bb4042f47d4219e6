"""The top of a source -> its settings, its title, and where its body begins.

A source may open with YAML between `---` lines, with header lines (`title: ...`, `SCRIPT:`), or with both. None of them
is spoken.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from cuereel.diagnostics import Diagnostic, Source, Span, info, warning
from cuereel.model import Setting
from cuereel.parse.settings import IN_FRONT_MATTER, read_settings
from cuereel.parse.vocabulary import BODY_LABELS, KEY_ALIASES, METADATA
from cuereel.sheet import Scalar, Table, read_yaml


@dataclass(frozen=True, slots=True)
class Opening:
    """`body` is the offset of the first line that is not metadata; `page_title` is the front matter's, to be spoken."""

    body: int
    settings: Mapping[str, Setting] = field(default_factory=dict)
    page_title: Span | None = None


def read_opening(source: Source) -> tuple[Opening, list[Diagnostic]]:
    settings: dict[str, Setting] = {}
    matter, diagnostics = _front_matter(source)
    settings.update(matter.settings)
    body, found = _header_lines(source, matter.body, settings)
    return Opening(body, settings, matter.page_title), diagnostics + found


def _front_matter(source: Source) -> tuple[Opening, list[Diagnostic]]:
    match = re.match(r"\s*---[ \t]*\r?\n", source.text)
    if not match:
        return Opening(0), []
    start = match.end()
    end = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$\n?", re.MULTILINE).search(source.text, start)
    if not end:
        if not re.match(r"[\w-]+:", source.text[start:]):
            return Opening(0), []
        span = Span(source.id, match.end() - len(match.group().lstrip()), match.end())
        return Opening(start), [warning("open-front-matter", "this front matter never ends", span, "end it with `---`")]
    root, diagnostics = read_yaml(source, start, end.start())
    if root is None or (isinstance(root, Scalar) and not root.text):
        return Opening(end.end()), diagnostics
    if not isinstance(root, Table):
        return Opening(end.end()), [*diagnostics, info("ignored-key", "this front matter sets nothing", root.span)]
    settings, found = read_settings(root, shared=True)
    return Opening(end.end(), settings.values, _scalar_core(root, "title")), diagnostics + found


def _scalar_core(root: Table, key: str) -> Span | None:
    """Where a value's own characters stand, without its quotes."""
    for name, node in root.entries:
        if name.text == key and isinstance(node, Scalar) and node.text and node.style not in ("|", ">"):
            quotes = 1 if node.style else 0
            return Span(node.span.source, node.span.start + quotes, node.span.end - quotes)
    return None


def _header_lines(source: Source, at: int, settings: dict[str, Setting]) -> tuple[int, list[Diagnostic]]:
    """Read header lines into `settings`; the offset behind them."""
    diagnostics: list[Diagnostic] = []
    for line in re.compile(r"[^\n]*\n?").finditer(source.text, at):
        header = re.fullmatch(r"[*_\s]*([^\W\d_]+)[*_]*\s*:[*_]*[ \t]*(.*?)\s*", line.group())
        if not line.group().strip():
            at = line.end()
            if not line.group():
                break
            continue
        name = header[1].lower() if header else ""
        if header and name in BODY_LABELS:
            at = line.start() + header.start(2)
            break
        if not header or not _is_metadata(name):
            break
        span = Span(source.id, line.start() + header.start(2), line.start() + header.end(2))
        key_span = Span(source.id, line.start() + header.start(1), line.start() + header.end(1))
        diagnostics += _take(Scalar(header[1], key_span), Scalar(header[2], span), settings)
        at = line.end()
    return at, diagnostics


def _is_metadata(name: str) -> bool:
    return name in METADATA or KEY_ALIASES.get(name, name) in IN_FRONT_MATTER


def _take(key: Scalar, value: Scalar, settings: dict[str, Setting]) -> list[Diagnostic]:
    name = KEY_ALIASES.get(key.text.lower(), key.text.lower())
    if name not in IN_FRONT_MATTER or not value.text:
        return [info("ignored-key", f"`{key.text}` means nothing here and is ignored", key.span)]
    root = Table(((Scalar(name, key.span), value),), value.span)
    read, diagnostics = read_settings(root, shared=True)
    settings.update({name: setting for name, setting in read.values.items() if name not in settings})
    return diagnostics
