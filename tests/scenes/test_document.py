"""A document on a screen: it is typed all along, and the blue page takes all of it on its word."""

from __future__ import annotations

from typing import Any

import pytest
from closely import ROOT, closely
from pydantic import ValidationError

from cuereel.scene.load import load_scene

LOST = {"kind": "document", "title": "Skripsi", "steps": [{"crash": ""}]}


def parts(scene: Any) -> dict[str, Any]:
    return {"page": scene._page.body, "line 2": scene._sheet._lines[1].bar, "last": scene._sheet._lines[-1].bar}


def test_lines_come_until_the_blue_page_takes_them() -> None:
    moments = {"type": 4, "crash": 80}
    _, seen = closely("document", LOST, parts, moments=moments, frames=120)
    page, second, last = (seen.first_seen(name) for name in ("page", "line 2", "last"))
    assert page is not None and moments["crash"] - 3 <= page <= moments["crash"]
    assert second is not None and last is not None and 0 < second < last < page


def test_nothing_of_the_page_is_there_before_it_crashes_or_without() -> None:
    _, seen = closely("document", {"kind": "letter"}, parts, moments={"type": 4}, frames=60)
    assert seen.first_seen("page") is None


def test_one_that_shows_nothing_is_refused() -> None:
    scene = load_scene(ROOT / "scenes" / "document.py")
    for params in ({}, {"title": "Skripsi", "steps": [{"crash": ""}]}, {"kind": "email", "words": "x " * 99}):
        with pytest.raises(ValidationError):
            scene.Params(**params)
