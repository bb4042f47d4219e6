"""The end card: the channel's coin rolls in, what viewers are asked to do is pressed as it is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from manim import Group, Mobject, Polygon
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Spoken, addition, moment, phrase
from cuereel.scene.actions import Button, kind_of, letters
from cuereel.scene.bake import baked
from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.card import is_dark
from cuereel.scene.channel import Mark, Underline, initials
from cuereel.scene.kinetic.scenery import Air, horizon
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.presser import Hand
from cuereel.scene.rig import HERE, Pose, Rig, scaled, shifted, then, turned
from cuereel.scene.score import with_moments
from cuereel.scene.signs import sign
from cuereel.scene.stage import Box, Stage, px
from cuereel.scene.track import Track

USUAL = ("subscribe", "like", "follow")

REACH = 11
"""Frames that the finger takes to the next button, where there is the time."""

HAND = 112
"""px of a round button that would suit the hand."""

LEAN, FLAT = 0.56, 0.7
"""How far (radians) the hand leans, and where other buttons stand below the one that it presses: so little apart that
it is one hand that goes from button to button."""

COMING, LEAVING = 14, 12
"""Frames in which the hand comes and goes."""

MAIN, OTHER = 156, 134
"""px that the button asked for most is high at most, and the others."""

GAP = 30
"""px between two buttons."""

ENTER, STAGGER = 11, 3
"""Frames in which the coin rolls in, and from one button to the next as they pop up."""

PARKED, PARKED_LOW = (620, 250), 170
"""px that what stands on the ground takes at most, and by which it stands lower than the light that falls there."""

FREE = 150
"""px by which the buttons stand lower where there are no captions."""

CALM = 14
"""Frames at the end in which everything has come to rest, so that the film may start again from there."""

PULSE = 54
"""Frames from one pulse of the mark to the next."""


class EndCard(CueScene):
    """Buttons pressed one by one as they are named, and the mark of the channel."""

    class Params(SceneParams):
        """What is asked for, in spoken order, and the channel; `mark` names art for it, else its initials stand.

        `prop` names art that stands on the ground, out of which the channel's coin comes.
        """

        actions: tuple[str, ...] = Field(default=USUAL, min_length=1, max_length=5)
        channel: str = ""
        mark: str = ""
        prop: str = ""

    PHRASES = (
        phrase(
            "(end|closing|final) (card|screen)",
            "outro",
            "call to action",
            "(kartu|layar) (penutup|akhir)",
            "ajakan bertindak",
        ),
        addition(
            "with [my|our|the|your] (handle|username|channel|account) [name] {channel}",
            "dengan [nama] (akun|kanal|channel|username) {channel}",
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
    ART = ("mark", "prop")
    LETTERED = ("actions", "channel")
    MARKED = False
    EXAMPLE = {"actions": ["subscribe", "like", "follow"], "channel": "Kopi Kode"}

    @classmethod
    def landing(cls, brief: Brief) -> Box:
        """On the ground below the last button, where its light falls."""
        actions = cls.Params.model_validate(brief.params).actions
        row = _layout(brief.stage, named=True, captioned=brief.captioned)[2]
        x, y = float(_places(row, actions)[-1].center[0]), _ground(brief.stage)
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
        self._hand = Hand(self.theme, HAND)
        self._leans = [_lean(button, self._buttons) for button in self._buttons]
        prop = self._parked()
        self._from = self._start(prop)
        air = Air(self.theme, self.stage, 0)
        air.pose(np.zeros(3))
        world = baked(Group(air.sky, air.land))
        self.add(world, self._mark.behind, *[pool.mobject for pool in self._pools], prop)
        self.add(self._mark.mobject, *[line.mobject for line in self._underline])
        self.add(*[rig.mobject for rig in self._name])
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
        first_of_all = min(self._presses[0], self._named)
        # where the first word comes at once there is no time to enter: all is there
        self._enter = min(ENTER, first_of_all - 1) if first_of_all > 5 else 0
        self._calm = self.brief.frames - CALM
        self._charges = [Track(0.0).to(1.0, press, 16, ease_out) for press in self._presses]
        self._stilled = Track(1.0).to(0.0, self._calm, 8, ease_in_out)

    # -- what is drawn

    def _row(self) -> list[Button]:
        """The buttons: the main one across, the others below it."""
        main = _main(self.params.actions)
        boxes = _places(self._row_box, self.params.actions)
        sizes = [letters(action, box, self.theme) for action, box in zip(self.params.actions, boxes, strict=True)]
        others = min((size for number, size in enumerate(sizes) if number != main), default=0.0)
        return [
            Button(
                action, self.language, self.theme, box, sizes[main] if number == main else others, main=number == main
            )
            for number, (action, box) in enumerate(zip(self.params.actions, boxes, strict=True))
        ]

    def _parked(self) -> Group:
        """What stands on the ground, below all that is said; where captions are near the ground there is no room."""
        if not self.params.prop or not self.stage.portrait:
            return Group()
        art = self.art(self.params.prop)
        art.scale(min(px(PARKED[0]) / art.width, px(PARKED[1]) / art.height))
        foot = min(_ground(self.stage) - px(PARKED_LOW), self.stage.text.bottom - px(60))
        foot = max(foot, self.stage.frame.bottom + px(60))
        art.shift(np.array([0.0, foot, 0.0]) - art.get_bottom())
        return Group(baked(art))

    def _start(self, prop: Group) -> Pose:
        """Where the coin's face is on its first frame: at the nose of what is parked, or rolling in from the left."""
        center, radius = self._mark.center, self._mark.radius
        if not len(prop):
            return shifted(self.stage.frame.left - center[0] - px(0.2 * radius), 0)
        nose = prop.get_corner((1, 0, 0)) - np.array([0.06 * prop.width, 0, 0])
        return then(scaled(0.16, about=center), shifted(nose[0] - center[0], nose[1] - center[1]))

    def _channel_mark(self) -> Mark:
        box = self._mark_box
        radius = min(box.width, box.height) / 2 / px(1)
        face: Mobject
        if self.params.mark:
            face = self.art(self.params.mark)
        elif self.params.channel:
            face = initials(self.params.channel, self.theme)
        else:
            face = sign(kind_of(self.params.actions[_main(self.params.actions)]), self.colour("ink"), radius * 0.6)
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
        """The light of a pressed button on the ground: a pool, and the lane that runs from it to the viewer."""
        reach = 0.3 * button.width + 110
        dark, y, x = is_dark(self.theme), _ground(self.stage), float(button.center[0])
        pool = glow(reach, 0.26 * reach, button.colour, 0.6 if dark else 0.42).move_to((x, y, 0))
        low = self.stage.frame.bottom - px(40)
        far, near = px(0.24 * reach), px(0.62 * reach)
        lane = Polygon((x - far, y, 0), (x + far, y, 0), (2.1 * x + near, low, 0), (2.1 * x - near, low, 0))
        shares = ((0.0, 0.0), (0.25, 0.3 if dark else 0.2), (1.0, 0.12))
        light = Group(fading(lane, (x, y, 0), (x, low, 0), shares, button.colour), pool)
        return Rig(baked(light, detail=0.5))

    # -- what moves

    def _pose(self, frame: int) -> None:
        stilled = self._stilled.at(frame)
        for number, (button, press) in enumerate(zip(self._buttons, self._presses, strict=True)):
            begun = min(STAGGER * number, max(0, press - 6)) if self._enter else -99
            button.pose(frame - press, float(np.clip((frame - begun + 2) / 8, 0, 1)), stilled)
        since = frame - self._named
        beat = (since - 18) / 26 % (PULSE / 26) if since >= 18 and frame - (since - 18) % PULSE + 26 < self._calm else 0
        charges = [charge.at(frame) for charge in self._charges]
        self._mark.pose(charges, since, min(1.0, beat), self._calm - self._named, self._way(frame))
        for pool, charge in zip(self._pools, charges, strict=True):
            pool.fade(charge)
        for number, glyph in enumerate(self._name):
            rise = np.sin(np.pi * float(np.clip((since + 1 - 0.45 * number) / 9, 0, 1)))
            there = 1.0 if not self._enter else ease_out(float(np.clip((frame + 3 - 0.4 * number) / 7, 0, 1)))
            glyph.pose(shifted(0, px(16) * float(rise) - px(44) * (1 - there)))
            glyph.fade(there)
        for line in self._underline:
            line.pose(ease_out(float(np.clip((since + 1) / 10, 0, 1))))
        self._pose_hand(frame)

    def _way(self, frame: int) -> Pose:
        """Where the coin still is on its way to its seat, turning as it rolls."""
        share = ease_out((frame + 1) / self._enter) if frame + 1 < self._enter else 1.0
        if share >= 1:
            return HERE
        left = 1 - share
        center, start = self._mark.center, self._from
        # what comes from afar grows last, when nothing stands before it any more
        size = 1 + (float(start[0, 0]) - 1) * (1 - share**4)
        where = start @ np.array([center[0], center[1], 1.0])
        away = (where[:2] - center[:2]) * left
        rolled = turned(-float(away[0]) / px(0.84 * self._mark.radius), center)
        return then(rolled, scaled(size, about=center), shifted(float(away[0]), float(away[1])))

    def _pose_hand(self, frame: int) -> None:
        """The hand is on its way to the next button, presses it on its word, and leaves after the last."""
        coming = next((n for n, press in enumerate(self._presses) if press + 4 >= frame), None)
        last = len(self._buttons) - 1
        number = last if coming is None else coming
        press, button, lean = self._presses[number], self._buttons[number], self._leans[number]
        if number:
            start, begun = self._hover(number - 1), max(press - REACH, self._presses[number - 1] + 4)
        else:
            start, begun = button.touch + self._away(0), press - COMING
        share = ease_in_out(float(np.clip((frame - begun + 1) / max(1, press - 2 - begun), 0, 1)))
        down = float(np.interp(frame - press, [-3, -1, 0, 3, 7], [0, 0.5, 1, 1, 0]))
        place = start + (self._hover(number) - start) * share
        place = place + (button.touch - place) * down
        gone = ease_in_out(float(np.clip((frame - self._presses[last] - 5) / LEAVING, 0, 1)))
        before = self._leans[max(0, number - 1)]
        self._hand.pose(place + self._away(number) * gone, 1 - down, float(gone < 1), before + (lean - before) * share)

    def _hover(self, number: int) -> np.ndarray:
        """Where the finger waits before a button."""
        button = self._buttons[number]
        return np.asarray(button.touch + px(0.6 * button.height) * _way_of(self._leans[number]))

    def _away(self, number: int) -> np.ndarray:
        """How far the finger draws back from a button until it is out of the frame."""
        frame, way, touch = self.stage.frame, _way_of(self._leans[number]), self._buttons[number].touch
        far = min((frame.right - touch[0]) / way[0], (frame.bottom - touch[1]) / way[1])
        return np.asarray((far + px(160)) * way)


