"""A shield and one who attacks it -> the duel: he throws tags, which rebound, until he is thrown out himself."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from manim import ORIGIN, Circle, Group, Mobject, VGroup

from cuereel.scene.bake import baked, twin
from cuereel.scene.card import mix
from cuereel.scene.hacker import HAND, TAG, hacker, tag
from cuereel.scene.light import glow
from cuereel.scene.lively import Life
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.rig import Pose, Rig, moved, scaled, shifted, then, turned
from cuereel.scene.shards import OUTWARD, shards
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

LEAD, AWAY = 15, 14
"""Frames that a thrown tag takes to the shield, and in which its pieces fall."""

GAPS = 13, 17
"""Frames from one blow to the next: at least and at most."""

INSIDE = 14
"""px that he stays inside the room."""

STAND = 18
"""px by which he stands above the foot of the room: captions on two lines reach up to there."""

FOE, AIR = (560.0, 0.64), 250
"""How tall the attacker is at most: in px, and as a share of the room; and px between him and the shield at most."""

APART = 0.75
"""How far the pieces of a broken tag come apart, in its sides."""

RECOIL = -1.4
"""How far he is thrown back as a blow rebounds, for how far he leans into a throw."""

THROWN_OUT, TUMBLE = (-1.5, 0.95, -2.3), 1.1
"""How he leaves: over to the left, up and then ever faster down (of his height), and how far he turns (radians)."""

BOW = 0.04
"""How far beside the shield's edge the way of a tag bends out, of his height: he is on the other side."""

COMES, SLIDES = 7, 1.25
"""Frames in which he slides in from the left, and how far that is, of his height: beyond the frame's edge."""

OPENING = 6
"""The frame from which tags are thrown: what the shot before ended on is still closing until then."""

FLEES, FLED = 17, 7
"""Frames before the emblem closes on which the attacker makes off, and by which he and all that he threw are gone."""


