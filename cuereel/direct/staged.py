"""A cue as a story on a stage, in the stead of what else was read of it, where the story shows more of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace

from cuereel.catalog import SceneEntry
from cuereel.diagnostics import Diagnostic, warning
from cuereel.direct.bare import Named
from cuereel.direct.claims import on_each
from cuereel.direct.draft import Binding, Draft
from cuereel.direct.missing import as_written
from cuereel.direct.naming import THEN
from cuereel.direct.phrases import without_fillers
from cuereel.direct.poor import says_too_little
from cuereel.direct.staging import Step, Story, Thing, brief, figure_told, mixed, row_told, story_of
from cuereel.direct.staging.dressing_forms import OPENING
from cuereel.direct.staging.heaped import heap_of
from cuereel.direct.staging.orders import row_again
from cuereel.direct.stated import HAPPENS, listed_alike, only_thing, several
from cuereel.direct.tokens import tokens
from cuereel.direct.words import QUOTED, UNTOLD, fold
from cuereel.model import Cue, Drawn, Json

TABLEAU = "tableau"
COUNTER = "counter"

GENERAL = frozenset({"picture", "action", "icons", "cards", "text_card", "placeholder"})
"""Scene types that show whatever is named; the others were meant where they were read."""

CHECKED = frozenset({"checkout", "checklist"})
"""Scene types of what is checked, which are not meant by a row of which each has a tick, but where a server checks."""

LETTERING = frozenset({"marked_text"})
"""Scene types of texts, which are not meant by a row where nothing is quoted: "2 servers, then it changes to 4"."""

MEANT = 2
"""Words more that a story must show than a scene type that was meant."""

ROWS = frozenset({"icons", "cards"})
"""Scene types that are made for things which only stand there."""

PARTED = 2
"""Panels of one cue that could be one picture."""

THEN_ANOTHER = re.compile(rf"\b{THEN}", re.IGNORECASE)

POOR = ("picture", "action", "text_card")
"""Scene types that may show one word of a cue and nothing of what it is about."""

LEAST_SHOWN = 0.5
"""The part of a cue's words that a story must show to stand for it: of less, a placeholder is the honester picture."""


@dataclass(frozen=True)
class Kept:
    """What a composer had before a cue."""

    drafts: list[Draft]
    last: int
    diagnostics: list[Diagnostic]


