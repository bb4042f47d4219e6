"""Recordings: formats, what is refused, what else is said in them, and where sentences are cut out."""

from __future__ import annotations

import subprocess
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import numpy.typing as npt
import pytest
import soundfile
from handmade import script

from cuereel.diagnostics import Diagnostic, Severity
from cuereel.model import Pace, Take
from cuereel.record.edges import Loudness, faded, piece_of
from cuereel.record.recorded import read_sound
from cuereel.record.sound import SAMPLE_RATE, Sound, at_tempo, finished
from cuereel.record.spoken import speak
from cuereel.record.take import audition, record
from cuereel.voices.espeak import Voice as Espeak
from cuereel.voices.voice import Reading, VoiceRefused

Pcm = npt.NDArray[np.int16]

SENTENCES = ("Halo dunia, selamat datang di sini.", "Kita belajar membuat program komputer.")
ASIDE = "Aduh maaf, ada ayam tetangga lewat barusan."
GAP = np.zeros(SAMPLE_RATE // 2, np.int16)
HUMAN = Path("/usr/share/pocketsphinx/test/data/librivox")
"""Where Debian's pocketsphinx-testdata puts five utterances of a LibriVox reader."""


def said(text: str) -> Sound:
    return finished(Espeak("id").synth(speak(script(text), {}, ())[0][0], 100))


def recorded(folder: Path, *pieces: Pcm, sentences: tuple[str, ...] = SENTENCES) -> tuple[Take, tuple[Diagnostic, ...]]:
    soundfile.write(
        folder / "me.wav", np.concatenate([GAP, *(part for piece in pieces for part in (piece, GAP))]), 48_000
    )
    words = script(*sentences)
    return record(words, speak(words, {}, ())[0], "me.wav", Pace(), folder / "cache", root=folder)


def tone(seconds: float, rate: int = SAMPLE_RATE) -> npt.NDArray[np.float32]:
    return (0.3 * np.sin(2 * np.pi * 440 * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def test_what_is_said_between_two_sentences_is_left_out_of_both(tmp_path: Path) -> None:
    first, second = (said(text) for text in SENTENCES)
    take, diagnostics = recorded(tmp_path, said(ASIDE).samples, first.samples, said(ASIDE).samples, second.samples)
    assert diagnostics == ()
    for utterance, truth in zip(take.utterances, (first, second), strict=True):
        assert abs(utterance.samples - len(truth.samples)) < SAMPLE_RATE * 0.2


def test_what_is_said_within_a_sentence_is_told_at_the_word_before_it(tmp_path: Path) -> None:
    first, second = (said(text) for text in SENTENCES)
    comma = round(float(first.times[1][1] + first.times[2][0]) / 2 * SAMPLE_RATE)
    broken = (first.samples[:comma], said(ASIDE).samples, first.samples[comma:])
    _, diagnostics = recorded(tmp_path, *broken, second.samples)
    assert [(d.code, d.severity) for d in diagnostics] == [("other-words", Severity.WARNING)]
    assert diagnostics[0].span is not None
    assert diagnostics[0].span.slice("\n".join(SENTENCES)) == "dunia,"


def test_a_reading_of_another_script_is_one_error(tmp_path: Path) -> None:
    other = [said(text).samples for text in (ASIDE, "Besok pagi mereka pergi ke pasar ikan.")]
    _, diagnostics = recorded(tmp_path, *other)
    assert [d.code for d in diagnostics] == ["unknown-voice"]
    assert "does not read this script" in diagnostics[0].message


def test_a_sentence_is_cut_out_with_its_last_vowel_and_its_breath() -> None:
    rng = np.random.default_rng(0)
    room = rng.normal(0, 0.001, 4 * SAMPLE_RATE).astype(np.float32)
    for start, end, level in ((0.0, 0.8, 1.0), (1.2, 1.4, 0.05), (1.5, 2.5, 1.0), (3.2, 4.0, 1.0)):
        room[round(start * SAMPLE_RATE) : round(end * SAMPLE_RATE)] += level * tone(end - start)
    piece = piece_of(Loudness.of(room, SAMPLE_RATE), start=1.5, end=2.1, before=0.7, after=3.2)
    assert piece.low == pytest.approx(1.2 - 0.06, abs=0.03)
    assert piece.high == pytest.approx(2.5 + 0.1, abs=0.03)


def test_sentences_without_a_pause_are_parted_where_it_is_least_loud() -> None:
    sound = np.concatenate([tone(1.0), 0.3 * tone(0.03), tone(1.0)])
    piece = piece_of(Loudness.of(sound, SAMPLE_RATE), start=0.0, end=0.9, before=0.0, after=1.1)
    assert piece.high == pytest.approx(1.015, abs=0.03)
    assert piece.fade_out <= 0.01


def test_digital_silence_does_not_make_room_noise_speech() -> None:
    rng = np.random.default_rng(0)
    noise = rng.normal(0, 0.003, SAMPLE_RATE).astype(np.float32)
    silence = np.zeros(SAMPLE_RATE, np.float32)
    sound = np.concatenate([silence, noise, tone(1.0), noise, silence])
    piece = piece_of(Loudness.of(sound, SAMPLE_RATE), start=2.0, end=3.0, before=0.0, after=5.0)
    assert piece.low == pytest.approx(1.94, abs=0.03)
    assert piece.high == pytest.approx(3.1, abs=0.03)


def test_edges_come_and_go_without_a_click() -> None:
    out = faded(np.ones(1000, np.float32), 100, 300)
    assert out[0] < 0.001
    assert out[-1] < 0.001
    assert out[200:600].min() == 1
    assert np.abs(np.diff(out)).max() < 0.02


def test_a_whole_reading_is_not_trimmed_and_scales_exactly() -> None:
    quiet = np.concatenate([0.001 * tone(0.5), tone(1.0), 0.001 * tone(0.5)])
    sound = finished(Reading(quiet, SAMPLE_RATE, ((24_000, 72_000),), whole=True))
    assert len(sound.samples) == len(quiet)
    faster = at_tempo(sound, 125)
    assert len(faster.samples) == len(quiet) * 100 // 125
    assert [float(time) for time in faster.times[0]] == pytest.approx([0.4, 1.2], abs=1e-4)


@pytest.mark.parametrize("name", ["me.m4a", "me.mp3", "me.opus", "me.webm", "really.wav"])
def test_common_formats_are_read_whatever_they_are_called(tmp_path: Path, name: str) -> None:
    soundfile.write(tmp_path / "in.wav", tone(1.0), SAMPLE_RATE)
    format_ = ("-f", "mp3") if name == "really.wav" else ()
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", tmp_path / "in.wav", *format_, tmp_path / name]
    subprocess.run(command, check=True)
    samples, rate = read_sound(tmp_path / name)
    assert len(samples) / rate == pytest.approx(1.0, abs=0.08)
    assert float(np.abs(samples).max()) == pytest.approx(1.0)


def test_channels_that_cancel_each_other_are_not_mixed(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "me.wav", np.stack([tone(1.0), -tone(1.0)], axis=1), SAMPLE_RATE)
    assert float(read_sound(tmp_path / "me.wav")[0].std()) > 0.5


def test_what_is_no_number_is_silence(tmp_path: Path) -> None:
    sound = tone(1.0)
    sound[100:200] = np.nan
    soundfile.write(tmp_path / "me.wav", sound, SAMPLE_RATE, subtype="FLOAT")
    assert np.isfinite(read_sound(tmp_path / "me.wav")[0]).all()


def wav_of(samples: npt.NDArray[np.float32]) -> bytes:
    content = Sound((samples * 32767).astype(np.int16), ())
    from cuereel.record.sound import wav_bytes

    return wav_bytes(content.samples)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"this is no sound\n" * 100, "it is damaged"),
        (wav_of(tone(0.1))[:44], "damaged|no sound"),
        (wav_of(0 * tone(1.0)), "holds no sound"),
    ],
)
@pytest.mark.parametrize("name", ["me.wav", "me.mp3"])
def test_a_file_without_sound_is_refused_with_its_reason(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(VoiceRefused, match=reason):
        read_sound(tmp_path / name)


def test_a_playlist_cannot_lead_to_other_files(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "secret.wav", tone(1.0), SAMPLE_RATE)
    (tmp_path / "me.mp3").write_text(f"ffconcat version 1.0\nfile '{tmp_path / 'secret.wav'}'\n")
    with pytest.raises(VoiceRefused):
        read_sound(tmp_path / "me.mp3")


@pytest.mark.parametrize(
    ("name", "said", "hint"),
    [
        ("nobody", "no voice 'nobody'", "voices: "),
        ("jm_kumoo", "no voice", "did you mean 'jm_kumo'?"),
        ("takes/mee.wav", "no recording", "did you mean 'takes/me.wav'?"),
    ],
)
def test_a_voice_is_refused_before_a_line_is_read(tmp_path: Path, name: str, said: str, hint: str) -> None:
    (tmp_path / "takes").mkdir()
    soundfile.write(tmp_path / "takes" / "me.wav", tone(1.0), SAMPLE_RATE)
    (refusal,) = audition(script("Halo."), name, tmp_path)
    assert refusal.code == "unknown-voice"
    assert said in refusal.message
    assert any(hint in each for each in refusal.hints)
    assert audition(script("Halo."), "takes/me.wav", tmp_path) == ()


HUMAN_READ = {
    "0880": "He was not an ill disposed young man.",
    "0890": "Unless to be rather cold hearted and rather selfish is to be ill disposed.",
    "0930": "He might even have been made amiable himself.",
}


@pytest.mark.skipif(not HUMAN.is_dir(), reason="Debian's pocketsphinx-testdata is not installed")
def test_a_human_reader_is_heard_sentence_by_sentence(tmp_path: Path) -> None:
    name = "sense_and_sensibility_01_austen_64kb-{}.wav"
    pieces = [soundfile.read(HUMAN / name.format(number), dtype="int16")[0] for number in HUMAN_READ]
    soundfile.write(tmp_path / "me.wav", np.concatenate(pieces), 16_000)
    words = script(*HUMAN_READ.values(), language="en")
    lines = speak(words, {}, ())[0]
    take, diagnostics = record(words, lines, "me.wav", Pace(), tmp_path / "cache", root=tmp_path)
    assert diagnostics == ()
    for utterance, piece in zip(take.utterances, pieces, strict=True):
        assert len(piece) / 16_000 - 1 < utterance.samples / SAMPLE_RATE <= len(piece) / 16_000 + 0.1
