"""The panels that cues have led to so far, and what of each cue they leave out: what the composer writes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cuereel.artwork.hue import COLOUR_WORDS
from cuereel.artwork.states import STATE_OF
from cuereel.catalog import Catalog, SceneEntry
from cuereel.diagnostics import Diagnostic, warning
from cuereel.direct.audit import unseen
from cuereel.direct.claims import goes_on, stands_over, unclaimed
from cuereel.direct.draft import Draft
from cuereel.direct.evident import really_missing
from cuereel.direct.found import Find, find_all
from cuereel.direct.missing import (
    CARRIERS,
    SMALL_WORDS,
    as_written,
    calls_empty,
    joined,
    opens_a_clause,
    without_untold,
)
from cuereel.direct.naming import Naming
from cuereel.direct.nearest import nearest_scenes
from cuereel.direct.phrases import Fragment
from cuereel.direct.stated import names_in, stated
from cuereel.direct.words import fold
from cuereel.model import Cue, Drawn, Json

PLACEHOLDER = "placeholder"

GOING_ON = "the picture before it (this is a new one)"
"""What is told of what is to go on in the picture before it, and has one of its own."""

OVER = "the picture before it (this text has a card of its own)"
"""What is told of a text that stands in a place on the picture before it, and comes in its stead."""

SUBJECTS = {"picture": "image", "action": "subject"}
"""The parameter by which a scene type names the one thing that it shows."""


@dataclass
class Drafting:
    """`drafts` are in the order of their cues, `last` is the one that the next cue may add to.

    `naming` says what the names of the cue that is read mean, `namings` what names mean in each language; `find` finds
    the patterns of the catalog in words.
    """

    catalog: Catalog
    homes: dict[int, tuple[int, int]]
    naming: Naming
    namings: Mapping[str, Naming] = field(default_factory=dict)
    find: Find = find_all
    drafts: list[Draft] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    last: Draft | None = None
    read: list[Fragment] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    """Of the cue at hand: the fragments that were drawn of it, and its words that nothing shows."""

    def start(self, scene: SceneEntry, params: dict[str, Json], cue: Cue) -> Draft:
        self.last = Draft(scene, dict(params), [cue.index], self.homes[cue.run], cue.span)
        self.drafts.append(self.last)
        return self.last

    def start_picture(self, cue: Cue, name: str) -> bool:
        picture = self.catalog.get("picture")
        if picture is not None:
            self.start(picture, {"image": name}, cue)
        return picture is not None

    def join(self, cue: Cue, *, met: bool = True) -> None:
        assert self.last is not None
        if cue.index not in self.last.cues:
            self.last.cues.append(cue.index)
            home = self.homes[cue.run]
            self.last.home = (min(self.last.home[0], home[0]), max(self.last.home[1], home[1]))
        if not met:
            self.last.unmet.append(cue.index)

    def placeholder(self, cue: Cue, text: str) -> None:
        near = nearest_scenes(text, self.catalog)
        hint = f"near it are the scene types {', '.join(near)}; " if near else ""
        hint += "a sheet can choose a scene type with `scene:`"
        message = f"nobody can draw this yet, so a placeholder stands for it: {text.strip()}"
        self.diagnostics.append(warning("unknown-cue", message, cue.span, hint))
        self.slate(cue, text)

    def cannot(self, cue: Cue, text: str) -> None:
        """Say that the picture right before a cue stays as it is, since its scene type cannot do what the cue asks."""
        message = f"the picture before this cannot do it, so nothing is changed: {text.strip()}"
        hint = (
            "if it is about an earlier picture, put it right after that; else tell what is then seen, as a new picture"
        )
        self.diagnostics.append(warning("nothing-to-modify", message, cue.span, hint))

    def slate(self, cue: Cue, text: str) -> None:
        near = list(nearest_scenes(text, self.catalog))
        self.start(self.catalog[PLACEHOLDER], {"cue": text.strip(), "nearest": near}, cue).drawn = Drawn.PLACEHOLDER

    def add_to_placeholder(self, cue: Cue) -> None:
        """An addition to what nobody can draw is not drawn either: the placeholder quotes it as well."""
        assert self.last is not None
        if cue.index in self.last.cues:
            return
        message = f"what this adds to is not drawn, so it is not drawn either: {cue.text.strip()}"
        self.diagnostics.append(warning("nothing-to-modify", message, cue.span))
        self.last.params["cue"] = f"{self.last.params['cue']} + {cue.text.strip()}"
        self.join(cue, met=False)

    def shows(self, cue: Cue, draft: Draft | None) -> bool:
        """Whether a draft draws anything of a cue."""
        drawn = draft is not None and draft.drawn is not Drawn.PLACEHOLDER
        return drawn and cue.index in draft.cues and cue.index not in draft.unmet  # type: ignore[union-attr]

    def leave_out(self, cue: Cue, words: Sequence[str]) -> None:
        """Keep which words of a cue the last panel does not show, if it shows any of the cue at all."""
        if self.shows(cue, self.last):
            self.told += without_untold(words, cue.text)

    def tell(self, cue: Cue, before: Draft | None) -> list[str]:
        """Say which words of a cue nothing shows; `before` is the panel that it follows without a word between."""
        drafts = [draft for draft in self.drafts if self.shows(cue, draft)]
        if not drafts:
            return []
        told = [*self.told, *unclaimed(cue.text, self.read, drafts, self.told, self.naming.is_brand)]
        told = [word for word in told if not self._is_its_colour(word, cue, drafts)] + self._held(cue, drafts)
        known = {fold(part) for word in told for part in word.split()}
        unheld = [word for word in unseen(cue.text, self.read, drafts) if fold(word) not in known]
        told += without_untold(unheld, cue.text)
        if before is not None and drafts[0].cues[0] == cue.index:
            told += [GOING_ON] if told and goes_on(cue.text) else []
            over = drafts[0].scene.name == "text_card" and stands_over(cue.text) and before.drawn is Drawn.CUE
            told += [OVER] if over else []
        for draft in drafts:
            told = self.in_states(cue, told, draft)
        missing = really_missing(as_written(told, cue.text), cue.text, drafts)
        self.warn(cue, missing, drafts[-1])
        return missing

    def in_states(self, cue: Cue, missing: Sequence[str], draft: Draft) -> list[str]:
        """Have a draft show its things as a cue says that they are; the words that are missing then."""
        told = frozenset(fold(part) for word in missing for part in word.split())
        names = [name for name in names_in(draft) if name not in draft.states]
        unseen_of = {name: told.union(self.naming.coverage(name).missing) for name in names}
        for found in stated(cue.text, names, unseen_of):
            draft.states[found.name] = found.state
            missing = [word for word in missing if not found.words.issuperset(fold(part) for part in word.split())]
        return list(missing)

    def left_out(self, draft: Draft, name: str) -> list[str]:
        """The words of a name that its art does not show, nor the state in which it is."""
        state = draft.states.get(name)
        return [word for word in self.naming.coverage(name).missing if state is None or STATE_OF.get(word) != state]

    def warn(self, cue: Cue, missing: Sequence[str], draft: Draft) -> None:
        """Say that a draft shows a cue but for these words; small ones only where there are no others."""
        missing = self.in_states(cue, missing, draft)
        missing = really_missing(missing, cue.text, [*(each for each in self.drafts if self.shows(cue, each)), draft])
        missing = [word for word in missing if fold(word) not in SMALL_WORDS] or missing
        missing = [word for word in missing if fold(word) not in CARRIERS]
        if missing:
            message = f"only a part of this cue is drawn; nothing shows: {', '.join(joined(missing, cue.text))}"
            hint = "say it more simply, or in a cue of its own"
            self.diagnostics.append(warning("partly-read", message, cue.span, hint))
            draft.partly.append(cue.index)

    def _is_its_colour(self, word: str, cue: Cue, drafts: Sequence[Draft]) -> bool:
        """Whether a clause that opens with a word tells only the colour that the one thing drawn has of its own."""
        names = _names_of(drafts)
        if fold(word) not in COLOUR_WORDS or len(names) != 1 or not opens_a_clause(word, cue.text):
            return False
        return fold(word) not in self.naming.coverage(f"{word} {names[0]}", names[0]).missing

    def _held(self, cue: Cue, drafts: Sequence[Draft]) -> list[str]:
        """What is drawn in a thing that the cue calls empty, or says to hold something else."""
        held = [self.naming.coverage(name).holds for name in _names_of(drafts)] if calls_empty(cue.text) else []
        return [f"no {each.removeprefix('a ').removeprefix('an ')} in it" for each in held if each]


def _names_of(drafts: Sequence[Draft]) -> list[str]:
    """The names of the things that drafts show alone."""
    names = (draft.params.get(SUBJECTS.get(draft.scene.name, "")) for draft in drafts)
    return [name for name in names if isinstance(name, str)]
