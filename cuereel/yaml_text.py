"""YAML that comes with the program -> plain data, by the parser in C where there is one (eleven times as fast)."""

from __future__ import annotations

from typing import Any

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def loaded(text: str) -> Any:
    """What a YAML text holds. Raises yaml.YAMLError where it is none."""
    return yaml.load(text, Loader=_LOADER)
