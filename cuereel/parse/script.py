"""Sources -> a `Script`: what is said, what is asked for, what was set, and every mistake in one run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from cuereel.diagnostics import Diagnostic, Source, Span, error, info
from cuereel.model import Role, Script, Setting
from cuereel.parse.blocks import Stretch, lay_out
from cuereel.parse.cueing import read_cues
from cuereel.parse.cuts import cut
from cuereel.parse.language import LANGUAGES, detect, is_known, looks_foreign, nearest
from cuereel.parse.opening import read_opening
from cuereel.parse.page import Page
from cuereel.parse.sheets import Sheet, is_sheet, read_sheet
from cuereel.parse.shield import shield
from cuereel.parse.speak import Spoken, speak

MAX_CHARACTERS = 400_000
"""Some eight hours of speech; more is no script."""


def parse(
    source: Source,
    sheet: Source | None = None,
    *,
    defaults: Mapping[str, Setting] = MappingProxyType({}),
    overrides: Mapping[str, Setting] = MappingProxyType({}),
) -> tuple[Script | None, tuple[Diagnostic, ...]]:
    """A script, with the sheet beside it, as one `Script`; None where there is nothing to say.

    `source` may be a sheet itself (`.yaml`, `.yml`) with its `narration:` inside. The script's settings are, the first
    given the strongest: `overrides` (the command line's), the sheet's, the front matter's, `defaults` (the project's).
    Never raises for what an author wrote.
    """
    for text in (source, sheet):
        if text and len(text.text) > MAX_CHARACTERS:
            return None, (error("too-large", f"{text.id} has more than {MAX_CHARACTERS:,} characters"),)
    if is_sheet(source.id):
        return _parse_sheet(source, defaults, overrides)
    if source.text.lstrip().startswith(("{", "[{")):
        return None, (error("not-a-script", f"{source.id} is data, not a script", Span(source.id, 0, 1)),)
    beside, diagnostics = read_sheet(sheet) if sheet else (Sheet(), [])
    opening, found = read_opening(source)
    page = Page(source, opening.body, len(source.text), first_block=1 if opening.page_title else 0)
    settings = {**defaults, **opening.settings, **beside.settings.values, **overrides}
    return _parse_page(page, settings, beside, opening.page_title, diagnostics + found)


def _parse_sheet(
    source: Source, defaults: Mapping[str, Setting], overrides: Mapping[str, Setting]
) -> tuple[Script | None, tuple[Diagnostic, ...]]:
    sheet, diagnostics = read_sheet(source)
    if sheet.narration:
        page = Page(source, sheet.narration.start, sheet.narration.end, sheet.narration.margin)
        return _parse_page(page, {**defaults, **sheet.settings.values, **overrides}, sheet, None, diagnostics)
    script = sheet.settings.values.get("script")
    if not sheet.readable:
        return None, tuple(diagnostics)
    if script:
        missing = error("no-narration", f"the script `{script.value}` was not read", script.span)
    else:
        hint = "add `narration: |` with the words below it, or `script:` with the name of a script"
        missing = error("no-narration", "this sheet has nothing to say", Span(source.id, 0, 0), hint)
    return None, (*diagnostics, missing)


def _parse_page(
    page: Page,
    settings: Mapping[str, Setting],
    sheet: Sheet,
    page_title: Span | None,
    diagnostics: list[Diagnostic],
) -> tuple[Script | None, tuple[Diagnostic, ...]]:
    shielded = shield(page)
    title = settings["title"].value if "title" in settings else ""
    stretches, tags = lay_out(page, title)
    if tags and "tags" not in settings:
        settings = {**settings, "tags": Setting(tags)}
    language, doubts = _language(page, settings, stretches)
    english = frozenset(word.casefold() for word in settings["english"].value) if "english" in settings else frozenset()
    spoken = speak(page, stretches, shielded.rests, lambda text: looks_foreign(text, language, english), page_title)
    on_page = [word.span.start for word in spoken.words if word.span.start >= page.start]
    cues, problems = read_cues(page, shielded.cues, on_page, len(spoken.words) - len(on_page))
    script = Script(
        source=page.source.id,
        title=title or _said_title(spoken),
        language=language,
        words=tuple(spoken.words),
        sentences=tuple(spoken.sentences),
        beats=tuple(spoken.beats),
        marks=tuple(spoken.marks),
        cues=cues,
        settings=settings,
        notes=sheet.settings.notes,
    )
    script, cuts = cut(script)
    found = (*diagnostics, *shielded.diagnostics, *doubts, *problems, *cuts)
    return (script, found) if script.words else (None, (*found, _silent(page, script)))


def _language(
    page: Page, settings: Mapping[str, Setting], stretches: Sequence[Stretch]
) -> tuple[str, list[Diagnostic]]:
    setting = settings.get("language")
    hint = f"known: {', '.join(LANGUAGES)}"
    if setting:
        language = nearest(setting.value)
        message = f"{setting.value!r} cannot be spoken yet; it is read as {language!r}"
        return language, [] if is_known(setting.value) else [info("language", message, setting.span, hint)]
    words = [word for stretch in stretches for word in page.view(stretch.start, stretch.end).split()]
    language, sure = detect(words)
    message = f"the language is not clear; it is read as {language!r}"
    return language, [] if sure or not words else [info("language", message, None, f"set `language:`; {hint}")]


def _said_title(spoken: Spoken) -> str:
    for beat in spoken.beats:
        if beat.role is Role.TITLE:
            return " ".join(word.text for word in spoken.words[beat.first : beat.last])
    return ""


def _silent(page: Page, script: Script) -> Diagnostic:
    if script.cues:
        hint = "write the words that are said around the cues"
        return error("no-words", "this script has cues but nothing to say", script.cues[0].span, hint)
    what = "there is nothing to say in this script" if page.source.text.strip() else "this script is empty"
    return error("no-words", what, page.span(0, 0))
