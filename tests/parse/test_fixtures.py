"""Every script in `tests/fixtures/scripts` is read as its own last part says.

Below `--- expect ---` each line is one fact: `title:`, `language:`, `say: <role> [number] | <sentence>` in order,
`rest: <seconds>` among them, `cue: <the word before it> | <text> [| <annotation>]`, `set: <key> <value>`,
`note: <id> <settings>`, and `severity[code] line:column` for each diagnostic.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from cuereel.diagnostics import Diagnostic, Source
from cuereel.model import Role, Script
from cuereel.parse import parse

SCRIPTS = Path(__file__).parents[1] / "fixtures" / "scripts"
MARK = "--- expect ---\n"


def facts(source: Source, script: Script | None, diagnostics: tuple[Diagnostic, ...]) -> Iterator[str]:
    if script:
        yield f"title: {script.title}"
        yield f"language: {script.language}"
        yield from said(script)
        for cue in script.cues:
            before = script.words[cue.before - 1].text if cue.before else "^"
            settings = {key: setting.value for key, setting in cue.annotation.items()}
            yield f"cue: {before} | {cue.text}" + (f" | {json.dumps(settings)}" if settings else "")
        for key, setting in script.settings.items():
            if key not in ("title", "language", "narration"):
                yield f"set: {key} {json.dumps(setting.value)}"
        for note in script.notes:
            yield f"note: {note.id} {json.dumps({key: value.value for key, value in note.settings.items()})}"
    for found in diagnostics:
        place = "{}:{}".format(*source.line_column(found.span.start)) if found.span else "-"
        yield f"{found.severity.name.lower()}[{found.code}] {place}"


def said(script: Script) -> Iterator[str]:
    for beat in script.beats:
        if beat.role is Role.REST:
            yield f"rest: {beat.seconds}"
        for sentence in script.sentences:
            if beat.first <= sentence.first < beat.last:
                role = beat.role if beat.number is None else f"{beat.role} {beat.number}"
                yield f"say: {role} | {' '.join(word.text for word in script.words[sentence.first : sentence.last])}"


@pytest.mark.parametrize("path", sorted(SCRIPTS.iterdir()), ids=lambda path: path.name)
def test_a_script_is_read_as_it_says(path: Path) -> None:
    text, _, expected = path.read_text(encoding="utf-8").partition(MARK)
    source = Source(path.name, text)
    assert "\n".join(facts(source, *parse(source))) == expected.strip()
