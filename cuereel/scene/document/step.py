"""What happens to a document on a screen -> its steps."""

from __future__ import annotations

from typing import ClassVar

from cuereel.scene.verb_step import VerbStep


class Step(VerbStep):
    """The computer is to `crash`: the words are those of the blue page, "" for the usual ones."""

    VERBS: ClassVar[tuple[str, ...]] = ("crash",)

    crash: str | None = None


__all__ = ["Step"]
