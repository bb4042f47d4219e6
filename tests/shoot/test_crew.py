"""Footage is made once, by any number of workers, and is the same whoever made it."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from scenes_for_tests import TestStudio, a_page, a_shot, a_timeline

from cuereel.cache import Cache
from cuereel.encoding import PREVIEW
from cuereel.model import Timeline
from cuereel.shoot import crew
from cuereel.shoot.crew import Rushes, shoot


class AtOnce(Executor):
    """Does the work where it is handed out; `stop_after` parts it is killed."""

    def __init__(self, stop_after: int = 1000) -> None:
        self.left = stop_after

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        if not self.left:
            raise KeyboardInterrupt
        self.left -= 1
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def film() -> Timeline:
    return a_timeline(a_shot(0, 40), a_shot(40, 180), captions=(a_page(35, 65, "satu", "dua"),))


def make(timeline: Timeline, root: Path, studio: TestStudio | None = None, **how: Any) -> Rushes:
    given: dict[str, Any] = {"encoding": PREVIEW, "executor": AtOnce(), "workers": 1}
    return shoot(timeline, studio or TestStudio(), Cache(root), **{**given, **how})


def contents(rushes: Rushes) -> list[bytes]:
    return [chunk.path.read_bytes() for footage in rushes.footage for chunk in footage.chunks]


def test_footage_covers_every_shot_in_order(tmp_path: Path) -> None:
    rushes = make(film(), tmp_path)
    assert [[(chunk.start, chunk.end) for chunk in shot.chunks] for shot in rushes.footage] == [
        [(0, 40)],
        [(0, 70), (70, 140)],
    ]
    assert not rushes.failures


def test_two_processes_make_the_same_bytes_as_one(tmp_path: Path) -> None:
    alone = make(film(), tmp_path / "a")
    together = make(film(), tmp_path / "b", executor=None, workers=2)
    assert contents(alone) == contents(together)


def test_a_second_run_opens_no_scene(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger"
    first = make(film(), tmp_path / "cache", TestStudio(ledger))
    assert ledger.read_text().split() == ["at-40", "at-0"]
    assert contents(make(film(), tmp_path / "cache", TestStudio(ledger))) == contents(first)
    assert ledger.read_text().split() == ["at-40", "at-0"]


def test_a_chunk_that_was_damaged_is_made_again_alone_and_to_the_same_bytes(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger"
    first = make(film(), tmp_path / "cache")
    expected = contents(first)
    first.footage[1].chunks[1].path.write_bytes(b"broken")
    done: list[tuple[int, int]] = []
    again = make(
        film(), tmp_path / "cache", TestStudio(ledger), progress=lambda drawn, total: done.append((drawn, total))
    )
    assert contents(again) == expected
    assert ledger.read_text().split() == ["at-40"]
    assert done == [(0, 70), (70, 70)]


def test_a_killed_run_resumes_from_what_it_had_finished(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger"
    with pytest.raises(KeyboardInterrupt):
        make(film(), tmp_path / "cache", TestStudio(ledger), executor=AtOnce(stop_after=1))
    make(film(), tmp_path / "cache", TestStudio(ledger))
    assert ledger.read_text().split() == ["at-40", "at-0"]


def test_a_changed_caption_makes_only_the_chunks_that_show_it(tmp_path: Path) -> None:
    first = make(film(), tmp_path)
    changed = a_timeline(*film().shots, captions=(a_page(35, 65, "satu", "tiga"),))
    second = make(changed, tmp_path)
    differ = [a != b for a, b in zip(contents(first), contents(second), strict=True)]
    assert differ == [True, True, False]


def test_captions_can_be_off_for_a_shot(tmp_path: Path) -> None:
    page = a_page(0, 30, "satu")
    bare = a_timeline(a_shot(0, 40))
    hidden = a_timeline(a_shot(0, 40, captions=False), captions=(page,))
    shown = a_timeline(a_shot(0, 40), captions=(page,))
    with_none, with_hidden, with_shown = (contents(make(film, tmp_path)) for film in (bare, hidden, shown))
    assert with_none == with_hidden != with_shown


def test_a_scenes_exception_is_reported_with_its_line_and_the_other_shots_go_on(tmp_path: Path) -> None:
    rushes = make(a_timeline(a_shot(0, 40, "Failing"), a_shot(40, 80)), tmp_path)
    assert [footage.shot.start for footage in rushes.footage] == [40]
    (failure,) = rushes.failures
    assert (failure.shot.start, failure.kind, failure.message) == (0, "KeyError", "'no such layer'")
    assert failure.file.endswith("scenes_for_tests.py")
    assert "line of interest" in Path(failure.file).read_text().splitlines()[failure.line - 1]


def test_a_shot_that_fails_in_several_parts_is_reported_once(tmp_path: Path) -> None:
    rushes = make(a_timeline(a_shot(0, 240, "Failing")), tmp_path, workers=4)
    assert len(rushes.failures) == 1


def test_moments_that_came_late_are_told_by_every_run(tmp_path: Path) -> None:
    timeline = a_timeline(a_shot(0, 40, "Tardy"))
    for _ in range(2):
        assert [(late.moment, late.frames) for late in make(timeline, tmp_path).late] == [("tick", 3)]


def test_the_looks_that_a_studio_describes_are_part_of_the_key(tmp_path: Path) -> None:
    first = make(film(), tmp_path)
    other = make(film(), tmp_path, TestStudio(looks="other"))
    assert {c.key for f in first.footage for c in f.chunks}.isdisjoint(c.key for f in other.footage for c in f.chunks)


def test_handing_out_the_work_does_not_import_manim() -> None:
    look = "import sys, cuereel.shoot.crew; sys.exit('manim' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0


def test_footage_that_was_not_asked_for_lately_makes_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = Cache(tmp_path).put("0" * 64, b"an earlier film")
    os.utime(old, (0, 0))
    monkeypatch.setattr(crew, "KEPT", 0)
    rushes = make(film(), tmp_path)
    assert not old.exists()
    assert contents(rushes) == contents(make(film(), tmp_path))
