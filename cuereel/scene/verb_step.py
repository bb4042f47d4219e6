"""What an author writes of one thing that happens: a mapping with one verb, and in words to what it happens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import ClassVar

from pydantic import model_validator

from cuereel.scene import SceneParams


class VerbStep(SceneParams):
    """A step with just one of its `VERBS`; a scene type derives its own, with a field for each verb."""

    VERBS: ClassVar[tuple[str, ...]] = ()

    @model_validator(mode="after")
    def _has_one_verb(self) -> VerbStep:
        given = self._given()
        if len(given) != 1:
            raise ValueError(f"a step has one of {', '.join(self.VERBS)}; this has {' and '.join(given) or 'none'}")
        return self

    def _given(self) -> list[str]:
        return [verb for verb in self.VERBS if getattr(self, verb) is not None]

    @property
    def verb(self) -> str:
        """What happens."""
        return self._given()[0]

    @property
    def words(self) -> str:
        """What the verb says, in words; "" where it only says that it happens."""
        value = getattr(self, self.verb)
        return "" if isinstance(value, bool) else str(value)


def moment_names(steps: Sequence[VerbStep]) -> list[str]:
    """The name of each step's moment: its verb, with a number where several steps have the same."""
    total, count, out = Counter(step.verb for step in steps), Counter[str](), []
    for step in steps:
        count[step.verb] += 1
        out.append(f"{step.verb}-{count[step.verb]}" if total[step.verb] > 1 else step.verb)
    return out


__all__ = ["VerbStep", "moment_names"]
