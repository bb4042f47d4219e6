"""A stage -> where a laptop, a row of servers and the roads between them stand on one floor, by the room's shape."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cuereel.scene.ground import Ground, Road
from cuereel.scene.laptop_shell import DECK, SHAPE
from cuereel.scene.stage import Box, Stage, px

JOINED = 0.15
"""The share of the road at which the ramp comes onto it, before the gate."""


@dataclass(frozen=True)
class Crossing:
    """The places of a scene of client and server, in scene units.

    `road` is the way from the laptop to the servers, with the gate at share `gate` of it; `main` is the whole road
    that it is a part of, which comes from beneath the frame; `ramp` joins the laptop to it, and `route` is what is
    driven: over the ramp and on along the road. `second` is where another client stands, beyond the frame's left
    side, and `second_route` its way, behind the laptop.
    """

    room: Box
    racks: Box
    hero: float
    laptop: Box
    ground: Ground
    road: Road
    main: Road
    ramp: Road
    route: Road
    gate: float
    second: Box
    second_route: Road


ONWARD = 1.6
"""How far the way onto the road comes from beyond where it is seen, for the laptop's width."""

SECOND, BESIDE = (0.4, 0.84), 24.0
"""The width and the height of the other client, for the laptop's width, and px between the two."""


def crossing(stage: Stage) -> Crossing:
    """Set them out: the laptop before the lower left, the servers at the back, the road at the right of both."""
    clear, picture = stage.clear, stage.picture
    room = Box(picture.left, clear.bottom, picture.right, clear.top)
    if room.width > 1.4 * room.height:
        racks = Box(room.at(0.56, 0)[0], room.at(0, 0.66)[1], room.at(0.97, 0)[0], room.top - px(66))
        laptop = _standing(room.at(0.06, 0)[0], 0.34 * room.width, room, 0.115)
        ground = Ground(room.at(0, 0.36)[1], room.bottom, room.at(0.62, 0)[0])
        spots = [(0.53, 0.97), (0.6, 0.89), (0.67, 0.8), (0.735, 0.73)]
        main, gate = [(0.3, 1.5), (0.45, 1.1)], 0.86
        hero = min(0.42 * racks.width, 0.95 * racks.height)
    else:
        narrow = min(room.width, 1.16 * room.height)
        edge = room.center[0] - 0.485 * narrow
        laptop = _standing(edge, 0.54 * narrow, room, 0.135)
        hero = min(0.3 * narrow, 0.42 * room.height)
        middle = min(edge + 0.815 * narrow, room.right - hero / 2 - px(16))
        reach = max(middle - room.left, room.right - middle)
        racks = Box(middle - reach, room.at(0, 0.49)[1], middle + reach, room.top - px(116))
        ground = Ground(room.at(0, 0.27)[1], room.bottom, middle)
        end = (middle - room.left) / room.width
        spots = [(end - 0.004, 0.985), (end, 0.8), (end, 0.62)]
        main, gate = [(end - 0.17, 1.8), (end - 0.045, 1.25)], 0.8
    deep = (room.top - stage.frame.bottom) / room.height + 0.5
    main[0] = (main[0][0], max(main[0][1], deep))
    end_place = np.array([racks.center[0], racks.bottom, 0])
    onward = [room.at(x, y) for x, y in spots]
    # the way is a part of the road that comes from beneath the frame
    main_road = Road(ground, [*[room.at(x, y) for x, y in main], *onward, end_place])
    road = Road(ground, [*onward, end_place])
    joining = _ramp(laptop, road)
    # it goes on behind the laptop, which may stand aside
    ramp = Road(ground, [joining[0] - np.array([ONWARD * laptop.width, 0.0, 0.0]), *joining])
    further = [road.at(share)[0] for share in (0.45, 0.65, 0.85, 1.0)]
    route = Road(ground, [*joining, *further])
    at_gate = road.share_at(room.at(0, gate)[1])
    second = _second(laptop, float(joining[0][1]))
    foot = np.array([second.right, joining[0][1], 0.0])
    second_route = Road(ground, [foot, *joining, *further])
    return Crossing(room, racks, hero, laptop, ground, road, main_road, ramp, route, at_gate, second, second_route)


def _second(laptop: Box, way: float) -> Box:
    """The box of a phone that stands to the left of the laptop, on the way that comes from behind that."""
    right = laptop.left - (DECK[1] - 1) / 2 * laptop.width - px(BESIDE)
    low = way - px(24)
    return Box(right - SECOND[0] * laptop.width, low, right, low + SECOND[1] * laptop.width)


def _ramp(laptop: Box, road: Road) -> list[np.ndarray]:
    """From beneath the laptop's side onto the road, along which it ends."""
    foot = laptop.bottom - 0.55 * DECK[0] * laptop.width
    start = np.array([laptop.center[0] + 0.3 * laptop.width, foot, 0.0])
    onto, along = road.at(JOINED)[0], road.at(JOINED + 0.16)[0]
    way = np.array([0.5 * (laptop.right + onto[0]), foot + 0.25 * (onto[1] - foot), 0.0])
    return [start, way, onto, along]


def _standing(left: float, width: float, room: Box, above: float) -> Box:
    """The box of the laptop's lid: so wide (scene units), its keyboard at the room's foot."""
    low = room.bottom + max(above * room.height, DECK[0] * width * 0.45)
    tall = min(SHAPE * width, 0.5 * room.height)
    return Box(left, low, left + tall / SHAPE, low + tall)


__all__ = ["Crossing", "crossing"]
