"""What a studio draws for a name: what the script was directed to show, and nothing else in its stead."""

from __future__ import annotations

import pytest

from cuereel.formats import formats
from cuereel.model import Panel
from cuereel.studio import SceneStudio
from cuereel.theme import read_theme
from tests.scenes.closely import ROOT


def test_what_was_told_to_have_no_art_is_not_drawn_after_all() -> None:
    theme = read_theme((ROOT / "assets" / "themes" / "navy.yaml").read_text(encoding="utf-8"))
    studio = SceneStudio({}, (), theme, formats()["shorts"], "en")
    panel = Panel("icons", "icons", {"items": ["house", {"art": "clock"}]}, 0, 0, (), (), art={})
    for name in ("house", "clock"):
        with pytest.raises(KeyError):
            studio._draw(panel, name)
