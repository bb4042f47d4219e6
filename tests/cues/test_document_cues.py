"""Cues for documents that are typed on a screen, and for the blue page of a computer that has crashed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

CRASH = [{"crash": ""}]
READ: dict[str, dict[str, Any]] = {
    "Show a document being typed, then it changes to a blue screen": {"kind": "document", "steps": CRASH},
    "Dokumen skripsi lagi diketik, terus layar biru": {"kind": "document", "title": "Skripsi", "steps": CRASH},
    "a student writing an essay on a computer": {"kind": "document", "title": "Essay"},
    "orang ngetik surat di laptop": {"kind": "letter"},
    'someone typing an email that says "I am late"': {"kind": "email", "words": "I am late"},
    "blue screen of death": {"steps": CRASH},
}


@pytest.mark.parametrize("cue", READ)
def test_a_document_is_read_by_its_parts(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert (cued(film).scene, cued(film).params) == ("document", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


OTHERS = ("a love letter", "a document icon", "email and password typed into a login form", "a blue screen door")


@pytest.mark.parametrize("cue", OTHERS)
def test_one_that_is_about_none_is_none(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "document"
