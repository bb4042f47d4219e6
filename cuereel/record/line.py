"""What a voice is asked to say: one `Line` for each sentence, with the spoken form of every written word."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Text in one language ("id", "en"). `ipa`, when given, is how it sounds and wins where a voice can use it."""

    text: str
    language: str
    ipa: str = ""


@dataclass(frozen=True, slots=True)
class LineWord:
    """The written word numbered `word`, in the parts that are said; a word without parts is silent.

    `pause` is the punctuation that is heard after it: one of , . ! ? : ; or nothing.
    """

    word: int
    parts: tuple[Part, ...]
    pause: str = ""

    @property
    def spoken(self) -> str:
        return " ".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True)
class Line:
    """The sentence numbered `sentence` as it is said, word for word as it is written."""

    sentence: int
    language: str
    words: tuple[LineWord, ...]

    @property
    def spoken(self) -> str:
        return " ".join(f"{word.spoken}{word.pause}" for word in self.words if word.parts)
