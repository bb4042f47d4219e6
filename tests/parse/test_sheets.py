"""Sheets and front matter: spans, types, precedence, and what is refused."""

from __future__ import annotations

import pytest

from cuereel.diagnostics import Diagnostic, Source
from cuereel.model import Script, Setting
from cuereel.parse import parse, sheet_reference
from cuereel.sheet import MAX_DEPTH, Table, plain, read_flow, read_yaml


def sheet(text: str) -> tuple[Script | None, tuple[Diagnostic, ...], Source]:
    source = Source("film.yaml", text)
    return *parse(source), source


def test_a_scalar_stays_the_text_that_it_looks_like() -> None:
    root, _ = read_yaml(Source("a.yaml", "a: NO\nb: 1:30\nc: on\nd: 0x1f\ne: ''\nf:\ng: ~\nh: 2024-01-01\n"))
    assert root
    assert plain(root) == {
        "a": "NO", "b": "1:30", "c": "on", "d": "0x1f", "e": "", "f": None, "g": "~", "h": "2024-01-01",
    }  # fmt: skip


def test_every_value_of_a_scene_note_has_its_span() -> None:
    script, diagnostics, source = sheet(
        "narration: Ini untuk kamu.\nscenes:\n  toko:\n    steps:\n      - {press: Beli, at: beli}\n      - x\n"
    )
    assert script and not diagnostics
    steps = script.notes[0].settings["steps"]
    assert steps.value == [{"press": "Beli", "at": "beli"}, "x"]
    assert {path: span.slice(source.text) for path, span in steps.spans.items()} == {
        "/0": "{press: Beli, at: beli}",
        "/0/press": "Beli",
        "/0/at": "beli",
        "/1": "x",
    }
    assert script.notes[0].span.slice(source.text) == "toko"


def test_the_words_of_a_narration_block_slice_back_into_the_sheet() -> None:
    script, _, source = sheet("title: x\nnarration: |2\n    Ini dalam\n  dan <a cat> ini.\n\n  Lalu?\ntheme: navy\n")
    assert script
    assert [word.span.slice(source.text) for word in script.words] == ["Ini", "dalam", "dan", "ini.", "Lalu?"]
    assert script.cues[0].span.slice(source.text) == "<a cat>"
    assert [beat.block for beat in script.beats] == [0, 1]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("duration: 60", 60),
        ("duration: 59.5", 59.5),
        ("duration: 1:30", 90),
        ("duration: auto", "auto"),
        ("captions: off", False),
        ("captions: karaoke", "karaoke"),
        ("fps: 60", 60),
        ("english: backend", ["backend"]),
        ("cut:", []),
        ("voice: {engine: kokoro, speed: 1.1}", {"engine": "kokoro", "speed": "1.1"}),
        ("say: {<=: kurang dari}", {"<=": "kurang dari"}),
        ("say: {sql: {say: sequel, lang: en}}", {"sql": {"say": "sequel", "lang": "en"}}),
    ],
)
def test_a_setting_is_typed_by_its_key(line: str, value: object) -> None:
    script, diagnostics, _ = sheet(f"narration: Ini untuk kamu.\n{line}\n")
    assert script and not diagnostics
    assert script.settings[line.partition(":")[0]].value == value


@pytest.mark.parametrize("line", ["duration: 0", "duration: soon", "fit: exakt", "fps: 29.97", "seed: -1", "say: [a]"])
def test_a_value_that_does_not_fit_is_an_error_at_the_value(line: str) -> None:
    script, diagnostics, source = sheet(f"narration: Ini untuk kamu.\n{line}\n")
    assert [found.code for found in diagnostics] == ["bad-value"]
    assert diagnostics[0].span and diagnostics[0].span.slice(source.text) == line.partition(": ")[2]
    assert script and line.partition(":")[0] not in script.settings


def test_an_unknown_key_is_an_error_that_names_the_nearest() -> None:
    _, diagnostics, _ = sheet("narration: Ini untuk kamu.\nlangauge: id\n")
    assert [(found.code, found.hints) for found in diagnostics] == [("unknown-key", ('did you mean "language"?',))]


def test_the_sheet_beside_a_script_overrules_its_front_matter() -> None:
    script, diagnostics = parse(
        Source("a.md", "---\ntheme: light\nfps: 60\n---\nIni untuk kamu.\n"),
        Source("a.yaml", "script: a.md\ntheme: navy\n"),
    )
    assert script and not diagnostics
    assert (script.settings["theme"].value, script.settings["fps"].value) == ("navy", 60)
    theme = script.settings["theme"].span
    assert theme and theme.source == "a.yaml"


def test_the_command_line_overrules_the_sheet_and_the_project_only_fills_gaps() -> None:
    script, _ = parse(
        Source("a.yaml", "narration: Ini untuk kamu.\ntheme: navy\n"),
        defaults={"theme": Setting("light"), "fps": Setting(60)},
        overrides={"language": Setting("en")},
    )
    assert script and script.language == "en"
    assert (script.settings["theme"].value, script.settings["fps"].value) == ("navy", 60)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("script: a.txt\n", "a.txt"),
        ("script: a.txt\nnarration: x\n", None),
        ("title: x\n", None),
        ("- a\n", None),
        ("a: [\n", None),
    ],
)
def test_a_sheet_names_the_script_beside_it(text: str, path: str | None) -> None:
    found = sheet_reference(Source("a.yaml", text))
    assert (found.value if found else None) == path


def test_a_script_that_was_not_read_is_an_error_at_its_name() -> None:
    script, diagnostics, source = sheet("script: gone.txt\n")
    assert script is None
    assert [found.code for found in diagnostics] == ["no-narration"]
    assert diagnostics[0].span and diagnostics[0].span.slice(source.text) == "gone.txt"


def test_tags_are_errors_and_the_rest_is_still_read() -> None:
    script, diagnostics, _ = sheet("narration: Ini untuk kamu.\ntheme: !!python/name:os.system navy\nfitt: exact\n")
    assert script and script.settings["theme"].value == "navy"
    assert [found.code for found in diagnostics] == ["yaml-tag", "unknown-key"]


def test_aliases_work_and_bombs_do_not_go_off() -> None:
    root, _ = read_yaml(Source("a.yaml", "a: &x {b: c}\nd: *x\n"))
    assert isinstance(root, Table) and plain(root) == {"a": {"b": "c"}, "d": {"b": "c"}}
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
    )
    for text in (bomb, "a: &a [*a]\n", "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "[" * 50_000):
        root, diagnostics = read_yaml(Source("a.yaml", text))
        assert root is None and [found.code for found in diagnostics] == ["too-large"]


def test_broken_yaml_is_one_located_error() -> None:
    _, diagnostics, source = sheet("title: a\n  b: c\nnarration: x\n")
    assert [found.code for found in diagnostics] == ["yaml-syntax"]
    assert diagnostics[0].span and source.line_column(diagnostics[0].span.start)[0] == 2


def test_an_annotation_has_spans_into_the_script() -> None:
    text = "<a | overlay: FRONTEND, at: 'the end'>"
    root, diagnostics = read_flow(Source("a.md", text), 4, len(text) - 1)
    assert isinstance(root, Table) and not diagnostics
    assert [value.span.slice(text) for _, value in root.entries] == ["FRONTEND", "'the end'"]
