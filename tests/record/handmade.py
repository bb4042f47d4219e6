"""Scripts made by hand, so that these tests need no parser."""

from __future__ import annotations

from cuereel.diagnostics import Span
from cuereel.model import Beat, Role, Script, Sentence, Word
from cuereel.record.line import Line
from cuereel.record.spoken import speak


def script(*sentences: str, language: str = "id", role: Role = Role.PASSAGE) -> Script:
    """Each text is a sentence and a beat of its own."""
    text = "\n".join(sentences)
    words: list[Word] = []
    parts: list[Sentence] = []
    beats: list[Beat] = []
    at = 0
    for index, sentence in enumerate(sentences):
        first = len(words)
        for word in sentence.split():
            start = text.index(word, at)
            at = start + len(word)
            words.append(Word(word, Span("a.txt", start, at)))
        parts.append(Sentence(first, len(words)))
        beats.append(Beat(role, first, len(words), index, Span("a.txt", 0, at)))
    return Script("a.txt", "", language, tuple(words), tuple(parts), tuple(beats), (), (), {})


def line(text: str, language: str = "id") -> Line:
    """A text as one line."""
    return speak(script(text, language=language), {}, ())[0][0]
