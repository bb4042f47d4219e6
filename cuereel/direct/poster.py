"""The texts in a cue of which nothing else can be drawn -> the scene that letters them, and its parameters."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.catalog import Catalog, SceneEntry
from cuereel.direct.words import QUOTED
from cuereel.model import Json

ONE, SEVERAL = "text_card", "cards"
"""The scene types for one text, and for several side by side."""

MOST, LONGEST = 6, 12
"""Texts that stand side by side, and words of each, at the most."""

CARRIERS = frozenset(
    "text texts word words caption label labelled labeled overlay overlayed overlaid with teks tulisan kata".split()
)
"""Words of a cue that only ask for a text to be read."""


def texts_in(text: str) -> list[str]:
    """What is quoted in a cue, in its order."""
    return [quoted.strip() for quoted in QUOTED.findall(text) if quoted.strip()]


def poster(texts: Sequence[str], catalog: Catalog) -> tuple[SceneEntry, dict[str, Json]] | None:
    """The scene for texts that have nothing to stand on; None where there are none, or too many, or one is long."""
    scene = catalog.get(ONE if len(texts) == 1 else SEVERAL)
    if scene is None or not 0 < len(texts) <= MOST or any(len(text.split()) > LONGEST for text in texts):
        return None
    return scene, {"text": texts[0]} if len(texts) == 1 else {"items": list(texts)}
