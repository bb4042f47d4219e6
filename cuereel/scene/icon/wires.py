"""Bays and a hub -> the cables from each of them to the hub, along which light runs once something is plugged in.

Numbers are px of the reference frame.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from manim import Ellipse, Group, Mobject

from cuereel.scene.card import is_dark, mix, shaded
from cuereel.scene.icon.bay import Bay
from cuereel.scene.light import glow
from cuereel.scene.lined import lined
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import px
from cuereel.theme import Theme

THICK, CORE = 20.0, 8.0
"""px of a cable and of the light in it."""

BESIDE = 22.0
"""px between two cables that run down between the same bays."""

RUNS = 9
"""Frames that the light takes from a bay to the hub."""

STEPS = 60
"""Points of a cable."""

SOCKET, FLAT = 132.0, 0.36
"""px of half the hub's width, and how high it is seen for that."""


class Wires:
    """`still` are the cables and the hub in the dark; `mobject` is the light in them."""

    def __init__(self, theme: Theme, rows: list[list[Bay]], hub: np.ndarray, colour: str) -> None:
        dark = is_dark(theme)
        light = mix(colour, "#FFFFFF", 0.4) if dark else colour
        sheath = mix(theme.colour("raised"), colour, 0.12) if dark else mix(theme.colour("line"), "#FFFFFF", 0.1)
        self._hub = hub
        self._ways = [way for number in range(len(rows)) for way in _ways(rows, number, hub)]
        self._cores = [lined(way, CORE, light, 1.0) for way in self._ways]
        self._pulses = [Rig(glow(34, 34, light, 1.0)) for _ in self._ways]
        self._glow = Rig(glow(2.6 * SOCKET, 2.6 * SOCKET * FLAT, colour, 0.9 if dark else 0.5).move_to(hub))
        ring = Ellipse(width=px(1.5 * SOCKET), height=px(1.5 * SOCKET * FLAT)).set_fill(opacity=0)
        self._ring = Rig(ring.set_stroke(light, px(9) * 100, 1).move_to(hub))
        cables = [lined(way, THICK, sheath, 1.0) for way in self._ways]
        cables += [lined(way, CORE, mix(sheath, colour, 0.35), 1.0) for way in self._ways]
        socket = [
            shaded(_disc(SOCKET), mix(sheath, "#000000", 0.3), mix(sheath, "#000000", 0.5)).shift((0, -px(16), 0)),
            shaded(_disc(SOCKET), mix(sheath, colour, 0.35), mix(sheath, colour, 0.1)),
            shaded(_disc(0.75 * SOCKET), mix(sheath, "#000000", 0.6), mix(sheath, "#000000", 0.35)),
        ]
        self.still: list[Mobject] = [*cables, Group(*socket).shift(hub)]
        lights = [*self._cores, *[pulse.mobject for pulse in self._pulses]]
        self.mobject: Mobject = Group(*lights, self._glow.mobject, self._ring.mobject)

    def pose(self, since: list[int], waves: list[float]) -> None:
        """As it is so many frames after each thing was plugged in (below 0: not yet).

        `waves` are how far (0 to 1) a pulse has come on each cable; outside of that there is none.
        """
        for way, core, pulse, age, wave in zip(self._ways, self._cores, self._pulses, since, waves, strict=True):
            share = ease_out(float(np.clip((age + 1) / RUNS, 0, 1)))
            core.set_points_as_corners(way[: max(2, round(share * len(way)))])
            core.set_stroke(opacity=float(share > 0))
            head = share if 0 < share < 1 else wave
            at = way[round(float(np.clip(head, 0, 1)) * (len(way) - 1))]
            pulse.pose(shifted(at[0], at[1]))
            pulse.fade(float(0 < head < 1))
        done = sum(age >= RUNS - 2 for age in since) / len(since)
        met = max(float(np.exp(-(age - RUNS + 2) / 6)) if age >= RUNS - 2 else 0.0 for age in since)
        self._glow.fade(min(1.0, 0.2 + 0.4 * done + 0.6 * met))
        self._ring.pose(then(scaled(1 + 0.14 * met, about=self._hub)))
        self._ring.fade(0.25 + 0.75 * done)


def _ways(rows: list[list[Bay]], number: int, hub: np.ndarray) -> list[np.ndarray]:
    """The cables of a row: those from behind come down between the bays that stand before it."""
    before = rows[number + 1] if number + 1 < len(rows) else []
    gaps = [(one.center[0] + other.center[0]) / 2 for one, other in pairwise(before)]
    middle = sum(bay.center[0] for bay in rows[number]) / len(rows[number])
    ways = []
    for bay in rows[number]:
        x, y = float(bay.foot[0]), float(bay.foot[1])
        corners = [np.array([x, y, 0.0])]
        if gaps:
            # a bay that stands before the middle has its cable at that side of the gap
            down = min(gaps, key=lambda gap: abs(gap - x)) + px(BESIDE / 2) * float(np.sign(round(x - middle, 3)))
            low = float(before[0].center[1]) + px(before[0].high / 2)
            turn = (y + low) / 2
            x, y = down, float(before[0].foot[1])
            corners += [np.array([corners[0][0], turn, 0.0]), np.array([x, turn, 0.0]), np.array([x, y, 0.0])]
        ways.append(_even(np.concatenate([_bent(corners), _fall(np.array([x, y, 0.0]), hub)])))
    return ways


def _bent(corners: list[np.ndarray]) -> np.ndarray:
    """Points through corners, of which those within are cut."""
    cut = px(14.0)
    points = [corners[0]]
    for last, here, following in zip(corners, corners[1:], corners[2:], strict=False):
        for other in (last, following):
            long = float(np.linalg.norm(other - here))
            points.append(here + (other - here) * min(0.5, cut / max(long, 1e-6)))
    return np.array([*points, corners[-1]])


def _fall(start: np.ndarray, hub: np.ndarray) -> np.ndarray:
    """The way down to the ground and along it into the hub."""
    side = float(np.sign(start[0] - hub[0]))
    end = hub + np.array([side * px(0.8 * SOCKET), 0.0, 0.0]) if side else hub + np.array([0.0, px(SOCKET * FLAT), 0.0])
    down = np.array([start[0], hub[1], 0.0])
    share = np.linspace(0, 1, 24)[1:, None]
    back = 1 - share
    first, second = start + (down - start) * 0.6, down + (end - down) * 0.45
    return np.asarray(back**3 * start + 3 * back**2 * share * first + 3 * back * share**2 * second + share**3 * end)


def _even(points: np.ndarray) -> np.ndarray:
    """A way through points, with its own points evenly apart."""
    gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    wanted = np.linspace(0, gone[-1], STEPS)
    return np.stack([np.interp(wanted, gone, points[:, axis]) for axis in range(3)], axis=1)


def _disc(radius: float) -> Ellipse:
    return Ellipse(width=px(2 * radius), height=px(2 * radius * FLAT), stroke_width=0)


__all__ = ["RUNS", "Wires"]
