"""A shot's length and all that its pixels depend on -> its chunks and the key of each.

The plan depends on the length alone, so a film's bytes do not depend on how the work was shared out. A key holds
everything that can change the chunk and nothing else: no absolute frame, no span, no file name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from itertools import pairwise
from pathlib import Path

import cuereel
from cuereel.cache import content_key
from cuereel.encoding import Encoding
from cuereel.model import Caption, Frame, Json, Shot

CHUNK_SECONDS = 2

PACKAGES = (
    "manim",
    "pycairo",
    "numpy",
    "pillow",
    "av",
    "svgelements",
    "uharfbuzz",
    "fontpkg-poppins",
    "fontpkg-ibm-plex-mono",
)
"""Packages whose version can change pixels or bytes."""


def chunk_plan(frames: int, fps: int = 30) -> tuple[tuple[int, int], ...]:
    """The chunks (half open frame ranges) of a shot: as even as may be, about two seconds each."""
    count = max(1, round(frames / (CHUNK_SECONDS * fps)))
    edges = [frames * number // count for number in range(count + 1)]
    return tuple((start, end) for start, end in pairwise(edges) if end > start)


@dataclass(frozen=True)
class Wanted:
    """Frames `start` to `end` of a shot and the key under which they are kept."""

    start: int
    end: int
    key: str


@dataclass(frozen=True)
class Recipe:
    """What the pixels of a shot depend on, its captions apart; `moments` and `frames` count from the shot's start.

    `scene` is the scene type's name and `source` the hash of its file and of what that imports; `looks` is everything
    else that the scene is given (theme, art, backdrop, overlays, language, words), as JSON or hashes of it.
    """

    scene: str
    source: str
    params: Mapping[str, Json]
    looks: Json
    moments: tuple[tuple[str, int], ...]
    frames: int
    frame: Frame
    encoding: Encoding
    caption_style: Json
    engine: str


def recipe(
    shot: Shot, *, source: str, looks: Json, frame: Frame, encoding: Encoding, caption_style: Json, engine: str
) -> Recipe:
    """The recipe of a shot, in frames from its start."""
    return Recipe(
        scene=shot.panel.scene,
        source=source,
        params=shot.panel.params,
        looks=looks,
        moments=tuple((name, at - shot.start) for name, at in shot.moments),
        frames=shot.end - shot.start,
        frame=frame,
        encoding=encoding,
        caption_style=caption_style,
        engine=engine,
    )


def chunk_key(what: Recipe, start: int, end: int, captions: Sequence[Caption], shot_start: int) -> str:
    """The key of frames `start` to `end` of a shot; `captions` may be those of the whole film, in its frames."""
    first, last = shot_start + start, shot_start + end
    ingredients = asdict(what)
    ingredients["frame"] = [what.frame.width, what.frame.height, what.frame.fps]
    ingredients["moments"] = [list(moment) for moment in what.moments]
    ingredients["chunk"] = [start, end]
    ingredients["captions"] = [
        _caption(page, first, last) for page in captions if page.start < last and page.end > first
    ]
    return content_key(ingredients)


def _caption(caption: Caption, first: int, last: int) -> Json:
    """A page as it is seen from frame `first` to `last`: when it shows, and when each of its words is lit."""

    def within(start: int, end: int) -> list[int]:
        return [max(start, first) - first, min(end, last) - first] if start < last and end > first else []

    return {
        "words": [word.text for word in caption.words],
        "lines": list(caption.lines),
        "shown": within(caption.start, caption.end),
        "lit": [within(word.start, word.end) for word in caption.words],
    }


@cache
def engine_version() -> str:
    """A hash over the engine's own drawing code and the versions of the packages that draw and encode."""
    root = Path(cuereel.__file__).parent
    files = [root / "encode.py", root / "raster.py"]
    for folder in ("artwork", "scene", "shoot"):
        files += sorted(path for path in (root / folder).rglob("*") if path.suffix in (".py", ".svg"))
    digest = sha256()
    for file in files:
        digest.update(file.relative_to(root).as_posix().encode())
        digest.update(file.read_bytes())
    return content_key([digest.hexdigest(), [[package, _version(package)] for package in PACKAGES]])


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"
