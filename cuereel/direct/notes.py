"""The sheet's notes and the cues' annotations -> what they change in the drafts, and what does not fit."""

from __future__ import annotations

from collections.abc import Mapping

from rapidfuzz import fuzz, process

from cuereel.catalog import Catalog
from cuereel.diagnostics import Diagnostic, Span, error, warning
from cuereel.direct.anchor import find_exactly, find_shared
from cuereel.direct.draft import Binding, Draft
from cuereel.direct.seals import SEAL
from cuereel.direct.words import fold
from cuereel.model import SEALS, Drawn, Json, SceneNote, Script, Setting
from cuereel.schema import did_you_mean, typed

OWN_KEYS = ("cue", "scene", "at", "until", "nudge", "captions", "seal", "id")
"""Keys of a note that are the director's; all others are the scene type's parameters."""

SURE = 80
"""Likeness (0 to 100, rapidfuzz `ratio`) from which an edited cue is taken for the one that a note quotes."""


def apply_annotations(script: Script, drafts: list[Draft]) -> list[Diagnostic]:
    """What stands inside the cues themselves, after `|`."""
    out: list[Diagnostic] = []
    for draft in drafts:
        for index in draft.cues:
            cue = script.cues[index]
            if cue.annotation:
                out += _apply(script, draft, dict(cue.annotation), cue.span)
    return out


def apply_notes(script: Script, drafts: list[Draft], catalog: Catalog) -> list[Diagnostic]:
    """What stands under `scenes:` in the sheet; a note without `cue` adds a draft of its own."""
    out: list[Diagnostic] = []
    for note in script.notes:
        draft, found = _draft_for(script, note, drafts, catalog)
        out += found
        if draft is not None:
            draft.id = note.id
            out += _apply(script, draft, dict(note.settings), note.span)
    return out


def _draft_for(
    script: Script, note: SceneNote, drafts: list[Draft], catalog: Catalog
) -> tuple[Draft | None, list[Diagnostic]]:
    wanted = note.settings.get("cue")
    scene = note.settings.get("scene")
    if scene is not None and str(scene.value) not in catalog:
        hint = did_you_mean(str(scene.value), list(catalog))
        return None, [error("unknown-scene", f'there is no scene type "{scene.value}"', scene.span, hint)]
    if wanted is None:
        return _extra(script, note, drafts, catalog)
    draft, found = _draft_of_cue(script, str(wanted.value), wanted.span, drafts)
    if draft is not None and scene is not None and draft.scene.name != scene.value:
        draft.scene = catalog[str(scene.value)]
        draft.drawn = Drawn.CUE
        known = draft.scene.schema.get("properties", {})
        draft.params = {key: value for key, value in draft.params.items() if key in known}
    return draft, found


def _extra(
    script: Script, note: SceneNote, drafts: list[Draft], catalog: Catalog
) -> tuple[Draft | None, list[Diagnostic]]:
    scene, at = note.settings.get("scene"), note.settings.get("at")
    if scene is None or at is None:
        message = f'"{note.id}" speaks of no cue, so it needs `scene:` and `at:`'
        return None, [error("missing-key", message, note.span, "or say which cue it is about: `cue: ...`")]
    draft = Draft(catalog[str(scene.value)], {}, [], (0, len(script.words)), note.span)
    drafts.append(draft)
    return draft, []


def _draft_of_cue(
    script: Script, text: str, span: Span | None, drafts: list[Draft]
) -> tuple[Draft | None, list[Diagnostic]]:
    def key(value: str) -> str:
        return " ".join(fold(word) for word in value.split())

    texts = {cue.index: key(cue.text) for cue in script.cues}
    exact = [index for index, folded in texts.items() if folded == key(text)]
    ranked = process.extract(key(text), texts, scorer=fuzz.ratio, limit=3)
    if not exact and (not ranked or ranked[0][1] < SURE):
        near = tuple(f'"{script.cues[index].text}"' for _, _, index in ranked)
        message = f'no cue of the script is "{text}"'
        return None, [error("no-such-cue", message, span, *(f"did you mean {each}?" for each in near[:1]), *near[1:])]
    index = exact[0] if exact else ranked[0][2]
    draft = next((each for each in drafts if index in each.cues), None)
    doubts = []
    if not exact:
        message = f'the cue was edited; "{text}" is taken for "{script.cues[index].text}"'
        doubts.append(warning("cue-edited", message, span, "run annotate to bring the sheet up to date"))
    return draft, doubts


def _apply(script: Script, draft: Draft, settings: dict[str, Setting], span: Span) -> list[Diagnostic]:
    out: list[Diagnostic] = []
    if "at" in settings and not draft.cues:
        place = _place(script, draft, str(settings["at"].value))
        if place is not None:
            draft.home = _sentence_of(script, place)
    params = {key: setting for key, setting in settings.items() if key not in OWN_KEYS}
    for key, setting in params.items():
        out += _set(script, draft, key, setting)
    for key in ("at", "until"):
        if key in settings:
            out += _bind(script, draft, key, settings[key], settings.get("nudge"))
    if "captions" in settings:
        draft.captions = str(settings["captions"].value).lower() not in ("off", "no", "false")
    if SEAL in settings:
        out += _set_seal(script, draft, settings[SEAL])
    return out


