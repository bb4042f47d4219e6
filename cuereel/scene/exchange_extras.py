"""The acts of an exchange -> all that is seen besides the exchange itself, and what of it is before and behind what."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.cheer import Cheer
from cuereel.scene.courier import Way
from cuereel.scene.crossing import Crossing
from cuereel.scene.exchange_acts import Acts
from cuereel.scene.gateway import Gateway
from cuereel.scene.laptop import Laptop
from cuereel.scene.motion import ease_out
from cuereel.scene.plan_sheet import PlanSheet
from cuereel.scene.second_client import SecondClient
from cuereel.scene.stage import PX
from cuereel.scene.stream import APART, CROSSING, Stream
from cuereel.theme import Theme

QUICKENS = 10
"""Frames in which the road gets fast."""


class Extras:
    """What the acts of an exchange add to it; what travels is in a layer further back past each height of `bounds`."""

    def __init__(
        self,
        theme: Theme,
        plan: Crossing,
        acts: Acts,
        way: Way,
        bounds: Sequence[float],
        gate: Gateway | None,
        laptop: Laptop,
    ) -> None:
        self._acts = acts
        depth = len(bounds) + 1
        shares = [way.share_of(plan.route.share_at(height)) for height in bounds]
        self._stream = Stream(theme, way, shares) if "fast" in acts.events else None
        self._second = SecondClient(theme, plan, way.dock, bounds) if "second" in acts.events else None
        self._sheet = None
        if gate is not None and acts.plan is not None:
            self._sheet = PlanSheet(theme, gate.pillars, gate.sign)
        lid = laptop.lid
        side = 0.17 * lid.width / PX
        self._cheer = Cheer(lid.at(0.5, 0.12), acts.cheers, side, 0.8 * lid.width / PX) if acts.cheers else None
        self.trails: list[Mobject] = []
        self.layers: list[Group] = [Group() for _ in range(depth)]
        for each in (self._stream, self._second):
            if each is not None:
                self.trails += each.trails
                for layer, one in zip(self.layers[1:], each.layers[1:], strict=True):
                    layer.add(one)
        if self._stream is not None:
            self.layers[0].add(self._stream.layers[0])
        # it stands beside the laptop, and what it sends goes behind that
        self.beside = Group(*([self._second.mobject, self._second.layers[0]] if self._second else []))
        self.sheet = Group(*([self._sheet.mobject] if self._sheet else []))
        self.above = Group(*([self._cheer.mobject] if self._cheer else []))

    def fast(self, frame: int) -> float:
        """How far the road has become fast (0 to 1)."""
        return ease_out(float(np.clip((self._acts.since("fast", frame) + 1) / QUICKENS, 0, 1)))

    def crossed(self, frame: int) -> int | None:
        """Frames since something of the stream went through the gate; None where there is none."""
        since = self._acts.since("fast", frame) - CROSSING // 2
        return None if since < 0 else since % (APART // 2)

    def working(self, frame: int) -> float:
        return float(np.clip((self._acts.since("fast", frame) - CROSSING // 2) / 6, 0, 1))

    def pose(self, frame: int, zoom: float) -> None:
        """As it is on a frame, seen at a zoom."""
        acts = self._acts
        if self._stream is not None:
            self._stream.pose(frame, acts.since("fast", frame), zoom)
        if self._second is not None:
            self._second.pose(frame, acts.since("second", frame), zoom)
        if self._sheet is not None and acts.plan is not None:
            built = acts.building if acts.building is not None else acts.named
            self._sheet.pose(frame - acts.plan, frame - built)
        if self._cheer is not None:
            self._cheer.pose(frame)


__all__ = ["Extras"]
