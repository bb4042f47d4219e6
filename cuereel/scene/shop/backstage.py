"""What happens behind a page in a checkout, written into a score: a request goes from check to check, over a network.

Frames are counted from the shot's start; what is named by a number counts from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
from manim import DOWN, RIGHT, Group, Mobject, VGroup, VMobject

from cuereel.scene.base import CueScene
from cuereel.scene.card import rounded
from cuereel.scene.motion import Ease, ease_in_out, ease_out, overshoot
from cuereel.scene.moves import Move, travel
from cuereel.scene.rig import Rig, moved, scaled, shifted, then
from cuereel.scene.score import Score
from cuereel.scene.shop.network import Dashes, Label, Server, Tile, cut_to_fit, ghost, label_size, plan, rail, traces
from cuereel.scene.sprite import clip_to, shadow_sprite
from cuereel.scene.stage import Box, px

GHOSTS = ("truck", "bell", "receipt")
"""What stands for checks that are not named, fainter one after another."""


class Backstage:
    """Tiles to be checked, the server, the lines between them, and the `request` that moves along the rail."""

    def __init__(
        self,
        scene: CueScene,
        score: Score,
        checks: Sequence[tuple[str, Mobject]],
        request: Mobject,
        *,
        lines: bool,
        more: bool,
    ) -> None:
        self.scene, self.score, self.request = scene, score, request
        self._lines = lines
        theme = scene.theme
        self.plan = layout = plan(scene.stage, max(1, len(checks)), len(GHOSTS) if more else 0)
        self.server = Server(theme, layout, "SERVER")
        self.rail = rail(theme, layout)
        labels = [cut_to_fit(layout, label) for label, _ in checks]
        size, rows = label_size(layout, labels)
        self.tiles = [
            Tile(theme, layout, number, icon, Label(label, size, rows))
            for number, (label, (_, icon)) in enumerate(zip(labels, checks, strict=True))
        ]
        way = RIGHT if layout.down else DOWN
        self.dashes = [
            Dashes(theme, socket + way * px(72), port - way * px(14))
            for socket, port in zip(layout.sockets[: len(self.tiles)], layout.ports, strict=False)
        ]
        light = shadow_sprite(700, 900, 350, 130, theme.backdrop.glow, 0.95).move_to(scene.stage.clear.center)
        self.ground = Group(light, traces(theme, layout, scene.stage.picture))
        self.world = _World(self.ground, self.server, self.rail, *self.dashes, *self.tiles)
        self.world.set_z_index(20)
        self.ghosts = Group()
        self._home: Rig | None = None

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
        rig = self._home = Rig(self.world)
        middle = self.scene.stage.clear.center[:2]

        def pose(t: float) -> None:
            rig.pose(scaled(0.16**t, about=middle))
            rig.fade(max(0.0, 1 - 1.4 * t))
            self.world.clip = porthole if t < 1 else None
            if t >= 1:
                self.scene.remove(self.world)

        return Move(self.world, pose, seconds)

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

    def check(self, number: int, start: int, ticked: int) -> None:
        """On `start` a tile is named: it lights up and asks the server. On `ticked` its tick pops."""
        tile, dashes = self.tiles[number], self.dashes[number]
        seconds = max(3, ticked - start) / self.scene.fps
        self.score.at(start, lambda: self._wake(tile))
        if self._lines:
            self.score.at(start, _asking(dashes, seconds))
            self.score.at(start + round(0.42 * seconds * self.scene.fps), lambda: self._flash(number))
        else:
            self.score.at(start, lambda: self._scan(tile, seconds))
        self.score.at(ticked, lambda: self._tick(tile))
        if self._lines:
            self.score.at(ticked, Move(dashes, lambda t: dashes.run(1.0, 0.0, home=True, dim=1 - 0.45 * t), 0.3))

    def _wake(self, tile: Tile) -> Move:
        body = Rig(tile.body)
        middle = tile.body.get_center()[:2]

        def pose(t: float) -> None:
            body.pose(scaled(1 + 0.07 * np.sin(np.pi * min(1.0, t * 1.0)) * (1 - 0.4 * t), about=middle))
            tile.veil.fade(max(0.0, 1 - 3 * t))
            tile.active.fade(min(1.0, 3 * t))

        return Move(tile.body, pose, 0.32)

    def _flash(self, number: int) -> Move:
        lamp = self.server.lamps[number]

        def pose(t: float) -> None:
            lamp.fade(max(0.45, float(np.sin(np.pi * (0.25 + 0.75 * t)))))

        return Move(lamp.mobject, pose, 0.4, lambda t: t)

    def _scan(self, tile: Tile, seconds: float) -> Move:
        """Without lines, a bar of light passes over the tile again and again."""
        box = tile.box
        bar = rounded(14, box.height / px(1) - 20, 7, self.scene.colour("cool")).set_opacity(0.6)
        rig = Rig(bar.move_to(box.center).set_z_index(21))
        half = box.width / 2 - px(20)
        self.scene.add(bar)

        def pose(t: float) -> None:
            rig.pose(shifted(half * np.sin(2 * np.pi * max(1, round(seconds)) * t)))
            if t >= 1:
                self.scene.remove(bar)

        return Move(bar, pose, seconds, lambda t: t)

    def _tick(self, tile: Tile) -> Move:
        middle = tile.hub[:2]

        def pose(t: float) -> None:
            tile.badge.pose(scaled(max(0.01, 0.35 + 0.65 * overshoot(2.6)(t)), about=middle))
            tile.badge.fade(min(1.0, 5 * t))
            tile.done.fade(min(1.0, 3 * t))
            tile.active.fade(max(0.0, 1 - 3 * t))
            tile.veil.fade(0.0)

        return Move(Group(tile.body, tile.tick), pose, 0.34, lambda t: t)

    def show_more(self, start: int, seconds: float) -> None:
        """On `start` small tiles of what is not named come up one after another, each fainter."""
        for number, (box, icon) in enumerate(zip(self.plan.ghosts, GHOSTS, strict=False)):
            small = ghost(self.scene.theme, box, icon, (0.95, 0.6, 0.3)[number]).set_z_index(20)
            self.score.at(start + round(number * min(0.16, seconds / 4) * self.scene.fps), self._raise(small))

    def _raise(self, small: Group) -> Move:
        rig = Rig(small)
        rig.fade(0)
        self.world.add(small)
        middle = small.get_center()[:2]

        def pose(t: float) -> None:
            rig.pose(then(scaled(0.5 + 0.5 * overshoot(1.6)(t), about=middle), shifted(0, -px(30) * (1 - t))))
            rig.fade(min(1.0, 2.5 * t))

        return Move(small, pose, 0.34, lambda t: t)

    def keep_busy(self, start: int, end: int) -> None:
        """While nothing new is said, the checked tiles go on talking with the server, in turn."""
        step = round(0.8 * self.scene.fps)
        if not self._lines:
            return
        for turn, frame in enumerate(range(start, end - step, step)):
            dashes = self.dashes[turn % len(self.dashes)]
            number = turn % len(self.dashes)
            self.score.at(frame, _asking(dashes, 0.75))
            self.score.at(frame + round(0.3 * self.scene.fps), partial(self._flash, number))

    # -- seen through the phone

    def glow_inside(self, start: int, end: int, box: Box, window: VMobject) -> None:
        """From `start` the whole system is seen small in a box, cut at a window's edges, at work until `end`."""
        self.score.at(start, lambda: self._glow(box, window))
        self.score.at(start + 4, lambda: self._run_small(max(0.2, (end - start - 4) / self.scene.fps)))

    def _glow(self, box: Box, window: VMobject) -> Move:
        rig = self._home or Rig(self.world)
        stage = self.scene.stage
        left, right = self.plan.tiles[0].left, stage.frame.right if self.plan.down else stage.clear.right
        size = min(box.width / (right - left), box.height / stage.clear.height)
        corner = np.array([left, stage.clear.top, 0])
        shift = np.array([box.left, box.top, 0]) - corner
        if not self.plan.down:
            shift += np.array([box.width - size * (right - left), size * stage.clear.height - box.height, 0]) / 2
        self._small = small = then(scaled(size, about=corner[:2]), shifted(*shift[:2]))
        ground, middle = Rig(self.ground), box.center[:2]
        clip_to(self.world, window)
        self.scene.add(self.world)

        def pose(t: float) -> None:
            rig.pose(then(small, scaled(0.8 + 0.2 * t, about=middle)))
            rig.fade(min(1.0, t))
            ground.fade(0.0)

        return Move(self.world, pose, 0.4, overshoot(1.1))

    def _run_small(self, seconds: float) -> Move:
        """Requests keep running between the tiles and the server, as small as they now are."""
        size = float(self._small[0, 0])
        runners = VGroup(*(rounded(40, 40, 11, "#FFFFFF", self.scene.colour("cool")).scale(size) for _ in self.tiles))
        runners.set_z_index(30)
        rigs = [Rig(runner) for runner in runners]
        pairs = [(moved(self._small, dash.start), moved(self._small, dash.end)) for dash in self.dashes]
        self.scene.add(runners)

        def pose(t: float) -> None:
            for number, (rig, (begin, end)) in enumerate(zip(rigs, pairs, strict=True)):
                beat = (t * seconds / 0.9 + number / max(1, len(pairs))) % 1.0
                share = 1 - abs(2 * beat - 1)
                rig.pose(shifted(*(begin + (end - begin) * ease_in_out(share))[:2]))

        return Move(runners, pose, seconds, lambda t: t)


class _World(Group):
    """All that is behind the page; seen through `clip` while the camera is on its way."""

    clip: VMobject | None = None


def _asking(dashes: Dashes, seconds: float) -> Move:
    return Move(dashes, lambda t: _ask(dashes, t, seconds), seconds, lambda t: t)


def _ask(dashes: Dashes, t: float, seconds: float) -> None:
    """One question over a line: drawn at once, out to the server in the first half, and home in the second."""
    drawn = min(1.0, t * seconds / 0.12)
    flow = 6 * seconds
    if t < 0.46:
        dashes.run(drawn, flow * t, ease_out(t / 0.46))
    else:
        back = min(1.0, (t - 0.46) / 0.46)
        dashes.run(drawn, -flow * t, 1 - ease_in_out(back) if back < 1 else None, home=True)
