"""Cues and the sheet's notes -> drafts: adjacent cues become one panel where they speak of one scene."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from cuereel.catalog import Catalog, SceneEntry
from cuereel.diagnostics import Diagnostic, info, warning
from cuereel.direct.draft import Draft
from cuereel.direct.phrases import Fragment, Reading, read_cue
from cuereel.direct.template import merge, wanted
from cuereel.model import Cue, Drawn, Json, Script

PLACEHOLDER = "placeholder"

Knows = Callable[[str], bool]
"""Whether art is surely there for a name."""

_JOINING = ("then", "and then", "lalu", "kemudian", "terus", "with", "dengan")


@dataclass(slots=True)
class Composition:
    """Drafts in the order of their cues, and what there is to tell the author."""

    drafts: list[Draft] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def compose(
    script: Script, catalog: Catalog, homes: dict[int, tuple[int, int]], knows: Knows, is_brand: Knows
) -> Composition:
    """The drafts that a script's cues ask for.

    `knows` says whether a bare name is a thing that can be drawn, `is_brand` whether a name is a trade mark.
    """
    out = Composition()
    last: Draft | None = None
    for cue in script.cues:
        if last is not None and not _continues(script, cue, last):
            last = None
        reading = read_cue(cue.text, catalog, is_brand)
        last = _add_cue(cue, reading, homes[cue.run], catalog, knows, last, out)
    return out


def _continues(script: Script, cue: Cue, last: Draft) -> bool:
    before = script.cues[last.cues[-1]]
    joined = cue.text.strip().casefold().startswith(_JOINING)
    return cue.run == before.run or (cue.block == before.block and joined)


def _add_cue(
    cue: Cue,
    reading: Reading,
    home: tuple[int, int],
    catalog: Catalog,
    knows: Knows,
    last: Draft | None,
    out: Composition,
) -> Draft | None:
    named = cue.annotation.get("scene")
    if named is not None and str(named.value) in catalog:
        reading = _only(reading, str(named.value))
        if not reading.fragments:
            last = _start(catalog[str(named.value)], {}, cue, home, out)
    elif not reading.fragments or reading.score < -len(reading.unread) / 2:
        return _bare(cue, home, catalog, knows, out) or _placeholder(cue, home, catalog, out)
    for fragment in reading.fragments:
        last = _add_fragment(fragment, cue, home, catalog, last, out) or last
    if reading.unread and reading.fragments:
        words = ", ".join(reading.unread)
        out.diagnostics.append(info("partly-read", f"this part of the cue asks for nothing known: {words}", cue.span))
    return last


def _only(reading: Reading, scene: str) -> Reading:
    return Reading(tuple(f for f in reading.fragments if f.scene == scene), (), reading.score)


def _add_fragment(
    fragment: Fragment, cue: Cue, home: tuple[int, int], catalog: Catalog, last: Draft | None, out: Composition
) -> Draft | None:
    scene = catalog[fragment.scene]
    asked = wanted(fragment.phrase, fragment.slots, scene.schema)
    if last is not None and last.scene.name == scene.name and merge(last.params, asked):
        if cue.index not in last.cues:
            last.cues.append(cue.index)
            last.home = (min(last.home[0], home[0]), max(last.home[1], home[1]))
        return last
    if not fragment.phrase.starts:
        out.diagnostics.append(
            warning(
                "nothing-to-modify",
                f"this adds to a {scene.name} scene, and none stands before it",
                cue.span,
                "put it right after the cue that it belongs to, or write it into that cue after |",
            )
        )
        return last
    return _start(scene, asked, cue, home, out)


def _start(scene: SceneEntry, params: dict[str, Json], cue: Cue, home: tuple[int, int], out: Composition) -> Draft:
    draft = Draft(scene, dict(params), [cue.index], home, cue.span)
    out.drafts.append(draft)
    return draft


def _bare(cue: Cue, home: tuple[int, int], catalog: Catalog, knows: Knows, out: Composition) -> Draft | None:
    """A cue that only names a thing asks for its picture, if the thing is surely known."""
    picture = catalog.get("picture")
    if picture is None or len(cue.text.split()) > 4 or not knows(cue.text):
        return None
    return _start(picture, {"image": cue.text.strip()}, cue, home, out)


def _placeholder(cue: Cue, home: tuple[int, int], catalog: Catalog, out: Composition) -> Draft:
    near = nearest_scenes(cue.text, catalog)
    hint = f"the nearest scene types are {', '.join(near)}; a sheet can choose one with `scene:`"
    message = f"nobody can draw this yet, so a placeholder stands for it: {cue.text.strip()}"
    out.diagnostics.append(warning("unknown-cue", message, cue.span, hint))
    draft = _start(catalog[PLACEHOLDER], {"cue": cue.text.strip(), "nearest": list(near)}, cue, home, out)
    draft.drawn = Drawn.PLACEHOLDER
    return draft


def nearest_scenes(text: str, catalog: Catalog, count: int = 3) -> tuple[str, ...]:
    """The names of the scene types whose phrases are most like a text."""
    patterns: dict[str, str] = {}
    for entry in catalog.values():
        for phrase in entry.phrases:
            for pattern in phrase.patterns:
                patterns[pattern] = entry.name
    ranked = process.extract(text, sorted(patterns), scorer=fuzz.token_set_ratio, limit=12)
    names: Sequence[str] = list(dict.fromkeys(patterns[pattern] for pattern, _, _ in ranked))
    return tuple(names[:count])
