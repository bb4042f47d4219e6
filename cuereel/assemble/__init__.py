"""`Timeline`, `Footage`, `Take` -> `Clip`: the finished film, and all that comes with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cuereel.assemble.join import join
from cuereel.assemble.sound import film_sound, sound_key
from cuereel.cache import Cache
from cuereel.diagnostics import Diagnostic
from cuereel.model import Clip, Footage, Script, Storyboard, Timeline
from cuereel.settings import FilmSettings

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Delivery:
    """What is to be delivered: the film `folder/name.mp4`, and with `all_files` everything that comes with a clip."""

    folder: Path
    name: str
    script: Script
    storyboard: Storyboard
    timeline: Timeline
    footage: tuple[Footage, ...]
    settings: FilmSettings
    credit: Callable[[str], str]
    cache: Cache
    all_files: bool = True


def assemble(delivery: Delivery, progress: Progress) -> tuple[Clip, tuple[Diagnostic, ...]]:
    """Write the film and its files, each whole or not at all."""
    delivery.folder.mkdir(parents=True, exist_ok=True)
    timeline = delivery.timeline
    film = delivery.folder / f"{delivery.name}.mp4"
    progress(0, 2, "sound")
    sound = film_sound(timeline, sound_key(timeline), delivery.cache)
    progress(1, 2, "film")
    frames = join(delivery.footage, sound.path, film, timeline.frame)
    progress(2, 2, "done")
    return Clip(film, frames, (film,), sound.loudness, sound.true_peak), ()
