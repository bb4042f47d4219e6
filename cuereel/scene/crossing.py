"""A stage -> where a laptop, a row of servers and the roads between them stand on one floor, by the room's shape."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.ground import Ground, Road
from cuereel.scene.laptop import DECK, SHAPE
from cuereel.scene.stage import Box, Stage, px


@dataclass(frozen=True)
class Crossing:
    """The places of a scene of client and server, in scene units.

    `road` is the way from the laptop to the servers, with the gate at share `gate` of it; `main` is the road that it
    joins, `bend` the way from the laptop down to the near side: those two are scenery.
    """

    room: Box
    racks: Box
    hero: float
    laptop: Box
    ground: Ground
    road: Road
    main: Road
    bend: Road
    gate: float


def crossing(stage: Stage) -> Crossing:
    """Set them out: the laptop before the lower left, the servers at the back, the road at the right of both."""
    clear, picture = stage.clear, stage.picture
    room = Box(picture.left, clear.bottom, picture.right, clear.top)
    if room.width > 1.4 * room.height:
        racks = Box(room.at(0.56, 0)[0], room.at(0, 0.66)[1], room.at(0.97, 0)[0], room.top - px(66))
        laptop = _standing(room.at(0.06, 0)[0], 0.34 * room.width, room, 0.115)
        ground = Ground(room.at(0, 0.36)[1], room.bottom, room.at(0.62, 0)[0])
        spots = [(0.5, 0.955), (0.6, 0.93), (0.665, 0.83), (0.735, 0.73)]
        main, gate, hero = [(0.36, 1.4), (0.5, 1.12), (0.62, 0.92)], 0.89, 0.42
    else:
        narrow = min(room.width, 1.16 * room.height)
        racks = Box(room.left + px(24), room.at(0, 0.52)[1], room.right - px(24), room.top - px(66))
        laptop = _standing(room.center[0] - 0.465 * narrow, 0.54 * narrow, room, 0.01)
        ground = Ground(room.at(0, 0.25)[1], room.bottom, room.at(0.5, 0)[0])
        spots = [(0.64, 0.99), (0.775, 0.92), (0.79, 0.8), (0.69, 0.65), (0.56, 0.55)]
        main, gate, hero = [(1.06, 1.8), (0.9, 1.2), (0.8, 0.88)], 0.8, 0.4
    first = np.array([laptop.right - px(20), laptop.bottom - 0.07 * laptop.width, 0])
    end = np.array([racks.center[0], racks.bottom, 0])
    # the road comes from beneath the frame, however much of it lies below the room
    deep = (room.top - stage.frame.bottom) / room.height + 0.5
    main[0] = (main[0][0], max(main[0][1], deep))
    road = Road(ground, [first, *[room.at(x, y) for x, y in spots], end])
    onward = [room.at(x, y) for x, y in spots if y < main[-1][1] - 0.05]
    joined = Road(ground, [*[room.at(x, y) for x, y in main], *onward, end])
    low = joined.share_at(stage.frame.bottom - 0.1 * room.height)
    bend = Road(ground, [first, room.at(*spots[0]), *[joined.at(share * low)[0] for share in (1.0, 0.5, 0.0)]])
    wide = min(hero * racks.width, 0.95 * racks.height)
    return Crossing(room, racks, wide, laptop, ground, road, joined, bend, road.share_at(room.at(0, gate)[1]))


def _standing(left: float, width: float, room: Box, above: float) -> Box:
    """The box of the laptop's lid: so wide (scene units), its keyboard at the room's foot."""
    low = room.bottom + max(above * room.height, DECK[0] * width * 0.45)
    tall = min(SHAPE * width, 0.5 * room.height)
    return Box(left, low, left + tall / SHAPE, low + tall)


__all__ = ["Crossing", "crossing"]