@dataclass
class Staged(Named):
    """Chooses between what was read of a cue and the story that it tells; `missing` are the cue's words not shown."""

    missing: list[str] = field(default_factory=list)
    cues: Sequence[Cue] = ()
    serving: bool = False
    """Whether the script speaks of what checks an order."""
    stories: dict[int, Story] = field(default_factory=dict)
    """The stories of drafts, by the cue that each begins with."""

    def keep(self) -> Kept:
        """What there is, to come back to."""
        drafts = [_copy(draft) for draft in self.drafts]
        last = next((at for at, draft in enumerate(self.drafts) if draft is self.last), -1)
        return Kept(drafts, last, list(self.diagnostics))

    def stage(self, cue: Cue, kept: Kept) -> None:
        """Let the cue be a story instead, if that shows more of it; `kept` is what there was before it was read."""
        scene = self.catalog.get(TABLEAU)
        if scene is None or "scene" in cue.annotation:
            return
        if self._stage_row(cue, kept, scene) or self._stage_figure(cue, kept) or self._stage_heap(cue, kept):
            return
        asked = _asking(cue.text)
        cost = self._cost(cue, asked)
        turned = any(_turns(draft) for draft in self.drafts if self.shows(cue, draft))
        if not cost and not turned:
            return  # all of it is shown: no story could show more
        story = story_of(cue.text, self.naming, self._before(cue, kept))
        if not cost and (story is None or story.untold or not any(thing.state for thing in story.things)):
            return  # of icons that turn the one into the other no more is told than that
        cost = cost or 1
        if story is None:
            self._stage_stated(cue, kept)
            self._stage_several(cue, scene)
            return
        untold = self.in_states(cue, story.untold, Draft(scene, story.params(), [], (0, 0), cue.span))
        if len(untold) > (1 - LEAST_SHOWN) * asked or len(untold) >= cost:
            self._stage_stated(cue, kept)
            self._stage_several(cue, scene)
            return
        if _only_stands(story) and any(draft.scene.name in ROWS for draft in self.drafts if self.shows(cue, draft)):
            return
        self.drafts, self.diagnostics = kept.drafts, kept.diagnostics
        self.last = self.drafts[kept.last] if kept.last >= 0 else None
        if story.goes_on and self.last is not None:
            self._tell_before(self.last)
            self.join(cue)
        else:
            self.start(scene, {}, cue)
        assert self.last is not None
        self._tells(self.last, scene, story)
        self.warn(cue, self._untold(cue, story), self.last)
        self._tell_lettered(cue, story, self.last)

    def _untold(self, cue: Cue, story: Story) -> list[str]:
        """The words of a cue that its story does not show: a name on a tile is read, and told as that."""
        tiles = {
            fold(word)
            for thing in story.things
            if not thing.art or not self.naming.art(thing.art)
            for word in thing.name.split()
        }
        labelled = any(thing.label for thing in story.things) and _ON_TOP.search(cue.text)
        tiles |= {"top", "atas", "atasnya"} if labelled else set()
        words = [word for word in story.untold if fold(word) not in tiles]
        words += on_each(cue.text, [draft for draft in self.drafts if draft is self.last])
        return as_written(words, cue.text)

    def _stage_row(self, cue: Cue, kept: Kept, scene: SceneEntry) -> bool:
        """Let a cue be that of several alike in a row, or tell those of the panel before it what to do next.

        That panel may be of the sentences before this one: the row stays, and each step keeps to the words of its cue.
        """
        before = kept.drafts[-1] if kept.drafts else None
        going = self._row_of(before) if before is not None and self._leads_to(before, cue) else None
        story = row_told(cue.text, self.naming, going) or row_again(cue.text, self.naming, self._earlier(kept))
        different = story is not None and len({thing.art for thing in story.things}) > 1
        general = GENERAL if self.serving and different else GENERAL | CHECKED
        general |= frozenset() if QUOTED.search(cue.text) else LETTERING
        meant = any(draft.scene.name not in general for draft in self.drafts if self.shows(cue, draft))
        if story is None or (meant and not self.missing and not story.goes_on):
            return False  # a row is read whole or not at all
        self.drafts, self.diagnostics = kept.drafts, kept.diagnostics
        if story.goes_on and before is not None:
            self.last = before
            self._tell_before(before)
            self._keep_opening(before)
            self.join(cue)
        else:
            self.start(scene, {}, cue)
        assert self.last is not None
        started = story.began
        opening = before is not None and story.goes_on and before.scene.name != TABLEAU
        own = self.homes[self.cues[self.last.cues[0]].run]
        self.last.bound = {path: each for path, each in self.last.bound.items() if _is_kept(path, story, going)}
        if opening:  # each of them still comes on its word
            self.last.bound |= {f"steps/{at}": Binding(*own) for at in range(started)}
        if not story.goes_on:  # what was so before is so from its first word on
            self.last.bound |= {f"steps/{at}": Binding(own[0], own[0] + 1) for at in range(started)}
        self._tells(self.last, scene, story)
        self.last.bound |= {f"steps/{at}": Binding(*self.homes[cue.run]) for at in range(started, len(story.steps))}
        return True

    def _stage_figure(self, cue: Cue, kept: Kept) -> bool:
        """Let a cue of a thing and a number at it be that, where it is not read whole as something else."""
        counter = self.catalog.get(COUNTER)
        whole = not self.missing and any(
            draft.scene.name not in POOR for draft in self.drafts if self.shows(cue, draft)
        )
        params = figure_told(cue.text, self.naming) if counter is not None and not whole else None
        if counter is None or params is None:
            return False
        self.drafts, self.diagnostics = kept.drafts, kept.diagnostics
        self.start(counter, params, cue)
        return True

    def _stage_heap(self, cue: Cue, kept: Kept) -> bool:
        """Let a cue of nothing but many of a thing be the picture of a pile of it, with the words over that."""
        picture = self.catalog.get("picture")
        drafts = [draft for draft in self.drafts if self.shows(cue, draft)]
        open_to = all(draft.scene.name in GENERAL | {"wall"} and draft.cues == [cue.index] for draft in drafts)
        walled = any(draft.scene.name == "wall" for draft in drafts)
        if picture is None or not open_to or not (walled or self._cost(cue, _asking(cue.text))):
            return False
        words, over = lettering_over(cue.text)
        heap = heap_of(OPENING.sub("", without_fillers(words)), self.naming)
        if heap is None or not heap.way:
            return False
        self.drafts, self.diagnostics = kept.drafts, kept.diagnostics
        told: dict[str, Json] = {"image": heap.art, "laid": heap.way}
        self.start(picture, told | ({"overlay": [{"text": over}]} if over else {}), cue)
        assert self.last is not None
        self.warn(cue, as_written(heap.untold, cue.text), self.last)
        return True

    def _stage_stated(self, cue: Cue, kept: Kept) -> None:
        """Let a cue of nothing but a thing in some state be the picture of that."""
        name = only_thing(cue.text)
        if not name or not self.naming.knows(name):
            return
        before = self.drafts, self.diagnostics, self.last
        self.drafts, self.diagnostics = list(kept.drafts), list(kept.diagnostics)
        if self.start_picture(cue, name) and self.last is not None:
            rest = [word for word in cue.text.split() if fold(word) not in UNTOLD.union(fold(name).split())]
            self.missing = self.in_states(cue, rest, self.last)
            self.warn(cue, self.missing, self.last)
        if self.last is None or not self.last.states:
            self.drafts, self.diagnostics, self.last = before

    def _stage_several(self, cue: Cue, scene: SceneEntry) -> None:
        """Let the picture of one thing be that of as many as a cue says, where the number is all that says so."""
        drafts = [draft for draft in self.drafts if self.shows(cue, draft)]
        alone = len(drafts) == 1 and drafts[0].cues == [cue.index] and len(drafts[0].params) == 1
        names = [str(name) for name in listed_alike(drafts[0].params)] if alone else []
        if not names:
            return
        draft, name = drafts[0], names[0]
        said, count = several(cue.text, name)
        stated = len(names) == count and self.in_states(cue, self.missing, _of_one(scene, name, cue)) != self.missing
        if not said or not (stated or said in map(fold, self.missing)):
            return
        thing: dict[str, Json] = {"name": name, "art": name, "count": count}
        draft.scene, draft.params = scene, {"things": [thing]}
        self.diagnostics[:] = [each for each in self.diagnostics if each.span != cue.span]
        draft.partly = []
        self.missing = [word for word in self.missing if fold(word) != said]
        self.warn(cue, [*self.missing, *as_written(self.left_out(draft, name), cue.text)], draft)

    def _leads_to(self, before: Draft, cue: Cue) -> bool:
        """Whether nothing is said between the words of a panel and those of a cue."""
        first, _ = self.homes[cue.run]
        return before.drawn is Drawn.CUE and before.home[0] <= first <= before.home[1]

    def _keep_opening(self, before: Draft) -> None:
        """Let a panel that goes on in later sentences still begin with its own."""
        first, last = before.home
        alone = sum(draft.home == before.home for draft in self.drafts) == 1
        if alone and len(before.cues) == 1 and "" not in before.bound:
            before.bound["things/0"] = Binding(max(first, last - LONGEST_LEAD), max(first, last - LONGEST_LEAD) + 1)

    def _row_of(self, draft: Draft) -> Story | None:
        """The story of a panel whose things may be a row: that which it tells, or icons that stand side by side."""
        items = draft.params.get("items")
        if draft.scene.name == "icons" and isinstance(items, list) and draft.params.keys() == {"items"}:
            if len(items) == 1:
                return Story((Thing(str(items[0]), art=str(items[0])),), ())
            alike = len(set(map(str, items))) == 1
            if alike and len(items) > 1:
                return Story((Thing(str(items[0]), art=str(items[0]), count=len(items)),), ())
            names = [draft.hints.get(f"items/{number}", str(item)) for number, item in enumerate(items)]
            if row := mixed(names, self.naming, drawn_only=False):
                return row
        return self._story_of(draft)

    def _earlier(self, kept: Kept) -> Iterator[Story]:
        """The stories of the panels so far whose things may be a row, the last first."""
        drawn = (draft for draft in reversed(kept.drafts) if draft.drawn is Drawn.CUE)
        return (story for draft in drawn if (story := self._row_of(draft)) is not None)

    def _tell_lettered(self, cue: Cue, story: Story, draft: Draft) -> None:
        """What stands on the stage as a tile, for want of art."""
        for name in as_written(story.lettered, cue.text):
            message = f'there is no art for "{name}", so it is only lettered'
            hint = f"put a picture of it into the project's assets folder ({fold(name)}.svg, .png or .jpg)"
            self.diagnostics.append(warning("no-art", message, cue.span, hint))
            draft.partly.append(cue.index)

    def drop_sentences(self, cue: Cue) -> None:
        """Take out of a row what is none of its entries but told of them, and say that nothing shows it."""
        for draft in (draft for draft in self.drafts if self.shows(cue, draft) and draft.cues == [cue.index]):
            items = draft.params.get("items")
            told = [entry for entry in self._sentences(draft) if entry not in QUOTED.findall(cue.text)]
            if told and isinstance(items, list) and len(told) < len(items):
                draft.params["items"] = [item for item in items if item not in told]
                known = {fold(word) for word in self.missing} | UNTOLD
                words = [word for entry in told for word in entry.split() if fold(word) not in known]
                self.warn(cue, as_written([fold(word) for word in words], cue.text), draft)

    def name_briefly(self, cue: Cue) -> None:
        """Call icons by their nouns: "laptop" stands below another laptop too."""
        for draft in (draft for draft in self.drafts if self.shows(cue, draft) and draft.scene.name == "icons"):
            items = draft.params.get("items")
            if isinstance(items, list) and all(isinstance(item, str) for item in items):
                names = [str(item) for item in items]
                nouns = [self._short_name(noun) for noun in brief(names)]
                draft.params["items"] = list(nouns)
                pairs = enumerate(zip(names, nouns, strict=True))
                draft.hints |= {f"items/{number}": name for number, (name, noun) in pairs if name != noun}

    def _short_name(self, name: str) -> str:
        """A name as it can stand below an icon: of a long one that is not all shown, what it is about."""
        core = self.naming.core(name) if len(name.split()) > LONGEST_NAME and self.naming.coverage(name).missing else ""
        return core or name

    def carry_on(self, draft: Draft, cue: Cue) -> bool:
        """Let what a cue tells happen to the panel before it, in the stead of a panel of its own: "a check pops up"."""
        at = next(at for at, each in enumerate(self.drafts) if each is draft)
        before = self.drafts[at - 1] if at and draft.cues == [cue.index] else None
        scene = self.catalog.get(TABLEAU)
        if before is None or scene is None or before.home != draft.home or before.drawn is not Drawn.CUE:
            return False
        told = self._story_of(before)
        story = story_of(cue.text, self.naming, told) if told is not None else None
        if story is None or not story.goes_on or story.untold:
            return False
        self._tell_before(before)
        before.cues.append(cue.index)
        self._tells(before, scene, story)
        self.diagnostics[:] = [each for each in self.diagnostics if each.span != cue.span]
        del self.drafts[at]
        return True

    def leave_poor(self, cue: Cue, kept: Kept) -> None:
        """Let a placeholder stand for a cue of which only somebody is left, or a chart of nothing."""
        drafts = [draft for draft in self.drafts if self.shows(cue, draft)]
        alone = len(drafts) == 1 and drafts[0].cues == [cue.index] and "scene" not in cue.annotation
        if not alone or drafts[0].scene.name not in POOR or drafts[0].params.get("overlay"):
            return
        names = _names(drafts[0]) or ["text"]
        left_out = {fold(word) for word in self.missing}
        left_out |= {word for name in names for word in self.left_out(drafts[0], name)}
        if says_too_little(names[0], _asking(cue.text), len(left_out)):
            self.drafts, self.diagnostics, self.last = kept.drafts, kept.diagnostics, None
            self.placeholder(cue, cue.text)

    def _tell_before(self, draft: Draft) -> None:
        """What the art of a panel leaves out of its names is told of its cue, now that it becomes a story's."""
        if draft.scene.name == TABLEAU:
            return
        missing = [word for name in _names(draft) for word in self.naming.coverage(name).missing]
        cue = self.cues[draft.cues[0]]
        self.warn(cue, as_written(missing, cue.text), draft)

    def _before(self, cue: Cue, kept: Kept) -> Story | None:
        """The story that the panel before a cue tells, if it goes on in it."""
        draft = kept.drafts[kept.last] if kept.last >= 0 else None
        if draft is None or draft.drawn is not Drawn.CUE:
            return None
        return self._story_of(draft)

    def _story_of(self, draft: Draft) -> Story | None:
        """The story that a panel tells, or would tell of the one thing that it shows."""
        return self.stories.get(draft.cues[0]) if draft.scene.name == TABLEAU else _as_story(draft)

    def _tells(self, draft: Draft, scene: SceneEntry, story: Story) -> None:
        """Let a panel tell a story from now on."""
        draft.scene, draft.params, draft.drawn = scene, story.params(), Drawn.CUE
        draft.hints = {f"steps/{number}": step.said for number, step in enumerate(story.steps) if step.said}
        self.stories[draft.cues[0]] = story

    def _cost(self, cue: Cue, asked: int) -> int:
        """How many words of a cue nothing shows as it was read; none where a scene type of its own was meant."""
        drafts = [draft for draft in self.drafts if self.shows(cue, draft)]
        if not drafts:
            return asked
        if len(drafts) == PARTED and not THEN_ANOTHER.search(cue.text):
            return max(1, len(self.missing))  # what is told at once is shown one after the other
        if any(draft.scene.name not in GENERAL or _turns(draft) for draft in drafts):
            return max(0, len(self.missing) - MEANT)
        told = [word for draft in drafts for entry in self._sentences(draft) for word in entry.split()]
        left = [word for draft in drafts for name in _names(draft) for word in self.left_out(draft, name)]
        happens = sum(state in HAPPENS for draft in drafts for state in draft.states.values())
        return len(told) + len(self.missing) + len(left) + happens

    def _sentences(self, draft: Draft) -> list[str]:
        """The entries of a row that are none: of more words than a name, and nothing that art shows."""
        items = draft.params.get("items") if draft.scene.name in ROWS else None
        entries = [entry for entry in items if isinstance(entry, str)] if isinstance(items, list) else []
        return [entry for entry in entries if len(entry.split()) > LONGEST_NAME and not self.naming.shows(entry)]


