"""How many checks are not named -> their tiles: each with a drawing and a name, and bare ones for what is left."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.scene.base import CueScene
from cuereel.scene.shop.layout import Plan
from cuereel.scene.shop.tile import Label, Tile, ghost_tile, label_size

REST = 2
"""How many bare tiles stand for what is not come to any more."""

GHOSTS = (
    ("paper-receipt", {"en": "Receipt", "id": "Struk"}),
    ("van", {"en": "Delivery", "id": "Pengiriman"}),
    ("gold-bell", {"en": "Notification", "id": "Notifikasi"}),
    ("gold-lock", {"en": "Security", "id": "Keamanan"}),
    ("gold-star", {"en": "Reviews", "id": "Ulasan"}),
    ("shopping-bag", {"en": "Packing", "id": "Kemasan"}),
    ("house", {"en": "Address", "id": "Alamat"}),
    ("red-heart", {"en": "Favourites", "id": "Favorit"}),
)
"""What stands for checks that are not named, again and again: a drawing, and its name."""


def unnamed(
    scene: CueScene, layout: Plan, taken: Sequence[str], more: int, easy: float
) -> tuple[list[Tile], list[Tile]]:
    """The tiles of what is not named, none of which is called as one that is `taken`: those come to, and the rest.

    Those that are come to have all boxes of the `more` but the last, in which the others lie on one another. Letters
    are as large as on those that are `taken`, and as is `easy` to read (px), if there is room.
    """
    if not more:
        return [], []
    said = " ".join(taken).lower()
    named = [(icon, scene.by_language(**names)) for icon, names in GHOSTS]
    free = [(icon, name) for icon, name in named if name.lower() not in said] or named
    shown = [free[number % len(free)] for number in range(more - 1)]
    size, rows = label_size(layout, [*taken, *(name for _, name in shown)], easy=easy)
    tiles = [
        ghost_tile(scene.theme, layout, number, icon, Label(name, size, rows))
        for number, (icon, name) in enumerate(shown)
    ]
    rest = [free[(more - 1 + number) % len(free)][0] for number in range(REST)]
    return tiles, [ghost_tile(scene.theme, layout, more - 1, icon, Label("", size, 1)) for icon in rest]


__all__ = ["unnamed"]
