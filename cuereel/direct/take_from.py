"""Drafts + narration -> drafts filled: what a scene takes from the words where its cues name nothing."""

from __future__ import annotations

from collections.abc import Mapping

from cuereel.declare import Takes
from cuereel.diagnostics import Diagnostic, warning
from cuereel.direct.draft import Binding, Draft
from cuereel.direct.listing import Entry, enumeration, quotes
from cuereel.direct.recap import is_miscounted, recap
from cuereel.direct.template import fill
from cuereel.model import Json, Script

STAR = "*"
"""A value that stands for whatever the narration lists."""


def take_from_narration(script: Script, draft: Draft) -> tuple[Diagnostic, ...]:
    """Fill a draft in place by the scene's own `TAKES`; a list that the cue itself names is never added to."""
    named = {takes.where for takes in draft.scene.takes if takes.where and _present(draft.params, takes.where)}
    for takes in draft.scene.takes:
        if takes.unless and _present(draft.params, takes.unless):
            continue
        if takes.where and not _present(draft.params, takes.where, stars=True):
            continue
        if takes.what in ("enumeration", "et cetera") and takes.where in named:
            continue
        found = _found(script, takes, *draft.home)
        for entry in found:
            _put(draft, takes, entry)
        if takes.what == "enumeration" and takes.unless and _miscounted(script, draft, takes.unless):
            draft.params.pop(takes.unless)
            draft.bound = {path: at for path, at in draft.bound.items() if not path.startswith(f"{takes.unless}/")}
    told = _drop_stars(script, draft)
    if lists_nothing(draft) and (points := recap(script, draft)):
        draft.params[_listing(draft)[0]] = list(points)
        draft.params.pop("title", None)
        draft.unmet = [cue for cue in draft.unmet if cue not in draft.cues]
        return ()
    return told or _told(script, draft)


def _miscounted(script: Script, draft: Draft, key: str) -> bool:
    """Whether the cue says how many there are ("the 3 tips"), and the narration lists another number of things."""
    value, title = draft.params.get(key), draft.params.get("title")
    counts = [int(word) for word in str(title or "").split()[:2] if word.isdigit()]
    if not isinstance(value, list):
        return False
    return any(count != len(value) for count in counts[:1]) or is_miscounted(script, draft, len(value))


def _told(script: Script, draft: Draft) -> tuple[Diagnostic, ...]:
    return (_nothing_listed(script, draft),) if lists_nothing(draft) else ()


def _nothing_listed(script: Script, draft: Draft) -> Diagnostic:
    """That a cue lists nothing, told where it stands: the panel may have begun with another."""
    message = "this cue lists things without naming them, and the narration near it lists none"
    span = script.cues[draft.listing[0]].span if draft.listing else draft.span
    return warning("nothing-listed", message, span, "name them: `| items: [one, two]`")


def _found(script: Script, takes: Takes, first: int, last: int) -> tuple[Entry | None, ...]:
    if takes.what == "enumeration":
        listed = enumeration(script, first, last)
        return listed.entries if listed else ()
    if takes.what == "quote":
        return quotes(script, first, last)
    if takes.what == "et cetera":
        listed = enumeration(script, first, last)
        if listed is None or listed.more is None:
            return ()
        words = script.words[listed.more[0] : listed.more[1]]
        return (Entry(*listed.more, " ".join(word.text for word in words).strip(" ,.")),)
    for sentence in script.sentences:
        if first <= sentence.first < last:
            end = min(last, sentence.last)
            text = " ".join(word.text for word in script.words[sentence.first : end])
            return (Entry(sentence.first, end, text),)
    return ()


def _put(draft: Draft, takes: Takes, entry: Entry | None) -> None:
    assert entry is not None
    filled = fill(takes.sets, {"it": entry.text})
    for key, value in filled.items():
        if not isinstance(value, list):
            draft.params[key] = value
            draft.bound.setdefault(key, Binding(entry.first, entry.last))
            continue
        there = list(draft.params.get(key, []))
        at = next((n for n, each in enumerate(there) if _is_star(each, value)), len(there))
        draft.params[key] = there[:at] + value + there[at:]
        _shift(draft, key, at, len(value))
        for offset in range(len(value)):
            draft.bound[f"{key}/{at + offset}"] = Binding(entry.first, entry.last)


def _is_star(entry: Json, value: list[Json]) -> bool:
    if isinstance(entry, Mapping) and isinstance(value[0], Mapping):
        return any(entry.get(key) == STAR for key in value[0])
    return bool(entry == STAR)


def _shift(draft: Draft, key: str, at: int, by: int) -> None:
    """Keep the words that later entries are bound to with them."""
    moved = {}
    for path, binding in draft.bound.items():
        head, _, index = path.partition("/")
        if head == key and index.isdigit() and int(index) >= at:
            path = f"{key}/{int(index) + by}"
        moved[path] = binding
    draft.bound = moved


def _present(params: Mapping[str, Json], path: str, *, stars: bool = False) -> bool:
    """Whether a parameter is there: "steps.check" asks for an entry of `steps` with the key `check`."""
    key, _, inner = path.partition(".")
    value = params.get(key)
    if isinstance(value, list) and inner:
        return any(isinstance(entry, Mapping) and inner in entry and (stars or entry[inner] != STAR) for entry in value)
    return value not in (None, "", [], ())


def lists_nothing(draft: Draft) -> bool:
    """Whether a scene that is made of what is listed has nothing to list."""
    return any(not _present(draft.params, path) for path in _listing(draft))


def _listing(draft: Draft) -> list[str]:
    """The parameters of a scene that hold what is listed."""
    wanted = [takes.unless for takes in draft.scene.takes if takes.what == "enumeration" and takes.unless]
    return [path for path in wanted if path in draft.scene.schema["properties"]]


def _drop_stars(script: Script, draft: Draft) -> tuple[Diagnostic, ...]:
    """Take the stars out; where nothing came for one, say so, and count the cues that list as not drawn."""
    out = []
    for key, value in list(draft.params.items()):
        if not isinstance(value, list):
            continue
        stars = [entry for entry in value if _starred(entry)]
        for number in reversed(range(len(value))):
            if _starred(value[number]):
                del value[number]
                draft.bound = {path: binding for path, binding in draft.bound.items() if path != f"{key}/{number}"}
                _shift(draft, key, number + 1, -1)
        if stars and not any(_is_like(entry, stars[0]) for entry in value):
            out.append(_nothing_listed(script, draft))
            draft.unmet += [cue for cue in draft.listing if cue not in draft.unmet]
    return tuple(out)


def _starred(entry: Json) -> bool:
    return bool(entry == STAR or (isinstance(entry, Mapping) and STAR in entry.values()))


def _is_like(entry: Json, star: Json) -> bool:
    """Whether an entry is of the kind that a star stands for: a text, or a mapping with the same key."""
    if isinstance(entry, Mapping) and isinstance(star, Mapping):
        return any(key in entry for key, value in star.items() if value == STAR)
    return isinstance(entry, str) and isinstance(star, str)
