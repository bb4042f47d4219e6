"""What an editor writes of a tableau -> its things and steps, checked; who is there from the start, and how long."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from cuereel.scene.laid import Laid
from cuereel.scene.state.names import State

Does = Literal[
    "comes",
    "goes to",
    "goes into",
    "comes out of",
    "becomes",
    "turns",
    "leaves",
    "is crossed out",
    "is checked",
    "grows",
    "shrinks",
    "shakes",
    "spins",
    "glows",
    "falls",
    "rises",
    "multiplies",
    "points to",
    "joins",
    "circles",
    "breaks",
    "says",
    "empties",
    "stops",
    "counts",
    "vanishes",
    "is named",
    "connects to",
    "is cut from",
    "acts",
    "feels",
]

Pose = Literal[
    "",
    "stands",
    "holds",
    "carries",
    "reads",
    "lifts",
    "shows",
    "lugs",
    "points",
    "shouts",
    "talks",
    "calls",
    "inspects",
    "walks",
    "runs",
    "runs with",
    "waves",
    "jumps",
    "thinks",
    "pushes",
    "sits",
    "types",
    "codes",
    "works",
    "studies",
    "shakes hands",
]

Felt = Literal[
    "",
    "sweating",
    "crying",
    "laughing",
    "smiling",
    "yawning",
    "winking",
    "frowning",
    "angry",
    "sad",
    "happy",
    "bored",
    "sleepy",
    "tired",
    "surprised",
    "scared",
    "confused",
    "sick",
    "sleeping",
    "thinking",
    "worried",
]

Side = Literal["", "left", "right", "middle", "top", "bottom"]

WITH_ANOTHER = ("goes to", "goes into", "comes out of", "points to", "joins", "circles", "connects to", "is cut from")
"""What is done with another thing, which must be named."""

MARKS = ("is checked", "is crossed out")
"""What puts a mark on a thing, or below it."""

LINED = ("points to", "connects to")
"""What draws a line from one thing to another; told again with a colour, that line turns to it."""

SPEAKS = ("becomes", "points to", "says", "feels")
"""What shows its text in a way of its own; the text of all else stands on a plate at the thing."""

COUNTS = "counts"
"""What runs the number on a thing's plate from `start` to `text`."""

MOST = 24
"""As many of one thing as can be told apart."""


class Thing(BaseModel):
    """Something on the stage: `art` names its picture (without, it is a lettered tile), `label` the words on its plate.

    With a `pose` it is a drawn person who looks as its name says, with a `face` and with what is `held`; who shakes
    hands does so with a `partner`. `at` says where on the stage it stands (`place` says the same: in a sheet,
    `at` is for the words that an entry keeps to), `to` and `how` how it stands to another thing. `state` is what a
    thing with `art` is like: "ringing", "burning", "old"; `laid` how many of it are seen as one: "pile", "queue".
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str = Field(min_length=1)
    art: str = ""
    label: str = ""
    count: int = Field(default=1, ge=1, le=12)
    at: Side = ""
    place: Side = ""
    to: str = ""
    how: Literal["", "on", "in", "beside", "above", "below", "behind", "between", "around", "held"] = ""
    pose: Pose = ""
    face: Felt = ""
    partner: str = ""
    size: Literal["", "small", "big"] = ""
    state: State = ""
    laid: Laid = ""

    @model_validator(mode="before")
    @classmethod
    def _placed(cls, value: Any) -> Any:
        if isinstance(value, Mapping) and value.get("place") and not value.get("at"):
            return {**value, "at": value["place"]}
        return value


class Step(BaseModel):
    """A moment: `who` (all, where nobody is named) `does` something, with `to`, a `text`, a `colour` or a `count`.

    What `counts` runs the number on its plate to that of `text`, from that of `start`, or from the one it has. A line
    is drawn by `points to` (with a head) or `connects to`; the same again with a colour has it turn to that, and
    `is cut from` parts it. A person `acts` as the pose is, and `feels` what the `text` says. What `is named` has
    its `text` from then on. `place` says where a mark stands: "below".
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    who: str = ""
    does: Does
    to: str = ""
    start: str = ""
    text: str = ""
    colour: str = ""
    count: int = Field(default=0, ge=0, le=MOST)
    place: Literal["", "below"] = ""


