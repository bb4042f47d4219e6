"""What happens behind a page in a checkout, written into a score: a request goes from check to check, over a network.

Frames are counted from the shot's start; what is named by a number counts from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from manim import DOWN, Group, Mobject, VMobject

from cuereel.scene.base import CueScene
from cuereel.scene.card import is_dark, mix
from cuereel.scene.motion import Ease, ease_in_out, ease_out
from cuereel.scene.moves import Move, travel
from cuereel.scene.rig import HERE, Rig, scaled, shifted, then
from cuereel.scene.score import Score
from cuereel.scene.shop.camera import draw_back, view
from cuereel.scene.shop.carry import Carried
from cuereel.scene.shop.check import Check
from cuereel.scene.shop.dashes import PACKET, Dashes, asking
from cuereel.scene.shop.layout import plan
from cuereel.scene.shop.network import Server, rail
from cuereel.scene.shop.onward import REST, Onward
from cuereel.scene.shop.proof import Counted, Proof, Scanned
from cuereel.scene.shop.tile import Label, cut_to_fit, label_size, named_tile
from cuereel.scene.shop.turns import WAITS, point, scan, tick, wake
from cuereel.scene.shop.unnamed import unnamed
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import px

BLINKS = 5
"""How often the lights of a rack change while it answers."""

DONE = 0.34
"""How bright what answered is when it is done with that."""

AHEAD = 2
"""Frames before the request comes to rest at a check on which its question sets out."""

SHORTEST = 9
"""Frames at least in which something is seen of a check on its drawing."""

PARCEL = 74.0
"""The side in px of what runs to the server and back, where the way is long enough."""

EASY = 40.0
"""The size of a tile's letters, in px, from which one line is better than two."""


