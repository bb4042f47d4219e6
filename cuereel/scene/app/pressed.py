"""The steps of a pressed button after which its page goes on -> the same as an app's page, with the steps of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from pydantic import Field

from cuereel.scene.app.parts import Part
from cuereel.scene.app.parts import Step as PageStep
from cuereel.scene.shop.step import VERBS
from cuereel.scene.shop.step import Step as ShopStep

GOES_ON = ("scroll", "enlarge", "recolour", "ask", "blank", "vanish")
"""What no shop's page does: where it happens, the button is one of an app's page."""


class Step(ShopStep):
    """One thing that happens: a mapping with one verb. `icon` names the art of a check where its own words do not.

    On the page of a button, the verbs of an app's page go on: `scroll` (`fast`), `enlarge`, `recolour` (`colour`),
    `ask` (`answers`), `blank`, `vanish`.
    """

    VERBS: ClassVar[tuple[str, ...]] = (*VERBS, *GOES_ON)

    scroll: bool | None = None
    enlarge: bool | None = None
    recolour: str | None = None
    ask: str | None = None
    blank: bool | None = None
    vanish: str | None = None
    fast: bool = False
    colour: Literal["", "good", "bad", "warn", "cool"] = ""
    answers: tuple[str, ...] = Field(default=(), max_length=3)


@dataclass(frozen=True)
class Asked:
    """What is asked of a phone's page."""

    steps: tuple[PageStep, ...]
    parts: tuple[Part, ...] = ()
    device: str = "phone"
    page: str = ""
    heading: str = ""


def is_of_a_page(steps: Sequence[Step]) -> bool:
    """Whether any of the steps is one of an app's page."""
    return any(step.verb in GOES_ON for step in steps)


def behind(steps: Sequence[Step]) -> list[str]:
    """The verbs that no page of an app has."""
    return [step.verb for step in steps if step.verb not in (*GOES_ON, "press", "load", "success")]


def as_page(steps: Sequence[Step]) -> Asked:
    """The page of an app on which all of the steps happen."""
    keys = ("fast", "colour", "answers")
    out = []
    for step in steps:
        value = getattr(step, step.verb)
        verb = {"success": "succeed"}.get(step.verb, step.verb)
        more = {key: getattr(step, key) for key in keys if key in step.model_fields_set}
        out.append(PageStep.model_validate({verb: True if verb == "load" else value, **more}))
    return Asked(tuple(out))


__all__ = ["GOES_ON", "Asked", "Step", "as_page", "behind", "is_of_a_page"]
