"""A title's words where they stand and the frames on which they are said -> a cursor that waits and types them all."""

from __future__ import annotations

from collections.abc import Sequence

from manim import Mobject

from cuereel.scene.base import ANTICIPATION, CueScene
from cuereel.scene.hollow import cursors_before, filling, hollowed, typing
from cuereel.scene.score import Score
from cuereel.scene.stage import px
from cuereel.scene.title_words import Placed

FILL, LEAST_FILL = 0.2, 0.1
"""Seconds in which a word fills, at most and at least."""

BLINK = 0.5
"""Seconds for which a terminal's cursor is on, then off."""


def type_words(
    scene: CueScene, score: Score, words: Sequence[Placed], starts: Sequence[int], keys: Sequence[int]
) -> None:
    """Words are hollow until they are said; then they fill letter by letter. `keys` are hollow in their colour.

    A terminal's cursor waits before the first, types them all in their order, and waits before the next one each
    time, where there is room for it. `starts` are the frames on which words are said, by their places.
    """
    if not words:
        return
    frames = [starts[at] - ANTICIPATION for at, _ in words]
    waiting = cursors_before([word for _, word in words], scene.colour("cool"))
    clear = [float(cursor.get_left()[0]) >= scene.stage.text.left - px(1) for cursor in waiting]
    if frames[0] > 0 and clear[0]:
        _blink(score, waiting[0], frames[0], round(BLINK * scene.fps))
        score.cut(frames[0], away=waiting[0])
    for number, (at, word) in enumerate(words):
        filled, cursor = word.copy(), waiting[number].copy()
        scene.add(hollowed(word, scene.theme, key=at in keys))
        last = number + 1 == len(words)
        time = 0.4 * (scene.brief.frames - frames[number]) if last else frames[number + 1] - frames[number]
        seconds = max(LEAST_FILL, min(FILL, time / scene.fps))
        score.at(frames[number], filling(word, filled, seconds))
        rest = waiting[number + 1].get_center() if not last and clear[number + 1] else None
        score.at(frames[number], typing(cursor, filled, seconds, rest))
        if rest is not None:
            score.cut(max(frames[number] + 1, frames[number + 1]), away=cursor)


def _blink(score: Score, cursor: Mobject, end: int, every: int) -> None:
    """On and off until a frame, each for so many frames."""
    for number, frame in enumerate(range(0, end, every)):
        score.cut(frame, to=None if number % 2 else cursor, away=cursor if number % 2 else None)


__all__ = ["type_words"]
