"""`Storyboard`, `Take` -> `Timeline`: every sentence, moment, shot and caption on its frame. Pure.

Sentences start on frames, so that an edit in one leaves the relative frames of the others as they were. Frames come
from absolute time, rounded once.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from cuereel.conform.captions import WordFrames, captions
from cuereel.conform.fit import SAMPLE_RATE, Wish, judge, pace_for, pause_frames, speech_frames
from cuereel.conform.pauses import pauses
from cuereel.diagnostics import Diagnostic
from cuereel.model import (
    CUT,
    Cut,
    Edge,
    Frame,
    Panel,
    Placed,
    Script,
    Shot,
    Storyboard,
    Take,
    Timeline,
)

CUT_EARLY = Fraction(20, 100)
"""Seconds by which a picture may be cut in before its first word, where a pause leaves room for it."""

CUT_LATE = Fraction(7, 100)
"""The same behind a picture that letters what is said: its last word is read for as long as can be."""

CUT_LAST = Fraction(10, 100)
"""The same where a wipe would cover what a picture shows on its very last word."""


def conform(
    script: Script, storyboard: Storyboard, take: Take, wish: Wish, frame: Frame
) -> tuple[Timeline, tuple[Diagnostic, ...]]:
    """The timeline of a film, and what to tell its author about its length.

    `frame.fps` must divide 48,000, so that a frame is a whole number of samples.
    """
    assert SAMPLE_RATE % frame.fps == 0, f"{frame.fps} frames a second do not divide {SAMPLE_RATE}"
    speech, frames = _place(script, take, wish, frame.fps)
    words = _word_frames(speech, frame.fps)
    shots = _shots(storyboard, words, frames, frame.fps)
    timeline = Timeline(frame, frames, shots, captions(script, shots, words, frame.fps), speech)
    return timeline, judge(script, take, frames, wish, frame.fps)


def _place(script: Script, take: Take, wish: Wish, fps: int) -> tuple[tuple[Placed, ...], int]:
    """Lay the utterances on the film; the frames of the whole film."""
    gaps = pause_frames(take, pauses(script), wish, fps)
    placed, at = [], 0
    for gap, utterance, frames in zip(gaps, take.utterances, speech_frames(take, fps), strict=False):
        at += gap
        placed.append(Placed(utterance, at))
        at += frames
    return tuple(placed), at + gaps[-1]


def _word_frames(speech: Sequence[Placed], fps: int) -> dict[int, tuple[int, int]]:
    out = {}
    for placed in speech:
        start = Fraction(placed.start, fps)
        for word in placed.utterance.words:
            out[word.word] = (round((start + word.start) * fps), round((start + word.end) * fps))
    return out


def _shots(storyboard: Storyboard, words: WordFrames, frames: int, fps: int) -> tuple[Shot, ...]:
    cuts = [0]
    for before, panel in pairwise(storyboard.panels):
        first = words[panel.first][0]
        silence = first - words[panel.first - 1][1]
        lead = CUT_EARLY if before.captions or panel.wiped else CUT_LATE
        if panel.wiped and _acts_last(before):
            lead = CUT_LAST
        early = min(round(lead * fps), max(1, silence - 1))
        cuts.append(max(first - early, cuts[-1] + 1))
    out: list[Shot] = []
    between = [_cut(before, after) for before, after in pairwise(storyboard.panels)]
    opens, closes = [CUT, *(behind for _, behind in between)], [*(ahead for ahead, _ in between), CUT]
    for number, (panel, start, end) in enumerate(zip(storyboard.panels, cuts, [*cuts[1:], frames], strict=True)):
        moments = [(moment.name, _frame_of(moment.word, moment.edge, words) + moment.nudge) for moment in panel.moments]
        kept = tuple((name, min(max(at, start), end - 1)) for name, at in moments)
        out.append(Shot(panel, start, end, kept, opens[number], closes[number]))
    return tuple(out)


def _acts_last(panel: Panel) -> bool:
    """Whether something happens in a panel on its last word, beside that this is said."""
    acts = (moment for moment in panel.moments if not moment.name.startswith(("word-", "end-")))
    return any(moment.word == panel.last - 1 for moment in acts)


def _cut(before: Panel, after: Panel) -> tuple[Cut, Cut]:
    """How a panel is left and the next one cut to."""
    if after.wiped:
        cut = Cut("wipe", after.chapter.number, after.chapter.place) if after.chapter else Cut("wipe")
        return cut, cut
    if after.goes_on:
        return CUT, CUT
    return Cut("match", beside=after.scene), Cut("match", beside=before.scene)


def _frame_of(word: int, edge: Edge, words: WordFrames) -> int:
    return words[word][0] if edge is Edge.START else words[word][1]


__all__ = ["Wish", "conform", "pace_for", "pauses"]