def _way_of(lean: float) -> np.ndarray:
    """The way from the finger's tip along a hand that leans so far."""
    return np.array([np.sin(lean), -np.cos(lean), 0.0])


def _lean(button: Button, buttons: Sequence[Button]) -> float:
    """How the hand leans so that it lies across none of the others: flatter above some."""
    below = (other.center[1] < button.center[1] - px(0.5 * button.height) for other in buttons)
    return FLAT if any(below) else LEAN


def _ground(stage: Stage) -> float:
    """The height on which light falls on the ground (scene units)."""
    top = horizon(stage)
    return top - min(px(96), 0.55 * (top - stage.frame.bottom))


def _main(actions: Sequence[str]) -> int:
    """Which of the actions is asked for most: to subscribe, else to follow, else the first."""
    kinds = [kind_of(action) for action in actions]
    return next((kinds.index(kind) for kind in ("subscribe", "follow") if kind in kinds), 0)


def _places(row: Box, actions: Sequence[str]) -> list[Box]:
    """A box for each button: the main one across the top of a row, the others two by two below it, in their order."""
    main = _main(actions)
    others = [number for number in range(len(actions)) if number != main]
    lines = [[main], *[others[at : at + 2] for at in range(0, len(others), 2)]]
    spare = row.height / px(1) - GAP * (len(lines) - 1)
    # the side of the button that is seen below its face takes a part of its height
    high = [min(most, spare / len(lines) / 1.13) for most in (MAIN, *[OTHER] * (len(lines) - 1))]
    top = row.center[1] + px(sum(high) * 1.13 + GAP * (len(lines) - 1)) / 2
    places: dict[int, Box] = {}
    for line, tall in zip(lines, high, strict=True):
        wide = (row.width - px(GAP) * (len(line) - 1)) / len(line)
        for at, number in enumerate(line):
            # one that stands alone below the main button is narrower than that
            alone = 0.3 * wide if len(line) == 1 and number != main else 0.0
            left = row.left + at * (wide + px(GAP)) + alone / 2
            places[number] = Box(left, top - px(tall), left + wide - alone, top)
        top -= px(1.13 * tall + GAP)
    return [places[number] for number in range(len(actions))]


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
    row = Box(box.left + inset, box.bottom, box.right - inset, box.top).part(0.6, 1.0)
    if not named:
        return box.part(0.02, 0.56), box.part(0.56, 0.56), row
    return box.part(0.0, 0.45), box.part(0.465, 0.56), row
