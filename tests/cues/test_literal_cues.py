"""Cues for what is wrong and then right, and for code that is mended by a sign: read by rule, and nothing swallowed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed


def _text(wrong: str, right: str, first: str = "cross") -> dict[str, Any]:
    return {"code": wrong, "language": "text", "steps": [{first: "it"}, {"fix": right}, {"check": "it"}]}


READ: dict[str, dict[str, Any]] = {
    "8080:80 with a red cross, then it is fixed to 8081:80": _text("8080:80", "8081:80"),
    "Tampilkan budi@yaho.com lalu diperbaiki jadi budi@yahoo.com": _text("budi@yaho.com", "budi@yahoo.com"),
    'Show "seperate" with a red cross, corrected to "separate"': _text("seperate", "separate"),
    "v1.2 dicoret, diganti v1.3": _text("v1.2", "v1.3", "strike"),
    "3 x 3 = 6 crossed out, replaced by 3 x 3 = 9": _text("3 x 3 = 6", "3 x 3 = 9", "strike"),
    'code 1 + "1" and the result 11, then it fixes the bug by removing the quotes and shows 2': {
        "code": '1 + "1"',
        "steps": [{"output": "11"}, {"drop": "quotes"}, {"output": "2"}],
    },
    'kode n = "7" hasilnya 77, lalu tanda kutipnya dibuang, hasilnya 14': {
        "code": 'n = "7"',
        "steps": [{"output": "77"}, {"drop": "quotes"}, {"output": "14"}],
    },
    "code snippet send(7), then a semicolon is added": {"code": "send(7)", "steps": [{"insert": "semicolon"}]},
}


@pytest.mark.parametrize("cue", READ)
def test_it_is_read_to_the_letter(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert (cued(film).scene, cued(film).params) == ("editor", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize("cue", ["the word next to a red cross", "40% with a red cross", "Rp20.000 then 30.000"])
def test_one_that_is_not_put_right_is_none(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "editor"


def test_what_stands_beside_it_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("8080:80 with a red cross, then it is fixed to 8081:80 while a frog jumps", tmp_path, cache)
    assert any("frog" in d.message for d in film.diagnostics)


RUNS = {
    "a terminal typing make up, then 3 green checks pop up one after the other": ("make up", "test", 3),
    "terminal ngetik npm start, terus empat centang ijo muncul": ("npm start", "tes", 4),
}


@pytest.mark.parametrize("cue", RUNS)
def test_checks_after_a_command_stand_in_its_terminal(cue: str, tmp_path: Path, cache: Path) -> None:
    command, word, count = RUNS[cue]
    panel = cued(directed(cue, tmp_path, cache))
    ticked = [{"check": f"{word} {number}"} for number in range(1, count + 1)]
    assert (panel.scene, panel.params["steps"]) == ("terminal", [{"type": command}, *ticked])
