"""Cues for terminals: commands, output and errors as they are written, and nothing that is not shown is taken in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ: dict[str, list[dict[str, Any]]] = {
    'the command "mkae all" with an error, then it is fixed to "make all" and it works': [
        {"type": "mkae all"},
        {"fail": "error"},
        {"type": "make all"},
        {"success": ""},
    ],
    'perintah "nmp test" error, lalu diganti jadi "npm test" dan berhasil': [
        {"type": "nmp test"},
        {"fail": "error"},
        {"type": "npm test"},
        {"success": ""},
    ],
    "A terminal running cargo build": [{"type": "cargo build"}],
    'Terminal window typing "make test"': [{"type": "make test"}],
    "layar terminal jalanin docker compose up": [{"type": "docker compose up"}],
    'terminal ngetik git commit -m "beres"': [{"type": 'git commit -m "beres"'}],
    "typing pip install flask in the terminal": [{"type": "pip install flask"}],
    'black terminal showing the error "404 not found"': [{"fail": "404 not found"}],
    'terminal dengan pesan error "gagal: 3 berkas"': [{"fail": "gagal: 3 berkas"}],
    'Terminal with the error "line 48 is wrong", zoom in to the 48': [{"fail": "line 48 is wrong"}, {"zoom": "48"}],
    'Terminal typing npm test, then the output "2 passed" appears': [{"type": "npm test"}, {"print": "2 passed"}],
    'a console that prints "ready"': [{"print": "ready"}],
    "terminal with a progress bar filling up to 80%": [{"fill": 80}],
    "terminal: npm install express": [{"type": "npm install express"}],
    "opens a terminal and types ls -la": [{"type": "ls -la"}],
    'switch to a terminal typing "make clean"': [{"type": "make clean"}],
    'a console where someone types "cargo run"': [{"type": "cargo run"}],
    'pindah ke terminal yang lagi ngetik "pip list"': [{"type": "pip list"}],
    'The red terminal turns green with the text "Ready"': [{"success": "Ready"}],
}


@pytest.mark.parametrize("cue", READ)
def test_what_a_cue_writes_is_what_stands_in_the_terminal(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params["steps"]) == ("terminal", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


OTHER = 'an airport terminal with "GATE 5"'


@pytest.mark.parametrize(
    "cue", ["a bus terminal", "a terminal", "progress bar", "zoom in to the 12", "a red error", OTHER]
)
def test_one_that_writes_nothing_is_none(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "terminal"


def test_what_goes_on_beside_a_command_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("Terminal typing npm start while a cat sleeps", tmp_path, cache)
    told = " ".join(d.message for d in film.diagnostics if d.severity > Severity.INFO)
    assert cued(film).scene != "terminal" or "cat" in told
    film = directed("Terminal typing npm start and a cat sleeps", tmp_path, cache)
    told = " ".join(d.message for d in film.diagnostics if d.severity > Severity.INFO)
    assert cued(film).params == {"steps": [{"type": "npm start"}]} and "cat" in told
