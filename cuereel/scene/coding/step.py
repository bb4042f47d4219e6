"""What an author writes of code that is shown -> its steps: each says in one verb what happens to it."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from cuereel.scene.verb_step import VerbStep, moment_names

VERBS = ("beside", "fix", "mark", "stamp", "click", "gone")

Side = Literal["left", "right"]


class Step(VerbStep):
    """One thing that happens: a mapping with one verb.

    Another version is shown `beside` the code, it is changed to a `fix`, a line is to `mark` by its number, words are
    to `stamp` over it, a version is to `click`, one is `gone`. `colour` is that of a mark or a stamp.
    """

    VERBS: ClassVar[tuple[str, ...]] = VERBS

    beside: str | None = None
    fix: str | None = None
    mark: int | None = Field(default=None, ge=1)
    stamp: str | None = None
    click: Side | None = None
    gone: Side | None = None
    colour: Literal["accent", "cool", "good", "bad", "warn"] = "accent"


__all__ = ["VERBS", "Side", "Step", "moment_names"]
