"""The words of one thing, as it is -> that thing on a stage that a list dresses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from cuereel.artwork.states import SAID, STATE_OF, is_elsewhere, of_its_kind
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import Cast, Thing
from cuereel.direct.staging.dressing_forms import COMES, EMPTY, ICON, SEEN_EMPTY, STAYS
from cuereel.direct.staging.heaped import heap_of
from cuereel.direct.staging.lexicon import number_at
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.words import UNTOLD, fold

MOST = 6
"""Things of a list at the most."""

_SIDES = {2: ("left", "right"), 3: ("left", "middle", "right")}
"""Where those of a row stand, by their number."""


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


def thing_of(item: str, stage: Dressing, *, comes: bool = False) -> Thing | None:
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
    while words and fold(words[0]) in ARTICLES:
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


ARTICLES = frozenset("a an the one some with and dan sebuah satu seekor dengan show also juga it its".split())
"""Words that open the name of a thing in a list."""


def _without_state(said: str) -> tuple[str, str]:
    """A thing's words without those of its state, and that; "" where none is told."""
    low = said.casefold()
    found = list(SAID.finditer(low))
    if len(found) != 1 or is_elsewhere(low):
        return said, ""
    start, end = found[0].span()
    before, behind = said[:start].strip(), said[end:].strip()
    opens = [fold(word) for word in before.split()]
    if behind and all(word in ARTICLES for word in opens):
        return behind, STATE_OF[found[0].group()]
    if before and not behind:
        return re.sub(r"\s+(?:that is|that|which is|which|is|yang sedang|yang|lagi|sedang)$", "", before), STATE_OF[
            found[0].group()
        ]
    return said, ""


__all__ = ["MOST", "Dressing", "thing_of"]
