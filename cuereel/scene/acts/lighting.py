"""The words of a film set -> its light by the frame: the beam on what is seen, a darkness over those who make it.

Light goes with the word of what is seen: the beam is brightest then and the makers are dark. They are lit one by one
until their own word, which warms their half and leaves all of it lit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.acts.act import Call
from cuereel.scene.card import is_dark
from cuereel.scene.haze import haze
from cuereel.scene.light import glow
from cuereel.scene.rig import Pose, Rig, moved, shifted
from cuereel.scene.stage import PX, px
from cuereel.scene.svg import Drawing
from cuereel.scene.tones import Tones
from cuereel.scene.track import Track, recoil

_UNLIT = 0.46
"""How dark a maker is while the light is on what is seen."""

_ROUNDS = (0.34, 0.78)
"""From which share of the time between two words until which the makers are lit, one after another."""

CREW = frozenset(
    "crew crews team staff backstage rest others kru tim awak balik belakang baliknya belakangnya sisanya".split()
)
"""Words for those who make it: the first of them is lit on such a word."""

EVERYONE = frozenset("semua semuanya seluruhnya segalanya everyone everybody everything".split())
"""Words for all that there is to see: on one of them the makers are lit, too."""

_BLINK = 3
"""How often the time in which light goes there must be between that and such a word, for it to go at all."""

_LIT = 0.2
"""Seconds in which one of them is lit."""

_AT_ONCE = 4
"""Frames in which all of them are lit on a word for them all."""

_FIRST = 0.5
"""How bright the beam is before a word."""

_BEHIND = ("backdrop", "floor", "set")
"""Layers that a darkness lies over; lamps, people and machines stand before it."""

_TURNS = (
    ("operator", "operator-far-arm", "camera", "operator-arms", "cables"),
    ("boom",),
    ("director", "clapper", "crew"),
)
"""Who is lit at one time, from the lens outwards."""

_WARM = "#FFE2A0"


class Lighting:
    """The light on a drawing of a film set; `crew` are the parts lit at one time, and how far each is (0 to 1).

    `turns` are the frames on which they are lit, where they are one by one.

    It puts `shade`, what darkens the makers' half, and its own lights between the drawing's layers. `of_seen` says of
    each stamped word whether it is for what is seen.
    """

    def __init__(
        self, call: Call, rig: Rig, drawing: Drawing, shade: Rig, colour: str, of_seen: Sequence[bool]
    ) -> None:
        self.call, self.shade, self._rig = call, shade, rig
        self._dark = is_dark(call.theme)
        turns = [[name for name in names if name in rig.parts] for names in _TURNS]
        turns = [names for names in turns if names]
        self.turns: list[int] = []
        self.dark, self._beam, self._wash = Track(0.0), Track(1.0), Track(0.0)
        lit = self._cues(of_seen, len(turns))
        leaves = [[rig.leaves[number] for name in names for number in rig.parts[name]] for names in turns]
        self.crew = list(zip(leaves, lit, strict=True))
        self._tones = [Tones(part, colour) for part in leaves]
        self._halos = [Rig(self._halo(names)) for names in turns]
        self._warmth = Rig(self._wash_of(["camera", "operator", "director", "crew"], call.theme.colours.accent, 0.55))
        self._pool = Rig(self._wash_of(["actor"], _WARM, 0.8))
        behind: list[Mobject] = [layer for name, layer in drawing.layers.items() if name in _BEHIND]
        at = max((n for n, part in enumerate(drawing.submobjects) if part in behind), default=-1) + 1
        between = [part.mobject for part in (shade, self._warmth, *self._halos, self._pool)]
        drawing.submobjects[at:at] = cast(list[VMobject], between)
        self._lamp = self._head(rig)
        strength = 1.0 if self._dark else 0.7
        flare = Group(glow(170, 150, _WARM, 0.75 * strength), glow(46, 42, "#FFFFFF", 0.9))
        self._flare = Rig(flare)
        self.mobject = flare

    def _cues(self, of_seen: Sequence[bool], turns: int) -> list[Track]:
        """Write the tracks of the light; give those of the makers, one a turn."""
        call, lit = self.call, [Track(0.0) for _ in range(turns)]
        if len(call.stamps) != 2:
            return lit
        (first, number), (second, last) = sorted((line.start, n) for n, line in enumerate(call.stamps))
        quick = round(_LIT * call.fps)
        self._beam = Track(_FIRST).to(1.0, first if of_seen[number] else second, 3)
        if not of_seen[last]:
            self._wash.to(1.0, second, quick)
        if not of_seen[number]:
            return lit
        self.dark.to(1.0, first, quick).to(0.0, second, quick)
        gap = second - first
        if gap < 0.8 * quick * turns:
            return lit
        start, end = (first + round(share * gap) for share in _ROUNDS)
        named = self._named(first, quick)
        if named is not None and named < second - quick * turns:
            # named as one they are lit as one, as bright as what is seen
            self.turns = [named] * turns
            self.dark = Track(0.0)
            if named - first >= _BLINK * quick:
                self.dark.to(1.0, first, quick).to(0.0, named, _AT_ONCE)
            for track in lit:
                track.to(1.0, named, _AT_ONCE).to(0.0, second + 2 * quick, quick)
            return lit
        for place, track in enumerate(lit):
            self.turns.append(round(start + (end - start) * place / max(1, turns - 1)))
            track.to(1.0, self.turns[-1], quick).to(0.0, second + 2 * quick, quick)
        return lit

    def _named(self, first: int, quick: int) -> int | None:
        """The frame on which the makers are named, or with all others, after the word of what is seen."""
        said = (self.call.said(CREW, first + quick), self.call.said(EVERYONE, first))
        return min((frame for frame in said if frame is not None), default=None)

    def _bounds(self, names: Sequence[str]) -> tuple[np.ndarray, np.ndarray]:
        found = [self._rig.bounds(name) for name in names if name in self._rig.parts] or [self._rig.bounds()]
        return np.min([low for low, _ in found], axis=0), np.max([high for _, high in found], axis=0)

    def _wash_of(self, names: Sequence[str], colour: str, alpha: float) -> Group:
        """Light on some parts, as drawn: about them, and wider than they are."""
        low, high = self._bounds(names)
        half = (high - low) / 2 / PX
        light = haze(half[0] + 130, half[1] + 110, colour, alpha * (1.0 if self._dark else 0.6))
        return Group(light.shift((low + high) / 2))

    def _halo(self, names: Sequence[str]) -> Group:
        """The light behind parts that they stand out against."""
        low, high = self._bounds([name for name in names if name != "cables"] or names)
        half = (high - low) / 2 / PX
        cool = self.call.theme.colours.cool
        light = haze(0.75 * half[0] + 60, 0.75 * half[1] + 60, cool, 0.75 if self._dark else 0.45)
        return Group(light.shift((low + high) / 2))

    @staticmethod
    def _head(rig: Rig) -> np.ndarray | None:
        """Where the beam leaves its lamp, as drawn."""
        if "light-cone" not in rig.parts:
            return None
        points = np.concatenate([rig.leaves[number].points for number in rig.parts["light-cone"]])
        top = points[points[:, 1] > points[:, 1].max() - px(50)]
        return np.asarray((top.min(axis=0) + top.max(axis=0)) / 2)

    def lamp_at(self, whole: Pose) -> float | None:
        """Where (x, scene units) the lamp hangs whose beam is drawn, on a set posed as `whole`."""
        return None if self._lamp is None else float(moved(whole, self._lamp)[0])

    def darkness(self, frame: int) -> float:
        """How dark the makers are, taken together (0 to 1)."""
        unlit = [1 - track.at(frame) for _, track in self.crew]
        return _UNLIT * self.dark.at(frame) * sum(unlit) / max(1, len(unlit))

    def pose(self, whole: Pose, frame: int, wide: float) -> None:
        """Light the set as on a frame, posed as `whole`; its lamp shows as far as the view is `wide` (0 to 1)."""
        dark, beam = self.dark.at(frame), self._beam.at(frame)
        for (_, lit), tones, halo in zip(self.crew, self._tones, self._halos, strict=True):
            tones.darken(_UNLIT * dark * (1 - lit.at(frame)))
            halo.pose(whole)
            halo.fade(lit.at(frame) * (1 - self._wash.at(frame)) * wide)
        self.shade.fade(dark)
        self._warmth.pose(whole)
        self._warmth.fade(self._wash.at(frame) * wide)
        self._pool.pose(whole)
        on = (beam - _FIRST) / (1 - _FIRST)
        self._pool.fade(0.35 * on + 0.5 * dark)
        if "light-cone" in self._rig.parts:
            self._rig.fade(beam, "light-cone")
        start = min((line.start for line in self.call.stamps), default=frame + 1)
        burst = recoil(self.call.since(start, frame), 0.5, 0.2) if self.call.stamps else 0.0
        if self._lamp is not None:
            at = moved(whole, self._lamp)
            self._flare.pose(shifted(at[0], at[1]))
        self._flare.fade(wide * min(1.0, 0.75 * on + 0.35 * abs(burst)) if self._lamp is not None else 0.0)


__all__ = ["Lighting"]
