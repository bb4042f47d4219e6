"""Voices: eSpeak NG's process, pronunciation, Kokoro's model, recordings."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from handmade import line, script

from cuereel.diagnostics import Severity
from cuereel.model import Pace
from cuereel.record.line import Part
from cuereel.record.sound import SAMPLE_RATE, Sound, finished
from cuereel.record.spoken import speak
from cuereel.record.take import record
from cuereel.voices import kokoro
from cuereel.voices.casting import voice_names
from cuereel.voices.espeak import Voice as Espeak
from cuereel.voices.espeak_client import EspeakClient
from cuereel.voices.pronounce import ipa_of, marked_vowels
from cuereel.voices.voice import VoiceRefused


def test_every_voice_file_is_found_by_being_there() -> None:
    assert set(voice_names()) >= {"espeak", "jm_kumo"}


def test_espeak_is_started_again_after_its_death() -> None:
    client = EspeakClient()
    try:
        assert client.phonemes([("satu", "id")]) == ["sˈatu"]
        assert client._process is not None
        client._process.kill()
        client._process.wait()
        assert client.phonemes([("satu", "id")]) == ["sˈatu"]
    finally:
        client.close()


def test_espeak_names_what_it_cannot_do_and_goes_on() -> None:
    client = EspeakClient()
    try:
        with pytest.raises(VoiceRefused, match="no voice 'zz-zz'"):
            client.phonemes([("satu", "zz-zz")])
        assert client.phonemes([("dua", "id")]) == ["dˈua"]
    finally:
        client.close()


def test_every_sounding_word_of_espeak_has_a_mark() -> None:
    spoken = line("3 ALASAN 1-3 & hal-hal <= 99,9% API user_id C# 🚀 ya.")
    times = Espeak("id").synth(spoken, 100).times
    assert [time is None for time in times] == [not word.parts for word in spoken.words]
    starts = [time[0] for time in times if time]
    assert starts == sorted(set(starts))


def test_indonesian_e_is_what_listeners_expect() -> None:
    texts = ["kecil", "dengan", "menit", "temannya", "menekan", "merah", "video", "bekerja"]
    heard = [ipa.replace("ˈ", "").replace("ˌ", "") for ipa in ipa_of([Part(text, "id") for text in texts])]
    assert heard[:6] == ["kətʃil", "dəŋan", "mənit", "təmanɲa", "mənəkan", "merah"]
    assert marked_vowels("bekerja") == "bêkêrja"


def test_letters_are_said_by_their_names() -> None:
    assert ipa_of([Part("A P I", "en"), Part("K T P", "id")]) == ["ˌeɪˌpiːˈaɪ", "ˌkaˌteˈpe"]


def test_an_output_is_added_to_a_model_by_appending_to_it() -> None:
    assert kokoro.with_output(b"model", "ab") == b"model" + bytes([58, 12, 98, 10, 10, 2, 97, 98, 18, 4, 10, 2, 8, 1])


def test_a_line_too_long_for_kokoro_is_cut_at_its_pauses() -> None:
    tokens = [kokoro.Token(50, 0)] * 300 + [kokoro.Token(kokoro._alphabet()[","], None)] + [kokoro.Token(51, 1)] * 300
    assert [len(go) for go in kokoro._goes(tokens)] == [301, 300]


SENTENCES = (
    "Halo dunia, selamat datang di sini.",
    "Kita belajar membuat program komputer.",
    "Sampai jumpa besok pagi ya.",
)


def sounds() -> list[Sound]:
    return [finished(Espeak("id").synth(spoken, 100)) for spoken in speak(script(*SENTENCES), {}, ())[0]]


def write_recording(path: Path, takes: list[Sound]) -> list[float]:
    """The takes one after the other, half a second apart; returns where each starts, in seconds."""
    pieces, starts, at = [np.zeros(24_000, np.int16)], [], 24_000
    for take in takes:
        starts.append(at / SAMPLE_RATE)
        pieces += [take.samples, np.zeros(24_000, np.int16)]
        at += len(take.samples) + 24_000
    soundfile.write(path, np.concatenate(pieces), SAMPLE_RATE)
    return starts


def test_a_recording_is_cut_into_its_sentences_with_word_times(tmp_path: Path) -> None:
    first, second, third = sounds()
    write_recording(tmp_path / "me.wav", [first, second, second, third])
    words = script(*SENTENCES)
    lines = speak(words, {}, ())[0]
    take, diagnostics = record(words, lines, "me.wav", Pace(), tmp_path / "cache", root=tmp_path)
    assert diagnostics == ()
    for utterance, truth in zip(take.utterances, (first, second, third), strict=True):
        assert abs(utterance.samples - len(truth.samples)) < SAMPLE_RATE * 0.2
        late = np.array([float(w.start - start) for w, (start, _) in zip(utterance.words, truth.times, strict=True)])
        air = np.median(late)  # more of the room is kept before a recorded sentence than before a synthetic one
        assert 0 <= air < 0.1
        assert np.median(np.abs(late - air)) < 0.05
        assert np.abs(late - air).max() < 0.15


def test_a_sentence_that_a_recording_leaves_out_is_an_error_at_its_words(tmp_path: Path) -> None:
    first, _, third = sounds()
    write_recording(tmp_path / "me.wav", [first, third])
    words = script(*SENTENCES)
    _, diagnostics = record(words, speak(words, {}, ())[0], "me.wav", Pace(), tmp_path / "cache", root=tmp_path)
    assert [(d.code, d.severity) for d in diagnostics] == [("unheard-sentence", Severity.ERROR)]
    span = diagnostics[0].span
    assert span is not None
    assert span.slice("\n".join(SENTENCES)) == SENTENCES[1]


@pytest.mark.parametrize(("name", "said"), [("../me.wav", "outside"), ("no.wav", "no recording")])
def test_a_recording_is_looked_for_in_the_project_alone(tmp_path: Path, name: str, said: str) -> None:
    words = script("Halo.")
    _, diagnostics = record(words, speak(words, {}, ())[0], name, Pace(), tmp_path / "cache", root=tmp_path)
    assert said in diagnostics[0].message
