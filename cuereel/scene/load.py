"""A scene file -> its scene class. This is where the files that draw are imported; it brings Manim with it."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path
from typing import Any

from cuereel.catalog import as_record
from cuereel.scene.base import CueScene


@cache
def load_scene(path: Path) -> type[CueScene]:
    """The one `CueScene` that a file defines. Raises what the file raises, or ImportError where it is not one."""
    name = f"cuereel_scene_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    scenes = [
        value
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, CueScene) and value.__module__ == name
    ]
    if len(scenes) != 1:
        raise ImportError(f"{path.name} defines {len(scenes)} scenes; a scene type is one file with one CueScene")
    return scenes[0]


def describe(path: Path) -> dict[str, Any]:
    """What the scene in a file declares, as JSON."""
    return as_record(load_scene(path))
