"""What is measured on a finished film is what happens in it, whatever was planned."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from films import SMALL, a_shot

from cuereel.assemble.join import join
from cuereel.assemble.measure import Wanted, is_blank, measure, still_stretches
from cuereel.assemble.screening import colour_pictures, grey_pictures, screen
from cuereel.cache import Cache

POP, SLIDE, LETTER, CUT = 20, 40, 75, 100


def paint(number: int, pixels: np.ndarray) -> None:
    """A wheel that turns all the time, a card that pops, one that slides in with ease, a letter, and a cut."""
    rows, columns = np.mgrid[0:160, 0:90]
    if number < CUT:
        angle = np.arctan2(rows - 130, columns - 70) + number / 4
        pixels[(np.hypot(rows - 130, columns - 70) < 15) & (np.sin(3 * angle) > 0)] = (230, 80, 90)
        if number >= POP:
            pixels[20:40, 10:30] = (255, 255, 255)
        if number >= SLIDE:
            left = 60 - round(40 * min(1, (number - SLIDE + 1) / 10) ** 0.5)
            pixels[60:80, left : left + 20] = (70, 210, 255)
        if number >= LETTER:
            pixels[100:103, 20:23] = (245, 247, 255)
    else:
        pixels[30:90, 20:70] = (255, 178, 36)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("measure")
    shots = [a_shot(folder, (0, 33, 66, CUT), {}, paint), a_shot(folder, (CUT, 240), {}, paint)]
    join(shots, None, folder / "film.mp4", SMALL)
    return folder / "film.mp4"


@pytest.mark.parametrize("happens", [POP, SLIDE, LETTER])
@pytest.mark.parametrize("early", [-8, -1, 0, 3, 10])
def test_a_change_is_found_on_its_frame_wherever_it_was_wanted(film: Path, happens: int, early: int) -> None:
    pictures = grey_pictures(screen(film))
    (found,) = measure(pictures, [Wanted(happens - early, 0, CUT)])
    assert found is not None and happens <= found <= happens + 1


def test_where_only_a_wheel_turns_nothing_is_found(film: Path) -> None:
    pictures = grey_pictures(screen(film))
    assert measure(pictures, [Wanted(57, 0, CUT), Wanted(180, CUT, 240)]) == (None, None)


def test_a_cut_counts_where_nothing_happens_after_it(film: Path) -> None:
    pictures = grey_pictures(screen(film))
    assert measure(pictures, [Wanted(CUT + 5, CUT, 240), Wanted(CUT + 13, CUT, 240)]) == (CUT, None)


def test_chunks_that_begin_anew_are_no_change(film: Path) -> None:
    pictures = grey_pictures(screen(film))
    assert still_stretches(pictures[CUT:], 30) == [(0, 140)]
    assert still_stretches(pictures[:CUT], 30) == []


def test_a_backdrop_is_blank_and_a_drawing_is_not(film: Path) -> None:
    pictures = grey_pictures(screen(film))
    assert not is_blank(pictures[0])
    gradient = np.repeat(np.linspace(10, 60, 160)[:, None], 90, axis=1).astype(np.uint8)
    assert is_blank(gradient) and is_blank(np.zeros((160, 90), np.uint8))


def test_pictures_come_back_from_the_cache_as_they_were_decoded(film: Path, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    fresh = grey_pictures(screen(film))
    assert fresh.shape == (240, 160, 90)
    assert np.array_equal(grey_pictures(screen(film), cache), fresh)
    assert cache.size() < fresh.nbytes / 4
    assert np.array_equal(grey_pictures(screen(film), cache), fresh)


def test_single_frames_are_those_asked_for(film: Path) -> None:
    shown = colour_pictures(screen(film), [CUT, POP - 1, POP, POP], 90)
    assert sorted(shown) == [POP - 1, POP, CUT]
    assert shown[POP][30, 20].min() > 240 and shown[POP - 1][30, 20].max() < 90
    assert np.abs(shown[CUT][60, 45].astype(int) - (255, 178, 36)).max() < 12
