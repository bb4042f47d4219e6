"""YAML text -> a tree of mappings, lists and scalars, every one of which is text that knows where it stands.

Nothing is typed here: `NO`, `on` and `1:30` stay what they look like until a schema says what they are. Nothing is ever
constructed from a tag, and aliases are followed within a budget, so no sheet can run code or blow up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from cuereel.diagnostics import Diagnostic, Source, Span, error
from cuereel.model import Json

MAX_DEPTH = 30
MAX_NODES = 20_000
"""Generous for a hand-written sheet (a film of an hour has some 2,000 values), small enough to refuse an alias bomb."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; `style` is "" for a plain one, else its first sign: a quote, `|` or `>`."""

    text: str
    span: Span
    style: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    items: tuple[Node, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping in its written order, duplicate keys included."""

    entries: tuple[tuple[Scalar, Node], ...]
    span: Span


Node = Scalar | Listing | Table
_Spans = Callable[[int, int], Span]


def read_yaml(source: Source, start: int = 0, end: int | None = None) -> tuple[Node | None, list[Diagnostic]]:
    """The YAML between two offsets of a source as a tree, None where it is empty or broken."""
    return _read(source, source.text[start:end], start)


def read_flow(source: Source, start: int, end: int) -> tuple[Node | None, list[Diagnostic]]:
    """Text like `overlay: FRONTEND, at: frontend`, as if it stood in braces."""
    return _read(source, "{" + source.text[start:end] + "}", start - 1)


def plain(node: Node) -> Json:
    """The tree as JSON in which every scalar is text, and an empty one None."""
    match node:
        case Scalar():
            return None if not node.text and not node.style else node.text
        case Listing():
            return [plain(item) for item in node.items]
        case Table():
            return {key.text: plain(value) for key, value in node.entries}


def nested_spans(node: Node, path: str = "") -> Iterator[tuple[str, Span]]:
    """The span of everything inside, by path ("/steps/0/press"), outermost first."""
    match node:
        case Listing():
            children = [(str(index), item) for index, item in enumerate(node.items)]
        case Table():
            children = [(key.text, value) for key, value in node.entries]
        case Scalar():
            return
    for name, child in children:
        yield f"{path}/{name}", child.span
        yield from nested_spans(child, f"{path}/{name}")


def _read(source: Source, text: str, shift: int) -> tuple[Node | None, list[Diagnostic]]:
    def span(first: int, last: int) -> Span:
        size = len(source.text)
        return Span(source.id, min(max(first + shift, 0), size), min(max(last + shift, first + shift, 0), size))

    try:
        tags = _tags(text, span)
        root = yaml.compose(text, Loader=yaml.BaseLoader)
    except _Refused as refusal:
        return None, [refusal.diagnostic]
    except yaml.reader.ReaderError as problem:
        message = f"the character U+{problem.character:04X} cannot stand in YAML"
        return None, [error("yaml-syntax", message, span(problem.position, problem.position + 1))]
    except yaml.MarkedYAMLError as problem:
        at = _index(problem.problem_mark or problem.context_mark)
        return None, [error("yaml-syntax", _complaint(problem), span(at, at + 1))]
    if root is None:
        return None, tags
    builder = _Builder(span)
    try:
        return builder.build(root), [*tags, *builder.diagnostics]
    except _Refused as refusal:
        return None, [refusal.diagnostic]


def _complaint(problem: yaml.MarkedYAMLError) -> str:
    what = problem.problem or problem.context or "this is not YAML"
    return f"{problem.context}, {what}" if problem.context and problem.problem else what


def _tags(text: str, span: _Spans) -> list[Diagnostic]:
    """An error for each tag; the value is read as if it had none. Refuses absurd depth before any tree is built."""
    depth, documents = 0, 0
    found: list[Diagnostic] = []
    for event in yaml.parse(text, Loader=yaml.BaseLoader):
        at = span(_index(event.start_mark), _index(event.end_mark))
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if depth > MAX_DEPTH:
            raise _Refused(error("too-large", f"values are nested more than {MAX_DEPTH} deep", at))
        if documents > 1:
            raise _Refused(error("yaml-syntax", "a second document starts here; a sheet is one", at))
        tag = getattr(event, "tag", None)
        if tag not in (None, "!"):
            hint = "leave it out: every value is text and typed by its key"
            found.append(error("yaml-tag", f"the tag {tag} is not allowed", at, hint))
    return found


class _Refused(Exception):
    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class _Builder:
    """Turns PyYAML's nodes into ours. Aliases are followed, so that the limits hold for what they expand to."""

    def __init__(self, span: _Spans) -> None:
        self._span = span
        self._nodes = 0
        self.diagnostics: list[Diagnostic] = []

    def build(self, node: yaml.Node, depth: int = 0) -> Node:
        span = self._span(_index(node.start_mark), _index(node.end_mark))
        self._nodes += 1
        if depth > MAX_DEPTH or self._nodes > MAX_NODES:
            message = f"aliases make more than {MAX_NODES:,} values of this, or more than {MAX_DEPTH} levels"
            raise _Refused(error("too-large", message, span))
        if isinstance(node, yaml.ScalarNode):
            return Scalar(node.value, span, node.style or "")
        if isinstance(node, yaml.SequenceNode):
            return Listing(tuple(self.build(item, depth + 1) for item in node.value), span)
        entries = [(self._key(key, depth + 1), self.build(value, depth + 1)) for key, value in node.value]
        return Table(tuple((key, value) for key, value in entries if key is not None), span)

    def _key(self, node: yaml.Node, depth: int) -> Scalar | None:
        key = self.build(node, depth)
        if isinstance(key, Scalar):
            return key
        self.diagnostics.append(error("yaml-syntax", "a key must be a word, not a list or a mapping", key.span))
        return None


def _index(mark: Any) -> int:
    """The character that one of PyYAML's marks points at; its C and Python marks share no type."""
    return int(mark.index) if mark else 0
