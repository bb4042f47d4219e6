"""The end card: the channel's coin drops in, what viewers are asked to do is pressed as it is said."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from manim import Group, Mobject, Polygon
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, Spoken, addition, moment, phrase
from cuereel.scene.actions import Button, kind_of
from cuereel.scene.bake import baked
from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.berth import berth, has_berth, rim
from cuereel.scene.blueprint import ENGINE
from cuereel.scene.card import is_dark
from cuereel.scene.channel import Mark, Underline, initials
from cuereel.scene.closing import button_boxes, closing_boxes, lit_ground, main_action, parked, parking, row_of
from cuereel.scene.cruise import OFF, SQUARE, Cruise
from cuereel.scene.dropping import Dropping
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.scenery import Air
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.pressing import Pressing
from cuereel.scene.rig import HERE, Rig, shifted
from cuereel.scene.score import with_moments
from cuereel.scene.signs import sign
from cuereel.scene.stage import Box, px
from cuereel.scene.svg import Drawing
from cuereel.scene.track import Track
from cuereel.scene.vehicle import is_vehicle

USUAL = ("subscribe", "like", "follow")

TURNS = "[and] [(becomes|turns into|turns to|changes to|says) (subscribed|followed|following|liked)]"
JADI = "[lalu|dan] [(jadi|menjadi|berubah jadi|berubah menjadi) (subscribed|followed|following|liked|diikuti|disukai)]"
"""What a button that is pressed reads then."""

ENTER, STAGGER = 11, 3
"""Frames in which the coin drops in, and from one button to the next as they pop up."""

CALM = 14
"""Frames at the end in which everything has come to rest, so that the film may start again from there."""

PULSE, QUIET = 54, 30
"""Frames from one pulse of the mark to the next, and those from the last press to the name from which on what is there
moves once more in between."""

BELOW = 36
"""px from the channel's name to the stroke under it."""

SOONEST = 8
"""Frames that a word keeps from the last press and from the name if something sets out on it."""

LEAST_DRIVE = 40
"""Frames from the start of the shot before which nothing drives off."""

LAST_SEEN = 4
"""Frames after all else has come to rest in which it leaves the frame: until the film's square begins to grow."""


