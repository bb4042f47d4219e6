"""Words with their times -> subtitle cues by sentence, and those as SRT and WebVTT files.

At most two lines of 42 characters and 7 s, and at least 5/6 s where there is room: what broadcasters and streaming
services ask of subtitles.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, pairwise
from textwrap import wrap

from cuereel.assemble.word_list import Said

LINE, LINES = 42, 2
"""Characters in a line, and lines in a cue."""

LONGEST, SHORTEST = Fraction(7), Fraction(5, 6)
"""Seconds that a cue is shown."""

APART = Fraction(1, 12)
"""Seconds that a cue which is held on to stays away from the next one."""

_SENSE_ENDS = re.compile(r"[,;:.!?…]\W*$")


@dataclass(frozen=True, slots=True)
class Cue:
    """Lines shown from `start` to `end` (seconds of the film)."""

    lines: tuple[str, ...]
    start: Fraction
    end: Fraction


def cues(words: Sequence[Said], end: Fraction) -> tuple[Cue, ...]:
    """The subtitles of a film that ends at `end`; they follow each other without overlap."""
    parts: list[Sequence[Said]] = []
    for _, sentence in groupby(words, key=lambda word: word.sentence):
        parts += _parts(list(sentence))
    followers = [*(part[0].start for part in parts[1:]), end + APART]
    return tuple(
        Cue(_lines(part), part[0].start, _until(part, following))
        for part, following in zip(parts, followers, strict=False)
    )


def srt(shown: Sequence[Cue]) -> str:
    """A SubRip file."""
    blocks = [
        f"{number}\n{_clock(cue.start, ',')} --> {_clock(cue.end, ',')}\n{_plain(cue)}\n"
        for number, cue in enumerate(shown, 1)
    ]
    return "\n".join(blocks)


def vtt(shown: Sequence[Cue]) -> str:
    """A WebVTT file, in which `&`, `<` and `>` are written as character references."""
    blocks = [f"{_clock(cue.start, '.')} --> {_clock(cue.end, '.')}\n{_escaped(cue)}\n" for cue in shown]
    return "\n".join(["WEBVTT\n", *blocks])


def _until(part: Sequence[Said], following: Fraction) -> Fraction:
    start, end = part[0].start, part[-1].end
    held = max(end, min(start + SHORTEST, following - APART))
    return min(held, following, start + LONGEST)


def _parts(sentence: Sequence[Said]) -> list[Sequence[Said]]:
    """A sentence cut into as few cues as fit, where the sense allows it, and evenly."""
    best: list[tuple[float, tuple[int, ...]]] = [(0.0, (0,))]
    for last in range(1, len(sentence) + 1):
        choices = []
        for first in range(last - 1, -1, -1):
            part = sentence[first:last]
            if len(part) > 1 and not _fits(part):
                break
            cost, cuts = best[first]
            choices.append((cost + _cost(part, last == len(sentence)), (*cuts, last)))
        best.append(min(choices))
    cuts = best[-1][1]
    return [sentence[first:last] for first, last in pairwise(cuts)]


def _fits(part: Sequence[Said]) -> bool:
    return len(_wrapped(part)) <= LINES and part[-1].end - part[0].start <= LONGEST


def _cost(part: Sequence[Said], is_last: bool) -> float:
    room = LINE * LINES
    unused = 1 - min(room, len(_text(part))) / room
    breaks_sense = not is_last and not _SENSE_ENDS.search(part[-1].text)
    return 10 + 4 * unused**2 + 3 * breaks_sense


def _lines(part: Sequence[Said]) -> tuple[str, ...]:
    """One line, or two as even as may be."""
    text = _text(part)
    if len(text) <= LINE:
        return (text,)
    words = text.split(" ")
    halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    fitting = [pair for pair in halves if max(map(len, pair)) <= LINE]
    return min(fitting, key=lambda pair: abs(len(pair[0]) - len(pair[1]))) if fitting else tuple(_wrapped(part))


def _wrapped(part: Sequence[Said]) -> list[str]:
    return wrap(_text(part), LINE, break_long_words=False, break_on_hyphens=False)


def _text(part: Sequence[Said]) -> str:
    return " ".join(word.text for word in part)


def _clock(seconds: Fraction, point: str) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{point}{rest % 1000:03}"


def _plain(cue: Cue) -> str:
    # An arrow ends a time line in every reader, and SubRip knows no way of writing one.
    return "\n".join(line.replace("-->", "→") for line in cue.lines)


def _escaped(cue: Cue) -> str:
    return "\n".join(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for line in cue.lines)
