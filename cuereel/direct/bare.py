"""Cues that no phrase reads -> drafts of what they name: a thing, a pair or a row of things, or texts alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.artwork.coverage import telling
from cuereel.diagnostics import warning
from cuereel.direct.drafting import PLACEHOLDER, Drafting
from cuereel.direct.entries import split_entries
from cuereel.direct.lettering import is_range, lettering
from cuereel.direct.missing import where_it_stands
from cuereel.direct.naming import JOINING, THEN, counted, named
from cuereel.direct.pairs import pair_of
from cuereel.direct.phrases import numbered_as_listed, without_fillers
from cuereel.direct.poster import CARRIERS, poster, texts_in
from cuereel.direct.rows import labelled, row_of, tells_standing
from cuereel.direct.shown import only_one
from cuereel.direct.template import is_list, merge
from cuereel.direct.wishes import becomes_rather, is_for_another, turning_names
from cuereel.direct.words import QUOTED, STOP, fold
from cuereel.model import Cue, Json

_AND_THEN = re.compile(rf",?\s*{THEN}", re.IGNORECASE)
"""What stands between two of which the one comes after the other, and not at once."""

_POINTS_OUT = re.compile(
    r"\s*(?:(?:an?|the|two|three|big|red|green|yellow|thick|lots\s+of|many)\s+)*"
    r"(?:arrows?|circles?|rings?|highlights?|underlines?|box(?:es)?|lines?|panah|lingkaran|garis|kotak)\s+"
    r"(?:\w+\s+)?(?:around|pointing|points?|from|between|merges?|melingkari|menunjuk|mengelilingi|di\s+sekeliling|dari|antara)\b",
    re.IGNORECASE,
)
"""A cue for what only points to something else: no picture of it stands for that."""

_ICON_FOR = re.compile(
    r"(?:(?:an?|the|and|dan)\s+)*(?:(?:icon|ikon|gambar|emoji)\s+(?:of\s+)?(?:an?\s+)?)?(?P<thing>[^\"“]+?)"
    r"(?:\s+(?:icon|emoji))?\s+(?:for|buat|untuk)\s+(?P<label>[^\"“]+)",
    re.IGNORECASE,
)
"""An icon, and the word that it is for."""

FEWEST_FOR = 2
"""Icons from which a cue that says what each is for lists them."""

MOST_STATES = 5
"""States of a thing that one panel may go through: as many icons as the scene for them takes."""


class Named(Drafting):
    """Adds what a cue names without asking for a scene; each `add_` says whether it could."""

    def add_bare(self, cue: Cue, text: str) -> bool:
        """A cue that only names a thing: one more of what the panel before it shows, else a picture of it."""
        if not self.naming.names_a_thing(text) or _POINTS_OUT.match(text):
            return False
        joined = bool(JOINING.match(text)) or cue.text != text
        name = named(text)
        if joined and self.last is not None:
            for key in self.last.scene.art:
                if "." not in key and is_list(self.last.scene.schema, key) and merge(self.last.params, {key: [name]}):
                    self.join(cue)
                    return True
        return self.start_picture(cue, name)

    def add_foremost(self, cue: Cue, text: str) -> bool:
        """A cue that opens with a thing that is drawn, and tells more of it than art shows: the thing, then."""
        joint = JOINING.match(text)
        if joint and not re.match(rf"\s*{THEN}", text, re.IGNORECASE):
            return False
        stamp, rest = lettering(named(text))
        name = without_fillers(rest)
        core = self._uncapitalised(self.naming.core(text))
        if _POINTS_OUT.match(text) or not core or not self.start_picture(cue, core):
            return False
        assert self.last is not None
        ranged = is_range(stamp) and not re.search(rf'["“]{re.escape(stamp)}', text)
        strange = bool(stamp) and (ranged or is_for_another(named(text), stamp, core))
        if stamp and not strange:
            self.last.params["overlay"] = stamp
        # what art leaves out of the thing's own name is told where the art is looked up
        told = [
            word for word in self.naming.coverage(name, core).missing if word not in self.naming.coverage(core).missing
        ]
        self.leave_out(cue, [*counted(name), *told, *([stamp] if strange else []), *where_it_stands(name)])
        return True

    def _uncapitalised(self, name: str) -> str:
        """A thing as it is named within a sentence: the capital that opens a cue makes no trade mark of it."""
        plain = name[:1].lower() + name[1:]
        return plain if name.istitle() and self.naming.is_brand(name) and self.naming.knows(plain) else name

    def add_pair(self, cue: Cue, text: str) -> bool:
        """A cue that names two things at once: on two cards, with the text that each is to have, or with its name."""
        cards, bare = self.catalog.get("cards"), named(text)
        known = self.naming.knows(bare) and not self.naming.coverage(bare).missing
        pair = None if known or _POINTS_OUT.match(text) else pair_of(bare, self._entry)
        if cards is None or pair is None or JOINING.match(text) or _AND_THEN.search(text):
            return False
        texts = [member.text for member in pair.members]
        items = [{"text": each.text, "icon": each.thing} if each.text else each.thing for each in pair.members]
        self.start(cards, {"items": items}, cue)
        # a card with a text shows no name beside it
        left_out = [word for each in pair.members for word in self.naming.coverage(each.thing).missing]
        several = [one for each in pair.members for one in only_one(self.naming.coverage(each.thing))]
        told = [word for word in pair.rest if word not in texts]
        self.leave_out(cue, [*left_out, *several, *told])
        return True

    def _entry(self, text: str) -> str:
        """The thing that a part of a cue names or opens with, where art shows it."""
        return text if self.naming.names_an_entry(text) else self.naming.core(text)

    def add_row(self, cue: Cue, text: str) -> bool:
        """A cue that opens with three or more things, named or counted: they stand side by side."""
        bare, labels = labelled(named(numbered_as_listed(text)))
        if not bare and labels:
            return self._label(cue, labels)
        icons = self.catalog.get("icons")
        row = None if _POINTS_OUT.match(text) else row_of(bare, self.naming.names_an_entry)
        if icons is None or row is None or JOINING.match(text) or len(row.things) > MOST_STATES:
            return False
        self.start(icons, {"items": list(row.things)}, cue)
        if labels and not self._label(cue, labels):
            self.leave_out(cue, [word for label in labels for word in telling(label)])
        shown = {word for thing in row.things for word in telling(thing)}
        silent = [word for word in telling(row.rest) if tells_standing(word) and not becomes_rather(word, row.rest)]
        self.leave_out(cue, [word for word in telling(row.rest) if word not in shown and word not in silent])
        return True

    def add_icons_for(self, cue: Cue) -> bool:
        """A cue that gives each of several words its icon ("a house icon for rent, a bus icon for fun")."""
        cards = self.catalog.get("cards")
        pairs = [_ICON_FOR.fullmatch(entry.strip(" .")) for entry in split_entries(cue.text)]
        if cards is None or len(pairs) < FEWEST_FOR or not all(pairs):
            return False
        found = [(pair["thing"].strip(), pair["label"].strip()) for pair in pairs if pair]
        if not all(self.naming.names_an_entry(thing) for thing, _ in found):
            return False
        self.start(cards, {"items": [{"text": label.capitalize(), "icon": thing} for thing, label in found]}, cue)
        self.leave_out(cue, [word for thing, _ in found for word in self.naming.coverage(thing).missing])
        return True

    def _label(self, cue: Cue, labels: Sequence[str]) -> bool:
        """Put labels on the things that the last panel shows in a row: on cards, each with its picture."""
        cards, things = self.catalog.get("cards"), self.last.params.get("items") if self.last is not None else None
        if cards is None or self.last is None or self.last.scene.name != "icons" or not isinstance(things, list):
            return False
        if len(things) != len(labels):
            return False
        items = [{"text": label, "icon": thing} for label, thing in zip(labels, things, strict=True)]
        self.last.scene, self.last.params = cards, {"items": items}
        self.join(cue)
        return True

    def _add_turning_names(self, cue: Cue, text: str) -> bool:
        """Two things that nobody has a picture of, of which the one becomes the other: tiles with their names."""
        tableau, names = self.catalog.get("tableau"), turning_names(text)
        if tableau is None or not names or any(self.naming.core(name) for name in names):
            return False
        was, now = names
        things: list[Json] = [{"name": name, "label": name} for name in names]
        draft = self.start(tableau, {"things": things, "steps": [{"who": was, "does": "becomes", "to": now}]}, cue)
        for name in names:
            message, hint = f'there is no art for "{name}", so it is only lettered', "put a picture of it into assets"
            self.diagnostics.append(warning("no-art", message, cue.span, hint))
        draft.partly.append(cue.index)
        return True

    def add_texts(self, cue: Cue, text: str) -> bool:
        """A cue of which nothing can be drawn but the texts in it: they are lettered, and the rest is told."""
        if self._add_turning_names(cue, text):
            return True
        found = None if JOINING.match(text) else poster(texts_in(text), self.catalog)
        if found is None:
            return False
        self.start(*found, cue)
        bare = QUOTED.sub(" ", text)
        self.leave_out(cue, [word for word in map(fold, re.findall(r"[\w'+-]+", bare)) if word not in CARRIERS | STOP])
        return True

    def add_to_last(self, cue: Cue, text: str) -> bool:
        """A direction that says how the panel before it goes on ("then it fades out"), though nobody can do it."""
        if self.last is None or not re.match(rf"\s*{THEN}\s+(it|they|semua|semuanya)\b", text, re.IGNORECASE):
            return False
        if self.last.scene.name == PLACEHOLDER:
            message = f"what this adds to is not drawn, so neither is it: {text.strip()}"
            self.diagnostics.append(warning("unknown-cue", message, cue.span))
        else:
            self.cannot(cue, text)
        self.last.partly += [cue.index] if cue.index in self.last.cues else []
        self.join(cue, met=cue.index in self.last.cues)
        return True
