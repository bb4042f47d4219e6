"""Captions are read on any theme, and stay in the room that their format keeps for them."""

from __future__ import annotations

import pytest

from cuereel.artwork.colour import contrast
from cuereel.build import caption_style
from cuereel.formats import formats
from cuereel.model import Setting
from cuereel.settings import DEFAULT_VOICE, resolve
from cuereel.shoot.caption_style import CaptionStyle, lit_colour
from tests.scenes.closely import ROOT

THEMES = {name: ROOT / f"assets/themes/{name}.yaml" for name in ("navy", "light")}


def _style(**settings: str) -> CaptionStyle:
    resolved, found = resolve({name: Setting(value) for name, value in settings.items()}, THEMES, DEFAULT_VOICE)
    assert resolved is not None and not found
    return caption_style(resolved)


@pytest.mark.parametrize("name", THEMES)
def test_the_lit_word_stands_out_from_a_plate_that_hides_a_light_picture(name: str) -> None:
    style = _style(theme=name)
    assert contrast(style.lit, style.outline_colour) > 8.5
    assert (style.plate_opacity == 1) == (name == "light")


@pytest.mark.parametrize("name", sorted(formats()))
def test_two_lines_of_captions_fit_their_band(name: str) -> None:
    style, band = _style(frame=name), formats()[name].caption
    assert 2 * style.size * style.leading <= band.bottom - band.top + 0.01 and style.size > 60


def test_a_dark_colour_is_lit_before_it_is_paled() -> None:
    assert lit_colour("#B45309", "#0B1020", "#FFFFFF", 9)[:3] == "#FF", "as vivid as it can be"
    assert lit_colour("#FFB224", "#0B1020", "#FFFFFF", 9) == "#FFB224", "one that is seen stays as it is"
    assert lit_colour("#222222", "#0B1020", "#FFFFFF", 9) == CaptionStyle.ink
