"""What a system stays -> a server on which it is seen as it is said: traffic runs, a shield closes, others rise.

Each entry's words are set on a plate over it; the plate makes way for the next and stays as a small one above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from manim import Ellipse, Group, Mobject, Polygon, Rectangle, VMobject

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.flow import Flow
from cuereel.scene.haze import haze
from cuereel.scene.lens import Lens
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.plates import HIGH, Plates
from cuereel.scene.racks import Racks, spare
from cuereel.scene.rig import Rig, scaled, shifted
from cuereel.scene.shielded import Shield
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

FLOWS = re.compile(r"\b(lancar|cepat|smooth|fast|quick|speed|ringan|responsi|mulus|kencang)", re.I)
SAFE = re.compile(r"\b(aman|terlindung|terjaga|secur|safe|protect)", re.I)
GROWS = re.compile(r"\b(ber|ter)?(tumbuh|kembang|skala)|\b(grow|scal|expand)", re.I)
"""Words of what each act shows."""

KINDS = (("flow", FLOWS), ("safe", SAFE), ("grow", GROWS))

GAP = 30.0
"""px that is free below the plates."""

TALL, SHAPE = 640.0, 0.84
"""px that the server is high at most, and its width for its height."""

RINGS, FLAT, SPREADS = (2.1, 3.2, 4.5), 0.22, 26
"""How wide the rings on the floor are for the server, how deep for that, and the frames in which one spreads."""

BACK = 0.12
"""How far the camera goes back as others rise."""


def kinds(words: Sequence[str], known: Sequence[tuple[str, re.Pattern[str]]] = KINDS) -> list[str] | None:
    """What each entry does to a server, all of them different; None where one of them does nothing."""
    found = [next((kind for kind, pattern in known if pattern.search(each)), "") for each in words]
    return found if len(words) > 1 and all(found) and len(set(found)) == len(found) else None


class Machine:
    """Stands in `room`; entry `n` comes on `starts[n]`. `plates` are the words."""

    def __init__(
        self, stage: Stage, theme: Theme, room: Box, words: Sequence[str], tones: Sequence[str], starts: Sequence[int]
    ) -> None:
        self._theme, self._starts, self._kinds = theme, starts, kinds(words) or []
        wide = room.width > 1.5 * room.height
        text = stage.text
        left, right = max(text.left, room.left + px(40)), min(text.right, room.right - px(40))
        if wide:
            split = left + 0.48 * (right - left)
            head = Box(left, room.bottom, split - px(40), room.top)
            body = Box(split, room.bottom, right, room.top)
        else:
            high, top = min(px(HIGH), 0.36 * room.height), min(room.top, text.top)
            head = Box(left, top - high, right, top)
            body = Box(room.left, room.bottom, room.right, head.bottom - px(GAP))
        tall = min(TALL, body.height / PX - 54)
        middle, foot = float(body.center[0]), body.bottom + px(34)
        across = min(SHAPE * tall, 0.5 * body.width / PX)
        box = Box(middle - px(across / 2), foot, middle + px(across / 2), foot + px(tall))
        self._racks = Racks(theme, box, across)
        self.foot = np.array([middle, foot, 0.0])
        ends = (stage.frame.left, stage.frame.right) if not wide else (split - px(30), stage.frame.right)
        self._least = stage.frame.left
        self._flow = Flow(theme, box, ends) if "flow" in self._kinds else None
        self._shield = Shield(theme, box) if "safe" in self._kinds else None
        self._spares = self._others(box, ends) if "grow" in self._kinds else []
        self.plates = Plates(theme, head, words, tones, starts, below=False)
        pool = haze(1.5 * across, 0.16 * tall, theme.colour("cool"), 0.7 if is_dark(theme) else 0.4)
        window = Polygon(*[np.array([x, y, 0.0]) for x, y in _above(stage.frame, foot + px(6))]).set_opacity(0)
        behind = clip_to(Group(), window)
        behind.add(*[rig.mobject for rig in self._spares])
        rings = [self._ring(size * across, theme.colour("cool"), 0.3 / n, 4) for n, size in enumerate(RINGS, start=1)]
        self._waves = [Rig(self._ring(RINGS[0] * across, tone, 0.9, 12)) for tone in tones]
        world: list[Mobject] = [*rings, *[wave.mobject for wave in self._waves]]
        world += [pool.move_to(self.foot), *self._platform(across, tall), self._racks.around]
        world += [self._flow.mobject] if self._flow else []
        world += [behind, window, self._racks.front]
        world += [self._shield.mobject] if self._shield else []
        self._lens = Lens(world)
        self.mobject = Group(*world, self.plates.mobject)

    # -- what is drawn

    def _others(self, box: Box, ends: tuple[float, float]) -> list[Rig]:
        """The servers that rise to either side, the nearer the larger."""
        rigs = []
        place, size = box.width / PX / 2, 1.0
        for _ in range(2):
            size *= 0.84
            across, tall = box.width / PX * 0.78 * size, box.height / PX * (0.3 + 0.7 * size)
            for way in (-1, 1):
                one = spare(self._theme, across, tall)
                middle = box.center[0] + way * px(place + across / 2 + 22)
                if middle - px(across / 2) < ends[0] and ends[0] > self._least:
                    continue
                rigs.append(Rig(one.shift(np.array([middle, box.bottom + px(tall / 2 + 26 * (1 - size)), 0.0]))))
            place += across + 22
        # the farther ones stand behind
        return rigs

    def _platform(self, across: float, tall: float) -> list[Mobject]:
        """What the server stands on: a low round step with a lit edge."""
        theme, dark = self._theme, is_dark(self._theme)
        wide, deep, thick = px(1.75 * across), px(0.19 * tall), px(30)
        tone = mix(theme.colour("line"), theme.colour("cool"), 0.25)
        top = (
            (mix(theme.colour("raised"), "#FFFFFF", 0.08), theme.colour("surface")) if dark else ("#FFFFFF", "#D5DEF7")
        )
        at = self.foot + np.array([0.0, px(10), 0.0])
        side = shaded(Ellipse(width=wide, height=deep), mix(tone, "#000000", 0.3), mix(tone, "#000000", 0.6))
        face = shaded(Ellipse(width=wide, height=deep), *top).set_stroke(theme.colour("cool"), px(5) * 100, 0.85)
        skirt = Rectangle(width=wide, height=thick).set_stroke(width=0).move_to(at - np.array([0, thick / 2, 0]))
        front = shaded(skirt, mix(tone, "#000000", 0.2), mix(tone, "#000000", 0.45))
        return [side.set_stroke(width=0).move_to(at - np.array([0, thick, 0])), front, face.move_to(at)]

    def _ring(self, across: float, colour: str, alpha: float, wide: float) -> VMobject:
        """A ring on the floor round what stands there."""
        ring = Ellipse(width=px(across), height=px(FLAT * across)).set_fill(opacity=0)
        return ring.set_stroke(colour, px(wide) * 100, alpha).move_to(self.foot)

    # -- what moves

    def pose(self, frame: int, fps: int) -> None:
        """Everything as it is at a frame."""
        self._lens.lift()
        starts = dict(zip(self._kinds, self._starts, strict=True))
        flowing = frame - starts["flow"] if "flow" in starts else -1
        some = frame >= min(self._starts)
        lit = float(np.clip((frame - min(self._starts) + 2) / 7, 0, 1)) * 0.6 + 0.4
        work = float(np.clip(flowing / 6, 0, 1)) if "flow" in starts else 0.4 * float(some)
        hit = max((float(np.exp(-(frame - start) / 5)) for start in self._starts if frame >= start), default=0.0)
        self._racks.pose(frame, lit, work, 0.7 * hit)
        if self._flow:
            self._flow.pose(frame, flowing + 1)
        if self._shield:
            self._shield.pose(frame - starts["safe"] + 1)
        grown = frame - starts["grow"] + 1 if "grow" in starts else 0
        for number, rig in enumerate(self._spares):
            share = float(np.clip((grown - 2 * (number // 2) - number % 2) / 11, 0, 1))
            up = overshoot(1.3)(share) if share > 0 else 0.0
            low, high = rig.bounds()
            rig.pose(shifted(0, -(1 - up) * (high[1] - low[1] + px(60))))
            rig.fade(float(share > 0))
        self.plates.pose(frame)
        for wave, start in zip(self._waves, self._starts, strict=True):
            out = float(np.clip((frame - start - 1) / SPREADS, 0, 1))
            wave.pose(scaled(1 + (RINGS[2] / RINGS[0] - 1) * ease_out(out), about=self.foot))
            wave.fade((1 - out) ** 1.2 if 0 < out < 1 else 0.0)
        near = 1 + 0.03 * min(1.0, frame / 90)
        back = BACK * ease_in_out(float(np.clip(grown / 16, 0, 1)))
        self._lens.see(scaled(near * (1 - back), about=self.foot))


def _above(frame: Box, y: float) -> list[tuple[float, float]]:
    wide = frame.width
    return [
        (frame.left - wide, y),
        (frame.right + wide, y),
        (frame.right + wide, y + 2 * wide),
        (frame.left - wide, y + 2 * wide),
    ]


__all__ = ["Machine", "kinds"]
