"""`doctor`: whether this machine has what a film needs, each thing tried rather than looked up."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from cuereel.cache import cache_root

LEAST_FREE = 2 * 1024**3
"""Bytes that a first film of a minute may need in the cache, with room to spare (measured: under 0.2 GiB)."""


def run(options: argparse.Namespace) -> int:
    checks: dict[str, Callable[[], str]] = {
        "drawing (Manim, Cairo)": _drawing,
        "encoding (x264)": _encoding,
        "sound (ffmpeg)": _sound,
        "voice jm_kumo (Kokoro)": lambda: _voice("jm_kumo"),
        "voice espeak (eSpeak NG)": lambda: _voice("espeak"),
        "art and fonts": _art,
        "cache": lambda: _cache(cache_root(options.cache)),
    }
    failed = 0
    for name, check in checks.items():
        try:
            print(f"ok    {name}: {check()}")
        except Exception as problem:
            failed += 1
            print(f"FAIL  {name}: {type(problem).__name__}: {problem}")
    print("everything works" if not failed else f"{failed} of {len(checks)} do not work; `make install` sets them up")
    return 2 if failed else 0


def _drawing() -> str:
    import manim

    return f"manim {manim.__version__}"


def _encoding() -> str:
    import av

    return f"PyAV {av.__version__}, {av.codec.Codec('libx264', 'w').name}"


def _sound() -> str:
    import numpy as np

    from cuereel.assemble.mix import through_ffmpeg

    through_ffmpeg(np.zeros(4800, dtype=np.float32), "anull")
    return "runs"


def _voice(name: str) -> str:
    from cuereel.diagnostics import Source
    from cuereel.model import Pace
    from cuereel.parse import parse
    from cuereel.record.spoken import speak
    from cuereel.record.take import record

    script, _ = parse(Source("doctor", "All is well."))
    assert script is not None
    with TemporaryDirectory() as folder:
        take, problems = record(script, speak(script, {}, ())[0], name, Pace(), Path(folder))
    if problems:
        raise RuntimeError(problems[0].message)
    return f"says a sentence in {take.utterances[0].samples / 48_000:.1f} s"


def _art() -> str:
    from cuereel.artwork import open_index
    from cuereel.project import builtin

    index = open_index([builtin("assets") / "art"])
    return f"{len(index.entries()):,} drawings"


def _cache(root: Path) -> str:
    root.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(root).free
    if free < LEAST_FREE:
        raise OSError(f"{free / 1024**3:.1f} GiB free in {root}; a film may need {LEAST_FREE / 1024**3:.0f}")
    return f"{root}, {free / 1024**3:.0f} GiB free"
