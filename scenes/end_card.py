"""The end card: what viewers are asked to do is pressed as it is said, which charges the mark that its name fills."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from manim import Group, Mobject
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Spoken, moment, phrase
from cuereel.scene.actions import Button, Touch, kind_of
from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.card import mix
from cuereel.scene.channel import Mark, Stream, initials
from cuereel.scene.field import cells, floor
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.score import with_moments
from cuereel.scene.signs import sign
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.scene.track import Track

USUAL = ("subscribe", "like", "follow")

REACH = 11
"""Frames that the finger takes to the next button, where there is the time."""

CLEAR = 90
"""px that stay free between the card and the captions."""

GHOST = 0.38
"""How strongly the channel's name is seen before it is said."""

STREAMING = 17
"""px that the signs are large which rise from a button."""

CALM = 14
"""Frames at the end in which everything has come to rest, so that the film may start again from there."""

ASCENT = 0.74
"""How far letters reach above their line, for their size."""

PULSE = 54
"""Frames from one pulse of the mark to the next."""


class EndCard(CueScene):
    """Buttons pressed one by one as they are named, and the mark of the channel."""

    class Params(SceneParams):
        """What is asked for, in spoken order, and the channel; `mark` names art for it, else its initials stand."""

        actions: tuple[str, ...] = Field(default=USUAL, min_length=1, max_length=5)
        channel: str = ""
        mark: str = ""

    PHRASES = (
        phrase(
            "(end|closing|final) (card|screen)",
            "outro",
            "call to action",
            "(kartu|layar) (penutup|akhir)",
            "ajakan bertindak",
        ),
        phrase(
            "subscribe (button|animation) [being|is|gets] [clicked|pressed|tapped]",
            "(tombol|animasi) (subscribe|langganan) [diklik|ditekan|dipencet]",
            actions=["subscribe"],
        ),
        phrase(
            "follow (button|animation) [being|is|gets] [clicked|pressed|tapped]",
            "(tombol|animasi) (follow|ikuti) [diklik|ditekan|dipencet]",
            actions=["follow"],
        ),
        phrase(
            "like (button|animation) [being|is|gets] [clicked|pressed|tapped]",
            "(tombol|animasi) (like|suka) [diklik|ditekan|dipencet]",
            actions=["like"],
        ),
        phrase(
            "(like|subscribe) and (subscribe|like|follow) (button|buttons)",
            "tombol (like|subscribe) dan (subscribe|like|follow)",
            actions=["like", "subscribe"],
        ),
    )
    SPOKEN = (
        Spoken(
            (
                "subscribe",
                "like",
                "follow",
                "langganan",
                "berlangganan",
                "ikuti",
                "ikutin",
                "share",
                "bagikan",
                "comment",
                "komen",
                "komentar",
            ),
            at_least=2,
            sets={"actions": "{said}", "channel": "{name}"},
            closing=True,
        ),
        Spoken(
            ("subscribe", "langganan", "berlangganan", "follow", "ikuti", "ikutin", "share"),
            sets={"actions": "{said}", "channel": "{name}"},
            closing=True,
        ),
    )
    MOMENTS = (moment("press-{n}", "{item}", each="actions"), moment("channel", "{channel}"))
    ART = ("mark",)
    LETTERED = ("channel",)
    MARKED = False
    EXAMPLE = {"actions": ["subscribe", "like", "follow"], "channel": "Kopi Kode"}

    @classmethod
    def landing(cls, brief: Brief) -> Box:
        """On the middle of the mark."""
        return _layout(brief.stage, named=bool(brief.params.get("channel")))[0].square(0.5, 0.5, 56)

    def construct(self) -> None:
        self._frames()
        self._mark_box, self._name_box, self._row_box = _layout(self.stage, named=bool(self.params.channel))
        self._buttons = [self._button(number) for number in range(len(self.params.actions))]
        self._touch = Touch(self.theme)
        self._mark = self._channel_mark()
        self._name = self._lettered()
        self._streams = [
            self._stream(button, press) for button, press in zip(self._buttons, self._presses, strict=True)
        ]
        self.add(cells(self.stage, self.theme), floor(self.stage, self.theme, self.colour("accent")))
        self.add(self._mark.behind, *[stream.mobject for stream in self._streams], self._mark.mobject)
        self.add(*[rig.mobject for rig in self._name], *[button.mobject for button in self._buttons])
        self.add(self._touch.mobject)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _frames(self) -> None:
        names = [f"press-{n}" for n in range(1, len(self.params.actions) + 1)]
        known = {"press-1": self.brief.frames // 8} | dict(self.brief.moments)
        first = known.get("channel", self.brief.frames) < known["press-1"]
        every = ["channel", *names] if first else [*names, "channel"]
        brief = with_moments(replace(self.brief, moments=known), every)
        self._presses = [max(0, brief.moments[name] - ANTICIPATION) for name in names]
        self._landing = max(0, brief.moments["channel"] - ANTICIPATION)
        self._calm = self.brief.frames - CALM
        self._charges = [Track(0.0).to(1.0, press + 2, 16, ease_in_out) for press in self._presses]
        # what is left to rise after the last press takes until the name is said
        last = max(self._presses) + 12
        self._rise = Track(0.6).to(1.0, last, max(1, self._landing - last), ease_in_out)
        self._there = Track(0.0).to(1.0, self._landing, 9, overshoot(1.7))
        self._stilled = Track(1.0).to(0.0, self._calm, 8, ease_in_out)

    # -- what is drawn

    def _button(self, number: int) -> Button:
        count, row = len(self.params.actions), self._row_box
        wide, high = row.width / PX, row.height / PX
        pitch = min(wide / count, 280.0)
        self._one_by_one = count > 3
        radius = min((0.45 if self._one_by_one else 0.385) * pitch, 0.37 * high, 110.0)
        x = row.center[0] + px((number - (count - 1) / 2) * pitch)
        center = np.array([x, row.top - px(radius), 0.0])
        button = Button(self.params.actions[number], self.theme, radius, center)
        # where three stand in a row each has room for its words; of more, one at a time is told, and may take more
        room = min(wide, 420.0) if self._one_by_one else pitch - 14
        action = self.params.actions[number]
        # all at the size of the longest
        longest = max(width_of(each.capitalize(), 46, self.theme.fonts["words"]) for each in self.params.actions)
        size = 46 * min(1.0, room / longest)
        said = action[:1].upper() + action[1:]
        words = self.text(said, room, high - 2 * radius - 12, size=size, max_lines=1)
        half = words.width / 2
        x = min(max(x, row.left + half), row.right - half)
        # all stand on one line, whatever letters reach above or below it
        plain = letter(said, size, colour=self.colour("ink"), family=self.theme.fonts["words"])
        sunk = plain.get_bottom()[1] * words[0].height / plain.height
        line = center[1] - px(radius + 18 + ASCENT * size)
        words.set_x(x).shift(np.array([0, line + sunk - words[0].get_bottom()[1], 0]))
        button.letter(words)
        return button

    def _channel_mark(self) -> Mark:
        box = self._mark_box
        radius = min(box.width, box.height) / 2 / PX
        face: Mobject
        if self.params.mark:
            face = self.art(self.params.mark)
        elif self.params.channel:
            face = initials(self.params.channel, self.theme)
        else:
            face = sign(kind_of(self.params.actions[0]), self.colour("ink"), radius * 0.6)
        tones = [button.colour for button in self._buttons]
        name, row = self._name_box, self._row_box
        words = Box(min(name.left, row.left), row.bottom, max(name.right, row.right), name.top)
        return Mark(face, self.theme, box.center, radius, tones, words, plain=not self.params.mark)

    def _stream(self, button: Button, press: int) -> Stream:
        face = sign(button.kind, mix(button.colour, "#FFFFFF", 0.25), STREAMING)
        start = button.center + np.array([0, px(button.radius * 0.8), 0])
        way = self._mark.center - button.center
        end = self._short_of_name(start, self._mark.center - way / np.linalg.norm(way) * px(self._mark.radius * 0.9))
        until = self._landing if self._landing > press else self._calm
        return Stream(face, start, end, press + 4, min(until + 6, self._calm))

    def _short_of_name(self, start: np.ndarray, end: np.ndarray) -> np.ndarray:
        """The end of a way, or where it comes near the channel's name, which nothing may cross."""
        if not self._name:
            return end
        name = Group(*[glyph.mobject for glyph in self._name])
        low = name.get_bottom()[1] - px(STREAMING + 6)
        if not start[1] < low < end[1]:
            return end
        stop = np.asarray(start + (end - start) * (low - start[1]) / (end[1] - start[1]))
        near = name.get_left()[0] - px(90) < stop[0] < name.get_right()[0] + px(90)
        return stop if near else end

    def _lettered(self) -> list[Rig]:
        """The channel's name, glyph by glyph, so that it lights up along its length."""
        if not self.params.channel:
            return []
        box = self._name_box
        name = self.text(self.params.channel, box.width / PX, box.height / PX, size=104, weight="heavy", max_lines=2)
        name.move_to(box.center)
        return [Rig(glyph) for line in name for glyph in line]

    # -- what moves

    def _pose(self, frame: int) -> None:
        stilled = self._stilled.at(frame)
        last = max((n for n, press in enumerate(self._presses) if press <= frame + 1), default=None)
        for number, (button, press) in enumerate(zip(self._buttons, self._presses, strict=True)):
            told = 1.0 if not self._one_by_one else float(number == last) * min(1.0, (frame - press + 2) / 5)
            button.pose(frame - press, told, stilled)
        since = frame - self._landing
        beat = (since - 6) / 26 % (PULSE / 26) if since >= 6 and frame - (since - 6) % PULSE + 26 < self._calm else 0.0
        charges = [charge.at(frame) for charge in self._charges]
        level = float(np.mean(charges)) * self._rise.at(frame)
        self._mark.pose(frame, charges, level, self._there.at(frame), since, min(1.0, beat), self._calm - self._landing)
        for stream in self._streams:
            stream.pose(frame)
        for number, glyph in enumerate(self._name):
            lit = float(np.clip((since + 1 - 0.45 * number) / 4, 0, 1))
            rise = np.sin(np.pi * float(np.clip((since + 1 - 0.45 * number) / 9, 0, 1)))
            glyph.pose(shifted(0, px(16) * float(rise)))
            glyph.fade(GHOST + (1 - GHOST) * lit)
        self._pose_touch(frame)

    def _pose_touch(self, frame: int) -> None:
        """The finger is on its way to the next button, presses it on its word, and leaves after the last."""
        coming = next((n for n, press in enumerate(self._presses) if press + 3 >= frame), None)
        last = len(self._buttons) - 1
        number = last if coming is None else coming
        press, button = self._presses[number], self._buttons[number]
        beside = np.array([0.42, -0.42, 0.0]) * px(button.radius)
        aim = button.center + beside
        start = self._buttons[number - 1].center + beside if number else aim + np.array([px(120), -px(190), 0])
        begun = max(press - REACH, self._presses[number - 1] + 4 if number else 0)
        share = ease_in_out(float(np.clip((frame - begun + 1) / max(1, press - begun), 0, 1)))
        arc = np.array([0, px(46) * np.sin(np.pi * share) if number else 0.0, 0])
        pressed = float(np.interp(frame - press, [-1, 0, 2, 5], [0, 1, 1, 0]))
        gone = float(np.clip((frame - self._presses[last] - 4) / 8, 0, 1))
        seen = float(np.clip((frame - begun + 1) / 5, 0, 1)) if number == 0 else 1.0
        self._touch.pose(start + (aim - start) * share + arc, pressed, seen * (1 - gone))


def _layout(stage: Stage, *, named: bool) -> tuple[Box, Box, Box]:
    """The boxes of the mark, its name and the row of buttons: above one another, or the mark beside the others."""
    clear, lower = stage.clear, stage.lower
    top = stage.picture.top - px(8) if stage.portrait else clear.top + px(20)
    box = Box(clear.left, min(clear.bottom + px(CLEAR), clear.top - px(320)), clear.right, top)
    if box.width > 1.6 * box.height:
        side = Box(box.left, box.bottom, box.left + 0.42 * box.width, box.top)
        rest = Box(side.right + px(40), box.bottom, box.right, box.top).part(0.12, 0.88)
        return side, rest.part(0, 0.4), rest.part(0.46, 1)
    inset = clear.right - min(clear.right, lower.right)
    row = Box(box.left + inset, box.bottom, box.right - inset, box.top).part(0.73, 1.0)
    if not named:
        return box.part(0.03, 0.69), box.part(0.69, 0.69), row
    return box.part(0.0, 0.585), box.part(0.592, 0.682), row