def _is_kept(path: str, story: Story, before: Story | None) -> bool:
    """Whether a step is still of the same number, so that it keeps to its words."""
    return before is None or not path.startswith("steps/") or story.steps[: len(before.steps)] == before.steps


_OVER = re.compile(
    r",?\s+(?:with|dengan)\s+(?:the\s+|an?\s+)?(?:(?:text|words?|teks|tulisan|label)\s+(?P<kata>[\w ]+?)"
    r"(?:\s+di\s+atasnya)?|(?P<word>[\w ]+?)\s+text(?:\s+(?:overlayed|overlaid|overlay))?(?:\s+on\s+(?:it|top))?)$",
    re.IGNORECASE,
)
"""Words that stand over a picture."""


def lettering_over(text: str) -> tuple[str, str]:
    """A cue without the words that are to stand over its picture, and those."""
    found = _OVER.search(text.strip(" ."))
    return (text.strip(" .")[: found.start()], found["kata"] or found["word"]) if found else (text, "")


_ON_TOP = re.compile(
    r"\b(?:text|words?|label|sign)\s+(?:on\s+(?:the\s+)?top|above|over)\b|\b(?:teks|tulisan|label)\s+(?:\w+\s+)?di\s*atas(?:nya)?\b",
    re.IGNORECASE,
)
"""Where the text on a thing is to stand: its name does stand over it."""

