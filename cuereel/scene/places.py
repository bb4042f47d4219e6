"""A map of a field -> the emblems at its places, which fly out from the hub, and their names where they have room.

What the script does not name is a mark of ours. A map with names has ways to them, on which requests go and come.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.bake import baked, twin
from cuereel.scene.base import CueScene
from cuereel.scene.card import card, is_dark, mix, rounded
from cuereel.scene.glyphs import CALLED
from cuereel.scene.light import glow
from cuereel.scene.medal import marked, marks_beside, medal, pictured, rim_of
from cuereel.scene.motif import kind_of
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.orbit import Orbit
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shortened import shortened
from cuereel.scene.spokes import Spokes
from cuereel.scene.spread import Spread, spread
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, px
from cuereel.scene.strewn import Strewn
from cuereel.scene.way import first_of, point_on

FLIGHT = 7
"""Frames in which an emblem flies to its place."""

PEEK, OPENS = 0.66, 8
"""How far of its way an emblem comes out as the map opens, and in how many frames."""

DIM, DARKENS = 0.62, 12.0
"""How much less is seen of a place whose time is over, and in what part of that time it goes dark (1 / its share)."""

ROLES = ("warn", "bad", "cool", "good", "accent")
"""The roles of the colours of places that the script does not name, in turn."""

ALIKE = {"data": ("bars", "pie"), "security": ("lock", "key"), "network": ("server", "signal")}
"""Marks that look like the emblem of a field of a kind, and do not stand beside it."""

LETTERS, LARGEST = 42, 50
"""px of the names of the places at full size, and at most."""

TIGHT = 0.73
"""How small a name of one word may be set, of its size."""

PAD = 40
"""px by which a name's plaque is wider than the name."""

OVERLAP = 18
"""px by which a name's plaque lies over the foot of its emblem."""

ASIDE = 12
"""px that what travels a way stays off the rims at both ends."""


