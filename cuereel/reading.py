"""The files that an author named -> sources, and the digests of all that was read."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cuereel.diagnostics import Source, Span, error
from cuereel.film import Film
from cuereel.model import Setting
from cuereel.parse import read_text, sheet_reference
from cuereel.parse.project import read_defaults
from cuereel.project import PROJECT_FILE
from cuereel.stamps import digest


def read_sources(film: Film) -> tuple[Source | None, Source | None]:
    """The script and the sheet beside it; a sheet that holds its narration is the script itself."""
    first = _read(film, film.order.file)
    reference = sheet_reference(first) if first and first.id.endswith((".yaml", ".yml")) else None
    if first is None or reference is None:
        return first, None
    path = film.order.file.parent / str(reference.value)
    if not film.project.holds(path):
        message = f"{reference.value} is outside the project, and nothing outside it is read"
        hint = f"the project is {film.project.root}; a `{PROJECT_FILE}` in a folder above makes that the project"
        film.diagnostics.append(error("outside-project", message, reference.span, hint))
        return None, None
    return _read(film, path, reference.span), first


def defaults_of(film: Film) -> Mapping[str, Setting]:
    """What the project sets for all its films."""
    if not film.project.defaults.is_file():
        return {}
    source = _read(film, film.project.defaults)
    if source is None:
        return {}
    settings, found = read_defaults(source)
    film.diagnostics += found
    return settings


def note_sounds(film: Film) -> None:
    """Have the film know which recording and which music of the project it is made from."""
    assert film.settings is not None
    music = film.settings.music.file if film.settings.music else ""
    for path in (film.project.root / name for name in (music, film.settings.voice_name) if name):
        if film.project.holds(path) and path.is_file():
            film.read[path] = digest(path.read_bytes())


def _read(film: Film, path: Path, asked: Span | None = None) -> Source | None:
    """The text of a file; `asked` is where an author named it."""
    name = _shown(path)
    try:
        content = path.read_bytes()
    except OSError as problem:
        reason = "there is no such file" if isinstance(problem, FileNotFoundError) else problem.strerror
        film.diagnostics.append(error("unreadable", f"{name} cannot be read: {reason}", asked))
        return None
    text, found = read_text(content, name)
    film.read[path] = digest(content)
    film.diagnostics += found
    film.sources[name] = Source(name, text)
    return film.sources[name]


def _shown(path: Path) -> str:
    """A path as its author knows it: relative to where she works, if it lies below."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
