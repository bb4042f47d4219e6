"""`Script`, catalog and art index -> `Storyboard`: which pictures show what is said, and on which words they move."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from cuereel.catalog import Catalog, SceneEntry
from cuereel.diagnostics import Diagnostic, error, warning
from cuereel.direct.anchor import Nearness
from cuereel.direct.bind import bind, lettered, say_as_spoken, settle
from cuereel.direct.compose import PLACEHOLDER, Composer, nearest_scenes
from cuereel.direct.draft import Draft
from cuereel.direct.home import homes
from cuereel.direct.lay import Laid, lay
from cuereel.direct.narrate import complete_from_spoken, narrate
from cuereel.direct.notes import apply_annotations, apply_notes
from cuereel.direct.take_from import take_from_narration
from cuereel.direct.words import fold
from cuereel.model import Drawn, Edge, Json, Moment, Panel, Role, Script, Storyboard
from cuereel.schema import required, typed


@dataclass(frozen=True)
class Library:
    """All that the director may ask for: scene types, art by name, and nearness of meaning.

    `find_art` gives the id of the art for a name (None where nothing fits); `knows` says whether a bare name is surely
    a thing that can be drawn; `is_inside` whether one piece of art shows a part of another, by their ids; `is_brand`
    whether a name is a trade mark's; `pictures` whether a word of the narration is one to be shown as a picture.
    """

    catalog: Catalog
    find_art: Callable[[str, str], str | None]
    knows: Callable[[str], bool]
    nearness: Nearness | None = None
    is_inside: Callable[[str, str], bool] = lambda inner, outer: False
    is_brand: Callable[[str], bool] = lambda name: False
    pictures: Callable[[str], bool] = lambda word: False


def direct(script: Script, library: Library) -> tuple[Storyboard, tuple[Diagnostic, ...]]:
    """The storyboard of a script, and what to tell its author. Pure, given the library."""
    composer = Composer(library.catalog, homes(script), library.knows, library.is_brand)
    composer.compose(script)
    drafts, diagnostics = composer.drafts, composer.diagnostics
    for draft in drafts:
        found = take_from_narration(script, draft)
        diagnostics += found
        if found and not any(draft.params.values()):
            _slate(draft, script.cues[draft.cues[0]].text, (draft.scene.name,), library)
        complete_from_spoken(script, draft)
    diagnostics += apply_annotations(script, drafts)
    diagnostics += apply_notes(script, drafts, library.catalog)
    drafts = [_checked(script, draft, library, diagnostics) for draft in drafts]
    _go_inside(script, drafts, library)
    bound = [(draft, bind(script, draft, library.nearness)) for draft in drafts]
    for draft, bounds in bound:
        say_as_spoken(script, draft, bounds)
    laid = lay(script, bound)
    diagnostics += _crowded_out(script, drafts, laid)
    for draft in narrate(script, library.catalog, laid, library.pictures, library.is_brand):
        laid.append(Laid(draft, bind(script, draft, None), *draft.home))
    laid.sort(key=lambda each: each.first)
    panels = _panels(script, laid, library, diagnostics)
    return Storyboard(panels), tuple(diagnostics)


def _checked(script: Script, draft: Draft, library: Library, diagnostics: list[Diagnostic]) -> Draft:
    """The draft with its parameters typed; one that cannot be drawn becomes a placeholder, and says why."""
    value, misfits = typed(draft.params, draft.scene.schema)
    for misfit in misfits:
        message = f"{draft.scene.name}: {misfit.message}"
        diagnostics.append(error(misfit.code, message, draft.span, *([misfit.hint] if misfit.hint else [])))
    if isinstance(value, dict) and all(key in value for key in required(draft.scene.schema)):
        draft.params = value
        missing = [name for name in _art_names(draft.scene, value) if library.find_art(name, script.language) is None]
        if not _needs_art(draft.scene, value, missing):
            diagnostics += [_lettered_instead(name, draft) for name in missing]
            return draft
        text = script.cues[draft.cues[0]].text if draft.cues else missing[0]
        near = nearest_scenes(text, library.catalog)
        diagnostics.append(
            warning(
                "no-art",
                f'there is no art for "{missing[0]}", so a placeholder stands for it',
                draft.span,
                f"put a picture of that name into the project's assets folder ({missing[0]}.svg, .png or .jpg)",
            )
        )
        return _slate(draft, text, near, library)
    text = script.cues[draft.cues[0]].text if draft.cues else draft.scene.name
    return _slate(draft, text, (draft.scene.name,), library)


def _go_inside(script: Script, drafts: list[Draft], library: Library) -> None:
    """Where a picture shows a part of the picture before it, let the camera go into that (in place)."""
    for outer, inner in pairwise(drafts):
        names = [draft.params.get("image") for draft in (outer, inner)]
        takes_it = "inside" in inner.scene.schema.get("properties", {}) and not inner.params.get("inside")
        if outer.home != inner.home or not takes_it or not all(isinstance(name, str) for name in names):
            continue
        whole, part = (library.find_art(str(name), script.language) for name in names)
        if whole and part and library.is_inside(part, whole):
            inner.params["inside"] = names[0]
            stamped = outer.params.get("overlay")
            if stamped and "plate" in inner.scene.schema.get("properties", {}):
                inner.params["plate"] = stamped[0]["text"] if isinstance(stamped[0], Mapping) else stamped[0]


def _crowded_out(script: Script, drafts: list[Draft], laid: list[Laid]) -> list[Diagnostic]:
    """Drafts that found no word for themselves: more cues than words stand at the end of the script."""
    shown = [each.draft for each in laid]
    return [
        warning("no-room", "there are not enough words here to show this cue over", draft.span, "say a word for it")
        for draft in drafts
        if not any(draft is other for other in shown)
    ]


def _slate(draft: Draft, text: str, near: tuple[str, ...], library: Library) -> Draft:
    draft.scene = library.catalog[PLACEHOLDER]
    draft.params = {"cue": text, "nearest": list(near)}
    draft.bound = {"": draft.bound[""]} if "" in draft.bound else {}
    draft.drawn = Drawn.PLACEHOLDER
    return draft


def _needs_art(scene: SceneEntry, params: Mapping[str, Json], missing: list[str]) -> bool:
    """Whether a scene is nothing without the missing art: all that its required parameters would show is missing."""
    needed = [path for path in scene.art if path.partition(".")[0] in required(scene.schema)]
    names = _art_names(scene, params, needed)
    return bool(names) and all(name in missing for name in names)


def _lettered_instead(name: str, draft: Draft) -> Diagnostic:
    message = f'there is no art for "{name}", so it is only lettered'
    hint = f"put a picture of that name into the project's assets folder ({name}.svg, .png or .jpg)"
    return warning("no-art", message, draft.span, hint)


def _art_names(scene: SceneEntry, params: Mapping[str, Json], paths: Sequence[str] | None = None) -> list[str]:
    """The names of art in the parameters, at the scene's `ART` paths, in order, each once."""
    names: list[str] = []
    for path in scene.art if paths is None else paths:
        key, _, inner = path.partition(".")
        value = params.get(key)
        for entry in value if isinstance(value, list) else [value]:
            name = entry.get(inner) if inner and isinstance(entry, Mapping) else entry
            if isinstance(name, str) and name and name not in names:
                names.append(name)
    return names


