"""An answer that comes fast: it rises out of the drum of data, shoots into a screen that waits, and opens there."""

from __future__ import annotations

import numpy as np
from manim import Arc, Circle, Group, Mobject, Polygon
from manim.constants import CapStyleType

from cuereel.scene.bake import baked
from cuereel.scene.card import is_dark, mix, rounded, shadow_of
from cuereel.scene.courier import SIDE, answer
from cuereel.scene.kinetic.actor import Posed
from cuereel.scene.kinetic.sheet import Desk
from cuereel.scene.kinetic.stored import Drum
from cuereel.scene.light import fading, glow
from cuereel.scene.motion import ease_out, overshoot
from cuereel.scene.rig import HERE, Pose, scaled, shifted, then, turned
from cuereel.scene.shop.phone import frame_ring
from cuereel.scene.stage import PX, Box, px
from cuereel.scene.track import recoil

RISE, RUN = 6, 5
"""Frames in which the answer rises out of the drum (0.2 s at 30 a second), and in which it crosses to the screen."""

DRUM, SCREEN = 0.43, 0.45
"""How wide the drum and the screen are, as shares of what both stand in."""

BLOCKS = ((0.54, 0.68), (0.64, 0.68), (0.74, 0.46))
"""Lines of what opens below the answer: how far down the screen, how wide, as shares of it."""


