"""A project's `cuereel.yaml` -> its default settings."""

from __future__ import annotations

from collections.abc import Mapping

from cuereel.diagnostics import Diagnostic, Source
from cuereel.model import Setting
from cuereel.parse.settings import read_settings
from cuereel.sheet import Table, read_yaml


def read_defaults(source: Source) -> tuple[Mapping[str, Setting], tuple[Diagnostic, ...]]:
    """The settings of a project file; unknown keys are errors, as in a sheet."""
    root, diagnostics = read_yaml(source)
    if not isinstance(root, Table):
        return {}, tuple(diagnostics)
    settings, found = read_settings(root)
    return settings.values, (*diagnostics, *found)
