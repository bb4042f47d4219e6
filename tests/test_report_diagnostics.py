"""Diagnostics as people and machines read them."""

from __future__ import annotations

import json
import re
from pathlib import Path

from cuereel.diagnostics import Severity, Source, Span, error, info, warning
from cuereel.report_diagnostics import WINDOW, as_github, as_json, as_text, in_order, summary

SOURCE = Source("scripts/a.md", "satu\ndua tiga\n\t漢字 empat\n" + "x" * 900 + " INI " + "y" * 900)
SOURCES = {SOURCE.id: SOURCE}


def span(text: str) -> Span:
    start = SOURCE.text.index(text)
    return Span(SOURCE.id, start, start + len(text))


def test_text_shows_place_line_caret_and_hints() -> None:
    assert as_text(error("unknown-key", "what?", span("tiga"), "did you mean dua?"), SOURCES).split("\n") == [
        "scripts/a.md:2:5: error[unknown-key]: what?",
        " 2 | dua tiga",
        "   |     ^^^^",
        "  = did you mean dua?",
    ]


def test_the_caret_stands_under_wide_signs_and_after_tabs() -> None:
    lines = as_text(warning("x", "m", span("字 empat")), SOURCES).split("\n")
    assert lines[1:] == [" 3 |     漢字 empat", "   |       ^^^^^^^^"]


def test_a_long_line_is_shown_around_its_place() -> None:
    _, shown, caret = as_text(info("x", "m", span("INI")), SOURCES).split("\n")
    assert shown[caret.index("^") : caret.index("^") + 3] == "INI"
    assert len(shown) < WINDOW + 15


def test_a_diagnostic_without_a_place_is_one_line() -> None:
    assert as_text(info("language", "not clear"), SOURCES) == "info[language]: not clear"
    assert as_text(error("x", "m", Span("gone.md", 3, 4)), SOURCES) == "gone.md: error[x]: m"


def test_a_span_at_the_very_end_still_has_a_caret() -> None:
    end = len(SOURCE.text)
    assert as_text(error("x", "m", Span(SOURCE.id, end, end)), SOURCES).endswith("^")


def test_github_annotations_escape_what_would_end_them() -> None:
    found = error("bad-value", "50%\nof it", span("tiga"), "a: b")
    assert as_github(found, SOURCES) == (
        "::error file=scripts/a.md,line=2,endLine=2,col=5,endColumn=9,title=bad-value::50%25%0Aof it -- a: b"
    )
    assert as_github(info("x", "m"), SOURCES) == "::notice title=x::m"


def test_json_is_one_line_with_the_place() -> None:
    assert json.loads(as_json(error("x", "m", span("dua"), "h"), SOURCES)) == {
        "code": "x", "severity": "error", "message": "m", "hints": ["h"],
        "file": "scripts/a.md", "start": 5, "end": 8, "line": 2, "column": 1,
    }  # fmt: skip


def test_diagnostics_stand_in_the_order_of_the_text_and_are_counted() -> None:
    found = [
        info("c", "m"),
        warning("b", "m", span("tiga")),
        error("a", "m", span("satu")),
        error("d", "m", span("dua")),
    ]
    assert [each.code for each in in_order(found, SOURCES)] == ["a", "d", "b", "c"]
    assert summary(found) == "2 errors, 1 warning, 1 info"
    assert summary([]) == ""


def test_every_code_in_the_engine_is_documented_with_its_severity() -> None:
    project = Path(__file__).parents[1]
    listed = dict(
        re.findall(r"^\| `([a-z0-9-]+)` \| ([a-z, ]+) \|", (project / "docs" / "diagnostics.md").read_text(), re.M)
    )
    raised = re.compile(r"\b(error|warning|info|complain)\(\s*\"([a-z0-9-]+)\"")
    for path in sorted((project / "cuereel").rglob("*.py")):
        for severity, code in raised.findall(path.read_text(encoding="utf-8")):
            assert code in listed, f"{path.name} raises {code}"
            assert severity == "complain" or severity in listed[code], f"{path.name}: {code}"
    assert {name for severities in listed.values() for name in severities.split(", ")} <= {
        s.name.lower() for s in Severity
    }
