"""The emblems just seen take their places in a wall of many, which lights up outwards as more is spoken of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

import numpy as np
from manim import Mobject
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, Spoken, moment, phrase
from cuereel.scene.bake import baked, ghosted, twin
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark, mix
from cuereel.scene.guest import Guest, beside, guest
from cuereel.scene.honeycomb import Camera, gathered, honeycomb, parted, unlike
from cuereel.scene.kinetic.scenery import horizon
from cuereel.scene.light import glow
from cuereel.scene.medal import RIMS, marked, marks_beside, medal, pictured, rim_of
from cuereel.scene.motion import ease_in, ease_out
from cuereel.scene.proclaim import Proclaimed
from cuereel.scene.score import with_moments
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import MARKER as HEAD
from cuereel.scene.stage import PX, px
from cuereel.scene.track import Track

MORE = (
    "masih banyak lagi",
    "masih banyak yang lain",
    "masih banyak lainnya",
    "masih ada banyak",
    "dan banyak lagi",
    "dan banyak lainnya",
    "banyak lagi yang lain",
    "baru sebagian kecil",
    "hanya sebagian kecil",
    "baru permulaan",
    "baru permulaannya",
    "and many more",
    "and much more",
    "and so much more",
    "and lots more",
    "and many others",
    "so many more",
    "just the beginning",
    "only the beginning",
    "just the start",
    "only the start",
    "just a few of",
    "only a few of",
)
"""How it is said that what was shown is not all."""

FILLS = (
    *("banyak", "sebagian", "permulaan", "permulaannya", "lagi", "lainnya"),
    *("many", "much", "lots", "beginning", "start", "few", "more"),
)
"""The words on which the wall lights up."""

STRONG = frozenset(("banyak", "many", "more", "permulaan", "beginning", "start", "sebagian"))

PITCH, RADIUS = 240.0, 105.0
"""px from one disc of the wall to the next, and their radius, at full size."""

ABOVE = 84
"""px that stay free between the known ones and the words."""

MARKER, SPARED = (220.0, 76.0, 28.0), 12.0
"""px of the chapter's marker without its heading: its width at most, its height and from its middle to the top of the
text box; and what stays free round it."""

KNOWN, ROOM = 1.35, 1.12
"""How much larger those that were just seen stand in the wall, and how much wider than they are the room of each is."""

NEAR, SETTLED, WHOLE = 1.1, 1.0, 0.72
"""How near the camera is at first, as those that were just seen stand in the frame, and when it shows the many."""

EDGE, GAP = 80.0, 40.0
"""px that the known ones keep from the sides of the frame, and those round them from each, at full size."""

FLIGHT, SWEEP = 12, 34
"""Frames that an emblem takes to its place, and in which the wall lights up, at most."""

BESIDE_WORDS = 16
"""px that discs keep from the plate of the words, and within which those are gone that it comes upon."""

DRAIN, DRAWN, LATER = 9, 6, 3
"""Frames at the end in which the wall drains away, those that each disc takes, and how much later the last one goes."""

SWALLOWED = 4
"""Frames at the end in which the words follow the wall: they are gone with the cut, so that no frame is empty."""

CALM = 0.6
"""How strongly a lit disc is seen once it has sprung up."""

RIPPLE = 46
"""Frames from one ripple over the lit wall to the next."""


@dataclass
class _Disc:
    """A place of the wall: what stands there unlit and lit, its corners in px, and the frame on which it lights up."""

    dim: Sprite
    lit: Sprite
    corners: np.ndarray
    on: int = 0


class Wall(CueScene):
    """A wall of emblems: the known ones fly in, the others light up, the words stand large before it."""

    class Params(SceneParams):
        """What was just seen, names of art for what fills the wall beside them, and whether it drains away at its end.

        It does where a closing question follows, on the road of which it runs out.
        """

        items: tuple[str, ...] = Field(default=(), max_length=12)
        more: tuple[str, ...] = Field(default=(), max_length=24)
        drains: bool = False

    PHRASES = (
        phrase(
            "wall of {items} [logos|emblems|icons]",
            "wall (full|made) of {items} (logos|emblems|icons)",
            "many {items} (logos|emblems|icons)",
            "dinding {items}",
            "dinding (lambang|logo|ikon|emblem) {items}",
            "(banyak|ratusan) (lambang|logo|emblem) {items}",
            items=["{items}"],
        ),
        phrase(
            "wall [full] of (emblems|logos|icons|badges)",
            "(emblem|logo|icon) wall",
            "dinding (lambang|logo|ikon|emblem)",
        ),
    )
    SPOKEN = (Spoken(MORE, sets={"items": "{shown}"}, needs=("shown",)),)
    MOMENTS = (moment("fill", *FILLS),)
    ART = ("items", "more")
    CAPTIONS = False
    WORDS = True
    EXAMPLE: ClassVar[dict[str, Any]] = {"items": ["Data Science", "Security Engineer", "Network Engineer"]}

    def construct(self) -> None:
        self._layout()
        self._frames()
        self._discs = self._draw_discs()
        self._guests = [self._guest(number, item) for number, item in enumerate(self.params.items)]
        self._words = Proclaimed(self, self._box, STRONG)
        wide = self.stage.frame.width / PX
        light = glow(0.7 * wide, 0.7 * wide, self.colour("cool"), 0.4 if is_dark(self.theme) else 0.2)
        self.add(
            baked(light, detail=0.2).shift(self._camera.focus),
            *[disc.dim for disc in self._discs],
            *[d.lit for d in self._discs],
        )
        self.add(*[each.light.mobject for each in self._guests])
        landed = [each.sprite for each in self._guests]
        self.add(*landed, self._words.mobject)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _layout(self) -> None:
        frame, text, lower = self.stage.frame, self.stage.text, self.stage.lower
        self._unit = min(1.0, 0.5 * (frame.height + frame.width) / PX / 1500)
        middle = (frame.left + frame.right) / 2
        half = min(lower.right - middle, middle - text.left)
        top, bottom = (0.485, 0.725) if self.stage.portrait else (0.56, 0.9)
        # letters that reach below their line are not counted when lines are set
        low = max(text.bottom + px(30), frame.top - bottom * frame.height)
        self._box = Box(middle - half, low, middle + half, frame.top - top * frame.height)
        high = text.top if self.stage.marked else frame.top - px(110)
        room = Box(frame.left + px(EDGE), self._box.top + px(ABOVE), frame.right - px(EDGE), high)
        # it looks at the known ones, which so stay where they are as it draws back
        self._camera = Camera(room.center)
        sides = [beside(number, len(self.params.items)) for number in range(len(self.params.items))]
        known, self._known = gathered(sides, room, self._camera.focus, RADIUS * KNOWN * self._unit, ROOM, SETTLED)
        others = honeycomb(frame, self._camera.focus, PITCH * self._unit, 1.11 / WHOLE)
        near = (RADIUS * (1 + KNOWN * self._known) + GAP) * self._unit
        marker = self._marker()
        apart = RADIUS * self._unit + (MARKER[1] / 2 + SPARED) / WHOLE
        reach = np.array([near] * len(known) + [apart] * len(marker))
        # where places are at the end of the shot
        kept = np.concatenate([known, (marker - self._camera.focus[:2]) / PX / WHOLE])
        self._places = np.concatenate([known, parted(others, kept, reach, 0.93 * PITCH * self._unit)])

    def _marker(self) -> np.ndarray:
        """Points along the middle of the chapter's marker (n x 2, scene units), where there is one."""
        if not self.stage.marked:
            return np.zeros((0, 2))
        wide, high, below = MARKER
        left = np.array([self.stage.text.left, self.stage.text.top + px(HEAD - below)])
        return np.asarray(left + np.linspace(0.5 * high, wide - 0.5 * high, 4)[:, None] * [PX, 0])

    def _frames(self) -> None:
        brief = with_moments(self.brief, ("fill",))
        end = self.brief.frames
        self._fill = max(0, brief.moments["fill"] - ANTICIPATION)
        # one that has hardly lit up stands to its end
        drains = self.params.drains and end - DRAIN >= self._fill + 2 * DRAIN
        self._drains = end - DRAIN if drains else end
        self._flight = max(3, min(FLIGHT, round(end * 0.35)))
        back = max(self._fill, 1)
        self._zoom = Track(NEAR).to(SETTLED, 0, back).to(WHOLE, back, max(1, min(end, self._drains) - back), _pulling)
        # by the time that the known ones stand side by side they are seen straight on, one as large as another
        self._turn, self._nod = (Track(angle).to(0.0, 0, self._flight) for angle in (-0.12, 0.08))

    # -- what is drawn

    def _draw_discs(self) -> list[_Disc]:
        count, radius = len(self.params.items), RADIUS * self._unit
        kinds = [self._kind(partial(medal, name, self.art, self.theme), radius) for name in self.params.more]
        marks = marks_beside((*self.params.items, *self.params.more))
        for at, mark in enumerate(marks):
            kinds.append(self._kind(partial(marked, mark, RIMS[at % len(RIMS)], self.theme), radius))
        away = np.linalg.norm(self._places, axis=1)
        sweep = min(SWEEP, max(4, round((self.brief.frames - self._fill) * 0.62)))
        seen = float(np.linalg.norm([self.stage.frame.width, self.stage.frame.height * 1.3])) / PX / 2 / WHOLE
        nearest, discs = float(away[count:].min()), []
        frame, places = self.stage.frame, self._places[count:]
        x, y = ((self._camera.focus[:2] + places * PX * WHOLE) - frame.center[:2]).T
        # those that are in the frame at the end, and not behind the words, choose first
        hidden = self._behind_words(x + frame.center[0], y + frame.center[1])
        unseen = (np.abs(x) > frame.width / 2) | (np.abs(y) > frame.height / 2) | hidden
        order = np.argsort(unseen, kind="stable")
        shown = np.empty(len(places), dtype=int)
        shown[order] = unlike(places[order], len(kinds))
        for number, kind in enumerate((kinds[at] for at in shown), start=count):
            on = self._fill + round(sweep * (away[number] - nearest) / seen)
            discs.append(_Disc(twin(kind.dim), twin(kind.lit), kind.corners, on))
        self._away = away[count:]
        return discs

    def _behind_words(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        box = self._box
        return np.asarray((x > box.left) & (x < box.right) & (y > box.bottom) & (y < box.top))

    def _kind(self, make: Callable[[float], Mobject], radius: float) -> _Disc:
        dark = is_dark(self.theme)
        low = mix(self.colour("background"), self.colour("surface"), 0.75 if dark else 0.3)
        high = mix(self.colour("line"), self.colour("cool"), 0.16 if dark else 0.1)
        lit = pictured(make, radius)
        return _Disc(ghosted(lit, low, high), lit, lit.points / PX)

    def _guest(self, number: int, item: str) -> Guest:
        before = len(self.params.items) - 1 - number
        radius = RADIUS * self._unit * KNOWN * self._known
        make, light = partial(medal, item, self.art, self.theme), 0.75 if is_dark(self.theme) else 0.5
        come = Track(0.0).to(1.0, 1 + round(min(3, self._flight / 4) * before), self._flight, ease_out)
        return guest(
            self.stage,
            self._camera.focus,
            make,
            radius,
            300 * self._unit / radius,
            (self.colour(rim_of(item)), light),
            come,
            before=before,
            side=beside(number, len(self.params.items)),
        )

    # -- what moves

    def _pose(self, frame: int) -> None:
        camera, count = self._camera, len(self.params.items)
        camera.zoom, camera.turn, camera.nod = (track.at(frame) for track in (self._zoom, self._turn, self._nod))
        on = np.array([frame - disc.on + 1 for disc in self._discs])
        sprung = np.interp(on, [0, 2, 5, 9], [0, 1.0, -0.25, 0])
        rippled = self._ripples(frame)
        lift = np.concatenate([np.zeros(count), 90 * np.maximum(sprung, 0) + 60 * rippled])
        spots, right, up = camera.seen(self._places, lift)
        grown = 1 + 0.14 * sprung + 0.05 * rippled
        across = np.linalg.norm(right, axis=1)
        free = self._free(spots[:, :2], across)
        clear = self._beside_words(spots[:, :2], across, frame)
        free, grown = free * np.minimum(1.0, 2 * clear), grown * (0.7 + 0.3 * clear[count:])
        for number, disc in enumerate(self._discs, start=count):
            at = number - count
            # they always face the viewer, so that none is seen as an oval
            corners = disc.corners * 0.5 * (np.linalg.norm(right[number]) + np.linalg.norm(up[number]))
            share = float(np.clip(on[at] / 4, 0, 1))
            disc.lit.points = disc.dim.points = spots[number] + corners * grown[at]
            # once they have sprung up they step back behind those that were seen before
            disc.lit.fill_opacity = share * float(np.interp(on[at], [8, 18], [1.0, CALM])) * free[number]
            disc.dim.fill_opacity = free[number] if share < 1 else 0.0
        for number, each in enumerate(self._guests):
            each.pose(frame, spots[number], right[number], up[number])
        self._words.pose(frame)
        self._drain(frame)

    def _drain(self, frame: int) -> None:
        """At the end all runs down to the horizon, the lowest first: there the ground of what follows begins."""
        since = frame - self._drains
        if since < 0:
            return
        stage = self.stage.frame
        sink = np.array([stage.center[0], horizon(self.stage), 0.0])
        for sprite in (*[s for disc in self._discs for s in (disc.dim, disc.lit)], *[g.sprite for g in self._guests]):
            middle = sprite.points.mean(axis=0)
            away = min(1.0, float(np.linalg.norm((middle - sink)[:2])) / stage.height)
            share = ease_in(float(np.clip((since + 1 - LATER * away) / DRAWN, 0, 1)))
            sprite.points = sink + (sprite.points - sink) * (1 - share)
            if share >= 1:
                sprite.fill_opacity = 0.0
        for each in self._guests:
            each.light.fade(max(0.0, 1 - (since + 1) / 4))
        spoken = ease_in(float(np.clip((frame - self.brief.frames + SWALLOWED) / SWALLOWED, 0, 1)))
        for leaf in self._words.mobject.family_members_with_points():
            leaf.points = sink + (leaf.points - sink) * (1 - 0.97 * spoken)

    def _beside_words(self, spots: np.ndarray, size: np.ndarray, frame: int) -> np.ndarray:
        """How far discs are seen, 0 to 1: whole ones stand round the plate of the words, beneath it none."""
        plate = self._words.plate(frame)
        if plate is None:
            return np.ones(len(spots))
        half = np.array([plate.width, plate.height]) / 2
        away = np.linalg.norm(np.maximum(np.abs(spots - plate.center[:2]) - half, 0), axis=1)
        room = (away - px(BESIDE_WORDS)) / np.maximum(RADIUS * self._unit * size, 1e-6)
        return np.asarray(np.clip((room - 0.7) / 0.3, 0.0, 1.0))

    def _free(self, spots: np.ndarray, size: np.ndarray) -> np.ndarray:
        """How far discs are seen, 0 to 1: the camera takes them past the marker of the chapter, under which none is."""
        marker = self._marker()
        if not len(marker):
            return np.ones(len(spots))
        away = np.linalg.norm(spots[:, None] - marker[None], axis=2).min(axis=1)
        return np.asarray(np.clip((away - RADIUS * self._unit * size - px(0.5 * MARKER[1])) / px(SPARED), 0.0, 1.0))

    def _ripples(self, frame: int) -> np.ndarray:
        """How far each disc is raised by the rings that run over the lit wall, 0 to 1."""
        since = frame - self._fill - SWEEP
        if since < 0 or not len(self._away):
            return np.zeros(len(self._away))
        front = (since % RIPPLE) / RIPPLE * (float(self._away.max()) + 500) - 150
        return np.asarray(np.exp(-(((self._away - front) / (170 * self._unit)) ** 2)))


def _pulling(share: float) -> float:
    """Most of the way in the first half, and still moving at the end."""
    return 0.72 * (1 - (1 - share) ** 3) + 0.28 * share