LONGEST_LEAD = 24
"""Words that a panel that goes on shows of its own sentences, at the most."""

LONGEST_NAME = 3
"""Words of an entry that names something."""


def _only_stands(story: Story) -> bool:
    """Whether nothing happens in a story, and nobody stands in any way to another."""
    return not story.steps and not any(
        thing.how or thing.at or thing.label or thing.state or thing.laid for thing in story.things
    )


def _copy(draft: Draft) -> Draft:
    """A draft that later changes to the first leave alone."""
    return replace(
        draft,
        params=deepcopy(draft.params),
        bound=dict(draft.bound),
        cues=list(draft.cues),
        unmet=list(draft.unmet),
        partly=list(draft.partly),
        listing=list(draft.listing),
        hints=dict(draft.hints),
    )


def _asking(text: str) -> int:
    """How many words of a cue ask for something; a text that is quoted is one."""
    return sum(word.quoted or (word.key not in UNTOLD and any(map(str.isalnum, word.key))) for word in tokens(text))


def _of_one(scene: SceneEntry, name: str, cue: Cue) -> Draft:
    """A panel of one thing alone, to see what it would show."""
    return Draft(scene, {"things": [{"name": name, "art": name}]}, [], (0, 0), cue.span)


def _as_story(draft: Draft) -> Story | None:
    """A panel that shows one thing, as the story of that thing."""
    params = draft.params
    if draft.scene.name == "picture" and params.keys() <= {"image", "overlay"} and "image" in params:
        name, stamped = str(params["image"]), params.get("overlay")
        listed = stamped if isinstance(stamped, list) else [stamped]
        texts = [each.get("text") if isinstance(each, Mapping) else each for each in listed]
        return Story((Thing(name, art=name, label=" ".join(str(text) for text in texts if text)),), ())
    if draft.scene.name == "action":
        return _acted(params)
    if draft.scene.name == "icons" and params.keys() == {"items"} and isinstance(params["items"], list):
        names = [str(name) for name in params["items"]]
        if len(names) > TURNS and len(set(names)) == len(names):
            return Story(tuple(Thing(name, art=name) for name in names), ())
        if len(set(names)) == len(names) == TURNS:
            return Story(tuple(Thing(name, art=name) for name in names), (Step(names[0], "becomes", names[1]),))
    return None


