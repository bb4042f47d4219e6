"""Files and packages -> what tells whether they are as they were."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from cuereel.model import Json


def digest(content: bytes) -> str:
    """The hash of what a file holds."""
    return sha256(content).hexdigest()


def digest_of(places: Sequence[Path]) -> str:
    """A hash over files, and over all files below folders: names and contents, in order; compiled ones left out.

    A place where nothing is adds nothing.
    """
    files = [(file.relative_to(place).as_posix(), file) for place in places for file in _files(place)]
    return digest("".join(f"{name}\n{digest(file.read_bytes())}\n" for name, file in files).encode())


@cache
def code_version(*folders: str) -> str:
    """A hash over parts of this package: what they made is made again when they change."""
    return digest_of([Path(__file__).parent / folder for folder in folders])


def stamp_of(places: Sequence[Path]) -> Json:
    """What changes when a file at or below some places does: its name, size and time of change. For large files."""
    states = [(file.relative_to(place).as_posix(), file.stat()) for place in places for file in _files(place)]
    return [[name, state.st_size, state.st_mtime_ns] for name, state in states]


def installed() -> list[str]:
    """Python and every package that it can import, each with its version."""
    packages = {found.name for entry in sys.path for found in Path(entry).glob("*.dist-info")}
    return [sys.version, *sorted(packages)]


def _files(place: Path) -> list[Path]:
    if place.is_file():
        return [place]
    return sorted(each for each in place.rglob("*") if each.is_file() and each.suffix != ".pyc")
