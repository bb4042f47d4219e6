"""Small films for the tests of this stage: pictures encoded as the film's own chunks are, and words without a voice."""

from __future__ import annotations

import wave
from collections.abc import Callable
from fractions import Fraction
from io import BytesIO
from itertools import accumulate, chain, pairwise
from pathlib import Path

import numpy as np

from cuereel.diagnostics import Span
from cuereel.encode import VideoEncoder, YuvPicture
from cuereel.encoding import FILM
from cuereel.model import (
    Beat,
    Chunk,
    Footage,
    Frame,
    Panel,
    Placed,
    Role,
    Script,
    Sentence,
    Shot,
    SpokenWord,
    Timeline,
    Utterance,
    Word,
)

SMALL = Frame("shorts", 90, 160, 30)
RATE = 48_000

Painter = Callable[[int, np.ndarray], None]
"""Draws frame `number` of the film onto RGB pixels (160 x 90 x 3) that are all backdrop."""


def a_chunk(folder: Path, start: int, end: int, paint: Painter) -> Chunk:
    """Frames `start` to `end` of the film as a chunk."""
    out = BytesIO()
    encoder, picture = VideoEncoder(out, SMALL, FILM), YuvPicture(SMALL)
    for number in range(start, end):
        pixels = np.full((160, 90, 4), 255, np.uint8)
        pixels[..., :3] = (18, 27, 69)
        paint(number, pixels[..., :3])
        for strip in range(3):
            top, bottom = picture.rows(strip)
            picture.convert(strip, np.ascontiguousarray(pixels[top:bottom]))
        encoder.add(picture)
    encoder.close()
    path = folder / f"{start}-{end}.mp4"
    path.write_bytes(out.getvalue())
    return Chunk(start, end, f"{start}-{end}", path)


def a_shot(folder: Path, edges: tuple[int, ...], moments: dict[str, int], paint: Painter, id: str = "shot") -> Footage:
    """A shot of the film from its first to its last edge, in chunks between the edges."""
    panel = Panel(id, "picture", {}, 0, 0, (), (), span=Span("a.txt", 0, 4))
    shot = Shot(panel, edges[0], edges[-1], tuple(moments.items()))
    return Footage(shot, tuple(a_chunk(folder, start, end, paint) for start, end in pairwise(edges)))


def a_script(*sentences: str) -> Script:
    """A script whose first sentence is its title."""
    texts = [sentence.split() for sentence in sentences]
    words = tuple(Word(text, Span("a.txt", n, n + 1)) for n, text in enumerate(chain.from_iterable(texts)))
    edges = [0, *accumulate(map(len, texts))]
    spans = tuple(Sentence(first, last) for first, last in pairwise(edges))
    beats = tuple(
        Beat(Role.PASSAGE if n else Role.TITLE, each.first, each.last, n, Span("a.txt", 0, 1))
        for n, each in enumerate(spans)
    )
    return Script("a.txt", sentences[0], "en", words, spans, beats, (), (), {})


def a_reading(folder: Path, script: Script, seconds_a_word: Fraction = Fraction(2, 5)) -> tuple[Placed, ...]:
    """Every sentence as a WAV file of coloured noise in the rhythm of its words, half a second apart."""
    placed, at = [], 4
    noise = np.random.default_rng(7)
    for number, sentence in enumerate(script.sentences):
        count = sentence.last - sentence.first
        per_word = int(seconds_a_word * RATE)
        loud = np.tile(np.hanning(per_word), count)
        samples = np.convolve(noise.normal(0, 0.1, count * per_word), np.ones(24) / 6, "same") * loud
        path = folder / f"{number}.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
        words = tuple(
            SpokenWord(sentence.first + n, n * seconds_a_word, (n + 1) * seconds_a_word, f"say-{sentence.first + n}")
            for n in range(count)
        )
        placed.append(Placed(Utterance(number, path, len(samples), words), at))
        at += round(count * seconds_a_word * SMALL.fps) + 15
    return tuple(placed)


def a_timeline(shots: tuple[Footage, ...], speech: tuple[Placed, ...] = ()) -> Timeline:
    return Timeline(SMALL, shots[-1].shot.end, tuple(each.shot for each in shots), (), speech)
