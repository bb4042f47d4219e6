"""A draft and what art there is -> the draft as it can be drawn, or a placeholder, and what its author is told."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cuereel.artwork.coverage import telling
from cuereel.artwork.phrase import about
from cuereel.artwork.states import STATE_OF
from cuereel.diagnostics import Diagnostic, error, warning
from cuereel.direct.art_names import art_names, is_aside, is_lettered_name, needed_art, needs_art, tongue_of, whole_art
from cuereel.direct.draft import Draft
from cuereel.direct.drafting import PLACEHOLDER
from cuereel.direct.library import Library
from cuereel.direct.missing import as_written
from cuereel.direct.panels import art_of
from cuereel.direct.poster import poster
from cuereel.direct.shown import COUNT, COUNTING, looks, only_one
from cuereel.direct.stated import put_in_their_states
from cuereel.direct.words import fold
from cuereel.model import Drawn, Script
from cuereel.schema import required, typed


def checked(script: Script, draft: Draft, library: Library, diagnostics: list[Diagnostic]) -> Draft:
    """The draft with its parameters typed; one that cannot be drawn becomes a placeholder, and says why."""
    unshown = put_in_their_states(draft)
    value, misfits = typed(draft.params, draft.scene.schema)
    for misfit in misfits:
        message = f"{draft.scene.name}: {misfit.message}"
        diagnostics.append(error(misfit.code, message, draft.span, *([misfit.hint] if misfit.hint else [])))
    if isinstance(value, dict) and all(key in value for key in required(draft.scene.schema)):
        draft.params = value
        names = art_names(draft.scene, value)
        missing = [name for name in names if library.find_art(name, tongue_of(script, draft, name)) is None]
        aside = art_of(script, draft, library) if missing else {}  # what goes along with words shows a thing in them
        missing = [name for name in missing if name not in aside]
        unlike = [name for name in whole_art(draft.scene, value) if name not in missing]
        unlike = [name for name in unlike if not is_lettered_name(draft.scene, name)]
        unlike = [name for name in unlike if not library.coverage(name, tongue_of(script, draft, name)).head]
        if not needs_art(draft.scene, value, missing + unlike):
            asked = art_names(draft.scene, value, [path for path in draft.scene.art if not is_aside(draft.scene, path)])
            diagnostics += [_lettered_instead(name, draft) for name in missing if name in asked]
            needed = needed_art(draft.scene, value) + [name for name in asked if _is_cued(script, draft, name)]
            draft.partly += draft.cues[:1] if set(missing) & set(needed) else []
            diagnostics += _partly_drawn(script, draft, library)
            diagnostics += [_stateless(state, draft) for state in unshown]
            return draft
        if lettered_alone := _lettered_alone(script, draft, (missing + unlike)[0], library):
            diagnostics.append(lettered_alone)
            return draft
        diagnostics += _not_drawn(script, draft, (missing + unlike)[0])
        text = quoted(script, draft) or (missing + unlike)[0]
        return slate(draft, text, (), library)
    return slate(draft, quoted(script, draft) or draft.scene.name, (draft.scene.name,), library)


def _lettered_alone(script: Script, draft: Draft, name: str, library: Library) -> Diagnostic | None:
    """What there is no art for becomes the words on it (in place), or a trade mark's own name, and that is told."""
    stamped = draft.params.get("overlay") if draft.params.keys() <= {"image", "overlay"} else None
    texts = [each["text"] for each in stamped if isinstance(each, Mapping)] if isinstance(stamped, list) else []
    mark = "" if texts else _trade_mark(script, draft, name)
    found = poster([mark] if mark else [str(text) for text in texts], library.catalog)
    if found is None:
        return None
    draft.scene, draft.params = found
    draft.bound = {"": draft.bound[""]} if "" in draft.bound else {}
    draft.partly += draft.cues[:1]
    instead = "its name is set in type" if mark else "only the text on it is shown"
    return warning("no-art", f'there is no art for "{name}", so {instead}', draft.span, _file_hint(name))


def _trade_mark(script: Script, draft: Draft, name: str) -> str:
    """The name alone of a trade mark whose sign is all that a draft's cue asks for; "" where it asks for another thing.

    Signs of others are never drawn by us.
    """
    bare = " ".join(word for word in name.split() if fold(word) not in _SIGNS)
    asked = any(fold(word) in _SIGNS for index in draft.cues for word in script.cues[index].text.split())
    proper = bare[:1].isupper() or bare[:1].isdigit()
    return bare if asked and proper and art_names(draft.scene, draft.params) == [name] else ""


