"""Trade marks in their brand's colour: Simple Icons, and Font Awesome's brands for what those lack."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from cuereel.artwork.colour import readable
from cuereel.artwork.source import Art, Entry, Palette

COLOURS = {"openai": "#10A37F", "java": "#E76F00", "linkedin": "#0A66C2", "aws": "#FF9900", "windows": "#0078D4"}
"""Colours of marks whose package gives none; the others are drawn in ink."""

ALIASES = {
    "openai": ("chatgpt", "chat gpt", "gpt"),
    "javascript": ("js",),
    "typescript": ("ts",),
    "nodedotjs": ("node", "nodejs", "node js"),
    "vuedotjs": ("vue",),
    "nextdotjs": ("nextjs", "next js"),
    "go": ("golang",),
    "cplusplus": ("c++",),
    "postgresql": ("postgres",),
    "kubernetes": ("k8s",),
    "amazonwebservices": ("aws",),
    "googlecloud": ("gcp",),
    "x": ("twitter",),
}
"""Other names of a mark, by its slug."""

LEAST_CONTRAST = 4.0
"""Contrast with the ground that a mark is given, by lightening or darkening its colour."""


class Brands:
    """The key is the mark's slug ("python")."""

    name = "brand"

    @cached_property
    def _marks(self) -> dict[str, Any]:
        import fontawesome_free_pack
        import simple_icons_pack

        marks = {icon.slug: icon for icon in _constants(fontawesome_free_pack, "BRANDS_")}
        marks |= {icon.slug: icon for icon in _constants(simple_icons_pack, "SI_")}
        return dict(sorted(marks.items()))

    def entries(self) -> tuple[Entry, ...]:
        return tuple(_entry(slug, icon) for slug, icon in self._marks.items())

    def load(self, key: str, palette: Palette) -> Art:
        icon = self._marks[key]
        colour = f"#{icon.hex}" if hasattr(icon, "hex") else COLOURS.get(key, palette.ink)
        colour = readable(colour, palette.ground, palette.ink, LEAST_CONTRAST)
        svg = re.sub(r"<title>.*?</title>", "", icon.svg).replace("currentColor", colour)
        return Art(svg=svg.replace("<svg ", f'<svg fill="{colour}" ', 1))

    def credit(self, key: str) -> str:
        icon = self._marks[key]
        origin = "Simple Icons (CC0-1.0)" if hasattr(icon, "hex") else "Font Awesome Free (CC-BY-4.0)"
        return f"mark of {_title(icon)}: {origin}; a trade mark of its owner"


def _constants(package: ModuleType, prefix: str) -> list[Any]:
    return [getattr(package, name) for name in sorted(dir(package)) if name.startswith(prefix)]


def _title(icon: Any) -> str:
    return str(icon.title if hasattr(icon, "hex") else icon.label)


def _entry(slug: str, icon: Any) -> Entry:
    names = tuple(dict.fromkeys((_title(icon), slug, *ALIASES.get(slug, ()))))
    return Entry(f"brand:{slug}", _title(icon), "brand", {"": names})


def open_source(folders: Sequence[Path]) -> Brands:
    return Brands()
