"""What a long run says while it works: one line a stage on a terminal, and next to nothing under CI."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn, TimeRemainingColumn


class Teller(Protocol):
    """Is told how far a stage is."""

    def stage(self, name: str) -> None:
        """A stage begins."""

    def step(self, done: int, total: int, what: str = "") -> None:
        """`done` of `total` steps of the stage are through; `what` is being done."""


class Silent:
    """Tells nobody."""

    def stage(self, name: str) -> None:
        pass

    def step(self, done: int, total: int, what: str = "") -> None:
        pass


class Bars:
    """A bar for each stage, with what is being done and the time left."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task: TaskID | None = None

    def stage(self, name: str) -> None:
        self.finish()
        self._task = self._progress.add_task(name, total=None, what="")

    def step(self, done: int, total: int, what: str = "") -> None:
        if self._task is not None:
            self._progress.update(self._task, completed=done, total=total, what=what[:40])

    def finish(self) -> None:
        """The stage is through."""
        if self._task is not None:
            self._progress.update(self._task, completed=1, total=1, what="")


@contextmanager
def teller(console: Console) -> Iterator[Teller]:
    """Bars on a terminal; silence elsewhere."""
    if not console.is_terminal:
        yield Silent()
        return
    columns = (
        TextColumn("{task.description:>9}"),
        BarColumn(bar_width=28),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
        TextColumn("[dim]{task.fields[what]}"),
    )
    with Progress(*columns, console=console) as progress:
        bars = Bars(progress)
        yield bars
        bars.finish()
