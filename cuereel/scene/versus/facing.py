"""Sides as a cue writes them -> their titles, figures and steps apart; and which side a judgement is of; pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pydantic import Field

from cuereel.declare import SceneParams
from cuereel.scene.figures import valued

MOST_STEPS = 4

_ARROW = re.compile(r"\s*(?:->|→|=>|➜|➝)\s*")

_SKIPPED = frozenset("the a an one side half side's di yang si sisi sebelah of on".split())


class Facing(SceneParams):
    """What stands on a side: its title, a figure or words under it, and a mark beside it.

    The picture is that of `art`, else of what the title names, else of what the words of both sides name; without any,
    the words stand in its place. A title that ends with a figure has that under it; `steps` (or a title with arrows
    in it) stand one below another in the place of a picture.
    A mark is "check", "cross" or the name of what art shows (a happy face).
    """

    title: str = ""
    art: str = ""
    text: str = ""
    mark: str = ""
    steps: tuple[str, ...] = Field(default=(), max_length=MOST_STEPS)


def apart(side: str | Facing) -> Facing:
    """A side with its figure and its steps taken out of its title."""
    given = Facing(title=side) if isinstance(side, str) else side
    steps = [step for step in _ARROW.split(given.title) if step]
    if not given.steps and len(steps) > 1:
        title, _, first = steps[0].rpartition(":")
        return given.model_copy(update={"title": title.strip(), "steps": (first.strip(), *steps[1:])})
    parts = valued(given.title)
    if parts.value and not given.text:
        art = given.art or given.title
        return given.model_copy(update={"title": parts.name, "text": parts.value, "art": art})
    return given


def side_called(name: str, sides: Sequence[Facing]) -> int | None:
    """Which side is meant: "left", "right", or words of the title of one of them; None for neither and for both."""
    asked = _words(name)
    for number, called in enumerate(({"left", "kiri"}, {"right", "kanan"})):
        if asked & called:
            return number
    shared = [len(asked & _words(" ".join((each.title, each.art, each.text)))) for each in sides[:2]]
    if len(shared) < 2 or shared[0] == shared[1]:
        return None
    return int(shared[1] > shared[0])


def _words(text: str) -> set[str]:
    words = {word.casefold().removesuffix("'s") for word in re.findall(r"[\w'$€£%.]+", text)}
    return {word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words - _SKIPPED}


def fits(words: str, width: float, lines: int, width_of: Callable[[str], float]) -> bool:
    """Whether words fit a width on one line or on two, by what a line of them measures."""
    every = words.split()
    ways = [(" ".join(every[:at]), " ".join(every[at:])) for at in range(1, len(every) + 1)]
    ways = ways if lines > 1 else ways[-1:]
    return any(max(width_of(line) for line in way if line) <= width for way in ways)


__all__ = ["MOST_STEPS", "Facing", "apart", "fits", "side_called"]
