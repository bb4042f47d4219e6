"""The sources of art, one module each; a module here with `open_source` is a source."""

from __future__ import annotations

import pkgutil
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from cuereel.artwork.source import Source


def open_sources(folders: Sequence[Path]) -> tuple[Source, ...]:
    """Every source, by its module's name; `folders` hold art as files, those that win first."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").open_source(folders) for name in names)
