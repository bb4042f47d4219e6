"""Places and a road -> what is carried over it: the request square going out, the answer coming back."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.card import card, mix, rounded
from cuereel.scene.ground import Road
from cuereel.scene.lettering import fit_text
from cuereel.scene.light import glow
from cuereel.scene.motion import overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then, turned
from cuereel.scene.shop.network import request
from cuereel.scene.shop.phone import frame_ring, joined
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import PX, Box, px
from cuereel.theme import Theme

HOP = 0.18
"""The share of a journey between the page and the road."""

SIDE = 104.0
"""px of the square's side on the near line of the floor."""

EVEN = 0.6
"""How far sizes follow the distance (1: as they are seen): what is to be watched stays large."""

HOVER = 62.0
"""px above the floor at which it travels there."""

LEAST = 136.0
"""px that it is seen large at least, however far away."""

THROUGH_GLASS = 0.6
"""How much of it is seen through a frosted pane."""


class Way:
    """From a page over a road to a server: a place and a size for every share of it, and how it is carried there."""

    def __init__(self, road: Road, page: np.ndarray, dock: np.ndarray, page_size: float) -> None:
        self.road, self.page, self.dock, self.page_size = road, page, dock, page_size

    def at(self, share: float) -> tuple[np.ndarray, float]:
        """Where a thing is (scene units) and how large."""
        share = float(np.clip(share, 0, 1))
        first, size = self.road.at(0.0)
        size = float(size**EVEN)
        first = first + np.array([0, px(HOVER) * size, 0])
        if share < HOP:
            s = share / HOP
            bend = np.array([0.5 * (first[0] + self.page[0]), max(self.page[1], first[1]) + px(110), 0])
            place = (1 - s) ** 2 * self.page + 2 * s * (1 - s) * bend + s**2 * first
            return np.asarray(place), self.page_size + (size - self.page_size) * s
        along = (share - HOP) / (1 - HOP)
        place, size = self.road.at(along)
        size = float(size**EVEN)
        place = place + np.array([0, px(HOVER) * size, 0])
        # at its end it goes up into the dock
        into = float(np.clip((along - 0.9) / 0.1, 0, 1))
        return np.asarray(place + (self.dock - place) * into), size * (1 - 0.35 * into)

    def share_of(self, along: float) -> float:
        """The share of the whole way at which a share of the road is reached."""
        return HOP + (1 - HOP) * along


class Square:
    """A thing that travels with a trail; past each of the `bounds` (shares of the way) in a layer further back."""

    TRAIL = 5

    def __init__(self, way: Way, face: Mobject, colour: str, bounds: Sequence[float]) -> None:
        self._way, self._bounds = way, bounds
        self._faces = [Rig(each) for each in (face, *[face.copy() for _ in bounds])]
        tail = rounded(SIDE * 0.7, SIDE * 0.7, 20, colour)
        self._tails = [Rig(tail.copy()) for _ in range(self.TRAIL)]
        self._pool = Rig(glow(SIDE * 0.95, SIDE * 0.34, colour, 0.75))
        self.trail = Group(self._pool.mobject, *[tail.mobject for tail in self._tails])

    @property
    def layers(self) -> list[Mobject]:
        """One drawing for every layer, from the nearest to the farthest."""
        return [face.mobject for face in self._faces]

    def pose(
        self, share: float | None, frame: int, heading: int, size: float = 1.0, zoom: float = 1.0, there: float = 1.0
    ) -> None:
        """At a share of the way (None: nowhere), heading to the server (1) or to the page (-1), the view at a zoom.

        `there` (0 to 1) is how much of it is seen.
        """
        seen = share is not None and 0 <= share <= 1
        for rig in (*self._faces, *self._tails, self._pool):
            rig.fade(0.0)
        if not seen or share is None:
            return
        place, scale = self._way.at(share)
        least = LEAST / SIDE / zoom
        scale = max(scale, least)
        layer = sum(share > bound for bound in self._bounds)
        bob = px(5) * np.sin(frame * 0.5) * scale
        tilt = 0.1 * np.sin(frame * 0.33)
        self._faces[layer].pose(then(scaled(scale * size), turned(tilt), shifted(place[0], place[1] + bob)))
        self._faces[layer].fade(there * (THROUGH_GLASS if layer > 1 else 1.0))
        on_road = share > HOP * 0.8
        self._pool.pose(then(scaled(scale * size), shifted(place[0], place[1] - px(HOVER * 0.96) * scale)))
        self._pool.fade(float(on_road) * 0.9)
        for number, tail in enumerate(self._tails, start=1):
            back = share - heading * 0.022 * number
            if 0 < back < 1:
                spot, far = self._way.at(back)
                tail.pose(then(scaled(max(far, least) * size * (1 - 0.14 * number)), shifted(spot[0], spot[1])))
                tail.fade(0.3 * (1 - number / (self.TRAIL + 1)))


