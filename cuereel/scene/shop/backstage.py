"""What happens behind a page in a checkout, written into a score: a request goes from check to check, over a network.

Frames are counted from the shot's start; what is named by a number counts from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from manim import DOWN, RIGHT, Group, Mobject, VMobject

from cuereel.scene.base import CueScene
from cuereel.scene.motion import Ease, ease_in_out, ease_out
from cuereel.scene.moves import Move, travel
from cuereel.scene.rig import HERE, Rig, scaled
from cuereel.scene.score import Score
from cuereel.scene.shop.camera import draw_back, view
from cuereel.scene.shop.carry import Carried
from cuereel.scene.shop.dashes import PACKET, Dashes, asking
from cuereel.scene.shop.layout import plan
from cuereel.scene.shop.network import Server, rail, traces
from cuereel.scene.shop.onward import Onward
from cuereel.scene.shop.tile import Label, Tile, cut_to_fit, label_size, named_tile
from cuereel.scene.shop.turns import point, scan, tick, wake
from cuereel.scene.shop.unnamed import unnamed
from cuereel.scene.shop.wires import Wires
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px

BLINKS = 5
"""How often the lights of a rack change while it answers."""

UNHURRIED, ASKED = 0.9, 0.6
"""Seconds of a check in which one thing can follow the other, and the share of it in which the server is then asked."""

AHEAD = 2
"""Frames before the request comes to rest at a check on which its question sets out."""

SETS_OUT, TOLD = 4, 6
"""Frames from a check's start until what it stores sets out, and from its tick while the store is still lit."""

PARCEL = 74.0
"""The side in px of what runs to the server and back, where the way is long enough."""

EASY = 40.0
"""The size of a tile's letters, in px, from which one line is better than two."""


@dataclass(frozen=True)
class Check:
    """What is checked: its label ("" where it has none), its icon, and whether it reads and whether it stores.

    `keeps` says that it is a place where data is kept, into which something goes even if nobody says so.
    """

    label: str
    icon: Mobject
    flows: tuple[bool, bool] = (False, False)
    keeps: bool = False

    @property
    def carries(self) -> tuple[bool, bool]:
        """Whether something is carried out of it, and whether something is carried into it."""
        out, into = self.flows
        return out, into or (self.keeps and not out)


