"""Pages of spoken words -> the composition of each: by what they speak of, and where that is nothing, by turns."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

from cuereel.scene.kinetic.asking import asking
from cuereel.scene.kinetic.contrast import split
from cuereel.scene.kinetic.counted import counted, timed
from cuereel.scene.kinetic.made import made
from cuereel.scene.kinetic.many import spread
from cuereel.scene.kinetic.pictured import pictured
from cuereel.scene.kinetic.plain import flood, monument, ringed, rows, slabs, tower
from cuereel.scene.kinetic.sheet import Desk, Sheet
from cuereel.scene.kinetic.stored import stored
from cuereel.scene.kinetic.swift import swift
from cuereel.scene.pages import Page
from cuereel.scene.sense import (
    asked,
    contrast_said,
    fast_said,
    kept_said,
    made_said,
    many_said,
    number_said,
    pair_said,
    time_said,
)

Composition = Callable[[Desk, Sheet], None]
"""Sets a page on its sheet."""

LETTERS = 8
"""Letters up to which a word can be seen as large as the frame at once."""

FLOOD_FRAMES = 24
"""Frames that a flood of colour lasts at least: anything shorter is a flash."""

SHORT = 7
"""Letters up to which it can be read there."""

FEW = 3
"""Words of a page that do not fill the frame by themselves."""

FLOOD_SHARE = 5
"""At most one page in so many is a flood."""


def choose(desk: Desk, pages: Sequence[Page]) -> list[Composition]:
    """A composition for each page: no two plain ones of a kind in a row, and a flood for a few that have the time."""
    turn = zlib.crc32(" ".join(desk.words).encode())
    chosen: list[Composition] = []
    for page in pages:
        meant = meaning(desk, page)
        meant = None if meant is spread and spread in chosen[-2:] else meant
        chosen.append(meant or _plain(desk, page, turn, chosen[-2:]))
        turn += 0 if meant else 1
    for at in _floods(desk, pages, chosen, turn):
        chosen[at] = flood
    return chosen


def meaning(desk: Desk, page: Page) -> Composition | None:
    """The composition for what a page speaks of, where that can be shown."""
    words, first, last = desk.words, page.first, page.last
    if asked(words, last - 1):
        return asking
    if pair_said(words, first, last):
        return split
    if kept_said(words, first, last):
        return stored
    fast = fast_said(words, first, last)
    if (
        fast is not None
        and contrast_said(words, first, last) is None
        and all(index == fast for index in desk.shown(page) if index in desk.art)
    ):
        return swift
    drawn = [index for index in desk.shown(page) if index in desk.art]
    if any(index not in desk.emblems for index in drawn):
        return pictured
    if time_said(words, first, last) is not None:
        return timed
    if number_said(words, first, last) is not None:
        return counted
    if made_said(words, first, last) is not None and contrast_said(words, first, last) is None:
        return made
    if drawn:
        return pictured
    if many_said(words, first, last) is not None and last - first <= 6:
        return spread
    cut = contrast_said(words, first, last)
    return split if cut is not None and cut - first >= 2 and last - cut >= 2 else None


def _floods(desk: Desk, pages: Sequence[Page], chosen: Sequence[Composition], turn: int) -> list[int]:
    """The pages that are flooded: never the first one, the longest first; in a short shot one at most, in some none."""
    frames = [desk.on(page.first) for page in pages] + [desk.end]
    longest = sorted(range(1, len(pages)), key=lambda at: frames[at] - frames[at + 1])
    fitting = [
        at
        for at in longest
        if chosen[at] in (tower, ringed, rows, slabs)
        and pages[at].key is not None
        and frames[at + 1] - frames[at] >= FLOOD_FRAMES
    ]
    return fitting[: len(pages) // FLOOD_SHARE or int(len(pages) > FEW - 1 and turn % 2)]


def _plain(desk: Desk, page: Page, turn: int, before: Sequence[Composition]) -> Composition:
    """One of those that fit the page, by turns, other than the last two."""
    key = desk.words[page.key].strip(".,!?") if page.key is not None else ""
    # a ring around a long word would leave it small
    ring: list[Composition] = [ringed] if len(key) <= LETTERS else []
    fitting: list[Composition] = [tower, *ring, rows] if page.last - page.first > FEW else [rows, *(ring or [tower])]
    if key and len(key) <= LETTERS:
        fitting.append(slabs)
        shown = desk.shown(page)
        if page.key == shown[-1] and len(shown) > 1 and len(key) <= SHORT:
            fitting = [monument, *fitting]
    left = [composition for composition in fitting if composition not in before] or fitting
    return left[turn % len(left)]


__all__ = ["Composition", "choose", "meaning"]
