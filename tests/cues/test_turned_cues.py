"""Cues for a part of some code that turns into another: a name, a sign, a comment; and code that is underlined."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ: dict[str, dict[str, Any]] = {
    "Show code let n = 60 then the n changes to minutes": {
        "code": "let n = 60",
        "steps": [{"into": "minutes", "part": "n"}],
    },
    "kode let a = 24 terus a diganti jadi jamPerHari": {
        "code": "let a = 24",
        "steps": [{"into": "jamPerHari", "part": "a"}],
    },
    "code days[j] then change j to today": {"code": "days[j]", "steps": [{"into": "today", "part": "j"}]},
    "comment saying 8% fee above a line with price * 1.1, then the comment is fixed to 10%": {
        "code": "// 8% fee\nprice * 1.1",
        "steps": [{"into": "10%", "part": "comment"}],
    },
    "code if (open = true) with a red line under it, then fix the bug which is changing = to ==": {
        "code": "if (open = true)",
        "steps": [{"underline": "it", "colour": "bad"}, {"into": "==", "part": "="}],
    },
    "kode if (umur > 17) digarisbawahi merah, lalu > diganti jadi >=": {
        "code": "if (umur > 17)",
        "steps": [{"underline": "it", "colour": "bad"}, {"into": ">=", "part": ">"}],
    },
    "cut in two columns: before code q = 1 and after code count = 1": {
        "code": "q = 1",
        "steps": [{"beside": "count = 1"}],
    },
}


@pytest.mark.parametrize("cue", READ)
def test_the_code_ends_where_the_telling_begins(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert (cued(film).scene, cued(film).params) == ("editor", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


def test_what_no_code_holds_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("code let n = 60 then it glows", tmp_path, cache)
    assert cued(film).params == {"code": "let n = 60"}
    assert any("glows" in d.message for d in film.diagnostics)


def test_a_loop_that_is_off_by_one_keeps_its_own_scene(tmp_path: Path, cache: Path) -> None:
    cue = "task to display number 1-5 but only shows 1-4, then fix the bug which is changing < to <="
    assert cued(directed(cue, tmp_path, cache)).scene == "code_fix"