_SIGNS = frozenset("logo logos logonya logomark wordmark".split())
"""Words that ask for a trade mark's sign."""


def _is_cued(script: Script, draft: Draft, name: str) -> bool:
    """Whether a cue of a draft names this itself, rather than the narration."""
    return any(name.casefold() in script.cues[index].text.casefold() for index in draft.cues)


def _not_drawn(script: Script, draft: Draft, name: str) -> list[Diagnostic]:
    """That a placeholder stands for a draft since there is no art for a name, and for what was to be added to it."""
    message = f'there is no art for "{name}", so a placeholder stands for it'
    out = [warning("no-art", message, draft.span, _file_hint(name))]
    for cue in (script.cues[index] for index in draft.cues[1:]):
        message = f"what this adds to is not drawn, so it is not drawn either: {cue.text.strip()}"
        out.append(warning("nothing-to-modify", message, cue.span))
    return out


def _partly_drawn(script: Script, draft: Draft, library: Library) -> list[Diagnostic]:
    """What the art of a draft leaves out of the name that it was found for; the cue is then drawn in part."""
    out = []
    beside = [path for path in draft.scene.art if "." not in path and path not in draft.scene.lettered]
    for name in dict.fromkeys(whole_art(draft.scene, draft.params) + art_names(draft.scene, draft.params, beside)):
        language = tongue_of(script, draft, name)
        covered = library.coverage(name, language)
        state = draft.states.get(name)
        left = [word for word in covered.missing if state is None or STATE_OF.get(word) != state]
        several = () if COUNT in draft.params else only_one(covered)
        left = [word for word in left if not (several and word in COUNTING)]  # "two" says no more than that
        missing = (*as_written(left, name), *several)
        if library.find_art(name, language) is None or is_lettered_name(draft.scene, name):
            missing = looks(name) if is_lettered_name(draft.scene, name) else ()
        if not missing:
            continue
        stands = set(map(fold, missing)) == set(telling(name))
        message = f'only a part of "{name}" is drawn; nothing shows: {", ".join(missing)}'
        message = f'nothing shows "{name}": what is drawn only stands for it' if stands else message
        out.append(warning("partly-drawn", message, draft.span, _file_hint(name)))
        draft.partly += draft.cues[:1]
    return out


def _stateless(state: str, draft: Draft) -> Diagnostic:
    """That a thing is not seen in its state, since the scene that it came to stand in does not show states."""
    draft.partly += draft.cues[:1]
    hint = "say it in a cue of its own"
    return warning("partly-drawn", f"only a part of this cue is drawn; nothing shows: {state}", draft.span, hint)


def _lettered_instead(name: str, draft: Draft) -> Diagnostic:
    labels = [
        str(entry["label"])
        for value in draft.params.values()
        for entry in (value if isinstance(value, list) else ())
        if isinstance(entry, Mapping) and entry.get("art") == name and entry.get("label")
    ]
    shown = (
        f"only its label is shown: {labels[0]}" if labels and fold(labels[0]) != fold(name) else "it is only lettered"
    )
    message = f'there is no art for "{name}", so {shown}'
    return warning("no-art", message, draft.span, _file_hint(name))


def _file_hint(name: str) -> str:
    stem = re.sub(r"[^\w\s&.+'-]", "", about(name)).strip() or "picture"
    return f"put a picture of it into the project's assets folder ({stem}.svg, .png or .jpg), and name that in the cue"


def quoted(script: Script, draft: Draft) -> str:
    """All cues of a draft, as a placeholder quotes them."""
    return " + ".join(script.cues[index].text.strip() for index in draft.cues)


def slate(draft: Draft, text: str, near: tuple[str, ...], library: Library) -> Draft:
    draft.scene = library.catalog[PLACEHOLDER]
    draft.params = {"cue": text, "nearest": list(near)}
    draft.bound = {"": draft.bound[""]} if "" in draft.bound else {}
    draft.drawn = Drawn.PLACEHOLDER
    return draft


__all__ = ["checked", "quoted", "slate"]
