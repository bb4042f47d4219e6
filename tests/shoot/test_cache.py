"""The cache gives back what was put, whole, or nothing."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cuereel.cache import VARIABLE, Cache, cache_root, content_key

KEY = content_key("one")


def test_what_was_put_is_found_under_its_key_with_its_suffix(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    assert cache.get(KEY) is None
    path = cache.put(KEY, b"film", ".mp4")
    assert cache.get(KEY) == path and path.suffix == ".mp4" and path.read_bytes() == b"film"


def test_a_file_is_copied_in(tmp_path: Path) -> None:
    source = tmp_path / "take.wav"
    source.write_bytes(b"sound")
    path = Cache(tmp_path / "cache").put(KEY, source, ".wav")
    assert path.read_bytes() == b"sound" and source.exists()


@pytest.mark.parametrize("damage", [b"", b"fil", b"filn"])
def test_a_damaged_entry_is_dropped_and_can_be_put_again(tmp_path: Path, damage: bytes) -> None:
    cache = Cache(tmp_path)
    path = cache.put(KEY, b"film")
    path.write_bytes(damage)
    assert cache.get(KEY) is None and not path.exists()
    assert cache.get(KEY) is None
    assert cache.put(KEY, b"film") == cache.get(KEY)


def test_writers_may_race_for_the_same_key(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        paths = set(pool.map(lambda _: cache.put(KEY, b"film" * 1000), range(40)))
    assert paths == {cache.get(KEY)}
    assert [path.name for path in tmp_path.rglob(".new-*")] == []


def test_pruning_keeps_what_was_asked_for_last(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    keys = [content_key(number) for number in range(4)]
    for age, key in enumerate(keys):
        os.utime(cache.put(key, bytes(10)), (age, age))
    cache.get(keys[0])
    assert cache.size() == 40
    assert cache.prune(20) == 20
    assert [cache.get(key) is not None for key in keys] == [True, False, False, True]


def test_the_cache_stands_where_it_is_told_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    assert cache_root() == tmp_path
    assert cache_root(tmp_path / "given") == tmp_path / "given"
    monkeypatch.delenv(VARIABLE)
    assert cache_root().name == "cuereel"
