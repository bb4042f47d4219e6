"""`scenes`: the scene types that a script in this folder can ask for, or all about one of them."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from cuereel.catalog import SceneEntry
from cuereel.film import Order
from cuereel.library import catalog_of
from cuereel.project import project_of
from cuereel.report_diagnostics import as_text
from cuereel.schema import did_you_mean


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("name", nargs="?", metavar="NAME", help="all about one scene type, with an example")


def run(options: argparse.Namespace) -> int:
    order = Order(Path("script.txt"), cache=options.cache)
    catalog, problems = catalog_of(project_of(order.file), order)
    for problem in problems:
        print(as_text(problem, {}), file=sys.stderr)
    if options.name and options.name not in catalog:
        hint = did_you_mean(options.name, tuple(catalog)) or f"scene types: {', '.join(catalog)}"
        print(f"cuereel: there is no scene type {options.name!r}\n  {hint}", file=sys.stderr)
        return 2
    if options.name:
        print("\n".join(_whole(catalog[options.name])))
    else:
        for entry in catalog.values():
            print(f"{entry.name}: {entry.summary}")
            for line in _some([f"    <{phrase.patterns[0]}>" for phrase in entry.phrases], BRIEFLY):
                print(line)
    return 1 if problems else 0


BRIEFLY, AT_LENGTH = 8, 60
"""Phrases of a scene type that are listed among all, and by itself; made ones, as a chart's, are hundreds."""


def _some(lines: Sequence[str], most: int) -> list[str]:
    """The first of some lines, and how many more there are."""
    return [*lines[:most], *([f"    and {len(lines) - most} more like these"] if len(lines) > most else [])]


def _whole(entry: SceneEntry) -> Iterator[str]:
    yield f"{entry.name}: {entry.summary}"
    yield f"  {entry.path}"
    if entry.phrases:
        yield "\nanswers to"
        told = [(phrase, pattern) for phrase in entry.phrases for pattern in phrase.patterns]
        yield from _some([f"  {'' if phrase.starts else '+ '}<{pattern}>" for phrase, pattern in told], AT_LENGTH)
    if properties := entry.schema.get("properties"):
        yield "\nparameters"
        required = entry.schema.get("required", ())
        for name, schema in properties.items():
            about = schema.get("description", "")
            yield f"  {name}{' (needed)' if name in required else ''}{': ' if about else ''}{about}"
    if entry.moments:
        yield "\nmoments, and the words that they keep to"
        for moment in entry.moments:
            each = f", one for each of {moment.each}" if moment.each else ""
            yield f"  {moment.name}: {' | '.join(moment.words) or 'between its neighbours'}{each}"
    yield f"\nexample\n  {json.dumps(entry.example, ensure_ascii=False)}"
