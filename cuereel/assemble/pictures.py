"""The finished film -> its contact sheet and its cover."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path

from cuereel.assemble.choose import cover_frame, told_in_film
from cuereel.assemble.contact_sheet import TILE, acts, describe, tiles_of, write_sheet
from cuereel.assemble.cover import draw_cover
from cuereel.assemble.cover_layout import lay_out, picture_rows
from cuereel.assemble.cover_shot import cover_shot
from cuereel.assemble.delivery import Delivery
from cuereel.assemble.receipt import assembly_version
from cuereel.assemble.screening import Screening, colour_pictures
from cuereel.cache import content_key
from cuereel.model import Json, Shot
from cuereel.raster import Raster
from cuereel.whole import write_whole

MOST_KEYS = 3
"""Words at its end that a title makes much of, at most."""


def write_contact_sheet(delivery: Delivery, film: Screening, pictures: Raster) -> None:
    """A telling frame of each act of each shot, its id and its words; `pictures` are the film's frames in grey."""
    timeline, fps = delivery.timeline, delivery.timeline.frame.fps
    told = [told_in_film(shot, pictures, fps) for shot in timeline.shots]
    shown = colour_pictures(film, chain.from_iterable(told), TILE, delivery.cache)
    tiles = []
    for index, (shot, numbers) in enumerate(zip(timeline.shots, told, strict=True)):
        lines = describe(delivery.script, delivery.sources, shot, index)
        # what is printed is the time of the frame that is shown
        played = [replace(act, last=number) for act, number in zip(acts(shot, fps), numbers, strict=True)]
        tiles += tiles_of(shot, played, [shown[number] for number in numbers], lines, fps)
    write_sheet(tiles, delivery.path("contact.png"))


def write_cover(delivery: Delivery, film: Screening, pictures: Raster) -> None:
    """The title over what the film goes into, or over its frame that promises most; `pictures` are those in grey."""
    timeline, settings = delivery.timeline, delivery.settings
    title = cover_title(delivery.script.title, timeline.shots[0].panel.params)
    rows = picture_rows(lay_out(title[0], settings.format, settings.theme, title[1]), settings.format)
    made = cover_shot(timeline.shots, rows)
    cover = None if made is None else _cover(delivery, film, made, made.start, title, made=True)
    if cover is None:
        bare = [delivery.bare(shot) for shot in timeline.shots]
        number = cover_frame(bare, pictures, title[0], timeline.frame.fps)
        shot = next(shot for shot in bare if shot.start <= number < shot.end)
        cover = _cover(delivery, film, shot, number, title, made=False)
    assert cover is not None
    write_whole(delivery.path("cover.png"), cover.read_bytes())


def _cover(
    delivery: Delivery, film: Screening, shot: Shot, number: int, title: tuple[str, int], *, made: bool
) -> Path | None:
    """The cover over frame `number` of the film, as `shot` is drawn there; None where one `made` for it cannot be."""
    settings, cache = delivery.settings, delivery.cache
    groups = [group.hash for group in film.groups if shot.start <= group.first < shot.end]
    look = [settings.format.name, settings.theme.model_dump(mode="json"), assembly_version()]
    key = content_key(["cover", groups, shot.panel.params if made else None, number - shot.start, *title, look])
    cover = cache.get(key)
    if cover is not None:
        return cover
    shown = _still(delivery, shot, number)
    if shown is None and made:
        return None
    if shown is None:
        shown = colour_pictures(film, [number], min(film.width, film.height))[number]
    return cache.put(key, draw_cover(shown, title[0], settings.format, settings.theme, title[1], made=made), ".png")


def cover_title(title: str, params: Mapping[str, Json]) -> tuple[str, int]:
    """A title as the first shot letters it, if it does, and how many words at its end that has a picture of.

    `params` are the shot's. A title is often said with a mark that its script's own line does not have.
    """
    said = params.get("text")
    if not isinstance(said, str) or _bare_words(said) != _bare_words(title):
        return title, 0
    entries = params.get("pictures")
    places = [entry.get("word") for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
    first = next((place for place in places if isinstance(place, int)), 0)
    left = len(said.split()) - first + 1
    return said, left if first and left <= MOST_KEYS else 0


def _bare_words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _still(delivery: Delivery, shot: Shot, number: int) -> Raster | None:
    """A shot on a frame of the film, with nothing over it; None where its scene cannot be drawn so."""
    if delivery.still is None:
        return None
    try:
        return delivery.still(shot, number - shot.start)
    except Exception:  # a scene may raise anything, and the film is finished: its own frame will do
        return None
