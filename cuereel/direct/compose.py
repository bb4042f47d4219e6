"""Cues -> drafts: adjacent cues become one panel where they speak of one scene, and no cue ever vanishes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from cuereel.catalog import Catalog, SceneEntry
from cuereel.diagnostics import Diagnostic, info, warning
from cuereel.direct.draft import Draft
from cuereel.direct.phrases import Fragment, Reading, read_cue, without_fillers
from cuereel.direct.template import is_list, list_or_title, merge, wanted
from cuereel.model import Cue, Drawn, Json, Script

PLACEHOLDER = "placeholder"

Knows = Callable[[str], bool]
"""Whether there is such art for a name."""

_THEN = r"(?:and\s+)?(?:then|after that|lalu|kemudian|terus|trus)\b"
_JOINING = re.compile(rf"\s*(?:,\s*)?(?:{_THEN}|with\b|dengan\b|and\b|dan\b)\s*", re.IGNORECASE)
_SPLIT = re.compile(rf"\s*,?\s+{_THEN}\s+", re.IGNORECASE)

MOST_BARE_WORDS = 5
"""Words that a cue may have that only names a thing."""


@dataclass
class Composer:
    """Reads cue after cue; `drafts` are in the order of their cues, `last` is the one that the next cue may add to.

    `knows` says whether a bare name is a thing that can be drawn, `is_brand` whether a name is a trade mark.
    """

    catalog: Catalog
    homes: dict[int, tuple[int, int]]
    knows: Knows
    is_brand: Knows
    drafts: list[Draft] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    last: Draft | None = None

    def compose(self, script: Script) -> None:
        """Read all cues of a script."""
        for cue in script.cues:
            if self.last is not None and not self._continues(script, cue):
                self.last = None
            self._add_cue(cue)

    def _continues(self, script: Script, cue: Cue) -> bool:
        assert self.last is not None
        before = script.cues[self.last.cues[-1]]
        return cue.run == before.run or (cue.block == before.block and bool(_JOINING.match(cue.text)))

    def _add_cue(self, cue: Cue) -> None:
        named = cue.annotation.get("scene")
        if named is not None and str(named.value) in self.catalog:
            self._add_named(cue, str(named.value))
            return
        reading = self._read(cue.text)
        parts = [part for part in _SPLIT.split(cue.text) if part.strip()]
        readings = [self._read(part) for part in parts]
        if len(parts) > 1 and self._split_is_better(reading, parts, readings):
            for part, each in zip(parts, readings, strict=True):
                self._add_reading(cue, part, each)
        else:
            self._add_reading(cue, cue.text, reading)

    def _read(self, text: str) -> Reading:
        return read_cue(text, self.catalog, self.is_brand)

    def _split_is_better(self, whole: Reading, parts: list[str], readings: list[Reading]) -> bool:
        """Whether a cue is a sequence ("a car, then a truck") rather than one wish that happens to hold "then"."""
        swallowed = any(_SPLIT.search(f" {value} ") for fragment in whole.fragments for _, value in fragment.slots)
        if whole.fragments and not swallowed and not whole.unread:
            return False
        pairs = zip(parts, readings, strict=True)
        return all(bool(each.fragments) or self._names_a_thing(part) for part, each in pairs)

    def _names_a_thing(self, text: str) -> bool:
        name = without_fillers(_JOINING.sub("", text, count=1))
        return 0 < len(name.split()) <= MOST_BARE_WORDS and (self.knows(name) or self.is_brand(name))

    def _add_named(self, cue: Cue, scene: str) -> None:
        """A cue whose annotation says which scene it is: only what that scene reads in it counts."""
        fragments = [each for each in self._read(cue.text).fragments if each.scene == scene]
        if not fragments:
            self._start(self.catalog[scene], {}, cue)
        for fragment in fragments:
            self._add_fragment(cue, fragment)

    def _add_reading(self, cue: Cue, text: str, reading: Reading) -> None:
        if not reading.fragments or reading.score < -len(reading.unread) / 2:
            if not self._add_bare(cue, text) and not self._add_to_last(cue, text):
                self._placeholder(cue, text)
            return
        for fragment in reading.fragments:
            self._add_fragment(cue, fragment)
        if reading.unread:
            words = ", ".join(reading.unread)
            message = f"this part of the cue asks for nothing known: {words}"
            self.diagnostics.append(info("partly-read", message, cue.span))

    def _add_fragment(self, cue: Cue, fragment: Fragment) -> None:
        scene = self.catalog[fragment.scene]
        asked = list_or_title(scene, wanted(fragment.phrase, fragment.slots, scene.schema))
        if self.last is not None and self.last.scene.name == scene.name and merge(self.last.params, asked):
            self._join(cue)
        elif fragment.phrase.starts:
            self._start(scene, asked, cue)
        elif self.last is not None and self.last.drawn is Drawn.PLACEHOLDER:
            self._join(cue)
        else:
            self._unattached(cue, scene)

    def _unattached(self, cue: Cue, scene: SceneEntry) -> None:
        """An addition to a scene that is not there: it stands in the panel before it, or for itself, as not drawn."""
        hint = "put it right after the cue that it belongs to, or write it into that cue after |"
        if self.last is None:
            message = f"this adds to a {scene.name} scene, and none stands before it"
            self.diagnostics.append(warning("nothing-to-modify", message, cue.span, hint))
            self._slate(cue, cue.text)
        else:
            message = f"this adds to a {scene.name} scene, but what stands before it is a {self.last.scene.name} scene"
            self.diagnostics.append(warning("nothing-to-modify", message, cue.span, hint))
            self._join(cue, met=cue.index in self.last.cues)

    def _join(self, cue: Cue, *, met: bool = True) -> None:
        assert self.last is not None
        if cue.index not in self.last.cues:
            self.last.cues.append(cue.index)
            home = self.homes[cue.run]
            self.last.home = (min(self.last.home[0], home[0]), max(self.last.home[1], home[1]))
        if not met:
            self.last.unmet.append(cue.index)

    def _start(self, scene: SceneEntry, params: dict[str, Json], cue: Cue) -> Draft:
        self.last = Draft(scene, dict(params), [cue.index], self.homes[cue.run], cue.span)
        self.drafts.append(self.last)
        return self.last

    def _add_bare(self, cue: Cue, text: str) -> bool:
        """A cue that only names a thing: one more of what the panel before it shows, else a picture of it."""
        if not self._names_a_thing(text):
            return False
        joined = bool(_JOINING.match(text)) or cue.text != text
        name = without_fillers(_JOINING.sub("", text, count=1))
        if joined and self.last is not None:
            for key in self.last.scene.art:
                if "." not in key and is_list(self.last.scene.schema, key) and merge(self.last.params, {key: [name]}):
                    self._join(cue)
                    return True
        picture = self.catalog.get("picture")
        if picture is None:
            return False
        self._start(picture, {"image": name}, cue)
        return True

    def _add_to_last(self, cue: Cue, text: str) -> bool:
        """A direction that says how the panel before it goes on ("then it fades out"), though nobody can do it."""
        if self.last is None or not re.match(rf"\s*{_THEN}\s+(it|they|semua|semuanya)\b", text, re.IGNORECASE):
            return False
        message = f"nobody can do this with a {self.last.scene.name} scene yet: {text.strip()}"
        self.diagnostics.append(warning("unknown-cue", message, cue.span))
        self._join(cue, met=cue.index in self.last.cues)
        return True

    def _placeholder(self, cue: Cue, text: str) -> None:
        near = nearest_scenes(text, self.catalog)
        hint = f"the nearest scene types are {', '.join(near)}; a sheet can choose one with `scene:`"
        message = f"nobody can draw this yet, so a placeholder stands for it: {text.strip()}"
        self.diagnostics.append(warning("unknown-cue", message, cue.span, hint))
        self._slate(cue, text)

    def _slate(self, cue: Cue, text: str) -> None:
        near = list(nearest_scenes(text, self.catalog))
        self._start(self.catalog[PLACEHOLDER], {"cue": text.strip(), "nearest": near}, cue).drawn = Drawn.PLACEHOLDER


def nearest_scenes(text: str, catalog: Catalog, count: int = 3) -> tuple[str, ...]:
    """The names of the scene types whose phrases are most like a text."""
    patterns: dict[str, str] = {}
    for entry in catalog.values():
        for phrase in entry.phrases:
            for pattern in phrase.patterns:
                patterns[pattern] = entry.name
    ranked = process.extract(text, sorted(patterns), scorer=fuzz.token_set_ratio, limit=12)
    names = list(dict.fromkeys(patterns[pattern] for pattern, _, _ in ranked))
    return tuple(names[:count])
