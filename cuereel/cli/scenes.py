"""`scenes`: the scene types that a script in this folder can ask for."""

from __future__ import annotations

import argparse
from pathlib import Path

from cuereel.build import Order, catalog_of
from cuereel.project import project_of


def run(options: argparse.Namespace) -> int:
    order = Order(Path("script.txt"), cache=options.cache)
    catalog, problems = catalog_of(project_of(order.file), order)
    for entry in catalog.values():
        print(f"{entry.name}: {entry.summary}")
        for phrase in entry.phrases:
            print(f"    <{phrase.patterns[0]}>")
    for problem in problems:
        print(f"{problem.severity.name.lower()}: {problem.message}")
    return 1 if problems else 0
