"""A step that alters what stands on a page: a button's colour, what is gone, the day of a calendar, how near it is."""

from __future__ import annotations

from typing import Protocol

from cuereel.scene.app.building import Built
from cuereel.scene.app.device import Device
from cuereel.scene.app.hands import Touch
from cuereel.scene.app.kept import Calendar, Gallery, SmallPrint
from cuereel.scene.app.page import Page
from cuereel.scene.app.story import Act
from cuereel.scene.app.widget import framed
from cuereel.scene.app.widgets import Push, Row
from cuereel.scene.app.wording import label_of
from cuereel.scene.base import CueScene
from cuereel.scene.card import mix
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Pose, scaled, shifted, then
from cuereel.scene.stage import px
from cuereel.scene.track import Track

LARGER = 2.6
"""How much larger small print is when the page has come near."""

NEARS = 16
"""Frames in which the page comes near."""


class Altered(Protocol):
    """The screen whose page is altered."""

    scene: CueScene
    device: Device
    pages: list[tuple[Built, Page]]
    touches: list[Touch]
    scrolled: Track
    near: Track
    looked_at: tuple[float, float]


def alters(on: Altered, act: Act) -> None:
    """Have the page altered as a step says."""
    if act.verb == "enlarge":
        _near(on, act)
    for built, page in on.pages:
        if act.verb == "recolour":
            _recolour(on, built, act)
        elif act.verb == "vanish":
            _vanish(built, act)
        elif act.verb in ("pick", "circle"):
            _choose(on, built, page, act)


def _recolour(on: Altered, built: Built, act: Act) -> None:
    label = label_of(act.words, on.scene.language) if act.words else ""
    pushes = built.of(Push)
    for push in [push for push in pushes if push.words == label][:1] or pushes[-1:]:
        colour = on.scene.colour(act.step.colour or "good")
        deep = mix(colour, "#0A1030", 0.16)  # white letters are read on it
        framed(push.recolour(act.start, deep), on.device.window)


def _vanish(built: Built, act: Act) -> None:
    galleries, rows = built.of(Gallery), built.of(Row)
    for gallery in galleries:
        gallery.gone = act.start
    for number, row in enumerate([] if galleries else rows):
        row.gone = (act.start, number)


def _choose(on: Altered, built: Built, page: Page, act: Act) -> None:
    for calendar in built.of(Calendar)[:1]:
        calendar.begun = act.start
        if built is on.pages[0][0] and act.verb == "pick":
            x, y = calendar.touch
            spot = page.place_of(calendar)
            size = page.size_of(calendar)
            on.touches.append(Touch(act.start, x * size, spot[1] + y * size))


def _near(on: Altered, act: Act) -> None:
    """The page goes to its end, and comes near to the small print there."""
    page = on.pages[0][1]
    last = max(0.0, page.long - 40)
    print_ = next(widget for widget in page.shown if isinstance(widget, SmallPrint))
    _, y = page.place_of(print_)
    on.scrolled.to(last, act.start, 10)
    on.near.to(1.0, act.start, NEARS, ease_in_out)
    on.looked_at = (print_.middle, y - last + print_.above)


def near_to(device: Device, spot: tuple[float, float], share: float) -> Pose:
    """How a page is moved that has come near to a spot of it: that is in its middle then."""
    x, y = spot
    goal = device.top + 0.42 * (device.fold - device.top)
    larger = scaled(1 + (LARGER - 1) * share, about=(px(x), -px(y)))
    return then(larger, shifted(-px(x) * share, px((y - goal) * share)))


__all__ = ["alters", "near_to"]
