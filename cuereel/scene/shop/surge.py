"""A small system whose mover is named -> the power that comes from the name: it runs up the lines into every tile.

Seconds count from the touchdown of the plate with the name.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject

from cuereel.scene.card import is_dark, mix, rounded
from cuereel.scene.lettering import fit_text
from cuereel.scene.motion import ease_out
from cuereel.scene.rig import HERE, Rig, scaled
from cuereel.scene.shop.dashes import Dashes
from cuereel.scene.shop.phone import disc, frame_ring, joined
from cuereel.scene.stage import Box, px
from cuereel.theme import Theme

CLIMB, STAGGER = 0.3, 0.1
"""Seconds in which the power first runs up a line, and seconds between one line and the next."""

ROUND = 0.9
"""Seconds between two packets on a line."""

WAKING = 0.12
"""Seconds from the lighting of one rack to that of the rack below it."""

BEATS = (5, 7, 3, 6, 4, 8, 5, 3, 7, 4)
"""How often in two seconds each bar of a rack's meter rises."""


class Surge(Group):
    """Lines in the colour of the back end from the rack up to the tiles, and what they do to tile and rack."""

    def __init__(
        self,
        theme: Theme,
        lines: Sequence[tuple[np.ndarray, np.ndarray]],
        tiles: Sequence[tuple[Mobject, Mobject]],
        rack: Mobject,
    ) -> None:
        """`lines` go from a tile to the rack (scene units); `tiles` come with the outlines of their cards."""
        accent = theme.colour("accent")
        self._dashes = []
        for tile_end, rack_end in lines:
            dashes = Dashes(theme, rack_end, tile_end)
            dashes.out = accent
            self._dashes.append(dashes)
        self._tiles = [Rig(tile) for tile, _ in tiles]
        rims = [_rim(outline, accent) for _, outline in tiles]
        self._rims = [Rig(rim, {"rim": rim}) for rim in rims]
        edge = _rim(rack, accent)
        self._edge = Rig(edge)
        super().__init__(edge, *rims, *self._dashes)
        self.run(0.0)

    def run(self, seconds: float) -> None:
        """Show it after so many seconds."""
        self._edge.fade(0.35 + 0.65 * float(np.exp(-3 * seconds)))
        for number, (tile, rim) in enumerate(zip(self._tiles, self._rims, strict=True)):
            since, middle = seconds - number * STAGGER - CLIMB, rim.centre("rim")[:2]
            struck = float(np.exp(-5 * (since % ROUND))) if since >= 0 else 0.0
            size = scaled(1 + 0.035 * struck * min(1.0, since * 15), about=middle)
            tile.pose(size if since >= 0 else HERE)
            rim.pose(size if since >= 0 else HERE)
            rim.fade(struck)
        for number, dashes in enumerate(self._dashes):
            since = seconds - number * STAGGER
            share = since / CLIMB if since < CLIMB else ((since - CLIMB) % ROUND - ROUND + CLIMB) / CLIMB
            dashes.run(ease_out(min(1.0, max(0.0, since / 0.15))), 6 * since, share if 0 <= share < 1 else None)


def _rim(thing: Mobject, colour: str) -> Group:
    """A lit rim on the edge of a card: what is on the card stays as it is."""
    width, height = (side * 120 for side in (thing.width, thing.height))
    radius = min(36.0, 0.22 * height)
    halo = frame_ring(width + 20, height + 20, radius + 10, 20, colour).set_fill(opacity=0.3)
    return Group(halo, frame_ring(width, height, radius, 8, colour)).move_to(thing.get_center())


class Racks(Group):
    """Rows of racks below one another: dark first, and lit with a meter that beats once they are `awake`."""

    def __init__(self, theme: Theme, width: float, rows: Sequence[Mobject]) -> None:
        """`rows` are the dark faces, so many px wide."""
        lamps = ("#46D2FF", "#3DDC97", "#FFB224")
        cool = theme.colour("cool") if is_dark(theme) else lamps[0]
        self._bars = 0.3 * width
        self._lit, self._meters = [], []
        super().__init__(*rows)
        for row in rows:
            height = row.height * 120
            leds = [disc(11, "#FFFFFF", colour) for colour in lamps]
            for number, led in enumerate(leds):
                led.move_to(row.get_left() + np.array([px(48 + 34 * number), 0.0, 0.0]))
            rim = frame_ring(width, height, 14, 4, mix(cool, "#1C2558", 0.35))
            face = rounded(width, height, 14, "#3A4AA6", "#243079")
            lit = Group(Group(face, rim).move_to(row.get_center()), *leds)
            self._lit.append(Rig(lit, {str(number): led for number, led in enumerate(leds)}))
            meter = _meter(width, height, mix(cool, "#FFFFFF", 0.15)).shift(row.get_center())
            self._meters.append(Rig(meter, {str(number): bar for number, bar in enumerate(meter)}))
            self.add(lit, meter)
        self.awake(-1.0)

    def awake(self, seconds: float) -> None:
        """Show them so many seconds after they are woken; before 0 they are dark."""
        for number, (lit, meter) in enumerate(zip(self._lit, self._meters, strict=True)):
            since = seconds - WAKING * number
            on = min(1.0, max(0.0, since / 0.12))
            lit.fade(on)
            meter.fade(on)
            for led in range(3):
                lit.fade(on if (int(max(0.0, since) * 7) + led + number) % 3 else 0.25 * on, str(led))
            poses = {}
            for bar, beat in enumerate(BEATS):
                high = 0.25 + 0.75 * abs(np.sin(np.pi * beat / 2 * (max(0.0, since) + 0.13 * number + 0.07 * bar)))
                poses[str(bar)] = scaled(1.0, float(high), about=meter.centre(str(bar))[:2])
            meter.pose(HERE, poses)


def _meter(width: float, height: float, colour: str) -> Group:
    """Bars side by side at the right of a face about the origin."""
    bars = [rounded(14, 0.56 * height, 7, colour) for _ in BEATS]
    for number, bar in enumerate(bars):
        bar.shift(np.array([px(width / 2 - 44 - 26 * number), 0.0, 0.0]))
    return Group(*bars)


class Dock(Group):
    """The place that waits for a plate of so many px: a recess in the phone, wired to the rack, that asks who."""

    def __init__(self, theme: Theme, room: Box, size: tuple[float, float], feet: Sequence[np.ndarray]) -> None:
        """It stands in the middle of a room; from it a wire goes up to each of the `feet` (scene units)."""
        width, height = (max(40.0, side - 44) for side in size)
        line, below = theme.colour("line"), theme.backdrop.bottom
        asks = mix(line, theme.colour("ink"), 0.5)
        dark = mix(below, "#000000", 0.25) if is_dark(theme) else mix(below, line, 0.45)
        top = room.center[1]
        half = px(width / 2 - 30)
        wires = []
        for foot in feet:
            x = float(np.clip(foot[0], room.center[0] - half, room.center[0] + half))
            high = max(px(4), foot[1] - top)
            wires.append(rounded(14, high * 120, 5, line).move_to((x, top + high / 2, 0)))
        recess = rounded(width, height, 0.2 * height, dark)
        super().__init__(*([joined(wires)] if wires else []))
        self.add(Group(recess, frame_ring(width, height, 0.2 * height, 5, line), _question(height, asks)))
        self[-1].move_to(room.center)


def _question(height: float, colour: str) -> Mobject:
    return fit_text("?", height, height * 0.8, colour=colour, largest=0.62 * height, smallest=20, weight="heavy")


__all__ = ["Dock", "Racks", "Surge"]
