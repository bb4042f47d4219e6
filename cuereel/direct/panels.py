"""Drafts on their words -> the panels of the storyboard, each with its art, moments, chapter and beats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from cuereel.artwork.coverage import Coverage
from cuereel.artwork.hue import COLOUR_WORDS
from cuereel.artwork.vocabulary import DESCRIBING, SIZES
from cuereel.direct.art_names import art_names, is_aside, tongue_of
from cuereel.direct.bind import lettered
from cuereel.direct.draft import Draft
from cuereel.direct.farewell import with_closing_question
from cuereel.direct.lay import Laid
from cuereel.direct.library import Library
from cuereel.direct.settle import settle
from cuereel.direct.stand_in import word_moments
from cuereel.direct.timely import timely
from cuereel.direct.words import fold, is_shouted, unpunctuated
from cuereel.model import Chapter, Panel, Role, Script


def panels_of(script: Script, laid: list[Laid], library: Library) -> tuple[Panel, ...]:
    ids: Counter[str] = Counter()
    panels: list[Panel] = []
    for each in laid:
        draft = each.draft
        ids[_name(draft)] += 1
        number = ids[_name(draft)]
        found = art_of(script, draft, library)
        if not draft.cues:
            # a picture that comes again is the same one, whatever its name says in the tongue that is spoken by then
            before = {name: art for panel in panels for name, art in panel.art.items()}
            found |= {name: before[name] for name in art_names(draft.scene, draft.params) if name in before}
        of_words = word_moments(each.first, each.last) if draft.scene.words else ()
        captions = draft.captions if draft.captions is not None else draft.scene.captions
        panels.append(
            Panel(
                id=_name(draft) if number == 1 else f"{_name(draft)}-{number}",
                scene=draft.scene.name,
                params=draft.params,
                first=each.first,
                last=each.last,
                beats=(),
                moments=settle(timely(script, each), each.first, each.last) + of_words,
                cues=tuple(draft.cues),
                art=found,
                captions=captions and draft.scene.captions,
                drawn=draft.drawn,
                unmet=tuple(draft.unmet),
                partly=tuple(dict.fromkeys(draft.partly)),
                span=draft.span,
                lettered=lettered(script, draft, each.bounds),
                words=tuple(w.text for w in script.words[each.first : each.last]) if draft.scene.words else (),
                chapter=_chapter(script, each.first),
                marked=draft.scene.marked,
                wiped=draft.scene.wiped,
                goes_on=bool(draft.params.get("inside")),
                seal=draft.seal,
            )
        )
    return _with_beats(script, with_closing_question(script, panels, library.catalog))


def art_of(script: Script, draft: Draft, library: Library) -> dict[str, str]:
    """The art for the names in a draft; art that only goes along with a text may show one of the text's things."""
    aside = art_names(draft.scene, draft.params, [path for path in draft.scene.art if is_aside(draft.scene, path)])
    out: dict[str, str] = {}
    found_by: dict[str, str] = {}
    for name in art_names(draft.scene, draft.params):
        if name in aside and is_shouted(name):
            continue
        things = [unpunctuated(word) for word in reversed(name.split())] if name in aside else []
        shown = list(filter(library.pictures, things))
        for each in [name, *shown]:
            art = library.find_art(each, tongue_of(script, draft, each))
            belied = name in aside and _belies(library.coverage(name, tongue_of(script, draft, name)))
            if art is not None and not belied:
                out[name] = art
                # a word of it with the same art tells more surely what else would show it
                same = (word for word in shown if library.find_art(word, tongue_of(script, draft, word)) == art)
                found_by[name] = next(same, each)
                break
    if len(out) < 2:
        return out
    styled = library.one_style(list(found_by.values()), tongue_of(script, draft, next(iter(out))))
    return out | {name: styled[word] for name, word in found_by.items() if word in styled}


def _belies(covered: Coverage) -> bool:
    """Whether art that nobody asked for would show a thing otherwise than its words say ("torn tag")."""
    return any(word in DESCRIBING - COLOUR_WORDS - SIZES for word in covered.missing)


def _chapter(script: Script, word: int) -> Chapter | None:
    """The chapter that a word stands in, where the script has chapters."""
    headings = [beat for beat in script.beats if beat.role is Role.CHAPTER and beat.first <= word]
    if not headings:
        return None
    count = sum(beat.role is Role.CHAPTER for beat in script.beats)
    beat = headings[-1]
    number = "" if beat.number is None else str(beat.number)
    words = [word.text for word in script.words[beat.first : beat.last]]
    if number and words[0].rstrip(".)") == number:
        words = words[1:]
    title = " ".join(words).rstrip(" ,;:.")
    return Chapter(title, number, len(headings), count, word == beat.last)


def _name(draft: Draft) -> str:
    if draft.id:
        return draft.id
    things = draft.params.get("things")
    if isinstance(things, list):
        names = [str(each["name"]).split()[-1] for each in things if isinstance(each, Mapping)]
        return "-".join(re.sub(r"\W", "", fold(name)) for name in names[:2]) or draft.scene.name
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


__all__ = ["art_of", "panels_of"]
