"""What a list was given as its entries -> each with the words that are lettered and the art that is drawn for it."""

from __future__ import annotations

from collections.abc import Sequence

from manim import Mobject

from cuereel.declare import SceneParams
from cuereel.scene.base import CueScene
from cuereel.scene.names import in_full
from cuereel.scene.setting import drawable


class Item(SceneParams):
    """An entry with an icon other than the one that its own words name."""

    text: str
    icon: str = ""


def entries(items: Sequence[str | Item], title: str) -> list[Item]:
    """The entries of a list; one that has none is a list of its title."""
    return [Item(text=item) if isinstance(item, str) else item for item in items] or [Item(text=title or "?")]


def wording(scene: CueScene, entry: Item) -> str:
    """An entry's words as they are lettered, without what ends a sentence."""
    return in_full(drawable(entry.text, scene.theme.fonts["words"]).strip().rstrip(".,;") or "?")


def picture(scene: CueScene, entry: Item) -> Mobject | None:
    """The art for an entry's icon, else for its words; None where there is neither."""
    for name in filter(None, (entry.icon, entry.text)):
        try:
            return scene.art(name)
        except KeyError:
            continue
    return None


__all__ = ["Item", "entries", "picture", "wording"]
