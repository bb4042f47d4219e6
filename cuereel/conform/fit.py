"""A take + a wanted length -> the pace to read at, and the pauses in whole frames: pauses give first, then the rate."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from cuereel.conform.pauses import Pause
from cuereel.diagnostics import Diagnostic, Span, error, info, warning
from cuereel.model import Pace, Script, Take

SAMPLE_RATE = 48_000

NATURAL_STRETCH = 115
"""Percent of stretch that still sounds natural (docs/voices.md)."""

EXACT_STRETCH = 150
"""Percent of stretch up to which words are still understood (docs/voices.md)."""

TIGHTEST = Fraction(1, 2)
"""Of its least length, what is left of a pause in a film that must be exactly so long and is hurried anyway."""

LONGEST_PAUSE = 3
"""Times its natural length that a pause may grow to, to fill a film that is too short."""


@dataclass(frozen=True, slots=True)
class Wish:
    """How long the film should be: `seconds` (None: as long as it takes) and whether exactly so."""

    seconds: Fraction | None = None
    exact: bool = False
    span: Span | None = None


def pace_for(take: Take, pauses: Sequence[Pause], wish: Wish, fps: int, max_rate: int) -> Pace:
    """The pace at which the film has the wanted length, as far as the wish allows; the take's own where it has.

    A voice does not keep exactly to a rate, so ask again with the new take until the pace stays the same.
    """
    if wish.seconds is None:
        return take.pace
    room = wish.seconds * fps - sum(_least(pauses, wish, fps))
    speech = sum(speech_frames(take, fps))
    if speech <= room:
        return take.pace
    needed = Fraction(speech, max(1, math.floor(room)))
    if take.pace.rate == 100 and take.pace.stretch == 100:
        return Pace(min(max_rate, math.ceil(needed * 100)), 100)
    limit = EXACT_STRETCH if wish.exact else NATURAL_STRETCH
    return Pace(take.pace.rate, min(limit, math.ceil(take.pace.stretch * needed)))


def pause_frames(take: Take, pauses: Sequence[Pause], wish: Wish, fps: int) -> tuple[int, ...]:
    """Each pause in whole frames: natural, or shrunk or grown evenly to meet the wanted length where it can be met."""
    natural = [_frames(pause.natural + pause.rest, fps) for pause in pauses]
    if wish.seconds is None:
        return tuple(natural)
    least = _least(pauses, wish, fps)
    most = [_frames(pause.natural * LONGEST_PAUSE + pause.rest, fps) for pause in pauses]
    room = round(wish.seconds * fps) - sum(speech_frames(take, fps))
    if room >= sum(natural):
        return _share(natural, most, room) if wish.exact else tuple(natural)
    return _share(least, natural, room)


def _least(pauses: Sequence[Pause], wish: Wish, fps: int) -> list[int]:
    return [_frames(pause.least * (TIGHTEST if wish.exact else 1) + pause.rest, fps) for pause in pauses]


def _share(low: Sequence[int], high: Sequence[int], total: int) -> tuple[int, ...]:
    """Values between low and high that add up to `total` if they can, each given its share (largest remainders)."""
    span = sum(high) - sum(low)
    extra = min(max(total - sum(low), 0), span)
    if not span:
        return tuple(low)
    exact = [Fraction((b - a) * extra, span) for a, b in zip(low, high, strict=True)]
    out = [a + math.floor(part) for a, part in zip(low, exact, strict=True)]
    left = extra - sum(math.floor(part) for part in exact)
    order = sorted(range(len(exact)), key=lambda n: (-(exact[n] - math.floor(exact[n])), n))
    for number in order[:left]:
        out[number] += 1
    return tuple(out)


def speech_frames(take: Take, fps: int) -> list[int]:
    """Each utterance's length in whole frames, rounded up, so that the next can start on a frame."""
    per_frame = SAMPLE_RATE // fps
    return [-(-utterance.samples // per_frame) for utterance in take.utterances]


def _frames(seconds: Fraction, fps: int) -> int:
    return round(seconds * fps)


def judge(script: Script, take: Take, frames: int, wish: Wish, fps: int) -> tuple[Diagnostic, ...]:
    """What to tell the author of a film that has not the wanted length, or only at a hurried pace."""
    if wish.seconds is None:
        return ()
    over = Fraction(frames, fps) - wish.seconds
    if over > Fraction(1, 2):
        return (_too_long(script, take, over, wish),)
    if wish.exact and take.pace.stretch > NATURAL_STRETCH:
        speed = round(take.pace.rate * take.pace.stretch / 100)
        message = f"to last {_seconds(wish.seconds)} it is read at {speed} % of the voice's natural pace"
        return (warning("hurried", message, wish.span, "leave sentences out with `cut:`, or use `fit: natural`"),)
    if wish.exact and over < Fraction(-1, 2):
        message = f"the film lasts {_seconds(Fraction(frames, fps))}, less than {_seconds(wish.seconds)}"
        return (warning("too-short", message, wish.span),)
    if over < -5:
        message = f"the film lasts {_seconds(Fraction(frames, fps))} at a natural pace"
        return (info("shorter", message, wish.span),)
    return ()


def _too_long(script: Script, take: Take, over: Fraction, wish: Wish) -> Diagnostic:
    assert wish.seconds is not None
    total = over + wish.seconds
    words = math.ceil(len(script.words) * (1 - wish.seconds / total))
    longest = sorted(take.utterances, key=lambda utterance: -utterance.samples)[:3]
    hints = [f"cut about {words} of its {len(script.words)} words; the longest sentences are:"]
    for utterance in longest:
        sentence = script.sentences[utterance.sentence]
        text = " ".join(word.text for word in script.words[sentence.first : sentence.last])
        hints.append(f"{_seconds(Fraction(utterance.samples, SAMPLE_RATE))}: {text}")
    message = f"even hurried as far as it may be, the film is {_seconds(over)} over {_seconds(wish.seconds)}"
    say = error if wish.exact else warning
    if not wish.exact:
        hints.append("or ask for `fit: exact`, which hurries further")
    return say("too-long", message, wish.span, *hints)


def _seconds(value: Fraction) -> str:
    return f"{float(value):.1f} s"
