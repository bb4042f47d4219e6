"""Takes: cached, whole, repeatable, and with word times that belong to the sound."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import soundfile
from handmade import script

from cuereel.diagnostics import Severity
from cuereel.model import Pace, Script, Take
from cuereel.record.sound import SAMPLE_RATE, speech_bounds
from cuereel.record.spoken import speak
from cuereel.record.take import record

HELLO = script("Halo dunia, apa kabar?", "Ganti < ke <= ya 🚀")


def take_of(words: Script, folder: Path, voice: str = "espeak", pace: Pace = Pace()) -> Take:  # noqa: B008 (frozen)
    take, diagnostics = record(words, speak(words, {}, ())[0], voice, pace, folder)
    assert diagnostics == ()
    return take


def test_word_times_are_in_order_and_within_the_sound(tmp_path: Path) -> None:
    take = take_of(HELLO, tmp_path)
    assert [word.word for utterance in take.utterances for word in utterance.words] == list(range(10))
    for utterance in take.utterances:
        length = Fraction(utterance.samples, SAMPLE_RATE)
        edges = [edge for word in utterance.words for edge in (word.start, word.end)]
        assert edges == sorted(edges)
        assert 0 <= edges[0] < edges[-1] <= length
        assert all(word.start < word.end for word in utterance.words)


def test_a_sound_is_trimmed_to_its_speech_without_clipping_it(tmp_path: Path) -> None:
    for utterance in take_of(HELLO, tmp_path).utterances:
        samples, rate = soundfile.read(utterance.audio, dtype="float32")
        assert (rate, samples.ndim, len(samples)) == (SAMPLE_RATE, 1, utterance.samples)
        first, last = speech_bounds(samples)
        assert first <= SAMPLE_RATE * 40 // 1000
        assert len(samples) - last <= SAMPLE_RATE * 70 // 1000
        assert samples[0] == samples[-1] == 0
        assert float(np.abs(samples).max()) < 1


def test_a_sentence_is_made_once_and_again_when_its_file_is_damaged(tmp_path: Path) -> None:
    first = take_of(HELLO, tmp_path)
    path = first.utterances[0].audio
    sound, made = path.read_bytes(), path.stat().st_mtime_ns
    assert take_of(HELLO, tmp_path) == first
    assert path.stat().st_mtime_ns == made
    path.write_bytes(sound[: len(sound) // 2])
    assert take_of(HELLO, tmp_path) == first
    assert path.read_bytes() == sound


def test_another_sentence_changed_leaves_a_sentence_its_file(tmp_path: Path) -> None:
    before = take_of(HELLO, tmp_path)
    after = take_of(script("Kata pembuka.", "Ganti < ke <= ya 🚀"), tmp_path)
    assert before.utterances[1].audio == after.utterances[1].audio


def test_a_stretched_take_scales_its_words_exactly(tmp_path: Path) -> None:
    natural = take_of(HELLO, tmp_path).utterances[0]
    faster = take_of(HELLO, tmp_path, pace=Pace(100, 125)).utterances[0]
    assert abs(natural.samples / faster.samples - 1.25) < 0.06
    gaps = [(a.words[3].start - a.words[1].start) for a in (natural, faster)]
    assert gaps[0] / gaps[1] == Fraction(5, 4)


def test_what_a_voice_cannot_do_to_the_tempo_the_stretch_does(tmp_path: Path) -> None:
    natural = take_of(HELLO, tmp_path).utterances[0]
    faster = take_of(HELLO, tmp_path, pace=Pace(150, 100)).utterances[0]
    assert abs(natural.samples / faster.samples - 1.5) < 0.12


def test_a_sentence_of_pictures_alone_is_a_short_silence(tmp_path: Path) -> None:
    utterance = take_of(script("🚀 😀"), tmp_path).utterances[0]
    assert utterance.samples == 2 * SAMPLE_RATE * 3 // 10
    assert [word.end - word.start for word in utterance.words] == [Fraction(3, 10)] * 2


def test_an_unknown_voice_is_an_error_that_names_the_known_ones(tmp_path: Path) -> None:
    take, diagnostics = record(HELLO, speak(HELLO, {}, ())[0], "espeek", Pace(), tmp_path)
    assert take.utterances == ()
    assert [(d.code, d.severity) for d in diagnostics] == [("unknown-voice", Severity.ERROR)]
    assert diagnostics[0].hints[0] == "did you mean 'espeak'?"


def test_a_voice_says_when_a_language_is_not_its_own(tmp_path: Path) -> None:
    words = script("Bonjour le monde.", language="fr")
    take, diagnostics = record(words, speak(words, {}, ())[0], "espeak", Pace(), tmp_path)
    assert len(take.utterances) == 1
    assert [d.code for d in diagnostics] == ["voice-language"]


def test_progress_counts_every_sentence(tmp_path: Path) -> None:
    lines = speak(HELLO, {}, ())[0]
    seen: list[tuple[int, int]] = []
    record(HELLO, lines, "espeak", Pace(), tmp_path, lambda done, total, what: seen.append((done, total)))
    assert seen == [(1, 2), (2, 2)]
    record(HELLO, lines, "espeak", Pace(), tmp_path, lambda done, total, what: seen.append((done, total)))
    assert seen[2:] == [(1, 2), (2, 2)]


def test_two_processes_make_the_same_sounds_as_one(tmp_path: Path) -> None:
    words = script(*(f"Ini kalimat nomor {number}." for number in range(8)))
    lines = speak(words, {}, ())[0]
    alone, _ = record(words, lines, "espeak", Pace(), tmp_path / "one", workers=1)
    together, _ = record(words, lines, "espeak", Pace(), tmp_path / "two", workers=2)
    sounds = [[utterance.audio.read_bytes() for utterance in take.utterances] for take in (alone, together)]
    assert sounds[0] == sounds[1]


def test_kokoro_repeats_exactly_and_its_words_follow_each_other(tmp_path: Path) -> None:
    words = script("Itu backend!")
    takes = [take_of(words, tmp_path / name, "jm_kumo") for name in ("a", "b")]
    sounds = [take.utterances[0].audio.read_bytes() for take in takes]
    assert sounds[0] == sounds[1]
    first, second = takes[0].utterances[0].words
    assert 0 < first.start < Fraction(1, 10)
    assert first.end < second.start < second.end
    assert second.spoken == "back end"
