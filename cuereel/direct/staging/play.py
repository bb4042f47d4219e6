"""A story as data: who is on the stage, and the steps of what happens to them."""

from __future__ import annotations

from dataclasses import dataclass, field

from cuereel.direct.staging.cast import Cast, Thing
from cuereel.model import Json


@dataclass(frozen=True, slots=True)
class Step:
    """What one of the cast does, as the scene type `tableau` takes it.

    `start` is where a number runs from, `said` the cue's own verb for it, `place` where a mark stands ("below").
    """

    who: str
    does: str
    to: str = ""
    text: str = ""
    colour: str = ""
    count: int = 0
    start: str = ""
    said: str = ""
    place: str = ""

    def params(self) -> dict[str, Json]:
        """What a panel is told of it."""
        told: dict[str, Json] = {"who": self.who, "does": self.does, "to": self.to}
        told |= {"start": self.start, "text": self.text, "colour": self.colour, "count": self.count}
        told |= {"place": self.place}
        return {key: value for key, value in told.items() if value}


@dataclass(frozen=True, slots=True)
class Story:
    """Who is on the stage and what happens; `untold` are the words of the cue that nothing of it shows.

    `goes_on` says that it goes on with the story before it, `lettered` are the names of those without a picture.
    Of a `row`, `began` is the number of the first step that the last cue told.
    """

    things: tuple[Thing, ...]
    steps: tuple[Step, ...]
    untold: tuple[str, ...] = ()
    goes_on: bool = False
    lettered: tuple[str, ...] = ()
    began: int = 0
    row: bool = False

    def params(self) -> dict[str, Json]:
        """The parameters of the panel."""
        steps: list[Json] = [step.params() for step in self.steps]
        things: list[Json] = [thing.params() for thing in self.things]
        told: dict[str, Json] = {"things": things, "steps": steps} if steps else {"things": things}
        return told | ({"row": True} if self.row else {})


@dataclass
class Stage:
    """A story while it is told: the cast, the steps so far, and what something last went into."""

    cast: Cast
    steps: list[Step]
    holder: str = field(default="")
