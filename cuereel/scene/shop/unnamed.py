"""How many checks are not named -> their tiles: each with a drawing and a name."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.scene.base import CueScene
from cuereel.scene.shop.layout import Plan
from cuereel.scene.shop.tile import Label, Tile, ghost_tile, label_size

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


def unnamed(scene: CueScene, layout: Plan, taken: Sequence[str], easy: float) -> list[Tile]:
    """A tile for every ghost of a plan, none of which is called as one that is `taken`.

    Letters are as large as on those that are `taken`, and as is `easy` to read (px), if there is room.
    """
    said = " ".join(taken).lower()
    named = [(icon, scene.by_language(**names)) for icon, names in GHOSTS]
    free = [(icon, name) for icon, name in named if name.lower() not in said] or named
    shown = [free[number % len(free)] for number in range(len(layout.ghosts))]
    size, rows = label_size(layout, [*taken, *(name for _, name in shown)], easy=easy)
    return [
        ghost_tile(scene.theme, layout, number, icon, Label(name, size, rows))
        for number, (icon, name) in enumerate(shown)
    ]


__all__ = ["unnamed"]
