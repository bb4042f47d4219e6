"""The script's joints -> pauses: how long the film breathes between sentences, and how far that may give.

Lengths in seconds. A breath of 0.30 s between sentences can shrink to 0.12 s before speech sounds hurried (listening
tests with synthetic voices); between blocks and around headings the picture changes, so there is more.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from cuereel.model import Beat, Role, Script, Sentence


@dataclass(frozen=True, slots=True)
class Pause:
    """Before sentence `sentence` (or at the film's end, None): its natural and its least length, and rests within."""

    sentence: int | None
    natural: Fraction
    least: Fraction
    rest: Fraction = Fraction(0)


LEAD_IN = (Fraction(12, 100), Fraction(12, 100))
WITHIN = (Fraction(30, 100), Fraction(12, 100))
BETWEEN_BEATS = (Fraction(45, 100), Fraction(18, 100))
AFTER_HEADING = (Fraction(40, 100), Fraction(20, 100))
BEFORE_HEADING = (Fraction(55, 100), Fraction(25, 100))
AFTER_CHAPTER = (Fraction(80, 100), Fraction(75, 100))
"""What a chapter ends with is taken in before the next one is wiped over it, also where all else is hurried."""

AFTER_HARM = Fraction(50, 100)
"""What is added to that, and never hurried, where a chapter ends on what does harm: that is said to its end before a
picture may show it put right."""

HARM = ("ruin", "destroy", "damag", "wreck", "rusak", "hancur", "kacau", "tumbang")
"""Parts of the words in which a narration speaks of harm."""

LEAD_OUT = (Fraction(120, 100), Fraction(70, 100))


def pauses(script: Script) -> tuple[Pause, ...]:
    """One pause before each sentence, and one after the last."""
    owners = {word: beat for beat in script.beats for word in range(beat.first, beat.last)}
    out: list[Pause] = []
    before: Beat | None = None
    for number, sentence in enumerate(script.sentences):
        beat = owners[sentence.first]
        natural, least = _length(before, beat)
        rest = _rests(script, before, beat, sentence.first)
        if (natural, least) == AFTER_CHAPTER and _tells_of_harm(script, script.sentences[number - 1]):
            rest += AFTER_HARM
        out.append(Pause(number, natural, least, rest))
        before = beat
    out.append(Pause(None, *LEAD_OUT, _rests(script, before, None, len(script.words))))
    return tuple(out)


def _length(before: Beat | None, beat: Beat) -> tuple[Fraction, Fraction]:
    headings = (Role.TITLE, Role.CHAPTER)
    if before is None:
        return LEAD_IN
    if before is beat:
        return WITHIN
    if beat.role in headings:
        return BEFORE_HEADING if before.role in headings else AFTER_CHAPTER
    return AFTER_HEADING if before.role in headings else BETWEEN_BEATS


def _tells_of_harm(script: Script, sentence: Sentence) -> bool:
    words = (word.text.casefold() for word in script.words[sentence.first : sentence.last])
    return any(part in word for word in words for part in HARM)


def _rests(script: Script, before: Beat | None, beat: Beat | None, word: int) -> Fraction:
    """The rests written just before a word (beats of rest keep the number of the word that follows them)."""
    low = word if before is beat else before.last if before else 0
    return sum(
        (rest.seconds or Fraction(0) for rest in script.beats if rest.role is Role.REST and low <= rest.first <= word),
        Fraction(0),
    )
