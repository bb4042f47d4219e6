"""A delivered MP4 -> when each word begins in its sound, and when something begins to move in its picture.

Nothing here knows what was planned. The sound is aligned with the words that are said in it; the picture is cut into
blocks, and an onset is a frame on which many blocks change by far more than they and their neighbours did just before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
from av.video.reformatter import Interpolation

from cuereel.record.align import SAMPLE_RATE, align
from cuereel.record.line import Part
from cuereel.record.loans import languages_of
from cuereel.voices.pronounce import ipa_of

Energies = npt.NDArray[np.float32]
"""How much each block of the picture changes, in levels of 255; shape (frames, rows, columns), the first all 0."""

SHORT_SIDE = 180
"""Px on the short side of the pictures that are compared: one of them covers 6 x 6 px of a frame of 1080."""

BLOCK = 4
"""Such px on the side of a block: 24 px of a frame of 1080, half a letter of a caption."""

LEVELS = 2.5
"""The least change of a block, as a mean over its px; encoding at rest changes one by less than 1."""

JUMP = 2.5
"""Times the running motion that a block's change must be to be a jump."""

MEMORY = 5
"""Frames whose motion is the running one: at each block, the most that it or one within `REACH` of it changed."""

REACH = 2
"""Blocks: what moves by less than 48 px of 1080 a frame keeps to where it is expected."""

BLOCKS = 3
"""Blocks that must jump together."""

STRENGTH = 3
"""Frames from an onset on whose jumping blocks are its strength: what comes with a fade begins small."""


@dataclass(frozen=True, slots=True)
class Onset:
    """A frame on which something begins to move, and the blocks that jumped on it and just after."""

    frame: int
    strength: int


@dataclass(frozen=True, slots=True)
class Veil:
    """A box, in parts of the picture's size from the top left, within which changes do not count."""

    left: float
    top: float
    right: float
    bottom: float


def word_starts(film: Path, sentences: Sequence[Sequence[str]], language: str) -> list[float | None]:
    """Seconds of the film at which each word of the sentences begins to be heard; None for one that is not heard."""
    starts: list[float | None] = [None] * sum(map(len, sentences))
    for each in align(sound(film, SAMPLE_RATE), [_sounds(words, language) for words in sentences]):
        if each.position is not None:
            starts[each.position] = each.start
    return starts


def _sounds(words: Sequence[str], language: str) -> list[str]:
    """The IPA of each spoken word, piece by piece, each piece in the language that it looks like."""
    pieces = [[Part(text, _language(text, language)) for text in word.split()] for word in words]
    heard = iter(ipa_of([part for parts in pieces for part in parts]))
    return [" ".join(next(heard) for _ in parts) for parts in pieces]


def _language(text: str, language: str) -> str:
    found = languages_of(text.lower()) if language == "id" else None
    return found[0][1] if found else language


def sound(film: Path, rate: int) -> npt.NDArray[np.float32]:
    """The film's sound, mono, from the first frame of the picture on: each packet lies where its time stamp says."""
    with av.open(str(film)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        begins = float((video.start_time or 0) * (video.time_base or 0))
        resampler = av.AudioResampler("fltp", "mono", rate)
        pieces = []
        for frame in container.decode(audio):
            pieces += [(float(each.time or 0) - begins, each.to_ndarray()[0]) for each in resampler.resample(frame)]
        pieces += [(float(each.time or 0) - begins, each.to_ndarray()[0]) for each in resampler.resample(None)]
    ends = [round(at * rate) + len(samples) for at, samples in pieces]
    out = np.zeros(max([0, *ends]), np.float32)
    for (_, samples), end in zip(pieces, ends, strict=True):
        first = max(0, end - len(samples))
        out[first:end] = samples[len(samples) - (end - first) :]
    return out


def energies(film: Path) -> Energies:
    """Every frame's change since the frame before it, of the colour that changes most."""
    out: list[npt.NDArray[np.float32]] = []
    before: npt.NDArray[np.int16] | None = None
    for picture in _pictures(film):
        change = np.abs(picture - before).max(axis=2) if before is not None else np.zeros(picture.shape[:2], np.int16)
        rows, columns = (side // BLOCK for side in change.shape)
        blocks = change[: rows * BLOCK, : columns * BLOCK].reshape(rows, BLOCK, columns, BLOCK)
        out.append(blocks.mean(axis=(1, 3), dtype=np.float32))
        before = picture
    return np.stack(out)


def _pictures(film: Path) -> Iterator[npt.NDArray[np.int16]]:
    with av.open(str(film)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        scale = min(1.0, SHORT_SIDE / min(stream.width, stream.height))
        size = round(stream.width * scale), round(stream.height * scale)
        for frame in container.decode(stream):
            small = frame.reformat(*size, "rgb24", interpolation=Interpolation.AREA)
            yield small.to_ndarray().astype(np.int16)


def onsets(change: Energies, start: int, end: int, veil: Veil | None = None) -> list[Onset]:
    """What begins to move in a shot from frame `start` to `end` of the film, after the cut into it."""
    shot = change[start:end].copy()
    shot[:1] = 0  # the cut itself, which says nothing of how much moves
    if veil is not None:
        _, rows, columns = shot.shape
        down = slice(int(veil.top * rows), -int(-veil.bottom * rows // 1))
        shot[:, down, int(veil.left * columns) : -int(-veil.right * columns // 1)] = 0
    jumps = _jumping(shot)
    found: list[Onset] = []
    last = 0
    for number in range(2, len(jumps)):
        before = jumps[max(0, number - 6) : number]
        usual = min(float(np.median(before)), float(before[-2:].mean()))
        begins = jumps[number] >= max(BLOCKS, JUMP * usual) and jumps[number] >= JUMP * before[-1]
        if not begins:
            continue
        strength = int(jumps[number : number + STRENGTH].sum())
        if last == number - 1:  # the same one, growing
            found[-1] = Onset(found[-1].frame, max(found[-1].strength, strength))
        else:
            found.append(Onset(start + number, strength))
        last = number
    return found


def _jumping(shot: Energies) -> npt.NDArray[np.int64]:
    """How many blocks of a shot jump on each frame; none on the first two, of which nothing before is known."""
    out = np.zeros(len(shot), np.int64)
    for number in range(2, len(shot)):
        running = _widened(shot[max(1, number - MEMORY) : number].max(axis=0))
        out[number] = np.count_nonzero(shot[number] >= LEVELS + JUMP * running)
    return out


def _widened(running: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The most of each block and those within `REACH` of it."""
    height, width = running.shape
    padded = np.pad(running, REACH)
    rows = np.maximum.reduce([padded[step : step + height] for step in range(2 * REACH + 1)])
    out: npt.NDArray[np.float32] = np.maximum.reduce([rows[:, step : step + width] for step in range(2 * REACH + 1)])
    return out
