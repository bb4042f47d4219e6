"""The finished film -> its contact sheet and its cover."""

from __future__ import annotations

from cuereel.assemble.choose import cover_frame, telling_in_film
from cuereel.assemble.contact_sheet import TILE, Tile, describe, write_sheet
from cuereel.assemble.cover import draw_cover
from cuereel.assemble.delivery import Delivery
from cuereel.assemble.receipt import assembly_version
from cuereel.assemble.screening import Screening, colour_pictures
from cuereel.assemble.whole import write_whole
from cuereel.cache import content_key
from cuereel.model import Shot
from cuereel.raster import Raster


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
    """The title over the picture that promises most; `pictures` are the film's frames in grey."""
    title, cache, settings, timeline = delivery.script.title, delivery.cache, delivery.settings, delivery.timeline
    number = cover_frame([delivery.bare(shot) for shot in timeline.shots], pictures, title, timeline.frame.fps)
    shot = next(shot for shot in timeline.shots if shot.start <= number < shot.end)
    groups = [group.hash for group in film.groups if shot.start <= group.first < shot.end]
    look = [settings.format.name, settings.theme.model_dump(mode="json"), assembly_version()]
    key = content_key(["cover", groups, number - shot.start, title, look])
    cover = cache.get(key)
    if cover is None:
        shown = _bare(delivery, shot, number)
        if shown is None:
            shown = colour_pictures(film, [number], min(film.width, film.height))[number]
        cover = cache.put(key, draw_cover(shown, title, settings.format, settings.theme), ".png")
    write_whole(delivery.path("cover.png"), cover.read_bytes())


def _bare(delivery: Delivery, shot: Shot, number: int) -> Raster | None:
    """The picture of a shot alone, on a frame of the film; None where its scene cannot be drawn so."""
    if delivery.still is None:
        return None
    try:
        return delivery.still(delivery.bare(shot), number - shot.start)
    except Exception:  # a scene may raise anything, and the film is finished: its own frame will do
        return None
