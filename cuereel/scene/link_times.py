"""The moments and the words of a link -> when its address is typed, gone to, and what its page does."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.address_bar import TYPING
from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.heard import beats, heard
from cuereel.scene.march import March, plain, spoken

LOADING = 11
"""Frames from the press until the page's steps begin to land, where there is the time."""

TAKING = 34
"""Frames from the press until the first step is taken, where nothing is said of it."""

READY, SOON = 12, 7
"""Frames after the address is begun, and after it is whole, before anything goes there by itself."""

PATIENCE = 60
"""Frames that an address stands there at most before it is gone to."""

OPENING = 32
"""Frames in which the road comes to the horizon at most."""

UNROLLED = 4
"""Frames from the landing of the first step on in which the road comes to the horizon."""

APART, SHUT = 20, 45
"""Frames between two beats that something new is seen on, and those that a page of details is open at least."""


@dataclass(frozen=True)
class LinkTimes:
    """Frames of a shot: typing begins on `typed` and takes `saying`; `pressed` is the press, `gone` what it leads to.

    With `into_field` the press is into the field, before there is an address. The page is `loading` so many frames and
    `opening` so many. `asked` is a later press that opens the details of the first stop, which come on `rows`.
    """

    typed: int
    saying: int
    pressed: int
    gone: int
    into_field: bool
    loading: int
    opening: int
    taken: int
    asked: int | None
    rows: tuple[int, ...]

    def march(self, brief: Brief, stops: int) -> March:
        """When the stops of the road rise and are reached."""
        if brief.words:
            until = self.asked if self.asked is not None else brief.frames - READY
            found = spoken(self.gone + 8, self.taken, beats(heard(brief), self.gone + 8, until, APART), stops)
            if found is not None:
                return found
        return plain(self.gone + self.loading, self.taken, stops)


def link_times(brief: Brief) -> LinkTimes:
    """When everything happens; what is not said happens soon after what is."""
    frames = brief.frames
    told = {name: max(0, at - ANTICIPATION) for name, at in brief.moments.items()}
    press = told.get("press")
    typed = told.get("address", min(frames // 5, frames if press is None else press))
    said = brief.moments["typed"] - typed if "typed" in told and "address" in told else 0
    saying = max(TYPING, min(said, frames - typed - READY))
    asked = None
    if press is not None and press > typed + saying + PATIENCE:
        # nobody waits so long before what is typed
        asked = press if press < frames - SHUT else None
        press = None
    into_field = press is not None and press < typed
    pressed = typed + max(READY, min(saying + SOON, (frames - typed) // 2)) if press is None else press
    if not into_field:
        saying = max(1, min(saying, pressed - typed - 1))
    gone = max(pressed, typed + saying + 3) if into_field else pressed
    step = told.get("step", -1)
    taken = step if step > gone + 4 else gone + TAKING
    asked = asked if asked is not None and asked > taken + SHUT else None
    loading = int(np.clip((taken - gone) // 3, 2, LOADING))
    opening = max(loading + UNROLLED, min(OPENING, (taken - gone) // 2)) if step > gone + 4 else loading + UNROLLED
    rows = tuple(beats(heard(brief), asked + 8, frames - 12, APART)) if asked is not None else ()
    return LinkTimes(typed, saying, pressed, gone, into_field, loading, opening, taken, asked, rows)


__all__ = ["LinkTimes", "link_times"]