class Backstage:
    """Tiles to be checked, the server, the lines between them, and the `request` that moves along the rail."""

    def __init__(
        self,
        scene: CueScene,
        score: Score,
        checks: Sequence[Check],
        request: Mobject,
        *,
        lines: bool,
        more: int = 0,
    ) -> None:
        """`more` is how many tiles there are of what is not named."""
        self.scene, self.score, self.request = scene, score, request
        self._lines = lines
        self._lit: set[int] = set()
        theme = scene.theme
        labels = [check.label for check in checks]
        layout = plan(scene.stage, max(1, len(checks)), more)
        if label_size(layout, labels, easy=EASY)[1] > 1:
            layout = plan(scene.stage, max(1, len(checks)), more, short=False)
        self.plan = layout
        self.server = Server(theme, layout, "SERVER", scene.stage)
        self.rail = rail(theme, layout)
        labels = [cut_to_fit(layout, label) for label in labels]
        size, rows = label_size(layout, labels, easy=EASY)
        self._carries = [check.carries for check in checks]
        self.tiles = [
            named_tile(theme, layout, number, check.icon, Label(label, size, rows), check.flows)
            for number, (label, check) in enumerate(zip(labels, checks, strict=True))
        ]
        ghosts, rest = unnamed(scene, layout, labels, more, EASY)
        carried = zip(self.tiles, self._carries, strict=True)
        self.dashes = [self._line(tile.hub, (False, False) if layout.down else ways) for tile, ways in carried]
        errand = self._line(layout.sockets[0])
        self.onward = Onward(scene, layout, self.tiles, ghosts, rest, self.dashes, errand)
        light = shadow_sprite(700, 900, 350, 130, theme.backdrop.glow, 0.95).move_to(scene.stage.clear.center)
        into = [tile.content[0] for tile, carried in zip(self.tiles, self._carries, strict=True) if carried[1]]
        lowest = scene.stage.frame.bottom if layout.down else np.inf
        self.wires = Wires(theme, layout.server, lowest, into[0] if into else None)
        self.ground = Group(light, *([traces(theme, layout, scene.stage), self.wires] if layout.down else ()))
        self.world = _World(self.ground, self.server, self.rail, *self.dashes, *self.tiles)
        if more:
            self.world.add(self.onward)
        self.world.set_z_index(20)
        seen = view(scene.stage)
        for tile in (*self.tiles, *ghosts, *rest):
            tile.tick.set_z_index(31)  # a tick that pops is never behind the request
            vars(tile)["clip"] = seen

    def _line(self, socket: np.ndarray, carries: tuple[bool, bool] = (False, False)) -> Dashes:
        way = RIGHT if self.plan.down else DOWN
        start, end = socket + way * px(78), self.plan.port(socket) - way * px(14)
        side = min(PARCEL, max(PACKET, float(np.linalg.norm(end - start)) / px(2)))
        return Dashes(self.scene.theme, start, end, side, carries=carries)

    # -- coming and going

    def stand(self) -> None:
        """Be there from the first frame on."""
        self.scene.add(self.world, self.request.move_to(self.plan.rail[0]))

    def come(self, start: int, seconds: float, porthole: Callable[[], VMobject]) -> None:
        """Grow to full size, seen through the porthole, while the camera goes in."""
        self.score.at(start, lambda: self._come(seconds, porthole()))

    def _come(self, seconds: float, porthole: VMobject) -> Move:
        rig = Rig(self.world)
        middle = self.scene.stage.clear.center[:2]

        def pose(t: float) -> None:
            rig.pose(scaled(0.16 * (1 / 0.16) ** t, about=middle))
            rig.fade(min(1.0, 2.5 * t))
            self.world.clip = porthole if t < 1 else None

        pose(0.0)
        self.scene.add(self.world)
        return Move(self.world, pose, seconds, lambda t: 1 - (1 - t) ** 1.6)

    def go(self, start: int, seconds: float, porthole: Callable[[], VMobject]) -> None:
        """Shrink back into the porthole while the camera draws back."""
        self.score.at(start, lambda: self._go(seconds, porthole()))

    def _go(self, seconds: float, porthole: VMobject) -> Move:
        rig = Rig(self.world)
        middle = self.scene.stage.clear.center[:2]

        def pose(t: float) -> None:
            rig.pose(scaled(0.16**t, about=middle))
            rig.fade(max(0.0, 1 - 1.4 * t))
            self.world.clip = porthole if t < 1 else None
            if t >= 1:
                self.scene.remove(self.world)

        return Move(self.world, pose, seconds, draw_back)

    # -- the checks

    def move_request(self, number: int, start: int, end: int) -> None:
        """The request moves to the socket of a tile, and stops there on frame `end`."""
        aim = self.plan.sockets[number]
        seconds = max(2, end - start) / self.scene.fps
        steady: Ease = ease_in_out if seconds > 0.3 else ease_out
        self.score.at(start, lambda: travel(self.request, aim, seconds, steady))

    def let_request_go(self, start: int) -> None:
        """The request leaves the last socket, along the rail."""
        self.score.at(start, lambda: travel(self.request, self.plan.rail[1], 0.4, ease_in_out))

    def check(self, number: int, start: int, arrives: int, ticked: int) -> None:
        """On `start` a tile is named, and lights up; when the request has come, it asks the server.

        On `ticked` its tick pops.
        """
        tile, dashes, fps = self.tiles[number], self.dashes[number], self.scene.fps
        seconds = max(3, ticked - start) / fps
        carried = any(self._carries[number]) and (self.plan.down or not self._lines)
        self.score.at(start, lambda: wake(tile))
        if carried:
            self._carry(number, start, ticked)
        if self._lines:
            asked = seconds * (ASKED if carried and seconds > UNHURRIED else 1.0)
            wait = min(max(0, arrives - AHEAD - start) / fps, 0.5 * asked)
            self.score.at(start, asking(dashes, asked, wait))
            self.score.at(start + round((wait + 0.42 * (asked - wait)) * fps), lambda: self._flash(number))
        else:
            self.score.at(start, lambda: scan(self.scene, tile, seconds))
        if any(len(way) for way in tile.ways):
            self.score.at(start, lambda: point(tile, max(0.3, seconds)))
        self.score.at(ticked, lambda: tick(tile))
        if self._lines:
            self.score.at(ticked, Move(dashes, lambda t: dashes.run(1.0, 0.0, home=True, dim=1 - 0.45 * t), 0.3))

    def _carry(self, number: int, start: int, ticked: int) -> None:
        """A paper goes out of the drawing of a place where things are kept, into it, or first out and then in.

        Where the server has a store at the end of a cable, what is stored is sent there instead.
        """
        ways = [out for out, wanted in zip((True, False), self._carries[number], strict=True) if wanted]
        unhurried = (ticked - start) / self.scene.fps > UNHURRIED
        first = start + round((ASKED - 0.25 if unhurried else 0.0) * (ticked - start))
        each = (ticked - first) // len(ways)
        for turn, out in enumerate(ways):
            begins, lasts = first + turn * each, max(3, each)
            if out or self.wires.store is None:
                self.score.at(begins, partial(self._fly, self.tiles[number], lasts / self.scene.fps, out))
            else:
                begins = begins if turn else start + SETS_OUT
                self.score.at(begins, partial(self._send, max(8, ticked + TOLD - begins) / self.scene.fps))

    def _fly(self, tile: Tile, seconds: float, out: bool) -> Move:
        carried = Carried(self.scene.theme, tile.hub, tile.content[0])
        self.scene.add(carried.set_z_index(29))

        def pose(t: float) -> None:
            carried.run(t, out=out)
            tile.pressed = carried.squash if t < 1 else HERE
            tile.lay()
            if t >= 1:
                self.scene.remove(carried)

        return Move(carried, pose, seconds, lambda t: t)

    def _send(self, seconds: float) -> Move:
        """A parcel goes down the server's cable to where things are stored."""
        parcel = self.wires.parcel(self.scene.theme)
        self.scene.add(parcel.set_z_index(28))

        def pose(t: float) -> None:
            parcel.run(t)
            if t >= 1:
                self.scene.remove(parcel)

        return Move(parcel, pose, seconds, lambda t: t)

    def _flash(self, number: int) -> Move:
        was = number in self._lit
        self._lit.add(number)

        def pose(t: float) -> None:
            self.server.work(number, 1.0 if was else min(1.0, 8 * t), int(t * BLINKS))

        return Move(self.server.lamps[number].mobject, pose, 0.5, lambda t: t)

    def show_more(self, start: int, end: int, *, returns: bool) -> None:
        """From `start` to `end` the tiles make room for those that are not named, through which the request runs.

        With `returns` the others are back in the end.
        """
        seconds = max(2, end - start) / self.scene.fps
        self.score.at(start, lambda: self.onward.run(self.request, seconds, returns=returns))
        middle = self.scene.stage.clear.center[1 if self.plan.down else 0]
        away = [abs(float(port[1 if self.plan.down else 0]) - middle) for port in self.plan.ports]
        for since in self.onward.asked(seconds, returns=returns):
            self.score.at(start + round(since * self.scene.fps), partial(self._flash, int(np.argmin(away))))

    def keep_busy(self, start: int, end: int) -> None:
        """While nothing new is said, the checked tiles go on talking with the server, in turn."""
        step = round(0.8 * self.scene.fps)
        if not self._lines:
            return
        for turn, frame in enumerate(range(start, end - step, step)):
            dashes = self.dashes[turn % len(self.dashes)]
            number = turn % len(self.dashes)
            self.score.at(frame, asking(dashes, 0.75))
            self.score.at(frame + round(0.3 * self.scene.fps), partial(self._flash, number))


class _World(Group):
    """All that is behind the page; seen through `clip` while the camera is on its way."""

    clip: VMobject | None = None


__all__ = ["Backstage", "Check"]