TURNS = 2
"""Icons that turn the one into the other; more stay side by side."""

_ALONE = {"arrives": "comes", "vanishes": "leaves", "bounces": "shakes", "rolls": "comes"}
_STANDS = {
    "stands on": "on",
    "hovers over": "above",
    "stands beside": "beside",
    "sits in": "in",
    "hides behind": "behind",
}
"""The deeds of the scene type `action`, as a tableau has them."""


def _acted(params: Mapping[str, Json]) -> Story:
    """One that acts, and the one with which it does."""
    name, other, deed = str(params["subject"]), str(params.get("partner", "")), str(params["does"])
    count = int(str(params.get("count", 1)))
    if not other or other == name:
        return Story((Thing(name, art=name, count=count),), (Step(name, _ALONE.get(deed, deed)),))
    if deed in _STANDS:
        return Story((Thing(name, art=name, count=count, to=other, how=_STANDS[deed]), Thing(other, art=other)), ())
    return Story((Thing(name, art=name, count=count), Thing(other, art=other)), (Step(name, deed, other),))


def _turns(draft: Draft) -> bool:
    """Whether a panel is of icons that turn the one into the other, which that scene type is made for."""
    items = draft.params.get("items")
    return draft.scene.name == "icons" and isinstance(items, list) and len(items) == TURNS


def _names(draft: Draft) -> list[str]:
    """What a draft shows by its name."""
    names = [draft.params.get(key) for key in ("image", "subject", "partner")]
    return [name for name in names if isinstance(name, str) and name]
