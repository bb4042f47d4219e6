"""Icons for abstract notions of software: Phosphor in its two-tone weight, tinted in the film's palette."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from cuereel.artwork.source import Art, Entry, Palette

_PACKAGE = "py_phosphor_icons"

NAMES = {"phone": ("telephone receiver",), "device-mobile": ("device mobile", "phone", "mobile phone", "smartphone")}
"""What icons are called that are named otherwise than people call them: the phone of today has no receiver."""


class PhosphorArt:
    """The key is the icon's name ("shield-check"). Brand marks among them are left to the brands."""

    name = "phosphor"

    def entries(self) -> tuple[Entry, ...]:
        text = files(_PACKAGE).joinpath("search/metadata.json").read_text(encoding="utf-8")
        icons = sorted(json.loads(text), key=lambda icon: str(icon["name"]))
        return tuple(_entry(icon) for icon in icons if not icon["name"].endswith("-logo"))

    def load(self, key: str, palette: Palette) -> Art:
        file = files(_PACKAGE).joinpath(f"svgs/flat/duotone/{key}-duotone.svg")
        if not file.is_file():
            raise KeyError(key)
        svg = file.read_text(encoding="utf-8")
        # The pale tone becomes a colour of its own, so that the icon holds beside coloured drawings.
        svg = re.sub(r'opacity="0?\.2"', f'fill="{palette.accent}" opacity="0.85"', svg)
        return Art(svg=svg.replace("currentColor", palette.ink))

    def credit(self, key: str) -> str:
        return f"icon {key}: Phosphor Icons (MIT)"


def _entry(icon: dict[str, object]) -> Entry:
    title = str(icon["name"]).replace("-", " ")
    tags = icon["tags"] if isinstance(icon["tags"], list) else []
    hints = tuple(str(tag) for tag in tags if not str(tag).startswith("*"))
    return Entry(f"phosphor:{icon['name']}", title, "notion", {"en": NAMES.get(str(icon["name"]), (title,))}, hints)


def open_source(folders: Sequence[Path]) -> PhosphorArt:
    return PhosphorArt()
