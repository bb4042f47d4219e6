"""What stands in for a panel whose scene failed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cuereel import build
from cuereel.direct.stand_in import stand_in
from cuereel.film import Film, Order
from cuereel.model import Drawn

SCRIPT = """title: SATU HAL

SCRIPT:
SATU HAL!

Meja makan itu aplikasinya.
<Picture of a dining table with app text overlayed>

Nah gimana, udah siap di meja makan?
Jangan lupa follow ya buat episode selanjutnya dari Dapur Kode
"""


def _film(folder: Path) -> Film:
    (folder / "satu.txt").write_text(SCRIPT, encoding="utf-8")
    return build.storyboard(Order(folder / "satu.txt"))


def test_a_placeholder_stands_for_a_cue_and_type_for_narration(tmp_path: Path) -> None:
    film = _film(tmp_path)
    assert film.script is not None and film.storyboard is not None
    picture = next(panel for panel in film.storyboard.panels if panel.cues)
    closing = film.storyboard.panels[-1]

    slate = stand_in(film.script, picture, film.catalog)
    assert slate is not None
    assert (slate.scene, slate.drawn, slate.unmet) == ("placeholder", Drawn.PLACEHOLDER, (0,))
    assert slate.params["cue"] == "Picture of a dining table with app text overlayed"
    assert (slate.first, slate.last, slate.beats, slate.id) == (picture.first, picture.last, picture.beats, picture.id)
    assert [moment.name for moment in slate.moments][:2] == ["show", "word-1"]

    type_ = stand_in(film.script, closing, film.catalog)
    assert type_ is not None
    assert (type_.scene, type_.params, type_.cues) == ("kinetic_text", {}, ())
    assert len(type_.words) == closing.last - closing.first

    assert stand_in(film.script, slate, film.catalog) is None
    assert stand_in(film.script, type_, film.catalog) is None
    assert stand_in(film.script, replace(type_, params={"strong": ["app"]}), film.catalog) is not None


def test_what_is_shown_again_at_the_end_is_the_same_art_in_any_language(tmp_path: Path) -> None:
    film = _film(tmp_path)
    assert film.storyboard is not None
    shown = [panel.art["dining table"] for panel in film.storyboard.panels if "dining table" in panel.art]
    named = [panel for panel in film.storyboard.panels if "dining table" in str(panel.params)]
    assert len(shown) == len(named) > 1
    assert len(set(shown)) == 1


def test_what_a_scene_refuses_is_told_before_anything_is_drawn(tmp_path: Path) -> None:
    (tmp_path / "satu.txt").write_text("It stood there.\n<Code let x = 86400, then the z changes to total>\n", "utf-8")
    film = build.storyboard(Order(tmp_path / "satu.txt"))
    assert film.storyboard is not None
    assert [panel.scene for panel in film.storyboard.panels if panel.cues] == ["placeholder"]
    (told,) = (each for each in film.diagnostics if each.severity > 1)
    assert told.code == "scene-stood-in"
    assert "the scene editor cannot show this" in told.message
