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
from cuereel.scene.token import coloured, is_flat, mark_token, word_token

WIDE = 1.3
"""How wide a tile is at most, for its height."""

LARGER = 1.07
"""How much larger the one that is named is than those that stand beside it."""

CAPITAL = 0.7
"""How high a capital is, for the size of its letters."""

ROOM = 30
"""px above a row that are there for what springs past its size as it lands."""

TUCKED = 14
"""px by which the foot of a single thing is behind its plate, where it is not too high to stand above it."""

BESIDE = 0.92
"""How wide what floats is, for its room: its network stands about it."""

TILE = {False: 0.82, True: 1.0}
"""How wide a tile is at most, for its room, on one stand and in a row of them."""

NAMED = {False: 92, True: 60}
"""px that a name is large at most, on one stand and in a row of them."""


def exhibit(
    scene: CueScene, item: str, place: Place, *, together: bool, grounded: bool = True, covered: float = 0.0
) -> tuple[Mobject, Mobject, bool]:
    """What stands for an item on its stand, the shape of it, and whether its name is on it already.

    It stands alone, or `together` with others; what is not `grounded` throws no shadow.
    So many px of its foot are `covered` by its plate.
    """
    wide, high = place.room
    lettered, stands, floats = False, False, False
    raised = (place.plate_center[1] - place.foot) / PX + place.plate[1] / 2 - TUCKED
    tall = min(wide, high) / LARGER if together else high
    try:
        art = scene.art(item)
        stands = "shadow" in getattr(art, "layers", {})
        floats = not stands and not together
        if stands:
            _gathered(art, 0.5 if grounded else 0.0)
        if floats:
            tall = min(BESIDE * wide, high - raised)
        shape = _shape(scene, item, art, wide, tall, covered, together=together)
    except KeyError:
        side = tall if together else 0.84 * min(wide, high - raised)
        shape, lettered = (
            word_token(in_full(item), min(TILE[together] * wide, WIDE * side), side, scene.theme, covered),
            True,
        )
    down = place.radius * place.flat * (0.5 if stands else 0.3)
    low, foot = float(shape[-1].get_bottom()[1]), place.center[1] - px(down)
    if not together:
        (_, low, _), (_, top, _) = Rig(shape[-1]).bounds()
        foot = place.foot + float(np.clip(px(high) - (top - low), 0, px(raised)))
    shape.shift((place.center[0] - shape[-1].get_center()[0], foot - low, 0))
    reach, dark = min(0.9 * place.radius, 0.6 * shape[-1].width / PX), is_dark(scene.theme)
    cool = scene.colour("cool")
    under = hovering(reach, cool, dark, place.flat) if floats else shadow(reach, dark, place.flat)
    under.shift(np.array([place.center[0], place.center[1] + (0 if floats else px(6) - px(down)), 0]))
    return Group(*([] if stands or not grounded else [under]), *shape), shape[-1], lettered


def name_size(scene: CueScene, items: Sequence[str], place: Place, *, together: bool) -> float:
    """px at which the names are all lettered: alike, as large as the longest allows."""
    wide, high = place.plate
    longest = max(width_of(in_full(item), 1.0, scene.theme.fonts["words"], "heavy") for item in items)
    return max(40.0, min(NAMED[together], 0.78 * high, (wide - (40 if together else 88)) / longest))


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


def _shape(
    scene: CueScene, item: str, art: Mobject, wide: float, tall: float, covered: float, *, together: bool
) -> Group:
    flat = isinstance(art, VMobject) and is_flat(art)
    if isinstance(art, VMobject) and flat:
        art = coloured(art, item)
    if together and isinstance(art, VMobject) and flat:
        return mark_token(art, min(TILE[True] * wide, WIDE * tall), tall, scene.theme, covered)
    if isinstance(art, VMobject) and flat:
        art.scale(min(px(0.96 * wide) / art.width, px(tall - DEEP) / art.height)).move_to(np.zeros(3))
        return extruded(art, scene.theme)
    low, high = Rig(art).bounds()
    across = 0.86 * wide if together else 0.96 * wide * art.width / (high[0] - low[0])
    up = tall * art.height / (high[1] - low[1])
    return Group(*hero(art, across, up, scene.theme, scene.colour("cool"))[1:])


def _gathered(art: Mobject, seen: float) -> None:
    """Draw the shadow of art in under it: a stand is smaller than the ground that it was drawn for."""
    thrown = Rig(getattr(art, "layers", {})["shadow"])
    thrown.pose(scaled(0.8, about=thrown.mobject.get_center()))
    thrown.fade(seen)


__all__ = ["LARGER", "ROOM", "exhibit", "name_plate", "name_size", "unshaded"]
