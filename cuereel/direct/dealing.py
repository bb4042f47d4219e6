"""Texts that a cue asks for on what is drawn -> each on its own thing: A on the first of two, B on the second."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cuereel.direct.audit import texts_in
from cuereel.direct.draft import Draft
from cuereel.direct.overlaid import Overlaid, overlaid
from cuereel.direct.staged import GENERAL, TABLEAU, Kept, Staged
from cuereel.direct.words import fold
from cuereel.model import Cue, Drawn, Json

OVERLAY, CARD = "overlay", "text_card"


class Dealing(Staged):
    """Puts the texts of a cue on what is there, where its words alone were read as one text too many, or as none."""

    def read_whole(self, cue: Cue, kept: Kept) -> None:
        """Read one cue, with all that it leads to; `kept` is what there was before it."""
        raise NotImplementedError

    def deal(self, cue: Cue, kept: Kept) -> None:
        """Let each text that a cue ends with stand on its own thing, where it does not yet; `kept` was before it."""
        asked = overlaid(cue.text) if "scene" not in cue.annotation else None
        if asked is None or (self._is_dealt(cue, asked) and not self._stands_alone(cue, asked, kept)):
            return
        if any(draft.scene.name not in GENERAL | {TABLEAU} for draft in self.drafts if self.shows(cue, draft)):
            return  # a scene type of its own was meant
        found = self.drafts, self.diagnostics, self.last, dict(self.stories)
        self.drafts, self.diagnostics = kept.drafts, kept.diagnostics
        self.last = self.drafts[kept.last] if kept.last >= 0 else None
        if asked.head:
            self.read_whole(replace(cue, text=asked.head), self.keep())
        if self.last is None or self.last.drawn is not Drawn.CUE or not self._dealt(cue, asked):
            self.drafts, self.diagnostics, self.last, self.stories = found

    def _is_dealt(self, cue: Cue, asked: Overlaid) -> bool:
        """Whether all texts of a cue are shown, and no two of them on one thing."""
        drafts = [draft for draft in self.drafts if self.shows(cue, draft)]
        # one picture may have parts that are told apart; beside another each has its own
        stacked = any(len(set(asked.texts).intersection(_plates(draft))) > 1 for draft in drafts)
        stacked = stacked and sum(draft.scene.name == "picture" for draft in self._near(drafts[-1])) > 1
        shown = {fold(text) for draft in drafts for text in _read_on(draft)}
        return not stacked and all(fold(text) in shown for text in asked.texts)

    def _stands_alone(self, cue: Cue, asked: Overlaid, kept: Kept) -> bool:
        """Whether texts for what is right before a cue are on a card of their own instead."""
        own = [draft for draft in self.drafts if self.shows(cue, draft) and draft.cues == [cue.index]]
        before = kept.drafts[kept.last] if kept.last >= 0 else None
        near = before is not None and self.cues[before.cues[-1]].run == cue.run
        return not asked.head and near and any(draft.scene.name == CARD for draft in own)

    def _dealt(self, cue: Cue, asked: Overlaid) -> bool:
        """Put the texts on the pictures right before, on the icons or on those on the stage, if these bear them."""
        assert self.last is not None
        texts, last = asked.texts, self.last
        near = self._near(last)
        pictures = near[-len(texts) :]
        if len(pictures) == len(texts) and len(texts) > 1 and all(map(_is_bare_picture, pictures)):
            for draft, text in zip(pictures, texts, strict=True):
                self._put(cue, draft, text)
            return True
        if self._on_icons(cue, last, texts) or self._on_stage(cue, last, texts):
            return True
        if not _is_bare_picture(last):
            return False
        several = sum(map(_is_bare_picture, near)) > 1 and len(texts) > 1
        self._put(cue, last, texts[-1] if several else asked.whole)
        self.warn(cue, texts[:-1] if several else (), last)
        return True

    def _near(self, draft: Draft) -> list[Draft]:
        """The panels of the cues that stand together with those of a draft."""
        run = self.cues[draft.cues[0]].run
        return [each for each in self.drafts if each.drawn is Drawn.CUE and self.cues[each.cues[0]].run == run]

    def _put(self, cue: Cue, draft: Draft, text: str) -> None:
        """Stamp a text on a picture."""
        draft.params[OVERLAY] = [{"text": text}]
        self._join(cue, draft)

    def _join(self, cue: Cue, draft: Draft) -> None:
        last, self.last = self.last, draft
        self.join(cue)
        self.last = last

    def _on_icons(self, cue: Cue, draft: Draft, texts: Sequence[str]) -> bool:
        """A text takes the place of an icon's name; of several icons, each has its own, else the last has the last."""
        items, cards, picture = draft.params.get("items"), self.catalog.get("cards"), self.catalog.get("picture")
        if draft.scene.name != "icons" or not isinstance(items, list) or not cards or not picture:
            return False
        if len(items) == 1:
            draft.scene, draft.params = picture, {"image": items[0], OVERLAY: [{"text": texts[-1]}]}
        elif len(texts) <= len(items):
            own = [None] * (len(items) - len(texts)) + list(texts)
            pairs = zip(items, own, strict=True)
            entries: list[Json] = [item if text is None else {"text": text, "icon": item} for item, text in pairs]
            draft.scene, draft.params = cards, {"items": entries}
        else:
            return False
        draft.hints = {}
        self._join(cue, draft)
        self.warn(cue, texts[:-1] if len(items) == 1 else (), draft)
        return True

    def _on_stage(self, cue: Cue, draft: Draft, texts: Sequence[str]) -> bool:
        """Those on the stage bear their texts as labels: as many each its own, one text whoever is named first."""
        story, scene = self._story_of(draft), self.catalog.get(TABLEAU)
        if story is None or scene is None or draft.scene.name not in (TABLEAU, "action"):
            return False
        told = " ".join(fold(word) for at in draft.cues for word in self.cues[at].text.split())
        named = [thing for thing in story.things if thing.art and not thing.label]
        named.sort(key=lambda thing: told.find(fold(thing.name.split()[0])) % (len(told) + 1))
        alike = story.row and len({thing.art for thing in named}) < len(named)
        if len(texts) == len(named):
            bearers = named if not story.row else [thing for thing in story.things if thing in named]
        elif len(texts) == 1 and named and not alike:
            bearers = named[:1]
        else:
            return False
        labels = {thing.name: text for thing, text in zip(bearers, texts, strict=True)}
        things = tuple(replace(thing, label=labels.get(thing.name, thing.label)) for thing in story.things)
        self._tells(draft, scene, replace(story, things=things))
        self._join(cue, draft)
        return True


def _plates(draft: Draft) -> list[str]:
    """The texts that are stamped on the one picture of a draft."""
    return list(texts_in(draft.params.get(OVERLAY, [])))


def _read_on(draft: Draft) -> list[str]:
    """The texts that are to be read in a draft: the names of those on a stage are not."""
    if draft.scene.name != TABLEAU:
        return list(texts_in(draft.params))
    entries = [each for key in ("things", "steps") for each in _entries(draft.params.get(key))]
    return [
        str(each[key]) for each in entries for key in ("label", "text") if isinstance(each, Mapping) and key in each
    ]


def _entries(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _is_bare_picture(draft: Draft) -> bool:
    """Whether a draft is a picture without a text, a mark or anything else on it."""
    return draft.scene.name == "picture" and draft.params.keys() <= {"image"}
