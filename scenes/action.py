"""One thing, large, and what it does: by itself, or with another one; it stands ready, and does it on its word."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar, Literal
from zlib import crc32

from manim import Group
from pydantic import Field

from cuereel.scene import CueScene, SceneParams, moment, phrase
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.blocking.actor import Actor, Stance
from cuereel.scene.blocking.alone import ALONE, Room, stays
from cuereel.scene.blocking.asked import ASKED, HELD
from cuereel.scene.blocking.backdrop import backdrop
from cuereel.scene.blocking.together import TOGETHER
from cuereel.scene.card import mix
from cuereel.scene.motion import overshoot
from cuereel.scene.stage import PX
from cuereel.scene.track import recoil

FOOT = 0.05
"""How far above the captions things stand, as a share of the clear box's height."""

WIDEST = 1.25
"""How wide the set is at the most, for its height: in a wide frame it is not wider than two things need."""

SIZE = (0.66, 0.68)
"""How wide and how high a thing is at the most that acts alone, as shares of the set."""

ROW, APART, CLOSE = 0.86, 1.12, 0.55
"""How wide a row of several is at the most, as a share of the set's width; and the way from one of them to the next, in
widths of one: in a row, and where another thing takes them all."""

STAGGER = 0.16
"""Seconds from one of several to the next."""

ENTER = 8
"""Frames in which what is there before its word pops up as the shot opens."""

NOD, LIGHT = 0.05, 0.7
"""How far a thing stretches as it is named, and how strongly a light comes up behind it."""

PUSH = 0.05
"""How much nearer the camera comes over the shot."""


class Action(CueScene):
    """One thing that acts: it falls, shakes, grows or leaves; it goes into another, comes out of it, stands on it."""

    class Params(SceneParams):
        """Who acts, `count` of them, and what they do; where that takes a `partner` and there is none, they stand."""

        subject: str
        does: Literal[
            "falls",
            "rises",
            "shakes",
            "spins",
            "bounces",
            "grows",
            "nears",
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
            "becomes",
        ]
        partner: str = ""
        count: int = Field(default=1, ge=1, le=6)

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
        stage, clear = self.stage, self.stage.clear
        foot = clear.bottom + FOOT * clear.height
        self._tall = (clear.top - foot) / PX
        self._wide = min(stage.frame.width / PX, WIDEST * self._tall)
        behind = backdrop(stage, self.theme, foot, self._wide, self._tall, crc32(self.params.subject.encode()))
        self._joint = TOGETHER.get(self.params.does) if self.params.partner else None
        count = self.params.count
        across, up = self._joint.scale.subject if self._joint else SIZE
        across = min(across, ROW / count) if self._joint is None else across / count**0.5
        self._ones = [self._actor(self.params.subject, (across, up), foot) for _ in range(count)]
        self._other = self._actor(self.params.partner, self._joint.scale.partner, foot) if self._joint else None
        others = [self._other] if self._other else []
        cast = [*self._ones, *others] if self._joint and self._joint.scale.behind else [*others, *self._ones]
        self.add(Group(behind, *[actor.shadow for actor in cast], *[actor.mobject for actor in cast]))
        one = self._ones[0]
        self._room = Room(stage.frame.width / PX / 2 + one.wide, self._tall - one.tall, one.wide, one.tall)

    def _actor(self, name: str, size: tuple[float, float], foot: float) -> Actor:
        where = (float(self.stage.clear.center[0]), foot)
        lit = mix(self.theme.colour("accent"), "#FFFFFF", 0.5)
        return Actor(self.art(name), size[0] * self._wide, size[1] * self._tall, where, lit)

    # -- what it does

    def _pose(self, frame: int) -> None:
        there = overshoot(1.2)(min(1.0, (frame + 1) / ENTER))
        after = (frame - self._start("act") + 1) / self.fps
        left = (self.brief.frames - self._start("act")) / self.fps
        deed = ALONE.get(self.params.does, stays)
        shaken: list[Stance] = []
        for number, one in enumerate(self._ones):
            since = after - STAGGER * number
            aside = (number - (len(self._ones) - 1) / 2) * one.wide
            if self._joint and self._other:
                stance, other = self._joint.move(since, one, self._other)
                shaken.append(other)
                stance, shown = replace(stance, x=stance.x + CLOSE * aside), 1.0
            else:
                stance, shown = deed(since, left, self._room), there
                stance = replace(stance, x=stance.x + APART * aside)
            one.pose(self._named(stance, "show", frame, shown))
        if self._other:
            most = max(shaken, key=lambda stance: abs(stance.squash))
            self._other.pose(self._named(most, "partner", frame, there))

    def _start(self, name: str) -> int:
        return self.frame_of(name) - ANTICIPATION if self.has(name) else 0

    def _named(self, stance: Stance, moment_name: str, frame: int, there: float) -> Stance:
        """A stance with what is added to it: the thing stretches as it is named, and pops up as the shot opens."""
        since = (frame - self._start(moment_name) + 1) / self.fps
        nod = NOD * recoil(since, 0.4, 0.18)
        near = 1 + PUSH * frame / max(1, self.brief.frames)
        named = LIGHT * math.exp(-since / 0.25) if since > 0 else 0.0
        return replace(
            stance, size=stance.size * there * near, squash=stance.squash - nod, glow=max(stance.glow, named)
        )
