"""`Script`, catalog and art index -> `Storyboard`: which pictures show what is said, and on which words they move."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise

from cuereel.diagnostics import Diagnostic, info, warning
from cuereel.direct.art_names import art_names, tongue_of
from cuereel.direct.asked import Asker, Shown
from cuereel.direct.audit import texts_in
from cuereel.direct.bind import bind, say_as_spoken
from cuereel.direct.carried import on_their_words
from cuereel.direct.compose import Composer
from cuereel.direct.draft import Draft
from cuereel.direct.drawable import checked, quoted, slate
from cuereel.direct.farewell import leave_farewell
from cuereel.direct.home import homes
from cuereel.direct.lay import Laid, lay, shown_elsewhere
from cuereel.direct.library import Library
from cuereel.direct.listed_row import name_row
from cuereel.direct.naming import Naming
from cuereel.direct.narrate import Narrated, narrate
from cuereel.direct.notes import apply_annotations, apply_notes
from cuereel.direct.panels import panels_of
from cuereel.direct.senses import senses_in
from cuereel.direct.share import absorb, share
from cuereel.direct.shopless import CHECKOUT, leave_shop, sells, serves
from cuereel.direct.spelling import spelled
from cuereel.direct.take_from import lists_nothing, take_from_narration
from cuereel.direct.together import come_together
from cuereel.direct.tongue import tongues
from cuereel.direct.turns import on_turns
from cuereel.direct.words import STOP, fold, meanings, stems
from cuereel.model import Drawn, Script, Storyboard
from cuereel.schema import typed

FAREWELL = 2
"""Sentences at the end of a film that tell what it was about."""


def direct(script: Script, library: Library) -> tuple[Storyboard, tuple[Diagnostic, ...]]:
    """The storyboard of a script, and what to tell its author. Pure, given the library."""
    written = script
    script, slips = spelled(script, library)
    library = library.in_senses(senses_in(script))
    drafts, told = _drafted(script, library)
    diagnostics = [*slips, *told, *apply_annotations(script, drafts), *apply_notes(written, drafts, library.catalog)]
    drafts = [checked(script, draft, library, diagnostics) for draft in drafts]
    diagnostics = _without_parts_of_nothing(script, drafts, diagnostics)
    _go_inside(script, drafts, library)
    bound = [(draft, bind(script, draft, library.nearness)) for draft in drafts]
    for draft, bounds in bound:
        say_as_spoken(script, draft, bounds)
    laid = lay(script, bound)
    leave_farewell(laid, Asker(script, library.catalog))
    diagnostics += (*share(script, laid), *shown_elsewhere(laid), *_crowded_out(drafts, laid))
    narrated = Narrated(library.catalog, library.pictures, library.is_brand, _shown(script, laid, library))
    for draft in narrate(script, narrated, laid):
        laid.append(Laid(draft, bind(script, draft, None), *draft.home))
    laid.sort(key=lambda each: each.first)
    laid = absorb(script, laid)
    on_their_words(script, laid)
    on_turns(script, laid)
    diagnostics += come_together(script, laid)
    panels = panels_of(script, laid, library)
    return Storyboard(panels), tuple(diagnostics)


def _drafted(script: Script, library: Library) -> tuple[list[Draft], list[Diagnostic]]:
    """The drafts that the cues lead to, filled from the narration, each in the scene type that fits the script."""
    namings = {code: _naming(library, code) for code in sorted({script.language, *tongues(script)})}
    composer = Composer(library.catalog, homes(script), namings[script.language], namings, library.find)
    composer.compose(script)
    drafts, diagnostics = composer.drafts, list(composer.diagnostics)
    for draft in list(drafts):
        found = take_from_narration(script, draft)
        empty = bool(found) and (not any(draft.params.values()) or lists_nothing(draft))
        if empty and composer.carry_on(draft, script.cues[draft.cues[0]]):
            # what was told of it as it was first read is no longer so
            diagnostics = [each for each in diagnostics if each.span != draft.span]
            continue
        diagnostics += (_unlisted(script, draft, diagnostics) or found) if empty else found
        if empty:
            slate(draft, quoted(script, draft), (draft.scene.name,), library)
        diagnostics += _misread(script, draft, library)
        Asker(script, library.catalog).complete(draft)
        diagnostics += _usual(draft)
    for draft in drafts:
        diagnostics += name_row(script, draft, library.catalog, partial(_shows_whole, script, draft, library))
    _leave_shops(script, drafts, library)
    return drafts, diagnostics


def _leave_shops(script: Script, drafts: Sequence[Draft], library: Library) -> None:
    """Let the drafts of a purchase be scenes of their own (in place) where the script buys nothing."""
    selling = sells(script)
    serving = selling or serves(script)
    for draft in (draft for draft in drafts if draft.scene.name == CHECKOUT):
        names = art_names(draft.scene, draft.params)
        shown = any(library.find_art(name, tongue_of(script, draft, name)) is not None for name in names)
        shown = shown or _asks_for_icons(script, draft)
        leave_shop(draft, library.catalog, shows_any=shown, selling=selling, serving=serving)


def _unlisted(script: Script, draft: Draft, told: Sequence[Diagnostic]) -> list[Diagnostic]:
    """That nobody can draw a cue that lists nothing, where it does name things: in a way that nothing reads."""
    named = [each for each in told if each.code == "partly-read" and each.span == draft.span]
    message = f"nobody can draw this yet, so a placeholder stands for it: {quoted(script, draft)}"
    return [warning("unknown-cue", message, draft.span, "say what is to be seen more simply")] if named else []


def _misread(script: Script, draft: Draft, library: Library) -> list[Diagnostic]:
    """That a cue was read as what its scene type cannot hold: no fault of its author, who gets a placeholder."""
    unfit = [misfit for misfit in typed(draft.params, draft.scene.schema)[1] if misfit.code != "missing-key"]
    if not unfit or draft.drawn is not Drawn.CUE or any(script.cues[index].annotation for index in draft.cues):
        return []
    text, name = quoted(script, draft), draft.scene.name
    slate(draft, text, (name,), library)
    message = f"nobody can draw this yet, so a placeholder stands for it: {text}"
    return [warning("unknown-cue", message, draft.span, f"it is near the scene type {name}, but {unfit[0].message}")]


def _shows_whole(script: Script, draft: Draft, library: Library, name: str) -> bool:
    """Whether art shows all that a name in a draft says."""
    tongue = tongue_of(script, draft, name)
    return library.find_art(name, tongue) is not None and not library.coverage(name, tongue).missing


def _asks_for_icons(script: Script, draft: Draft) -> bool:
    return any(re.search(r"\b(?:icons?|ikon)\b", script.cues[index].text, re.I) for index in draft.cues)


def _naming(library: Library, language: str) -> Naming:
    """What names in a language say."""
    return Naming(
        lambda name: library.knows(name, language),
        library.is_brand,
        lambda name, drawn="": library.coverage(name, language, drawn),
        lambda name: library.find_art(name, language) or "",
    )


def _usual(draft: Draft) -> list[Diagnostic]:
    """That a cue leaves open what its scene asks the viewer for, and nothing that is said tells: the usual is shown."""
    for spoken in draft.scene.spoken:
        for key in (key for key, value in spoken.sets.items() if value == "{said}" and key not in draft.params):
            usual = draft.scene.schema.get("properties", {}).get(key, {}).get("default")
            if draft.cues and usual:
                message = f"neither the cue nor the words say which {key}, so it shows the usual: {', '.join(usual)}"
                return [info("usual", message, draft.span, f"name them behind a |: `| {key}: [{usual[0]}]`")]
    return []


def _without_parts_of_nothing(script: Script, drafts: list[Draft], found: list[Diagnostic]) -> list[Diagnostic]:
    """What was found, without parts that were told of cues of which nothing at all is drawn."""
    drawn = {index for draft in drafts if draft.drawn is not Drawn.PLACEHOLDER for index in draft.cues}
    spans = [cue.span for cue in script.cues if cue.index not in drawn]
    for draft in drafts:
        draft.partly = [index for index in draft.partly if index in drawn]
    return [each for each in found if each.code != "partly-read" or each.span not in spans]


def _go_inside(script: Script, drafts: list[Draft], library: Library) -> None:
    """Where a picture shows a part of the picture before it, let the camera go into that (in place)."""
    for outer, inner in pairwise(drafts):
        names = [draft.params.get("image") for draft in (outer, inner)]
        takes_it = "inside" in inner.scene.schema.get("properties", {}) and not inner.params.get("inside")
        if outer.home != inner.home or not takes_it or not all(isinstance(name, str) for name in names):
            continue
        whole, part = (
            library.find_art(str(name), tongue_of(script, draft, str(name)))
            for draft, name in zip((outer, inner), names, strict=True)
        )
        if whole and part and library.is_inside(part, whole):
            inner.params["inside"] = names[0]
            stamped = outer.params.get("overlay")
            if stamped and "plate" in inner.scene.schema.get("properties", {}):
                inner.params["plate"] = stamped[0]["text"] if isinstance(stamped[0], Mapping) else stamped[0]


def _crowded_out(drafts: list[Draft], laid: list[Laid]) -> list[Diagnostic]:
    """Drafts that found no word for themselves: more cues than words stand at the end of the script."""
    shown = [each.draft for each in laid]
    return [
        warning("no-room", "there are not enough words here to show this cue over", draft.span, "say a word for it")
        for draft in drafts
        if not any(draft is other for other in shown)
    ]


def _shown(script: Script, laid: list[Laid], library: Library) -> Shown:
    """The art that is shown on its name, and the first picture that is all of its cue, to come back to."""
    names: list[tuple[int, str]] = []
    heroes: list[str] = []
    for each in laid:
        found = [
            name
            for name in art_names(each.draft.scene, each.draft.params)
            if library.find_art(name, tongue_of(script, each.draft, name)) is not None
        ]
        if set(each.draft.scene.art) & set(each.draft.scene.lettered):
            names += [(each.first, name) for name in found]
        elif "image" in each.draft.params and not each.draft.partly:
            heroes += [
                name for name in found if not library.coverage(name, tongue_of(script, each.draft, name)).missing
            ]
    return Shown(tuple(names), heroes[0] if heroes and _is_come_back_to(script, laid, heroes[0]) else "")


def _is_come_back_to(script: Script, laid: Sequence[Laid], hero: str) -> bool:
    """Whether a film may end on its first picture: it has gone into that, or its title or its end speaks of it.

    The image of one sentence ("a list is a garage") is no emblem of the whole.
    """
    panels = [each.draft.params for each in laid]
    if any(params.get("inside") == hero for params in panels):
        return True
    end = script.sentences[-FAREWELL:]
    words = [word.text for sentence in end for word in script.words[sentence.first : sentence.last]]
    told = [fold(word) for word in [*script.title.split(), *words]]
    bearing = " ".join(text for params in panels if params.get("image") == hero for text in texts_in(params))
    names = [fold(word) for word in f"{hero} {bearing}".split() if fold(word) not in STOP]
    said = frozenset().union(*(stems(word) - STOP for word in told))
    meant = frozenset().union(*map(meanings, told))
    return any(stems(name) & said or meanings(name) & meant for name in names)


__all__ = ["Library", "direct"]
