"""What a list was given as its entries -> each with the words that are lettered and the art that is drawn for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from manim import Mobject

from cuereel.declare import SceneParams
from cuereel.scene.base import CueScene
from cuereel.scene.names import in_full
from cuereel.scene.setting import drawable

_COMMAND = re.compile(
    r"(?:ls|cd|rm|sudo|mkdir)(?:\s.*)?|[a-z][\w.-]*(?:\s.*)?\s--?\w.*"
    r"|(?:npm|npx|yarn|pnpm|git|docker|pip3?|cargo|curl|ssh|apt|brew|kubectl|composer|flutter|python3?|node|uv|deno|bun)\s"
    r"[^A-Z]*"
)
"""What is typed into a terminal: another case would be another command."""


class Item(SceneParams):
    """An entry with an icon other than the one that its own words name."""

    text: str
    icon: str = ""


def entries(items: Sequence[str | Item], title: str) -> list[Item]:
    """The entries of a list; one that has none is a list of its title."""
    return [Item(text=item) if isinstance(item, str) else item for item in items] or [Item(text=title or "?")]


def wording(scene: CueScene, entry: Item) -> str:
    """An entry's words as they are lettered, without what ends a sentence; a command keeps its small letters."""
    words = drawable(entry.text, scene.theme.fonts["words"]).strip().rstrip(".,;") or "?"
    return words if _COMMAND.fullmatch(words) else in_full(words)


def picture(scene: CueScene, entry: Item) -> Mobject | None:
    """The art for an entry's icon, else for its words; None where there is neither."""
    for name in filter(None, (entry.icon, entry.text)):
        try:
            return scene.art(name)
        except KeyError:
            continue
    return None


__all__ = ["Item", "entries", "picture", "wording"]
