"""The end card: what viewers are asked to do is pressed as it is said, and the channel's mark lands on its name."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from manim import Mobject
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Spoken, moment, phrase
from cuereel.scene.actions import Pill, Touch, kind_of, sign
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.channel import Mark, initials
from cuereel.scene.field import cells
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.score import with_moments
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import Track

USUAL = ("subscribe", "like", "follow")

REACH = 11
"""Frames that the finger takes to the next button, where there is the time."""

BESIDE_WORDS = np.array([px(190), 0.0, 0.0])
"""Where on a button the finger presses, so that its words stay in sight."""


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
        phrase("subscribe (button|animation)", "(tombol|animasi) (subscribe|langganan)", actions=["subscribe"]),
        phrase("follow (button|animation)", "tombol (follow|ikuti)", actions=["follow"]),
        phrase("like (button|animation)", "tombol (like|suka)", actions=["like"]),
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
                "ikuti",
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
        Spoken(("subscribe", "langganan"), sets={"actions": "{said}", "channel": "{name}"}, closing=True),
    )
    MOMENTS = (moment("press-{n}", "{item}", each="actions"), moment("channel", "{channel}"))
    ART = ("mark",)
    EXAMPLE = {"actions": ["subscribe", "like", "follow"], "channel": "Kopi Kode"}

    def construct(self) -> None:
        self._frames()
        above, below = self._bands()
        self._pills = [self._pill(number, below) for number in range(len(self.params.actions))]
        self._touch = Touch(self.theme)
        self._mark = self._channel_mark(above)
        self._name = [Rig(line) for line in self._lettered(above)]
        self.add(cells(self.stage, self.theme), self._mark.behind, self._mark.mobject)
        self.add(*[line.mobject for line in self._name], *[pill.mobject for pill in self._pills], self._touch.mobject)
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
        # a steady sweep that is full just before the mark lands
        self._sweep = Track(0.0).to(1.0, 0, max(1, self._landing - 3), ease_in_out)
        self._there = Track(0.0).to(1.0, self._landing, 8, overshoot(2.0))
        self._named = Track(0.0).to(1.0, self._landing + 1, 8)

    def _bands(self) -> tuple[Box, Box]:
        """Where the mark and its name stand, and where the buttons do: above one another, or side by side."""
        box, lower = self.stage.clear, self.stage.lower
        if not self.stage.portrait and box.width > 1.3 * box.height:
            middle = (box.left + box.right) / 2
            return Box(box.left, box.bottom, middle, box.top), Box(middle, box.bottom, box.right, box.top).inset(30)
        cut = box.top - 0.56 * box.height
        right = min(box.right, lower.right)
        left = box.left + (box.right - right)
        return Box(box.left, cut, box.right, box.top), Box(left, box.bottom, right, cut)

    # -- what is drawn

    def _pill(self, number: int, band: Box) -> Pill:
        count = len(self.params.actions)
        pitch = min(176.0, band.height / PX / count)
        height = min(132.0, pitch * 0.84)
        width = min(band.width / PX * 0.94, 760.0)
        offset = (number - (count - 1) / 2) * pitch
        place = np.array([band.center[0], band.center[1] - px(offset), 0.0])
        return Pill(self.params.actions[number], self.theme, width, height, place)

    def _channel_mark(self, band: Box) -> Mark:
        radius = min(band.width / PX * 0.3, band.height / PX * 0.335)
        center = band.at(0.5, 0.4 if self.params.channel else 0.45)
        if self.params.mark:
            face = self.art(self.params.mark)
        elif self.params.channel:
            face = initials(self.params.channel, self.theme)
        else:
            face = sign(kind_of(self.params.actions[0]), self.colour("ink"), radius * 0.6)
        return Mark(face, self.theme, center, radius)

    def _lettered(self, band: Box) -> list[Mobject]:
        if not self.params.channel:
            return []
        top = self._mark.center[1] - px(self._mark.radius * 1.28)
        height = max(60.0, (top - band.bottom) / PX - 20)
        name = self.text(self.params.channel, band.width / PX, height, size=104, weight="heavy", max_lines=2)
        return list(name.move_to((band.center[0], top - px(height / 2), 0)))

    # -- what moves

    def _pose(self, frame: int) -> None:
        for pill, press in zip(self._pills, self._presses, strict=True):
            pill.pose(frame - press)
        self._mark.pose(self._sweep.at(frame), self._there.at(frame), frame - self._landing)
        for number, line in enumerate(self._name):
            named = self._named.at(frame - 2 * number)
            line.pose(shifted(0, -px(50) * (1 - named)))
            line.fade(float(np.clip(named, 0, 1)))
        self._pose_touch(frame)

    def _pose_touch(self, frame: int) -> None:
        """The finger is on its way to the next button, presses it on its word, and leaves after the last."""
        coming = next((n for n, press in enumerate(self._presses) if press + 3 >= frame), None)
        last = len(self._pills) - 1
        number = last if coming is None else coming
        press, pill = self._presses[number], self._pills[number]
        aim = pill.center + BESIDE_WORDS
        start = self._pills[number - 1].center + BESIDE_WORDS if number else aim + np.array([px(90), -px(230), 0])
        begun = max(press - REACH, self._presses[number - 1] + 4 if number else 0)
        share = ease_in_out(float(np.clip((frame - begun + 1) / max(1, press - begun), 0, 1)))
        pressed = float(np.interp(frame - press, [-1, 0, 2, 5], [0, 1, 1, 0]))
        gone = float(np.clip((frame - self._presses[last] - 4) / 8, 0, 1))
        seen = float(np.clip((frame - begun + 1) / 5, 0, 1)) if number == 0 else 1.0
        self._touch.pose(start + (aim - start) * share, pressed, seen * (1 - gone))
