"""The bed is in one key, turns where the film turns, keeps clear of the words, and is the same every time."""

from __future__ import annotations

from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile
from scipy.signal import stft

from cuereel.soundtrack.bed import compose
from cuereel.soundtrack.ducking import AHEAD, DEPTH, ducked
from cuereel.soundtrack.harmony import KEYS, MAJOR, TURNS, harmony_of
from cuereel.soundtrack.music_file import Unplayable, inspect, laid_under
from cuereel.soundtrack.tempo import lay_out

RATE = 48_000
SECTIONS = (0, 3 * RATE, 9 * RATE)
SAMPLES = 12 * RATE


@pytest.fixture(scope="module")
def bed() -> np.ndarray:
    return compose(0, SECTIONS, SAMPLES, RATE)


@pytest.mark.parametrize("starts", [(0, 2.3, 25.53, 36.17, 55.77), (0, 1.7), (0, 5, 7.1, 9.3, 80), (0,)])
def test_beats_fill_every_section_at_nearly_one_pace(starts: tuple[float, ...]) -> None:
    edges = [round(start * RATE) for start in starts]
    sections = lay_out(edges, 90 * RATE, RATE)
    assert [section.start for section in sections] == edges
    assert all(a.end == b.start for a, b in pairwise(sections))
    for section in sections:
        assert section.at(section.beats) == section.end
        assert 82 < 60 * RATE / section.beat < 115
        assert section.bars[-1][1] == section.beats


@pytest.mark.parametrize("seed", range(len(KEYS) * len(TURNS)))
def test_no_chord_of_any_seed_leaves_the_key_or_holds_a_semitone(seed: int) -> None:
    harmony = harmony_of(seed)
    scale = {(harmony.tonic + step) % 12 for step in MAJOR}
    for chord in harmony.turn:
        notes = harmony.pad(chord)
        assert {note % 12 for note in (*notes, harmony.bass(chord), *harmony.arpeggio(chord))} <= scale
        assert all(b - a not in (1, 11) for a, b in combinations(notes, 2))
    assert {harmony.step(number) % 12 for number in range(9)} <= scale


def test_seeds_that_follow_each_other_differ() -> None:
    assert len({(harmony_of(seed).tonic, harmony_of(seed).turn) for seed in range(12)}) == 12


def test_the_bed_sounds_in_its_key(bed: np.ndarray) -> None:
    frequencies, _, waves = stft(bed.mean(axis=0), RATE, nperseg=16384)
    melodic = (frequencies > 110) & (frequencies < 1200)
    power = (np.abs(waves[melodic]) ** 2).sum(axis=1)
    classes = np.round(69 + 12 * np.log2(frequencies[melodic] / 440)).astype(int) % 12
    scale = [(harmony_of(0).tonic + step) % 12 for step in MAJOR]
    assert power[np.isin(classes, scale)].sum() > 0.95 * power.sum()


def test_the_bed_leaves_room_where_words_are_told_apart(bed: np.ndarray) -> None:
    spectrum = np.abs(np.fft.rfft(bed.mean(axis=0))) ** 2
    frequencies = np.fft.rfftfreq(bed.shape[1], 1 / RATE)
    assert spectrum[(frequencies > 1000) & (frequencies < 4000)].sum() < 0.03 * spectrum.sum()


def test_the_bed_never_clips_never_stops_and_folds_to_one_speaker(bed: np.ndarray) -> None:
    assert bed.shape == (2, SAMPLES) and np.abs(bed).max() < 0.9
    levels = [float(np.sqrt((part**2).mean())) for part in np.array_split(bed, 24, axis=1)]
    assert min(levels) > 0.03 * max(levels)
    assert (bed.mean(axis=0) ** 2).mean() > 0.6 * (bed**2).mean()


def test_the_bed_grows_and_comes_to_rest(bed: np.ndarray) -> None:
    hook, chapter, last = bed[:, : 2 * RATE], bed[:, 4 * RATE : 8 * RATE], bed[:, -RATE // 4 :]
    assert hook.std() < 0.9 * chapter.std()
    assert last.std() < 0.6 * chapter.std()


def test_the_bed_is_the_same_every_time_and_another_with_another_seed(bed: np.ndarray) -> None:
    assert np.array_equal(compose(0, SECTIONS, SAMPLES, RATE), bed)
    assert not np.array_equal(compose(1, SECTIONS, SAMPLES, RATE), bed)


def test_even_a_film_of_a_moment_has_its_bed() -> None:
    assert compose(0, (0,), 4800, RATE).shape == (2, 4800)


def test_music_is_out_of_the_way_before_the_first_sound_of_a_word_and_comes_back_after_it() -> None:
    speech = np.zeros(5 * RATE, np.float32)
    speech[2 * RATE : 3 * RATE] = 0.2 * np.random.default_rng(1).standard_normal(RATE, dtype=np.float32)
    gain = 20 * np.log10(ducked(speech, RATE))
    assert gain[: round((2 - AHEAD - 0.03) * RATE)] == pytest.approx(0, abs=0.01)
    assert gain[2 * RATE : 3 * RATE] == pytest.approx(-DEPTH, abs=0.6)
    assert -DEPTH < gain[round(3.4 * RATE)] < -1
    assert gain[4 * RATE :] == pytest.approx(0, abs=0.01)
    assert np.abs(np.diff(gain)).max() < 0.01, "a step in the gain is heard as a click"


def test_a_pause_between_two_words_does_not_let_the_music_in() -> None:
    speech = np.ones(3 * RATE, np.float32) * 0.1
    speech[RATE : RATE + RATE // 5] = 0
    assert 20 * np.log10(ducked(speech, RATE).max()) == pytest.approx(-DEPTH, abs=0.1)


@pytest.fixture
def tune(tmp_path: Path) -> Path:
    times = np.arange(4 * 44_100) / 44_100
    path = tmp_path / "tune.wav"
    soundfile.write(path, 0.3 * np.sin(2 * np.pi * 330 * times), 44_100)
    return path


def test_a_music_file_is_looped_or_cut_to_the_film_and_faded(tune: Path) -> None:
    inspect(tune)
    looped = laid_under(tune, 10 * RATE, RATE)
    assert looped.shape == (2, 10 * RATE)
    middle = looped[0, RATE : 8 * RATE].reshape(-1, RATE // 10)
    assert middle.std(axis=1).min() > 0.1, "there is a hole where the loop is joined"
    assert np.abs(looped[:, :10]).max() < 0.01 and np.abs(looped[:, -10:]).max() < 0.01
    assert laid_under(tune, RATE, RATE).shape == (2, RATE)


def test_what_is_no_music_is_told(tmp_path: Path) -> None:
    file = tmp_path / "tune.mp3"
    file.write_text("no music at all", encoding="utf-8")
    with pytest.raises(Unplayable):
        inspect(file)
