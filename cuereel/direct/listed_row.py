"""A row of icons that a cue counts and does not name + narration -> that row, named by what the narration lists.

Brief names stand in the row, below their pictures or on tiles; of longer ones it is a list, with room for their words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from cuereel.catalog import Catalog
from cuereel.diagnostics import Diagnostic, warning
from cuereel.direct.draft import Binding, Draft
from cuereel.direct.listing import Entry, enumeration
from cuereel.direct.staging.row_unnamed import is_unnamed
from cuereel.model import Drawn, Json, Script

TABLEAU, CHECKLIST = "tableau", "checklist"

LONGEST = 16
"""Letters of a name that is read in a row."""

_ARTICLE = re.compile(r"^(?:an?|the|your|its|my|our|their)\s+(?=\w)", re.IGNORECASE)
_MARKS = {"is checked": "check", "is crossed out": "strike"}
"""What happens to one of a row, as a list has it."""


Shows = Callable[[str], bool]


def name_row(script: Script, draft: Draft, catalog: Catalog, shows: Shows) -> tuple[Diagnostic, ...]:
    """Name those of a row that only have numbers by what the narration lists, if it lists as many (in place).

    If it does not, the numbers stay, and that is told. `shows` says whether art shows all that a name says.
    """
    things = draft.params.get("things")
    if draft.scene.name != TABLEAU or draft.drawn is not Drawn.CUE or not isinstance(things, list):
        return ()
    nameless = [str(thing["name"]) for thing in things if isinstance(thing, Mapping) and is_unnamed(thing)]
    if not nameless:
        return ()
    listed = enumeration(script, *draft.home)
    entries = [_bare(entry) for entry in listed.entries] if listed else []
    if len({entry.text.casefold() for entry in entries}) != len(nameless) or len(entries) != len(nameless):
        draft.partly.append(draft.cues[0])
        return (_only_numbered(script, draft, len(entries), len(nameless)),)
    named = dict(zip(nameless, entries, strict=True))
    steps = draft.params.get("steps", [])
    assert isinstance(steps, list)
    renamed = [_renamed(step, named) for step in steps]
    if any(len(entry.text) > LONGEST for entry in entries) and _becomes_list(draft, entries, renamed, catalog):
        return (_only_listed(script, draft),)
    if all(shows(entry.text) for entry in entries):
        renamed = [_over(step) for step in renamed]
    draft.params |= {"things": [_named(thing, named) for thing in things], "steps": renamed}
    for number, (who, bounds) in enumerate(_alone(renamed, entries)):
        if who:
            draft.bound[f"steps/{number}"] = bounds
    return ()


def row_of(texts: Sequence[str]) -> dict[str, Json]:
    """The parameters of a row of what is listed, each of which is ticked on its word."""
    things: list[Json] = [_thing(text) for text in texts]
    steps: list[Json] = [{"who": text, "does": "is checked", "place": "below"} for text in texts]
    return {"things": things, "steps": steps, "row": True}


def _bare(entry: Entry) -> Entry:
    """An entry without its article."""
    text = _ARTICLE.sub("", entry.text)
    return replace(entry, text=text, first=entry.first + (text != entry.text))


def _thing(text: str) -> dict[str, Json]:
    """One of a row by its own name; where no art shows that, it is a tile on which it is read."""
    return {"name": text, "art": text, "label": text[:1].upper() + text[1:]}


def _named(thing: Json, named: Mapping[str, Entry]) -> Json:
    entry = named.get(str(thing["name"])) if isinstance(thing, Mapping) else None
    return _thing(entry.text) if entry else thing


def _renamed(step: Json, named: Mapping[str, Entry]) -> dict[str, Json]:
    assert isinstance(step, Mapping)
    ends = {key: named[str(step[key])].text for key in ("who", "to") if step.get(key) in named}
    return {**step, **ends}


def _over(step: Mapping[str, Json]) -> dict[str, Json]:
    """A step whose mark stands on the picture: that hides no words."""
    return {key: value for key, value in step.items() if key != "place"}


def _alone(steps: Sequence[Mapping[str, Json]], entries: Sequence[Entry]) -> list[tuple[str, Binding]]:
    """Of each step who does it, and the words for that one, where it is the one thing that happens to him; else ""."""
    doers = [str(step.get("who", "")) for step in steps]
    at = {entry.text: Binding(entry.first, entry.last) for entry in entries}
    nowhere = Binding(0, 0)
    return [(who, at[who]) if who in at and doers.count(who) == 1 else ("", nowhere) for who in doers]


def _becomes_list(
    draft: Draft, entries: Sequence[Entry], steps: Sequence[Mapping[str, Json]], catalog: Catalog
) -> bool:
    """Let a row of which each is only marked be a list (in place); whether it could."""
    texts = [entry.text for entry in entries]
    marks = [(_MARKS.get(str(step["does"]), ""), str(step["who"])) for step in steps]
    if CHECKLIST not in catalog or not all(mark and who in texts for mark, who in marks):
        return False
    draft.scene = catalog[CHECKLIST]
    draft.params = {"items": list(texts), "ticked": False}
    draft.bound = {f"items/{number}": Binding(each.first, each.last) for number, each in enumerate(entries)}
    draft.hints = {}
    if [who for _, who in marks] == texts and all(mark == "check" for mark, _ in marks):
        draft.params["ticked"] = True  # each when it has been said
    elif marks:
        draft.params["steps"] = [{mark: who} for mark, who in marks]
    return True


def _only_listed(script: Script, draft: Draft) -> Diagnostic:
    draft.partly += draft.cues[:1]
    message = "what is listed here has longer names than a row of icons has room for, so it is a list with its words"
    return warning("partly-drawn", message, script.cues[draft.cues[0]].span, "name each in one or two words")


def _only_numbered(script: Script, draft: Draft, listed: int, wanted: int) -> Diagnostic:
    near = f"lists {listed} things" if listed else "lists none"
    message = f"this cue shows {wanted} icons without naming them, and the narration near it {near}: they are numbered"
    return warning("nothing-listed", message, script.cues[draft.cues[0]].span, "name them in the cue, parted by commas")


__all__ = ["CHECKLIST", "TABLEAU", "name_row", "row_of"]
