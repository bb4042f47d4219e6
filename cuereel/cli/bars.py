"""How far a run is -> a bar for each stage on a terminal, and silence elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cuereel.progress import Silent, Teller

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID


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
def teller() -> Iterator[Teller]:
    """Bars where standard error is a terminal; silence elsewhere."""
    if not sys.stderr.isatty():
        yield Silent()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description:>9}"),
        BarColumn(bar_width=28),
        TextColumn("{task.percentage:>3.0f}%"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
        TextColumn("[dim]{task.fields[what]}"),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        bars = Bars(progress)
        yield bars
        bars.finish()
