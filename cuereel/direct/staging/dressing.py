"""A cue that lists what stands on the stage, each as it is, tied to another, between two, on each side -> that stage.

Items are read one by one. One that cannot be drawn is told; where none has anything to it, the cue is no such list.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from cuereel.artwork.states import SAID, STATE_OF, is_elsewhere, of_its_kind
from cuereel.direct.naming import Naming
from cuereel.direct.phrases import without_fillers
from cuereel.direct.staging.cast import Cast, Thing
from cuereel.direct.staging.dressing_forms import (
    BESIDE,
    BETWEEN,
    COMES,
    EACH_SIDE,
    EMPTY,
    FULL_OF,
    HANDS,
    HOLDERS,
    ICON,
    LEADS,
    MIDDLE,
    OPENING,
    OUTSIDE,
    SEEN_EMPTY,
    SPLIT,
    STAYS,
    TIED,
)
from cuereel.direct.staging.heaped import heap_of
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.people import PEOPLE
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.words import QUOTED, UNTOLD, fold

MOST = 6
"""Things of a list at the most."""

_SIDES = {2: ("left", "right"), 3: ("left", "middle", "right")}
"""Where those of a row stand, by their number."""

LONGEST_CUE = 30
"""Words of a cue that may be such a list."""

Acted = Callable[[str, Naming], Story | None]


@dataclass
class Dressing:
    """The things so far, the steps, what nothing shows; `counts` is how much there is to it beyond standing there."""

    naming: Naming
    things: list[Thing] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    counts: int = 0
    row: bool = False
    """Whether they stand in one line, since it matters who is next to whom."""

    def add(self, thing: Thing, at: int | None = None) -> Thing:
        """Put one on the stage under a name that nobody has."""
        names, number, name = {each.name for each in self.things}, 2, thing.name
        while name in names:
            name, number = f"{thing.name} {number}", number + 1
        thing = replace(thing, name=name)
        self.things.insert(len(self.things) if at is None else at, thing)
        return thing

    def is_whole(self, words: str) -> bool:
        """Whether there is art that shows all of some words."""
        said = ICON.sub("", re.sub(r"^(?:an?|the|sebuah|satu)\s+", "", words.strip(), flags=re.IGNORECASE)).strip()
        return self.naming.knows(said) and not self.naming.coverage(said).missing

    def story(self) -> Story | None:
        """The story, where there is more to it than things that stand in a row."""
        if not self.counts or not 0 < len(self.things) <= MOST + 2:
            return None
        untold = [word for word in self.untold if fold(word) not in UNTOLD]
        free = [each.name for each in self.things if not each.to]
        if self.row and len(free) in _SIDES:
            sides = dict(zip(free, _SIDES[len(free)], strict=True))
            self.things = [replace(each, at=sides.get(each.name, "")) for each in self.things]
        return Story(tuple(self.things), tuple(self.steps), tuple(dict.fromkeys(untold)), row=self.row)


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
    thing = _thing(found["name"] or found["nama"], stage) if found else None
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
    middle, side = _thing(found["main"], stage), _thing(found["side"], stage)
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
    if not found:
        return None
    parts = [_thing(found[name], stage, comes=name == "between") for name in ("left", "between", "right")]
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
    thing = _thing(item, stage)
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
    holder = _thing(full["holder"], stage)
    if holder is None:
        return False
    holder = stage.add(holder)
    stage.add(Thing(inside.art, art=inside.art, to=holder.name, how="in", laid=inside.way))
    stage.untold += inside.untold
    stage.counts += 1
    return True


def _thing(item: str, stage: Dressing, *, comes: bool = False) -> Thing | None:
    """The thing that words name, in the state that they tell; None where nobody can draw it."""
    said = COMES.sub("", STAYS.sub("", item)).strip(" ,.") if comes else STAYS.sub("", item).strip(" ,.")
    if (empty := EMPTY.match(said)) and fold(empty["name"] or empty["nama"]) in SEEN_EMPTY:
        said = empty["name"] or empty["nama"]
        stage.counts += 1
    if heap := heap_of(said, stage.naming):
        stage.counts += 1
        stage.untold += heap.untold
        return Thing(heap.art, art=heap.art, laid=heap.way)
    said, state = (said, "") if stage.is_whole(said) else _without_state(said)
    icon = ICON.search(said)
    said = ICON.sub("", said).strip()
    words = said.split()
    while words and fold(words[0]) in _ARTICLES:
        words = words[1:]
    count, start = number_at(tuple(map(fold, words)), 0)
    words = words[start:] if 0 < count <= MOST else words
    if not words or len(words) > LONGEST or not all(re.fullmatch(r"[\w'-]+", word) for word in words):
        return None
    art, missing = Cast(stage.naming).drawn(words)
    if not art:
        return None
    if state:
        state = of_its_kind(state, [fold(word) for word in words])
        if not state:
            return None
        stage.counts += 1
    stage.untold += missing
    label = " ".join(words).capitalize() if icon and not words[0].isupper() else " ".join(words) if icon else ""
    return Thing(" ".join(words), art=art, state=state, count=max(1, count), label=label)


LONGEST = 4
"""Words of a thing's name at the most."""

_ARTICLES = frozenset("a an the one some with and dan sebuah satu seekor dengan show also juga it its".split())


def _without_state(said: str) -> tuple[str, str]:
    """A thing's words without those of its state, and that; "" where none is told."""
    low = said.casefold()
    found = list(SAID.finditer(low))
    if len(found) != 1 or is_elsewhere(low):
        return said, ""
    start, end = found[0].span()
    before, behind = said[:start].strip(), said[end:].strip()
    opens = [fold(word) for word in before.split()]
    if behind and all(word in _ARTICLES for word in opens):
        return behind, STATE_OF[found[0].group()]
    if before and not behind:
        return re.sub(r"\s+(?:that is|that|which is|which|is|yang sedang|yang|lagi|sedang)$", "", before), STATE_OF[
            found[0].group()
        ]
    return said, ""


__all__ = ["dressed"]
