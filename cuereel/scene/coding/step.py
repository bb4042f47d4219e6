"""What an author writes of code that is shown -> its steps: each says in one verb what happens to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from pydantic import Field, model_validator

from cuereel.scene import SceneParams

VERBS = ("beside", "fix", "mark", "stamp", "click", "gone")

Side = Literal["left", "right"]


class Step(SceneParams):
    """One thing that happens: a mapping with one verb.

    Another version is shown `beside` the code, it is changed to a `fix`, a line is to `mark` by its number, words are
    to `stamp` over it, a version is to `click`, one is `gone`. `colour` is that of a mark or a stamp.
    """

    beside: str | None = None
    fix: str | None = None
    mark: int | None = Field(default=None, ge=1)
    stamp: str | None = None
    click: Side | None = None
    gone: Side | None = None
    colour: Literal["accent", "cool", "good", "bad", "warn"] = "accent"

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


__all__ = ["VERBS", "Side", "Step", "moment_names"]
