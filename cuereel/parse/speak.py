"""Stretches and rests -> what is said: words, sentences, beats and marks, in the order of the script."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from cuereel.diagnostics import Span
from cuereel.model import Beat, Marked, Role, Sentence, Word
from cuereel.parse.blocks import Stretch
from cuereel.parse.inline import InlineMark, read_inline
from cuereel.parse.page import GLUE, Page
from cuereel.parse.sentences import divide
from cuereel.parse.shield import FoundRest
from cuereel.parse.words import read_words


@dataclass
class Spoken:
    """What has been read so far. Beats tile the words, and sentences tile the words of each beat."""

    words: list[Word] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    beats: list[Beat] = field(default_factory=list)
    marks: list[Marked] = field(default_factory=list)

    def beat(self, page: Page, stretch: Stretch, marks: Sequence[InlineMark] = ()) -> None:
        """Say a stretch, if any word is left in it."""
        words = read_words(page, stretch.start, stretch.end)
        if not words:
            return
        first, last = len(self.words), len(self.words) + len(words)
        self.words += words
        marked = [mark for mark in (_marked(mark, words, first) for mark in marks) if mark]
        line_ends, parted = _gaps(page, words, first)
        self.marks += marked
        self.sentences += divide(self.words, first, marked, line_ends, parted)
        span = page.span(words[0].span.start, words[-1].span.end)
        self.beats.append(Beat(stretch.role, first, last, stretch.block, span, stretch.level, stretch.number))

    def rest(self, page: Page, rest: FoundRest) -> None:
        at, span = len(self.words), page.span(rest.start, rest.end)
        self.beats.append(Beat(Role.REST, at, at, page.block_at(rest.start), span, seconds=rest.seconds))


def speak(
    page: Page,
    stretches: Sequence[Stretch],
    rests: Sequence[FoundRest],
    is_gloss: Callable[[str], bool],
    page_title: Span | None,
) -> Spoken:
    """Say everything in order; `page_title` is said first where no line of the page is the title."""
    spoken = Spoken()
    if page_title and not any(stretch.role is Role.TITLE for stretch in stretches):
        title = Stretch(Role.TITLE, page_title.start, page_title.end, 0, 1)
        spoken.beat(Page(page.source, page_title.start, page_title.end), title)
    waiting = list(rests)
    for stretch in stretches:
        while waiting and waiting[0].start < stretch.start:
            spoken.rest(page, waiting.pop(0))
        marks = read_inline(page, stretch.start, stretch.end, is_gloss)
        at = stretch.start
        while waiting and waiting[0].start < stretch.end:
            spoken.beat(page, replace(stretch, start=at, end=waiting[0].start), marks)
            at = waiting[0].end
            spoken.rest(page, waiting.pop(0))
        spoken.beat(page, replace(stretch, start=at), marks)
    for rest in waiting:
        spoken.rest(page, rest)
    return spoken


def _marked(mark: InlineMark, words: Sequence[Word], first: int) -> Marked | None:
    start = bisect_right(words, mark.start, key=lambda word: word.span.end)
    end = bisect_left(words, mark.end, key=lambda word: word.span.start)
    return Marked(mark.mark, first + start, first + end, mark.target) if start < end else None


def _gaps(page: Page, words: Sequence[Word], first: int) -> tuple[frozenset[int], frozenset[int]]:
    """The words that end their line, and those after which whole lines of cues follow before the next word."""
    line_ends, parted = set(), set()
    for index, (word, following) in enumerate(pairwise(words)):
        between = page.source.text[word.span.end : following.span.start].split("\n")
        if len(between) > 1 and not page.view(word.span.end, word.span.end + len(between[0])).strip(f" \t\r{GLUE}"):
            line_ends.add(first + index)
        if any(line.strip() for line in between[1:-1]):
            parted.add(first + index)
    return frozenset(line_ends), frozenset(parted)
