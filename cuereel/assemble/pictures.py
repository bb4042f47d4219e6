"""The finished film -> its contact sheet and its cover."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cuereel.assemble.contact_sheet import TILE, Tile, describe, telling_frame, write_sheet
from cuereel.assemble.cover import draw_cover
from cuereel.assemble.delivery import Delivery
from cuereel.assemble.receipt import assembly_version
from cuereel.assemble.screening import Screening, colour_pictures
from cuereel.assemble.whole import write_whole
from cuereel.cache import content_key
from cuereel.model import Drawn, Shot
from cuereel.raster import Raster

UPPER = (0.08, 0.52)
"""The part of the height that a cover leaves to the picture, above its title."""

POOR = 0.6
"""A frame with less than this share of what the richest frame of its shot shows does not tell the shot."""


def write_contact_sheet(delivery: Delivery, film: Screening, pictures: Raster) -> None:
    """Each shot's telling frame, its id and its words; `pictures` are the film's frames in grey."""
    timeline = delivery.timeline
    numbers = [telling_in_film(shot, pictures, timeline.frame.fps) for shot in timeline.shots]
    shown = colour_pictures(film, numbers, TILE, delivery.cache)
    tiles = [
        Tile(shown[number], describe(delivery.script, delivery.sources, shot, index), shot.panel.drawn)
        for index, (shot, number) in enumerate(zip(timeline.shots, numbers, strict=True))
    ]
    write_sheet(tiles, delivery.path("contact.png"))


def write_cover(delivery: Delivery, film: Screening, pictures: Raster) -> None:
    """The title over the richest frame; `pictures` are the film's frames in grey."""
    number = cover_frame(delivery.timeline.shots, pictures, delivery.timeline.frame.fps)
    title, cache, settings = delivery.script.title, delivery.cache, delivery.settings
    group = next(group for group in reversed(film.groups) if group.first <= number)
    look = [settings.format.name, settings.theme.model_dump(mode="json"), assembly_version()]
    key = content_key(["cover", group.hash, number - group.first, title, look])
    cover = cache.get(key)
    if cover is None:
        shown = colour_pictures(film, [number], min(film.width, film.height))[number]
        cover = cache.put(key, draw_cover(shown, title, settings.format, settings.theme), ".png")
    write_whole(delivery.path("cover.png"), cover.read_bytes())


def cover_frame(shots: Sequence[Shot], pictures: Raster, fps: int) -> int:
    """The telling frame with most to see in its upper part, of the shots that answer a cue where there are any."""
    drawn = [shot for shot in shots if shot.panel.drawn is Drawn.CUE] or list(shots)
    numbers = [telling_in_film(shot, pictures, fps) for shot in drawn]
    return max(numbers, key=lambda number: richness(pictures[number], UPPER))


def telling_in_film(shot: Shot, pictures: Raster, fps: int) -> int:
    """The frame of the film that shows most of a shot: by the plan, or the richest where that one shows little."""
    planned = shot.start + telling_frame(shot, fps)
    sampled = range(shot.start, shot.end, max(1, fps // 10))
    richest = max(sampled, key=lambda number: richness(pictures[number]))
    return planned if richness(pictures[planned]) >= POOR * richness(pictures[richest]) else richest


def richness(picture: Raster, part: tuple[float, float] = (0.0, 1.0)) -> int:
    """How much a grey picture shows between two shares of its height: the sum of the steps from cell to cell."""
    top, bottom = (int(share * len(picture)) for share in part)
    levels = picture[top:bottom].astype(np.int16)
    return int(np.abs(np.diff(levels, axis=0)).sum() + np.abs(np.diff(levels, axis=1)).sum())
