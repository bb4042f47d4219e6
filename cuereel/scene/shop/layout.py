"""A frame's boxes and so many checks -> where their tiles, the server and the rail stand, and how the view moves.

Lengths are px of the reference frame.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from cuereel.scene.stage import Box, Stage, px

SOCKET, ROW_SOCKET = 60.0, 54.0
"""The radius of the place on a tile's edge where the request stops and the tick appears, in px: in a column, and in a
row."""

FOOT = 36.0
"""Px between the server and the captions below it."""

HIGH, TALLEST = 0.54, 480.0
"""The share of the clear height that a tile has at most, and its height at most in px."""

LEAST, WIDEST = 400.0, 460.0
"""The width in px of a tile in a row that stands whole in the box, at least, and that of a tile at most."""

WIRED, CLOSE = 165.0, 128.0
"""Px at least from the foot of the tiles to the server, in a high frame and in a low one: room for sockets, and for
lines on which something runs."""

RACK = 206.0
"""The height in px of the rack below the tiles, or of what is seen of it above the captions; its name is on top."""

APART, BEYOND, SWELL = 30.0, 24.0, 32.0
"""Px between two tiles, by which the rack stands out at their sides (the tiles half as far: what is on them does not),
and above them for a tile to swell."""

ROAMS = 0.92
"""The share of the room beside a tile through which the tile of the moment moves, from the first to the last."""

BAY = 230.0
"""The width in px of what works behind one port at least."""

OFF = 60.0
"""Px beyond the frame's edges at which the rail ends."""

IN_A_ROW = 3
"""So many tiles stand in the frame as the view draws back."""


@dataclass(frozen=True)
class Plan:
    """Where things stand (scene units): tiles in order, sockets, the server's ports, and the rest.

    `down` says that the tiles stand below one another with the server at their right; else they stand in a row with the
    server below them. In turn the view moves them by `pans`: `sockets` are where the request then stops, and `ports`
    where the server is asked, by those of its `bays` that are each tile's. `rail` is where the request enters and where
    it leaves. `ghosts` are tiles of what is not named, which carry the row on.
    """

    down: bool
    tiles: tuple[Box, ...]
    sockets: tuple[np.ndarray, ...]
    ports: tuple[np.ndarray, ...]
    server: Box
    rail: tuple[np.ndarray, ...]
    ghosts: tuple[Box, ...] = ()
    reach: float = SOCKET
    """The radius of its sockets in px."""
    pans: tuple[float, ...] = ()
    bays: tuple[int, ...] = ()
    back: float = 1.0
    """The size at which `IN_A_ROW` tiles stand in the frame."""

    def socket(self, box: Box) -> np.ndarray:
        """The place on the edge of a tile for the request."""
        return np.array([box.right, box.center[1], 0.0] if self.down else [box.center[0], box.bottom, 0.0])

    def port(self, socket: np.ndarray) -> np.ndarray:
        """Where the line from a socket meets the server."""
        return np.array([self.server.left, socket[1], 0.0] if self.down else [socket[0], self.server.top, 0.0])


def plan(stage: Stage, count: int, ghosts: int = 0) -> Plan:
    """Set out `count` tiles (one or more) in a row within a stage's clear box, and so many ghosts after them.

    Tiles are large: a row that is longer than the box passes by, and the tile of the moment is always whole.
    """
    clear, frame, out = stage.clear, stage.frame, px(BEYOND)
    left, right = clear.left - out / 2, clear.right + out / 2
    rack = px(RACK)
    top, low = clear.top - px(SWELL), clear.bottom + px(FOOT)
    foot = top - min(px(TALLEST), HIGH * clear.height, top - low - rack - px(WIRED if stage.portrait else CLOSE))
    fitting = (right - left + px(APART)) / count
    fits = fitting >= px(LEAST + APART)
    width = min(fitting - px(APART), px(WIDEST)) if fits else px(WIDEST)
    pitch = fitting if fits else width + px(APART)
    middle = float(clear.center[0])
    places = [middle + (number - 0.5 * (count - 1)) * pitch for number in range(count + ghosts)]
    boxes = [Box(x - width / 2, foot, x + width / 2, top) for x in places]
    bays = list(range(count)) if fits else _bays(count, ROAMS * (right - left - width))
    roams = ROAMS * (right - left - width) / max(1, bays[-1])
    stops = places[:count] if fits else [middle + (bay - 0.5 * bays[-1]) * roams for bay in bays]
    bare = Plan(
        down=False,
        tiles=tuple(boxes[:count]),
        sockets=tuple(np.array([x, foot, 0.0]) for x in stops),
        ports=(),
        server=Box(left - out / 2, low, right + out / 2, low + rack),
        rail=tuple(np.array([x, foot, 0.0]) for x in (frame.left - px(OFF), frame.right + px(OFF))),
        ghosts=tuple(boxes[count:]),
        reach=ROW_SOCKET,
        pans=tuple(stop - place for stop, place in zip(stops, places, strict=False)),
        bays=tuple(bays),
        back=min(1.0, (right - left + px(APART)) / (IN_A_ROW * pitch)),
    )
    return replace(bare, ports=tuple(bare.port(socket) for socket in bare.sockets))


def _bays(count: int, roams: float) -> list[int]:
    """The bay of a server for each of so many tiles, where the tile of the moment moves so far (scene units)."""
    bays = min(count, 1 + int(roams / px(BAY)))
    return [number * bays // count for number in range(count)]


__all__ = ["IN_A_ROW", "SOCKET", "Plan", "plan"]
