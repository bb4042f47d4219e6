"""What stands in the brackets -> cues: their text, their annotation, and the words that they stand between."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from cuereel.diagnostics import Diagnostic, Source, error
from cuereel.model import Cue, Setting
from cuereel.parse.page import Page
from cuereel.parse.settings import duplicates, free_settings
from cuereel.parse.shield import FoundCue
from cuereel.sheet import Table, read_flow

_BAR = re.compile(r"\|(?=\s*[\w-]+\s*:)")


def read_cues(
    page: Page, found: Sequence[FoundCue], word_starts: Sequence[int], before: int
) -> tuple[tuple[Cue, ...], list[Diagnostic]]:
    """Cues in order. `word_starts` are the offsets of the page's words; `before` words are said before the page's."""
    cues: list[Cue] = []
    diagnostics: list[Diagnostic] = []
    for index, cue in enumerate(found):
        end, settings, problems = _annotation(page.source, cue.inner_start, cue.inner_end)
        text = " ".join(page.source.text[cue.inner_start : end].split())
        if cue.code:
            settings = {**settings, "code": _code(page, *cue.code)}
        said = before + bisect_left(word_starts, cue.start)
        cues.append(Cue(index, text, page.span(cue.start, cue.end), page.block_at(cue.start), said, 0, settings))
        diagnostics += problems
    return number_runs(cues), diagnostics


def number_runs(cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """The cues with their `run` set: those before the same word stand together."""
    places = sorted({cue.before for cue in cues})
    return tuple(replace(cue, run=bisect_left(places, cue.before)) for cue in cues)


def _annotation(source: Source, start: int, end: int) -> tuple[int, Mapping[str, Setting], list[Diagnostic]]:
    """Where the cue's own text ends, and what `| overlay: FRONTEND, at: frontend` sets."""
    bar = _BAR.search(source.text, start, end)
    if not bar:
        return end, {}, []
    root, problems = read_flow(source, bar.end(), end)
    if problems or not isinstance(root, Table):
        why, span = (problems[0].message, problems[0].span) if problems else ("it sets nothing", None)
        hint = "write `| key: value, key: value`, with quotes around values that hold signs"
        return bar.start(), {}, [error("bad-annotation", f"this annotation cannot be read: {why}", span, hint)]
    return bar.start(), free_settings(root), duplicates(root)


def _code(page: Page, start: int, end: int) -> Setting:
    """The text inside a code fence, without its indentation."""
    lines = page.source.text[start:end].split("\n")[1:]
    if lines and not lines[-1].strip().strip("`~"):
        lines.pop()
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return Setting("\n".join(line[margin:].rstrip() for line in lines), page.span(start, end))
