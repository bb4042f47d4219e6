"""What scene types declare is the same whether it was just read or is remembered, and little is remembered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cuereel import catalog as catalogs
from cuereel.catalog import load_catalog
from cuereel.scene.load import describe

KETTLE = '''"""A kettle."""
from cuereel.scene import CueScene, SceneParams, phrase

class Kettle(CueScene):
    """A kettle."""

    class Params(SceneParams):
        steam: str = ""
        lid: str = ""

    PHRASES = (phrase("kettle {steam}", steam="{steam}", lid="on"),)
    EXAMPLE = {"steam": "much", "lid": "off"}
'''


def project(root: Path) -> Path:
    scenes = root / "scenes"
    scenes.mkdir()
    (scenes / "kettle.py").write_text(KETTLE)
    return scenes


def test_declarations_keep_their_order_when_they_are_remembered(tmp_path: Path) -> None:
    scenes, manifest = project(tmp_path), tmp_path / "manifest.json"
    read, found = load_catalog([scenes], manifest, "", describe)
    remembered, _ = load_catalog([scenes], manifest, "", lambda path: pytest.fail("it is known"))
    assert not found
    assert read == remembered
    for catalog in (read, remembered):
        assert list(catalog["kettle"].example) == ["steam", "lid"]
        assert list(catalog["kettle"].phrases[0].sets) == ["steam", "lid"]


def test_scene_files_that_are_long_gone_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogs, "REMEMBERED", 2)
    scenes, manifest = project(tmp_path), tmp_path / "manifest.json"
    for version in range(4):
        load_catalog([scenes], manifest, str(version), describe)
    assert len(json.loads(manifest.read_text())) == 2
    known, _ = load_catalog([scenes], manifest, "3", lambda path: pytest.fail("it is known"))
    assert list(known) == ["kettle"]