def _set_seal(script: Script, draft: Draft, setting: Setting) -> list[Diagnostic]:
    """`seal: check`, `seal: {sign: check, at: WORDS}`, or `seal: none` to have the director's own left out."""
    given = setting.value if isinstance(setting.value, Mapping) else {"sign": setting.value}
    sign = str(given.get("sign"))
    if sign not in (*SEALS, "none") or given.keys() - {"sign", "at", "nudge"}:
        message = f"a seal is one of {', '.join(SEALS)} or none, with its words as `at`; not {setting.value}"
        return [error("bad-value", message, setting.span, "`seal: {sign: check, at: the words}`")]
    draft.seal = "" if sign == "none" else sign
    return _bind_at(script, draft, SEAL, given, _span_at(setting, "at")) if "at" in given else []


def _sentence_of(script: Script, place: Binding) -> tuple[int, int]:
    sentence = next(s for s in script.sentences if s.first <= place.first < s.last)
    return place.first, sentence.last


def _set(script: Script, draft: Draft, key: str, setting: Setting) -> list[Diagnostic]:
    """Set one parameter, its own `at:`s taken out and bound."""
    properties = draft.scene.schema.get("properties", {})
    if key not in properties:
        hint = did_you_mean(key, [*properties, *OWN_KEYS])
        message = f'the scene type {draft.scene.name} has no "{key}"'
        return [error("unknown-key", message, setting.key_span or setting.span, hint)]
    schema = {**properties[key], "$defs": draft.scene.schema.get("$defs", {})}
    listed = setting.value if isinstance(setting.value, list) else [setting.value]
    bare, moments = _without_moments(setting.value)
    value, misfits = typed(bare, schema)
    out = [
        error(m.code, f"{key}: {m.message}", _span_at(setting, m.path), *([m.hint] if m.hint else [])) for m in misfits
    ]
    if not misfits:
        _forget(draft, key)
        draft.params[key] = value
    for number, at in moments.items():
        path = f"{key}/{number}" if isinstance(value, list) else key
        out += _bind_at(script, draft, path, at, _span_at(setting, f"{number}/at" if len(listed) > 1 else "at"))
    return out


def _forget(draft: Draft, key: str) -> None:
    draft.bound = {path: binding for path, binding in draft.bound.items() if path.split("/")[0] != key}


def _without_moments(value: Json) -> tuple[Json, dict[int, Mapping[str, Json]]]:
    """A value without the `at`, `until` and `nudge` of its entries, and those by the entry's number."""
    entries = value if isinstance(value, list) else [value]
    bare, moments = [], {}
    for number, entry in enumerate(entries):
        if isinstance(entry, Mapping):
            if "at" in entry:
                moments[number] = entry
            entry = {key: inner for key, inner in entry.items() if key not in ("at", "until", "nudge")}
        bare.append(entry)
    return (bare if isinstance(value, list) else bare[0]), moments


def _span_at(setting: Setting, path: str) -> Span | None:
    """Where a nested value stands, or the nearest thing around it."""
    parts = path.strip("/").split("/") if path else []
    while parts:
        span = setting.spans.get("/" + "/".join(parts))
        if span is not None:
            return span
        parts.pop()
    return setting.span


def _bind_at(script: Script, draft: Draft, path: str, entry: Mapping[str, Json], span: Span | None) -> list[Diagnostic]:
    place = _place(script, draft, str(entry["at"]))
    if place is None:
        return [_not_said(script, str(entry["at"]), span)]
    frames, problem = _frames(entry.get("nudge"), span)
    draft.bound[path] = Binding(place.first, place.last, frames)
    return problem


def _bind(script: Script, draft: Draft, key: str, setting: Setting, nudge: Setting | None) -> list[Diagnostic]:
    place = _place(script, draft, str(setting.value))
    if place is None:
        return [_not_said(script, str(setting.value), setting.span)]
    if key == "until":
        draft.until = place.last
        return []
    frames, problem = _frames(nudge.value if nudge else None, nudge.span if nudge else None)
    draft.bound[""] = Binding(place.first, place.last, frames)
    return problem


def _place(script: Script, draft: Draft, text: str) -> Binding | None:
    """The words that an author names: in the draft's home first, then in the whole script; exactly first."""
    for find in (find_exactly, find_shared):
        for first, last in (draft.home, (0, len(script.words))):
            place = find(script, text, first, last)
            if place is not None and (find is find_exactly or place.score >= 0.8):
                return Binding(place.first, place.last)
    return None


def _not_said(script: Script, text: str, span: Span | None) -> Diagnostic:
    sentences = [" ".join(w.text for w in script.words[s.first : s.last]) for s in script.sentences]
    near = process.extractOne(text, sentences, scorer=fuzz.partial_ratio, score_cutoff=60)
    hint = f'the nearest is in "{near[0]}"' if near else "write it as the narration says it"
    return error("words-not-said", f'the narration nowhere says "{text}"', span, hint)


def _frames(value: Json, span: Span | None) -> tuple[int, list[Diagnostic]]:
    """A nudge in frames: "-2f" or "-2"."""
    if value is None:
        return 0, []
    try:
        return int(str(value).strip().lower().removesuffix("f")), []
    except ValueError:
        return 0, [error("bad-value", f'nudge is in frames, like "-2f", not "{value}"', span)]