class Places:
    """The emblems of `items` on a map, and beside them marks that suit `center`; each sets out on its frame."""

    def __init__(self, scene: CueScene, here: Orbit | Spread | Strewn, center: str, items: Sequence[str]) -> None:
        self._scene, self._map, self._count = scene, here, len(here.radii)
        self.starts: Sequence[int] = ()
        self.opens: Sequence[int] = ()
        self._colours: list[str] = []
        self.emblems: list[Sprite] = []
        self.names: list[Rig] = []
        labels = called(scene, here, items) if isinstance(here, Spread) else ()
        marks = others(center, items)
        for number in range(self._count):
            if number < len(items):
                role, name = rim_of(items[number]), labels[number] if labels else ""
                make = partial(medal, items[number], scene.art, scene.theme)
            else:
                mark, role = marks[(number - len(items)) % len(marks)], ROLES[(number - len(items)) % len(ROLES)]
                name, make = CALLED.get(mark, ""), partial(marked, mark, role, scene.theme)
            self.emblems.append(pictured(make, here.radii[number]))
            self._colours.append(scene.colour(role))
            if isinstance(here, Spread):
                self.names.append(_label(scene, here, name, number, self._colours[number]))
        self._rest = [emblem.points.copy() for emblem in self.emblems]
        self._turns = [self._turn(number) for number in range(self._count)]
        self.links: list[VMobject] = []
        self._runners: list[Sprite] = []
        if isinstance(here, Spread):
            self._draw_ways(here)
        self._spokes = Spokes(scene.theme, here, self._colours) if isinstance(here, Strewn) else None
        spokes = [self._spokes.mobject] if self._spokes else []
        shown: list[Mobject] = [
            *spokes,
            *self.links,
            *self._runners,
            *self.emblems,
            *[name.mobject for name in self.names],
        ]
        self.mobject = Group(*shown)

    def pose(self, frame: int, zoom: float, left: float = 1.0, away: float = 0.0, gone: float = 0.0) -> None:
        """As they are at a frame, seen so near; `left` is the time, those it has passed are dark.

        All are so many px farther `away` from the hub than their places; strewn ones have `gone` so far (0 to 1).
        """
        reached: list[tuple[float, int]] = []
        for number, start in enumerate(self.starts):
            since, out = frame - start + 1, self._out(number, frame)
            come = out + (1 - out) * overshoot(0.9)(float(np.clip(since / FLIGHT, 0, 1)))
            spot = self._map.spot(number, come, since - FLIGHT) * zoom
            kept = 1.0
            if isinstance(self._map, Strewn):
                spot, kept = self._map.left(number, spot, gone)
            else:
                spot += away * spot / max(1.0, float(np.linalg.norm(spot)))
            reached.append((min(1.0, come) * (1 - gone), since - FLIGHT))
            place = self._map.center + np.array([*spot, 0.0]) * PX
            size = zoom * (0.35 + 0.65 * come) * max(kept, 1e-3)
            self.emblems[number].points = place + self._rest[number] * size
            dark = 1 - DIM * float(np.clip((1 - left - self._turns[number]) * DARKENS, 0, 1))
            self.emblems[number].fill_opacity = dark * max(min(1.0, out * 3), float(np.clip(since * 5 / FLIGHT, 0, 1)))
            if isinstance(self._map, Spread):
                self._pose_named(self._map, number, place, since, zoom)
                self.names[number].fade(dark * min(1.0, float(np.clip((since - FLIGHT // 2) / 2, 0, 1))))

        if self._spokes is not None:
            places = [emblem.get_center() for emblem in self.emblems]
            for number, (come, since) in enumerate(reached):
                self._spokes.pose(number, places, come, since)

    def _out(self, number: int, frame: int) -> float:
        """How far it has come out before it flies (a share of its way): slowly, as the map opens."""
        if not self.opens or self.opens[number] >= self.starts[number]:
            return 0.0
        return PEEK * ease_out(float(np.clip((frame - self.opens[number] + 1) / OPENS, 0, 1)))

    def _turn(self, number: int) -> float:
        """Where it stands on a clock that is about the hub: 0 at the top, then clockwise to 1."""
        x, y = self._map.spot(number, 1.0, 0)
        return float(np.arctan2(x, y) / (2 * np.pi)) % 1.0

    # -- a map with names

    def _draw_ways(self, here: Spread) -> None:
        side, cool = 28 * here.unit, self._scene.colour("cool")
        light = glow(side * 1.5, side * 1.5, cool, 0.8)
        made = baked(Group(light, rounded(side, side, side * 0.28, mix(cool, "#FFFFFF", 0.65), cool)))
        self._runner_rest = made.points - made.get_center()
        self._runners = [twin(made) for _ in range(self._count)]
        for colour in self._colours:
            link = VMobject().set_fill(opacity=0).set_stroke(colour, px(7 * here.unit) * 100, 0.0)
            link.points = np.zeros((4, 3))
            self.links.append(link)
        self._seen = [_seen_of(here, number) for number in range(self._count)]

    def _pose_named(self, here: Spread, number: int, place: np.ndarray, since: int, zoom: float) -> None:
        share = float(np.clip(since / FLIGHT, 0, 1))
        come = overshoot(0.9)(share)
        curve = here.center + here.way(number) * PX * zoom
        link, name, runner = self.links[number], self.names[number], self._runners[number]
        link.points = first_of(curve, min(1.0, come))
        link.stroke_rgbas[:, 3] = 0.9 * min(1.0, share * 4)
        told = float(np.clip((since - FLIGHT // 2) / 6, 0, 1))
        size = zoom * (0.35 + 0.65 * come) * (0.6 + 0.4 * overshoot(1.6)(told))
        name.pose(then(scaled(size), shifted(*place[:2])))
        name.fade(min(1.0, told * 3))
        lap = (since - 1 - FLIGHT - 5 * number) / 24
        along = lap % 2 if lap % 2 <= 1 else 2 - lap % 2
        out, last = self._seen[number]
        runner.points = point_on(curve, out + (last - out) * ease_in_out(along)) + self._runner_rest * zoom
        runner.fill_opacity = min(1.0, along * 4, (1 - along) * 4) if lap > 0 else 0.0


def spread_for(scene: CueScene, items: Sequence[str]) -> Spread:
    """The map on which names stand on one line where all of them may, if need be without a trade's word."""
    made = spread(scene.stage, len(items), 1)
    names = called(scene, made, items)
    if all(_lettered(scene, made, name, at) is not None for at, name in enumerate(names)):
        return made
    return spread(scene.stage, len(items))


def called(scene: CueScene, here: Spread, items: Sequence[str]) -> tuple[str, ...]:
    """What the places are called: shorter where a name would not stand on one line."""
    short = shortened(items)
    return tuple(
        brief if _lettered(scene, here, name, at) is None else name
        for at, (name, brief) in enumerate(zip(items, short, strict=True))
    )


def _lettered(scene: CueScene, here: Spread, name: str, at: int) -> Mobject | None:
    """A place's name on one line, if it may be as wide as that; a word, which has no other lines, is set smaller."""
    size, room = min(LARGEST, LETTERS * here.unit), here.labels[at] - PAD
    words = scene.text(name, 4 * here.labels[at], 2 * size, size=size, weight="bold", max_lines=1)
    if " " not in name and px(room) < words.width < px(room) / TIGHT:
        words.scale(px(room) / words.width)
    return words if words.width <= px(room) * 1.001 else None


def _label(scene: CueScene, here: Spread, name: str, number: int, colour: str) -> Rig:
    """What a place is called, on a plaque over the foot of its emblem (about the place)."""
    if not name:
        return Rig(Group())
    theme, size = scene.theme, min(LARGEST, LETTERS * here.unit)
    words = _lettered(scene, here, name, number)
    if words is None:
        words = scene.text(name, here.labels[number] - PAD, 2.3 * size, size=size, weight="bold", max_lines=2)
    # as tall for a name that reaches below its line as for one that does not
    tall = min((1.36 + 1.1 * (len(words.submobjects) - 1)) * size, words.height / PX + 0.75 * size)
    wide = words.width / PX + PAD
    middle = np.array([0, -px(here.node - OVERLAP * here.unit + tall / 2), 0])
    words.move_to(middle)
    words.shift((0, middle[1] + px(0.5 * tall - 0.32 * size) - words.submobjects[0].get_top()[1], 0))
    face = card(theme, wide, tall, radius=min(26, tall / 2), lift=12, rim="line")
    face.shift(middle - face[1].get_center())
    face[-1].set_stroke(mix(colour, "#FFFFFF", 0.2 if is_dark(theme) else 0), px(3.5) * 100, 1)
    return Rig(baked(Group(face, words), detail=1.1))


def others(center: str, items: Sequence[str]) -> list[str]:
    """The marks of the places that the script does not name: first those that stand for a field of their own."""
    marks = marks_beside((center, *items))
    said = " ".join((center, *items)).casefold()
    alike = {mark for item in items for mark in ALIKE.get(kind_of(item), ())}
    fitting = [mark for mark in marks if mark not in alike and CALLED.get(mark, "\n").casefold() not in said]
    return sorted(fitting, key=lambda mark: mark not in CALLED)


def _seen_of(here: Spread, number: int) -> tuple[float, float]:
    """From where to where the way to a place is seen between the rims of the hub and of the place (shares)."""
    curve, shares = here.way(number), np.linspace(0, 1, 41)
    spots = np.array([point_on(curve, share) for share in shares])
    clear = ASIDE * here.unit
    seen = np.linalg.norm(spots, axis=1) > here.hub + clear
    seen &= np.linalg.norm(spots - curve[3], axis=1) > here.node + clear
    return (float(shares[seen][0]), float(shares[seen][-1])) if seen.any() else (0.0, 1.0)


__all__ = ["FLIGHT", "Places", "others", "spread_for"]
