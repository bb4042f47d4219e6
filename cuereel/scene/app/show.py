"""A screen's parts and acts -> everything that is seen of them, posed frame by frame."""

from __future__ import annotations

from typing import Any

import numpy as np
from manim import Mobject

from cuereel.scene.app.altering import alters, near_to
from cuereel.scene.app.around import Around
from cuereel.scene.app.building import Kind
from cuereel.scene.app.chrome import Chrome, bar_for
from cuereel.scene.app.coming import comes
from cuereel.scene.app.device import Device, browser, phone
from cuereel.scene.app.entries import JUDGED
from cuereel.scene.app.hands import LEAN, Hands, Touch
from cuereel.scene.app.inputs import Code, Field
from cuereel.scene.app.overlays import Loader, Overlay
from cuereel.scene.app.parts import Part
from cuereel.scene.app.sheets import Sheet
from cuereel.scene.app.staging import row_starts, staged
from cuereel.scene.app.story import Act, acts_of, complete, with_idle
from cuereel.scene.app.tapping import TAPPED
from cuereel.scene.app.tones import DARK, LIGHT, Tones
from cuereel.scene.app.widgets import Row
from cuereel.scene.app.windows import Another, Popup
from cuereel.scene.app.wording import label_of, sample
from cuereel.scene.base import CueScene
from cuereel.scene.card import rounded
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, shifted, then
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import px
from cuereel.scene.track import Track, recoil

ENTERS = 12
"""Frames in which the device comes to rest."""

A_SIGN, LONGEST = 2.4, 40
"""Frames that a typed sign takes, and all of them at most."""

FLICK, READ = 13, 13
"""Frames of a push at a page, and for which it then rests."""

HURRY, REST = 7, 2
"""The same where it goes fast."""


