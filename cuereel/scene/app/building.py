"""The parts of a page -> its widgets in one set of colours, and the filler below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from manim import Circle, Group, Mobject

from cuereel.scene.app.device import COLUMN, Device
from cuereel.scene.app.inputs import Code, Field, Toggle
from cuereel.scene.app.kept import Calendar, Gallery, SmallPrint
from cuereel.scene.app.long_pages import LONG, PITCH, Entry, high
from cuereel.scene.app.parts import Part
from cuereel.scene.app.settings_row import Setting
from cuereel.scene.app.side_by_side import SideBySide
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widget import Widget, cross, lettered
from cuereel.scene.app.widgets import Push, Row, heading, notice, paragraph, picture, post, print_
from cuereel.scene.app.wording import capital, is_search, say
from cuereel.scene.base import CueScene
from cuereel.scene.card import mix
from cuereel.scene.stage import px

Kind = TypeVar("Kind", bound=Widget)

POSTS = 7
"""Entries of a feed, or pieces of a page, that there are at most."""


@dataclass(frozen=True)
class Built:
    """The widgets that matter and those that only go on below; `flowing` pages have the latter from their top on."""

    widgets: list[Widget]
    filler: list[Widget]
    flowing: bool

    def of(self, kind: type[Kind]) -> list[Kind]:
        return [widget for widget in self.widgets if isinstance(widget, kind)]


def build(
    scene: CueScene,
    device: Device,
    tones: Tones,
    parts: Sequence[Part],
    page: str,
    alert: str,
    told: int,
    *,
    day: tuple[str, str] = ("", ""),
    printed: bool = False,
    lit: tuple[str, str] = ("", ""),
    fills: bool = False,
) -> Built:
    """The widgets for some parts; what is told in red (`alert`), if anything, comes on the frame `told`.

    A page may be "blank", or a "paper": print from its top to its foot. Of a calendar, something is done to a `day`;
    a page that is `printed` ends in small letters. Of a long page, entries of a kind are `lit` in a colour. A list that
    `fills` goes on below with places for more.
    """
    widgets: list[Widget] = []
    for number, part in enumerate(parts):
        made = _calendar(scene, tones, part, day) if part.kind == "calendar" else None
        made = made or _widget(scene, tones, part, number, fills=fills)
        widgets.append(made)
    if alert:
        red = _alert(scene, tones, alert)
        fields = [number for number, widget in enumerate(widgets) if isinstance(widget, Field | Code)]
        widgets.insert(fields[-1] + 1, red)
    flowing = not parts or fills
    feed = page == "feed"
    filler: list[Widget] = []
    if page in LONG:
        count = 2 + int((device.high + 200) / (high(page) + PITCH))
        filler += [Entry(scene.theme, tones, page, number, *lit) for number in range(count + count % 2)]
    if fills:
        filler += [_place(scene, tones, number) for number in range(POSTS)]
    for number in range(0 if fills or page in ("blank", *LONG) else POSTS if flowing else 3):
        if feed or (flowing and number % 2 == 0 and page != "paper"):
            filler.append(post(scene.theme, tones, number))
        else:
            filler.append(paragraph(tones, number))
    if printed:
        filler.append(SmallPrint(tones, say("terms", scene.language)))
    built = Built(widgets, filler, flowing)
    if alert:
        # it comes with a jolt of its own, not with the rest of the page
        red.told = told
    return built


class Alert(Widget):
    """What went wrong, in red, from the frame `told` on."""

    told = 0

    def there(self, frame: int) -> float:
        self.begins = self.told
        return min(1.0, max(0.0, (frame - self.told + 1) / 3))


def _alert(scene: CueScene, tones: Tones, words: str) -> Alert:
    red = scene.theme.colour("bad") if tones.ink > "#808080" else mix(scene.theme.colour("bad"), "#A00018", 0.5)
    block = lettered(words, COLUMN - 90, 120, colour=red, size=50, weight="bold", lines=2)
    disc = Circle(radius=px(28), stroke_width=0, fill_opacity=1, fill_color=red)
    sign = Group(disc, cross(11, "#FFFFFF"))
    sign.shift((px(-block.width * 60 - 46), 0, 0))
    return Alert(Group(sign, block).move_to((0, 0, 0)), max(62.0, block.height * 120 + 10))


def _place(scene: CueScene, tones: Tones, number: int) -> Row:
    """The place of a row that never comes."""
    row = Row(scene.theme, tones, "", number, None, kept=True)
    row.begins = 10**6
    return row


def _widget(scene: CueScene, tones: Tones, part: Part, number: int, *, fills: bool) -> Widget:
    theme, words = scene.theme, part.words
    if part.kind == "title":
        return heading(tones, words)
    if part.kind == "text":
        return print_(tones, words)
    if part.kind == "notice":
        return notice(theme, tones, words)
    if part.kind == "button":
        return SideBySide(theme, tones, words) if part.twice else Push(theme, tones, words)
    if part.kind == "image":
        return _picture(scene, tones, words)
    if part.kind == "toggle":
        return Toggle(theme, tones, words, on=part.on)
    if part.kind == "code":
        return Code(theme, tones, words, ring_=part.ring)
    if part.kind == "gallery":
        return Gallery(theme, tones)
    if part.kind == "setting":
        return Setting(theme, tones, words, part.value)
    if part.kind == "row":
        return Row(theme, tones, capital(part.named) or words, number, _art(scene, part.icon or words), kept=fills)
    field = Field(theme, tones, words, secret=part.secret, search=is_search(words))
    if part.typed:
        field.type(part.typed, -100, 1)
    return field


def _calendar(scene: CueScene, tones: Tones, part: Part, day: tuple[str, str]) -> Widget:
    verb, number = day
    return Calendar(scene.theme, tones, part.words, number, verb)


def _picture(scene: CueScene, tones: Tones, name: str) -> Widget:
    art = _art(scene, name)
    return picture(tones, art) if art is not None else print_(tones, name)


def _art(scene: CueScene, name: str) -> Mobject | None:
    try:
        return scene.art(name) if name else None
    except KeyError:
        return None


__all__ = ["Alert", "Built", "Kind", "build"]
