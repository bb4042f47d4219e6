"""`Script`, shots, word frames -> the captions of the film: which words they show, beside what scenes letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from cuereel.conform.bonds import Pair, colours, leans, names_of, stops
from cuereel.conform.pages import LONE, pages
from cuereel.model import Caption, CaptionWord, Script, Sentence, Shot
from cuereel.quantities import bare

LEADS = Fraction(30, 100)
"""Seconds for which a caption is seen at the least that leads up to what a scene letters."""

BEFORE = 2
"""Words that a clause may have before a name that stands there already: "By the way, in ..."."""

WordFrames = Mapping[int, tuple[int, int]]
"""The frames on which each word starts and ends, counted from the film's start."""


@dataclass(frozen=True)
class _Words:
    """The words of a film: how they are written, their frames, the shot of each, and pairs that belong together.

    `hidden` are those that scenes show themselves, `begins` those with which what is lettered begins.
    """

    texts: Sequence[str]
    frames: WordFrames
    shots: Mapping[int, Shot]
    names: frozenset[Pair]
    hidden: frozenset[int]
    begins: frozenset[int]


def captions(script: Script, shots: Sequence[Shot], frames: WordFrames, fps: int) -> tuple[Caption, ...]:
    """Pages never run over the end of a sentence, nor over a wipe; a shot that shows its own words has none.

    A page may be seen on both sides of a cut that would tear its words apart.
    """
    words = _words(script, shots, frames)
    runs = [(sentence, run) for sentence in script.sentences for run in _runs(sentence, words)]
    return tuple(page for sentence, run in runs for page in _paged(sentence, run, words, fps))


def _words(script: Script, shots: Sequence[Shot], frames: WordFrames) -> _Words:
    texts = [word.text for word in script.words]
    of: dict[int, Shot] = {}
    hidden: set[int] = set()
    begins: set[int] = set()
    for shot in shots:
        covered = range(shot.panel.first, shot.panel.last)
        of |= dict.fromkeys(covered, shot)
        if not shot.panel.captions:
            hidden.update(covered)
            continue
        for first, last in (*shot.panel.lettered, *_said_again(script, shot)):
            hidden.update(range(first, last))
            begins.add(first)
    names = names_of(texts[sentence.first : sentence.last] for sentence in script.sentences)
    return _Words(texts, frames, of, names, frozenset(hidden), frozenset(begins))


def _said_again(script: Script, shot: Shot) -> Iterator[tuple[int, int]]:
    """Where a name of several words is said once more that is all that the scene letters, so that it stands there.

    Only where a clause begins with it, or after a word or two: what is said before is not torn from it.
    """
    if len(shot.panel.lettered) != 1:
        return
    first, last = shot.panel.lettered[0]
    name, size = [bare(word.text) for word in script.words[first:last]], last - first
    begins = {sentence.first for sentence in script.sentences}
    for at in range(last, shot.panel.last - size + 1):
        opens = any(before in begins or stops(script.words[before - 1].text) for before in range(at - BEFORE, at + 1))
        if size > 1 and opens and [bare(word.text) for word in script.words[at : at + size]] == name:
            yield at, at + size


def _runs(sentence: Sentence, words: _Words) -> Iterator[tuple[int, int]]:
    """The stretches of a sentence's words that are captioned together: without what scenes letter, up to a wipe."""
    first = sentence.first
    for word in range(sentence.first, sentence.last):
        seen = word in words.shots and word not in words.hidden
        wiped = seen and words.shots[word].panel.wiped and word == words.shots[word].panel.first
        if not seen or wiped:
            if first < word:
                yield first, word
            first = word if seen else word + 1
    if first < sentence.last:
        yield first, sentence.last


def _paged(sentence: Sentence, run: tuple[int, int], words: _Words, fps: int) -> list[Caption]:
    """The pages of one run, without what says nothing beside the letters of a scene."""
    first, last = run
    while first - 1 in words.hidden and sentence.first < first < last and colours(words.texts[first]):
        first += 1
    if first == last:
        return []
    spoken = [CaptionWord(_as_captioned(words.texts[n]), *words.frames[n]) for n in range(first, last)]
    end = words.shots[last - 1].end
    following = words.frames.get(last, (end, end))[0]
    if last in words.begins:
        # what leads up to letters of the scene goes as these come: else the two would be read as one
        following = max(following, words.frames[last - 1][0] + round(LEADS * fps))
    cuts = sorted({words.shots[n].start for n in range(first, last)})
    made = pages(spoken, min(end, following), fps, cuts=cuts, names=words.names)
    if last == sentence.last or last not in words.hidden or not made or len(made[-1].words) > 1:
        return made
    if leans(made[-1].words[0].text):
        return _led_up(made)
    # a word alone takes its time to be read, until the next that is captioned
    upto = next((words.frames[n][0] for n in range(last, sentence.last) if n not in words.hidden), end)
    until = max(following, made[-1].start + round(LONE * fps))
    return pages(spoken, min(end, upto, until), fps, cuts=cuts, names=words.names)


def _led_up(made: list[Caption]) -> list[Caption]:
    """Pages that lead up to letters of a scene, without the last one: its word says nothing beside them."""
    *others, lone = made
    if others and others[-1].end == lone.start:
        *kept, word = others[-1].words
        others[-1] = replace(others[-1], words=(*kept, replace(word, end=lone.end)), end=lone.end)
    return others


def _as_captioned(text: str) -> str:
    """A word without the colon or semicolon that only structures the page; all else stays as the author wrote it."""
    return text.rstrip(":;") or text
