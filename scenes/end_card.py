"""The end card: what viewers are asked to do is pressed as it is said, and the channel's mark turns on its name."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from manim import Group, Mobject, VGroup
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Spoken, moment, phrase
from cuereel.scene.actions import RAYS, Button, Hand, kind_of
from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.card import is_dark
from cuereel.scene.channel import Mark, Underline, initials
from cuereel.scene.kinetic.scenery import Air, horizon
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.light import glow
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.rig import Rig, shifted
from cuereel.scene.score import with_moments
from cuereel.scene.signs import sign
from cuereel.scene.stage import Box, Stage, px
from cuereel.scene.track import Track

USUAL = ("subscribe", "like", "follow")

REACH = 11
"""Frames that the finger takes to the next button, where there is the time."""

COMING, LEAVING = 14, 12
"""Frames in which the hand comes and goes."""

LETTERS = 50
"""px that the words above a button are large, where they fit."""

LARGEST = 122
"""px that a button's radius is at most."""

FREE = 150
"""px by which the buttons stand lower where there are no captions."""

CALM = 14
"""Frames at the end in which everything has come to rest, so that the film may start again from there."""

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
    LETTERED = ("actions", "channel")
    MARKED = False
    EXAMPLE = {"actions": ["subscribe", "like", "follow"], "channel": "Kopi Kode"}

    @classmethod
    def landing(cls, brief: Brief) -> Box:
        """On the ground below the last button, where its light falls."""
        actions = cls.Params.model_validate(brief.params).actions
        row = _layout(brief.stage, named=True, captioned=brief.captioned)[2]
        places, _ = _places(row, len(actions))
        x, y = float(places[-1][0]), _ground(brief.stage)
        half = px(28)
        return Box(x - half, y - half, x + half, y + half)

    def construct(self) -> None:
        self._frames()
        named = bool(self.params.channel)
        boxes = _layout(self.stage, named=named, captioned=self.brief.captioned)
        self._mark_box, self._name_box, self._row_box = boxes
        self._buttons = self._row()
        self._mark = self._channel_mark()
        self._name = self._lettered()
        self._underline = self._underlined()
        self._pools = [self._pool(button) for button in self._buttons]
        first = self._buttons[0]
        self._hand = Hand(self.theme, first.radius, (first.center[1] - self.stage.frame.bottom) / px(1))
        air = Air(self.theme, self.stage, 0)
        air.pose(np.zeros(3))
        self.add(air.sky, self._mark.behind, air.land, *[pool.mobject for pool in self._pools], self._mark.mobject)
        self.add(*[line.mobject for line in self._underline], *[rig.mobject for rig in self._name])
        self.add(*[button.mobject for button in self._buttons], self._hand.mobject)
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
        self._named = max(0, brief.moments["channel"] - ANTICIPATION)
        self._calm = self.brief.frames - CALM
        self._charges = [Track(0.0).to(1.0, press, 16, ease_out) for press in self._presses]
        self._stilled = Track(1.0).to(0.0, self._calm, 8, ease_in_out)

    # -- what is drawn

    def _row(self) -> list[Button]:
        """The buttons side by side, their words above them."""
        actions, row = self.params.actions, self._row_box
        places, radius = _places(row, len(actions))
        pitch = (places[1] - places[0])[0] / px(1) if len(places) > 1 else row.width / px(1)
        family = self.theme.fonts["words"]
        said = [action[:1].upper() + action[1:] for action in actions]
        longest = max(width_of(words, LETTERS, family) for words in said)
        # where each has room for its words all are told; else one at a time, which may take more
        self._one_by_one = longest > 1.08 * (pitch - 14)
        room = min(row.width / px(1), 520.0) if self._one_by_one else pitch - 14
        size = LETTERS * min(1.0, room / longest)
        buttons = []
        for action, words, place in zip(actions, said, places, strict=True):
            line = VGroup(letter(words, size, colour=self.colour("ink"), family=family))
            half = line.width / 2
            x = min(max(float(place[0]), row.left + half), row.right - half)
            line.shift(np.array([x - line.get_center()[0], place[1] + px(radius + RAYS + 0.26 * size), 0.0]))
            button = Button(action, self.theme, radius, place)
            button.letter(line)
            buttons.append(button)
        return buttons

    def _channel_mark(self) -> Mark:
        box = self._mark_box
        radius = min(box.width, box.height) / 2 / px(1)
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

    def _lettered(self) -> list[Rig]:
        """The channel's name, glyph by glyph, so that a wave may run along it."""
        if not self.params.channel:
            return []
        box = self._name_box
        width, height = box.width / px(1), box.height / px(1)
        name = self.text(self.params.channel, width, height, size=108, weight="heavy", max_lines=2)
        name.move_to(box.center)
        return [Rig(glyph) for line in name for glyph in line]

    def _underlined(self) -> list[Underline]:
        if not self._name:
            return []
        name = Group(*[glyph.mobject for glyph in self._name])
        left, right = name.get_left()[0], name.get_right()[0]
        return [Underline(self.theme, left, right, name.get_bottom()[1] - 0.2 * min(px(110), name.height))]

    def _pool(self, button: Button) -> Rig:
        """The light of a pressed button on the ground."""
        reach = 1.5 * button.radius
        pool = glow(reach, 0.3 * reach, button.colour, 0.75 if is_dark(self.theme) else 0.5)
        return Rig(pool.move_to((button.center[0], _ground(self.stage), 0)))

    # -- what moves

    def _pose(self, frame: int) -> None:
        stilled = self._stilled.at(frame)
        last = max((n for n, press in enumerate(self._presses) if press <= frame + 1), default=0)
        for number, (button, press) in enumerate(zip(self._buttons, self._presses, strict=True)):
            come = 1.0 if number == 0 else min(1.0, (frame - press + 2) / 5)
            told = 1.0 if not self._one_by_one else float(number == last) * come
            button.pose(frame - press, told, stilled)
        since = frame - self._named
        beat = (since - 18) / 26 % (PULSE / 26) if since >= 18 and frame - (since - 18) % PULSE + 26 < self._calm else 0
        charges = [charge.at(frame) for charge in self._charges]
        self._mark.pose(charges, since, min(1.0, beat), self._calm - self._named)
        for pool, charge in zip(self._pools, charges, strict=True):
            pool.fade(charge)
        for number, glyph in enumerate(self._name):
            rise = np.sin(np.pi * float(np.clip((since + 1 - 0.45 * number) / 9, 0, 1)))
            glyph.pose(shifted(0, px(16) * float(rise)))
        for line in self._underline:
            line.pose(ease_out(float(np.clip((since + 1) / 10, 0, 1))))
        self._pose_hand(frame)

    def _pose_hand(self, frame: int) -> None:
        """The hand is on its way to the next button, presses it on its word, and leaves after the last."""
        coming = next((n for n, press in enumerate(self._presses) if press + 4 >= frame), None)
        last = len(self._buttons) - 1
        number = last if coming is None else coming
        press, button = self._presses[number], self._buttons[number]
        away = np.array([px(80), self.stage.frame.bottom - button.center[1] - px(120), 0.0])
        if number:
            start, begun = _hover(self._buttons[number - 1]), max(press - REACH, self._presses[number - 1] + 4)
        else:
            start, begun = button.touch + away, press - COMING
        share = ease_in_out(float(np.clip((frame - begun + 1) / max(1, press - 2 - begun), 0, 1)))
        down = float(np.interp(frame - press, [-3, -1, 0, 3, 7], [0, 0.5, 1, 1, 0]))
        place = start + (_hover(button) - start) * share
        place = place + (button.touch - place) * down
        gone = ease_in_out(float(np.clip((frame - self._presses[last] - 5) / LEAVING, 0, 1)))
        self._hand.pose(place + away * gone, 1 - down, float(gone < 1))


