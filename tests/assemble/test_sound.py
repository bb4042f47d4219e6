"""What is heard of a delivered film is as loud as platforms play it, and never clips."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from films import RATE, SMALL, a_reading, a_script

from cuereel.assemble.accompany import accompaniment
from cuereel.assemble.levels import heard_in, levels, loudness, true_peak
from cuereel.assemble.mix import Layer, master, mix, speech_layer
from cuereel.assemble.sound import deliverable, film_sound, sound_key
from cuereel.cache import Cache
from cuereel.model import Timeline
from cuereel.soundtrack.plan import Music, Soundtrack, Spot

SECONDS = 6


@pytest.fixture
def timeline(tmp_path: Path) -> Timeline:
    script = a_script("A short title", "And then a sentence of eight whole words.")
    return Timeline(SMALL, SECONDS * 30, (), (), a_reading(tmp_path, script))


def test_a_sine_measures_as_the_standard_says() -> None:
    wave = np.sin(2 * np.pi * 997 * np.arange(4 * RATE) / RATE).astype(np.float32)
    left = np.stack([wave, np.zeros_like(wave)], axis=1)
    assert loudness(left) == pytest.approx(-3.01, abs=0.05)
    assert loudness(wave) == pytest.approx(0, abs=0.05)
    assert true_peak(wave) == pytest.approx(0, abs=0.05)
    # Sampled between its crests, a sine at a quarter of the rate peaks 3 dB above its samples.
    between = np.sin(np.pi / 2 * np.arange(RATE) + np.pi / 4).astype(np.float32)
    assert true_peak(between) == pytest.approx(0, abs=0.2)


def test_the_delivered_sound_has_its_loudness_and_its_peak(timeline: Timeline, tmp_path: Path) -> None:
    sound = film_sound(timeline, sound_key(timeline), Cache(tmp_path / "cache"))
    heard = levels(heard_in(sound.path))
    assert heard.loudness == pytest.approx(-14, abs=0.3)
    assert heard.true_peak < -1
    assert (sound.loudness, sound.true_peak) == pytest.approx((heard.loudness, heard.true_peak), abs=0.02)


def test_peaks_that_stick_out_are_held() -> None:
    noise = np.random.default_rng(3)
    spiky = (noise.normal(0, 0.01, SECONDS * RATE) + (noise.random(SECONDS * RATE) > 0.9999)).astype(np.float32)
    encoded, found = deliverable(spiky, len(spiky))
    heard = levels(heard_in(encoded)[: len(spiky)])
    assert heard.true_peak < -1 and heard == found


def test_silence_stays_silence(tmp_path: Path) -> None:
    silent = Timeline(SMALL, 30, (), (), ())
    cache = Cache(tmp_path)
    first = film_sound(silent, sound_key(silent), cache)
    assert first.loudness == first.true_peak == float("-inf")
    assert film_sound(silent, sound_key(silent), cache) == first


def test_the_key_follows_the_samples_and_their_places(timeline: Timeline, tmp_path: Path) -> None:
    before = sound_key(timeline)
    wav = timeline.speech[0].utterance.audio
    wav.write_bytes(wav.read_bytes()[:-2] + b"\1\1")
    assert sound_key(timeline) != before


def test_a_voice_alone_sounds_as_if_there_were_no_soundtrack(timeline: Timeline) -> None:
    voice = speech_layer(timeline.speech, timeline.frames, 30).track
    assert deliverable(voice, len(voice)) == deliverable(voice, len(voice), accompaniment(Soundtrack(), voice, 30))


def test_music_and_sounds_keep_the_delivered_loudness_and_stay_under_the_voice(
    timeline: Timeline, tmp_path: Path
) -> None:
    heard_with = Soundtrack(0, Music((0,)), (Spot("click", 40), Spot("success", 90)))
    key = sound_key(timeline, heard_with)
    sound = film_sound(timeline, key, Cache(tmp_path / "cache"), heard_with)
    heard = heard_in(sound.path)[: SECONDS * RATE]
    found = levels(heard)
    assert found.loudness == pytest.approx(-14, abs=0.3) and found.true_peak < -1
    voice = master(speech_layer(timeline.speech, timeline.frames, 30).track)
    spoken = np.abs(voice) > 0.05
    beside = heard.mean(axis=1) - voice
    assert 20 * np.log10(voice[spoken].std() / beside[spoken].std()) > 12
    assert not np.array_equal(heard[:, 0], heard[:, 1])
    again = film_sound(timeline, key, Cache(tmp_path / "again"), heard_with)
    assert again.path.read_bytes() == sound.path.read_bytes()


def test_the_key_follows_the_soundtrack(timeline: Timeline, tmp_path: Path) -> None:
    tune = tmp_path / "tune.wav"
    tune.write_bytes(b"one")
    tracks = [
        Soundtrack(),
        Soundtrack(0, Music((0,))),
        Soundtrack(1, Music((0,))),
        Soundtrack(0, Music((0, 30))),
        Soundtrack(0, Music((0,), -3.0)),
        Soundtrack(0, Music((0,), 0.0, tune)),
        Soundtrack(0, None, (Spot("pop", 4),)),
    ]
    keys = [sound_key(timeline, track) for track in tracks]
    tune.write_bytes(b"two")
    assert len({*keys, sound_key(timeline, tracks[5])}) == len(tracks) + 1


def test_mastering_leaves_speech_on_its_samples(timeline: Timeline) -> None:
    track = speech_layer(timeline.speech, timeline.frames, 30).track
    encoded, _ = deliverable(track, len(track))
    heard = heard_in(encoded)[:, 0]
    part = slice(RATE, 2 * RATE)
    found = np.correlate(heard[part.start - 500 : part.stop + 500], track[part], "valid").argmax() - 500
    assert abs(int(found)) <= 48


def test_layers_are_mixed_at_their_gain() -> None:
    voice, music = np.full(4, 0.5, np.float32), np.full(6, 1.0, np.float32)
    assert mix([Layer(voice), Layer(music, -20)]) == pytest.approx([0.6, 0.6, 0.6, 0.6, 0.1, 0.1])


def test_a_mono_voice_stands_in_the_middle_of_wide_music() -> None:
    voice, music = np.full(2, 0.5, np.float32), np.array([[0.1, 0.3]] * 3, np.float32)
    assert mix([Layer(voice), Layer(music)]) == pytest.approx(np.array([[0.6, 0.8], [0.6, 0.8], [0.1, 0.3]]))
