"""A timeline -> every word of the film with its times, and the same as a JSON file for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from cuereel.model import Json, Script, Timeline


@dataclass(frozen=True, slots=True)
class Said:
    """A word as it is said: its number in the script, its sentence, and its times in seconds of the film."""

    word: int
    sentence: int
    text: str
    spoken: str
    start: Fraction
    end: Fraction


def said(script: Script, timeline: Timeline) -> tuple[Said, ...]:
    """Every word that is said, in order."""
    out = []
    for placed in timeline.speech:
        start = Fraction(placed.start, timeline.frame.fps)
        for word in placed.utterance.words:
            text = script.words[word.word].text
            times = (start + word.start, start + word.end)
            out.append(Said(word.word, placed.utterance.sentence, text, word.spoken, *times))
    return tuple(out)


def word_list(script: Script, timeline: Timeline) -> str:
    """The JSON text: each word with its spelling, its spoken form, seconds, frames, sentence and caption page.

    `page` numbers the captions of the film from 0 and is null for a word that no caption shows.
    """
    fps = timeline.frame.fps
    words = said(script, timeline)
    entries: list[Json] = [
        {
            "text": word.text,
            "spoken": word.spoken,
            "start": round(float(word.start), 3),
            "end": round(float(word.end), 3),
            "start_frame": round(word.start * fps),
            "end_frame": round(word.end * fps),
            "sentence": word.sentence,
            "page": page,
        }
        for word, page in zip(words, _pages(words, timeline), strict=True)
    ]
    # A word a line: the file is read by people too, and compared line by line.
    lines = ",\n".join("    " + json.dumps(entry, ensure_ascii=False) for entry in entries)
    head = f'  "fps": {fps},\n  "frames": {timeline.frames},\n  "language": {json.dumps(script.language)},\n'
    return f'{{\n{head}  "words": [\n{lines}\n  ]\n}}\n'


def _pages(words: tuple[Said, ...], timeline: Timeline) -> Iterator[int | None]:
    """The caption page of each word; captions hold the words of the film in order, but not all of them."""
    shown = iter([(number, word) for number, page in enumerate(timeline.captions) for word in page.words])
    number, caption = next(shown, (0, None))
    for word in words:
        # a caption leaves out the colon at the end of a word
        if caption and word.text.startswith(caption.text) and caption.start == round(word.start * timeline.frame.fps):
            yield number
            number, caption = next(shown, (0, None))
        else:
            yield None
