"""What a source of art is: a list of named entries, and the drawing of each.

A source is one module in `cuereel/artwork/sources/` with a function `open_source(folders) -> Source`; it is found by
being there. Entries are cheap to list and carry no drawing; drawings are loaded one at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

Kind = Literal["thing", "notion", "spare", "brand", "own"]
"""A thing that can be seen, an abstract notion of interfaces, what stands in where neither has a drawing, a trade mark,
or art of the project or of its user."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of art: its id ("emoji:1F697"), its title in English, and its names by language code.

    `names` are what people call it, the best first ("" is any language); `hints` are looser words (tags) that only a
    search looks at. `users` marks a file of the user's. `inside` are the ids of art that this is a part of.
    """

    id: str
    title: str
    kind: Kind
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hints: tuple[str, ...] = ()
    users: bool = False
    inside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours ("#RRGGBB") that art without colours of its own is drawn in, and the ground that it stands on."""

    ink: str = "#F5F7FF"
    accent: str = "#46D2FF"
    ground: str = "#0B1130"


@dataclass(frozen=True, slots=True)
class Art:
    """A drawing as loaded: the text of an SVG, or an image file's bytes (PNG, JPEG, WebP) in `image`."""

    svg: str = ""
    image: bytes = b""


class Source(Protocol):
    """Where art comes from. `name` is the part of an id before the colon."""

    name: str

    def entries(self) -> tuple[Entry, ...]:
        """All entries, in an order that never changes for the same data."""
        ...

    def load(self, key: str, palette: Palette) -> Art:
        """The drawing of the entry whose id is `name:key`. Raises KeyError where there is none."""
        ...

    def credit(self, key: str) -> str:
        """One line naming the work, its maker and its licence."""
        ...
