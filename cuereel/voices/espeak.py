"""eSpeak NG (GPL-3, in its own process) reads a line as SSML; a mark before each word gives its start to the sample."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from xml.sax.saxutils import escape, quoteattr

import numpy as np

from cuereel.record.line import Line, Part
from cuereel.voices.espeak_client import espeak
from cuereel.voices.pronounce import ESPEAK_VOICES, is_spelled, pronunciation
from cuereel.voices.voice import Booking, Capabilities, Reading

NAMES = ("espeak",)

WORDS_PER_MINUTE = 175
"""eSpeak NG's natural rate; from 200 a listener starts to lose words."""


def open_voice(booking: Booking) -> Voice | None:
    """eSpeak NG, when it is asked for by name; `voice: {engine: espeak, voice: en-gb}` names one of its own voices."""
    if booking.engine == "espeak" or (not booking.engine and booking.name == "espeak"):
        own = booking.name if booking.name not in ("", "espeak") else booking.language
        return Voice(ESPEAK_VOICES.get(own, own))
    return None


@dataclass(frozen=True)
class Voice:
    """eSpeak NG in one of its voices; a part in another language is said by that language's voice."""

    name: str

    capabilities = Capabilities(timings=True, rates=(50, 114), languages=("id", "en"), offline=True, licence="GPL-3.0")

    @cached_property
    def identity(self) -> str:
        return f"espeak {self.name} {pronunciation()}"

    def synth(self, line: Line, rate_percent: int) -> Reading:
        """The line at 22.05 kHz."""
        answer, sound = espeak().speak(self._ssml(line), self.name, round(WORDS_PER_MINUTE * rate_percent / 100))
        samples = np.frombuffer(sound, np.int16).astype(np.float32) / np.float32(32768)
        marks = {int(name): sample for name, sample in reversed(answer["marks"])}
        said = [position for position, word in enumerate(line.words) if word.parts]
        starts = [marks.get(position) for position in said]
        times: list[tuple[int, int] | None] = [None] * len(line.words)
        for index, position in enumerate(said):
            start = starts[index]
            if start is not None:
                after = next((later for later in starts[index + 1 :] if later is not None), len(samples))
                times[position] = (start, _end(answer["sounds"], start, after))
        return Reading(samples, answer["sample_rate"], tuple(times))

    def _ssml(self, line: Line) -> str:
        words = (
            f'<mark name="{position}"/>' + " ".join(map(self._part, word.parts)) + word.pause
            for position, word in enumerate(line.words)
            if word.parts
        )
        return f"<speak>{' '.join(words)}</speak>"

    def _part(self, part: Part) -> str:
        text = escape(part.text)
        if is_spelled(part.text):
            text = f'<say-as interpret-as="characters">{text.replace(" ", "")}</say-as>'
        voice = ESPEAK_VOICES.get(part.language, part.language)
        return text if voice == self.name else f"<voice xml:lang={quoteattr(voice)}>{text}</voice>"


def _end(sounds: list[tuple[str, int]], start: int, after: int) -> int:
    """Where a word falls silent: the start of the run of pauses that closes it, or else the next word's start."""
    end = after
    for name, sample in reversed([sound for sound in sounds if start <= sound[1] < after]):
        if name:
            break
        end = sample
    return max(start, end)
