"""The parts and the acts of a screen -> its page, and where it goes dark the same page in other colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cuereel.scene.app.building import Built, build
from cuereel.scene.app.device import Device
from cuereel.scene.app.inputs import Field
from cuereel.scene.app.long_pages import LONG
from cuereel.scene.app.page import Page, wallpaper
from cuereel.scene.app.parts import Part
from cuereel.scene.app.story import Act
from cuereel.scene.app.tones import DARK, LIGHT
from cuereel.scene.app.widgets import Row
from cuereel.scene.app.wording import is_dark_mode, sample, say
from cuereel.scene.base import ANTICIPATION, CueScene

ON_LOCKED = {"notify", "ask", "press", "dark"}
"""What happens on a phone that is locked, where nothing else is asked for."""

BEFORE = 18
"""Frames before the shot at which a page has begun to come: all but its last things stand there when it is seen."""


@dataclass(frozen=True)
class Staged:
    """The page, first as it is and then as it is in the dark, if it is; what goes wrong on it; whether it is locked."""

    pages: list[tuple[Built, Page]]
    told: Act | None
    locked: bool


def staged(scene: CueScene, asked: Any, device: Device, acts: Sequence[Act], parts: Sequence[Part]) -> Staged:
    """The page of a screen on a device, as it is asked for."""
    page, verbs = asked.page, {act.verb for act in acts}
    if verbs & {"visit", "enter", "open"}:
        page = page or "blank"  # nothing is there before one goes anywhere
    elif "close" in verbs and "popup" not in verbs:
        page = page or "paper"
    takes_in = any(part.kind in ("field", "code") for part in parts)
    told = next((act for act in acts if act.verb == "fail"), None) if takes_in else None
    alert = (told.words or say("refused" if page == "login" else "wrong", scene.language)) if told else ""
    goes_dark = any(act.verb == "turn" and is_dark_mode(act.words) for act in acts)
    day = next(((act.verb, act.words) for act in acts if act.verb in ("pick", "circle")), ("", ""))
    lights = next((act.step for act in acts if act.verb == "light"), None)
    lit = (lights.light or "", scene.colour(lights.colour or "accent")) if lights else ("", scene.colour("accent"))
    pages = []
    for tones in (LIGHT, DARK) if goes_dark else (LIGHT,):
        start = told.start if told else 0
        told_of = {"printed": "enlarge" in verbs, "fills": "fill" in verbs}
        built = build(scene, device, tones, parts, page, alert, start, day=day, lit=lit, **told_of)
        shown = Page(device, tones, built.widgets, built.filler, flowing=built.flowing)
        if page in LONG:
            shown.go_on()
        shown.come(-BEFORE)
        if "check" not in verbs:
            for row, at in zip(built.of(Row), row_starts(scene), strict=False):
                row.begins = at
        if page and "press" in verbs and "type" not in verbs:
            _fill_in(built.of(Field))
        pages.append((built, shown))
    locked = not parts and not page and asked.device == "phone" and "notify" in verbs and verbs <= ON_LOCKED
    if locked:
        pages = [(pages[0][0], wallpaper(scene.theme, device))]
    return Staged(pages, told, locked)


def row_starts(scene: CueScene) -> list[int]:
    """The frames on which the rows of a list are named, where they are."""
    out: list[int] = []
    while scene.has(f"row-{len(out) + 1}"):
        out.append(max(0, scene.frame_of(f"row-{len(out) + 1}") - ANTICIPATION))
    return out


def _fill_in(fields: Sequence[Field]) -> None:
    """Nobody sends a form that is empty."""
    for field in fields:
        if (typed := sample(field.label)) or field.secret:
            field.type(typed, -BEFORE, 1)


__all__ = ["Staged", "row_starts", "staged"]