LEAVES = 0.22
"""The last share of the way out in which what is behind the page goes."""


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
        layout = self.plan = plan(scene.stage, max(1, len(checks)), more + REST if more else 0)
        self.server = Server(theme, layout, "SERVER", scene.stage)
        self.rail = rail(theme, layout)
        labels = [cut_to_fit(layout, check.label) for check in checks]
        size, rows = label_size(layout, labels, easy=EASY)
        self._checks = checks
        self.tiles = [
            named_tile(theme, layout, number, check.icon, Label(label, size, rows), check.flows)
            for number, (label, check) in enumerate(zip(labels, checks, strict=True))
        ]
        ghosts = unnamed(scene, layout, labels, EASY)
        self.dashes = [self._line(socket, check.carries) for socket, check in zip(layout.sockets, checks, strict=True)]
        self.onward = Onward(scene, layout, self.tiles, ghosts, self._line(layout.sockets[0]))
        # a warm light on a pale ground is a stain
        light = theme.backdrop.glow if is_dark(theme) else mix(theme.colour("cool"), "#FFFFFF", 0.8)
        self.light = shadow_sprite(700, 900, 350, 130, light, 0.95).move_to(scene.stage.clear.center)
        self.world = _World(self.light, self.server, self.rail, *self.dashes, *self.tiles)
        if more:
            self.world.add(self.onward)
        self.world.set_z_index(20)
        seen = view(scene.stage)
        for tile in (*self.tiles, *ghosts):
            tile.tick.set_z_index(31)  # a tick that pops is never behind the request
            vars(tile)["clip"] = seen
            tile.edges = (scene.stage.frame.left, scene.stage.frame.right)
        for tile in self.tiles:
            tile.grown = WAITS
        self._camera, self._turn = Mobject(), 0
        self._pan(layout.pans[0])

    def _line(self, socket: np.ndarray, carries: tuple[bool, bool] = (False, False)) -> Dashes:
        start, end = socket + px(78) * DOWN, self.plan.port(socket) - px(14) * DOWN
        side = min(PARCEL, max(PACKET, float(np.linalg.norm(end - start)) / px(2)))
        return Dashes(self.scene.theme, start, end, side, carries=carries)

    def _pan(self, by: float) -> None:
        """Move the row of tiles by so many scene units from where it was set out."""
        self._panned = by
        for tile in self.tiles:
            tile.view = shifted(by)
            tile.lay()

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
            # the porthole is not left empty on the way
            rig.fade(min(1.0, (1 - t) / LEAVES))
            self.world.clip = porthole if t < 1 else None
            if t >= 1:
                self.scene.remove(self.world)

        return Move(self.world, pose, seconds, draw_back)

    # -- the checks

    def move_request(self, number: int, start: int, end: int) -> None:
        """The request moves to the socket of a tile, where it stops on frame `end`; the camera goes with it."""
        aim = self.plan.sockets[number]
        seconds = max(2, end - start) / self.scene.fps
        steady: Ease = ease_in_out if seconds > 0.3 else ease_out
        self.score.at(start, lambda: travel(self.request, aim, seconds, steady))
        self.score.at(start, lambda: self._go_to(number, seconds, steady))

    def _go_to(self, number: int, seconds: float, ease: Ease) -> Move:
        """The camera goes on to a tile; the one before steps back, and its line is left behind."""
        first, aim = self._panned, self.plan.pans[number]
        tile, dashes = self.tiles[self._turn], self.dashes[self._turn]
        large, goes = tile.grown, self._turn != number
        self._turn = number

        def pose(t: float) -> None:
            if goes:
                tile.grown = large + (WAITS - large) * t
            if goes and aim != first:
                dashes.strength = 1 - t
                dashes.run(1.0, 0.0, home=True, dim=0.55)
            self._pan(first + (aim - first) * t)

        return Move(self._camera, pose, seconds, ease)

    def let_request_go(self, start: int) -> None:
        """The request leaves the last socket, along the rail."""
        self.score.at(start, lambda: travel(self.request, self.plan.rail[1], 0.4, ease_in_out))

    def check(self, number: int, start: int, arrives: int, ticked: int) -> None:
        """On `start` a tile is named, and lights up; when the request has come, it asks the server.

        On `ticked` its tick pops.
        """
        tile, dashes, fps = self.tiles[number], self.dashes[number], self.scene.fps
        seconds = max(3, ticked - start) / fps
        self.score.at(start, lambda: wake(tile))
        self._prove(number, arrives, ticked)
        if self._lines:
            wait = min(max(0, arrives - AHEAD - start) / fps, 0.5 * seconds)
            self.score.at(start, asking(dashes, seconds, wait))
            self.score.at(start + round((wait + 0.42 * (seconds - wait)) * fps), lambda: self._flash(number))
            self.score.at(ticked + round(0.3 * fps), lambda: self._dim(number))
        elif not any(self._checks[number].carries):
            self.score.at(start, lambda: scan(self.scene, tile, seconds))
        if any(len(way) for way in tile.ways):
            self.score.at(start, lambda: point(tile, max(0.3, seconds)))
        self.score.at(ticked, lambda: tick(tile))
        if self._lines:
            self.score.at(ticked, Move(dashes, lambda t: dashes.run(1.0, 0.0, home=True, dim=1 - 0.45 * t), 0.3))

    def _prove(self, number: int, start: int, end: int) -> None:
        """What is seen on the drawing: a paper goes in or out where things are kept, notes are counted, or a scan."""
        lasts = max(SHORTEST, end - start)
        ways = [out for out, wanted in zip((True, False), self._checks[number].carries, strict=True) if wanted]
        for turn, out in enumerate(ways):
            each = lasts // len(ways)
            self.score.at(start + turn * each, partial(self._fly, number, each / self.scene.fps, out))
        if not ways and self._lines:
            self.score.at(start, lambda: self._show(number, lasts / self.scene.fps))

    def _show(self, number: int, seconds: float) -> Move:
        theme, drawing = self.scene.theme, self.tiles[number].content[0]
        counted = self._checks[number].counts
        proof: Proof = Counted(theme, drawing) if counted else Scanned(theme, drawing, seconds)
        self.scene.add(proof.set_z_index(29))

        def pose(t: float) -> None:
            proof.run(t)
            if t >= 1:
                self.scene.remove(proof)

        return Move(proof, pose, seconds, lambda t: t)

    def _fly(self, number: int, seconds: float, out: bool) -> Move:
        tile = self.tiles[number]
        carried = Carried(self.scene.theme, self.plan.sockets[number], tile.content[0])
        self.scene.add(carried.set_z_index(29))

        def pose(t: float) -> None:
            carried.run(t, out=out)
            there = tile.stands
            back = np.asarray(np.linalg.inv(there), dtype=np.float64)
            tile.pressed = then(there, carried.squash, back) if t < 1 else HERE
            tile.lay()
            if t >= 1:
                self.scene.remove(carried)

        return Move(carried, pose, seconds, lambda t: t)

    def _flash(self, number: int, *, stays: bool = True) -> Move:
        """What is behind a port is at work, and stays lit; or it dims again."""
        first = DONE if number in self._lit else 0.0
        self._lit.add(number)

        def pose(t: float) -> None:
            level = first + (1 - first) * min(1.0, 8 * t)
            self.server.work(number, level if stays else level - (1 - DONE) * max(0.0, 2 * t - 1), int(t * BLINKS))

        return Move(self.server.lamps[number].mobject, pose, 0.5, lambda t: t)

    def _dim(self, number: int) -> Move:
        """What is behind a port is done, and gives way to the next."""
        return Move(
            self.server.lamps[number].mobject, lambda t: self.server.work(number, 1 - (1 - DONE) * t, BLINKS), 0.3
        )

    def show_more(self, start: int, end: int, *, returns: bool) -> None:
        """From `start` to `end` the tiles make room for those that are not named, through which the request runs.

        With `returns` the others are back in the end.
        """
        seconds = max(2, end - start) / self.scene.fps

        def go_on() -> Move:
            lines = [line for line in self.dashes if line.strength > 0]
            return self.onward.run(self.request, self._panned, lines, seconds, returns=returns)

        self.score.at(start, go_on)
        middle = self.scene.stage.clear.center[0]
        nearest = int(np.argmin([abs(float(port[0]) - middle) for port in self.plan.ports]))
        for since in self.onward.asked(seconds, returns=returns):
            self.score.at(start + round(since * self.scene.fps), partial(self._flash, nearest, stays=False))

    def keep_busy(self, start: int, end: int) -> None:
        """While nothing new is said, the checked tiles go on talking with the server, in turn."""
        step = round(0.8 * self.scene.fps)
        if not self._lines:
            return
        # where the row has passed by, it is the last one that has its line
        still = range(len(self.dashes)) if not any(self.plan.pans) else [len(self.dashes) - 1]
        for turn, frame in enumerate(range(start, end - step, step)):
            number = still[turn % len(still)]
            self.score.at(frame, asking(self.dashes[number], 0.75))
            self.score.at(frame + round(0.3 * self.scene.fps), partial(self._flash, number, stays=False))


class _World(Group):
    """All that is behind the page; seen through `clip` while the camera is on its way."""

    clip: VMobject | None = None


__all__ = ["Backstage"]
