"""Many of a thing as one picture: each way has its own, the same on every run."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from cuereel.scene.laid import Laid, laid
from cuereel.scene.sprite import Picture, Sprite

WAYS = [way for way in get_args(Laid) if way]


def one() -> Sprite:
    pixels = np.zeros((120, 80, 4), dtype=np.uint8)
    pixels[10:110, 10:70] = (180, 60, 60, 255)
    return Sprite(Picture(pixels), 80)


@pytest.mark.parametrize("way", WAYS)
def test_many_of_it_are_always_laid_the_same(way: str) -> None:
    first, again = laid(one(), way), laid(one(), way)
    assert isinstance(first, Sprite) and isinstance(again, Sprite)
    assert np.array_equal(first.picture.pixels, again.picture.pixels)
    assert first.picture.pixels[..., 3].max() > 200


def test_one_alone_stays_as_it_is() -> None:
    thing = one()
    assert laid(thing, "") is thing


def test_a_queue_is_broad_and_a_stack_is_high() -> None:
    queue, stack = laid(one(), "queue"), laid(one(), "stack")
    assert queue.width > queue.height
    assert stack.height > 2 * stack.width
