"""A field's parts in their emblem -> where they stand while they are asked about: wide apart or large, in all the room.

`wide` is 1 while they stand apart and 0 once they are in the emblem: a chart or a shield fills the box `stand` then,
all else stands as it was drawn. Places are scene units.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from cuereel.scene.landing import Landing
from cuereel.scene.rig import HERE, Pose, scaled, shifted, then
from cuereel.scene.stage import Box, px

NODE, HUB, CLOSE, LEAST = 1.3, 1.7, 2.5, 0.7
"""How much larger the places and the middle of a network are while it is spread (at most), and the middle before.

The middle is so large at least.
"""

APART, ASIDE = 22, 0.08
"""px of a link that are seen between the middle and a place, and how far the middle gives way (a share of the room)."""

LAP = 420
"""Frames in which the parts of an emblem of no special kind go once round its place."""

SHIELD, LIFTED, RIGHT = {True: 0.76, False: 0.66}, 0.9, 0.225
"""How much of the room a shield fills, and where its middle is: from the room's foot, and to the right of its middle.

It fills more of it where it stands at the right edge, in a tall frame. Left of it and below is the one who attacks it.
"""

ALONE = {True: 0.88, False: 0.79}
"""How much of the room a shield fills in its middle once he is gone."""

TIP = 1.06
"""How much room is left for the tip of a chart's arrow as it draws back before its name, of the chart."""


