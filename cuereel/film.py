"""What is wanted, and the film in the making that every stage takes from and adds to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from cuereel.cache import Cache, cache_root
from cuereel.diagnostics import Diagnostic, Source, has_errors
from cuereel.model import Clip, Script, Setting, Storyboard, Take, Timeline
from cuereel.project import Project

if TYPE_CHECKING:
    from cuereel.artwork import ArtIndex
    from cuereel.catalog import Catalog
    from cuereel.settings import FilmSettings
    from cuereel.shoot.crew import Rushes


@dataclass(frozen=True)
class Order:
    """What is wanted: a script or sheet, settings from the command line, where to put things, and how."""

    file: Path
    settings: Mapping[str, Setting] = field(default_factory=dict)
    out: Path = Path("out")
    cache: Path | None = None
    workers: int | None = None
    preview: bool = False
    strict: bool = False

    @property
    def name(self) -> str:
        return self.file.stem


@dataclass
class Film:
    """A film in the making: what each stage has made so far, the sources, and all diagnostics in order.

    `read` holds every file of the author's own beside scenes, art and themes, with the digest of what was read in it.
    """

    order: Order
    project: Project
    sources: dict[str, Source] = field(default_factory=dict)
    read: dict[Path, str] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    settings: FilmSettings | None = None
    script: Script | None = None
    catalog: Catalog = field(default_factory=dict)
    storyboard: Storyboard | None = None
    take: Take | None = None
    timeline: Timeline | None = None
    rushes: Rushes | None = None
    clip: Clip | None = None
    sheet: Path | None = None

    @cached_property
    def art(self) -> ArtIndex:
        """The art that the film may use, opened once, when first needed."""
        # Imported here because an order that came to a film before is told of without any art.
        from cuereel.artwork import open_index

        return open_index(self.project.art_folders, cache_root(self.order.cache) / "art")

    def kept(self, what: str) -> Cache:
        """What was made once of one kind ("footage", "clips", "memory")."""
        return Cache(cache_root(self.order.cache) / what)

    @property
    def stopped(self) -> bool:
        """Whether the author has to mend something before the film can go on."""
        worst = has_errors(self.diagnostics)
        return worst or (self.order.strict and any(d.severity > 1 for d in self.diagnostics))
