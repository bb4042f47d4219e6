"""`Script`, catalog and art index -> `Storyboard`: which pictures show what is said, and on which words they move."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from cuereel.artwork.coverage import Coverage, telling
from cuereel.artwork.hue import COLOUR_WORDS
from cuereel.artwork.phrase import about
from cuereel.artwork.vocabulary import DESCRIBING, SIZES
from cuereel.catalog import SceneEntry
from cuereel.diagnostics import Diagnostic, error, info, warning
from cuereel.direct.asked import Asker, Shown
from cuereel.direct.audit import texts_in
from cuereel.direct.bind import bind, lettered, say_as_spoken
from cuereel.direct.carried import on_their_words
from cuereel.direct.compose import Composer
from cuereel.direct.draft import Draft
from cuereel.direct.drafting import PLACEHOLDER
from cuereel.direct.farewell import leave_farewell, with_closing_question
from cuereel.direct.home import homes
from cuereel.direct.lay import Laid, lay, shown_elsewhere
from cuereel.direct.library import Library
from cuereel.direct.naming import Naming
from cuereel.direct.narrate import Narrated, narrate
from cuereel.direct.notes import apply_annotations, apply_notes
from cuereel.direct.poster import poster
from cuereel.direct.senses import senses_in
from cuereel.direct.settle import settle
from cuereel.direct.share import absorb, share
from cuereel.direct.shopless import CHECKOUT, leave_shop, sells
from cuereel.direct.shown import COUNT, looks, only_one
from cuereel.direct.spelling import spelled
from cuereel.direct.stand_in import word_moments
from cuereel.direct.take_from import lists_nothing, take_from_narration
from cuereel.direct.timely import timely
from cuereel.direct.together import come_together
from cuereel.direct.tongue import spoken_in, tongues
from cuereel.direct.turns import on_turns
from cuereel.direct.words import STOP, fold, is_shouted, meanings, stems, unpunctuated
from cuereel.model import Chapter, Drawn, Json, Panel, Role, Script, Storyboard
from cuereel.schema import required, typed

FAREWELL = 2
"""Sentences at the end of a film that tell what it was about."""


def direct(script: Script, library: Library) -> tuple[Storyboard, tuple[Diagnostic, ...]]:
    """The storyboard of a script, and what to tell its author. Pure, given the library."""
    written = script
    script, slips = spelled(script, library)
    library = library.in_senses(senses_in(script))
    namings = {code: _naming(library, code) for code in sorted({script.language, *tongues(script)})}
    composer = Composer(library.catalog, homes(script), namings[script.language], namings, library.find)
    composer.compose(script)
    drafts, diagnostics = composer.drafts, [*slips, *composer.diagnostics]
    for draft in list(drafts):
        found = take_from_narration(script, draft)
        empty = bool(found) and (not any(draft.params.values()) or lists_nothing(draft))
        if empty and composer.carry_on(draft, script.cues[draft.cues[0]]):
            # what was told of it as it was first read is no longer so
            diagnostics = [each for each in diagnostics if each.span != draft.span or each.code == "slip"]
            continue
        diagnostics += (_unlisted(script, draft, diagnostics) or found) if empty else found
        if empty:
            _slate(draft, _quoted(script, draft), (draft.scene.name,), library)
        diagnostics += _misread(script, draft, library)
        Asker(script, library.catalog).complete(draft)
        diagnostics += _usual(draft)
    selling = sells(script)
    for draft in (draft for draft in drafts if draft.scene.name == CHECKOUT):
        names = _art_names(draft.scene, draft.params)
        shown = any(library.find_art(name, _tongue(script, draft, name)) is not None for name in names)
        leave_shop(draft, library.catalog, shows_any=shown or _asks_for_icons(script, draft), selling=selling)
    diagnostics += apply_annotations(script, drafts)
    diagnostics += apply_notes(written, drafts, library.catalog)
    drafts = [_checked(script, draft, library, diagnostics) for draft in drafts]
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
    panels = _panels(script, laid, library)
    return Storyboard(panels), tuple(diagnostics)


def _unlisted(script: Script, draft: Draft, told: Sequence[Diagnostic]) -> list[Diagnostic]:
    """That nobody can draw a cue that lists nothing, where it does name things: in a way that nothing reads."""
    named = [each for each in told if each.code == "partly-read" and each.span == draft.span]
    message = f"nobody can draw this yet, so a placeholder stands for it: {_quoted(script, draft)}"
    return [warning("unknown-cue", message, draft.span, "say what is to be seen more simply")] if named else []


def _misread(script: Script, draft: Draft, library: Library) -> list[Diagnostic]:
    """That a cue was read as what its scene type cannot hold: no fault of its author, who gets a placeholder."""
    unfit = [misfit for misfit in typed(draft.params, draft.scene.schema)[1] if misfit.code != "missing-key"]
    if not unfit or draft.drawn is not Drawn.CUE or any(script.cues[index].annotation for index in draft.cues):
        return []
    text, name = _quoted(script, draft), draft.scene.name
    _slate(draft, text, (name,), library)
    message = f"nobody can draw this yet, so a placeholder stands for it: {text}"
    return [warning("unknown-cue", message, draft.span, f"it is near the scene type {name}, but {unfit[0].message}")]


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


def _checked(script: Script, draft: Draft, library: Library, diagnostics: list[Diagnostic]) -> Draft:
    """The draft with its parameters typed; one that cannot be drawn becomes a placeholder, and says why."""
    value, misfits = typed(draft.params, draft.scene.schema)
    for misfit in misfits:
        message = f"{draft.scene.name}: {misfit.message}"
        diagnostics.append(error(misfit.code, message, draft.span, *([misfit.hint] if misfit.hint else [])))
    if isinstance(value, dict) and all(key in value for key in required(draft.scene.schema)):
        draft.params = value
        names = _art_names(draft.scene, value)
        missing = [name for name in names if library.find_art(name, _tongue(script, draft, name)) is None]
        aside = _art_of(script, draft, library) if missing else {}  # what goes along with words shows a thing in them
        missing = [name for name in missing if name not in aside]
        unlike = [name for name in _whole_art(draft.scene, value) if name not in missing]
        unlike = [name for name in unlike if not _is_lettered_name(draft.scene, name)]
        unlike = [name for name in unlike if not library.coverage(name, _tongue(script, draft, name)).head]
        if not _needs_art(draft.scene, value, missing + unlike):
            asked = _art_names(
                draft.scene, value, [path for path in draft.scene.art if not _is_aside(draft.scene, path)]
            )
            diagnostics += [_lettered_instead(name, draft) for name in missing if name in asked]
            needed = _needed_art(draft.scene, value) + [name for name in asked if _is_cued(script, draft, name)]
            draft.partly += draft.cues[:1] if set(missing) & set(needed) else []
            diagnostics += _partly_drawn(script, draft, library)
            return draft
        if lettered_alone := _lettered_alone(draft, (missing + unlike)[0], library):
            diagnostics.append(lettered_alone)
            return draft
        diagnostics += _not_drawn(script, draft, (missing + unlike)[0])
        text = _quoted(script, draft) or (missing + unlike)[0]
        return _slate(draft, text, (), library)
    return _slate(draft, _quoted(script, draft) or draft.scene.name, (draft.scene.name,), library)


def _lettered_alone(draft: Draft, name: str, library: Library) -> Diagnostic | None:
    """A picture that there is no art for, but with words on it, becomes those words (in place), and that is told."""
    stamped = draft.params.get("overlay") if draft.params.keys() <= {"image", "overlay"} else None
    texts = [each["text"] for each in stamped if isinstance(each, Mapping)] if isinstance(stamped, list) else []
    found = poster([str(text) for text in texts], library.catalog)
    if found is None:
        return None
    draft.scene, draft.params = found
    draft.bound = {"": draft.bound[""]} if "" in draft.bound else {}
    draft.partly += draft.cues[:1]
    return warning(
        "no-art", f'there is no art for "{name}", so only the text on it is shown', draft.span, _file_hint(name)
    )


def _tongue(script: Script, draft: Draft, name: str) -> str:
    """The language in which a draft says a name."""
    return spoken_in(script, draft.cues, name)


def _usual(draft: Draft) -> list[Diagnostic]:
    """That a cue leaves open what its scene asks the viewer for, and nothing that is said tells: the usual is shown."""
    for spoken in draft.scene.spoken:
        for key in (key for key, value in spoken.sets.items() if value == "{said}" and key not in draft.params):
            usual = draft.scene.schema.get("properties", {}).get(key, {}).get("default")
            if draft.cues and usual:
                message = f"neither the cue nor the words say which {key}, so it shows the usual: {', '.join(usual)}"
                return [info("usual", message, draft.span, f"name them behind a |: `| {key}: [{usual[0]}]`")]
    return []


def _is_cued(script: Script, draft: Draft, name: str) -> bool:
    """Whether a cue of a draft names this itself, rather than the narration."""
    return any(name.casefold() in script.cues[index].text.casefold() for index in draft.cues)


def _without_parts_of_nothing(script: Script, drafts: list[Draft], found: list[Diagnostic]) -> list[Diagnostic]:
    """What was found, without parts that were told of cues of which nothing at all is drawn."""
    drawn = {index for draft in drafts if draft.drawn is not Drawn.PLACEHOLDER for index in draft.cues}
    spans = [cue.span for cue in script.cues if cue.index not in drawn]
    for draft in drafts:
        draft.partly = [index for index in draft.partly if index in drawn]
    return [each for each in found if each.code != "partly-read" or each.span not in spans]


def _quoted(script: Script, draft: Draft) -> str:
    """All cues of a draft, as a placeholder quotes them."""
    return " + ".join(script.cues[index].text.strip() for index in draft.cues)


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
    for name in dict.fromkeys(_whole_art(draft.scene, draft.params) + _art_names(draft.scene, draft.params, beside)):
        language = _tongue(script, draft, name)
        covered = library.coverage(name, language)
        missing = (*covered.missing, *(() if COUNT in draft.params else only_one(covered)))
        if library.find_art(name, language) is None or _is_lettered_name(draft.scene, name):
            missing = looks(name) if _is_lettered_name(draft.scene, name) else ()
        if not missing:
            continue
        stands = set(missing) == set(telling(name))
        message = f'only a part of "{name}" is drawn; nothing shows: {", ".join(missing)}'
        message = f'nothing shows "{name}": what is drawn only stands for it' if stands else message
        out.append(warning("partly-drawn", message, draft.span, _file_hint(name)))
        draft.partly += draft.cues[:1]
    return out


def _whole_art(scene: SceneEntry, params: Mapping[str, Json]) -> list[str]:
    """The names of the art without which a scene is nothing."""
    return _art_names(scene, params, [path for path in scene.art if path in required(scene.schema)])


def _is_aside(scene: SceneEntry, path: str) -> bool:
    """Whether art only goes along with words that are what was asked for: a list without icons is the list."""
    return path in scene.lettered and path.partition(".")[0] not in required(scene.schema)


def _is_lettered_name(scene: SceneEntry, name: str) -> bool:
    """Whether a scene letters what it shows, and this is a name: then its letters show what its art only stands for."""
    words = [word for word in name.split() if word[0].isalpha() and fold(word) not in STOP]
    return bool(scene.lettered) and all(word[0].isupper() for word in words)


def _file_hint(name: str) -> str:
    stem = re.sub(r"[^\w\s&.+'-]", "", about(name)).strip() or "picture"
    return f"put a picture of it into the project's assets folder ({stem}.svg, .png or .jpg), and name that in the cue"


def _go_inside(script: Script, drafts: list[Draft], library: Library) -> None:
    """Where a picture shows a part of the picture before it, let the camera go into that (in place)."""
    for outer, inner in pairwise(drafts):
        names = [draft.params.get("image") for draft in (outer, inner)]
        takes_it = "inside" in inner.scene.schema.get("properties", {}) and not inner.params.get("inside")
        if outer.home != inner.home or not takes_it or not all(isinstance(name, str) for name in names):
            continue
        whole, part = (
            library.find_art(str(name), _tongue(script, draft, str(name)))
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
            for name in _art_names(each.draft.scene, each.draft.params)
            if library.find_art(name, _tongue(script, each.draft, name)) is not None
        ]
        if set(each.draft.scene.art) & set(each.draft.scene.lettered):
            names += [(each.first, name) for name in found]
        elif "image" in each.draft.params and not each.draft.partly:
            heroes += [name for name in found if not library.coverage(name, _tongue(script, each.draft, name)).missing]
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


def _slate(draft: Draft, text: str, near: tuple[str, ...], library: Library) -> Draft:
    draft.scene = library.catalog[PLACEHOLDER]
    draft.params = {"cue": text, "nearest": list(near)}
    draft.bound = {"": draft.bound[""]} if "" in draft.bound else {}
    draft.drawn = Drawn.PLACEHOLDER
    return draft


def _needs_art(scene: SceneEntry, params: Mapping[str, Json], missing: list[str]) -> bool:
    """Whether a scene is nothing without the missing art: all that its required parameters would show is missing.

    Of several names that are lettered anyway, each may do without.
    """
    names = _needed_art(scene, params)
    tiles = len(names) > 1 and any(path in scene.lettered for path in scene.art if path in required(scene.schema))
    return bool(names) and not tiles and all(name in missing for name in names)


def _needed_art(scene: SceneEntry, params: Mapping[str, Json]) -> list[str]:
    return _art_names(scene, params, [path for path in scene.art if path.partition(".")[0] in required(scene.schema)])


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


def _art_names(scene: SceneEntry, params: Mapping[str, Json], paths: Sequence[str] | None = None) -> list[str]:
    """The names of art in the parameters, at the scene's `ART` paths, in order, each once."""
    names: list[str] = []
    for path in scene.art if paths is None else paths:
        key, _, inner = path.partition(".")
        value = params.get(key)
        for entry in value if isinstance(value, list) else [value]:
            name = (entry.get(inner) if isinstance(entry, Mapping) else None) if inner else entry
            if isinstance(name, str) and name and name not in names:
                names.append(name)
    return names