def mistakes(things: Sequence[Thing], steps: Sequence[Step]) -> Iterator[str]:
    """What is wrong with a story, said so that its editor can mend it."""
    names = [thing.name for thing in things]
    yield from (f"two things are called {name!r}" for name in dict.fromkeys(names) if names.count(name) > 1)
    for thing in things:
        if thing.to and (thing.to not in names or thing.to == thing.name):
            yield f"{thing.name!r} stands to {thing.to!r}, which is no other thing"
        if thing.state and (thing.pose or not thing.art):
            yield f"{thing.name!r} has no art to be seen {thing.state}"
        if thing.laid and (thing.pose or not thing.art):
            yield f"{thing.name!r} has no art that could be laid in a {thing.laid}"
        if thing.how and not thing.to:
            yield f"{thing.name!r} is {thing.how!r} nothing: say to what"
    for number, step in enumerate(steps, start=1):
        yield from (
            f"step {number}: there is no thing called {name!r}"
            for name in (step.who, step.to)
            if name and name not in names
        )
        if step.does in WITH_ANOTHER and (not step.to or step.to == step.who):
            yield f"step {number}: {step.does!r} needs another thing (to)"
        if step.does == "becomes" and bool(step.to) == bool(step.text):
            yield f"step {number}: what becomes something needs another thing (to) or words (text), one of them"
        if not step.who and (step.does == "becomes" or step.text):
            yield f"step {number}: say who (who)"
        if step.does in ("says", "is named") and not step.text:
            yield f"step {number}: what is said is missing (text)"
        if step.place and step.does not in MARKS:
            yield f"step {number}: only a mark has a place"
        if step.does == "is cut from" and not any(line_of(step, each) for each in steps[: number - 1]):
            yield f"step {number}: there is no line between the two"
        if step.does == "multiplies" and step.count < 2:
            yield f"step {number}: to how many? (count)"
        if step.does == COUNTS:
            yield from (f"step {number}: {wrong}" for wrong in _miscounted(step, things, steps[: number - 1]))
        if step.start and step.does != COUNTS:
            yield f"step {number}: only what counts has a start"
        if step.count and step.does != "multiplies":
            yield f"step {number}: only what multiplies has a count"
        if step.to and step.does not in (*WITH_ANOTHER, "becomes"):
            yield f"step {number}: {step.does!r} is done alone"


def line_of(step: Step, drawn: Step) -> bool:
    """Whether a step draws the line that another one tells of."""
    return drawn.does in LINED and {drawn.who, drawn.to} == {step.who, step.to}


def _miscounted(step: Step, things: Sequence[Thing], before: Sequence[Step]) -> Iterator[str]:
    """What is wrong with a number that is to run."""
    if not any(sign.isdigit() for sign in step.text):
        yield "a number counts to another one (text)"
    if not any(sign.isdigit() for sign in step.start or number_before(step, things, before)):
        yield "from which number? (start)"


def number_before(step: Step, things: Sequence[Thing], before: Sequence[Step]) -> str:
    """What the plate of a thing reads before a step."""
    own = [each.text for each in before if each.who == step.who and each.text and each.does not in SPEAKS]
    labels = [thing.label for thing in things if thing.name == step.who]
    return ["", *labels, *own][-1]


def heirs(steps: Sequence[Step]) -> dict[str, str]:
    """Each thing that another becomes, and that other, whose place it takes."""
    out: dict[str, str] = {}
    for step in steps:
        if (
            step.does == "becomes"
            and step.to
            and step.who
            and step.to != step.who
            and step.who not in _after(out, step.to)
        ):
            out.setdefault(step.to, step.who)
    return out


def _after(heir: dict[str, str], name: str) -> set[str]:
    """All that a thing becomes in turn."""
    found = {name}
    while more := {new for new, old in heir.items() if old in found} - found:
        found |= more
    return found


def entrances(things: Sequence[Thing], steps: Sequence[Step]) -> dict[str, int]:
    """The number of the step with which each thing comes; -1 where it is there from the start."""
    out = {}
    inherits = heirs(steps)
    for thing in things:
        out[thing.name] = -1
        for number, step in enumerate(steps):
            if step.does in ("comes", "comes out of") and step.who in (thing.name, ""):
                out[thing.name] = number
                break
            if step.does == "becomes" and step.to == thing.name and thing.name in inherits:
                out[thing.name] = number
                break
            if thing.name in (step.who, step.to) or not step.who:
                break
    return out


def exits(things: Sequence[Thing], steps: Sequence[Step]) -> dict[str, int]:
    """The number of the step after which each thing is seen no more; the number of steps where it stays."""
    out = {thing.name: len(steps) for thing in things}
    for number, step in enumerate(steps):
        stays = step.does == "becomes" and any(each.name == step.who and bears(each, steps) for each in things)
        if step.does in ("goes into", "leaves", "vanishes", "becomes") and step.who in out and not stays:
            out[step.who] = min(out[step.who], number)
    return out


def most(thing: Thing, steps: Sequence[Step]) -> int:
    """As many of a thing as there are at the most."""
    counts = [step.count for step in steps if step.does == "multiplies" and step.who in (thing.name, "")]
    return max(thing.count, *counts, 1)


def retexts(step: Step) -> bool:
    """Whether a step gives a thing other words."""
    return bool(step.text) and step.does in ("is named", "becomes")


def bears(thing: Thing, steps: Sequence[Step], *, row: bool = False) -> bool:
    """Whether words stand on a thing itself: they turn into others, and it stays what it is."""
    if row or not (thing.art and thing.label) or thing.pose or thing.count > 1:
        return False
    own = [step for step in steps if step.who == thing.name]
    alone = all(not step.text or retexts(step) or step.does in SPEAKS for step in own)
    return any(map(retexts, own)) and alone and all(step.does != "multiplies" for step in own)


def texts_on(thing: Thing, steps: Sequence[Step]) -> list[str]:
    """All that is read on a thing, one text after another."""
    return [thing.label, *(step.text for step in steps if step.who == thing.name and retexts(step))]


def speaks(thing: Thing, steps: Sequence[Step]) -> bool:
    """Whether a bubble stands above a thing."""
    return any(step.does == "says" and step.who == thing.name for step in steps)


__all__ = ["COUNTS", "LINED", "MARKS", "MOST", "SPEAKS", "WITH_ANOTHER", "Does", "Step", "Thing"]
__all__ += ["bears", "entrances", "exits", "heirs", "line_of", "mistakes", "most", "number_before", "retexts"]
__all__ += ["speaks", "texts_on"]
