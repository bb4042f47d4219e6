"""A sheet's source -> its settings, its scene notes, and where its narration stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from cuereel.diagnostics import Diagnostic, Source, Span, error, warning
from cuereel.model import Setting
from cuereel.parse.settings import Settings, read_settings
from cuereel.sheet import Scalar, Table, read_yaml

ANY_MARGIN = 1_000
"""Wider than any line: a scalar that is not a block loses all indentation."""


@dataclass(frozen=True, slots=True)
class Narration:
    """The characters of a sheet that are its narration, and the margin of its lines."""

    start: int
    end: int
    margin: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """`readable` is False where the YAML is broken, so that nothing is said about what it lacks."""

    settings: Settings = field(default_factory=Settings)
    narration: Narration | None = None
    readable: bool = True


def is_sheet(source_id: str) -> bool:
    return source_id.lower().endswith((".yaml", ".yml"))


def sheet_reference(source: Source) -> Setting | None:
    """The path under `script:`, as written (relative to the sheet); None where the sheet holds its own narration."""
    root, _ = read_yaml(source)
    if not isinstance(root, Table):
        return None
    scalars = {key.text: value for key, value in root.entries if isinstance(value, Scalar) and value.text}
    script = scalars.get("script")
    return Setting(script.text, script.span) if script and "narration" not in scalars else None


def read_sheet(source: Source) -> tuple[Sheet, list[Diagnostic]]:
    root, diagnostics = read_yaml(source)
    if root is None or (isinstance(root, Scalar) and not root.text):
        return Sheet(readable=not diagnostics), diagnostics
    if not isinstance(root, Table):
        hint = "a sheet looks like `title: ...` and `narration: |`"
        return Sheet(readable=False), [
            *diagnostics,
            error("yaml-syntax", "a sheet is a mapping of keys to values", root.span, hint),
        ]
    settings, found = read_settings(root)
    narration, escapes = _narration(source, root)
    return Sheet(settings, narration), diagnostics + found + escapes


def _narration(source: Source, root: Table) -> tuple[Narration | None, list[Diagnostic]]:
    for key, node in root.entries:
        if key.text == "narration" and isinstance(node, Scalar) and node.text.strip():
            if node.style in ("|", ">"):
                return _block(source, node), []
            if node.style:
                return Narration(node.span.start + 1, node.span.end - 1, ANY_MARGIN), _escapes(source, node)
            return Narration(node.span.start, node.span.end, ANY_MARGIN), []
    return None, []


def _block(source: Source, node: Scalar) -> Narration:
    start = source.text.index("\n", node.span.start) + 1
    written = source.text[start : node.span.end]
    margins = [len(line) - len(line.lstrip(" ")) for line in written.split("\n") if line.strip()]
    explicit = re.match(r"[|>][+-]?([1-9])", source.text[node.span.start : start])
    return Narration(start, node.span.end, min(margins) if margins else int(explicit[1]) if explicit else 0)


def _escapes(source: Source, node: Scalar) -> list[Diagnostic]:
    inside = Span(node.span.source, node.span.start + 1, node.span.end - 1)
    if ("\\" if node.style == '"' else "''") not in inside.slice(source.text):
        return []
    message = "signs that YAML escapes would be read as written"
    return [warning("quoted-narration", message, node.span, "write the words as a block, below `narration: |`")]
