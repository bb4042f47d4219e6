"""Templates of parameters and of moments, filled from slots and parameters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from cuereel.catalog import SceneEntry
from cuereel.declare import Phrase
from cuereel.direct.draft import Slot
from cuereel.direct.entries import (
    ICON,
    named_entries,
    split_quoted,
    text_and_icon,
    unquoted,
    without_asides,
    without_icon,
)
from cuereel.model import Json

_HOW = re.compile(
    r",?\s*\b(?:(?:with|and|dengan|dan) (?:an? )?(?:check ?marks?|checks|ticks|centang)\b.*|one (?:by one|after .*)|"
    r"(?:pop|appear|show)s?(?:ping|ing)? (?:up|in)\b.*|satu (?:per|demi) satu.*|muncul\b.*)$",
    re.IGNORECASE,
)
"""How a list is to come in, which is no part of what it lists."""

_DESCRIBED = re.compile(r"([^“”]+?) (?:with (?:an?|the)|dengan (?:sebuah|seekor)) [^“”]+", re.IGNORECASE)
"""A name, and what the thing is to be seen with, which is no part of its name ("Queen with a crown")."""

_HOLE = re.compile(r"\{([\w.]+)\}")

EACH = "each"
"""The slot for a list of which each entry makes an entry of its own: `steps=[{"check": "{each}"}]`."""


def fill(template: Json, values: Mapping[str, Json]) -> Json:
    """A template with its holes filled; a text that is one hole takes the value as it is."""
    if isinstance(template, str):
        whole = _HOLE.fullmatch(template)
        if whole:
            return values.get(whole.group(1), "")
        return _HOLE.sub(lambda hole: str(values.get(hole.group(1), "")), template)
    if isinstance(template, Mapping):
        return {key: fill(value, values) for key, value in template.items()}
    if isinstance(template, list | tuple):
        return [fill(value, values) for value in template]
    return template


def wanted(phrase: Phrase, slots: Sequence[tuple[str, str]], schema: Mapping[str, Any]) -> dict[str, Json]:
    """What a matched phrase sets: its template filled, or each slot under its own name (lists split at "and", ",").

    "the guilty: you, me" for a list is its entries; what stands before the colon is the `title`, if there is one. What
    was quoted is one entry, and loses its marks; what a phrase for icons takes loses the word "icon".
    """
    out: dict[str, Json] = dict(fill(phrase.sets, dict(slots))) if phrase.sets else {}
    if EACH in dict(slots):
        every = [dict(fill(phrase.sets, {**dict(slots), EACH: name})) for name in _listed(dict(slots)[EACH])]
        out |= {key: [entry for one in every for entry in one[key]] for key in out if isinstance(out[key], list)}
    for name, text in () if phrase.sets else slots:
        if not is_list(schema, name):
            out[name] = text
            continue
        merge(out, {name: named_entries(_without_title(text, out, schema))})
    named = any(ICON.intersection(re.findall(r"\w+", pattern)) for pattern in phrase.patterns)
    for name, value in list(out.items()):
        if isinstance(value, list) and all(isinstance(entry, str) for entry in value):
            value = [_without_title(entry, out, schema) for entry in value]
            parts = without_asides([part for entry in value for part in split_quoted(entry)])
            iconic = has_icons(schema)
            out[name] = [_entry(part, named, iconic) for part in parts]
    return {name: _without_marks(value) for name, value in out.items()}


def within(schema: Mapping[str, Any], asked: Mapping[str, Json]) -> tuple[dict[str, Json], list[str]]:
    """What is asked, of each list only as many entries as the scene takes; and the names of those that are over."""
    kept, over = dict(asked), []
    for name, value in asked.items():
        most = schema.get("properties", {}).get(name, {}).get("maxItems")
        if most is not None and isinstance(value, list) and len(value) > most:
            kept[name] = value[:most]
            over += [entry for entry in value[most:] if isinstance(entry, str)]
    return kept, over


def _entry(part: str, named: bool, iconic: bool) -> Json:
    """One entry of a list: its words, or where a quotation goes with a thing, both (“Fast” with a rocket)."""
    pictured = text_and_icon(part) if iconic else None
    if pictured:
        return {"text": pictured[0], "icon": without_icon(pictured[1])}
    described = _DESCRIBED.fullmatch(part) if iconic else None
    if described:
        return {"text": described[1], "icon": part}
    return without_icon(unquoted(part)) if named else unquoted(part)


def has_icons(schema: Mapping[str, Any]) -> bool:
    """Whether entries may have a text and an icon of their own."""
    return any({"text", "icon"} <= set(entry.get("properties", {})) for entry in schema.get("$defs", {}).values())


def _listed(text: str) -> list[str]:
    """The entries of a list, without what tells how they come in and without the word "icon" beside them."""
    parts = (without_icon(_HOW.sub("", part).strip(" ,")) for part in named_entries(text))
    return [part for part in parts if part]


def _without_title(text: str, out: dict[str, Json], schema: Mapping[str, Any]) -> str:
    """The entries after "title : "; the title is set, where the scene has one and nothing is it yet."""
    if re.fullmatch("“[^”]*”", text):
        return text
    title, colon, entries = text.rpartition(" : ")
    if colon and "title" in schema.get("properties", {}):
        out.setdefault("title", title)
    return entries


def _without_marks(value: Json) -> Json:
    """A value without the marks around what was quoted in a cue."""
    if isinstance(value, str):
        return unquoted(value)
    if isinstance(value, list):
        return [_without_marks(entry) for entry in value]
    if isinstance(value, Mapping):
        return {key: _without_marks(entry) for key, entry in value.items()}
    return value


def list_or_title(scene: SceneEntry, asked: dict[str, Json]) -> dict[str, Json]:
    """ "A list of the downsides" names no entries: its one entry is the title, and the narration is to list them."""
    if "title" not in scene.schema.get("properties", {}) or "title" in asked:
        return asked
    for takes in scene.takes:
        for key in takes.sets:
            value = asked.get(key)
            if takes.what == "enumeration" and isinstance(value, list) and len(value) == 1:
                title = _HOW.sub("", str(value[0])).strip(" ,")
                return {**{other: kept for other, kept in asked.items() if other != key}, "title": title}
    return asked


def is_list(schema: Mapping[str, Any], name: str) -> bool:
    prop = schema.get("properties", {}).get(name, {})
    return prop.get("type") == "array" or any(option.get("type") == "array" for option in prop.get("anyOf", ()))


def merge(params: dict[str, Json], more: Mapping[str, Json]) -> bool:
    """Add to parameters: lists grow, new keys are set. False (and nothing done) where a value is there already."""
    for key, value in more.items():
        if key in params and not (isinstance(params[key], list) and isinstance(value, list)) and params[key] != value:
            return False
    for key, value in more.items():
        params[key] = [*params[key], *value] if isinstance(value, list) and key in params else value
    return True


def moment_slots(scene: SceneEntry, params: Mapping[str, Json]) -> tuple[Slot, ...]:
    """The moments that a scene has with these parameters, in order, each under a name of its own."""
    placed: list[tuple[tuple[int, int, int], Slot]] = []
    seen: Counter[str] = Counter()
    roots: dict[str, int] = {}
    for number, spec in enumerate(scene.moments):
        root = spec.each.partition(".")[0]
        # moments over one list go entry by entry, whatever is declared of each entry
        rank = roots.setdefault(root, number) if root else number
        for index, entry in _entries(params, spec.each):
            values = _values(params, entry)
            bare = fill(spec.name.replace("{n}", "#"), values)
            seen[bare] += 1
            name = str(bare).replace("#", str(seen[bare]))
            texts = tuple(text for text in (str(fill(words, values)).strip() for words in spec.words) if text)
            path = f"{root}/{index}" if root else ""
            placed.append(((rank, index, number), Slot(name, texts, spec.edge, path, spec.sound)))
    return tuple(_numbered([slot for _, slot in sorted(placed, key=lambda pair: pair[0])]))


def _entries(params: Mapping[str, Json], each: str) -> list[tuple[int, Json]]:
    """The entries that a moment is for, with their numbers: "steps.check" is each entry's `check`, where it has one."""
    if not each:
        return [(0, None)]
    root, _, key = each.partition(".")
    entries = list(enumerate(params.get(root) or ()))
    if not key:
        return entries
    return [(index, entry[key]) for index, entry in entries if isinstance(entry, Mapping) and key in entry]


def _values(params: Mapping[str, Json], entry: Json) -> dict[str, Json]:
    values: dict[str, Json] = {key: _plain(value) for key, value in params.items()}
    if isinstance(entry, Mapping):
        values |= {f"item.{key}": _plain(value) for key, value in entry.items()}
        if entry:
            verb = next(iter(entry))
            values |= {"item.verb": verb, "item.value": _plain(entry[verb])}
    elif entry is not None:
        values["item"] = _plain(entry)
    return values


def _plain(value: Json) -> Json:
    return value if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _numbered(slots: list[Slot]) -> list[Slot]:
    """Slots of one name told apart by numbers from 1; a name that is there once stays as it is."""
    total = Counter(slot.name for slot in slots)
    count: Counter[str] = Counter()
    out = []
    for slot in slots:
        count[slot.name] += 1
        name = f"{slot.name}-{count[slot.name]}" if total[slot.name] > 1 else slot.name
        out.append(replace(slot, name=name))
    return out
