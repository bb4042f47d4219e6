"""Which frame tells a shot, and which one the cover is made of."""

import numpy as np
import pytest

from cuereel.assemble.choose import cover_frame, telling_in_film
from cuereel.model import Cut, Drawn, Panel, Shot

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
        {"words": ("Three", "engines"), "captions": False},
        {"captions": False},
        {"lettered": ((0, 1),)},
        {"drawn": Drawn.PLACEHOLDER},
        {"drawn": Drawn.NARRATION},
    ],
)
def test_the_cover_prefers_a_silent_picture_to_a_richer_shot(rich: dict[str, object]) -> None:
    shots = [shot(0, 20, **rich), shot(20, 40)]
    assert cover_frame(shots, film(*[1.0] * 20, *[0.3] * 20), "Three engines", FPS) >= 20


def test_a_picture_that_hears_the_words_is_silent_all_the_same() -> None:
    heard = shot(0, 20, words=("Three", "engines"))
    assert cover_frame([heard, shot(20, 40)], film(*[1.0] * 20, *[0.3] * 20), "Three engines", FPS) < 20


def test_the_richest_is_taken_where_every_shot_shows_the_title() -> None:
    shots = [shot(start, start + 20, params={"label": "engines"}) for start in (0, 20)]
    assert cover_frame(shots, film(*[0.3] * 20, *[1.0] * 20), "Three engines", FPS) >= 20
