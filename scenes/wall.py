"""The emblems just seen take their places in a wall of many, which lights up outwards as more is spoken of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

import numpy as np
from manim import Group, Mobject
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, Spoken, moment, phrase
from cuereel.scene.bake import baked, ghosted, twin
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.card import is_dark, mix
from cuereel.scene.drain import Drain
from cuereel.scene.guest import Guest, guest
from cuereel.scene.honeycomb import abreast, honeycomb, unlike
from cuereel.scene.light import glow
from cuereel.scene.medal import RIMS, marked, marks_beside, medal, pictured, rim_of
from cuereel.scene.motif import kind_of
from cuereel.scene.motion import ease_out
from cuereel.scene.proclaim import Proclaimed
from cuereel.scene.score import with_moments, word_frames
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import PX, px
from cuereel.scene.track import Track
from cuereel.scene.wall_words import FILLS, MORE, STRONG

PITCH, SIZE = 216.0, 0.435
"""px from one disc of the wall to the next, about, and their radius as a share of that."""

KNOWN, APART = 132.0, 1.13
"""px of the radius of those that were just seen, at most, and how much farther apart than they are wide they stand."""

LARGER = 1.25
"""How much larger than the rest they are at least."""

ABOVE, ROUND = 70.0, 44.0
"""px that stay free between them and the words, and round both."""

EDGE, HIGH = 36.0, 300.0
"""px that they keep from the sides of the frame, and from its top: some of the wall is to be seen above them."""

NEAR, SETTLED = 1.3, 1.2
"""How near the camera is at first, and as those that were just seen stand side by side; the whole wall is seen at 1."""

FLIGHT, SWEEP = 12, 8
"""Frames that an emblem takes to its place, and in which the wall lights up, at most."""

SOON, ONE_BY_ONE, LIT = 0.25, 6, 0.2
"""The share of a short shot in which an emblem is in its place, the part of that from one of them to the next, and the
share of what then is left in which the wall lights up."""

DRAIN, LEAST_DRAIN, CLEAN = 8, 4, 10
"""Frames at the end in which the wall drains away, within these bounds, and those that all of it stands from its last
word on, where there is time: a shorter way out is a jump."""

RIPPLE = 46
"""Frames from one ripple over the lit wall to the next."""


@dataclass
class _Disc:
    """A place of the wall: what stands there unlit and lit, its corners (scene units), and when it lights up."""

    dim: Sprite
    lit: Sprite
    corners: np.ndarray
    on: int = 0


class Wall(CueScene):
    """A wall of emblems: the known ones fly in, the others light up, the words stand large in its midst."""

    class Params(SceneParams):
        """What was just seen, names of art for what fills the wall beside them, and whether it drains away at its end.

        It does where a closing question follows, on the road of which it is gone.
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
    MARKED = False
    WORDS = True
    EXAMPLE: ClassVar[dict[str, Any]] = {"items": ["Data Science", "Security Engineer", "Network Engineer"]}

    def construct(self) -> None:
        self._frames()
        self._layout()
        self._discs = self._draw_discs()
        self._guests = [self._guest(number, item) for number, item in enumerate(self.params.items)]
        wide = self.stage.frame.width / PX
        light = glow(0.7 * wide, 0.7 * wide, self.colour("cool"), 0.4 if is_dark(self.theme) else 0.2)
        self._light = baked(light, detail=0.2).shift(self._middle)
        wall = [part for disc in self._discs for part in (disc.dim, disc.lit)]
        known = [*[each.light.mobject for each in self._guests], *[each.sprite for each in self._guests]]
        self._shown = Group(self._light, *wall, *known, self._words.mobject)
        self._drain = None
        if self.params.drains:
            self._drain = Drain(self.stage, self.theme, self._focus, self._drains, self.brief.frames)
            self.add(self._drain.road)
        self.add(self._shown, *([self._drain.square] if self._drain else []))
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _frames(self) -> None:
        brief, end = with_moments(self.brief, ("fill",)), self.brief.frames
        self._fill = max(0, brief.moments["fill"] - ANTICIPATION)
        lasts = int(np.clip(end - (self._said() - ANTICIPATION) - CLEAN, LEAST_DRAIN, DRAIN))
        self._drains = end - min(lasts, max(1, (end - self._fill) // 3)) if self.params.drains else end
        starts, _ = word_frames(self, len(self.brief.words))
        # the first of its words sets it off; on the word for many all of it is lit
        self._wave = max(0, min(self._fill, min(starts, default=self._fill) - ANTICIPATION))
        self._flight = max(3, min(FLIGHT, round(end * SOON)))
        back = max(self._fill, 1)
        self._zoom = Track(NEAR).to(SETTLED, 0, back).to(1.0, back, max(1, self._drains - back), _pulling)

    def _said(self) -> int:
        """The frame on which its last word is lit."""
        starts, _ = word_frames(self, len(self.brief.words))
        return max(starts, default=self._fill)

    def _layout(self) -> None:
        """Where all stands as the whole wall is seen: the words, the known ones above them, the others round both."""
        frame, text, lower = self.stage.frame, self.stage.text, self.stage.lower
        middle = (frame.left + frame.right) / 2
        half = min(lower.right - middle, middle - text.left)
        top, bottom = (0.485, 0.725) if self.stage.portrait else (0.56, 0.9)
        # letters that reach below their line are not counted when lines are set
        low = max(text.bottom + px(30), frame.top - bottom * frame.height)
        box = Box(middle - half, low, middle + half, frame.top - top * frame.height)
        # the words wait as soon as the emblem that was seen last is off their place
        self._words = Proclaimed(self, box, STRONG, waits=self._flight // 3)
        block = self._words.block
        # the camera draws back from the words, which so stay where they are
        self._focus = np.array([middle, block.center[1], 0.0])
        high = frame.top - px(HIGH)
        wide = (frame.width / 2 - px(EDGE)) / SETTLED
        foot = block.top + px(ABOVE)
        room = Box(middle - wide, foot, middle + wide, self._focus[1] + (high - self._focus[1]) / SETTLED)
        known, self._radius = abreast(len(self.params.items), room, px(self._unit * KNOWN), APART)
        reach = known + self._radius * np.array([[[-1.0]], [[1.0]]])
        corners = np.concatenate([*reach, [(block.left, block.bottom), (block.right, block.top)]])
        hole = self._hole = Box(*corners.min(axis=0), *corners.max(axis=0)).inset(-ROUND * self._unit)
        pitch = min(px(PITCH * self._unit), self._radius / LARGER / SIZE)
        others, self._small = honeycomb(frame, hole, pitch, SIZE)
        self._places = np.concatenate([known, others])
        self._middle = np.array([middle, foot + self._radius, 0.0])

    @property
    def _unit(self) -> float:
        """How large a px is drawn: less in a small frame."""
        return min(1.0, 0.5 * (self.stage.frame.height + self.stage.frame.width) / PX / 1500)

    # -- what is drawn

    def _draw_discs(self) -> list[_Disc]:
        kinds = [self._kind(partial(medal, name, self.art, self.theme)) for name in self.params.more]
        for at, mark in enumerate(marks_beside((*self.params.items, *self.params.more))):
            kinds.append(self._kind(partial(marked, mark, RIMS[at % len(RIMS)], self.theme)))
        others = self._places[len(self.params.items) :]
        # light runs out from the hole to all sides
        self._away = np.linalg.norm(others - self._hole.center[:2], axis=1)
        if not len(others):
            return []
        late = min(SWEEP, max(3, round((self.brief.frames - self._fill) * LIT)))
        # the last of them is whole as soon as the word for many is
        sweep = max(late, self._fill - self._wave - 1)
        later = np.round(sweep * (self._away - self._away.min()) / max(float(np.ptp(self._away)), 1e-6)).astype(int)
        shown = [kinds[at] for at in unlike(others, len(kinds))]
        return [
            _Disc(twin(kind.dim), twin(kind.lit), kind.corners, self._wave + int(after))
            for kind, after in zip(shown, later, strict=True)
        ]

    def _kind(self, make: Callable[[float], Mobject]) -> _Disc:
        dark = is_dark(self.theme)
        low = mix(self.colour("background"), self.colour("surface"), 0.75 if dark else 0.3)
        high = mix(self.colour("line"), self.colour("cool"), 0.16 if dark else 0.1)
        lit = pictured(make, self._small / PX)
        return _Disc(ghosted(lit, low, high), lit, lit.points.copy())

    def _guest(self, number: int, item: str) -> Guest:
        before = len(self.params.items) - 1 - number
        make, light = partial(medal, item, self.art, self.theme), 0.75 if is_dark(self.theme) else 0.5
        come = Track(0.0).to(1.0, 1 + round(min(3, self._flight / ONE_BY_ONE) * before), self._flight, ease_out)
        place, tone = self._places[number], (self.colour(rim_of(item)), light)
        return guest(
            self.stage, place, self._middle, kind_of(item), make, self._radius / PX, tone, come, last=not before
        )

    # -- what moves

    def _pose(self, frame: int) -> None:
        zoom, count = self._zoom.at(frame), len(self.params.items)
        spots = np.zeros((len(self._places), 3))
        spots[:, :2] = self._focus[:2] + (self._places - self._focus[:2]) * zoom
        on = np.array([frame - disc.on + 1 for disc in self._discs])
        grown = zoom * (1 + 0.14 * np.interp(on, [0, 2, 5, 9], [0, 1.0, -0.25, 0]) + 0.05 * self._ripples(frame))
        for disc, spot, size, since in zip(self._discs, spots[count:], grown, on, strict=True):
            share = float(np.clip(since / 4, 0, 1))
            disc.lit.points = disc.dim.points = spot + disc.corners * size
            disc.lit.fill_opacity, disc.dim.fill_opacity = share, float(share < 1)
        for each, spot in zip(self._guests, spots[:count], strict=True):
            each.pose(frame, spot, zoom)
        self._words.pose(frame)
        if self._drain is not None:
            self._light.fill_opacity = float(np.clip((self.brief.frames - 1 - frame) / DRAIN, 0, 1))
            self._drain.pose(frame, self._drained())

    def _drained(self) -> Iterator[Mobject]:
        """What shrinks as the wall drains away."""
        return (leaf for leaf in self._shown[1:].get_family() if len(leaf.points))

    def _ripples(self, frame: int) -> np.ndarray:
        """How far each disc is raised by the rings that run over the lit wall, 0 to 1."""
        since = frame - self._fill - SWEEP
        if since < 0 or not len(self._away):
            return np.zeros(len(self._away))
        front = (since % RIPPLE) / RIPPLE * (float(self._away.max()) + px(500)) - px(150)
        return np.asarray(np.exp(-(((self._away - front) / px(170 * self._unit)) ** 2)))


def _pulling(share: float) -> float:
    """Most of the way in the first half, and still moving at the end."""
    return 0.72 * (1 - (1 - share) ** 3) + 0.28 * share
