"""The finished film -> its contact sheet and its cover."""

from __future__ import annotations

from cuereel.assemble.choose import cover_frame, telling_in_film
from cuereel.assemble.contact_sheet import TILE, Tile, describe, write_sheet
from cuereel.assemble.cover import draw_cover
from cuereel.assemble.delivery import Delivery
from cuereel.assemble.healing import healed
from cuereel.assemble.receipt import assembly_version
from cuereel.assemble.screening import Screening, colour_pictures
from cuereel.assemble.whole import write_whole
from cuereel.cache import content_key
from cuereel.model import Shot
from cuereel.raster import Raster
from cuereel.shoot.boxes import Box
from cuereel.shoot.marker import marked, marker_style


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
    """The title over the frame that promises most; `pictures` are the film's frames in grey."""
    title, cache, settings = delivery.script.title, delivery.cache, delivery.settings
    number = cover_frame(delivery.timeline.shots, pictures, title, delivery.timeline.frame.fps)
    group = next(group for group in reversed(film.groups) if group.first <= number)
    spots = _markers(delivery, number)
    look = [settings.format.name, settings.theme.model_dump(mode="json"), assembly_version()]
    key = content_key(["cover", group.hash, number - group.first, title, [list(spot) for spot in spots], look])
    cover = cache.get(key)
    if cover is None:
        shown = colour_pictures(film, [number], min(film.width, film.height))[number]
        for spot in spots:
            shown = healed(shown, spot)
        cover = cache.put(key, draw_cover(shown, title, settings.format, settings.theme), ".png")
    write_whole(delivery.path("cover.png"), cover.read_bytes())


def _markers(delivery: Delivery, number: int) -> list[Box]:
    """Where the marker of the chapter stands on a frame of the film."""
    settings, frame = delivery.settings, delivery.timeline.frame
    shot: Shot = next(shot for shot in delivery.timeline.shots if shot.start <= number < shot.end)
    if shot.panel.chapter is None or not shot.panel.marked:
        return []
    style = marker_style(settings.theme.colours)
    over = marked(shot.panel.chapter, style, settings.format, frame, number - shot.start)
    return [overlay.box for overlay in over]