def _panels(script: Script, laid: list[Laid], library: Library) -> tuple[Panel, ...]:
    ids: Counter[str] = Counter()
    panels: list[Panel] = []
    for each in laid:
        draft = each.draft
        ids[_name(draft)] += 1
        number = ids[_name(draft)]
        found = _art_of(script, draft, library)
        if not draft.cues:
            # a picture that comes again is the same one, whatever its name says in the tongue that is spoken by then
            before = {name: art for panel in panels for name, art in panel.art.items()}
            found |= {name: before[name] for name in _art_names(draft.scene, draft.params) if name in before}
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
            )
        )
    return _with_beats(script, with_closing_question(script, panels, library.catalog))


def _art_of(script: Script, draft: Draft, library: Library) -> dict[str, str]:
    """The art for the names in a draft; art that only goes along with a text may show one of the text's things."""
    aside = _art_names(draft.scene, draft.params, [path for path in draft.scene.art if _is_aside(draft.scene, path)])
    out: dict[str, str] = {}
    found_by: dict[str, str] = {}
    for name in _art_names(draft.scene, draft.params):
        if name in aside and is_shouted(name):
            continue
        things = [unpunctuated(word) for word in reversed(name.split())] if name in aside else []
        shown = list(filter(library.pictures, things))
        for each in [name, *shown]:
            art = library.find_art(each, _tongue(script, draft, each))
            belied = name in aside and _belies(library.coverage(name, _tongue(script, draft, name)))
            if art is not None and not belied:
                out[name] = art
                # a word of it with the same art tells more surely what else would show it
                same = (word for word in shown if library.find_art(word, _tongue(script, draft, word)) == art)
                found_by[name] = next(same, each)
                break
    if len(out) < 2:
        return out
    styled = library.one_style(list(found_by.values()), _tongue(script, draft, next(iter(out))))
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


__all__ = ["Library", "direct"]
