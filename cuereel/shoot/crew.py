"""The timeline -> its footage: what the cache lacks is shared out among processes, longest first.

`draw` takes a picklable `Part`, so any `concurrent.futures.Executor` will do, a cluster's as well.
"""

from __future__ import annotations

import ctypes
import json
import multiprocessing
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from cuereel.cache import Cache, content_key
from cuereel.encoding import FILM, Encoding
from cuereel.model import Caption, Chunk, Footage, Shot, Timeline
from cuereel.shoot.caption_style import CaptionStyle
from cuereel.shoot.chunks import Wanted, chunk_key, chunk_plan, engine_version, recipe
from cuereel.shoot.part import Drawn, Part, SceneFailure, Studio, draw

Progress = Callable[[int, int], None]
"""Called with the frames drawn so far and the frames to draw in all."""


@dataclass(frozen=True)
class Late:
    """A moment that a scene reached so many frames after its time."""

    shot: Shot
    moment: str
    frames: int


@dataclass(frozen=True)
class Rushes:
    """What came back: footage of every shot that could be drawn, in order, failures, and moments that came late."""

    footage: tuple[Footage, ...]
    failures: tuple[SceneFailure, ...]
    late: tuple[Late, ...]


KEPT = 4 * 1024**3
"""Bytes of footage that are kept from film to film: more than two hours of it (measured: 25 MB a minute)."""


@dataclass(frozen=True)
class _Plan:
    shot: Shot
    captions: tuple[Caption, ...]
    chunks: tuple[Wanted, ...]
    notes_key: str


def shoot(
    timeline: Timeline,
    studio: Studio,
    cache: Cache,
    *,
    style: CaptionStyle | None = None,
    encoding: Encoding = FILM,
    workers: int | None = None,
    progress: Progress = lambda done, total: None,
    executor: Executor | None = None,
) -> Rushes:
    """Draw and encode every chunk that the cache lacks. `workers` is the number of processes (default: the cores)."""
    style = style or CaptionStyle()
    plans = [_plan(shot, timeline, studio, style, encoding) for shot in timeline.shots]
    known = {chunk.key: path for plan in plans for chunk in plan.chunks if (path := cache.get(chunk.key))}
    count = workers or _cores()
    failures: list[SceneFailure] = []
    with tempfile.TemporaryDirectory(prefix="cuereel-") as scratch:
        missing = [
            Part(
                number=number,
                shot=plan.shot,
                chunks=tuple(chunk for chunk in plan.chunks if chunk.key not in known),
                captions=plan.captions,
                style=style,
                frame=timeline.frame,
                encoding=encoding,
                studio=studio,
                cache=cache.root,
                scratch=Path(scratch),
                notes_key=plan.notes_key,
                to_end=True,
            )
            for number, plan in enumerate(plans)
        ]
        parts = _share_out([part for part in missing if part.chunks or not cache.get(part.notes_key)], count)
        if parts:
            cache.prune(KEPT)
        if parts and executor is not None:
            failures = _work(executor, parts, known, progress)
        elif parts:
            with _processes(min(count, len(parts))) as pool:
                failures = _work(pool, parts, known, progress)
    return _gather(plans, known, cache, failures)


def _plan(shot: Shot, timeline: Timeline, studio: Studio, style: CaptionStyle, encoding: Encoding) -> _Plan:
    source, looks = studio.describe(shot)
    captions = tuple(
        page for page in timeline.captions if shot.panel.captions and page.start < shot.end and page.end > shot.start
    )
    what = recipe(
        shot,
        source=source,
        looks=looks,
        frame=timeline.frame,
        encoding=encoding,
        caption_style=asdict(style),
        engine=engine_version(),
    )
    chunks = tuple(
        Wanted(start, end, chunk_key(what, start, end, captions, shot.start))
        for start, end in chunk_plan(shot.end - shot.start, timeline.frame.fps)
    )
    return _Plan(shot, captions, chunks, content_key(["notes", asdict(what)]))


def _share_out(parts: Iterable[Part], workers: int) -> list[Part]:
    """The parts, longest first, split until every worker has something to do and none holds up the others."""
    shared = sorted(parts, key=lambda part: (-part.frames, part.number))
    fair = -(-sum(part.frames for part in shared) // workers)
    while shared and len(shared[0].chunks) > 1 and (len(shared) < workers or shared[0].frames > fair):
        first = shared.pop(0)
        middle = len(first.chunks) // 2
        shared += [
            replace(first, chunks=first.chunks[:middle], to_end=False),
            replace(first, chunks=first.chunks[middle:]),
        ]
        shared.sort(key=lambda part: (-part.frames, part.number, part.chunks[0].start if part.chunks else 0))
    return shared


def _work(pool: Executor, parts: list[Part], known: dict[str, Path], progress: Progress) -> list[SceneFailure]:
    failures: list[SceneFailure] = []
    total = sum(part.frames for part in parts)
    done = 0
    progress(done, total)
    futures = {pool.submit(draw, part): part for part in parts}
    try:
        for future in as_completed(futures):
            part = futures[future]
            try:
                result = future.result()
            except BrokenProcessPool:
                result = SceneFailure(part.shot, "Crash", "the process that drew this shot ended", "", 0)
            if isinstance(result, Drawn):
                known.update(result.paths)
            else:
                failures.append(result)
            done += part.frames
            progress(done, total)
    except BaseException:
        for future in futures:
            future.cancel()
        raise
    return failures


def _gather(plans: list[_Plan], known: Mapping[str, Path], cache: Cache, failures: list[SceneFailure]) -> Rushes:
    footage, late = [], []
    for plan in plans:
        if all(chunk.key in known for chunk in plan.chunks):
            chunks = tuple(Chunk(chunk.start, chunk.end, chunk.key, known[chunk.key]) for chunk in plan.chunks)
            footage.append(Footage(plan.shot, chunks))
        notes = cache.get(plan.notes_key)
        if notes is not None:
            late += [Late(plan.shot, name, by) for name, by in json.loads(notes.read_bytes())]
    # A shot that was split fails in each of its parts.
    first_failures = {failure.shot.start: failure for failure in reversed(failures)}
    return Rushes(tuple(footage), tuple(first_failures[start] for start in sorted(first_failures)), tuple(late))


def _processes(workers: int) -> ProcessPoolExecutor:
    if sys.platform == "linux":
        # Imported once here, and shared by every process that forks off.
        import cuereel.shoot.renderer
        import cuereel.shoot.sink  # noqa: F401 (for the workers)

        return ProcessPoolExecutor(workers, multiprocessing.get_context("fork"), _end_with_parent)
    return ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"))


def _end_with_parent() -> None:
    """Have Linux end this process when the one that forked it is killed; nobody would give it work any more."""
    set_parent_death_signal = 1
    ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGTERM)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
