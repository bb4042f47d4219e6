"""An index that remembers answers as one that does not, until something that it lists changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.artwork import open_index
from cuereel.artwork.index import ArtIndex

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    art = tmp_path / "assets"
    art.mkdir()
    (art / "gizmo.svg").write_text(SVG, encoding="utf-8")
    return art


def test_a_second_index_answers_without_listing_anything(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_index([folder], tmp_path / "keep")
    pick = first.find("gizmo")
    assert pick and pick.art == "own:gizmo"
    assert first.find("zorble flumph") is None
    digest, credit = first.digest(pick.art), first.credit(pick.art)

    def never(*_: object, **__: object) -> None:
        raise AssertionError("it was listed again")

    for name in ("find", "digest", "credit"):
        monkeypatch.setattr(ArtIndex, name, never)
    second = open_index([folder], tmp_path / "keep")
    assert second.find("gizmo") == pick
    assert second.find("zorble flumph") is None
    assert (second.digest(pick.art), second.credit(pick.art)) == (digest, credit)


def test_a_new_drawing_is_found_at_once(folder: Path, tmp_path: Path) -> None:
    assert open_index([folder], tmp_path / "keep").find("zorble") is None
    (folder / "zorble.svg").write_text(SVG, encoding="utf-8")
    pick = open_index([folder], tmp_path / "keep").find("zorble")
    assert pick and pick.art == "own:zorble"


def test_a_changed_drawing_has_another_digest(folder: Path, tmp_path: Path) -> None:
    before = open_index([folder], tmp_path / "keep").digest("own:gizmo")
    (folder / "gizmo.svg").write_text(SVG.replace("h1", "h0.5"), encoding="utf-8")
    assert open_index([folder], tmp_path / "keep").digest("own:gizmo") != before


def test_a_damaged_memory_is_no_harm(folder: Path, tmp_path: Path) -> None:
    open_index([folder], tmp_path / "keep").find("gizmo")
    (kept,) = (tmp_path / "keep").glob("answers-*.json")
    kept.write_text("[", encoding="utf-8")
    pick = open_index([folder], tmp_path / "keep").find("gizmo")
    assert pick and pick.art == "own:gizmo"
