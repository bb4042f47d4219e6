"""Every small sound starts on its sample, ends in silence, and is as loud as the others."""

from __future__ import annotations

import numpy as np
import pytest

from cuereel.assemble.accompany import SOUNDS as LEVEL
from cuereel.assemble.accompany import accompaniment, spots_track
from cuereel.soundtrack.effects import effect
from cuereel.soundtrack.harmony import harmony_of
from cuereel.soundtrack.palette import SOUNDS
from cuereel.soundtrack.plan import Music, Soundtrack, Spot

RATE = 48_000
FPS = 30


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_is_whole_and_even_and_the_same_every_time(name: str) -> None:
    sound, lead = effect(name, harmony_of(0), 0, 7, RATE)
    assert sound.shape[0] == 2 and sound.shape[1] < 1.3 * RATE
    assert np.abs(sound[:, 0]).max() < 0.01 and np.abs(sound[:, -1]).max() < 0.01
    assert np.abs(sound).max() < 10
    assert lead < sound.shape[1]
    assert np.array_equal(effect(name, harmony_of(0), 0, 7, RATE)[0], sound)


@pytest.mark.parametrize("name", SOUNDS)
def test_its_attack_is_on_the_first_sample_of_its_frame(name: str) -> None:
    track = spots_track((Spot(name, 30, 1, 3),), 0, 3 * RATE, FPS)
    loud = np.abs(track).max(axis=1)
    if name == "whoosh":
        strength = np.convolve(loud, np.ones(480) / 480, "same")
        assert abs(int(strength.argmax()) - RATE) < 0.02 * RATE
    else:
        first = int(np.flatnonzero(loud > 0.25 * loud[: RATE + RATE // 20].max())[0])
        assert RATE <= first < RATE + 0.008 * RATE


def test_tonal_sounds_climb_the_scale() -> None:
    def pitch(step: int) -> float:
        sound, _ = effect("tick", harmony_of(0), step, 1, RATE)
        return float(np.abs(np.fft.rfft(sound[0, : round(0.06 * RATE)], RATE)).argmax())

    pitches = [pitch(step) for step in range(4)]
    assert pitches == sorted(pitches) and len(set(pitches)) == 4


def test_layers_are_the_stems_and_the_voice_has_room() -> None:
    chance = np.random.default_rng(2)
    voice = np.zeros(6 * RATE, np.float32)
    voice[RATE : 5 * RATE] = 0.1 * chance.standard_normal(4 * RATE, dtype=np.float32)
    spots = (Spot("pop", 40), Spot("click", 80))
    music, sounds = accompaniment(Soundtrack(0, Music((0,)), spots), voice, FPS)
    assert music.track.shape == sounds.track.shape == (6 * RATE, 2)
    bed = music.track * 10 ** (music.gain / 20)
    under, rest = (20 * np.log10(bed[part].std()) for part in (slice(RATE, 5 * RATE), slice(0, RATE * 3 // 4)))
    assert under < -28 and rest > under + 5
    assert sounds.gain == LEVEL
    assert accompaniment(Soundtrack(0, None, spots), voice, FPS)[0].track == pytest.approx(sounds.track)
    assert accompaniment(Soundtrack(), voice, FPS) == ()