def _hover(button: Button) -> np.ndarray:
    """Where the finger waits before a button."""
    return np.asarray(button.center + np.array([0.12, -0.72, 0.0]) * px(button.radius))


def _ground(stage: Stage) -> float:
    """The height on which light falls on the ground (scene units)."""
    top = horizon(stage)
    return top - min(px(96), 0.55 * (top - stage.frame.bottom))


def _places(row: Box, count: int) -> tuple[list[np.ndarray], float]:
    """The middles of buttons side by side along the foot of a row, and their radius in px."""
    wide, high = row.width / px(1), row.height / px(1)
    gap = 36.0 if count <= 3 else 18.0
    radius = min(LARGEST, (high - 1.2 * LETTERS - RAYS) / 2.2, (wide - (count - 1) * gap) / (2 * count))
    pitch = max(2 * radius + gap, min(wide / count, 2.3 * LARGEST))
    pitch = min(pitch, (wide - 2 * radius) / max(1, count - 1))
    x, y = row.center[0], row.bottom + px(1.2 * radius)
    return [np.array([x + px((n - (count - 1) / 2) * pitch), y, 0.0]) for n in range(count)], radius


def _layout(stage: Stage, *, named: bool, captioned: bool) -> tuple[Box, Box, Box]:
    """The boxes of the mark, its name and the row of buttons: above one another, or the mark beside the others."""
    clear, lower = stage.clear, stage.lower
    top = stage.picture.top - px(8) if stage.portrait else clear.top - px(10)
    foot = clear.bottom if captioned else max(clear.bottom - px(FREE), stage.text.bottom)
    box = Box(clear.left, foot + px(10), clear.right, top)
    if box.width > 1.6 * box.height:
        side = Box(box.left, box.bottom, box.left + 0.42 * box.width, box.top)
        rest = Box(side.right + px(40), box.bottom, box.right, box.top)
        row = rest.part(0.46, 0.94) if named else rest.part(0.24, 0.76)
        return side, rest.part(0.08, 0.36), row
    inset = clear.right - min(clear.right, lower.right)
    row = Box(box.left + inset, box.bottom, box.right - inset, box.top).part(0.65, 1.0)
    if not named:
        return box.part(0.02, 0.6), box.part(0.6, 0.6), row
    return box.part(0.0, 0.47), box.part(0.485, 0.58), row
