"""When words are heard in a delivered film and when its picture begins to move for them, measured on the MP4 alone.

    python bench/moments.py out/my-film

Beside the MP4 it reads which words are said, which word each moment is for and where shots are cut (`*.words.json`,
`*.report.json`). The frames that were planned name a moment's word and judge the aligner; they are never an answer:
a change is looked for around the word as it is heard. What the figures are worth is printed too: how far the aligner is
from the voice's own timings, and what the same search finds around words that are moved away.
"""

from __future__ import annotations

import argparse
import json
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
from sensing import Onset, Veil, energies, onsets, word_starts

from cuereel.formats import FrameFormat, formats

RANGES = ((-3, 1), (-5, 5))
"""Frames around its word within which a change is counted."""

AROUND = 12
"""Frames before and after a word within which its change is looked for, up to halfway to the next moment's word."""

CROWDED = 5
"""Frames on either side from which on a change could be off at all: nearer words bound each other's answers."""

EXIT = 4
"""Frames before a cut on which what begins leads over to the next shot."""

HALVED = 2
"""Frames from the word with each of which an onset counts half as much."""

CLEARLY = 2
"""Times as strong as any other onset around a word is one that can be told apart."""

SAME = 3
"""Frames within which two onsets are one thing that goes on."""

MOVED = (-67, -53, -41, -29, 29, 41, 53, 67)
"""Frames by which words are moved away, to see what is found by chance."""

DOUBTFUL = 0.1
"""Seconds from the voice's own timing from which the aligner has probably misheard."""

CAPTION_EDGE = 24
"""Px by which a caption's outline reaches out of its band."""

HOWS = ("clear", "among", "crowded", "cut", "none")

Shot = tuple[int, int]
"""The first frame of a shot, and the one after its last."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment, its scene type, and the number of the word at whose start it should be seen (None: at no start)."""

    name: str
    scene: str
    word: int | None


@dataclass(frozen=True, slots=True)
class Word:
    """The frame on which a moment's word is heard, and how many frames before and after it its change may come."""

    frame: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Answer:
    """A moment, its word as heard, and the frame on which its change is seen.

    `how` is "clear" where one onset stands out of all around the word, "among" where nearness decides between several,
    "crowded" where other moments' words are so near that it could not be far off, "cut" where nothing but the cut into
    the shot is near, and "none" where nothing begins.
    """

    moment: Moment
    word: Word
    seen: int | None
    how: str

    @property
    def off(self) -> int:
        """Frames by which the change comes late; only where there is one."""
        assert self.seen is not None
        return self.seen - self.word.frame


@dataclass(frozen=True)
class Film:
    """A delivered film, its words as they stand in its word list, its moments in order, and its shots."""

    path: Path
    language: str
    fps: int
    words: Sequence[Mapping[str, Any]]
    moments: tuple[Moment, ...]
    shots: tuple[Shot, ...]
    veil: Veil

    @property
    def captioned(self) -> frozenset[Shot]:
        """The shots over which a caption stands."""
        shown = [word["start_frame"] for word in self.words if word["page"] is not None]
        return frozenset(shot for shot in self.shots if any(shot[0] <= at < shot[1] for at in shown))


def film_in(folder: Path, frame: str) -> Film:
    """What stands in the files beside the MP4; captions are where the frame format keeps a band for them."""
    report, told = (json.loads(next(folder.glob(f"*.{name}.json")).read_text("utf-8")) for name in ("report", "words"))
    words = [word for word in told["words"] if word["spoken"]]
    starts = {word["start_frame"]: number for number, word in enumerate(words)}
    moments = tuple(
        Moment(each["name"], shot["scene"], starts.get(each["wanted"]))
        for shot in report["shots"]
        for each in shot["moments"]
    )
    shots = tuple((shot["start"], shot["end"]) for shot in report["shots"])
    veil = _captions(formats()[frame])
    return Film(folder / report["film"], told["language"], report["fps"], words, moments, shots, veil)


def _captions(format: FrameFormat) -> Veil:
    band, edge = format.caption, CAPTION_EDGE
    across, down = format.width, format.height
    left, right = (band.left - edge) / across, (band.right + edge) / across
    return Veil(left, (band.top - edge) / down, right, (band.bottom + edge) / down)


def heard_in(film: Film) -> list[float | None]:
    """Seconds of the film at which each word begins to be heard."""
    sentences = [[word["spoken"] for word in each] for _, each in groupby(film.words, lambda word: word["sentence"])]
    return word_starts(film.path, sentences, film.language)


def seen_in(film: Film) -> dict[Shot, list[Onset]]:
    """What begins to move in each shot."""
    change, captioned = energies(film.path), film.captioned
    return {shot: onsets(change, *shot, film.veil if shot in captioned else None) for shot in film.shots}


