"""What an author writes of the marks on a text -> its steps: each says in one verb what happens to which part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from cuereel.scene.marking.forms import Form, spelt
from cuereel.scene.verb_step import VerbStep, moment_names

DRAWS = ("highlight", "circle", "underline", "strike", "turn", "blink")
"""Verbs that are done to a part of the text."""

SIGNS = ("check", "cross")
"""Verbs that put a sign beside it."""

VERBS = (*DRAWS, *SIGNS, "split", "label", "fix", "become", "add", "next")

Colour = Literal["", "red", "green", "yellow", "blue"]


class Mark(VerbStep):
    """One thing that happens to a text: a mapping with one verb.

    A part of it is to `highlight`, to `circle`, to `underline`, to `strike` out, to `turn` another colour, to `blink`;
    it gets a `check` or a `cross` beside it; it is `split` into so many parts, each of which may have a `label`; a
    `fix` takes the place of the part that was marked last; the whole line is to `become` another, and nothing says that
    it was wrong; words are to `add` behind it; the `next` text comes below.

    Which part it is, is said by what it reads ("free"), by its place ("after @", "first word", "last digit",
    "first 4 digits", "line 2"), by what it is in an address ("scheme", "domain", "path", "user", "ending"), by its kind
    ("digits", "letters", "capitals", "symbols"), or as "it", the whole of the line. `colour` is that of the mark.
    """

    VERBS: ClassVar[tuple[str, ...]] = VERBS

    highlight: str | None = None
    circle: str | None = None
    underline: str | None = None
    strike: str | None = None
    turn: str | None = None
    blink: str | None = None
    check: str | None = None
    cross: str | None = None
    split: int | None = Field(default=None, ge=2, le=5)
    label: str | None = None
    fix: str | None = None
    become: str | None = None
    add: str | None = None
    next: str | None = None
    colour: Colour = ""


def in_form(step: Mark, form: Form) -> Mark:
    """A step whose words are set as those of such a text are."""
    return step if step.verb == "split" else step.model_copy(update={step.verb: spelt(step.words, form)})


def coloured(given: Any) -> Any:
    """Parameters in which a step that is nothing but a colour is that of the mark before it ("in red" in a cue)."""
    if not isinstance(given, Mapping) or not isinstance(given.get("steps"), list | tuple):
        return given
    steps: list[Any] = []
    for step in given["steps"]:
        if isinstance(step, Mapping) and set(step) == {"colour"} and steps and isinstance(steps[-1], Mapping):
            steps[-1] = {**steps[-1], **step}
        else:
            steps.append(step)
    return {**given, "steps": steps}


__all__ = ["DRAWS", "SIGNS", "VERBS", "Colour", "Mark", "coloured", "in_form", "moment_names"]
