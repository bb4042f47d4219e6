"""What a long run says while it works, to whoever listens."""

from __future__ import annotations

from typing import Protocol


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
