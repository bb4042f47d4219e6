"""`Storyboard`, `Take` -> `Timeline`: every sentence, moment, shot and caption on its frame. Pure.

Sentences start on frames, so that an edit in one leaves the relative frames of the others as they were. Frames come
from absolute time, rounded once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from cuereel.conform.fit import SAMPLE_RATE, Wish, judge, pace_for, pause_frames, speech_frames
from cuereel.conform.pages import leans, pages
from cuereel.conform.pauses import pauses
from cuereel.diagnostics import Diagnostic
from cuereel.model import (
    CUT,
    Caption,
    CaptionWord,
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
from cuereel.quantities import bare

CUT_EARLY = Fraction(20, 100)
"""Seconds by which a picture may be cut in before its first word, where a pause leaves room for it."""

CUT_LATE = Fraction(7, 100)
"""The same behind a picture that letters what is said: its last word is read for as long as can be."""

CUT_LAST = Fraction(10, 100)
"""The same where a wipe would cover what a picture shows on its very last word."""

LEADS = Fraction(30, 100)
"""Seconds for which a caption is seen at the least that leads up to what a scene letters."""

WordFrames = Mapping[int, tuple[int, int]]
"""The frames on which each word starts and ends, counted from the film's start."""


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
    captions = _captions(script, shots, words, frame.fps)
    timeline = Timeline(frame, frames, shots, captions, speech)
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


def _captions(script: Script, shots: Sequence[Shot], words: WordFrames, fps: int) -> tuple[Caption, ...]:
    """Pages never run over the end of a sentence or of a shot; a shot that shows its own words has none."""
    out: list[Caption] = []
    for shot in shots:
        if not shot.panel.captions:
            continue
        lettered = (*shot.panel.lettered, *_said_again(script, shot.panel))
        for first, last in _runs(script, shot.panel, lettered):
            run = [CaptionWord(_as_captioned(script.words[n].text), *words[n]) for n in range(first, last)]
            following = words.get(last, (shot.end, shot.end))[0]
            if any(last == begins for begins, _ in lettered):
                # what leads up to letters of the scene goes as these come: else the two would be read as one
                following = max(following, words[last - 1][0] + round(LEADS * fps))
            out += pages(run, min(shot.end, following), fps)
    return tuple(_within_shots(out, shots))


def _runs(script: Script, panel: Panel, lettered: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches of words that are captioned together: a sentence, without what is `lettered` there."""
    stops = sorted({edge for first, last in lettered for edge in (first, last)})
    out = []
    for sentence in script.sentences:
        low, high = max(sentence.first, panel.first), min(sentence.last, panel.last)
        edges = [low, *(stop for stop in stops if low < stop < high), high]
        out += [(first, last) for first, last in pairwise(edges) if first < last]
    spoken = [run for run in out if not any(first <= run[0] < last for first, last in lettered)]
    if not lettered:
        return spoken
    # "and" alone between two words that the scene letters would only flash
    return [run for run in spoken if run[1] - run[0] > 1 or not leans(script.words[run[0]].text)]


def _said_again(script: Script, panel: Panel) -> list[tuple[int, int]]:
    """Where a name of several words is said once more that is all that the scene letters, so that it stands there."""
    if len(panel.lettered) != 1:
        return []
    first, last = panel.lettered[0]
    name, size = [bare(word.text) for word in script.words[first:last]], last - first
    ends = [sentence.last for sentence in script.sentences]
    return [
        (at, at + size)
        for at in range(last, panel.last - size + 1)
        if size > 1
        and [bare(word.text) for word in script.words[at : at + size]] == name
        and not any(at < end < at + size for end in ends)
    ]


def _as_captioned(text: str) -> str:
    """A word without the colon or semicolon that only structures the page; all else stays as the author wrote it."""
    return text.rstrip(":;") or text


def _within_shots(captions: list[Caption], shots: Sequence[Shot]) -> list[Caption]:
    """The captions, each ending with the shot that it starts in: a page never hangs over a cut."""
    ends = {shot.start: shot.end for shot in shots}
    starts = sorted(ends)
    out = []
    for page in captions:
        end = ends[max(start for start in starts if start <= page.start)]
        words = tuple(CaptionWord(w.text, w.start, min(w.end, end)) for w in page.words if w.start < end)
        if words:
            out.append(Caption(words, page.start, min(page.end, end), page.lines))
    return out


__all__ = ["Wish", "conform", "pace_for", "pauses"]