class Gathering:
    """Where parts stand apart: a network edge to edge, other fields as one large thing, all else round the middle.

    In a `tall` frame a shield stands at the right edge.

    `alone` (0 to 1) is how far a shield has come to the room's middle, once nobody stands beside it.
    """

    def __init__(
        self,
        landing: Landing,
        room: Box,
        bounds: Mapping[int, Sequence[np.ndarray]],
        names: Mapping[int, str],
        *,
        tall: bool = False,
    ) -> None:
        kind = self._kind = landing.kind
        self._center, self._room, self._bounds = landing.heart, room, bounds
        low = np.min([each[0] for each in bounds.values()], axis=0)
        high = np.max([each[1] for each in bounds.values()], axis=0)
        size = np.maximum(high - low, 1e-3)
        across, up = room.width / size[0], room.height / size[1]
        middle = (low + high) / 2
        self._tall = tall
        self._large = self._in_room(kind, room, low, high, names)
        held = min(across, up) * ALONE[tall]
        alone = landing.center[0] if tall else room.center[0], room.center[1]
        self._alone = then(shifted(*-middle[:2]), scaled(held), shifted(*alone))
        self.alone = 0.0
        self._home = HERE
        if kind in ("data", "security"):
            fitted = min(landing.stand.width / size[0], landing.stand.height / size[1])
            self._home = then(shifted(*-middle[:2]), scaled(fitted), shifted(*landing.stand.center[:2]))
        # places at the rim grow too, and must stay in the room
        across, up = 1 + (across - 1) * 0.9, 1 + (up - 1) * 0.8
        self._spread = then(shifted(*-middle[:2]), scaled(across, up), shifted(*room.center[:2]))
        self._hub, self._close = HUB, CLOSE
        self._hub_from, self._hub_at = self._center[:2], room.center[:2]
        if kind == "network":
            self._hub, self._close, self._hub_at = self._between_places(names)

    def _in_room(self, kind: str, room: Box, low: np.ndarray, high: np.ndarray, names: Mapping[int, str]) -> Pose:
        """The pose in which a chart or a shield is seen in the room."""
        size, middle, at = np.maximum(high - low, 1e-3), (low + high) / 2, room.center[:2].copy()
        grown = min(room.width / size[0], room.height / size[1])
        if kind == "security":
            grown *= SHIELD[self._tall]
            spare = np.array([room.width, room.height]) - size[:2] * grown
            aside = 0.5 * spare[0] if self._tall else min(RIGHT * room.width, 0.5 * spare[0])
            at += [aside, spare[1] * (LIFTED - 0.5)]
        axes = next((self._bounds[number] for number, name in names.items() if name.startswith("axes")), None)
        if kind == "data" and axes is not None:
            # an arrow flies out over the end of the axes, which stand in the middle
            middle = np.array([(axes[0][0] + axes[1][0]) / 2, middle[1], 0.0])
            grown = min(grown, room.width / 2 / TIP / float(max(high[0] - middle[0], middle[0] - low[0])))
        return then(shifted(*-middle[:2]), scaled(grown), shifted(*at))

    def whole(self, wide: float) -> Pose:
        """The pose of what belongs to no part: points of the emblem where they stand now."""
        large = self._large + (self._alone - self._large) * self.alone
        return self._between({"network": self._spread, "": HERE}.get(self._kind, large), wide)

    def part(self, number: int, name: str, wide: float, frame: int, near: float = 0.0) -> Pose:
        """The pose of a part, by its number and name; `near` (0 to 1) is how close a network's middle is seen."""
        low, high = self._bounds[number]
        middle = (low + high) / 2
        if self._kind == "network" and not name.startswith(("link", "line")):
            to = self._spread @ np.array([middle[0], middle[1], 1.0])
            apart = then(shifted(*-middle[:2]), scaled(NODE), shifted(to[0], to[1]))
            if not name.startswith("node"):
                apart = then(
                    scaled(self._hub + (self._close - self._hub) * near, about=self._hub_from),
                    shifted(*(self._hub_at - self._hub_from)),
                )
            return self._between(apart, wide)
        if self._kind:
            return self.whole(wide)
        return self._between(self._orbit(number, middle, frame), wide)

    def _between_places(self, names: Mapping[int, str]) -> tuple[float, float, np.ndarray]:
        """How large the middle of a network may be while it is spread, and before that; and where it stands (x, y)."""
        boxes = {number: np.array([*self._bounds[number]])[:, :2] for number in names}
        places = [boxes[number] for number, name in names.items() if name.startswith("node")]
        within = [boxes[number] for number, name in names.items() if not name.startswith(("node", "link", "line"))]
        if not places or not within:
            return HUB, CLOSE, self._room.center[:2]
        low, high = np.min([box[0] for box in within], axis=0), np.max([box[1] for box in within], axis=0)
        self._hub_from = (low + high) / 2
        middles = np.array([(self._spread @ [*box.mean(axis=0), 1.0])[:2] for box in places])
        reach = np.array([(box[1] - box[0]) / 2 * NODE for box in places]) + px(APART)
        found = []
        for share in np.linspace(-ASIDE, ASIDE, 9):
            at = self._room.center[:2] + np.array([0.0, share * self._room.height])
            # it is on no place where it stays beside or below (above) each
            free = (np.abs(middles - at) - reach) / ((high - low) / 2)
            found.append((min(HUB, float(free.max(axis=1).min())), -abs(float(share)), at))
        size, _, at = max(found, key=lambda each: each[:2])
        half = self._room.height / 2 - abs(float(at[1]) - float(self._room.center[1]))
        return max(LEAST, size), min(CLOSE, 2 * half / float((high - low)[1])), at

    def _orbit(self, number: int, middle: np.ndarray, frame: int) -> Pose:
        angle = 2 * np.pi * (0.25 - number / len(self._bounds) - frame / LAP)
        low, high = self._bounds[number]
        half = (high - low)[:2] / 2
        reach = np.maximum(np.array([self._room.width, self._room.height]) / 2 - half * 1.05, 0)
        place = self._room.center[:2] + reach * np.array([np.cos(angle), np.sin(angle)])
        return shifted(*(place - middle[:2]))

    def _between(self, apart: Pose, wide: float) -> Pose:
        return self._home + (apart - self._home) * wide


__all__ = ["Gathering"]