class Reply:
    """The answer on its way: it is up on frame `up`, and off to the screen on frame `on`.

    With `came` the drum stood elsewhere on the page before, and is shifted here from frame `begin` on.
    """

    def __init__(self, desk: Desk, box: Box, begin: int, up: int, on: int, came: Drum | None) -> None:
        theme, dark = desk.theme, is_dark(desk.theme)
        self._begin, self._up, self._on, self._fps = begin, up, on, desk.scene.fps
        wide = DRUM * box.width
        room = Box(box.left, box.bottom, box.left + wide / 0.92, min(box.top, box.bottom + 1.2 * wide))
        kept = came is not None and came.locked
        self.drum = Drum(desk, room, begin, -60, -60 if kept else None)
        self._came = HERE if came is None else came.onto(self.drum)
        self._moves = came is not None
        width = SCREEN * box.width / PX
        height = min(box.height / PX, 1.62 * width)
        self._foot = np.array([box.right - px(width / 2), box.bottom, 0.0])
        middle = self._foot + np.array([0.0, px(height / 2), 0.0])
        cool, good, base = theme.colour("cool"), theme.colour("good"), theme.colour("background")
        radius = 0.14 * width
        case = Group(
            rounded(width, height, radius, mix("#0A1024", cool, 0.3), "#0A1024"),
            frame_ring(width, height, radius, 6, mix(cool, "#FFFFFF", 0.35)),
            rounded(width - 44, height - 44, 0.75 * radius, mix(base, "#FFFFFF", 0.1 if dark else 0.7), base),
            rounded(0.26 * width, 20, 10, mix("#0A1024", cool, 0.3)).shift((0, px(height / 2 - 44), 0)),
        )
        self._case = Posed(baked(case).shift(middle))
        self._hero = middle + np.array([0.0, px(0.18 * height), 0.0])
        loader = (
            Arc(px(0.17 * width), 0.0, 1.5 * np.pi).set_fill(opacity=0).set_stroke(cool, px(0.052 * width) * 100, 1)
        )
        loader.set_cap_style(CapStyleType.ROUND)
        track = Circle(px(0.17 * width)).set_fill(opacity=0).set_stroke(cool, px(0.052 * width) * 100, 0.2)
        self._track, self._loader = Posed(track), Posed(loader.move_arc_center_to(np.zeros(3)))
        self._middle = middle
        self._lines = []
        for down, share in BLOCKS:
            line = rounded(share * width, 0.062 * height, 14, mix(good, "#FFFFFF", 0.55))
            left = middle + np.array([-px(0.34 * width), px((0.5 - down - 0.1) * height), 0.0])
            self._lines.append((Posed(line.shift(left + np.array([px(share * width / 2), 0.0, 0.0]))), left))
        self._side, self._full = 0.4 * wide, px(0.66 * width)
        self._tile = Posed(answer(0).scale(self._full / px(SIDE)))
        self._from = self.drum.rim + np.array([0.0, 0.72 * self._side, 0.0])
        tone = mix(good, "#FFFFFF", 0.3)
        long, thick = px(0.9 * width), 0.22 * self._side
        tail = Polygon((-long, 0, 0), (0, thick, 0), (0, -thick, 0))
        self._wake = Posed(fading(tail, (-long, 0, 0), (0, 0, 0), ((0.0, 0.0), (1.0, 0.9)), tone))
        shade, alpha = shadow_of(theme)
        self._shadow = Posed(glow(0.62 * width, 36, shade, min(1.0, 1.5 * alpha)).move_to(self._foot))
        self._light = Posed(glow(1.0 * width, 0.85 * height, good, 0.6 if dark else 0.4).move_to(middle))
        rim = frame_ring(width + 16, height + 16, radius + 8, 10, mix(good, "#FFFFFF", 0.3))
        self._rim = Posed(rim.shift(middle))
        lines = Group(*(line.mobject for line, _ in self._lines))
        self.mobject: Mobject = Group(
            self._light.mobject, self._shadow.mobject, self._case.mobject, self._rim.mobject,
            self._track.mobject, self._loader.mobject, lines, self.drum.mobject,
            self._wake.mobject, self._tile.mobject,
        )  # fmt: skip

    def pose(self, frame: int, camera: Pose, seen: float) -> None:
        since = frame - self._on + 1
        share = ease_out(float(np.clip(since / RUN, 0, 1)))
        come = ease_out(float(np.clip((frame - self._begin + 1) / 9, 0, 1))) if self._moves else 1.0
        drum = self._came + (HERE - self._came) * come
        self.drum.pose(frame, then(drum, camera), seen)
        there = 1.0 if self._begin <= 0 else overshoot(1.3)(float(np.clip((frame - self._begin - 1) / 7, 0, 1)))
        struck = 0.05 * recoil((since - RUN + 1) / self._fps, 0.3, 0.14) if since >= RUN else 0.0
        own = then(scaled(1 + struck, max(1e-3, there) * (1 - struck), about=self._foot))
        waits = seen * float(there > 0.02)
        self._case.set(own, camera, waits)
        self._shadow.set(HERE, camera, waits)
        lit = float(np.clip((since - RUN + 2) / 3, 0, 1))
        flash = lit * float(np.exp(-max(0, since - RUN) / 9))
        self._light.set(HERE, camera, waits * (0.12 + lit * 0.45 + 0.4 * flash))
        self._rim.set(own, camera, waits * lit)
        spin = then(turned(-0.22 * frame), shifted(self._middle[0], self._middle[1]), own)
        for part in (self._track, self._loader):
            part.set(spin, camera, waits * float(lit == 0))
        for number, (line, left) in enumerate(self._lines):
            grown = ease_out(float(np.clip((since - RUN - 2 * number) / 5, 0, 1)))
            line.set(then(scaled(max(1e-3, grown), 1.0, about=left), own), camera, waits * float(grown > 0))
        self._pose_tile(frame, share, struck, camera, seen)

    def _pose_tile(self, frame: int, share: float, struck: float, camera: Pose, seen: float) -> None:
        """It grows out of the drum's mouth, hangs over it, and is as wide as the screen when it has come there."""
        up = float(np.clip((frame - self._up + 1) / RISE, 0, 1))
        small = self._side / self._full
        out = overshoot(1.5)(up)
        low = self.drum.rim + (self._from - self.drum.rim) * out
        hang = px(7) * float(np.sin(0.22 * (frame - self._up))) * (1 - share)
        at = low + (self._hero - low) * share + np.array([0.0, hang + px(60) * float(np.sin(np.pi * share)), 0.0])
        size = small * max(0.05, out) + (1 - small) * share**2
        stretch = 0.35 * float(np.sin(np.pi * share)) + struck
        own = then(scaled(size * (1 + stretch), size * (1 - 0.6 * stretch)), shifted(at[0], at[1]))
        self._tile.set(own, camera, seen * float(up > 0))
        way = float(np.arctan2(*(self._hero - self._from)[1::-1]))
        trail = float(np.sin(np.pi * min(1.0, share)))
        self._wake.set(then(scaled(max(1e-3, trail), 1.0), turned(way), shifted(at[0], at[1])), camera, seen * trail)


__all__ = ["Reply"]
