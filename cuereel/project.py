"""Where a project's files are: its root, its scenes, assets and themes, and the built-in ones behind them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

PROJECT_FILE = "cuereel.yaml"


@dataclass(frozen=True)
class Project:
    """A project by its root. Its own files win over the built-in ones."""

    root: Path

    @property
    def scene_folders(self) -> tuple[Path, ...]:
        """The built-in scene types, then the project's own (the later win)."""
        return tuple(dict.fromkeys((builtin("scenes"), self.root / "scenes")))

    @property
    def art_folders(self) -> tuple[Path, ...]:
        """Where art is looked for: the project's own first (in a checkout of cuereel they are the built-in ones)."""
        own, ours = self.root / "assets", builtin("assets")
        return (ours / "art",) if own.resolve() == ours.resolve() else (own, ours / "art")

    @property
    def defaults(self) -> Path:
        """The project's own defaults, which need not be there."""
        return self.root / PROJECT_FILE

    def themes(self) -> dict[str, Path]:
        """Theme files by name."""
        folders = (builtin("assets") / "themes", self.root / "assets" / "themes")
        return {path.stem: path for folder in folders for path in sorted(folder.glob("*.yaml"))}

    def holds(self, path: Path) -> bool:
        """Whether a path lies within the project, links followed."""
        return path.resolve().is_relative_to(self.root.resolve())


def project_of(script: Path) -> Project:
    """The project that a script belongs to.

    Its root is the nearest folder above with a `cuereel.yaml`; else the parent of a `scripts` folder that it lies in;
    else its own folder.
    """
    folder = script.resolve().parent
    for above in (folder, *folder.parents):
        if (above / PROJECT_FILE).is_file():
            return Project(above)
    return Project(folder.parent if folder.name == "scripts" else folder)


def builtin(name: str) -> Path:
    """A folder that comes with cuereel: "scenes" or "assets"."""
    spec = find_spec(f"cuereel.{name}")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"cuereel is installed without its {name}")
    return Path(next(iter(spec.submodule_search_locations)))
