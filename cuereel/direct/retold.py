"""A cue of which much is not shown as it was read -> other ways to show it: as pictures that follow, or what it names.

What "then it changes to X" asks is seen by a cut as well, where the picture before cannot turn into X itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cuereel.artwork.vocabulary import SIZES, VERBS
from cuereel.direct.afresh import lettered_in, turned_to
from cuereel.direct.art_names import art_names
from cuereel.direct.audit import unseen
from cuereel.direct.claims import follows_on, unclaimed
from cuereel.direct.dealing import Dealing
from cuereel.direct.draft import Draft
from cuereel.direct.drafting import PLACEHOLDER
from cuereel.direct.missing import as_written, without_untold
from cuereel.direct.naming import NEW, THEN
from cuereel.direct.poor import is_of_parts, says_nothing_alone
from cuereel.direct.poster import poster
from cuereel.direct.staged import TABLEAU, Kept
from cuereel.direct.words import QUOTED, STOP, bare_of, derived, fold
from cuereel.model import Cue, Drawn, Json

TOLD = frozenset({"partly-read", "no-art"})
"""The codes of what is told of a cue that is drawn in part."""

MOST_THINGS = 5
"""Things that stand side by side where nothing else of a cue can be drawn."""

_CLAUSES = re.compile(
    rf"[,;:.]\s+|\s+(?:{THEN}|and|dan|sama|while|sambil|with|dengan|next\s+to|beside|inside|under|behind)\s+",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"\s*(?:the|these|those|its|their)\s", re.IGNORECASE)


class Retold(Dealing):
    """Reads a cue again where that shows more of it, and lets no placeholder stand for what can be drawn in part."""

    def read_best(self, cue: Cue) -> None:
        """Read one cue the way that shows most of it."""
        kept, spare = self.keep(), self.keep()
        self.read_whole(cue, self.keep())
        self.deal(cue, kept)
        if "scene" in cue.annotation:
            return
        self._turn(cue, spare)
        self._drop_slates(cue)
        if self._is_slate(cue):
            self._show_any(cue, spare)

    def _turn(self, cue: Cue, spare: Kept) -> None:
        """Let the picture that a cue turns into be one of its own, if that shows more of it, or all that it asks."""
        parts = turned_to(cue.text)
        cost = self._left_out(cue)
        if parts is None or not cost:
            return
        found = self.drafts, self.diagnostics, self.last, dict(self.stories)
        before, after = parts
        self._restore(spare)
        if before:
            self.read_whole(replace(cue, text=before), self.keep())
        shown = not before or not self._is_undrawn(cue)
        number, self.last = len(self.drafts), None
        lettered = poster([lettered_in(after)], self.catalog) if lettered_in(after) else None
        if lettered:
            self.start(*lettered, cue)
        else:
            self.read_whole(replace(cue, text=after), self.keep())
        drawn = any(map(self._has_art, self.drafts[number:]))
        if not (shown and drawn and self._left_out(cue) < cost):
            self.drafts, self.diagnostics, self.last, self.stories = found

    def _restore(self, kept: Kept) -> None:
        again = Kept(list(kept.drafts), kept.last, list(kept.diagnostics))
        self.drafts, self.diagnostics = again.drafts, again.diagnostics
        self.last = self.drafts[again.last] if again.last >= 0 else None

    def _has_art(self, draft: Draft) -> bool:
        """Whether a panel is drawn, and art shows any of the names that it is made of."""
        names = art_names(draft.scene, draft.params)
        return draft.drawn is Drawn.CUE and (not names or any(map(self.naming.art, names)))

    def _own(self, cue: Cue) -> list[Draft]:
        return [draft for draft in self.drafts if cue.index in draft.cues]

    def _is_undrawn(self, cue: Cue) -> bool:
        """Whether nothing of a cue is drawn."""
        return not any(self.shows(cue, draft) for draft in self.drafts)

    def _is_slate(self, cue: Cue) -> bool:
        own = self._own(cue)
        return len(own) == 1 and own[0].scene.name == PLACEHOLDER and own[0].cues == [cue.index]

    def _left_out(self, cue: Cue) -> int:
        """How many words of a cue nothing shows; more than it has where nothing of it is drawn."""
        if self._is_undrawn(cue):
            return 1 + len(cue.text)
        told = [each for each in self.diagnostics if each.span == cue.span and each.code in TOLD]
        slates = sum(draft.drawn is Drawn.PLACEHOLDER for draft in self._own(cue)) * len(cue.text.split())
        own = [draft for draft in self._own(cue) if draft.drawn is Drawn.CUE]
        said = set(map(fold, cue.text.split()))
        names = [(draft, name) for draft in own for name in art_names(draft.scene, draft.params)]
        lost = sum(len(said.intersection(self.left_out(draft, name))) for draft, name in names)
        words = (each.message.rpartition(": ")[2].split() if ": " in each.message else [""] for each in told)
        return lost + slates + sum(map(len, words))

    def _drop_slates(self, cue: Cue) -> None:
        """Where a part of a cue is drawn, no placeholder stands for the rest: that is told."""
        slates = [draft for draft in self._own(cue) if draft.scene.name == PLACEHOLDER and draft.cues == [cue.index]]
        shown = [draft for draft in self.drafts if self.shows(cue, draft)]
        if not slates or not shown:
            return
        self.drafts[:] = [draft for draft in self.drafts if not any(draft is each for each in slates)]
        gone = {"unknown-cue", "partly-read"}
        self.diagnostics[:] = [each for each in self.diagnostics if each.span != cue.span or each.code not in gone]
        self.last = shown[-1]
        undrawn = [word for draft in slates for word in str(draft.params["cue"]).split()]
        self._tell_rest(cue, shown, [word for word in map(fold, undrawn) if word not in STOP])

    def _tell_rest(self, cue: Cue, shown: list[Draft], undrawn: Sequence[str] = ()) -> None:
        """Say which words of a cue none of its panels shows, nor how those stand to each other that they show."""
        words = [*undrawn, *unseen(cue.text, self.read, shown)]
        words += unclaimed(cue.text, self.read, shown, words, self.naming.is_brand)
        self.warn(cue, as_written(without_untold(words, cue.text), cue.text), shown[-1])

    def _show_any(self, cue: Cue, spare: Kept) -> None:
        """In the stead of a placeholder, those that a cue names and art shows; or the picture that it speaks of."""
        parts = [part for part in _CLAUSES.split(QUOTED.sub(" ", cue.text)) if part and part.strip()]
        cores = (self.naming.core(part) for part in parts if not _TEXT.search(part))
        names = [core for core in dict.fromkeys(cores) if core and self._is_a_thing(core)][:MOST_THINGS]
        tableau, before = self.catalog.get(TABLEAU), spare.last
        if len(parts) > 1 and not is_of_parts(cue.text) and not all(map(says_nothing_alone, names)):
            self._restore(spare)
            self.read, self.last = [], None
            if len(names) == 1 or tableau is None:
                self.start_picture(cue, names[0])
            else:
                things: list[Json] = [{"name": name, "art": name} for name in names]
                self.start(tableau, {"things": things}, cue)
            places = _PLACES.findall(cue.text)  # they only stand side by side
            self._tell_rest(cue, [draft for draft in self.drafts if self.shows(cue, draft)], places)
            return
        goes_on = _DEFINITE.match(cue.text) or (follows_on(cue.text) and not _names_another(cue.text))
        if before >= 0 and goes_on and spare.drafts[before].drawn is Drawn.CUE:
            self._restore(spare)
            self.cannot(cue, cue.text)
            self.join(cue, met=False)

    def _is_a_thing(self, name: str) -> bool:
        """Whether all of a name is shown, and it is no part of what another names ("harganya"), and nothing done."""
        words = [fold(word) for word in name.split()]
        is_part = any(word == "nya" or bare_of(word) != word for word in words)
        is_done = words[0] in VERBS or (words[0].startswith(("di", "me")) and derived(words[0]))
        return not is_part and not is_done and SIZES.issuperset(self.naming.coverage(name).missing)


_TEXT = re.compile(r"\b(?:text|teks|tulisan|labels?|caption|bertuliskan|berlabel)\b", re.IGNORECASE)
"""What is to be read rather than seen."""


_PLACES = re.compile(
    r"\b(?:inside|under|behind|around|over|above|between|dalam|bawah|atas|belakang|antara)\b", re.IGNORECASE
)


def _names_another(text: str) -> bool:
    """Whether what comes next is another thing: "then a kite"."""
    return bool(NEW.match(re.sub(rf"^\s*{THEN}", "", text, flags=re.IGNORECASE)))
