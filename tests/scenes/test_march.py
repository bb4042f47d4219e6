"""The stops of a road rise and are reached on what is said, or one after another where nothing is."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from cuereel.scene import Brief
from cuereel.scene.link_times import PATIENCE, link_times
from cuereel.scene.march import plain, spoken
from tests.scenes.watching import watch

WORDS = "buka peta lalu ikuti jalur demi jalur menuju tujuan besar sana kemudian cek rinciannya sekarang juga".split()


def test_stops_are_reached_on_beats_the_last_on_the_last() -> None:
    beats = [20, 50, 80, 105, 130, 160, 190]
    made = spoken(opened=10, taken=50, beats=beats, stops=4)
    assert made is not None and made.walks
    assert made.reached[0] == 50 and made.reached[-1] == 190 and set(made.reached) <= set(beats)
    assert list(made.reached) == sorted(set(made.reached)) and made.rises[0] == 20
    for number in range(1, 4):
        assert made.reached[number - 1] < made.rises[number] < made.reached[number]


def test_too_few_beats_make_no_march() -> None:
    assert spoken(opened=10, taken=50, beats=[20, 50, 90], stops=4) is None


def test_the_way_is_lit_from_stop_to_stop() -> None:
    made = plain(landing=5, taken=40, stops=3)
    legs = [made.leg(frame) for frame in range(140)]
    assert legs == sorted(legs) and legs[40] == 0 and legs[-1] == 3
    assert made.leg(made.reached[1]) == pytest.approx(1) and made.leg(made.reached[2]) == pytest.approx(2)


def _times(frames: int = 400, **moments: int) -> Any:
    return link_times(cast(Brief, SimpleNamespace(frames=frames, moments=moments, words=())))


def test_nobody_waits_long_before_an_address_that_is_typed() -> None:
    late = _times(address=20, typed=50, press=300)
    assert late.gone < 50 + PATIENCE and late.asked == 299
    soon = _times(address=20, typed=50, press=90)
    assert soon.gone == 89 and soon.asked is None


def test_a_press_that_is_never_said_comes_soon_after_the_address() -> None:
    assert 50 <= _times(address=20, typed=50).gone <= 60


def test_something_new_is_seen_all_through_a_long_page() -> None:
    moments = {f"word-{n}": 60 + 20 * n for n in range(1, len(WORDS) + 1)}
    moments |= {"address": 15, "typed": 50, "press": 60 + 20 * 13}
    seen = watch("link", {"address": "peta.id"}, moments=moments, frames=400, words=WORDS)
    assert seen.longest_rest < 45