class EndCard(CueScene):
    """Buttons pressed one by one as they are named, and the mark of the channel."""

    class Params(SceneParams):
        """What is asked for, in spoken order, and the channel; `mark` names art for it, else its initials stand.

        `prop` names art that stands on the ground; a vehicle comes from where a question before it has left it.
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
            f"subscribe (button|animation) [being|is|gets] [clicked|pressed|tapped] {TURNS}",
            f"(tombol|animasi) (subscribe|langganan) [diklik|ditekan|dipencet] {JADI}",
            actions=["subscribe"],
        ),
        phrase(
            f"follow (button|animation) [being|is|gets] [clicked|pressed|tapped] {TURNS}",
            f"(tombol|animasi) (follow|ikuti) [diklik|ditekan|dipencet] {JADI}",
            actions=["follow"],
        ),
        phrase(
            f"like (button|animation) [being|is|gets] [clicked|pressed|tapped] {TURNS}",
            f"(tombol|animasi) (like|suka) [diklik|ditekan|dipencet] {JADI}",
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
                "save",
                "simpan",
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
    WORDS = True
    EXAMPLE = {"actions": ["subscribe", "like", "follow"], "channel": "Kopi Kode"}

    @classmethod
    def landing(cls, brief: Brief) -> Box:
        """On the ground below the last button, where its light falls; where a prop stands, at its foot."""
        params = cls.Params.model_validate(brief.params)
        if params.prop and has_berth(brief.stage):
            half, foot = px(SQUARE / 2), parking(brief.stage)
            return Box(-half, foot, half, foot + 2 * half)
        actions = params.actions
        row = closing_boxes(brief.stage, named=True, captioned=brief.captioned)[2]
        x, y = float(button_boxes(row, actions)[-1].center[0]), lit_ground(brief.stage)
        half = px(28)
        return Box(x - half, y - half, x + half, y + half)

    def construct(self) -> None:
        self._frames()
        named = bool(self.params.channel)
        stands = bool(self.params.prop) and has_berth(self.stage)
        boxes = closing_boxes(self.stage, named=named, captioned=self.brief.captioned, standing=stands)
        self._mark_box, self._name_box, self._row_box = boxes
        self._buttons = row_of(self.params.actions, self._row_box, self.theme)
        self._mark = self._channel_mark()
        self._name = self._lettered()
        self._underline = self._underlined()
        self._hand = Pressing(self.stage, self.theme, self._buttons, self._presses)
        prop = self._parked()
        self._cruise = self._driving(prop)
        # where a car stands, its road is no place for a light that stays when it has gone
        self._pools = [] if self._cruise else [self._pool(button) for button in self._buttons]
        self._dropping = Dropping(self.stage, self._mark.center, self._mark.radius, self._enter)
        air = Air(self.theme, self.stage, 0, rim(self.stage) if stands else None)
        air.pose(np.zeros(3))
        world = baked(Group(air.sky, air.land))
        self.add(world, self._mark.behind, *[pool.mobject for pool in self._pools])
        self.add(Group(baked(prop)) if self._cruise is None and len(prop) else Group())
        self.add(*(() if self._cruise is None else self._cruise.parts))
        self.add(self._mark.mobject, *[line.mobject for line in self._underline])
        self.add(*[glyph.mobject for glyph in self._name])
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
        last = max(self._presses)
        # between the last press and the name nothing is asked for, and it would stand still
        self._between = [self._word_near((last + self._named) // 2, last)] if self._named - last > QUIET else []
        # it stands there while it is asked for, and sets out on what is said then
        self._sets_out = self._between[0] if self._between else last if self._named >= last else self._presses[0]
        self._charges = [Track(0.0).to(1.0, press, 16, ease_out) for press in self._presses]
        self._stilled = Track(1.0).to(0.0, self._calm, 8, ease_in_out)

    def _word_near(self, frame: int, after: int) -> int:
        """The frame of the word said nearest to a frame, well after another and before the name; else itself."""
        words = [self.frame_of(name) for name in self._spoken() if name in self.brief.moments]
        heard = [at - ANTICIPATION for at in words if after + SOONEST <= at - ANTICIPATION <= self._named - SOONEST]
        return min(heard, key=lambda at: abs(at - frame), default=frame)

    def _spoken(self) -> list[str]:
        return [f"word-{number}" for number, _ in enumerate(self.brief.words, 1)]

    # -- what is drawn

    def _parked(self) -> Group:
        """What stands on the ground, below all that is said; in a frame that is wide there is no room."""
        if not self.params.prop or not has_berth(self.stage):
            return Group()
        return Group(parked(self.art(self.params.prop), self.stage))

    def _driving(self, prop: Group) -> Cruise | None:
        """What makes a vehicle that stands there drive, and drive off as all else comes to rest."""
        art = prop[0] if len(prop) else None
        if not isinstance(art, Drawing) or not is_vehicle(art):
            return None
        leave = self._calm + LAST_SEEN - OFF
        away = leave >= max(LEAST_DRIVE, self._presses[-1])
        return Cruise(
            art,
            self.stage,
            self.theme,
            parking(self.stage),
            leave if away else None,
            start=berth(self.stage, art),
            sets_out=self._sets_out,
            presses=[*self._presses, *self._between],
            engine=self._engine(),
        )

    def _engine(self) -> Mobject | None:
        try:
            return self.art(ENGINE)
        except KeyError:
            return None

    def _channel_mark(self) -> Mark:
        box = self._mark_box
        radius = min(box.width, box.height) / 2 / px(1)
        face: Mobject
        if self.params.mark:
            face = self.art(self.params.mark)
        elif self.params.channel:
            face = initials(self.params.channel, self.theme)
        else:
            asked = self.params.actions[main_action(self.params.actions)]
            face = sign(kind_of(asked), self.colour("ink"), radius * 0.6)
        tones = [button.colour for button in self._buttons]
        name, row = self._name_box, self._row_box
        words = Box(min(name.left, row.left), row.bottom, max(name.right, row.right), name.top)
        return Mark(face, self.theme, box.center, radius, tones, words, plain=not self.params.mark)

    def _lettered(self) -> list[Posed]:
        """The channel's name, glyph by glyph, so that a wave may run along it."""
        if not self.params.channel:
            return []
        box = self._name_box
        width, height = box.width / px(1), box.height / px(1)
        name = self.text(self.params.channel, width, height, size=108, weight="heavy", max_lines=2)
        name.move_to(box.center)
        return [Posed(glyph) for line in name for glyph in line]

    def _underlined(self) -> list[Underline]:
        if not self._name:
            return []
        name = Group(*[glyph.mobject for glyph in self._name])
        left, right = name.get_left()[0], name.get_right()[0]
        return [Underline(self.theme, left, right, name.get_bottom()[1] - px(BELOW))]

    def _pool(self, button: Button) -> Rig:
        """The light of a pressed button on the ground: a pool, and the lane that runs from it to the viewer.

        Where a road runs along the ground there are no lanes.
        """
        reach = 0.3 * button.width + 110
        dark, y, x = is_dark(self.theme), lit_ground(self.stage), float(button.center[0])
        pool = glow(reach, 0.26 * reach, button.colour, 0.6 if dark else 0.42).move_to((x, y, 0))
        if self._cruise is not None:
            return Rig(baked(Group(pool), detail=0.5))
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
        for at in self._between:
            beat = max(beat, (frame - at) / 26) if 0 <= frame - at < 26 else beat
        charges = [charge.at(frame) for charge in self._charges]
        self._mark.pose(charges, since, min(1.0, beat), self._calm - self._named, self._dropping.pose(frame))
        for pool, charge in zip(self._pools, charges, strict=False):
            pool.fade(charge)
        for number, glyph in enumerate(self._name):
            rise = float(np.sin(np.pi * float(np.clip((since + 1 - 0.45 * number) / 9, 0, 1))))
            there = 1.0 if not self._enter else ease_out(float(np.clip((frame + 3 - 0.4 * number) / 7, 0, 1)))
            glyph.set(HERE, shifted(0, px(16) * rise - px(44) * (1 - there)), there)
        for line in self._underline:
            line.pose(ease_out(float(np.clip((since + 1) / 10, 0, 1))))
        self._hand.pose(frame)
        if self._cruise is not None:
            self._cruise.pose(frame)
