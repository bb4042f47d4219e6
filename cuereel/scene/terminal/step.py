"""What an author writes of a terminal -> its steps: each says in one verb what happens there, and in words what."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from cuereel.scene.verb_step import VerbStep, moment_names

VERBS = ("type", "print", "fail", "success", "check", "cross", "turn", "fill", "zoom")

Number = Annotated[int, Field(ge=1, le=8)] | Literal["last"]
"""A line of a test run."""


class Step(VerbStep):
    """One thing that happens: a mapping with one verb.

    A command that is typed, a line that is printed, one that is printed in red or in green (which turns the window's
    light), one of a test run with a tick or a cross before it (without words, it is called by its number), a ticked one
    that turns red (by its number, or the last), a bar that fills to so many percent, or a part of what stands there
    that is looked at closely.
    """

    VERBS: ClassVar[tuple[str, ...]] = VERBS

    type: str | None = None
    print: str | None = None
    fail: str | None = None
    success: str | None = None
    check: str | None = None
    cross: str | None = None
    turn: Number | None = None
    fill: int | None = Field(default=None, ge=0, le=100)
    zoom: str | None = None


__all__ = ["VERBS", "Step", "moment_names"]
