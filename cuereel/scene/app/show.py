"""A screen's parts and acts -> everything that is seen of them, posed frame by frame."""

from __future__ import annotations

import numpy as np
from manim import Mobject

from cuereel.scene.app.around import Around
from cuereel.scene.app.building import Kind
from cuereel.scene.app.device import Device, browser, phone
from cuereel.scene.app.hands import Hands, Touch
from cuereel.scene.app.inputs import Code, Field, Toggle
from cuereel.scene.app.overlays import Loader, Notification, Overlay, Question, Toast
from cuereel.scene.app.sheets import TURNED, Sheet
from cuereel.scene.app.staging import row_starts, staged
from cuereel.scene.app.story import Act, acts_of, complete, with_idle
from cuereel.scene.app.tones import DARK, LIGHT, Tones
from cuereel.scene.app.widgets import Push, Row
from cuereel.scene.app.wording import is_dark_mode, label_of, sample, say
from cuereel.scene.base import CueScene
from cuereel.scene.card import rounded
from cuereel.scene.motion import ease_in_out, ease_out
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

STAYS = 66
"""Frames that a toast or a notification stays at most."""


class Show:
    """What a screen shows: its set, the device, the page and what comes over it, the hand."""

    def __init__(self, scene: CueScene) -> None:
        self.scene, self.theme, self.stage, self._fps = scene, scene.theme, scene.stage, scene.fps
        params = scene.params
        parts = complete(params.page, params.heading, params.parts, params.steps, scene.language)
        self.acts = with_idle(scene.brief, acts_of(scene.brief, params.steps), parts)
        on_phone = params.device == "phone"
        self.device: Device = (phone if on_phone else browser)(self.theme, self.stage)
        self._staged = staged(scene, self.device, self.acts, parts)
        self._built = self._staged.pages
        self.built, self.page = self._built[0]
        self._dim, self._dark, self._scrolled = Track(), Track(), Track()
        self._shaken: list[int] = []
        self.overlays: list[Overlay] = []
        self._touches: list[Touch] = []
        self._into = self._turned = 0
        for number, act in enumerate(self.acts):
            self._write(number, act)
        self.around = Around(self.theme, self.stage, self.device)
        self.hands = Hands(self.theme, self.device, self._touches, finger=on_phone, high=self.stage.portrait)
        black = rounded(self.device.wide, self.device.high, 1, "#03050E")
        self._black = Rig(clip_to(black.move_to((0, -px(self.device.high / 2), 0)), self.device.window))
        self._moving = [Rig(self.device.body), Rig(self.device.over), Rig(self.device.window)]

    @property
    def mobjects(self) -> list[Mobject]:
        """All that is drawn, the farthest first."""
        device = self.device
        pagelike = [each for each in self.overlays if isinstance(each, Sheet | Loader)]
        over = [
            *sorted(pagelike, key=lambda each: each.start),
            *(each for each in self.overlays if each not in pagelike),
        ]
        pages = [page.mobject for _, page in self._built]
        return [
            self.around.mobject,
            device.body,
            device.window,
            *pages,
            *[each.mobject for each in over],
            self._black.mobject,
            device.over,
            self.hands.mobject,
        ]

    # -- what happens

    def _write(self, number: int, act: Act) -> None:
        """Have a step happen on its frames."""
        after = self.acts[number + 1] if number + 1 < len(self.acts) else None
        if act.verb == "press":
            self._press(act)
        elif act.verb == "type":
            self._type(act)
        elif act.verb == "turn":
            self._turn(act)
        elif act.verb == "scroll":
            self._scroll(act)
        elif act.verb == "check":
            self._check(act)
        elif act.verb == "drain":
            for widget in self._all(Code):
                widget.drain(act.start, max(act.end, self.scene.brief.frames), self._fps)
        elif act.verb == "dark":
            self._dim.to(0.97, act.start, 8)
        elif act is self._staged.told:
            self._fail(act)
        else:
            self.overlays.append(self._overlay(act, after))

    def _overlay(self, act: Act, after: Act | None) -> Overlay:
        """What comes over the page for a step."""
        theme, device, tones, frames = self.theme, self.device, self._tones_at(act.start), self.scene.brief.frames
        last = frames + 99
        if act.verb == "load":
            # another page comes over it before it is gone
            end = last if after is None else act.end + TURNED * (after.verb in ("show", "succeed", "fail"))
            words, lined = say("loading", self.scene.language), self.scene.params.device == "browser"
            return Loader(theme, tones, device, words, act.start, end, slow=act.step.slow, lined=lined)
        if act.verb == "toast":
            return Toast(theme, device, act.words, act.start, last if after is None else act.start + STAYS)
        if act.verb == "notify":
            self._shaken.append(act.start + 6)
            low = 478.0 if self._staged.locked else None
            return Notification(theme, device, act.words, act.start, last if after is None else act.start + STAYS, low)
        if act.verb == "ask":
            answers = [label_of(each, self.scene.language) for each in act.step.answers]
            press = self._answered(act, answers)
            return Question(theme, tones, device, act.words, answers, act.start, press + 15 if press else last)
        if act.verb == "alert":
            words, answers = act.words or say("error", self.scene.language), [say("ok", self.scene.language)]
            return Question(theme, tones, device, words, answers, act.start, last, alarm=True)
        words = act.words or (say("done" if act.verb == "succeed" else "wrong", self.scene.language))
        return Sheet(theme, tones, device, act.verb, words, act.start, last)

    def _answered(self, asked: Act, answers: list[str]) -> int:
        """The frame on which a question is answered; 0 where it is not."""
        for act in self.acts:
            if act.verb == "press" and act.start > asked.start and label_of(act.words, self.scene.language) in answers:
                return act.start
        return 0

    def _press(self, act: Act) -> None:
        label = label_of(act.words, self.scene.language)
        for each in self.overlays:
            if isinstance(each, Question) and each.start < act.start <= each.end:
                for place, push in enumerate(each.answers):
                    if push.words == label:
                        push.press(act.start)
                        self._touches.append(Touch(act.start, *each.place_of(place)))
                        return
        pushes = [push for push in self.built.of(Push) if push.words == label] or self.built.of(Push)[-1:]
        for push in pushes[:1]:
            place = self.built.widgets.index(push)
            for built, _ in self._built:
                twin = built.widgets[place]
                assert isinstance(twin, Push)
                twin.press(act.start)
            self._touches.append(Touch(act.start, *self.page.place_of(push, push.touch)))
            for field in self._all(Field):
                field.focus.to(0.0, act.start, 4)

    def _type(self, act: Act) -> None:
        fields = self.built.of(Field)
        wanted = label_of(act.step.into, self.scene.language) if act.step.into else ""
        named = [number for number, field in enumerate(fields) if wanted and field.label == wanted]
        at = named[0] if named else min(self._into, len(fields) - 1)
        self._into = at + 1
        words = act.words or sample(fields[at].label)
        for built, _ in self._built:
            for number, field in enumerate(built.of(Field)):
                field.focus.to(float(number == at), act.start, 4)
                if number == at and (words or field.secret):
                    signs = 8 if field.secret else len(words)
                    room = min(LONGEST, round(A_SIGN * signs), act.end - act.start - 3)
                    field.type(words, act.start, max(2, room))
        if act.start > 10:
            self._touches.append(Touch(act.start - 1, *self.page.place_of(fields[at], 170)))

    def _turn(self, act: Act) -> None:
        label = label_of(act.words, self.scene.language)
        called = [toggle for toggle in self.built.of(Toggle) if toggle.label == label]
        # of switches without names, each is turned in its turn
        toggle = called[self._turned % len(called)] if not label else called[0]
        self._turned += not label
        place = self.built.widgets.index(toggle)
        for built, _ in self._built:
            twin = built.widgets[place]
            assert isinstance(twin, Toggle)
            twin.turn(act.start)
        self._touches.append(Touch(act.start, *self.page.place_of(toggle, toggle.touch)))
        if is_dark_mode(label):
            self._dark.to(1.0 - round(self._dark.at(act.start)), act.start + 2, 9, ease_in_out)

    def _scroll(self, act: Act) -> None:
        fold, long = self.device.fold, self.page.long
        last = max(0.0, long - 40)
        at, now = act.start, self._scrolled.at(act.start)
        while at < act.end - 4 and now < last - 1:
            to = min(last, now + 0.72 * fold)
            frames = min(FLICK, act.end - at)
            self._scrolled.to(to, at, frames + 4, ease_out)
            drag = 0.52 * fold
            self._touches.append(
                Touch(at, 150, 0.84 * fold, at + frames - 3, drag if self.scene.params.device == "phone" else 0)
            )
            at, now = at + frames + 4 + READ, to

    def _check(self, act: Act) -> None:
        rows = self.built.of(Row)
        each = float(np.clip((act.end - act.start - 4) / max(1, len(rows)), 5, 22))
        said = row_starts(self.scene)
        for number in range(len(rows)):
            for built, _ in self._built:
                own = said[number] if len(said) == len(rows) else act.start + round(each * number)
                built.of(Row)[number].ticked = own

    def _fail(self, act: Act) -> None:
        self._shaken.append(act.start)
        for field in self._all(Field):
            field.wrong.to(1.0, act.start, 3)

    def _all(self, kind: type[Kind]) -> list[Kind]:
        return [widget for built, _ in self._built for widget in built.of(kind)]

    def _tones_at(self, frame: int) -> Tones:
        return DARK if self._dark.at(frame + 12) > 0.5 else LIGHT

    # -- what moves

    def pose(self, frame: int) -> None:
        self.around.pose(frame)
        up = 1 - ease_out(float(np.clip((frame + 4) / ENTERS, 0, 1)))
        told = [each for each in self._shaken if each <= frame]
        shake = 0.0
        if told and self._staged.locked:
            shake = 7 * recoil((frame - told[-1]) / self._fps, 0.09, 0.16)
        sway = np.array([px(shake), -px(120 * up), 0.0])
        whole = shifted(sway[0], sway[1])
        for rig in self._moving:
            rig.pose(whole)
        view = then(self.device.view, whole)
        aside = 0.0
        if told and not self._staged.locked and self._staged.told:
            aside = 34 * recoil((frame - told[-1]) / self._fps, 0.15, 0.2)
        scrolled, dark = self._scrolled.at(frame), self._dark.at(frame)
        for number, (_, page) in enumerate(self._built):
            page.pose(frame, view, scrolled, aside, 1.0 if number == 0 else dark)
        for each in self.overlays:
            each.pose(frame, view)
        self._black.pose(view)
        self._black.fade(self._dim.at(frame))
        self.hands.pose(frame, sway)


__all__ = ["Show"]
