"""A film's shots and settings -> what is to sound besides the voice: music in sections, small sounds on frames."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from cuereel.model import Role, Script, Shot, Timeline
from cuereel.settings import FilmSettings
from cuereel.soundtrack.palette import BY_MOMENT, SILENT, SOUNDS

APART = 0.09
"""Seconds from one small sound to the next at least: closer, they are heard as one mishap."""

SHORTEST_SECTION = 1.6
"""Seconds below which a stretch of film is no section of the music: four beats at the quickest pace take longer."""

CLOSING = 7.0
"""Seconds in which the music comes to rest at most."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A small sound whose attack is on `frame` of the film; `step` is its place on the scale, `seed` its variation."""

    sound: str
    frame: int
    step: int = 0
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Music:
    """The music under a film: composed here, or `file`; `sections` are the frames on which its sections start.

    The first starts on frame 0 and the last is where the music comes to rest. `gain` is in dB.
    """

    sections: tuple[int, ...]
    gain: float = 0.0
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Soundtrack:
    """All that sounds besides the voice; `seed` chooses key, chords and instruments, `gain` (dB) is of the sounds."""

    seed: int = 0
    music: Music | None = None
    spots: tuple[Spot, ...] = ()
    gain: float = 0.0


def plan(script: Script, timeline: Timeline, settings: FilmSettings, root: Path) -> Soundtrack:
    """The soundtrack that a film's settings ask for; `root` is the folder that a file of music is named from."""
    chapters = [shot.start for shot in timeline.shots if _opens_chapter(script, shot)]
    wanted = settings.music
    music = None
    if wanted is not None:
        file = root / wanted.file if wanted.file else None
        music = Music(sections(timeline, chapters), wanted.gain, file)
    spots = () if settings.sounds is None else spaced(_spots(timeline, chapters, settings.seed), timeline.frame.fps)
    return Soundtrack(settings.seed, music, spots, settings.sounds or 0.0)


def sections(timeline: Timeline, chapters: Iterable[int]) -> tuple[int, ...]:
    """The frames on which the music's sections start: the film's start, its chapters, and where it comes to rest."""
    fps, frames = timeline.frame.fps, timeline.frames
    closing = max(timeline.shots[-1].start if timeline.shots else 0, frames - round(CLOSING * fps))
    starts = [0]
    for start in sorted({*chapters, closing}):
        if start - starts[-1] >= SHORTEST_SECTION * fps and frames - start >= SHORTEST_SECTION * fps:
            starts.append(start)
    return tuple(starts)


def spaced(spots: Iterable[Spot], fps: int) -> tuple[Spot, ...]:
    """The spots in order, never two at once: of those that crowd, the more telling one stays."""
    rank = {name: number for number, name in enumerate(SOUNDS)}
    kept: list[Spot] = []
    for spot in sorted(spots, key=lambda spot: (spot.frame, rank[spot.sound])):
        if not kept or spot.frame - kept[-1].frame >= APART * fps:
            kept.append(spot)
        elif rank[spot.sound] < rank[kept[-1].sound] and (len(kept) < 2 or _apart(kept[-2], spot, fps)):
            kept[-1] = spot
    return tuple(kept)


def _apart(one: Spot, other: Spot, fps: int) -> bool:
    return other.frame - one.frame >= APART * fps


def _spots(timeline: Timeline, chapters: list[int], seed: int) -> Iterator[Spot]:
    for shot in timeline.shots:
        opens = shot.start in chapters
        if shot.start and (opens or shot.opens.kind == "wipe"):
            yield Spot("whoosh", shot.start, 0, _variation(seed, shot, "cut"))
        for moment, (name, frame) in zip(shot.panel.moments, shot.moments, strict=True):
            stem, number = _parted(name)
            sound = moment.sound or BY_MOMENT.get(stem, SILENT)
            if opens and name == "word-1":
                sound = "thud"
            if sound != SILENT:
                yield Spot(sound, frame, max(0, number - 1), _variation(seed, shot, name))


def _parted(name: str) -> tuple[str, int]:
    """ "check-2" as ("check", 2); a name without a number is the first of its kind."""
    found = re.fullmatch(r"(.+?)-(\d+)", name)
    return (found[1], int(found[2])) if found else (name, 1)


def _variation(seed: int, shot: Shot, name: str) -> int:
    return crc32(f"{seed}/{shot.panel.id}/{name}".encode())


def _opens_chapter(script: Script, shot: Shot) -> bool:
    return any(script.beats[number].role is Role.CHAPTER for number in shot.panel.beats)
