"""A scene's file -> the hash of it and of every module that it imports from the same folders."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path


def source_hash(file: Path, roots: Sequence[Path]) -> str:
    """The hash of a Python file's text and of the modules that it imports, directly or not, from under `roots`.

    `roots` are the folders that imports are looked up in (a project, its `scenes/`). Imports are read, never executed.
    """
    digest = sha256()
    for path in _reached(file.resolve(), [root.resolve() for root in roots]):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _reached(file: Path, roots: Sequence[Path]) -> list[Path]:
    found, waiting = [file], [file]
    while waiting:
        for path in _imports(waiting.pop(), roots):
            if path not in found:
                found.append(path)
                waiting.append(path)
    return [file, *sorted(found[1:])]


def _imports(file: Path, roots: Sequence[Path]) -> Iterator[Path]:
    for node in _statements(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
            places = list(roots)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            names = [module, *(f"{module}.{alias.name}".strip(".") for alias in node.names)]
            places = [file.parents[node.level - 1]] if node.level else list(roots)
        else:
            continue
        for name in filter(None, names):
            yield from _module_files(name, places)


def _statements(tree: ast.AST) -> Iterator[ast.AST]:
    """Every statement of a module, however deep; expressions, which are most of it, hold no import."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        for field in ("body", "orelse", "finalbody", "handlers", "cases"):
            waiting += getattr(node, field, ())


def _module_files(name: str, places: Sequence[Path]) -> Iterator[Path]:
    for place in places:
        stem = place.joinpath(*name.split("."))
        for path in (stem.with_suffix(".py"), stem / "__init__.py"):
            if path.is_file():
                yield path.resolve()
