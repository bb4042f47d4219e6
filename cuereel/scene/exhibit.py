"""A thing and its place on a stand -> what shows it there, and its name on the stand's plate.

Numbers are px of the reference frame.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from manim import Group, Mobject, VMobject

from cuereel.scene.base import CueScene
from cuereel.scene.card import is_dark
from cuereel.scene.extrude import DEEP, extruded
from cuereel.scene.hero import hero
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.names import in_full
from cuereel.scene.podium import Place, hovering, shadow
from cuereel.scene.rig import Rig, scaled
from cuereel.scene.stage import PX, px
from cuereel.scene.token import coloured, is_flat, is_lost, mark_token, word_token

CAPITAL = 0.7
"""How high a capital is, for the size of its letters."""

ROOM = 30
"""px above a row that are there for what springs past its size as it lands."""

BESIDE, ABOVE = 0.92, 50
"""How wide what floats is, for its room, and the px that are free above it: its network stands about it."""

FLOATS = 34
"""px by which it floats above the middle of its stand's front."""

TILE, WIDE = 0.82, 1.3
"""How wide a tile is at most, for its room and for its height."""


def exhibit(scene: CueScene, item: str, place: Place, *, grounded: bool) -> tuple[Mobject, Mobject, bool]:
    """What stands for an item on its stand, the shape of it, and whether its name is on it already.

    What is not `grounded` throws no shadow.
    """
    wide, high = place.room
    lettered, stands, floats = False, False, False
    try:
        art = scene.art(item)
        stands = "shadow" in getattr(art, "layers", {})
        floats = not stands
        if stands:
            _gathered(art, 0.5 if grounded else 0.0)
        shape = _shape(scene, item, art, wide, min(BESIDE * wide, high - ABOVE - FLOATS) if floats else high)
    except KeyError:
        shape = word_token(in_full(item), *_tile(wide, high), scene.theme)
        lettered = True
    down = place.radius * place.flat * (0.5 if stands else 0.3)
    (_, low, _), _ = Rig(shape[-1]).bounds()
    foot = place.foot + px(FLOATS if floats else 0)
    shape.shift((place.center[0] - shape[-1].get_center()[0], foot - low, 0))
    reach, dark = min(0.9 * place.radius, 0.6 * shape[-1].width / PX), is_dark(scene.theme)
    cool = scene.colour("cool")
    under = hovering(reach, cool, dark, place.flat) if floats else shadow(reach, dark, place.flat)
    under.shift(np.array([place.center[0], place.center[1] + (0 if floats else px(6) - px(down)), 0]))
    return Group(*([] if stands or not grounded else [under]), *shape), shape[-1], lettered


def name_size(scene: CueScene, items: Sequence[str], place: Place, largest: float, free: float) -> float:
    """px at which the names are all lettered: alike, as large as the longest allows, so many px `free` beside it."""
    wide, high = place.plate
    longest = max(width_of(in_full(item), 1.0, scene.theme.fonts["words"], "heavy") for item in items)
    return max(40.0, min(largest, 0.78 * high, (wide - free) / longest))


def name_plate(scene: CueScene, item: str, place: Place, size: float) -> Mobject:
    """The name of an item on the plate of its stand, `size` px on the em."""
    wide, high = place.plate
    family, full = scene.theme.fonts["words"], in_full(item)
    if width_of(full, size, family, "heavy") > wide - 36:
        name = scene.text(full, wide - 36, high - 8, size=size, weight="heavy", max_lines=2)
        return name.move_to(place.plate_center)
    line = letter(full, size, colour=scene.colour("ink"), family=family, weight="heavy")
    # all stand on one line, whether their letters dip below it or not
    return line.shift(place.plate_center - np.array([line.get_center()[0], px(CAPITAL * size / 2), 0]))


def unshaded(art: Mobject) -> Group:
    """The shapes of art without the shadow that it throws."""
    thrown = getattr(art, "layers", {}).get("shadow", Group()).get_family()
    return Group(*[leaf for leaf in art.family_members_with_points() if leaf not in thrown])


def _shape(scene: CueScene, item: str, art: Mobject, wide: float, tall: float) -> Group:
    if isinstance(art, VMobject) and is_flat(art):
        art = coloured(art, item)
        if is_lost(art, scene.theme):
            return mark_token(art, *_tile(wide, tall), scene.theme)
        art.scale(min(px(0.96 * wide) / art.width, px(tall - DEEP) / art.height)).move_to(np.zeros(3))
        return extruded(art, scene.theme)
    low, high = Rig(art).bounds()
    across = 0.96 * wide * art.width / (high[0] - low[0])
    up = tall * art.height / (high[1] - low[1])
    return Group(*hero(art, across, up, scene.theme, scene.colour("cool"))[1:])


def _tile(wide: float, high: float) -> tuple[float, float]:
    """How wide and how high a tile is in a room."""
    side = 0.84 * min(wide, high)
    return min(TILE * wide, WIDE * side), side


def _gathered(art: Mobject, seen: float) -> None:
    """Draw the shadow of art in under it: a stand is smaller than the ground that it was drawn for."""
    thrown = Rig(getattr(art, "layers", {})["shadow"])
    thrown.pose(scaled(0.8, about=thrown.mobject.get_center()))
    thrown.fade(seen)


__all__ = ["ROOM", "exhibit", "name_plate", "name_size", "unshaded"]
