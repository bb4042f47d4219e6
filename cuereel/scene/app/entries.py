"""A step about some of what stands on a page: fields judged, a value set, rows that fill it, lines that light up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np

from cuereel.scene.app.building import Built
from cuereel.scene.app.device import Device
from cuereel.scene.app.inputs import Field
from cuereel.scene.app.long_pages import Entry
from cuereel.scene.app.page import Page
from cuereel.scene.app.settings_row import Setting
from cuereel.scene.app.story import Act
from cuereel.scene.app.widget import framed
from cuereel.scene.app.widgets import Row
from cuereel.scene.app.wording import label_of
from cuereel.scene.base import CueScene
from cuereel.scene.marked import which
from cuereel.scene.track import Track

SOONEST, LATEST, REST = 5, 20, 18
"""Frames from one of several to the next at least and at most, and for which all of them are seen."""

LIGHTS = (2, 12)
"""Frames from one line that lights up to the next, at least and at most."""

SETTLES = 14
"""Frames in which a page comes to rest."""


class Filled(Protocol):
    """The screen whose page it is."""

    scene: CueScene
    device: Device
    pages: list[tuple[Built, Page]]
    scrolled: Track


def _apart(act: Act, count: int) -> float:
    return float(np.clip((act.end - REST - act.start) / max(1, count), SOONEST, LATEST))


def _judge(on: Filled, act: Act) -> None:
    for built, _ in on.pages:
        fields = built.of(Field)
        label = label_of(act.words, on.scene.language)
        meant = which(act.words or "all", [field.label for field in fields])
        meant = meant or [number for number, field in enumerate(fields) if field.label == label]
        for turn, number in enumerate(meant):
            start = act.start + round(turn * _apart(act, len(meant)))
            framed(fields[number].judge(start, good=act.verb == "accept"), on.device.window)


def _set(on: Filled, act: Act) -> None:
    for built, _ in on.pages:
        settings = built.of(Setting)
        named = [each for each in settings if act.step.into and each.label.casefold() == act.step.into.casefold()]
        for setting in (named or settings)[:1]:
            setting.set(act.words, act.start)
            framed(setting.mobject, on.device.window)


def _fill(on: Filled, act: Act) -> None:
    for built, _ in on.pages:
        rows = built.of(Row)
        for number, row in enumerate(rows):
            row.begins = act.start + round(number * _apart(act, len(rows)))


def _light(on: Filled, act: Act) -> None:
    """What is in sight lights up from the top down, when the page has come to rest."""
    rests = on.scrolled.at(act.start + SETTLES)
    for built, page in on.pages:
        places = [(page.height_of(entry, rests), entry) for entry in built.filler if isinstance(entry, Entry)]
        seen = sorted(
            (place for place in places if place[1].holds and on.device.top + 40 < place[0] < on.device.high),
            key=lambda place: place[0],
        )
        apart = float(np.clip((act.end - REST - act.start) / max(1, len(seen)), *LIGHTS))
        for turn, (_, entry) in enumerate(seen):
            entry.lit = act.start + round(turn * apart)


def _stop(on: Filled, act: Act) -> None:
    """It has been scrolled up to here; nothing else is done."""


JUDGED: dict[str, Callable[[Filled, Act], None]] = {
    "accept": _judge,
    "reject": _judge,
    "set": _set,
    "fill": _fill,
    "light": _light,
    "stop": _stop,
}
"""What each of these steps does."""

__all__ = ["JUDGED"]