def around(frames: Sequence[int]) -> list[Word]:
    """Words that moments are for, each with the frames around it that are its own; `frames` are when they are heard."""
    sorted_frames = sorted(set(frames))
    out = []
    for frame in frames:
        place = bisect_left(sorted_frames, frame)
        before = frame - sorted_frames[place - 1] if place else 2 * AROUND
        after = sorted_frames[place + 1] - frame if place + 1 < len(sorted_frames) else 2 * AROUND
        out.append(Word(frame, min(AROUND, before // 2), min(AROUND, after // 2)))
    return out


def answer(moment: Moment, word: Word, seen: Mapping[Shot, Sequence[Onset]]) -> Answer:
    """The onset that answers a moment, in the shot that runs when its word is heard."""
    start, end = next(shot for shot in seen if shot[0] <= word.frame < shot[1])
    low = word.frame - word.before
    inside = range(low, min(word.frame + word.after + 1, end - EXIT))
    near = [each for each in seen[start, end] if each.frame in inside]
    if not near:
        return Answer(moment, word, start if low <= start else None, "cut" if low <= start else "none")
    found = max(near, key=lambda each: each.strength / 2 ** (abs(each.frame - word.frame) / HALVED))
    others = [each.strength for each in near if abs(each.frame - found.frame) > SAME]
    if min(word.before, word.after) < CROWDED:
        return Answer(moment, word, found.frame, "crowded")
    clear = found.strength >= CLEARLY * max(others, default=0)
    return Answer(moment, word, found.frame, "clear" if clear else "among")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="what a render wrote for one film")
    parser.add_argument("--frame", choices=formats(), default="shorts", help="its frame format (default: shorts)")
    given = parser.parse_args()
    film = film_in(given.folder, given.frame)
    heard, seen = heard_in(film), seen_in(film)
    said = [
        (moment, at) for moment in film.moments if moment.word is not None and (at := heard[moment.word]) is not None
    ]
    words = around([round(at * film.fps) for _, at in said])
    answers = [answer(moment, word, seen) for (moment, _), word in zip(said, words, strict=True)]
    error = [None if at is None else at - word["start"] for at, word in zip(heard, film.words, strict=True)]
    _print_moments(film, answers, error)
    _print_aligner(error, film.fps)
    unbound = sum(moment.word is None for moment in film.moments)
    print(
        f"{len(film.moments)} moments: {unbound} at no word's start, "
        f"{len(film.moments) - unbound - len(answers)} of words not heard, {len(answers)} measured"
    )
    _print_answers(answers, error, film, seen)


def _print_moments(film: Film, answers: Iterable[Answer], error: Sequence[float | None]) -> None:
    print(f"{'scene':14} {'moment':12} {'word':16} {'heard':>6} {'seen':>6} {'off':>4}  how     aligner, ms")
    for each in answers:
        word = each.moment.word
        assert word is not None
        text, wrong = film.words[word]["text"], error[word]
        seen, off = ("-", "-") if each.seen is None else (str(each.seen), f"{each.off:+d}")
        print(
            f"{each.moment.scene:14} {each.moment.name:12} {text:16} {each.word.frame:6} {seen:>6} {off:>4}  "
            f"{each.how:7} {(wrong or 0) * 1000:+.0f}"
        )


def _print_aligner(error: Sequence[float | None], fps: int) -> None:
    """How far the aligner is from the voice's own timings, over all words."""
    found = np.array([each for each in error if each is not None]) * 1000
    far = np.abs(found)
    print(
        f"\naligner - voice, {found.size} of {len(error)} words heard: median {np.median(found):+.0f} ms; either way "
        f"median {np.median(far):.0f}, 90 % {np.percentile(far, 90):.0f}, 95 % {np.percentile(far, 95):.0f}, "
        f"worst {far.max():.0f}; {np.mean(far <= 1000 / fps):.0%} within a frame, "
        f"{np.sum(far > DOUBTFUL * 1000)} beyond {DOUBTFUL * 1000:.0f} ms"
    )


def _print_answers(
    answers: Sequence[Answer], error: Sequence[float | None], film: Film, seen: Mapping[Shot, Sequence[Onset]]
) -> None:
    sure = [each for each in answers if abs(error[each.moment.word or 0] or 0) <= DOUBTFUL]
    clear = [each for each in sure if each.how == "clear"]
    moved = [
        answer(each.moment, replace(each.word, frame=(each.word.frame + by) % film.shots[-1][1]), seen)
        for by in MOVED
        for each in sure
    ]
    print(f"{'':26} {'of':>4} {' '.join(f'{how:>7}' for how in HOWS)}  -3..+1  +-5   median  90 % within")
    for name, those in (
        ("all", answers),
        ("aligner within 100 ms", sure),
        ("and clear", clear),
        ("by chance", moved),
        ("by chance, clear", [each for each in moved if each.how == "clear"]),
    ):
        _print_row(name, those)
    _print_lags(sure, seen)


def _print_row(name: str, those: Sequence[Answer]) -> None:
    counts = " ".join(f"{sum(each.how == how for each in those):7}" for how in HOWS)
    offs = np.array([each.off for each in those if each.seen is not None])
    if not offs.size:
        print(f"{name:26} {len(those):4}")
        return
    within = [np.sum((low <= offs) & (offs <= high)) / len(those) for low, high in RANGES]
    print(
        f"{name:26} {len(those):4} {counts} {within[0]:7.0%} {within[1]:4.0%} "
        f"{np.median(offs):+8.0f} {np.percentile(np.abs(offs), 90):9.0f}"
    )


def _print_lags(answers: Sequence[Answer], seen: Mapping[Shot, Sequence[Onset]]) -> None:
    """How often anything begins so many frames from a word that a moment is for, whatever it belongs to."""
    begins = {each.frame for found in seen.values() for each in found}
    usual = len(begins) / max(end for _, end in seen)
    lags = {lag: np.mean([each.word.frame + lag in begins for each in answers]) for lag in range(-8, 9)}
    print(f"\nonsets on any frame: {usual:.0%}; so many frames from a moment's word:")
    print(" ".join(f"{lag:+4d}" for lag in lags))
    print(" ".join(f"{share:4.0%}" for share in lags.values()))


if __name__ == "__main__":
    main()
