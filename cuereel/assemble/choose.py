"""The plan + the finished film -> the frame that tells most of a shot, and the one that promises most of the film."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

import numpy as np

from cuereel.assemble.contact_sheet import LANDING, Act, acts, still_here
from cuereel.model import Drawn, Json, Shot
from cuereel.raster import Raster
from cuereel.shoot.cut_frames import BEFORE, BEHIND

UPPER = (0.15, 0.55)
"""The part of the height that a cover leaves to the picture, above its title and below what a grid of covers cuts."""

POOR = 0.6
"""A frame with less than this share of what the richest frame of its shot shows does not tell the shot."""

TWIN = 3.0
"""Grey levels by which two pictures differ, cell for cell, at the least: else they tell the same."""

LEAVING = 2
"""Frames before a wipe covers anything in which a scene gets ready for it."""

SHORT_WORD = 3
"""Letters up to which a word of the title may stand in the picture as well."""


def told_in_film(shot: Shot, pictures: Raster, fps: int) -> tuple[int, ...]:
    """The frame of the film that tells each act of a shot; the last one shows most of it, or is the richest of all.

    `pictures` are the film's frames in grey. Frames that a cut covers are left out as long as there are others.
    """
    first, last = _clear_of_cuts(shot)
    played = acts(shot, fps)
    *others, planned = (_calmest(act, first, last, pictures) for act in played)
    sampled = range(first, last + 1, max(1, fps // 10))
    richest = max(sampled, key=lambda number: richness(pictures[number]))
    poor = richness(pictures[planned]) < POOR * richness(pictures[richest])
    told = [*others, richest if poor else planned]
    for place in range(len(others)):
        act, after = played[place : place + 2]
        low, high = (min(max(at, first), last) for at in (act.first, after.first - round(LANDING[1] * fps)))
        told[place] = _fuller(told, place, range(low, max(low + 1, high), max(1, fps // 10)), pictures)
    return tuple(told)


def _fuller(told: Sequence[int], place: int, during: range, pictures: Raster) -> int:
    """The frame that tells an act, if that is neither poor nor a twin of another; else one during it that is not."""
    others = [number for at, number in enumerate(told) if at != place]
    richest = max(richness(pictures[number]) for number in (*told, *during))

    def unlike(number: int) -> float:
        return min(_apart(pictures[number], pictures[other]) for other in others)

    full = [number for number in (told[place], *during) if richness(pictures[number]) >= POOR * richest]
    if told[place] in full and unlike(told[place]) >= TWIN:
        return told[place]
    least_alike: int = max(full or [told[place]], key=unlike)
    return least_alike


def _apart(one: Raster, other: Raster) -> float:
    return float(np.abs(one.astype(np.int16) - other.astype(np.int16)).mean())


def _calmest(act: Act, first: int, last: int, pictures: Raster) -> int:
    """The frame of an act, within a shot's clear frames, around which least moves; of several the latest."""
    low, high = (min(max(number, first), last) for number in (act.first, act.last))

    def moves(number: int) -> int:
        before, after = (pictures[min(max(at, first), last)].astype(np.int16) for at in (number - 1, number + 1))
        return int(np.abs(after - before).sum())

    return min(range(high, low - 1, -1), key=moves)


def cover_frame(shots: Sequence[Shot], pictures: Raster, title: str, fps: int) -> int:
    """The telling frame with most to see in its upper part: of the shots that answer a cue where there are any.

    Pictures come before type, and a picture that shows a word of the title says it twice: both are taken only where
    nothing else is there.
    """
    drawn = [shot for shot in shots if shot.panel.drawn is not Drawn.PLACEHOLDER] or list(shots)
    pictured = [shot for shot in drawn if _is_picture(shot)] or drawn
    cued = [shot for shot in pictured if shot.panel.drawn is Drawn.CUE] or pictured
    silent = [shot for shot in cued if not _words(shot.panel.params) & _words(title)] or cued
    numbers = [told_in_film(shot, pictures, fps)[-1] for shot in silent]
    return max(numbers, key=lambda number: richness(pictures[number], UPPER))


def richness(picture: Raster, part: tuple[float, float] = (0.0, 1.0)) -> int:
    """How much a grey picture shows between two shares of its height: the sum of the steps from cell to cell."""
    top, bottom = (int(share * len(picture)) for share in part)
    levels = picture[top:bottom].astype(np.int16)
    return int(np.abs(np.diff(levels, axis=0)).sum() + np.abs(np.diff(levels, axis=1)).sum())


def _clear_of_cuts(shot: Shot) -> tuple[int, int]:
    """The first and the last frame of a shot that no cut covers or leads on from; all of a shot too short for one."""
    first = shot.start + BEHIND[shot.opens.kind]
    leaving = LEAVING if shot.closes.kind == "wipe" else 0
    last = min(shot.end - 1 - BEFORE[shot.closes.kind] - leaving, still_here(shot))
    return (first, last) if first <= last else (shot.start, shot.end - 1)


def _is_picture(shot: Shot) -> bool:
    """Whether it shows something beside the words that it letters."""
    return shot.panel.captions and not shot.panel.lettered


def _words(said: Json) -> set[str]:
    """The words of a text, or of all texts in parameters."""
    if isinstance(said, dict | list):
        return set(chain.from_iterable(map(_words, said.values() if isinstance(said, dict) else said)))
    return {word for word in re.findall(r"\w+", str(said).casefold()) if len(word) > SHORT_WORD}