def _panels(script: Script, laid: list[Laid], library: Library, diagnostics: list[Diagnostic]) -> tuple[Panel, ...]:
    ids: Counter[str] = Counter()
    panels = []
    for each in laid:
        draft = each.draft
        ids[_name(draft)] += 1
        number = ids[_name(draft)]
        found = {name: library.find_art(name, script.language) for name in _art_names(draft.scene, draft.params)}
        captions = draft.captions if draft.captions is not None else draft.scene.captions
        panels.append(
            Panel(
                id=_name(draft) if number == 1 else f"{_name(draft)}-{number}",
                scene=draft.scene.name,
                params=draft.params,
                first=each.first,
                last=each.last,
                beats=(),
                moments=settle(each.bounds, each.first, each.last) + _word_moments(each),
                cues=tuple(draft.cues),
                art={name: art for name, art in found.items() if art is not None},
                captions=captions and draft.scene.captions,
                drawn=draft.drawn,
                unmet=tuple(draft.unmet),
                span=draft.span,
                lettered=lettered(script, draft, each.bounds),
                words=tuple(w.text for w in script.words[each.first : each.last]) if draft.scene.words else (),
            )
        )
    return _with_beats(script, panels)


def _word_moments(laid: Laid) -> tuple[Moment, ...]:
    """A moment for the start and the end of every word, for a scene that shows the words themselves."""
    if not laid.draft.scene.words:
        return ()
    numbered = list(enumerate(range(laid.first, laid.last), start=1))
    starts = [Moment(f"word-{number}", word) for number, word in numbered]
    return (*starts, *(Moment(f"end-{number}", word, Edge.END) for number, word in numbered))


def _name(draft: Draft) -> str:
    if draft.id:
        return draft.id
    for key in ("image", "name", "text", "cue", "title"):
        value = draft.params.get(key)
        if isinstance(value, str) and value:
            words = [re.sub(r"\W", "", fold(word)) for word in value.split()][:3]
            return "-".join(word for word in words if word) or draft.scene.name
    return draft.scene.name.replace("_", "-")


def _with_beats(script: Script, panels: list[Panel]) -> tuple[Panel, ...]:
    """Each beat belongs to the panel that shows its first word; a rest to the panel before it, else to the first."""
    owners: dict[int, list[int]] = {}
    for number, beat in enumerate(script.beats):
        if beat.role is Role.REST:
            before = [index for index, panel in enumerate(panels) if panel.first < max(1, beat.first)]
            owner = before[-1] if before else 0
        else:
            owner = next(i for i, panel in enumerate(panels) if panel.first <= beat.first < panel.last)
        owners.setdefault(owner, []).append(number)
    return tuple(replace(panel, beats=tuple(owners.get(index, ()))) for index, panel in enumerate(panels))


__all__ = ["Library", "direct"]
