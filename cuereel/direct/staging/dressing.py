"""A cue that lists what stands on the stage, each as it is, tied to another, between two, on each side -> that stage.

Items are read one by one. One that cannot be drawn is told; where none has anything to it, the cue is no such list.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from cuereel.direct.naming import Naming
from cuereel.direct.phrases import without_fillers
from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.dressing_forms import (
    BESIDE,
    BETWEEN,
    EACH_SIDE,
    FULL_OF,
    HANDS,
    HOLDERS,
    LEADS,
    MIDDLE,
    OPENING,
    OUTSIDE,
    SPLIT,
    TIE,
    TIED,
)
from cuereel.direct.staging.dressing_stage import MOST, Dressing, thing_of
from cuereel.direct.staging.heaped import heap_of
from cuereel.direct.staging.people import PEOPLE
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.words import QUOTED, fold

LONGEST_CUE = 30
"""Words of a cue that may be such a list."""

Acted = Callable[[str, Naming], Story | None]


def dressed(text: str, naming: Naming, acted: Acted) -> Story | None:
    """The story of a cue that is such a list; None for any other cue."""
    if QUOTED.search(text) or len(text.split()) > LONGEST_CUE:
        return None
    said = OPENING.sub("", without_fillers(text)).strip(" .!")
    for read in (_hands, _each_side, _between, _listed):
        story = read(said, Dressing(naming), acted)
        if story is not None:
            alone = len(story.things) == 1 and not story.steps and not story.things[0].laid
            return None if alone else story  # one alone is a picture of its own
    return None


# -- forms of a whole cue


def _hands(said: str, stage: Dressing, acted: Acted) -> Story | None:
    """Two hands that reach for one thing, from its left and from its right."""
    found = HANDS.match(said)
    thing = thing_of(found["name"] or found["nama"], stage) if found else None
    if thing is None:
        return None
    left = stage.add(Thing("left hand", art="rightwards hand"))
    stage.add(thing)
    right = stage.add(Thing("right hand", art="leftwards hand"))
    if not all(stage.naming.art(each.art) for each in (left, right)):
        return None
    stage.steps += [Step(left.name, "comes"), Step(right.name, "comes"), Step(stage.things[1].name, "shakes")]
    stage.counts, stage.row = stage.counts + 1, True
    return stage.story()


def _each_side(said: str, stage: Dressing, acted: Acted) -> Story | None:
    """One in the middle and two alike, one at its left and one at its right."""
    found = EACH_SIDE.match(said)
    if not found:
        return None
    middle, side = thing_of(found["main"], stage), thing_of(found["side"], stage)
    if middle is None or side is None or side.count > 1:
        return None
    stage.add(replace(side, name=f"left {side.name}"))
    stage.add(middle)
    stage.add(replace(side, name=f"right {side.name}"))
    stage.counts, stage.row = stage.counts + 1, True
    return stage.story()


def _between(said: str, stage: Dressing, acted: Acted) -> Story | None:
    """Two, and something between them."""
    found = BETWEEN.match(said) or MIDDLE.match(said)
    if not found or TIE.search(found["between"]):
        return None
    parts = [thing_of(found[name], stage, comes=name == "between") for name in ("left", "between", "right")]
    if any(each is None for each in parts):
        return None
    here = [stage.add(each) for each in parts if each is not None]
    if found.re is MIDDLE and LEADS.search(found["joint"]):
        stage.steps += [Step(here[2].name, "comes"), Step(here[1].name, "comes")]
    elif found.re is MIDDLE:
        stage.steps.append(Step(here[1].name, "comes"))
    stage.counts, stage.row = stage.counts + 1, True
    return stage.story()


def _listed(said: str, stage: Dressing, acted: Acted) -> Story | None:
    """Item after item."""
    queue = OUTSIDE.search(said)
    if queue and heap_of(said[: queue.start()], stage.naming):
        said = f"{said[: queue.start()]} and {said[queue.end() :]}"
    parts = SPLIT.split(said)
    items, joints = parts[::2], parts[1::2]
    if len(items) > MOST or not all(each.strip() for each in items):
        return None
    drawn, main = 0, ""
    for number, item in enumerate(items):
        names = {each.name for each in stage.things}
        if not _take(item, stage, acted, main, first=number == 0):
            if number == 0:
                return None  # what it opens with is what it is about
            stage.untold += item.split()
            continue
        drawn += 1
        new = [each.name for each in stage.things if each.name not in names]
        if number and LEADS.search(joints[number - 1]) and new and main:
            turns = len(items) == 2 and len(stage.things) == 2
            stage.steps.append(Step(main, "becomes", new[0]) if turns else Step(new[0], "comes"))
        main = main or (new[0] if new else "")
    return stage.story() if 2 * drawn > len(items) else None


# -- one item


def _take(item: str, stage: Dressing, acted: Acted, main: str, *, first: bool) -> bool:
    """Put an item on the stage; False where nobody can draw it."""
    if set(map(fold, item.split())) & PEOPLE and not TIED.search(item):
        return _take_people(item, stage, acted, first=first)
    bound = TIED.search(item)
    if bound and bound.start() == 0:
        return False
    if bound and "with" in bound.groupdict() and bound["with"]:
        owner, own = item[: bound.start()], bound["with"]
        if not _take(owner, stage, acted, main, first=first):
            return False
        main, item = stage.things[-1].name, own
    elif bound:
        item = item[: bound.start()]
    beside = BESIDE.search(item)
    if beside:
        stage.counts, stage.row = stage.counts + 1, True
        item = item[: beside.start()]
    elif (full := FULL_OF.match(item.strip())) and not stage.is_whole(item) and _take_full(full, stage):
        return True
    thing = thing_of(item, stage)
    if thing is None or (bound and not main):
        return False
    tied = {step.who for step in stage.steps if step.does == "connects to"}
    # those of a list stand before one that draws another behind it: most are drawn looking to the left
    seated = any(each.pose for each in stage.things)
    thing = replace(thing, size="small") if seated and not thing.laid else thing  # none towers over a person
    thing = stage.add(thing, 0 if tied and not bound and not beside else None)
    if bound:
        stage.steps.append(Step(thing.name, "connects to", to=main))
        stage.counts, stage.row = stage.counts + 1, not any(each.pose for each in stage.things)
    return True


def _take_people(item: str, stage: Dressing, acted: Acted, *, first: bool) -> bool:
    """Persons who do something are drawn as that, where they are what a list opens with."""
    story = acted(item, stage.naming) if first else None
    if story is None:
        return False
    stage.things += story.things
    stage.steps += story.steps
    stage.untold += story.untold
    stage.counts += 1
    return True


def _take_full(full: re.Match[str], stage: Dressing) -> bool:
    """What is open at its top, and a pile in it."""
    inside = heap_of(f"pile of {full['inside']}", stage.naming, anyhow=True)
    if inside is None or not HOLDERS & set(map(fold, full["holder"].split())):
        return False
    holder = thing_of(full["holder"], stage)
    if holder is None:
        return False
    holder = stage.add(holder)
    stage.add(Thing(inside.art, art=inside.art, to=holder.name, how="in", laid=inside.way))
    stage.untold += inside.untold
    stage.counts += 1
    return True


__all__ = ["dressed"]
