"""What is to be delivered, and under which names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cuereel.cache import Cache
from cuereel.diagnostics import Source
from cuereel.model import Footage, Script, Shot, Storyboard, Timeline
from cuereel.settings import FilmSettings
from cuereel.soundtrack.plan import Soundtrack

if TYPE_CHECKING:
    from cuereel.raster import Raster

FILM = "mp4"
TEXTS = ("srt", "vtt", "words.json", "post.txt", "credits.txt")
LOOKED_AT = ("report.json", "contact.png", "cover.png")
"""Endings of the files that come with a clip: the film, what is told from the plan alone, and what is taken from the
finished film (docs/files.md)."""


@dataclass(frozen=True)
class Delivery:
    """What is to be delivered: the film `folder/name.mp4`, and with `all_files` everything that comes with a clip.

    `credit` gives the line that credits a piece of art by its id; `sources` are the texts that spans speak of. `bare`
    gives a shot as its picture alone, and `still` a frame of a shot (counted from its start) without anything over it.
    """

    folder: Path
    name: str
    script: Script
    storyboard: Storyboard
    timeline: Timeline
    footage: tuple[Footage, ...]
    settings: FilmSettings
    credit: Callable[[str], str]
    cache: Cache
    all_files: bool = True
    soundtrack: Soundtrack = field(default_factory=Soundtrack)
    sources: Mapping[str, Source] = field(default_factory=dict)
    bare: Callable[[Shot], Shot] = lambda shot: shot
    still: Callable[[Shot, int], Raster] | None = None

    def path(self, ending: str) -> Path:
        """Where the file with this ending ("mp4", "cover.png") is delivered."""
        return self.folder / f"{self.name}.{ending}"

    def files(self) -> tuple[Path, ...]:
        """All files, the film first."""
        return tuple(self.path(ending) for ending in (FILM, *(TEXTS + LOOKED_AT if self.all_files else ())))
