"""Which frame tells a shot, and which one the cover is made of."""

import numpy as np
import pytest

from cuereel.assemble.choose import cover_frame, telling_in_film
from cuereel.assemble.healing import healed
from cuereel.model import Cut, Drawn, Panel, Shot
from cuereel.shoot.boxes import Box

FPS = 30


def shot(start: int, end: int, **of_the_panel: object) -> Shot:
    known = {"params": {}, "drawn": Drawn.CUE} | of_the_panel
    return Shot(Panel(f"at-{start}", "picture", first=0, last=1, beats=(0,), moments=(), **known), start, end, ())  # type: ignore[arg-type]


def film(*levels: float) -> np.ndarray:
    """A frame of noise for each level, the stronger the richer."""
    noise = np.random.default_rng(1).uniform(-1, 1, (160, 90))
    return np.stack([np.clip(128 + 100 * level * noise, 0, 255).astype(np.uint8) for level in levels])


def test_a_frame_that_a_wipe_covers_tells_no_shot() -> None:
    levels = [0.3] * 60
    levels[:4] = levels[-3:] = [1.0] * 4
    wiped = Shot(shot(0, 60).panel, 0, 60, (), opens=Cut("wipe"), closes=Cut("wipe"))
    assert 8 <= telling_in_film(wiped, film(*levels), FPS) < 54


def test_a_shot_as_short_as_its_wipes_still_has_a_frame() -> None:
    wiped = Shot(shot(0, 10).panel, 0, 10, (), opens=Cut("wipe"), closes=Cut("wipe"))
    assert 0 <= telling_in_film(wiped, film(*[0.5] * 10), FPS) < 10


@pytest.mark.parametrize(
    "rich",
    [
        {"params": {"overlay": {"text": "ENGINES"}}},
        {"words": ("Three", "engines")},
        {"captions": False},
        {"lettered": ((0, 1),)},
        {"drawn": Drawn.PLACEHOLDER},
        {"drawn": Drawn.NARRATION},
    ],
)
def test_the_cover_prefers_a_silent_picture_to_a_richer_shot(rich: dict[str, object]) -> None:
    shots = [shot(0, 20, **rich), shot(20, 40)]
    assert cover_frame(shots, film(*[1.0] * 20, *[0.3] * 20), "Three engines", FPS) >= 20


def test_the_richest_is_taken_where_every_shot_shows_the_title() -> None:
    shots = [shot(start, start + 20, params={"label": "engines"}) for start in (0, 20)]
    assert cover_frame(shots, film(*[0.3] * 20, *[1.0] * 20), "Three engines", FPS) >= 20


def test_a_spot_is_filled_in_with_what_goes_on_around_it() -> None:
    rows = np.linspace(40, 200, 120)
    picture = np.repeat(np.repeat(rows[:, None, None], 80, axis=1), 3, axis=2).round().astype(np.uint8)
    spotted = picture.copy()
    spotted[30:60, 10:50] = 255
    assert np.abs(healed(spotted, Box(10, 30, 50, 60)).astype(int) - picture).max() <= 4


@pytest.mark.parametrize("spot", [Box(-20, -20, 30, 30), Box(60, 100, 100, 140), Box(200, 200, 210, 210)])
def test_a_spot_at_the_edge_or_beyond_is_no_error(spot: Box) -> None:
    picture = np.full((120, 80, 3), 90, np.uint8)
    assert (healed(picture, spot) == 90).all()
