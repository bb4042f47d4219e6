"""Steps by which something on a page is tapped: a button, an answer, a switch, a row of a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from cuereel.scene.app.building import Built, Kind
from cuereel.scene.app.hands import Touch
from cuereel.scene.app.inputs import Field, Toggle
from cuereel.scene.app.overlays import Overlay, Question
from cuereel.scene.app.page import Page
from cuereel.scene.app.side_by_side import SideBySide
from cuereel.scene.app.story import Act
from cuereel.scene.app.widgets import Push, Row
from cuereel.scene.app.wording import capital, is_dark_mode, label_of
from cuereel.scene.base import CueScene
from cuereel.scene.motion import ease_in_out
from cuereel.scene.track import Track


class Tapped(Protocol):
    """What of a screen is tapped: its pages, what lies over them, and the hands; a second is `beside` the first."""

    scene: CueScene
    built: Built
    page: Page
    pages: list[tuple[Built, Page]]
    overlays: list[Overlay]
    touches: list[Touch]
    beside: list[Touch]
    dark: Track
    turned: int

    def of_all(self, kind: type[Kind]) -> list[Kind]: ...


def _press(on: Tapped, act: Act) -> None:
    label = label_of(act.words, on.scene.language)
    for each in on.overlays:
        if isinstance(each, Question) and each.start < act.start <= each.end:
            for place, push in enumerate(each.answers):
                if push.words == label:
                    push.press(act.start)
                    on.touches.append(Touch(act.start, *each.place_of(place)))
                    return
    for pair in (each for each in on.built.of(SideBySide) if each.words == label):
        pair.press(act.start)
        middle, size = on.page.place_of(pair)[1], on.page.size_of(pair)
        left, right = (Touch(act.start, x * size, middle + y * size) for x, y in pair.touches)
        on.beside.append(left)
        on.touches.append(right)
        return
    pushes = [push for push in on.built.of(Push) if push.words == label] or on.built.of(Push)[-1:]
    for push in pushes[:1]:
        place = on.built.widgets.index(push)
        for built, _ in on.pages:
            twin = built.widgets[place]
            assert isinstance(twin, Push)
            twin.press(act.start)
        on.touches.append(Touch(act.start, *on.page.place_of(push, push.touch)))
        for field in on.of_all(Field):
            field.focus.to(0.0, act.start, 4)


def _turn(on: Tapped, act: Act) -> None:
    label = label_of(act.words, on.scene.language)
    called = [toggle for toggle in on.built.of(Toggle) if toggle.label == label]
    # of switches without names, each is turned in its turn
    toggle = called[on.turned % len(called)] if not label else called[0]
    on.turned += not label
    place = on.built.widgets.index(toggle)
    for built, _ in on.pages:
        twin = built.widgets[place]
        assert isinstance(twin, Toggle)
        twin.turn(act.start)
    on.touches.append(Touch(act.start, *on.page.place_of(toggle, toggle.touch)))
    if is_dark_mode(label):
        on.dark.to(1.0 - round(on.dark.at(act.start)), act.start + 2, 9, ease_in_out)


def _listed(on: Tapped, act: Act) -> None:
    """What a search has found comes, row by row; or one row of a list is tapped."""
    if act.verb == "results":
        for built, _ in on.pages:
            for number, row in enumerate(built.of(Row)):
                row.begins = act.start + 4 * number
        return
    for built, page in on.pages:
        row = next(each for each in built.of(Row) if each.words == capital(act.words))
        row.press(act.start)
        if built is on.built:
            on.touches.append(Touch(act.start, *page.place_of(row, row.touch)))


TAPPED: dict[str, Callable[[Tapped, Act], None]] = {
    "press": _press,
    "turn": _turn,
    "tap": _listed,
    "results": _listed,
}
"""What each of these steps does."""

__all__ = ["TAPPED"]
