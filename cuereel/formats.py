"""Frame formats as data: sizes and the boxes that platforms leave free, read from `data/formats.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from cuereel.yaml_text import loaded


@dataclass(frozen=True, slots=True)
class PxBox:
    """A rectangle in px from the top left of the reference frame."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class FrameFormat:
    """One format: its size in px, the text-safe box, the narrower one beside the buttons, pictures, and captions."""

    name: str
    width: int
    height: int
    text: PxBox
    lower: PxBox
    picture: PxBox
    caption: PxBox


@cache
def formats() -> dict[str, FrameFormat]:
    """Every known format by name, in the file's order."""
    text = files("cuereel").joinpath("data/formats.yaml").read_text(encoding="utf-8")
    entries = loaded(text)["formats"]
    return {name: _format(name, entry) for name, entry in entries.items()}


def _format(name: str, entry: dict[str, list[int]]) -> FrameFormat:
    width, height = entry["size"]
    boxes = {key: PxBox(*entry[key]) for key in ("text", "lower", "picture", "caption")}
    return FrameFormat(name, width, height, **boxes)
