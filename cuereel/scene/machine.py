"""What a system stays -> a server on which it is seen as it is said: traffic runs, a shield closes, others rise.

Each entry's words are set on a plate over it; the plate makes way for the next and stays as a small one above.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from manim import Ellipse, Group, Mobject, Polygon, VMobject

from cuereel.scene.card import is_dark
from cuereel.scene.craft import standing
from cuereel.scene.feeds import Feeds
from cuereel.scene.flow import Flow
from cuereel.scene.grown import Grown, platform
from cuereel.scene.haze import haze
from cuereel.scene.lens import Lens
from cuereel.scene.motion import ease_in_out, ease_out
from cuereel.scene.plates import HIGH, Plates
from cuereel.scene.racks import Racks
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.shielded import Shield
from cuereel.scene.sprite import clip_to
from cuereel.scene.stage import PX, Box, Stage, px
from cuereel.theme import Theme

FLOWS = re.compile(r"\b(lancar|cepat|smooth|fast|quick|speed|ringan|responsi|mulus|kencang)", re.I)
SAFE = re.compile(r"\b(aman|terlindung|terjaga|secur|safe|protect)", re.I)
GROWS = re.compile(r"\b(ber|ter)?(tumbuh|kembang|skala)|\bdiskala|\b(grow|scal|expand)", re.I)
"""Words of what each act shows."""

KINDS = (("flow", FLOWS), ("safe", SAFE), ("grow", GROWS))

GAP = 30.0
"""px that is free below the plates."""

TALL, SHAPE = 640.0, 1.12
"""px that the server is high at most, and its width for its height."""

RINGS, FLAT, SPREADS = (2.1, 3.2, 4.5), 0.22, 26
"""How wide the rings on the floor are for the server, how deep for that, and the frames in which one spreads."""

COMES, CLEARS, DROP, CAPTIONED = 12, 7, 180.0, 30.0
"""Frames in which the camera goes back at first, those in which what runs makes way, and px it rises for others, also
where captions are below: these touch nothing that stands there."""


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
        # it is as wide as its box: none stands beside it yet
        self._racks = Racks(theme, box, across + 0.1)
        self.foot = np.array([middle, foot, 0.0])
        ends = (stage.frame.left, stage.frame.right) if not wide else (split - px(30), stage.frame.right)
        self._flow = Flow(theme, box, ends) if "flow" in self._kinds else None
        self._shield = Shield(theme, box) if "safe" in self._kinds else None
        drop = px(CAPTIONED if room.bottom > stage.clear.bottom else DROP) if stage.portrait else 0.0
        self._grown = Grown(theme, box, body, drop) if "grow" in self._kinds else None
        self._close = self._closer(box, *standing(stage, room)[1:])
        self.plates = Plates(theme, head, words, tones, starts, below=False)
        pool = haze(1.5 * across, 0.16 * tall, theme.colour("cool"), 0.7 if is_dark(theme) else 0.4)
        window = Polygon(*[np.array([x, y, 0.0]) for x, y in _above(stage.frame, foot + px(6))]).set_opacity(0)
        behind = clip_to(Group(), window)
        behind.add(*([rig.mobject for rig in self._grown.racks] if self._grown else []))
        rings = [self._ring(size * across, theme.colour("cool"), 0.3 / n, 4) for n, size in enumerate(RINGS, start=1)]
        self._waves = [Rig(self._ring(RINGS[0] * across, tone, 0.9, 12)) for tone in tones]
        self._stand = Rig(Group(*rings, pool.move_to(self.foot), *platform(theme, self.foot, across, tall)))
        world: list[Mobject] = [*[wave.mobject for wave in self._waves], self._stand.mobject]
        world += [stand.mobject for stand in self._grown.stands] if self._grown else []
        world += [self._racks.around]
        world += [self._flow.mobject] if self._flow else []
        world += [behind, window, self._racks.front]
        world += [self._shield.mobject] if self._shield else []
        world += [self._grown.arrow] if self._grown else []
        self._feeds = Feeds(stage, theme, self.foot) if "flow" in self._kinds and stage.portrait else None
        world = [*([self._feeds.mobject] if self._feeds else []), *world]
        self._lens = Lens(world)
        self.mobject = Group(*world, self.plates.mobject)

    # -- what is drawn

    def _closer(self, box: Box, middle: np.ndarray, wide: float, tall: float) -> tuple[float, float, np.ndarray]:
        """From where the server is seen at first: as close as one on which something is done."""
        across, up = px(wide) / box.width, px(tall) / box.height
        return across, up, np.array([middle[0] - self.foot[0], middle[1] - px(tall / 2) - self.foot[1], 0.0])

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
        work = float(np.clip(flowing / 6, 0, 1)) if "flow" in starts else 0.4 * float(some)
        hit = max((float(np.exp(-(frame - start) / 5)) for start in self._starts if frame >= start), default=0.0)
        self._racks.pose(frame, 1.0, max(0.3, work), 0.7 * hit)
        come = ease_in_out(float(np.clip((frame + 1) / max(4, min(COMES, min(self._starts) - 2)), 0, 1)))
        grown = frame - starts["grow"] + 1 if "grow" in starts else -CLEARS
        # what runs makes way before others rise
        left = float(np.clip(-grown / CLEARS, 0, 1))
        if self._flow:
            self._flow.pose(frame, flowing + 1, come * left)
        if self._feeds:
            self._feeds.pose(flowing + 1, come)
        if self._shield:
            self._shield.pose(frame - starts["safe"] + 1, ease_out(float(np.clip((grown + 2) / 8, 0, 1))))
        if self._grown:
            self._grown.pose(grown)
        self._stand.pose(scaled(max(1e-3, come), about=self.foot))
        self._stand.fade(come)
        self.plates.pose(frame, come)
        for wave, start in zip(self._waves, self._starts, strict=True):
            out = float(np.clip((frame - start - 1) / SPREADS, 0, 1))
            wave.pose(scaled(1 + (RINGS[2] / RINGS[0] - 1) * ease_out(out), about=self.foot))
            wave.fade((1 - out) ** 1.2 if 0 < out < 1 else 0.0)
        near = 1 + 0.03 * min(1.0, frame / 90)
        back = ease_in_out(float(np.clip(grown / 14, 0, 1)))
        seen = scaled(near, about=self.foot)
        if self._grown and back > 0:
            seen = then(
                scaled(near + (self._grown.zoom - near) * back, about=self.foot), shifted(0, -self._grown.drop * back)
            )
        wide, tall, up = self._close
        close = scaled(1 + (wide - 1) * (1 - come), 1 + (tall - 1) * (1 - come), about=self.foot)
        aside = up * (1 - come)
        self._lens.see(then(seen, close, shifted(aside[0], aside[1])) if come < 1 else seen)


def _above(frame: Box, y: float) -> list[tuple[float, float]]:
    wide = frame.width
    return [
        (frame.left - wide, y),
        (frame.right + wide, y),
        (frame.right + wide, y + 2 * wide),
        (frame.left - wide, y + 2 * wide),
    ]


__all__ = ["Machine", "kinds"]
