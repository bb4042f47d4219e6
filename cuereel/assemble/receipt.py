"""What was delivered, and from what -> whether it stands there still, so that an unchanged film costs nothing.

A receipt is kept under the hash of both: the delivery's key, and each file's name, size and time of writing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache as once
from hashlib import sha256
from pathlib import Path

from cuereel.assemble.cover_shot import SCENE
from cuereel.cache import Cache, content_key


def is_delivered(cache: Cache, key: str, files: Sequence[Path]) -> bool:
    """Whether these files were delivered under that key, and each is still as it was written."""
    return all(path.is_file() for path in files) and cache.get(_receipt(key, files)) is not None


def keep_receipt(cache: Cache, key: str, files: Sequence[Path]) -> None:
    """Remember what was written under a key."""
    cache.put(_receipt(key, files), "\n".join(path.name for path in files).encode(), ".txt")


def _receipt(key: str, files: Sequence[Path]) -> str:
    states = [(path.name, path.stat()) for path in files]
    return content_key(["receipt", key, [[name, state.st_size, state.st_mtime_ns] for name, state in states]])


@once
def assembly_version() -> str:
    """A hash over the code of this stage, and of the scene that draws covers."""
    files = [*sorted(Path(__file__).parent.glob("*.py")), SCENE]
    return content_key([[path.name, sha256(path.read_bytes()).hexdigest()] for path in files])
