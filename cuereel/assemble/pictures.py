"""The finished film -> its contact sheet and its cover."""

from __future__ import annotations

import numpy as np

from cuereel.assemble.contact_sheet import TILE, Tile, describe, telling_frame, write_sheet
from cuereel.assemble.cover import draw_cover
from cuereel.assemble.delivery import Delivery
from cuereel.assemble.screening import Screening, colour_pictures
from cuereel.assemble.whole import write_whole
from cuereel.model import Drawn, Shot
from cuereel.raster import Raster

UPPER = (0.08, 0.52)
"""The part of the height that a cover leaves to the picture, above its title."""


def write_contact_sheet(delivery: Delivery, film: Screening) -> None:
    """Each shot's telling frame, its id and its words."""
    timeline = delivery.timeline
    numbers = [shot.start + telling_frame(shot, timeline.frame.fps) for shot in timeline.shots]
    shown = colour_pictures(film, numbers, TILE)
    tiles = [
        Tile(shown[number], describe(delivery.script, delivery.sources, shot, index), shot.panel.drawn)
        for index, (shot, number) in enumerate(zip(timeline.shots, numbers, strict=True))
    ]
    write_sheet(tiles, delivery.path("contact.png"))


def write_cover(delivery: Delivery, film: Screening, pictures: Raster) -> None:
    """The title over the richest frame; `pictures` are the film's frames in grey."""
    number = cover_frame(delivery.timeline.shots, pictures, delivery.timeline.frame.fps)
    shown = colour_pictures(film, [number], min(film.width, film.height))[number]
    settings = delivery.settings
    write_whole(delivery.path("cover.png"), draw_cover(shown, delivery.script.title, settings.format, settings.theme))


def cover_frame(shots: tuple[Shot, ...], pictures: Raster, fps: int) -> int:
    """The telling frame with most to see in its upper part, of the shots that answer a cue where there are any."""
    drawn = [shot for shot in shots if shot.panel.drawn is Drawn.CUE] or list(shots)
    rows = slice(*(int(part * pictures.shape[1]) for part in UPPER))

    def richness(number: int) -> tuple[float, int]:
        levels = pictures[number, rows].astype(np.int16)
        return float(np.abs(np.diff(levels, axis=0)).sum() + np.abs(np.diff(levels, axis=1)).sum()), -number

    return max((shot.start + telling_frame(shot, fps) for shot in drawn), key=richness)
