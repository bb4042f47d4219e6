"""Words -> how long they take to say, in letters: the director knows no clock."""

from __future__ import annotations

import re

from cuereel.model import Script

BRIEFEST = 12
"""Letters that a panel wants to be said over it: about 0.9 seconds, at thirteen to fourteen letters a second."""

DIGIT = 4
"""Letters that a digit is said with ("404")."""

BREATH = 4
"""Letters that could be said in the pause after a sentence: about 0.3 seconds."""


def weight(script: Script, first: int, last: int) -> int:
    """How long words `first` to `last` (half open) take to say, in letters."""
    letters = sum(_letters(word.text) for word in script.words[first:last])
    return letters + BREATH * sum(first < sentence.last <= last for sentence in script.sentences)


def shortage(script: Script, first: int, last: int, least: int = BRIEFEST) -> int:
    """The letters by which words `first` to `last` are too few for a panel of their own."""
    return max(0, least - weight(script, first, last))


def clause_starts(script: Script, word: int) -> bool:
    """Whether a clause begins with this word: the word before it ends in punctuation."""
    return word == 0 or bool(re.search(r"[,;:.!?…—]\W*$", script.words[word - 1].text))


def _letters(text: str) -> int:
    return sum(DIGIT if char.isdigit() else 1 for char in text if char.isalnum())
