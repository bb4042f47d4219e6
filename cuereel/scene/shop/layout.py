"""A frame's boxes and so many checks -> where their tiles, the server and the rail stand: in a row, or in a column.

Lengths are px of the reference frame.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from cuereel.scene.stage import Box, Stage, px

SOCKET, ROW_SOCKET = 60.0, 54.0
"""The radius of the place on a tile's edge where the request stops and the tick appears, in px: in a column, and in a
row."""

GAP = 18.0
"""Px between two tiles below one another, where there is room."""

TILES_END, SERVER_AT = 0.475, 0.772
"""The shares of the width at which tiles that stand beside a server end, and at which the server begins."""

FOOT = 44.0
"""Px between what stands above the captions and these."""

GHOST = (210.0, 300.0)
"""The least and the greatest height of a tile that is not named, in px."""

ABREAST = 3
"""So many tiles stand in a row at most, where the frame is not wide."""

HIGH, WIDEST, RACK = 0.34, 460.0, 206.0
"""Of a row: the share of the height that its tiles have, the width of a tile at most, and the height of the rack below
it, in px."""

BESIDE, BEYOND, SWELL = 20.0, 24.0, 22.0
"""Px between two tiles in a row at least, by which its rack stands out at its sides (the tiles half as far: what is on
them does not), and above it for a tile to swell."""


@dataclass(frozen=True)
class Plan:
    """Where things stand (scene units): tiles in order, sockets on their edges, the server's ports, and the rest.

    `down` says that the tiles stand below one another with the server at their right; else they stand in a row with the
    server below them. `rail` is where the request enters and where it leaves. `ghosts` are tiles of what is not named:
    they carry the column (or the row) on beyond the clear box, and come into view when the others make room.
    """

    down: bool
    tiles: tuple[Box, ...]
    sockets: tuple[np.ndarray, ...]
    ports: tuple[np.ndarray, ...]
    server: Box
    rail: tuple[np.ndarray, np.ndarray]
    ghosts: tuple[Box, ...]
    reach: float = SOCKET
    """The radius of its sockets in px."""

    def socket(self, box: Box) -> np.ndarray:
        """Where the request stops on the edge of a tile."""
        return np.array([box.right, box.center[1], 0.0] if self.down else [box.center[0], box.bottom, 0.0])

    def port(self, socket: np.ndarray) -> np.ndarray:
        """Where the line from a socket meets the server."""
        return np.array([self.server.left, socket[1], 0.0] if self.down else [socket[0], self.server.top, 0.0])


def plan(stage: Stage, count: int, ghosts: int = 0, *, short: bool = True) -> Plan:
    """Set out `count` tiles (one or more) within a stage's clear box, and so many ghosts after them.

    A row has room for few tiles with `short` labels; a wide frame has room for any.
    """
    clear = stage.clear
    if clear.width >= 1.5 * clear.height or (short and count <= ABREAST):
        return _in_a_row(clear, count, ghosts)
    return _beside(clear, count, ghosts)


def _beside(clear: Box, count: int, ghosts: int) -> Plan:
    strip = px(0 if ghosts else 64)
    clear = Box(clear.left, clear.bottom + px(FOOT), clear.right, clear.top)
    pitch = (clear.height - strip) / count
    height = min(pitch - min(px(GAP), 0.14 * pitch), 0.46 * clear.width)
    right = clear.left + TILES_END * clear.width
    tiles = []
    for number in range(count):
        middle = clear.top - (number + 0.5) * pitch
        tiles.append(Box(clear.left, middle - height / 2, right, middle + height / 2))
    server = Box(clear.left + SERVER_AT * clear.width, clear.bottom, clear.right, clear.top)
    side = min(px(GHOST[1]), max(px(GHOST[0]), height))
    tops = [tiles[-1].bottom - px(GAP) - number * (side + px(GAP)) for number in range(ghosts)]
    extra = tuple(Box(clear.left, top - side, right, top) for top in tops)
    ends = (clear.top, clear.bottom + strip / 2)
    return _joined(True, tiles, server, [np.array([right, y, 0.0]) for y in ends], extra)


def _in_a_row(clear: Box, count: int, ghosts: int) -> Plan:
    low, out = clear.bottom + px(0.8 * FOOT), px(BEYOND)
    clear = Box(clear.left - out / 2, clear.bottom, clear.right + out / 2, clear.top - px(SWELL))
    gap = max(px(BESIDE), 0.02 * clear.width)
    pitch = (clear.width + gap) / count
    width, height = min(pitch - gap, px(WIDEST)), HIGH * clear.height
    foot = clear.top - height
    first = clear.center[0] - 0.5 * (count - 1) * pitch
    tiles = []
    for number in range(count):
        middle = first + number * pitch
        tiles.append(Box(middle - width / 2, foot, middle + width / 2, clear.top))
    server = Box(clear.left - out / 2, low, clear.right + out / 2, low + px(RACK))
    side = max(width, px(GHOST[0]))
    lefts = [tiles[-1].right + gap + number * (side + gap) for number in range(ghosts)]
    extra = tuple(Box(left, foot, left + side, clear.top) for left in lefts)
    ends = [np.array([x, foot, 0.0]) for x in (clear.left - 2 * out, clear.right + 2 * out)]
    return _joined(False, tiles, server, ends, extra, ROW_SOCKET)


def _joined(
    down: bool, tiles: list[Box], server: Box, rail: list[np.ndarray], ghosts: tuple[Box, ...], reach: float = SOCKET
) -> Plan:
    bare = Plan(down, tuple(tiles), (), (), server, (rail[0], rail[1]), ghosts, reach)
    sockets = tuple(bare.socket(tile) for tile in tiles)
    return replace(bare, sockets=sockets, ports=tuple(bare.port(socket) for socket in sockets))


__all__ = ["GAP", "GHOST", "SOCKET", "Plan", "plan"]
