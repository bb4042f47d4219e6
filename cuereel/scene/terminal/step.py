"""What an author writes of a terminal -> its steps: each says in one verb what happens there, and in words what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from pydantic import Field, model_validator

from cuereel.scene import SceneParams

VERBS = ("type", "print", "fail", "success", "fill", "zoom")


class Step(SceneParams):
    """One thing that happens: a mapping with one verb.

    A command that is typed, a line that is printed, one that is printed in red or in green (which turns the window's
    light), a bar that fills to so many percent, or a part of what stands there that is looked at closely.
    """

    type: str | None = None
    print: str | None = None
    fail: str | None = None
    success: str | None = None
    fill: int | None = Field(default=None, ge=0, le=100)
    zoom: str | None = None

    @model_validator(mode="after")
    def _has_one_verb(self) -> Step:
        given = [verb for verb in VERBS if getattr(self, verb) is not None]
        if len(given) != 1:
            raise ValueError(f"a step has one of {', '.join(VERBS)}; this has {' and '.join(given) or 'none'}")
        return self

    @property
    def verb(self) -> str:
        return next(verb for verb in VERBS if getattr(self, verb) is not None)

    @property
    def words(self) -> str:
        return str(getattr(self, self.verb))


def moment_names(steps: Sequence[Step]) -> list[str]:
    """The name of each step's moment: its verb, with a number where several steps have the same."""
    total, count, out = Counter(step.verb for step in steps), Counter[str](), []
    for step in steps:
        count[step.verb] += 1
        out.append(f"{step.verb}-{count[step.verb]}" if total[step.verb] > 1 else step.verb)
    return out


__all__ = ["VERBS", "Step", "moment_names"]
