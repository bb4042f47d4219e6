"""Cues for calls over the net: the path, the statuses and the bodies that come back, and a path put right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ: dict[str, dict[str, Any]] = {
    "Show a request to /ordres that return 404 then it fix the typo to /orders and it return 200": {
        "path": "/ordres",
        "steps": [{"status": 404}, {"path": "/orders"}, {"status": 200}],
    },
    "GET /films returns 200": {"method": "GET", "path": "/films", "steps": [{"status": 200}]},
    "request ke /masuk balik 401": {"path": "/masuk", "steps": [{"status": 401}]},
    "API call that returns 500, then 200": {"steps": [{"status": 500}, {"status": 200}]},
    "loading then 200 OK": {"steps": [{"status": 200}]},
    'JSON response with {"city": "Solo"}': {"steps": [{"body": '{"city": "Solo"}'}]},
}


@pytest.mark.parametrize("cue", READ)
def test_a_call_is_read_by_its_parts(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert (cued(film).scene, cued(film).params) == ("api_call", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


OTHERS = ("a request from client to server", "song request for 200 dollars", "the house returns to 1 owner")


@pytest.mark.parametrize("cue", OTHERS)
def test_one_that_is_about_no_call_is_none(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "api_call"


def test_what_stands_beside_it_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("GET /films returns 200 next to a purple frog", tmp_path, cache)
    assert cued(film).scene == "api_call"
    assert any("frog" in d.message for d in film.diagnostics)
