"""Art as files: the project's own drawings, and the user's drawings and photos, by file name and by `index.yaml`.

An `index.yaml` beside the files gives the names by which each is found (`sports-car: {en: [ferrari], id: [mobil]}`),
and `credit` where the file is someone else's work.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from cuereel.artwork.source import Art, Entry, Palette
from cuereel.yaml_text import loaded

SUFFIXES = (".svg", ".png", ".jpg", ".jpeg", ".webp")
"""File types that are art, the one that wins first where a name has several."""


@dataclass(frozen=True, slots=True)
class _File:
    path: Path
    notes: Mapping[str, Any]
    users: bool


class OwnArt:
    """The files of several folders; where two have a file of the same name, the earlier folder's wins."""

    name = "own"

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)

    @cached_property
    def _files(self) -> Mapping[str, _File]:
        found: dict[str, _File] = {}
        notes_of = cache(_notes)  # one file tells of many
        for number, folder in enumerate(self._folders):
            paths = [path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file()]
            paths.sort(key=lambda path: (path.stem, SUFFIXES.index(path.suffix.lower()), path.as_posix()))
            for path in paths:
                notes = notes_of(path.parent).get(path.stem, {})
                found.setdefault(path.stem, _File(path, notes, users=number < len(self._folders) - 1))
        return dict(sorted(found.items()))

    def entries(self) -> tuple[Entry, ...]:
        """One for each file name; the user's come with the plain file name as a name too."""
        return tuple(self._entry(stem, file) for stem, file in self._files.items())

    def _entry(self, stem: str, file: _File) -> Entry:
        title = stem.replace("-", " ").replace("_", " ")
        names = {code: tuple(map(str, file.notes.get(code) or ())) for code in ("en", "id")}
        names[""] = (title, stem, file.path.name)
        inside = tuple(f"{self.name}:{outer}" for outer in file.notes.get("inside") or ())
        return Entry(f"{self.name}:{stem}", title, "own", names, users=file.users, inside=inside)

    def load(self, key: str, palette: Palette) -> Art:
        path = self._files[key].path
        if path.suffix.lower() == ".svg":
            return Art(svg=path.read_text(encoding="utf-8").replace("currentColor", palette.ink))
        return Art(image=path.read_bytes())

    def credit(self, key: str) -> str:
        file = self._files[key]
        given = str(file.notes.get("credit") or "")
        return given or (
            f"{file.path.name}, the author's own file" if file.users else f"{key}, drawn for cuereel (MIT)"
        )


def _notes(folder: Path) -> Mapping[str, Any]:
    path = folder / "index.yaml"
    return (loaded(path.read_text(encoding="utf-8")) or {}) if path.is_file() else {}


def open_source(folders: Sequence[Path]) -> OwnArt:
    return OwnArt(folders)
