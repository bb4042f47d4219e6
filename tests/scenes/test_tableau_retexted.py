"""Words on a thing that turn into others: they stand on it, large, turn on their word, and the thing stays."""

from __future__ import annotations

import numpy as np
import pytest

from cuereel.scene.bake import sprite_at
from cuereel.scene.sprite import Picture
from cuereel.scene.stage import Box
from cuereel.scene.tableau.bearing import room_on
from tests.scenes.test_tableau import WORD, played

THING = {"name": "ball", "art": "ball", "label": "Budi"}


@pytest.mark.parametrize("does", ["is named", "becomes"])
def test_the_words_stand_on_the_thing_and_turn_on_their_word(does: str) -> None:
    scene, seen = played([THING], [{"who": "ball", "does": does, "text": "Budhi"}])
    part, borne = scene._troupe.parts["ball"], scene._troupe.notes["ball"]
    box = borne.box_at(WORD - 8)
    assert box is not None and part.box.left < box.center[0] < part.box.right
    assert part.box.bottom < box.center[1] < part.box.top
    assert box.height > 0.6  # 72 px: the words on it are at least 60
    (turn,) = borne.turns
    assert WORD - 3 <= turn <= WORD
    assert seen.boxes["ball"][-1] is not None


def test_where_a_thing_is_empty_its_words_hide_least_of_it() -> None:
    pixels = np.full((100, 100, 4), 255, dtype=np.uint8)
    pixels[40:, ::2, :3] = 0  # drawn all over below, and empty above
    sprite = sprite_at(Picture(pixels), 600, np.zeros(3))
    assert room_on(sprite, Box(-2.5, -2.5, 2.5, 2.5), 3.0, 1.0)[1] > 0.5


def test_a_tile_turns_over_to_its_next_words() -> None:
    scene, _ = played([{"name": "sign", "label": "OPEN"}], [{"who": "sign", "does": "is named", "text": "CLOSED"}])
    part = scene._troupe.parts["sign"]
    assert min(part.swung(frame).flip for frame in range(WORD - 2, WORD + 10)) < 0.3
    assert [track.at(WORD + 12) for track in part.guises] == [0.0, 1.0]
