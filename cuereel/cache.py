"""What was made once -> what need not be made again: files kept under the hash of everything they depend on.

An entry's file name carries its key, size and digest, so that one rename puts it there whole, any number of processes
may race for it, and a damaged one is noticed, dropped and made again.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Iterator
from hashlib import blake2b, sha256
from pathlib import Path

from platformdirs import user_cache_path

from cuereel.model import Json

ABANDONED = 3600
"""Seconds after which an unfinished entry is taken to be left by a process that was killed."""

VARIABLE = "CUEREEL_CACHE"
"""The environment variable that moves the cache."""


def cache_root(given: Path | None = None) -> Path:
    """Where the cache stands: as given, else as the environment says, else in the user's cache folder."""
    if given is not None:
        return given
    named = os.environ.get(VARIABLE)
    return Path(named) if named else user_cache_path("cuereel", appauthor=False)


def content_key(value: Json) -> str:
    """The hash (64 hexadecimal digits) of a JSON value; the order of keys in objects does not matter."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return sha256(text.encode()).hexdigest()


class Cache:
    """Files by key (hexadecimal, as from `content_key`) in a folder that is made when the first is put."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def get(self, key: str) -> Path | None:
        """The file put under a key, checked against its digest; None where there is none or it is damaged."""
        for path in self._entries(key):
            if _sound(path):
                os.utime(path)
                return path
            path.unlink(missing_ok=True)
        return None

    def put(self, key: str, content: bytes | Path, suffix: str = "") -> Path:
        """Keep bytes, or a copy of a file, under a key; `suffix` (".mp4") ends the file's name."""
        data = content if isinstance(content, bytes) else content.read_bytes()
        folder = self._folder(key)
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"{key}.{len(data)}.{_digest(data)}{suffix}"
        handle, temporary = tempfile.mkstemp(prefix=".new-", dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.replace(temporary, target)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        return target

    def size(self) -> int:
        """Bytes of all entries."""
        return sum(path.stat().st_size for path in self._all())

    def prune(self, keep: int) -> int:
        """Drop the entries least recently asked for until at most `keep` bytes remain; the bytes that were freed."""
        for unfinished in self.root.glob("??/.new-*"):
            if unfinished.stat().st_mtime < time.time() - ABANDONED:
                unfinished.unlink(missing_ok=True)
        entries = sorted(((path.stat().st_mtime, path.stat().st_size, path) for path in self._all()), reverse=True)
        kept = freed = 0
        for _, size, path in entries:
            if kept + size <= keep:
                kept += size
            else:
                path.unlink(missing_ok=True)
                freed += size
        return freed

    def _folder(self, key: str) -> Path:
        return self.root / key[:2]

    def _entries(self, key: str) -> list[Path]:
        return sorted(self._folder(key).glob(f"{key}.*"))

    def _all(self) -> Iterator[Path]:
        return (path for path in sorted(self.root.glob("??/*.*")) if not path.name.startswith("."))


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=8).hexdigest()


def _sound(path: Path) -> bool:
    size, digest = path.name.split(".")[1:3]
    try:
        data = path.read_bytes()
    except OSError:
        return False
    return len(data) == int(size) and _digest(data) == digest
