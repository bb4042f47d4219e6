"""One thing, large, and what it does: by itself, or with another one; it stands ready, and does it on its word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar, Literal
from zlib import crc32

import numpy as np
from manim import Circle, Group

from cuereel.scene import CueScene, SceneParams, moment, phrase
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.blocking.actor import Actor, Stance
from cuereel.scene.blocking.alone import ALONE, Room
from cuereel.scene.blocking.asked import ASKED, HELD
from cuereel.scene.blocking.together import TOGETHER
from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.haze import haze
from cuereel.scene.motion import overshoot
from cuereel.scene.scenery import Floor
from cuereel.scene.stage import PX, px
from cuereel.scene.track import recoil

FOOT = 0.05
"""How far above the captions things stand, as a share of the clear box's height."""

BACK = 84
"""Px by which the floor reaches on behind them."""

WIDEST = 1.25
"""How wide the set is at the most, for its height: in a wide frame it is not wider than two things need."""

DISC = (0.46, 0.54)
"""The backdrop's radius, and how high above the floor its middle is, as shares of the set's height."""

TONES = ("cool", "accent", "good", "bad")
"""What colours it may have."""

SIZE = (0.66, 0.68)
"""How wide and how high a thing is at the most that acts alone, as shares of the set."""

ENTER = 8
"""Frames in which what is there before its word pops up as the shot opens."""

NOD = 0.05
"""How far a thing stretches as it is named."""

PUSH = 0.05
"""How much nearer the camera comes over the shot."""


class Action(CueScene):
    """One thing that acts: it falls, shakes, grows or leaves; it goes into another, comes out of it, stands on it."""

    class Params(SceneParams):
        """Who acts, and what it does; with a `partner` where that takes another thing."""

        subject: str
        does: Literal[
            "falls",
            "rises",
            "shakes",
            "spins",
            "bounces",
            "grows",
            "shrinks",
            "glows",
            "arrives",
            "leaves",
            "rolls",
            "vanishes",
            "stands on",
            "hovers over",
            "stands beside",
            "goes to",
            "goes into",
            "comes out of",
            "sits in",
            "hides behind",
        ]
        partner: str = ""

    PHRASES = (
        *(phrase(*asked, of="art", subject="{subject}", does=does) for does, asked in ASKED.items() if does in ALONE),
        *(
            phrase(*asked, of="art", subject="{subject}", does=does, partner="{partner}")
            for does, asked in ASKED.items()
            if does in TOGETHER
        ),
        *(
            phrase(*asked, of="art", subject="{subject}", does="sits in", partner=holder)
            for holder, asked in HELD.items()
        ),
    )
    MOMENTS = (
        moment("show", "{subject}"),
        moment("partner", "{partner}"),
        moment("act", "{does}", "{partner}", "{subject}", sound="whoosh"),
    )
    ART = ("subject", "partner")
    EXAMPLE: ClassVar[Mapping[str, Any]] = {"subject": "football", "does": "goes into", "partner": "bucket"}

    def construct(self) -> None:
        self._set()
        self._pose(0)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is there

    def _set(self) -> None:
        """Build the floor, the light behind, and those who act."""
        stage, theme, clear = self.stage, self.theme, self.stage.clear
        foot = clear.bottom + FOOT * clear.height
        self._tall = (clear.top - foot) / PX
        self._wide = min(stage.frame.width / PX, WIDEST * self._tall)
        where = (float(clear.center[0]), foot)
        warm = mix(theme.colour("accent"), "#FFFFFF", 0.5)
        cool = theme.colour("cool")
        floor = Floor(stage, theme, foot + px(BACK), ((where[0], theme.colour("accent"), 0.34),))
        middle = np.array((where[0], foot + px(DISC[1] * self._tall), 0))
        halo = haze(0.75 * self._wide, 0.66 * self._tall, cool, 0.45 if is_dark(theme) else 0.3).move_to(middle)
        disc = self._disc(px(DISC[0] * self._tall)).move_to(middle)
        joint = TOGETHER.get(self.params.does) if self.params.partner else None
        self._joint = joint
        across, up = joint.scale.subject if joint else SIZE
        self._one = Actor(self.art(self.params.subject), across * self._wide, up * self._tall, where, warm)
        self._other: Actor | None = None
        cast = [self._one]
        if joint:
            across, up = joint.scale.partner
            self._other = Actor(self.art(self.params.partner), across * self._wide, up * self._tall, where, warm)
            cast = [self._one, self._other] if joint.scale.behind else [self._other, self._one]
        shadows = [actor.shadow for actor in cast]
        self.add(Group(halo, disc, floor.mobject, *shadows, *[actor.mobject for actor in cast]))
        aside = stage.frame.width / PX / 2 + self._one.wide
        self._room = Room(aside, self._tall - self._one.tall, self._one.wide, self._one.tall)

    def _disc(self, radius: float) -> Group:
        """The round backdrop that they stand out against, in a colour that goes with the thing's name."""
        ground = self.theme.colour("background")
        tone = self.theme.colour(TONES[crc32(self.params.subject.encode()) % len(TONES)])
        face = shaded(Circle(radius=radius), mix(ground, tone, 0.62), mix(ground, tone, 0.16))
        ring = Circle(radius=1.09 * radius).set_fill(opacity=0)
        return Group(face, ring.set_stroke(mix(ground, tone, 0.7), width=px(4) * 100, opacity=0.4))

    # -- what it does

    def _pose(self, frame: int) -> None:
        since = (frame - self._start("act") + 1) / self.fps
        there = overshoot(1.2)(min(1.0, (frame + 1) / ENTER))
        if self._joint and self._other:
            first, second = self._joint.move(since, self._one, self._other)
            self._other.pose(self._named(second, "partner", frame, there))
            self._one.pose(self._named(first, "show", frame, 1.0))
            return
        left = (self.brief.frames - self._start("act")) / self.fps
        self._one.pose(self._named(ALONE[self.params.does](since, left, self._room), "show", frame, there))

    def _start(self, name: str) -> int:
        return self.frame_of(name) - ANTICIPATION if self.has(name) else 0

    def _named(self, stance: Stance, moment_name: str, frame: int, there: float) -> Stance:
        """A stance with what is added to it: the thing stretches as it is named, and pops up as the shot opens."""
        since = (frame - self._start(moment_name) + 1) / self.fps
        nod = NOD * recoil(since, 0.4, 0.18)
        near = 1 + PUSH * frame / max(1, self.brief.frames)
        return replace(stance, size=stance.size * there * near, squash=stance.squash - nod)
