"""Scene files -> the catalog: what each scene type answers to, kept in a manifest so that Manim is rarely imported.

An entry is remembered under the hash of its file and of the kit that it is built on; only files that are new or changed
are imported.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from cuereel.declare import Moment, Phrase, Spoken, Takes
from cuereel.diagnostics import Diagnostic, Span, error
from cuereel.model import Json


@dataclass(frozen=True, slots=True)
class SceneEntry:
    """A scene type as the director sees it: everything that it declares, and nothing that it draws."""

    name: str
    path: Path
    digest: str
    summary: str
    schema: Mapping[str, Any]
    phrases: tuple[Phrase, ...] = ()
    moments: tuple[Moment, ...] = ()
    takes: tuple[Takes, ...] = ()
    spoken: tuple[Spoken, ...] = ()
    art: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    lettered: tuple[str, ...] = ()
    captions: bool = True
    marked: bool = True
    wiped: bool = False
    leads: tuple[str, ...] = ()
    bare: Mapping[str, Json] = field(default_factory=dict)
    words: bool = False
    example: Mapping[str, Json] = field(default_factory=dict)

    @property
    def shows_words(self) -> bool:
        """Whether it shows every spoken word itself, and does not only hear them."""
        return self.words and not self.captions


Catalog = Mapping[str, SceneEntry]
"""Scene types by name, in order of name."""

REMEMBERED = 200
"""Scene files, as they were at one time or another, that a manifest knows: those of some projects (3 KB each)."""

_KNOWN: dict[str, SceneEntry] = {}
"""The entries that this process has made, by their digests: one that directs several films makes each once."""

Describe = Callable[[Path], Mapping[str, Any]]
"""Imports a scene file and returns what it declares, as JSON (`cuereel.scene.load.describe`). May raise anything."""


def scene_files(folders: Iterable[Path]) -> dict[str, Path]:
    """Scene files by name; a folder's file wins over one of the same name in the folders before it."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.glob("*.py")):
            if not path.name.startswith("_"):
                found[path.stem] = path
    return dict(sorted(found.items()))


def load_catalog(
    folders: Iterable[Path], manifest: Path, kit_digest: str, describe: Describe
) -> tuple[Catalog, tuple[Diagnostic, ...]]:
    """The catalog of the scene files in `folders`; a file that cannot be imported is a diagnostic at its line."""
    remembered = _read_manifest(manifest)
    catalog: dict[str, SceneEntry] = {}
    kept: dict[str, Any] = {}
    diagnostics: list[Diagnostic] = []
    for name, path in scene_files(folders).items():
        digest = hashlib.sha256(path.read_bytes() + kit_digest.encode()).hexdigest()
        record = remembered.get(digest)
        if record is None:
            try:
                record = json.loads(json.dumps(describe(path)))  # as it will be read from the manifest
            except Exception as problem:
                diagnostics.append(_broken(path, problem))
                continue
        kept[digest] = record
        known = _KNOWN.get(digest)
        if known is None or (known.name, known.path) != (name, path):
            known = _KNOWN[digest] = as_entry(name, path, record, digest)
        catalog[name] = known
    if kept.keys() - remembered.keys():
        earlier = {digest: record for digest, record in remembered.items() if digest not in kept}
        _write_manifest(manifest, dict([*earlier.items(), *kept.items()][-max(REMEMBERED, len(kept)) :]))
    return catalog, tuple(diagnostics)


def as_entry(name: str, path: Path, record: Mapping[str, Any], digest: str = "") -> SceneEntry:
    """The entry of what a scene declares, as JSON."""
    return SceneEntry(
        name=name,
        path=path,
        digest=digest,
        summary=record["summary"],
        schema=record["schema"],
        phrases=tuple(Phrase(tuple(p["patterns"]), p["sets"], p["starts"], p["of"]) for p in record["phrases"]),
        moments=tuple(Moment(**{**m, "words": tuple(m["words"])}) for m in record["moments"]),
        takes=tuple(Takes(**t) for t in record["takes"]),
        spoken=tuple(map(_spoken, record["spoken"])),
        art=tuple(record["art"]),
        said=tuple(record["said"]),
        lettered=tuple(record["lettered"]),
        captions=record["captions"],
        marked=record["marked"],
        wiped=record["wiped"],
        leads=tuple(record["leads"]),
        bare=record["bare"],
        words=record["words"],
        example=record["example"],
    )


def _spoken(record: Mapping[str, Any]) -> Spoken:
    roles = {role: tuple(words) for role, words in record["roles"].items()}
    listed = {"words": tuple(record["words"]), "roles": roles, "needs": tuple(record["needs"])}
    return Spoken(**{**record, **listed})


def as_record(scene: Any) -> dict[str, Any]:
    """What a `CueScene` class declares, as JSON."""
    return {
        "summary": (scene.__doc__ or "").strip().split("\n")[0],
        "schema": scene.Params.model_json_schema(),
        "phrases": [asdict(p) for p in scene.PHRASES],
        "moments": [asdict(m) for m in scene.MOMENTS],
        "takes": [asdict(t) for t in scene.TAKES],
        "spoken": [asdict(s) for s in scene.SPOKEN],
        "art": list(scene.ART),
        "said": list(scene.SAID),
        "lettered": list(scene.LETTERED),
        "captions": scene.CAPTIONS,
        "marked": scene.MARKED,
        "wiped": scene.WIPED,
        "leads": list(scene.LEADS),
        "bare": dict(scene.BARE),
        "words": scene.WORDS,
        "example": dict(scene.EXAMPLE),
    }


def _broken(path: Path, problem: Exception) -> Diagnostic:
    traceback = problem.__traceback__
    line = None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == str(path):
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    if isinstance(problem, SyntaxError):
        line = problem.lineno
    where = f"{path.name}:{line}" if line else path.name
    return error(
        "scene-broken",
        f"{where} cannot be used as a scene type: {type(problem).__name__}: {problem}",
        Span(str(path), 0, 0),
        "see docs/scenes.md for what a scene file holds",
    )


def _read_manifest(manifest: Path) -> Mapping[str, Any]:
    try:
        state = manifest.stat()
        loaded = _loaded(manifest, state.st_mtime_ns, state.st_ino)
    except (OSError, ValueError):
        return {}
    return loaded if isinstance(loaded, dict) else {}


@lru_cache(maxsize=2)
def _loaded(manifest: Path, changed: int, inode: int) -> Any:
    """What a manifest holds, as long as it is the same file."""
    return json.loads(manifest.read_text(encoding="utf-8"))


def _write_manifest(manifest: Path, records: Mapping[str, Any]) -> None:
    manifest.parent.mkdir(parents=True, exist_ok=True)
    # films that are made side by side keep one manifest
    part = manifest.with_suffix(f".{os.getpid()}.part")
    part.write_text(json.dumps(records, indent=1), encoding="utf-8")  # in the order in which they were declared
    part.replace(manifest)
