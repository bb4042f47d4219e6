"""A story in which lines run to or from several alike -> each of these is one of its own, with a line of its own.

One line from two phones would be seen to come from one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.staging.ranks import TYING, members

MOST = 4
"""Of so many alike each has its line; more would be a thicket."""


def with_own_lines(story: Story, things: int, steps: int) -> Story:
    """The story with the lines of each, if it then has no more than so many things and steps."""
    split = {each.name: _apart(each) for each in story.things if _is_tied(each, story)}
    told = [step for each in story.steps for step in _lines(each, split)]
    there = [one for each in story.things for one in split.get(each.name, [each])]
    fits = len(there) <= things and len(told) <= steps
    return replace(story, things=tuple(there), steps=tuple(told)) if split and fits else story


def _is_tied(thing: Thing, story: Story) -> bool:
    """Whether several alike do nothing but be the ends of lines."""
    alone = not (thing.label or thing.to or thing.pose or thing.laid or thing.partner)
    alone = alone and all(each.to != thing.name for each in story.things)
    acts = [step for step in story.steps if thing.name in (step.who, step.to)]
    return 1 < thing.count <= MOST and alone and bool(acts) and all(step.does in TYING for step in acts)


def _apart(thing: Thing) -> list[Thing]:
    alike = members(thing.art or thing.name, thing.count, thing.art, indonesian=thing.art == thing.name)
    return [replace(thing, name=one.name, count=1) for one in alike]


def _lines(step: Step, split: dict[str, list[Thing]]) -> Sequence[Step]:
    froms = [one.name for one in split.get(step.who, [])] or [step.who]
    tos = [one.name for one in split.get(step.to, [])] or [step.to]
    return [replace(step, who=who, to=to) for who in froms for to in tos]


__all__ = ["with_own_lines"]