class Show:
    """What a screen shows: its set, the device, the page and what comes over it, the hand."""

    def __init__(self, scene: CueScene, asked: Any = None) -> None:
        """`asked` is what is asked of it, if not the scene's parameters."""
        self.scene, self.theme, self.stage, self._fps = scene, scene.theme, scene.stage, scene.fps
        params = self.asked = asked or scene.params
        given = (*[Part(field="")] * getattr(params, "fields", 0), *params.parts)
        parts = complete(params.page, params.heading, given, params.steps, scene.language)
        self.acts = with_idle(scene.brief, acts_of(scene.brief, params.steps, params.page), parts)
        verbs = {act.verb for act in self.acts}
        bar = bar_for(verbs)
        on_phone = params.device == "phone" and not bar
        self.device: Device = phone(self.theme, self.stage) if on_phone else browser(self.theme, self.stage, bar)
        self.chrome = Chrome(scene, self.device, self.acts, bar) if bar else None
        self.staged = staged(scene, params, self.device, self.acts, parts)
        self.pages = self.staged.pages
        self.built, self.page = self.pages[0]
        self._dim, self.dark, self.scrolled, self.near = Track(), Track(), Track(), Track()
        self.looked_at = (0.0, 0.0)
        self.shaken: list[int] = []
        self.overlays: list[Overlay] = []
        self.touches: list[Touch] = []
        self.beside: list[Touch] = []
        self._into = self.turned = 0
        for number, act in enumerate(self.acts):
            self._write(number, act)
        self.around = Around(self.theme, self.stage, self.device)
        high = self.stage.portrait
        self.hands = Hands(self.theme, self.device, self.touches, finger=on_phone, high=high)
        self.others: list[Hands] = []
        if self.beside:
            self.others = [Hands(self.theme, self.device, self.beside, finger=on_phone, high=high, lean=-LEAN)]
        black = rounded(self.device.wide, self.device.high, 1, "#03050E")
        self._black = Rig(clip_to(black.move_to((0, -px(self.device.high / 2), 0)), self.device.window))
        self._moving = [Rig(self.device.body), Rig(self.device.over), Rig(self.device.window)]

    @property
    def mobjects(self) -> list[Mobject]:
        """All that is drawn, the farthest first."""
        device = self.device
        pagelike = [each for each in self.overlays if isinstance(each, Sheet | Loader | Another)]
        over = [
            *sorted(pagelike, key=lambda each: each.start),
            *(each for each in self.overlays if each not in pagelike),
        ]
        pages = [page.mobject for _, page in self.pages]
        chrome = [self.chrome.mobject] if self.chrome else []
        return [
            self.around.mobject,
            device.body,
            *chrome,
            device.window,
            *pages,
            *[each.mobject for each in over],
            self._black.mobject,
            device.over,
            *[each.mobject for each in (*self.others, self.hands)],
        ]

    # -- what happens

    def _write(self, number: int, act: Act) -> None:
        """Have a step happen on its frames."""
        after = self.acts[number + 1] if number + 1 < len(self.acts) else None
        if act.verb == "type":
            self._type(act)
        elif act.verb in TAPPED:
            TAPPED[act.verb](self, act)
        elif act.verb in JUDGED:
            JUDGED[act.verb](self, act)
        elif act.verb == "scroll":
            self._scroll(act)
        elif act.verb == "check":
            self._check(act)
        elif act.verb == "drain":
            for widget in self.of_all(Code):
                widget.drain(act.start, max(act.end, self.scene.brief.frames), self._fps)
        elif act.verb == "dark":
            self._dim.to(0.97, act.start, 8)
        elif act.verb in ("recolour", "vanish", "pick", "circle", "enlarge"):
            alters(self, act)
        elif act.verb == "close" and (window := self._window(act)) is not None:
            window.end = act.start
            self.touches.append(Touch(act.start, *window.touch))
        elif act is self.staged.told:
            self._fail(act)
        else:
            self.overlays += comes(self, act, after)

    def _type(self, act: Act) -> None:
        fields = self.built.of(Field)
        wanted = label_of(act.step.into, self.scene.language) if act.step.into else ""
        named = [number for number, field in enumerate(fields) if wanted and field.label == wanted]
        at = named[0] if named else min(self._into, len(fields) - 1)
        self._into = at + 1
        words = act.words or sample(fields[at].label)
        for built, _ in self.pages:
            for number, field in enumerate(built.of(Field)):
                field.focus.to(float(number == at), act.start, 4)
                if number == at and (words or field.secret):
                    signs = 8 if field.secret else len(words)
                    room = min(LONGEST, round(A_SIGN * signs), act.end - act.start - 3)
                    field.type(words, act.start, max(2, room))
        if act.start > 10:
            self.touches.append(Touch(act.start - 1, *self.page.place_of(fields[at], 170)))

    def _scroll(self, act: Act) -> None:
        fold, long = self.device.fold, self.page.long
        last = float("inf") if self.page.loops else max(0.0, long - 40)
        at, now = act.start, self.scrolled.at(act.start)
        while at < act.end - 4 and now < last - 1:
            to = min(last, now + 0.72 * fold)
            frames = min(HURRY if act.step.fast else FLICK, act.end - at)
            self.scrolled.to(to, at, frames + 4, ease_out)
            drag = 0.52 * fold
            self.touches.append(
                Touch(at, 150, 0.84 * fold, at + frames - 3, drag if self.asked.device == "phone" else 0)
            )
            at, now = at + frames + 4 + (REST if act.step.fast else READ), to

    def _window(self, act: Act) -> Popup | None:
        """The window that a step closes."""
        return next((each for each in self.overlays if isinstance(each, Popup) and each.start < act.start), None)

    def _check(self, act: Act) -> None:
        rows = self.built.of(Row)
        each = float(np.clip((act.end - act.start - 4) / max(1, len(rows)), 5, 22))
        said = row_starts(self.scene)
        for number in range(len(rows)):
            for built, _ in self.pages:
                own = said[number] if len(said) == len(rows) else act.start + round(each * number)
                built.of(Row)[number].ticked = own

    def _fail(self, act: Act) -> None:
        self.shaken.append(act.start)
        for field in self.of_all(Field):
            field.wrong.to(1.0, act.start, 3)

    def of_all(self, kind: type[Kind]) -> list[Kind]:
        return [widget for built, _ in self.pages for widget in built.of(kind)]

    def tones_at(self, frame: int) -> Tones:
        return DARK if self.dark.at(frame + 12) > 0.5 else LIGHT

    # -- what moves

    def pose(self, frame: int) -> None:
        self.around.pose(frame)
        up = 0.0 if self.chrome else 1 - ease_out(float(np.clip((frame + 4) / ENTERS, 0, 1)))
        told = [each for each in self.shaken if each <= frame]
        shake = 0.0
        if told and self.staged.locked:
            shake = 7 * recoil((frame - told[-1]) / self._fps, 0.09, 0.16)
        sway = np.array([px(shake), -px(120 * up), 0.0])
        whole = shifted(sway[0], sway[1])
        for rig in self._moving:
            rig.pose(whole)
        view = then(near_to(self.device, self.looked_at, self.near.at(frame)), self.device.view, whole)
        aside = 0.0
        if told and not self.staged.locked and self.staged.told:
            aside = 34 * recoil((frame - told[-1]) / self._fps, 0.15, 0.2)
        scrolled, dark = self.scrolled.at(frame), self.dark.at(frame)
        for number, (_, page) in enumerate(self.pages):
            page.pose(frame, view, scrolled, aside, 1.0 if number == 0 else dark)
        for each in self.overlays:
            each.pose(frame, view)
        if self.chrome:
            self.chrome.pose(frame, sway)
        self._black.pose(view)
        self._black.fade(self._dim.at(frame))
        for hand in (*self.others, self.hands):
            hand.pose(frame, sway)


__all__ = ["Show"]
