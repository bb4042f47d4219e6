"""The parameters of a panel -> the names of the art that they ask for, and what is nothing without it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cuereel.catalog import SceneEntry
from cuereel.direct.draft import Draft
from cuereel.direct.tongue import spoken_in
from cuereel.direct.words import STOP, fold
from cuereel.model import Json, Script
from cuereel.schema import required


def art_names(scene: SceneEntry, params: Mapping[str, Json], paths: Sequence[str] | None = None) -> list[str]:
    """The names of art in the parameters, at the scene's `ART` paths, in order, each once."""
    names: list[str] = []
    for path in scene.art if paths is None else paths:
        key, _, inner = path.partition(".")
        value = params.get(key)
        for entry in value if isinstance(value, list) else [value]:
            name = (entry.get(inner) if isinstance(entry, Mapping) else None) if inner else entry
            if isinstance(name, str) and name and name not in names:
                names.append(name)
    return names


def whole_art(scene: SceneEntry, params: Mapping[str, Json]) -> list[str]:
    """The names of the art without which a scene is nothing."""
    return art_names(scene, params, [path for path in scene.art if path in required(scene.schema)])


def needed_art(scene: SceneEntry, params: Mapping[str, Json]) -> list[str]:
    """The names of the art in parameters that are required, or in a part of those."""
    return art_names(scene, params, [path for path in scene.art if path.partition(".")[0] in required(scene.schema)])


def needs_art(scene: SceneEntry, params: Mapping[str, Json], missing: list[str]) -> bool:
    """Whether a scene is nothing without the missing art: all that its required parameters would show is missing.

    Of several names that are lettered anyway, each may do without.
    """
    names = needed_art(scene, params)
    tiles = len(names) > 1 and any(path in scene.lettered for path in scene.art if path in required(scene.schema))
    return bool(names) and not tiles and all(name in missing for name in names)


def is_aside(scene: SceneEntry, path: str) -> bool:
    """Whether art only goes along with words that are what was asked for: a list without icons is the list."""
    return path in scene.lettered and path.partition(".")[0] not in required(scene.schema)


def is_lettered_name(scene: SceneEntry, name: str) -> bool:
    """Whether a scene letters what it shows, and this is a name: then its letters show what its art only stands for."""
    words = [word for word in name.split() if word[0].isalpha() and fold(word) not in STOP]
    return bool(scene.lettered) and all(word[0].isupper() for word in words)


def tongue_of(script: Script, draft: Draft, name: str) -> str:
    """The language in which a draft says a name."""
    return spoken_in(script, draft.cues, name)


__all__ = ["art_names", "is_aside", "is_lettered_name", "needed_art", "needs_art", "tongue_of", "whole_art"]