def asking(theme: Theme) -> Group:
    """The request square about the origin."""
    return request(theme, side=SIDE)


def answer(number: int) -> Group:
    """An answer about the origin: a green square with data on it."""
    colour = "#3DDC97"
    halo = shadow_sprite(SIDE, SIDE, SIDE * 0.28, 18, colour, 0.8)
    face = rounded(SIDE, SIDE, SIDE * 0.26, mix(colour, "#FFFFFF", 0.5), mix(colour, "#005A38", 0.25))
    edge = frame_ring(SIDE, SIDE, SIDE * 0.26, 5, "#FFFFFF").set_fill(opacity=0.85)
    talls = ((0.22, 0.44, 0.34), (0.4, 0.26, 0.48), (0.3, 0.5, 0.2))[number % 3]
    foot = px(-SIDE * 0.27)
    bars = [
        rounded(SIDE * 0.13, SIDE * tall * 1.1, 4, "#04382A").shift(
            (px(SIDE * 0.2 * (n - 1)), foot + px(SIDE * tall * 0.55), 0)
        )
        for n, tall in enumerate(talls)
    ]
    return Group(halo, face, edge, joined(bars).set_fill("#04382A"))


class Tag:
    """The word for what is under way, on a small card beside it that stays within a box."""

    def __init__(self, theme: Theme, words: str, role: str, room: Box, size: float = 52) -> None:
        wide = min(room.width / PX, 520.0)
        letters = fit_text(
            words,
            wide - 56,
            130,
            colour=theme.colour("ink"),
            largest=size,
            smallest=40,
            family=theme.fonts["words"],
            weight="bold",
            max_lines=2,
        )
        self.size = (letters.width / PX + 56, max(88.0, letters.height / PX + 40))
        self._room = room
        self._rig = Rig(Group(card(theme, *self.size, radius=24, lift=16, rim=role), letters))
        self.mobject = self._rig.mobject

    def place(self, spot: np.ndarray) -> np.ndarray:
        """The nearest place to a spot (scene units) at which all of it is in the box."""
        half = np.array([px(self.size[0] / 2), px(self.size[1] / 2)])
        low = np.array([self._room.left, self._room.bottom]) + half
        high = np.array([self._room.right, self._room.top]) - half
        return np.array([*np.clip(spot[:2], low, high), 0.0])

    def pose(self, spot: np.ndarray, since: float, left: float) -> None:
        """Beside a spot, so many frames after it came and before it goes (below 0: unseen)."""
        come, gone = float(np.clip((since + 1) / 6, 0, 1)), float(np.clip(left / 5, 0, 1))
        place = self.place(spot)
        self._rig.pose(then(scaled(0.6 + 0.4 * overshoot(1.8)(come)), shifted(place[0], place[1])))
        self._rig.fade(min(1.0, 3 * come) * gone if since >= 0 else 0.0)


__all__ = ["HOP", "Square", "Tag", "Way", "answer", "asking"]
