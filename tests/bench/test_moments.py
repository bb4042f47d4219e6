"""What is measured on a film of flashes and clicks is where they are, to the frame."""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))  # the benches are programs, and no package

from moments import AROUND, Moment, Word, answer, around
from sensing import Veil, energies, onsets, sound

FPS, FRAMES, RATE = 30, 120, 48_000
FLASHES = {20: 0, 52: 2, 90: -4}
"""Frames of flashes, and how late each comes after its click."""
CAPTION = Veil(0.0, 0.8, 1.0, 1.0)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A square that moves all the time, flashes that stay, captions that blink, and a click for each flash."""
    path = tmp_path_factory.mktemp("moments") / "film.mp4"
    clicks = np.zeros((2, FRAMES * RATE // FPS), np.float32)
    for flash, late in FLASHES.items():
        at = (flash - late) * RATE // FPS
        clicks[:, at : at + 480] = 0.8 * np.sin(np.arange(480))
    with av.open(str(path), "w") as container:
        video = container.add_stream("libx264", rate=FPS, options={"crf": "18", "bf": "0"})
        video.width, video.height, video.pix_fmt = 180, 320, "yuv420p"
        audio = container.add_stream("aac", rate=RATE, layout="stereo")
        for number in range(FRAMES):
            container.mux(video.encode(av.VideoFrame.from_ndarray(picture(number), "rgb24")))
        whole = av.AudioFrame.from_ndarray(clicks, "fltp", "stereo")
        whole.sample_rate, whole.pts, whole.time_base = RATE, 0, Fraction(1, RATE)
        container.mux([*audio.encode(whole), *audio.encode(None), *video.encode(None)])
    return path


def picture(number: int) -> np.ndarray:
    pixels = np.full((320, 180, 3), (18, 27, 69), np.uint8)
    pixels[200:230, 10 + number : 40 + number] = (230, 80, 90)
    for place, flash in enumerate(FLASHES):
        if number >= flash:
            pixels[20 + 50 * place : 50 + 50 * place, 60:100] = (255, 255, 255)
    if number % 14 < 7:
        pixels[265:310, 20:160] = (255, 255, 255)
    return pixels


def test_flashes_begin_on_their_frames_and_neither_motion_nor_captions_do(film: Path) -> None:
    assert [each.frame for each in onsets(energies(film), 0, FRAMES, CAPTION)] == list(FLASHES)


def test_clicks_lie_in_the_sound_where_they_were_put(film: Path) -> None:
    samples = np.abs(sound(film, 16_000))
    for flash, late in FLASHES.items():
        expected = (flash - late) / FPS
        around_it = samples[int((expected - 0.2) * 16_000) :][: int(0.4 * 16_000)]
        found = expected - 0.2 + int(np.argmax(around_it > 0.3)) / 16_000
        assert abs(found - expected) < 0.5 / FPS


def test_a_flash_is_as_late_as_it_was_made(film: Path) -> None:
    seen = {(0, FRAMES): onsets(energies(film), 0, FRAMES, CAPTION)}
    words = around([flash - late for flash, late in FLASHES.items()])
    answers = [answer(Moment("flash", "none", 0), word, seen) for word in words]
    assert [(each.off, each.how) for each in answers] == [(late, "clear") for late in FLASHES.values()]


def test_where_nothing_begins_nothing_is_seen(film: Path) -> None:
    seen = {(0, FRAMES): onsets(energies(film), 0, FRAMES, CAPTION)}
    found = answer(Moment("none", "none", 0), Word(70, AROUND, AROUND), seen)
    assert (found.seen, found.how) == (None, "none")