class Packets(Life):
    """One who attacks throws tags at the shield, which rebound, until it closes: then two lights guard its rim."""

    COUNT = 4
    SIDES = np.radians([196, 168, 214, 182, 158])

    def __init__(self, theme: Theme, center: np.ndarray, radius: float, parts: Mapping[str, Mobject]) -> None:
        shield = parts.get("shield")
        self._half = np.array([shield.width, shield.height]) / 2 if shield is not None else np.full(2, px(0.7 * radius))
        self._foe, self._tall = center[:2] - px(radius), px(FOE[0])
        super().__init__(theme, center, radius, parts)
        # what he throws flies before him
        behind = [rig.mobject for rig in (*self.rigs[self.COUNT :], *self.rigs[: self.COUNT])]
        self.mobject = Group(*behind, *[rig.mobject for each in self._shards for rig in each])

    def ends(self, closed: int, ceiling: float, beat: int = 0, begun: int = 0) -> None:
        super().ends(closed, ceiling, beat, begun)
        # the last one would strike as the emblem closes
        self._gap = int(np.clip((closed - beat) // 3, *GAPS))
        self._flees = max(0, closed - FLEES)

    @property
    def shuts(self) -> int:
        """The frame of the first blow from the second stage on, which the lock meets shut; without one, that stage."""
        blows = range(self.beat, self._flees, self._gap)
        return next((at for at in blows if self._is_thrown(at)), self.beat)

    def stands(self, room: Box, whole: Pose) -> None:
        """The attacker's place: at the foot of the room, on the shield's left."""
        self._tall = min(px(FOE[0]), FOE[1] * room.height)
        shield = float(moved(whole, self.center - [self._half[0], 0, 0])[0])
        self._foe = np.array(
            [max(room.left + px(INSIDE) + 0.53 * self._tall, shield - px(AIR) - 0.5 * self._tall), room.bottom]
        )
        self._foe[1] += 0.47 * self._tall + px(STAND)

    def things(self) -> list[Rig]:
        made = [baked(tag(self.theme, mark)) for mark in ("bug", "code")]
        flare = mix(self.theme.colour("bad"), "#FFFFFF", 0.5)
        self._guards = super().things()
        raiders = [Rig(twin(made[number % 2])) for number in range(self.COUNT)]
        broken = [shards(each) for each in made]
        self._shards = [[Rig(twin(each)) for each in broken[number % 2]] for number in range(self.COUNT)]
        drawn = hacker(self.theme).scale(px(0.5 * FOE[0]), about_point=ORIGIN)
        self._attacker = Rig(baked(drawn))
        return [*raiders, *[Rig(_flare(flare)) for _ in range(self.COUNT)], *self._guards, self._attacker]

    def pose(self, frame: int, ready: float, whole: Pose) -> None:
        leaving = self._leaving(frame)
        lean = 0.0
        for number in range(self.COUNT):
            turn, since = self._turn(number, frame)
            thrown = self._is_thrown(frame - since)
            lean += thrown * float(np.interp(since, [-LEAD - 5, -LEAD, -LEAD + 3, -LEAD + 9], [0, 1, -1.6, 0]))
            lean += thrown * float(np.interp(since, [1, 4, 12], [0, RECOIL, 0]))
            angle = float(self.SIDES[turn % len(self.SIDES)])
            x, y, _ = moved(whole, self.center + np.array([*self._edge(angle), 0.0]))
            place, size = self._thrown(since, np.array([x, y]))
            seen = min(1.0, (since + LEAD) / 2, (AWAY - since) / 6) * leaving * thrown
            seen *= self.below(place[1] + px(90) * size)
            spun = (0.05 if since < 0 else 0.17) * since
            self.rigs[number].pose(then(turned(spun), scaled(size), shifted(*place)))
            self.rigs[number].fade(max(0.0, seen) if since < 0 else 0.0)
            self._break(number, since, place, size, spun, max(0.0, seen) if since >= 0 else 0.0)
            flash = self.rigs[self.COUNT + number]
            flash.pose(then(scaled(0.5 + 1.1 * float(np.clip(since / 8, 0, 1))), shifted(x, y)))
            flashed = max(0.0, 1 - since / 8) * leaving * self.below(y + px(130)) * thrown
            flash.fade(flashed if since >= 0 else 0.0)
        self._pose_attacker(frame, lean)
        guarding = float(np.clip((frame - self.closed - 4) / 8, 0, 1))
        for number, rig in enumerate(self._guards):
            angle = np.pi * number - frame * 2 * np.pi / 120
            place = self.center + px(0.95 * self.radius) * np.array([np.cos(angle), np.sin(angle), 0])
            rig.pose(then(turned(angle), shifted(place[0], place[1])))
            rig.fade(guarding * self.below(place[1] + px(30)))

    def _break(self, number: int, since: int, place: np.ndarray, size: float, spun: float, seen: float) -> None:
        """A tag that has struck falls in pieces, which come apart."""
        out = px(APART * TAG) * ease_out(float(np.clip((since + 1) / AWAY, 0, 1)))
        for piece, (rig, way) in enumerate(zip(self._shards[number], OUTWARD, strict=True)):
            outward = np.array([np.cos(way), np.sin(way)])
            about, at = px(0.28 * TAG) * outward, place + out * outward
            rig.pose(then(turned(spun * (0.6 if piece % 2 else -0.45), about), scaled(size), shifted(*at)))
            rig.fade(seen * self.below(at[1] + px(TAG)))

    def left_alone(self, frame: int) -> float:
        return ease_in_out(float(np.clip((frame - self._flees - 1) / (FLEES - FLED + 2), 0, 1)))

    def _thrown(self, since: int, hit: np.ndarray) -> tuple[np.ndarray, float]:
        """Where a tag is and how large: out of the laptop's side and up, clear of the attacker; its pieces fall."""
        if since < 0:
            share = 1 + since / LEAD
            hand = self._foe + 0.5 * self._tall * np.array(HAND)
            bow = np.array([max(hand[0], hit[0]) + BOW * self._tall, (hand[1] + hit[1]) / 2])
            along = share**1.15
            place = (1 - along) ** 2 * hand + 2 * along * (1 - along) * bow + along**2 * hit
            return np.asarray(place), 0.3 + 0.75 * ease_out(share)
        back = since / AWAY
        bounced = np.array([-0.06, 0.14]) * ease_out(back) + np.array([0.0, -0.95]) * back**2
        return np.asarray(hit + px(0.8 * self.radius) * bounced), 1.05 - 0.3 * back

    def _pose_attacker(self, frame: int, lean: float) -> None:
        """He slides in, leans into every throw, and is thrown out of the frame before the emblem closes."""
        gone = float(np.clip((frame - self._flees + 1) / (FLEES - FLED), 0, 1))
        foot = (0.0, -0.47 * self._tall)
        size = self._tall / px(FOE[0])
        bob = 0.008 * self._tall * float(np.sin(frame / 3.0))
        across, up, down = THROWN_OUT
        at = self._foe + np.array([across * gone, up * gone + down * gone**2]) * self._tall
        away = 1 - overshoot(1.3)(float(np.clip((frame + 1) / COMES, 0, 1)))
        at = at - np.array([SLIDES * self._tall * away, 0.0])
        # what slides to the right leans back until it stands
        lean += 2.4 * away
        self._attacker.pose(
            then(scaled(size), turned(-0.045 * lean + TUMBLE * gone, foot), shifted(at[0], at[1] + bob))
        )
        # in a wide frame he does not come from beyond its edge
        self._attacker.fade(min(1.0, (frame + 1) / 3) * float(gone < 1))

    def part(self, name: str, frame: int, ready: float) -> Pose:
        """The shield and all on it give way a little to each blow."""
        push = np.zeros(2)
        for number in range(self.COUNT if frame < self.closed else 0):
            turn, since = self._turn(number, frame)
            if not self._is_thrown(frame - since):
                continue
            angle = float(self.SIDES[turn % len(self.SIDES)])
            push -= np.array([np.cos(angle), np.sin(angle)]) * float(np.interp(since, [-1, 0, 2, 9], [0, 0.6, 1, 0]))
        return shifted(*(push * px(0.03 * self.radius)))

    def _is_thrown(self, strikes: int) -> bool:
        """Whether there is a blow on that frame: he has begun, and there is time for it to rebound before he flees."""
        return strikes - LEAD >= OPENING and strikes <= max(self.beat, self._flees - 4)

    def _leaving(self, frame: int) -> float:
        """How much is still seen of what he threw."""
        return float(np.clip((self.closed - FLED - frame) / (FLEES - FLED - 3), 0, 1))

    def _turn(self, number: int, frame: int) -> tuple[int, int]:
        """Which blow is a raider's nearest one, counted from that on the beat, and the frames since it (or to it)."""
        lap = self.COUNT * self._gap
        turns, since = divmod(frame - self.beat - number * self._gap + LEAD, lap)
        return turns * self.COUNT + number, since - LEAD

    def _edge(self, angle: float) -> np.ndarray:
        """Where a raider from that side meets the shield, from its middle."""
        out = np.array([np.cos(angle), np.sin(angle)])
        return np.asarray(out * self._half * np.array([0.9, 0.8]))


def _flare(colour: str) -> VGroup:
    ring = Circle(radius=px(58)).set_fill(opacity=0).set_stroke(colour, px(6) * 100, 0.9)
    return VGroup(glow(80, 80, colour, 0.8), ring)


__all__ = ["Packets"]
